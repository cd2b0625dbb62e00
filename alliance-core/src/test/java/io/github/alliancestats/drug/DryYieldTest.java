package io.github.alliancestats.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DryYieldTest {

    private static final DryYield PER_PLANT = DryYield.perPlant(Quantity.grams("55"), "Sentencing Council");
    private static final DryYield OF_WET = DryYield.ofWetWeight(new BigDecimal("0.2"), "drug expert witness");

    @Test
    void plants_giveGrams() {
        assertThat(PER_PLANT.dry(Quantity.plants(200))).contains(Quantity.grams("11000"));
        assertThat(DryYield.perPlant(Quantity.of(2, QuantityUnit.OUNCE), "a grower")
                        .dry(Quantity.plants(3)))
                .contains(Quantity.grams("170.09713875"));
    }

    @ParameterizedTest
    @CsvSource({"30, KILOGRAM, 6", "30000, GRAM, 6000", "1.5, POUND, 0.3", "0, OUNCE, 0"})
    void wetWeight_givesDryWeightInItsOwnUnit(BigDecimal wet, QuantityUnit unit, BigDecimal dry) {
        assertThat(OF_WET.dry(Quantity.of(wet, unit))).contains(Quantity.of(dry, unit));
    }

    @ParameterizedTest
    @EnumSource(QuantityUnit.class)
    void anythingElse_givesNothingThatIsKnown(QuantityUnit unit) {
        Quantity found = Quantity.of(10, unit);

        assertThat(PER_PLANT.dry(found).isPresent()).isEqualTo(unit.kind() == UnitKind.PLANTS);
        assertThat(OF_WET.dry(found).isPresent()).isEqualTo(unit.kind() == UnitKind.MASS);
    }

    @Test
    void toString_saysTheYieldAndItsSource() {
        assertThat(PER_PLANT).hasToString("55 g dry per plant (Sentencing Council)");
        assertThat(OF_WET).hasToString("0.2 g dry per wet g (drug expert witness)");
    }

    @Test
    void equality_isOfKindNumberAndSource() {
        assertThat(DryYield.perPlant(Quantity.kilograms("0.0550"), "Sentencing Council"))
                .isEqualTo(PER_PLANT)
                .hasSameHashCodeAs(PER_PLANT);
        assertThat(DryYield.perPlant(Quantity.grams("55"), "a grower")).isNotEqualTo(PER_PLANT);
        assertThat(DryYield.perPlant(Quantity.grams("40"), "Sentencing Council"))
                .isNotEqualTo(PER_PLANT);
        assertThat(DryYield.perPlant(Quantity.grams("0.2"), "drug expert witness"))
                .isNotEqualTo(OF_WET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void yieldNotAboveZero_isRefused(String number) {
        assertThatThrownBy(() -> DryYield.perPlant(Quantity.grams(number), "a grower"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above zero")
                .hasMessageContaining(number);
        assertThatThrownBy(() -> DryYield.ofWetWeight(new BigDecimal(number), "a grower"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above zero");
    }

    @Test
    void drying_addsNoWeight() {
        assertThat(DryYield.ofWetWeight(BigDecimal.ONE, "dry already").dry(Quantity.grams("5")))
                .contains(Quantity.grams("5"));
        assertThatThrownBy(() -> DryYield.ofWetWeight(new BigDecimal("1.01"), "a grower"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most a gram")
                .hasMessageContaining("1.01");
    }

    @Test
    void yieldThatIsNoWeight_orFromNoPlant_isRefused() {
        assertThatThrownBy(() -> DryYield.perPlant(Quantity.tablets(5), "a grower"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a weight")
                .hasMessageContaining("5 tablets");
        assertThatThrownBy(() -> new DryYield(UnitKind.WRAPS, BigDecimal.ONE, "a dealer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wraps");
    }

    @Test
    void yieldWithoutASource_isRefused() {
        assertThatThrownBy(() -> DryYield.perPlant(Quantity.grams("55"), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
    }
}
