package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeizedDrugTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ValuationBasis STREET = ValuationBasis.STREET;
    private static final ValuationBasis WHOLESALE = ValuationBasis.WHOLESALE;
    private static final Quantity ONE_GRAM = Quantity.grams("1");
    private static final Quantity NOTHING = Quantity.grams("0");

    @ParameterizedTest
    @CsvSource({
        "31.5, GRAM",
        "0, PLANT",
        "1.25, OUNCE",
        "0.0000001, GRAM",
        "140737488.355328, KILOGRAM",
        "1E+40, TABLET",
        "7, UNKNOWN"
    })
    void quantity_isThatGiven(BigDecimal number, QuantityUnit unit) {
        Quantity given = Quantity.of(number, unit);

        assertThat(heroin().quantity(given).build().quantity()).contains(given);
    }

    @Test
    void withoutAQuantity_noneIsTold() {
        assertThat(heroin().build().quantity()).isEmpty();
        assertThat(heroin().valuation(MonetaryValuation.of(STREET, money("5")))
                        .build()
                        .quantity())
                .isEmpty();
    }

    /** Their valuations say the same, so the drugs are equal, and yet each hands back what it was given. */
    @Test
    void twoCallersCurrencies_stayApart() {
        CurrencyUnit other = CurrencyUnitBuilder.of("GBP", "another caller").build();
        SeizedDrug ours = heroin().valuation(in(GBP)).build();
        SeizedDrug theirs = heroin().valuation(in(other)).build();

        assertThat(theirs).isEqualTo(ours).hasSameHashCodeAs(ours);
        assertThat(ours.valuations().get(0).currency()).isSameAs(GBP);
        assertThat(theirs.valuations().get(0).currency()).isSameAs(other);
    }

    private static MonetaryValuation in(CurrencyUnit currency) {
        return MonetaryValuation.range(STREET, number("10"), null, number("30"), currency);
    }

    static Stream<MonetaryValuation> valuations() {
        return Stream.of(
                MonetaryValuation.of(STREET, money("1200.50")),
                MonetaryValuation.of(STREET, money("0.0000001")),
                MonetaryValuation.of(STREET, money("1E+30")),
                MonetaryValuation.range(STREET, number("10"), null, number("30"), EUR),
                MonetaryValuation.range(STREET, number("10"), null, number("10"), EUR),
                MonetaryValuation.range(STREET, number("10"), number("20"), number("30"), GBP),
                MonetaryValuation.range(STREET, number("10"), number("20"), number("1E+30"), GBP),
                MonetaryValuation.of(STREET, number("5"), GBP).source("a list"));
    }

    @ParameterizedTest
    @MethodSource("valuations")
    void valuation_isThatGiven(MonetaryValuation given) {
        SeizedDrug drug = heroin().valuation(given).build();

        assertThat(drug.valuations()).containsExactly(given);
        assertThat(drug.valuations().get(0)).hasToString(given.toString());
    }

    @ParameterizedTest
    @MethodSource("valuations")
    void valuations_standInOrderOfBasis_inWhateverOrderTheyCame(MonetaryValuation street) {
        MonetaryValuation wholesale = MonetaryValuation.of(WHOLESALE, money("700"));
        SeizedDrug one = heroin().valuation(street).valuation(wholesale).build();
        SeizedDrug other = heroin().valuation(wholesale).valuation(street).build();

        assertThat(one.valuations())
                .containsExactlyInAnyOrder(street, wholesale)
                .isSortedAccordingTo((a, b) -> a.basis().compareTo(b.basis()));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    private static SeizedDrug.Builder heroin() {
        return SeizedDrug.builder().drug(Drug.HEROIN);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static MonetaryAmount money(String number) {
        return MonetaryValuation.of(STREET, number(number), GBP).low();
    }

    @ParameterizedTest
    @CsvSource({"SUSPECTED, true", "CONFIRMED, true", "NOT_CONTROLLED, false"})
    void drug_isControlled_unlessALaboratoryFoundThatItIsNot(
            SeizedDrug.Identification identification, boolean controlled) {
        assertThat(heroin().identification(identification).build().controlled()).isEqualTo(controlled);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-08, true", "2024-05-09, true", "2024-05-10, false", "2024-05-11, false"})
    void drugThatWasDestroyed_wasHeldUntilThen(LocalDate day, boolean held) {
        SeizedDrug destroyed = heroin().quantity(ONE_GRAM)
                .destroyed(EventDate.at(Instant.parse("2024-05-09T23:30:00Z"))) // the tenth in London
                .build();

        assertThat(destroyed.held()).isTrue();
        assertThat(heldAtEndOf(day, destroyed)).isEqualTo(held ? ONE_GRAM : NOTHING);
        assertThat(heldAtEndOf(day, heroin().quantity(ONE_GRAM).held().build())).isEqualTo(ONE_GRAM);
        assertThat(heroin().build().held()).isFalse();
        assertThat(heldAtEndOf(day, heroin().quantity(ONE_GRAM).build()))
                .as("nothing is said of it")
                .isEqualTo(NOTHING);
    }

    /** Returns the weight that is held at the end of a day, of a drug that was seized on 1 May. */
    private static Quantity heldAtEndOf(LocalDate day, SeizedDrug drug) {
        Measure<Quantity> stock = DrugMeasures.quantityHeld(UnitKind.MASS);
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 5, 1))
                .drug(drug)
                .build();
        return Asked.query(day, LONDON)
                .measuring(stock)
                .summarize(List.of(seizure))
                .figure(stock)
                .known();
    }

    /** Each differs from the first in one thing that is said of it. */
    private static List<SeizedDrug> heroins() {
        return List.of(
                heroin().build(),
                heroin().preparation(Preparation.POWDER).build(),
                heroin().identification(SeizedDrug.Identification.CONFIRMED).build(),
                heroin().weighing(SeizedDrug.Weighing.NET).build(),
                heroin().moisture(SeizedDrug.Moisture.DRY).build(),
                heroin().held().build(),
                heroin().destroyed(EventDate.on(LocalDate.of(2024, 5, 1))).build(),
                heroin().destroyed(EventDate.on(LocalDate.of(2024, 5, 2))).build(),
                heroin().quantity(Quantity.grams("1")).build(),
                heroin().quantity(Quantity.grams("2")).build(),
                heroin().quantity(Quantity.kilograms("1")).build(),
                heroin().quantity(Quantity.grams("0.0000001")).build(),
                heroin().valuation(MonetaryValuation.of(STREET, money("5"))).build(),
                heroin().valuation(MonetaryValuation.of(WHOLESALE, money("5"))).build(),
                heroin().valuation(MonetaryValuation.of(STREET, number("5"), EUR))
                        .build(),
                heroin().valuation(MonetaryValuation.range(STREET, number("5"), null, number("6"), GBP))
                        .build(),
                heroin().valuation(MonetaryValuation.range(STREET, number("5"), number("5"), number("6"), GBP))
                        .build());
    }

    @Test
    void anyDifference_makesDrugsUnlike() {
        assertThat(heroins()).doesNotHaveDuplicates();
        assertThat(heroins()).containsExactlyElementsOf(heroins());
        assertThat(heroins().stream().map(Object::hashCode)).doesNotHaveDuplicates();
    }

    @Test
    void orderOfSeveralLotsOfOneDrug_isNoPartOfTheSeizure() {
        List<SeizedDrug> backwards = new ArrayList<>(heroins());
        Collections.reverse(backwards);
        DrugSeizure one =
                DrugSeizure.builder().id("cumbria", "1").drugs(heroins()).build();

        assertThat(DrugSeizure.builder().id("cumbria", "1").drugs(backwards).build())
                .isEqualTo(one);
        assertThat(one.drugs()).containsExactlyInAnyOrderElementsOf(heroins());
    }

    /** Most drugs are said no more of than a few words, the same of many. */
    @Test
    void drugsOfWhichTheSameIsSaid_haveItInCommon() {
        SeizedDrug one =
                heroin().weighing(SeizedDrug.Weighing.GROSS).valuation(in(GBP)).build();
        SeizedDrug other = SeizedDrug.builder()
                .drug(Drug.COCAINE)
                .weighing(SeizedDrug.Weighing.GROSS)
                .valuation(in(GBP))
                .build();

        assertThat(other.particulars()).isSameAs(one.particulars());
    }
}
