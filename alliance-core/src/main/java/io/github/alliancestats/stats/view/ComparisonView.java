package io.github.alliancestats.stats.view;

import java.util.List;
import java.util.Objects;

/**
 * A comparison as plain values, for JSON mappers and templates.
 *
 * @param now the summary of the later period
 * @param before the summary of the earlier period
 * @param changes the change of each measure that has one figure in both periods, in the order of the query
 */
public record ComparisonView(SummaryView now, SummaryView before, List<ChangeView> changes) {

    /**
     * Creates a comparison as plain values.
     *
     * @param now the summary of the later period
     * @param before the summary of the earlier period
     * @param changes the change of each measure that has one figure in both periods, in the order of the query
     */
    public ComparisonView {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(changes, "changes");
    }
}
