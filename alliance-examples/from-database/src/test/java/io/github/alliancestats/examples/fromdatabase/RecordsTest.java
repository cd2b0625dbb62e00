package io.github.alliancestats.examples.fromdatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rows become records, and what becomes of those that can't. */
class RecordsTest {

    private static final String COCAINE = "'COC', 31.5, 'G', 1260.00";

    private final List<Rejection> rejections = new ArrayList<>();
    private final Account account = new Account("seizure");
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
                .containsExactly(
                        "drug seizure illustria/7, seized 2023-05-14, drugs: 3",
                        "drug seizure illustria/8, seized 2023-05-14, drugs: 1");
        assertThat(((DrugSeizure) drugSeizures().get(0)).drugs())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "Cocaine, 31.5 g, suspected",
                        "Heroin, 2 kg, suspected",
                        "Cannabis plants, 300 plants, suspected");
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
                .containsExactly(1, 5000, 1);
        assertThat(account.rowsRead()).isEqualTo(5002);
    }

    @Test
    void seizuresComeInOrderOfIdHoweverTheyWereEntered() throws SQLException {
        store.withDrugs(30, COCAINE).withDrugs(4, COCAINE).withDrugs(100, COCAINE);

        assertThat(drugSeizures()).extracting(record -> record.id().value()).containsExactly("4", "30", "100");
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
            'COC', -1, 'G', 10    | line 1: a seized quantity must not be negative, but was -1 g
            'COC', 1, 'LUMP', 10  | line 1: a quantity must have the code of a unit, but has "LUMP"
            'COC', 1, null, 10    | line 1: a quantity must have the code of a unit, but has none
            'COC', 1, 'G', -10.5  | line 1: a valuation must not be negative, but was GBP -10.5
            """)
    void aWrongLineOfDrugsRejectsItsSeizureWithItsKeyAndTheReason(String line, String reason) throws SQLException {
        store.withDrugs(7, COCAINE).withDrugs(8, line).withDrugs(9, COCAINE);

        assertThat(drugSeizures()).hasSize(2);
        assertThat(rejections)
                .extracting(Rejection::sentence)
                .containsExactly("drug_seizure 8: " + reason + "; the seizure is rejected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -20, 'GBP'   | line 1: seized cash must not be negative, but was GBP -20
            null, 'GBP'  | line 1: a line of cash must have an amount, but has none
            20, 'STG'    | line 1: money must have the code of a currency, but has "STG"
            20, null     | line 1: money must have the code of a currency, but has none
            """)
    void aWrongLineOfCashRejectsItsSeizureWithItsKeyAndTheReason(String line, String reason) throws SQLException {
        store.withCash(7, "5, 'GBP'").withCash(8, line).withCash(9, "5, 'GBP'");

        assertThat(cashSeizures()).hasSize(2);
        assertThat(rejections)
                .extracting(Rejection::sentence)
                .containsExactly("cash_seizure 8: " + reason + "; the seizure is rejected");
    }

    @Test
    void aSeizureWithoutLinesIsRejectedAndNotLost() throws SQLException {
        store.withDrugs(7).withCash(8);

        assertThat(drugSeizures()).isEmpty();
        assertThat(cashSeizures()).isEmpty();
        assertThat(rejections)
                .extracting(Rejection::sentence)
                .satisfiesExactly(
                        drugs -> assertThat(drugs)
                                .startsWith("drug_seizure 7: a drug seizure must have at least one drug"),
                        cash -> assertThat(cash)
                                .startsWith("cash_seizure 8: a cash seizure must have at least one amount"));
    }

    @Test
    void aDayThatIsNoneAndABlankOperationRejectToo() throws SQLException {
        store.withDrugs(7, COCAINE)
                .withDrugs(8, COCAINE)
                .with("update drug_seizure set seized_on = date '20203-05-14' where id = 7")
                .with("update drug_seizure set operation_id = ' ' where id = 8");

        assertThat(drugSeizures()).isEmpty();
        assertThat(rejections).extracting(Rejection::id).containsExactly(7L, 8L);
    }

    @Test
    void aSeizureIsRejectedWholeAndAllThatIsWrongIsTold() throws SQLException {
        store.withDrugs(7, "'COK', 1, 'G', 10", COCAINE, "'HER', -2, 'G', 10").withDrugs(8, COCAINE);

        assertThat(drugSeizures()).extracting(record -> record.id().value()).containsExactly("8");
        assertThat(rejections)
                .extracting(Rejection::sentence)
                .containsExactly("drug_seizure 7: "
                        + "line 1: a line of drugs must have the code of a drug, but has \"COK\"; "
                        + "line 3: a seized quantity must not be negative, but was -2 g; "
                        + "the seizure is rejected whole, 3 rows");
    }

    @Test
    void aValueThatJavaCantHoldRejectsItsSeizureAlone() {
        String notANumber = "select 5 as id, null as seized_on, null as operation_id, 1 as line, 'COC' as drug,"
                + " 'NaN' as quantity, 'G' as unit, null as street_value"
                + " union all select 6, null, null, 1, 'COC', '2.5', 'G', null";

        assertThat(read(drugsBy(notANumber))).hasSize(1);
        assertThat(rejections)
                .extracting(Rejection::sentence)
                .containsExactly(
                        "drug_seizure 5: line 1: the column quantity holds what can't be read; the seizure is rejected");
    }

    @Test
    void rowsReadAreRowsMappedAndRowsRejected() throws SQLException {
        store.withDrugs(7, COCAINE, COCAINE)
                .withDrugs(8, "'COK', 1, 'G', 10", COCAINE, COCAINE)
                .withDrugs(9);

        drugSeizures();

        assertThat(account.rowsRead()).isEqualTo(6);
        assertThat(account.rowsMapped()).isEqualTo(2);
        assertThat(account.rowsRejected()).isEqualTo(4);
        assertThat(account.seizures()).isEqualTo(3);
        assertThat(account.records()).isEqualTo(1);
        assertThat(account.rejected()).isEqualTo(2);
    }

    @Test
    void aQueryThatGivesRowsInAnotherOrderIsRefused() throws SQLException {
        store.withDrugs(7, COCAINE).withDrugs(8, COCAINE);
        String downwards = new DrugSeizures().sql() + " desc";

        assertThatThrownBy(() -> read(drugsBy(downwards)))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("the query of drug_seizure must give rows in order of id, but gave 8 before 7");
    }

    @Test
    void noMoreIsReadThanIsAskedFor() throws SQLException {
        store.withDrugs(7, COCAINE).withDrugs(8, "'COK', 1, 'G', 10").withDrugs(9, COCAINE);
        try (Database database = store.open();
                Cursor cursor = database.query("reading", new DrugSeizures().sql())) {
            Iterator<AllianceRecord> records = new Records<>(new DrugSeizures(), cursor, account, rejections::add);

            assertThat(records.next().id().value()).isEqualTo("7");
            assertThat(rejections).isEmpty();
            assertThat(records.next().id().value()).isEqualTo("9");
            assertThat(rejections).hasSize(1);
            assertThat(records.hasNext()).isFalse();
            assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private List<AllianceRecord> drugSeizures() {
        return read(new DrugSeizures());
    }

    private List<AllianceRecord> cashSeizures() {
        return read(new CashSeizures());
    }

    private List<AllianceRecord> read(Kind<?> kind) {
        return readAll(kind);
    }

    private <B extends AllianceRecord.Builder<B>> List<AllianceRecord> readAll(Kind<B> kind) {
        try (Database database = store.open();
                Cursor cursor = database.query("reading " + kind.table(), kind.sql())) {
            List<AllianceRecord> records = new ArrayList<>();
            new Records<>(kind, cursor, account, rejections::add).forEachRemaining(records::add);
            return records;
        }
    }

    /** The seizures of drugs as another query gives them. */
    private static Kind<DrugSeizure.Builder> drugsBy(String sql) {
        DrugSeizures drugs = new DrugSeizures();
        return new Kind<>() {
            @Override
            public String table() {
                return drugs.table();
            }

            @Override
            public String sql() {
                return sql;
            }

            @Override
            public DrugSeizure.Builder builder() {
                return drugs.builder();
            }

            @Override
            public void readOnce(Cursor row, DrugSeizure.Builder seizure) {
                drugs.readOnce(row, seizure);
            }

            @Override
            public void readLine(Cursor row, DrugSeizure.Builder seizure) {
                drugs.readLine(row, seizure);
            }

            @Override
            public AllianceRecord build(DrugSeizure.Builder seizure) {
                return drugs.build(seizure);
            }
        };
    }
}
