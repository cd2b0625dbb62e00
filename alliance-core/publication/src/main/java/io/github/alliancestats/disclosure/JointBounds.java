package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The feasibility interval of each cell, given all tables of a set. The tables have the same rows and columns. The days
 * of any two tables are the same, disjoint or nested.
 *
 * <p>One-way tables are one flow. A cell for a longer period flows into the cells for the days within, and from there
 * into the totals. The bounds are therefore whole numbers and exact. Days that no table covers have cells too, which
 * are only known not to be negative.
 *
 * <p>Two-way tables for different days do not form a flow. They have bounds only if none of their cells is suppressed
 * or rounded.
 */
final class JointBounds {

    private static final int OUTSIDE = 0;

    private final Bounds now;
    private final List<TablesOfDays> all = new ArrayList<>();
    private final Optional<String> whyNot;

    /** The tables for the same days, or none for days that no table covers. */
    private static final class TablesOfDays {

        private final List<Bounds> tables = new ArrayList<>();
        private final List<TablesOfDays> within = new ArrayList<>();
        private final Ends ends;
        private @Nullable TablesOfDays around;
        private int firstNode;

        TablesOfDays(Ends ends) {
            this.ends = ends;
        }

        StatisticalTable table() {
            return tables.get(0).table();
        }

        boolean isNumber(int row, int column) {
            return tables.stream()
                    .allMatch(table -> table.table().entry(row, column).isNumber());
        }

        long length() {
            ReportingPeriod period = table().period().orElseThrow();
            return period.endExclusive().toEpochDay() - period.start().toEpochDay();
        }

        void put(TablesOfDays part) {
            within.add(part);
            part.around = this;
        }

        int node(int row) {
            return within.isEmpty() ? firstNode : firstNode + row;
        }
    }

    /**
     * Computes the intervals of a table and earlier tables.
     *
     * @param now the table, in units of at least as many decimal places as the earlier ones
     * @param earlier the earlier tables
     */
    JointBounds(Bounds now, List<Bounds> earlier) {
        this.now = now;
        this.whyNot = bound(earlier);
    }

    /** Returns the reason why the tables have no joint bounds; empty if they have. */
    Optional<String> whyNot() {
        return whyNot;
    }

    private Optional<String> bound(List<Bounds> earlier) {
        start(now);
        for (Bounds table : earlier) {
            Optional<String> differs = add(table);
            if (differs.isPresent()) {
                return differs;
            }
        }
        if (all.size() == 1) {
            all.get(0).ends.narrow();
            return Optional.empty();
        }
        Optional<String> differs = nest();
        if (differs.isPresent()) {
            return differs;
        }
        if (isOneWay()) {
            narrow();
            return Optional.empty();
        }
        return earlier.stream().noneMatch(Bounds::isGuarded) && !now.isGuarded()
                ? Optional.empty()
                : Optional.of(Earlier.notTogether(
                        earlier.get(0).table(),
                        "two-way tables with suppressed or rounded cells must be for the same days"));
    }

    private boolean isOneWay() {
        return now.table().labels().isOneWay();
    }

    /**
     * Adds a table to those for the same days. Its numbers must be the same. Returns the difference, if there is one.
     */
    private Optional<String> add(Bounds table) {
        for (TablesOfDays days : all) {
            if (days.table().isForDaysOf(table.table())) {
                return know(days, table);
            }
        }
        start(table);
        return Optional.empty();
    }

    private void start(Bounds table) {
        TablesOfDays days = new TablesOfDays(table.ends(now.scale()));
        days.tables.add(table);
        all.add(days);
    }

    private Optional<String> know(TablesOfDays days, Bounds table) {
        Ends ends = table.ends(now.scale());
        for (int row = 0; row < ends.rows(); row++) {
            for (int column = 0; column < ends.columns(); column++) {
                if (ends.value[row][column] != days.ends.value[row][column]) {
                    return Optional.of(Earlier.notTogether(
                            table.table(), "its numbers for the same days differ, as in a revision"));
                }
                days.ends.know(row, column, ends.low[row][column], ends.high[row][column]);
            }
        }
        days.tables.add(table);
        return Optional.empty();
    }

