package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.question.Lanes;
import io.github.alliancestats.examples.benchmarks.workload.Currency;
import io.github.alliancestats.examples.benchmarks.workload.OperationTree;
import io.github.alliancestats.examples.benchmarks.workload.Substances;
import io.github.alliancestats.examples.benchmarks.workload.Unit;

/**
 * The sums of a hand-written loop: one array of numbers, each group at a fixed place. Whatever follows from other sums
 * is left until the end. A record that turns out to be superseded is taken out again by adding it with sign -1.
 */
final class LaneSums {

    private static final int[] CLASS_MASKS = classMasks();

    private final long[] lanes = new long[Lanes.YEARS * Lanes.OF_YEAR];

    private static int[] classMasks() {
        int[] masks = new int[Substances.classes()];
        for (int substance = 0; substance < Substances.count(); substance++) {
            masks[Substances.classOf(substance)] |= 1 << substance;
        }
        return masks;
    }

    /** Where the numbers of a year begin, below zero for a year that is not asked about. */
    static int base(int year) {
        return year == Lanes.FIRST_YEAR ? 0 : year == Lanes.FIRST_YEAR + 1 ? Lanes.OF_YEAR : -1;
    }

    /** Adds a line to its substance; gives the substances of the seizure so far, a bit each. */
    int addLine(int base, int sign, int seen, int substance, Unit unit, long quantity, long low, long high) {
        int drug = base + Lanes.drug(substance);
        int bit = 1 << substance;
        if ((seen & bit) == 0) {
            lanes[drug + Lanes.SEIZURES] += sign;
        }
        lanes[drug + Lanes.LOW] += sign * low;
        lanes[drug + Lanes.HIGH] += sign * high;
        lanes[drug + Lanes.quantity(unit)] += sign * quantity;
        return seen | bit;
    }

    /** Adds a seizure of drugs whose lines were added. */
    void addDrugs(int base, int sign, int seen, int month, int operation, long low, long high) {
        for (int index = 0; index < CLASS_MASKS.length; index++) {
            lanes[base + Lanes.drugClass(index)] += (seen & CLASS_MASKS[index]) == 0 ? 0 : sign;
        }
        addValue(base + Lanes.month(month), sign, low, high);
        addValue(base + Lanes.operation(operation), sign, low, high);
    }

    private void addValue(int group, int sign, long low, long high) {
        lanes[group + Lanes.SEIZURES] += sign;
        lanes[group + Lanes.LOW] += sign * low;
        lanes[group + Lanes.HIGH] += sign * high;
    }

    /** Adds a seizure of cash in pence or cents. */
    void addCash(int base, int sign, int month, int operation, long minor, Currency currency) {
        long cash = sign * minor * currency.hundredths();
        addCash(base + Lanes.month(month), sign, cash);
        addCash(base + Lanes.operation(operation), sign, cash);
    }

    private void addCash(int group, int sign, long cash) {
        lanes[group + Lanes.CASH_SEIZURES] += sign;
        lanes[group + Lanes.CASH] += cash;
    }

    /** Sets a number that was summed elsewhere. */
    void put(int lane, long number) {
        lanes[lane] = number;
    }

    /** Works out what follows from other sums, and gives all of them. */
    long[] finish() {
        for (int base = 0; base < lanes.length; base += Lanes.OF_YEAR) {
            for (int month = 1; month <= 12; month++) {
                roll(base + Lanes.month(month), base + Lanes.ALL);
            }
            for (int operation = OperationTree.TAGGED - 1; operation >= 0; operation--) {
                roll(base + Lanes.operation(operation), base + Lanes.operation(OperationTree.above(operation)));
            }
            for (int substance = 0; substance < Substances.count(); substance++) {
                int drug = base + Lanes.drug(substance);
                int drugClass = base + Lanes.drugClass(Substances.classOf(substance));
                lanes[drugClass + Lanes.LOW] += lanes[drug + Lanes.LOW];
                lanes[drugClass + Lanes.HIGH] += lanes[drug + Lanes.HIGH];
            }
        }
        return lanes;
    }

    private void roll(int from, int into) {
        for (int lane = 0; lane <= Lanes.CASH; lane++) {
            lanes[into + lane] += lanes[from + lane];
        }
    }
}
