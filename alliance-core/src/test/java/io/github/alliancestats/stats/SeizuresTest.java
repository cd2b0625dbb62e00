package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.measure.SeizureCountingUnit;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Seizures of drugs: what makes one, what a laboratory found, what is held of them. */
class SeizuresTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static DrugSeizure seizure(String id, SeizedDrug.Builder... drugs) {
        DrugSeizure.Builder seizure = DrugSeizure.builder().id("cumbria", id).seized(DAY);
        for (SeizedDrug.Builder drug : drugs) {
            seizure.drug(drug.build());
        }
        return seizure.build();
    }

    private static SeizedDrug.Builder grams(Drug drug, String grams) {
        return SeizedDrug.builder().drug(drug).quantity(Quantity.grams(grams));
    }

    private static SeizedDrug.Builder found(Drug drug, Identification identification) {
        return SeizedDrug.builder().drug(drug).identification(identification);
    }

    private static long number(Summary answer, Measure<Long> measure) {
        return answer.figure(measure).known();
    }

    /** One operation, three addresses: four bags of cocaine and one of heroin; two of cannabis; nothing. */
    @Nested
    class UnitOfSeizure {

        private final List<AllianceRecord> exhibits = List.of(
                exhibit("1", "A1", Drug.COCAINE),
                exhibit("2", "A1", Drug.COCAINE),
                exhibit("3", "A1", Drug.COCAINE),
                exhibit("4", "A1", Drug.COCAINE),
                exhibit("5", "A1", Drug.HEROIN),
                exhibit("6", "A2", Drug.CANNABIS_HERBAL),
                exhibit("7", "A2", Drug.CANNABIS_HERBAL));

        private static DrugSeizure exhibit(String id, String address, Drug drug) {
            return DrugSeizure.builder()
                    .id("cumbria", id)
                    .seized(DAY)
                    .operation(APACHE)
                    .event("E-" + address)
                    .address(address)
                    .drug(drug)
                    .build();
        }

        @ParameterizedTest
        @CsvSource({"EVENT, 2", "ADDRESS, 2", "OPERATION, 1"})
        void seizures_areNoExhibits_andOneForEachKey(SeizureCountingUnit key, long seizures) {
            Measure<Long> measure = DrugMeasures.seizuresBy(key);
            Summary answer = YEAR.alsoMeasuring(measure)
                    .groupedBy(Dimension.DRUG, Dimension.DRUG_CLASS)
                    .summarize(exhibits);
            long naive = number(answer, DrugMeasures.SEIZURES);

            assertThat(naive).as("exhibits").isEqualTo(7);
            assertThat(number(answer, measure)).isEqualTo(seizures).isNotEqualTo(naive);
            assertThat(rows(answer, Dimension.DRUG, measure))
                    .isEqualTo(Map.of(Drug.COCAINE, 1L, Drug.HEROIN, 1L, Drug.CANNABIS_HERBAL, 1L));
            assertThat(rows(answer, Dimension.DRUG_CLASS, measure)).isEqualTo(Map.of(DrugClass.A, 1L, DrugClass.B, 1L));
            assertThat(answer.figure(measure)).asString().contains(key.toString());
        }

        @ParameterizedTest
        @EnumSource(SeizureCountingUnit.class)
        void exhibitWithoutAKey_isAGap(SeizureCountingUnit key) {
            Measure<Long> measure = DrugMeasures.seizuresBy(key);
            Figure<Long> figure = YEAR.measuring(measure)
                    .summarize(List.of(exhibits.get(0), Given.seizure("8", "2024-05-01", Drug.HEROIN)))
                    .figure(measure);

            assertThat(figure.known()).isEqualTo(1);
            assertThat(figure.completeness()).hasToString("known for 1 of 2 (not named: 1)");
        }

        @ParameterizedTest
        @CsvSource({"EVENT, 2", "ADDRESS, 2", "OPERATION, 1"})
        void anotherForcesName_isAnotherName_butAnOperationIsOneForAll(SeizureCountingUnit key, long seizures) {
            Measure<Long> measure = DrugMeasures.seizuresBy(key);
            DrugSeizure theirs = DrugSeizure.builder()
                    .id("lancashire", "1")
                    .seized(DAY)
                    .operation(APACHE)
                    .event("E-A1")
                    .address("A1")
                    .drug(Drug.HEROIN)
                    .build();

            assertThat(number(YEAR.measuring(measure).summarize(List.of(exhibits.get(0), theirs)), measure))
                    .isEqualTo(seizures);
        }
    }

    private static <K extends Comparable<? super K>> Map<K, Long> rows(
            Summary answer, Dimension<K> dimension, Measure<Long> measure) {
        Map<K, Long> rows = new TreeMap<>();
        answer.by(dimension).rows().forEach((key, row) -> rows.put(key, number(row, measure)));
        return rows;
    }

    @Nested
    class Laboratory {

        private final List<AllianceRecord> records = List.of(
                seizure("1", found(Drug.HEROIN, Identification.CONFIRMED)),
                seizure(
                        "2",
                        found(Drug.HEROIN, Identification.CONFIRMED),
                        found(Drug.COCAINE, Identification.SUSPECTED)),
                seizure(
                        "3",
                        found(Drug.HEROIN, Identification.CONFIRMED),
                        grams(Drug.COCAINE, "500").identification(Identification.NOT_CONTROLLED)),
                seizure("4", grams(Drug.COCAINE, "500").identification(Identification.NOT_CONTROLLED)));

        private final Summary answer =
                YEAR.groupedBy(Dimension.IDENTIFICATION, Dimension.DRUG_CLASS).summarize(records);

        @Test
        void whatIsNotControlled_isNoSeizureOfADrug_andCountsApart() {
            long naive = records.size();

            assertThat(number(answer, DrugMeasures.SEIZURES)).isEqualTo(3).isNotEqualTo(naive);
            assertThat(number(answer, DrugMeasures.SEIZURES_NOT_CONTROLLED)).isEqualTo(2);
            assertThat(answer.figure(DrugMeasures.MASS).text())
                    .as("half a kilogram of nothing")
                    .isEqualTo("not known");
            assertThat(rows(answer, Dimension.DRUG_CLASS, DrugMeasures.SEIZURES_NOT_CONTROLLED))
                    .isEqualTo(Map.of(DrugClass.A, 0L, DrugClass.NOT_CONTROLLED, 2L));
        }

        @Test
        void seizure_isConfirmed_ifAnyOfItsDrugsIs() {
            List<AllianceRecord> alsoSuspected = new ArrayList<>(records);
            alsoSuspected.add(seizure("5", found(Drug.HEROIN, Identification.SUSPECTED)));
            Summary sums = YEAR.groupedBy(Dimension.DRUG).summarize(alsoSuspected);

            assertThat(number(sums, DrugMeasures.SEIZURES_CONFIRMED)).isEqualTo(3);
            assertThat(sums.rate(Rate.CONFIRMED)).contains(Ratio.of(BigDecimal.valueOf(3), BigDecimal.valueOf(4)));
            assertThat(rows(sums, Dimension.DRUG, DrugMeasures.SEIZURES_CONFIRMED))
                    .isEqualTo(Map.of(Drug.HEROIN, 3L, Drug.COCAINE, 0L));
        }

        /** Two drugs of one seizure were not identified, one of them is confirmed: it is perhaps cannabis. */
        @Test
        void confirmedDrugWithoutAName_isAGapOfEachDrug_besideASuspectedOne() {
            List<AllianceRecord> world = List.of(
                    seizure("1", found(Drug.CANNABIS_HERBAL, Identification.SUSPECTED)),
                    seizure(
                            "2",
                            found(Drug.UNKNOWN, Identification.CONFIRMED),
                            found(Drug.UNKNOWN, Identification.SUSPECTED)));

            Figure<Long> cannabis = YEAR.groupedBy(Dimension.DRUG)
                    .summarize(world)
                    .by(Dimension.DRUG)
                    .get(Drug.CANNABIS_HERBAL)
                    .figure(DrugMeasures.SEIZURES_CONFIRMED);

            assertThat(cannabis.state()).isNotEqualTo(FigureState.COMPLETE);
            assertThat(cannabis.completeness().gaps()).containsEntry(Gap.KEY_NOT_STATED, 1L);
        }

        @Test
        void seizure_hasARowForEachIdentificationInIt() {
            assertThat(rows(answer, Dimension.IDENTIFICATION, DrugMeasures.SEIZURES))
                    .isEqualTo(Map.of(
                            Identification.SUSPECTED, 1L,
                            Identification.CONFIRMED, 3L,
                            Identification.NOT_CONTROLLED, 0L));
        }
    }

    @Test
    void weights_areToldApart_byHowTheyWereTaken_andWetFromDry() {
        List<AllianceRecord> records = List.of(
                seizure(
                        "1",
                        grams(Drug.CANNABIS_HERBAL, "100")
                                .weighing(Weighing.GROSS)
                                .moisture(Moisture.WET)),
                seizure(
                        "2",
                        grams(Drug.CANNABIS_HERBAL, "20")
                                .weighing(Weighing.LABORATORY)
                                .moisture(Moisture.DRY)),
                seizure("3", grams(Drug.HEROIN, "3")));
        Summary answer = YEAR.groupedBy(Dimension.WEIGHING, Dimension.MOISTURE).summarize(records);

        assertThat(masses(answer, Dimension.WEIGHING))
                .isEqualTo(Map.of(
                        Weighing.GROSS,
                        "at least 100 g",
                        Weighing.LABORATORY,
                        "at least 20 g",
                        Weighing.UNSTATED,
                        "3 g"));
        assertThat(masses(answer, Dimension.MOISTURE))
                .isEqualTo(Map.of(
                        Moisture.WET, "at least 100 g", Moisture.DRY, "at least 20 g", Moisture.UNSTATED, "3 g"));
    }

    private static <K extends Comparable<? super K>> Map<K, String> masses(Summary answer, Dimension<K> dimension) {
        Map<K, String> rows = new TreeMap<>();
        answer.by(dimension)
                .rows()
                .forEach((key, row) ->
                        rows.put(key, row.figure(DrugMeasures.MASS).text()));
        return rows;
    }

    @Nested
    class HeldAndDestroyed {

        private final DrugSeizure lastYears = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2023, 3, 1))
                .drug(grams(Drug.HEROIN, "10")
                        .destroyed(EventDate.on(LocalDate.of(2024, 6, 30)))
                        .build())
                .drug(grams(Drug.COCAINE, "20").held().build())
                .drug(grams(Drug.KETAMINE, "40").build()) // nobody said what became of it
                .build();

        @ParameterizedTest
        @CsvSource({"2024-06-29, 30, 0", "2024-06-30, 20, 10", "2024-12-31, 20, 10"})
        void held_isAStock_andDestroyed_aFlow(LocalDate lastDay, String held, String destroyed) {
            Measure<Quantity> stock = DrugMeasures.quantityHeld(UnitKind.MASS);
            Measure<Quantity> flow = DrugMeasures.quantityDestroyed(UnitKind.MASS);
            Summary answer = YEAR.forPeriod(ReportingPeriod.ofDays(LocalDate.of(2024, 1, 1), lastDay))
                    .alsoMeasuring(stock, flow)
                    .summarize(Given.complete(List.of(lastYears)));

            assertThat(answer.figure(stock).known()).isEqualTo(Quantity.grams(held));
            assertThat(answer.figure(flow).known()).isEqualTo(Quantity.grams(destroyed));
            assertThat(answer.figure(DrugMeasures.MASS).known())
                    .as("seized last year")
                    .isEqualTo(Quantity.grams("0"));
        }

        @Test
        void heldWithoutAWeight_isAGap_andPlantsAreNoWeight() {
            Measure<Quantity> held = DrugMeasures.quantityHeld(UnitKind.MASS);
            List<AllianceRecord> records = List.of(
                    lastYears,
                    seizure("2", SeizedDrug.builder().drug(Drug.HEROIN).held()),
                    seizure(
                            "3",
                            SeizedDrug.builder()
                                    .drug(Drug.CANNABIS_PLANT)
                                    .quantity(Quantity.plants(9))
                                    .held()));
            Figure<Quantity> figure =
                    YEAR.measuring(held).summarize(Given.complete(records)).figure(held);

            assertThat(figure.text()).isEqualTo("at least 20 g of weighed drugs (1 of 3 records)");
            assertThat(figure.completeness())
                    .hasToString("known for 1 of 3 (quantity not known: 1, measured in another unit: 1)");
        }
    }

    @Test
    void unknownKindOfUnit_addsToNothing_andIsRefused() {
        assertThatThrownBy(() -> DrugMeasures.quantity(UnitKind.UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DrugMeasures.quantityHeld(UnitKind.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DrugMeasures.quantityDestroyed(UnitKind.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("choose another kind");
    }

    @ParameterizedTest
    @CsvSource({
        "MASS, 1250, 1.25 kg",
        "VOLUME, 1250, 1.25 litres",
        "DOSES, 7, 7 tablets or doses",
        "PLANTS, 7, 7 plants",
        "WRAPS, 7, 7 wraps",
        "CANISTERS, 7, 7 canisters",
        "ITEMS, 7, 7 items",
    })
    void everyKindOfUnit_hasAFigureOfItsOwn_andIsAGapOfTheOthers(UnitKind kind, long number, String words) {
        QuantityUnit unit = switch (kind) {
            case MASS -> QuantityUnit.GRAM;
            case VOLUME -> QuantityUnit.MILLILITRE;
            case DOSES -> QuantityUnit.TABLET;
            case PLANTS -> QuantityUnit.PLANT;
            case WRAPS -> QuantityUnit.WRAP;
            case CANISTERS -> QuantityUnit.CANISTER;
            case ITEMS -> QuantityUnit.ITEM;
            case UNKNOWN -> QuantityUnit.UNKNOWN;
        };
        Summary answer = YEAR.summarize(
                List.of(seizure("1", SeizedDrug.builder().drug(Drug.CANNABIS).quantity(Quantity.of(number, unit)))));
        for (UnitKind each : UnitKind.values()) {
            if (each != UnitKind.UNKNOWN) {
                Figure<Quantity> figure = answer.figure(DrugMeasures.quantity(each));

                assertThat(figure.completeness().known()).isEqualTo(each == kind ? 1 : 0);
                assertThat(figure.text().equals(words)).isEqualTo(each == kind);
            }
        }
    }

    @Test
    void meanOfWhatIsKnownInPart_isEmpty() {
        Figure<Quantity> mass = YEAR.summarize(List.of(
                        seizure("1", grams(Drug.HEROIN, "10")),
                        seizure(
                                "2",
                                grams(Drug.HEROIN, "20"),
                                SeizedDrug.builder().drug(Drug.COCAINE))))
                .figure(DrugMeasures.MASS);

        assertThat(mass.known()).isEqualTo(Quantity.grams("30"));
        assertThat(mass.completeness().partial()).isEqualTo(1);
        assertThat(mass.mean()).isEmpty();
        assertThat(mass.meanInWords()).isEqualTo("not known");
    }

    @Test
    void medianAndLargestSeizure_leaveOutWhatIsNotKnown() {
        List<AllianceRecord> records = List.of(
                seizure("1", grams(Drug.HEROIN, "10")),
                seizure("2", grams(Drug.HEROIN, "30")),
                seizure("3", grams(Drug.HEROIN, "5000")),
                Given.seizure("4", "2024-05-01", Drug.HEROIN));
        Explanation<Quantity> mass = explainMass(records);
        List<BigDecimal> all = mass.contributions().stream()
                .map(each -> each.value().number())
                .sorted()
                .toList();
        BigDecimal naive = all.get(1).add(all.get(2)).divide(BigDecimal.valueOf(2)); // the unknown as a zero

        assertThat(mass.median().orElseThrow()).isEqualByComparingTo("30").isNotEqualByComparingTo(naive);
        assertThat(mass.largest().orElseThrow().id()).isEqualTo(RecordId.of("cumbria", "3"));
        assertThat(mass.largest().orElseThrow().value()).isEqualTo(Quantity.grams("5000"));
        assertThat(explainMass(List.of()).largest()).isEmpty();
        assertThat(explainMass(records.subList(3, 4)).median()).isEmpty();
    }

    private static Explanation<Quantity> explainMass(List<AllianceRecord> records) {
        return YEAR.explain(YEAR.summarize(records).figure(DrugMeasures.MASS), DataExtract.of(records));
    }

    @Test
    void seizureOfTwoForces_isOne_andItsWeightAndValueAreShared() {
        List<AllianceRecord> records = List.of(shared("cumbria", 1), shared("lancashire", 2));
        Summary answer = YEAR.reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .groupedBy(Dimension.FORCE, Dimension.ROLE)
                .summarize(records);

        assertThat(number(answer, DrugMeasures.SEIZURES)).isEqualTo(1);
        assertThat(answer.figure(DrugMeasures.MASS).text()).isEqualTo("101 g");
        assertThat(masses(answer, Dimension.ROLE)).isEqualTo(Map.of(Role.RECORDED, "50 g", Role.PARTICIPATED, "51 g"));
        assertThat(rows(answer, Dimension.ROLE, DrugMeasures.SEIZURES))
                .isEqualTo(Map.of(Role.RECORDED, 1L, Role.PARTICIPATED, 0L));
    }

    private static DrugSeizure shared(String force, int place) {
        return DrugSeizure.builder()
                .id(force, "1")
                .seized(DAY)
                .joint("NW-7", Share.equal(place, 2), place == 1 ? Role.RECORDED : Role.PARTICIPATED)
                .drug(grams(Drug.HEROIN, "101").build())
                .build();
    }
}
