package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.RecordIssue;
import java.math.BigDecimal;
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
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
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
    private final @Nullable ExactMoney[] standing; // the amount that each obligor is to pay altogether
    private final BigDecimal[] paid; // the payments of each obligor
    private final TreeMap<Integer, Optional<ExactMoney>> payable = new TreeMap<>(); // at the end of each day, if known
    private final Set<Integer> varied = new HashSet<>(); // days of sound variations
    private final Set<Integer> slips = new HashSet<>(); // days of contradictory events, perhaps before the order
    private final boolean isVaried; // on any day
    private final boolean isVariedInDoubt;
    private final boolean isDoubtful; // whether events contradict the order, or an excess can be due to a variation

    private OrderDecoder(ConfiscationOrder order, RecordRows rows) {
        this.order = order;
        this.rows = rows;
        this.standing = new ExactMoney[order.obligors().size()];
        this.paid = new BigDecimal[standing.length];
        for (int i = 0; i < standing.length; i++) {
            standing[i] = order.obligors().get(i).ordered().map(ExactMoney::of).orElse(null);
            paid[i] = BigDecimal.ZERO;
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
                .anyMatch(issue -> isVaried || issue.code() != RecordIssue.Code.MORE_THAN_ORDERED);
    }

    static void decode(ConfiscationOrder order, RecordRows rows) {
        if (rows.dated(order.made())) {
            new OrderDecoder(order, rows).decode();
        }
    }

    private void decode() {
        days.add(rows.firstDay());
        for (Obligor obligor : order.obligors()) {
            obligor.variations().forEach(this::changedOn);
            obligor.payments().forEach(this::changedOn);
        }
        made();
        payments();
        for (Integer day = days.first(); day != null; day = days.higher(day)) {
            change(day);
            BigDecimal gone = paid();
            ExactMoney owed = sum(true);
            Integer next = days.higher(day);
            states(day, next == null ? RecordRows.NEVER : next, Worth.ofNullable(gone, owed));
            payable.put(
                    day,
                    Optional.ofNullable(owed)
                            .map(one -> ExactMoney.of(one.number().add(gone), one.currency())));
        }
        changes();
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
            Optional<MonetaryAmount> joint = order.jointBenefit();
            Stream<Optional<MonetaryAmount>> benefits = joint.isPresent()
                    ? Stream.of(joint)
                    : order.obligors().stream().map(Obligor::benefit);
            amounts(
                    FactCode.ORDER_BENEFIT,
                    benefits.<@Nullable ExactMoney>map(
                                    each -> each.map(ExactMoney::of).orElse(null))
                            .toList());
        }
    }

    /** Adds amounts of the day of the order, each after the ones before it. */
    private void amounts(FactCode code, List<? extends @Nullable ExactMoney> all) {
        BigDecimal before = BigDecimal.ZERO;
        for (ExactMoney own : all) {
            event(code, Worth.ofNullable(before, own), rows.firstDay());
            before = own == null ? before : before.add(own.number());
        }
    }

    private void payments() {
        BigDecimal before = BigDecimal.ZERO;
        List<Obligor.Event> payments = new ArrayList<>(order.payments());
        payments.sort(Comparator.comparingInt(this::dayOf)); // other zones have another order
        for (Obligor.Event payment : payments) {
            ExactMoney amount = ExactMoney.of(payment.amount());
            boolean isContradictory = payment.contradiction().isPresent();
            rows.begin(FactCode.ORDER_PAID, 0);
            rows.money(Gap.NO_AMOUNT, Worth.after(isContradictory ? BigDecimal.ZERO : before, amount));
            if (isContradictory) {
                rows.event(rows.dayOf(payment.date()), true, rows.firstDay());
            } else {
                rows.event(dayOf(payment));
                before = before.add(amount.number());
            }
        }
    }

    /** Changes the amounts of each obligor by the events of a day. */
    private void change(int day) {
        for (int i = 0; i < standing.length; i++) {
            Obligor obligor = order.obligors().get(i);
            for (Obligor.Event variation : obligor.variations()) {
                if (isOn(day, variation)) {
                    standing[i] = ExactMoney.of(variation.amount());
                    varied.add(day);
                }
            }
            for (Obligor.Event payment : obligor.payments()) {
                if (isOn(day, payment)) {
                    paid[i] = paid[i].add(ExactMoney.of(payment.amount()).number());
                }
            }
        }
    }

    private BigDecimal paid() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : paid) {
            sum = sum.add(each);
        }
        return sum;
    }

    private boolean isOn(int day, Obligor.Event event) {
        return event.contradiction().isEmpty() && dayOf(event) == day;
    }

    /** Adds the amounts between two days on which the order was made, varied or paid. */
    private void states(int from, int until, @Nullable Worth outstanding) {
        if (outstanding == null || outstanding.number().signum() > 0) {
            rows.lasts(from, until);
        }
        rows.begin(FactCode.ORDER_RECOVERABLE, 0);
        rows.money(Gap.NO_AMOUNT, Worth.ofNullable(BigDecimal.ZERO, sum(false)));
        rows.eventUntil(rows.firstDay(), from, until);
        if (isVariedInDoubt) {
            rows.begin(FactCode.ORDER_RECOVERABLE, 0);
            rows.money(Gap.CONTRADICTORY, null);
            rows.eventUntil(rows.firstDay(), from, until);
        }
        outstanding(Gap.NO_AMOUNT, outstanding, from, until);
        if (isDoubtful) {
            outstanding(Gap.CONTRADICTORY, null, from, until);
        }
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
                event(FactCode.ORDER_PAYABLE, Worth.ofNullable(BigDecimal.ZERO, now.orElse(null)), day);
            } else if (before.isPresent() && now.isPresent()) {
                isInDoubt |= !varied.contains(day) && !now.equals(before);
                change(before.get(), now.get(), day);
            } else if (varied.contains(day)) {
                event(FactCode.ORDER_RAISED, null, day);
                event(FactCode.ORDER_LOWERED, null, day);
            }
            before = now;
        }
        if (isInDoubt) {
            event(FactCode.ORDER_PAYABLE, Gap.CONTRADICTORY, null, rows.firstDay());
            slips.addAll(days);
            for (int day : slips) {
                event(FactCode.ORDER_RAISED, Gap.CONTRADICTORY, null, day);
                event(FactCode.ORDER_LOWERED, Gap.CONTRADICTORY, null, day);
            }
        }
    }

    private void change(ExactMoney before, ExactMoney now, int day) {
        if (now.compareTo(before) > 0) {
            event(FactCode.ORDER_RAISED, difference(before, now), day);
        } else if (now.compareTo(before) < 0) {
            event(FactCode.ORDER_LOWERED, difference(now, before), day);
        }
    }

    private static Worth difference(ExactMoney less, ExactMoney more) {
        return new Worth(more.currency(), more.number().subtract(less.number()), less.number());
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
     * Adds the amounts that all obligors are to pay altogether or still owe, and at most the rest of a joint benefit. Returns
     * null if an amount is not known. An amount paid above a later variation makes another obligor owe no less.
     */
    private @Nullable ExactMoney sum(boolean isOwed) {
        ExactMoney sum = null;
        BigDecimal gone = BigDecimal.ZERO;
        for (int i = 0; i < standing.length; i++) {
            ExactMoney own = standing[i];
            if (own == null) {
                return null;
            }
            BigDecimal part = isOwed ? own.number().subtract(paid[i]).max(BigDecimal.ZERO) : own.number();
            gone = isOwed ? gone.add(paid[i]) : gone;
            sum = ExactMoney.of(sum == null ? part : sum.number().add(part), own.currency());
        }
        Optional<MonetaryAmount> together = order.jointBenefit();
        if (sum == null || together.isEmpty()) {
            return sum;
        }
        BigDecimal most = ExactMoney.of(together.get()).number().subtract(gone);
        return ExactMoney.of(sum.number().min(most), sum.currency());
    }
}
