package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import java.util.List;

/**
 * All that is told of the file of property.
 *
 * @param rowsRead how many rows it has
 * @param rowsMapped how many of them are items of property
 * @param rowsRejected how many are not
 * @param rejectedRows those, and why
 * @param currency the currency of all values
 * @param seized figures of the property that was seized
 * @param recovered figures of the stolen property that was recovered
 * @param recoveredBeforeIncident how many items are said to have come back before the day of the incident
 * @param recoveredOnUnknownDay how many came back on a day that is not told
 */
record PropertyReport(
        long rowsRead,
        long rowsMapped,
        long rowsRejected,
        List<RejectedRow> rejectedRows,
        String currency,
        PropertyFigures seized,
        PropertyFigures recovered,
        long recoveredBeforeIncident,
        long recoveredOnUnknownDay) {

    static PropertyReport of(PropertyData data) {
        List<PropertyRow> seized =
                data.rows().stream().filter(PropertyRow::seized).toList();
        List<PropertyRow> recovered =
                data.rows().stream().filter(row -> !row.seized()).toList();
        long mapped = data.rows().size();
        long rejected = data.rejected().size();
        return new PropertyReport(
                mapped + rejected,
                mapped,
                rejected,
                data.rejected(),
                Question.DOLLAR.getCurrencyCode(),
                PropertyFigures.of(seized),
                PropertyFigures.of(recovered),
                recovered.stream().filter(PropertyReport::isBeforeIncident).count(),
                recovered.stream().filter(row -> row.recovered().isEmpty()).count());
    }

    private static boolean isBeforeIncident(PropertyRow row) {
        return row.recovered().filter(day -> day.isBefore(row.date())).isPresent();
    }
}
