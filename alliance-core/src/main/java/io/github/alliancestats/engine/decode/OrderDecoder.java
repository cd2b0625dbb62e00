package io.github.alliancestats.engine.decode;

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

    private static final FactCode[] OUTSTANDING = {FactCode.ORDER_OUTSTANDING, FactCode.ORDER_OUTSTANDING_AT_START};

    private final ConfiscationOrder order;
    private final RecordRows rows;
    private final TreeSet<Integer> days = new TreeSet<>(); // of the order and all its events
    private final @Nullable ExactMoney together; // the joint benefit
    private final @Nullable ExactMoney[] standing; // the amount that each obligor is to pay altogether
    private final @Nullable ExactMoney[] paid; // the payments of each obligor; null if there is none
    private final TreeMap<Integer, Optional<ExactMoney>> payable = new TreeMap<>(); // at the end of each day, if known
    private final TreeSet<Integer> varied = new TreeSet<>(); // days of sound variations
    private final Set<Integer> slips = new HashSet<>(); // days of contradictory events, perhaps before the order
    private final boolean isVaried; // on any day
    private final boolean isVariedInDoubt;
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
        boolean isOneVaried = false;
        boolean isOneInDoubt = false;
        for (Obligor obligor : order.obligors()) { // a stream would be made for each order
            for (Obligor.Event variation : obligor.variations()) {
                isOneVaried = true;
                isOneInDoubt |= variation.contradiction().isPresent();
            }
        }
        this.isVaried = isOneVaried;
        this.isVariedInDoubt = isOneInDoubt;
        this.isDoubtful = order.issues().stream()
                .anyMatch(issue -> isVaried || issue.code() != RecordIssue.IssueCode.MORE_THAN_ORDERED);
    }

    static void decode(ConfiscationOrder order, RecordRows rows) {
        if (rows.dated()) {
            new OrderDecoder(order, rows).decode();
        }
    }

    private void decode() {
        days.add(rows.firstDay());
        for (Obligor obligor : order.obligors()) {
            obligor.variations().forEach(this::variedOn);
            obligor.payments().forEach(this::changedOn);
        }
        made();
        payments();
        for (Integer day = days.first(); day != null; day = days.higher(day)) {
            change(day);
            ExactMoney gone = paid();
            ExactMoney owed = owed(gone);
            Integer next = days.higher(day);
            states(day, next == null ? RecordRows.NEVER : next, Worth.after(gone, owed));
            payable.put(day, Optional.ofNullable(owed).map(one -> gone == null ? one : one.plus(gone)));
        }
        changes();
    }

    private void variedOn(Obligor.Event variation) {
        changedOn(variation);
        if (variation.contradiction().isEmpty()) {
            varied.add(dayOf(variation));
        }
    }

    private void changedOn(Obligor.Event event) {
        int day = rows.dayOf(event.date());
        rows.date(day);
        days.add(dayOf(event));
        if (event.contradiction().isPresent()) {
            slips.add(day);
        }
    }

    /** Returns the day of an event. In some zones, one of the day of the order is before it. */
    private int dayOf(Obligor.Event event) {
        return Math.max(rows.firstDay(), rows.dayOf(event.date()));
    }

    private void made() {
        rows.begin(FactCode.ORDER_MADE, 0);
        rows.times(standing.length);
        rows.event(rows.firstDay());
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
            event(code, Worth.after(before, own), rows.firstDay());
            before = own == null ? before : plus(before, own);
        }
    }

    private void payments() {
        ExactMoney before = null;
        List<Obligor.Event> payments = new ArrayList<>(order.payments());
        payments.sort(Comparator.comparingInt(this::dayOf)); // other zones have another order
        for (Obligor.Event payment : payments) {
            ExactMoney amount = RecordValues.OBLIGOR_EVENT_AMOUNT.apply(payment);
            boolean isContradictory = payment.contradiction().isPresent();
            rows.begin(FactCode.ORDER_PAID, 0);
            rows.money(Gap.NO_AMOUNT, Worth.after(isContradictory ? null : before, amount));
            if (isContradictory) {
                rows.event(rows.dayOf(payment.date()), true, rows.firstDay());
            } else {
                rows.event(dayOf(payment));
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
        return event.contradiction().isEmpty() && dayOf(event) == day;
    }

    /** Adds the amounts between two days on which the order was made, varied or paid. */
    private void states(int from, int until, @Nullable Worth outstanding) {
        if (outstanding == null || outstanding.amount().signum() > 0) {
            rows.lasts(from, until);
        }
        if (from == rows.firstDay() || varied.contains(from)) {
            recoverable(from);
        }
        outstanding(Gap.NO_AMOUNT, outstanding, from, until);
        if (isDoubtful) {
            outstanding(Gap.CONTRADICTORY, null, from, until);
        }
    }

    /** Adds the recoverable amount from a day until the next variation. Payments do not change it. */
    private void recoverable(int from) {
        Integer next = varied.higher(from);
        int until = next == null ? RecordRows.NEVER : next;
        recoverable(Gap.NO_AMOUNT, Worth.first(owed(null)), from, until);
        if (isVariedInDoubt) {
            recoverable(Gap.CONTRADICTORY, null, from, until);
        }
    }

    private void recoverable(Gap ifNone, @Nullable Worth worth, int from, int until) {
        rows.begin(FactCode.ORDER_RECOVERABLE, 0);
        rows.money(ifNone, worth);
        rows.eventUntil(rows.firstDay(), from, until);
    }

    private void outstanding(Gap ifNone, @Nullable Worth worth, int from, int until) {
        for (FactCode code : OUTSTANDING) {
            if (rows.wants(code)) {
                rows.begin(code, 0);
                rows.money(ifNone, worth);
                rows.state(from, until);
            }
        }
    }

    /**
     * Adds the changes of the payable amount. If a payment changes it, then it was made on a day next to that of a variation,
     * and it is not known by how much any variation did.
     */
    private void changes() {
        boolean isInDoubt = isDoubtful && isVaried;
        Optional<ExactMoney> before = Optional.empty();
        for (Map.Entry<Integer, Optional<ExactMoney>> each : payable.entrySet()) {
            int day = each.getKey();
            Optional<ExactMoney> now = each.getValue();
            if (day == rows.firstDay()) {
                event(FactCode.ORDER_PAYABLE, Worth.first(now.orElse(null)), day);
            } else if (before.isPresent() && now.isPresent()) {
                isInDoubt |= !varied.contains(day) && !now.equals(before);
                change(before.get(), now.get(), day);
            } else if (varied.contains(day)) {
                unknownChange(Gap.NO_AMOUNT, day);
            }
            before = now;
        }
        if (isInDoubt) {
            event(FactCode.ORDER_PAYABLE, Gap.CONTRADICTORY, null, rows.firstDay());
            slips.addAll(days);
            for (int day : slips) {
                unknownChange(Gap.CONTRADICTORY, day);
            }
        }
    }

    private void unknownChange(Gap why, int day) {
        event(FactCode.ORDER_RAISED, why, null, day);
        event(FactCode.ORDER_LOWERED, why, null, day);
    }

    private void change(ExactMoney before, ExactMoney now, int day) {
        if (now.compareTo(before) > 0) {
            event(FactCode.ORDER_RAISED, difference(before, now), day);
        } else if (now.compareTo(before) < 0) {
            event(FactCode.ORDER_LOWERED, difference(now, before), day);
        }
    }

    private static Worth difference(ExactMoney less, ExactMoney more) {
        return new Worth(more.minus(less), less);
    }

    private void event(FactCode code, @Nullable Worth worth, int day) {
        event(code, Gap.NO_AMOUNT, worth, day);
    }

    private void event(FactCode code, Gap ifNone, @Nullable Worth worth, int day) {
        if (rows.wants(code)) {
            rows.begin(code, 0);
            rows.money(ifNone, worth);
            rows.event(day);
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
