package io.github.alliancestats.stats;

import io.github.alliancestats.record.DrugSeizure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final Months months;
    private final @Nullable DrugSums[] byMonth; // a seizure that is read has one date: all months are the total
    private final List<KeySets<?, DrugSums>> byRecord = new ArrayList<>();
    private final DrugRows byDrug;
    private final List<Row<?>> rows = new ArrayList<>();

    /** What is under the keys of one dimension. */
    private interface Row<K extends Comparable<? super K>> {
        void addTo(Table.Builder<K> table);
    }

    private DrugFold(StatsQuery query, Months months, List<Measure<?>> told, List<Measure<?>> others) {
        this.query = query;
        this.told = told;
        this.places = new int[told.size()];
        Arrays.setAll(places, i -> query.measures().indexOf(told.get(i)));
        this.money =
                Apart.of(query.rates().orElseThrow().target(), query.basis().orElseThrow());
        this.lines = new DrugLines(query);
        this.general = new LaneFold(new Lanes(query, DrugSeizure.class));
        this.beside = others.isEmpty() ? null : new LaneFold(Lanes.beside(query, others));
        this.months = months;
        this.byMonth = new @Nullable DrugSums[months.count()];
        this.byDrug = new DrugRows(query, lines, shapes);
        for (Dimension<?> dimension : query.dimensions()) {
            rows.add(row(dimension.slicing()));
        }
    }

    /** The fold of drug seizures in a question, with the months of its period. */
    static KindFold of(StatsQuery query, Months months) {
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
                ? new DrugFold(query, months, told, others)
                : new LaneFold(new Lanes(query, DrugSeizure.class));
    }

    private <K extends Comparable<? super K>> Row<?> row(Slicing<K> slicing) {
        if (slicing instanceof Slicing.ByRecord<K> ofRecord) {
            KeySets<K, DrugSums> sums = new KeySets<>(ofRecord, this::newSums, DrugSums::addAll);
            byRecord.add(sums);
            return (Row<K>) table -> sums.addTo(table, this::cell);
        }
        if (slicing instanceof Slicing.ByDrug<K> ofDrug) {
            DrugRows.Row<K> sums = byDrug.by(ofDrug);
            return (Row<K>) table -> sums.addTo(table, this::cell);
        }
        if (slicing instanceof Slicing.ByMonth) {
            return (Row<YearMonth>) this::addMonthsTo;
        }
        throw new IllegalStateException("drugs that are read in lines have no rows by " + slicing);
    }

    private DrugSums newSums() {
        return new DrugSums(shapes);
    }

    @Override
    public void add(Item item) {
        if (!lines.read(item)) {
            general.add(item);
            return;
        }
        int shape = shapes.of(lines.allFacts);
        lines.addTo(month(item), shape);
        for (int i = 0; i < byRecord.size(); i++) {
            lines.addTo(byRecord.get(i).of(item), shape);
        }
        byDrug.add(item, shape);
        if (beside != null) {
            beside.add(item);
        }
    }

    private DrugSums month(Item item) {
        int number = months.of(item.firstDay());
        DrugSums known = byMonth[number];
        if (known == null) {
            known = newSums();
            byMonth[number] = known;
        }
        return known;
    }

    @Override
    public void addTo(Cell all, List<Table.Builder<?>> tables) {
        general.addTo(all, tables);
        if (beside != null) {
            beside.addTo(all, tables);
        }
        all.addAll(cell(total()));
        byDrug.dealOut();
        for (int i = 0; i < rows.size(); i++) {
            addTo(tables.get(i), rows.get(i));
        }
    }

    @SuppressWarnings("unchecked") // row and table are of one dimension
    private static <K extends Comparable<? super K>> void addTo(Table.Builder<K> table, Row<?> row) {
        ((Row<K>) row).addTo(table);
    }

    private DrugSums total() {
        DrugSums total = newSums();
        for (DrugSums month : byMonth) {
            if (month != null) {
                total.addAll(month);
            }
        }
        return total;
    }

    private void addMonthsTo(Table.Builder<YearMonth> table) {
        for (int number = 0; number < byMonth.length; number++) {
            DrugSums month = byMonth[number];
            if (month != null) {
                table.add(months.month(number), cell(month));
            }
        }
    }

    private Cell cell(DrugSums sums) {
        Cell cell = new Cell(query.measures());
        cell.addRecords(sums.records());
        for (int i = 0; i < told.size(); i++) {
            cell.add(places[i], DrugFacts.tally(told.get(i), sums, money));
        }
        return cell;
    }
}
