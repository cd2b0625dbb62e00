package io.github.alliancestats.examples.benchmarks.question;

import io.github.alliancestats.examples.benchmarks.workload.Unit;
import java.util.Locale;

/** The words of which the names of totals are made. */
public final class Names {

    /** The group of all records. */
    public static final String ALL = "all";

    /** The groups by substance. */
    public static final String DRUG = "drug";

    /** The groups by class. */
    public static final String CLASS = "class";

    /** The groups by month. */
    public static final String MONTH = "month";

    /** The groups by operation. */
    public static final String OPERATION = "operation";

    /** Seizures of drugs. */
    public static final String SEIZURES = "seizures";

    /** The low end of the value of drugs. */
    public static final String LOW = "low";

    /** The high end of the value of drugs. */
    public static final String HIGH = "high";

    /** Seizures of cash. */
    public static final String CASH_SEIZURES = "cash seizures";

    /** Cash seized. */
    public static final String CASH = "cash";

    private Names() {}

    /** {@return the name of a quantity} */
    public static String of(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the key of a month, as in "03"} */
    public static String month(int month) {
        return month < 10 ? "0" + month : Integer.toString(month);
    }
}
