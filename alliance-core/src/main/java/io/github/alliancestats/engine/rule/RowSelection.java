package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RowFact;
import java.util.function.Predicate;

/**
 * The rows that decide whether a record counts. A record with an unstated row is a gap. A record with only excluding rows is
 * known not to count.
 *
 * @param code the code of all of these rows
 * @param which selects the rows that count
 * @param unstated selects the unstated rows
 * @param without selects the excluding rows
 */
public record RowSelection(
        FactCode code, Predicate<RowFact> which, Predicate<RowFact> unstated, Predicate<RowFact> without) {

    /** Returns a selection of rows that count. */
    public static RowSelection of(FactCode code, Predicate<RowFact> which) {
        return new RowSelection(code, which, Rule.NONE, Rule.NONE);
    }

    /** Returns this selection with unstated rows. */
    public RowSelection unstatedIf(Predicate<RowFact> rows) {
        return new RowSelection(code, which, rows, without);
    }

    /** Returns this selection with excluding rows. */
    public RowSelection excludedIf(Predicate<RowFact> rows) {
        return new RowSelection(code, which, unstated, rows);
    }

    Predicate<RowFact> all() {
        return which.or(unstated).or(without);
    }
}
