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
import java.util.Optional;
import java.util.TreeSet;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Decodes confiscation orders: made, ordered and paid, and the amounts recoverable and outstanding between changes. */
final class OrderDecoder {

    private final ConfiscationOrder order;
    private final RecordRows rows;
    private final TreeSet<Integer> days = new TreeSet<>(); // of the order and all its events
    private final @Nullable ExactMoney[] standing; // what each obligor is to pay altogether
    private final BigDecimal[] paid; // what each obligor has paid
    private boolean isVariedInDoubt;

    private OrderDecoder(ConfiscationOrder order, RecordRows rows) {
        this.order = order;
        this.rows = rows;
        this.standing = new ExactMoney[order.obligors().size()];
        this.paid = new BigDecimal[standing.length];
    }

    static void decode(ConfiscationOrder order, RecordRows rows) {
        if (rows.dated(order.made())) {
            new OrderDecoder(order, rows).decode();
        }
    }

    private void decode() {
        days.add(rows.firstDay());
        for (Obligor obligor : order.obligors()) {
            for (Obligor.Event event : obligor.variations()) {
                isVariedInDoubt |= event.contradiction().isPresent();
                changedOn(event);
            }
            for (Obligor.Event event : obligor.payments()) {
                changedOn(event);
            }
        }
        made();
        payments();
        for (Integer day = days.first(); day != null; day = days.higher(day)) {
            change(day);
            Integer next = days.higher(day);
            states(day, next == null ? RecordRows.NEVER : next);
        }
    }

    private void changedOn(Obligor.Event event) {
        rows.date(rows.dayOf(event.date()));
        days.add(dayOf(event));
    }

    /** Returns the day of an event. In some zones, one of the day of the order is before it. */
    private int dayOf(Obligor.Event event) {
        return Math.max(rows.firstDay(), rows.dayOf(event.date()));
    }

    private void made() {
        rows.begin(FactCode.ORDER_MADE, 0);
        rows.times(standing.length);
        rows.event(rows.firstDay());
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < standing.length; i++) {
            Optional<MonetaryAmount> ordered = order.obligors().get(i).ordered();
            ExactMoney own = ordered.isPresent() ? ExactMoney.of(ordered.get()) : null;
            standing[i] = own;
            paid[i] = BigDecimal.ZERO;
            rows.begin(FactCode.ORDER_AMOUNT, 0);
            money(own == null ? null : Worth.after(before, own));
            rows.event(rows.firstDay());
            before = own == null ? before : before.add(own.number());
        }
    }

    private void payments() {
        BigDecimal before = BigDecimal.ZERO;
        for (Obligor.Event payment : order.payments()) {
            ExactMoney amount = ExactMoney.of(payment.amount());
            boolean isContradictory = payment.contradiction().isPresent();
            rows.begin(FactCode.ORDER_PAID, 0);
            money(Worth.after(isContradictory ? BigDecimal.ZERO : before, amount));
            rows.event(rows.dayOf(payment.date()), isContradictory, rows.firstDay());
            before = isContradictory ? before : before.add(amount.number());
        }
    }

    /** Changes the amounts of each obligor by the events of a day. */
    private void change(int day) {
        for (int i = 0; i < standing.length; i++) {
            Obligor obligor = order.obligors().get(i);
            for (Obligor.Event variation : obligor.variations()) {
                if (isOn(day, variation)) {
                    standing[i] = ExactMoney.of(variation.amount());
                }
            }
            for (Obligor.Event payment : obligor.payments()) {
                if (isOn(day, payment)) {
                    paid[i] = paid[i].add(ExactMoney.of(payment.amount()).number());
                }
            }
        }
    }

    private boolean isOn(int day, Obligor.Event event) {
        return event.contradiction().isEmpty() && dayOf(event) == day;
    }

    /** Adds the amounts between two days on which the order was made, varied or paid. */
    private void states(int from, int until) {
        BigDecimal allPaid = BigDecimal.ZERO;
        for (BigDecimal each : paid) {
            allPaid = allPaid.add(each);
        }
        Worth recoverable = worth(BigDecimal.ZERO, sum(false));
        Worth outstanding = worth(allPaid, sum(true));
        if (outstanding == null || outstanding.number().signum() > 0) {
            rows.lasts(from, until);
        }
        rows.begin(FactCode.ORDER_RECOVERABLE, 0);
        money(recoverable);
        rows.eventUntil(rows.firstDay(), from, until);
        if (isVariedInDoubt) {
            doubtful(FactCode.ORDER_RECOVERABLE);
            rows.eventUntil(rows.firstDay(), from, until);
        }
        rows.begin(FactCode.ORDER_OUTSTANDING, 0);
        money(outstanding);
        rows.state(from, until);
        if (isDoubtful()) {
            doubtful(FactCode.ORDER_OUTSTANDING);
            rows.state(from, until);
        }
    }

    /**
     * Adds what all obligors are to pay altogether or still owe, and at most what is left of a joint benefit. Returns null if
     * an amount is not known. What one has paid above a later variation makes another owe no less, unless they gained together.
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

    private boolean isDoubtful() {
        boolean isDoubtful = false;
        for (RecordIssue issue : order.issues()) {
            isDoubtful |= issue.code() != RecordIssue.Code.MORE_THAN_ORDERED;
        }
        return isDoubtful;
    }

    private static @Nullable Worth worth(BigDecimal before, @Nullable ExactMoney amount) {
        return amount == null ? null : Worth.after(before, amount);
    }

    private void doubtful(FactCode code) {
        rows.begin(code, 0);
        rows.money(Gap.CONTRADICTORY);
        rows.endMoney();
    }

    private void money(@Nullable Worth worth) {
        rows.money(Gap.NO_AMOUNT);
        if (worth != null) {
            rows.offer(worth);
        }
        rows.endMoney();
    }
}
