package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Obligor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** Measures of confiscation orders. An order to pay takes no property. */
public final class OrderMeasures {

    /** Confiscation orders made in the period, one for each person ordered to pay. */
    public static final Measure<Long> MADE = Measure.standard(
                    ConfiscationOrder.class,
                    "orders.made",
                    "Confiscation orders made",
                    "orders, one for each obligor",
                    Measure.BY_ORDER,
                    new CountOf(item ->
                            isMade(item) ? of(item).orElseThrow().obligors().size() : 0))
            .countingPeople();

    /**
     * Amounts ordered to be paid, by the day of the order and as first made.
     * For a joint benefit the sum exceeds the recoverable amount (R v Ahmad and Fields [2014] UKSC 36).
     */
    public static final Measure<MonetaryAmount> VALUE = money(
            "orders.ordered",
            "Ordered to be paid in confiscation",
            Measure.BY_ORDER,
            item -> isMade(item) ? ordered(of(item).orElseThrow()) : List.of());

    /** Amounts recoverable under the orders made in the period, as varied by its end. A joint benefit counts once. */
    public static final Measure<MonetaryAmount> RECOVERABLE = money(
            "orders.recoverable",
            "Recoverable under these orders",
            Measure.BY_ORDER,
            item -> isMade(item)
                    ? List.of(Worth.of(of(item).orElseThrow()
                            .recoverableAtEndOf(
                                    item.period().lastDay(), item.query().zone())))
                    : List.of());

    /**
     * Amounts paid towards confiscation orders in the period, whenever the orders were made.
     * Cash applied to an order is included here too, so never add this to {@link
     * MoneyMeasures#amount(io.github.alliancestats.money.Stage) the stage} {@code APPLIED_TO_ORDER}.
     */
    public static final Measure<MonetaryAmount> PAID = money(
            "orders.paid",
            "Paid towards confiscation orders",
            "day of payment",
            item -> of(item).map(order -> paid(order, item)).orElse(List.of()));

    /**
     * Amounts still to be recovered at the end of the last day of the period: a stock.
     * It is the recoverable amount minus the payments, for the share of one force as for the whole, unless an order was
     * overpaid.
     */
    public static final Measure<MonetaryAmount> OUTSTANDING = money(
            "orders.outstanding",
            "Outstanding under confiscation orders at the end",
            Measure.AT_END,
            item -> madeByEnd(item)
                    .map(order -> List.of(outstanding(order, item)))
                    .orElse(List.of()));

    private OrderMeasures() {}

    private static Measure<MonetaryAmount> money(
            String id, String name, String dateBasis, Function<Item, List<List<Worth>>> parts) {
        return Measure.standard(ConfiscationOrder.class, id, name, "sum of amounts", dateBasis, MoneyOf.parts(parts));
    }

    /** One obligor after the other, so that the shares that forces have of each add to their shares of all. */
    private static List<List<Worth>> ordered(ConfiscationOrder order) {
        List<List<Worth>> ordered = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Obligor obligor : order.obligors()) {
            ExactMoney own = obligor.ordered().map(ExactMoney::of).orElse(null);
            ordered.add(own == null ? List.of() : List.of(Worth.after(before, own)));
            before = own == null ? before : before.add(own.number());
        }
        return ordered;
    }

    /** One payment after the other, those of earlier periods first. */
    private static List<List<Worth>> paid(ConfiscationOrder order, Item item) {
        List<List<Worth>> paid = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Obligor.Event payment : order.payments()) {
            ExactMoney amount = ExactMoney.of(payment.amount());
            if (item.has(Optional.of(payment.date()))) {
                paid.add(List.of(Worth.after(before, amount)));
            }
            before = before.add(amount.number());
        }
        return paid;
    }

    /** After all that was paid. */
    private static List<Worth> outstanding(ConfiscationOrder order, Item item) {
        LocalDate end = item.period().lastDay();
        ZoneId zone = item.query().zone();
        BigDecimal paid = order.paidBy(end, zone)
                .map(amount -> ExactMoney.of(amount).number())
                .orElse(BigDecimal.ZERO);
        return order.outstandingAtEndOf(end, zone)
                .map(left -> List.of(Worth.after(paid, ExactMoney.of(left))))
                .orElse(List.of());
    }

    private static Optional<ConfiscationOrder> madeByEnd(Item item) {
        return of(item).filter(order -> item.firstDay() < item.periodEnd());
    }

    private static boolean isMade(Item item) {
        return of(item).isPresent() && item.happened();
    }

    private static Optional<ConfiscationOrder> of(Item item) {
        return item.record() instanceof ConfiscationOrder order ? Optional.of(order) : Optional.empty();
    }
}
