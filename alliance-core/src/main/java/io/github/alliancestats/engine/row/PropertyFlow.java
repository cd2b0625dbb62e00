package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a property that reached a stage.
 *
 * @param days the days by which it counts, not before the taking. Only different zones can put an event before the taking
 * @param instrument the legal instrument, if known
 * @param kind its relation to the rest of its record
 * @param worth the amount; null if it is unknown
 * @param receipt the proceeds; null if they are not stated
 */
public record PropertyFlow(
        Stage stage,
        EventDate date,
        DaySpan days,
        @Nullable Instrument instrument,
        FlowKind kind,
        @Nullable Worth worth,
        @Nullable Worth receipt) {

    /** The relation of a flow to the rest of its record. A contradictory flow changes no amount that is held. */
    enum FlowKind {
        TAKING,
        SOUND_EVENT,
        /** A sound event of an unknown amount that leaves no property held. */
        END,
        CONTRADICTORY_EVENT,
        /** The contradictory part of an event. */
        EXCESS
    }

    /** Returns whether it is the taking of the property. */
    public boolean isTaking() {
        return kind == FlowKind.TAKING;
    }

    /** Returns whether it contradicts the rest of the record. */
    public boolean isContradictory() {
        return switch (kind) {
            case CONTRADICTORY_EVENT, EXCESS -> true;
            case TAKING, SOUND_EVENT, END -> false;
        };
    }

    /** Returns whether it is the contradictory part of an event. */
    public boolean isExcess() {
        return kind == FlowKind.EXCESS;
    }

    /** Returns all flows of a property, in the order of its events. */
    public static List<PropertyFlow> of(RecoverableProperty property, RecordRows rows) {
        Directions directions = new Directions();
        List<PropertyFlow> flows = new ArrayList<>(1 + property.events().size()); // mostly of one currency
        for (ExactMoney amount : RecordValues.AMOUNTS.apply(property)) {
            flows.add(taking(property, rows, directions.take(property.takenBy(), amount)));
        }
        if (flows.isEmpty()) {
            flows.add(taking(property, rows, null));
        }
        boolean isOrderUnknown = rows.isContradictory()
                && property.events().stream().anyMatch(event -> !event.date().exact());
        for (MoneyEvent event : property.events()) {
            flows.add(of(property, event, flows, isOrderUnknown, directions, rows));
        }
        return flows;
    }

    /**
     * Returns the flow of an event.
     *
     * @param isOrderUnknown whether another event can be the contradictory one, since the builder judged them in one order
     */
    private static PropertyFlow of(
            RecoverableProperty property,
            MoneyEvent event,
            List<PropertyFlow> before,
            boolean isOrderUnknown,
            Directions directions,
            RecordRows rows) {
        boolean isContradictory = isOrderUnknown || event.contradiction().isPresent();
        ExactMoney amount = RecordValues.EVENT_AMOUNT.apply(event);
        DaySpan days = rows.daysOfLater(event.date());
        Worth next = amount == null ? null : directions.next(event.stage(), isContradictory, amount);
        Worth worth = amount == null || canDependOnOrder(event, amount, days, property, rows) ? null : next;
        @Nullable Instrument instrument = event.instrument().orElse(null);
        Optional<MonetaryAmount> realised = event.realised();
        Worth receipt = realised.isPresent() && !isContradictory
                ? directions.add("receipt", ExactMoney.of(realised.get()))
                : null;
        boolean isExcess = isContradictory
                && before.stream()
                        .anyMatch(flow -> flow.kind == FlowKind.SOUND_EVENT
                                && flow.stage == event.stage()
                                && flow.date.equals(event.date())
                                && Objects.equals(flow.instrument, instrument));
        FlowKind kind = isExcess ? FlowKind.EXCESS : isContradictory ? FlowKind.CONTRADICTORY_EVENT : kind(event);
        DaySpan counted = rows.isTooEarly(event.date(), property.date()) ? days : days.later(rows.firstDays());
        return new PropertyFlow(event.stage(), event.date(), counted, instrument, kind, worth, receipt);
    }

    /**
     * Returns whether the amount of an event depends on the order of events, which is not known. A second order adds only
     * the amount beyond the first. The last penny of a share belongs to the last event.
     */
    private static boolean canDependOnOrder(
            MoneyEvent event, ExactMoney amount, DaySpan days, RecoverableProperty property, RecordRows rows) {
        if (!rows.isInexact()) {
            return false;
        }
        boolean isRounded = Worth.isRounded(amount, rows);
        for (MoneyEvent other : property.events()) {
            boolean isLike = isRounded || (event.stage().deprivation() && event.stage() == other.stage());
            if (isLike && other != event && rows.daysOfLater(other.date()).overlaps(days)) {
                return true;
            }
        }
        return false;
    }

    private static FlowKind kind(MoneyEvent event) {
        return event.leavesNothing() ? FlowKind.END : FlowKind.SOUND_EVENT;
    }

    private static PropertyFlow taking(RecoverableProperty property, RecordRows rows, @Nullable Worth worth) {
        Instrument instrument = property.takenUnder().orElse(null);
        EventDate date = property.date().orElse(EventDate.unknown());
        return new PropertyFlow(property.takenBy(), date, rows.firstDays(), instrument, FlowKind.TAKING, worth, null);
    }

    /** The sum so far of each direction (in, out, each stage of deprivation) and currency. */
    private static final class Directions {
        private static final int NONE = -1;

        private final List<Object> directions = new ArrayList<>(4);
        private final List<ExactMoney> sums = new ArrayList<>(4); // of each, in one currency

        Worth take(Stage stage, ExactMoney amount) {
            add(stage, amount);
            return add("in", amount);
        }

        /** Adds an event. An order that renews another adds only the amount beyond it. */
        Worth next(Stage stage, boolean isContradictory, ExactMoney amount) {
            if (isContradictory) {
                return add(List.of("contradictory", stage), amount);
            }
            return stage.deprivation() ? beyond(stage, amount) : add(stage.disposal() ? "out" : "in", amount);
        }

        private Worth beyond(Stage stage, ExactMoney amount) {
            int place = find(stage, amount);
            return add(
                    stage,
                    place == NONE ? amount : amount.minus(sums.get(place)).atLeastZero());
        }

        private Worth add(Object direction, ExactMoney amount) {
            int place = find(direction, amount);
            if (place == NONE) {
                directions.add(direction);
                sums.add(amount);
                return new Worth(amount, null);
            }
            ExactMoney before = sums.get(place);
            sums.set(place, before.plus(amount));
            return new Worth(amount, before);
        }

        private int find(Object direction, ExactMoney like) {
            for (int i = 0; i < sums.size(); i++) {
                if (directions.get(i).equals(direction) && sums.get(i).isInCurrencyOf(like)) {
                    return i;
                }
            }
            return NONE;
        }
    }

    /** Returns the flow by its own possible days, also if these are before the last day on which the property was taken. */
    public PropertyFlow byOwnDays(DaySpan taken, RecordRows rows) {
        DaySpan own = isTaking() ? taken : rows.daysOfLater(date);
        return new PropertyFlow(stage, date, own, instrument, kind, worth, receipt);
    }

    /** Returns whether two flows are one event: they reach a stage on one day by one instrument. */
    public boolean isOneEventWith(PropertyFlow other) {
        return stage == other.stage && instrument == other.instrument && days.isKnown() && days.equals(other.days);
    }

    /** Returns whether two flows are perhaps one event, since their days are not known. */
    public boolean isPerhapsOneEventWith(PropertyFlow other) {
        return stage == other.stage && instrument == other.instrument && days.overlaps(other.days);
    }

    /** Returns whether it leaves no property held, although its amount is not known. */
    boolean leavesNothing() {
        return kind == FlowKind.END;
    }

    /** Returns whether it changes the amount held. A second deprivation does not. */
    boolean moves() {
        return !isContradictory() && (isTaking() || !stage.deprivation());
    }

    /** Returns whether the amount held is in doubt, since a disposal or interest contradicts the record. */
    public boolean isDoubtful() {
        return kind == FlowKind.CONTRADICTORY_EVENT && !stage.deprivation();
    }

    /** Returns whether it only repeats an earlier deprivation, such as an order that renews another. */
    public boolean isRenewal() {
        return kind == FlowKind.SOUND_EVENT
                && stage.deprivation()
                && worth != null
                && worth.amount().signum() == 0;
    }
}
