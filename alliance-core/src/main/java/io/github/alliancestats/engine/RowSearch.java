package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of an extract that can be in a row of a breakdown. They are judged by their columns, so that few are
 * read. Some that are found are not in the row. Not thread-safe.
 *
 * @param <K> the type of key of the row
 */
public final class RowSearch<K extends Comparable<? super K>> {

    private final RowChoice<K> row;
    private final RecordRows rows;
    private final Cells days;
    private final @Nullable DimensionKeys<K> keys;
    private final Map<Place, Boolean> byPlace = new HashMap<>(); // of the extract
    private final Map<Integer, Boolean> byDrug = new HashMap<>(); // by number
    private @Nullable DrugPlaces drugKinds; // of the batch
    private final DrugPlaces drugs;

    /**
     * Creates a search.
     *
     * @param rows rows with the settings of the query, which the search uses
     * @param period the period of the query
     */
    public RowSearch(RowChoice<K> row, RecordRows rows, ReportingPeriod period) {
        this.rows = rows;
        this.row = row;
        this.keys = row.slicing() == null ? null : new DimensionKeys<>(row.slicing());
        this.days = Cells.whole(row.days(period));
        this.drugs = new DrugPlaces(rows.settings().daysOfLaw());
    }

    /**
     * Passes on the records that can be in the row, and those that can change figures of any period.
     *
     * @param sought the kinds that are sought in the row
     * @param always decides whether a record is passed on in any case; null if none is
     */
    public void find(
            DecodedRecords extract,
            Predicate<Class<? extends AllianceRecord>> sought,
            @Nullable Predicate<AllianceRecord> always,
            Consumer<AllianceRecord> found) {
        for (RecordBatch batch : extract.batches) {
            boolean isSought = sought.test(batch.kind);
            if (batch.drugKinds != drugKinds) {
                drugKinds = batch.drugKinds;
                byDrug.clear();
            }
            for (int i = 0; i < batch.size(); i++) {
                boolean canBeInRow = isSought && batch.isLive(i, days) && hasKeys(batch, i);
                if (canBeInRow || batch.isOfAnyPeriod(i) || (always != null && always.test(batch.records[i]))) {
                    found.accept(batch.records[i]);
                }
            }
        }
    }

    private boolean hasKeys(RecordBatch batch, int i) {
        SortedSet<ForceId> forces = row.forces();
        boolean hasForce = forces == null || forces.contains(batch.forces[i]);
        return hasForce && hasPlace(batch, i) && hasDrug(batch, i);
    }

    private boolean hasPlace(RecordBatch batch, int i) {
        return byPlace.computeIfAbsent(batch.places[i], place -> {
            rows.show(batch.records[i], batch.days[i]);
            boolean canHaveKey = keys == null || !keys.isByPlace() || keys.hasRecordKeys(rows, row.key());
            return rows.place().isWithin() && canHaveKey;
        });
    }

    private boolean hasDrug(RecordBatch batch, int i) {
        if (keys == null || !keys.isOfDrug() || batch.drugCount == 0) {
            return true;
        }
        for (int line = 0; line < batch.drugCount; line++) {
            if (hasDrug(batch.drugs[i * batch.drugCount + line], line, batch, i, keys)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDrug(int kind, int line, RecordBatch batch, int i, DimensionKeys<K> ofRow) {
        return byDrug.computeIfAbsent(drugs.number(kind, batch.days[i]), number -> {
            rows.show(batch.records[i], batch.days[i]);
            return ofRow.hasKey(rows.drug(line), rows, row.key());
        });
    }
}
