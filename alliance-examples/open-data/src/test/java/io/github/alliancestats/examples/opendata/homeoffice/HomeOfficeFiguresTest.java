package io.github.alliancestats.examples.opendata.homeoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.alliancestats.examples.opendata.homeoffice.EnglandAndWales.BelowSum;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Figures of the Home Office")
class HomeOfficeFiguresTest {

    @TempDir
    Path folder;

    private Tables tables;

    @BeforeEach
    void writeTables() throws IOException {
        tables = new Tables(folder);
    }

    @Test
    void are_told_of_cumbria_as_published() throws IOException {
        Map<String, ForceYear> years = tables.report().cumbria();

        assertThat(years).hasSize(10);
        assertThat(years.keySet()).startsWith("2009/10", "2010/11").endsWith("2018/19");
        assertThat(years.get("2018/19")).satisfies(year -> {
            assertThat(year.period()).isEqualTo("the year ending 31 March 2019");
            assertThat(year.allDrugs()).isEqualTo(10);
            assertThat(year.byClass())
                    .containsExactly(
                            entry("Class A", 4L), entry("Class B", 6L), entry("Class C", 1L), entry("Unknown", 0L));
            assertThat(year.byDrug())
                    .containsExactly(
                            entry("Class A", Map.of("Cocaine", 3L, "Other Class A", 1L)),
                            entry("Class B", Map.of("All Cannabis", 5L, "Other Class B", 1L)),
                            entry("Class C", Map.of("GHB", 1L, "Other Class C", 0L)));
            assertThat(year.quantities())
                    .containsOnly(
                            entry("Cocaine", new ForceYear.Amount(new BigDecimal("1.50"), "kg")),
                            entry("Cannabis plants", new ForceYear.Amount(new BigDecimal("2"), "plants")),
                            entry("GHB", new ForceYear.Amount(new BigDecimal("0.25"), "thousand doses")));
            assertThat(year.notes()).isEmpty();
        });
    }

    @Test
    void take_the_class_of_a_drug_from_the_year_of_the_table() throws IOException {
        tables.write(
                "Seizures18-19",
                Tables.SEIZURES.replace("Other Class B", "Ketamine,Other Class B"),
                "Cumbria,10,3,1,4,5,2,1,6,1,0,1,0");

        assertThat(drugs(tables.report(), "2018/19", "Class B"))
                .containsExactly(entry("All Cannabis", 5L), entry("Ketamine", 2L), entry("Other Class B", 1L));
    }

    @Test
    void leave_a_blank_cell_out_and_a_zero_in() throws IOException {
        tables.seizures("Seizures09-10", "Cumbria,10,,1,4,5,1,6,1,0,1,")
                .quantities("Quantities09-10", "Cumbria,,0.000,0");

        HomeOfficeReport report = tables.report();

        assertThat(drugs(report, "2009/10", "Class A")).containsExactly(entry("Other Class A", 1L));
        assertThat(Tables.cumbria(report, "2009/10").byClass()).doesNotContainKey("Unknown");
        assertThat(Tables.cumbria(report, "2009/10").quantities()).containsOnlyKeys("Cannabis plants", "GHB");
        assertThat(report.figuresByForce()).isEqualTo(new TableSizes(110, 2, 30, 1));
    }

    @Test
    void are_in_plants_even_in_the_year_that_has_thousands() throws IOException {
        tables.quantities("Quantities09-10", "Cumbria,0,1.06200,0").quantities("Quantities10-11", "Cumbria,0,837.00,0");

        HomeOfficeReport report = tables.report();

        assertThat(plants(report, "2009/10")).isEqualByComparingTo("1062");
        assertThat(plants(report, "2010/11")).isEqualByComparingTo("837");
        // With the thousands taken for plants it would be 838.062 and two for each of the other eight years.
        assertThat(report.sumsOfForces().quantitiesOfAllYears().get(MeasuredDrug.CANNABIS_PLANTS))
                .isEqualByComparingTo("1915");
    }

