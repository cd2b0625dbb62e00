package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.record.FinancialInvestigation;
import java.math.BigDecimal;
import java.util.List;
import javax.money.MonetaryAmount;

/** Measures of funds under investigation. */
public final class InvestigationMeasures {

    /** Criminal investigations of funds that were opened in the period. */
    public static final Measure<Long> OPENED = Measure.standard(
            FinancialInvestigation.class,
            "investigations.opened",
            "Investigations opened",
            "distinct investigations",
            Measure.BY_OPENING,
            CountOf.items(item -> isCriminal(item) && item.happened()));

    /** Criminal investigations of funds that were open at the end of the last day of the period: a stock. */
    public static final Measure<Long> OPEN = Measure.standard(
            FinancialInvestigation.class,
            "investigations.open",
            "Investigations open at the end",
            "distinct investigations",
            Measure.AT_END,
            CountOf.items(item -> isCriminal(item) && isOpenAtEnd(item)));

    /** Civil investigations of detained cash or frozen funds that were open at the end of the last day: a stock. */
    public static final Measure<Long> CIVIL_OPEN = Measure.standard(
            FinancialInvestigation.class,
            "investigations.civil-open",
            "Civil investigations open at the end",
            "distinct investigations",
            Measure.AT_END,
            CountOf.items(item -> isOf(item) && !isCriminal(item) && isOpenAtEnd(item)));

    /** Funds whose criminal investigation was opened in the period. */
    public static final Measure<MonetaryAmount> FUNDS_OPENED = Measure.standard(
            FinancialInvestigation.class,
            "funds.opened",
            "Funds put under criminal investigation",
            "sum of amounts",
            Measure.BY_OPENING,
            MoneyOf.parts(item -> isCriminal(item) && item.happened() ? amount(item) : List.of()));

    /**
     * Funds subject to criminal investigation at the end of the last day of the period: a stock.
     * The row of a month is the stock at the end of that month. The funds may include seized cash, so never add the
     * two.
     */
    public static final Measure<MonetaryAmount> FUNDS_UNDER_INVESTIGATION = Measure.standard(
            FinancialInvestigation.class,
            "funds.under-investigation",
            "Funds subject to criminal investigation",
            "sum of amounts",
            Measure.AT_END,
            MoneyOf.parts(item -> isCriminal(item) && isOpenAtEnd(item) ? amount(item) : List.of()));

    /**
     * The part of {@link #FUNDS_UNDER_INVESTIGATION} that is also recorded as seized cash.
     * Investigations that do not state it are gaps in its coverage.
     */
    public static final Measure<MonetaryAmount> FUNDS_ALSO_SEIZED_CASH = Measure.standard(
            FinancialInvestigation.class,
            "funds.also-seized-cash",
            "Of these funds, cash counted as seized too",
            "sum of amounts",
            Measure.AT_END,
            MoneyOf.parts(item -> isCriminal(item) && isOpenAtEnd(item) ? cash(item) : List.of()));

    private InvestigationMeasures() {}

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
