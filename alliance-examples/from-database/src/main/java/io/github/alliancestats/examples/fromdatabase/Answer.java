package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The answer over all kinds of seizures: each kind is read with a query of its own, and the answers add.
 *
 * @param summary the figures
 * @param parts the answer from each kind, with the account of its rows
 */
record Answer(Summary summary, List<Part> parts) {

    private static final List<Kind<?>> KINDS = List.of(new DrugSeizures(), new CashSeizures());

    /**
     * The answer from one kind of seizures.
     *
     * @param summary the figures
     * @param account the account of the rows
     */
    record Part(Summary summary, Account account) {}

    /**
     * Asks a question of the database.
     *
     * @param question the query, without deduplication
     * @param database the database
     * @param rejections is told at once of each seizure that no record can be made of
     * @throws DatabaseException if the database fails, or did not give as many seizures as it counts
     */
    static Answer to(StatsQuery question, Database database, Consumer<Rejection> rejections) {
        List<Part> parts = new ArrayList<>();
        for (Kind<?> kind : KINDS) {
            parts.add(part(question, database, kind, rejections));
        }
        requireTotals(database, parts);
        Summary all = parts.stream().map(Part::summary).reduce(question.empty(), Summary::plus);
        return new Answer(all, parts);
    }

    private static <B extends AllianceRecord.Builder<B>> Part part(
            StatsQuery question, Database database, Kind<B> kind, Consumer<Rejection> rejections) {
        Account account = new Account(kind.table());
        try (Cursor cursor = database.query("reading " + kind.table(), kind.sql())) {
            Summary summary = question.summarize(() -> new Records<>(kind, cursor, account, rejections));
            return new Part(summary, account);
        }
    }

    private static void requireTotals(Database database, List<Part> parts) {
        try (Cursor counted = database.query("counting the seizures", Sql.of("control-totals.sql"))) {
            counted.next();
            parts.forEach(part ->
                    part.account().requireTotal(counted.key(part.account().table())));
        }
    }
}
