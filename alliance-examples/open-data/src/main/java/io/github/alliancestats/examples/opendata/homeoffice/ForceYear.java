package io.github.alliancestats.examples.opendata.homeoffice;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was published of one force in one year. What is blank in the tables is left out.
 *
 * @param period the days of the year
 * @param allDrugs the seizures, null if they are not told
 * @param byClass the seizures by class of drug, null if the classes can't be told apart
 * @param byDrug the seizures by class and drug as headed, null if the drugs can't be told apart
 * @param quantities how much was seized of each drug, as headed
 * @param notes what a reader must know of the figures
 */
record ForceYear(
        String period,
        @Nullable Long allDrugs,
        @Nullable Map<String, Long> byClass,
        @Nullable Map<String, Map<String, Long>> byDrug,
        Map<String, Amount> quantities,
        List<String> notes) {

    /**
     * A quantity.
     *
     * @param number how many
     * @param unit of what
     */
    record Amount(BigDecimal number, String unit) {}

    /** The years of a force by their names. */
    static Map<String, ForceYear> series(HomeOfficeData data, EnglandAndWales inAll, String force) {
        Map<String, ForceYear> years = new LinkedHashMap<>();
        data.seizures().forEach(seizures -> years.put(seizures.year().toString(), of(data, inAll, seizures, force)));
        return years;
    }

    private static ForceYear of(HomeOfficeData data, EnglandAndWales inAll, SeizureTable seizures, String force) {
        Optional<String> leftOut = seizures.reasonToLeaveOut();
        return new ForceYear(
                seizures.year().period().toString(),
                seizures.allDrugs(force).orElse(null),
                leftOut.isPresent() ? null : seizures.byClass(force),
                leftOut.isPresent() ? null : seizures.byDrug(force),
                amounts(data.quantities(seizures.year(), force)),
                notes(seizures, inAll));
    }

    private static List<String> notes(SeizureTable seizures, EnglandAndWales inAll) {
        String year = seizures.year().toString();
        return Stream.of(
                        seizures.reasonToLeaveOut()
                                .map(reason -> "seizures are not told by class and drug, since " + reason)
                                .or(seizures::readByPlace),
                        inAll.doubtOfQuantities(year))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, Amount> amounts(Map<MeasuredDrug, BigDecimal> quantities) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        quantities.forEach((drug, number) ->
                amounts.put(drug.toString(), new Amount(number, drug.unit().toString())));
        return amounts;
    }
}
