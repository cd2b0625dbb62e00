package io.github.alliancestats.examples.opendata.homeoffice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The total of one force in one year beside the sum of its classes and of what is not known. Nothing is
 * taken for granted of the two: a seizure of several classes is one in the total, which puts the total below
 * the sum; a seizure that no class has puts it above.
 *
 * @param financialYear the year
 * @param force the force
 * @param allDrugs the total, null if it is not told
 * @param sumOfClasses the sum of what is told, null if nothing is
 * @param outcome what the total is to the sum
 */
record SumOfClasses(
        String financialYear,
        String force,
        @Nullable Long allDrugs,
        @Nullable Long sumOfClasses,
        Outcome outcome) {

    /** What a total is to a sum. */
    enum Outcome {
        BELOW("below"),
        EQUAL("equal"),
        ABOVE("above"),
        /** What is blank could change it. */
        NOT_TOLD("not told");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        /** {@return the word for it} */
        @JsonValue
        @Override
        public String toString() {
            return title;
        }
    }

    static SumOfClasses of(SeizureTable seizures, String force) {
        Optional<Long> allDrugs = seizures.allDrugs(force);
        Map<String, Long> told = seizures.byClass(force);
        long sum = told.values().stream().mapToLong(Long::longValue).sum();
        boolean allTold = told.size() == seizures.classesAndUnknown();
        return new SumOfClasses(
                seizures.year().toString(),
                force,
                allDrugs.orElse(null),
                told.isEmpty() ? null : Long.valueOf(sum),
                allDrugs.map(total -> outcome(total, sum, allTold)).orElse(Outcome.NOT_TOLD));
    }

    boolean isEqualWithBlanksAsZero() {
        return Objects.requireNonNullElse(allDrugs, 0L).equals(Objects.requireNonNullElse(sumOfClasses, 0L));
    }

    /** A total that is below the sum of some of its classes is below that of all. */
    private static Outcome outcome(long total, long sum, boolean allTold) {
        if (total < sum) {
            return Outcome.BELOW;
        }
        if (!allTold) {
            return Outcome.NOT_TOLD;
        }
        return total == sum ? Outcome.EQUAL : Outcome.ABOVE;
    }
}
