package io.github.alliancestats.engine;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.record.SeizedDrug;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for drugs that have the same keys: one for each drug, preparation and control between two changes of the law.
 * Not thread-safe.
 */
final class DrugPlaces {

    private final int[] changes; // days on which the law changed, in order
    private int era;
    private int eraStart;
    private int eraEnd;
    private @Nullable SeizedDrug[] table = new @Nullable SeizedDrug[1 << 8]; // one such drug for each number
    private int[] eras = new int[1 << 8];
    private int[] numberAt = new int[1 << 8];
    private int size;

    // of the drugs of one record
    private long serial = -1;
    private int[] numbers = new int[8];
    private int known;

    DrugPlaces(DrugLaw law) {
        SortedSet<LocalDate> days = new TreeSet<>();
        law.provisions().forEach(provision -> days.add(provision.from()));
        law.preparationRules().forEach(rule -> days.add(rule.from()));
        days.removeIf(day -> day.getYear() < 1 || day.getYear() > 9999); // outside the dates of records
        this.changes =
                days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray();
    }

    /** Returns the number of a drug of the record that is shown. Several dimensions look for it. */
    int of(int line, RecordRows rows) {
        if (serial != rows.serial()) {
            serial = rows.serial();
            known = 0;
        }
        while (known <= line) {
            if (known == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * known);
            }
            numbers[known] = of(rows.drug(known), rows.firstDay());
            known++;
        }
        return numbers[line];
    }

    /** Returns the number of a drug that was seized on a day. */
    int of(SeizedDrug drug, int day) {
        if (day < eraStart || day >= eraEnd) {
            findEra(day);
        }
        int at = hash(drug.drug()) & (table.length - 1);
        for (SeizedDrug like = table[at]; like != null; like = table[at]) {
            if (eras[at] == era && isSame(like, drug)) {
                return numberAt[at];
            }
            at = (at + 1) & (table.length - 1);
        }
        if (2 * (size + 1) > table.length) {
            grow();
        }
        put(drug, era, size);
        return size++;
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
        @Nullable SeizedDrug[] oldTable = table;
        int[] oldEras = eras;
        int[] oldNumbers = numberAt;
        table = new @Nullable SeizedDrug[2 * oldTable.length];
        eras = new int[table.length];
        numberAt = new int[table.length];
        for (int at = 0; at < oldTable.length; at++) {
            SeizedDrug drug = oldTable[at];
            if (drug != null) {
                put(drug, oldEras[at], oldNumbers[at]);
            }
        }
    }

    private void put(SeizedDrug drug, int ofEra, int number) {
        int at = hash(drug.drug()) & (table.length - 1);
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = drug;
        eras[at] = ofEra;
        numberAt[at] = number;
    }
}
