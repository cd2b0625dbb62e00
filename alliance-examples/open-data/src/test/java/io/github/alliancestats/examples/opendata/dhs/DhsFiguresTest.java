package io.github.alliancestats.examples.opendata.dhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.alliancestats.money.AssetKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures of DHS's seizures")
class DhsFiguresTest {

    @TempDir
    Path folder;

    private Workbooks workbook;

    @BeforeEach
    void startWorkbook() {
        workbook = new Workbooks(folder);
    }

    @Test
    void each_row_is_one_record_and_the_library_adds_their_money() throws IOException {
        workbook.sheet(
                2016,
                "VESSELS;;;;;;",
                ";YACHT;2;0.1;0;0;2",
                ";SAILING;1;0.2;0;0;1",
                ";;2;0.3;0;0;3",
                "AIRCRAFT            ;;;;;;",
                ";TWIN PROP;1;5.55;0;0;1",
                ";;1;5.55;0;0;1",
                ";;2;5.85;0;0;4");

        DhsReport report = workbook.report();

        assertThat(report.account()).isEqualTo(new RecordAccount(7, 7, 0, 0));
        SumsOfRows sums = report.sumsOfRows();
        assertThat(sums.total()).isEqualTo(sums(7, 8, "45.85", "0", "0", "8"));
        assertThat(sums.byYear()).containsOnlyKeys(2014, 2015, 2016, 2017, 2018);
        assertThat(sums.byYear()).containsEntry(2016, sums(3, 4, "5.85", "0", "0", "4"));
        assertThat(sums.byCategory())
                .containsExactly(
                        entry("AIRCRAFT", sums(1, 1, "5.55", "0", "0", "1")),
                        entry("VESSELS", sums(6, 7, "40.3", "0", "0", "7")));
        assertThat(sums.byYearAndCategory())
                .hasSize(6)
                .containsEntry("2016 | VESSELS", sums(2, 3, "0.3", "0", "0", "3"));
        assertThat(Workbooks.sums(report, "VESSELS", "YACHT")).isEqualTo(sums(5, 6, "40.1", "0", "0", "6"));
        assertThat(Workbooks.sums(report, "VESSELS", "SAILING")).isEqualTo(sums(1, 1, "0.2", "0", "0", "1"));
    }

    @Test
    void a_type_of_one_name_in_two_categories_is_two_types() throws IOException {
        workbook.sheet(
                2014,
                "CURRENCY/MONETARY;;;;;;",
                ";CASH SUBSTITUTION;1;1.5;0;0;0",
                ";;1;1.5;0;0;0",
                "GENERAL MDSE / OTHER;;;;;;",
                ";CASH SUBSTITUTION;1;2.5;0;0;0",
                ";;1;2.5;0;0;0",
                ";;2;4;0;0;0");

        DhsReport report = workbook.report();

        assertThat(Workbooks.sums(report, "CURRENCY/MONETARY", "CASH SUBSTITUTION")
                        .moneySeized())
                .isEqualByComparingTo("1.5");
        assertThat(Workbooks.sums(report, "GENERAL MDSE / OTHER", "CASH SUBSTITUTION")
                        .moneySeized())
                .isEqualByComparingTo("2.5");
    }

    @Test
    void numbers_are_read_to_their_last_digit_in_either_spelling() throws IOException {
        workbook.sheet(
                2018,
                "DRUGS;;;;;;",
                ";HEROIN;2;5.7519808307E8;880076.704000003;0.01;2.863979347E7",
                ";;2;575198083.07;880076.704000003;0.01;28639793.47",
                ";;2;5.7519808307E8;8.80076704000003E5;0.01;28639793.47");

        DhsReport report = workbook.report();

        assertThat(Workbooks.sums(report, "DRUGS", "HEROIN"))
                .isEqualTo(sums(1, 2, "575198083.07", "880076.704000003", "0.01", "28639793.47"));
        assertThat(report.totalsAgainstRows().unequal().values()).containsOnly(0L);
    }

