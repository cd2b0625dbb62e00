package io.github.alliancestats.examples.annualupdate.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;

class HomeOfficeReturnTest {

    private static final ReportingPeriod FYE_2024 = ReportingPeriod.ofFinancialYearEnding(2024);
    private static final StatsQuery QUERY = HomeOfficeReturn.asking(AllianceStats.forPeriod(FYE_2024));
    private static final LocalDate MAY = LocalDate.of(2023, 5, 1);

    private static final List<AllianceRecord> RECORDS = List.of(
            seizure("1", MAY)
                    .drug(Drug.COCAINE, Quantity.kilograms("1.25"))
                    .drug(Drug.CANNABIS_HERBAL, Quantity.grams("500"))
                    .build(),
            seizure("2", MAY)
                    .drug(Drug.MDMA, Quantity.tablets(1_500))
                    .drug(Drug.COCAINE) // not weighed
                    .build(),
            seizure("3", MAY)
                    .drug(SeizedDrug.builder()
                            .drug(Drug.AMPHETAMINE)
                            .preparation(Preparation.INJECTION)
                            .quantity(Quantity.of(2, QuantityUnit.GRAM))
                            .build())
                    .drug(Drug.CANNABIS_PLANT, Quantity.plants(40))
                    .build(),
            seizure("4", MAY).drug(Drug.UNKNOWN).build(),
            seizure("5", MAY)
                    .drug(SeizedDrug.builder()
                            .drug(Drug.COCAINE)
                            .quantity(Quantity.grams("200"))
                            .identification(Identification.NOT_CONTROLLED)
                            .build())
                    .build(),
            seizure("6", LocalDate.of(2023, 11, 7))
                    .drug(Drug.NITROUS_OXIDE, Quantity.grams("8"))
                    .build(),
            seizure("7", LocalDate.of(2023, 11, 8))
                    .drug(Drug.NITROUS_OXIDE, Quantity.grams("16"))
                    .build(),
            seizure("8", LocalDate.of(2024, 4, 1)).drug(Drug.COCAINE).build());

    private static DrugSeizure.Builder seizure(String id, LocalDate day) {
        return DrugSeizure.builder().id("cumbria", id).seized(day);
    }

    private static HomeOfficeReturn homeOfficeReturn() {
        return new HomeOfficeReturn(QUERY.summarize(RECORDS));
    }

    @Test
    void shareOfASeizureThatAnotherForceRecorded_hasARow() {
        DrugSeizure shared = seizure("9", MAY)
                .joint("J", Share.equal(2, 2), JointWork.Role.PARTICIPATED)
                .drug(Drug.HEROIN, Quantity.grams("100"))
                .build();
        HomeOfficeReturn ofTheShare = new HomeOfficeReturn(QUERY.summarize(List.of(shared)));

        assertThat(ofTheShare.rows()).hasSize(1);
        assertThat(ofTheShare.rows().get(0).kilograms().orElseThrow()).isEqualByComparingTo("0.05");
        assertThat(ofTheShare.rows().get(0).seizures().known()).isZero();
        assertThat(ofTheShare.classes()).containsOnlyKeys(DrugClass.A);
    }

    @Test
    void seizureOfSeveralDrugs_countsOnceInTheTotalAndOnceInEachClass() {
        assertThat(homeOfficeReturn().total().known()).isEqualTo(6);
        assertThat(homeOfficeReturn().classes())
                .hasSize(5)
                .allSatisfy((drugClass, seizures) -> assertThat(seizures.known())
                        .isEqualTo(
                                switch (drugClass) {
                                    case A -> 3L;
                                    case B -> 2L;
                                    default -> 1L;
                                }));
        long naive = homeOfficeReturn().classes().values().stream()
                .mapToLong(seizures -> seizures.known())
                .sum();
        assertThat(naive).isEqualTo(8).isNotEqualTo(homeOfficeReturn().total().known());
    }

