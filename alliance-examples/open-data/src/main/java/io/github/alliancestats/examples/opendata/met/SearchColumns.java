package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.examples.opendata.csv.CsvRow;
import io.github.alliancestats.examples.opendata.csv.UnreadableRowException;
import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.record.StopSearch.Subject;
import io.github.alliancestats.record.common.EventDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the file of searches, and how each is read. A blank is not known; other words must be published ones. */
final class SearchColumns {

    private static final String FILE = "File";
    private static final String TYPE = "Type";
    private static final String DATE = "Date";
    private static final String LEGISLATION = "Legislation";
    private static final String OBJECT = "Object of search";
    private static final String OUTCOME = "Outcome";

    static final List<String> ALL = List.of(FILE, TYPE, DATE, LEGISLATION, OBJECT, OUTCOME);

    private SearchColumns() {}

    static SearchRow read(CsvRow row) throws UnreadableRowException {
        row.requireAllColumns();
        return new SearchRow(
                row.line(),
                row.as(FILE, parsed(YearMonth::parse), "a month such as 2020-07"),
                row.as(
                        DATE,
                        parsed(SearchColumns::instant),
                        "an instant with its offset such as 2020-06-30T23:00:00+00:00"),
                row.optional(TYPE, parsed(Subject::fromPublished), CsvRow.oneOf(Subject.values())),
                row.optional(OBJECT, parsed(SearchObject::fromPublished), CsvRow.oneOf(SearchObject.values())),
                row.optional(OUTCOME, parsed(Outcome::fromPublished), CsvRow.oneOf(Outcome.values())),
                Optional.of(row.get(LEGISLATION)).filter(value -> !value.isBlank()));
    }

    /** An instant of a year that the library admits. */
    private static Instant instant(String value) {
        OffsetDateTime time = OffsetDateTime.parse(value);
        EventDate.at(time.toInstant()); // refuses other years
        return time.toInstant();
    }

    private static <T> Function<String, Optional<T>> parsed(Function<String, T> parser) {
        return value -> {
            try {
                return Optional.of(parser.apply(value));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        };
    }
}
