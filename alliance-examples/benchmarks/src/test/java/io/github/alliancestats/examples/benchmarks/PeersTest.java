package io.github.alliancestats.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.benchmarks.peer.Peer;
import io.github.alliancestats.examples.benchmarks.peer.Peers;
import io.github.alliancestats.examples.benchmarks.question.Oracle;
import io.github.alliancestats.examples.benchmarks.question.Totals;
import io.github.alliancestats.examples.benchmarks.workload.Arrangement;
import io.github.alliancestats.examples.benchmarks.workload.Columns;
import io.github.alliancestats.examples.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersTest {

    @ParameterizedTest
    @EnumSource(Peers.class)
    void everyPeerGivesTheTotalsOfTheOracle(Peers peers) {
        Columns columns = peers.workload(20_000);
        Totals expected = Oracle.totals(columns);
        assertThat(expected.numbers()).hasSizeGreaterThan(2_000);

        for (Arrangement arrangement : Arrangement.values()) {
            try (Peer<?> peer = peers.over(columns, arrangement)) {
                assertThat(peer.totals().numbers()).isEqualTo(expected.numbers());
            }
        }
    }

    @Test
    void whoeverTakesEachRevisionForARecordGivesOtherTotals() {
        Columns columns = Workload.of(20_000);

        try (Peer<?> peer = Peers.LOOP_UNIQUE.over(columns, Arrangement.IN_ORDER)) {
            assertThat(peer.totals()).isNotEqualTo(Oracle.totals(columns));
        }
    }
}
