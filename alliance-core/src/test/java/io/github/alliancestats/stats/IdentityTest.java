package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each identity promises when two parts have seen the same record. */
class IdentityTest {

    private static final CashSeizure FIRST = Given.cash("1", "2024-05-01", "100");
    private static final CashSeizure REVISED = CashSeizure.builder()
            .id("cumbria", "1")
            .revision(2)
            .seizedOn(LocalDate.of(2024, 5, 2))
            .amount(new BigDecimal("250"), GBP)
            .build();

    private static Summary answer(Identity identity, AllianceRecord... records) {
        return AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .reportingIn(GBP)
                .identifiedBy(identity)
                .summarize(List.of(records));
    }

    private static String seized(Summary answer) {
        return answer.figure(CashMeasures.SEIZED).words();
    }

    @Test
    void tracked_isTheDefault() {
        assertThat(AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).identity())
                .isEqualTo(Identity.TRACKED);
    }

    @Test
    void unique_believesTheCaller_andCountsABrokenPromiseTwice() {
        assertThat(seized(answer(Identity.UNIQUE, FIRST).plus(answer(Identity.UNIQUE, FIRST))))
                .isEqualTo("£200");
    }

    @Test
    void tracked_resolvesWithinOneRun_andRefusesAcrossTwo() {
        assertThat(seized(answer(Identity.TRACKED, FIRST, REVISED))).isEqualTo("£250");
        assertThatThrownBy(() -> answer(Identity.TRACKED, FIRST).plus(answer(Identity.TRACKED, REVISED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ids in common, 1 of them");
    }

    /** An id counts as seen even where its record was excluded or outside. */
    @Test
    void tracked_remembersRecordsThatDidNotCount() {
        CashSeizure lastYear = Given.cash("1", "2023-05-01", "100");

        assertThatThrownBy(() -> answer(Identity.TRACKED, lastYear).plus(answer(Identity.TRACKED, REVISED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tracked_refusesThroughASum() {
        Summary sum =
                answer(Identity.TRACKED, FIRST).plus(answer(Identity.TRACKED, Given.cash("2", "2024-05-01", "1")));

        assertThatThrownBy(() -> sum.plus(answer(Identity.TRACKED, REVISED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer(Identity.TRACKED, REVISED).plus(sum))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void evidence_resolvesOverAllParts() {
        Summary sum = answer(Identity.EVIDENCE, REVISED).plus(answer(Identity.EVIDENCE, FIRST));

        assertThat(seized(sum)).isEqualTo("£250");
        assertThat(sum).isEqualTo(answer(Identity.EVIDENCE, FIRST, REVISED));
        assertThat(sum.plus(sum).figure(CashMeasures.SEIZURES).value()).isEqualTo(1);
    }

    @Test
    void idsThatReadAlike_areToldApart() {
        CashSeizure one = CashSeizure.builder()
                .id("ab", "c")
                .seizedOn(LocalDate.of(2024, 1, 1))
                .amount(BigDecimal.ONE, GBP)
                .build();
        CashSeizure other = CashSeizure.builder()
                .id("a", "bc")
                .seizedOn(LocalDate.of(2024, 1, 1))
                .amount(BigDecimal.ONE, GBP)
                .build();

        assertThat(answer(Identity.TRACKED, one)
                        .plus(answer(Identity.TRACKED, other))
                        .included())
                .isEqualTo(2);
    }
}
