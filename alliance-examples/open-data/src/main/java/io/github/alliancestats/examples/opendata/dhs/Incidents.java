package io.github.alliancestats.examples.opendata.dhs;

/**
 * The incidents of one year, each once, as they were published; and what they would be if incidents added.
 *
 * @param published the grand total
 * @param sumOfCategories what the totals of the categories sum to
 * @param sumOfRows what the rows sum to
 * @param sumOfRowsMinusPublished how much more that is than there were
 */
record Incidents(long published, long sumOfCategories, long sumOfRows, long sumOfRowsMinusPublished) {

    static Incidents of(YearSheet sheet) {
        long published = sheet.grandTotal().distinctIncidents();
        long rows = sheet.rows().stream()
                .mapToLong(row -> row.figures().distinctIncidents())
                .sum();
        return new Incidents(
                published,
                sheet.totals().values().stream()
                        .mapToLong(Figures::distinctIncidents)
                        .sum(),
                rows,
                rows - published);
    }
}
