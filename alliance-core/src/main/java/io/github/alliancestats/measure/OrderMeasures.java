package io.github.alliancestats.measure;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Fact;
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
                    Counting.events(Rule.events(FactCode.ORDER_MADE, fact -> true)))
            .countingPeople();

    /**
     * Amounts ordered to be paid, by the day of the order and as first made.
     * For a joint benefit the sum exceeds the recoverable amount (R v Ahmad and Fields [2014] UKSC 36).
     */
    public static final Measure<MonetaryAmount> VALUE =
            money("orders.ordered", "Ordered to be paid in confiscation", Measure.BY_ORDER, FactCode.ORDER_AMOUNT);

    /** Amounts recoverable under the orders made in the period, as varied by its end. A joint benefit counts once. */
    public static final Measure<MonetaryAmount> RECOVERABLE = money(
                    "orders.recoverable",
                    "Recoverable under these orders",
                    Measure.BY_ORDER,
                    FactCode.ORDER_RECOVERABLE)
            .endedBy(Fact.CONFISCATION_ORDERED); // can be varied to less

    /**
     * Amounts paid towards confiscation orders in the period, whenever the orders were made.
     * Cash applied to an order is included here too, so never add this to {@link
     * MoneyMeasures#amount(io.github.alliancestats.money.Stage) the stage} {@code APPLIED_TO_ORDER}.
     */
    public static final Measure<MonetaryAmount> PAID =
            money("orders.paid", "Paid towards confiscation orders", "day of payment", FactCode.ORDER_PAID);

    /**
     * Amounts still to be recovered at the end of the last day of the period: a stock.
     * It is the recoverable amount minus the payments, for the share of one force as for the whole, unless an order was
     * overpaid. What one person paid before the order was varied below it makes another owe no less, unless the benefit was
     * joint.
     */
    public static final Measure<MonetaryAmount> OUTSTANDING = money(
                    "orders.outstanding",
                    "Outstanding under confiscation orders at the end",
                    Measure.AT_END,
                    FactCode.ORDER_OUTSTANDING)
            .endedBy(Fact.CONFISCATION_ORDERED, Fact.CONFISCATION_PAID);

    private OrderMeasures() {}

    /**
     * Returns the measure of payments as they were recorded, with the amounts of contradictory ones. It equals a sum over
     * the raw rows. {@link #PAID} excludes contradictory payments.
     *
     * @return the measure
     */
    public static Measure<MonetaryAmount> paidAsRecorded() {
        return Measure.standard(
                ConfiscationOrder.class,
                "orders.paid.as-recorded",
                "Paid towards confiscation orders, as recorded",
                "sum of amounts, also of contradictory payments",
                "day of payment",
                Counting.money(Rule.asRecorded(Rule.money(FactCode.ORDER_PAID, fact -> true))));
    }

    private static Measure<MonetaryAmount> money(String id, String name, String dateBasis, FactCode code) {
        Counting<MonetaryAmount> counting = Counting.money(Rule.money(code, fact -> true));
        return Measure.standard(ConfiscationOrder.class, id, name, "sum of amounts", dateBasis, counting);
    }
}
