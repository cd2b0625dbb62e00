package io.github.alliancestats.stats.view;

import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as plain values, for JSON mappers and templates.
 *
 * @param id the stable id of the measure, as in "drugs.value"
 * @param name the name of the measure
 * @param period the first and the last day, as in "2023-01-01/2023-12-31"
 * @param scope the umbrella operation or "all records", and the row
 * @param keys the key of a row, several for a crossed dimension; empty for the whole and for records without a key
 * @param state the name of the {@link FigureState}
 * @param text the figure in words, as in "at least £3,950,000"
 * @param known the exact number of the known part, the typical one of a range; null if nothing is known
 * @param low the low end of the known part; null if nothing is known
 * @param high the high end of the known part, which is not a bound of a partial figure; null if nothing is known
 * @param unit a currency code, "count", "days" of custody, or a unit of drugs such as "g"
 * @param basis the valuation basis; null if the figure is not a valuation
 * @param completeness the numbers of records in words
 * @param recordsSeen as {@link Completeness#seen()}
 * @param recordsFull the records known in full
 * @param recordsPartial the records known in part
 * @param gaps the records not known in full, by the name of their {@link Gap}
 */
public record FigureView(
        String id,
        String name,
        String period,
        String scope,
        List<String> keys,
        String state,
        String text,
        @Nullable BigDecimal known,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit,
        @Nullable String basis,
        String completeness,
        long recordsSeen,
        long recordsFull,
        long recordsPartial,
        Map<String, Long> gaps) {

    /**
     * Creates a figure as plain values.
     *
     * @param id the stable id of the measure, as in "drugs.value"
     * @param name the name of the measure
     * @param period the first and the last day, as in "2023-01-01/2023-12-31"
     * @param scope the umbrella operation or "all records", and the row
     * @param keys the key of a row, several for a crossed dimension
     * @param state the name of the {@link FigureState}
     * @param text the figure in words, as in "at least £3,950,000"
     * @param known the exact number of the known part, the typical one of a range
     * @param low the low end of the known part
     * @param high the high end of the known part, which is not a bound of a partial figure
     * @param unit a currency code, "count", "days" of custody, or a unit of drugs such as "g"
     * @param basis the valuation basis
     * @param completeness the numbers of records in words
     * @param recordsSeen as {@link Completeness#seen()}
     * @param recordsFull the records known in full
     * @param recordsPartial the records known in part
     * @param gaps the records not known in full, by the name of their {@link Gap}
     */
    public FigureView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(completeness, "completeness");
        Objects.requireNonNull(gaps, "gaps");
    }
}
