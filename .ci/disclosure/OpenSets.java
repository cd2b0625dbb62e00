import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import io.github.alliancestats.disclosure.ControlledTable;
import io.github.alliancestats.disclosure.DisclosureControl;
import io.github.alliancestats.disclosure.PublishedTable;
import io.github.alliancestats.disclosure.StatisticalTable;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Publishes random sets of tables and tries to open them with an integer program over all that was published. It shares
 * no code with the audit: it reads the published text and knows the rules.
 *
 * <p>Usage: OpenSets SETS, the number of sets of each shape.
 */
public final class OpenSets {

    private static final long NO_END = 1_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private OpenSets() {}

    /** How tables belong together. A part is the smallest that is counted: a month, or a district. */
    private enum Shape {
        MONTHS_AND_QUARTER("months and quarter"),
        MONTHS_AND_YEAR("months and year"),
        YEAR_TO_DATE("year to date"),
        REGIONS_AND_DISTRICTS("regions and districts");

        private final String words;

        Shape(String words) {
            this.words = words;
        }
    }

    /** A rule, and the width that it promises for a suppressed cell. */
    private record Rule(DisclosureControl control, int threshold, long width) {}

    private static final List<Rule> RULES = List.of(
            new Rule(DisclosureControl.standard(), 5, 1),
            new Rule(DisclosureControl.standard().keepingOpen(3), 5, 3),
            new Rule(DisclosureControl.none().hidingBelow(10), 10, 1));

    /**
     * A table of a set.
     *
     * @param table the table
     * @param atoms for each row and column, totals last, the numbers of the atoms that add to the cell
     */
    private record Part(StatisticalTable table, int[][][] atoms) {}

    /**
     * A set of tables in the order in which they are published.
     *
     * @param values the value of each atom: one row and column of one part
     * @param parts the tables
     * @param unpublished atoms, as sums, that no table shows and that two tables may leave
     */
    private record Tables(int[] values, List<Part> parts, List<int[]> unpublished) {}

    /** The result for a set. */
    private record Outcome(boolean isSafe, boolean isSuppressing, boolean isOpened) {}

    public static void main(String[] args) {
        int sets = Integer.parseInt(args[0]);
        Loader.loadNativeLibraries();
        boolean failed = false;
        System.out.printf("%-22s %4s | %-49s | %s%n", "", "sets", "each with all earlier ones", "each by itself");
        System.out.printf(
                "%-22s %4s | %4s %16s %6s %20s | %4s %6s%n",
                "", "", "safe", "with suppression", "opened", "refused, not opened", "safe", "opened");
        for (Shape shape : Shape.values()) {
            int safe = 0;
            int suppressing = 0;
            int opened = 0;
            int tooStrict = 0;
            int safeAlone = 0;
            int openedAlone = 0;
            for (int seed = 0; seed < sets; seed++) {
                Random random = new Random(1_000L * shape.ordinal() + seed);
                Rule rule = RULES.get(random.nextInt(RULES.size()));
                Tables tables = tables(shape, random);
                Outcome together = publish(tables, rule, true);
                Outcome alone = publish(tables, rule, false);
                safe += together.isSafe ? 1 : 0;
                suppressing += together.isSafe && together.isSuppressing ? 1 : 0;
                opened += together.isSafe && together.isOpened ? 1 : 0;
                tooStrict += !together.isSafe && !together.isOpened ? 1 : 0;
                safeAlone += alone.isSafe ? 1 : 0;
                openedAlone += alone.isSafe && alone.isOpened ? 1 : 0;
            }
            System.out.printf(
                    "%-22s %4d | %4d %16d %6d %20d | %4d %6d%n",
                    shape.words, sets, safe, suppressing, opened, tooStrict, safeAlone, openedAlone);
            // the library can't know which districts make up a region, so such a set is never safe
            boolean canBeSafe = shape != Shape.REGIONS_AND_DISTRICTS;
            failed |= opened > 0 || (canBeSafe && suppressing == 0) || openedAlone == 0;
        }
        if (failed) {
            System.err.println("A set that was called safe was opened, or no set with suppressed cells was called safe,"
                    + " or the attack opens no set of tables that were each judged by themselves.");
            System.exit(1);
        }
    }

