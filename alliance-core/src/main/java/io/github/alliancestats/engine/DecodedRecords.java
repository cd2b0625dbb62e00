package io.github.alliancestats.engine;

import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFacts;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.reference.Aliases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Records that were decoded once for all queries with the same zone, rates and valuation basis. Plain records are columns;
 * the others are decoded again by each query. Immutable and thread-safe.
 */
public final class DecodedRecords {

    final List<PlainBatch> plain;
    final List<AllianceRecord> others;
    private final RowSettings settings;
    final DrugPlaces drugs; // to whose kinds the numbers in batches refer
    private final int size;
    private final Supply supply;

    private DecodedRecords(
            List<PlainBatch> plain,
            List<AllianceRecord> others,
            RowSettings settings,
            DrugPlaces drugs,
            int size,
            Supply supply) {
        this.plain = plain;
        this.others = others;
        this.settings = settings;
        this.drugs = drugs;
        this.size = size;
        this.supply = supply;
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
        RowSettings settings =
                new RowSettings(query.zone(), query.rates(), query.basis(), query.law(), Aliases.none(), null, null);
        DecodedRecords decoded = new DecodedRecords(
                new ArrayList<>(),
                new ArrayList<>(),
                settings,
                new DrugPlaces(settings.law()),
                records.size(),
                new Supply());
        RecordRows rows = new RecordRows(settings);
        rows.want(EnumSet.allOf(FactCode.class));
        Map<Class<?>, Map<RowFacts, PlainBatch>> filling = new HashMap<>();
        for (AllianceRecord record : records) {
            decoded.supply.addFacts(record);
            rows.show(record);
            Decoders.decode(record, rows);
            if (rows.isPlain() && rows.facts().isKept()) {
                decoded.add(rows, filling);
            } else {
                decoded.others.add(record);
            }
        }
        decoded.plain.forEach(PlainBatch::trim);
        return decoded;
    }

    private void add(RecordRows rows, Map<Class<?>, Map<RowFacts, PlainBatch>> filling) {
        Map<RowFacts, PlainBatch> ofKind = filling.computeIfAbsent(rows.record().getClass(), any -> new HashMap<>());
        PlainBatch batch = ofKind.get(rows.facts());
        if (batch == null || batch.isFull()) {
            batch = new PlainBatch(rows, true, PlainBatch.MOST);
            ofKind.put(rows.facts(), batch);
            plain.add(batch);
        }
        batch.add(rows, drugs);
    }

    /** Returns a part of the records, with the size and the facts of the whole. */
    public DecodedRecords part(int part, int parts) {
        return new DecodedRecords(part(plain, part, parts), part(others, part, parts), settings, drugs, size, supply);
    }

    /** Returns a part of a list. */
    public static <T> List<T> part(List<T> all, int part, int parts) {
        long size = all.size();
        return all.subList((int) (size * part / parts), (int) (size * (part + 1) / parts));
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
