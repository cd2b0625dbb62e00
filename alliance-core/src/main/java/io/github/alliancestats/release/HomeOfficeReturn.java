package io.github.alliancestats.release;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A force's year in the layout of the Home Office's Seizures of drugs in England and Wales: by class and drug the
 * number of seizures, and quantities in kilograms, thousands of doses and plants, from April to March.
 *
 * <p>A seizure of several drugs is one in the total, one under each class and one under each drug, so no column of
 * seizures adds to its total. Quantities are given only by drug, because weights of different drugs have no meaningful
 * sum (Hansard, 1 July 2003, column 248W). Weights are as weighed, wet or dry, gross or net. A drug whose class changed
 * within the year appears under both classes. The layout has no column for volumes, wraps, canisters and items, and
 * none for substances found not to be controlled. The figures of the summary include them.
 *
 * <p>The Home Office imputes missing values and treats joint operations. This return does neither. Immutable and
 * thread-safe.
 */
public final class HomeOfficeReturn {

    private static final Dimension<CrossKey<DrugClass, Drug>> CLASS_AND_DRUG = Dimension.DRUG_CLASS.by(Dimension.DRUG);

    private final Summary summary;
    private final List<Row> rows;

    private HomeOfficeReturn(Summary summary, List<Row> rows) {
        this.summary = summary;
        this.rows = List.copyOf(rows);
    }

    /**
     * One drug within one class.
     *
     * @param drugClass the class on the days of seizure
     * @param drug the drug
     * @param seizures the seizures that included it
     * @param mass its weight
     * @param doses tablets or doses of it
     * @param plants plants of it
     */
    public record Row(
            DrugClass drugClass,
            Drug drug,
            Figure<Long> seizures,
            Figure<Quantity> mass,
            Figure<Quantity> doses,
            Figure<Quantity> plants) {

        /** {@return the exact weight in kilograms of the known part; empty if no weight is known} */
        public Optional<BigDecimal> kilograms() {
            return thousands(mass);
        }

        /** {@return the exact number of tablets or doses in thousands, of the known part; empty if no number is known} */
        public Optional<BigDecimal> thousandDoses() {
            return thousands(doses);
        }

        private static Optional<BigDecimal> thousands(Figure<Quantity> figure) {
            return figure.state().known() ? Optional.of(figure.number().movePointLeft(3)) : Optional.empty();
        }
    }

    /**
     * Returns a query whose summary this return can lay out.
     *
     * @param query a query over a financial year
     * @return the query, also grouped by class and drug, with the measures of the layout
     * @throws IllegalArgumentException if the period is not a year from April to March
     */
    public static StatsQuery asking(StatsQuery query) {
        requireFinancialYear(query.period());
        return query.alsoGroupedBy(Dimension.DRUG_CLASS, CLASS_AND_DRUG)
                .alsoMeasuring(DrugMeasures.SEIZURES, DrugMeasures.MASS, DrugMeasures.DOSES, DrugMeasures.PLANTS);
    }

    /**
     * Lays out a summary.
     *
     * @param summary the summary of a query made by {@link #asking}
     * @return the return
     * @throws IllegalArgumentException if the period is not a year from April to March, the query was not made by
     *     {@link #asking}, or no drug seizures were {@linkplain Summary#supplied supplied}
     */
    public static HomeOfficeReturn of(Summary summary) {
        requireFinancialYear(summary.period());
        if (!summary.query().dimensions().containsAll(List.of(Dimension.DRUG_CLASS, CLASS_AND_DRUG))) {
            throw new IllegalArgumentException(
                    "the return must be of a summary by class and drug; make its query by HomeOfficeReturn.asking(..)");
        }
        if (!summary.isSupplied(DrugMeasures.SEIZURES)) {
            throw new IllegalArgumentException("the return must be of drug seizures that were supplied, but none were;"
                    + " if there are none, declare it by DataExtract.covering(..)");
        }
        List<Row> rows = new ArrayList<>();
        summary.by(CLASS_AND_DRUG).rows().forEach((key, row) -> {
            Row told = new Row(
                    key.first().orElseThrow(),
                    key.second().orElseThrow(), // a drug has both or is of no return
                    row.figure(DrugMeasures.SEIZURES),
                    row.figure(DrugMeasures.MASS),
                    row.figure(DrugMeasures.DOSES),
                    row.figure(DrugMeasures.PLANTS));
            if (isSeized(row)) {
                rows.add(told);
            }
        });
        return new HomeOfficeReturn(summary, rows);
    }

    /** Returns whether drugs were seized in the year, also if another force recorded the seizure. */
    private static boolean isSeized(Summary row) {
        Completeness ofMass = row.figure(DrugMeasures.MASS).completeness();
        return row.figure(DrugMeasures.SEIZURES).known() > 0
                || ofMass.seen() > ofMass.gaps().getOrDefault(Gap.REJECTED, 0L);
    }

    private static void requireFinancialYear(ReportingPeriod period) {
        if (!period.equals(
                ReportingPeriod.ofFinancialYearEnding(period.endExclusive().getYear()))) {
            throw new IllegalArgumentException(
                    "the return must be for a year from April to March, but was for " + period);
        }
    }

    /** {@return the year} */
    public ReportingPeriod period() {
        return summary.period();
    }

    /**
     * Returns all seizures, each once. They include seizures of substances that no law controlled on the day, which are
     * also under {@link DrugClass#NOT_CONTROLLED}. The Home Office counts only controlled drugs.
     *
     * @return the figure
     */
    public Figure<Long> total() {
        return summary.figure(DrugMeasures.SEIZURES);
    }

    /** {@return the seizures in which drugs of each class were found, each once under each class} */
    public SortedMap<DrugClass, Figure<Long>> classes() {
        SortedMap<DrugClass, Figure<Long>> classes = new TreeMap<>();
        summary.by(Dimension.DRUG_CLASS).rows().forEach((drugClass, row) -> {
            if (isSeized(row)) {
                classes.put(drugClass, row.figure(DrugMeasures.SEIZURES));
            }
        });
        return Collections.unmodifiableSortedMap(classes);
    }

    /** {@return the drugs, in order of class and then of drug; only those that were seized} */
    public List<Row> rows() {
        return rows;
    }

    /** {@return the rows, for JSON mappers and templates} */
    public List<Row> getView() {
        return rows;
    }

    /** {@return the year and the number of rows} */
    @Override
    public String toString() {
        return "Home Office return for " + period() + ", rows: " + rows.size();
    }
}
