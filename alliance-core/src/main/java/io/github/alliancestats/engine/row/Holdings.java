package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.ExactMoney;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The amounts of one property that are held after some of its flows, by currency. Not thread-safe. */
public final class Holdings {

    private final RecordRows rows;
    private final Map<String, Amount> byCurrency = new TreeMap<>();

    /**
     * An amount that is held, which more money that left than came makes negative.
     *
     * @param whole the amount before it is shared between forces
     * @param own the recording force's share
     */
    public record Amount(BigDecimal whole, ExactMoney own) {

        private Amount plus(Amount more) {
            return new Amount(
                    whole.add(more.whole), ExactMoney.of(own.number().add(more.own.number()), own.currency()));
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
        if (worth != null && flow.moves()) {
            BigDecimal sign = flow.stage().disposal() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
            ExactMoney own = ExactMoney.of(worth.own(rows).multiply(sign), worth.currency());
            Amount more = new Amount(worth.number().multiply(sign), own);
            byCurrency.merge(worth.currency().getCurrencyCode(), more, Amount::plus);
        }
    }

    /** Returns the amounts that are not settled, in order of currency. */
    public List<Amount> amounts() {
        List<Amount> amounts = new ArrayList<>(byCurrency.values());
        amounts.removeIf(amount -> amount.whole().signum() == 0);
        return amounts;
    }
}
