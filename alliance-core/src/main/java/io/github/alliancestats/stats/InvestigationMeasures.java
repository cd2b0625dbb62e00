package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.record.FinancialInvestigation;
import java.math.BigDecimal;
import java.util.List;
import javax.money.MonetaryAmount;

/** Funds under investigation. */
sealed interface InvestigationMeasures permits Measure {

    /** Criminal investigations of funds that were opened in the period. */
    Measure<Long> INVESTIGATIONS_OPENED = Measure.standard(
            FinancialInvestigation.class,
            "investigations.opened",
            "Investigations opened",
            "distinct investigations",
            Measure.BY_OPENING,
            CountOf.items(item -> isCriminal(item) && item.happened()));

    /** Criminal investigations of funds that were open at the end of the period's last day: a stock, not a flow. */
    Measure<Long> INVESTIGATIONS_OPEN = Measure.standard(
            FinancialInvestigation.class,
            "investigations.open",
            "Investigations open at the end",
            "distinct investigations",
            Measure.AT_END,
            CountOf.items(item -> isCriminal(item) && isOpenAtEnd(item)));

    /** Civil investigations, of detained cash or frozen funds, that were open at the end of the last day: a stock. */
    Measure<Long> CIVIL_INVESTIGATIONS_OPEN = Measure.standard(
            FinancialInvestigation.class,
            "investigations.civil-open",
            "Civil investigations open at the end",
            "distinct investigations",
            Measure.AT_END,
            CountOf.items(item -> isOf(item) && !isCriminal(item) && isOpenAtEnd(item)));

    /** Funds whose criminal investigation was opened in the period. */
    Measure<MonetaryAmount> FUNDS_OPENED = Measure.standard(
            FinancialInvestigation.class,
            "funds.opened",
            "Funds put under criminal investigation",
            "sum of amounts",
            Measure.BY_OPENING,
            MoneyOf.parts(item -> isCriminal(item) && item.happened() ? amount(item) : List.of()));

    /**
     * Funds that were subject to criminal investigation at the end of the period's last day: a stock. The
     * row of a month is the stock at that month's end. They may be the same money as seized cash, so the
     * two are never added.
     */
    Measure<MonetaryAmount> FUNDS_UNDER_INVESTIGATION = Measure.standard(
            FinancialInvestigation.class,
            "funds.under-investigation",
            "Funds subject to criminal investigation",
            "sum of amounts",
            Measure.AT_END,
            MoneyOf.parts(item -> isCriminal(item) && isOpenAtEnd(item) ? amount(item) : List.of()));

    /**
     * How much of {@link #FUNDS_UNDER_INVESTIGATION} is cash that seizures tell of too: why the two are never added.
     * Investigations that don't say are gaps in its coverage.
     */
    Measure<MonetaryAmount> FUNDS_ALSO_SEIZED_CASH = Measure.standard(
            FinancialInvestigation.class,
            "funds.also-seized-cash",
            "Of these funds, cash counted as seized too",
            "sum of amounts",
            Measure.AT_END,
            MoneyOf.parts(item -> isCriminal(item) && isOpenAtEnd(item) ? cash(item) : List.of()));

    private static boolean isOf(Item item) {
        return item.record() instanceof FinancialInvestigation;
    }

    private static boolean isCriminal(Item item) {
        return item.record() instanceof FinancialInvestigation funds && funds.criminal();
    }

    private static boolean isOpenAtEnd(Item item) {
        return ((FinancialInvestigation) item.record())
                .isOpenAtEndOf(item.period().lastDay(), item.query().zone());
    }

    private static List<List<Worth>> amount(Item item) {
        ExactMoney funds = Held.FUNDS.apply((FinancialInvestigation) item.record());
        return List.of(funds == null ? List.of() : List.of(Worth.after(BigDecimal.ZERO, funds)));
    }

    private static List<List<Worth>> cash(Item item) {
        return List.of(Worth.of(((FinancialInvestigation) item.record()).seizedCash()));
    }
}
