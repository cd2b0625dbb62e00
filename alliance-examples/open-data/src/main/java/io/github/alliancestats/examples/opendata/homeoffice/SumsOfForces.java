package io.github.alliancestats.examples.opendata.homeoffice;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sums over the forces of one year and over the years of one force. A seizure is of one force and one year,
 * so these add; they hold what was told and no more. Columns are told as headed, right or wrong.
 *
 * @param allDrugs the seizures by year
 * @param allDrugsNotTold the forces that did not tell them, by year, if there are any
 * @param allDrugsOfBorderForce those of them that are Border Force's, which is no police force
 * @param allDrugsByForce the seizures of all years by force
 * @param allDrugsOfAllYears the seizures of all forces and years
 * @param seizuresAsHeaded the seizures by year and column: the number of the column and its heading
 * @param quantitiesAsHeaded the quantities by year and drug, in the unit of the drug
 * @param quantitiesOfAllYears the same over all years
 */
record SumsOfForces(
        Map<String, Long> allDrugs,
        Map<String, List<String>> allDrugsNotTold,
        Map<String, Long> allDrugsOfBorderForce,
        Map<String, Long> allDrugsByForce,
        long allDrugsOfAllYears,
        Map<String, Map<String, Long>> seizuresAsHeaded,
        Map<String, Map<MeasuredDrug, BigDecimal>> quantitiesAsHeaded,
        Map<MeasuredDrug, BigDecimal> quantitiesOfAllYears) {

    private static final String BORDER_FORCE = "Border Force";

    static SumsOfForces of(HomeOfficeData data) {
        Map<String, Long> allDrugs = new LinkedHashMap<>();
        Map<String, List<String>> notTold = new LinkedHashMap<>();
        Map<String, Long> borderForce = new LinkedHashMap<>();
        Map<String, Map<String, Long>> seizures = new LinkedHashMap<>();
        for (SeizureTable table : data.seizures()) {
            String year = table.year().toString();
            allDrugs.put(year, table.allDrugs());
            table.allDrugs(BORDER_FORCE).ifPresent(count -> borderForce.put(year, count));
            seizures.put(year, columns(table.table()));
            List<String> silent = forcesNotTold(table);
            if (!silent.isEmpty()) {
                notTold.put(year, silent);
            }
        }
        return new SumsOfForces(
                allDrugs,
                notTold,
                borderForce,
                byForce(data),
                sum(allDrugs.values().stream().toList()),
                seizures,
                quantities(data),
                quantitiesOfAllYears(data));
    }

    private static List<String> forcesNotTold(SeizureTable table) {
        return table.table().names().stream()
                .filter(force -> table.allDrugs(force).isEmpty())
                .toList();
    }

    private static Map<String, Long> byForce(HomeOfficeData data) {
        return data.forces().stream()
                .collect(Collectors.toMap(
                        force -> force,
                        force -> sum(data.seizures().stream()
                                .flatMap(table -> table.allDrugs(force).stream())
                                .toList()),
                        Long::sum,
                        TreeMap::new));
    }

    /** Numbered from 1, since two columns may have one heading. */
    private static Map<String, Long> columns(Table<Long> table) {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (int column = 0; column < table.headings().size(); column++) {
            sums.put(
                    String.format(
                            Locale.ROOT, "%02d %s", column + 1, table.headings().get(column)),
                    sum(table.column(column)));
        }
        return sums;
    }

    private static Map<String, Map<MeasuredDrug, BigDecimal>> quantities(HomeOfficeData data) {
        Map<String, Map<MeasuredDrug, BigDecimal>> quantities = new LinkedHashMap<>();
        FinancialYear.ALL.forEach(year -> quantities.put(year.toString(), data.quantities(year)));
        return quantities;
    }

    private static Map<MeasuredDrug, BigDecimal> quantitiesOfAllYears(HomeOfficeData data) {
        Map<MeasuredDrug, BigDecimal> sums = new EnumMap<>(MeasuredDrug.class);
        for (FinancialYear year : FinancialYear.ALL) {
            data.quantities(year).forEach((drug, quantity) -> sums.merge(drug, quantity, BigDecimal::add));
        }
        return sums;
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
