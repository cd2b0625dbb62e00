package io.github.alliancestats.examples.fromdatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.RecordIntake;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as records and as rejections. */
class SeizureReaderTest {

    private static final Optional<ForceId> FORCE = Optional.of(ForceId.of("illustria"));
    private static final String COCAINE = "'COC', 31.5, 'G', 1260.00";

    private final List<Rejection> rejections = new ArrayList<>();
    private Store store;

    @BeforeEach
    void makeStore() throws SQLException {
        store = Store.withoutSeizures();
    }

    @AfterEach
    void endStore() throws SQLException {
        store.close();
    }

    @Test
    void allRowsOfASeizureAreOneRecord() throws SQLException {
        store.withDrugs(7, COCAINE, "'HER', 2, 'KG', 90000.50", "'CANP', 300, 'PLT', null")
                .withDrugs(8, "'KET', null, null, null");

        assertThat(drugSeizures())
                .extracting(AllianceRecord::toString)
                .containsExactlyInAnyOrder(
                        "drug seizure illustria/7, seized 2023-05-14, drugs: 3",
                        "drug seizure illustria/8, seized 2023-05-14, drugs: 1");
        assertThat(drugSeizures())
                .flatExtracting(record -> ((DrugSeizure) record).drugs())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "Cocaine, 31.5 g, suspected",
                        "Heroin, 2 kg, suspected",
                        "Cannabis plants, 300 plants, suspected",
                        "Ketamine, quantity not known, suspected");
    }

    @Test
    void cashOfSeveralCurrenciesIsOneRecord() throws SQLException {
        store.withCash(7, "4300.25, 'GBP'", "100, 'EUR'", "20, 'USD'");

        assertThat(cashSeizures())
                .singleElement()
                .satisfies(
                        record -> assertThat(((CashSeizure) record).amounts()).hasSize(3));
    }

    @Test
    void aSeizureOfMoreRowsThanTheDriverHoldsIsStillOne() throws SQLException {
        store.withDrugs(7, COCAINE)
                .withDrugs(8)
                .with("insert into seized_drug select 8, x, 'HER', 1, 'G', 10.01 from system_range(1, 5000)")
                .withDrugs(9, COCAINE);

        assertThat(drugSeizures())
                .extracting(record -> ((DrugSeizure) record).drugs().size())
                .containsExactlyInAnyOrder(1, 5000, 1);
    }

    @Test
    void seizuresEnteredInAnyOrder_areRead() throws SQLException {
        store.withDrugs(30, COCAINE).withDrugs(4, COCAINE).withDrugs(100, COCAINE);

        assertThat(drugSeizures())
                .extracting(record -> record.id().value())
                .containsExactlyInAnyOrder("4", "30", "100");
    }

    @Test
    void aSeizureWithoutADayIsARecordForTheLibraryToExclude() throws SQLException {
        store.withDrugs(7, COCAINE).with("update drug_seizure set seized_on = null");

        assertThat(drugSeizures())
                .singleElement()
                .satisfies(record -> assertThat(record.date()).isEmpty());
        assertThat(rejections).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'COK', 1, 'G', 10     | line 1: a line of drugs must have the code of a drug, but has "COK"
            null, 1, 'G', 10      | line 1: a line of drugs must have the code of a drug, but has none
            'COC', -1, 'G', 10    | line 1: SeizedDrug: quantity -1 g must be 0 or more, with at most 1,000 digits
            'COC', 1, 'LUMP', 10  | line 1: a quantity must have the code of a unit, but has "LUMP"
            'COC', 1, null, 10    | line 1: a quantity must have the code of a unit, but has none
            'COC', 1, 'G', -10.5  | line 1: a valuation must not be negative, but was GBP -10.5
            """)
    void aWrongLineOfDrugsRejectsItsSeizureWithItsKeyAndTheReason(String line, String reason) throws SQLException {
        store.withDrugs(7, COCAINE).withDrugs(8, line).withDrugs(9, COCAINE);

        assertThat(drugSeizures()).hasSize(2);
        assertThat(rejections).extracting(Rejection::toString).containsExactly("row drug_seizure 8: " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -20, 'GBP'   | CashSeizure illustria/8: amount GBP -20 must be 0 or more, with at most 1,000 digits
            null, 'GBP'  | line 1: a line of cash must have an amount, but has none
            20, 'STG'    | line 1: money must have the code of a currency, but has "STG"
            20, null     | line 1: money must have the code of a currency, but has none
            """)
    void aWrongLineOfCashRejectsItsSeizureWithItsKeyAndTheReason(String line, String reason) throws SQLException {
        store.withCash(7, "5, 'GBP'").withCash(8, line).withCash(9, "5, 'GBP'");

        assertThat(cashSeizures()).hasSize(2);
        assertThat(rejections).extracting(Rejection::toString).containsExactly("row cash_seizure 8: " + reason);
    }

    @Test
    void aSeizureWithoutLinesIsRejectedAndNotLost() throws SQLException {
        store.withDrugs(7).withCash(8);

        assertThat(drugSeizures()).isEmpty();
        assertThat(cashSeizures()).isEmpty();
        assertThat(rejections)
                .extracting(Rejection::toString)
                .satisfiesExactly(
                        drugs -> assertThat(drugs)
                                .isEqualTo("row drug_seizure 7: DrugSeizure illustria/7: drug must be set"),
                        cash -> assertThat(cash)
                                .isEqualTo("row cash_seizure 8: CashSeizure illustria/8: amount must be set"));
    }

    @Test
    void aDayThatIsNoneAndABlankOperationRejectToo() throws SQLException {
        store.withDrugs(7, COCAINE)
                .withDrugs(8, COCAINE)
                .with("update drug_seizure set seized_on = date '20203-05-14' where id = 7")
                .with("update drug_seizure set operation_id = ' ' where id = 8");

        assertThat(drugSeizures()).isEmpty();
        assertThat(rejections).extracting(Rejection::row).containsExactly("drug_seizure 7", "drug_seizure 8");
    }

    @Test
    void seizureWithTwoWrongLines_isOneRejectionWithBothReasons() throws SQLException {
        store.withDrugs(7, "'COK', 1, 'G', 10", COCAINE, "'HER', -2, 'G', 10").withDrugs(8, COCAINE);

        assertThat(drugSeizures()).extracting(record -> record.id().value()).containsExactly("8");
        assertThat(rejections)
                .extracting(Rejection::toString)
                .containsExactly("row drug_seizure 7: "
                        + "line 1: a line of drugs must have the code of a drug, but has \"COK\"; "
                        + "line 3: SeizedDrug: quantity -2 g must be 0 or more, with at most 1,000 digits");
    }

    @Test
    void valueThatJavaCannotRepresent_rejectsOnlyItsSeizure() {
        String notANumber = "select 5 as id, null as seized_on, null as operation_id, 1 as line, 'COC' as drug,"
                + " 'NaN' as quantity, 'G' as unit, null as street_value"
                + " union all select 6, null, null, 1, 'COC', '2.5', 'G', null";

        assertThat(read(drugsBy(notANumber))).hasSize(1);
        assertThat(rejections)
                .extracting(Rejection::toString)
                .containsExactly("row drug_seizure 5: line 1: the column quantity holds what can't be read");
    }

    @Test
    void rejection_hasForceFactAndDay() throws SQLException {
        store.withDrugs(7, "'COK', 1, 'G', 10").withCash(8, "-1, 'GBP'");

        read(new DrugSeizures());
        read(new CashSeizures());

        assertThat(rejections)
                .extracting(Rejection::force, Rejection::facts, Rejection::day)
                .containsExactly(
                        tuple(FORCE, Set.of(Fact.DRUGS_SEIZED), Optional.of(LocalDate.of(2023, 5, 14))),
                        tuple(FORCE, Set.of(Fact.CASH_SEIZED), Optional.of(LocalDate.of(2023, 5, 14))));
    }

    @Test
    void rejectionOfADayThatIsMissingOrRefused_hasNoDay() throws SQLException {
        store.withDrugs(7)
                .withDrugs(8, COCAINE)
                .with("update drug_seizure set seized_on = null where id = 7")
                .with("update drug_seizure set seized_on = date '20203-05-14' where id = 8");

        read(new DrugSeizures());

        assertThat(rejections).hasSize(2).extracting(Rejection::day).containsOnly(Optional.empty());
    }

    @Test
    void aQueryThatGivesRowsInAnotherOrderIsRefused() throws SQLException {
        store.withDrugs(7, COCAINE).withDrugs(8, COCAINE);
        String downwards = new DrugSeizures().sql() + " desc";

        assertThatThrownBy(() -> read(drugsBy(downwards)))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("the query of drug_seizure must give rows in order of id, but gave 8 before 7");
    }

    private List<AllianceRecord> drugSeizures() {
        return read(new DrugSeizures());
    }

    private List<AllianceRecord> cashSeizures() {
        return read(new CashSeizures());
    }

    private <B extends AllianceRecord.Builder<B>> List<AllianceRecord> read(Kind<B> kind) {
        RecordIntake<DataExtract> intake = DataExtract.writer();
        int before = rejections.size();
        try (Database database = store.open();
                Cursor cursor = database.query("reading " + kind.table(), kind.sql())) {
            new SeizureReader<>(kind, cursor, intake, rejections::add).readAll();
        }
        DataExtract extract = intake.finish();
        assertThat(rejections)
                .endsWith(extract.rejections().toArray(Rejection[]::new))
                .hasSize(before + extract.rejections().size());
        return extract.stream().toList();
    }

    /** The seizures of drugs, by another query. */
    private static DrugSeizures drugsBy(String sql) {
        return new DrugSeizures() {
            @Override
            public String sql() {
                return sql;
            }
        };
    }
}
