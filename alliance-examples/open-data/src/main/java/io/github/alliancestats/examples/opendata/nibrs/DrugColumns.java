package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.csv.CsvRow;
import io.github.alliancestats.examples.opendata.csv.UnreadableRowException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of the file of drugs, and how each is read. */
final class DrugColumns {

    static final String INCIDENT = "incident_id";
    static final String DATE = "incident_date";
    static final String AGENCY = "agency_id";
    static final String ID = "drug_row_id";
    private static final String LOSS_TYPE = "loss_type";
    private static final String DRUG = "drug";
    private static final String QUANTITY = "quantity";
    private static final String UNIT = "unit";

    static final List<String> ALL = List.of(INCIDENT, DATE, AGENCY, LOSS_TYPE, ID, DRUG, QUANTITY, UNIT);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");

    private DrugColumns() {}

    static DrugRow read(CsvRow row) throws UnreadableRowException {
        row.requireAllColumns();
        Optional<BigDecimal> number = row.optional(QUANTITY, DrugColumns::number, "a number such as 12.345");
        Optional<NibrsUnit> unit = row.optional(UNIT, NibrsUnit::reportedAs, CsvRow.oneOf(NibrsUnit.values()));
        requireAmount(row, number, unit);
        return new DrugRow(
                row,
                row.text(ID),
                row.text(INCIDENT),
                row.day(DATE),
                row.text(AGENCY),
                row.as(LOSS_TYPE, DrugColumns::isSeized, "Seized or None"),
                row.as(DRUG, NibrsDrug::reportedAs, CsvRow.oneOf(NibrsDrug.values())),
                number,
                unit);
    }

    private static void requireAmount(CsvRow row, Optional<BigDecimal> number, Optional<NibrsUnit> unit)
            throws UnreadableRowException {
        if (number.isPresent() && unit.isEmpty()) {
            throw row.unreadable(UNIT, "a unit, since there is a quantity");
        }
        boolean unreported = unit.isPresent() && unit.get() == NibrsUnit.XX;
        if (unreported && number.isPresent() && number.get().compareTo(BigDecimal.ONE) != 0) {
            throw row.unreadable(QUANTITY, "1 or nothing, since the unit XX is for an amount that is not reported");
        }
    }

    private static Optional<BigDecimal> number(String value) {
        return NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    private static Optional<Boolean> isSeized(String value) {
        return switch (value) {
            case "Seized" -> Optional.of(true);
            case "None" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
