package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.RecordIssue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decodes confiscation orders: made, ordered and paid, and the amounts recoverable and outstanding between changes. The
 * payable amount is the sum of all payments and the outstanding amount. Variations raise or lower it.
 */
final class OrderDecoder {

    private static final Comparator<DaySpan> BY_LAST =
            Comparator.comparingInt(DaySpan::last).thenComparingInt(DaySpan::first);

    private static final FactCode[] OUTSTANDING = {FactCode.ORDER_OUTSTANDING, FactCode.ORDER_OUTSTANDING_AT_START};

    private final ConfiscationOrder order;
    private final RecordRows rows;
    private final TreeSet<Integer> days = new TreeSet<>(); // of the order and all its events, first and last possible
    private final @Nullable ExactMoney together; // the joint benefit
    private final @Nullable ExactMoney[] standing; // the amount that each obligor is to pay altogether
    private final @Nullable ExactMoney[] paid; // the payments of each obligor; null if there is none
    private final TreeMap<Integer, Optional<ExactMoney>> payable = new TreeMap<>(); // at the end of each day, if known
    private final List<DaySpan> unknown = new ArrayList<>(0); // days of the order and its sound events, if not known
    private final TreeSet<DaySpan> varied = new TreeSet<>(BY_LAST); // days of sound variations
    private final Set<DaySpan> slips = new HashSet<>(); // days of contradictory events, perhaps before the order
    private @Nullable ExactMoney ordered; // before any variation, if it is known
    private final boolean isOrderUnknown; // so that any event can be the contradictory one
    private int unordered = RecordRows.NEVER; // the day from which the order of variations of an obligor is not known
    private int firstExcess = RecordRows.NEVER; // of a payment of more than was owed, which can be of less
    private boolean isVaried; // on any day
    private boolean isVariedInDoubt;
    private final boolean isDoubtful; // whether events contradict the order, or an excess can be due to a variation

    private OrderDecoder(ConfiscationOrder order, RecordRows rows) {
        this.order = order;
        this.rows = rows;
        this.together = order.jointBenefit().map(ExactMoney::of).orElse(null);
        this.standing = new ExactMoney[order.obligors().size()];
        this.paid = new ExactMoney[standing.length];
        for (int i = 0; i < standing.length; i++) {
            standing[i] =
                    RecordValues.ORDERED_AND_BENEFIT.apply(order.obligors().get(i))[0];
        }
        this.isOrderUnknown =
                rows.isContradictory() && order.dates().stream().skip(1).anyMatch(date -> !date.exact());
        for (Obligor obligor : order.obligors()) { // a stream would be made for each order
            for (Obligor.Event variation : obligor.variations()) {
                isVaried = true;
                isVariedInDoubt |= isContradictory(variation);
            }
        }
        this.isDoubtful = order.issues().stream()
                .anyMatch(issue -> isVaried || issue.code() != RecordIssue.IssueCode.MORE_THAN_ORDERED);
    }

    static void decode(ConfiscationOrder order, RecordRows rows) {
        rows.firstDate();
        new OrderDecoder(order, rows).decode();
    }

    private void decode() {
        addDays(rows.firstDays());
        for (Obligor obligor : order.obligors()) {
            obligor.variations().forEach(this::variedOn);
            if (rows.isInexact()) {
                findUnordered(obligor.variations());
            }
            obligor.payments().forEach(this::changedOn);
            findExcess(obligor.payments());
        }
        ordered = isVaried ? owed(null) : null;
        made();
        payments();
        for (Integer day = days.first(); day != null; day = days.higher(day)) {
            change(day);
            ExactMoney gone = paid();
            ExactMoney owed = owed(gone);
            Integer next = days.higher(day);
            DaySpan until = next == null ? DaySpan.NEVER : rows.on(next);
            states(day, until, Worth.after(gone, owed));
            if (!isUndecided(day, varied)) {
                payable.put(day, Optional.ofNullable(owed).map(one -> gone == null ? one : one.plus(gone)));
            }
        }
        changes();
    }

    private void addDays(DaySpan span) {
        days.add(span.first());
        if (!span.isKnown()) {
            unknown.add(span);
            days.add(span.last());
        }
    }

