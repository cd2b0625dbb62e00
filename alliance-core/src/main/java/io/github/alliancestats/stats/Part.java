package io.github.alliancestats.stats;

import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a record adds to a sum of what has neither currency nor basis: a number, or the reason why there is
 * none.
 */
record Part(@Nullable BigDecimal number, @Nullable Gap gap) {

    static Part of(BigDecimal number) {
        return new Part(number, null);
    }

    static Part missing(Gap gap) {
        return new Part(null, gap);
    }

    void tell(Entry entry) {
        entry.part();
        if (number != null) {
            entry.number(number);
        }
        if (gap != null) {
            entry.missing(gap);
        }
    }
}
