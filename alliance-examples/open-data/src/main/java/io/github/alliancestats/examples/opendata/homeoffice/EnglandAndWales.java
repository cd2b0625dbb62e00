package io.github.alliancestats.examples.opendata.homeoffice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of England and Wales as published. They have the four Welsh forces too, which the tables by
 * force lack, so no sum over those should be larger: where one is, a figure was mistyped, rounded or revised
 * since, or stands under the heading of another column.
 *
 * @param seizures the seizures by year and heading
 * @param quantities the quantities by year and drug
 * @param belowSumOfForces the figures to which the forces sum to more
 */
record EnglandAndWales(
        Map<String, Map<String, Long>> seizures,
        Map<String, Map<MeasuredDrug, BigDecimal>> quantities,
        List<BelowSum> belowSumOfForces) {

    /**
     * A figure of England and Wales that is below the sum of the forces.
     *
     * @param financialYear the year
     * @param figure what the figure is of
     * @param sumOfForces the sum
     * @param englandAndWales the figure
     */
    record BelowSum(String financialYear, String figure, BigDecimal sumOfForces, BigDecimal englandAndWales) {}

    static EnglandAndWales of(HomeOfficeData data) {
        Map<String, Map<String, Long>> seizures = new LinkedHashMap<>();
        for (String year : data.seizuresInAll().table().names()) {
            seizures.put(year, data.seizuresInAll().row(year));
        }
        Map<String, Map<MeasuredDrug, BigDecimal>> quantities = new LinkedHashMap<>();
        for (String year : data.quantitiesInAll().table().names()) {
            quantities.put(year, data.quantitiesInAll().row(year));
        }
        return new EnglandAndWales(seizures, quantities, belowSums(data));
    }

    /** Which quantities of a year can't all be right, if there are such. */
    Optional<String> doubtOfQuantities(String year) {
        String drugs = belowSumOfForces.stream()
                .filter(below -> below.financialYear().equals(year))
                .map(BelowSum::figure)
                .filter(figure -> MeasuredDrug.headed(figure).isPresent())
                .collect(Collectors.joining(", "));
        return drugs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "quantities are as headed, and the forces sum to more than England and Wales of " + drugs);
    }

    private static List<BelowSum> belowSums(HomeOfficeData data) {
        List<BelowSum> below = new ArrayList<>();
        for (SeizureTable seizures : data.seizures()) {
            FinancialYear year = seizures.year();
            data.seizuresInAll()
                    .total(year)
                    .ifPresent(total -> addIfBelow(
                            below,
                            year,
                            SeizureTable.ALL_DRUGS,
                            BigDecimal.valueOf(seizures.allDrugs()),
                            BigDecimal.valueOf(total)));
            Map<MeasuredDrug, BigDecimal> sums = data.quantities(year);
            data.quantitiesInAll()
                    .row(year.toString())
                    .forEach((drug, quantity) -> addIfBelow(
                            below, year, drug.toString(), sums.getOrDefault(drug, BigDecimal.ZERO), quantity));
        }
        return below;
    }

    private static void addIfBelow(
            List<BelowSum> below, FinancialYear year, String figure, BigDecimal sum, BigDecimal published) {
        if (published.compareTo(sum) < 0) {
            below.add(new BelowSum(year.toString(), figure, sum, published));
        }
    }
}
