package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The amounts of one property that are held after some of its flows, by currency. Not thread-safe. */
public final class Holdings {

    private final RecordRows rows;
    private final List<HeldAmount> byCurrency = new ArrayList<>(1); // mostly one
    private boolean isKnown = true;
    private boolean isEnded;
    private boolean isDisposedOf;
    private boolean isPerhapsLeft;

    /**
     * An amount that is held, which more money that left than came makes negative.
     *
     * @param whole the amount before it is shared between forces
     * @param own the recording force's share
     */
    public record HeldAmount(ExactMoney whole, ExactMoney own) {

        private HeldAmount plus(HeldAmount more) {
            return new HeldAmount(whole.plus(more.whole), own.plus(more.own));
        }

        private HeldAmount minus(HeldAmount less) {
            return new HeldAmount(whole.minus(less.whole), own.minus(less.own));
        }
    }

    public Holdings(RecordRows rows) {
        this.rows = rows;
    }

    /** Returns the holdings of a property at the end of a day. */
    public static Holdings atEndOf(int day, List<PropertyFlow> flows, RecordRows rows) {
        return of(flow -> flow.days().last() <= day, flows, rows);
    }

    /** As above, also after the flows that were perhaps before the end of the day. */
    public static Holdings perhapsAtEndOf(int day, List<PropertyFlow> flows, RecordRows rows) {
        return of(flow -> flow.days().first() <= day, flows, rows);
    }

    private static Holdings of(Predicate<PropertyFlow> which, List<PropertyFlow> flows, RecordRows rows) {
        Holdings holdings = new Holdings(rows);
        flows.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(flow -> flow.days().last()))
                .forEach(holdings::add);
        return holdings;
    }

    /** Returns whether it is not known which flows that move an amount are before the end of a day. None is after an end. */
    public static boolean isUndecided(int day, List<PropertyFlow> flows) {
        boolean isEnded = flows.stream()
                .anyMatch(flow -> flow.leavesNothing() && flow.days().last() <= day);
        boolean isPerhapsAfterEnd = flows.stream()
                .filter(PropertyFlow::leavesNothing)
                .anyMatch(end -> flows.stream()
                        .anyMatch(flow -> flow.moves()
                                && !flow.isTaking()
                                && !flow.stage().disposal()
                                && flow.days().first() <= day
                                && flow.days().overlaps(end.days())));
        return isPerhapsAfterEnd
                || flows.stream()
                        .filter(flow ->
                                flow.moves() && !(isEnded && flow.stage().disposal()))
                        .anyMatch(flow ->
                                flow.days().first() <= day && day < flow.days().last());
    }

    /** Returns whether the property is perhaps held at the end of a day, if it was taken by then. */
    public static boolean isPerhapsHeld(int day, List<PropertyFlow> flows, RecordRows rows) {
        DaySpan early = DaySpan.on(rows.firstDay());
        List<PropertyFlow> taken =
                flows.stream().map(flow -> flow.byOwnDays(early, rows)).toList();
        return isUndecided(day, taken) || atEndOf(day, taken, rows).isHeld();
    }

    /** Adds a flow. After one of an unknown amount, the amount held is not known until an event leaves nothing. */
    public void add(PropertyFlow flow) {
        if (isEnded && flow.stage().disposal()) {
            return;
        }
        isPerhapsLeft = !flow.leavesNothing()
                && (isPerhapsLeft || (flow.isExcess() && flow.stage().disposal()));
        if (!flow.moves()) {
            return;
        }
        isDisposedOf |= flow.stage().disposal();
        Worth worth = flow.worth();
        if (worth != null) {
            add(flow, worth);
        } else {
            isEnded = flow.leavesNothing();
            isKnown = isEnded;
            byCurrency.clear();
        }
    }

    private void add(PropertyFlow flow, Worth worth) {
        boolean isOut = flow.stage().disposal();
        HeldAmount moved = new HeldAmount(worth.amount(), worth.own(rows));
        for (int i = 0; i < byCurrency.size(); i++) {
            HeldAmount held = byCurrency.get(i);
            if (held.whole.isInCurrencyOf(moved.whole)) {
                byCurrency.set(i, isOut ? held.minus(moved) : held.plus(moved));
                return;
            }
        }
        byCurrency.add(isOut ? new HeldAmount(moved.whole.negated(), moved.own.negated()) : moved);
    }

    /**
     * Returns why perhaps another amount is held, beside the amounts that are known.
     *
     * @param isDoubtful whether any event of the property leaves the amount in doubt
     */
    public List<Gap> gaps(boolean isDoubtful) {
        boolean isInDoubt = isPerhapsLeft || (isDoubtful && !amounts().isEmpty());
        if (isKnown) {
            return isInDoubt ? List.of(Gap.CONTRADICTORY) : List.of();
        }
        return isInDoubt ? List.of(Gap.NO_AMOUNT, Gap.CONTRADICTORY) : List.of(Gap.NO_AMOUNT);
    }

    /** Returns whether more was disposed of than was held. Perhaps it was less, so that some is left. */
    public boolean isPerhapsLeft() {
        return isPerhapsLeft;
    }

    /** Returns whether the amount held is known. */
    public boolean isKnown() {
        return isKnown;
    }

    /** Returns whether it is not known that anything is held: some was disposed of, and the amount left is not known. */
    public boolean isPerhapsNothing() {
        return isDisposedOf && !isKnown;
    }

    /** Returns whether any amount is held, or may be. */
    public boolean isHeld() {
        boolean isHeld = !isKnown;
        for (HeldAmount amount : byCurrency) {
            isHeld |= amount.whole().signum() > 0;
        }
        return isHeld;
    }

    /** Returns the amounts that are not settled; none if they are not known. */
    public List<HeldAmount> amounts() {
        if (!isKnown) {
            return List.of();
        }
        if (byCurrency.size() == 1) { // mostly
            HeldAmount only = byCurrency.get(0);
            return only.whole.signum() == 0 ? List.of() : List.of(only);
        }
        return byCurrency.stream().filter(amount -> amount.whole.signum() != 0).toList();
    }
}
