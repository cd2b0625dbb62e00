package io.github.alliancestats.examples.opendata.nibrs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Property of NIBRS")
class NibrsPropertyTest {

    private static final String GOOD = "I9,2018-03-01,A1,Seized,9,Tools,50,";

    @TempDir
    Path folder;

    @Test
    void a_value_of_one_dollar_is_a_value_that_nobody_knows() throws IOException {
        PropertyReport report = PropertyCsv.report(
                folder, "I1,2018-03-01,A1,Seized,1,Firearms,1,", "I2,2018-03-01,A1,Seized,2,Firearms,400,");

        ItemsOfProperty all = report.seized().all();
        assertThat(all.value()).isEqualByComparingTo("400");
        assertThat(all.rawSum()).as("naive").isEqualByComparingTo("401");
        assertThat(all.unknownValues()).isEqualTo(1);
        assertThat(all.items()).isEqualTo(2);
        assertThat(all.valued()).isEqualTo(1);
    }

    @Test
    void a_value_of_zero_is_known_and_a_blank_is_not() throws IOException {
        PropertyReport report = PropertyCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Identity Documents,0,",
                "I2,2018-03-01,A1,Seized,2,Drugs/ Narcotics,,",
                "I3,2018-03-01,A1,Seized,3,Drug Equipment,1,");

