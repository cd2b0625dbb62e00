package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.DimensionKeys.RecordPart;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.RowSearch;
import io.github.alliancestats.engine.identity.ExcludedRecords;
import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.engine.identity.ResolutionReader;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The records of an extract that a row includes or misses, with their parts in the row, and the excluded ones. */
final class IncludedRecords implements ResolutionReader {

    private final StatsQuery query;
    private final RecordReader reader;
    private final Function<RecordRows, Optional<RecordPart>> parts;
    private final ExcludedRecords.Builder excluded = ExcludedRecords.Builder.ofAll();
    private final InclusionRules rules = new InclusionRules(excluded::add);
    private final Predicate<Class<? extends AllianceRecord>> kinds;
    private final Cells period;
    private final List<Shown> shown = new ArrayList<>();

    /**
     * The records of one id in a row.
     *
     * @param record one of the records
     * @param parts the part of the record; if none is included, the part of each version
     * @param gap the reason why none is included, although figures need one
     * @param versions the number of records, also of those without a part
     */
    record Shown(AllianceRecord record, List<RecordPart> parts, Optional<Gap> gap, int versions) {}

    /**
     * Finds the records.
     *
     * @param kinds the kinds that are sought
     */
    IncludedRecords(
            StatsQuery query,
            RowChoice<?> choice,
            Predicate<Class<? extends AllianceRecord>> kinds,
            DataExtract extract) {
        this.query = query;
        this.kinds = kinds;
        this.reader = new RecordReader(query.plan(List.of())); // inclusion depends on no measure
        this.parts = choice.parts(query.period());
        this.period = Cells.whole(query.period());
        RecordRows rows = new RecordRows(reader.rows().settings());
        Predicate<AllianceRecord> always = query.asAt().isPresent() ? this::isInDoubt : null; // they are excluded
        new RowSearch<>(choice, rows, query.period()).find(extract.decoded(rows.settings()), kinds, always, this::find);
        extract.records().resolveVersions(this);
        extract.taken().excluded().forEach(excluded::add);
        shown.sort(Comparator.comparing((Shown each) -> RecordKey.of(each.record)));
    }

    /** Returns what the row shows or misses, in order of id, and of kind where two kinds have one id. */
    List<Shown> shown() {
        return shown;
    }

    /** Returns all records that are excluded from the whole summary. */
    List<Exclusion> excluded() {
        return excluded.build().exclusions();
    }

    private void find(AllianceRecord record) {
        if (accept(record)) {
            single(record);
        }
    }

    @Override
    public boolean accept(AllianceRecord record) {
        return query.isPerhapsKnown(record);
    }

    @Override
    public boolean isInDoubt(AllianceRecord record) {
        return query.isRecordingUnknown(record);
    }

    @Override
    public void valid(AllianceRecord record) {
        RecordRows rows = reader.show(record);
        boolean isIncluded = rules.includes(rows, period);
        if (isIncluded || rules.perhapsIncludes(rows, period)) {
            part(rows).ifPresent(part -> shown.add(new Shown(record, List.of(part), Optional.empty(), 1)));
        }
    }

    @Override
    public void missed(List<AllianceRecord> versions, Gap gap) {
        List<RecordPart> found = new ArrayList<>();
        for (AllianceRecord version : versions) {
            RecordRows rows = reader.show(version);
            if (rules.perhapsIncludes(rows, period)) {
                part(rows).ifPresent(found::add);
            }
        }
        if (!found.isEmpty()) {
            shown.add(new Shown(found.get(0).record(), found, Optional.of(gap), versions.size()));
        }
    }

    @Override
    public void excluded(Exclusion exclusion) {
        excluded.add(exclusion);
    }

    private Optional<RecordPart> part(RecordRows rows) {
        if (!kinds.test(rows.record().getClass())) {
            return Optional.empty();
        }
        rows.asOf(query.period().lastDay());
        return parts.apply(rows).filter(part -> {
            ReportingPeriod days = part.days(query.period());
            return rows.isPerhapsLive(Days.of(days.start()), Days.of(days.endExclusive()));
        });
    }
}
