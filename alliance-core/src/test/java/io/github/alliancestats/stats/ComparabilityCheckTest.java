package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Like only with like: what is refused, with the reason, and what is allowed. */
class ComparabilityCheckTest {

    private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
    private static final ReportingPeriod Y2024 = ReportingPeriod.ofYear(2024);
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(Y2024).reportingIn(GBP).valuedAt(ValuationBasis.STREET);

    private static CashSeizure cash(String force, String id, String day, String pounds) {
        return CashSeizure.builder()
                .id(force, id)
                .seized(LocalDate.parse(day))
                .amount(new BigDecimal(pounds), GBP)
                .build();
    }

    /** One seizure of so many pounds in each month of a year. */
    private static List<AllianceRecord> monthly(String force, int year, String pounds) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            records.add(cash(
                    force, year + "-" + month, LocalDate.of(year, month, 15).toString(), pounds));
        }
        return records;
    }

    private static List<AllianceRecord> both(List<AllianceRecord> some, List<AllianceRecord> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Code> reasons(List<Issue> issues) {
        return issues.stream().map(Issue::code).toList();
    }

    private static void assertRefused(Comparison comparison, Code... reasons) {
        Change<MonetaryAmount> change = comparison.change(CashMeasures.SEIZED);
        assertThat(reasons(comparison.comparabilityIssues())).containsExactly(reasons);
        assertThat(reasons(change.comparabilityIssues()))
                .filteredOn(code -> code != Code.SUPPLY_NOT_DECLARED)
                .containsExactly(reasons);
        assertThat(change.growth()).isEmpty();
        assertThat(change).asString().contains("not compared").doesNotContain("%");
    }

    private static void assertLike(Comparison comparison) {
        assertThat(comparison.comparabilityIssues()).isEmpty();
        assertThat(comparison.change(CashMeasures.SEIZED).growth()).isPresent();
        assertThat(comparison.likeForLike()).containsSame(comparison);
    }

    /** UK Statistics Authority, November 2011: six months were set against a full year. */
    @Test
    void sixMonthsAgainstAYear_isRefused() {
        List<AllianceRecord> records = both(monthly("cumbria", 2023, "10"), monthly("cumbria", 2024, "10"));
        StatsQuery half =
                YEAR.forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)));

        assertRefused(half.compareWith(Y2023, Given.complete(records)), Code.PERIOD_LENGTH);
        assertThat(half.compareWith(Y2023, Given.complete(records)).likeForLike())
                .isEmpty();
    }

    @Test
    void leapYearAgainstAPlainYear_isLike_andSoIsAFinancialOne() {
        List<AllianceRecord> records = both(monthly("cumbria", 2023, "10"), monthly("cumbria", 2024, "15"));

        assertLike(YEAR.compareWith(Y2023, Given.complete(records)));
        assertThat(YEAR.compareWith(Y2023, Given.complete(records)).change(CashMeasures.SEIZED))
                .hasToString("Cash seized: £180 after £120, +£60 (+50.0%)");
        List<AllianceRecord> threeYears = both(records, monthly("cumbria", 2022, "10"));
        assertLike(YEAR.forPeriod(ReportingPeriod.ofFinancialYearEnding(2024))
                .compareWith(ReportingPeriod.ofFinancialYearEnding(2023), Given.complete(threeYears)));
    }

    @Test
    void twelveMonthsTo29FebruaryAgainstTheYearBefore_isLike() {
        ReportingPeriod period = ReportingPeriod.ofTwelveMonthsTo(LocalDate.of(2024, 2, 29));
        List<AllianceRecord> records = both(
                both(monthly("cumbria", 2022, "10"), monthly("cumbria", 2023, "10")), monthly("cumbria", 2024, "15"));

        assertLike(YEAR.forPeriod(period).compareWith(period.yearBefore(), Given.complete(records)));
    }

    /** Trap 11: Warrior had 1,200 after one year and 3,067 after two. */
    @Nested
    class Cumulative {

        private final List<AllianceRecord> records = new ArrayList<>();

        Cumulative() {
            for (int i = 0; i < 3_067; i++) {
                records.add(Given.cash("C" + i, (i < 1_200 ? "2023-" : "2024-") + month(i) + "-05", "1"));
            }
        }

        private static String month(int i) {
            return (i % 12 < 9 ? "0" : "") + (i % 12 + 1);
        }

        @Test
        void runningTotals_areRefused_forTheyOverlap() {
            ReportingPeriod sinceLaunch =
                    ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1));
            Comparison comparison = YEAR.forPeriod(sinceLaunch).compareWith(Y2023, Given.complete(records));
            Change<Long> change = comparison.change(CashMeasures.SEIZURES);

            assertThat(change.now().known()).isEqualTo(3_067);
            assertThat(change.before().known()).isEqualTo(1_200);
            assertThat(change.growth()).as("not +156%").isEmpty();
            assertThat(reasons(change.comparabilityIssues())).containsExactly(Code.PERIOD_LENGTH, Code.CUMULATIVE);
            assertThat(change.difference()).contains(1_867L);
        }

        @Test
        void secondYearAlone_is1867_andGrowsByFiftySixPerCent() {
            Change<Long> change =
                    YEAR.compareWith(Y2023, Given.complete(records)).change(CashMeasures.SEIZURES);

            assertThat(change.comparabilityIssues()).isEmpty();
            assertThat(change.now().known()).isEqualTo(1_867);
            assertThat(change.growth()).contains(Ratio.of(BigDecimal.valueOf(667), BigDecimal.valueOf(1_200)));
            assertThat(change.growth().orElseThrow().percent(0)).isEqualByComparingTo("56");
        }

        /** Periods of one length that overlap are running totals too. */
        @Test
        void rollingYearsThatOverlap_areRefused() {
            ReportingPeriod rolling =
                    ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 7, 1));

            assertRefused(YEAR.forPeriod(rolling).compareWith(Y2023, Given.complete(records)), Code.CUMULATIVE);
            assertThat(YEAR.forPeriod(rolling)
                            .compareWith(Y2023, Given.complete(records))
                            .likeForLike())
                    .isEmpty();
        }

        @Test
        void periodAgainstItself_isRefused() {
            assertRefused(YEAR.compareWith(Y2024, Given.complete(records)), Code.CUMULATIVE);
        }
    }

    /** 5 in 2023 and 10 in 2024 would be told as halved. */
    @Test
    void laterPeriodAsTheOneBefore_isRefused() {
        Comparison backwards = YEAR.compareWith(
                ReportingPeriod.ofYear(2025),
                Given.complete(both(monthly("essex", 2024, "10"), monthly("essex", 2025, "5"))));

        assertRefused(backwards, Code.ORDER);
    }

    /** Trap 11: "12 months to November 2023" and "throughout 2024" leave December 2023 out of both. */
    @Test
    void gapBetweenPeriods_leavesTheMonthOut_andIsNoReason() {
        List<AllianceRecord> records =
                both(both(monthly("essex", 2022, "10"), monthly("essex", 2023, "10")), monthly("essex", 2024, "10"));

        assertLike(YEAR.compareWith(
                ReportingPeriod.ofTwelveMonthsTo(LocalDate.of(2023, 11, 30)), Given.complete(records)));
    }

    /** Trap 15: four task forces last year and five this year; +20% is all coverage. */
    @Nested
    class ChangingPanel {

        private final List<AllianceRecord> records = new ArrayList<>();

        ChangingPanel() {
            for (int force = 1; force <= 5; force++) {
                records.addAll(monthly("force-" + force, 2024, "96"));
                if (force < 5) {
                    records.addAll(monthly("force-" + force, 2023, "100"));
                }
            }
        }

        /** The records, with the years of each force. */
        private DataExtract declared() {
            DataExtract extract = DataExtract.of(records);
            for (AllianceRecord record : records) {
                ReportingPeriod year = ReportingPeriod.ofYear(Oracle.day(record).getYear());
                extract = extract.covering(Coverage.of(record.force(), year, Fact.CASH_SEIZED));
            }
            return extract;
        }

        private Comparison ofSummaries(StatsQuery query) {
            return query.summarize(declared()).comparedTo(query.forPeriod(Y2023).summarize(declared()));
        }

        @Test
        void totals_areRefused_andTheForcesNamed() {
            Comparison comparison = YEAR.compareWith(Y2023, records);
            Change<MonetaryAmount> change = comparison.change(CashMeasures.SEIZED);

            assertRefused(comparison, Code.PANEL);
            assertThat(Ratio.of(change.now().number(), change.before().number()).percent(0))
                    .as("what would have been said")
                    .isEqualByComparingTo("120");
            assertThat(comparison.comparabilityIssues())
                    .singleElement()
                    .asString()
                    .contains("[force-1, force-2, force-3, force-4, force-5] and [force-1, force-2, force-3, force-4]");
        }

        @Test
        void likeForLike_byForceOrOfAnExtract_isAFallByFourPerCent() {
            for (Comparison comparison : List.of(
                    ofSummaries(YEAR.groupedBy(Dimension.FORCE)),
                    ofSummaries(YEAR.withDeduplication(Deduplication.NONE).groupedBy(Dimension.DRUG, Dimension.FORCE)),
                    YEAR.compareWith(Y2023, declared()),
                    YEAR.groupedBy(Dimension.FORCE).compareWith(Y2023, declared()))) {
                Comparison like = comparison.likeForLike().orElseThrow();
                Change<MonetaryAmount> change = like.change(CashMeasures.SEIZED);

                assertThat(like.comparabilityIssues()).isEmpty();
                assertThat(change.now().known()).isEqualTo(pounds("4608"));
                assertThat(change.before().known()).isEqualTo(pounds("4800"));
                assertThat(change.growth()).contains(Ratio.of(BigDecimal.valueOf(-4), BigDecimal.valueOf(100)));
                assertThat(like.now().forcesWithData()).hasSize(4).doesNotContain(ForceId.of("force-5"));
            }
        }

        @Test
        void likeForLike_withoutForcesOrExtract_isEmpty() {
            DataExtract extract = DataExtract.of(records);
            Summary now = YEAR.summarize(extract);

            assertThat(YEAR.compareWith(Y2023, records).likeForLike()).isEmpty();
            assertThat(now.comparedTo(YEAR.forPeriod(Y2023).summarize(extract)).likeForLike())
                    .isEmpty();
            assertThat(YEAR.groupedBy(Dimension.DRUG)
                            .compareWith(Y2023, records)
                            .likeForLike())
                    .isEmpty();
        }

        @Test
        void likeForLike_ofForcesThatHaveNothingInCommon_isEmpty() {
            List<AllianceRecord> apart = both(monthly("essex", 2023, "1"), monthly("kent", 2024, "1"));

            assertThat(YEAR.compareWith(Y2023, DataExtract.of(apart)).likeForLike())
                    .isEmpty();
            assertThat(YEAR.groupedBy(Dimension.FORCE).compareWith(Y2023, apart).likeForLike())
                    .isEmpty();
        }

        @Test
        void likeForLike_whereSomethingElseIsUnlikeToo_isEmpty() {
            StatsQuery byForce = YEAR.groupedBy(Dimension.FORCE);
            Summary now = byForce.summarize(records);
            Summary before = byForce.inZone(ZoneOffset.UTC).forPeriod(Y2023).summarize(records);
            ReportingPeriod rolling =
                    ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 7, 1));
            Comparison overlapping = byForce.forPeriod(rolling).compareWith(Y2023, DataExtract.of(records));

            assertRefused(now.comparedTo(before), Code.ZONE, Code.PANEL);
            assertThat(now.comparedTo(before).likeForLike()).isEmpty();
            assertRefused(overlapping, Code.CUMULATIVE, Code.PANEL);
            assertThat(overlapping.likeForLike()).isEmpty();
        }

        @Test
        void rowOfAForceInBoth_isComparable() {
            StatsQuery byForce = YEAR.groupedBy(Dimension.FORCE);
            for (Comparison comparison :
                    List.of(byForce.compareWith(Y2023, records), byForce.compareWith(Y2023, DataExtract.of(records)))) {
                Comparison row =
                        comparison.by(Dimension.FORCE).values().iterator().next();

                assertThat(row.change(CashMeasures.SEIZED).now().known()).isEqualTo(pounds("1152"));
                assertThat(row.likeForLike()).containsSame(row);
            }
        }

        @Test
        void likeForLike_ofAnExtract_keepsTheBreakdowns() {
            Comparison like = YEAR.groupedBy(Dimension.MONTH)
                    .compareWith(Y2023, declared())
                    .likeForLike()
                    .orElseThrow();

            assertThat(like.by(Dimension.MONTH).entrySet())
                    .filteredOn(month -> month.getKey().equals(YearMonth.of(2024, 5)))
                    .extracting(month ->
                            month.getValue().change(CashMeasures.SEIZED).toString())
                    .containsExactly("Cash seized: £384 after £400, -£16 (-4.0%)");
        }
    }

    /** 31 March 2024 23:30Z is half past midnight on 1 April in London: the year ending 2025. */
    @Test
    void lastHourOfTheYearByGreenwich_isTheNextYear_andAnotherZoneIsUnlike() {
        CashSeizure late = CashSeizure.builder()
                .id("cumbria", "late")
                .seized(EventDate.at(Instant.parse("2024-03-31T23:30:00Z")))
                .amount(new BigDecimal("100"), GBP)
                .build();
        StatsQuery fye2025 = YEAR.forPeriod(ReportingPeriod.ofFinancialYearEnding(2025));
        StatsQuery fye2024 = YEAR.forPeriod(ReportingPeriod.ofFinancialYearEnding(2024));

        assertThat(fye2025.summarize(Given.complete(List.of(late))).included()).isEqualTo(1);
        assertThat(fye2024.summarize(Given.complete(List.of(late))).outside(OutOfScope.OUT_OF_PERIOD))
                .isEqualTo(1);
        assertThat(fye2025.compareWith(fye2024.period(), Given.complete(List.of(late)))
                        .change(CashMeasures.SEIZED)
                        .difference())
                .contains(pounds("100"));
        List<AllianceRecord> records = both(monthly("cumbria", 2023, "10"), monthly("cumbria", 2024, "10"));
        Summary byGreenwich = YEAR.inZone(ZoneOffset.UTC).forPeriod(Y2023).summarize(Given.complete(records));
        assertRefused(YEAR.summarize(Given.complete(records)).comparedTo(byGreenwich), Code.ZONE);
    }

    /** Trap 16: what was published before a laboratory spoke is set only against what was known as soon. */
    @Nested
    class AsAt {

        private final List<AllianceRecord> records =
                both(monthly("cumbria", 2023, "10"), monthly("cumbria", 2024, "12")).stream()
                        .map(record -> Draft.changed(
                                record, draft -> draft.recordedAt = Instant.parse("2024-12-31T23:00:00Z")))
                        .toList();

        private Comparison asAt(Optional<String> now, Optional<String> before) {
            StatsQuery earlier = YEAR.forPeriod(Y2023);
            return now.map(text -> YEAR.asAt(Instant.parse(text)))
                    .orElse(YEAR)
                    .summarize(Given.complete(records))
                    .comparedTo(before.map(text -> earlier.asAt(Instant.parse(text)))
                            .orElse(earlier)
                            .summarize(Given.complete(records)));
        }

        private Comparison asAt(String now, String before) {
            return asAt(Optional.of(now), Optional.of(before));
        }

        @Test
        void bothAsAtOneInstant_isLike() {
            assertLike(asAt("2025-06-01T09:30:00Z", "2025-06-01T09:30:00Z"));
        }

        @Test
        void equalLag_isLike() {
            Summary now = YEAR.asAt(Instant.parse("2025-01-31T09:00:00Z")).summarize(Given.complete(records));
            List<AllianceRecord> inTime = records.stream()
                    .map(record -> Draft.changed(
                            record,
                            draft -> draft.recordedAt =
                                    record.date().orElseThrow().toString().startsWith("2023")
                                            ? Instant.parse("2024-01-01T00:00:00Z")
                                            : Instant.parse("2025-01-01T00:00:00Z")))
                    .toList();
            Summary before = YEAR.forPeriod(Y2023)
                    .asAt(Instant.parse("2024-01-31T11:00:00Z"))
                    .summarize(Given.complete(inTime));

            assertLike(now.comparedTo(before));
        }

        @Test
        void unequalLag_isRefused() {
            assertThat(reasons(
                            asAt("2025-01-31T00:00:00Z", "2025-01-30T00:00:00Z").comparabilityIssues()))
                    .containsExactly(Code.AS_AT);
            assertThat(asAt("2025-01-31T00:00:00Z", "2025-01-30T00:00:00Z").comparabilityIssues())
                    .singleElement()
                    .asString()
                    .contains("30 and 395");
        }

        @Test
        void asAtAgainstAllThatIsKnown_isRefused() {
            assertThat(reasons(asAt(Optional.of("2025-01-31T00:00:00Z"), Optional.empty())
                            .comparabilityIssues()))
                    .containsExactly(Code.AS_AT);
            assertThat(reasons(asAt(Optional.empty(), Optional.of("2025-01-31T00:00:00Z"))
                            .comparabilityIssues()))
                    .containsExactly(Code.AS_AT);
        }

        /** The clocks went forward on 26 March 2023, before the end of the one, and on 31 March 2024, after that of the other. */
        @Test
        void lag_isInDaysOfTheZone_whenTheClocksChange() {
            Summary now = AllianceStats.forPeriod(
                            ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 3, 28), LocalDate.of(2024, 3, 28)))
                    .asAt(Instant.parse("2024-04-30T23:00:00Z"))
                    .summarize(Given.complete(List.of()));
            Summary before = now.query()
                    .forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2022, 3, 28), LocalDate.of(2023, 3, 28)))
                    .asAt(Instant.parse("2023-04-30T23:00:00Z"))
                    .summarize(Given.complete(List.of()));

            assertThat(now.comparedTo(before).comparabilityIssues()).noneMatch(issue -> issue.code() == Code.AS_AT);
        }

        /** The one is as at a quarter of an hour before one in the morning of 1 July, the other as at 30 June of a leap year. */
        @Test
        void lag_isInDaysOfTheQuestionsZone() {
            Summary now = YEAR.asAt(Instant.parse("2025-06-30T23:45:00Z")).summarize(Given.complete(List.of()));
            Summary before = YEAR.forPeriod(Y2023)
                    .asAt(Instant.parse("2024-06-30T10:00:00Z"))
                    .summarize(Given.complete(List.of()));

            assertThat(now.comparedTo(before).comparabilityIssues()).noneMatch(issue -> issue.code() == Code.AS_AT);
        }

        /** Nearly a day before the end and nearly a day after it are not so long after it. */
        @Test
        void beforeTheEndAgainstAfterIt_isRefused() {
            assertThat(reasons(
                            asAt("2024-12-31T01:00:00Z", "2024-01-01T23:00:00Z").comparabilityIssues()))
                    .contains(Code.AS_AT);
        }

        @Test
        void laterRevision_doesNotReachLastYearsFigure() {
            AllianceRecord cocaine = DrugSeizure.builder()
                    .id("cumbria", "D1")
                    .recordedAt(Instant.parse("2024-02-01T00:00:00Z"))
                    .seized(LocalDate.of(2024, 1, 15))
                    .drug(
                            Drug.COCAINE,
                            Quantity.grams("500"),
                            MonetaryValuation.of(ValuationBasis.STREET, pounds("30000")))
                    .build();
            AllianceRecord laboratory = Draft.revised(
                    cocaine,
                    Instant.parse("2025-05-01T00:00:00Z"),
                    draft -> draft.drugs.set(
                            0,
                            SeizedDrug.builder()
                                    .drug(Drug.UNKNOWN)
                                    .quantity(Quantity.grams("200"))
                                    .build()));
            List<AllianceRecord> all = List.of(laboratory, cocaine);

            assertThat(YEAR.asAt(Instant.parse("2025-03-31T00:00:00Z"))
                            .summarize(Given.complete(all))
                            .figure(DrugMeasures.VALUE)
                            .text())
                    .isEqualTo("£30,000");
            assertThat(YEAR.asAt(Instant.parse("2025-06-30T00:00:00Z"))
                            .summarize(Given.complete(all))
                            .figure(DrugMeasures.MASS)
                            .text())
                    .isEqualTo("200 g");
        }
    }

    static Stream<Arguments> unlikeQuestions() {
        StatsQuery scoped = YEAR.within(OPERATIONS, ALLIANCE);
        return Stream.of(
                Arguments.of(Code.SCOPE, scoped, YEAR.within(OPERATIONS, APACHE)),
                Arguments.of(Code.ZONE, YEAR, YEAR.inZone(ZoneOffset.UTC)),
                Arguments.of(
                        Code.RATES,
                        YEAR,
                        YEAR.reportingIn(ExchangeRates.into(GBP)
                                .rate(EUR, LocalDate.of(2023, 1, 1), new BigDecimal("0.85"))
                                .build())),
                Arguments.of(Code.BASIS, YEAR, YEAR.valuedAt(ValuationBasis.WHOLESALE)),
                Arguments.of(
                        Code.LAW,
                        YEAR,
                        YEAR.withDrugLaw(DrugLaw.of("another law", LocalDate.of(9999, 12, 31), List.of(), List.of()))),
                Arguments.of(Code.DEDUPLICATION, YEAR, YEAR.withDeduplication(Deduplication.NONE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unlikeQuestions")
    void questionsThatDiffer_areRefusedWithTheReason(Code reason, StatsQuery now, StatsQuery before) {
        List<AllianceRecord> records = both(monthly("cumbria", 2023, "10"), monthly("cumbria", 2024, "12")).stream()
                .map(record -> Draft.changed(record, draft -> draft.operations.add(APACHE)))
                .toList();
        Comparison comparison = now.summarize(Given.complete(records))
                .comparedTo(before.forPeriod(Y2023).summarize(Given.complete(records)));

        assertRefused(comparison, reason);
        assertThat(comparison.likeForLike()).isEmpty();
    }

    @Test
    void unlikeScope_namesBothScopes() {
        StatsQuery all = YEAR.withOperations(OPERATIONS);
        StatsQuery scoped = YEAR.within(OPERATIONS, ALLIANCE);

        assertThat(scoped.empty().comparedTo(all.forPeriod(Y2023).empty()).comparabilityIssues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(Code.SCOPE);
                    assertThat(issue).hasToString("different umbrellas: OP-ALLIANCE and none");
                });
    }

    @Test
    void differenceOfUnlikeFigures_isExact_butNotBetweenCurrencies() {
        List<AllianceRecord> records = both(monthly("cumbria", 2023, "10"), monthly("cumbria", 2024, "12"));
        Summary euros = YEAR.reportingIn(EUR).forPeriod(Y2023).summarize(Given.complete(records));
        Comparison comparison = YEAR.summarize(Given.complete(records)).comparedTo(euros);

        assertThat(reasons(comparison.comparabilityIssues())).containsExactly(Code.RATES);
        assertThat(comparison.change(CashMeasures.SEIZURES).difference()).contains(0L);
        assertThatThrownBy(() -> comparison.change(CashMeasures.SEIZED).difference())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("different currencies or bases");
        assertThatThrownBy(() -> comparison.change(CashMeasures.SEIZED).differenceInWords())
                .isInstanceOf(IllegalStateException.class);
        assertThat(comparison.change(CashMeasures.SEIZED).growth()).isEmpty();
        assertThat(comparison.change(CashMeasures.SEIZED)).asString().contains("not compared");
    }

    @Test
    void differenceBetweenBases_isRefused() {
        List<AllianceRecord> records = List.of(
                Given.valued("1", "2023-01-01", Drug.HEROIN, "1"), Given.valued("2", "2024-01-01", Drug.HEROIN, "2"));
        Change<MonetaryAmount> change = YEAR.summarize(Given.complete(records))
                .comparedTo(
                        YEAR.valuedAt(ValuationBasis.WHOLESALE).forPeriod(Y2023).summarize(Given.complete(records)))
                .change(DrugMeasures.VALUE);

        assertThatThrownBy(change::difference).isInstanceOf(IllegalStateException.class);
        assertThat(change.growth()).isEmpty();
    }

    /** Nothing was valued, which is no zero to grow from; what was counted is compared all the same. */
    @Test
    void figureOfWhichNothingIsKnown_isRefused_andOthersAreNot() {
        List<AllianceRecord> records = List.of(
                Given.seizure("1", "2023-01-01", Drug.HEROIN), Given.valued("2", "2024-01-01", Drug.HEROIN, "2"));
        Comparison comparison = YEAR.compareWith(Y2023, Given.complete(records));

        assertThat(reasons(comparison.change(DrugMeasures.VALUE).comparabilityIssues()))
                .containsExactly(Code.COMPLETENESS);
        assertThat(comparison.change(DrugMeasures.VALUE).growth()).isEmpty();
        assertThat(comparison.change(DrugMeasures.SEIZURES).comparabilityIssues())
                .isEmpty();
        assertThat(comparison.change(DrugMeasures.SEIZURES).growth())
                .contains(Ratio.of(BigDecimal.ZERO, BigDecimal.ONE));
    }

    /** Of ten seizures each year all were counted in plants in the first. Weights are no gap of plants. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 5, true", "1, 0, true", "1, 5, true", "2, 0, false", "2, 5, false", "10, 0, false"})
    void partsThatAreKnown_mayDifferByATenthOfAll(int unknown, int inGrams, boolean like) {
        Comparison years = years(10, Quantity.plants(3), unknown, inGrams, Quantity.grams("1"));

        assertThat(reasons(years.change(DrugMeasures.PLANTS).comparabilityIssues()))
                .isEqualTo(like ? List.of() : List.of(Code.COMPLETENESS));
    }

    /** Of twenty seizures each year all were weighed in the first. Plants are a part that was not weighed. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, true", "0, 1, true", "2, 0, false", "1, 1, false", "0, 2, false", "0, 20, false"})
    void sharesWeighed_mustDifferByLessThanATenth(int unknown, int inPlants, boolean like) {
        Comparison years = years(20, Quantity.grams("1"), unknown, inPlants, Quantity.plants(3));

        assertThat(reasons(years.change(DrugMeasures.MASS).comparabilityIssues()))
                .isEqualTo(like ? List.of() : List.of(Code.COMPLETENESS));
    }

    /** Compares a year of equal seizures with one in which some have an unknown quantity, and some another. */
    private static Comparison years(int seizures, Quantity known, int unknown, int others, Quantity other) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < seizures; i++) {
            records.add(weighed("before" + i, LocalDate.of(2023, 5, 1), known));
            LocalDate day = LocalDate.of(2024, 5, 1);
            records.add(
                    i < unknown
                            ? Given.seizure("now" + i, "2024-05-01", Drug.CANNABIS)
                            : weighed("now" + i, day, i < unknown + others ? other : known));
        }
        return YEAR.compareWith(Y2023, Given.complete(records));
    }

    private static DrugSeizure weighed(String id, LocalDate day, Quantity quantity) {
        return DrugSeizure.builder()
                .id("cumbria", id)
                .seized(day)
                .drug(Drug.CANNABIS, quantity)
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19, 20, 21})
    void smallBase_isFlaggedBelowTwenty(int events) {
        List<AllianceRecord> records = new ArrayList<>(List.of(Given.cash("now", "2024-01-05", "10")));
        for (int i = 0; i < events; i++) {
            records.add(Given.cash("C" + i, "2023-01-05", "10"));
        }
        Comparison comparison = YEAR.compareWith(Y2023, Given.complete(records));

        assertThat(comparison.change(CashMeasures.SEIZED).hasSmallBase()).isEqualTo(events < 20);
        assertThat(comparison.change(CashMeasures.SEIZURES).hasSmallBase()).isEqualTo(events < 20);
        assertThat(comparison.change(CashMeasures.SEIZED).growth().isPresent()).isEqualTo(events > 0);
    }

    /** A hundred seizures of which three were valued are no broad base for their value. */
    @Test
    void smallBase_isOfWhatIsKnown() {
        List<AllianceRecord> records = new ArrayList<>(List.of(Given.valued("now", "2024-01-05", Drug.HEROIN, "10")));
        for (int i = 0; i < 100; i++) {
            records.add(
                    i < 3
                            ? Given.valued("D" + i, "2023-01-05", Drug.HEROIN, "10")
                            : Given.seizure("D" + i, "2023-01-05", Drug.HEROIN));
        }
        Comparison comparison = YEAR.compareWith(Y2023, Given.complete(records));

        assertThat(comparison.change(DrugMeasures.VALUE).hasSmallBase()).isTrue();
        assertThat(comparison.change(DrugMeasures.SEIZURES).hasSmallBase()).isFalse();
    }

    /** Of 40 farms whose plants are known few are large, and few are a small base. */
    @ParameterizedTest
    @ValueSource(ints = {2, 19, 20, 40})
    void smallBase_isOfWhatIsCounted(int large) {
        Measure<Long> ofAtLeast200 = DrugMeasures.cannabisFarmsOfAtLeast(200);
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(CannabisFarm.builder()
                    .id("cumbria", "F" + i)
                    .closed(LocalDate.of(2023, 5, 1))
                    .plants(i < large ? 200 : 20)
                    .build());
        }
        Comparison comparison = YEAR.alsoMeasuring(ofAtLeast200).compareWith(Y2023, Given.complete(records));

        assertThat(comparison.change(ofAtLeast200).hasSmallBase()).isEqualTo(large < 20);
        assertThat(comparison.change(DrugMeasures.CANNABIS_FARMS_CLOSED).hasSmallBase())
                .isFalse();
    }

    @Test
    void rowsByMonth_meetByTheirPlaceInThePeriod() {
        List<AllianceRecord> records = both(monthly("cumbria", 2023, "10"), monthly("cumbria", 2024, "12"));
        Comparison comparison = YEAR.groupedBy(Dimension.MONTH).compareWith(Y2023, Given.complete(records));

        assertThat(comparison.by(Dimension.MONTH)).hasSize(12).containsKey(YearMonth.of(2024, 2));
        comparison.by(Dimension.MONTH).forEach((month, row) -> {
            assertThat(row.now().period()).isEqualTo(ReportingPeriod.ofMonth(month));
            assertThat(row.before().period()).isEqualTo(ReportingPeriod.ofMonth(month.minusYears(1)));
            assertThat(row.change(CashMeasures.SEIZED).comparabilityIssues()).isEmpty();
            assertThat(row.change(CashMeasures.SEIZED).growth())
                    .contains(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(5)));
        });
    }

    @Test
    void monthAgainstTheSameMonthOfTheYearBefore_isLike_thoughFebruaryHasADayMore() {
        List<AllianceRecord> records = both(monthly("cumbria", 2023, "10"), monthly("cumbria", 2024, "12"));
        Summary february2024 =
                YEAR.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, 2))).summarize(Given.complete(records));
        Summary february2023 =
                YEAR.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2023, 2))).summarize(Given.complete(records));
        assertLike(february2024.comparedTo(february2023));
    }

    @Test
    void severalReasons_areAllGiven() {
        AllianceRecord early = Draft.changed(
                cash("essex", "1", "2023-01-05", "1"), draft -> draft.date = EventDate.on(LocalDate.of(2023, 3, 5)));
        Comparison comparison = YEAR.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, 1)))
                .asAt(Instant.parse("2030-01-01T00:00:00Z"))
                .empty()
                .comparedTo(YEAR.inZone(ZoneOffset.UTC)
                        .withDeduplication(Deduplication.NONE)
                        .valuedAt(ValuationBasis.FACE)
                        .forPeriod(Y2023)
                        .summarize(List.of(early)));

        assertThat(reasons(comparison.comparabilityIssues()))
                .containsExactlyInAnyOrder(
                        Code.ZONE, Code.BASIS, Code.DEDUPLICATION, Code.PERIOD_LENGTH, Code.AS_AT, Code.PANEL);
        assertThat(comparison.comparabilityIssues())
                .allSatisfy(issue -> assertThat(issue.sentence()).contains(" and "));
    }

    /** Records of every kind by every measure: what is not like is refused with its reason, and else it is the sum. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyMeasure_isComparedToThePenny_orRefusedWithAReason(long seed) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(Records.content(seed * 1_000 + i).with(RecordId.of("cumbria", "R" + i), 1));
        }
        StatsQuery question = YEAR.reportingIn(Records.RATES)
                .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]))
                .forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, 5)));
        Comparison comparison =
                question.compareWith(ReportingPeriod.ofMonth(YearMonth.of(2024, 3)), Given.complete(records));
        Set<Code> flowsOnly = EnumSet.of(Code.PERIOD_LENGTH, Code.CUMULATIVE);

        for (Measure<?> measure : question.measures()) {
            Change<?> change = comparison.change(measure);
            List<Code> all = new ArrayList<>(reasons(comparison.comparabilityIssues()));
            if (measure.asAt(ReportingPeriod.ofYear(2023)).isPresent()) {
                all.removeAll(flowsOnly);
            }
            assertThat(reasons(change.comparabilityIssues())).as("%s", measure).containsAll(all);
            assertThat(change.difference().map(ExplainProperties::number).map(BigDecimal::stripTrailingZeros))
                    .as("%s", measure)
                    .isEqualTo(change.now()
                            .value()
                            .flatMap(value -> change.before().value())
                            .map(value -> change.now()
                                    .number()
                                    .subtract(change.before().number()))
                            .map(BigDecimal::stripTrailingZeros));
            if (change.comparabilityIssues().isEmpty()) {
                assertThat(change.knownGrowth().isPresent())
                        .isEqualTo(change.before().number().signum() != 0);
                assertThat(change.growth())
                        .isEqualTo(change.knownGrowth()
                                .filter(growth -> change.difference().isPresent()));
                assertThat(change).asString().contains(change.differenceInWords());
            } else {
                assertThat(change.growth()).isEmpty();
                assertThat(change).asString().contains("not compared");
            }
        }
    }

    /** What is held or open at the end of either year is like, however many months it was told of in. */
    @Test
    void stockOfEveryKind_isLike_whateverTheMonthsWithData() {
        LocalDate opened = LocalDate.of(2022, 5, 1);
        List<AllianceRecord> records = List.of(
                cash("cumbria", "1", "2022-05-01", "100"),
                Given.funds("1", "2022-05-01", "100"),
                CrimeGroup.builder()
                        .id("cumbria", "1")
                        .crimeGroup("G")
                        .opened(opened)
                        .build(),
                Proceedings.builder().id("cumbria", "1").charged(opened).build(),
                ConfiscationOrder.builder()
                        .id("cumbria", "1")
                        .made(opened)
                        .obligor(Obligor.of("P1", Records.pounds("100")))
                        .build(),
                cash("cumbria", "2", "2024-07-01", "50"));
        Comparison comparison = YEAR.compareWith(Y2023, records);

        for (Measure<?> measure : List.of(
                InvestigationMeasures.FUNDS_UNDER_INVESTIGATION,
                GroupMeasures.OPEN,
                PeopleMeasures.AWAITING_TRIAL,
                OrderMeasures.OUTSTANDING)) {
            assertThat(comparison.change(measure).before().number())
                    .as("%s", measure)
                    .isPositive();
            assertThat(comparison.change(measure).comparabilityIssues())
                    .as("%s", measure)
                    .extracting(Issue::code)
                    .containsExactly(Code.PANEL, Code.COMPLETENESS, Code.SUPPLY_NOT_DECLARED);
        }
        assertThat(reasons(comparison.change(CashMeasures.SEIZED).comparabilityIssues()))
                .contains(Code.PANEL);
    }
}
