package io.github.alliancestats.examples.opendata.homeoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.alliancestats.examples.opendata.homeoffice.SumOfClasses.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Totals of the Home Office beside the sums of their classes")
class HomeOfficeTotalsTest {

    private static final int YEARS = 10;

    @TempDir
    Path folder;

    private Tables tables;

    @BeforeEach
    void writeTables() throws IOException {
        tables = new Tables(folder);
    }

    @Test
    void say_by_which_law_they_are_judged() throws IOException {
        assertThat(check().law()).startsWith("distinct at every level");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",10,3,1,4,5,1,6,1,0,1,0 | BELOW", // several classes in one seizure
                ",11,3,1,4,5,1,6,1,0,1,0 | EQUAL",
                ",13,3,1,4,5,1,6,1,0,1,2 | EQUAL", // what is not known counts with the classes
                ",12,3,1,4,5,1,6,1,0,1,0 | ABOVE", // a seizure that no class has
                ",0,0,0,0,0,0,0,0,0,0,0  | EQUAL",
                ",,,,,,,,,,,             | NOT_TOLD", // two blanks are no two zeros
                ",,3,1,4,5,1,6,1,0,1,0   | NOT_TOLD",
                ",11,3,1,4,5,1,6,1,0,1,  | NOT_TOLD", // equal, if a blank were zero
                ",12,3,1,4,5,1,6,1,0,1,  | NOT_TOLD", // above, if a blank were zero
                ",10,3,1,4,5,1,6,1,0,1,  | BELOW", // whatever stood in the blank
                ",10,3,1,4,5,1,6,,,,     | NOT_TOLD",
            })
    void may_be_below_equal_or_above(String row, Outcome outcome) throws IOException {
        tables.seizures("Seizures09-10", "Cumbria" + Tables.BELOW, "Kent" + row);

        SumsOfClasses sums = check().asHeaded();

        assertThat(sums.forceYears()).isEqualTo(YEARS + 1);
        assertThat(sums.below()).isEqualTo(outcome == Outcome.BELOW ? YEARS + 1 : YEARS);
        assertThat(sums.equal()).isEqualTo(outcome == Outcome.EQUAL ? 1 : 0);
        assertThat(sums.above()).isEqualTo(outcome == Outcome.ABOVE ? 1 : 0);
        assertThat(sums.notTold()).isEqualTo(outcome == Outcome.NOT_TOLD ? 1 : 0);
    }

    /** Taken for zeros, two blanks would be equal; they are told apart from what is. */
    @Test
    void thatWouldBeEqual_ifBlanksWereZeros_areCountedBeside() throws IOException {
        tables.seizures(
                "Seizures16-17",
                "Cumbria" + Tables.BELOW,
                "Hampshire,,,,,,,,,,,",
                "Kent,11,3,1,4,5,1,6,1,0,1,",
                "Dorset,11,3,1,4,5,1,6,1,0,1,0");

        assertThat(check().asHeaded().equal()).isEqualTo(1);
        assertThat(check().asHeaded().notTold()).isEqualTo(2);
        assertThat(check().asHeaded().equalWithBlanksAsZero()).isEqualTo(3);
    }

    @Test
    void are_named_unless_they_are_below() throws IOException {
        tables.seizures(
                "Seizures16-17",
                "Wiltshire,12,3,1,4,5,1,6,1,0,1,0",
                "Cumbria" + Tables.BELOW,
                "Hampshire,,,,,,,,,,,",
                "Dorset,11,3,1,4,5,1,6,1,0,1,0");

        assertThat(check().asHeaded().others())
                .containsExactly(
                        new SumOfClasses("2016/17", "Wiltshire", 12L, 11L, Outcome.ABOVE),
                        new SumOfClasses("2016/17", "Hampshire", null, null, Outcome.NOT_TOLD),
                        new SumOfClasses("2016/17", "Dorset", 11L, 11L, Outcome.EQUAL));
    }

    @Test
    void are_found_by_their_place_under_a_heading_that_stands_twice() throws IOException {
        tables.write("Seizures15-16", Tables.DOUBLED, "Cumbria" + Tables.BELOW, "Kent,12,3,1,4,5,1,6,1,0,1,0");

        HomeOfficeReport report = tables.report();
        TotalsCheck check = report.totalsAgainstClasses();

        // By the first column of its name Class C would be 6, and Class B would have none.
        assertThat(Tables.cumbria(report, "2015/16").byClass())
                .containsExactly(
                        entry("Class A", 4L), entry("Class B", 6L), entry("Class C", 1L), entry("Unknown", 0L));
        assertThat(check.asHeaded().financialYears()).hasSize(YEARS - 1).doesNotContain("2015/16");
        assertThat(check.asHeaded().forceYears()).isEqualTo(YEARS - 1);
        assertThat(check.byPlace().financialYears()).containsExactly("2015/16");
        assertThat(check.byPlace().below()).isEqualTo(1);
        assertThat(check.byPlace().above()).isEqualTo(1);
        assertThat(check.leftOut()).isEmpty();
        assertThat(check.readByPlace())
                .containsOnlyKeys("2015/16")
                .hasValueSatisfying(new Condition<>(
                        reason -> reason.startsWith(
                                "\"Total Class C\" heads 2 columns and \"Total Class B\" heads no column"),
                        "the headings"));
    }

    @Test
    void are_left_out_of_a_year_whose_headings_slipped() throws IOException {
        String slipped = ",10,3,1,4,5,0,1,6,1,0,1";
        tables.write("Seizures14-15", Tables.SLIPPED, "Cumbria" + slipped, "Kent" + slipped, "Hampshire,,,,,,,,,,,");

        HomeOfficeReport report = tables.report();
        TotalsCheck check = report.totalsAgainstClasses();
        String reason = "the headings do not stand over their columns: \"Other Class C\" heads 2 columns and"
                + " \"Total Class C\" heads no column, and a class is below one of its own drugs for 2 of 2 forces,"
                + " which no count can be (Cumbria: Class B 1, All Cannabis 5)";

        assertThat(check.leftOut()).containsExactly(entry("2014/15", reason));
        assertThat(check.asHeaded().financialYears()).hasSize(YEARS - 1).doesNotContain("2014/15");
        assertThat(check.byPlace().financialYears()).isEmpty();
        assertThat(check.readByPlace()).isEmpty();
        assertThat(check.impossibleTotals()).isEmpty();
        assertThat(report.cumbria().get("2014/15")).satisfies(year -> {
            assertThat(year.allDrugs()).isEqualTo(10);
            assertThat(year.byClass()).isNull();
            assertThat(year.byDrug()).isNull();
            assertThat(year.notes()).containsExactly("seizures are not told by class and drug, since " + reason);
        });
    }

    @Test
    void that_no_count_can_give_are_named_where_they_are_few() throws IOException {
        tables.seizures(
                "Seizures17-18",
                "Cumbria" + Tables.BELOW,
                "Kent,10,3,1,4,5,1,4,1,0,1,0",
                "Leicestershire,5,3,1,4,5,1,6,1,0,1,0");

        TotalsCheck check = check();

        assertThat(check.impossibleTotals())
                .containsExactly(
                        new BelowPart("2017/18", "Kent", "Class B", 4, "All Cannabis", 5),
                        new BelowPart("2017/18", "Leicestershire", "All drugs", 5, "Class B", 6));
        assertThat(check.leftOut()).isEmpty();
        assertThat(check.asHeaded().forceYears()).isEqualTo(YEARS + 2);
    }

    @Test
    void are_left_out_only_if_most_forces_contradict_them() throws IOException {
        String contradiction = ",10,3,1,4,5,1,4,1,0,1,0";

        tables.seizures("Seizures17-18", "Cumbria" + Tables.BELOW, "Kent" + contradiction);
        assertThat(check().leftOut()).isEmpty();

        tables.seizures("Seizures17-18", "Cumbria" + Tables.BELOW, "Kent" + contradiction, "Dorset" + contradiction);
        assertThat(check().leftOut()).containsOnlyKeys("2017/18");
    }

    private TotalsCheck check() throws IOException {
        return tables.report().totalsAgainstClasses();
    }
}
