package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Door;
import io.github.alliancestats.internal.Glance;
import io.github.alliancestats.internal.Line;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads something of each of several records before any of them is counted, so that the processor waits for their
 * memory at once and not record by record.
 */
final class Touch implements Glance {

    /** How many records at a time: few enough that they are still in the cache when they are counted. */
    static final int AT_ONCE = 32;

    private static final Function<SeizedDrug, @Nullable Line> LINE = Door.perhaps(SeizedDrug.class, Line.class);

    @SuppressWarnings("UnusedVariable")
    private long sum; // without a use of what is read it would not be

    void touch(AllianceRecord[] records, int from, int to) {
        for (int i = from; i < to; i++) {
            Item.GLANCE.accept(records[i], this);
        }
        for (int i = from; i < to; i++) {
            if (records[i] instanceof DrugSeizure seizure) {
                touch(seizure.drugs());
            }
        }
    }

    private void touch(List<SeizedDrug> drugs) {
        for (int i = 0; i < drugs.size(); i++) {
            Line line = LINE.apply(drugs.get(i));
            sum += line == null ? 1 : line.quantity();
        }
    }

    @Override
    public void take(int idHash, boolean withdrawn, @Nullable Object joint, List<?> operations, long days) {
        sum += idHash + operations.size() + days;
    }
}