    @Test
    void money_of_a_year_is_dated_by_the_first_day_on_which_it_was_complete() throws IOException {
        DhsReport report = workbook.report();

        assertThat(report.period()).isEqualTo("1 January 2014 to 31 January 2018");
        assertThat(report.yearsDated())
                .containsExactly(
                        entry(2014, "2014-09-30"),
                        entry(2015, "2015-09-30"),
                        entry(2016, "2016-09-30"),
                        entry(2017, "2017-09-30"),
                        entry(2018, "2018-01-31"));
        assertThat(report.account()).isEqualTo(new RecordAccount(5, 5, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CURRENCY/MONETARY;    U.S. CASH OR CURRENCY;  CASH",
                "CURRENCY/MONETARY;    FOREIGN CASH (NON U.S.);CASH",
                "CURRENCY/MONETARY;    CHECKS;                 CASH",
                "CURRENCY/MONETARY;    MONEY ORDER;            CASH",
                "CURRENCY/MONETARY;    BANK ACCOUNT;           ACCOUNT",
                "CURRENCY/MONETARY;    VIRTUAL CURRENCY;       CRYPTOASSET",
                "CURRENCY/MONETARY;    STOCKS;                 OTHER",
                "CURRENCY/MONETARY;    OTHER;                  OTHER",
                "GENERAL MDSE / OTHER; VIRTUAL CURRENCY;       CRYPTOASSET",
                "GENERAL MDSE / OTHER; WORKS OF ART;           LISTED_ASSET",
                "GENERAL MDSE / OTHER; CLOCKS AND WATCHES;     OTHER", // clocks are not listed
                "GENERAL MDSE / OTHER; CHECKS;                 OTHER",
                "COUNTERFEIT GOODS;    WATCHES;                OTHER",
                "VEHICLES;             VAN;                    VEHICLE",
                "REAL ESTATE;          LAND (AC);              REAL_PROPERTY",
                "AIRCRAFT;             HELICOPTER;             OTHER",
            })
    void money_is_of_the_nearest_kind_of_asset(String category, String type, AssetKind kind) throws IOException {
        for (int year = 2014; year <= 2018; year++) {
            workbook.sheet(year, category + ";;;;;;", ";" + type + ";1;7.25;0;0;0", ";;1;7.25;0;0;0", ";;1;7.25;0;0;0");
        }

        assertThat(workbook.report().moneyByAssetKind()).containsExactly(entry(kind, new BigDecimal("36.25")));
    }

    @Test
    void the_parsed_table_is_held_against_the_workbook() throws IOException {
        assertThat(workbook.report().parsedCsv()).isEqualTo(new CsvCheck(5, 5, List.of()));

        List<String> lines = new ArrayList<>(workbook.parsed());
        lines.set(1, "2014,VESSELS,YACHT,1.0,10.01,0.0,0.0,1.0");
        lines.set(2, "2015,VESSELS,KAYAK,1.0,10.0,0.0,0.0,1.0");
        CsvCheck check = workbook.parsed(lines.toArray(String[]::new)).report().parsedCsv();

        Figures published = figures(1, "10", "0", "0", "1");
        assertThat(check)
                .isEqualTo(new CsvCheck(
                        5,
                        3,
                        List.of(
                                new RowDifference(
                                        "2014 | VESSELS | YACHT", published, figures(1, "10.01", "0", "0", "1")),
                                new RowDifference("2015 | VESSELS | YACHT", published, null),
                                new RowDifference("2015 | VESSELS | KAYAK", null, published))));
    }

    @Test
    void no_figure_is_taken_from_the_parsed_table() throws IOException {
        SumsOfRows before = workbook.report().sumsOfRows();

        workbook.parsed(workbook.parsed().get(0));

        assertThat(workbook.report().sumsOfRows()).isEqualTo(before);
    }

    private static Sums sums(long rows, long incidents, String money, String lbs, String msrp, String quantity) {
        return new Sums(
                rows,
                incidents,
                new BigDecimal(money),
                new BigDecimal(lbs),
                new BigDecimal(msrp),
                new BigDecimal(quantity));
    }

    private static Figures figures(long incidents, String money, String lbs, String msrp, String quantity) {
        return new Figures(
                incidents, new BigDecimal(money), new BigDecimal(lbs), new BigDecimal(msrp), new BigDecimal(quantity));
    }
}
