package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables that were published before a table: the given ones, and those against which these were controlled. A table
 * matters only if it shares days with the table, directly or through other tables that matter.
 */
final class Earlier {

    private static final String DOES_NOT_ADD =
            "not audited: the rows of this table, or of an earlier one, don't add up to its totals";

    private static final String SUM_OF_DAYS_BETWEEN =
            "not audited: a sum of money for the days between this table and an earlier one is exactly known, and its"
                    + " contributors were not supplied";

    private final StatisticalTable table;
    private final List<ControlledTable> known;
    private final Optional<String> whyNot;
    private final Labels labels;
    private final List<Bounds> tables;

    Earlier(StatisticalTable table, List<ControlledTable> given) {
        this.table = table;
        this.known = Stream.concat(given.stream(), given.stream().flatMap(before -> before.earlier().stream()))
                .filter(before -> !before.isWithheld())
                .distinct()
                .toList();
        List<ControlledTable> own = known.stream()
                .flatMap(before -> own(before).stream())
                .distinct()
                .toList();
        List<StatisticalTable> set = set(own);
        this.whyNot = whyNotTogether(set);
        List<ControlledTable> comparable = own.stream()
                .filter(before -> set.contains(before.table()) && table.isComparable(before.table()))
                .toList();
        this.labels = comparable.stream().map(before -> before.table().labels()).reduce(table.labels(), Labels::with);
        this.tables =
                comparable.stream().map(before -> before.bounds().with(labels)).toList();
    }

    /**
     * Returns the table to compare with this one: an earlier table, or its count if that is comparable. Returns none if
     * the earlier table is only compared with a count of this table.
     */
    private Optional<ControlledTable> own(ControlledTable before) {
        boolean ofCount = table.counts().stream()
                .anyMatch(count -> comparable(count, before).isPresent());
        Optional<ControlledTable> comparable = comparable(table, before);
        return comparable.isEmpty() && !ofCount ? Optional.of(before) : comparable;
    }

    private static Optional<ControlledTable> comparable(StatisticalTable table, ControlledTable before) {
        return Stream.concat(Stream.of(before), before.counts().stream())
                .filter(each -> table.isComparable(each.table()))
                .findFirst();
    }

    /** Returns the earlier tables of a count that the table follows. */
    ControlledTable[] of(StatisticalTable count) {
        return known.stream()
                .flatMap(before -> comparable(count, before).stream())
                .toArray(ControlledTable[]::new);
    }

    /** Returns the table, and each earlier table that shares days with another one of the set. */
    private List<StatisticalTable> set(List<ControlledTable> own) {
        List<StatisticalTable> set = new ArrayList<>(List.of(table));
        List<StatisticalTable> others =
                new ArrayList<>(own.stream().map(ControlledTable::table).toList());
        for (int next = 0; next < set.size(); next++) {
            StatisticalTable one = set.get(next);
            List<StatisticalTable> meeting =
                    others.stream().filter(other -> !one.isDisjointFrom(other)).toList();
            set.addAll(meeting);
            others.removeAll(meeting);
        }
        return set;
    }

    private static Optional<String> whyNotTogether(List<StatisticalTable> set) {
        for (StatisticalTable one : set) {
            if (!set.get(0).isComparable(one)) {
                return Optional.of(notTogether(one, "it has other rows, columns or measures, or another query"));
            }
        }
        for (int i = 1; i < set.size(); i++) {
            for (StatisticalTable other : set.subList(0, i)) {
                if (!set.get(i).isWithinDaysOf(other)
                        && !other.isWithinDaysOf(set.get(i))
                        && !set.get(i).isDisjointFrom(other)) {
                    return Optional.of(notTogether(
                            set.get(i),
                            "its days must be the same as, within, around or disjoint from those "
                                    + other.daysInWords()));
                }
            }
        }
        return Optional.empty();
    }

    static String notTogether(StatisticalTable earlier, String why) {
        return "not audited together with \"" + earlier.title() + "\" " + earlier.daysInWords() + ": " + why;
    }

    /** Returns all known tables that were published before. */
    List<ControlledTable> known() {
        return known;
    }

    boolean isAny() {
        return !known.isEmpty();
    }

    /** Returns the number of decimal places that all tables need. */
    int scale() {
        return tables.stream().mapToInt(Bounds::scale).reduce(table.scale(), Math::max);
    }

    /**
     * Narrows the cells by numbers of earlier tables. A number for fewer days is a lower bound, and one for more days
     * is an upper bound.
     */
    void tell(Draft draft) {
        for (Bounds before : tables) {
            boolean least = before.table().isWithinDaysOf(table);
            boolean most = table.isWithinDaysOf(before.table());
            Ends ends = before.ends(draft.scale());
            for (int row = 0; row < draft.rows(); row++) {
                for (int column = 0; column < draft.columns(); column++) {
                    TableCell cell = table.labels().cell(row, column);
                    int r = labels.rowOf(cell.row());
                    int c = labels.columnOf(cell.column());
                    if (before.table().entry(r, c).isNumber()) {
                        draft.know(
                                row,
                                column,
                                least ? ends.low[r][c] : 0,
                                most ? ends.high[r][c] : Circulation.UNBOUNDED);
                    }
                }
            }
        }
    }

    /** Audits the table by itself, and together with all earlier tables by any of the rules. */
    DisclosureAudit audit(Bounds bounds, List<Rules> rules) {
        if (!table.additive()
                || !tables.stream().allMatch(before -> before.table().additive())) {
            return DisclosureAudit.not(DOES_NOT_ADD);
        }
        if (whyNot.isPresent()) {
            return DisclosureAudit.not(whyNot.get());
        }
        if (tables.isEmpty()) {
            return DisclosureAudit.of(bounds.ranges(), bounds.findings(), known.size());
        }
        JointBounds joint = new JointBounds(bounds.with(labels), tables);
        if (joint.whyNot().isPresent()) {
            return DisclosureAudit.not(joint.whyNot().get());
        }
        if (joint.isSumKnown(rules)) {
            return DisclosureAudit.not(SUM_OF_DAYS_BETWEEN);
        }
        Set<Range> findings = new LinkedHashSet<>(bounds.findings());
        findings.addAll(joint.findings(rules));
        return DisclosureAudit.of(bounds.ranges(), List.copyOf(findings), known.size());
    }
}
