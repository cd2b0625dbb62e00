package io.github.alliancestats.examples.annualupdate.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecordIssue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file whose rows tell more of the records of others")
class DetailFileTest {

    private static final String CASH = "cash-seizures.csv";
    private static final String EVENTS = "money-events.csv";
    private static final String EVENTS_HEADER =
            "record_kind,force,record_id,revision,stage,date,amount,currency,realised,instrument,until";
    private static final String FIRST = "us,1,,B,north,C1,2023-05-14,1,100,GBP";
    private static final String SECOND = "us,2,,B,north,C1,2023-05-14,1,100,GBP";

    @TempDir
    private Path temporary;

    private ReadFolder folder(String... events) {
        String[] lines = new String[events.length + 1];
        lines[0] = EVENTS_HEADER;
        System.arraycopy(events, 0, lines, 1, events.length);
        return ReadFolder.in(temporary)
                .with(CASH, Headers.of(CASH), FIRST, SECOND)
                .with(EVENTS, lines);
    }

    private static List<Stage> stages(AllianceRecord record) {
        return ((CashSeizure) record).events().stream().map(MoneyEvent::stage).toList();
    }

    private static void assertAccount(ReadFolder folder, String file, int mapped, int rejected) {
        FileAccount account = folder.account(file);
        assertThat(account.rowsMapped()).isEqualTo(mapped);
        assertThat(account.rowsRejected()).isEqualTo(rejected);
        assertThat(account.rowsRead()).isEqualTo(mapped + rejected);
    }

    @Test
    void tellsOfTheRevisionThatItsRowsName() {
        ReadFolder folder = folder(
                "cash-seizure,us,C1,2,detained,2023-05-16,,,,,",
                "cash-seizure,us,C1,1,detained,2023-05-16,,,,,",
                "cash-seizure,us,C1,2,released,2023-06-16,,,,,");

        assertThat(folder.complaints()).isEmpty();
        assertThat(folder.records())
                .extracting(DetailFileTest::stages)
                .containsExactly(List.of(Stage.DETAINED), List.of(Stage.DETAINED, Stage.RELEASED));
        assertAccount(folder, EVENTS, 3, 0);
        assertThat(folder.account(EVENTS).records()).isEqualTo(3);
    }

