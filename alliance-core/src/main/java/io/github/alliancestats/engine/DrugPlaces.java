package io.github.alliancestats.engine;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.record.SeizedDrug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for drugs that have the same keys: one for each drug, preparation and control between two changes of the law.
 * Not thread-safe.
 */
final class DrugPlaces {

    private static final int NONE = -1;

    private final int[] changes; // days on which the law changed, in order
    private int era;
    private int eraStart;
    private int eraEnd;
    private @Nullable SeizedDrug[] table = new @Nullable SeizedDrug[1 << 6]; // one of each kind
    private int[] kinds = new int[1 << 6]; // of each
    private final List<SeizedDrug> byKind = new ArrayList<>();
    private int[] numbers = {}; // of each kind in each era
    private int size;

    /**
     * Creates numbers.
     *
     * @param changes the days on which the law changes
     */
    DrugPlaces(NavigableSet<Integer> changes) {
        this.changes = changes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the number of a drug that was seized on a day. */
    int of(SeizedDrug drug, int day) {
        return number(kind(drug), day);
    }

    /** Returns the number of drugs of a kind that were seized on a day. */
    int number(int kind, int day) {
        if (day < eraStart || day >= eraEnd) {
            findEra(day);
        }
        int at = kind * (changes.length + 1) + era;
        if (at >= numbers.length) {
            int before = numbers.length;
            numbers = Arrays.copyOf(numbers, 2 * at + 64);
            Arrays.fill(numbers, before, numbers.length, NONE);
        }
        if (numbers[at] == NONE) {
            numbers[at] = size++;
        }
        return numbers[at];
    }

    /** Returns the kinds here of the kinds of others, in their order. */
    int[] kinds(DrugPlaces others) {
        return others.byKind.stream().mapToInt(this::kind).toArray();
    }

    /** Returns the kind of a drug: those of a kind have the same keys under one law. */
    int kind(SeizedDrug drug) {
        int at = hash(drug.drug()) & (table.length - 1);
        for (SeizedDrug like = table[at]; like != null; like = table[at]) {
            if (isSame(like, drug)) {
                return kinds[at];
            }
            at = (at + 1) & (table.length - 1);
        }
        byKind.add(drug);
        if (2 * byKind.size() > table.length) {
            grow();
        } else {
            put(byKind.size() - 1);
        }
        return byKind.size() - 1;
    }

    private static boolean isSame(SeizedDrug one, SeizedDrug other) {
        return one.drug().equals(other.drug())
                && one.preparation() == other.preparation()
                && one.controlled() == other.controlled();
    }

    private static int hash(Drug drug) {
        int hash = drug.hashCode();
        return hash ^ (hash >>> 16);
    }

    private void findEra(int day) {
        int found = Arrays.binarySearch(changes, day);
        era = found >= 0 ? found + 1 : -found - 1;
        eraStart = era == 0 ? Integer.MIN_VALUE : changes[era - 1];
        eraEnd = era == changes.length ? Integer.MAX_VALUE : changes[era];
    }

    private void grow() {
        table = new @Nullable SeizedDrug[2 * table.length];
        kinds = new int[table.length];
        for (int kind = 0; kind < byKind.size(); kind++) {
            put(kind);
        }
    }

    private void put(int kind) {
        SeizedDrug drug = byKind.get(kind);
        int at = hash(drug.drug()) & (table.length - 1);
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = drug;
        kinds[at] = kind;
    }
}
