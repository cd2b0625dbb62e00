package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The result of each way of deduplication if two parts have the same record. */
class DeduplicationTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static final CashSeizure FIRST = Given.cash("1", "2024-05-01", "100");
    private static final CashSeizure REVISED = CashSeizure.builder()
            .id("cumbria", "1")
            .revision(2)
            .seized(LocalDate.of(2024, 5, 2))
            .amount(new BigDecimal("250"), GBP)
            .build();

    private static Summary answer(Deduplication deduplication, AllianceRecord... records) {
        return YEAR.withDeduplication(deduplication).summarize(List.of(records));
    }

    private static String seized(Summary answer) {
        return answer.figure(CashMeasures.SEIZED).text();
    }

    @Test
    void byId_isTheDefault() {
        assertThat(AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).deduplication())
                .isEqualTo(Deduplication.BY_ID);
    }

    @Test
    void none_repeatedRecord_countsTwice() {
        assertThat(seized(answer(Deduplication.NONE, FIRST).plus(answer(Deduplication.NONE, FIRST))))
                .isEqualTo("£200");
    }

    @Test
    void byId_resolvesWithinOneSummary_andRefusesAcrossTwo() {
        assertThat(seized(answer(Deduplication.BY_ID, FIRST, REVISED))).isEqualTo("£250");
        assertThatThrownBy(() -> answer(Deduplication.BY_ID, FIRST).plus(answer(Deduplication.BY_ID, REVISED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("summaries that are added must not have a record in common, but these have 1 id in common."
                        + " Keep all revisions of an id in one part, add each summary once,"
                        + " or add the records with DataExtract.plus");
    }

    /** An id counts as seen even where its record was excluded or outside. */
    @Test
    void byId_remembersRecordsThatDidNotCount() {
        CashSeizure lastYear = Given.cash("1", "2023-05-01", "100");

        assertThatThrownBy(() -> answer(Deduplication.BY_ID, lastYear).plus(answer(Deduplication.BY_ID, REVISED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void byId_refusesThroughASum() {
        Summary sum = answer(Deduplication.BY_ID, FIRST)
                .plus(answer(Deduplication.BY_ID, Given.cash("2", "2024-05-01", "1")));

        assertThatThrownBy(() -> sum.plus(answer(Deduplication.BY_ID, REVISED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer(Deduplication.BY_ID, REVISED).plus(sum))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void extract_resolvesOverAllParts() {
        DataExtract sum = DataExtract.of(List.of(REVISED)).plus(DataExtract.of(List.of(FIRST)));

        assertThat(seized(YEAR.summarize(sum))).isEqualTo("£250");
        assertThat(YEAR.summarize(sum)).isEqualTo(answer(Deduplication.BY_ID, FIRST, REVISED));
        assertThat(YEAR.summarize(sum.plus(sum)).figure(CashMeasures.SEIZURES).known())
                .isEqualTo(1);
    }

    @Test
    void idsThatReadAlike_areToldApart() {
        CashSeizure one = CashSeizure.builder()
                .id("ab", "c")
                .seized(LocalDate.of(2024, 1, 1))
                .amount(BigDecimal.ONE, GBP)
                .build();
        CashSeizure other = CashSeizure.builder()
                .id("a", "bc")
                .seized(LocalDate.of(2024, 1, 1))
                .amount(BigDecimal.ONE, GBP)
                .build();

        assertThat(answer(Deduplication.BY_ID, one)
                        .plus(answer(Deduplication.BY_ID, other))
                        .included())
                .isEqualTo(2);
    }
}
