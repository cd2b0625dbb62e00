package io.github.alliancestats.examples.opendata.met;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the rows that the library's records have no place for, counted row by row.
 *
 * @param byFile the searches by the month of the published file
 * @param fileIsLondonMonth how many of them are in that month in London
 * @param byLegislation the searches by the power under which they were made
 * @param byHour the searches by hour of the London day
 * @param first when the first was made, in UTC, null if there is none
 * @param last when the last was made
 * @param alike how many read like one above them: people and places are left out, so they are searches of their own
 */
record FileFacts(
        Map<String, Long> byFile,
        long fileIsLondonMonth,
        Map<String, Long> byLegislation,
        Map<String, Long> byHour,
        @Nullable String first,
        @Nullable String last,
        long alike) {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH", Locale.ROOT).withZone(Question.LONDON);
    private static final DateTimeFormatter AS_PUBLISHED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);

    static FileFacts of(MetData data) {
        List<SearchRow> rows = data.rows();
        return new FileFacts(
                count(rows, row -> row.file().toString()),
                rows.stream()
                        .filter(row -> row.file().equals(row.londonMonth()))
                        .count(),
                count(rows, row -> row.legislation().orElse(Counts.NONE)),
                count(rows, row -> HOUR.format(row.searched())),
                published(rows.stream().map(SearchRow::searched).min(Comparator.naturalOrder())),
                published(rows.stream().map(SearchRow::searched).max(Comparator.naturalOrder())),
                data.alike());
    }

    private static Map<String, Long> count(List<SearchRow> rows, Function<SearchRow, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static @Nullable String published(Optional<Instant> instant) {
        return instant.map(AS_PUBLISHED::format).orElse(null);
    }
}
