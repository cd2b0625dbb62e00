package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.Holdings;
import io.github.alliancestats.engine.row.PropertyFlow;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecoverableProperty;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes cash and other property: each amount that reached a stage, and the amounts held between these events. */
final class PropertyDecoder {

    private static final FactCode[] HELD = {FactCode.PROPERTY_HELD, FactCode.PROPERTY_HELD_AT_START};

    private PropertyDecoder() {}

    static void decode(RecoverableProperty property, RecordRows rows) {
        List<MoneyEvent> events = property.events();
        if (!rows.dated()) {
            return;
        }
        laterDates(property, events, rows);
        if (events.isEmpty() && rows.joint() == null) {
            taken(property, rows);
            return;
        }
        List<ExactMoney> amounts = RecordValues.AMOUNTS.apply(property);
        List<PropertyFlow> flows = PropertyFlow.of(property, rows);
        flows(flows, rows);
        if (rows.wants(FactCode.PROPERTY_RECEIPT)) {
            boolean isMoney = switch (property.asset()) {
                case CASH, ACCOUNT -> true;
                case LISTED_ASSET, CRYPTOASSET, VEHICLE, REAL_PROPERTY, OTHER -> false;
            };
            receipts(flows, isMoney, rows);
        }
        balances(flows, amounts, rows);
    }

    private static void laterDates(RecoverableProperty property, List<MoneyEvent> events, RecordRows rows) {
        if (rows.hasOneDate()) {
            return;
        }
        for (MoneyEvent event : events) {
            rows.date(rows.dayOf(event.date()));
        }
        if (property instanceof CashSeizure cash) {
            rows.date(cash.forfeitureSought());
        }
    }

    /** Property of one force without later events. */
    private static void taken(RecoverableProperty property, RecordRows rows) {
        @Nullable Instrument instrument = property.takenUnder().orElse(null);
        ExactMoney only = rows.onlyAmount();
        if (only != null) {
            taken(property, instrument, only, true, rows);
            return;
        }
        List<ExactMoney> amounts = RecordValues.AMOUNTS.apply(property);
        if (amounts.isEmpty()) {
            taken(property, instrument, null, true, rows);
        }
        for (int i = 0; i < amounts.size(); i++) {
            taken(property, instrument, amounts.get(i), i == 0, rows);
        }
    }

    private static void taken(
            RecoverableProperty property,
            @Nullable Instrument instrument,
            @Nullable ExactMoney amount,
            boolean isFirst,
            RecordRows rows) {
        int day = rows.firstDay();
        rows.begin(FactCode.PROPERTY_FLOW, RowFact.TAKING, property.takenBy(), instrument);
        rows.times(isFirst ? 1 : 0);
        rows.ownMoney(Gap.NO_AMOUNT, amount);
        rows.event(day);
        if (amount == null || amount.micros() != 0) {
            rows.lasts(day, RecordRows.NEVER);
            held(amount, Gap.NO_AMOUNT, day, RecordRows.NEVER, rows);
        }
    }

    /** Amounts in several currencies that reach a stage on one day by one instrument are one event. */
    private static void flows(List<PropertyFlow> flows, RecordRows rows) {
        for (int i = 0; i < flows.size(); i++) {
            PropertyFlow flow = flows.get(i);
            int flags = (flow.isTaking() ? RowFact.TAKING : 0)
                    | (flow.isRenewal() ? RowFact.RENEWAL : 0)
                    | (flow.isExcess() ? RowFact.EXCESS : 0);
            rows.begin(FactCode.PROPERTY_FLOW, flags, flow.stage(), flow.instrument());
            rows.times(isFirst(i, flows) ? 1 : 0);
            rows.money(Gap.NO_AMOUNT, flow.worth());
            rows.event(flow.day(), flow.isContradictory(), rows.firstDay());
        }
    }

    /** Returns whether no earlier flow belongs to the same event. */
    private static boolean isFirst(int place, List<PropertyFlow> flows) {
        PropertyFlow flow = flows.get(place);
        for (int i = place - 1; i >= 0; i--) { // the amounts of an event mostly follow each other
            PropertyFlow other = flows.get(i);
            if (other.stage() == flow.stage() && other.day() == flow.day() && other.instrument() == flow.instrument()) {
                return false;
            }
        }
        return true;
    }

    /** Adds the proceeds of disposals. Money fetches its amount. */
    private static void receipts(List<PropertyFlow> flows, boolean isMoney, RecordRows rows) {
        for (PropertyFlow flow : flows) {
            if (flow.stage().disposal()) {
                Worth receipt = isMoney && flow.receipt() == null ? flow.worth() : flow.receipt();
                rows.begin(FactCode.PROPERTY_RECEIPT, 0, flow.stage(), null);
                rows.money(Gap.NO_AMOUNT, receipt);
                rows.event(flow.day(), flow.isContradictory(), rows.firstDay());
            }
        }
    }

    /** Adds the amounts held between the days of flows. Puts the flows in order of day. */
    private static void balances(List<PropertyFlow> flows, List<ExactMoney> amounts, RecordRows rows) {
        boolean hasValue = false;
        for (ExactMoney amount : amounts) {
            hasValue |= amount.micros() != 0;
        }
        int firstDisposal = RecordRows.NEVER;
        boolean isDoubtful = false;
        for (PropertyFlow flow : flows) {
            isDoubtful |= flow.isDoubtful();
            if (flow.stage().disposal() && !flow.isContradictory()) {
                firstDisposal = Math.min(firstDisposal, flow.day());
            }
        }
        Holdings holdings = new Holdings(rows);
        flows.sort(Comparator.comparingInt(PropertyFlow::day));
        for (int i = 0; i < flows.size(); i++) {
            int day = Math.max(rows.firstDay(), flows.get(i).day());
            int until = i + 1 < flows.size() ? flows.get(i + 1).day() : RecordRows.NEVER;
            holdings.add(flows.get(i));
            if (day < until) {
                List<Holdings.HeldAmount> held = holdings.amounts();
                for (Holdings.HeldAmount amount : held) {
                    held(amount.own(), Gap.NO_AMOUNT, day, until, rows);
                }
                if (!holdings.isKnown()) {
                    held(null, Gap.NO_AMOUNT, day, until, rows);
                }
                if (holdings.isHeld() || (hasValue && day < firstDisposal)) {
                    rows.lasts(day, until);
                }
                if (isDoubtful && !held.isEmpty()) {
                    held(null, Gap.CONTRADICTORY, day, until, rows);
                }
            }
        }
    }

    /** Adds the states of an amount that is held; null if it is not known, for a reason. */
    private static void held(@Nullable ExactMoney own, Gap ifNone, int from, int until, RecordRows rows) {
        for (FactCode code : HELD) {
            if (rows.wants(code)) {
                rows.begin(code, 0);
                rows.ownMoney(ifNone, own);
                rows.state(from, until);
            }
        }
    }
}
