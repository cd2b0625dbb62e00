package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DimensionKeys.Part;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.identity.ResolvedRecords;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The records of an extract that a query includes, and the part of each that a row is made of. */
final class IncludedRecords {

    private final StatsQuery query;
    private final ResolvedRecords records;

    IncludedRecords(StatsQuery query, DataExtract extract) {
        this.query = query;
        this.records = extract.records();
    }

    /** Returns the records that a row shows, in order of id, and of kind where two kinds have one id. */
    List<Part> of(RowChoice choice) {
        List<Part> shown = new ArrayList<>();
        Function<RecordRows, Optional<Part>> parts = choice.parts();
        include(exclusion -> {}, rows -> {
            rows.asOf(query.period().lastDay());
            parts.apply(rows)
                    .filter(part -> isLive(rows, part.days(query.period())))
                    .ifPresent(shown::add);
        });
        shown.sort(Comparator.comparing((Part each) -> each.record().id())
                .thenComparing(each -> each.record().kind()));
        return shown;
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
    private void include(Consumer<Exclusion> excluded, Consumer<RecordRows> included) {
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
