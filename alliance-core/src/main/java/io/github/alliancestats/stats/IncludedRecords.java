package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DimensionKeys.Part;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.identity.ExclusionReader;
import io.github.alliancestats.engine.identity.ResolvedRecords;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The records of an extract that a query includes, and the part of each that a row is made of. */
final class IncludedRecords {

    private final StatsQuery query;
    private final ResolvedRecords records;

    IncludedRecords(StatsQuery query, DataExtract extract) {
        this.query = query;
        this.records = extract.records();
    }

    /** A record as a row shows it: the days that count, and the drugs that do, null for the whole record. */
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

    /** Returns the records that a row shows, in order of id, and of kind where two kinds have one id. */
    List<Shown> of(RowChoice choice) {
        List<Shown> shown = new ArrayList<>();
        Function<RecordRows, Optional<Part>> parts = choice.parts();
        include((id, reason, times) -> {}, rows -> {
            rows.asOf(query.period().lastDay());
            parts.apply(rows).ifPresent(part -> show(rows, part, shown));
        });
        shown.sort(Comparator.comparing((Shown each) -> each.record().id())
                .thenComparing(each -> each.record().kind()));
        return shown;
    }

    private void show(RecordRows rows, Part part, List<Shown> shown) {
        ReportingPeriod days = part.month() == null
                ? query.period()
                : ReportingPeriod.ofMonth(part.month())
                        .intersection(query.period())
                        .orElseThrow();
        if (isLive(rows, days)) {
            shown.add(new Shown(rows.record(), days, part.lines()));
        }
    }

    private static boolean isLive(RecordRows rows, ReportingPeriod days) {
        return rows.isLive(Days.of(days.start()), Days.of(days.endExclusive()));
    }

    /** Returns all records that are excluded. */
    List<Exclusion> excluded() {
        Exclusions.Builder excluded = Exclusions.Builder.ofAll();
        include(excluded::add, rows -> {});
        return excluded.build().list();
    }

    /** Passes on each record that is included, and each that is excluded. */
    private void include(ExclusionReader excluded, Consumer<RecordRows> included) {
        RecordReader reader = new RecordReader(query.plan());
        InclusionRules rules = new InclusionRules(query.umbrella().isPresent(), excluded);
        records.resolve(
                query::isKnown,
                record -> {
                    RecordRows rows = reader.show(record);
                    if (rules.includes(rows, isLive(rows, query.period()))) {
                        included.accept(rows);
                    }
                },
                excluded);
    }
}
