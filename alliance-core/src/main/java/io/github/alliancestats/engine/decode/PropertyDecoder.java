package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.Holdings;
import io.github.alliancestats.engine.row.PropertyFlow;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.internal.IntList;
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

    private static final IntList NO_BOUNDS = new IntList(); // of flows on known days, which need no list

    private PropertyDecoder() {}

    static void decode(RecoverableProperty property, RecordRows rows) {
        List<MoneyEvent> events = property.events();
        rows.firstDate();
        laterDates(property, events, rows);
        if (events.isEmpty() && rows.joint() == null) {
            taken(property, rows);
            return;
        }
        List<ExactMoney> amounts = RecordValues.AMOUNTS.apply(property);
        List<PropertyFlow> flows = PropertyFlow.of(property, rows);
        flows(flows, rows);
        if (rows.wants(FactCode.PROPERTY_RECEIPT)) {
            receipts(flows, property.asset().money(), rows);
        }
        balances(flows, amounts, rows);
    }

    private static void laterDates(RecoverableProperty property, List<MoneyEvent> events, RecordRows rows) {
        if (rows.hasOneDate()) {
            return;
        }
        for (MoneyEvent event : events) {
            rows.date(rows.daysOfLater(event.date()));
        }
        if (property instanceof CashSeizure cash) {
            rows.date(cash.forfeitureSought());
        }
    }

    /** Property of one force without later events. */
    private static void taken(RecoverableProperty property, RecordRows rows) {
        ExactMoney only = rows.onlyAmount();
        if (only != null) {
            taken(property, only, true, rows);
            return;
        }
        List<ExactMoney> amounts = RecordValues.AMOUNTS.apply(property);
        if (amounts.isEmpty()) {
            taken(property, null, true, rows);
        }
        for (int i = 0; i < amounts.size(); i++) {
            taken(property, amounts.get(i), i == 0, rows);
        }
    }

    private static void taken(
            RecoverableProperty property, @Nullable ExactMoney amount, boolean isFirst, RecordRows rows) {
        @Nullable Instrument instrument = property.takenUnder().orElse(null);
        rows.begin(FactCode.PROPERTY_FLOW, property.takenBy(), instrument);
        rows.flag(RowFlag.TAKING, true);
        rows.times(isFirst ? 1 : 0);
        rows.ownMoney(Gap.NO_AMOUNT, amount);
        rows.eventOfFirstDate();
        if (amount == null || amount.micros() != 0) {
            rows.lasts(rows.firstDays(), DaySpan.NEVER);
            held(amount, Gap.NO_AMOUNT, rows.firstDays(), DaySpan.NEVER, rows);
        }
    }

    /** Amounts in several currencies that reach a stage on one day by one instrument are one event. */
    private static void flows(List<PropertyFlow> flows, RecordRows rows) {
        for (int i = 0; i < flows.size(); i++) {
            PropertyFlow flow = flows.get(i);
            boolean isFirst = true;
            boolean isPerhapsPart = false;
            for (int place = i - 1; place >= 0; place--) {
                isFirst &= !flow.isOneEventWith(flows.get(place));
                isPerhapsPart |= flow.isPerhapsOneEventWith(flows.get(place));
            }
            rows.begin(FactCode.PROPERTY_FLOW, flow.stage(), flow.instrument());
            rows.flag(RowFlag.TAKING, flow.isTaking());
            rows.flag(RowFlag.RENEWAL, flow.isRenewal());
            rows.flag(RowFlag.EXCESS, flow.isExcess());
            rows.flag(RowFlag.PERHAPS_PART, isPerhapsPart);
            rows.times(isFirst ? 1 : 0);
            rows.money(Gap.NO_AMOUNT, flow.worth());
            rows.event(flow.days(), flow.isContradictory(), rows.firstDays());
        }
    }

    /** Adds the proceeds of disposals that bring money. The receipt of money is its amount, unless another is stated. */
    private static void receipts(List<PropertyFlow> flows, boolean isMoney, RecordRows rows) {
        for (PropertyFlow flow : flows) {
            if (flow.stage().bringsMoney()) {
                Worth receipt = isMoney && flow.receipt() == null ? flow.worth() : flow.receipt();
                rows.begin(FactCode.PROPERTY_RECEIPT, flow.stage(), null);
                rows.money(Gap.NO_AMOUNT, receipt);
                rows.event(flow.days(), flow.isContradictory(), rows.firstDays());
            }
        }
    }

    /** Adds the amounts held between the days of flows. */
    private static void balances(List<PropertyFlow> flows, List<ExactMoney> amounts, RecordRows rows) {
        boolean hasValue = false;
        for (ExactMoney amount : amounts) {
            hasValue |= amount.micros() != 0;
        }
        int firstDisposal = RecordRows.NEVER;
        boolean isDoubtful = false;
        boolean isKnown = true;
        for (PropertyFlow flow : flows) {
            isDoubtful |= flow.isDoubtful();
            if (flow.stage().disposal() && !flow.isContradictory()) {
                firstDisposal = Math.min(firstDisposal, flow.days().first());
            }
            isKnown &= flow.days().isKnown();
        }
        flows.sort(Comparator.comparingInt(flow -> flow.days().last()));
        Holdings holdings = new Holdings(rows);
        int added = 0;
        IntList bounds = isKnown ? NO_BOUNDS : bounds(flows, rows);
        for (int i = 0; i < (isKnown ? flows.size() : bounds.size()); i++) {
            int day = isKnown ? bound(i, flows, rows) : bounds.get(i);
            int next =
                    isKnown ? bound(i + 1, flows, rows) : i + 1 < bounds.size() ? bounds.get(i + 1) : RecordRows.NEVER;
            if (day == next) {
                continue;
            }
            DaySpan from = rows.on(day);
            DaySpan until = rows.on(next);
            while (added < flows.size() && flows.get(added).days().last() <= day) {
                holdings.add(flows.get(added++));
            }
            if (!isKnown && Holdings.isUndecided(day, flows)) {
                Holdings possible = Holdings.perhapsAtEndOf(day, flows, rows);
                if (!Holdings.isPerhapsHeld(day, flows, rows)) {
                    continue;
                }
                boolean isSure = holdings.isHeld() && possible.isHeld() && possible.isKnown();
                DaySpan sureFrom = isSure ? from : new DaySpan(day, until.first());
                held(null, Gap.UNDATED, sureFrom, until, rows);
                rows.lasts(sureFrom, until);
                continue;
            }
            held(holdings, isDoubtful, from, until, rows);
            if (holdings.isHeld() || (hasValue && day < firstDisposal) || holdings.isPerhapsLeft()) {
                rows.lasts(from, until);
            }
        }
    }

    private static void held(Holdings holdings, boolean isDoubtful, DaySpan from, DaySpan until, RecordRows rows) {
        for (Holdings.HeldAmount amount : holdings.amounts()) {
            held(amount.own(), Gap.NO_AMOUNT, from, until, rows);
        }
        for (Gap gap : holdings.gaps(isDoubtful)) {
            held(null, gap, from, until, rows);
        }
    }

    /** Returns the day of the flow at a place, in order of days that are known; never after the last flow. */
    private static int bound(int place, List<PropertyFlow> flows, RecordRows rows) {
        return place == flows.size()
                ? RecordRows.NEVER
                : Math.max(rows.firstDay(), flows.get(place).days().first());
    }

    /** Returns the first and last possible days of flows, in order. */
    private static IntList bounds(List<PropertyFlow> flows, RecordRows rows) {
        IntList bounds = new IntList();
        for (PropertyFlow flow : flows) {
            bounds.add(Math.max(rows.firstDay(), flow.days().first()));
            bounds.add(Math.max(rows.firstDay(), flow.days().last()));
        }
        bounds.sort();
        return bounds;
    }

    /** Adds the states of an amount that is held; null if it is not known, for a reason. */
    private static void held(@Nullable ExactMoney own, Gap ifNone, DaySpan from, DaySpan until, RecordRows rows) {
        for (FactCode code : HELD) {
            if (rows.wants(code)) {
                rows.begin(code);
                rows.ownMoney(ifNone, own);
                rows.state(from, until);
            }
        }
    }
}
