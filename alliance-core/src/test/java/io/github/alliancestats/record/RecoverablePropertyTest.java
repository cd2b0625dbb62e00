package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What came of property that was taken: of cash, and of an asset whose value need not be known. */
class RecoverablePropertyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static LocalDate may(int day) {
        return LocalDate.of(2024, 5, day);
    }

    private static CashSeizure.Builder cash(String pounds) {
        return CashSeizure.builder().id("cumbria", "1").seized(may(1)).amount(pounds(pounds));
    }

    private static Asset.Builder vehicle() {
        return Asset.builder(AssetKind.VEHICLE).id("cumbria", "1").taken(Stage.RESTRAINED, may(1));
    }

    /** Returns the known amounts of a property that are held at the end of a day, in order of currency. */
    private static List<MonetaryAmount> held(RecoverableProperty property, LocalDate day) {
        return Asked.stock(property, MoneyMeasures.HELD, day, LONDON);
    }

    /** Returns the state of the figure of the pounds of a property held at the end of a day. */
    private static FigureState stateOfHeld(RecoverableProperty property, LocalDate day) {
        return Asked.query(day, LONDON)
                .reportingIn(GBP)
                .summarize(Given.complete(List.of(property)))
                .figure(MoneyMeasures.HELD)
                .state();
    }

    /** £500 of which £100 was given back; £10 of interest; the rest forfeited. */
    @Nested
    class OfKnownWorth {

        private final CashSeizure cash = cash("500")
                .then(Stage.RELEASED, may(3), pounds("100"))
                .then(Stage.INTEREST, may(4), pounds("10"))
                .thenRemainder(Stage.FORFEITED, may(10))
                .build();

        @ParameterizedTest
        @CsvSource({
            "2024-04-30, ,", // not taken yet
            "2024-05-01, 500",
            "2024-05-02, 500",
            "2024-05-03, 400",
            "2024-05-04, 410",
            "2024-05-09, 410",
            "2024-05-10, ,",
            "2030-01-01, ,",
        })
        void held_isWhatWasTakenAndEarned_lessWhatWent(LocalDate day, BigDecimal pounds) {
            if (pounds == null) {
                assertThat(held(cash, day)).isEmpty();
            } else {
                assertThat(held(cash, day)).containsExactly(pounds(pounds.toPlainString()));
            }
            assertThat(Asked.isHeld(cash, day, LONDON)).isEqualTo(pounds != null);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-04-01, 2024-05-01, false",
            "2024-04-01, 2024-05-02, true",
            "2024-05-05, 2024-05-06, true", // nothing happens, but it is held
            "2024-05-10, 2024-05-11, true", // its end falls in it
            "2024-05-11, 2024-06-01, false",
        })
        void cash_isIncludedAsLongAsAnyIsHeld(LocalDate start, LocalDate end, boolean included) {
            assertThat(Asked.isIncluded(cash, start, end, LONDON)).isEqualTo(included);
        }

        @Test
        void dates_areThatOfTheTaking_andThoseOfWhatHappened() {
            assertThat(cash.dates())
                    .containsExactly(
                            EventDate.on(may(1)), EventDate.on(may(3)), EventDate.on(may(4)), EventDate.on(may(10)));
            assertThat(cash("500")
                            .forfeitureSought(EventDate.on(may(2)))
                            .build()
                            .dates())
                    .containsExactly(EventDate.on(may(1)), EventDate.on(may(2)));
        }
    }

    @Nested
    class OfUnknownWorth {

        @ParameterizedTest
        @CsvSource({
            "2024-04-30, false",
            "2024-05-01, true",
            "2024-05-09, true",
            "2024-05-10, false",
            "2024-05-11, false",
        })
        void itIsHeld_untilAnEventEndsIt(LocalDate day, boolean held) {
            Asset asset = vehicle()
                    .thenAll(Stage.DETAINED, may(2))
                    .thenRemainder(Stage.DESTROYED, may(10))
                    .build();

            assertThat(Asked.isHeld(asset, day, LONDON)).isEqualTo(held);
            assertThat(held(asset, day)).isEmpty();
            assertThat(stateOfHeld(asset, day)).isEqualTo(held ? FigureState.UNKNOWN : FigureState.COMPLETE);
        }

        @Test
        void whatIsToldOfItsAmounts_isHeldAgainstNothing() {
            assertThat(vehicle()
                            .then(Stage.RELEASED, may(2), pounds("70"))
                            .build()
                            .events())
                    .containsExactly(MoneyEvent.of(Stage.RELEASED, may(2), pounds("70")));
        }

        @Test
        void undated_itIsPerhapsHeld() {
            Asset asset = Asset.builder(AssetKind.VEHICLE)
                    .id("cumbria", "1")
                    .takenBy(Stage.SEIZED)
                    .amount(pounds("7000"))
                    .build();

            assertThat(stateOfHeld(asset, may(1))).isEqualTo(FigureState.UNKNOWN);
            assertThat(held(asset, may(1))).isEmpty();
            assertThat(Asked.isEverIncluded(asset, LONDON)).isFalse();
        }
    }

    @Test
    void whatIsWorthNothing_isNotHeld() {
        assertThat(Asked.isHeld(cash("0").build(), may(1), LONDON)).isFalse();
        assertThat(held(cash("0").build(), may(1))).isEmpty();
        assertThat(stateOfHeld(cash("0").build(), may(1))).isEqualTo(FigureState.COMPLETE);
    }

    @Test
    void currencies_areHeldEachByItself() {
        CashSeizure cash = cash("500")
                .amount(money("20", EUR))
                .then(Stage.RELEASED, may(3), pounds("500"))
                .build();

        assertThat(cash.amounts()).containsExactly(money("20", EUR), pounds("500"));
        assertThat(held(cash, may(2))).containsExactly(money("20", EUR), pounds("500"));
        assertThat(held(cash, may(3))).containsExactly(money("20", EUR));
        assertThat(Asked.isHeld(cash, may(3), LONDON)).isTrue();
    }

    /** What a stage means of which no amount is told. */
    @Nested
    class AmountsThatFollow {

        private static CashSeizure.Builder both() {
            return cash("500").amount(money("20", EUR));
        }

        @Test
        void denial_isOfAllThatWasTaken_whateverWentSince() {
            assertThat(both().then(Stage.RELEASED, may(2), pounds("100"))
                            .thenAll(Stage.DETAINED, may(3))
                            .build()
                            .events())
                    .containsExactly(
                            MoneyEvent.of(Stage.RELEASED, may(2), pounds("100")),
                            MoneyEvent.of(Stage.DETAINED, may(3), money("20", EUR)),
                            MoneyEvent.of(Stage.DETAINED, may(3), pounds("500")));
        }

        @Test
        void end_isOfAllThatIsLeft() {
            assertThat(both().then(Stage.RELEASED, may(2), pounds("100"))
                            .then(Stage.INTEREST, may(2), pounds("3"))
                            .thenRemainder(Stage.FORFEITED, may(3))
                            .build()
                            .events())
                    .filteredOn(MoneyEvent::takesRemainder)
                    .extracting(MoneyEvent::toString)
                    .containsExactly("forfeited 2024-05-03, EUR 20", "forfeited 2024-05-03, GBP 403");
        }

        @Test
        void end_isOfNoCurrencyOfWhichNothingIsLeft() {
            assertThat(both().then(Stage.RELEASED, may(2), pounds("500"))
                            .thenRemainder(Stage.FORFEITED, may(3))
                            .build()
                            .events())
                    .extracting(MoneyEvent::toString)
                    .containsExactly("released 2024-05-02, GBP 500", "forfeited 2024-05-03, EUR 20");
        }

        @Test
        void whereNothingWasLeft_thatIsKnown() {
            assertThat(cash("500")
                            .then(Stage.RELEASED, may(2), pounds("500"))
                            .thenRemainder(Stage.FORFEITED, may(3))
                            .build()
                            .events())
                    .extracting(MoneyEvent::toString)
                    .endsWith("forfeited 2024-05-03, GBP 0");
        }

        @Test
        void whereNothingIsKnown_noAmountFollows() {
            assertThat(vehicle()
                            .thenAll(Stage.DETAINED, may(2))
                            .thenRemainder(Stage.FORFEITED, may(3))
                            .build()
                            .events())
                    .containsExactly(
                            MoneyEvent.of(Stage.DETAINED, may(2)).all(),
                            MoneyEvent.of(Stage.FORFEITED, may(3)).remainder());
        }
    }

    @Nested
    class Nonsense {

        private List<String> issues(CashSeizure.Builder cash) {
            return cash.build().issues().stream().map(RecordIssue::toString).toList();
        }

        @Test
        void moreThanWasHeld_isContradictory_inThePartThatIsTooMuch() {
            CashSeizure over = cash("500")
                    .then(Stage.RELEASED, may(2), pounds("400"))
                    .then(Stage.FORFEITED, may(9), pounds("101"))
                    .build();

            assertThat(over.issues())
                    .containsExactly(new RecordIssue(
                            Optional.of(over.id()), IssueCode.MORE_THAN_HELD, "forfeited", "2024-05-09, GBP 1"));
            assertThat(over.events())
                    .extracting(MoneyEvent::amount)
                    .containsExactly(Optional.of(pounds("400")), Optional.of(pounds("100")), Optional.of(pounds("1")));
            assertThat(held(over, may(9))).isEmpty();
        }

        @Test
        void marks_stayInARecordThatIsBuiltFromItsEvents() {
            for (CashSeizure.Builder builder : List.of(
                    cash("500").thenRemainder(Stage.RELEASED, may(2)).thenRemainder(Stage.FORFEITED, may(3)),
                    cash("500")
                            .then(Stage.RELEASED, may(2), pounds("400"))
                            .then(Stage.FORFEITED, may(9), pounds("150")),
                    cash("500").thenRemainder(Stage.RELEASED, LocalDate.of(2024, 4, 30)))) {
                CashSeizure first = builder.build();

                assertThat(cash("500").events(first.events()).build()).isEqualTo(first);
                assertThat(cash("500").events(first.events()).build().issues())
                        .isEqualTo(first.issues())
                        .hasSize(1);
            }
        }

        @Test
        void moreThanTheWholeThatIsLeft_isContradictoryAsAWhole() {
            assertThat(issues(cash("500")
                            .then(Stage.RELEASED, may(2), pounds("500"))
                            .then(Stage.FORFEITED, may(9), pounds("101"))))
                    .containsExactly("cumbria/1: forfeited 2024-05-09, GBP 101 is more than was held");
        }

        /** It was given back, so what is seized again is another record. */
        @ParameterizedTest
        @EnumSource(names = {"SEIZED", "DETAINED", "FROZEN", "RESTRAINED"})
        void deprivationAfterTheEnd_isContradictory(Stage deprivation) {
            assertThat(issues(cash("500")
                            .then(Stage.RELEASED, may(10), pounds("500"))
                            .thenAll(deprivation, may(11))))
                    .containsExactly("cumbria/1: " + deprivation
                            + " 2024-05-11, GBP 500 is after all of the property was disposed of");
        }

        @Test
        void secondEndOfAllThatIsLeft_isContradictory() {
            assertThat(issues(cash("500").thenRemainder(Stage.RELEASED, may(2)).thenRemainder(Stage.FORFEITED, may(3))))
                    .containsExactly(
                            "cumbria/1: forfeited 2024-05-03, the remainder is a second disposal of all that is left");
        }

        @Test
        void remainderAfterAll_isASecondEnd_notAnEventAfterTheEnd() {
            assertThat(issues(cash("500").thenAll(Stage.RELEASED, may(2)).thenRemainder(Stage.FORFEITED, may(9))))
                    .containsExactly(
                            "cumbria/1: forfeited 2024-05-09, the remainder is a second disposal of all that is left");
            assertThat(issues(cash("500").thenAll(Stage.RELEASED, may(2)).thenAll(Stage.FORFEITED, may(9))))
                    .singleElement()
                    .asString()
                    .endsWith("is a second disposal of all that is left");
        }

        @Test
        void whatHasNotAllGone_orNotYet_mayBeDeniedAgain() {
            assertThat(List.of(
                            cash("500").then(Stage.RELEASED, may(10), pounds("499")),
                            cash("500").then(Stage.RELEASED, may(11), pounds("500")),
                            cash("500").then(Stage.RELEASED, may(12), pounds("500")),
                            cash("500").amount(money("20", EUR)).then(Stage.RELEASED, may(10), pounds("500")),
                            cash("500")
                                    .then(Stage.INTEREST, may(5), pounds("1"))
                                    .then(Stage.RELEASED, may(10), pounds("500")),
                            cash("500")
                                    .then(Stage.RELEASED, may(10), pounds("500"))
                                    .then(Stage.INTEREST, may(12), pounds("1")),
                            cash("0"),
                            CashSeizure.builder()
                                    .id("cumbria", "1")
                                    .seized(may(1))
                                    .notCounted()
                                    .thenRemainder(Stage.RELEASED, may(2))))
                    .allSatisfy(cash -> assertThat(cash.thenAll(Stage.DETAINED, may(11))
                                    .build()
                                    .events())
                            .anyMatch(event -> event.stage() == Stage.DETAINED));
        }

        /** What a part leaves is no more known than the whole was, and unknown is not nothing. */
        @Test
        void propertyOfUnknownAmount_isHeldUntilAllOfItGoes() {
            MoneyEvent part = MoneyEvent.of(Stage.RELEASED, may(2), pounds("11"));
            CashSeizure partReturned = notCounted(part);
            CashSeizure allGone =
                    notCounted(part, MoneyEvent.of(Stage.FORFEITED, may(5)).remainder());

            assertThat(Asked.isHeld(partReturned, may(3), LONDON)).isTrue();
            assertThat(held(partReturned, may(3))).isEmpty();
            assertThat(stateOfHeld(partReturned, may(3))).isEqualTo(FigureState.UNKNOWN);
            assertThat(Asked.isHeld(allGone, may(4), LONDON)).isTrue();
            assertThat(Asked.isHeld(allGone, may(5), LONDON)).isFalse();
            assertThat(stateOfHeld(allGone, may(4))).isEqualTo(FigureState.UNKNOWN);
            assertThat(stateOfHeld(allGone, may(5))).isEqualTo(FigureState.COMPLETE);
        }

        /** Some of it was forfeited. Whether that was all was not stated. */
        @Test
        void propertyOfUnknownAmount_isHeldAfterASumWasForfeited() {
            CashSeizure forfeited = notCounted(
                    MoneyEvent.of(Stage.RELEASED, may(2), pounds("500")),
                    MoneyEvent.of(Stage.FORFEITED, may(5), pounds("4870")));

            assertThat(Asked.isHeld(forfeited, may(4), LONDON)).isTrue();
            assertThat(Asked.isHeld(forfeited, may(5), LONDON)).isTrue();
            assertThat(stateOfHeld(forfeited, may(5))).isEqualTo(FigureState.UNKNOWN);
        }

        private CashSeizure notCounted(MoneyEvent... events) {
            return CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(may(1))
                    .notCounted()
                    .events(List.of(events))
                    .build();
        }

        /** In one zone it may have been earned before the rest went, though not in another. */
        @ParameterizedTest
        @CsvSource({"1, true", "2, true", "3, true", "6, false", "31, false"})
        void interestOfTheNextDay_mayHaveGoneWithTheRest(int earned, boolean accepted) {
            CashSeizure.Builder cash = cash("500")
                    .then(Stage.RELEASED, may(2), pounds("501"))
                    .then(Stage.INTEREST, may(earned), pounds("1"));

            if (accepted) {
                assertThat(held(cash.build(), may(31))).isEmpty();
            } else {
                assertThat(issues(cash)).containsExactly("cumbria/1: released 2024-05-02, GBP 1 is more than was held");
            }
        }

        @Test
        void eventInAnotherCurrency_isContradictory() {
            assertThat(issues(cash("500").then(Stage.RELEASED, may(2), money("0", EUR))))
                    .containsExactly("cumbria/1: released 2024-05-02, EUR 0 is in a currency that was not taken");
        }

        @Test
        void eventBeforeTheTaking_isContradictory_andTheRestIsHeld() {
            CashSeizure early = cash("500")
                    .thenRemainder(Stage.RELEASED, LocalDate.of(2024, 4, 30))
                    .build();

            assertThat(early.issues()).extracting(RecordIssue::code).containsExactly(IssueCode.BEFORE_TAKEN);
            assertThat(held(early, may(1))).containsExactly(pounds("500"));
            assertThat(CashSeizure.builder()
                            .id("cumbria", "1")
                            .amount(pounds("500"))
                            .thenRemainder(Stage.RELEASED, may(1))
                            .build()
                            .events())
                    .as("taken at an unknown date")
                    .hasSize(1);
        }

        @Test
        void forfeitureOfCash_canBeSought_ifItIsNotKnownWhenItWasSeized() {
            EventDate sought = EventDate.on(LocalDate.of(2024, 4, 30));

            assertThat(CashSeizure.builder()
                            .id("cumbria", "1")
                            .amount(pounds("500"))
                            .forfeitureSought(sought)
                            .build()
                            .forfeitureSought())
                    .contains(sought);
        }
    }

    /** By day, then by stage, and of one day and stage by all that they tell. */
    @Test
    void orderOfWhatHappened_isNoPartOfTheRecord() {
        List<MoneyEvent> events = List.of(
                MoneyEvent.of(Stage.DETAINED, may(2), pounds("500")).until(may(4)),
                MoneyEvent.of(Stage.RELEASED, may(2), pounds("1")),
                MoneyEvent.of(Stage.APPLIED_TO_ORDER, may(3), pounds("10")),
                MoneyEvent.of(Stage.APPLIED_TO_ORDER, may(3), pounds("10")).realising(pounds("8")),
                MoneyEvent.of(Stage.APPLIED_TO_ORDER, may(3), pounds("10")).under(Instrument.CONFISCATION_ORDER),
                MoneyEvent.of(Stage.APPLIED_TO_ORDER, may(3), pounds("9")),
                MoneyEvent.of(Stage.RELEASED, EventDate.at(Instant.parse("2024-05-04T12:00:00Z")))
                        .amount(pounds("2")));
        List<MoneyEvent> backwards = new ArrayList<>(events);
        Collections.reverse(backwards);
        CashSeizure one = cash("500").events(events).build();

        assertThat(cash("500").events(backwards).build()).isEqualTo(one);
        assertThat(one.events())
                .containsExactlyInAnyOrderElementsOf(events)
                .startsWith(events.get(0), events.get(1))
                .endsWith(events.get(6));
        assertThat(one.events().stream().map(event -> event.date().firstDayIn(ZoneOffset.UTC)))
                .isSorted();
    }

    @Test
    void orderOfTheAmounts_isNoPartOfTheRecord() {
        assertThat(CashSeizure.builder()
                        .id("cumbria", "1")
                        .seized(may(1))
                        .amount(money("20", EUR))
                        .amount(pounds("500"))
                        .build())
                .isEqualTo(cash("500").amount(money("20", EUR)).build());
    }

    @Test
    void toString_saysWhatItWasWorth_orThatItIsNotKnown() {
        assertThat(vehicle().amount(pounds("7000")).build())
                .hasToString("asset cumbria/1, Vehicles, restrained 2024-05-01, [GBP 7000]");
        assertThat(vehicle().build()).hasToString("asset cumbria/1, Vehicles, restrained 2024-05-01, value not known");
    }
}
