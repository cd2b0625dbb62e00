package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.csv.CsvRow;
import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import io.github.alliancestats.examples.opendata.csv.UnreadableRowException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers rows into incidents. An incident of which a row can't be read is rejected as a whole. */
final class IncidentReader {

    private final Map<String, List<DrugRow>> incidents = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, RejectedRow> spoilt = new LinkedHashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    void read(CsvRow row) {
        try {
            add(DrugColumns.read(row));
        } catch (UnreadableRowException e) {
            rejected.add(e.rejected());
            spoilt.putIfAbsent(row.get(DrugColumns.INCIDENT), e.rejected());
        }
    }

    private void add(DrugRow drug) throws UnreadableRowException {
        List<DrugRow> others = incidents.computeIfAbsent(drug.incident(), id -> new ArrayList<>());
        if (!others.isEmpty()) {
            requireSameEvent(drug, others.get(0));
        }
        if (!ids.add(drug.id())) {
            throw drug.row().unreadable(DrugColumns.ID, "an id that no row above has");
        }
        others.add(drug);
    }

    private static void requireSameEvent(DrugRow drug, DrugRow first) throws UnreadableRowException {
        String where = ", as on line " + first.row().line() + " for the same incident";
        if (!drug.date().equals(first.date())) {
            throw drug.row().unreadable(DrugColumns.DATE, first.date() + where);
        }
        if (!drug.agency().equals(first.agency())) {
            throw drug.row().unreadable(DrugColumns.AGENCY, first.agency() + where);
        }
    }

    NibrsData finish() {
        spoilt.forEach(this::rejectRest);
        rejected.sort(Comparator.comparingLong(RejectedRow::line));
        return new NibrsData(incidents.values().stream().map(Incident::new).toList(), List.copyOf(rejected));
    }

    private void rejectRest(String incident, RejectedRow cause) {
        List<DrugRow> rest = incidents.remove(incident);
        if (rest != null) {
            String expected = "an incident whose rows can all be read, but line " + cause.line() + " can't";
            rest.forEach(drug -> rejected.add(drug.row().rejected(DrugColumns.INCIDENT, expected)));
        }
    }
}
