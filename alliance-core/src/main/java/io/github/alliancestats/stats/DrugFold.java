package io.github.alliancestats.stats;

import io.github.alliancestats.record.DrugSeizure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fold of drug seizures, which are most of what is folded. A seizure like nearly all others is read once into
 * {@link DrugLines}; under a key it is one more with such facts, and amounts to be added. What these don't tell, and any
 * other seizure, goes the way of all records, by {@link LaneFold}: with the same figures.
 */
final class DrugFold implements KindFold {

    private final StatsQuery query;
    private final LaneFold general;
    private final @Nullable LaneFold beside; // what the facts don't tell of the seizures that are read
    private final List<Measure<?>> told;
    private final int[] places; // of these among the question's measures
    private final Apart money;
    private final DrugLines lines;
    private final DrugSums.Shapes shapes = new DrugSums.Shapes();
    private final DrugSums total = newSums();
    private final List<Row<?>> rows = new ArrayList<>();
    private int shape; // the number of the facts of the whole seizure at hand

    /** The sums under the keys of one dimension. */
    private interface Row<K extends Comparable<? super K>> {
        void add(Item item);

        void addTo(Table<K> table);
    }

    private DrugFold(StatsQuery query, List<Measure<?>> told, List<Measure<?>> others) {
        this.query = query;
        this.told = told;
        this.places = new int[told.size()];
        Arrays.setAll(places, i -> query.measures().indexOf(told.get(i)));
        this.money =
                Apart.of(query.rates().orElseThrow().target(), query.basis().orElseThrow());
        this.lines = new DrugLines(query);
        this.general = new LaneFold(new Lanes(query, DrugSeizure.class));
        this.beside = others.isEmpty() ? null : new LaneFold(Lanes.beside(query, others));
        DrugPlaces drugPlaces = new DrugPlaces(query.law(), query.dimensions().size());
        for (Dimension<?> dimension : query.dimensions()) {
            rows.add(row(dimension.slicing(), drugPlaces));
        }
    }

    /** The fold of drug seizures in a question. */
    static KindFold of(StatsQuery query) {
        List<Measure<?>> told = new ArrayList<>();
        List<Measure<?>> others = new ArrayList<>();
        for (Measure<?> measure : query.measures()) {
            if (DrugFacts.tell(measure)) {
                told.add(measure);
            } else if (measure.isOf(DrugSeizure.class)) {
                others.add(measure);
            }
        }
        boolean definite = query.rates().isPresent() && query.basis().isPresent();
        boolean crossed = query.dimensions().stream().anyMatch(d -> d.slicing() instanceof Slicing.ByBoth<?, ?>);
        return definite && !crossed && !told.isEmpty()
                ? new DrugFold(query, told, others)
                : new LaneFold(new Lanes(query, DrugSeizure.class));
    }

    private <K extends Comparable<? super K>> Row<?> row(Slicing<K> slicing, DrugPlaces places) {
        if (slicing instanceof Slicing.ByRecord<K> byRecord) {
            return new RecordRow<>(byRecord);
        }
        if (slicing instanceof Slicing.ByDrug<K> byDrug) {
            return new DrugRow<>(byDrug, places, rows.size());
        }
        if (slicing instanceof Slicing.ByMonth) {
            return new MonthRow();
        }
        throw new IllegalStateException("drugs that are read in lines have no rows by " + slicing);
    }

