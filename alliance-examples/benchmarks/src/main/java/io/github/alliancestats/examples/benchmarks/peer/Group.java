package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.question.Names;
import io.github.alliancestats.examples.benchmarks.question.Totals;
import io.github.alliancestats.examples.benchmarks.workload.Currency;
import io.github.alliancestats.examples.benchmarks.workload.MoneyType;
import io.github.alliancestats.examples.benchmarks.workload.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * The sums of one group, money of one type.
 *
 * @param <N> the type of money
 */
final class Group<N> {

    private final MoneyType<N> money;
    private final BinaryOperator<N> sum;
    private final Map<Unit, BigDecimal> quantities = new EnumMap<>(Unit.class);
    private long seizures;
    private N low;
    private N high;
    private long cashSeizures;
    private N cash;

    Group(MoneyType<N> money) {
        this.money = money;
        sum = money.sum();
        low = money.ofMinor(0, Currency.GBP);
        high = low;
        cash = low;
    }

    void addSeizure() {
        seizures++;
    }

    void addValue(N low, N high) {
        this.low = sum.apply(this.low, low);
        this.high = sum.apply(this.high, high);
    }

    void addQuantity(Unit unit, BigDecimal quantity) {
        quantities.merge(unit, quantity, BigDecimal::add);
    }

    void addCash(N amount) {
        cashSeizures++;
        cash = sum.apply(cash, amount);
    }

    void addAll(Group<N> below) {
        seizures += below.seizures;
        addValue(below.low, below.high);
        cashSeizures += below.cashSeizures;
        cash = sum.apply(cash, below.cash);
    }

    void tell(Totals.Builder totals, int year, String group, String key) {
        totals.add(year, group, key, Names.SEIZURES, seizures);
        totals.add(year, group, key, Names.LOW, money.number(low), Totals.PENCE);
        totals.add(year, group, key, Names.HIGH, money.number(high), Totals.PENCE);
        totals.add(year, group, key, Names.CASH_SEIZURES, cashSeizures);
        totals.add(year, group, key, Names.CASH, money.number(cash), Totals.HUNDREDTHS);
        quantities.forEach((unit, quantity) -> totals.add(year, group, key, Names.of(unit), unit.number(quantity)));
    }
}