        PropertyFigures seized = report.seized();
        assertThat(seized.byType().get("Identity Documents")).isEqualTo(items(1, 0, 0, "0", 0, 1, 1, "0"));
        assertThat(seized.byType().get("Drugs/ Narcotics")).isEqualTo(items(1, 1, 0, "0", 0, 1, 0, null));
        assertThat(seized.byType().get("Drug Equipment")).isEqualTo(items(1, 0, 1, "1", 0, 1, 0, null));
        assertThat(seized.all()).isEqualTo(items(3, 1, 1, "1", 0, 3, 1, "0"));
    }

    @Test
    void cash_of_an_unknown_amount_is_told_and_has_no_record() throws IOException {
        PropertyReport report = PropertyCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Money,1,",
                "I2,2018-03-01,A1,Seized,2,Money,,",
                "I3,2018-03-01,A1,Seized,3,Money,70,");

        assertThat(report.seized().byKind().get("Cash")).isEqualTo(items(3, 1, 1, "71", 2, 1, 1, "70"));
        assertThat(report.seized().account().seen()).isEqualTo(1);
        assertThat(report.rowsRejected()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Money, Cash",
        "Negotiable Instruments, Cash",
        "Non Negotiable Instruments, Other property",
        "Jewelry/ Precious Metals, Listed assets",
        "Collections/ Collectibles, Other property",
        "Automobile, Vehicles",
        "Trailers, Vehicles",
        "Vehicle Parts, Other property",
        "Structure/ Other commercial, Land and buildings",
        "'Metals, Non-Precious', Other property"
    })
    void each_description_has_a_kind(String description, String kind) throws IOException {
        PropertyReport report = PropertyCsv.report(folder, "I1,2018-03-01,A1,Seized,1,\"" + description + "\",20,");

        assertThat(report.seized().byKind()).containsOnlyKeys(kind);
        assertThat(report.seized().byType()).containsOnlyKeys(description);
    }

    @Test
    void seized_and_recovered_never_add() throws IOException {
        PropertyReport report = PropertyCsv.report(
                folder, "I1,2018-03-01,A1,Seized,1,Tools,50,", "I1,2018-03-01,A1,Recovered,2,Tools,70,2018-03-02");

        assertThat(report.seized().all().value()).isEqualByComparingTo("50");
        assertThat(report.seized().moneyTaken()).isEqualByComparingTo("50");
        assertThat(report.recovered().all().value()).isEqualByComparingTo("70");
        assertThat(report.rowsMapped()).isEqualTo(2);
    }

    @Test
    void items_are_counted_in_the_month_of_their_incident_even_while_they_are_held() throws IOException {
        PropertyReport report = PropertyCsv.report(
                folder,
                "I1,2018-01-31,A1,Seized,1,Automobile,6000,",
                "I2,2018-02-01,A1,Seized,2,Money,20,",
                "I3,2018-01-31,A1,Recovered,3,Tools,70,2019-09-27");

        assertThat(report.seized().byMonth()).containsOnlyKeys("2018-01", "2018-02");
        assertThat(month(report, "2018-01")).isEqualTo(items(1, 0, 0, "6000", 0, 1, 1, "6000"));
        assertThat(month(report, "2018-02")).isEqualTo(items(1, 0, 0, "20", 0, 1, 1, "20"));
        assertThat(report.recovered().byMonth()).containsOnlyKeys("2018-01");
    }

    @Test
    void other_years_are_outside() throws IOException {
        PropertyReport report = PropertyCsv.report(folder, GOOD, "I1,2019-01-01,A1,Seized,1,Tools,70,");

        assertThat(report.rowsMapped()).isEqualTo(2);
        assertThat(report.seized().all()).isEqualTo(items(1, 0, 0, "50", 0, 1, 1, "50"));
        assertThat(report.seized().account().outside()).isEqualTo(1);
    }

    @Test
    void days_of_recovery_are_checked() throws IOException {
        PropertyReport report = PropertyCsv.report(
                folder,
                "I1,2018-03-02,A1,Recovered,1,Tools,70,2018-03-01",
                "I2,2018-03-02,A1,Recovered,2,Tools,70,2018-03-02",
                "I3,2018-03-02,A1,Recovered,3,Tools,70,");

        assertThat(report.recoveredBeforeIncident()).isEqualTo(1);
        assertThat(report.recoveredOnUnknownDay()).isEqualTo(1);
    }

    @Test
    void incidents_with_drugs_and_money_have_both_seized() throws IOException {
        DrugsCsv.write(
                folder,
                "I1,2018-03-01,A1,Seized,1,Heroin,1,GM",
                "I1,2018-03-01,A1,Seized,2,Cocaine,1,GM",
                "I2,2018-03-01,A1,None,3,Heroin,1,GM",
                "I3,2018-03-01,A1,Seized,4,Heroin,1,GM",
                "I4,2018-03-01,A1,Seized,5,Heroin,1,GM");
        PropertyCsv.write(
                folder,
                "I1,2018-03-01,A1,Seized,1,Money,20,",
                "I1,2018-03-01,A1,Seized,2,Money,30,",
                "I2,2018-03-01,A1,Seized,3,Money,20,",
                "I3,2018-03-01,A1,Recovered,4,Money,20,2018-03-01",
                "I4,2018-03-01,A1,Seized,5,Tools,20,",
                "I5,2018-03-01,A1,Seized,6,Money,20,");

        assertThat(NibrsReport.of(folder).incidentsWithDrugsAndMoneySeized()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'I1,2018-03-01,A1,Seized,1,Yachts,5,', property_type, Yachts, a description of property that NIBRS has",
        "'I1,2018-03-01,A1,Seized,1,Tools,5.50,', value_usd, 5.50, nothing or a number of whole dollars",
        "'I1,2018-03-01,A1,Seized,1,Tools,-5,', value_usd, -5, nothing or a number of whole dollars",
        "'I1,2018-03-01,A1,Stolen/Etc,1,Tools,5,', loss_type, Stolen/Etc, Seized or Recovered",
        "'I1,2018-02-29,A1,Seized,1,Tools,5,', incident_date, 2018-02-29, a day such as 2018-01-31",
        "'I1,2018-03-01,A1,Recovered,1,Tools,5,soon', date_recovered, soon, a day such as 2018-01-31",
        "'I1,2018-03-01,A1,Seized,9,Tools,5,', row_id, 9, an id that no row above has",
        "'I1,2018-03-01,A1,Seized,1,Tools', (all), 6 values, 8 values"
    })
    void rows_that_can_not_be_read_are_rejected_with_the_reason(
            String row, String column, String value, String expected) throws IOException {
        PropertyReport report = PropertyCsv.report(folder, GOOD, row);

        assertThat(report.rejectedRows()).containsExactly(new RejectedRow(3, column, value, expected));
        assertThat(report.rowsRead()).isEqualTo(2);
        assertThat(report.rowsRejected()).isEqualTo(1);
        assertThat(report.seized().all().items()).isEqualTo(1);
    }

    private static ItemsOfProperty month(PropertyReport report, String month) {
        return Objects.requireNonNull(report.seized().byMonth().get(month));
    }

    private static ItemsOfProperty items(
            long rows,
            long blank,
            long unknown,
            String rawSum,
            long cashOfUnknownAmount,
            long items,
            long valued,
            @Nullable String value) {
        BigDecimal known = value == null ? null : new BigDecimal(value);
        return new ItemsOfProperty(
                rows, blank, unknown, new BigDecimal(rawSum), cashOfUnknownAmount, items, valued, known);
    }
}
