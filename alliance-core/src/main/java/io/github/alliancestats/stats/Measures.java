package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.stats.MoneyOf.Worth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/** What the standard measures look at: which items are theirs, and what each part is worth. */
final class Measures {

    private Measures() {}

    static boolean isDrugSeizure(Item item) {
        return item.record() instanceof DrugSeizure
                && item.happened()
                && !item.drugs().isEmpty();
    }

    static List<List<Worth>> drugValues(Item item) {
        if (!isDrugSeizure(item)) {
            return List.of();
        }
        return item.drugs().stream()
                .map(drug -> drug.valuations().stream().map(Worth::of).toList())
                .toList();
    }

    static boolean isCashSeizure(Item item) {
        return item.record() instanceof CashSeizure && item.happened();
    }

    static List<List<Worth>> cash(Item item) {
        if (!(item.record() instanceof CashSeizure cash) || !item.happened()) {
            return List.of();
        }
        return cash.amounts().stream().map(amount -> List.of(Worth.of(amount))).toList();
    }

    static boolean isOpened(Item item) {
        return item.record() instanceof FinancialInvestigation && item.happened();
    }

    static boolean isOpenAtEnd(Item item) {
        return item.record() instanceof FinancialInvestigation funds
                && funds.isOpenAtEndOf(item.period().lastDay(), item.query().zone());
    }

    static Function<Item, List<List<Worth>>> funds(Predicate<Item> which) {
        return item -> item.record() instanceof FinancialInvestigation funds && which.test(item)
                ? List.of(worths(funds.amount()))
                : List.of();
    }

    /** Counts the caller's records in the period of their first date. */
    static <R extends AllianceRecord> Predicate<Item> happening(Class<R> type, Predicate<? super R> counts) {
        return item -> type.isInstance(item.record()) && item.happened() && counts.test(type.cast(item.record()));
    }

    /** Adds the caller's amounts in the period of their records' first date. */
    static <R extends AllianceRecord> Function<Item, List<List<Worth>>> amounts(
            Class<R> type, Function<? super R, Optional<MonetaryAmount>> amount) {
        return item -> type.isInstance(item.record()) && item.happened()
                ? List.of(worths(amount.apply(type.cast(item.record()))))
                : List.of();
    }

    /** Adds the caller's amounts of seized drugs. */
    static Function<Item, List<List<Worth>>> amountsOfDrugs(
            Function<? super SeizedDrug, Optional<MonetaryAmount>> amount) {
        return item -> isDrugSeizure(item)
                ? item.drugs().stream().map(drug -> worths(amount.apply(drug))).toList()
                : List.of();
    }

    private static List<Worth> worths(Optional<MonetaryAmount> amount) {
        return amount.map(a -> List.of(Worth.of(a))).orElse(List.of());
    }
}
