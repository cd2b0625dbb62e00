package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.FinancialInvestigation.Purpose;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Funds under investigation: what was opened, what is open, and how much of it is cash told of already. */
class InvestigationsTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static FinancialInvestigation.Builder funds(String id) {
        return FinancialInvestigation.builder().id("cumbria", id).opened(LocalDate.of(2024, 3, 1));
    }

    private static FinancialInvestigation.Builder criminal(String id) {
        return funds(id).purpose(Purpose.MONEY_LAUNDERING);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void civilInvestigation_isNotCriminal_andIsCountedApart(Purpose purpose) {
        Summary answer = YEAR.groupedBy(Dimension.INVESTIGATION_PURPOSE)
                .summarize(Given.complete(
                        List.of(funds("1").amount(pounds("70")).purpose(purpose).build())));
        long criminal = purpose.criminal() ? 1 : 0;

        assertThat(answer.figure(InvestigationMeasures.OPENED).known()).isEqualTo(criminal);
        assertThat(answer.figure(InvestigationMeasures.OPEN).known()).isEqualTo(criminal);
        assertThat(answer.figure(InvestigationMeasures.CIVIL_OPEN).known()).isEqualTo(1 - criminal);
        assertThat(answer.figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)
                        .number())
                .isEqualByComparingTo(BigDecimal.valueOf(70 * criminal));
        assertThat(answer.by(Dimension.INVESTIGATION_PURPOSE).rows()).containsOnlyKeys(purpose);
    }

    @Test
    void purposeThatIsNotStated_isAGap_andHasNoRow() {
        Summary answer = YEAR.groupedBy(Dimension.INVESTIGATION_PURPOSE)
                .summarize(Given.complete(List.of(
                        funds("1").amount(pounds("70")).build(),
                        criminal("2").amount(pounds("5")).build())));

        assertThat(answer.figure(InvestigationMeasures.FUNDS_OPENED).text()).isEqualTo("at least £5");
        assertThat(answer.figure(InvestigationMeasures.OPENED).completeness())
                .hasToString("known for 1 of 2 (not stated: 1)");
        assertThat(answer.by(Dimension.INVESTIGATION_PURPOSE).rows()).containsOnlyKeys(Purpose.MONEY_LAUNDERING);
        assertThat(answer.by(Dimension.INVESTIGATION_PURPOSE)
                        .notStated()
                        .figure(InvestigationMeasures.FUNDS_OPENED)
                        .text())
                .isEqualTo("not known");
    }

    /** It is a gap of both kinds of investigation while it is open, and of neither once it is closed. */
    @Test
    void purposeThatIsNotStated_isAGapOfMonthsWhileItIsOpen() {
        FinancialInvestigation unstated =
                funds("1").closed(LocalDate.of(2024, 5, 2)).amount(pounds("70")).build();
        Breakdown<YearMonth> months = YEAR.groupedBy(Dimension.MONTH)
                .summarize(Given.complete(
                        List.of(unstated, criminal("2").amount(pounds("5")).build())))
                .by(Dimension.MONTH);

        assertThat(texts(months, InvestigationMeasures.FUNDS_UNDER_INVESTIGATION))
                .containsExactly("£0", "£0", "at least £5", "at least £5", "£5", "£5");
        assertThat(texts(months, InvestigationMeasures.OPENED)).containsExactly("0", "0", "at least 1", "0", "0", "0");
        assertThat(texts(months, InvestigationMeasures.CIVIL_OPEN))
                .containsExactly("0", "0", "not known", "not known", "0", "0");
    }

    private static List<String> texts(Breakdown<YearMonth> months, Measure<?> measure) {
        return months.rows().values().stream()
                .limit(6)
                .map(month -> month.figure(measure).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 0",
        "2024-03-01, 70",
        "2024-06-29, 70",
        "2024-06-30, 0",
    })
    void funds_areUnderInvestigationFromTheDayOfOpening_untilTheDayOfClosing(LocalDate lastDay, BigDecimal pounds) {
        FinancialInvestigation closed = criminal("1")
                .amount(pounds("70"))
                .closed(LocalDate.of(2024, 6, 30))
                .build();
        Summary answer = YEAR.forPeriod(ReportingPeriod.ofDays(LocalDate.of(2024, 1, 1), lastDay))
                .summarize(Given.complete(List.of(closed)));

        assertThat(answer.figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)
                        .number())
                .isEqualByComparingTo(pounds);
    }

    /** "£4.3m in cash" and "£4.5m subject to criminal investigation": in part one and the same money. */
    @Test
    void cashThatIsSeizedToo_saysHowMuchOfTheTwoIsOne() {
        List<AllianceRecord> records = List.of(
                Given.cash("C", "2024-02-01", "4300000"),
                criminal("1")
                        .amount(pounds("3000000"))
                        .seizedCash(pounds("1200000"))
                        .build(),
                criminal("2").amount(pounds("1500000")).build());
        Summary answer = YEAR.summarize(Given.complete(records));
        BigDecimal naive = answer.figure(CashMeasures.SEIZED)
                .number()
                .add(answer.figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)
                        .number());

        assertThat(naive).isEqualByComparingTo("8800000");
        assertThat(answer.figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)
                        .claim(Wording.ROUNDED)
                        .orElseThrow())
                .hasToString("£4.5m");
        assertThat(answer.figure(InvestigationMeasures.FUNDS_ALSO_SEIZED_CASH).number())
                .isEqualByComparingTo("1200000");
        assertThat(answer.figure(InvestigationMeasures.FUNDS_ALSO_SEIZED_CASH).completeness())
                .hasToString("known for 1 of 2 (amount not known: 1)");
        assertThat(Measure.standard())
                .allSatisfy(measure ->
                        assertThat(answer.figures(measure).toString()).doesNotContain("8,800,000"));
    }

    @Test
    void amountThatIsNotKnown_isAGap_andTheInvestigationCounts() {
        Summary answer = YEAR.summarize(Given.complete(
                List.of(criminal("1").build(), criminal("2").amount(pounds("5")).build())));

        assertThat(answer.figure(InvestigationMeasures.OPENED).known()).isEqualTo(2);
        assertThat(answer.figure(InvestigationMeasures.FUNDS_OPENED).text()).isEqualTo("at least £5");
        assertThat(answer.figure(InvestigationMeasures.FUNDS_OPENED).completeness())
                .hasToString("known for 1 of 2 (amount not known: 1)");
    }
}
