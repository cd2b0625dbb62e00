package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import io.github.alliancestats.disclosure.StatisticalTable.Cell;
import io.github.alliancestats.stats.ReportingPeriod;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was published before, set against one table by the labels of its rows and columns: what is known of that by it,
 * and what both tell. Of tables made of answers a row that one of them lacks is a zero.
 */
final class Earlier {

    private static final String DOES_NOT_ADD =
            "the rows don't add up to the totals, its own or those of an earlier table";

    private static final String SUM_OF_DAYS_BETWEEN =
            "a sum of money of the days between it and an earlier table can be worked out, and nobody told who"
                    + " contributed to that";

    private final StatisticalTable table;
    private final List<Bounds> tables;

    Earlier(StatisticalTable table, List<ControlledTable> earlier) {
        this.table = table;
        this.tables = earlier.stream().map(before -> aligned(before, table)).toList();
    }

    private static Bounds aligned(ControlledTable before, StatisticalTable table) {
        Labels all = table.labelsWith(before.table());
        requireSameDays(table, before.table());
        return before.bounds().with(all);
    }

    boolean isAny() {
        return !tables.isEmpty();
    }

    /** The decimal places that all need. */
    int scale() {
        return tables.stream().mapToInt(Bounds::scale).reduce(table.scale(), Math::max);
    }

    /** Says what was told of the cells: of the same days all, of fewer days the least, of more the most. */
    void tell(Draft draft) {
        for (Bounds before : tables) {
            boolean least = isWithin(before.table(), table);
            boolean most = isWithin(table, before.table());
            Ends ends = before.ends(draft.scale());
            for (int row = 0; row < draft.rows(); row++) {
                for (int column = 0; column < draft.columns(); column++) {
                    Cell cell = table.labels().cell(row, column);
                    int r = before.table().labels().rowOf(cell.row());
                    int c = before.table().labels().columnOf(cell.column());
                    if (before.isNumber(r, c)) {
                        draft.know(
                                row,
                                column,
                                least ? ends.low()[r][c] : 0,
                                most ? ends.high()[r][c] : Circulation.UNBOUNDED);
                    }
                }
            }
        }
    }

    /** What can be worked out of the table itself and, by any of the rules, against each of these. */
    DisclosureAudit audit(Bounds bounds, List<Rules> rules) {
        if (!table.isAdditive()
                || !tables.stream().allMatch(before -> before.table().isAdditive())) {
            return DisclosureAudit.not(DOES_NOT_ADD);
        }
        Set<Range> findings = new LinkedHashSet<>(bounds.findings());
        for (Bounds before : tables) {
            for (Rules each : rules) {
                Differencing both = differencing(before, bounds, each);
                if (both.tellsSum()) {
                    return DisclosureAudit.not(SUM_OF_DAYS_BETWEEN);
                }
                findings.addAll(both.findings());
            }
        }
        return DisclosureAudit.of(bounds.ranges(), List.copyOf(findings));
    }

    private Differencing differencing(Bounds before, Bounds bounds, Rules rules) {
        boolean least = isWithin(before.table(), table);
        boolean same = least && isWithin(table, before.table());
        return new Differencing(before, bounds.with(before.table().labels()), rules, least, same);
    }

    /** Whether the days of one lie within those of the other; two tables of which none is said speak for the same. */
    private static boolean isWithin(StatisticalTable one, StatisticalTable other) {
        if (isStock(one, other)) {
            return one.asAt().equals(other.asAt());
        }
        Optional<ReportingPeriod> days = one.period();
        Optional<ReportingPeriod> around = other.period();
        if (days.isEmpty() || around.isEmpty()) {
            return days.equals(around);
        }
        return !days.get().start().isBefore(around.get().start())
                && !days.get().endExclusive().isAfter(around.get().endExclusive());
    }

    private static boolean isStock(StatisticalTable one, StatisticalTable other) {
        return one.asAt().isPresent() || other.asAt().isPresent();
    }

    private static void requireSameDays(StatisticalTable table, StatisticalTable before) {
        if (isWithin(before, table) || isWithin(table, before)) {
            return;
        }
        throw new IllegalArgumentException(
                isStock(table, before)
                        ? "an earlier table of what there was on a day must be as at the same day, but it is as at "
                                + day(before) + " and this as at " + day(table)
                        : "an earlier table must be for the same days, or days within or around them, but it is for "
                                + days(before) + " and this for " + days(table));
    }

    private static String day(StatisticalTable table) {
        return table.asAt().map(LocalDate::toString).orElse("no day");
    }

    private static String days(StatisticalTable table) {
        return table.period().map(ReportingPeriod::toString).orElse("days that are not said");
    }
}
