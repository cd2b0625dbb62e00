package io.github.alliancestats.examples.opendata.nibrs;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in the rows of the file of drugs, seized or not, counted as it stands.
 *
 * @param seized the rows of drugs that were seized
 * @param blankQuantities the rows without a quantity
 * @param blankQuantitiesWithUnit those of them that have a unit
 * @param sameDrugTwice how often an incident has several rows of one type of drug
 * @param byDrug the rows by type of drug
 * @param byUnit the rows by code of their unit, and under "none" those without
 */
record DrugRows(
        long seized,
        long blankQuantities,
        long blankQuantitiesWithUnit,
        long sameDrugTwice,
        Map<String, Long> byDrug,
        Map<String, RawSum> byUnit) {

    /**
     * Some rows.
     *
     * @param rows their number
     * @param sum the sum of the column of quantities
     */
    record RawSum(long rows, BigDecimal sum) {

        static RawSum of(DrugRow row) {
            return new RawSum(1, row.number().orElse(BigDecimal.ZERO));
        }

        RawSum plus(RawSum other) {
            return new RawSum(rows + other.rows, sum.add(other.sum));
        }
    }

    static DrugRows of(NibrsData data) {
        List<DrugRow> rows = data.rows();
        Map<String, RawSum> byUnit = new TreeMap<>();
        rows.forEach(row -> byUnit.merge(row.unit().map(NibrsUnit::name).orElse("none"), RawSum.of(row), RawSum::plus));
        List<DrugRow> blank =
                rows.stream().filter(row -> row.number().isEmpty()).toList();
        return new DrugRows(
                rows.stream().filter(DrugRow::seized).count(),
                blank.size(),
                blank.stream().filter(row -> row.unit().isPresent()).count(),
                data.incidents().stream().mapToLong(DrugRows::repeats).sum(),
                rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.drug().toString(), TreeMap::new, Collectors.counting())),
                byUnit);
    }

    private static long repeats(Incident incident) {
        Map<NibrsDrug, Integer> times = new HashMap<>();
        incident.rows().forEach(row -> times.merge(row.drug(), 1, Integer::sum));
        return times.values().stream().filter(rows -> rows > 1).count();
    }
}