    /** "Aa" and "BB" have one hash, and so has each row of twelve of them. */
    @Test
    void tellsRecordsApartWhoseIdsShareAHash() {
        List<String> ids = IntStream.range(0, 1 << 12)
                .mapToObj(bits -> IntStream.range(0, 12)
                        .mapToObj(bit -> (bits >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
        ReadFolder folder = ReadFolder.in(temporary)
                .with(CASH, lines(Headers.of(CASH), ids, id -> FIRST.replace("C1", id)))
                .with(
                        EVENTS,
                        lines(
                                EVENTS_HEADER,
                                ids.subList(1, ids.size()),
                                id -> "cash-seizure,us," + id + ",1,released,2023-06-16,,,,,"));

        assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(folder.complaints()).isEmpty();
        assertThat(folder.records())
                .hasSize(ids.size())
                .filteredOn(record -> stages(record).isEmpty())
                .extracting(record -> record.id().value())
                .containsExactly(ids.get(0));
        assertAccount(folder, EVENTS, ids.size() - 1, 0);
    }

    private static String[] lines(String header, List<String> ids, UnaryOperator<String> row) {
        return Stream.concat(Stream.of(header), ids.stream().map(row)).toArray(String[]::new);
    }

    @Test
    void tellsOfEachRecordThatIsADuplicateOfAnother() {
        ReadFolder folder =
                folder("cash-seizure,us,C1,1,released,2023-06-16,,,,,").with(CASH, Headers.of(CASH), FIRST, FIRST);

        assertThat(folder.records()).hasSize(2).doesNotContainNull();
        assertThat(folder.records().get(0)).isEqualTo(folder.records().get(1));
        assertAccount(folder, EVENTS, 1, 0);
    }

    @Test
    void rejectsTheRevisionOfWhichARowIsAtFaultWithAllItsRows() {
        ReadFolder folder = folder(
                "cash-seizure,us,C1,2,detained,2023-05-16,,,,,",
                "cash-seizure,us,C1,1,detained,2023-05-16,,,,,",
                "cash-seizure,us,C1,2,vanished,2023-06-16,,,,,");

        assertThat(folder.complaints())
                .containsExactly(
                        "cash-seizures.csv, line 3, column seizure_id: \"C1\", expected rows in money-events.csv that"
                                + " can be read; the seizure \"C1\" is rejected",
                        "money-events.csv, line 4, column stage: \"vanished\", expected one of seized, frozen,"
                                + " restrained, detained, interest, released, forfeited, to-victims, applied-to-order,"
                                + " written-off, transferred, destroyed; the record \"C1\" is rejected whole, lines 2, 4");
        assertThat(folder.records()).extracting(AllianceRecord::revision).containsExactly(1);
        assertAccount(folder, EVENTS, 1, 2);
        assertAccount(folder, CASH, 1, 1);
    }

    @Test
    void isRejectedWithARecordThatIs() {
        ReadFolder folder = folder("cash-seizure,us,C1,2,released,2023-06-16,,,,,")
                .with(CASH, Headers.of(CASH), FIRST, SECOND.replace("GBP", "XXQ"));

        assertThat(folder.complaints())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(
                        "money-events.csv, line 2, column record_id: \"C1\", expected the id of a record of that force"
                                + " and revision in cash-seizures.csv or assets.csv that can be read");
        assertAccount(folder, EVENTS, 0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cash-seizure,us,C9,1,released,2023-06-16,,,,, | record_id",
                "cash-seizure,us,C1,3,released,2023-06-16,,,,, | record_id",
                "cash-seizure,them,C1,1,released,2023-06-16,,,,, | record_id",
                "asset,us,C1,1,released,2023-06-16,,,,, | record_id",
                "seizure,us,C1,1,released,2023-06-16,,,,, | record_id",
                "cash-seizure,us,C9 | (whole row)",
            })
    void isRejectedWhereItTellsOfNoRecord(String row, String column) {
        ReadFolder folder = folder(row);

        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("money-events.csv, line 2, column " + column + ": ");
        assertThat(folder.records()).hasSize(2);
        assertAccount(folder, EVENTS, 0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "released,soon,,,,, | date | a date",
                "released,2023-06-16,10,,,, | currency | the ISO 4217 code",
                "released,2023-06-16,-1,GBP,,, | amount | digits",
                "detained,2023-06-16,rest,GBP,,, | amount | digits",
                "interest,2023-06-16,all,GBP,,, | amount | digits",
                "released,2023-06-16,,GBP,,, | currency | no currency where there is no amount",
                "interest,2023-06-16,,GBP,,, | amount | digits",
                "forfeited,2023-06-16,,GBP,x,, | realised | digits",
                "forfeited,2023-06-16,,,5,, | currency | the ISO 4217 code",
                "forfeited,2023-06-16,,,,magic, | instrument | one of cash-detention, account-freezing",
                "forfeited,2023-06-16,,,,,2023-07-16 | until | an empty cell where nothing is denied to its holder",
                "detained,2023-06-16,,,,,soon | until | a date",
            })
    void isToldWhereAMoneyEventCanNotBeRead(String cells, String column, String expected) {
        assertThat(folder("cash-seizure,us,C1,1," + cells).complaints())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("money-events.csv, line 2, column " + column + ": ")
                .contains(", expected " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "released,2023-05-13,,,,, | BEFORE_TAKEN",
                "released,2023-06-16,100.01,GBP,,, | MORE_THAN_HELD",
                "released,2023-06-16,1,EUR,,, | OTHER_CURRENCY",
            })
    void keepsARecordThatAnEventContradicts(String cells, RecordIssue.IssueCode code) {
        ReadFolder folder = folder("cash-seizure,us,C1,1," + cells);

        assertThat(folder.complaints()).isEmpty();
        assertThat(folder.records()).hasSize(2);
        assertThat(codes(folder)).containsExactly(code);
    }

    @Test
    void keepsARecordWithTwoEndsOfTheRest() {
        ReadFolder folder = folder(
                "cash-seizure,us,C1,1,released,2023-06-16,rest,,,,",
                "cash-seizure,us,C1,1,forfeited,2023-06-17,rest,,,,");

        assertThat(folder.complaints()).isEmpty();
        assertThat(codes(folder)).containsExactly(RecordIssue.IssueCode.ENDED_TWICE);
    }

    /** An empty cell is an amount that is not known. */
    @Test
    void amountOfAnEvent_isWhatTheCellStates_allOrTheRest() {
        assertThat(amount("")).isEmpty();
        assertThat(amount("30")).map(Object::toString).contains("GBP 30.00");
        assertThat(amount("all")).isEqualTo(amount("rest")).isEqualTo(amount("100"));
    }

    private Optional<MonetaryAmount> amount(String cell) {
        String currency = cell.isEmpty() ? "" : "GBP";
        ReadFolder folder = folder("cash-seizure,us,C1,1,released,2023-06-16," + cell + "," + currency + ",,,");
        return folder.records().stream()
                .filter(record -> !stages(record).isEmpty())
                .findFirst()
                .flatMap(record -> ((CashSeizure) record).events().get(0).amount());
    }

    private static List<RecordIssue.IssueCode> codes(ReadFolder folder) {
        return folder.records().stream()
                .flatMap(record -> record.issues().stream())
                .map(RecordIssue::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "P2,paid,2023-06-14,1,GBP | order-events.csv, line 2, column person: \"P2\", expected a person whom",
                "P1,lent,2023-06-14,1,GBP | order-events.csv, line 2, column event: \"lent\", expected one of paid, varied",
                "P1,paid,soon,1,GBP | order-events.csv, line 2, column date: \"soon\", expected a date",
                "P1,paid,2023-06-14,,GBP | order-events.csv, line 2, column amount: \"\", expected digits",
                "P1,paid,2023-06-14,1, | order-events.csv, line 2, column currency: \"\", expected the ISO 4217",
                "P1,paid,2023-06-14,1,EUR | confiscation-orders.csv, line 2, column (whole row): \"13 cells\", expected a row that the",
            })
    void isToldWhereAnEventOfAnOrderCanNotBe(String cells, String complaint) {
        ReadFolder folder = order("us,O1,1," + cells);

        assertThat(folder.complaints())
                .hasSize(2)
                .anySatisfy(sentence -> assertThat(sentence).startsWith(complaint));
        assertThat(folder.records()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P1,paid,2023-06-14,11,GBP | MORE_THAN_ORDERED",
                "P1,paid,2023-05-01,1,GBP | BEFORE_MADE",
            })
    void keepsAnOrderThatAnEventContradicts(String cells, RecordIssue.IssueCode code) {
        ReadFolder folder = order("us,O1,1," + cells);

        assertThat(folder.complaints()).isEmpty();
        assertThat(codes(folder)).containsExactly(code);
    }

    private ReadFolder order(String event) {
        return ReadFolder.in(temporary)
                .with(
                        "confiscation-orders.csv",
                        Headers.of("confiscation-orders.csv"),
                        "us,1,,B,north,O1,2023-05-14,,GBP,1,P1,10,")
                .with("order-events.csv", "force,record_id,revision,person,event,date,amount,currency", event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "released,2023-05-14,, | event: \"released\", expected one of arrested, charged, convicted",
                "arrested,soon,, | date: \"soon\", expected a date",
                "arrested,2023-05-14,2, | number: \"2\", expected an empty cell where nobody is charged",
                "arrested,2023-05-14,,fraud | detail: \"fraud\", expected an empty cell for an arrest",
                "charged,2023-05-14,0, | number: \"0\", expected a whole number from 1",
                "sentenced,2023-05-14,,6 years | detail: \"6 years\", expected a term or a word of a sentence",
                "ancillary-order,2023-05-14,, | detail: \"\", expected one of serious-crime-prevention-order",
                "concluded,2023-05-14,,let off | detail: \"let off\", expected one of no-further-action, out-of-court",
            })
    void isToldWhereAnEventOfProceedingsCanNotBeRead(String cells, String complaint) {
        assertThat(proceedings("us,1,1," + cells).complaints())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("proceedings-events.csv, line 2, column " + complaint);
    }

    private ReadFolder proceedings(String... events) {
        String[] lines = new String[events.length + 1];
        lines[0] = "force,record_id,revision,event,date,number,detail";
        System.arraycopy(events, 0, lines, 1, events.length);
        return ReadFolder.in(temporary)
                .with("proceedings.csv", Headers.of("proceedings.csv"), "us,1,,B,north,1,P1,,")
                .with("proceedings-events.csv", lines);
    }

    @Test
    void rejectsACaseWithTwoSentencesOrTwoEnds() {
        assertThat(proceedings("us,1,1,sentenced,2023-05-14,,6y", "us,1,1,sentenced,2023-05-15,,fine")
                        .complaints())
                .first()
                .asString()
                .contains("proceedings.csv, line 2", "sentenced 2023-05-15 can be set only once");
        assertThat(proceedings("us,1,1,sentenced,2023-05-14,,fine", "us,1,1,concluded,2023-05-14,,acquitted")
                        .records())
                .isEmpty();
    }

    @Test
    void isNeitherAbsentNorReadWhereItsOwnersAreAbsent() {
        ReadFolder folder = ReadFolder.in(temporary)
                .with(
                        "order-events.csv",
                        "force,record_id,revision,person,event,date,amount,currency",
                        "us,O1,1,P1,paid,2023-06-14,1,GBP");

        assertThat(folder.exports().absent())
                .contains("confiscation-orders.csv")
                .doesNotContain("order-events.csv");
        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("order-events.csv, line 2, column record_id");
    }
}
