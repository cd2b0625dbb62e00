package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureControl.Rounded;
import io.github.alliancestats.disclosure.StatisticalTable.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A control applied to one table: which cells are hidden of themselves, and what a cell that is shown tells. */
final class Rules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DisclosureControl control;
    private final StatisticalTable table;
    private final Draft draft;
    private final boolean withheld;
    private final boolean controlled;
    private final boolean rounded;
    private final boolean additive;
    private final boolean count;
    private final List<ControlledTable> counts;

    /**
     * Applies a control to a table.
     *
     * @param counts the counts that the table follows
     * @param scale the decimal places of a unit
     */
    Rules(DisclosureControl control, StatisticalTable table, List<ControlledTable> counts, int scale) {
        this.control = control;
        this.table = table;
        this.counts = counts;
        this.draft = new Draft(table, scale);
        this.withheld = table.tellsOfSources() && !control.sourcesShown();
        this.controlled = control.isFor(table);
        this.count = !table.isMoney() && table.counts().isEmpty();
        this.rounded = controlled && !withheld && control.rounded() != Rounded.NOT && count;
        this.additive = control.rounded() == Rounded.ADDITIVE && table.additive();
        requireCounts();
    }

    /** Refuses a threshold for numbers that are not counts: a large one can still be one person's. */
    private void requireCounts() {
        if (controlled && !withheld && count && table.isMeasured() && (control.threshold() > 0 || rounded)) {
            throw new IllegalArgumentException("a threshold and rounding must be of a table of counts, but \""
                    + table.title()
                    + "\" adds up weights or the like, and a large number may be one person's;"
                    + " control the count of what it adds up, or ask for no threshold and no rounding");
        }
    }

    /** Rounds, and says of each cell what it tells if it is shown and if it is hidden. */
    Draft draft() {
        if (withheld) {
            draft.withhold();
        }
        long[][] published = published();
        for (int row = 0; row < draft.rows(); row++) {
            for (int column = 0; column < draft.columns(); column++) {
                if (table.entry(row, column).isNumber()) {
                    if (withheld) {
                        draft.mayHide(row, column, 0, Circulation.UNBOUNDED, width());
                    } else if (controlled) {
                        round(row, column, published[row][column]);
                        allow(row, column);
                    }
                }
                if (rounded && additive) {
                    nearTo(row, column, published[row][column]);
                }
            }
        }
        return draft;
    }

    /** Hides the cells that must not be shown whatever stands beside them. */
    void hideUnsafe() {
        for (int row = 0; row < draft.rows(); row++) {
            for (int column = 0; column < draft.columns(); column++) {
                Entry entry = table.entry(row, column);
                boolean unsafe = withheld || (controlled && isUnsafe(row, column)) || isOfFew(row, column);
                boolean ofFewUnknown = entry.kind() == Entry.Kind.MISSING && isOfFew(row, column);
                if ((entry.isNumber() && unsafe) || ofFewUnknown) {
                    draft.hide(row, column, width());
                }
            }
        }
    }

    /** Returns whether a count of a cell's people is suppressed, or small although the cell is not zero. */
    private boolean isOfFew(int row, int column) {
        Cell cell = table.labels().cell(row, column);
        BigDecimal least = BigDecimal.valueOf(Math.max(control.threshold(), control.base()));
        return counts.stream()
                .anyMatch(people -> people.hides(cell)
                        || (draft.value(row, column) > 0 && number(people, cell).compareTo(least) < 0));
    }

    private static BigDecimal number(ControlledTable people, Cell cell) {
        return people.table().number(cell.row(), cell.column()).orElse(BigDecimal.ZERO);
    }

    /** Returns whether a published count of zero shows that the cell is zero. */
    private boolean isOfNobody(int row, int column) {
        Cell cell = table.labels().cell(row, column);
        return counts.stream()
                .filter(people -> !people.hides(cell))
                .flatMap(people -> people.table().number(cell.row(), cell.column()).stream())
                .anyMatch(number -> number.signum() == 0);
    }

    long width() {
        return units(control.width());
    }

    /** Whether a number in units is one that a threshold hides. */
    boolean isSmall(long number) {
        return control.threshold() > 0 && count && number >= control.least() && number < threshold();
    }

    /** Whether a difference in units from an earlier table is one that neither table would show as it is. */
    boolean isSmallDifference(long number) {
        return controlled && count && number >= control.least() && number < Math.max(threshold(), base());
    }

    /** Whether a number in units is a sum of which it must be known who contributed most. */
    boolean isSumToJudge(long number) {
        return controlled && table.isMoney() && control.isDominanceAsked() && number > 0;
    }

    /** Whether there is any rule for such numbers. */
    boolean areAny() {
        return table.isMoney() ? control.isDominanceAsked() : control.threshold() > 0 || rounded;
    }

    private boolean isUnsafe(int row, int column) {
        return table.isMoney()
                ? isDominated(table.entry(row, column), row, column)
                : isSmall(draft.value(row, column)) || draft.isRoundedInVain(row, column);
    }

    private long threshold() {
        return units(control.threshold());
    }

    private long base() {
        return units(control.base());
    }

    private long units(long number) {
        return Grid.units(BigDecimal.valueOf(number), draft.scale());
    }

    private long[][] published() {
        long[][] exact = table.units(draft.scale());
        if (!rounded) {
            return exact;
        }
        if (additive) {
            return Rounding.additive(exact, base());
        }
        for (long[] line : exact) {
            for (int column = 0; column < line.length; column++) {
                line[column] = Rounding.nearest(line[column], base());
            }
        }
        return exact;
    }

    /** Where rounded rows add, the rounded number of a cell may be what the others leave, whether it is shown or not. */
    private void nearTo(int row, int column, long rounded) {
        draft.know(row, column, rounded - base() + 1, rounded + base() - 1);
    }

    /** A number that is shown and rounded is at most so far from the true one, and not zero unless it says so. */
    private void round(int row, int column, long number) {
        long exact = draft.value(row, column);
        boolean zero = exact == 0 && control.zerosShown();
        if (!rounded || zero) {
            return;
        }
        long below = additive ? base() - 1 : base() / 2;
        long above = additive ? base() - 1 : base() - base() / 2 - 1;
        long least = Math.max(control.least(), isSmall(exact) ? 0 : threshold());
        draft.round(row, column, number, Math.max(least, number - below), number + above);
    }

    /** A zero is never hidden where zeros are shown; a threshold tells on which side of it a hidden number is. */
    private void allow(int row, int column) {
        long exact = draft.value(row, column);
        boolean money = table.isMoney();
        if (exact == 0 && (money || (count ? control.zerosShown() : isOfNobody(row, column)))) {
            return;
        }
        long least = money ? 1 : count ? control.least() : 0;
        long from = isSmall(exact) || !count ? least : Math.max(least, threshold());
        long to = isSmall(exact) ? threshold() - 1 : Circulation.UNBOUNDED;
        draft.mayHide(row, column, from, to, width());
    }

    private boolean isDominated(Entry entry, int row, int column) {
        boolean total = table.labels().isTotal(row, column);
        if (!control.isDominanceAsked()
                || entry.number().signum() == 0
                || (total && entry.largest().isEmpty())) {
            return false;
        }
        if (!isToldEnough(entry)) {
            throw new IllegalArgumentException("dominance must be judged by the largest contributions to each sum, but"
                    + " those to " + table.labels().cell(row, column)
                    + " were not told, or fewer than the rule needs; give them"
                    + " by StatisticalTable.Builder.amount(..), or make the table with the DataExtract");
        }
        BigDecimal needed = dominanceNeeds(entry.largest()).max(percentNeeds(entry.largest()));
        BigDecimal above = needed.subtract(entry.number());
        if (above.signum() <= 0) {
            return false;
        }
        draft.requireAbove(row, column, Grid.units(above, draft.scale()));
        return true;
    }

    /** Whether all contributions are told, or as many as the rules look at. */
    private boolean isToldEnough(Entry entry) {
        int needed = Math.max(control.dominators(), control.percent() > 0 ? 2 : 0);
        BigDecimal told = entry.largest().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return entry.largest().size() >= needed || told.compareTo(entry.number()) == 0;
    }

    /** The least sum of which the largest n are no more than k per cent. */
    private BigDecimal dominanceNeeds(List<BigDecimal> largest) {
        if (control.dominators() == 0) {
            return BigDecimal.ZERO;
        }
        return largest.stream()
                .limit(control.dominators())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(control.dominance()), draft.scale(), RoundingMode.CEILING);
    }

    /** The least sum that, less the second largest, is above the largest by p per cent of it. */
    private BigDecimal percentNeeds(List<BigDecimal> largest) {
        if (control.percent() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal first = largest.get(0);
        BigDecimal second = largest.size() > 1 ? largest.get(1) : BigDecimal.ZERO;
        return first.add(second).add(first.multiply(BigDecimal.valueOf(control.percent(), 2)));
    }
}
