package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.csv.CsvRow;
import io.github.alliancestats.examples.opendata.csv.UnreadableRowException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of the file of property, and how each is read. */
final class PropertyColumns {

    static final String ID = "row_id";
    private static final String INCIDENT = "incident_id";
    private static final String DATE = "incident_date";
    private static final String AGENCY = "agency_id";
    private static final String LOSS_TYPE = "loss_type";
    private static final String TYPE = "property_type";
    private static final String VALUE = "value_usd";
    private static final String RECOVERED = "date_recovered";

    static final List<String> ALL = List.of(INCIDENT, DATE, AGENCY, LOSS_TYPE, ID, TYPE, VALUE, RECOVERED);

    private static final Pattern DOLLARS = Pattern.compile("[0-9]{1,9}");

    private PropertyColumns() {}

    static PropertyRow read(CsvRow row) throws UnreadableRowException {
        row.requireAllColumns();
        return new PropertyRow(
                row.text(ID),
                row.text(INCIDENT),
                row.day(DATE),
                row.text(AGENCY),
                row.as(LOSS_TYPE, PropertyColumns::isSeized, "Seized or Recovered"),
                row.as(TYPE, PropertyType::reportedAs, "a description of property that NIBRS has"),
                row.optional(VALUE, PropertyColumns::dollars, "a number of whole dollars"),
                recovered(row));
    }

    private static Optional<LocalDate> recovered(CsvRow row) throws UnreadableRowException {
        return row.get(RECOVERED).isEmpty() ? Optional.empty() : Optional.of(row.day(RECOVERED));
    }

    private static Optional<BigDecimal> dollars(String value) {
        return DOLLARS.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    private static Optional<Boolean> isSeized(String value) {
        return switch (value) {
            case "Seized" -> Optional.of(true);
            case "Recovered" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
