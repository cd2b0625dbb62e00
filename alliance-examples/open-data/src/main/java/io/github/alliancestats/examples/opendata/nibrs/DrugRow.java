package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.opendata.csv.CsvRow;
import io.github.alliancestats.record.SeizedDrug;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One suspected drug of an incident, as reported.
 *
 * @param row where it comes from
 * @param id its own id
 * @param incident the id of its incident
 * @param date the day of the incident
 * @param agency the id of the agency that reported it
 * @param seized whether it was seized; what was used or on offer and not seized is reported too
 * @param drug the type of drug
 * @param number the number in the column of quantities
 * @param unit the unit, which may be that none was reported
 */
record DrugRow(
        CsvRow row,
        String id,
        String incident,
        LocalDate date,
        String agency,
        boolean seized,
        NibrsDrug drug,
        Optional<BigDecimal> number,
        Optional<NibrsUnit> unit) {

    /** What is known of the amount. */
    Optional<Quantity> quantity() {
        return number.flatMap(known -> unit.flatMap(of -> of.quantity(known)));
    }

    SeizedDrug toSeizedDrug() {
        SeizedDrug.Builder builder = SeizedDrug.builder().drug(drug.drug());
        quantity().ifPresent(builder::quantity);
        return builder.build();
    }
}
