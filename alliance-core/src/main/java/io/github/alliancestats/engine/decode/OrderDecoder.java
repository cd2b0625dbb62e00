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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Decodes confiscation orders: made, ordered and paid, and the amounts recoverable and outstanding between changes. */
final class OrderDecoder {

    private final ConfiscationOrder order;
    private final RecordRows rows;
    private final ZoneId zone;
    private final Set<Integer> changes = new TreeSet<>(); // days of all events
    private boolean isVariedInDoubt;

    private OrderDecoder(ConfiscationOrder order, RecordRows rows) {
        this.order = order;
        this.rows = rows;
        this.zone = rows.settings().zone();
    }

    static void decode(ConfiscationOrder order, RecordRows rows) {
        new OrderDecoder(order, rows).decode();
    }

    private void decode() {
        if (!rows.dated(order.made())) {
            return;
        }
        for (Obligor obligor : order.obligors()) {
            for (Obligor.Event event : obligor.variations()) {
                isVariedInDoubt |= event.contradiction().isPresent();
                changedOn(rows.dayOf(event.date()));
            }
            for (Obligor.Event event : obligor.payments()) {
                changedOn(rows.dayOf(event.date()));
            }
        }
        made();
        payments();
        changes.add(rows.firstDay());
        states(new ArrayList<>(changes));
    }

    private void changedOn(int day) {
        rows.date(day);
        changes.add(Math.max(rows.firstDay(), day));
    }

    private void made() {
        rows.begin(FactCode.ORDER_MADE, 0);
        rows.times(order.obligors().size());
        rows.event(rows.firstDay());
        BigDecimal before = BigDecimal.ZERO;
        for (Obligor obligor : order.obligors()) {
            ExactMoney own = exact(obligor.ordered());
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

    /** The amounts between the days on which the order was made, varied or paid. */
    private void states(List<Integer> days) {
        boolean isDoubtful = false;
        for (RecordIssue issue : order.issues()) {
            isDoubtful |= issue.code() != RecordIssue.Code.MORE_THAN_ORDERED;
        }
        for (int i = 0; i < days.size(); i++) {
            int from = days.get(i);
            int until = i + 1 < days.size() ? days.get(i + 1) : RecordRows.NEVER;
            LocalDate day = LocalDate.ofEpochDay(from);
            Optional<MonetaryAmount> outstanding = order.outstandingAtEndOf(day, zone);
            if (outstanding.isEmpty() || outstanding.get().isPositive()) {
                rows.lasts(from, until);
            }
            rows.begin(FactCode.ORDER_RECOVERABLE, 0);
            ExactMoney recoverable = exact(order.recoverableAtEndOf(day, zone));
            money(recoverable == null ? null : Worth.after(BigDecimal.ZERO, recoverable));
            rows.eventUntil(rows.firstDay(), from, until);
            if (isVariedInDoubt) {
                doubtful(FactCode.ORDER_RECOVERABLE);
                rows.eventUntil(rows.firstDay(), from, until);
            }
            ExactMoney allPaid = exact(order.paidBy(day, zone));
            BigDecimal paid = allPaid == null ? BigDecimal.ZERO : allPaid.number();
            ExactMoney left = exact(outstanding);
            rows.begin(FactCode.ORDER_OUTSTANDING, 0);
            money(left == null ? null : Worth.after(paid, left));
            rows.state(from, until);
            if (isDoubtful) {
                doubtful(FactCode.ORDER_OUTSTANDING);
                rows.state(from, until);
            }
        }
    }

    private static @Nullable ExactMoney exact(Optional<MonetaryAmount> amount) {
        return amount.isPresent() ? ExactMoney.of(amount.get()) : null;
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
