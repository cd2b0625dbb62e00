package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Laws of disclosure control, checked against an attacker that tries every table. */
class DisclosureProperties {

    private static final int CAP = 24;

    /** A control, the rules that an attacker knows, and the largest number in a table. */
    private record Policy(DisclosureControl control, Attacker.Rules known, int most) {}

    private static final List<Policy> POLICIES = List.of(
            new Policy(DisclosureControl.standard(), new Attacker.Rules(5, true, 0, false, CAP), 9),
            new Policy(DisclosureControl.none().hidingBelow(3), new Attacker.Rules(3, true, 0, false, CAP), 7),
            new Policy(DisclosureControl.standard().hidingZeros(), new Attacker.Rules(5, false, 0, false, CAP), 9),
            new Policy(DisclosureControl.standard().keepingOpen(3), new Attacker.Rules(5, true, 0, false, CAP), 9),
            new Policy(DisclosureControl.none().roundedTo(5), new Attacker.Rules(0, true, 5, false, CAP), 9),
            new Policy(DisclosureControl.none().roundedTo(3), new Attacker.Rules(0, true, 3, false, CAP), 6),
            new Policy(
                    DisclosureControl.none().roundedTo(5).hidingZeros(),
                    new Attacker.Rules(0, false, 5, false, CAP),
                    9),
            new Policy(DisclosureControl.standard().roundedTo(5), new Attacker.Rules(5, true, 5, false, CAP), 12),
            new Policy(
                    DisclosureControl.none().hidingBelow(3).roundedTo(3),
                    new Attacker.Rules(3, true, 3, false, CAP),
                    9),
            new Policy(
                    DisclosureControl.none().hidingBelow(10).roundedTo(5).keepingOpen(3),
                    new Attacker.Rules(10, true, 5, false, CAP),
                    14),
            new Policy(
                    DisclosureControl.none().hidingBelow(8).roundedTo(8).keepingOpen(6),
                    new Attacker.Rules(8, true, 8, false, CAP),
                    14),
            new Policy(
                    DisclosureControl.none().hidingBelow(6).hidingZeros().roundedTo(5),
                    new Attacker.Rules(6, false, 5, false, CAP),
                    9),
            new Policy(DisclosureControl.tenFive().hidingBelow(12), new Attacker.Rules(12, false, 5, true, CAP), 16),
            new Policy(DisclosureControl.tenFive(), new Attacker.Rules(10, false, 5, true, CAP), 16));

