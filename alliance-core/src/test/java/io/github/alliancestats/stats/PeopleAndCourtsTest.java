package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People before the courts, as events and as people. */
class PeopleAndCourtsTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static Proceedings.Builder of(String person) {
        return Proceedings.builder().id("cumbria", person).person(person);
    }

    private static long number(Summary answer, Measure<Long> measure) {
        return answer.figure(measure).known();
    }

    /** Invented sentences, each by its rule: concurrent terms, an extended one, life, suspended and activated. */
    @Nested
    class Sentences {

        private final List<AllianceRecord> defendants = List.of(
                sentenced(
                        "D1",
                        custody("P6Y")
                                .concurrentWith(custody("P3Y"))
                                .then(custody("P2Y6M").concurrentWith(custody("P18M")))),
                sentenced("D2", Sentence.extended(Period.ofYears(8), Period.ofYears(4))),
                sentenced("D3", Sentence.life()),
                sentenced("D4", Sentence.suspended(Period.ofMonths(20))),
                sentenced("D5", custody("P14M").then(Sentence.activated(Period.ofMonths(10)))));

        private final Summary answer = YEAR.summarize(defendants);

        private static Sentence custody(String term) {
            return Sentence.custody(Period.parse(term));
        }

        private static Proceedings sentenced(String person, Sentence sentence) {
            return of(person).sentenced(DAY, sentence).build();
        }

        @Test
        void custody_isTheSumOfTerms_ofThoseThatHaveALength() {
            Figure<Period> custody = answer.figure(PeopleMeasures.CUSTODY);

            assertThat(custody.known()).isEqualTo(Period.of(18, 6, 0));
            assertThat(custody.text()).isEqualTo("18 years 6 months and one life sentence");
            assertThat(custody.completeness()).hasToString("known for 3 of 4 (for life: 1)");
            assertThat(custody.value()).contains(Period.of(18, 6, 0));
            assertThat(custody.claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                    .hasToString("more than 18 years and one life sentence");
            assertThat(number(answer, PeopleMeasures.JAILED)).isEqualTo(4);
        }

        @Test
        void firstOfThem_isNeitherTheSumOfAllPartsNorTheLongest() {
            Period sum = Period.parse("P6Y")
                    .plus(Period.parse("P3Y"))
                    .plus(Period.parse("P2Y6M"))
                    .plus(Period.parse("P18M"))
                    .normalized();
            Period longest = Period.parse("P6Y");

            assertThat(sum).isEqualTo(Period.ofYears(13));
            assertThat(YEAR.summarize(defendants.subList(0, 1))
                            .figure(PeopleMeasures.CUSTODY)
                            .known())
                    .isEqualTo(Period.of(8, 6, 0))
                    .isNotIn(sum, longest);
        }

        @Test
        void meanSentence_isThatOfThoseWithALength_notOfAllJailed() {
            BigDecimal days = answer.figure(PeopleMeasures.CUSTODY).number();
            Ratio naive = Ratio.of(days, BigDecimal.valueOf(number(answer, PeopleMeasures.JAILED)));

            assertThat(naive.decimal(0)).isEqualByComparingTo("1689");
            assertThat(answer.figure(PeopleMeasures.CUSTODY)
                            .mean()
                            .orElseThrow()
                            .decimal(2))
                    .isEqualByComparingTo("2252.38")
                    .isNotEqualByComparingTo(naive.decimal(2));
            assertThat(answer.figure(PeopleMeasures.CUSTODY).meanInWords()).isEqualTo("6 years 2 months");
        }

        @Test
        void longestAndMedianSentence_areThoseOfTheRecords() {
            Explanation<Period> custody =
                    YEAR.explain(answer.figure(PeopleMeasures.CUSTODY), DataExtract.of(defendants));

            assertThat(custody.largest().orElseThrow().id()).isEqualTo(RecordId.of("cumbria", "D1"));
            assertThat(custody.largest().orElseThrow().value()).isEqualTo(Period.of(8, 6, 0));
            assertThat(custody.median().orElseThrow()).as("8 years in days").isEqualByComparingTo("2922");
        }

        @Test
        void sentenceThatIsNotKnown_isAGap_andNotNobodyJailed() {
            Summary unknown = YEAR.summarize(
                    List.of(of("D6").group("G").sentenced(EventDate.on(DAY)).build()));

            for (Measure<?> measure :
                    List.of(PeopleMeasures.JAILED, PeopleMeasures.CUSTODY, GroupMeasures.WITH_MEMBER_JAILED)) {
                assertThat(unknown.figure(measure).text()).isEqualTo("not known"); // a plain filter says 0
                assertThat(unknown.figure(measure).completeness().gaps()).isEqualTo(Map.of(Gap.NOT_STATED, 1L));
            }
        }

        /** A mark that was never made is not a "no". */
        @Test
        void onlineOffender_notStated_isAGap() {
            Proceedings unmarked = of("D1").sentenced(DAY, custody("P1Y")).build();
            Proceedings marked =
                    of("D2").online(true).sentenced(DAY, Sentence.fine()).build();
            Proceedings offline =
                    of("D3").online(false).sentenced(DAY, Sentence.fine()).build();
            Measure<Long> measure = PeopleMeasures.ONLINE_OFFENDERS_SENTENCED;

            assertThat(YEAR.summarize(List.of(unmarked)).figure(measure).text()).isEqualTo("not known");
            assertThat(YEAR.summarize(List.of(unmarked, marked)).figure(measure).text())
                    .isEqualTo("at least 1");
            assertThat(YEAR.summarize(List.of(unmarked, marked)).figure(measure).completeness())
                    .hasToString("known for 1 of 2 (not stated: 1)");
            assertThat(YEAR.summarize(List.of(unmarked, offline))
                            .figure(measure)
                            .text())
                    .isEqualTo("0 in the known part");
        }

        @Test
        void onlineOffender_isSentencedToWhateverItIs() {
            List<AllianceRecord> online = List.of(
                    of("D1").online(true).sentenced(DAY, Sentence.fine()).build(),
                    of("D2").online(true).sentenced(DAY, custody("P1Y")).build(),
                    of("D3").online(false).sentenced(DAY, custody("P1Y")).build(),
                    of("D4").online(true).charged(DAY).build());

            assertThat(YEAR.summarize(online)
                            .figure(PeopleMeasures.ONLINE_OFFENDERS_SENTENCED)
                            .value())
                    .contains(2L);
            assertThat(number(YEAR.summarize(online), PeopleMeasures.JAILED)).isEqualTo(2);
        }
    }

    /** Twelve arrests of eight people, four of them charged; a fifth of those charged was arrested last year. */
    @Nested
    class ChargeRate {

        private final Rate rate = Rate.chargeRate(Period.ofDays(90));
        private final List<AllianceRecord> people = new ArrayList<>();

        ChargeRate() {
            arrested("P1", 3, 5);
            arrested("P2", 2, 3);
            arrested("P3", 2, 2);
            arrested("P4", 1, 1);
            arrested("P5", 1, 0);
            arrested("P6", 1, 0);
            arrested("P7", 1, 0);
            arrested("P8", 1, 0);
            people.add(of("P9").arrested(DAY.minusYears(1)).charged(DAY, 3).build());
        }

        private void arrested(String person, int times, int charges) {
            Proceedings.Builder proceedings = of(person);
            for (int i = 0; i < times; i++) {
                proceedings.arrested(DAY.plusDays(i));
            }
            if (charges > 0) {
                proceedings.charged(DAY.plusDays(9), charges);
            }
            people.add(proceedings.build());
        }

        private Summary summary(List<AllianceRecord> records, LocalDate lastDay, Period followed) {
            Coverage declared = Coverage.of(
                    ForceId.of("cumbria"),
                    ReportingPeriod.ofDays(LocalDate.of(2022, 1, 1), lastDay),
                    Fact.ARRESTED,
                    Fact.CHARGED);
            return YEAR.alsoMeasuring(Rate.chargeRate(followed).part())
                    .summarize(DataExtract.of(records).covering(declared));
        }

        private Summary summary(List<AllianceRecord> records) {
            return summary(records, LocalDate.of(2025, 3, 31), Period.ofDays(90));
        }

        @Test
        void rate_isOfOneCohortOfPeople() {
            Summary answer = summary(people);
            Ratio naive = Ratio.of(
                    answer.figure(PeopleMeasures.CHARGES).number(),
                    answer.figure(PeopleMeasures.ARRESTS).number());
            Ratio alsoNaive = Ratio.of(
                    answer.figure(PeopleMeasures.CHARGED).number(),
                    answer.figure(PeopleMeasures.ARRESTS).number());

            assertThat(naive.percent(1)).isEqualByComparingTo("116.7");
            assertThat(alsoNaive.percent(1)).isEqualByComparingTo("41.7");
            assertThat(answer.rate(rate).orElseThrow().percent(1)).isEqualByComparingTo("50.0");
        }

        @Test
        void numbersBehindIt_standSideBySide() {
            Summary answer = summary(people);

            assertThat(number(answer, PeopleMeasures.ARRESTS)).isEqualTo(12);
            assertThat(number(answer, PeopleMeasures.ARRESTED)).isEqualTo(8);
            assertThat(number(answer, PeopleMeasures.arrestedAndCharged(Period.ofDays(90))))
                    .isEqualTo(4);
            assertThat(number(answer, PeopleMeasures.CHARGED)).isEqualTo(5);
            assertThat(number(answer, PeopleMeasures.CHARGES)).isEqualTo(14);
        }

        /** The last day of 90 days is 31 March 2025. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2024-12-31 | PARTIAL  | at least 4 | known for 4 of 4, not supplied in full: charged, needed until 2025-03-31
                2025-03-30 | PARTIAL  | at least 4 | known for 4 of 4, not supplied in full: charged, needed until 2025-03-31
                2025-03-31 | COMPLETE | 4          | known for 4 of 4
                """)
        void charges_areCoveredUntilTheTimeOfEachPersonEnds(LocalDate lastDay, String state, String text, String why) {
            Summary answer = summary(people, lastDay, Period.ofDays(90));
            Figure<?> part = answer.figure(rate.part());

            assertThat(part.state()).hasToString(state);
            assertThat(part.text()).isEqualTo(text);
            assertThat(part.completeness()).hasToString(why);
            assertThat(answer.rate(rate).isPresent()).isEqualTo(state.equals("COMPLETE"));
            assertThat(answer.figure(PeopleMeasures.ARRESTED).state()).isEqualTo(FigureState.COMPLETE);
        }

        @Test
        void rate_isNotKnown_withoutADeclarationOfCharges() {
            Summary answer = YEAR.alsoMeasuring(rate.part()).summarize(people);

            assertThat(answer.rate(rate)).isEmpty();
            assertThat(answer.figure(rate.part()).text()).isEqualTo("at least 4");
            assertThat(answer.figure(rate.part()).completeness().notSupplied()).containsExactly(Fact.CHARGED);
        }

        @Test
        void row_ofAnEarlierMonth_isKnownBefore() {
            Summary answer = YEAR.alsoMeasuring(rate.part())
                    .groupedBy(Dimension.MONTH)
                    .summarize(DataExtract.of(people)
                            .covering(Coverage.of(
                                    ForceId.of("cumbria"), ReportingPeriod.ofYear(2024), Fact.ARRESTED, Fact.CHARGED)));

            assertThat(answer.rate(rate)).isEmpty();
            assertThat(answer.by(Dimension.MONTH).get(YearMonth.of(2024, 5)).rate(rate))
                    .contains(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                P90D | 2024-05-01 | 2024-05-01 | 1
                P90D | 2024-05-01 | 2024-07-30 | 1
                P90D | 2024-05-01 | 2024-07-31 | 0
                P90D | 2024-05-01 | 2024-04-30 | 0
                P1M  | 2024-01-31 | 2024-02-29 | 1
                P1M  | 2024-01-31 | 2024-03-01 | 0
                P3M  | 2024-12-31 | 2025-03-31 | 1
                P3M  | 2023-12-31 | 2024-01-01 | 0
                """)
        void charge_countsFromTheArrestUntilTheSameTimeLater(
                Period followed, LocalDate arrested, LocalDate charged, long expected) {
            Summary answer = summary(
                    List.of(of("P1").arrested(arrested).charged(charged).build()),
                    LocalDate.of(2026, 12, 31),
                    followed);
            Figure<?> figure = answer.figure(Rate.chargeRate(followed).part());

            assertThat(figure.known()).isEqualTo(expected);
            assertThat(figure.state()).isEqualTo(FigureState.COMPLETE);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2024-05-01 | 2024-05 | COMPLETE; 1
                2024-05-01 | 2024-07 | UNKNOWN; not known
                2024-05-01 | 2024-09 | COMPLETE; 0
                2024-05    | 2024-07-29 | COMPLETE; 1
                2024-05    | 2024-08-01 | UNKNOWN; not known
                2024-05    | 2024-05-15 | UNKNOWN; not known
                2024-05    | 2024-08 | UNKNOWN; not known
                2024-05    | 2024-09 | COMPLETE; 0
                """)
        void inexactDates_areGaps_whereTheTimePerhapsEndedBefore(String arrested, String charged, String expected) {
            Summary answer = summary(List.of(
                    of("P1").arrested(date(arrested)).charged(date(charged)).build()));
            Figure<?> figure = answer.figure(rate.part());

            assertThat(figure.state() + "; " + figure.text()).isEqualTo(expected);
        }

        private EventDate date(String text) {
            return text.length() == 10
                    ? EventDate.on(LocalDate.parse(text))
                    : EventDate.within(ReportingPeriod.ofMonth(YearMonth.parse(text)));
        }

        @Test
        void years_areComparedOverTheSameTime() {
            List<AllianceRecord> both = List.of(
                    of("P1").arrested(DAY.minusYears(1))
                            .charged(DAY.minusYears(1))
                            .build(),
                    of("P2").arrested(DAY.minusYears(1)).charged(DAY).build(),
                    of("P3").arrested(DAY).charged(DAY).build(),
                    of("P4").arrested(DAY).build());
            Coverage untilNow = Coverage.of(
                    ForceId.of("cumbria"),
                    ReportingPeriod.ofDays(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 3, 31)),
                    Fact.ARRESTED,
                    Fact.CHARGED);
            Comparison years = YEAR.alsoMeasuring(rate.part())
                    .compareWith(
                            ReportingPeriod.ofYear(2023), DataExtract.of(both).covering(untilNow));

            assertThat(years.now().rate(rate)).contains(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
            assertThat(years.before().rate(rate)).isEqualTo(years.now().rate(rate));
        }

        @Test
        void time_isPartOfItsNames_andEqualTimesAreEqual() {
            assertThat(rate.name()).isEqualTo("Charge rate within 90 days");
            assertThat(rate.part().id()).isEqualTo("people.arrested-and-charged.within-90-days");
            assertThat(rate.part().name()).isEqualTo("People arrested and charged within 90 days");
            assertThat(Rate.chargeRate(Period.of(1, 6, 1)).name()).isEqualTo("Charge rate within 18 months 1 day");
            assertThat(Rate.chargeRate(Period.ofYears(1))).isEqualTo(Rate.chargeRate(Period.ofMonths(12)));
        }

        @ParameterizedTest
        @CsvSource({"P0D", "P-1D", "P1M-1D", "P10Y1D"})
        void time_mustBePositive_andAtMost10Years(Period followed) {
            assertThatThrownBy(() -> Rate.chargeRate(followed))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the time between arrest and charge must be positive and at most 10 years, but was "
                            + followed);
        }

        @Test
        void chargesOverArrests_areRefused_asUnlikeCohorts() {
            assertThatThrownBy(() -> new Rate("charges per arrest", PeopleMeasures.CHARGES, PeopleMeasures.ARRESTS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("day of charge")
                    .hasMessageContaining("day of arrest");
        }

        @Test
        void rateOfNobody_isEmpty_notZero() {
            assertThat(YEAR.alsoMeasuring(rate.part()).empty().rate(rate)).isEmpty();
            assertThat(summary(List.of()).rate(rate)).isEmpty();
        }

        /** Venetic at 8 June 2022: 2,864 arrested and 383 convicted are no funnel of one cohort. */
        @Test
        void convictionsOverArrests_areRefusedToo() {
            assertThatThrownBy(() -> new Rate("conviction rate", PeopleMeasures.CONVICTIONS, PeopleMeasures.ARRESTS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("one cohort");
        }
    }

    @Test
    void personWithoutAKey_isAnEvent_andAGapAmongPeople() {
        List<AllianceRecord> records = List.of(
                of("P1").arrested(DAY).build(),
                Proceedings.builder().id("cumbria", "X").arrested(DAY).build(),
                Proceedings.builder().id("cumbria", "Y").arrested(DAY).build());
        Summary answer = YEAR.summarize(records);

        assertThat(number(answer, PeopleMeasures.ARRESTS)).isEqualTo(3);
        assertThat(number(answer, PeopleMeasures.ARRESTED)).isEqualTo(1);
        assertThat(answer.figure(PeopleMeasures.ARRESTED).completeness())
                .hasToString("known for 1 of 3 (not named: 2)");
        assertThat(YEAR.summarize(records.subList(1, 3))
                        .figure(PeopleMeasures.ARRESTED)
                        .text())
                .isEqualTo("not known");
    }

    @Test
    void onePerson_inTwoCasesOfTwoForces_isOnePerson() {
        List<AllianceRecord> records = List.of(
                of("P1").arrested(DAY).charged(DAY).convicted(DAY).build(),
                Proceedings.builder()
                        .id("lancashire", "7")
                        .person("P1")
                        .arrested(DAY)
                        .charged(DAY)
                        .convicted(DAY, 4)
                        .build());
        Summary answer = YEAR.groupedBy(Dimension.FORCE).summarize(records);
        long naive = answer.by(Dimension.FORCE).rows().values().stream()
                .mapToLong(row -> number(row, PeopleMeasures.ARRESTED))
                .sum();

        assertThat(naive).isEqualTo(2);
        assertThat(number(answer, PeopleMeasures.ARRESTED)).isEqualTo(1).isNotEqualTo(naive);
        assertThat(number(answer, PeopleMeasures.CHARGED)).isEqualTo(1);
        assertThat(number(answer, PeopleMeasures.ARRESTS)).isEqualTo(2);
        assertThat(number(answer, PeopleMeasures.CONVICTIONS)).isEqualTo(5);
    }

    /** One case that goes on: what it waits for at the end of each month. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 0, 0, 0",
        "2024-02-29, 1, 0, 0",
        "2024-03-31, 0, 1, 0",
        "2024-04-30, 0, 0, 1",
        "2024-05-31, 0, 0, 0",
    })
    void pipeline_isAStock_atTheEndOfThePeriod(LocalDate lastDay, long charge, long trial, long sentence) {
        Proceedings course = of("P1").arrested(LocalDate.of(2024, 2, 10))
                .charged(LocalDate.of(2024, 3, 10))
                .convicted(LocalDate.of(2024, 4, 10))
                .sentenced(LocalDate.of(2024, 5, 10), Sentence.community())
                .build();
        Summary answer = YEAR.forPeriod(ReportingPeriod.ofDays(LocalDate.of(2024, 1, 1), lastDay))
                .summarize(List.of(course));

        assertThat(number(answer, PeopleMeasures.AWAITING_CHARGE)).isEqualTo(charge);
        assertThat(number(answer, PeopleMeasures.AWAITING_TRIAL)).isEqualTo(trial);
        assertThat(number(answer, PeopleMeasures.AWAITING_SENTENCE)).isEqualTo(sentence);
    }

    @Test
    void caseOfLastYear_thatWaitsStill_isInThisYearsPipeline_andAConcludedOneIsNot() {
        List<AllianceRecord> records = List.of(
                of("P1").arrested(DAY.minusYears(2)).build(),
                of("P2").arrested(DAY.minusYears(2))
                        .concluded(DAY.minusYears(1), Conclusion.NO_FURTHER_ACTION)
                        .build());

        assertThat(number(YEAR.summarize(records), PeopleMeasures.AWAITING_CHARGE))
                .isEqualTo(1);
        assertThat(number(YEAR.summarize(records), PeopleMeasures.ARRESTS)).isZero();
    }

    @Test
    void ancillaryOrders_areEvents_byTheirOwnDay() {
        Proceedings orders = of("P1").sentenced(LocalDate.of(2023, 12, 1), Sentence.custody(Period.ofYears(1)))
                .ancillaryOrder(LocalDate.of(2023, 12, 1), AncillaryOrder.OrderKind.FORFEITURE_ORDER)
                .ancillaryOrder(LocalDate.of(2024, 1, 1), AncillaryOrder.OrderKind.SERIOUS_CRIME_PREVENTION_ORDER)
                .ancillaryOrder(LocalDate.of(2024, 1, 1), AncillaryOrder.OrderKind.TRAVEL_RESTRICTION)
                .build();
        Summary answer = YEAR.summarize(List.of(orders));

        assertThat(number(answer, PeopleMeasures.ANCILLARY_ORDERS)).isEqualTo(2);
        assertThat(number(answer, PeopleMeasures.JAILED)).as("last year").isZero();
    }
}
