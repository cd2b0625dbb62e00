package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * The fold of any kind of record: what an item adds is made once, in {@link Lanes}, and added under each key that it
 * has.
 */
final class LaneFold implements KindFold {

    private final Lanes lanes;
    private final Sums total = new Sums();
    private final List<Rows<?>> rows = new ArrayList<>();

    LaneFold(Lanes lanes) {
        this.lanes = lanes;
        for (Dimension<?> dimension : lanes.query().dimensions()) {
            rows.add(rows(dimension.slicing()));
        }
    }

    private <K extends Comparable<? super K>> Rows<K> rows(Slicing<K> slicing) {
        return slicing instanceof Slicing.ByDrug<K> && !lanes.haveDrugs()
                ? new NoKeys<>(lanes, total)
                : slicing.rows(lanes);
    }

    @Override
    public void add(Item item) {
        Addition whole = lanes.ofWhole(item);
        total.add(whole, lanes.width());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(item, whole);
        }
    }

    @Override
    public void addTo(Cell all, List<Table.Builder<?>> tables) {
        all.addAll(lanes.cell(total));
        for (int i = 0; i < rows.size(); i++) {
            addTo(tables.get(i), rows.get(i));
        }
    }

    @SuppressWarnings("unchecked") // rows and table are of one dimension
    private static <K extends Comparable<? super K>> void addTo(Table.Builder<K> table, Rows<?> rows) {
        ((Rows<K>) rows).addTo(table);
    }
}
