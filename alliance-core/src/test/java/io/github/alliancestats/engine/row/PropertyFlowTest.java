package io.github.alliancestats.engine.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.engine.row.PropertyFlow.FlowKind;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changes that a flow of property makes, and whether its amount is known. */
class PropertyFlowTest {

    private static PropertyFlow flow(Stage stage, int first, int last, @Nullable Instrument instrument) {
        return flow(stage, first, last, instrument, FlowKind.SOUND_EVENT, null);
    }

    private static PropertyFlow flow(
            Stage stage,
            int first,
            int last,
            @Nullable Instrument instrument,
            FlowKind kind,
            @Nullable Integer pounds) {
        Worth worth = pounds == null
                ? null
                : Worth.first(ExactMoney.of(BigDecimal.valueOf(pounds), Monetary.getCurrency("GBP")));
        return new PropertyFlow(stage, EventDate.unknown(), new DaySpan(first, last), instrument, kind, worth, null);
    }

    @ParameterizedTest
    @CsvSource({
        // stage, kind, contradictory, changes the amount held, leaves it in doubt
        "SEIZED,    TAKING,              false, true,  false",
        "RELEASED,  SOUND_EVENT,         false, true,  false",
        "INTEREST,  SOUND_EVENT,         false, true,  false",
        "DETAINED,  SOUND_EVENT,         false, false, false",
        "FORFEITED, END,                 false, true,  false",
        "RELEASED,  CONTRADICTORY_EVENT, true,  false, true",
        "INTEREST,  CONTRADICTORY_EVENT, true,  false, true",
        "DETAINED,  CONTRADICTORY_EVENT, true,  false, false",
        "RELEASED,  EXCESS,              true,  false, false",
    })
    void kindAndStage_decideWhatAFlowChanges(
            Stage stage, FlowKind kind, boolean isContradictory, boolean moves, boolean isDoubtful) {
        PropertyFlow flow = flow(stage, 1, 1, null, kind, 5);

        assertThat(flow.isContradictory()).isEqualTo(isContradictory);
        assertThat(flow.moves()).isEqualTo(moves);
        assertThat(flow.isDoubtful()).isEqualTo(isDoubtful);
        assertThat(flow.isTaking()).isEqualTo(kind == FlowKind.TAKING);
        assertThat(flow.isExcess()).isEqualTo(kind == FlowKind.EXCESS);
        assertThat(flow.leavesNothing()).isEqualTo(kind == FlowKind.END);
    }

    @ParameterizedTest
    @CsvSource({
        "DETAINED, SOUND_EVENT,         0,  true",
        "DETAINED, SOUND_EVENT,         1,  false",
        "DETAINED, SOUND_EVENT,         ,   false",
        "DETAINED, CONTRADICTORY_EVENT, 0,  false",
        "RELEASED, SOUND_EVENT,         0,  false",
        "SEIZED,   TAKING,              0,  false",
    })
    void renewal_isALaterDeprivationThatAddsNothing(
            Stage stage, FlowKind kind, @Nullable Integer pounds, boolean isRenewal) {
        assertThat(flow(stage, 1, 1, null, kind, pounds).isRenewal()).isEqualTo(isRenewal);
    }

    @ParameterizedTest
    @CsvSource({
        // of two flows: stages, days, instruments, one event, perhaps one event
        "RELEASED, RELEASED,  1, 1, 1, 1, true,  true,  false",
        "RELEASED, RELEASED,  1, 2, 1, 2, true,  false, true",
        "RELEASED, RELEASED,  1, 2, 2, 3, true,  false, true",
        "RELEASED, RELEASED,  1, 1, 2, 2, true,  false, false",
        "RELEASED, FORFEITED, 1, 1, 1, 1, true,  false, false",
        "RELEASED, FORFEITED, 1, 2, 1, 2, true,  false, false",
        "RELEASED, RELEASED,  1, 1, 1, 1, false, false, false",
        "RELEASED, RELEASED,  1, 2, 1, 2, false, false, false",
    })
    void flowsOfOneStageInstrumentAndDay_areOneEvent(
            Stage stage,
            Stage otherStage,
            int first,
            int last,
            int otherFirst,
            int otherLast,
            boolean isByOneInstrument,
            boolean isOne,
            boolean isPerhapsOne) {
        PropertyFlow one = flow(stage, first, last, Instrument.FORFEITURE_ORDER);
        PropertyFlow other =
                flow(otherStage, otherFirst, otherLast, isByOneInstrument ? Instrument.FORFEITURE_ORDER : null);

        assertThat(one.isOneEventWith(other)).isEqualTo(isOne);
        assertThat(one.isPerhapsOneEventWith(other)).isEqualTo(isPerhapsOne);
    }

