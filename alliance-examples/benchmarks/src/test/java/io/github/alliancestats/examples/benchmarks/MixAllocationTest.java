package io.github.alliancestats.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.alliancestats.examples.benchmarks.question.OtherQuery;
import io.github.alliancestats.record.AllianceRecord;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The bytes of the heap that one more record of the mix takes, with all standard measures by four dimensions, once the code
 * is compiled. The difference between many records and few excludes the bytes of the rows of a summary.
 */
class MixAllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FEW = 20_000;
    private static final int MANY = 100_000;
    private static final int ROUNDS = 40; // until all is compiled

    @Test
    void record_takesAtMost300Bytes() {
        List<AllianceRecord> many = OtherQuery.MIX.records(MANY);
        List<AllianceRecord> few = many.subList(0, FEW);
        long ofFew = Long.MAX_VALUE;
        long ofMany = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            ofFew = Math.min(ofFew, allocated(few));
            ofMany = Math.min(ofMany, allocated(many));
        }

        assertThat((ofMany - ofFew) / (double) (MANY - FEW)).isBetween(1.0, 300.0);
    }

    private static long allocated(List<AllianceRecord> records) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long seen = OtherQuery.MIX.ask(records).seen();
        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(seen).isEqualTo(records.size());
        return taken;
    }
}
