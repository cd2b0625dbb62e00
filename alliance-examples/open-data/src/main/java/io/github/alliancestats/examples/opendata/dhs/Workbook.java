package io.github.alliancestats.examples.opendata.dhs;

import io.github.alliancestats.examples.opendata.files.Unreadable;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The workbook: a sheet for each fiscal year.
 *
 * @param days the days that it tells of
 * @param sheets the sheets in the order of their years
 */
record Workbook(ReportingPeriod days, List<YearSheet> sheets) {

    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2014, 2018).boxed().toList();

    /** Without formats of cells; a number that can't be read is an error in its cell, which is then refused by name. */
    private static final ReadingOptions READING = new ReadingOptions(false, true);

    /** What reads the rows of one sheet. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(List<Row> rows) throws IOException;
    }

    static Workbook read(Path file) throws IOException {
        try {
            return of(rowsBySheet(file));
        } catch (IOException e) {
            throw Unreadable.file(file, e);
        }
    }

    List<PropertyRow> rows() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList();
    }

    /** The parser answers a damaged file by runtime exceptions of several kinds, so none of them is let through. */
    private static Map<String, List<Row>> rowsBySheet(Path file) throws IOException {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        try (InputStream bytes = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(bytes, READING)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                rows.put(sheet.getName(), sheet.read());
            }
        } catch (RuntimeException e) {
            throw new IOException("it is no workbook or a damaged one: " + e.getMessage(), e);
        }
        return rows;
    }

    private static Workbook of(Map<String, List<Row>> sheets) throws IOException {
        requireSheets(sheets.keySet());
        Set<ReportingPeriod> days = new LinkedHashSet<>();
        List<YearSheet> years = new ArrayList<>();
        for (int year : YEARS) {
            days.add(read(sheets, year, rows -> days(year, rows)));
            years.add(read(sheets, year, rows -> table(year, rows)));
        }
        if (days.size() > 1) {
            throw new IOException("expected one span of days on all sheets, but found " + days);
        }
        return new Workbook(days.iterator().next(), years);
    }

    private static void requireSheets(Set<String> names) throws IOException {
        List<String> expected = YEARS.stream().map(Workbook::name).toList();
        if (!names.equals(Set.copyOf(expected))) {
            throw new IOException("expected the sheets " + String.join(", ", expected) + ", but found "
                    + (names.isEmpty() ? "none" : String.join(", ", names)));
        }
    }

    private static <T> T read(Map<String, List<Row>> sheets, int year, Reader<T> reader) throws IOException {
        try {
            return reader.read(Objects.requireNonNull(sheets.get(name(year))));
        } catch (IOException e) {
            throw new IOException("sheet " + name(year) + ": " + e.getMessage(), e);
        }
    }

    private static ReportingPeriod days(int year, List<Row> rows) throws IOException {
        ReportingPeriod days = CoveredDays.read(rows);
        if (!FiscalYear.meets(year, days)) {
            throw new IOException("expected days of the fiscal year, but it tells of " + days);
        }
        return days;
    }

    private static YearSheet table(int year, List<Row> rows) throws IOException {
        SheetReader reader = new SheetReader(year);
        for (Row row : rows) {
            reader.read(new SheetRow(row));
        }
        return reader.finish();
    }

    private static String name(int year) {
        return "FY " + year;
    }
}
