package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Rule;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.money.ValuationBasis;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Adds money.
 *
 * @param rule the rule
 * @param valued whether amounts are valuations, which have a basis
 */
record MoneyOf(Rule rule, boolean valued) implements Counting<MonetaryAmount> {

    @Override
    public String form() {
        return "money";
    }

    @Override
    public Figure<MonetaryAmount> figure(Measure<MonetaryAmount> measure, Context context, Tally tally) {
        StatsQuery query = context.query();
        List<String> missing = new ArrayList<>();
        if (query.rates().isEmpty()) {
            missing.add("a reporting currency, by reportingIn(..)");
        }
        if (valued && query.basis().isEmpty()) {
            missing.add("a valuation basis, by valuedAt(..)");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(measure.id() + " needs " + String.join(" and ", missing)
                    + ", to be one figure; figures(..) gives one for each currency and basis");
        }
        CurrencyUnit currency = query.rates().orElseThrow().target();
        ValuationBasis basis = valued ? query.basis().orElseThrow() : null;
        return figure(measure, context, tally, CurrencyBasis.of(currency, basis), currency);
    }

    @Override
    public List<Figure<MonetaryAmount>> figures(Measure<MonetaryAmount> measure, Context context, Tally tally) {
        StatsQuery query = context.query();
        if (query.rates().isPresent() && (!valued || query.basis().isPresent())) {
            return List.of(figure(measure, context, tally));
        }
        List<Figure<MonetaryAmount>> figures = new ArrayList<>();
        for (AmountSum sum : tally.sums().inOrder()) {
            CurrencyUnit currency = sum.apart().currency();
            if (currency != null) {
                figures.add(figure(measure, context, tally, sum.apart(), currency));
            }
        }
        return List.copyOf(figures);
    }

    private static Figure<MonetaryAmount> figure(
            Measure<MonetaryAmount> measure, Context context, Tally tally, CurrencyBasis apart, CurrencyUnit currency) {
        return new Figure<>(
                measure,
                context,
                new Form.Money(currency),
                apart,
                tally.sums().in(apart).total(),
                Coverage.ofSum(measure, context, tally, apart));
    }
}
