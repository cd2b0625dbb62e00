package io.github.alliancestats.stats;

import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.rule.DimensionRule;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.view.SummaryView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a summary by the keys of a dimension: a summary for each key, and one for records without a key.
 *
 * <p>Every included record is in at least one row, or has no key. A record with several keys counts once in each row, so
 * counts of rows need not add to the {@linkplain #total total}. The included records of {@link #notStated} and those of the
 * rows are all included records, and no record is in both. Immutable and thread-safe.
 *
 * @param <K> the type of key
 */
public final class Breakdown<K extends Comparable<? super K>> {

    private final Summary total;
    private final Table<K> table;
    private final KnownKeys<K> known;

    Breakdown(Summary total, Table<K> table, @Nullable Table<K> compared) {
        this.total = total;
        this.table = table;
        this.known = new KnownKeys<>(
                total.context().supply().forces(),
                total.query().operations(),
                compared == null ? List.of(table) : List.of(table, compared));
    }

    /** {@return the dimension} */
    public Dimension<K> dimension() {
        return table.dimension();
    }

    /**
     * {@return a summary for each key that occurred or is {@linkplain Dimension#with named}, in the keys' order; by month,
     * for each month. A row has no record if its key is only in records that could not be included, such as those in
     * conflict}
     */
    public SortedMap<K, Summary> rows() {
        SortedMap<K, Summary> rows = new TreeMap<>();
        Set<K> keys = new TreeSet<>(table.rows().keySet());
        keys.addAll(slicing().expected(total.period()));
        DimensionRule<K> rule = RuleAccess.of(dimension());
        rule.named().stream().filter(key -> !rule.parts(key).contains(null)).forEach(keys::add);
        keys.forEach(key -> rows.put(key, row(key)));
        return Collections.unmodifiableSortedMap(rows);
    }

    /**
     * Returns the row of a known key. A key of an open set is known only if a record states it or the query
     * {@linkplain Dimension#with names} it. Otherwise a name with a mistake would have a zero that looks like a fact. In a
     * comparison, records of either period can state a key.
     *
     * <p>Areas, units, groups, partners, types of action and the keys of a caller's dimension are such sets. So are drugs
     * without a constant, operations that are not in the tree of the query, and forces that no coverage declares and the query does
     * not expect. Any other key always has a row. A key of two dimensions is known if each of its parts is.
     *
     * @param key the key
     * @return its summary. Without records of that key its figures are zero or "not known". They are "not supplied" if
     *     their facts are not declared for its period, and "not applicable" if only other kinds of record can have the key
     * @throws IllegalArgumentException if the key is not known, with up to three similar keys; or if it is a month outside
     *     the period
     */
    public Summary get(K key) {
        known.require(Objects.requireNonNull(key, "key"));
        return row(key);
    }

    /**
     * Returns the row of a key, if the key is known.
     *
     * @param key the key
     * @return its summary, as that of {@link #get}; empty if the key is not known
     * @throws IllegalArgumentException if the key is a month that is not in the period
     */
    public Optional<Summary> find(K key) {
        return known.firstUnknown(Objects.requireNonNull(key, "key")).isEmpty()
                ? Optional.of(row(key))
                : Optional.empty();
    }

    /** Returns the row of a key, whether it is known or not. */
    Summary row(K key) {
        Cell cell = table.rows().get(key);
        ReportingPeriod days = slicing().period(key, total.period());
        String label = ("by " + dimension().id() + " " + slicing().label(key)).trim();
        Context context =
                total.context().row(days, label, keysInWords(key), RowChoice.ofKey(slicing(), key), perhaps(key));
        return total.row(context, cell == null ? new Cell(total.query().measures()) : cell);
    }

    private List<Cell> perhaps(K key) {
        List<Cell> cells = new ArrayList<>();
        for (@Nullable K other : slicing().perhaps(key)) {
            Cell cell = other == null ? table.none() : table.rows().get(other);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Returns a key in words, both keys of a pair one by one. A key that is lacking has none. */
    private static List<String> keysInWords(Object key) {
        if (key instanceof CrossKey<?, ?> both) {
            return Stream.<Object>concat(both.first().stream(), both.second().stream())
                    .flatMap(part -> keysInWords(part).stream())
                    .toList();
        }
        return List.of(key.toString());
    }

    private Slicing<K> slicing() {
        return RuleAccess.of(dimension()).slicing();
    }

    /**
     * Returns the row of the records and drugs that state no key. Its {@linkplain Summary#included included} records have no key at all, so
     * they are in no other row. Its figures also have the drugs without a key of seizures that are in other rows, for
     * their other drugs. So it can have figures and no included record.
     *
     * @return the summary of the records without a key in this dimension, and of the drugs without one
     */
    public Summary notStated() {
        Context context = total.context()
                .row(total.period(), "no " + dimension().id(), List.of(), RowChoice.ofKey(slicing(), null), List.of());
        return total.row(context, table.none());
    }

    /**
     * Returns the largest rows of a figure, to be listed in a claim of the whole, as in
     * {@code total.claim(ROUNDED).map(claim -> claim.including(byDrug.largest(DrugMeasures.VALUE, 3, Drug::name)))}.
     * Records without a key are not a row.
     *
     * @param measure a measure of the query
     * @param most the largest number of rows, 1 or more
     * @param name returns the name of a key for the list
     * @return the {@linkplain Wording#ROUNDED rounded} claim of each row by name, the largest first, equal ones in the
     *     order of keys. Rows that are not known or not above zero are left out
     * @throws IllegalArgumentException if the query does not have the measure, the number is below 1, or two of the rows
     *     have one name
     * @throws IllegalStateException if the measure is not one figure; see {@link Summary#figure}
     */
    public Map<String, Claim> largest(Measure<?> measure, int most, Function<? super K, String> name) {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(name, "name");
        if (most < 1) {
            throw new IllegalArgumentException("the largest rows must be 1 or more, but were " + most);
        }
        List<Map.Entry<K, Figure<?>>> figures = new ArrayList<>();
        rows().forEach((key, row) -> figures.add(Map.entry(key, row.figure(measure))));
        figures.removeIf(row -> row.getValue().number().signum() <= 0);
        figures.sort((one, other) ->
                other.getValue().number().compareTo(one.getValue().number()));
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

    /** {@return the summary of all rows} */
    public Summary total() {
        return total;
    }

    /** {@return the rows as plain values, for JSON mappers and templates} */
    public List<SummaryView> getView() {
        return Views.rows(this);
    }

    /** {@return the dimension and the number of rows} */
    @Override
    public String toString() {
        return "by " + dimension() + ", rows: " + rows().size();
    }
}