    /** Returns whether it is not known which of some events are before the end of a day, or the order of variations. */
    private boolean isUndecided(int day, Collection<DaySpan> events) {
        return rows.isInexact()
                && (unordered <= day || events.stream().anyMatch(each -> each.first() <= day && day < each.last()));
    }

    private boolean isContradictory(Obligor.Event event) {
        return isOrderUnknown || event.contradiction().isPresent();
    }

    private void findUnordered(List<Obligor.Event> variations) {
        for (Obligor.Event one : variations) {
            for (Obligor.Event other : variations) {
                boolean isPair = one != other && !isContradictory(one) && !isContradictory(other);
                if (isPair && daysOf(one).overlaps(daysOf(other))) {
                    int day = Math.max(daysOf(one).first(), daysOf(other).first());
                    unordered = Math.min(unordered, day);
                }
            }
        }
    }

    private void findExcess(List<Obligor.Event> payments) {
        for (Obligor.Event payment : payments) {
            boolean isPart = isContradictory(payment)
                    && payments.stream()
                            .anyMatch(other ->
                                    !isContradictory(other) && other.date().equals(payment.date()));
            firstExcess = isPart ? Math.min(firstExcess, daysOf(payment).first()) : firstExcess;
        }
    }

    private void variedOn(Obligor.Event variation) {
        changedOn(variation);
        if (!isContradictory(variation)) {
            varied.add(daysOf(variation));
        }
    }

    private void changedOn(Obligor.Event event) {
        DaySpan stated = rows.daysOfLater(event.date());
        rows.date(stated);
        if (isContradictory(event)) {
            slips.add(stated);
            days.add(daysOf(event).first());
        } else {
            addDays(daysOf(event));
        }
    }

    /** Returns the days of an event. In some zones, one of the day of the order is before it. */
    private DaySpan daysOf(Obligor.Event event) {
        return rows.daysOfLater(event.date()).later(rows.firstDays());
    }

    private void made() {
        rows.begin(FactCode.ORDER_MADE);
        rows.times(standing.length);
        rows.eventOfFirstDate();
        amounts(FactCode.ORDER_AMOUNT, Arrays.asList(standing));
        if (rows.wants(FactCode.ORDER_BENEFIT)) {
            List<? extends @Nullable ExactMoney> benefits = together != null
                    ? List.of(together)
                    : order.obligors().stream()
                            .<@Nullable ExactMoney>map(
                                    each -> RecordValues.ORDERED_AND_BENEFIT.apply(each)[1])
                            .toList();
            amounts(FactCode.ORDER_BENEFIT, benefits);
        }
    }

    /** Adds amounts of the day of the order, each after the ones before it. */
    private void amounts(FactCode code, List<? extends @Nullable ExactMoney> all) {
        ExactMoney before = null;
        for (ExactMoney own : all) {
            event(code, Gap.NO_AMOUNT, Worth.after(before, own), rows.firstDays());
            before = own == null ? before : plus(before, own);
        }
    }

    private void payments() {
        ExactMoney before = null;
        List<Obligor.Event> payments = new ArrayList<>(order.payments());
        payments.sort(Comparator.comparingInt(each -> daysOf(each).first())); // other zones have another order
        for (Obligor.Event payment : payments) {
            ExactMoney amount = RecordValues.OBLIGOR_EVENT_AMOUNT.apply(payment);
            boolean isContradictory = isContradictory(payment);
            boolean canDependOnOrder = Worth.isRounded(amount, rows)
                    && payments.stream().anyMatch(other -> daysOf(other).overlaps(daysOf(payment)));
            rows.begin(FactCode.ORDER_PAID);
            rows.money(
                    canDependOnOrder ? Gap.UNDATED : Gap.NO_AMOUNT,
                    canDependOnOrder ? null : Worth.after(isContradictory ? null : before, amount));
            if (isContradictory) {
                rows.event(rows.daysOfLater(payment.date()), true, rows.firstDays());
            } else {
                rows.event(daysOf(payment));
                before = plus(before, amount);
            }
        }
    }

    /** Changes the amounts of each obligor by the events of a day. */
    private void change(int day) {
        for (int i = 0; i < standing.length; i++) {
            Obligor obligor = order.obligors().get(i);
            for (Obligor.Event variation : obligor.variations()) {
                if (isOn(day, variation)) {
                    standing[i] = RecordValues.OBLIGOR_EVENT_AMOUNT.apply(variation);
                }
            }
            for (Obligor.Event payment : obligor.payments()) {
                if (isOn(day, payment)) {
                    paid[i] = plus(paid[i], RecordValues.OBLIGOR_EVENT_AMOUNT.apply(payment));
                }
            }
        }
    }

