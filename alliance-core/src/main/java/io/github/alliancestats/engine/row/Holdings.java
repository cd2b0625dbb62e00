package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.ExactMoney;
import java.util.ArrayList;
import java.util.List;

/** The amounts of one property that are held after some of its flows, by currency. Not thread-safe. */
public final class Holdings {

    private final RecordRows rows;
    private final List<HeldAmount> byCurrency = new ArrayList<>(1); // mostly one

    /**
     * An amount that is held, which more money that left than came makes negative.
     *
     * @param whole the amount before it is shared between forces
     * @param own the recording force's share
     */
    public record HeldAmount(ExactMoney whole, ExactMoney own) {

        private HeldAmount plus(HeldAmount more) {
            return new HeldAmount(whole.plus(more.whole), own.plus(more.own));
        }
    }

    public Holdings(RecordRows rows) {
        this.rows = rows;
    }

    /** Returns the holdings of a property at the end of a day. */
    public static Holdings atEndOf(int day, List<PropertyFlow> flows, RecordRows rows) {
        Holdings holdings = new Holdings(rows);
        for (PropertyFlow flow : flows) {
            if (flow.day() <= day) {
                holdings.add(flow);
            }
        }
        return holdings;
    }

    /** Adds a flow. One that moves no known amount changes nothing. */
    public void add(PropertyFlow flow) {
        Worth worth = flow.worth();
        if (worth == null || !flow.moves()) {
            return;
        }
        HeldAmount more = new HeldAmount(worth.amount(), worth.own(rows));
        if (flow.stage().disposal()) {
            more = new HeldAmount(more.whole.negated(), more.own.negated());
        }
        for (int i = 0; i < byCurrency.size(); i++) {
            if (byCurrency.get(i).whole.isInCurrencyOf(more.whole)) {
                byCurrency.set(i, byCurrency.get(i).plus(more));
                return;
            }
        }
        byCurrency.add(more);
    }

    /** Returns the amounts that are not settled. */
    public List<HeldAmount> amounts() {
        List<HeldAmount> amounts = new ArrayList<>(byCurrency.size());
        for (HeldAmount amount : byCurrency) {
            if (amount.whole().signum() != 0) {
                amounts.add(amount);
            }
        }
        return amounts;
    }
}
