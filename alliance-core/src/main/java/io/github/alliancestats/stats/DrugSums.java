package io.github.alliancestats.stats;

import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What seizures of drugs under one key come to: how often each of the {@link DrugFacts} occurred, and the amounts,
 * exact at any size.
 */
@SuppressWarnings("EnumOrdinal") // a place in an array that never leaves the fold
final class DrugSums implements Summed {

    static final int VALUE = 0;
    static final int BELOW = 1; // by how much the low end is below the value
    static final int ABOVE = 2;
    private static final int FIRST_QUANTITY = 3;
    private static final int AMOUNTS = FIRST_QUANTITY + UnitKind.values().length;

    /** Of each at most {@link DrugLines#MOST} drugs, so that a sum stays in a long until it is carried. */
    private static final int SEIZURES_PER_CARRY = Micros.PER_CARRY / DrugLines.MOST;

    private final Shapes shapes;
    private long[] numbers = new long[AMOUNTS + 4]; // the amounts, and from there how often each of the facts occurred
    private int sinceCarry;
    private final Carried carried = new Carried();

    /** The facts that have occurred so far in a fold, numbered, so that a key counts them in a short row. */
    static final class Shapes {
        private static final int BLOCK_BITS = 8;
        private static final int BLOCK = 1 << BLOCK_BITS;

        private static final char[] NONE = new char[BLOCK];

        private final char[][] numbers = new char[DrugFacts.ALL / BLOCK][]; // from 1
        private int[] facts = new int[4];
        private int count;

        Shapes() {
            Arrays.fill(numbers, NONE);
        }

        int of(int shape) {
            int number = numbers[shape >>> BLOCK_BITS][shape & (BLOCK - 1)];
            return number == 0 ? another(shape) : number - 1;
        }

        private int another(int shape) {
            if (count == facts.length) {
                facts = Arrays.copyOf(facts, 2 * count);
            }
            int block = shape >>> BLOCK_BITS;
            if (Arrays.equals(numbers[block], NONE)) {
                numbers[block] = new char[BLOCK];
            }
            facts[count] = shape;
            numbers[block][shape & (BLOCK - 1)] = (char) ++count;
            return count - 1;
        }
    }

    DrugSums(Shapes shapes) {
        this.shapes = shapes;
    }

    static int quantity(UnitKind kind) {
        return FIRST_QUANTITY + kind.ordinal();
    }

    /** Counts a seizure, or the part of it that is under the key, by the number of its facts, after its amounts. */
    void count(int shape) {
        if (AMOUNTS + shape >= numbers.length) {
            makeRoom(AMOUNTS + 2 * shape);
        }
        numbers[AMOUNTS + shape]++;
        admitted();
    }

    /** Of one more seizure the amounts were added. */
    void admitted() {
        if (++sinceCarry >= SEIZURES_PER_CARRY) {
            carry();
        }
    }

    /** Adds an amount, in millionths. */
    void add(int lane, long micros) {
        numbers[lane] += micros;
    }

    /** Adds all that other sums of the same fold came to. */
    void addAll(DrugSums other) {
        makeRoom(other.numbers.length);
        if (sinceCarry + other.sinceCarry >= SEIZURES_PER_CARRY) {
            carry();
            other.carry();
        }
        sinceCarry += other.sinceCarry + 1; // and what a carry left of them
        carried.addAll(other.carried);
        for (int place = 0; place < other.numbers.length; place++) {
            numbers[place] += other.numbers[place];
        }
    }

    private void makeRoom(int places) {
        if (places > numbers.length) {
            numbers = Arrays.copyOf(numbers, places);
        }
    }

    private void carry() {
        sinceCarry = 0;
        carried.takeFrom(numbers, AMOUNTS);
    }

    long records() {
        long count = 0;
        for (int place = AMOUNTS; place < numbers.length; place++) {
            count += numbers[place];
        }
        return count;
    }

    /** How many seizures there are with any of some facts. */
    long having(int any) {
        return having(any, 0);
    }

    /** How many seizures there are with any of some facts and none of others. */
    long having(int any, int none) {
        long count = 0;
        for (int shape = 0; shape < Math.min(numbers.length - AMOUNTS, shapes.count); shape++) {
            int facts = shapes.facts[shape];
            if ((facts & any) != 0 && (facts & none) == 0) {
                count += numbers[AMOUNTS + shape];
            }
        }
        return count;
    }

    @Override
    public long micros(int lane) {
        return carried.isNothing() ? Micros.limited(numbers[lane]) : Micros.NONE;
    }

    @Override
    public BigDecimal number(int lane) {
        return new BigDecimal(carried.sum(lane, numbers[lane]), Micros.DECIMALS);
    }
}