    /** Returns the payments of all obligors, null if there is none. */
    private @Nullable ExactMoney paid() {
        ExactMoney sum = null;
        for (ExactMoney each : paid) {
            sum = each == null ? sum : plus(sum, each);
        }
        return sum;
    }

    private static ExactMoney plus(@Nullable ExactMoney before, ExactMoney more) {
        return before == null ? more : before.plus(more);
    }

    private boolean isOn(int day, Obligor.Event event) {
        return !isContradictory(event) && daysOf(event).last() == day;
    }

    /** Adds the amounts between two days on which the order was made, varied or paid, or perhaps was. */
    private void states(int day, DaySpan until, @Nullable Worth decided) {
        boolean isMade = rows.lastFirstDay() <= day;
        DaySpan from = isMade ? rows.on(day) : new DaySpan(day, until.first());
        boolean isUndecided = isUndecided(day, unknown);
        Worth outstanding = isUndecided ? null : decided;
        boolean isInDoubt = isDoubtful || firstExcess <= day;
        if (outstanding == null || outstanding.amount().signum() > 0 || isInDoubt) {
            rows.lasts(from, until);
        }
        if (day == rows.lastFirstDay()) {
            recoverable(rows.firstDays(), day);
        }
        for (DaySpan variation : varied) {
            if (variation.last() == day && !variation.equals(rows.firstDays())) {
                recoverable(variation, day);
            }
        }
        outstanding(isUndecided ? Gap.UNDATED : Gap.NO_AMOUNT, outstanding, from, until);
        if (isInDoubt) {
            outstanding(Gap.CONTRADICTORY, null, from, until);
        }
    }

    /** Adds the recoverable amount from a variation until the next. Payments do not change it. */
    private void recoverable(DaySpan from, int day) {
        DaySpan next = varied.higher(from);
        DaySpan until = next == null ? DaySpan.NEVER : next;
        boolean isUndecided = isUndecided(day, varied);
        recoverable(
                isUndecided ? Gap.UNDATED : Gap.NO_AMOUNT, isUndecided ? null : Worth.first(owed(null)), from, until);
        if (isVariedInDoubt) {
            recoverable(Gap.CONTRADICTORY, null, from, until);
        }
    }

    private void recoverable(Gap ifNone, @Nullable Worth worth, DaySpan from, DaySpan until) {
        rows.begin(FactCode.ORDER_RECOVERABLE);
        rows.money(ifNone, worth);
        rows.eventUntil(from, until);
    }

    private void outstanding(Gap ifNone, @Nullable Worth worth, DaySpan from, DaySpan until) {
        for (FactCode code : OUTSTANDING) {
            if (rows.wants(code)) {
                rows.begin(code);
                rows.money(ifNone, worth);
                rows.state(from, until);
            }
        }
    }

