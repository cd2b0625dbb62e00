package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Adds money, part by part: exactly, in the reporting currency at the rate of the record's first date,
 * or each currency by itself; on the basis asked for, or each basis by itself; of joint work the share.
 *
 * @param parts the parts of an item, each with the worths on offer; empty for items of another kind
 * @param valued whether the worths are valuations, which have a basis, or money, which has none
 * @param unknown the reason to give for a part that has nothing on offer
 */
record MoneyOf(Function<Item, List<List<Worth>>> parts, boolean valued, Gap unknown)
        implements Counting<MonetaryAmount> {

    @Override
    public String form() {
        return "money";
    }

    @Override
    public void add(Item item, Tally tally) {
        List<List<Worth>> offers = parts.apply(item);
        if (offers.isEmpty()) {
            return;
        }
        List<Part> taken = new ArrayList<>(offers.size());
        for (List<Worth> offer : offers) {
            taken.add(take(offer, item));
        }
        tally.add(taken);
    }

    private Part take(List<Worth> offer, Item item) {
        if (offer.isEmpty()) {
            return Part.missing(unknown);
        }
        StatsQuery query = item.query();
        Gap gap = Gap.OTHER_BASIS;
        Map<Apart, ExactRange> values = new TreeMap<>();
        for (Worth worth : offer) {
            if (valued && query.basis().isPresent() && query.basis().get() != worth.basis()) {
                continue;
            }
            Optional<BigDecimal> rate = rate(worth, item);
            if (rate.isPresent()) {
                CurrencyUnit currency = query.rates().map(ExchangeRates::target).orElse(worth.currency());
                values.merge(Apart.of(currency, worth.basis()), worth.own(item).times(rate.get()), ExactRange::plus);
            } else {
                gap = Gap.NO_RATE;
            }
        }
        return values.isEmpty() ? Part.missing(gap) : Part.of(values);
    }

    /** One where each currency stays apart. */
    private static Optional<BigDecimal> rate(Worth worth, Item item) {
        Optional<ExchangeRates> rates = item.query().rates();
        if (rates.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        return rates.get().rate(worth.currency(), item.day());
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
        return figure(measure, context, tally, Apart.of(currency, basis), currency);
    }

    @Override
    public List<Figure<MonetaryAmount>> figures(Measure<MonetaryAmount> measure, Context context, Tally tally) {
        StatsQuery query = context.query();
        if (query.rates().isPresent() && (!valued || query.basis().isPresent())) {
            return List.of(figure(measure, context, tally));
        }
        List<Figure<MonetaryAmount>> figures = new ArrayList<>();
        for (Apart apart : tally.aparts()) {
            CurrencyUnit currency = apart.currency();
            if (currency != null) {
                figures.add(figure(measure, context, tally, apart, currency));
            }
        }
        return List.copyOf(figures);
    }

    private static Figure<MonetaryAmount> figure(
            Measure<MonetaryAmount> measure, Context context, Tally tally, Apart apart, CurrencyUnit currency) {
        return new Figure<>(
                measure, context, new Form.Money(currency), apart, tally.total(apart), tally.coverage(context, apart));
    }
}