    private static Tables tables(Shape shape, Random random) {
        int columns = random.nextInt(3) == 0 ? 2 : 1;
        int rows = 2 + random.nextInt(4);
        return switch (shape) {
            case MONTHS_AND_QUARTER -> months(random, rows, columns, 3, false);
            case MONTHS_AND_YEAR -> months(random, rows, columns, 12, false);
            case YEAR_TO_DATE -> months(random, rows, columns, 2 + random.nextInt(5), true);
            case REGIONS_AND_DISTRICTS -> regions(random, columns);
        };
    }

    /** Months and all of them, or of each month all up to it. */
    private static Tables months(Random random, int rows, int columns, int months, boolean toDate) {
        int[] values = values(random, months, rows, columns);
        List<Part> parts = new ArrayList<>();
        List<int[]> unpublished = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            int[] of = toDate ? IntStream.rangeClosed(0, month).toArray() : new int[] {month};
            parts.add(part(of, values, labels("row", rows), columns, one(rows)));
        }
        if (toDate) {
            for (int month = 1; month < months; month++) {
                Arrays.stream(atoms(new int[] {month}, one(rows), rows, columns))
                        .flatMap(Arrays::stream)
                        .forEach(unpublished::add);
            }
        } else {
            parts.add(part(IntStream.range(0, months).toArray(), values, labels("row", rows), columns, one(rows)));
        }
        return new Tables(values, parts, unpublished);
    }

    /** Districts, and the regions that they make up, for one year. */
    private static Tables regions(Random random, int columns) {
        int regions = 2 + random.nextInt(2);
        List<int[]> of = new ArrayList<>();
        int districts = 0;
        for (int region = 0; region < regions; region++) {
            int number = 2 + random.nextInt(2);
            of.add(IntStream.range(districts, districts + number).toArray());
            districts += number;
        }
        int[] values = values(random, 1, districts, columns);
        return new Tables(
                values,
                List.of(
                        part(new int[] {0}, values, labels("district", districts), columns, one(districts)),
                        part(new int[] {0}, values, labels("region", regions), columns, of)),
                List.of());
    }

    private static List<int[]> one(int rows) {
        return IntStream.range(0, rows).mapToObj(row -> new int[] {row}).toList();
    }

    private static List<String> labels(String what, int number) {
        return IntStream.range(0, number).mapToObj(i -> what + " " + i).toList();
    }

    /** Some sets are of small numbers, some of large ones. */
    private static int[] values(Random random, int parts, int rows, int columns) {
        int[] mean = new int[rows * columns];
        int scale = List.of(3, 12, 40).get(random.nextInt(3));
        for (int cell = 0; cell < mean.length; cell++) {
            mean[cell] = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(2 * scale);
        }
        int[] values = new int[parts * rows * columns];
        for (int i = 0; i < values.length; i++) {
            int of = mean[i % mean.length];
            values[i] = Math.max(0, of + random.nextInt(of + 1) / 2 - random.nextInt(of + 1) / 2);
        }
        return values;
    }

    /** The table of some parts, whose rows are some of the rows that are counted. */
    private static Part part(int[] parts, int[] values, List<String> labels, int columns, List<int[]> rows) {
        int counted = rows.stream().mapToInt(of -> of.length).sum();
        int[][][] atoms = atoms(parts, rows, counted, columns);
        StatisticalTable.Builder table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("People")
                .period(ReportingPeriod.ofEndExclusive(
                        FIRST_DAY.plusMonths(parts[0]), FIRST_DAY.plusMonths(parts[parts.length - 1] + 1L)));
        if (columns == 1) {
            table.rows(labels);
        } else {
            table.labels(labels, labels("column", columns));
        }
        for (int row = 0; row < labels.size(); row++) {
            for (int column = 0; column < columns; column++) {
                table.cell(labels.get(row), column(column, columns, columns), sum(atoms[row][column], values));
            }
        }
        return new Part(table.addTotals().build(), atoms);
    }

    private static int[][][] atoms(int[] parts, List<int[]> rows, int counted, int columns) {
        int[][][] atoms = new int[rows.size() + 1][columns == 1 ? 1 : columns + 1][];
        for (int row = 0; row < atoms.length; row++) {
            int[] of = row == rows.size()
                    ? rows.stream().flatMapToInt(Arrays::stream).toArray()
                    : rows.get(row);
            for (int column = 0; column < atoms[row].length; column++) {
                int[] across = column == columns ? IntStream.range(0, columns).toArray() : new int[] {column};
                atoms[row][column] = Arrays.stream(parts)
                        .flatMap(part -> Arrays.stream(of)
                                .flatMap(r -> Arrays.stream(across).map(c -> (part * counted + r) * columns + c)))
                        .toArray();
            }
        }
        return atoms;
    }

    private static long sum(int[] atoms, int[] values) {
        return Arrays.stream(atoms).mapToLong(atom -> values[atom]).sum();
    }

    private static String column(int column, int columns, int total) {
        if (columns == 1) {
            return StatisticalTable.NUMBER;
        }
        return column == total ? StatisticalTable.TOTAL : "column " + column;
    }

    private static String row(Part part, int row) {
        List<String> rows = part.table.rows();
        return row == rows.size() ? StatisticalTable.TOTAL : rows.get(row);
    }

    /** Publishes the tables one after the other. */
    private static Outcome publish(Tables tables, Rule rule, boolean together) {
        List<ControlledTable> published = new ArrayList<>();
        for (Part part : tables.parts) {
            ControlledTable[] earlier = together ? published.toArray(ControlledTable[]::new) : new ControlledTable[0];
            published.add(rule.control.apply(part.table, earlier));
        }
        boolean safe = published.stream().allMatch(ControlledTable::safe);
        boolean suppressing =
                published.stream().anyMatch(table -> !table.hidden().isEmpty());
        return new Outcome(safe, suppressing, isOpened(tables, published, rule));
    }

    /** Turns the published tables into constraints on the atoms. Returns whether any suppressed cell is known too closely. */
    private static boolean isOpened(Tables tables, List<ControlledTable> published, Rule rule) {
        CpModel model = new CpModel();
        IntVar[] atoms = new IntVar[tables.values.length];
        for (int atom = 0; atom < atoms.length; atom++) {
            atoms[atom] = model.newIntVar(0, NO_END, "");
        }
        List<int[]> hidden = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            Part part = tables.parts.get(i);
            PublishedTable told = published.get(i).publishDespiteAudit();
            for (int row = 0; row < part.atoms.length; row++) {
                for (int column = 0; column < part.atoms[row].length; column++) {
                    int[] of = part.atoms[row][column];
                    String label = column(column, part.table.columns().size(), part.table.columns().size());
                    String text = told.text(row(part, row), label);
                    if (text.equals("[c]")) {
                        hidden.add(of);
                        boolean small = sum(of, tables.values) < rule.threshold;
                        model.addLinearConstraint(
                                sum(atoms, of), small ? 1 : rule.threshold, small ? rule.threshold - 1 : NO_END);
                    } else {
                        long number = new BigDecimal(text.replace(",", "")).longValueExact();
                        require(number == sum(of, tables.values), "a number that is shown must be the true one");
                        model.addEquality(sum(atoms, of), number);
                    }
                }
            }
        }
        return hidden.stream().anyMatch(of -> !isOpenBy(rule.width, model, atoms, of))
                || tables.unpublished.stream()
                        .filter(of -> sum(of, tables.values) > 0 && sum(of, tables.values) < rule.threshold)
                        .anyMatch(of -> !isOpenBy(rule.width, model, atoms, of));
    }

    private static LinearExpr sum(IntVar[] atoms, int[] of) {
        return LinearExpr.sum(Arrays.stream(of).mapToObj(atom -> atoms[atom]).toArray(IntVar[]::new));
    }

    /** Returns whether a sum can differ by a width between two solutions. */
    private static boolean isOpenBy(long width, CpModel model, IntVar[] atoms, int[] of) {
        return end(true, model, atoms, of) - end(false, model, atoms, of) >= width;
    }

    private static long end(boolean most, CpModel model, IntVar[] atoms, int[] of) {
        model.clearObjective();
        if (most) {
            model.maximize(sum(atoms, of));
        } else {
            model.minimize(sum(atoms, of));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumSearchWorkers(1);
        CpSolverStatus status = solver.solve(model);
        require(status == CpSolverStatus.OPTIMAL, "the program must be solved, but is " + status);
        return Math.round(solver.objectiveValue());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
