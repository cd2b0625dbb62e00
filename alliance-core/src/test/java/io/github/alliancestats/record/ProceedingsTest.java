package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.record.AncillaryOrder.OrderKind;
import io.github.alliancestats.record.Proceedings.Awaiting;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.Proceedings.Offences;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProceedingsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate ARRESTED = LocalDate.of(2024, 3, 1);
    private static final LocalDate CHARGED = LocalDate.of(2024, 3, 10);
    private static final LocalDate CONVICTED = LocalDate.of(2024, 6, 1);
    private static final LocalDate SENTENCED = LocalDate.of(2024, 6, 20);
    private static final Sentence TWO_YEARS = Sentence.custody(Period.ofYears(2));

    private static Proceedings.Builder proceedings() {
        return Proceedings.builder().id("cumbria", "1");
    }

    private static Proceedings.Builder toTheEnd() {
        return proceedings()
                .arrested(ARRESTED)
                .charged(CHARGED)
                .convicted(CONVICTED)
                .sentenced(SENTENCED, TWO_YEARS);
    }

    private static EventDate on(String day) {
        return EventDate.on(LocalDate.parse(day));
    }

    /** vectors.md 8.5, one record a defendant. */
    @Nested
    class FiveDefendants {

        private final List<Proceedings> defendants = List.of(
                sentenced(
                        "D1", years(6).concurrentWith(years(3)).then(months(30).concurrentWith(months(18)))),
                sentenced("D2", Sentence.extended(Period.ofYears(8), Period.ofYears(4))),
                sentenced("D3", Sentence.life()),
                sentenced("D4", Sentence.suspended(Period.ofMonths(20))),
                sentenced("D5", months(14).then(Sentence.activated(Period.ofMonths(10)))));

        private static Sentence years(int years) {
            return Sentence.custody(Period.ofYears(years));
        }

        private static Sentence months(int months) {
            return Sentence.custody(Period.ofMonths(months));
        }

        private static Proceedings sentenced(String person, Sentence sentence) {
            return Proceedings.builder()
                    .id("cumbria", person)
                    .person(person)
                    .sentenced(SENTENCED, sentence)
                    .build();
        }

        private Stream<Period> terms() {
            return defendants.stream()
                    .flatMap(record -> record.sentence().stream())
                    .filter(Sentence::custodial)
                    .flatMap(sentence -> sentence.term().stream());
        }

        @Test
        void eighteenYearsAndSixMonths_overThreePeople() {
            assertThat(terms().mapToLong(Period::toTotalMonths))
                    .as("8y6m, 8y and 2y; a life sentence has no length, a suspended one is not served")
                    .containsExactly(102L, 96L, 24L);
            assertThat(terms().mapToLong(Period::toTotalMonths).sum()).isEqualTo(18 * 12 + 6);
        }

        @Test
        void fourAreJailed_neitherThreeNorFive() {
            assertThat(defendants.stream()
                            .filter(record -> record.sentence()
                                    .filter(Sentence::custodial)
                                    .isPresent()))
                    .hasSize(4);
            assertThat(terms()).as("naive: those with a length").hasSize(3);
            assertThat(defendants).as("naive: those sentenced").hasSize(5);
        }

        @Test
        void everyTermAdded_isWrong() {
            long everyTerm = 6 * 12 + 3 * 12 + 30 + 18; // D1
            assertThat(everyTerm).as("naive: 13 years").isEqualTo(13 * 12);
            assertThat(terms().findFirst().orElseThrow().toTotalMonths())
                    .as("two blocks, each as long as its longest term")
                    .isEqualTo(8 * 12 + 6)
                    .isNotEqualTo(everyTerm)
                    .isNotEqualTo(6 * 12);
        }
    }

    /** vectors.md 8.6: 12 arrests of 8 people, 4 of them charged; a fifth was arrested the year before. */
    @Nested
    class ChargeRate {

        private final List<Proceedings> followed = List.of(
                followed("P1", 3, 5),
                followed("P2", 2, 3),
                followed("P3", 1, 2),
                followed("P4", 2, 1),
                followed("P5", 1, 0),
                followed("P6", 1, 0),
                followed("P7", 1, 0),
                followed("P8", 1, 0),
                Proceedings.builder()
                        .id("cumbria", "P9")
                        .person("P9")
                        .arrested(on("2022-11-30"))
                        .charged(on("2023-02-01"), 3)
                        .build());

        private static Proceedings followed(String person, int arrests, int offences) {
            Proceedings.Builder builder =
                    Proceedings.builder().id("cumbria", person).person(person);
            for (int arrest = 1; arrest <= arrests; arrest++) {
                builder.arrested(EventDate.on(LocalDate.of(2023, arrest, 1)));
            }
            return (offences == 0 ? builder : builder.charged(on("2023-06-01"), offences)).build();
        }

        private static boolean isOf2023(EventDate date) {
            return date.firstDayIn(LONDON).getYear() == 2023;
        }

        private static long arrests(List<Proceedings> records) {
            return records.stream()
                    .flatMap(record -> record.arrests().stream())
                    .filter(date -> isOf2023(date))
                    .count();
        }

        private static long offencesCharged(List<Proceedings> records) {
            return records.stream()
                    .flatMap(record -> record.charges().stream())
                    .filter(charge -> isOf2023(charge.date()))
                    .mapToLong(Offences::number)
                    .sum();
        }

        private static Set<String> people(List<Proceedings> records, Predicate<Proceedings> which) {
            return records.stream()
                    .filter(which)
                    .flatMap(record -> record.person().stream())
                    .collect(Collectors.toSet());
        }

        private static boolean isArrested(Proceedings record) {
            return record.arrests().stream().anyMatch(date -> isOf2023(date));
        }

        private static boolean isCharged(Proceedings record) {
            return !record.charges().isEmpty();
        }

        private static String percent(long part, long whole) {
            return BigDecimal.valueOf(100 * part)
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                    .toPlainString();
        }

        @Test
        void rightIsPeopleOverPeople_ofOneCohort() {
            Set<String> arrested = people(followed, ChargeRate::isArrested);
            Set<String> charged = people(followed, record -> isArrested(record) && isCharged(record));

            assertThat(percent(charged.size(), arrested.size()))
                    .as("%s of %s", charged, arrested)
                    .isEqualTo("50.0");
        }

        @Test
        void chargesOverArrests_passAHundred_andPeopleOverArrests_areNoRateEither() {
            assertThat(arrests(followed)).isEqualTo(12);
            assertThat(offencesCharged(followed)).isEqualTo(14);
            assertThat(percent(offencesCharged(followed), arrests(followed)))
                    .as("naive: charges over arrests")
                    .isEqualTo("116.7");
            assertThat(percent(people(followed, ChargeRate::isCharged).size(), arrests(followed)))
                    .as("naive: people charged in the year, over arrests")
                    .isEqualTo("41.7");
        }

        @Test
        void exportedApart_theSameRateFollowsFromThePersonsKey_andFromNoRecordAlone() {
            List<Proceedings> apart = new ArrayList<>();
            for (Proceedings whole : followed) {
                Proceedings.Builder custody =
                        Proceedings.builder().id("custody", whole.id().value());
                Proceedings.Builder court =
                        Proceedings.builder().id("court", whole.id().value());
                whole.arrests().forEach(custody::arrested);
                whole.charges().forEach(charge -> court.charged(charge.date(), charge.number()));
                apart.add(custody.person(whole.person().orElseThrow()).build());
                apart.add(court.person(whole.person().orElseThrow()).build());
            }

            Set<String> arrested = people(apart, ChargeRate::isArrested);
            Set<String> charged = people(apart, ChargeRate::isCharged);
            charged.retainAll(arrested);

            assertThat(percent(charged.size(), arrested.size())).isEqualTo("50.0");
            assertThat(people(apart, record -> isArrested(record) && isCharged(record)))
                    .as("naive: each record by itself, 0 of 8")
                    .isEmpty();
        }
    }

    /** domain.md section 11, trap 12. */
    @Test
    void onePersonArrestedThreeTimes_isThreeArrestsAndOnePerson() {
        Proceedings record = proceedings()
                .person("P1")
                .arrested(ARRESTED)
                .arrested(ARRESTED) // twice on a day is twice
                .arrested(CHARGED)
                .build();

        assertThat(record.arrests()).hasSize(3);
        assertThat(record.person()).contains("P1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,", // the day before the arrest
        "2024-03-01, CHARGE",
        "2024-03-09, CHARGE",
        "2024-03-10, TRIAL",
        "2024-05-31, TRIAL",
        "2024-06-01, SENTENCE",
        "2024-06-19, SENTENCE",
        "2024-06-20,", // sentenced that day
        "2099-01-01,",
    })
    void awaiting_changesOnTheDayItself(LocalDate day, Awaiting awaiting) {
        assertThat(awaitedAtEndOf(day, LONDON, toTheEnd().build())).isEqualTo(Optional.ofNullable(awaiting));
    }

    /** Returns what proceedings await at the end of a day, at most one thing. */
    private static Optional<Awaiting> awaitedAtEndOf(LocalDate day, ZoneId zone, Proceedings proceedings) {
        Map<Awaiting, Measure<Long>> stocks = Map.of(
                Awaiting.CHARGE, PeopleMeasures.AWAITING_CHARGE,
                Awaiting.TRIAL, PeopleMeasures.AWAITING_TRIAL,
                Awaiting.SENTENCE, PeopleMeasures.AWAITING_SENTENCE);
        List<Awaiting> awaited = Stream.of(Awaiting.values())
                .filter(what -> Asked.isInStock(proceedings, Objects.requireNonNull(stocks.get(what)), day, zone))
                .toList();
        assertThat(awaited).hasSizeLessThanOrEqualTo(1);
        return awaited.stream().findFirst();
    }

    @Test
    void words_areThoseOfATable() {
        assertThat(Awaiting.values()).extracting(Awaiting::toString).containsExactly("charge", "trial", "sentence");
        assertThat(Conclusion.NO_FURTHER_ACTION).hasToString("no further action");
        assertThat(OrderKind.TRAVEL_RESTRICTION).hasToString("travel restriction order");
    }

    static Stream<Named<UnaryOperator<Proceedings.Builder>>> underWay() {
        return Stream.of(
                Named.of("arrested", b -> b.arrested(ARRESTED)),
                Named.of("charged", b -> b.arrested(ARRESTED).charged(CHARGED)),
                Named.of("convicted", b -> b.arrested(ARRESTED).convicted(CONVICTED)));
    }

    @ParameterizedTest
    @MethodSource("underWay")
    void concluded_nothingIsAwaited_fromThatDayOn(UnaryOperator<Proceedings.Builder> course) {
        Proceedings open = course.apply(proceedings()).build();
        Proceedings concluded = course.apply(proceedings())
                .concluded(SENTENCED, Conclusion.OTHER)
                .build();

        assertThat(awaitedAtEndOf(SENTENCED.minusDays(1), LONDON, concluded))
                .isPresent()
                .isEqualTo(awaitedAtEndOf(SENTENCED, LONDON, open));
        assertThat(awaitedAtEndOf(SENTENCED, LONDON, concluded)).isEmpty();
        assertThat(concluded.concluded()).contains(EventDate.on(SENTENCED));
        assertThat(concluded.conclusion()).contains(Conclusion.OTHER);
    }

    @Test
    void aStageReached_standsForThoseBeforeIt() {
        assertThat(awaitedAtEndOf(
                        CONVICTED, LONDON, proceedings().convicted(CONVICTED).build()))
                .as("a court system that tells of no charge")
                .contains(Awaiting.SENTENCE);
        assertThat(awaitedAtEndOf(
                        SENTENCED,
                        LONDON,
                        proceedings()
                                .arrested(ARRESTED)
                                .sentenced(SENTENCED, TWO_YEARS)
                                .build()))
                .isEmpty();
        assertThat(awaitedAtEndOf(
                        CHARGED,
                        LONDON,
                        proceedings().charged(ARRESTED).arrested(CHARGED).build()))
                .as("charged by post, then arrested for not coming")
                .contains(Awaiting.TRIAL);
        assertThat(awaitedAtEndOf(
                        LocalDate.of(2099, 1, 1), LONDON, proceedings().build()))
                .as("of which nothing is told")
                .isEmpty();
    }

    @Test
    void anInstant_isReachedOnItsDayInTheZone() {
        Proceedings record = proceedings()
                .arrested(EventDate.at(Instant.parse("2024-03-31T23:30:00Z")))
                .build();

        assertThat(awaitedAtEndOf(LocalDate.of(2024, 3, 31), LONDON, record)).isEmpty();
        assertThat(awaitedAtEndOf(LocalDate.of(2024, 3, 31), ZoneOffset.UTC, record))
                .contains(Awaiting.CHARGE);
        assertThat(awaitedAtEndOf(LocalDate.of(2024, 4, 1), LONDON, record)).contains(Awaiting.CHARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-03-01, false",
        "2024-02-01, 2024-03-02, true",
        "2024-04-01, 2024-05-01, true", // nothing happens in it, but a trial is awaited
        "2024-06-20, 2024-06-21, true", // sentenced in it
        "2024-06-21, 2024-08-01, false",
        "2024-08-01, 2024-08-02, true", // an order is made in it
        "2024-08-02, 2099-01-01, false",
    })
    void proceedings_areIncludedWheneverAnythingHappensOrIsAwaited(LocalDate start, LocalDate end, boolean included) {
        Proceedings record = toTheEnd()
                .ancillaryOrder(on("2024-08-01"), OrderKind.SERIOUS_CRIME_PREVENTION_ORDER)
                .build();

        assertThat(Asked.isIncluded(record, start, end, LONDON)).isEqualTo(included);
    }

    @Test
    void everyPart_isOptional() {
        Proceedings nothing = proceedings().build();

        assertThat(nothing.date()).isEmpty();
        assertThat(nothing.dates()).isEmpty();
        assertThat(nothing.person()).isEmpty();
        assertThat(nothing.convicted()).isEmpty();
        assertThat(nothing.sentence()).isEmpty();
        assertThat(nothing.conclusion()).isEmpty();
        assertThat(nothing.online()).isEmpty();
        assertThat(nothing.principal()).isEmpty();
        assertThat(proceedings().sentenced(SENTENCED, TWO_YEARS).build().date())
                .as("a court system that exports sentences alone")
                .contains(EventDate.on(SENTENCED));
        assertThat(proceedings().sentenced(EventDate.on(SENTENCED)).build().sentence())
                .as("sentenced to what is not known")
                .isEmpty();
    }

    @Test
    void dates_areAllThatIsTold_theFirstOfThemFirst() {
        Proceedings record = toTheEnd()
                .charged(ARRESTED.minusDays(1))
                .ancillaryOrder(SENTENCED, OrderKind.OTHER)
                .build();

        assertThat(record.dates())
                .containsExactly(
                        on("2024-02-29"),
                        on("2024-03-01"),
                        on("2024-03-10"),
                        on("2024-06-01"),
                        on("2024-06-20"),
                        on("2024-06-20"));
        assertThat(record.date()).contains(on("2024-02-29"));
        assertThat(proceedings()
                        .concluded(CHARGED, Conclusion.ACQUITTED)
                        .build()
                        .date())
                .contains(EventDate.on(CHARGED));
    }

    @Test
    void convicted_isTheFirstConviction_eachKeepsItsNumber() {
        Proceedings record = proceedings()
                .convicted(SENTENCED, 2)
                .convicted(EventDate.on(CONVICTED), 1)
                .build();

        assertThat(record.convicted()).contains(EventDate.on(CONVICTED));
        assertThat(record.convictions())
                .containsExactly(new Offences(EventDate.on(CONVICTED), 1), new Offences(EventDate.on(SENTENCED), 2));
    }

    @Test
    void aDate_mayBeSaidAsADay_orAsAnInstant() {
        Instant noon = Instant.parse("2024-03-01T12:00:00Z");
        EventDate at = EventDate.at(noon);
        Proceedings instants = proceedings()
                .arrested(EventDate.at(noon))
                .charged(EventDate.at(noon))
                .charged(EventDate.at(noon), 4)
                .convicted(EventDate.at(noon))
                .convicted(EventDate.at(noon), 4)
                .sentenced(EventDate.at(noon), TWO_YEARS)
                .ancillaryOrder(EventDate.at(noon), OrderKind.TRAVEL_RESTRICTION)
                .build();

        assertThat(instants.arrests()).containsExactly(at);
        assertThat(instants.charges()).containsExactly(new Offences(at, 1), new Offences(at, 4));
        assertThat(instants.convictions()).containsExactly(new Offences(at, 1), new Offences(at, 4));
        assertThat(instants.sentenced()).contains(at);
        assertThat(instants.ancillaryOrders()).containsExactly(new AncillaryOrder(at, OrderKind.TRAVEL_RESTRICTION));
        assertThat(proceedings()
                        .concluded(EventDate.at(noon), Conclusion.OUT_OF_COURT)
                        .build()
                        .concluded())
                .contains(at);
    }

    static Stream<Named<UnaryOperator<Proceedings.Builder>>> inOrder() {
        return Stream.of(
                Named.of(
                        "all on one day",
                        b -> b.arrested(CHARGED)
                                .charged(CHARGED)
                                .convicted(CHARGED)
                                .sentenced(CHARGED, TWO_YEARS)),
                Named.of(
                        "charged by post, then arrested",
                        b -> b.charged(ARRESTED).arrested(CHARGED)),
                Named.of("convicted, then arrested", b -> b.convicted(CHARGED).arrested(CONVICTED)),
                Named.of(
                        "sentenced in absence, then arrested",
                        b -> b.sentenced(ARRESTED, TWO_YEARS).arrested(SENTENCED)),
                Named.of(
                        "an order before a charge",
                        b -> b.ancillaryOrder(ARRESTED, OrderKind.DRUG_DEALING_TELECOMMUNICATIONS_RESTRICTION_ORDER)
                                .charged(CHARGED)),
                Named.of(
                        "an instant that is the next day elsewhere",
                        b -> b.charged(CHARGED).convicted(EventDate.at(Instant.parse("2024-03-09T23:30:00Z")))));
    }

    @ParameterizedTest
    @MethodSource("inOrder")
    void whatTheLawAllows_isFine(UnaryOperator<Proceedings.Builder> told) {
        assertThat(told.apply(proceedings()).build().date()).isPresent();
    }

    static Stream<Named<UnaryOperator<Proceedings.Builder>>> parts() {
        return Stream.of(
                Named.of("a person", b -> b.person("P1")),
                Named.of("another person", b -> b.person("P2")),
                Named.of("another arrest", b -> b.arrested(ARRESTED)),
                Named.of("another charge", b -> b.charged(CHARGED)),
                Named.of("a charge of two", b -> b.charged(CHARGED, 2)),
                Named.of("another conviction", b -> b.convicted(CHARGED)),
                Named.of("a sentence", b -> b.sentenced(SENTENCED, TWO_YEARS)),
                Named.of("another sentence", b -> b.sentenced(SENTENCED, Sentence.life())),
                Named.of("a sentence not known", b -> b.sentenced(EventDate.on(SENTENCED))),
                Named.of("an acquittal", b -> b.concluded(SENTENCED, Conclusion.ACQUITTED)),
                Named.of("a discontinuance", b -> b.concluded(SENTENCED, Conclusion.DISCONTINUED)),
                Named.of("a travel restriction", b -> b.ancillaryOrder(CHARGED, OrderKind.TRAVEL_RESTRICTION)),
                Named.of("a forfeiture", b -> b.ancillaryOrder(CHARGED, OrderKind.FORFEITURE_ORDER)),
                Named.of("online", b -> b.online(false)),
                Named.of("principal", b -> b.principal(false)));
    }

    @Test
    void equalityAndDigest_areOfAllItTells() {
        List<Proceedings> records = parts().map(part -> part.getPayload()
                        .apply(proceedings().arrested(ARRESTED).charged(CHARGED))
                        .build())
                .toList();

        assertThat(records).doesNotHaveDuplicates().hasSize(15);
        assertThat(records.stream().map(Proceedings::digest)).doesNotHaveDuplicates();
    }

    @Test
    void order_isNoPartOfTheRecord() {
        List<UnaryOperator<Proceedings.Builder>> told = List.of(
                b -> b.arrested(ARRESTED),
                b -> b.arrested(EventDate.at(Instant.parse("2024-03-01T10:00:00Z"))),
                b -> b.charged(CHARGED, 2),
                b -> b.charged(CHARGED, 10),
                b -> b.convicted(CONVICTED, 2),
                b -> b.convicted(CONVICTED, 10),
                b -> b.ancillaryOrder(SENTENCED, OrderKind.OTHER),
                b -> b.ancillaryOrder(SENTENCED, OrderKind.CRIMINAL_BEHAVIOUR_ORDER));
        Proceedings.Builder forth = proceedings();
        Proceedings.Builder back = proceedings();
        for (int i = 0; i < told.size(); i++) {
            forth = told.get(i).apply(forth);
            back = told.get(told.size() - 1 - i).apply(back);
        }
        Proceedings one = forth.build();
        Proceedings other = back.build();

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(other.digest()).isEqualTo(one.digest());
        assertThat(one.charges()).extracting(Offences::number).containsExactly(2L, 10L);
    }

    @Test
    void toString_isTheIdTheDatesAndTheSentence_neverThePersonOrTheGroup() {
        assertThat(proceedings()
                        .person("P-SECRET")
                        .group("G-SECRET")
                        .arrested(ARRESTED)
                        .charged(EventDate.on(CHARGED), 3)
                        .convicted(CONVICTED)
                        .sentenced(SENTENCED, TWO_YEARS)
                        .ancillaryOrder(SENTENCED, OrderKind.TRAVEL_RESTRICTION)
                        .build())
                .hasToString("proceedings cumbria/1, arrested 2024-03-01, charged 2024-03-10 with 3 offences,"
                        + " convicted 2024-06-01, sentenced 2024-06-20, " + TWO_YEARS
                        + ", travel restriction order 2024-06-20");
        assertThat(proceedings()
                        .arrested(ARRESTED)
                        .concluded(CHARGED, Conclusion.NO_FURTHER_ACTION)
                        .build())
                .hasToString("proceedings cumbria/1, arrested 2024-03-01, concluded 2024-03-10, no further action");
        assertThat(proceedings().build()).hasToString("proceedings cumbria/1, at an unknown date");
    }

    @Test
    void offences_canBeTenThousandCharged_andTenThousandProved() {
        Proceedings most = proceedings()
                .charged(CHARGED, 9_999)
                .charged(CHARGED, 1)
                .convicted(CHARGED, 5_000)
                .convicted(CONVICTED, 5_000)
                .build();

        assertThat(most.charges()).hasSize(2);
        assertThat(most.convictions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10000, true", "10001, false"})
    void offencesOfOneDay_areFromOneToTenThousand(long number, boolean taken) {
        EventDate day = EventDate.on(LocalDate.of(2024, 1, 1));

        if (taken) {
            assertThat(new Offences(day, number).number()).isEqualTo(number);
        } else {
            assertThatThrownBy(() -> new Offences(day, number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 1 to 10,000, but was " + number);
        }
    }
}
