package io.github.alliancestats.release;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A force's year in the layout of the Home Office's Seizures of drugs in England and Wales: by class and drug the
 * number of seizures, and quantities in kilograms, thousands of doses and plants, from April to March.
 *
 * <p>A seizure of several drugs is one in the total, one under each class and one under each drug, so no column of
 * seizures adds to its total, from above or below. Quantities are told by drug alone: weights of unlike drugs have no
 * meaningful sum (Hansard, 1 July 2003, column 248W). Weights are as weighed, wet or dry, gross or net. A drug whose class changed within the year stands under both.
 * Volumes, wraps, canisters and single things have no column in this layout and are told by the summary's own figures,
 * and so are substances that a laboratory found not to be controlled.
 *
 * <p>Imputation and joint operations are the Home Office's to treat; nothing is imputed here. Immutable and
 * thread-safe.
 */
public final class HomeOfficeReturn {

    private static final Dimension<CrossKey<DrugClass, Drug>> CLASS_AND_DRUG = Dimension.DRUG_CLASS.by(Dimension.DRUG);

    private final Summary answer;
    private final List<Row> rows;

    private HomeOfficeReturn(Summary answer, List<Row> rows) {
        this.answer = answer;
        this.rows = List.copyOf(rows);
    }

    /**
     * One drug within one class.
     *
     * @param drugClass the class on the days of seizure
     * @param drug the drug
     * @param seizures seizures in which it was found
     * @param mass what was weighed of it
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

        /** {@return the weight in kilograms, exactly; zero also where {@link #mass()} is not known or it was not weighed} */
        public BigDecimal kilograms() {
            return mass.number().movePointLeft(3);
        }

        /** {@return the tablets or doses in thousands, exactly; zero also where {@link #doses()} are not known} */
        public BigDecimal thousandDoses() {
            return doses.number().movePointLeft(3);
        }
    }

    /**
     * The question whose answer this lays out.
     *
     * @param question a question about a financial year
     * @return the same question, grouped by class and drug beside its own dimensions, and asking for what the layout
     *     needs
     * @throws IllegalArgumentException if the period is no year from April to March
     */
    public static StatsQuery asking(StatsQuery question) {
        requireFinancialYear(question.period());
        return question.alsoGroupedBy(Dimension.DRUG_CLASS, CLASS_AND_DRUG)
                .alsoMeasuring(DrugMeasures.SEIZURES, DrugMeasures.MASS, DrugMeasures.DOSES, DrugMeasures.PLANTS);
    }

    /**
     * Lays an answer out.
     *
     * @param answer the answer to a question made by {@link #asking}
     * @return the return
     * @throws IllegalArgumentException if the period is no year from April to March, the question lacks what
     *     {@link #asking} adds, or no drug seizures were {@linkplain Summary#supplied supplied}
     */
    public static HomeOfficeReturn of(Summary answer) {
        requireFinancialYear(answer.period());
        if (!answer.query().dimensions().containsAll(List.of(Dimension.DRUG_CLASS, CLASS_AND_DRUG))) {
            throw new IllegalArgumentException(
                    "the return must be of an answer by class and drug: ask by HomeOfficeReturn.asking(..)");
        }
        if (!answer.isSupplied(DrugMeasures.SEIZURES)) {
            throw new IllegalArgumentException("the return must be of drug seizures that were supplied, but none were;"
                    + " if there are none, declare it by supplying(DrugSeizure.class)");
        }
        List<Row> rows = new ArrayList<>();
        answer.by(CLASS_AND_DRUG).rows().forEach((key, row) -> {
            Row told = new Row(
                    key.first().orElseThrow(),
                    key.second().orElseThrow(), // a drug has both or is of no return
                    row.figure(DrugMeasures.SEIZURES),
                    row.figure(DrugMeasures.MASS),
                    row.figure(DrugMeasures.DOSES),
                    row.figure(DrugMeasures.PLANTS));
            if (told.seizures().value() > 0) {
                rows.add(told);
            }
        });
        return new HomeOfficeReturn(answer, rows);
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
        return answer.period();
    }

    /**
     * All seizures, each once whatever was found. Those of substances that no law controlled on the day are among them,
     * as they are under {@link DrugClass#NOT_CONTROLLED}; the Home Office counts what is controlled.
     *
     * @return the number
     */
    public Figure<Long> total() {
        return answer.figure(DrugMeasures.SEIZURES);
    }

    /** {@return the seizures in which drugs of each class were found, each once under each class} */
    public SortedMap<DrugClass, Figure<Long>> classes() {
        SortedMap<DrugClass, Figure<Long>> classes = new TreeMap<>();
        answer.by(Dimension.DRUG_CLASS).rows().forEach((drugClass, row) -> {
            Figure<Long> seizures = row.figure(DrugMeasures.SEIZURES);
            if (seizures.value() > 0) {
                classes.put(drugClass, seizures);
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