    @Test
    void give_a_force_one_name_in_all_years() throws IOException {
        tables.seizures("Seizures09-10", " Kent 4 " + Tables.BELOW, "Avon & Somerset" + Tables.BELOW)
                .seizures("Seizures10-11", "Kent" + Tables.BELOW, "Avon and Somerset" + Tables.BELOW);

        HomeOfficeReport report = tables.report();

        assertThat(report.forces()).containsExactly("Avon and Somerset", "Cumbria", "Kent");
        assertThat(report.sumsOfForces().allDrugsByForce())
                .containsExactly(entry("Avon and Somerset", 20L), entry("Cumbria", 80L), entry("Kent", 20L));
    }

    @Test
    void add_over_forces_and_years_but_never_over_drugs() throws IOException {
        tables.seizures("Seizures09-10", "Cumbria" + Tables.BELOW, "Border Force,100,0,0,0,0,0,0,0,0,0,100");

        SumsOfForces sums = tables.report().sumsOfForces();

        assertThat(sums.allDrugs()).containsEntry("2009/10", 110L).containsEntry("2010/11", 10L);
        assertThat(sums.allDrugsOfBorderForce()).containsExactly(entry("2009/10", 100L));
        assertThat(sums.allDrugsOfAllYears()).isEqualTo(200);
        assertThat(sums.seizuresAsHeaded().get("2009/10"))
                .containsEntry("01 All drugs", 110L)
                .containsEntry("11 Unknown", 100L);
        assertThat(sums.quantitiesOfAllYears().get(MeasuredDrug.COCAINE)).isEqualByComparingTo("15");
    }

    @Test
    void keep_apart_two_columns_of_one_heading() throws IOException {
        tables.write("Seizures15-16", Tables.DOUBLED, "Cumbria" + Tables.BELOW);

        assertThat(tables.report().sumsOfForces().seizuresAsHeaded().get("2015/16"))
                .containsEntry("07 Total Class C", 6L)
                .containsEntry("10 Total Class C", 1L);
    }

    @Test
    void name_the_forces_that_a_sum_lacks() throws IOException {
        tables.seizures("Seizures12-13", "Cumbria" + Tables.BELOW, "Hampshire,,,,,,,,,,,");

        SumsOfForces sums = tables.report().sumsOfForces();

        assertThat(sums.allDrugs()).containsEntry("2012/13", 10L);
        assertThat(sums.allDrugsNotTold()).containsExactly(entry("2012/13", List.of("Hampshire")));
    }

    @Test
    void of_england_and_wales_are_named_by_the_year_that_ends() throws IOException {
        EnglandAndWales inAll = tables.report().englandAndWales();

        assertThat(inAll.seizures()).containsExactly(entry("2009/10", Map.of("Cocaine", 50L, "Total", 100L)));
        assertThat(inAll.quantities().get("2009/10")).containsEntry(MeasuredDrug.COCAINE, new BigDecimal("10.5"));
        assertThat(inAll.belowSumOfForces()).isEmpty();
    }

    @Test
    void of_england_and_wales_are_held_against_the_sum_of_the_forces() throws IOException {
        tables.write("seizures_EW", "year,Total", "2010,9", "2011,10")
                .write("quantities_EW", "year,Cocaine,GHB", "2010,1.499,0.25", "2011,1.5,0.3");

        HomeOfficeReport report = tables.report();

        assertThat(report.englandAndWales().belowSumOfForces())
                .containsExactly(
                        new BelowSum("2009/10", "All drugs", new BigDecimal("10"), new BigDecimal("9")),
                        new BelowSum("2009/10", "Cocaine", new BigDecimal("1.50"), new BigDecimal("1.499")));
        assertThat(Tables.cumbria(report, "2009/10").notes())
                .containsExactly(
                        "quantities are as headed, and the forces sum to more than England and Wales of Cocaine");
        assertThat(Tables.cumbria(report, "2010/11").notes()).isEmpty();
    }

    private static BigDecimal plants(HomeOfficeReport report, String year) {
        return Objects.requireNonNull(Tables.cumbria(report, year).quantities().get("Cannabis plants"))
                .number();
    }

    private static Map<String, Long> drugs(HomeOfficeReport report, String year, String drugClass) {
        Map<String, Map<String, Long>> drugs =
                Objects.requireNonNull(Tables.cumbria(report, year).byDrug());
        return Objects.requireNonNull(drugs.get(drugClass));
    }
}
