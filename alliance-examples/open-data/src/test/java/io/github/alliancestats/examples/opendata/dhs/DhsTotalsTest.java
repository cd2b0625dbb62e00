package io.github.alliancestats.examples.opendata.dhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Totals of DHS beside what their rows sum to")
class DhsTotalsTest {

    @TempDir
    Path folder;

    private Workbooks workbook;

    @BeforeEach
    void startWorkbook() {
        workbook = new Workbooks(folder);
    }

    @Test
    void are_all_compared_and_equal_where_all_adds() throws IOException {
        TotalsCheck check = workbook.report().totalsAgainstRows();

        assertThat(check.law()).startsWith("distinct at every level");
        assertThat(check.comparisons()).isEqualTo(10);
        assertThat(check.unequal())
                .containsExactly(
                        entry("distinct_incidents", 0L),
                        entry("money_seized", 0L),
                        entry("lbs_seized", 0L),
                        entry("msrp", 0L),
                        entry("quantity_seized", 0L));
        assertThat(check.largestLbsDifference()).isZero();
    }

    @Test
    void of_incidents_stay_as_published_beside_sums_that_count_an_incident_often() throws IOException {
        // Of 5 incidents one had two types of vessel, and one a vessel and an aircraft.
        workbook.sheet(
                2014,
                "VESSELS;;;;;;",
                ";YACHT;3;0;0;0;3",
                ";SAILING;2;0;0;0;2",
                ";;4;0;0;0;5",
                "AIRCRAFT;;;;;;",
                ";HELICOPTER;2;0;0;0;2",
                ";;2;0;0;0;2",
                ";;5;0;0;0;7");

        DhsReport report = workbook.report();

        assertThat(report.totalsAgainstRows().incidents()).containsEntry(2014, new Incidents(5, 6, 7, 2));
        assertThat(report.totalsAgainstRows().incidents()).containsEntry(2015, new Incidents(1, 1, 1, 0));
        assertThat(report.totalsAgainstRows().unequal()).containsEntry("distinct_incidents", 2L);
        assertThat(Workbooks.total(report, 2014, "all").published().distinctIncidents())
                .isEqualTo(5);
        assertThat(Workbooks.total(report, 2014, "VESSELS").sumMinusPublished().distinctIncidents())
                .isEqualTo(1);
        assertThat(Workbooks.total(report, 2014, "AIRCRAFT").sumMinusPublished().distinctIncidents())
                .isZero();
    }

    @Test
    void of_money_that_do_not_add_are_told_and_mended_by_nothing() throws IOException {
        workbook.sheet(
                2017, "VESSELS;;;;;;", ";YACHT;1;10.01;0;0;1", ";SAILING;1;5;0;0;1", ";;2;15;0;0;2", ";;2;16.01;0;0;2");

        DhsReport report = workbook.report();

        TotalBesideRows vessels = Workbooks.total(report, 2017, "VESSELS");
        assertThat(vessels.published().moneySeized()).isEqualByComparingTo("15");
        assertThat(vessels.sumOfRows().moneySeized()).isEqualByComparingTo("15.01");
        assertThat(vessels.sumMinusPublished().moneySeized()).isEqualByComparingTo("0.01");
        TotalBesideRows all = Workbooks.total(report, 2017, "all");
        assertThat(all.published().moneySeized()).isEqualByComparingTo("16.01");
        assertThat(all.sumMinusPublished().moneySeized()).isEqualByComparingTo("-1");
        assertThat(report.totalsAgainstRows().unequal()).containsEntry("money_seized", 2L);
        assertThat(report.sumsOfRows().total().moneySeized())
                .as("the sum is of the rows, whatever the totals")
                .isEqualByComparingTo("55.01");
    }

    @Test
    void of_pounds_are_off_by_what_arithmetic_in_doubles_lost() throws IOException {
        workbook.sheet(
                2015,
                "DRUGS;;;;;;",
                ";HEROIN;1;0;0.1;0;0",
                ";OPIUM;1;0;0.2;0;0",
                ";;2;0;0.300000000004;0;0",
                ";;2;0;0.29;0;0");

        TotalsCheck check = workbook.report().totalsAgainstRows();

        assertThat(check.unequal()).containsEntry("lbs_seized", 2L);
        assertThat(check.largestLbsDifference()).isEqualByComparingTo("0.01");
        assertThat(Workbooks.total(workbook.report(), 2015, "DRUGS")
                        .sumMinusPublished()
                        .lbsSeized())
                .isEqualByComparingTo(new BigDecimal("-0.000000000004"));
    }

    @Test
    void of_retail_prices_and_quantities_are_compared_too() throws IOException {
        workbook.sheet(2015, "COMPUTERS;;;;;;", ";LAPTOP;1;0;0;9.99;3", ";;1;0;0;9.98;3", ";;1;0;0;9.99;4");

        assertThat(workbook.report().totalsAgainstRows().unequal())
                .containsEntry("msrp", 1L)
                .containsEntry("quantity_seized", 1L);
    }

    @Test
    void of_a_category_without_rows_stand_beside_a_sum_of_zero() throws IOException {
        workbook.sheet(2015, "COMPUTERS;;;;;;", ";;1;5;0;0;1", ";;1;5;0;0;1");

        TotalBesideRows computers = Workbooks.total(workbook.report(), 2015, "COMPUTERS");

        assertThat(computers.sumOfRows().rows()).isZero();
        assertThat(computers.sumMinusPublished().moneySeized()).isEqualByComparingTo("-5");
    }
}
