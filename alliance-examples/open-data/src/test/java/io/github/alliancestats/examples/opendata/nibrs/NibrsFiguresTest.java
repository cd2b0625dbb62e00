package io.github.alliancestats.examples.opendata.nibrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.alliancestats.examples.opendata.account.RecordAccount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Figures of NIBRS drugs")
class NibrsFiguresTest {

    @TempDir
    Path folder;

    @Test
    void unit_xx_is_no_amount() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder, "I1,2018-03-01,A1,Seized,1,Heroin,1,XX", "I2,2018-03-01,A1,Seized,2,Heroin,1,XX");

        assertThat(report.seized().quantities()).containsExactly(quantity("Heroin", "XX", null, null, "2", 2));
        assertThat(report.seized().seizuresByDrug()).containsExactly(entry("Heroin", 2L));
        assertThat(report.seized().massGrams()).isZero();
    }

    @Test
    void a_blank_quantity_is_no_amount() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder, "I1,2018-03-01,A1,Seized,1,More Than 3 Types,,", "I2,2018-03-01,A1,Seized,2,Heroin,,GM");

        assertThat(report.seized().quantities())
                .containsExactly(
                        quantity("Heroin", "GM", null, null, "0", 1),
                        quantity("More Than 3 Types", null, null, null, "0", 1));
        assertThat(report.seized().seizures()).isEqualTo(2);
    }

    @Test
    void a_quantity_of_zero_is_an_amount() throws IOException {
        NibrsReport report = DrugsCsv.report(folder, "I1,2018-03-01,A1,Seized,1,Heroin,0,GM");

        assertThat(report.seized().quantities()).containsExactly(quantity("Heroin", "GM", "0", "g", "0", 1));
    }

    @Test
    void a_drug_listed_twice_in_unlike_units_counts_once_and_keeps_both_amounts() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Marijuana,0.5,LB",
                "I1,2018-03-01,A1,Seized,2,Marijuana,3,NP",
                "I1,2018-03-01,A1,Seized,3,Marijuana,1,XX");

        assertThat(report.seized().seizuresByDrug()).containsExactly(entry("Marijuana", 1L));
        assertThat(report.seized().quantities())
                .containsExactly(
                        quantity("Marijuana", "LB", "226.796185", "g", "0.5", 1),
                        quantity("Marijuana", "NP", "3", "plants", "3", 1),
                        quantity("Marijuana", "XX", null, null, "1", 1));
    }

    @Test
    void a_drug_listed_twice_in_one_unit_adds() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder, "I1,2018-03-01,A1,Seized,1,Cocaine,1.25,GM", "I1,2018-03-01,A1,Seized,2,Cocaine,1.25,GM");

        assertThat(report.seized().quantities()).containsExactly(quantity("Cocaine", "GM", "2.5", "g", "2.50", 2));
    }

    @Test
    void an_incident_counts_once_for_each_type_of_drug() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Heroin,1,GM",
                "I1,2018-03-01,A1,Seized,2,Heroin,2,DU",
                "I1,2018-03-01,A1,Seized,3,Cocaine,1,GM",
                "I2,2018-03-02,A1,Seized,4,Heroin,1,GM");

        assertThat(report.suspected().incidents()).isEqualTo(2);
        assertThat(report.suspected().incidentsByDrug()).containsExactly(entry("Cocaine", 1L), entry("Heroin", 2L));
        assertThat(report.suspected().incidentsByDrugRows()).containsExactly(entry(1, 1L), entry(3, 1L));
        assertThat(report.suspected().drugs()).isEqualTo(4);
    }

    @Test
    void an_incident_is_counted_by_its_rows_and_by_its_types_of_drug() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Heroin,1,GM",
                "I1,2018-03-01,A1,Seized,2,Heroin,2,DU",
                "I1,2018-03-01,A1,None,3,Cocaine,,",
                "I2,2018-03-02,A2,Seized,4,Heroin,1,XX",
                "I3,2018-03-02,A1,Seized,5,LSD,,DU");

        assertThat(report.suspected().incidentsByDrugRows()).containsExactly(entry(1, 2L), entry(3, 1L));
        assertThat(report.suspected().incidentsByDrugTypes()).containsExactly(entry(1, 2L), entry(2, 1L));
        assertThat(report.suspected().drugsByAgency()).containsExactly(entry("A1", 4L), entry("A2", 1L));
        assertThat(report.drugRows().seized()).isEqualTo(4);
        assertThat(report.drugRows().sameDrugTwice()).isEqualTo(1);
        assertThat(report.drugRows().blankQuantities()).isEqualTo(2);
        assertThat(report.drugRows().blankQuantitiesWithUnit()).isEqualTo(1);
        assertThat(report.drugRows().byDrug())
                .containsExactly(entry("Cocaine", 1L), entry("Heroin", 3L), entry("LSD", 1L));
        assertThat(report.drugRows().byUnit())
                .containsOnly(
                        entry("GM", new DrugRows.RawSum(1, BigDecimal.ONE)),
                        entry("DU", new DrugRows.RawSum(2, new BigDecimal("2"))),
                        entry("XX", new DrugRows.RawSum(1, BigDecimal.ONE)),
                        entry("none", new DrugRows.RawSum(1, BigDecimal.ZERO)));
    }

    @Test
    void an_incident_may_have_its_rows_apart() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Heroin,1,GM",
                "I2,2018-03-01,A1,Seized,2,Heroin,1,GM",
                "I1,2018-03-01,A1,Seized,3,Cocaine,1,GM");

        assertThat(report.suspected().incidents()).isEqualTo(2);
        assertThat(report.suspected().account().excluded()).isZero();
    }

    @Test
    void loss_type_none_is_suspected_and_not_seized() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Heroin,1,GM",
                "I1,2018-03-01,A1,None,2,Cocaine,5,GM",
                "I2,2018-03-01,A1,None,3,Heroin,7,GM");

        assertThat(report.suspected().drugs()).isEqualTo(3);
        assertThat(report.suspected().incidentsByDrug()).containsExactly(entry("Cocaine", 1L), entry("Heroin", 2L));
        assertThat(report.seized().seizures()).isEqualTo(1);
        assertThat(report.seized().seizuresByDrug()).containsExactly(entry("Heroin", 1L));
        assertThat(report.seized().quantities()).containsExactly(quantity("Heroin", "GM", "1", "g", "1", 1));
    }

    @Test
    void fluid_ounces_and_gallons_are_volumes_of_the_united_states() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Heroin,2,FO",
                "I2,2018-03-01,A1,Seized,2,Heroin,1,GL",
                "I3,2018-03-01,A1,Seized,3,Heroin,2,LT");

        assertThat(report.seized().quantities())
                .containsExactly(
                        quantity("Heroin", "FO", "59.147059125", "ml", "2", 1),
                        quantity("Heroin", "GL", "3785.411784", "ml", "1", 1),
                        quantity("Heroin", "LT", "2000", "ml", "2", 1));
        assertThat(report.seized().massGrams()).isZero();
    }

    @Test
    void every_kind_of_mass_is_in_the_weight() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-03-01,A1,Seized,1,Heroin,1,KG",
                "I1,2018-03-01,A1,Seized,2,Cocaine,2,OZ",
                "I2,2018-04-30,A1,Seized,3,PCP,1,LB",
                "I3,2018-04-30,A1,Seized,4,LSD,20,DU");

        assertThat(report.seized().massGrams()).isEqualByComparingTo("1510.29141625");
        assertThat(report.seized().massGramsByDrug()).containsOnlyKeys("Cocaine", "Heroin", "PCP");
        assertThat(report.seized().massGramsByMonth())
                .hasSize(12)
                .contains(
                        entry("2018-03", new BigDecimal("1056.69904625")),
                        entry("2018-04", new BigDecimal("453.59237")));
    }

    @Test
    void drugs_are_counted_in_the_month_of_their_incident() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder,
                "I1,2018-01-31,A1,Seized,1,Heroin,1,GM",
                "I1,2018-01-31,A1,Seized,2,Cocaine,1,GM",
                "I2,2018-12-31,A1,Seized,3,Heroin,1,GM");

        assertThat(report.suspected().drugsByMonth())
                .hasSize(12)
                .contains(entry("2018-01", 2L), entry("2018-02", 0L), entry("2018-12", 1L));
    }

    @Test
    void other_years_are_outside() throws IOException {
        NibrsReport report = DrugsCsv.report(
                folder, "I1,2018-12-31,A1,Seized,1,Heroin,1,GM", "I2,2019-01-01,A1,Seized,2,Heroin,2,GM");

        assertThat(report.rowsMapped()).isEqualTo(2);
        assertThat(report.suspected().drugs()).isEqualTo(1);
        assertThat(report.seized().quantities()).containsExactly(quantity("Heroin", "GM", "1", "g", "1", 1));
        RecordAccount account = report.seized().account();
        assertThat(account.seen()).isEqualTo(2);
        assertThat(account.included()).isEqualTo(1);
        assertThat(account.outside()).isEqualTo(1);
        assertThat(account.exclusionsByReason()).containsEntry("duplicate", 0L).containsEntry("undated", 0L);
    }

    @Test
    void a_file_without_rows_has_figures_of_zero() throws IOException {
        NibrsReport report = DrugsCsv.report(folder);

        assertThat(report.rowsRead()).isZero();
        assertThat(report.suspected().incidents()).isZero();
        assertThat(report.seized().quantities()).isEmpty();
    }

    private static SeizedQuantity quantity(
            String drug,
            @Nullable String unit,
            @Nullable String total,
            @Nullable String totalUnit,
            String rawSum,
            long rows) {
        BigDecimal number = total == null ? null : new BigDecimal(total);
        return new SeizedQuantity(drug, unit, number, totalUnit, new BigDecimal(rawSum), rows);
    }
}
