package io.github.alliancestats.examples.benchmarks.question;

import io.github.alliancestats.examples.benchmarks.workload.OperationTree;
import io.github.alliancestats.examples.benchmarks.workload.Substances;
import io.github.alliancestats.examples.benchmarks.workload.Unit;

/**
 * The places of an answer in an array of numbers, for implementations that number everything. Each group has
 * {@link #SEIZURES}, {@link #LOW} and {@link #HIGH}; behind them a substance has its quantities, and all but substances
 * and classes have {@link #CASH_SEIZURES} and {@link #CASH}.
 */
public final class Lanes {

    /** The earlier of the two years. */
    public static final int FIRST_YEAR = 2023;

    /** The number of years. */
    public static final int YEARS = 2;

    /** Seizures of drugs, in each group. */
    public static final int SEIZURES = 0;

    /** The low end of the value of drugs, in each group. */
    public static final int LOW = 1;

    /** The high end of the value of drugs, in each group. */
    public static final int HIGH = 2;

    /** Seizures of cash, in the groups that have them. */
    public static final int CASH_SEIZURES = 3;

    /** Cash in hundredths of a penny, in the groups that have it. */
    public static final int CASH = 4;

    private static final int QUANTITIES = 3;
    private static final int WITH_CASH = 5;
    private static final int OF_SUBSTANCE = QUANTITIES + Unit.values().length;
    private static final int OF_CLASS = 3;

    /** Where the group of all records is. */
    public static final int ALL = 0;

    private static final int DRUGS = ALL + WITH_CASH;
    private static final int CLASSES = DRUGS + Substances.count() * OF_SUBSTANCE;
    private static final int MONTHS = CLASSES + Substances.classes() * OF_CLASS;
    private static final int OPERATIONS = MONTHS + 12 * WITH_CASH;

    /** How many numbers a year has. */
    public static final int OF_YEAR = OPERATIONS + (OperationTree.TAGGED + 1) * WITH_CASH;

    private Lanes() {}

    /** {@return where the group of a substance is} */
    public static int drug(int substance) {
        return DRUGS + substance * OF_SUBSTANCE;
    }

    /** {@return where the quantity of a unit is within the group of a substance} */
    @SuppressWarnings("EnumOrdinal") // a place in an array that is never kept
    public static int quantity(Unit unit) {
        return QUANTITIES + unit.ordinal();
    }

    /** {@return where the group of a class is} */
    public static int drugClass(int index) {
        return CLASSES + index * OF_CLASS;
    }

    /** {@return where the group of a month is, 1 for January} */
    public static int month(int month) {
        return MONTHS + (month - 1) * WITH_CASH;
    }

    /** {@return where the group of an operation or of the umbrella is} */
    public static int operation(int operation) {
        return OPERATIONS + operation * WITH_CASH;
    }

    /** {@return the numbers of both years by their names} */
    public static Totals totals(long[] lanes) {
        Totals.Builder totals = new Totals.Builder();
        for (int year = 0; year < YEARS; year++) {
            new OfYear(lanes, year, totals).name();
        }
        return totals.build();
    }

    private static final class OfYear {
        private final long[] lanes;
        private final int year;
        private final Totals.Builder totals;

        OfYear(long[] lanes, int year, Totals.Builder totals) {
            this.lanes = lanes;
            this.year = year;
            this.totals = totals;
        }

        void name() {
            cash(ALL, Names.ALL, "");
            for (int substance = 0; substance < Substances.count(); substance++) {
                String key = Substances.drug(substance).id();
                drugs(drug(substance), Names.DRUG, key);
                for (Unit unit : Unit.values()) {
                    put(drug(substance) + quantity(unit), Names.DRUG, key, Names.of(unit));
                }
            }
            for (int index = 0; index < Substances.classes(); index++) {
                drugs(drugClass(index), Names.CLASS, Substances.drugClass(index).name());
            }
            for (int month = 1; month <= 12; month++) {
                cash(month(month), Names.MONTH, Names.month(month));
            }
            for (int operation = 0; operation <= OperationTree.UMBRELLA; operation++) {
                cash(
                        operation(operation),
                        Names.OPERATION,
                        OperationTree.id(operation).value());
            }
        }

        private void cash(int group, String kind, String key) {
            drugs(group, kind, key);
            put(group + CASH_SEIZURES, kind, key, Names.CASH_SEIZURES);
            put(group + CASH, kind, key, Names.CASH);
        }

        private void drugs(int group, String kind, String key) {
            put(group + SEIZURES, kind, key, Names.SEIZURES);
            put(group + LOW, kind, key, Names.LOW);
            put(group + HIGH, kind, key, Names.HIGH);
        }

        private void put(int lane, String kind, String key, String what) {
            totals.add(FIRST_YEAR + year, kind, key, what, lanes[year * OF_YEAR + lane]);
        }
    }
}
