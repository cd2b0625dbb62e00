package io.github.alliancestats.stats;

import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** Confiscation orders: orders to pay, which take no property. */
sealed interface OrderMeasures permits Measure {

    /** Confiscation orders made in the period, one for each person ordered to pay. */
    Measure<Long> ORDERS_MADE = Measure.standard(
            ConfiscationOrder.class,
            "orders.made",
            "Confiscation orders made",
            "orders, one for each obligor",
            Measure.BY_ORDER,
            CountOf.events(
                    item -> isMade(item) ? of(item).orElseThrow().obligors().size() : 0));

    /**
     * What was ordered to be paid, by the day of the order, as it was made: of a joint benefit more than can be
     * recovered (R v Ahmad and Fields [2014] UKSC 36).
     */
    Measure<MonetaryAmount> ORDERS_VALUE = money(
            "orders.ordered",
            "Ordered to be paid in confiscation",
            Measure.BY_ORDER,
            item -> isMade(item) ? ordered(of(item).orElseThrow()) : List.of());

    /** What can be recovered under the orders made in the period, as varied by its end: a joint benefit once. */
    Measure<MonetaryAmount> ORDERS_RECOVERABLE = money(
            "orders.recoverable",
            "Recoverable under these orders",
            Measure.BY_ORDER,
            item -> isMade(item)
                    ? atEnd(
                            item,
                            order -> order.recoverableAtEndOf(
                                    item.period().lastDay(), item.query().zone()))
                    : List.of());

    /**
     * What was paid towards confiscation orders in the period, whenever they were made. Cash applied to an order is
     * paid here too, so this and {@code money(APPLIED_TO_ORDER)} are never added.
     */
    Measure<MonetaryAmount> ORDERS_PAID = money(
            "orders.paid",
            "Paid towards confiscation orders",
            "day of payment",
            item -> of(item).map(order -> paid(order, item)).orElse(List.of()));

    /** What was still to be recovered at the end of the period's last day: a stock. */
    Measure<MonetaryAmount> ORDERS_OUTSTANDING = money(
            "orders.outstanding",
            "Outstanding under confiscation orders at the end",
            Measure.AT_END,
            item -> atEnd(
                    item,
                    order -> order.outstandingAtEndOf(
                            item.period().lastDay(), item.query().zone())));

    private static Measure<MonetaryAmount> money(
            String id, String name, String dateBasis, Function<Item, List<List<Worth>>> parts) {
        return Measure.standard(
                ConfiscationOrder.class,
                id,
                name,
                "sum of amounts",
                dateBasis,
                new MoneyOf(parts, false, Gap.NO_AMOUNT));
    }

    private static List<List<Worth>> ordered(ConfiscationOrder order) {
        return order.obligors().stream()
                .map(obligor -> Worth.of(obligor.ordered()))
                .toList();
    }

    private static List<List<Worth>> paid(ConfiscationOrder order, Item item) {
        return order.payments().stream()
                .filter(payment -> item.has(Optional.of(payment.date())))
                .map(payment -> List.of(Worth.of(payment.amount())))
                .toList();
    }

    private static List<List<Worth>> atEnd(Item item, Function<ConfiscationOrder, Optional<MonetaryAmount>> amount) {
        return of(item).filter(order -> !item.day().isAfter(item.period().lastDay()))
                .map(order -> List.of(Worth.of(amount.apply(order))))
                .orElse(List.of());
    }

    private static boolean isMade(Item item) {
        return of(item).isPresent() && item.happened();
    }

    private static Optional<ConfiscationOrder> of(Item item) {
        return item.record() instanceof ConfiscationOrder order ? Optional.of(order) : Optional.empty();
    }
}
