package io.github.alliancestats.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "MILLIGRAM, 0.001",
        "GRAM, 1",
        "KILOGRAM, 1000",
        "OUNCE, 28.349523125",
        "POUND, 453.59237",
        "MILLILITRE, 1",
        "LITRE, 1000",
        "US_FLUID_OUNCE, 29.5735295625",
        "US_GALLON, 3785.411784",
        "TABLET, 1",
        "DOSE, 1",
        "PLANT, 1",
        "WRAP, 1",
        "CANISTER, 1",
        "ITEM, 1",
        "UNKNOWN, 1",
    })
    void inBaseUnit_isExact(QuantityUnit unit, BigDecimal factor) {
        assertThat(Quantity.of(1, unit).inBaseUnit()).isEqualByComparingTo(factor);
        assertThat(Quantity.of(new BigDecimal("2.5"), unit).inBaseUnit())
                .isEqualByComparingTo(factor.multiply(new BigDecimal("2.5")));
    }

    @Test
    void imperialUnits_agreeAmongThemselves() {
        assertThat(Quantity.of(16, QuantityUnit.OUNCE).inBaseUnit())
                .isEqualTo(Quantity.of(1, QuantityUnit.POUND).inBaseUnit());
        assertThat(Quantity.of(128, QuantityUnit.US_FLUID_OUNCE).inBaseUnit())
                .isEqualTo(Quantity.of(1, QuantityUnit.US_GALLON).inBaseUnit());
    }

    @ParameterizedTest
    @EnumSource(QuantityUnit.class)
    void everyKind_hasUnitsThatAddWithinIt(QuantityUnit unit) {
        assertThat(Quantity.of(1, unit).kind()).isEqualTo(unit.kind());
        assertThat(unit.factor()).isPositive();
    }

    @Test
    void tabletsAndDoses_areOneKind_plantsAndGrams_areNot() {
        assertThat(QuantityUnit.TABLET.kind()).isEqualTo(QuantityUnit.DOSE.kind());
        assertThat(Quantity.plants(1).kind()).isNotEqualTo(Quantity.grams("1").kind());
    }

    @Test
    void equality_isOfTheNumberAndTheUnit() {
        assertThat(Quantity.grams("2")).isEqualTo(Quantity.grams("2.0")).hasSameHashCodeAs(Quantity.grams("2.00"));
        assertThat(Quantity.of(new BigDecimal("2E+3"), QuantityUnit.GRAM)).isEqualTo(Quantity.grams("2000"));
        assertThat(Quantity.kilograms("2")).isNotEqualTo(Quantity.grams("2000"));
        assertThat(Quantity.kilograms("2").inBaseUnit())
                .isEqualTo(Quantity.grams("2000").inBaseUnit());
    }

    @Test
    void toString_isThePlainNumberAndTheUnit() {
        assertThat(Quantity.grams("31.50")).hasToString("31.5 g");
        assertThat(Quantity.of(new BigDecimal("1E+3"), QuantityUnit.PLANT)).hasToString("1000 plants");
        assertThat(Quantity.of(3, QuantityUnit.UNKNOWN)).hasToString("3 of unknown unit");
    }

    @Test
    void numberThatIsNone_orFillsTheMemory_isRefused() {
        assertThatThrownBy(() -> Quantity.grams("3,5")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1E+1000000000"), QuantityUnit.GRAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digits");
    }

    @Test
    void textOfAMillionDigits_isRefusedAtOnce_andNotRepeated() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Quantity.grams("1".repeat(1_000_000)))
                        .isExactlyInstanceOf(NumberFormatException.class)
                        .hasMessageEndingWith("a text of 1000000 characters"));
        assertThat(Quantity.grams("9".repeat(300)).number()).isEqualTo(new BigDecimal("9".repeat(300)));
    }

    @ParameterizedTest
    @CsvSource({"1E+9999, KILOGRAM", "1E-9999, MILLIGRAM"})
    void numberThatCouldNotBeToldInBaseUnits_isRefusedAtOnce(BigDecimal number, QuantityUnit unit) {
        assertThatThrownBy(() -> Quantity.of(number, unit))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digits");
    }

    @ParameterizedTest
    @CsvSource({"2000, true", "2001, false"})
    void textOfTwoThousandCharacters_isTheLongestThatIsRead(int length, boolean read) {
        String digits = "9".repeat(length);

        if (read) {
            assertThat(Quantity.kilograms(digits).number()).isEqualTo(new BigDecimal(digits));
        } else {
            assertThatThrownBy(() -> Quantity.kilograms(digits)).isInstanceOf(NumberFormatException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, PLANT, 1 plant, plant",
        "-1, PLANT, -1 plant, plant",
        "1.0, TABLET, 1 tablet, tablet or dose",
        "2, TABLET, 2 tablets, tablets or doses",
        "0, ITEM, 0 items, items",
        "1.5, DOSE, 1.5 doses, tablets or doses",
        "1, GRAM, 1 g, g",
        "1, UNKNOWN, 1 of unknown unit, of unknown unit",
    })
    void one_isInTheSingular(BigDecimal number, QuantityUnit unit, String words, String baseUnit) {
        assertThat(Quantity.of(number, unit)).hasToString(words);
        assertThat(unit.kind().baseUnit(number)).isEqualTo(baseUnit);
    }

    @ParameterizedTest
    @CsvSource({
        "MASS, g, mass",
        "VOLUME, ml, volume",
        "DOSES, tablets or doses, doses",
        "PLANTS, plants, plants",
        "UNKNOWN, of unknown unit, unknown",
    })
    void kind_hasABaseUnitBehindANumber_andANameInASentence(UnitKind kind, String baseUnit, String name) {
        assertThat(kind.baseUnit()).isEqualTo(baseUnit);
        assertThat(kind).hasToString(name);
    }
}
