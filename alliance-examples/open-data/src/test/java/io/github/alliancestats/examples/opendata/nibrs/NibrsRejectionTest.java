package io.github.alliancestats.examples.opendata.nibrs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Rows of NIBRS drugs that can't be read")
class NibrsRejectionTest {

    private static final String UNITS = "nothing or one of GM, KG, OZ, LB, ML, LT, FO, GL, DU, NP, XX";
    private static final String GOOD = "I9,2018-03-01,A1,Seized,9,Heroin,1,GM";

    @TempDir
    Path folder;

    @Test
    void an_unknown_unit() throws IOException {
        assertRejected("I1,2018-03-01,A1,Seized,1,Heroin,1,gm", "unit", "gm", UNITS);
    }

    @Test
    void an_unknown_drug() throws IOException {
        NibrsReport report = DrugsCsv.report(folder, GOOD, "I1,2018-03-01,A1,Seized,1,Spice,1,GM");

        assertThat(report.rejectedRows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.column()).isEqualTo("drug");
            assertThat(row.value()).isEqualTo("Spice");
            assertThat(row.expected())
                    .startsWith("one of Crack Cocaine, Cocaine, ")
                    .contains("Meth/ Amphetamines");
        });
    }

    @Test
    void a_quantity_that_is_no_plain_number_of_at_least_zero() throws IOException {
        String expected = "nothing or a number such as 12.345";
        for (String value : new String[] {"-1", "1E3", ".5", "a few", "1.2345", "٣"}) {
            assertRejected("I1,2018-03-01,A1,Seized,1,Heroin," + value + ",GM", "quantity", value, expected);
        }
    }

    @Test
    void a_quantity_without_a_unit() throws IOException {
        assertRejected("I1,2018-03-01,A1,Seized,1,Heroin,2,", "unit", "", "a unit, since there is a quantity");
    }

    @Test
    void an_amount_of_a_unit_that_is_not_reported() throws IOException {
        assertRejected(
                "I1,2018-03-01,A1,Seized,1,Heroin,2,XX",
                "quantity",
                "2",
                "1 or nothing, since the unit XX is for an amount that is not reported");
    }

    @Test
    void a_day_that_does_not_exist() throws IOException {
        assertRejected(
                "I1,2018-02-29,A1,Seized,1,Heroin,1,GM", "incident_date", "2018-02-29", "a day such as 2018-01-31");
    }

    @Test
    void another_type_of_loss() throws IOException {
        assertRejected("I1,2018-03-01,A1,Stolen,1,Heroin,1,GM", "loss_type", "Stolen", "Seized or None");
    }

    @Test
    void a_blank_id() throws IOException {
        assertRejected(" ,2018-03-01,A1,Seized,1,Heroin,1,GM", "incident_id", " ", "a value");
        assertRejected("I1,2018-03-01,,Seized,1,Heroin,1,GM", "agency_id", "", "a value");
    }

    @Test
    void a_row_that_is_too_short_or_too_long() throws IOException {
        assertRejected("I1,2018-03-01,A1", "(all)", "3 values", "8 values");
        assertRejected("I1,2018-03-01,A1,Seized,1,Heroin,1,GM,", "(all)", "9 values", "8 values");
    }

    @Test
    void a_drug_that_was_reported_on_a_row_above() throws IOException {
        assertRejected("I1,2018-03-01,A1,Seized,9,Heroin,1,GM", "drug_row_id", "9", "an id that no row above has");
    }

    @Test
    void rows_of_one_incident_on_two_days_or_of_two_agencies() throws IOException {
        NibrsReport days = DrugsCsv.report(folder, GOOD, "I9,2018-03-02,A1,Seized,1,Heroin,1,GM");
        NibrsReport agencies = DrugsCsv.report(folder, GOOD, "I9,2018-03-01,A2,Seized,1,Heroin,1,GM");

        assertThat(days.rejectedRows())
                .contains(new RejectedRow(
                        3, "incident_date", "2018-03-02", "2018-03-01, as on line 2 for the same incident"));
        assertThat(agencies.rejectedRows())
                .contains(new RejectedRow(3, "agency_id", "A2", "A1, as on line 2 for the same incident"));
    }

    @Test
    void take_their_whole_incident_with_them() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Heroin,1,GM",
                "I1,2018-03-01,A1,Seized,2,Cocaine,1,TON",
                "I1,2018-03-01,A1,Seized,3,LSD,1,DU",
                GOOD);

        String expected = "an incident whose rows can all be read, but line 3 can't";
        assertThat(report.rejectedRows())
                .containsExactly(
                        new RejectedRow(2, "incident_id", "I1", expected),
                        new RejectedRow(3, "unit", "TON", UNITS),
                        new RejectedRow(4, "incident_id", "I1", expected));
        assertThat(report.rowsRead()).isEqualTo(4);
        assertThat(report.rowsMapped()).isEqualTo(1);
        assertThat(report.rowsRejected()).isEqualTo(3);
        assertThat(report.suspected().incidents()).isEqualTo(1);
        assertThat(report.seized().quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.drug()).isEqualTo("Heroin");
            assertThat(quantity.rows()).isEqualTo(1);
        });
    }

    /** The row is rejected, and the good one above it is not. */
    private void assertRejected(String row, String column, String value, String expected) throws IOException {
        NibrsReport report = DrugsCsv.report(folder, GOOD, row);

        assertThat(report.rejectedRows()).containsExactly(new RejectedRow(3, column, value, expected));
        assertThat(report.rowsMapped()).isEqualTo(1);
    }
}
