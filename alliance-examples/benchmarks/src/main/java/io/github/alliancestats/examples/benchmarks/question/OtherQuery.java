package io.github.alliancestats.examples.benchmarks.question;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.examples.benchmarks.workload.LibraryRecords;
import io.github.alliancestats.examples.benchmarks.workload.MixedRecords;
import io.github.alliancestats.examples.benchmarks.workload.Workload;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;

/** Other queries of the library, duplicates resolved: over the workload, and over a mix of all kinds of record. */
public enum OtherQuery {
    /** All standard measures. */
    ALL_MEASURES("all", "the workload, all standard measures", false, (base, records) -> compared(all(), records)),
    /** Days of another zone than London's. */
    ZONE(
            "zone",
            "the workload, days in Jersey",
            false,
            (base, records) -> compared(base.inZone(ZoneId.of("Europe/Jersey")), records)),
    /** No currency is converted, no basis is chosen. */
    APART(
            "apart",
            "the workload, separate currencies and valuation bases",
            false,
            (base, records) -> compared(apart(base), records)),
    /** Drug and month at once. */
    DRUG_BY_MONTH(
            "drug-month",
            "the workload, by drug and month at once",
            false,
            (base, records) -> compared(base.groupedBy(Dimension.DRUG.by(Dimension.MONTH)), records)),
    /** Operation and month at once. */
    OPERATION_BY_MONTH(
            "op-month",
            "the workload, by operation and month at once",
            false,
            (base, records) -> compared(base.groupedBy(Dimension.OPERATION.by(Dimension.MONTH)), records)),
    /** A new measure for each query. */
    OWN_MEASURE(
            "own",
            "the workload, with a measure of the caller's that is new each time",
            false,
            (base, records) -> compared(
                    base.alsoMeasuring(Measure.count(
                            "force.mixed-seizures",
                            1,
                            DrugSeizure.class,
                            seizure -> seizure.drugs().size() > 1)),
                    records)),
    /** All standard measures of all kinds of record. */
    MIX("mix", "16 kinds, all standard measures", true, (base, records) -> compared(all(), records)),
    /** By month over a year. */
    MIX_OF_A_YEAR(
            "mix-1y",
            "16 kinds, all standard measures, one year by month",
            true,
            (base, records) -> all().groupedBy(Dimension.MONTH).summarize(records)),
    /** By month over ten years. */
    MIX_OF_TEN_YEARS(
            "mix-10y",
            "16 kinds, all standard measures, ten years by month",
            true,
            (base, records) -> all().groupedBy(Dimension.MONTH)
                    .forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2017, 1, 1), LocalDate.of(2027, 1, 1)))
                    .summarize(records));

    private final String id;
    private final String what;
    private final boolean isMixed;

    @SuppressWarnings("ImmutableEnumChecker") // a method of this class
    private final BiFunction<StatsQuery, List<AllianceRecord>, Summary> asked;

    OtherQuery(String id, String what, boolean isMixed, BiFunction<StatsQuery, List<AllianceRecord>, Summary> asked) {
        this.id = id;
        this.what = what;
        this.isMixed = isMixed;
        this.asked = asked;
    }

    /** {@return the short id} */
    public String id() {
        return id;
    }

    /** {@return a short description} */
    public String what() {
        return what;
    }

    /** {@return the records of the query} */
    public List<AllianceRecord> records(int count) {
        return isMixed ? MixedRecords.of(count) : LibraryRecords.of(Workload.of(count));
    }

    /** {@return the summary of the later year} */
    public Summary ask(List<AllianceRecord> records) {
        return Question.withSums(asked.apply(Question.of(Deduplication.BY_ID), records));
    }

    private static Summary compared(StatsQuery query, List<AllianceRecord> records) {
        return Question.ask(query, records).now();
    }

    private static StatsQuery all() {
        return Question.ofAllMeasures(Deduplication.BY_ID)
                .groupedBy(Dimension.DRUG, Dimension.DRUG_CLASS, Dimension.MONTH, Dimension.OPERATION);
    }

    private static StatsQuery apart(StatsQuery base) {
        return AllianceStats.forPeriod(base.period())
                .within(base.operations().orElseThrow(), base.umbrella().orElseThrow())
                .measuring(base.measures().toArray(Measure[]::new))
                .groupedBy(base.dimensions().toArray(Dimension[]::new));
    }
}
