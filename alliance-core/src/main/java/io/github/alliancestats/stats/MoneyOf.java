package io.github.alliancestats.stats;

import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Adds money, part by part.
 *
 * @param parts offers what there is for each part of an item, if it has any
 * @param valued whether the worths are valuations, which have a basis, or money, which has none
 * @param unknown the reason to give for a part that has nothing on offer
 */
record MoneyOf(BiConsumer<Item, Offers> parts, boolean valued, Gap unknown) implements Counting<MonetaryAmount> {

    /** Adds the parts that an item has, each with the worths on offer; none if it is none that counts. */
    static MoneyOf parts(Function<Item, List<List<Worth>>> parts) {
        BiConsumer<Item, Offers> each = (item, offers) -> {
            for (List<Worth> part : parts.apply(item)) {
                offers.part();
                part.forEach(offers::offer);
            }
        };
        return new MoneyOf(each, false, Gap.NO_AMOUNT);
    }

    @Override
    public String form() {
        return "money";
    }

    @Override
    public void add(Item item, Entry entry) {
        Offers offers = entry.offers();
        offers.open(item, valued ? item.query().basis().orElse(null) : null, unknown);
        parts.accept(item, offers);
        offers.close();
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
        for (ApartSum sum : tally.sums().inOrder()) {
            CurrencyUnit currency = sum.apart().currency();
            if (currency != null) {
                figures.add(figure(measure, context, tally, sum.apart(), currency));
            }
        }
        return List.copyOf(figures);
    }

    private static Figure<MonetaryAmount> figure(
            Measure<MonetaryAmount> measure, Context context, Tally tally, Apart apart, CurrencyUnit currency) {
        return new Figure<>(
                measure,
                context,
                new Form.Money(currency),
                apart,
                tally.sums().in(apart).total(),
                tally.coverage(measure, context, apart));
    }
}
