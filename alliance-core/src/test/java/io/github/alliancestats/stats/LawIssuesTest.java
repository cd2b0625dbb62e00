package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The issues from the law in those of a summary. They change no figure. */
class LawIssuesTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2023)).reportingIn(GBP);

    /** Cash below the minimum that can be detained, with a part of a penny. */
    private static final AllianceRecord UNLAWFUL = detained("1", LocalDate.of(2023, 5, 1));

    private static final List<AllianceRecord> RECORDS = List.of(
            UNLAWFUL,
            detained("2", LocalDate.of(2024, 5, 1)),
            Given.cash("3", "2023-01-05", "5000"),
            Given.cash("4", "2023-01-05", "0.001"),
            frozen("5", "500"),
            seizedInDecember("6"));

    private static AllianceRecord detained(String id, LocalDate day) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(day)
                .takenUnder(Instrument.CASH_DETENTION)
                .amount(new BigDecimal("999.999"), GBP)
                .build();
    }

    /** An account with less than an amount that is not verified. */
    private static AllianceRecord frozen(String id, String pounds) {
        return Asset.builder(AssetKind.ACCOUNT)
                .id("cumbria", id)
                .taken(Stage.FROZEN, LocalDate.of(2023, 5, 1))
                .takenUnder(Instrument.ACCOUNT_FREEZING_ORDER)
                .amount(new BigDecimal(pounds), GBP)
                .build();
    }

    /** Cash on some day of the month in which its legal means began. On the first of these days it was unlawful. */
    private static AllianceRecord seizedInDecember(String id) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2002, 12))))
                .takenUnder(Instrument.CASH_DETENTION)
                .amount(new BigDecimal("20000"), GBP)
                .build();
    }

    private static long count(Summary summary, Code code) {
        return summary.issues().stream()
                .filter(issue -> issue.code() == code)
                .mapToLong(issue -> issue.count())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void summary_hasTheIssuesOfItsIncludedRecords(boolean isDeclared) {
        DataExtract extract = DataExtract.of(RECORDS)
                .covering(isDeclared ? Given.covering(Fact.of(CashSeizure.class)) : Coverage.none());
        Summary summary = YEAR.summarize(extract);

        assertThat(count(summary, Code.AGAINST_LAW)).isEqualTo(1);
        assertThat(count(summary, Code.UNLIKELY)).isEqualTo(2);
        assertThat(count(summary, Code.PERHAPS_AGAINST_LAW)).isEqualTo(1);
        assertThat(summary.issues())
                .filteredOn(issue -> issue.code() == Code.AGAINST_LAW)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
                    assertThat(issue.sentence()).doesNotContain("cumbria");
                });
        assertThat(summary.issues())
                .filteredOn(issue -> issue.code() == Code.UNLIKELY || issue.code() == Code.PERHAPS_AGAINST_LAW)
                .allMatch(issue -> issue.severity() == Severity.NOTE)
                .hasSize(2);
        assertThat(summary.figure(CashMeasures.SEIZED).state()).isEqualTo(FigureState.COMPLETE);
    }

    @Test
    void eachCodeThatChangesNoFigure_isACodeOfASummary() {
        assertThat(IssueCode.values())
                .filteredOn(code -> !code.refuses() && !code.contradicts())
                .extracting(code -> Code.valueOf(code.name()))
                .containsExactly(Code.AGAINST_LAW, Code.PERHAPS_AGAINST_LAW, Code.UNLIKELY);
    }

    @Test
    void assumedDay_isNotComparedWithTheLaw() {
        Summary summary = YEAR.forPeriod(ReportingPeriod.ofYear(2002)).summarize(RECORDS);

        assertThat(summary.included()).isEqualTo(1);
        assertThat(count(summary, Code.AGAINST_LAW)).isZero();
    }

    @Test
    void inexactRecord_hasItsIssuesOnce() {
        AllianceRecord inexact = CashSeizure.builder()
                .id("cumbria", "7")
                .seized(EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2023, 5))))
                .takenUnder(Instrument.CASH_DETENTION)
                .amount(new BigDecimal("5"), GBP)
                .build();

        assertThat(count(YEAR.summarize(List.of(inexact)), Code.AGAINST_LAW)).isEqualTo(1);
    }

    @Test
    void recordThatIsNotIncluded_hasNoIssue() {
        AllianceRecord withdrawn = CashSeizure.builder()
                .revising(UNLAWFUL)
                .seized(LocalDate.of(2023, 5, 1))
                .takenUnder(Instrument.CASH_DETENTION)
                .amount(new BigDecimal("5"), GBP)
                .withdrawn()
                .build();
        Summary summary = YEAR.summarize(List.of(UNLAWFUL, withdrawn));

        assertThat(count(summary, Code.AGAINST_LAW)).isZero();
    }

    @Test
    void eachWayToASummary_hasTheSameIssues() {
        DataExtract extract = DataExtract.of(RECORDS);
        Summary summary = YEAR.summarize(extract);
        Summary sum = YEAR.summarize(RECORDS.subList(0, 2)).plus(YEAR.summarize(RECORDS.subList(2, RECORDS.size())));

        assertThat(YEAR.summarize(RECORDS)).isEqualTo(summary);
        assertThat(sum).isEqualTo(summary);
        assertThat(YEAR.readSummary(summary.toBytes()).issues()).isEqualTo(summary.issues());
        assertThat(YEAR.index(extract).summarize(ReportingPeriod.ofYear(2023))).isEqualTo(summary);
        assertThat(YEAR.summarize(extract, 2, Runnable::run)).isEqualTo(summary);
        assertThat(RECORDS.stream().collect(YEAR.collector())).isEqualTo(summary);
        assertThat(YEAR.withDeduplication(Deduplication.NONE).summarize(extract).issues())
                .isEqualTo(summary.issues());
        assertThat(YEAR.compareWith(ReportingPeriod.ofYear(2024), extract).issues())
                .extracting(issue -> issue.code() + " " + issue.count())
                .contains("AGAINST_LAW 1", "UNLIKELY 2", "AGAINST_LAW 2", "UNLIKELY 3");
    }
}
