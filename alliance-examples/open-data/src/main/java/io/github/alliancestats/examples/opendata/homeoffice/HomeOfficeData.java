package io.github.alliancestats.examples.opendata.homeoffice;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The published tables.
 *
 * @param seizures the seizures by force, a table for each year in order
 * @param quantities the quantities by force, a table for each year in order
 * @param seizuresInAll the seizures in England and Wales by year
 * @param quantitiesInAll the quantities in England and Wales by year
 */
record HomeOfficeData(
        List<SeizureTable> seizures,
        Map<FinancialYear, QuantityTable> quantities,
        SeizuresInAll seizuresInAll,
        QuantityTable quantitiesInAll) {

    static HomeOfficeData of(Path folder) throws IOException {
        Path byForce = folder.resolve("raw").resolve("local_resolution");
        Path inAll = folder.resolve("raw").resolve("national_resolution");
        List<SeizureTable> seizures = new ArrayList<>();
        Map<FinancialYear, QuantityTable> quantities = new LinkedHashMap<>();
        for (FinancialYear year : FinancialYear.ALL) {
            seizures.add(SeizureTable.read(byForce.resolve("seizures"), year));
            Path file = byForce.resolve("quantities").resolve("Quantities" + year.inFileNames() + ".csv");
            quantities.put(year, QuantityTable.read(file, RowNames.FORCES));
        }
        return new HomeOfficeData(
                seizures,
                quantities,
                SeizuresInAll.read(inAll.resolve("seizures_EW.csv")),
                QuantityTable.read(inAll.resolve("quantities_EW.csv"), RowNames.YEARS));
    }

    /** The forces that have a row in any year, in the order of their names. */
    TreeSet<String> forces() {
        TreeSet<String> forces = new TreeSet<>();
        seizures.forEach(year -> forces.addAll(year.table().names()));
        return forces;
    }

    /** How much a force seized of each drug in a year, in the units of the drugs. */
    Map<MeasuredDrug, BigDecimal> quantities(FinancialYear year, String force) {
        Map<MeasuredDrug, BigDecimal> inUnits = new EnumMap<>(MeasuredDrug.class);
        tableOf(year).row(force).forEach((drug, published) -> inUnits.put(drug, drug.inUnit(year, published)));
        return inUnits;
    }

    /** How much the forces that told seized of each drug in a year. */
    Map<MeasuredDrug, BigDecimal> quantities(FinancialYear year) {
        Map<MeasuredDrug, BigDecimal> sums = new EnumMap<>(MeasuredDrug.class);
        for (String force : tableOf(year).table().names()) {
            quantities(year, force).forEach((drug, quantity) -> sums.merge(drug, quantity, BigDecimal::add));
        }
        return sums;
    }

    private QuantityTable tableOf(FinancialYear year) {
        return Objects.requireNonNull(quantities.get(year));
    }
}
