package io.github.alliancestats.examples.benchmarks.workload;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Makes the records up: the same for the same number on every machine. Of the records 70% are of drugs, 25% of cash
 * and 5% of something else, on days of 2022 to 2024. One in 200 is a later revision of another, which arrived before
 * or after it: with new values, and in 30% of cases moved by up to 20 days.
 */
public final class Workload {

    private static final int BLOCK = 200;
    private static final long SEED = 0x0A11_1A9C_E57A_7501L;
    private static final int FIRST_DAY = (int) LocalDate.of(2022, 1, 1).toEpochDay();
    private static final int DAYS = (int) LocalDate.of(2025, 1, 1).toEpochDay() - FIRST_DAY;

    private Workload() {}

    /**
     * Records of which one in 200 is a later revision of another.
     *
     * @param records how many, a multiple of 200
     * @return the records
     */
    public static Columns of(int records) {
        requireBlocks(records);
        int blocks = records / BLOCK;
        SplittableRandom random = new SplittableRandom(SEED);
        int[] revisedBlocks = shuffled(blocks, random);
        Columns columns = new Columns(records);
        long next = 0;
        for (int block = 0; block < blocks; block++) {
            int slot = random.nextInt(BLOCK);
            long revised = revisedBlocks[block] * (BLOCK - 1L) + random.nextInt(BLOCK - 1);
            for (int i = 0; i < BLOCK; i++) {
                if (i == slot) {
                    add(columns, revised, 2);
                } else {
                    add(columns, next, 1);
                    next++;
                }
            }
        }
        return columns;
    }

    /**
     * Records each of which has an id of its own.
     *
     * @param records how many, a multiple of 200
     * @return the records
     */
    public static Columns withoutRepeats(int records) {
        requireBlocks(records);
        Columns columns = new Columns(records);
        for (int id = 0; id < records; id++) {
            add(columns, id, 1);
        }
        return columns;
    }

    private static void requireBlocks(int records) {
        if (records < BLOCK || records % BLOCK != 0) {
            throw new IllegalArgumentException("the number of records must be a multiple of 200, but was " + records);
        }
    }

    private static int[] shuffled(int count, SplittableRandom random) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i;
        }
        return numbers;
    }

    /** What all revisions of an id share is drawn from the id, the rest from the id and the revision. */
    private static void add(Columns columns, long id, int revision) {
        SplittableRandom shared = new SplittableRandom(SEED + id);
        Kind kind = kind(shared.nextInt(100));
        int day = FIRST_DAY + shared.nextInt(DAYS);
        int operation = shared.nextInt(OperationTree.TAGGED);
        SplittableRandom own = new SplittableRandom(SEED * (revision + 1) + id);
        if (revision > 1 && own.nextInt(100) < 30) {
            day += own.nextInt(41) - 20;
        }
        if (kind == Kind.DRUGS) {
            addLines(columns, own);
        }
        long cash = kind == Kind.CASH ? own.nextLong(1_000, 5_000_001) : 0;
        columns.add(id, revision, day, operation, kind, cash, currency(kind, own));
    }

    private static Kind kind(int percent) {
        if (percent < 70) {
            return Kind.DRUGS;
        }
        return percent < 95 ? Kind.CASH : Kind.OTHER;
    }

    private static Currency currency(Kind kind, SplittableRandom random) {
        int percent = kind == Kind.CASH ? random.nextInt(100) : 99;
        if (percent < 2) {
            return Currency.EUR;
        }
        return percent < 3 ? Currency.USD : Currency.GBP;
    }

    /** One to three lines, two on average, each of a substance, a quantity and a value from low to high. */
    private static void addLines(Columns columns, SplittableRandom random) {
        int lines = 1 + random.nextInt(3);
        for (int line = 0; line < lines; line++) {
            int substance = random.nextInt(Substances.count());
            Unit unit = unit(random.nextInt(100));
            long quantity = random.nextLong(1, unit == Unit.MASS ? 2_000_000 : 500);
            long low = random.nextLong(500, 500_000);
            columns.addLine(substance, unit, quantity, low, low + random.nextLong(low));
        }
    }

    private static Unit unit(int percent) {
        if (percent < 75) {
            return Unit.MASS;
        }
        return percent < 90 ? Unit.TABLETS : Unit.PLANTS;
    }
}
