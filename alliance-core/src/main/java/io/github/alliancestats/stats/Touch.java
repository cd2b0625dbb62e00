package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Glance;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.SeizedDrug;
import java.util.List;

/**
 * Reads something of a record and of what it is of. To touch several before any of them is counted makes the processor
 * wait for their memory at once and not record by record.
 */
final class Touch {

    /** How many records at a time: few enough that they are still in the cache when they are counted. */
    static final int AT_ONCE = 16;

    private final Glance glance = new Glance();

    @SuppressWarnings("UnusedVariable") // kept, so that it is really read
    private int drugs;

    void touch(AllianceRecord record) {
        Item.GLANCE.accept(record, glance);
        if (glance.only != null) {
            touch(glance.only);
            return;
        }
        List<?> several = glance.several;
        for (int i = 0; i < several.size(); i++) {
            touch(several.get(i));
        }
    }

    /** To ask for the class of an object is to read its memory. */
    private void touch(Object part) {
        drugs += part instanceof SeizedDrug ? 1 : 0;
    }
}
