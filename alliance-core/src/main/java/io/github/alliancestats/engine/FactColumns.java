package io.github.alliancestats.engine;

import io.github.alliancestats.engine.sum.Additions;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The columns to which the amounts of a row with some fact add, and the role of the fact in each rule. Immutable. */
final class FactColumns {

    final @Nullable Object[] roles; // of each rule, null if it ignores the fact
    final int[] columns; // of each amount
    final boolean isElsewhere; // whether it counts in another record
    final long events; // the facts that measures need and that the row is an event of

    FactColumns(@Nullable Object[] roles, int[] columns, boolean isElsewhere, long events) {
        this.roles = roles;
        this.columns = columns;
        this.isElsewhere = isElsewhere;
        this.events = events;
    }

    /** Returns whether no rule selects the fact, and no measure needs its event. */
    boolean isIgnored() {
        if (events != 0) {
            return false;
        }
        for (Object role : roles) {
            if (role != null) {
                return false;
            }
        }
        return true;
    }

    /** Adds the numbers of the rules that select the fact. */
    void addRules(BitSet rules) {
        for (int rule = 0; rule < roles.length; rule++) {
            if (roles[rule] != null) {
                rules.set(rule);
            }
        }
    }

    /** Adds the amounts of a row whose first amount is at a place. */
    void addTo(Additions additions, int start) {
        for (int slot = 0; slot < columns.length; slot++) {
            additions.add(start + slot, columns[slot]);
        }
    }
}
