package io.github.alliancestats.stats;

import io.github.alliancestats.measure.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A comparison as plain values, for JSON mappers and templates.
 *
 * @param now the summary of the later period
 * @param before the summary of the earlier period
 * @param changes the change of each measure that has one figure in both periods, in the order of the query
 */
public record ComparisonView(SummaryView now, SummaryView before, List<ChangeView> changes) {

    static ComparisonView of(Comparison comparison) {
        List<ChangeView> changes = new ArrayList<>();
        for (Measure<?> measure : comparison.now().query().measures()) {
            addChange(measure, comparison, changes);
        }
        return new ComparisonView(
                comparison.now().getView(), comparison.before().getView(), Collections.unmodifiableList(changes));
    }

    private static <V> void addChange(Measure<V> measure, Comparison comparison, List<ChangeView> changes) {
        if (!comparison.before().query().measures().contains(measure)) {
            return;
        }
        List<Figure<V>> now = comparison.now().figures(measure);
        List<Figure<V>> before = comparison.before().figures(measure);
        if (now.size() == 1 && before.size() == 1) {
            changes.add(Comparison.change(now.get(0), before.get(0)).getView());
        }
    }
}
