package io.github.alliancestats.engine.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.engine.row.PropertyFlow.FlowKind;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The amount held after some flows, whose days are days of May. */
class HoldingsTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 1);
    private static final PropertyFlow TAKING = taking(1, 1);
    private static final PropertyFlow UNKNOWN = flow(Stage.RELEASED, 6, 6, FlowKind.SOUND_EVENT, null);

    private final RecordRows rows = GivenRows.of(Given.cash("1", "2023-05-01", "100"));

    private static int day(int ofMay) {
        return Days.of(MAY) + ofMay - 1;
    }

    private static @Nullable Worth worth(String currency, @Nullable Integer amount) {
        return amount == null
                ? null
                : Worth.first(ExactMoney.of(BigDecimal.valueOf(amount), Monetary.getCurrency(currency)));
    }

    private static PropertyFlow flow(Stage stage, int first, int last, FlowKind kind, @Nullable Worth worth) {
        EventDate date = EventDate.within(ReportingPeriod.ofDays(MAY.plusDays(first - 1L), MAY.plusDays(last - 1L)));
        return new PropertyFlow(stage, date, new DaySpan(day(first), day(last)), null, kind, worth, null);
    }

    private static PropertyFlow taking(int first, int last) {
        return flow(Stage.SEIZED, first, last, FlowKind.TAKING, worth("GBP", 100));
    }

    private static PropertyFlow sound(Stage stage, int first, int last, int pounds) {
        return flow(stage, first, last, FlowKind.SOUND_EVENT, worth("GBP", pounds));
    }

    private static PropertyFlow end(int first, int last) {
        return flow(Stage.FORFEITED, first, last, FlowKind.END, null);
    }

    private static PropertyFlow excess(int first, int last) {
        return flow(Stage.RELEASED, first, last, FlowKind.EXCESS, worth("GBP", 7));
    }

    private Holdings after(PropertyFlow... flows) {
        return Holdings.atEndOf(day(31), List.of(flows), rows);
    }

    private static List<String> amounts(Holdings holdings) {
        return holdings.amounts().stream().map(held -> held.own().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, 100",
        "2, 100, 100",
        "3, 100, 70",
        "4, 100, 70",
        "5, 70, 70",
        "7, 70, 70",
        "8, 70, 60",
        "9, 60, 60"
    })
    void amountAtTheEndOfADay_isAfterTheFlowsOfThatDay(int day, int held, int perhaps) {
        List<PropertyFlow> flows = List.of(TAKING, sound(Stage.RELEASED, 3, 5, 30), sound(Stage.FORFEITED, 8, 9, 10));

        assertThat(amounts(Holdings.atEndOf(day(day), flows, rows))).containsExactly("GBP " + held);
        assertThat(amounts(Holdings.perhapsAtEndOf(day(day), flows, rows))).containsExactly("GBP " + perhaps);
    }

    @Test
    void flows_areAddedInOrderOfTheirDays_notOfTheList() {
        assertThat(amounts(after(TAKING, sound(Stage.INTEREST, 7, 7, 5), end(6, 6))))
                .containsExactly("GBP 5");
        assertThat(amounts(after(TAKING, sound(Stage.INTEREST, 5, 5, 5), end(6, 6))))
                .isEmpty();
    }

    @Test
    void amountsOfTwoCurrencies_areHeldEachByItself_withoutThoseThatAreSettled() {
        PropertyFlow euros = flow(Stage.SEIZED, 1, 1, FlowKind.TAKING, worth("EUR", 40));

        assertThat(amounts(after(TAKING, euros))).containsExactly("GBP 100", "EUR 40");
        assertThat(amounts(after(TAKING, euros, sound(Stage.RELEASED, 2, 2, 100))))
                .containsExactly("EUR 40");
        assertThat(after(TAKING, sound(Stage.RELEASED, 2, 2, 100)).isHeld()).isFalse();
        assertThat(after(TAKING, euros, sound(Stage.RELEASED, 2, 2, 100)).isHeld())
                .isTrue();
    }

    /** More was paid in euros than was held in euros. */
    @Test
    void disposalInAnotherCurrency_leavesANegativeAmount() {
        assertThat(amounts(after(TAKING, flow(Stage.RELEASED, 2, 2, FlowKind.SOUND_EVENT, worth("EUR", 40)))))
                .containsExactly("GBP 100", "EUR -40");
    }

    @Test
    void disposalOfAnUnknownAmount_leavesAnUnknownAmountOrNone() {
        Holdings holdings = after(TAKING, UNKNOWN);

        assertThat(holdings.isKnown()).isFalse();
        assertThat(holdings.isHeld()).isTrue();
        assertThat(holdings.isPerhapsNothing()).isTrue();
        assertThat(holdings.amounts()).isEmpty();
        assertThat(holdings.gaps(false)).containsExactly(Gap.NO_AMOUNT);
        assertThat(after(TAKING, UNKNOWN, sound(Stage.INTEREST, 7, 7, 5)).isKnown())
                .isFalse();
    }

    @Test
    void unknownAmountThatWasTaken_isHeld() {
        Holdings holdings = after(flow(Stage.SEIZED, 1, 1, FlowKind.TAKING, null));

        assertThat(holdings.isKnown()).isFalse();
        assertThat(holdings.isPerhapsNothing()).isFalse();
    }

    @Test
    void eventThatLeavesNothing_endsTheUnknownAmount_andLaterDisposals() {
        Holdings holdings = after(TAKING, UNKNOWN, end(7, 7), sound(Stage.RELEASED, 8, 8, 10));

        assertThat(holdings.isKnown()).isTrue();
        assertThat(holdings.isHeld()).isFalse();
        assertThat(holdings.isPerhapsNothing()).isFalse();
        assertThat(holdings.gaps(true)).isEmpty();
    }

    @Test
    void moreThanWasHeld_perhapsLeavesSome_untilAnEventLeavesNothing() {
        assertThat(after(TAKING).isPerhapsLeft()).isFalse();
        assertThat(after(TAKING, sound(Stage.RELEASED, 2, 2, 100), excess(2, 2)).gaps(false))
                .containsExactly(Gap.CONTRADICTORY);
        assertThat(after(TAKING, excess(2, 2), sound(Stage.RELEASED, 3, 3, 5)).isPerhapsLeft())
                .isTrue();
        assertThat(after(TAKING, excess(2, 2), end(3, 3)).isPerhapsLeft()).isFalse();
        assertThat(after(TAKING, excess(2, 2), UNKNOWN).gaps(false)).containsExactly(Gap.NO_AMOUNT, Gap.CONTRADICTORY);
        assertThat(after(TAKING, flow(Stage.DETAINED, 2, 2, FlowKind.EXCESS, worth("GBP", 7)))
                        .isPerhapsLeft())
                .isFalse();
    }

    @Test
    void eventInDoubt_isAGapOfAnAmountThatIsHeld() {
        assertThat(after(TAKING).gaps(false)).isEmpty();
        assertThat(after(TAKING).gaps(true)).containsExactly(Gap.CONTRADICTORY);
        assertThat(after(TAKING, sound(Stage.RELEASED, 2, 2, 100)).gaps(true)).isEmpty();
    }

    @Test
    void laterDeprivationAndContradictoryEvent_changeNoAmount() {
        assertThat(amounts(after(
                        TAKING,
                        sound(Stage.DETAINED, 2, 2, 100),
                        flow(Stage.RELEASED, 3, 3, FlowKind.CONTRADICTORY_EVENT, worth("GBP", 9)))))
                .containsExactly("GBP 100");
    }

    /** A flow of 3 to 5 May is before the end of 5 May, on whichever day it was. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void flowsBeforeTheEndOfADay_areNotKnown_onItsPossibleDaysButTheLast(int day) {
        boolean isBetween = day == 3 || day == 4;
        Stream.of(sound(Stage.RELEASED, 3, 5, 30), sound(Stage.INTEREST, 3, 5, 30), end(3, 5), taking(3, 5))
                .forEach(flow -> assertThat(Holdings.isUndecided(day(day), List.of(TAKING, flow)))
                        .as("%s", flow)
                        .isEqualTo(isBetween));
    }

    @Test
    void flowThatMovesNoAmount_leavesNothingUndecided() {
        assertThat(Holdings.isUndecided(day(4), List.of(TAKING, sound(Stage.DETAINED, 3, 5, 100))))
                .isFalse();
        assertThat(Holdings.isUndecided(day(4), List.of(TAKING, excess(3, 5)))).isFalse();
    }

    @Test
    void disposalAfterAnEnd_leavesNothingUndecided_butInterestDoes() {
        assertThat(Holdings.isUndecided(day(4), List.of(TAKING, end(2, 2), sound(Stage.RELEASED, 3, 5, 30))))
                .isFalse();
        assertThat(Holdings.isUndecided(day(4), List.of(TAKING, end(2, 4), sound(Stage.RELEASED, 3, 5, 30))))
                .isFalse();
        assertThat(Holdings.isUndecided(day(4), List.of(TAKING, end(2, 2), sound(Stage.INTEREST, 3, 5, 30))))
                .isTrue();
    }

    /** Interest is held if it came after the end. */
    @Test
    void interestThatIsPerhapsAfterTheEnd_isUndecidedFromItsFirstDayOn() {
        List<PropertyFlow> flows = List.of(TAKING, end(2, 4), sound(Stage.INTEREST, 4, 4, 5));

        assertThat(Holdings.isUndecided(day(4), flows)).isTrue();
        assertThat(Holdings.isUndecided(day(9), flows)).isTrue();
        assertThat(Holdings.isUndecided(day(9), List.of(TAKING, end(2, 4), sound(Stage.INTEREST, 5, 6, 5))))
                .isFalse();
        assertThat(Holdings.isUndecided(day(9), List.of(TAKING, end(2, 4), sound(Stage.RELEASED, 4, 4, 5))))
                .isFalse();
        assertThat(Holdings.isUndecided(day(9), List.of(taking(1, 3), end(2, 4))))
                .isFalse();
        assertThat(Holdings.isUndecided(day(3), List.of(TAKING, end(7, 9), sound(Stage.INTEREST, 8, 8, 5))))
                .isFalse();
    }

    /** Property of 1 to 6 May that was released on 3 or 4 May: if it was taken by 4 May, it was also released. */
    @ParameterizedTest
    @CsvSource({"2, true", "3, true", "4, false", "5, false"})
    void property_isPerhapsHeld_ifItWasTakenOnItsFirstDay(int day, boolean isPerhapsHeld) {
        EventDate date = EventDate.within(ReportingPeriod.ofDays(MAY.plusDays(2), MAY.plusDays(3)));
        PropertyFlow released =
                new PropertyFlow(Stage.RELEASED, date, new DaySpan(day(3), day(6)), null, FlowKind.END, null, null);

        assertThat(Holdings.isPerhapsHeld(day(day), List.of(taking(1, 6), released), rows))
                .isEqualTo(isPerhapsHeld);
    }
}
