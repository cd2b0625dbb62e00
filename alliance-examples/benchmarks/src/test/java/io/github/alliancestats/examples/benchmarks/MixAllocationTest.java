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
    private static final double LIMIT = 300; // bytes
    private static final int ROUNDS = 40; // until all is compiled
    private static final int MOST_ROUNDS = 150; // a busy machine compiles late

    @Test
    void record_takesAtMost300Bytes() {
        List<AllianceRecord> many = OtherQuery.MIX.records(MANY);
        List<AllianceRecord> few = many.subList(0, FEW);
        long ofFew = Long.MAX_VALUE;
        long ofMany = Long.MAX_VALUE;
        double ofOneMore = Double.MAX_VALUE;
        for (int round = 0; round < (ofOneMore > LIMIT ? MOST_ROUNDS : ROUNDS); round++) {
            ofFew = Math.min(ofFew, allocated(few));
            ofMany = Math.min(ofMany, allocated(many));
            ofOneMore = (ofMany - ofFew) / (double) (MANY - FEW);
        }

        assertThat(ofOneMore).isBetween(1.0, LIMIT);
    }

    private static long allocated(List<AllianceRecord> records) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long seen = OtherQuery.MIX.ask(records).seen();
        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(seen).isEqualTo(records.size());
        return taken;
    }
}
