package io.github.alliancestats.stats;

import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Figures by key: a summary for each key of a dimension, one for what has no key, and the whole.
 *
 * <p>Every included record stands under at least one key or under none. A record with several keys
 * counts once under each, so rows of counts don't add to the total; the total is {@link #total()}.
 * Immutable and thread-safe.
 *
 * @param <K> the type of key
 */
public final class Breakdown<K extends Comparable<? super K>> {

    private final Summary total;
    private final Table<K> table;

    Breakdown(Summary total, Table<K> table) {
        this.total = total;
        this.table = table;
    }

    /** {@return the dimension} */
    public Dimension<K> dimension() {
        return table.dimension();
    }

    /** {@return a summary for each key that occurred, in the keys' order; by month, for each month} */
    public SortedMap<K, Summary> rows() {
        SortedMap<K, Summary> rows = new TreeMap<>();
        slicing().expected(total.period()).forEach(key -> rows.put(key, get(key)));
        table.rows().forEach(row -> rows.put(row.key(), get(row.key())));
        return Collections.unmodifiableSortedMap(rows);
    }

    /**
     * The row of a key.
     *
     * @param key the key
     * @return its summary. Without records of that key, such as that of a merged group, its figures are zero. They are
     *     "not supplied" if no record of their kind was supplied
     * @throws IllegalArgumentException if it is a month that is not one of the period
     */
    public Summary get(K key) {
        Cell cell = table.cell(key);
        ReportingPeriod days = slicing().period(key, total.period());
        Context context = total.context().row(days, rowOf(key), keysInWords(key), RowChoice.ofKey(slicing(), key));
        return total.row(context, cell == null ? new Cell(total.query().measures()) : cell);
    }

    /** Returns a key in words, both keys of a pair one by one. A key that is lacking has none. */
    private static List<String> keysInWords(Object key) {
        if (key instanceof CrossKey<?, ?> both) {
            List<String> keys = new ArrayList<>();
            both.first().ifPresent(first -> keys.addAll(keysInWords(first)));
            both.second().ifPresent(second -> keys.addAll(keysInWords(second)));
            return Collections.unmodifiableList(keys);
        }
        return List.of(key.toString());
    }

    private Slicing<K> slicing() {
        return RuleAccess.of(dimension()).slicing();
    }

    private String rowOf(K key) {
        return ("by " + dimension().id() + " " + slicing().label(key)).trim();
    }

    /** {@return the summary of what has no key in this dimension} */
    public Summary notStated() {
        Context context = total.context()
                .row(total.period(), "no " + dimension().id(), List.of(), RowChoice.ofKey(slicing(), null));
        return total.row(context, table.none());
    }

    /**
     * The largest rows of a figure, to be listed under a claim of the whole, as in
     * {@code total.claim(MORE_THAN).map(claim -> claim.including(byDrug.largest(DrugMeasures.VALUE, 3, Drug::name)))}. What has no key is no row.
     *
     * @param measure a measure that the question asks for
     * @param most how many at most, 1 or more
     * @param name gives the name of a key as it is to stand in the list
     * @return the {@linkplain Wording#ROUNDED rounded} claim of each by name, the largest first, equal ones in the keys'
     *     order; rows of which nothing is known or that are not above zero are left out, so there may be none
     * @throws IllegalArgumentException if the question does not ask for the measure, the number is below 1, or two of
     *     the rows have one name
     * @throws IllegalStateException if the measure is not one figure; see {@link Summary#figure}
     */
    public Map<String, Claim> largest(Measure<?> measure, int most, Function<? super K, String> name) {
        if (most < 1) {
            throw new IllegalArgumentException("the largest rows must be 1 or more, but were " + most);
        }
        List<Map.Entry<K, Figure<?>>> figures = new ArrayList<>();
        rows().forEach((key, row) -> figures.add(Map.entry(key, row.figure(measure))));
        figures.removeIf(row -> row.getValue().number().signum() <= 0);
        figures.sort(Comparator.comparing(
                        (Map.Entry<K, Figure<?>> row) -> row.getValue().number())
                .reversed());
        Map<String, Claim> largest = new LinkedHashMap<>();
        for (Map.Entry<K, Figure<?>> row : figures.subList(0, Math.min(most, figures.size()))) {
            if (largest.put(
                            name.apply(row.getKey()),
                            row.getValue().claim(Wording.ROUNDED).orElseThrow())
                    != null) {
                throw new IllegalArgumentException("the names of rows must differ, but two are one");
            }
        }
        return Collections.unmodifiableMap(largest);
    }

    /** {@return the summary that this breaks down} */
    public Summary total() {
        return total;
    }

    /** {@return the rows as plain values, for JSON mappers and templates} */
    public List<SummaryView> getView() {
        return SummaryView.rows(this);
    }

    /** {@return the dimension and the number of rows} */
    @Override
    public String toString() {
        return "by " + dimension() + ", rows: " + rows().size();
    }
}
