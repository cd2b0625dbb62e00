package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table after disclosure control, with its suppressed cells and their audit. It still holds the exact numbers, so do
 * not publish it. {@link #publish} returns the table to publish.
 *
 * <p>Keep it to control later tables against it. It also keeps the earlier tables against which it was controlled.
 *
 * <p>Immutable and thread-safe.
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
     * Creates a controlled table whose suppressed cells the caller chose. The audit assumes an attacker who knows only
     * that suppressed numbers are not negative. No rule applies to the other cells: they have no threshold, and tables
     * that could reveal who informed the police are not withheld.
     *
     * <p>The table is audited together with earlier tables, as {@link DisclosureControl#apply} describes. Numbers for
     * the days between are judged by the rules of each earlier table.
     *
     * <p>The same cells are suppressed in each count of people that the table {@linkplain
     * StatisticalTable.Builder#followingCount follows}.
     *
     * @param table the table
     * @param hidden the cells to suppress; use {@link StatisticalTable#TOTAL} for totals
     * @param earlier the tables that were published before
     * @return the controlled table with its audit
     * @throws IllegalArgumentException if a cell to suppress does not exist or is not a number
     */
    public static ControlledTable hiding(StatisticalTable table, Set<TableCell> hidden, ControlledTable... earlier) {
        Objects.requireNonNull(hidden, "hidden");
        Earlier before = new Earlier(Objects.requireNonNull(table, "table"), listed(earlier));
        DisclosureControl shown = DisclosureControl.none().showingSources();
        List<ControlledTable> counts = table.counts().stream()
                .filter(shown::isFor)
                .map(count -> hiding(count, numbersOf(count, hidden), before.of(count)))
                .toList();
        Draft draft = new Rules(shown, table, counts, before.scale()).draft();
        for (TableCell cell : hidden) {
            int row = table.labels().rowOf(cell.row());
            int column = table.labels().columnOf(cell.column());
            if (!table.entry(row, column).isNumber()) {
                throw new IllegalArgumentException("a cell to suppress must be a number, but " + cell + " is not");
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

    private static Set<TableCell> numbersOf(StatisticalTable count, Set<TableCell> cells) {
        return cells.stream()
                .filter(cell -> count.number(cell.row(), cell.column()).isPresent())
                .collect(Collectors.toSet());
    }

    private static DisclosureAudit notSafe(ControlledTable count) {
        return DisclosureAudit.not(
                "the count that it follows, \"" + count.table().title() + "\", is " + count.audit());
    }

    static List<ControlledTable> listed(ControlledTable... earlier) {
        for (ControlledTable each : Objects.requireNonNull(earlier, "earlier")) {
            Objects.requireNonNull(each, "earlier");
        }
        return List.of(earlier);
    }

    static ControlledTable of(DisclosureControl control, StatisticalTable table, List<ControlledTable> earlier) {
        Earlier before = new Earlier(table, earlier);
        List<ControlledTable> counts = table.counts().stream()
                .filter(control::isFor)
                .map(count -> control.apply(count, before.of(count)))
                .toList();
        Rules rules = new Rules(control, table, counts, before.scale());
        Draft draft = rules.draft();
        if (!draft.isWithheld()) { // a withheld table discloses no number, so needs no comparison
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

    /** Returns the tables against which it was controlled, and the earlier tables of each of these. */
    List<ControlledTable> earlier() {
        return earlier;
    }

    /** Returns the controlled counts that the table follows. */
    List<ControlledTable> counts() {
        return counts;
    }

    boolean hides(TableCell cell) {
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
     * Returns whether the audit has no finding for this table and all given earlier tables. Tables that are each safe
     * by themselves need not be safe as a set, so give every earlier table.
     *
     * @return true if the table was audited and has no finding
     */
    public boolean safe() {
        return audit.safe();
    }

    /** {@return the suppressed cells, in order of rows} */
    public List<TableCell> hidden() {
        List<TableCell> hidden = new ArrayList<>();
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
     * Returns the table to publish.
     *
     * @return the published form of this table
     * @throws IllegalStateException if the table is not safe or could not be audited; the message gives the reason
     */
    public PublishedTable publish() {
        if (!safe()) {
            throw new IllegalStateException("only a table with a safe audit can be published, but this one is " + audit
                    + "; to publish it on your own responsibility, call publishDespiteAudit()");
        }
        return publishDespiteAudit();
    }

    /**
     * Returns the table to publish even if it is not safe. The caller has read the {@linkplain #audit audit} and takes
     * responsibility for the publication.
     *
     * @return the published form of this table
     */
    public PublishedTable publishDespiteAudit() {
        return PublishedTable.of(draft);
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the title, the size and the audit, without any number of the table} */
    @Override
    public String toString() {
        return table() + ", " + audit;
    }
}
