package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table after disclosure control, with what is hidden and an audit of it. It still holds the exact numbers, so it is
 * not to be published itself: {@link #publish} gives what is. Keep it to control later tables against it; it remembers
 * the earlier tables that it was controlled against itself. Immutable and thread-safe.
 */
public final class ControlledTable {

    private final List<DisclosureControl> controls;
    private final Draft draft;
    private final Bounds bounds;
    private final DisclosureAudit audit;
    private final List<ControlledTable> earlier;
    private final List<ControlledTable> counts;

    private ControlledTable(
            List<DisclosureControl> controls,
            Draft draft,
            Bounds bounds,
            DisclosureAudit audit,
            Earlier earlier,
            List<ControlledTable> counts) {
        this.controls = controls;
        this.draft = draft;
        this.bounds = bounds;
        this.audit = counts.stream()
                .filter(count -> !count.safe())
                .findFirst()
                .map(ControlledTable::notSafe)
                .orElse(audit);
        this.earlier = earlier.known();
        this.counts = counts;
    }

    /**
     * A table of which others decided what to hide. It is audited for an attacker who knows of what is hidden only that
     * it is not negative. No rule is applied to what is shown: neither a threshold, nor that sources are withheld.
     *
     * <p>It is audited together with earlier tables as {@link DisclosureControl#apply} describes. Numbers of the days
     * between are judged by the rules of each earlier table.
     *
     * @param table the table
     * @param hidden the cells that are hidden, totals by {@link StatisticalTable#TOTAL}
     * @param earlier the tables that were published before
     * @return the table with its audit
     * @throws IllegalArgumentException if there is no such cell, or it is not a number
     */
    public static ControlledTable hiding(StatisticalTable table, Set<Cell> hidden, ControlledTable... earlier) {
        Earlier before = new Earlier(table, List.of(earlier));
        List<ControlledTable> counts = table.counts().stream()
                .map(count -> hiding(count, numbersOf(count, hidden), before.of(count)))
                .toList();
        DisclosureControl shown = DisclosureControl.none().showingSources();
        Draft draft = new Rules(shown, table, counts, before.scale()).draft();
        for (Cell cell : hidden) {
            int row = table.labels().rowOf(cell.row());
            int column = table.labels().columnOf(cell.column());
            if (!table.entry(row, column).isNumber()) {
                throw new IllegalArgumentException("a cell to hide must be a number, but " + cell + " is none");
            }
            draft.mayHide(row, column, 0, Circulation.UNBOUNDED, 1);
            draft.hide(row, column, 1);
        }
        before.tell(draft);
        Bounds bounds = new Bounds(draft);
        List<DisclosureControl> controls = before.known().stream()
                .flatMap(published -> published.controls.stream())
                .distinct()
                .toList();
        List<Rules> rules = controls.stream()
                .map(control -> new Rules(control, table, counts, before.scale()))
                .toList();
        return new ControlledTable(controls, draft, bounds, before.audit(bounds, rules), before, counts);
    }

    private static Set<Cell> numbersOf(StatisticalTable count, Set<Cell> cells) {
        return cells.stream()
                .filter(cell -> count.number(cell.row(), cell.column()).isPresent())
                .collect(Collectors.toSet());
    }

    private static DisclosureAudit notSafe(ControlledTable count) {
        return DisclosureAudit.not(
                "the count that it follows, \"" + count.table().title() + "\", is " + count.audit());
    }

    static ControlledTable of(DisclosureControl control, StatisticalTable table, List<ControlledTable> earlier) {
        Earlier before = new Earlier(table, earlier);
        List<ControlledTable> counts = table.counts().stream()
                .map(count -> control.apply(count, before.of(count)))
                .toList();
        Rules rules = new Rules(control, table, counts, before.scale());
        Draft draft = rules.draft();
        if (!draft.isWithheld()) { // else it tells nothing that was not told before
            before.tell(draft);
        }
        rules.hideUnsafe();
        if (table.additive()) {
            new Suppression(draft, rules.width()).run();
        }
        Bounds bounds = new Bounds(draft);
        boolean judged =
                control.isFor(table) && !draft.isWithheld() && ((draft.tells() && rules.areAny()) || before.isAny());
        DisclosureAudit audit = judged ? before.audit(bounds, List.of(rules)) : DisclosureAudit.ofItself(bounds);
        return new ControlledTable(List.of(control), draft, bounds, audit, before, counts);
    }

    /** Returns the tables that it was controlled against, and those that these were. */
    List<ControlledTable> earlier() {
        return earlier;
    }

    /** Returns the counts that it follows. */
    List<ControlledTable> counts() {
        return counts;
    }

    boolean hides(Cell cell) {
        return draft.guard(table().labels().rowOf(cell.row()), table().labels().columnOf(cell.column())).hidden;
    }

    boolean isWithheld() {
        return draft.isWithheld();
    }

    Bounds bounds() {
        return bounds;
    }

    /** {@return the exact table} */
    public StatisticalTable table() {
        return draft.table();
    }

    /** {@return the audit} */
    public DisclosureAudit audit() {
        return audit;
    }

    /**
     * Returns whether the audit had no finding, for this table and all earlier tables that were given. Tables that are each
     * safe by themselves need not be safe as a set, so give every earlier table.
     *
     * @return whether it is safe
     */
    public boolean safe() {
        return audit.safe();
    }

    /** {@return the cells that are hidden, in order of rows} */
    public List<Cell> hidden() {
        List<Cell> hidden = new ArrayList<>();
        for (int row = 0; row < draft.rows(); row++) {
            for (int column = 0; column < draft.columns(); column++) {
                if (draft.guard(row, column).hidden) {
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
        if (!safe()) {
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

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the title and the audit; no number} */
    @Override
    public String toString() {
        return table() + ", " + audit;
    }
}
