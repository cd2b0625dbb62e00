package io.github.alliancestats.examples.fromdatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.stats.Summary;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the figures are, and that none comes of a database that broke off or withheld something. */
class AnswerTest {

    private static final String COCAINE = "'COC', 1, 'G', 40";

    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void figuresAreThoseOfTheRows() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            store.withDrugs(1, "'COC', 140.75, 'KG', 11260000", "'HER', 31.5, 'G', null")
                    .withDrugs(2, "'COC', 1, 'G', 40.01")
                    .withCash(1, "4300000, 'GBP'", "100, 'EUR'", "5, 'USD'");

            Summary summary = answer(store).summary();

            assertThat(summary.figure(DrugMeasures.SEIZURES).text()).isEqualTo("2");
            assertThat(summary.figure(DrugMeasures.VALUE).text()).isEqualTo("at least £11,260,040.01");
            assertThat(summary.by(Dimension.DRUG)
                            .get(Drug.HEROIN)
                            .figure(DrugMeasures.MASS)
                            .text())
                    .isEqualTo("31.5 g");
            assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("at least £4,300,087.58");
            assertThat(summary.figure(CashMeasures.SEIZED).completeness().toString())
                    .contains("no exchange rate: 1");
        }
    }

    @Test
    void anOperationHoldsWhatIsBelowIt() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            store.withCash(1, "10, 'GBP'")
                    .withCash(2, "5, 'GBP'")
                    .with("update cash_seizure set operation_id = 'TINDERSIKE' where id = 2");

            Summary marrowfell = answer(store).summary().by(Dimension.OPERATION).get(OperationId.of("MARROWFELL"));

            assertThat(marrowfell.figure(CashMeasures.SEIZED).text()).isEqualTo("£15");
        }
    }

    @Test
    void everySeizureIsAccountedFor() throws SQLException {
        try (Store store = Store.withInvented(8_000)) {
            Answer answer = answer(store);
            Summary summary = answer.summary();

            assertThat(answer.parts().stream()
                            .mapToLong(part -> part.summary().seen())
                            .sum())
                    .isEqualTo(8_000);
            assertThat(summary.rejected()).isEqualTo(rejections.size());
            assertThat(summary.seen())
                    .isEqualTo(summary.included() + summary.excluded() + summary.outside() + summary.rejected());
            assertThat(summary.excluded(Exclusion.ExclusionReason.UNDATED)).isPositive();
            assertThat(summary.outside(OutOfScope.UNKNOWN_OPERATION)).isPositive();
        }
    }

    @Test
    void theInventedRowsHoldEveryFaultThereIs() throws SQLException {
        try (Store store = Store.withInvented(30_000)) {
            answer(store);

            assertThat(rejections.stream()
                            .map(rejection -> rejection.row().replaceFirst(" .*", ": ")
                                    + rejection.reason().replaceFirst("; line .*", "")))
                    .contains(
                            "drug_seizure: line 1: a line of drugs must have the code of a drug, but has \"COK\"",
                            "drug_seizure: line 1: a line of drugs must have the code of a drug, but has none",
                            "drug_seizure: line 1: a quantity must have the code of a unit, but has \"LUMP\"",
                            "drug_seizure: line 1: a valuation must not be negative, but was GBP -50",
                            "cash_seizure: line 1: a line of cash must have an amount, but has none",
                            "cash_seizure: line 1: money must have the code of a currency, but has \"STG\"",
                            "cash_seizure: line 1: money must have the code of a currency, but has none")
                    .anyMatch(fault ->
                            fault.matches("drug_seizure: line 1: SeizedDrug: quantity -1 .* must be 0 or more.*"))
                    .anyMatch(fault -> fault.matches("drug_seizure: DrugSeizure illustria/\\d+: drug must be set"))
                    .anyMatch(fault -> fault.matches("cash_seizure: CashSeizure illustria/\\d+: amount must be set"))
                    .anyMatch(fault -> fault.matches("cash_seizure: .*: amount GBP -20 must be 0 or more.*"));
        }
    }

    @Test
    void rowsThatOthersWriteMeanwhileAreNotHalfInIt() throws SQLException {
        try (Store store = Store.withInvented(2_000);
                Database database = store.open()) {
            Answer before = Answer.to(Question.year2023(database), database, rejection -> {});
            store.withCash(1_000_000, "999, 'GBP'");

            assertThat(Answer.to(Question.year2023(database), database, rejection -> {})
                            .summary())
                    .isEqualTo(before.summary());
        }
    }

    @Test
    void aDatabaseThatDiesMidStreamGivesAnErrorThatSaysWhere() throws SQLException {
        try (Store store = Store.withInvented(2_000);
                Database database = store.open()) {
            assertThatThrownBy(() -> Answer.to(Question.year2023(database), database, rejection -> store.kill()))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageMatching("reading drug_seizure, after [1-9][0-9]* rows, failed: .*")
                    .hasCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    @SuppressWarnings("try") // closed early, which is what it is about
    void aConnectionThatIsClosedMidStreamGivesAnErrorToo() throws SQLException {
        try (Store store = Store.withInvented(2_000);
                Database database = store.open()) {
            assertThatThrownBy(() -> Answer.to(Question.year2023(database), database, rejection -> database.close()))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("reading drug_seizure, after ");
        }
    }

    @Test
    void aSeizureThatTheQueryLeavesOutIsNoticed() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            Answer.Part part =
                    answer(store.withDrugs(1, COCAINE).withDrugs(2)).parts().get(0);

            part.requireTotal(2);
            assertThatThrownBy(() -> part.requireTotal(3))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessage("the control total does not hold: of drug_seizure 1 seizures became records and 1 were"
                            + " rejected, which is 2, but the database counts 3");
        }
    }

    @Test
    void operationsThatAreNoTreeAreAnError() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            store.with("update operation set parent_id = 'TINDERSIKE' where id = 'MARROWFELL'");

            assertThatThrownBy(() -> answer(store))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("the operations and rates can't be used: ");
        }
    }

    @Test
    void ratesThatOverlapAreAnError() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            store.with("insert into exchange_rate values ('EUR', date '2023-03-01', date '2023-03-31', 0.9)");

            assertThatThrownBy(() -> answer(store))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("the operations and rates can't be used: ");
        }
    }

    private Answer answer(Store store) {
        try (Database database = store.open()) {
            return Answer.to(Question.year2023(database), database, rejections::add);
        }
    }
}
