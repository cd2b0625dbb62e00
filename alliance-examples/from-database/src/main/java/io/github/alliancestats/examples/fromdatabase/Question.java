package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked: the year 2023 of one umbrella, in pounds, with the tree of operations and the rates of the database. */
final class Question {

    private static final OperationId UMBRELLA = OperationId.of("ALLIANCE");

    private final Database database;

    private Question(Database database) {
        this.database = database;
    }

    /**
     * Makes the question.
     *
     * @param database where the operations and the rates are
     * @throws DatabaseException if the database fails, or its operations are no tree, or its rates overlap
     */
    static StatsQuery year2023(Database database) {
        Question question = new Question(database);
        try {
            return AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                    .within(question.operations(), UMBRELLA)
                    .reportingIn(question.rates())
                    .valuedAt(ValuationBasis.STREET)
                    .measuring(
                            DrugMeasures.SEIZURES,
                            DrugMeasures.VALUE,
                            DrugMeasures.MASS,
                            DrugMeasures.PLANTS,
                            DrugMeasures.DOSES,
                            CashMeasures.SEIZURES,
                            CashMeasures.SEIZED)
                    .groupedBy(Dimension.DRUG, Dimension.MONTH, Dimension.OPERATION)
                    .withDeduplication(Deduplication.NONE);
        } catch (IllegalArgumentException e) {
            throw new DatabaseException("the operations and rates can't be used: " + e.getMessage());
        }
    }

    private Operations operations() {
        List<Operation> operations = new ArrayList<>();
        try (Cursor row = database.query("reading operation", Sql.of("operations.sql"))) {
            while (row.next()) {
                String parent = row.text("parent_id");
                String id = stated(row.text("id"), "id");
                String name = stated(row.text("name"), "name");
                operations.add(parent == null ? Operation.of(id, name) : Operation.of(id, name, parent));
            }
        }
        return Operations.of(operations);
    }

    private ExchangeRates rates() {
        ExchangeRates.Builder rates = ExchangeRates.into(Codes.POUNDS);
        try (Cursor row = database.query("reading exchange_rate", Sql.of("exchange-rates.sql"))) {
            while (row.next()) {
                LocalDate first = stated(row.day("first_day"), "first day");
                LocalDate last = stated(row.day("last_day"), "last day");
                BigDecimal rate = stated(row.number("pounds_for_one"), "rate");
                rates.rate(Codes.currency(row.text("currency")), first, last, rate);
            }
        }
        return rates.build();
    }

    static <T> T stated(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("each row must have a " + what + ", but one has none");
        }
        return value;
    }
}
