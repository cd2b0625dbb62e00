package io.github.alliancestats.examples.opendata.dhs;

import io.github.alliancestats.record.common.ReportingPeriod;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Row;

/** The days that a sheet says it tells of, above the header of its table. */
final class CoveredDays {

    private static final Pattern FORM = Pattern.compile("(.+) thru (.+)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final String EXPECTED =
            "expected days such as \"January 1, 2014 thru January 31, 2018\" above the table, but found ";

    private CoveredDays() {}

    static ReportingPeriod read(List<Row> rows) throws IOException {
        Optional<Matcher> found = rows.stream()
                .map(SheetRow::new)
                .takeWhile(row -> !row.isHeader())
                .map(row -> FORM.matcher(row.title()))
                .filter(Matcher::matches)
                .findFirst();
        if (found.isEmpty()) {
            throw new IOException(EXPECTED + "none");
        }
        Matcher days = found.get();
        try {
            return ReportingPeriod.ofDays(LocalDate.parse(days.group(1), DAY), LocalDate.parse(days.group(2), DAY));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException(EXPECTED + "\"" + days.group() + "\"", e);
        }
    }
}
