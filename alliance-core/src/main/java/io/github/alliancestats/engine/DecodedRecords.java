package io.github.alliancestats.engine;

import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowColumns.Form;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.reference.Aliases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Records that were decoded once for all queries with the same zone, rates and valuation basis. Exact records are columns.
 * The others are decoded again by each query in whose period they can change a figure. Immutable and thread-safe.
 */
public final class DecodedRecords {

    private static final int MOST = 1 << 7; // records in a batch
    private static final int MOST_ADDITIONS = 1 << 4; // each has facts and batches of its own
    private static final int MOST_GATHERED = 1 << 18; // records that are sorted together

    final List<RecordBatch> batches = new ArrayList<>(); // by addition, then by facts
    private final RowSettings settings;
    private final int size;
    private int additions;
    private final Supply supply = new Supply();

    private DecodedRecords(RowSettings settings, int size) {
        this.settings = settings;
        this.size = size;
    }

    /** Returns whether a query with some settings can use the records. */
    public boolean fits(RowSettings query) {
        return settings.zone().equals(query.zone())
                && settings.basis() == query.basis()
                && Objects.equals(settings.rates(), query.rates())
                && target(settings) == target(query);
    }

    /** Currencies of two callers can have one code. Figures carry the currency of their own query. */
    private static @Nullable CurrencyUnit target(RowSettings settings) {
        return settings.rates() == null ? null : settings.rates().target();
    }

    /** Decodes records. */
    public static DecodedRecords of(List<AllianceRecord> records, RowSettings query) {
        RowSettings settings = new RowSettings(
                query.zone(), query.rates(), query.basis(), query.law(), Aliases.none(), null, null, RecordRows.NEVER);
        DecodedRecords decoded = new DecodedRecords(settings, records.size());
        DrugPlaces drugKinds = new DrugPlaces(settings.daysOfLaw());
        RecordRows rows = new RecordRows(settings);
        rows.want(EnumSet.allOf(FactCode.class));
        Map<Class<?>, Map<@Nullable Form, RecordBatch>> gathered = new LinkedHashMap<>();
        for (AllianceRecord record : records) {
            decoded.supply.addFacts(record);
            rows.show(record);
            Decoders.decode(record, rows);
            Form form = rows.isExact() ? Form.of(rows) : null;
            RecordBatch like = gathered.computeIfAbsent(record.getClass(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(form, of -> RecordBatch.like(rows, of, drugKinds));
            like.add(rows);
            if (like.size() == MOST_GATHERED) {
                decoded.finish(like);
            }
        }
        gathered.values().forEach(ofKind -> ofKind.values().forEach(decoded::finish));
        return decoded;
    }

    /** Returns these records without some, and more. Only the new ones are decoded. Returns null after many additions. */
    public @Nullable DecodedRecords plus(List<AllianceRecord> more, Set<AllianceRecord> without) {
        if (additions == MOST_ADDITIONS) {
            return null;
        }
        DecodedRecords late = of(more, settings);
        DecodedRecords all = new DecodedRecords(settings, size - without.size() + late.size);
        batches.forEach(batch -> all.batches.add(batch.without(without)));
        all.batches.addAll(late.batches);
        all.additions = additions + 1;
        all.supply.addAll(supply);
        all.supply.addAll(late.supply);
        return all;
    }

    private void finish(RecordBatch like) {
        batches.addAll(like.byDay(MOST));
        like.clear();
    }

    /** Returns the number of all records. */
    public int size() {
        return size;
    }

    /** Returns the facts of the records. It must not be changed. */
    public Supply supply() {
        return supply;
    }
}
