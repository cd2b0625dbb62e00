package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureControl.Rounded;
import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A control for one table: the primary suppression, and the interval that each cell discloses when it is shown. */
final class Rules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DisclosureControl control;
    private final StatisticalTable table;
    private final Draft draft;
    private final boolean withheld;
    private final boolean controlled;
    private final Rounded rounding;
    private final boolean count;
    private final List<ControlledTable> counts;

    /**
     * Applies a control to a table.
     *
     * @param counts the counts that the table follows under the control
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
        this.rounding = controlled && !withheld && count ? rounding(control, table) : Rounded.NOT;
        requireCounts();
    }

    /** Returns the rounding of a table. Rounded numbers can add only where the exact ones do. */
    private static Rounded rounding(DisclosureControl control, StatisticalTable table) {
        return switch (control.rounded()) {
            case NOT -> Rounded.NOT;
            case NEAREST -> Rounded.NEAREST;
            case ADDITIVE -> table.additive() ? Rounded.ADDITIVE : Rounded.NEAREST;
        };
    }

    private boolean isRounded() {
        return rounding != Rounded.NOT;
    }

    /** Refuses a threshold for numbers that are not counts: a large number can belong to one person. */
    private void requireCounts() {
        if (controlled && !withheld && count && table.isMeasured() && (control.threshold() > 0 || isRounded())) {
            throw new IllegalArgumentException("a threshold and rounding need a table of counts, but \""
                    + table.title()
                    + "\" adds weights or the like. A large number may belong to one person."
                    + " Let it follow the count of the same records by StatisticalTable.Builder.followingCount(..),"
                    + " or use no threshold and no rounding");
        }
    }

    /**
     * Rounds the numbers, and sets the interval that each cell discloses when it is shown and when it is suppressed.
     */
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
                if (rounding == Rounded.ADDITIVE) {
                    nearTo(row, column, published[row][column]);
                }
            }
        }
        return draft;
    }

    /** Suppresses the cells that are unsafe by themselves, regardless of other cells. */
    void hideUnsafe() {
        for (int row = 0; row < draft.rows(); row++) {
            for (int column = 0; column < draft.columns(); column++) {
                Entry entry = table.entry(row, column);
                boolean unsafe = withheld || (controlled && isUnsafe(row, column)) || isOfFew(row, column);
                boolean ofFewUnknown = entry.kind() == Entry.EntryKind.MISSING && isOfFew(row, column);
                if ((entry.isNumber() && unsafe) || ofFewUnknown) {
                    draft.hide(row, column, width());
                }
            }
        }
    }

    /** Returns whether a count of a cell's people is suppressed, or small although the cell is not zero. */
    private boolean isOfFew(int row, int column) {
        TableCell cell = table.labels().cell(row, column);
        BigDecimal least = BigDecimal.valueOf(Math.max(control.threshold(), control.base()));
        return counts.stream()
                .anyMatch(people -> people.hides(cell)
                        || (draft.value(row, column) > 0 && number(people, cell).compareTo(least) < 0));
    }

    private static BigDecimal number(ControlledTable people, TableCell cell) {
        return people.table().number(cell.row(), cell.column()).orElse(BigDecimal.ZERO);
    }

    /** Returns whether a published count of zero shows that the cell is zero. */
    private boolean isOfNobody(int row, int column) {
        TableCell cell = table.labels().cell(row, column);
        return counts.stream()
                .filter(people -> !people.hides(cell))
                .flatMap(people -> people.table().number(cell.row(), cell.column()).stream())
                .anyMatch(number -> number.signum() == 0);
    }

    long width() {
        return units(control.width());
    }

    /** Returns whether the threshold suppresses a number in units. */
    boolean isSmall(long number) {
        return control.threshold() > 0 && count && number >= control.least() && number < threshold();
    }

    /** Returns whether a difference from an earlier table, in units, is one that neither table would show exactly. */
    boolean isSmallDifference(long number) {
        return controlled && count && number >= control.least() && number < Math.max(threshold(), base());
    }

    /** Returns whether a number in units is a sum whose largest contributions a rule needs. */
    boolean isSumToJudge(long number) {
        return controlled && table.isMoney() && control.isDominanceAsked() && number > 0;
    }

    /** Returns whether any rule applies to the numbers of the table. */
    boolean areAny() {
        boolean ofCounts = !table.isMoney() || !counts.isEmpty();
        return (table.isMoney() && control.isDominanceAsked())
                || (ofCounts && (control.threshold() > 0 || isRounded()));
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
        return switch (rounding) {
            case NOT -> exact;
            case NEAREST -> Rounding.nearest(exact, base());
            case ADDITIVE -> Rounding.additive(exact, base());
        };
    }

    /** Narrows a cell by its rounded number. Rounded rows add, so that number may follow from other cells. */
    private void nearTo(int row, int column, long rounded) {
        draft.know(row, column, rounded - base() + 1, rounded + base() - 1);
    }

    /**
     * Sets the interval of a rounded number that is shown. Its distance from the exact number is limited. If zeros are
     * shown, the exact number is not zero.
     */
    private void round(int row, int column, long number) {
        long exact = draft.value(row, column);
        boolean zero = exact == 0 && control.zerosShown();
        if (!isRounded() || zero) {
            return;
        }
        boolean additive = rounding == Rounded.ADDITIVE;
        long below = additive ? base() - 1 : base() / 2;
        long above = additive ? base() - 1 : base() - base() / 2 - 1;
        long least = Math.max(control.least(), isSmall(exact) ? 0 : threshold());
        draft.round(row, column, number, Math.max(least, number - below), number + above);
    }

    /**
     * Allows a cell to be suppressed and sets its interval then. A zero is never suppressed if it is money that follows
     * no count, if zeros are shown, or if a published count of zero shows it. The interval of a count lies on one side
     * of the threshold, because the attacker knows whether the count is small.
     */
    private void allow(int row, int column) {
        long exact = draft.value(row, column);
        boolean money = table.isMoney() && counts.isEmpty();
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
            throw new IllegalArgumentException("dominance needs the largest contributions to each sum, but"
                    + " those to " + table.labels().cell(row, column)
                    + " were not supplied, or are fewer than the rule needs. Give them"
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

    /** Returns whether all contributions were supplied, or as many as the rules need. */
    private boolean isToldEnough(Entry entry) {
        int needed = Math.max(control.dominators(), control.percent() > 0 ? 2 : 0);
        BigDecimal told = entry.largest().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return entry.largest().size() >= needed || told.compareTo(entry.number()) == 0;
    }

    /** Returns the least sum for which the n largest contributions are at most k per cent. */
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

    /** Returns the least sum whose remainder, without the two largest contributions, is p per cent of the largest. */
    private BigDecimal percentNeeds(List<BigDecimal> largest) {
        if (control.percent() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal first = largest.get(0);
        BigDecimal second = largest.size() > 1 ? largest.get(1) : BigDecimal.ZERO;
        return first.add(second).add(first.multiply(BigDecimal.valueOf(control.percent(), 2)));
    }
}
