package io.github.alliancestats.examples.opendata.homeoffice;

import io.github.alliancestats.examples.opendata.homeoffice.SumOfClasses.Outcome;
import java.util.List;

/**
 * Totals beside the sums of their classes, in the years whose tables were read in one way.
 *
 * @param financialYears the years
 * @param forceYears how many totals there are: a row of each force in each year
 * @param below how many are below the sum
 * @param equal how many equal it
 * @param above how many are above it
 * @param notTold how many can't be held against it, since what is blank is not zero
 * @param equalWithBlanksAsZero how many would equal it if a blank were taken for zero, which it is not: what a plain
 *     sum over the file finds
 * @param others all that are not below it
 */
record SumsOfClasses(
        List<String> financialYears,
        long forceYears,
        long below,
        long equal,
        long above,
        long notTold,
        long equalWithBlanksAsZero,
        List<SumOfClasses> others) {

    static SumsOfClasses of(List<SeizureTable> tables) {
        List<SumOfClasses> sums = tables.stream()
                .flatMap(seizures -> seizures.table().names().stream().map(force -> SumOfClasses.of(seizures, force)))
                .toList();
        return new SumsOfClasses(
                tables.stream().map(seizures -> seizures.year().toString()).toList(),
                sums.size(),
                count(sums, Outcome.BELOW),
                count(sums, Outcome.EQUAL),
                count(sums, Outcome.ABOVE),
                count(sums, Outcome.NOT_TOLD),
                sums.stream().filter(SumOfClasses::isEqualWithBlanksAsZero).count(),
                sums.stream().filter(sum -> sum.outcome() != Outcome.BELOW).toList());
    }

    private static long count(List<SumOfClasses> sums, Outcome outcome) {
        return sums.stream().filter(sum -> sum.outcome() == outcome).count();
    }
}