    /**
     * Adds the changes of the payable amount. If a payment of a known day changes it, its day is next to that of a variation.
     * Then it is not known by how much any variation changed the amount.
     */
    private void changes() {
        boolean isPaymentInexact = rows.isInexact()
                && order.payments().stream().anyMatch(payment -> !payment.date().exact());
        if (isVaried && isPaymentInexact) { // a payment of more than a variation leaves can move the payable amount
            event(FactCode.ORDER_PAYABLE, Gap.UNDATED, null, rows.firstDays());
            unknown.forEach(span -> unknownChange(Gap.UNDATED, span));
            days.forEach(day -> unknownChange(Gap.UNDATED, rows.on(day)));
            return;
        }
        boolean isInDoubt = isDoubtful && isVaried;
        int first = rows.lastFirstDay();
        Optional<ExactMoney> before = payable.getOrDefault(first, Optional.empty());
        Collection<DaySpan> left = varied.isEmpty() ? List.of() : new TreeSet<>(varied); // most orders are not varied
        List<DaySpan> perhapsFirst = new ArrayList<>(0);
        for (DaySpan variation : varied) {
            if (variation.isKnown() && variation.equals(rows.firstDays())) { // is in the first amount
                left.remove(variation);
            } else if (variation.last() <= first) {
                perhapsFirst.add(variation);
            }
        }
        boolean isFirstKnown = payable.containsKey(first) && perhapsFirst.isEmpty();
        event(
                FactCode.ORDER_PAYABLE,
                isFirstKnown ? Gap.NO_AMOUNT : Gap.UNDATED,
                isFirstKnown ? Worth.first(before.orElse(null)) : null,
                rows.firstDays());
        for (DaySpan variation : perhapsFirst) {
            left.remove(variation);
            perhapsChange(perhapsFirst.size() == 1 ? before : Optional.empty(), variation);
        }
        for (Map.Entry<Integer, Optional<ExactMoney>> each : payable.entrySet()) {
            int day = each.getKey();
            if (day <= first) {
                continue;
            }
            Optional<ExactMoney> now = each.getValue();
            List<DaySpan> decided = left.isEmpty()
                    ? List.of()
                    : left.stream().filter(variation -> variation.last() <= day).toList();
            decided.forEach(left::remove);
            if (before.isPresent() && now.isPresent() && decided.size() < 2) {
                isInDoubt |= decided.isEmpty() && !now.equals(before);
                change(before.get(), now.get(), decided.isEmpty() ? rows.on(day) : decided.get(0));
            } else {
                decided.forEach(
                        variation -> unknownChange(decided.size() < 2 ? Gap.NO_AMOUNT : Gap.UNDATED, variation));
            }
            before = now;
        }
        left.forEach(variation -> unknownChange(Gap.UNDATED, variation));
        if (isInDoubt) {
            event(FactCode.ORDER_PAYABLE, Gap.CONTRADICTORY, null, rows.firstDays());
            slips.addAll(unknown);
            days.forEach(day -> slips.add(rows.on(day)));
            for (DaySpan slip : slips) {
                unknownChange(Gap.CONTRADICTORY, slip);
            }
        }
    }

    private void unknownChange(Gap why, DaySpan days) {
        event(FactCode.ORDER_RAISED, why, null, days);
        event(FactCode.ORDER_LOWERED, why, null, days);
    }

    /** Adds the change of the first amount by a variation that was perhaps on the day of the order. */
    private void perhapsChange(Optional<ExactMoney> now, DaySpan variation) {
        if (now.isEmpty() || ordered == null) {
            unknownChange(Gap.UNDATED, variation);
        } else if (!now.get().equals(ordered)) {
            boolean isRaised = now.get().compareTo(ordered) > 0;
            event(isRaised ? FactCode.ORDER_RAISED : FactCode.ORDER_LOWERED, Gap.UNDATED, null, variation);
        }
    }

    private void change(ExactMoney before, ExactMoney now, DaySpan days) {
        if (now.compareTo(before) > 0) {
            event(FactCode.ORDER_RAISED, Gap.NO_AMOUNT, difference(before, now), days);
        } else if (now.compareTo(before) < 0) {
            event(FactCode.ORDER_LOWERED, Gap.NO_AMOUNT, difference(now, before), days);
        }
    }

    private static Worth difference(ExactMoney less, ExactMoney more) {
        return new Worth(more.minus(less), less);
    }

    private void event(FactCode code, Gap ifNone, @Nullable Worth worth, DaySpan days) {
        if (rows.wants(code)) {
            rows.begin(code);
            rows.money(ifNone, worth);
            rows.event(days);
        }
    }

    /**
     * Adds the amounts that all obligors are to pay altogether or still owe, and at most the rest of a joint benefit.
     * Returns null if an amount is not known. An amount paid above a later variation makes another obligor owe no less.
     *
     * @param gone all payments; null if there is none, or for the amounts without payments
     */
    private @Nullable ExactMoney owed(@Nullable ExactMoney gone) {
        ExactMoney sum = null;
        for (int i = 0; i < standing.length; i++) {
            ExactMoney part = standing[i];
            if (part == null) {
                return null;
            }
            ExactMoney own = gone == null ? null : paid[i];
            sum = plus(sum, own == null ? part : part.minus(own).atLeastZero());
        }
        if (sum == null || together == null) {
            return sum;
        }
        return sum.min(gone == null ? together : together.minus(gone));
    }
}
