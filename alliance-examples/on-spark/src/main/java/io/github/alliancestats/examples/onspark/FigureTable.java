package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The known part of each figure as a plain number, for a comparison with Spark SQL. It omits rows without any.
 *
 * @param rows for the total and each row of a breakdown, its figures in the order of {@link #MEASURES}
 */
record FigureTable(SortedMap<String, List<BigDecimal>> rows) {

    static final List<Measure<?>> MEASURES = List.of(
            DrugMeasures.SEIZURES, DrugMeasures.VALUE, DrugMeasures.MASS, CashMeasures.SEIZURES, CashMeasures.SEIZED);
    static final String TOTAL = "total";

    FigureTable() {
        this(new TreeMap<>());
    }

    static FigureTable of(Summary summary) {
        FigureTable table = new FigureTable();
        table.add(TOTAL, "", figures(summary));
        summary.by(Dimension.DRUG).rows().forEach((drug, row) -> table.add("drug", drug.id(), figures(row)));
        for (Dimension<?> dimension : List.of(Dimension.FORCE, Dimension.MONTH, Dimension.OPERATION)) {
            summary.by(dimension)
                    .rows()
                    .forEach((key, row) -> table.add(dimension.id(), String.valueOf(key), figures(row)));
        }
        return table;
    }

    private static List<BigDecimal> figures(Summary row) {
        return MEASURES.stream().map(measure -> row.figure(measure).number()).toList();
    }

    /**
     * Adds a row, with one number for each measure.
     *
     * @throws IllegalStateException if the table has the row already
     */
    void add(String dimension, String key, List<BigDecimal> figures) {
        if (figures.stream().anyMatch(figure -> figure.signum() != 0)) {
            String name = dimension + " " + key;
            List<BigDecimal> earlier = rows.put(
                    name, figures.stream().map(BigDecimal::stripTrailingZeros).toList());
            if (earlier != null) {
                throw new IllegalStateException("two rows of figures have the name \"" + name + "\"");
            }
        }
    }

    /** Returns each row that differs from that of Spark SQL. The figures of a missing row are empty. */
    List<String> differences(FigureTable sql) {
        SortedSet<String> names = new TreeSet<>(rows.keySet());
        names.addAll(sql.rows.keySet());
        return names.stream()
                .filter(name -> !row(name).equals(sql.row(name)))
                .map(name -> name + ": library " + plain(row(name)) + ", Spark SQL " + plain(sql.row(name)))
                .toList();
    }

    private List<BigDecimal> row(String name) {
        return rows.getOrDefault(name, List.of());
    }

    private static List<String> plain(List<BigDecimal> figures) {
        return figures.stream().map(BigDecimal::toPlainString).toList();
    }
}
