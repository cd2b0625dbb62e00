package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.engine.identity.Standing;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.stats.Explainer.Gain;
import io.github.alliancestats.stats.Revision.RevisedRecord;
import io.github.alliancestats.stats.Revision.RevisionReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

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

    /** {@return the summary as at the earlier instant} */
    public Summary before() {
        return before;
    }

    /** {@return the summary as at the later instant} */
    public Summary after() {
        return after;
    }

    /**
     * The revision of one figure.
     *
     * @param <V> the type of its value
     * @param measure a measure of the query
     * @return both figures, the difference and its reasons
     * @throws IllegalArgumentException if the query does not have the measure
     * @throws IllegalStateException if the measure is not one figure; see {@link Summary#figure}
     */
    public <V> Revision<V> of(Measure<V> measure) {
        Figure<V> then = before.figure(measure);
        Figure<V> now = after.figure(measure);
        Map<RecordKey, BigDecimal> differences = new TreeMap<>();
        Map<RecordKey, AllianceRecord> records = new HashMap<>();
        for (Gain gain : Explainer.gains(now, extract)) {
            differences.merge(RecordKey.of(gain.record()), gain.value(), BigDecimal::add);
            records.put(RecordKey.of(gain.record()), gain.record());
        }
        for (Gain gain : Explainer.gains(then, extract)) {
            differences.merge(RecordKey.of(gain.record()), gain.value().negate(), BigDecimal::add);
            records.putIfAbsent(RecordKey.of(gain.record()), gain.record());
        }
        Map<RevisionReason, BigDecimal> reasons = new EnumMap<>(RevisionReason.class);
        List<RevisedRecord<V>> revised = new ArrayList<>();
        differences.forEach((id, difference) -> {
            if (difference.signum() != 0) {
                RevisionReason reason = reason(Objects.requireNonNull(records.get(id)));
                reasons.merge(reason, difference, BigDecimal::add);
                revised.add(new RevisedRecord<>(
                        id.kind(), id.id(), reason, now.type().value(difference)));
            }
        });
        return new Revision<>(then, now, reasons, revised);
    }

    private RevisionReason reason(AllianceRecord record) {
        List<AllianceRecord> versions = extract.records().versions(record);
        return reason(standing(versions, before.query()), standing(versions, after.query()));
    }

    private static Standing standing(List<AllianceRecord> versions, StatsQuery query) {
        return Standing.of(versions, query::isPerhapsKnown, query::isRecordingUnknown);
    }

    /** Returns what changed between two standings of one id: the first reason that holds, in the order of the list. */
    private RevisionReason reason(Standing before, Standing after) {
        if (before.isOpen() || after.isOpen()) {
            return RevisionReason.RECORDING_UNKNOWN;
        }
        if (before.isEmpty()) {
            return RevisionReason.LATE_RECORD;
        }
        if (before.isConflicting() || after.isConflicting()) {
            return RevisionReason.CONFLICT;
        }
        return reason(before.record().orElseThrow(), after.record().orElseThrow());
    }

    private RevisionReason reason(AllianceRecord old, AllianceRecord revised) {
        if (revised.withdrawn() && !old.withdrawn()) {
            return revised.duplicateOf().isPresent() ? RevisionReason.DUPLICATE_FOUND : RevisionReason.WITHDRAWN;
        }
        if (!day(old).equals(day(revised))) {
            return RevisionReason.MOVED_DATE;
        }
        if (!old.operations().equals(revised.operations())) {
            return RevisionReason.MOVED_OPERATION;
        }
        if (old instanceof DrugSeizure then && revised instanceof DrugSeizure now) {
            return reason(then, now);
        }
        if (!amounts(old).equals(amounts(revised))) {
            return RevisionReason.REVALUED;
        }
        return otherwise(old, revised);
    }

    private Optional<List<LocalDate>> day(AllianceRecord record) {
        ZoneId zone = before.query().zone();
        return record.date().map(date -> List.of(date.firstDayIn(zone), date.lastDayIn(zone)));
    }

    private static RevisionReason reason(DrugSeizure old, DrugSeizure revised) {
        if (differ(old, revised, drug -> List.of(drug.drug(), drug.preparation(), drug.identification()))) {
            return RevisionReason.REIDENTIFIED;
        }
        if (differ(old, revised, SeizedDrug::valuations)) {
            return RevisionReason.REVALUED;
        }
        return differ(old, revised, SeizedDrug::quantity) ? RevisionReason.REMEASURED : otherwise(old, revised);
    }

    private static boolean differ(DrugSeizure old, DrugSeizure revised, Function<SeizedDrug, Object> by) {
        return !old.drugs().stream()
                .map(by)
                .toList()
                .equals(revised.drugs().stream().map(by).toList());
    }

    private static Object amounts(AllianceRecord record) {
        if (record instanceof RecoverableProperty property) {
            return property.amounts();
        }
        if (record instanceof ConfiscationOrder order) {
            return order.ordered();
        }
        return record instanceof FinancialInvestigation funds ? funds.amount() : Optional.empty();
    }

    private static RevisionReason otherwise(AllianceRecord old, AllianceRecord revised) {
        if (!old.dates().equals(revised.dates())) {
            return RevisionReason.FURTHER_EVENT;
        }
        return old.equals(revised) ? RevisionReason.ANOTHER_RECORD : RevisionReason.AMENDED;
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
