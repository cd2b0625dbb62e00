package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.RecordIntake;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The summary of all kinds of seizure. Each kind is read with a query of its own, and the summaries add.
 *
 * @param summary the sum
 * @param parts the summary of each kind
 */
record Answer(Summary summary, List<Part> parts) {

    private static final List<Kind<?>> KINDS = List.of(new DrugSeizures(), new CashSeizures());

    /**
     * The summary of one kind of seizure.
     *
     * @param table the table of the seizures
     * @param rows the number of rows that the query returned
     * @param summary the figures and the account
     */
    record Part(String table, long rows, Summary summary) {

        /**
         * Compares the account with the database's own count.
         *
         * @param counted the number of seizures that the database counts
         * @throws DatabaseException if another number was read
         */
        void requireTotal(long counted) {
            if (summary.seen() != counted) {
                throw new DatabaseException("the control total does not hold: of " + table + " " + records()
                        + " seizures became records and " + summary.rejected() + " were rejected, which is "
                        + summary.seen() + ", but the database counts " + counted);
            }
        }

        long records() {
            return summary.seen() - summary.rejected();
        }
    }

    /**
     * Summarizes the seizures of a database.
     *
     * @param query the query, without deduplication
     * @param database the database
     * @param rejections receives each rejected seizure at once
     * @return the summary
     * @throws DatabaseException if the database fails, or did not give as many seizures as it counts
     */
    static Answer to(StatsQuery query, Database database, Consumer<Rejection> rejections) {
        Coverage coverage = DeclaredCoverage.of(database, KINDS);
        List<Part> parts = new ArrayList<>();
        for (Kind<?> kind : KINDS) {
            RecordIntake<Summary> intake = query.accumulator();
            intake.covers(coverage);
            parts.add(part(database, kind, intake, rejections));
        }
        requireTotals(database, parts);
        Summary all = parts.stream().map(Part::summary).reduce(query.empty(), Summary::plus);
        return new Answer(all, parts);
    }

    private static <B extends AllianceRecord.Builder<B>> Part part(
            Database database, Kind<B> kind, RecordIntake<Summary> intake, Consumer<Rejection> rejections) {
        try (Cursor cursor = database.query("reading " + kind.table(), kind.sql())) {
            new SeizureReader<>(kind, cursor, intake, rejections).readAll();
            return new Part(kind.table(), cursor.read(), intake.finish());
        }
    }

    private static void requireTotals(Database database, List<Part> parts) {
        try (Cursor counted = database.query("counting the seizures", Sql.of("control-totals.sql"))) {
            counted.next();
            parts.forEach(part -> part.requireTotal(counted.key(part.table())));
        }
    }
}
