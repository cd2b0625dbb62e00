package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.ValueType;
import io.github.alliancestats.record.common.RecordId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What became of one figure between two instants, for one and the same period, and why. The differences
 * of the records, and so those of the reasons, add to the figure's difference exactly. Immutable and
 * thread-safe.
 *
 * @param <V> the type of the figure's value
 */
public final class Revision<V> {

    private final Figure<V> before;
    private final Figure<V> after;
    private final Map<RevisionReason, BigDecimal> reasons;
    private final List<RevisedRecord<V>> records;

    Revision(
            Figure<V> before,
            Figure<V> after,
            Map<RevisionReason, BigDecimal> reasons,
            List<RevisedRecord<V>> records) {
        this.before = before;
        this.after = after;
        this.reasons = reasons;
        this.records = Collections.unmodifiableList(records);
    }

    /**
     * Why a record counts otherwise than before. A record has one reason: the first of these that holds.
     */
    public enum RevisionReason {
        /** A record with its id does not state when it was recorded, so one of the two valid versions is not known. */
        RECORDING_UNKNOWN,
        /** Nothing was recorded of it before. */
        LATE_RECORD,
        /** Records of one revision that say different things arrived, or a higher one settled them. */
        CONFLICT,
        /** It was withdrawn since another record tells of the same event. */
        DUPLICATE_FOUND,
        /** It was withdrawn. */
        WITHDRAWN,
        /** Its first date changed. */
        MOVED_DATE,
        /** Its operations changed. */
        MOVED_OPERATION,
        /** What the drug is, or in what form, changed. */
        REIDENTIFIED,
        /** A valuation or an amount changed. */
        REVALUED,
        /** A quantity changed. */
        REMEASURED,
        /** Something further happened to it: an investigation was closed, cash forfeited, a drug destroyed, a person sentenced. */
        FURTHER_EVENT,
        /** Something else in it changed. */
        AMENDED,
        /**
         * It did not change, but another record did that tells of the same: another force's of a joint event, or one that
         * names the same group, person or agency, of which one record adds what several name.
         */
        ANOTHER_RECORD;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A record whose part in a figure changed between two instants.
     *
     * @param <V> the type of the figure's value
     * @param kind the kind of record in words, as in "drug seizure"
     * @param id the record
     * @param reason the reason
     * @param difference its part at the later instant, less its part at the earlier one
     */
    public record RevisedRecord<V>(String kind, RecordId id, RevisionReason reason, V difference) {

        /**
         * Creates the part of a record in a revision.
         *
         * @param kind the kind of record in words, as in "drug seizure"
         * @param id the record
         * @param reason the reason
         * @param difference its part at the later instant, less its part at the earlier one
         */
        public RevisedRecord {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(difference, "difference");
        }

        /** {@return the record, the change of its part, and the reason} */
        @Override
        public String toString() {
            return kind + " " + id + ": " + ValueType.inPrint(difference) + " (" + reason + ")";
        }
    }

    /** {@return the figure as at the earlier instant} */
    public Figure<V> before() {
        return before;
    }

    /** {@return the figure as at the later instant} */
    public Figure<V> after() {
        return after;
    }

    /** {@return the known part of the later figure less that of the earlier} */
    public V difference() {
        return after.type().value(after.number().subtract(before.number()));
    }

    /** {@return the difference by reason, in the order of {@link RevisionReason}; reasons without one are absent} */
    public Map<RevisionReason, V> reasons() {
        Map<RevisionReason, V> values = new EnumMap<>(RevisionReason.class);
        reasons.forEach((reason, sum) -> values.put(reason, after.type().value(sum)));
        return Collections.unmodifiableMap(values);
    }

    /** {@return each record whose part in the figure changed, in the order of ids} */
    public List<RevisedRecord<V>> records() {
        return records;
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return both figures and the difference by reason, without ids} */
    @Override
    public String toString() {
        Map<RevisionReason, String> inWords = new EnumMap<>(RevisionReason.class);
        reasons.forEach((reason, sum) -> inWords.put(reason, after.type().words(sum)));
        return before.measure().name() + ": " + before.text() + " became " + after.text() + ": " + inWords;
    }
}
