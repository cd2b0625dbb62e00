package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.record.SeizedDrug;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sums for all that are of the same drug and preparation, between two changes of the law: what decides in which rows
 * they stand, so that these are found once.
 */
final class DrugPlaces {

    private final DrugSums.Shapes shapes;
    private final int[] changes; // of the law, in order of day
    private int era;
    private int eraStart;
    private int eraEnd;
    private Place[] table = new Place[1 << 8];
    private int size;

    /** One such drug. */
    static final class Place {
        private final Drug drug;
        private final Preparation preparation;
        private final boolean controlled;
        private final int era;

        /** The amounts of all such drugs, and what seizures of one drug alone count. */
        final DrugSums sums;

        /** Of each dimension that such a drug alone decides the sums to which these belong, null until they are found. */
        DrugSums @Nullable [] rows;

        private Place(SeizedDrug like, int era, DrugSums sums) {
            this.drug = like.drug();
            this.preparation = like.preparation();
            this.controlled = like.controlled();
            this.era = era;
            this.sums = sums;
        }

        private boolean isOf(SeizedDrug other, int at) {
            return drug.equals(other.drug())
                    && preparation == other.preparation()
                    && controlled == other.controlled()
                    && era == at;
        }
    }

    DrugPlaces(DrugLaw law, DrugSums.Shapes shapes) {
        this.shapes = shapes;
        SortedSet<LocalDate> days = new TreeSet<>();
        law.provisions().forEach(provision -> days.add(provision.from()));
        law.preparationRules().forEach(rule -> days.add(rule.from()));
        days.removeIf(day -> day.getYear() < 1 || day.getYear() > 9999); // no date of a record is
        this.changes = new int[days.size()];
        int place = 0;
        for (LocalDate day : days) {
            changes[place++] = Math.toIntExact(day.toEpochDay());
        }
    }

    Place of(SeizedDrug drug, int day) {
        if (day < eraStart || day >= eraEnd) {
            findEra(day);
        }
        int place = hash(drug.drug()) & (table.length - 1);
        while (table[place] != null) {
            if (table[place].isOf(drug, era)) {
                return table[place];
            }
            place = (place + 1) & (table.length - 1);
        }
        return another(drug);
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

    private Place another(SeizedDrug drug) {
        if (2 * ++size > table.length) {
            Place[] old = table;
            table = new Place[2 * old.length];
            for (Place place : old) {
                if (place != null) {
                    put(place);
                }
            }
        }
        Place place = new Place(drug, era, new DrugSums(shapes));
        put(place);
        return place;
    }

    void forEach(Consumer<Place> action) {
        for (Place place : table) {
            if (place != null) {
                action.accept(place);
            }
        }
    }

    private void put(Place added) {
        int place = hash(added.drug) & (table.length - 1);
        while (table[place] != null) {
            place = (place + 1) & (table.length - 1);
        }
        table[place] = added;
    }
}
