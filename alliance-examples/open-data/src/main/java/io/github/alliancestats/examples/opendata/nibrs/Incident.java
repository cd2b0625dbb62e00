package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.record.DrugSeizure;
import java.util.List;
import java.util.Optional;

/**
 * One incident with its drugs, all of one day and one agency.
 *
 * @param rows its rows, at least one
 */
record Incident(List<DrugRow> rows) {

    /** The incident as a record of all its suspected drugs, seized or not. */
    DrugSeizure suspected() {
        return toRecord(rows);
    }

    /** The incident as a record of what was seized, if anything was. */
    Optional<DrugSeizure> seized() {
        List<DrugRow> seized = rows.stream().filter(DrugRow::seized).toList();
        return seized.isEmpty() ? Optional.empty() : Optional.of(toRecord(seized));
    }

    private static DrugSeizure toRecord(List<DrugRow> rows) {
        DrugRow first = rows.get(0);
        DrugSeizure.Builder builder =
                DrugSeizure.builder().id(first.agency(), first.incident()).seized(first.date());
        rows.forEach(row -> builder.drug(row.toSeizedDrug()));
        return builder.build();
    }
}
