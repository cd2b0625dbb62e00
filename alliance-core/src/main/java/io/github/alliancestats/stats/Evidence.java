package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DimensionKeys;
import io.github.alliancestats.engine.DimensionKeys.Part;
import io.github.alliancestats.engine.Extent;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.identity.ExclusionReader;
import io.github.alliancestats.engine.identity.Register;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        include(query, (id, reason, times) -> {}, rows -> show(rows, query, shown));
        shown.sort(Comparator.comparing((Shown each) -> each.record().id())
                .thenComparing(each -> each.record().kind()));
        return shown;
    }

    /** Passes on each record that is included, and each that is excluded. */
    private void include(StatsQuery query, ExclusionReader excluded, Consumer<RecordRows> included) {
        RecordReader reader = new RecordReader(query.plan());
        InclusionRules rules = new InclusionRules(query.umbrella().isPresent(), excluded);
        register.resolve(
                record -> {
                    RecordRows rows = reader.show(record);
                    if (rules.includes(rows, isLive(rows, query.period()))) {
                        included.accept(rows);
                    }
                },
                excluded);
    }

    private void show(RecordRows rows, QueryData query, List<Shown> shown) {
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
        Exclusions.Builder excluded = new Exclusions.Builder(query.identity());
        include(query, excluded::add, rows -> {});
        return excluded.build().list();
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
