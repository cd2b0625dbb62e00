package io.github.alliancestats.examples.opendata.homeoffice;

import java.io.IOException;
import java.util.regex.Pattern;

/** What the rows of a table are named by. */
enum RowNames {
    /** A force has one name in all years: without the mark of a footnote, and with "and" spelt out. */
    FORCES("Police force") {
        @Override
        String name(String published) {
            return FOOTNOTE.matcher(published).replaceFirst("").replace(" & ", " and ");
        }
    },
    /** A financial year, published as the calendar year in which it ends. */
    YEARS("year") {
        @Override
        String name(String published) throws IOException {
            if (!CALENDAR_YEAR.matcher(published).matches()) {
                throw new IOException("expected a year such as 2010, but found \"" + published + "\"");
            }
            return new FinancialYear(Integer.parseInt(published)).toString();
        }
    };

    private static final Pattern FOOTNOTE = Pattern.compile(" [0-9]+$");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("[12][0-9]{3}");

    private final String heading;

    RowNames(String heading) {
        this.heading = heading;
    }

    /** The heading over them, in capitals or not. */
    String heading() {
        return heading;
    }

    /**
     * The name of a row.
     *
     * @param published what stands in its first column
     * @return what it is called here
     * @throws IOException with a message that says what is expected, if it is no such name
     */
    abstract String name(String published) throws IOException;
}
