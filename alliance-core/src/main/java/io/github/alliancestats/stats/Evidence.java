package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DimensionKeys;
import io.github.alliancestats.engine.DimensionKeys.Part;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.Slicing;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The records kept with a summary, and the part of each that a row shows. */
final class Evidence {

    static final Evidence NONE = of(new Register());

    private final Register register;
    private final Function<RecordRows, Optional<Part>> choice;

    private Evidence(Register register, Function<RecordRows, Optional<Part>> choice) {
        this.register = register;
        this.choice = choice;
    }

    /** Returns a choice of the part of each record under a key. */
    static <K extends Comparable<? super K>> Function<RecordRows, Optional<Part>> ofKey(Slicing<K> slicing, K key) {
        DimensionKeys<K> keys = new DimensionKeys<>(slicing);
        return rows -> Optional.ofNullable(keys.part(rows, key));
    }

    /** Returns a choice of the part of each record without a key. */
    static Function<RecordRows, Optional<Part>> withoutKey(Slicing<?> slicing) {
        DimensionKeys<?> keys = new DimensionKeys<>(slicing);
        return rows -> Optional.ofNullable(keys.part(rows, null));
    }

    /** Returns a choice of the whole of each record. */
    static Optional<Part> whole(RecordRows rows) {
        return Optional.of(new Part(null, null));
    }

    /** A record as far as a row shows it: in some days, and only some of its drugs unless there are no lines. */
    static final class Shown {
        private final AllianceRecord record;
        private final ReportingPeriod days;
        private final boolean @Nullable [] lines;

        Shown(AllianceRecord record, ReportingPeriod days, boolean @Nullable [] lines) {
            this.record = record;
            this.days = days;
            this.lines = lines;
        }

        AllianceRecord record() {
            return record;
        }

        ReportingPeriod days() {
            return days;
        }

        boolean @Nullable [] lines() {
            return lines;
        }
    }

    static Evidence of(Register register) {
        return new Evidence(register, Evidence::whole);
    }

    Evidence showing(Function<RecordRows, Optional<Part>> part) {
        return new Evidence(register, part);
    }

    Register register() {
        return register;
    }

    /** Returns the included records in order of id, and of kind where two kinds have one id. */
    List<Shown> records(StatsQuery query) {
        List<Shown> shown = new ArrayList<>();
        RecordReader reader = new RecordReader(query.plan());
        Gates gates = new Gates(query);
        register.resolve(
                record -> {
                    RecordRows rows = reader.show(record);
                    if (gates.pass(rows, isLive(rows, query.period()))) {
                        show(rows, query, shown);
                    }
                },
                gates.excluded());
        shown.sort(Comparator.comparing((Shown each) -> each.record().id())
                .thenComparing(each -> each.record().kind()));
        return shown;
    }

    private void show(RecordRows rows, StatsQuery query, List<Shown> shown) {
        rows.asOf(query.period().lastDay());
        Optional<Part> chosen = choice.apply(rows);
        if (chosen.isPresent()) {
            Part part = chosen.get();
            ReportingPeriod days = part.month() == null
                    ? query.period()
                    : ReportingPeriod.ofMonth(part.month())
                            .intersection(query.period())
                            .orElseThrow();
            if (isLive(rows, days)) {
                shown.add(new Shown(rows.record(), days, part.lines()));
            }
        }
    }

    private static boolean isLive(RecordRows rows, ReportingPeriod days) {
        return rows.isLive(Days.of(days.start()), Days.of(days.endExclusive()));
    }

    /** Returns the SHA-256 of the query, the kinds of record supplied, and every included record in any order. */
    byte[] digest(StatsQuery query, Extent extent) {
        List<byte[]> hashes = new ArrayList<>();
        records(query)
                .forEach(
                        each -> hashes.add(HexFormat.of().parseHex(each.record().digest())));
        hashes.sort(Arrays::compareUnsigned);
        ByteSink all = new ByteSink();
        all.raw(query.fingerprint());
        all.count(extent.supplied());
        all.count(hashes.size());
        hashes.forEach(all::raw);
        return all.sha256();
    }

    /** Returns the records that count nowhere. */
    List<Exclusion> excluded(StatsQuery query) {
        Gates gates = new Gates(query);
        RecordReader reader = new RecordReader(query.plan());
        register.resolve(
                record -> {
                    RecordRows rows = reader.show(record);
                    gates.pass(rows, isLive(rows, query.period()));
                },
                gates.excluded());
        return gates.excluded().build().list();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence that && register.equals(that.register);
    }

    @Override
    public int hashCode() {
        return register.hashCode();
    }
}
