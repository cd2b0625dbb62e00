package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.RecordId;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What one record adds to a figure. Of several records of one joint event the first in the order of ids
 * adds the event, the others nothing.
 *
 * @param <V> the type of the figure's value
 * @param kind the kind of record in words, as in "drug seizure"
 * @param id the record
 * @param value what it adds to the figure's value
 * @param low what it adds to the low end
 * @param high what it adds to the high end
 * @param gap why it adds nothing, or less than it might; empty if all of it is known
 */
public record Contribution<V>(String kind, RecordId id, V value, V low, V high, Optional<Gap> gap) {

    /** {@return the record and what it adds} */
    @Override
    public String toString() {
        return kind + " " + id + ": " + inPrint(value)
                + gap.map(why -> " (" + why + ")").orElse("");
    }

    /** A value as this library prints it: implementations of money each have a way of their own. */
    static Object inPrint(Object value) {
        return value instanceof MonetaryAmount amount ? ExactMoney.of(amount) : value;
    }
}
