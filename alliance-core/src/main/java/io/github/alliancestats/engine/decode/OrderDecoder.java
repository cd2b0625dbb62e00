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
import java.util.Optional;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Decodes confiscation orders: made, ordered and paid, and the amounts recoverable and outstanding between changes. */
final class OrderDecoder {

    private final ConfiscationOrder order;
    private final RecordRows rows;
    private final ZoneId zone;

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
        IntStream.Builder changes = IntStream.builder();
        for (Obligor obligor : order.obligors()) {
            for (Obligor.Event event : obligor.variations()) {
                rows.date(rows.dayOf(event.date()));
                changes.add(rows.dayOf(event.date()));
            }
            for (Obligor.Event event : obligor.payments()) {
                rows.date(rows.dayOf(event.date()));
                changes.add(rows.dayOf(event.date()));
            }
        }
        made();
        payments();
        changes.add(rows.firstDay());
        states(changes.build()
                .map(day -> Math.max(day, rows.firstDay()))
                .sorted()
                .distinct()
                .toArray());
    }

    private void made() {
        rows.begin(FactCode.ORDER_MADE, 0);
        rows.times(order.obligors().size());
        rows.event(rows.firstDay());
        BigDecimal before = BigDecimal.ZERO;
        for (Obligor obligor : order.obligors()) {
            ExactMoney own = obligor.ordered().map(ExactMoney::of).orElse(null);
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
    private void states(int[] days) {
        boolean isVariedInDoubt = rows.isContradictory()
                && order.obligors().stream()
                        .flatMap(obligor -> obligor.variations().stream())
                        .anyMatch(variation -> variation.contradiction().isPresent());
        boolean isDoubtful = rows.isContradictory()
                && order.issues().stream().anyMatch(issue -> issue.code() != RecordIssue.Code.MORE_THAN_ORDERED);
        for (int i = 0; i < days.length; i++) {
            int until = i + 1 < days.length ? days[i + 1] : RecordRows.NEVER;
            LocalDate day = LocalDate.ofEpochDay(days[i]);
            Optional<MonetaryAmount> outstanding = order.outstandingAtEndOf(day, zone);
            if (outstanding.map(MonetaryAmount::isPositive).orElse(true)) {
                rows.lasts(days[i], until);
            }
            rows.begin(FactCode.ORDER_RECOVERABLE, 0);
            money(order.recoverableAtEndOf(day, zone)
                    .map(amount -> Worth.after(BigDecimal.ZERO, ExactMoney.of(amount)))
                    .orElse(null));
            rows.eventUntil(rows.firstDay(), days[i], until);
            if (isVariedInDoubt) {
                doubtful(FactCode.ORDER_RECOVERABLE);
                rows.eventUntil(rows.firstDay(), days[i], until);
            }
            BigDecimal paid = order.paidBy(day, zone)
                    .map(amount -> ExactMoney.of(amount).number())
                    .orElse(BigDecimal.ZERO);
            rows.begin(FactCode.ORDER_OUTSTANDING, 0);
            money(outstanding
                    .map(left -> Worth.after(paid, ExactMoney.of(left)))
                    .orElse(null));
            rows.state(days[i], until);
            if (isDoubtful) {
                doubtful(FactCode.ORDER_OUTSTANDING);
                rows.state(days[i], until);
            }
        }
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
