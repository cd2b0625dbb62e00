package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.quality.Gap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows that decide whether a record or an amount counts. A row counts, perhaps counts, or is known not to count.
 *
 * @param code the code of all of these rows
 * @param which selects the rows that count or perhaps do
 * @param gapOf finds why a row only perhaps counts; null if it counts
 * @param without selects the excluding rows, for rules of records and names. A record with only such rows is known not
 *     to count
 */
public record RowSelection(
        FactCode code, Predicate<RowFact> which, Function<RowFact, @Nullable Gap> gapOf, Predicate<RowFact> without) {

    /** Returns a selection of rows that count. */
    public static RowSelection of(FactCode code, Predicate<RowFact> which) {
        return new RowSelection(code, which, fact -> null, fact -> false);
    }

    /** Returns this selection and more rows, which perhaps count, because they do not state it. */
    public RowSelection unstatedIf(Predicate<RowFact> rows) {
        return new RowSelection(code, which.or(rows), gapOf, without).perhapsIf(rows, Gap.NOT_STATED);
    }

    /** Returns this selection, where some rows only perhaps count, for a reason. It selects no more rows. */
    public RowSelection perhapsIf(Predicate<RowFact> rows, Gap why) {
        return new RowSelection(code, which, fact -> rows.test(fact) ? why : gapOf.apply(fact), without);
    }

    /** Returns this selection with excluding rows. */
    public RowSelection excludedIf(Predicate<RowFact> rows) {
        return new RowSelection(code, which, gapOf, rows);
    }

    /** Returns the part of this selection that another selector selects, too. */
    public RowSelection among(Predicate<RowFact> rows) {
        return new RowSelection(code, which.and(rows), gapOf, without.and(rows));
    }

    boolean has(RowFact fact) {
        return fact.code() == code && (which.test(fact) || without.test(fact));
    }
}
