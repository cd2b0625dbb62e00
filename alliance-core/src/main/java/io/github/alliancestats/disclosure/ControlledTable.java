package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import io.github.alliancestats.disclosure.StatisticalTable.Cell;
import io.github.alliancestats.stats.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table after disclosure control, with what is hidden and an audit of it. It still holds the exact numbers, so it is
 * not to be published itself: {@link #publish} gives what is. Kept, it is what later tables are set against. Immutable
 * and thread-safe.
 */
public final class ControlledTable {

    private static final String DOES_NOT_ADD =
            "the rows don't add up to the totals, its own or those of an earlier table";

    private final Draft draft;
    private final Bounds bounds;
    private final DisclosureAudit audit;

    private ControlledTable(Draft draft, Bounds bounds, DisclosureAudit audit) {
        this.draft = draft;
        this.bounds = bounds;
        this.audit = audit;
    }

    /**
     * A table of which others decided what to hide. It is audited for an attacker who knows of what is hidden only that
     * it is not negative. No rule is applied to what is shown: neither a threshold, nor that sources are withheld.
     *
     * @param table the table
     * @param hidden the cells that are hidden, totals by {@link StatisticalTable#TOTAL}
     * @return the table with its audit
     * @throws IllegalArgumentException if there is no such cell, or it is no number
     */
    public static ControlledTable hiding(StatisticalTable table, Set<Cell> hidden) {
        DisclosureControl shown = DisclosureControl.none().showingSources();
        Draft draft = new Rules(shown, table, table.scale()).draft();
        for (Cell cell : hidden) {
            int row = table.labels().rowOf(cell.row());
            int column = table.labels().columnOf(cell.column());
            if (!table.entry(row, column).isNumber()) {
                throw new IllegalArgumentException("a cell to hide must be a number, but " + cell + " is none");
            }
            draft.mayHide(row, column, 0, Circulation.UNBOUNDED, 1);
            draft.hide(row, column, 1);
        }
        Bounds bounds = new Bounds(draft);
        return new ControlledTable(draft, bounds, audit(table.isAdditive(), bounds, bounds.findings()));
    }

    static ControlledTable of(DisclosureControl control, StatisticalTable table, List<ControlledTable> earlier) {
        int scale = table.scale();
        for (ControlledTable before : earlier) {
            requireComparable(table, before.table());
            scale = Math.max(scale, before.bounds.scale());
        }
        Rules rules = new Rules(control, table, scale);
        Draft draft = rules.draft();
        for (ControlledTable before : earlier) {
            know(draft, before);
        }
        rules.hideUnsafe();
        if (table.isAdditive()) {
            new Suppression(draft, rules.width()).run();
        }
        Bounds bounds = new Bounds(draft);
        List<Range> findings = new ArrayList<>(bounds.findings());
        boolean adds = table.isAdditive();
        for (ControlledTable before : control.isFor(table) ? earlier : List.<ControlledTable>of()) {
            adds &= before.table().isAdditive();
            findings.addAll(differences(before, table, bounds, rules));
        }
        boolean judged = control.isFor(table) && draft.tells() && (rules.areAny() || !earlier.isEmpty());
        return new ControlledTable(draft, bounds, audit(adds || !judged, bounds, findings));
    }

    private static DisclosureAudit audit(boolean audited, Bounds bounds, List<Range> findings) {
        return audited
                ? new DisclosureAudit(null, bounds.ranges(), findings)
                : new DisclosureAudit(DOES_NOT_ADD, List.of(), List.of());
    }

    /** What an earlier table told of the cells: of the same days all, of fewer days the least, of more the most. */
    private static void know(Draft draft, ControlledTable before) {
        boolean least = isWithin(before.table(), draft.table());
        boolean most = isWithin(draft.table(), before.table());
        Ends ends = before.bounds.ends(draft.scale());
        for (int row = 0; row < draft.rows(); row++) {
            for (int column = 0; column < draft.columns(); column++) {
                if (before.table().entry(row, column).isNumber()) {
                    long low = ends.low()[row][column];
                    long high = ends.high()[row][column];
                    draft.know(row, column, least ? low : 0, most ? high : Circulation.UNBOUNDED);
                }
            }
        }
    }

    private static List<Range> differences(ControlledTable before, StatisticalTable table, Bounds bounds, Rules rules) {
        if (!table.isAdditive() || !before.table().isAdditive()) {
            return List.of();
        }
        boolean least = isWithin(before.table(), table);
        boolean same = least && isWithin(table, before.table());
        return new Differencing(before.bounds, bounds, rules, least, same).findings();
    }

    /** Whether the days of one lie within those of the other; two tables of which none is said speak for the same. */
    private static boolean isWithin(StatisticalTable one, StatisticalTable other) {
        Optional<ReportingPeriod> days = one.period();
        Optional<ReportingPeriod> around = other.period();
        if (days.isEmpty() || around.isEmpty()) {
            return days.equals(around);
        }
        return !days.get().start().isBefore(around.get().start())
                && !days.get().endExclusive().isAfter(around.get().endExclusive());
    }

    private static void requireComparable(StatisticalTable table, StatisticalTable before) {
        if (!table.labels().equals(before.labels())) {
            throw new IllegalArgumentException("an earlier table must have the same rows and columns, but " + before
                    + " has others than " + table);
        }
        if (!isWithin(before, table) && !isWithin(table, before)) {
            throw new IllegalArgumentException("an earlier table must be for the same days, or days within or around"
                    + " them, but it is for " + days(before) + " and this for " + days(table));
        }
    }

    private static String days(StatisticalTable table) {
        return table.period().map(ReportingPeriod::toString).orElse("days that are not said");
    }

    /** {@return the exact table} */
    public StatisticalTable table() {
        return draft.table();
    }

    /** {@return the audit} */
    public DisclosureAudit audit() {
        return audit;
    }

    /** {@return whether it was audited and nothing was found, by itself or against the earlier tables} */
    public boolean isSafe() {
        return audit.isSafe();
    }

    /** {@return the cells that are hidden, in order of rows} */
    public List<Cell> hidden() {
        List<Cell> hidden = new ArrayList<>();
        for (int row = 0; row < draft.rows(); row++) {
            for (int column = 0; column < draft.columns(); column++) {
                if (draft.guard(row, column).isHidden()) {
                    hidden.add(table().labels().cell(row, column));
                }
            }
        }
        return hidden;
    }

    /**
     * What may be published.
     *
     * @return the table as published
     * @throws IllegalStateException if it is not safe or could not be audited, which says why
     */
    public PublishedTable publish() {
        if (!isSafe()) {
            throw new IllegalStateException("a table must be audited and safe to be published, but is " + audit
                    + "; to publish it still, say so by publishDespiteAudit()");
        }
        return publishDespiteAudit();
    }

    /**
     * What is published by somebody who has read the {@linkplain #audit audit} and answers for it.
     *
     * @return the table as published
     */
    public PublishedTable publishDespiteAudit() {
        return PublishedTable.of(draft);
    }

    /** {@return the title and the audit; no number} */
    @Override
    public String toString() {
        return table() + ", " + audit;
    }
}
