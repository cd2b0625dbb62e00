package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.SeizureCountingUnit;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drug seizures whose dates are known from the header have the same figures as those whose dates are decoded. */
class DrugSeizuresTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /** A zone with the days of London, for which no header has the dates. */
    private static final ZoneId LIKE_LONDON = ZoneId.of("Europe/Jersey");

    /** A drug that a laboratory weighed has a key here, others have none. */
    private static final Dimension<String> AT_A_LABORATORY = Dimension.ofDrug(
            "force.laboratory",
            1,
            drug -> drug.weighing() == Weighing.LABORATORY ? Optional.of("weighed") : Optional.empty());

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(Records.YEAR)
            .reportingIn(Records.RATES)
            .valuedAt(ValuationBasis.STREET)
            .withDeduplication(Deduplication.NONE)
            .groupedBy(
                    Dimension.DRUG,
                    Dimension.DRUG_FAMILY,
                    Dimension.DRUG_CLASS,
                    AT_A_LABORATORY,
                    Dimension.MONTH,
                    Dimension.OPERATION,
                    Dimension.AREA);

    private static SeizedDrug drug(UnaryOperator<SeizedDrug.Builder> telling) {
        return drug(Drug.HEROIN, telling);
    }

    private static SeizedDrug drug(Drug drug, UnaryOperator<SeizedDrug.Builder> telling) {
        return telling.apply(SeizedDrug.builder().drug(drug)).build();
    }

    private static MonetaryValuation worth(ValuationBasis basis, String amount, CurrencyUnit currency) {
        return MonetaryValuation.of(basis, Records.money(amount, currency));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    /** Drugs with at most one valuation and an exact quantity in micrograms. */
    private static List<SeizedDrug> plain() {
        return List.of(
                drug(told -> told),
                drug(told -> told.quantity(Quantity.grams("31.5")).weighing(Weighing.LABORATORY)),
                drug(told -> told.quantity(Quantity.kilograms("2")).identification(Identification.CONFIRMED)),
                drug(told -> told.identification(Identification.NOT_CONTROLLED)),
                drug(told -> told.quantity(Quantity.of(3, QuantityUnit.UNKNOWN))),
                drug(Drug.CANNABIS_PLANT, told -> told.quantity(Quantity.plants(300))),
                drug(Drug.MDMA, told -> told.quantity(Quantity.of(12, QuantityUnit.TABLET))),
                drug(Drug.AMPHETAMINE, told -> told.preparation(Preparation.INJECTION)),
                drug(Drug.AMPHETAMINE, told -> told.preparation(Preparation.POWDER)),
                drug(told -> told.valuation(worth(ValuationBasis.STREET, "1000", GBP))),
                drug(told -> told.valuation(worth(ValuationBasis.STREET, "100", EUR))),
                drug(told -> told.valuation(worth(ValuationBasis.STREET, "100", Monetary.getCurrency("CHF")))),
                drug(told -> told.valuation(worth(ValuationBasis.WHOLESALE, "100", GBP))),
                drug(told -> told.valuation(
                        MonetaryValuation.range(ValuationBasis.STREET, number("100"), null, number("200"), GBP))),
                drug(told -> told.quantity(Quantity.grams("5"))
                        .valuation(MonetaryValuation.range(
                                ValuationBasis.STREET, number("100"), number("150"), number("300"), GBP))));
    }

    /** Drugs that are held or destroyed, and drugs with several valuations or wide amounts. */
    private static List<SeizedDrug> special() {
        return List.of(
                drug(told -> told.quantity(Quantity.grams("5")).held()),
                drug(told -> told.quantity(Quantity.grams("5")).destroyed(EventDate.on(LocalDate.of(2025, 1, 10)))),
                drug(told -> told.valuation(worth(ValuationBasis.STREET, "1000", GBP))
                        .valuation(worth(ValuationBasis.WHOLESALE, "700", GBP))),
                drug(told -> told.quantity(Quantity.grams("5"))
                        .valuation(worth(ValuationBasis.WHOLESALE, "700", GBP))
                        .valuation(worth(ValuationBasis.FACE, "700", GBP))),
                drug(told -> told.quantity(Quantity.grams("1E+30"))),
                drug(told -> told.quantity(Quantity.kilograms("200000"))),
                drug(told -> told.valuation(worth(ValuationBasis.STREET, "0.000001", EUR))), // no whole millionth
                drug(told -> told.valuation(worth(ValuationBasis.STREET, "1E+30", GBP))),
                drug(told -> told.valuation(MonetaryValuation.range(
                        ValuationBasis.STREET, number("1"), number("2"), number("1E+30"), GBP))),
                drug(told -> told.valuation(MonetaryValuation.range(
                        ValuationBasis.STREET, number("1E-9"), number("2"), number("3"), GBP))));
    }

    private static DrugSeizure.Builder seizure(List<SeizedDrug> drugs) {
        return DrugSeizure.builder().id("cumbria", "1").seized(DAY).drugs(drugs);
    }

    static Stream<SeizedDrug> plainDrugs() {
        return plain().stream();
    }

    static Stream<SeizedDrug> specialDrugs() {
        return special().stream();
    }

    /** Each drug by itself and with each other, in several months, areas and operations. */
    private static List<DrugSeizure> seizures() {
        List<SeizedDrug> drugs = new ArrayList<>(plain());
        drugs.addAll(special());
        List<List<SeizedDrug>> all = new ArrayList<>(List.of(drugs.subList(0, 8), drugs, plain()));
        for (SeizedDrug one : drugs) {
            all.add(List.of(one));
            for (SeizedDrug other : drugs) {
                all.add(List.of(one, other));
                all.add(List.of(one, other, drugs.get(all.size() % drugs.size())));
            }
        }
        List<DrugSeizure> seizures = new ArrayList<>();
        for (List<SeizedDrug> some : all) {
            int i = seizures.size();
            DrugSeizure.Builder seizure = DrugSeizure.builder()
                    .id("cumbria", "D" + i)
                    .seized(LocalDate.of(2024, 1 + i % 12, 1 + i % 28))
                    .drugs(some);
            if (i % 3 > 0) {
                seizure.area(i % 3 == 1 ? "Kendal" : "Barrow").operation(i % 3 == 1 ? Records.APACHE : Records.MILLE);
            }
            seizures.add(seizure.build());
        }
        return seizures;
    }

    static Stream<StatsQuery> asked() {
        return Stream.of(
                QUESTION,
                QUESTION.groupedBy(),
                QUESTION.groupedBy(Dimension.MONTH),
                QUESTION.groupedBy(AT_A_LABORATORY),
                QUESTION.groupedBy(Dimension.WEIGHING, AT_A_LABORATORY),
                QUESTION.groupedBy(Dimension.DRUG, Dimension.DRUG_CLASS),
                QUESTION.withDrugLaw(DrugLaw.misuseOfDrugsAct()
                        .with(new DrugLaw.Provision(
                                Drug.HEROIN, LocalDate.of(2024, 6, 15), DrugClass.B, "a test", true))),
                QUESTION.reportingIn(GBP),
                QUESTION.reportingIn(USD),
                QUESTION.within(Records.OPERATIONS, Records.ALLIANCE),
                QUESTION.measuring(
                        DrugMeasures.SEIZURES, DrugMeasures.MASS, DrugMeasures.seizuresBy(SeizureCountingUnit.EVENT)),
                QUESTION.forPeriod(
                        ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 2, 10), LocalDate.of(2025, 1, 20))));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void seizures_haveTheSameFigures(StatsQuery question) {
        Summary one = question.summarize(seizures());
        Summary other = question.inZone(LIKE_LONDON).summarize(seizures());

        assertThat(one.included()).isPositive().isEqualTo(other.included());
        for (Measure<?> measure : question.measures()) {
            assertThat(one.cell().tally(measure))
                    .as("%s", measure)
                    .isEqualTo(other.cell().tally(measure));
        }
        assertThat(one.cell()).isEqualTo(other.cell());
        assertThat(one.tables()).isEqualTo(other.tables());
        assertThat(one.counts()).isEqualTo(other.counts());
    }

    static Stream<SeizedDrug> allDrugs() {
        return Stream.concat(plainDrugs(), specialDrugs());
    }

    @ParameterizedTest
    @MethodSource("allDrugs")
    void eachDrugByItself_hasTheSameFigures(SeizedDrug drug) {
        List<DrugSeizure> seizures = List.of(seizure(List.of(drug)).build());
        Summary one = QUESTION.summarize(seizures);
        Summary other = QUESTION.inZone(LIKE_LONDON).summarize(seizures);

        assertThat(one.cell()).isEqualTo(other.cell());
        assertThat(one.tables()).isEqualTo(other.tables());
    }

    /** Drugs with a key and drugs without one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void seizureOfSeveralDrugsUnderOneKeyOrNone_countsOnceThere(int times) {
        SeizedDrug known = drug(told -> told.quantity(Quantity.grams("1")).weighing(Weighing.LABORATORY));
        SeizedDrug other = drug(told -> told.quantity(Quantity.grams("10")));
        List<SeizedDrug> drugs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            drugs.addAll(List.of(known, other, known, other, other));
        }
        for (ZoneId zone : List.of(QUESTION.zone(), LIKE_LONDON)) {
            Breakdown<String> rows = QUESTION.inZone(zone)
                    .summarize(List.of(seizure(drugs).build()))
                    .by(AT_A_LABORATORY);

            assertThat(rows.rows()).containsOnlyKeys("weighed");
            assertThat(rows.get("weighed").figure(DrugMeasures.SEIZURES).known())
                    .isEqualTo(1);
            assertThat(rows.get("weighed").figure(DrugMeasures.MASS).text()).isEqualTo("at least " + 2 * times + " g");
            assertThat(rows.notStated().figure(DrugMeasures.SEIZURES).known()).isEqualTo(1);
            assertThat(rows.notStated().figure(DrugMeasures.MASS).text()).isEqualTo(30 * times + " g");
            assertThat(rows.notStated().included()).as("it has a key").isZero();
        }
    }

    @Test
    void seizureWithoutAKey_isInNone() {
        for (ZoneId zone : List.of(QUESTION.zone(), LIKE_LONDON)) {
            Breakdown<String> rows = QUESTION.inZone(zone)
                    .summarize(List.of(seizure(plain().subList(2, 3)).build()))
                    .by(AT_A_LABORATORY);

            assertThat(rows.rows()).isEmpty();
            assertThat(rows.notStated().included()).isEqualTo(1);
            assertThat(rows.notStated().figure(DrugMeasures.MASS).text()).isEqualTo("2 kg");
        }
    }
}
