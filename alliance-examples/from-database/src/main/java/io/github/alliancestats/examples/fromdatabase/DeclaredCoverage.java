package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * The coverage that the store declares in its table "coverage". The figures of this program are flows. A stock, such as
 * cash held, would also need {@link Coverage#withOpening}.
 */
final class DeclaredCoverage {

    private DeclaredCoverage() {}

    /**
     * Reads the coverage.
     *
     * @param database the database
     * @param kinds the kinds of seizure
     * @return the coverage, which declares nothing if the table has no row
     * @throws DatabaseException if the database fails, or a row names no table of these kinds or no days
     */
    static Coverage of(Database database, List<Kind<?>> kinds) {
        Coverage coverage = Coverage.none();
        try (Cursor row = database.query("reading coverage", Sql.of("coverage.sql"))) {
            while (row.next()) {
                LocalDate first = Question.stated(row.day("first_day"), "first day");
                LocalDate last = Question.stated(row.day("last_day"), "last day");
                Fact fact = fact(Question.stated(row.text("seizure_table"), "table"), kinds);
                ReportingPeriod days = ReportingPeriod.ofDays(first, last);
                // the tables have the operations of each seizure
                coverage = coverage.plus(
                        Coverage.of(SeizureReader.FORCE, days, fact).carrying(Key.OPERATION));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DatabaseException("the coverage can't be used: " + e.getMessage());
        }
        return coverage;
    }

    private static Fact fact(String table, List<Kind<?>> kinds) {
        return kinds.stream()
                .filter(kind -> kind.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no seizures in a table \"" + table + "\""))
                .fact();
    }
}