    /** Places days within the shortest period around them, and adds the other days of that period. */
    private Optional<String> nest() {
        List<TablesOfDays> covered = List.copyOf(all);
        for (TablesOfDays days : covered) {
            shortestAround(days, covered).ifPresent(around -> around.put(days));
        }
        for (TablesOfDays days : covered) {
            if (!days.within.isEmpty()) {
                TablesOfDays rest = rest(days);
                boolean none =
                        days.within.stream().mapToLong(TablesOfDays::length).sum() == days.length();
                if (!isPossible(rest.ends.value, none)) {
                    return Optional.of(Earlier.notTogether(
                            (days.tables.contains(now) ? days.within.get(0) : days).table(),
                            "its numbers don't fit those for the days within or around"));
                }
                if (!none) {
                    days.put(rest);
                    all.add(rest);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TablesOfDays> shortestAround(TablesOfDays days, List<TablesOfDays> covered) {
        return covered.stream()
                .filter(other -> other != days && days.table().isWithinDaysOf(other.table()))
                .reduce((one, other) -> one.table().isWithinDaysOf(other.table()) ? one : other);
    }

    private TablesOfDays rest(TablesOfDays days) {
        long[][] value = Circulation.copy(days.ends.value);
        long[][] low = new long[value.length][value[0].length];
        long[][] high = new long[value.length][value[0].length];
        boolean known = !isOneWay();
        for (int row = 0; row < value.length; row++) {
            for (int column = 0; column < value[row].length; column++) {
                for (TablesOfDays part : days.within) {
                    value[row][column] -= part.ends.value[row][column];
                }
                low[row][column] = known ? value[row][column] : 0;
                high[row][column] = known ? value[row][column] : Circulation.UNBOUNDED;
            }
        }
        return new TablesOfDays(new Ends(value, low, high));
    }

    private static boolean isPossible(long[][] rest, boolean mustBeNone) {
        for (long[] line : rest) {
            for (long number : line) {
                if (number < 0 || (mustBeNone && number > 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Narrows each cell of one-way tables by all others. */
    private void narrow() {
        int rows = now.rows();
        int nodes = OUTSIDE + 1;
        for (TablesOfDays days : all) {
            days.firstNode = nodes;
            nodes += days.within.isEmpty() ? 1 : rows;
        }
        Network network = new Network(nodes);
        for (TablesOfDays days : all) {
            for (int row = 0; row < rows; row++) {
                boolean total = row == rows - 1;
                int inner = days.node(row);
                int outer = days.around == null ? OUTSIDE : days.around.node(row);
                network.add(total ? inner : outer, total ? outer : inner, days.ends, row, 0);
            }
        }
        int edge = 0;
        for (TablesOfDays days : all) {
            for (int row = 0; row < rows; row++) {
                days.ends.narrow(network, edge++, row, 0);
            }
        }
    }

    /**
     * Returns the cells whose interval is too narrow, given all tables: cells of any table, and small numbers for days
     * that no table covers. Each of the rules decides whether such a number is small.
     */
    List<Range> findings(List<Rules> rules) {
        List<Range> findings = new ArrayList<>();
        for (int row = 0; row < now.rows(); row++) {
            for (int column = 0; column < now.columns(); column++) {
                for (TablesOfDays days : all) {
                    for (Bounds table : days.tables) {
                        if (table.isOpen(row, column) && !table.isOpenWithin(days.ends, now.scale(), row, column)) {
                            findings.add(now.range(days.ends, row, column, table != now));
                        }
                    }
                    if (isSmallAndKnown(days, rules, row, column)) {
                        findings.add(now.range(days.ends, row, column, true));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean isSmallAndKnown(TablesOfDays days, List<Rules> rules, int row, int column) {
        long width = days.ends.high[row][column] - days.ends.low[row][column];
        return isKnown(days, row, column)
                && rules.stream()
                        .anyMatch(each -> each.isSmallDifference(days.ends.value[row][column]) && width < each.width());
    }

    /**
     * Returns whether a sum of money for days that no table covers is known, and a rule would need its contributors.
     */
    boolean isSumKnown(List<Rules> rules) {
        for (TablesOfDays days : all) {
            for (int row = 0; row < now.rows(); row++) {
                for (int column = 0; column < now.columns(); column++) {
                    long number = days.ends.value[row][column];
                    if (isKnown(days, row, column)
                            && days.ends.low[row][column] == days.ends.high[row][column]
                            && rules.stream().anyMatch(each -> each.isSumToJudge(number))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Returns whether a cell for days that no table covers has an upper bound that follows from numbers only. */
    private static boolean isKnown(TablesOfDays days, int row, int column) {
        if (!days.tables.isEmpty() || days.ends.high[row][column] == Circulation.UNBOUNDED) {
            return false;
        }
        TablesOfDays around = Objects.requireNonNull(days.around);
        return around.isNumber(row, column) && around.within.stream().allMatch(part -> part.isNumber(row, column));
    }
}