    @Override
    public void add(Item item) {
        if (!lines.read(item)) {
            general.add(item);
            return;
        }
        shape = shapes.of(lines.allFacts);
        addAll(total);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(item);
        }
        if (beside != null) {
            beside.add(item);
        }
    }

    /** Adds the whole seizure. */
    private void addAll(DrugSums sums) {
        for (int i = 0; i < lines.amounts; i++) {
            sums.add(lines.lane[i], lines.amount[i]);
        }
        sums.count(shape);
    }

    /** Adds the amounts of one of its drugs. */
    private void addAmounts(int i, DrugSums sums) {
        sums.add(DrugSums.VALUE, lines.value[i]);
        sums.add(DrugSums.BELOW, lines.below[i]);
        sums.add(DrugSums.ABOVE, lines.above[i]);
        sums.add(lines.quantityOf[i], lines.quantity[i]);
    }

    @Override
    public void addTo(Cell all, List<Table<?>> tables) {
        general.addTo(all, tables);
        if (beside != null) {
            beside.addTo(all, tables);
        }
        all.addAll(cell(total));
        for (int i = 0; i < rows.size(); i++) {
            addTo(tables.get(i), rows.get(i));
        }
    }

    @SuppressWarnings("unchecked") // row and table are of one dimension
    private static <K extends Comparable<? super K>> void addTo(Table<K> table, Row<?> row) {
        ((Row<K>) row).addTo(table);
    }

    private Cell cell(DrugSums sums) {
        Cell cell = new Cell(query.measures());
        cell.addRecords(sums.records());
        for (int i = 0; i < told.size(); i++) {
            cell.add(places[i], DrugFacts.tally(told.get(i), sums, money));
        }
        return cell;
    }

    private DrugSums newSums() {
        return new DrugSums(shapes);
    }

    /** By what a seizure has as a whole. */
    private final class RecordRow<K extends Comparable<? super K>> implements Row<K> {
        private final KeySets<K, DrugSums> sums;

        RecordRow(Slicing.ByRecord<K> slicing) {
            this.sums = new KeySets<>(slicing, DrugFold.this::newSums);
        }

        @Override
        public void add(Item item) {
            addAll(sums.of(item));
        }

        @Override
        public void addTo(Table<K> table) {
            sums.addTo(table, DrugFold.this::cell);
        }
    }

    /** By month: a seizure that is read has one date, and nothing of it lasts. */
    private final class MonthRow implements Row<YearMonth> {
        private final Months months = new Months(query.period());
        private final @Nullable DrugSums[] sums = new @Nullable DrugSums[months.count()];

        @Override
        public void add(Item item) {
            int number = months.of(item.firstDay());
            DrugSums month = sums[number];
            if (month == null) {
                month = newSums();
                sums[number] = month;
            }
            addAll(month);
        }

        @Override
        public void addTo(Table<YearMonth> table) {
            for (int number = 0; number < sums.length; number++) {
                DrugSums month = sums[number];
                if (month != null) {
                    table.add(months.month(number), cell(month));
                }
            }
        }
    }

    /** By what each drug has for itself. */
    private final class DrugRow<K extends Comparable<? super K>> implements Row<K> {
        private final Slicing.ByDrug<K> slicing;
        private final DrugPlaces places;
        private final int dimension;
        private final Map<K, DrugSums> byKey = new TreeMap<>();
        private final DrugSums none = newSums();
        private final DrugSums[] found = new DrugSums[DrugLines.MOST];

        DrugRow(Slicing.ByDrug<K> slicing, DrugPlaces places, int dimension) {
            this.slicing = slicing;
            this.places = places;
            this.dimension = dimension;
        }

        @Override
        public void add(Item item) {
            for (int i = 0; i < lines.count; i++) {
                found[i] = slicing.ofDrugAlone() ? inPlace(i, item) : sums(i, item);
                addAmounts(i, found[i]);
            }
            for (int i = 0; i < lines.count; i++) {
                countOnce(i);
            }
        }

        private DrugSums inPlace(int i, Item item) {
            DrugPlaces.Place place = places.of(lines.drugs[i], item.firstDay());
            DrugSums known = place.rows[dimension];
            if (known == null) {
                known = sums(i, item);
                place.rows[dimension] = known;
            }
            return known;
        }

        private DrugSums sums(int i, Item item) {
            K key = slicing.key().of(lines.drugs[i], item);
            return key == null ? none : byKey.computeIfAbsent(key, k -> newSums());
        }

        /** Counts the seizure where the first of its drugs under a key is. */
        private void countOnce(int i) {
            int facts = lines.facts[i];
            for (int j = 0; j < lines.count; j++) {
                if (found[j] == found[i]) {
                    if (j < i) {
                        return;
                    }
                    facts |= lines.facts[j];
                }
            }
            found[i].count(shapes.of(facts));
        }

        @Override
        public void addTo(Table<K> table) {
            byKey.forEach((key, sums) -> table.add(key, cell(sums)));
            table.addNone(cell(none));
        }
    }
}
