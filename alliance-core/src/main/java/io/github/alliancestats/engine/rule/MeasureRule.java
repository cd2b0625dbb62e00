package io.github.alliancestats.engine.rule;

import io.github.alliancestats.record.AllianceRecord;

/**
 * The rule of a measure: the records and facts that it needs, and the way of counting.
 *
 * @param <V> the type of a figure's value
 * @param type the kind of record, or a type of several kinds
 * @param counting the way of counting
 * @param isCallers whether a caller wrote the rule, so that the id of the measure does not decide it
 * @param needs the facts
 */
public record MeasureRule<V>(
        Class<? extends AllianceRecord> type, Counting<V> counting, boolean isCallers, FactNeeds needs) {

    /** Creates a rule that needs the facts of its rows. */
    public MeasureRule(Class<? extends AllianceRecord> type, Counting<V> counting, boolean isCallers) {
        this(type, counting, isCallers, FactNeeds.of(type, counting.rule().code()));
    }

    public boolean isOf(Class<? extends AllianceRecord> kind) {
        return type.isAssignableFrom(kind);
    }

    /** Returns whether this is the rule of another measure with the same id and version. */
    public boolean isSame(MeasureRule<?> other) {
        return !isCallers || counting.rule() == other.counting.rule();
    }
}
