package io.github.alliancestats.examples.fromdatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The program as it is called. */
class FromDatabaseTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void itMakesADatabaseOfItsOwnAndTellsItsFigures() {
        int status = run("--fill", "3000", "--check");

        assertThat(told(output))
                .startsWith("Operation Alliance in 2023:\n  Drug seizures: 1,0")
                .containsPattern(
                        "\n[0-9,]+ seizures seen = [0-9,]+ included \\+ [0-9]+ excluded \\+ [0-9,]+ outside \\+ [0-9]+ rejected\n")
                .endsWith("\nCheck: all 200 numbers are those that SQL adds up.\n");
        assertThat(told(errors)).contains("the seizure is rejected\n");
        assertThat(status).isZero();
    }

    @Test
    void itReadsADatabaseThatIsThere() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            store.withCash(1, "4300000, 'GBP'", "100, 'EUR'")
                    .withCash(2, "7, 'STG'")
                    .withCash(3, "8, 'GBP'")
                    .with("update cash_seizure set seized_on = null where id = 3");

            assertThat(run("--url", store.url())).isZero();

            assertThat(told(output))
                    .contains(
                            "  Cash seized: £4,300,087.58 in the known part; known for 1 of 3 (undated: 1, rejected: 1)\n")
                    .contains("3 seizures seen = 1 included + 1 excluded + 0 outside + 1 rejected\n")
                    .contains(
                            "cash_seizure: 4 rows read; 3 seizures counted by the database = 2 records + 1 rejected\n")
                    .doesNotContain("Check");
            assertThat(told(errors).lines())
                    .satisfiesExactly(
                            rejected -> assertThat(rejected).startsWith("cash_seizure 2: line 1: "),
                            excluded -> assertThat(excluded).startsWith("cash seizure illustria/3 is undated: "));
        }
    }

    @Test
    void sqlThatHasOtherFiguresIsStatus1() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            store.withCash(1, "5, 'GBP'", "5, 'CHF'"); // a currency that the sums in SQL do not know

            assertThat(run("--url", store.url(), "--check")).isEqualTo(1);

            assertThat(told(output))
                    .contains("\nCHECK FAILED: of ")
                    .contains("\n  all, cash.seized: the library has 5 and SQL 0\n")
                    .contains("\n  rejected, cash_seizure: the library has 0 and SQL 1\n");
        }
    }

    @Test
    void aDatabaseThatDiesMidStreamPrintsNoFigureAndIsStatus2() throws SQLException {
        try (Store store = Store.withInvented(2_000)) {
            PrintStream killing = new PrintStream(new Killing(store), true, StandardCharsets.UTF_8);

            int status = FromDatabase.run(
                    new PrintStream(output, true, StandardCharsets.UTF_8), killing, "--url", store.url());

            assertThat(told(output)).isEmpty();
            assertThat(told(errors).lines().reduce((first, last) -> last).orElseThrow())
                    .matches("reading drug_seizure, after [1-9][0-9]* rows, failed: .*; no figure is printed");
            assertThat(status).isEqualTo(2);
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsToldInOneLine() {
        assertThat(run("--url", "jdbc:postgresql://127.0.0.1:1/store", "--user", "force"))
                .isEqualTo(2);

        assertThat(told(output)).isEmpty();
        assertThat(told(errors))
                .startsWith("connecting to the database failed: ")
                .endsWith("; no figure is printed\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void aUrlOfAnotherKindIsRefusedAndNotRepeated() {
        assertThat(run("--url", "jdbc:oracle:thin:scott/tiger@store")).isEqualTo(2);

        assertThat(told(errors))
                .isEqualTo("the URL must start with jdbc:postgresql: or jdbc:h2:; no figure is printed\n");
    }

    @Test
    void tablesThatAreMissingOrThereAlreadyAreToldOf() throws SQLException {
        try (Store store = Store.bare()) {
            assertThat(run("--url", store.url())).isEqualTo(2);
            assertThat(run("--url", store.url(), "--fill", "10")).isZero();
            assertThat(run("--url", store.url(), "--fill", "10")).isEqualTo(2);
        }
        assertThat(told(errors).lines())
                .anyMatch(line -> line.startsWith("reading operation failed: "))
                .anyMatch(line -> line.startsWith("filling the database failed: "));
    }

    @Test
    void whatADatabaseHoldsDoesNotReachTheTerminalAsItIs() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            store.withCash(1, "5, U&'\\001b[A'");

            run("--url", store.url());

            assertThat(told(errors)).contains("but has \"?[A\"").doesNotContain("\u001b");
        }
    }

    @Test
    void wrongUsageIsStatus2() {
        assertThat(run("--fill", "0")).isEqualTo(2);
        assertThat(run("--cluster")).isEqualTo(2);

        assertThat(told(output)).isEmpty();
        assertThat(told(errors).lines())
                .satisfiesExactly(
                        fill -> assertThat(fill)
                                .isEqualTo(
                                        "Invalid value for option '--fill': expected 1 or more, but was 0; see --help"),
                        unknown -> assertThat(unknown).contains("--cluster").endsWith("; see --help"));
    }

    @Test
    void helpNamesTheOptions() {
        assertThat(run("--help")).isZero();

        assertThat(told(output)).contains("--url", "--user", "--password", "--fill", "--check", "DATABASE_PASSWORD");
    }

    private int run(String... args) {
        return FromDatabase.run(
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                args);
    }

    private static String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Ends the database at the first word on the error output, which comes while rows are read. */
    private final class Killing extends OutputStream {

        private final Store store;

        Killing(Store store) {
            this.store = store;
        }

        @Override
        public void write(int next) {
            if (errors.size() == 0) {
                store.kill();
            }
            errors.write(next);
        }
    }
}
