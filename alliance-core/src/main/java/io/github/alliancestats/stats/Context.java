package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Extent;
import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The context of all figures of one summary.
 *
 * @param query the query
 * @param period the days
 * @param row the row in words, empty for the whole
 * @param keys the keys of the row
 * @param choice the part of each record that the figures are made of
 * @param extent the months, forces and kinds of record with data
 */
record Context(
        QueryData query, ReportingPeriod period, String row, List<String> keys, RowChoice choice, Extent extent) {

    /** The choice of records follows from the query and the row, and callers' slicings have no equality. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Context that
                && query.equals(that.query)
                && period.equals(that.period)
                && row.equals(that.row)
                && keys.equals(that.keys)
                && extent.equals(that.extent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, period, row, keys, extent);
    }

    /** Returns whether a kind of record that the measure needs was supplied. */
    boolean supplies(Measure<?> measure) {
        return (RuleAccess.of(measure).kinds() & choice.kinds() & extent.supplied()) != 0;
    }

    /** Returns whether a record that the measure counts can be in the row. */
    boolean canHave(Measure<?> measure) {
        return (RuleAccess.of(measure).kinds() & choice.kinds()) != 0;
    }

    /** Returns this context with more kinds of record supplied. */
    Context supplying(int kinds) {
        return new Context(query, period, row, keys, choice, extent.supplying(kinds));
    }

    Context row(ReportingPeriod days, String label, List<String> keyed, RowChoice shown) {
        return new Context(query, days, label, keyed, shown, extent);
    }

    /** When and where, as it stands behind a number: "in 2023, within OP-ALLIANCE, by drug Heroin". */
    String words() {
        return "in " + period + ", " + scope();
    }

    String scope() {
        String within = query.umbrella().map(umbrella -> "within " + umbrella).orElse("all records");
        return row.isEmpty() ? within : within + ", " + row;
    }
}