    @Tag("long")
    @Property(tries = 5_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void no_table_that_is_safe_has_a_cell_that_trying_every_table_recovers(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy = POLICIES.get(random.nextInt(POLICIES.size()));
        StatisticalTable table = table(random, policy.most);
        ControlledTable controlled = policy.control.apply(table);
        Statistics.collect(controlled.safe());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 95));
        if (!controlled.safe()) {
            return;
        }
        PublishedTable published = controlled.publish();
        Attacker attacker = policy.known.read(published, table);
        for (TableCell cell : cells(table)) {
            if (policy.known.isInexact(published.text(cell.row(), cell.column()))) {
                assertThat(attacker.isOpen(
                                table.labels().rowOf(cell.row()), table.labels().columnOf(cell.column())))
                        .as("%s of %s with %s", cell, print(table), controlled.hidden())
                        .isTrue();
            }
        }
        assertThat(controlled.audit().ranges().stream().map(DisclosureAudit.Range::cell))
                .containsAll(controlled.hidden());
    }

    /** The audit assumes that an attacker knows the rounded number of a suppressed cell, even if no cell shows it. */
    @Tag("long")
    @Property(tries = 1_500)
    void all_that_a_cell_of_rounded_rows_can_be_by_the_audit_it_can_be(@ForAll long seed) {
        Random random = new Random(seed);
        List<Policy> additive = POLICIES.stream()
                .filter(policy -> policy.known.base() > 0 && !policy.known.nearest())
                .toList();
        Policy policy = additive.get(random.nextInt(additive.size()));
        StatisticalTable table = table(random, policy.most);
        ControlledTable controlled = policy.control.apply(table);
        Attacker attacker = policy.known.read(controlled.publishDespiteAudit(), table);
        for (DisclosureAudit.Range range : controlled.audit().ranges()) {
            SortedSet<Integer> possible = attacker.possible(
                    table.labels().rowOf(range.cell().row()),
                    table.labels().columnOf(range.cell().column()));
            assertThat(possible.first())
                    .as("%s of %s with %s", range.cell(), print(table), controlled.hidden())
                    .isLessThanOrEqualTo(range.low().intValueExact());
            assertThat(possible.last())
                    .as("%s of %s with %s", range.cell(), print(table), controlled.hidden())
                    .isGreaterThanOrEqualTo(range.high().orElseThrow().intValueExact());
        }
    }

    @Tag("long")
    @Property(tries = 2_000)
    void bounds_are_those_found_by_trying_every_table(@ForAll long seed) {
        Random random = new Random(seed);
        StatisticalTable table = withAllTotals(random, 1 + random.nextInt(3), 1 + random.nextInt(3), 5);
        Set<TableCell> hidden = someCells(random, table);
        ControlledTable controlled = ControlledTable.hiding(table, hidden);
        Attacker attacker = new Attacker.Rules(0, false, 0, false, 60).read(controlled.publishDespiteAudit(), table);
        for (DisclosureAudit.Range range : controlled.audit().ranges()) {
            SortedSet<Integer> possible = attacker.possible(
                    table.labels().rowOf(range.cell().row()),
                    table.labels().columnOf(range.cell().column()));
            assertThat(range.low()).isEqualByComparingTo(BigDecimal.valueOf(possible.first()));
            range.high()
                    .ifPresentOrElse(
                            high -> assertThat(high).isEqualByComparingTo(BigDecimal.valueOf(possible.last())),
                            () -> assertThat(possible.last()).isGreaterThanOrEqualTo(55));
            assertThat(range.recovered()).isEqualTo(possible.size() == 1);
        }
    }

    @Property(tries = 1_000)
    void additive_rounding_adds_and_moves_no_number_by_a_whole_base(@ForAll long seed) {
        Random random = new Random(seed);
        int base = 3 + random.nextInt(8);
        StatisticalTable table = withAllTotals(random, 1 + random.nextInt(8), 1 + random.nextInt(8), 40);
        long[][] exact = table.units(0);
        long[][] rounded = Rounding.additive(exact, base);
        int rows = table.rows().size();
        int columns = table.columns().size();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                assertThat(rounded[row][column] % base).isZero();
                assertThat(Math.abs(rounded[row][column] - exact[row][column])).isLessThan(base);
            }
            long[] line = rounded[row];
            assertThat(line[columns])
                    .isEqualTo(
                            IntStream.range(0, columns).mapToLong(c -> line[c]).sum());
        }
        for (int column = 0; column <= columns; column++) {
            int c = column;
            assertThat(rounded[rows][c])
                    .isEqualTo(IntStream.range(0, rows)
                            .mapToLong(r -> rounded[r][c])
                            .sum());
        }
        assertThat(Rounding.additive(exact, base)).isEqualTo(rounded);
    }

    /** One or two ways, with all totals or some. */
    private static StatisticalTable table(Random random, int most) {
        boolean oneWay = random.nextInt(3) == 0;
        int rows = 1 + random.nextInt(oneWay ? 5 : 3);
        int columns = oneWay ? 1 : 1 + random.nextInt(rows == 3 || most > 9 ? 2 : 3);
        if (random.nextInt(3) > 0) {
            return oneWay ? oneWay(random, rows, most).addTotals().build() : withAllTotals(random, rows, columns, most);
        }
        StatisticalTable.Builder table = oneWay ? oneWay(random, rows, most) : cells(random, rows, columns, most);
        StatisticalTable all = table.build();
        StatisticalTable.Builder some =
                StatisticalTable.builder(StatisticalTable.Kind.PEOPLE).title("some totals");
        if (oneWay) {
            some.rows(all.rows());
        } else {
            some.labels(all.rows(), all.columns());
        }
        long[][] sums = all.units(0);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                TableCell cell = all.labels().cell(row, column);
                boolean inside = row < rows && column < columns;
                boolean beside = oneWay && column == columns;
                if (inside || (!beside && random.nextBoolean())) {
                    some.cell(cell.row(), cell.column(), sums[row][column]);
                }
            }
        }
        return some.build();
    }

    private static StatisticalTable withAllTotals(Random random, int rows, int columns, int most) {
        return cells(random, rows, columns, most).addTotals().build();
    }

    private static StatisticalTable.Builder oneWay(Random random, int rows, int most) {
        List<String> labels = labels("r", rows);
        StatisticalTable.Builder table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("one way")
                .rows(labels);
        labels.forEach(label -> table.cell(label, number(random, most)));
        return table;
    }

    private static StatisticalTable.Builder cells(Random random, int rows, int columns, int most) {
        List<String> across = labels("c", columns);
        List<String> down = labels("r", rows);
        StatisticalTable.Builder table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("two ways")
                .labels(down, across);
        down.forEach(row -> across.forEach(column -> table.cell(row, column, number(random, most))));
        return table;
    }

    private static long number(Random random, int most) {
        return random.nextInt(4) == 0 ? 0 : random.nextInt(most + 1);
    }

    private static List<String> labels(String start, int number) {
        return IntStream.range(0, number).mapToObj(i -> start + i).toList();
    }

    private static Set<TableCell> someCells(Random random, StatisticalTable table) {
        Set<TableCell> some = new HashSet<>();
        int one = 2 + random.nextInt(3);
        for (int row = 0; row <= table.rows().size(); row++) {
            for (int column = 0; column <= table.columns().size(); column++) {
                if (random.nextInt(table.labels().isTotal(row, column) ? 6 : one) == 0) {
                    some.add(table.labels().cell(row, column));
                }
            }
        }
        return some;
    }

    /** Every cell, and every total. */
    private static List<TableCell> cells(StatisticalTable table) {
        List<TableCell> cells = new ArrayList<>();
        List<String> columns = new ArrayList<>(table.columns());
        if (!columns.contains(StatisticalTable.NUMBER)) {
            columns.add(StatisticalTable.TOTAL);
        }
        for (String column : columns) {
            table.rows().forEach(row -> cells.add(new TableCell(row, column)));
            cells.add(new TableCell(StatisticalTable.TOTAL, column));
        }
        return cells;
    }

    private static String print(StatisticalTable table) {
        return Arrays.deepToString(table.units(0));
    }
}
