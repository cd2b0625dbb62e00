package io.github.alliancestats.stats.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The change of a figure as plain values, for JSON mappers and templates.
 *
 * @param id the stable id of the measure
 * @param name the name of the measure
 * @param text both figures, the difference and the growth in words, of the known parts if a figure is partial; or why
 *     they are not comparable
 * @param difference the later number less the earlier; null if either is not complete or their units differ
 * @param growthPercent the growth in per cent, to one decimal; null if there is none or a figure is partial
 * @param comparabilityIssues why the two are not comparable; empty if they are
 */
public record ChangeView(
        String id,
        String name,
        String text,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal growthPercent,
        List<IssueView> comparabilityIssues) {

    /**
     * Creates a change as plain values.
     *
     * @param id the stable id of the measure
     * @param name the name of the measure
     * @param text both figures, the difference and the growth in words, of the known parts if a figure is partial
     * @param difference the later number less the earlier
     * @param growthPercent the growth in per cent, to one decimal
     * @param comparabilityIssues why the two are not comparable
     */
    public ChangeView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(comparabilityIssues, "comparabilityIssues");
    }
}
