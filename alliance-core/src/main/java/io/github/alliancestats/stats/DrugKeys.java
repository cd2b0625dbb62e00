package io.github.alliancestats.stats;

import io.github.alliancestats.record.SeizedDrug;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys that each seized drug has for itself. Most seizures are of one drug, or of several under one key, and stand
 * there as a whole.
 *
 * @param <K> the type of key
 */
final class DrugKeys<K extends Comparable<? super K>> implements Keying {

    /** Up to so many drugs, to compare each key with those before it takes less than to sort them. */
    private static final int FEW = 8;

    private final Slicing.ByDrug<K> slicing;
    private final Lanes lanes;
    private final ByKey<K> sums;
    private final Keying many;
    private final Item part;
    private final List<@Nullable K> keys = new ArrayList<>();
    private final List<SeizedDrug> drugs = new ArrayList<>();

    DrugKeys(Slicing.ByDrug<K> slicing, Lanes lanes, ByKey<K> sums) {
        this.slicing = slicing;
        this.lanes = lanes;
        this.sums = sums;
        this.many = new SliceKeys<>(slicing, lanes, sums);
        this.part = new Item(lanes.query());
    }

    @Override
    public void add(Item item, Addition whole) {
        List<SeizedDrug> all = item.drugs();
        if (all.isEmpty()) {
            sums.addNone(whole);
        } else if (all.size() > FEW) {
            many.add(item, whole);
        } else {
            keys.clear();
            for (int i = 0; i < all.size(); i++) {
                keys.add(slicing.key().of(all.get(i), item));
            }
            addEach(item, whole);
        }
    }

    private void addEach(Item item, Addition whole) {
        for (int i = 0; i < keys.size(); i++) {
            K key = keys.get(i);
            if (isFirst(key, i)) {
                add(key, isOnly(key) ? whole : ofPart(item, key));
            }
        }
    }

    private boolean isFirst(@Nullable K key, int place) {
        for (int i = 0; i < place; i++) {
            if (isSame(keys.get(i), key)) {
                return false;
            }
        }
        return true;
    }

    /** By their order, as in an answer. */
    private boolean isSame(@Nullable K one, @Nullable K other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private boolean isOnly(@Nullable K key) {
        for (int i = 0; i < keys.size(); i++) {
            if (!isSame(keys.get(i), key)) {
                return false;
            }
        }
        return true;
    }

    private Addition ofPart(Item item, @Nullable K key) {
        drugs.clear();
        for (int i = 0; i < keys.size(); i++) {
            if (isSame(keys.get(i), key)) {
                drugs.add(item.drugs().get(i));
            }
        }
        return lanes.ofPart(part.showPart(item, drugs));
    }

    private void add(@Nullable K key, Addition addition) {
        if (key == null) {
            sums.addNone(addition);
        } else {
            sums.add(key, addition);
        }
    }
}
