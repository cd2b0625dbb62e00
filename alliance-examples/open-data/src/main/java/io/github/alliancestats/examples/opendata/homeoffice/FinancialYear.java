package io.github.alliancestats.examples.opendata.homeoffice;

import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A year of the tables, from April to March.
 *
 * @param end the calendar year in which it ends
 */
record FinancialYear(int end) {

    /** The years that have tables by force. */
    static final List<FinancialYear> ALL =
            IntStream.rangeClosed(2010, 2019).mapToObj(FinancialYear::new).toList();

    ReportingPeriod period() {
        return ReportingPeriod.ofFinancialYearEnding(end);
    }

    /** The form of it in the names of files, as in "09-10". */
    String inFileNames() {
        return String.format(Locale.ROOT, "%02d-%02d", (end - 1) % 100, end % 100);
    }

    /** {@return the usual name, as in "2009/10"} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%02d", end - 1, end % 100);
    }
}
