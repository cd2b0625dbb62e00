package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events on days that are not covered: a note, a warning or a blocker by their part of all events of a force and fact. */
class OutsideCoverageTest {

    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final ForceId KENT = ForceId.of("kent");
    private static final ReportingPeriod HALF =
            ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1));
    private static final Coverage CASH = Coverage.of(CUMBRIA, HALF, Fact.CASH_SEIZED);
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2023)).reportingIn(GBP);

    /** Cash seizures of £1 each, in the first half of the year and in the second, which is not covered. */
    private static List<AllianceRecord> cash(int covered, int outside) {
        List<AllianceRecord> all = new ArrayList<>();
        for (int i = 0; i < covered + outside; i++) {
            all.add(Given.cash("C" + i + "of" + covered, i < covered ? "2023-03-05" : "2023-09-05", "1"));
        }
        return all;
    }

    private static Summary summary(List<AllianceRecord> records, Coverage coverage) {
        return YEAR.summarize(DataExtract.of(records).covering(coverage));
    }

    private static Map<Code, Long> outside(Summary summary) {
        Map<Code, Long> found = new EnumMap<>(Code.class);
        for (Issue issue : summary.issues()) {
            if (issue.sentence().startsWith("events of the period are on days")) {
                found.put(issue.code(), issue.count());
            }
        }
        return found;
    }

    private static String text(Summary summary) {
        return summary.figure(CashMeasures.SEIZED).text();
    }

    @ParameterizedTest(name = "{0} covered, {1} outside")
    @CsvSource({
        "200, 1, FEW_OUTSIDE_COVERAGE, NOTE, at least £201",
        "100, 1, FEW_OUTSIDE_COVERAGE, NOTE, at least £101",
        "99, 1, OUTSIDE_COVERAGE, WARNING, at least £100",
        "3, 1, OUTSIDE_COVERAGE, WARNING, at least £4",
        "1, 1, OUTSIDE_COVERAGE, WARNING, at least £2",
        "2, 3, COVERAGE_MISMATCH, BLOCKER, £5 in the known part",
        "0, 1, COVERAGE_MISMATCH, BLOCKER, £1 in the known part",
    })
    void partOutside_decidesSeverity_andOnlyAMismatchTakesTheBound(
            int covered, int outside, Code code, Severity severity, String text) {
        Summary declared = summary(cash(covered, outside), CASH);
        Summary undeclared = summary(cash(covered, outside), Coverage.none());

        assertThat(outside(declared)).containsExactly(Map.entry(code, (long) outside));
        assertThat(declared.issues()).extracting(Issue::severity).containsExactly(severity);
        assertThat(text(declared)).isEqualTo(text);
        assertThat(outside(undeclared)).isEmpty();
        assertThat(text(undeclared)).isEqualTo("£" + (covered + outside));
    }

    @Test
    void forces_areGradedSeparately() {
        AllianceRecord kent = CashSeizure.builder()
                .id("kent", "1")
                .seized(LocalDate.of(2023, 9, 5))
                .amount(BigDecimal.ONE, GBP)
                .build();
        List<AllianceRecord> all = cash(9, 1);
        all.add(kent);
        Summary both = summary(all, CASH.plus(Coverage.of(KENT, HALF, Fact.CASH_SEIZED)));

        assertThat(outside(both))
                .containsExactly(Map.entry(Code.COVERAGE_MISMATCH, 1L), Map.entry(Code.OUTSIDE_COVERAGE, 1L));
        assertThat(both.issues().get(0).sentence()).endsWith("correct the coverage: kent cash seized");
        assertThat(both.issues().get(1).sentence()).endsWith("the records: cumbria cash seized");
        assertThat(text(both)).isEqualTo("£11 in the known part");
    }

    /** The seizure outside the coverage is one of two in its part, and one of 101 in the sum. */
    @Test
    void sum_isGradedByTheEventsOfBothParts_inAnyOrder() {
        Summary small = summary(cash(0, 1), CASH);
        Summary large = summary(cash(100, 0), CASH);
        Summary sum = small.plus(large);

        assertThat(outside(small)).containsOnlyKeys(Code.COVERAGE_MISMATCH);
        assertThat(outside(sum)).containsOnlyKeys(Code.FEW_OUTSIDE_COVERAGE);
        assertThat(text(sum)).isEqualTo("at least £101");
        assertThat(large.plus(small)).isEqualTo(sum);
        assertThat(YEAR.readSummary(sum.toBytes())).isEqualTo(sum);
        assertThat(outside(YEAR.readSummary(sum.toBytes()))).isEqualTo(outside(sum));
    }

    @Test
    void accumulator_andAnInstant_gradeAsAnExtract() {
        List<AllianceRecord> all = new ArrayList<>();
        for (AllianceRecord each : cash(5, 5)) {
            Instant recorded = each.date().orElseThrow().firstDayIn(YEAR.zone()).getMonthValue() == 3
                    ? Instant.parse("2023-12-01T00:00:00Z")
                    : Instant.parse("2023-10-01T00:00:00Z");
            all.add(Draft.changed(each, draft -> draft.recordedAt = recorded));
        }
        StatsQuery early = YEAR.asAt(Instant.parse("2023-11-01T00:00:00Z"));
        for (StatsQuery query : List.of(YEAR, early, YEAR.asAt(Instant.parse("2024-02-01T00:00:00Z")))) {
            RecordIntake<Summary> accumulator = query.accumulator();
            accumulator.covers(CASH);
            all.forEach(accumulator::add);
            Summary whole = query.summarize(DataExtract.of(all).covering(CASH));

            assertThat(accumulator.finish()).isEqualTo(whole);
            assertThat(outside(whole))
                    .containsOnlyKeys(query.equals(early) ? Code.COVERAGE_MISMATCH : Code.OUTSIDE_COVERAGE);
        }
    }
}
