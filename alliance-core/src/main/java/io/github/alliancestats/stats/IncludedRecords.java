package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DimensionKeys.RecordPart;
import io.github.alliancestats.engine.Doubt;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.RowChoice;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records of an extract that a row includes or misses, with their parts in the row, and the excluded ones. */
final class IncludedRecords implements ResolutionReader {

    private final StatsQuery query;
    private final RecordReader reader;
    private final Function<RecordRows, Optional<RecordPart>> parts;
    private final ExcludedRecords.Builder excluded = ExcludedRecords.Builder.ofAll();
    private final InclusionRules rules;
    private final InclusionRules rulesOfMissed;
    private final PossibleDays days;
    private final List<Shown> shown = new ArrayList<>();

    /**
     * The records of one id in a row.
     *
     * @param record one of the records
     * @param parts the part of its record; if none is included, the part of each version, on each day that is tried
     * @param gap the reason why none is included, although figures need one
     * @param isOnEachDay whether these are parts of one record on all its possible days, so that a tally counts if all of
     *     these have it
     * @param doubt the doubt of figures, if the days are too many to be tried. Then there are no parts
     */
    record Shown(
            AllianceRecord record,
            List<RecordPart> parts,
            Optional<Gap> gap,
            boolean isOnEachDay,
            @Nullable Doubt doubt) {}

    /**
     * Finds the records.
     *
     * @param kinds the kinds that are sought, among those that are included
     */
    IncludedRecords(
            StatsQuery query,
            RowChoice<?> choice,
            Predicate<Class<? extends AllianceRecord>> kinds,
            DataExtract extract) {
        boolean hasScope = query.umbrella().isPresent();
        this.query = query;
        this.reader = new RecordReader(query.plan(List.of())); // inclusion depends on no measure
        this.parts = choice.parts();
        this.rules = new InclusionRules(hasScope, excluded::add);
        this.days = new PossibleDays(query);
        this.rulesOfMissed = new InclusionRules(hasScope, exclusion -> {});
        RecordRows rows = new RecordRows(reader.rows().settings());
        Predicate<AllianceRecord> always = query.asAt().isPresent() ? this::isInDoubt : null; // they are excluded
        choice.search(rows, query.period()).find(extract.decoded(rows.settings()), kinds, always, this::find);
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
        if (rows.isUncertain()) {
            List<AllianceRecord> all = days.all(record);
            List<AllianceRecord> possible = all.isEmpty() ? days.some(record) : all;
            List<RecordPart> found = new ArrayList<>();
            int live = addParts(possible, record, found);
            rules.includes(reader.show(record), live, possible.size());
            add(found, Gap.UNDATED, found.size() == all.size());
            if (possible.isEmpty() && rules.isInScope(rows)) {
                addUntried(List.of(record), Gap.UNDATED);
            }
        } else if (isIncluded(rows, rules)) {
            Optional<RecordPart> part = part(rows);
            if (part.isPresent()) {
                shown.add(new Shown(record, List.of(part.get()), Optional.empty(), false, null));
            }
        }
    }

    @Override
    public void missed(List<AllianceRecord> versions, Gap gap) {
        List<RecordPart> found = new ArrayList<>();
        List<AllianceRecord> inScope = new ArrayList<>();
        boolean areTried = true;
        for (AllianceRecord version : versions) {
            if (rulesOfMissed.isInScope(reader.show(version))) {
                inScope.add(version);
                List<AllianceRecord> possible = days.some(version);
                areTried &= !possible.isEmpty();
                addParts(possible, version, found);
            }
        }
        if (areTried) {
            add(found, gap, false);
        } else {
            addUntried(inScope, gap);
        }
    }

    /** Adds the parts of a record on its possible days. Returns the number of days on which it counts in the period. */
    private int addParts(List<AllianceRecord> possible, AllianceRecord supplied, List<RecordPart> found) {
        int live = 0;
        for (AllianceRecord exact : possible) {
            RecordRows rows = reader.show(exact, supplied);
            if (isIncluded(rows, rulesOfMissed)) {
                live++;
                part(rows).ifPresent(found::add);
            }
        }
        return live;
    }

    private void add(List<RecordPart> found, Gap gap, boolean isOnEachDay) {
        if (!found.isEmpty()) {
            shown.add(new Shown(found.get(0).record(), found, Optional.of(gap), isOnEachDay, null));
        }
    }

    private void addUntried(List<AllianceRecord> versions, Gap gap) {
        Doubt doubt = days.untried(versions, gap);
        AllianceRecord first = Collections.min(versions, Comparator.comparing(AllianceRecord::digest));
        shown.add(new Shown(first, List.of(), Optional.of(gap), false, doubt));
    }

    @Override
    public void excluded(Exclusion exclusion) {
        excluded.add(exclusion);
    }

    private boolean isIncluded(RecordRows rows, InclusionRules by) {
        return by.includes(rows, isLive(rows, query.period()));
    }

    private Optional<RecordPart> part(RecordRows rows) {
        rows.asOf(query.period().lastDay());
        return parts.apply(rows).filter(part -> isLive(rows, part.days(query.period())));
    }

    private static boolean isLive(RecordRows rows, ReportingPeriod days) {
        return rows.isLive(Days.of(days.start()), Days.of(days.endExclusive()));
    }
}
