package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/** The row of a month is the answer for its days: what happens counts once, and what lasts is there in each month. */
class MonthRowsTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(Records.YEAR).reportingIn(GBP).groupedBy(Dimension.MONTH);

    private static final List<AllianceRecord> CASH = List.of(
            Given.cash("before", "2023-11-30", "1"),
            Given.cash("first", "2024-01-01", "20"),
            Given.cash("march", "2024-03-31", "300"),
            Given.cash("last", "2024-12-31", "4000"));

    private static List<Summary> months(StatsQuery question, List<AllianceRecord> records) {
        Breakdown<YearMonth> rows = question.summarize(Given.complete(records)).by(Dimension.MONTH);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> rows.get(YearMonth.of(2024, month)))
                .toList();
    }

    private static List<Long> included(List<Summary> months) {
        return months.stream().map(Summary::included).toList();
    }

    private static List<String> words(List<Summary> months, Measure<?> measure) {
        return months.stream().map(month -> month.figure(measure).text()).toList();
    }

    @Test
    void cash_isSeizedInOneMonth_andHeldInEachLaterOne() {
        List<Summary> months = months(YEAR.measuring(CashMeasures.SEIZED, CashMeasures.HELD), CASH);

        assertThat(included(months)).containsExactly(2L, 2L, 3L, 3L, 3L, 3L, 3L, 3L, 3L, 3L, 3L, 4L);
        assertThat(words(months, CashMeasures.SEIZED))
                .containsExactly("£20", "£0", "£300", "£0", "£0", "£0", "£0", "£0", "£0", "£0", "£0", "£4,000");
        assertThat(words(months, CashMeasures.HELD))
                .containsExactly(
                        "£21", "£21", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£4,321");
    }

    @Test
    void cash_isHeldAtTheStartOfEachMonthAfterThatInWhichItWasSeized() {
        List<Summary> months = months(YEAR.measuring(MoneyMeasures.HELD_AT_START), CASH);

        assertThat(words(months, MoneyMeasures.HELD_AT_START))
                .containsExactly(
                        "£1", "£21", "£21", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£321");
    }

    /** A state at the start of a month does not begin in the month of the seizure. */
    @Test
    void cash_isHeldAtTheStartOfLaterMonths_whateverElseIsMeasured() {
        List<Summary> months = months(YEAR.measuring(CashMeasures.SEIZED, MoneyMeasures.HELD_AT_START), CASH);

        assertThat(words(months, MoneyMeasures.HELD_AT_START))
                .containsExactly(
                        "£1", "£21", "£21", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£321");
    }

    /** A state that begins later than the record does: each month is looked at by itself. */
    @Test
    void cash_isOutOfTimeFromTheMonthInWhichItBecomesSo() {
        Measure<MonetaryAmount> outOfTime = CashMeasures.outOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
        List<Summary> months = months(YEAR.measuring(outOfTime), CASH);

        assertThat(words(months, outOfTime))
                .containsExactly(
                        "£21", "£21", "£21", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£321", "£321");
    }

    @Test
    void cashOfBefore_isHeldInAPeriodOfOneMonth() {
        Breakdown<YearMonth> rows = YEAR.measuring(CashMeasures.SEIZED, CashMeasures.HELD)
                .forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, 2)))
                .summarize(Given.complete(CASH))
                .by(Dimension.MONTH);

        assertThat(rows.rows()).containsOnlyKeys(YearMonth.of(2024, 2));
        assertThat(rows.get(YearMonth.of(2024, 2)).figure(CashMeasures.HELD).text())
                .isEqualTo("£21");
        assertThat(rows.get(YearMonth.of(2024, 2)).figure(CashMeasures.SEIZED).text())
                .isEqualTo("£0");
        assertThat(rows.get(YearMonth.of(2024, 2)).included()).isEqualTo(2);
    }

    /** It is there all the same, whatever is measured. */
    @Test
    void cash_ofWhichNothingHeldIsAsked_isThereInEachLaterMonth() {
        List<Summary> months = months(YEAR.measuring(CashMeasures.SEIZED), CASH);

        assertThat(included(months)).containsExactly(2L, 2L, 3L, 3L, 3L, 3L, 3L, 3L, 3L, 3L, 3L, 4L);
        assertThat(words(months, CashMeasures.SEIZED))
                .containsExactly("£20", "£0", "£300", "£0", "£0", "£0", "£0", "£0", "£0", "£0", "£0", "£4,000");
    }

    @Test
    void cashWithALaterEvent_isThereUntilThen() {
        CashSeizure forfeited = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 3, 31))
                .amount(Records.pounds("300"))
                .thenRemainder(Stage.FORFEITED, LocalDate.of(2024, 6, 1))
                .build();
        List<Summary> months = months(YEAR.measuring(CashMeasures.SEIZED, CashMeasures.FORFEITED), List.of(forfeited));

        assertThat(included(months)).containsExactly(0L, 0L, 1L, 1L, 1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(words(months, CashMeasures.SEIZED).get(2)).isEqualTo("£300");
        assertThat(words(months, CashMeasures.FORFEITED).get(5)).isEqualTo("£300");
    }

    @Test
    void recordOfOneDayOrSeveral_isInTheMonthsOfItsDates() {
        AllianceRecord search = StopSearch.builder()
                .id("cumbria", "1")
                .searched(LocalDate.of(2024, 2, 29))
                .build();
        AllianceRecord warrant = Warrant.builder()
                .id("cumbria", "2")
                .obtained(LocalDate.of(2023, 12, 31))
                .executed(LocalDate.of(2024, 5, 1))
                .build();
        List<Summary> months = months(YEAR, List.of(search, warrant));

        assertThat(included(months)).containsExactly(0L, 1L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(months.get(1).figure(ActivityMeasures.STOP_SEARCHES).known()).isEqualTo(1);
        assertThat(months.get(4).figure(ActivityMeasures.WARRANTS_EXECUTED).known())
                .isEqualTo(1);
        assertThat(YEAR.summarize(Given.complete(List.of(search, warrant)))
                        .by(Dimension.MONTH)
                        .notStated()
                        .included())
                .isZero();
    }

    /** Within another dimension, and record by record, months are what they are by themselves. */
    @Test
    void monthsOfAForce_areTheMonths_whereItIsTheOnlyOne() {
        List<AllianceRecord> records = new ArrayList<>(CASH);
        records.add(Warrant.builder()
                .id("cumbria", "W")
                .obtained(LocalDate.of(2024, 2, 1))
                .executed(LocalDate.of(2024, 5, 1))
                .build());
        Dimension<CrossKey<ForceId, YearMonth>> byBoth = Dimension.FORCE.by(Dimension.MONTH);
        for (ReportingPeriod period : List.of(
                Records.YEAR, ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 12, 15), LocalDate.of(2024, 5, 20)))) {
            StatsQuery query = YEAR.alsoGroupedBy(byBoth).forPeriod(period);
            Summary answer = query.summarize(Given.complete(records));
            for (YearMonth month : period.months()) {
                Summary alone = answer.by(Dimension.MONTH).get(month);
                Summary crossed = answer.by(byBoth).get(CrossKey.of(ForceId.of("cumbria"), month));

                assertThat(crossed.cell()).isEqualTo(alone.cell());
                assertThat(crossed.period()).isEqualTo(alone.period());
                assertThat(contributions(query, crossed.figure(CashMeasures.HELD), records))
                        .isEqualTo(contributions(query, alone.figure(CashMeasures.HELD), records));
                assertThat(crossed.figure(CashMeasures.HELD).scope()).endsWith("cumbria");
            }
            assertThat(answer.by(byBoth).notStated().included()).isZero();
        }
    }

    private static List<?> contributions(StatsQuery query, Figure<?> figure, List<AllianceRecord> records) {
        return query.explain(figure, DataExtract.of(records)).contributions();
    }

    @Test
    void rowsOfAPeriodThatCutsMonths_areOfTheDaysInBoth() {
        StatsQuery question = YEAR.measuring(CashMeasures.SEIZED)
                .forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 12, 15), LocalDate.of(2024, 3, 31)));
        Breakdown<YearMonth> rows = question.summarize(Given.complete(CASH)).by(Dimension.MONTH);

        assertThat(rows.rows().values()).extracting(Summary::included).containsExactly(1L, 2L, 2L, 2L);
        assertThat(rows.rows().values())
                .extracting(month -> month.figure(CashMeasures.SEIZED).text())
                .containsExactly("£0", "£20", "£0", "£0");
    }

    /** A record has no part in the months after it ended, not even as a zero. */
    @Test
    void orderThatIsPaid_isInNoLaterMonth() {
        AllianceRecord order = ConfiscationOrder.builder()
                .id("cumbria", "O-1")
                .made(LocalDate.of(2024, 2, 5))
                .obligor(Obligor.of("P1", pounds("100")).paid(LocalDate.of(2024, 4, 9), pounds("100")))
                .build();
        List<Summary> months = months(YEAR.measuring(OrderMeasures.OUTSTANDING), List.of(order));

        assertThat(included(months)).containsExactly(0L, 1L, 1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(months.stream()
                        .map(month -> month.figure(OrderMeasures.OUTSTANDING)
                                .completeness()
                                .seen()))
                .containsExactly(0L, 1L, 1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    /** The keys of a breakdown are as at the end of the period, in each of its months. */
    @Test
    void groupsThatMerge_haveOneRowInEveryMonth() {
        StatsQuery query = YEAR.groupedBy(Dimension.MONTH, Dimension.GROUP.by(Dimension.MONTH))
                .withAliases(Aliases.builder()
                        .merged("OCG-2", "OCG-1", LocalDate.of(2024, 6, 1))
                        .build());
        List<AllianceRecord> searches = List.of(
                search("S-1", LocalDate.of(2024, 1, 5), "OCG-2"), search("S-2", LocalDate.of(2024, 9, 5), "OCG-1"));

        assertThat(query.summarize(Given.complete(searches))
                        .by(Dimension.GROUP.by(Dimension.MONTH))
                        .rows()
                        .keySet())
                .containsExactly(
                        CrossKey.of("OCG-1", YearMonth.of(2024, 1)), CrossKey.of("OCG-1", YearMonth.of(2024, 9)));
    }

    private static AllianceRecord search(String id, LocalDate day, String group) {
        return StopSearch.builder().id("cumbria", id).searched(day).group(group).build();
    }
}
