package io.github.alliancestats.stats;

import io.github.alliancestats.record.SeizedDrug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The sums under what each drug of a seizure has for itself. Where the drug alone decides it, its amounts are added once
 * for all dimensions, and dealt out to their rows at the end.
 */
final class DrugRows {

    private final DrugLines lines;
    private final DrugSums.Shapes shapes;
    private final DrugPlaces places;
    private final List<Row<?>> ofDrugAlone = new ArrayList<>();
    private final List<Row<?>> others = new ArrayList<>();
    private final DrugPlaces.Place[] placeOf = new DrugPlaces.Place[DrugLines.MOST];
    private final DrugSums[] found = new DrugSums[DrugLines.MOST];

    DrugRows(StatsQuery query, DrugLines lines, DrugSums.Shapes shapes) {
        this.lines = lines;
        this.shapes = shapes;
        this.places = new DrugPlaces(query.law(), shapes);
    }

    /** Another dimension. */
    <K extends Comparable<? super K>> Row<K> by(Slicing.ByDrug<K> slicing) {
        Row<K> row = new Row<>(slicing, shapes);
        (slicing.ofDrugAlone() ? ofDrugAlone : others).add(row);
        return row;
    }

    /** The sums of one dimension. */
    static final class Row<K extends Comparable<? super K>> {
        private final Slicing.ByDrug<K> slicing;
        private final DrugSums.Shapes shapes;
        private final Map<K, DrugSums> byKey = new TreeMap<>();
        private final DrugSums none;

        private Row(Slicing.ByDrug<K> slicing, DrugSums.Shapes shapes) {
            this.slicing = slicing;
            this.shapes = shapes;
            this.none = new DrugSums(shapes);
        }

        private DrugSums of(SeizedDrug drug, Item item) {
            K key = slicing.key().of(drug, item);
            return key == null ? none : byKey.computeIfAbsent(key, any -> new DrugSums(shapes));
        }

        void addTo(Table.Builder<K> table, Function<DrugSums, Cell> toCell) {
            byKey.forEach((key, sums) -> table.add(key, toCell.apply(sums)));
            table.addNone(toCell.apply(none));
        }
    }

    /** Adds the seizure whose lines were read, of which the number of the facts is known. */
    void add(Item item, int shape) {
        if (!ofDrugAlone.isEmpty()) {
            addInPlace(item, shape);
        }
        for (int row = 0; row < others.size(); row++) {
            for (int i = 0; i < lines.count; i++) {
                found[i] = others.get(row).of(lines.drugs[i], item);
                lines.addAmountsTo(found[i], i);
            }
            countOnceEach();
        }
    }

    private void addInPlace(Item item, int shape) {
        for (int i = 0; i < lines.count; i++) {
            placeOf[i] = place(lines.drugs[i], item);
            lines.addAmountsTo(placeOf[i].sums, i);
        }
        if (lines.count == 1) {
            placeOf[0].sums.count(shape);
            return;
        }
        for (int i = 0; i < lines.count; i++) {
            placeOf[i].sums.admitted();
        }
        for (int row = 0; row < ofDrugAlone.size(); row++) {
            for (int i = 0; i < lines.count; i++) {
                found[i] = rows(placeOf[i])[row];
            }
            countOnceEach();
        }
    }

    private DrugPlaces.Place place(SeizedDrug drug, Item item) {
        DrugPlaces.Place place = places.of(drug, item.firstDay());
        if (place.rows == null) {
            place.rows = ofDrugAlone.stream().map(row -> row.of(drug, item)).toArray(DrugSums[]::new);
        }
        return place;
    }

    private static DrugSums[] rows(DrugPlaces.Place place) {
        return Objects.requireNonNull(place.rows);
    }

    /** Counts the seizure once in each of the sums that were found for its drugs. */
    private void countOnceEach() {
        for (int i = 0; i < lines.count; i++) {
            countOnce(i);
        }
    }

    /** Counts it where the first of its drugs under a key is. */
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

    /** Deals out what was added once for all dimensions: at the end, and once. */
    void dealOut() {
        places.forEach(place -> {
            for (DrugSums row : rows(place)) {
                row.addAll(place.sums);
            }
        });
    }
}
