package io.github.alliancestats.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each kind of number is worded: all its digits, as a headline and spelled out. */
class ValueTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MASS      | 999.5   | 999.5 g                   | 999.5 g
                    MASS      | 1000    | 1 kg                      | 1 kg
                    MASS      | -1500   | -1.5 kg                   | -1.5 kg
                    MASS      | 2000000 | 2,000 kg                  | 2,000 kg
                    VOLUME    | 999     | 999 ml                    | 999 ml
                    VOLUME    | 1000    | 1 litre                   | 1 litre
                    VOLUME    | 2500    | 2.5 litres                | 2.5 litres
                    DOSES     | 2000000 | 2,000,000 tablets or doses | 2m tablets or doses
                    PLANTS    | 1200    | 1,200 plants              | 1,200 plants
                    WRAPS     | 3000000 | 3,000,000 wraps           | 3m wraps
                    CANISTERS | 999     | 999 canisters             | 999 canisters
                    ITEMS     | 1       | 1 item                    | 1 item
                    PLANTS    | -1.0    | -1 plant                  | -1 plant
                    DOSES     | 1       | 1 tablet or dose          | 1 tablet or dose
                    MASS      | 1       | 1 g                       | 1 g
                    """)
    void quantity_isWordedInItsUnit(UnitKind kind, BigDecimal number, String words, String headline) {
        assertThat(ValueType.quantity(kind).words(number)).isEqualTo(words);
        assertThat(ValueType.quantity(kind).headline(number)).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource({"MASS, a million kilograms", "VOLUME, a million litres", "PLANTS, a million plants"})
    void quantity_isSpelledInTheUnitOfLargeNumbers(UnitKind kind, String spelled) {
        assertThat(ValueType.quantity(kind).spelled("a million")).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource({"10, 4, 2.5", "2, 3, 0.67", "1, 200, 0.01", "-1, 200, -0.01", "6, 2, 3"})
    void mean_isRoundedHalfUpToTwoDecimals(BigDecimal sum, long count, String words) {
        assertThat(ValueType.COUNT.mean(sum, count)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1234567.5 | £1,234,567.50 | £1,234,567.50
                    -2000000  | -£2,000,000   | -£2m
                    0         | £0            | £0
                    """)
    void money_hasItsSignBeforeItsSymbol(BigDecimal number, String words, String headline) {
        assertThat(ValueType.money(Records.GBP).words(number)).isEqualTo(words);
        assertThat(ValueType.money(Records.GBP).headline(number)).isEqualTo(headline);
    }
}
