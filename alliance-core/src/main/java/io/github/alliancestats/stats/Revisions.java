package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.engine.identity.Standing;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Explainer.Gain;
import io.github.alliancestats.stats.Revision.Reason;
import io.github.alliancestats.stats.Revision.RevisedRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Two summaries of one extract, as at two instants: what was published, what is known now, and the reasons of each
 * difference. It holds the extract. Immutable and thread-safe.
 */
public final class Revisions {

    private final Summary before;
    private final Summary after;
    private final DataExtract extract;

    Revisions(Summary before, Summary after, DataExtract extract) {
        this.before = before;
        this.after = after;
        this.extract = extract;
    }

    /** {@return the answer as at the earlier instant} */
    public Summary before() {
        return before;
    }

    /** {@return the answer as at the later instant} */
    public Summary after() {
        return after;
    }

    /**
     * The revision of one figure.
     *
     * @param <V> the type of its value
     * @param measure a measure that the question asks for
     * @return both figures, the difference and its reasons
     * @throws IllegalArgumentException if the question does not ask for the measure
     * @throws IllegalStateException if the measure is not one figure; see {@link Summary#figure}
     */
    public <V> Revision<V> of(Measure<V> measure) {
        Figure<V> then = before.figure(measure);
        Figure<V> now = after.figure(measure);
        Map<RecordKey, BigDecimal> differences = new TreeMap<>();
        Map<RecordKey, AllianceRecord> records = new HashMap<>();
        for (Gain gain : Explainer.gains(now, after.query(), extract)) {
            differences.merge(RecordKey.of(gain.record()), gain.value(), BigDecimal::add);
            records.put(RecordKey.of(gain.record()), gain.record());
        }
        for (Gain gain : Explainer.gains(then, before.query(), extract)) {
            differences.merge(RecordKey.of(gain.record()), gain.value().negate(), BigDecimal::add);
            records.putIfAbsent(RecordKey.of(gain.record()), gain.record());
        }
        Map<Reason, BigDecimal> reasons = new EnumMap<>(Reason.class);
        List<RevisedRecord<V>> revised = new ArrayList<>();
        differences.forEach((id, difference) -> {
            if (difference.signum() != 0) {
                Reason reason = reason(Objects.requireNonNull(records.get(id)));
                reasons.merge(reason, difference, BigDecimal::add);
                revised.add(new RevisedRecord<>(
                        id.kind(), id.id(), reason, now.type().value(difference)));
            }
        });
        return new Revision<>(then, now, reasons, revised);
    }

    private Reason reason(AllianceRecord record) {
        List<AllianceRecord> versions = extract.records().versions(record);
        return new Amendment(
                        before.query().zone(), standing(versions, before.query()), standing(versions, after.query()))
                .reason();
    }

    private static Standing standing(List<AllianceRecord> versions, StatsQuery query) {
        Standing standing = new Standing();
        for (AllianceRecord record : versions) {
            if (query.isPerhapsKnown(record)) {
                standing.add(record, query.isRecordingUnknown(record));
            }
        }
        return standing;
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return both instants} */
    @Override
    public String toString() {
        return "revisions " + before.context().words() + ", as at "
                + before.query().asAt().orElseThrow() + " and "
                + after.query().asAt().orElseThrow();
    }
}
