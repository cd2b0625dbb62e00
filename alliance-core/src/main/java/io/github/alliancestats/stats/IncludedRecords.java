package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DimensionKeys.Part;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.identity.ResolvedRecords;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** The records of an extract that a query includes or misses, and the part of each that a row is made of. */
final class IncludedRecords {

    private final StatsQuery query;
    private final ResolvedRecords records;
    private final RecordReader reader;

    /**
     * The part of a record that a row is made of.
     *
     * @param part the part
     * @param gap the reason why the record is not included, although figures need it
     */
    record Shown(Part part, Optional<Gap> gap) {}

    IncludedRecords(StatsQuery query, DataExtract extract) {
        this.query = query;
        this.records = extract.records();
        this.reader = new RecordReader(query.plan());
    }

    /** Returns the records that a row shows or misses, in order of id, and of kind where two kinds have one id. */
    List<Shown> of(RowChoice choice) {
        List<Shown> shown = new ArrayList<>();
        Function<RecordRows, Optional<Part>> parts = choice.parts();
        read(exclusion -> {}, (rows, gap) -> {
            rows.asOf(query.period().lastDay());
            parts.apply(rows)
                    .filter(part -> isLive(rows, part.days(query.period())))
                    .ifPresent(part -> shown.add(new Shown(part, gap)));
        });
        shown.sort(Comparator.comparing((Shown each) -> each.part().record().id())
                .thenComparing(each -> each.part().record().kind()));
        return shown;
    }

    private static boolean isLive(RecordRows rows, ReportingPeriod days) {
        return rows.isLive(Days.of(days.start()), Days.of(days.endExclusive()));
    }

    /** Returns all records that are excluded. */
    List<Exclusion> excluded() {
        Exclusions.Builder excluded = Exclusions.Builder.ofAll();
        read(excluded::add, (rows, gap) -> {});
        return excluded.build().list();
    }

    /** Passes on each record that is excluded, and each that is included or missed, with the reason. */
    private void read(Consumer<Exclusion> excluded, BiConsumer<RecordRows, Optional<Gap>> shown) {
        boolean hasScope = query.umbrella().isPresent();
        InclusionRules rules = new InclusionRules(hasScope, excluded);
        InclusionRules ofMissed = new InclusionRules(hasScope, exclusion -> {});
        records.resolve(
                record -> {
                    if (query.isRecordingUnknown(record)) {
                        read(record, ofMissed, Optional.of(Gap.RECORDING_UNKNOWN), shown);
                    }
                    return query.isKnown(record);
                },
                record -> read(record, rules, Optional.empty(), shown),
                record -> read(record, ofMissed, Optional.of(Gap.CONFLICTING), shown),
                excluded);
    }

    private void read(
            AllianceRecord record,
            InclusionRules rules,
            Optional<Gap> gap,
            BiConsumer<RecordRows, Optional<Gap>> shown) {
        RecordRows rows = reader.show(record);
        if (rules.includes(rows, isLive(rows, query.period()))) {
            shown.accept(rows, gap);
        }
    }
}
