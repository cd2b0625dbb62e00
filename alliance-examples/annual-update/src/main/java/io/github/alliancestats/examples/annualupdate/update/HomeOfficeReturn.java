package io.github.alliancestats.examples.annualupdate.update;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Drug seizures of a year from April to March, by class and drug, in the layout of the Home Office. It needs only the
 * public API: a query, and the rows of its summary.
 *
 * <p>Source: Home Office, "Seizures of drugs in England and Wales", and its user guide.
 *
 * <ul>
 *   <li>A seizure of several drugs counts once in the total, once under each class and once under each drug. So no
 *       column of seizures adds up to its total.
 *   <li>Only drugs have quantities, because weights of different drugs have no meaningful sum (Hansard, 1 July 2003,
 *       column 248W). Weights are as recorded: wet or dry, gross or net.
 *   <li>A drug whose class changed within the year has a row in both classes.
 *   <li>Volumes, wraps, canisters and items have no column. Substances found not to be controlled have no row.
 *   <li>The Home Office imputes missing values and treats joint operations. This return does neither.
 * </ul>
 *
 * @param summary the summary of a query from {@link #asking}
 */
public record HomeOfficeReturn(Summary summary) {

    private static final Dimension<CrossKey<DrugClass, Drug>> CLASS_AND_DRUG = Dimension.DRUG_CLASS.by(Dimension.DRUG);

    /** Checks that the summary has the rows of the layout, and that drug seizures were supplied. */
    public HomeOfficeReturn {
        requireFinancialYear(summary.period());
        if (!summary.query().dimensions().containsAll(List.of(Dimension.DRUG_CLASS, CLASS_AND_DRUG))) {
            throw new IllegalArgumentException(
                    "the return must be of a summary by class and drug; make its query by HomeOfficeReturn.asking(..)");
        }
        if (!summary.isSupplied(DrugMeasures.SEIZURES)) {
            throw new IllegalArgumentException("the return must be of drug seizures that were supplied, but none were;"
                    + " if there are none, declare it by DataExtract.covering(..)");
        }
    }

    /**
     * One drug within one class.
     *
     * @param drugClass the class on the days of seizure
     * @param drug the drug
     * @param seizures the seizures that included it
     * @param mass its weight
     * @param doses its tablets or doses
     * @param plants its plants
     */
    public record Row(
            DrugClass drugClass,
            Drug drug,
            Figure<Long> seizures,
            Figure<Quantity> mass,
            Figure<Quantity> doses,
            Figure<Quantity> plants) {

        private static Row of(CrossKey<DrugClass, Drug> key, Summary row) {
            return new Row(
                    key.first().orElseThrow(), // every drug has a class, which may be "unknown"
                    key.second().orElseThrow(),
                    row.figure(DrugMeasures.SEIZURES),
                    row.figure(DrugMeasures.MASS),
                    row.figure(DrugMeasures.DOSES),
                    row.figure(DrugMeasures.PLANTS));
        }

        /** {@return the exact weight in kilograms of the known part; empty if no weight is known} A drug that is not identified has a row of its own. */
        public Optional<BigDecimal> kilograms() {
            return thousands(mass);
        }

        /** {@return the exact number of tablets or doses in thousands, of the known part; empty if no number is known} */
        public Optional<BigDecimal> thousandDoses() {
            return thousands(doses);
        }

        private static Optional<BigDecimal> thousands(Figure<Quantity> figure) {
            boolean isKnown = figure.state().known() || figure.lacksOnlyKeys();
            return isKnown ? Optional.of(figure.number().movePointLeft(3)) : Optional.empty();
        }
    }

    /** {@return a query over a year from April to March, with the dimensions and measures of the layout added} */
    public static StatsQuery asking(StatsQuery query) {
        requireFinancialYear(query.period());
        return query.alsoGroupedBy(Dimension.DRUG_CLASS, CLASS_AND_DRUG)
                .alsoMeasuring(DrugMeasures.SEIZURES, DrugMeasures.MASS, DrugMeasures.DOSES, DrugMeasures.PLANTS);
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
     * {@return all seizures, each once} They include seizures of substances that no law controlled on the day. The Home
     * Office counts only controlled drugs.
     */
    public Figure<Long> total() {
        return summary.figure(DrugMeasures.SEIZURES);
    }

    /** {@return the number of seizures by class, for each class that was seized} */
    public SortedMap<DrugClass, Figure<Long>> classes() {
        SortedMap<DrugClass, Figure<Long>> classes = new TreeMap<>();
        seized(Dimension.DRUG_CLASS)
                .forEach(entry -> classes.put(entry.getKey(), entry.getValue().figure(DrugMeasures.SEIZURES)));
        return classes;
    }

    /** {@return the drugs that were seized, in the order of their classes} */
    public List<Row> rows() {
        return seized(CLASS_AND_DRUG)
                .map(entry -> Row.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private <K extends Comparable<? super K>> Stream<Map.Entry<K, Summary>> seized(Dimension<K> dimension) {
        return summary.by(dimension).rows().entrySet().stream().filter(entry -> isSeized(entry.getValue()));
    }

    /** Returns whether drugs were seized in the year, also if another force recorded the seizure. */
    private static boolean isSeized(Summary row) {
        Completeness ofMass = row.figure(DrugMeasures.MASS).completeness();
        long perhaps =
                ofMass.gaps().getOrDefault(Gap.REJECTED, 0L) + ofMass.gaps().getOrDefault(Gap.KEY_NOT_STATED, 0L);
        return row.figure(DrugMeasures.SEIZURES).known() > 0 || ofMass.seen() > perhaps;
    }

    /** {@return the year and the number of rows} */
    @Override
    public String toString() {
        return "Home Office return for " + period() + ", rows: " + rows().size();
    }
}
