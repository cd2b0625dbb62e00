package io.github.alliancestats.measure;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.RowSelection;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.record.Fact;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/**
 * Measures of funds under investigation. An investigation without a stated purpose is a gap of each of them, because it
 * can be criminal or civil.
 */
public final class InvestigationMeasures {

    private static final Predicate<RowFact> CRIMINAL = Rule.having(RowFlag.CRIMINAL);
    private static final Predicate<RowFact> CIVIL = Rule.having(RowFlag.CIVIL);
    private static final Predicate<RowFact> NOT_STATED = CRIMINAL.or(CIVIL).negate();

    /** Criminal investigations of funds that were opened in the period. */
    public static final Measure<Long> OPENED =
            investigations("opened", "Investigations opened", FactCode.INVESTIGATION_OPENED, CRIMINAL);

    /** Criminal investigations of funds that were open at the end of the last day of the period: a stock. */
    public static final Measure<Long> OPEN = investigations(
                    "open", "Investigations open at the end", FactCode.INVESTIGATION_OPEN, CRIMINAL)
            .endedBy(Fact.INVESTIGATIONS_CLOSED);

    /** Civil investigations of detained cash or frozen funds that were open at the end of the last day: a stock. */
    public static final Measure<Long> CIVIL_OPEN = investigations(
                    "civil-open", "Civil investigations open at the end", FactCode.INVESTIGATION_OPEN, CIVIL)
            .endedBy(Fact.INVESTIGATIONS_CLOSED);

    /** Funds whose criminal investigation was opened in the period. */
    public static final Measure<MonetaryAmount> FUNDS_OPENED = funds(
                    "opened", "Funds put under criminal investigation", FactCode.INVESTIGATION_OPENED)
            .followingCount(OPENED);

    /**
     * Funds subject to criminal investigation at the end of the last day of the period: a stock.
     * The row of a month is the stock at the end of that month. The funds may include seized cash, so never add the
     * two.
     */
    public static final Measure<MonetaryAmount> FUNDS_UNDER_INVESTIGATION = funds(
                    "under-investigation", "Funds subject to criminal investigation", FactCode.INVESTIGATION_OPEN)
            .endedBy(Fact.INVESTIGATIONS_CLOSED)
            .followingCount(OPEN);

    /**
     * The part of {@link #FUNDS_UNDER_INVESTIGATION} that is also recorded as seized cash.
     * Investigations that do not state it are gaps.
     */
    public static final Measure<MonetaryAmount> FUNDS_ALSO_SEIZED_CASH = funds(
                    "also-seized-cash",
                    "Funds under criminal investigation, also seized as cash",
                    FactCode.INVESTIGATION_CASH)
            .endedBy(Fact.INVESTIGATIONS_CLOSED)
            .followingCount(OPEN);

    private InvestigationMeasures() {}

    private static Measure<Long> investigations(String id, String name, FactCode code, Predicate<RowFact> which) {
        Rule rule = Rule.records(RowSelection.of(code, which).unstatedIf(NOT_STATED));
        return Measure.standard("investigations." + id, name, "distinct investigations", Counting.events(rule));
    }

    private static Measure<MonetaryAmount> funds(String id, String name, FactCode code) {
        Rule rule = Rule.money(RowSelection.of(code, CRIMINAL).unstatedIf(NOT_STATED));
        return Measure.standard("funds." + id, name, "sum of amounts", Counting.money(rule));
    }
}
