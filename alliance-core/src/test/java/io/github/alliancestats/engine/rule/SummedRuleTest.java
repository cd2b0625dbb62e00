package io.github.alliancestats.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.engine.row.AmountState;
import io.github.alliancestats.engine.row.AmountState.KnownAmount;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.quality.Gap;
import java.util.List;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The known amounts of a record decide whether it adds to a sum, is a gap, or neither. */
class SummedRuleTest {

    private static final Rule MONEY =
            new SummedRule(RowSelection.of(FactCode.PROPERTY_FLOW, Rule.ALL), RowFact::money, true);
    private static final Rule NUMBERS =
            new SummedRule(RowSelection.of(FactCode.DRUG_SEIZED, Rule.ALL), RowFact::number, false);

    private static final KnownAmount POUNDS = known("GBP", true);
    private static final KnownAmount EUROS = known("EUR", true);
    private static final KnownAmount EUROS_OF_A_RANGE = known("EUR", false);

    private static KnownAmount known(String currency, boolean isTypical) {
        return new KnownAmount(CurrencyBasis.of(Monetary.getCurrency(currency), null), isTypical);
    }

    private static AmountState amounts(@Nullable Gap gap, KnownAmount... known) {
        return new AmountState(List.of(known), gap);
    }

    private static AmountState missing(Gap gap) {
        return AmountState.missing(gap);
    }

    @Test
    void currency_isKnownInFull_ifEachAmountIsKnownInIt() {
        assertThat(EffectWords.ofRecord(MONEY, amounts(null, POUNDS))).containsExactly("SEEN", "FULL in GBP");
        assertThat(EffectWords.ofRecord(MONEY, amounts(null, POUNDS, EUROS), amounts(null, EUROS)))
                .containsExactly("SEEN", "PARTIAL in GBP", "FULL in EUR");
        assertThat(EffectWords.ofRecord(MONEY, amounts(null, POUNDS), missing(Gap.NO_AMOUNT)))
                .containsExactly("amount not known", "PARTIAL in GBP");
    }

    @Test
    void rangeWithoutATypicalValue_isMarkedInItsOwnCurrency() {
        assertThat(EffectWords.ofRecord(MONEY, amounts(null, POUNDS, EUROS_OF_A_RANGE)))
                .containsExactly("SEEN", "FULL in GBP", "FULL in EUR", "UNTYPICAL in EUR");
        assertThat(EffectWords.ofRecord(MONEY, amounts(null, EUROS_OF_A_RANGE), amounts(null, EUROS)))
                .containsExactly("SEEN", "FULL in EUR", "UNTYPICAL in EUR");
    }

    @Test
    void gap_isBounded_ifTheAmountsOfAllGapsAreKnown() {
        AmountState perhaps = amounts(Gap.UNDATED, POUNDS);

        assertThat(EffectWords.ofRecord(MONEY, perhaps)).containsExactly("undated, bounded");
        assertThat(EffectWords.ofRecord(MONEY, missing(Gap.UNDATED))).containsExactly("undated");
        assertThat(EffectWords.ofRecord(MONEY, perhaps, missing(Gap.UNDATED))).containsExactly("undated");
        assertThat(EffectWords.ofRecord(MONEY, missing(Gap.UNDATED), perhaps)).containsExactly("undated");
        assertThat(EffectWords.ofRecord(NUMBERS, perhaps, missing(Gap.OTHER_UNIT)))
                .containsExactly("undated, bounded");
    }

    @Test
    void recordWithSeveralGaps_hasTheFirst_unlessAnotherFigureCountsIt() {
        assertThat(EffectWords.ofRecord(MONEY, missing(Gap.NO_AMOUNT), missing(Gap.NO_VALUATION)))
                .containsExactly("not valued");
        assertThat(EffectWords.ofRecord(MONEY, missing(Gap.NO_VALUATION), missing(Gap.NO_AMOUNT)))
                .containsExactly("not valued");
        assertThat(EffectWords.ofRecord(NUMBERS, missing(Gap.OTHER_UNIT), missing(Gap.UNDATED)))
                .containsExactly("undated");
        assertThat(EffectWords.ofRecord(NUMBERS, missing(Gap.OTHER_UNIT))).containsExactly("measured in another unit");
    }

