package io.github.alliancestats.measure;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Fact;
import javax.money.MonetaryAmount;

/**
 * Measures of confiscation orders. An order to pay takes no property. A query has the constants from the beginning, and the
 * others once they are added by {@code alsoMeasuring}.
 */
public final class OrderMeasures {

    /** Other variations and payments can make a change of the payable amount another. */
    private static final FactNeeds CHANGE = FactNeeds.any(RecordFacts.bit(Fact.CONFISCATION_ORDERED))
            .raisedBy(RecordFacts.bit(Fact.CONFISCATION_PAID))
            .loweredBy(RecordFacts.ofType(ConfiscationOrder.class));

    /** Confiscation orders made in the period, one for each person ordered to pay. */
    public static final Measure<Long> MADE = Measure.standard(
            "orders.made",
            "Confiscation orders made",
            "orders, one for each obligor",
            Counting.events(Rule.events(FactCode.ORDER_MADE, Rule.ALL)));

    /**
     * Amounts ordered to be paid, by the day of the order and as first made.
     * For a joint benefit the sum exceeds the recoverable amount (R v Ahmad and Fields [2014] UKSC 36).
     */
    public static final Measure<MonetaryAmount> VALUE = Measure.money(
                    "orders.ordered", "Ordered to be paid in confiscation", FactCode.ORDER_AMOUNT)
            .followingCount(MADE);

    /** Amounts recoverable under the orders made in the period, as varied by its end. A joint benefit counts once. */
    public static final Measure<MonetaryAmount> RECOVERABLE = Measure.money(
                    "orders.recoverable", "Recoverable under these orders", FactCode.ORDER_RECOVERABLE)
            .endedBy(Fact.CONFISCATION_ORDERED) // can be varied to less
            .followingCount(MADE);

    /**
     * Amounts paid towards confiscation orders in the period, whenever the orders were made.
     * Cash applied to an order is included if the order states it as paid, so never add this to {@link
     * MoneyMeasures#amount(io.github.alliancestats.money.Stage) the stage} {@code APPLIED_TO_ORDER}.
     */
    public static final Measure<MonetaryAmount> PAID =
            Measure.money("orders.paid", "Paid towards confiscation orders", FactCode.ORDER_PAID);

    /**
     * Amounts still to be recovered at the end of the last day of the period: a stock.
     * It is the recoverable amount minus the payments, for the share of one force as for the whole, unless an order was
     * overpaid. An amount that one person paid before the order was varied below it makes another owe no less, unless the
     * benefit was joint.
     *
     * <p>The ledger of orders balances: {@link #outstandingAtStart}, {@link #payable} and {@link #uplifts} add to the same as
     * {@link #reductions}, {@link #PAID} and this.
     */
    public static final Measure<MonetaryAmount> OUTSTANDING = Measure.money(
                    "orders.outstanding",
                    "Outstanding under confiscation orders at the end",
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
                "orders.paid.as-recorded",
                "Paid towards confiscation orders, as recorded",
                "sum of amounts, also of contradictory payments",
                Counting.money(Rule.asRecorded(Rule.money(FactCode.ORDER_PAID, Rule.ALL))));
    }

    /**
     * Returns the measure of the benefit from crime under the orders made in the period. A {@linkplain
     * ConfiscationOrder#jointBenefit joint benefit} counts once. Without one, the benefits of all obligors add. It is not
     * the amount to be paid, which is at most the available amount (POCA 2002 s7).
     *
     * @return the measure
     */
    public static Measure<MonetaryAmount> benefit() {
        return Measure.money("orders.benefit", "Benefit from crime under orders", FactCode.ORDER_BENEFIT)
                .followingCount(MADE);
    }

    /**
     * Returns the measure of the amounts still to be recovered at the start of the first day of the period: a stock.
     *
     * @return the measure
     */
    public static Measure<MonetaryAmount> outstandingAtStart() {
        return Measure.money(
                        "orders.outstanding-at-start",
                        "Outstanding under confiscation orders at the start",
                        FactCode.ORDER_OUTSTANDING_AT_START)
                .endedBy(Fact.CONFISCATION_ORDERED, Fact.CONFISCATION_PAID);
    }

    /**
     * Returns the measure of the amounts that became payable by the orders made in the period, as they were at the end of the
     * day of the order. A joint benefit counts once. It needs payments, too. {@link #uplifts} and {@link #reductions} also need
     * earlier orders: with a declared coverage, an opening by the first day of the period.
     *
     * @return the measure
     */
    public static Measure<MonetaryAmount> payable() {
        return Measure.money("orders.payable", "Became payable in confiscation", FactCode.ORDER_PAYABLE)
                .needing(CHANGE)
                .followingCount(MADE);
    }

    /**
     * Returns the measure of the amounts by which variations in the period raised the payable amount, such as on
     * reconsideration (POCA 2002 s22) or by interest (s12). The variations of one day count together.
     *
     * @return the measure
     */
    public static Measure<MonetaryAmount> uplifts() {
        return change("orders.uplifts", "Uplifts of confiscation orders", FactCode.ORDER_RAISED);
    }

    /**
     * Returns the measure of the amounts by which variations in the period lowered the payable amount (POCA 2002 s23), also by
     * remission. Earlier payments above the new amount are not part of them. The variations of one day count together.
     *
     * @return the measure
     */
    public static Measure<MonetaryAmount> reductions() {
        return change("orders.reductions", "Reductions of confiscation orders", FactCode.ORDER_LOWERED);
    }

    private static Measure<MonetaryAmount> change(String id, String name, FactCode code) {
        return Measure.money(id, name, code).needing(CHANGE.fromOpening());
    }
}
