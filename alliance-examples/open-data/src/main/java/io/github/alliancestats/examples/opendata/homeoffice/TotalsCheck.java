package io.github.alliancestats.examples.opendata.homeoffice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables held against the law that a seizure is distinct at every level.
 *
 * @param law the law
 * @param asHeaded the totals of the years whose headings tell the classes
 * @param byPlace the totals of the years in which a total of a class was found by its place
 * @param readByPlace those years, and why
 * @param leftOut the years whose classes can't be told apart, and why
 * @param impossibleTotals totals that no count can give, in the years that were not left out
 */
record TotalsCheck(
        String law,
        SumsOfClasses asHeaded,
        SumsOfClasses byPlace,
        Map<String, String> readByPlace,
        Map<String, String> leftOut,
        List<BelowPart> impossibleTotals) {

    private static final String LAW = "distinct at every level: a seizure of several drugs is one seizure in all,"
            + " one of each of its classes and one of each of its drugs, so no level is the sum of the level below";

    static TotalsCheck of(HomeOfficeData data) {
        List<SeizureTable> kept = data.seizures().stream()
                .filter(seizures -> seizures.reasonToLeaveOut().isEmpty())
                .toList();
        return new TotalsCheck(
                LAW,
                SumsOfClasses.of(kept.stream()
                        .filter(seizures -> seizures.readByPlace().isEmpty())
                        .toList()),
                SumsOfClasses.of(kept.stream()
                        .filter(seizures -> seizures.readByPlace().isPresent())
                        .toList()),
                reasons(kept, SeizureTable::readByPlace),
                reasons(data.seizures(), SeizureTable::reasonToLeaveOut),
                kept.stream()
                        .flatMap(seizures -> seizures.totalsBelowPart().stream())
                        .toList());
    }

    private static Map<String, String> reasons(
            List<SeizureTable> tables, Function<SeizureTable, Optional<String>> reason) {
        Map<String, String> reasons = new LinkedHashMap<>();
        tables.forEach(seizures -> reason.apply(seizures)
                .ifPresent(known -> reasons.put(seizures.year().toString(), known)));
        return reasons;
    }
}
