package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Glance;
import io.github.alliancestats.record.AllianceRecord;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a glance at each of several records before any of them is counted, and reads something of what they are of, so
 * that the processor waits for their memory at once and not record by record.
 */
final class Touch {

    /** How many records at a time: few enough that they are still in the cache when they are counted. */
    static final int AT_ONCE = 32;

    private final Glance[] glances = new Glance[AT_ONCE];
    private final Class<?>[] read = new Class<?>[AT_ONCE]; // to read the class of an object is to read its memory

    Touch() {
        Arrays.setAll(glances, place -> new Glance());
    }

    void touch(AllianceRecord[] records, int from, int to) {
        for (int i = from; i < to; i++) {
            Item.GLANCE.accept(records[i], glances[i - from]);
        }
        for (int i = 0; i < to - from; i++) {
            Object only = glances[i].only;
            read[i] = (only == null ? glances[i].several : only).getClass();
        }
        for (int i = 0; i < to - from; i++) {
            touch(glances[i].several);
        }
    }

    /** The glance at the record that was at a place among those touched last. */
    Glance glance(int place) {
        return glances[place];
    }

    private void touch(List<?> several) {
        for (int i = 0; i < several.size(); i++) {
            read[i % AT_ONCE] = several.get(i).getClass();
        }
    }
}