    /** A year without a row would look like a year without a seizure. */
    @Test
    void drugSeizuresThatWereNotSupplied_areRefused() {
        AllianceRecord cash = CashSeizure.builder()
                .id("cumbria", "C")
                .seized(MAY)
                .amount(BigDecimal.valueOf(100), Monetary.getCurrency("GBP"))
                .build();
        Coverage drugSeizures = Coverage.of(ForceId.of("cumbria"), FYE_2024, Fact.of(DrugSeizure.class));
        HomeOfficeReturn none = new HomeOfficeReturn(
                QUERY.summarize(DataExtract.of(List.of(cash)).covering(drugSeizures)));

        assertThat(none.total().text()).isEqualTo("0");
        assertThat(none.rows()).isEmpty();
        assertThatThrownBy(() -> new HomeOfficeReturn(QUERY.summarize(List.of(cash))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the return must be of drug seizures that were supplied, but none were; if there are none,"
                        + " declare it by DataExtract.covering(..)");
    }

    @Test
    void rows_haveKilogramsThousandDosesAndPlants() {
        assertThat(homeOfficeReturn().rows())
                .extracting(
                        HomeOfficeReturn.Row::drugClass,
                        HomeOfficeReturn.Row::drug,
                        row -> row.seizures().known(),
                        row -> row.kilograms().map(BigDecimal::toPlainString).orElse("not known"),
                        row -> row.thousandDoses()
                                .map(BigDecimal::toPlainString)
                                .orElse("not known"),
                        row -> row.plants().number().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple(DrugClass.A, Drug.COCAINE, 2L, "1.250", "not known", "0"),
                        tuple(DrugClass.A, Drug.MDMA, 1L, "not known", "1.500", "0"),
                        tuple(DrugClass.A, Drug.AMPHETAMINE, 1L, "0.002", "0.000", "0"),
                        tuple(DrugClass.B, Drug.CANNABIS_HERBAL, 1L, "0.500", "0.000", "0"),
                        tuple(DrugClass.B, Drug.CANNABIS_PLANT, 1L, "not known", "0.000", "40"),
                        tuple(DrugClass.C, Drug.NITROUS_OXIDE, 1L, "0.016", "0.000", "0"),
                        tuple(DrugClass.PSA_ONLY, Drug.NITROUS_OXIDE, 1L, "0.008", "0.000", "0"),
                        tuple(DrugClass.UNKNOWN, Drug.UNKNOWN, 1L, "not known", "not known", "0"));
    }

    @Test
    void drugThatWasNotWeighed_isInTheCompletenessOfTheWeight() {
        HomeOfficeReturn.Row cocaine = homeOfficeReturn().rows().stream()
                .filter(row -> row.drug().equals(Drug.COCAINE))
                .findFirst()
                .orElseThrow();

        assertThat(cocaine.kilograms().orElseThrow()).isEqualByComparingTo(new BigDecimal("1.25"));
        assertThat(cocaine.mass().completeness().full()).isEqualTo(1);
        assertThat(cocaine.mass().completeness().seen())
                .as("and one that was not identified")
                .isEqualTo(3);
    }

    @Test
    void substanceFoundNotToBeControlled_hasACountOfItsOwn() {
        assertThat(QUERY.summarize(RECORDS)
                        .figure(DrugMeasures.SEIZURES_NOT_CONTROLLED)
                        .known())
                .isEqualTo(1);
    }

    @Test
    void yearThatIsNotFromAprilToMarch_isRefused() {
        StatsQuery calendar = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

        assertThatThrownBy(() -> HomeOfficeReturn.asking(calendar))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("April to March")
                .hasMessageContaining("2024");
        assertThatThrownBy(() -> new HomeOfficeReturn(calendar.summarize(RECORDS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("April to March");
    }

    @Test
    void summaryOfAnotherQuery_isRefused() {
        assertThatThrownBy(() ->
                        new HomeOfficeReturn(AllianceStats.forPeriod(FYE_2024).summarize(RECORDS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HomeOfficeReturn.asking");
    }

    @Test
    void dimensionsOfTheQuery_areKept() {
        StatsQuery byArea = AllianceStats.forPeriod(FYE_2024).groupedBy(Dimension.AREA);

        assertThat(HomeOfficeReturn.asking(byArea).dimensions()).startsWith(Dimension.AREA);
        assertThat(homeOfficeReturn()).hasToString("Home Office return for " + FYE_2024 + ", rows: 8");
    }
}
