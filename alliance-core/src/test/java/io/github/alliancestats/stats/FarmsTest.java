package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.stats.Explanation.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cannabis farms: how many, of what size, how many plants, and what those might be worth. */
class FarmsTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static CannabisFarm.Builder farm(String id) {
        return CannabisFarm.builder().id("cumbria", id).closed(DAY);
    }

    private static CannabisFarm farm(String id, long plants) {
        return farm(id).plants(plants).build();
    }

    /** 200 plants and 30 kg of wet bud, at 55 g dry a plant, a fifth of the wet weight, and £10 a gram. */
    @Nested
    class PotentialAndStreet {

        private final Quantity plants = Quantity.plants(200);
        private final Quantity bud = Quantity.kilograms("30");
        private final DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "S")
                .seized(DAY)
                .drug(Drug.CANNABIS_PLANT, plants, valued(ValuationBasis.POTENTIAL, plants, "55"))
                .drug(Drug.CANNABIS_HERBAL, bud, valued(ValuationBasis.STREET, bud, "0.2"))
                .build();
        private final List<AllianceRecord> records =
                List.of(seizure, farm("F").plants(200).build());

        private static MonetaryValuation valued(ValuationBasis basis, Quantity found, String dryGramsOfEach) {
            BigDecimal grams = found.inBaseUnit().multiply(new BigDecimal(dryGramsOfEach));
            return MonetaryValuation.of(basis, grams.multiply(BigDecimal.TEN), GBP)
                    .source("list 7; yields of an expert");
        }

        @ParameterizedTest
        @CsvSource({"POTENTIAL, 110000", "STREET, 60000"})
        void value_isOfOneBasis_andTheTwoNeverAdd(ValuationBasis basis, BigDecimal right) {
            BigDecimal naive = new BigDecimal("200")
                    .multiply(new BigDecimal("55"))
                    .add(new BigDecimal("30000")) // wet as if it were dry
                    .multiply(BigDecimal.TEN);
            Figure<?> value = YEAR.valuedAt(basis).summarize(records).figure(DrugMeasures.VALUE);

            assertThat(naive).isEqualByComparingTo("410000");
            assertThat(value.number()).isEqualByComparingTo(right).isNotEqualByComparingTo(naive);
            assertThat(value.completeness())
                    .hasToString("known for 1 of 1, 1 of them in part (valued on another basis: 1)");
        }

        @Test
        void plantsOfTheFarm_areThoseOfTheSeizure_andNeverAdd() {
            Summary answer = YEAR.summarize(records);
            BigDecimal naive = answer.figure(DrugMeasures.CANNABIS_FARM_PLANTS)
                    .number()
                    .add(answer.figure(DrugMeasures.PLANTS).number());

            assertThat(naive).isEqualByComparingTo("400");
            assertThat(answer.figure(DrugMeasures.CANNABIS_FARM_PLANTS).known()).isEqualTo(200);
            assertThat(answer.figure(DrugMeasures.PLANTS).known()).isEqualTo(plants);
            assertThat(Measure.standard())
                    .allSatisfy(measure ->
                            assertThat(answer.figures(measure).toString()).doesNotContain("400"));
            assertThat(answer.figure(DrugMeasures.SEIZURES).known()).isEqualTo(1);
            assertThat(answer.figure(DrugMeasures.CANNABIS_FARMS_CLOSED).known())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "50, 3", "51, 2", "200, 2", "201, 1", "1000, 1", "1001, 0"})
    void industrial_isWhatTheCallerSaysItIs(long threshold, long farms) {
        Measure<Long> large = DrugMeasures.cannabisFarmsOfAtLeast(threshold);
        Summary answer = YEAR.alsoMeasuring(large).summarize(List.of(farm("1", 50), farm("2", 200), farm("3", 1000)));

        assertThat(answer.figure(large).known()).isEqualTo(farms);
        assertThat(answer.figure(large).completeness()).hasToString("known for 3 of 3");
        assertThat(answer.figure(large).measure().name()).contains("at least " + threshold + " plants");
        assertThat(answer.figure(DrugMeasures.CANNABIS_FARMS_CLOSED).known()).isEqualTo(3);
    }

    @Test
    void farmWhosePlantsNobodyCounted_isAFarm_andAGapOfItsSize() {
        Measure<Long> large = DrugMeasures.cannabisFarmsOfAtLeast(200);
        Summary answer = YEAR.alsoMeasuring(large)
                .summarize(List.of(farm("1", 50), farm("2", 200), farm("3").build()));

        assertThat(answer.figure(DrugMeasures.CANNABIS_FARMS_CLOSED).known()).isEqualTo(3);
        assertThat(answer.figure(DrugMeasures.CANNABIS_FARM_PLANTS).known()).isEqualTo(250);
        assertThat(answer.figure(DrugMeasures.CANNABIS_FARM_PLANTS).completeness())
                .hasToString("known for 2 of 3 (quantity not known: 1)");
        assertThat(answer.figure(DrugMeasures.CANNABIS_FARM_PLANTS)
                        .mean()
                        .orElseThrow()
                        .decimal(0))
                .isEqualByComparingTo("125");
        assertThat(answer.figure(large).known()).isEqualTo(1);
        assertThat(answer.figure(large).completeness()).hasToString("known for 2 of 3 (quantity not known: 1)");
    }

    /** None of those that are known, which is not the same as nothing known. */
    @Test
    void smallFarmBesideAnUncountedOne_makesNoneLarge_whichIsKnown() {
        Measure<Long> large = DrugMeasures.cannabisFarmsOfAtLeast(200);
        StatsQuery question = YEAR.measuring(large);
        DataExtract extract = DataExtract.of(List.of(farm("1", 50), farm("2").build()));
        Summary known = question.summarize(extract);
        Summary unknown = question.summarize(List.of(farm("2").build()));

        assertThat(known.figure(large).text()).isEqualTo("0 in the known part");
        assertThat(known.figure(large).completeness()).hasToString("known for 1 of 2 (quantity not known: 1)");
        assertThat(question.explain(known.figure(large), extract).contributions())
                .extracting(Contribution::value)
                .containsExactly(0L, 0L);
        assertThat(unknown.figure(large).text()).isEqualTo("not known");
        assertThat(question.readSummary(unknown.toBytes())).isEqualTo(unknown);
        assertThat(question.readSummary(known.toBytes())).isEqualTo(known).isNotEqualTo(unknown);
    }

    @Test
    void countedAndNone_isAFact() {
        Summary answer = YEAR.summarize(List.of(farm("1", 0)));

        assertThat(answer.figure(DrugMeasures.CANNABIS_FARM_PLANTS).text()).isEqualTo("0");
        assertThat(answer.figure(DrugMeasures.CANNABIS_FARM_PLANTS).value().isPresent())
                .isTrue();
    }

    @Test
    void farmOfTwoForces_andItsPlants_countForTheForceThatRecordedIt() {
        Measure<Long> large = DrugMeasures.cannabisFarmsOfAtLeast(200);
        List<AllianceRecord> records = List.of(shared("cumbria", 1), shared("lancashire", 2));
        Summary answer = YEAR.alsoMeasuring(large).groupedBy(Dimension.FORCE).summarize(records);

        assertThat(answer.figure(DrugMeasures.CANNABIS_FARMS_CLOSED).known()).isEqualTo(1);
        assertThat(answer.figure(large).known()).as("by the whole of it").isEqualTo(1);
        assertThat(answer.figure(DrugMeasures.CANNABIS_FARM_PLANTS).known()).isEqualTo(201);
        assertThat(answer.by(Dimension.FORCE).rows().values())
                .extracting(row -> row.figure(DrugMeasures.CANNABIS_FARM_PLANTS).known())
                .containsExactly(201L, 0L);
    }

    private static CannabisFarm shared(String force, int place) {
        return CannabisFarm.builder()
                .id(RecordId.of(force, "1"))
                .closed(DAY)
                .plants(201)
                .joint("NW-7", Share.equal(place, 2), place == 1 ? Role.RECORDED : Role.PARTICIPATED)
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void thresholdBelowOne_isRefused(long plants) {
        assertThatThrownBy(() -> DrugMeasures.cannabisFarmsOfAtLeast(plants))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 plant or more")
                .hasMessageContaining(String.valueOf(plants));
    }
}