    private static EventDate days(int first, int last) {
        return EventDate.within(ReportingPeriod.ofDays(LocalDate.of(2023, 5, first), LocalDate.of(2023, 5, last)));
    }

    private static MoneyEvent event(Stage stage, int first, int last, String pounds) {
        return MoneyEvent.of(stage, days(first, last)).amount(Records.pounds(pounds));
    }

    /** Returns the force's amounts of the events of cash, null if they are not known. */
    private static List<@Nullable String> amounts(int forces, MoneyEvent... events) {
        CashSeizure.Builder cash = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2023, 5, 1))
                .amount(Records.pounds("1000"))
                .events(List.of(events));
        if (forces > 1) {
            cash.joint("event", Share.equal(2, forces), Role.RECORDED);
        }
        CashSeizure built = cash.build();
        RecordRows rows = GivenRows.of(built);
        List<@Nullable String> amounts = new ArrayList<>();
        for (PropertyFlow flow : PropertyFlow.of(built, rows)) {
            if (!flow.isTaking()) {
                amounts.add(flow.worth() == null ? null : flow.worth().own(rows).toString());
            }
        }
        return amounts;
    }

    /** The shares in each event add to the share in their sum, so the last penny belongs to the last one. */
    @Test
    void roundedShare_isNotKnown_ifTheOrderOfEventsIsNot() {
        MoneyEvent released = event(Stage.RELEASED, 2, 4, "100");

        assertThat(amounts(3, released)).containsExactly("GBP 33.33");
        assertThat(amounts(3, released, event(Stage.FORFEITED, 5, 6, "100"))).containsExactly("GBP 33.33", "GBP 33.34");
        assertThat(amounts(3, released, event(Stage.FORFEITED, 4, 6, "100"))).containsExactly(null, null);
        assertThat(amounts(2, released, event(Stage.FORFEITED, 4, 6, "100"))).containsExactly("GBP 50", "GBP 50");
        assertThat(amounts(1, released, event(Stage.FORFEITED, 4, 6, "100"))).containsExactly("GBP 100", "GBP 100");
    }

    /** A second order adds only the amount beyond the first. */
    @Test
    void amountOfASecondOrder_isNotKnown_ifTheOrderOfBothIsNot() {
        MoneyEvent order = event(Stage.DETAINED, 2, 4, "600");

        assertThat(amounts(1, order, event(Stage.DETAINED, 5, 6, "700"))).containsExactly("GBP 600", "GBP 100");
        assertThat(amounts(1, order, event(Stage.DETAINED, 3, 6, "700"))).containsExactly(null, null);
        assertThat(amounts(1, order, event(Stage.RELEASED, 3, 6, "100"))).containsExactly("GBP 600", "GBP 100");
        assertThat(amounts(1, event(Stage.DETAINED, 2, 2, "600"), event(Stage.DETAINED, 2, 2, "700")))
                .as("on one known day, in the order of the record")
                .containsExactly("GBP 600", "GBP 100");
    }

    private static CashSeizure.Builder cash() {
        return cash(EventDate.on(may(1)));
    }

    private static CashSeizure.Builder cash(EventDate seized) {
        return CashSeizure.builder().id("cumbria", "1").seized(seized).amount(Records.pounds("1000"));
    }

    private static Asset.Builder car() {
        return car(may(1));
    }

    private static Asset.Builder car(LocalDate seized) {
        return Asset.builder(AssetKind.VEHICLE).id("cumbria", "1").taken(Stage.SEIZED, seized);
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2023, 5, day);
    }

    private static List<String> flows(RecoverableProperty property) {
        return PropertyFlow.of(property, GivenRows.of(property)).stream()
                .map(flow -> flow.stage() + " " + flow.kind()
                        + (flow.worth() == null ? "" : " " + flow.worth().amount()))
                .toList();
    }

    @Test
    void eventThatEndsTheProperty_hasAKindOfItsOwn_ifItsAmountIsUnknown() {
        assertThat(flows(car().thenAll(Stage.FORFEITED, may(2)).build()))
                .containsExactly("seized TAKING", "forfeited END");
        assertThat(flows(car().then(Stage.FORFEITED, may(2)).build()))
                .containsExactly("seized TAKING", "forfeited SOUND_EVENT");
        assertThat(flows(cash().thenAll(Stage.FORFEITED, may(2)).build()))
                .containsExactly("seized TAKING GBP 1000", "forfeited SOUND_EVENT GBP 1000");
    }

    @Test
    void moreThanWasHeld_isTheExcessOfItsEvent_andLaterEventsContradict() {
        MoneyEvent tooMuch =
                MoneyEvent.of(Stage.FORFEITED, may(2), Records.pounds("1007")).under(Instrument.FORFEITURE_ORDER);
        MoneyEvent more = MoneyEvent.of(Stage.FORFEITED, may(2), Records.pounds("5"));

        assertThat(flows(cash().event(tooMuch)
                        .event(more.under(Instrument.FORFEITURE_NOTICE))
                        .then(Stage.DESTROYED, may(2), Records.pounds("4"))
                        .event(MoneyEvent.of(Stage.FORFEITED, may(3), Records.pounds("3"))
                                .under(Instrument.FORFEITURE_ORDER))
                        .build()))
                .containsExactly(
                        "seized TAKING GBP 1000",
                        "forfeited SOUND_EVENT GBP 1000",
                        "forfeited CONTRADICTORY_EVENT GBP 5",
                        "forfeited EXCESS GBP 7",
                        "destroyed CONTRADICTORY_EVENT GBP 4",
                        "forfeited CONTRADICTORY_EVENT GBP 3");
    }

    /** The builder judged the events in one order of several. */
    @Test
    void contradiction_isPerhapsThatOfAnyEvent_ifADateIsNotExact() {
        assertThat(flows(cash().event(event(Stage.RELEASED, 2, 4, "1"))
                        .then(Stage.FORFEITED, LocalDate.of(2023, 4, 1), Records.pounds("7"))
                        .build()))
                .containsExactlyInAnyOrder(
                        "seized TAKING GBP 1000",
                        "forfeited CONTRADICTORY_EVENT GBP 7",
                        "released CONTRADICTORY_EVENT GBP 1");
        assertThat(flows(cash().then(Stage.RELEASED, may(2), Records.pounds("1"))
                        .then(Stage.FORFEITED, LocalDate.of(2023, 4, 1), Records.pounds("7"))
                        .build()))
                .containsExactlyInAnyOrder(
                        "seized TAKING GBP 1000", "forfeited CONTRADICTORY_EVENT GBP 7", "released SOUND_EVENT GBP 1");
        assertThat(flows(cash().event(event(Stage.RELEASED, 2, 4, "1")).build()))
                .containsExactly("seized TAKING GBP 1000", "released SOUND_EVENT GBP 1");
    }

    /** In London it was seized on 1 May. */
    @ParameterizedTest
    @CsvSource({"2023-04-28, 2023-04-28", "2023-04-30, 2023-05-01", "2023-05-02, 2023-05-02"})
    void day_isNotBeforeTheSeizure_ifOnlyZonesPutItThere(LocalDate released, LocalDate expected) {
        CashSeizure cash = cash(EventDate.at(Instant.parse("2023-04-30T23:30:00Z")))
                .then(Stage.RELEASED, released, Records.pounds("7"))
                .build();

        assertThat(PropertyFlow.of(cash, GivenRows.of(cash)).get(1).days()).isEqualTo(DaySpan.on(Days.of(expected)));
    }

    @Test
    void proceedsOfAContradictoryEvent_areNotCounted() {
        MoneyEvent sold = MoneyEvent.of(Stage.FORFEITED, may(2)).all().realising(Records.pounds("90"));
        Asset sound = car().event(sold).build();
        Asset contradictory = car(may(5)).event(sold).build();

        assertThat(PropertyFlow.of(sound, GivenRows.of(sound)).get(1).receipt())
                .isEqualTo(Worth.first(ExactMoney.of(Records.pounds("90"))));
        assertThat(PropertyFlow.of(contradictory, GivenRows.of(contradictory))
                        .get(1)
                        .receipt())
                .isNull();
    }
}
