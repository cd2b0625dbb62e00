package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a record (a seized drug, an amount) adds to a sum: an exact value for each currency
 * and basis it has one in, or the reason why there is none.
 */
record Part(Map<Apart, ExactRange> values, @Nullable Gap gap) {

    /** Of a measure that has neither currency nor basis. */
    static Part of(BigDecimal value) {
        return new Part(Map.of(Apart.NOTHING, ExactRange.of(value)), null);
    }

    static Part of(Map<Apart, ExactRange> values) {
        return new Part(values, null);
    }

    static Part missing(Gap gap) {
        return new Part(Map.of(), gap);
    }
}
