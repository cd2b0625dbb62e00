package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * An earlier table set against a later one, of which the one speaks for days within those of the other: what each of
 * both, and the days between them, tells of the others. A cell of the longer days is that of the shorter plus that of
 * the days between, and in each of the three the cells add to the totals.
 *
 * <p>Each is narrowed by its own flow and by the others in turn. All that is found so can be worked out, but what
 * takes all three at once to be worked out may be missed: three tables that add both ways are no flow. Not thread-safe.
 */
final class Differencing {

    /** Ends may come closer by one unit at a time for ever so long, so that is not waited for. */
    private static final int ROUNDS = 10;

    private final Bounds before;
    private final Bounds now;
    private final Rules rules;
    private final boolean sameDays;
    private final Ends ofBefore;
    private final Ends ofNow;
    private final Ends inner;
    private final Ends outer;
    private final Ends between;

    /**
     * @param before the bounds of the earlier table
     * @param now the bounds of the later one
     * @param rules the rules of the later one
     * @param beforeIsInner whether the earlier one's days lie within the later one's
     * @param sameDays whether they are the same
     */
    Differencing(Bounds before, Bounds now, Rules rules, boolean beforeIsInner, boolean sameDays) {
        this.before = before;
        this.now = now;
        this.rules = rules;
        this.sameDays = sameDays;
        this.ofBefore = before.ends(now.scale());
        this.ofNow = now.ends(now.scale());
        this.inner = beforeIsInner ? ofBefore : ofNow;
        this.outer = beforeIsInner ? ofNow : ofBefore;
        this.between = between();
        boolean closer = narrow();
        for (int round = 1; closer && round < ROUNDS; round++) {
            closer = narrow();
        }
    }

    /** The days between, before anything is known of them: no less than none, and none if there are no such days. */
    private Ends between() {
        long[][] value = Circulation.copy(outer.value());
        long[][] low = Circulation.copy(value);
        long[][] high = Circulation.copy(value);
        for (int row = 0; row < value.length; row++) {
            for (int column = 0; column < value[row].length; column++) {
                value[row][column] -= inner.value()[row][column];
                // records that were withdrawn since may leave less in the longer period
                low[row][column] = Math.min(0, value[row][column]);
                high[row][column] = sameDays && value[row][column] == 0 ? 0 : Circulation.UNBOUNDED;
            }
        }
        return new Ends(value, low, high);
    }

    /** Cells of either table, or small numbers of the days between, that are not open for what both tables tell. */
    List<Range> findings() {
        List<Range> findings = new ArrayList<>();
        for (int row = 0; row < between.rows(); row++) {
            for (int column = 0; column < between.columns(); column++) {
                if (before.isOpen(row, column) && !before.isOpenWithin(ofBefore, now.scale(), row, column)) {
                    findings.add(now.range(ofBefore, row, column, true));
                }
                if (now.isOpen(row, column) && !now.isOpenWithin(ofNow, now.scale(), row, column)) {
                    findings.add(now.range(ofNow, row, column, false));
                }
                if (!sameDays && isSmallAndTold(row, column)) {
                    findings.add(now.range(between, row, column, true));
                }
            }
        }
        return findings;
    }

    /** Whether a sum of money of the days between is exactly known that the rules would judge by who contributed. */
    boolean tellsSum() {
        for (int row = 0; row < between.rows(); row++) {
            for (int column = 0; column < between.columns(); column++) {
                if (!sameDays
                        && before.isNumber(row, column)
                        && now.isNumber(row, column)
                        && rules.isSumToJudge(between.value()[row][column])
                        && between.low()[row][column] == between.high()[row][column]) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSmallAndTold(int row, int column) {
        long high = between.high()[row][column];
        return before.isNumber(row, column)
                && now.isNumber(row, column)
                && rules.isSmallDifference(between.value()[row][column])
                && high != Circulation.UNBOUNDED
                && high - between.low()[row][column] < rules.width();
    }

    private boolean narrow() {
        boolean closer = false;
        for (int row = 0; row < between.rows(); row++) {
            for (int column = 0; column < between.columns(); column++) {
                closer |= link(row, column);
            }
        }
        closer |= inner.narrow();
        closer |= outer.narrow();
        if (!sameDays) { // of the same days a revision is no difference that anybody could count on
            closer |= between.narrow();
        }
        return closer;
    }

    /** The outer cell is the inner one and that of the days between. */
    private boolean link(int row, int column) {
        boolean closer = outer.know(
                row,
                column,
                inner.low()[row][column] + between.low()[row][column],
                plus(inner.high()[row][column], between.high()[row][column]));
        closer |= between.know(
                row,
                column,
                under(outer.low()[row][column], inner.high()[row][column]),
                minus(outer.high()[row][column], inner.low()[row][column]));
        closer |= inner.know(
                row,
                column,
                under(outer.low()[row][column], between.high()[row][column]),
                minus(outer.high()[row][column], between.low()[row][column]));
        return closer;
    }

    private static long plus(long one, long other) {
        boolean ends = one != Circulation.UNBOUNDED && other != Circulation.UNBOUNDED;
        return ends ? one + other : Circulation.UNBOUNDED;
    }

    private static long minus(long high, long low) {
        return high == Circulation.UNBOUNDED ? high : high - low;
    }

    /** The least that is left of a number when no more than another is taken away; no less than can be told so. */
    private static long under(long low, long high) {
        return high == Circulation.UNBOUNDED ? -Circulation.UNBOUNDED : low - high;
    }
}