    @Test
    void recordCounts_unlessOtherFiguresCountAllItsAmounts() {
        assertThat(NUMBERS.perhapsCounts(List.of(missing(Gap.OTHER_UNIT)))).isFalse();
        assertThat(NUMBERS.perhapsCounts(List.of(missing(Gap.OTHER_UNIT), AmountState.NUMBER)))
                .isTrue();
        assertThat(NUMBERS.perhapsCounts(List.of(missing(Gap.NO_QUANTITY)))).isTrue();
    }

    @Test
    void amount_thatIsPerhapsInTheCell_keepsItsKnownCurrencies() {
        assertThat(MONEY.perhaps(amounts(null, POUNDS), Gap.UNDATED)).isEqualTo(amounts(Gap.UNDATED, POUNDS));
        assertThat(MONEY.perhaps(amounts(null, POUNDS), Gap.RECORDING_UNKNOWN))
                .isEqualTo(amounts(Gap.RECORDING_UNKNOWN, POUNDS));
        assertThat(MONEY.perhaps(amounts(Gap.NO_RATE, POUNDS), Gap.UNDATED)).isEqualTo(missing(Gap.UNDATED));
        assertThat(NUMBERS.perhaps(missing(Gap.NO_QUANTITY), Gap.UNDATED)).isEqualTo(missing(Gap.UNDATED));
        assertThat(NUMBERS.perhaps(missing(Gap.OTHER_UNIT), Gap.UNDATED)).isEqualTo(missing(Gap.OTHER_UNIT));
    }

    /** The amount that can be recovered is another one at the end of another cell. */
    @Test
    void amount_thatDependsOnTheEndOfTheCell_isNotKnown_ifItIsPerhapsInTheCell() {
        Rule recoverable = new SummedRule(RowSelection.of(FactCode.ORDER_RECOVERABLE, Rule.ALL), RowFact::money, true);

        assertThat(recoverable.perhaps(amounts(null, POUNDS), Gap.UNDATED)).isEqualTo(missing(Gap.UNDATED));
    }

    @Test
    void contradictoryAmount_isAGap_ifItHasMoneyOrANumberOfTheFigure() {
        assertThat(MONEY.contradictory(amounts(null, POUNDS))).isEqualTo(missing(Gap.CONTRADICTORY));
        assertThat(MONEY.contradictory(null)).as("a row of another day").isEqualTo(missing(Gap.CONTRADICTORY));
        assertThat(NUMBERS.contradictory(AmountState.NUMBER)).isEqualTo(missing(Gap.CONTRADICTORY));
        assertThat(NUMBERS.contradictory(missing(Gap.OTHER_UNIT))).isEqualTo(missing(Gap.OTHER_UNIT));
        assertThat(NUMBERS.contradictory(null)).isNull();
    }

    @Test
    void money_addsValueAndBothEndsOfItsRange_inEachCurrency() {
        assertThat(EffectWords.ofSlots(MONEY, amounts(null, POUNDS, EUROS), 7))
                .containsExactly(
                        "VALUE in GBP", "BELOW in GBP", "ABOVE in GBP", "VALUE in EUR", "BELOW in EUR", "ABOVE in EUR");
    }

    @Test
    void moneyThatIsPerhapsThere_addsItsHighEnd() {
        assertThat(EffectWords.ofSlots(MONEY, amounts(Gap.UNDATED, POUNDS), 4))
                .containsExactly("POSSIBLE in GBP", "POSSIBLE in GBP");
    }

    @Test
    void number_addsItself_orAPossibleOne() {
        assertThat(EffectWords.ofSlots(NUMBERS, AmountState.NUMBER, 4)).containsExactly("VALUE");
        assertThat(EffectWords.ofSlots(NUMBERS, new AmountState(AmountState.NUMBER.known(), Gap.UNDATED), 4))
                .containsExactly("POSSIBLE");
    }

    @Test
    void unknownAmount_addsNothing() {
        assertThat(Stream.of(MONEY, NUMBERS)
                        .flatMap(rule -> EffectWords.ofSlots(rule, missing(Gap.NO_AMOUNT), 4).stream()))
                .isEmpty();
    }
}
