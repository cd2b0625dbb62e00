package io.github.alliancestats.stats;

import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure as plain values, for JSON mappers and templates.
 *
 * @param id the stable id of the measure, as in "drugs.value"
 * @param name the name of the measure
 * @param period the first and the last day, as in "2023-01-01/2023-12-31"
 * @param scope the umbrella operation or "all records", and the row
 * @param keys the key of a row, several for a crossed dimension; empty for the whole and for records without a key
 * @param text the exact figure in words; "not known" or "not supplied" if it has no number
 * @param number the exact value in the unit, the typical value of a range; null if it is unknown
 * @param low the low end; null if it is unknown
 * @param high the high end; null if it is unknown
 * @param unit a currency code, "count", "days" of custody, or a unit of drugs such as "g"
 * @param basis the valuation basis; null if the figure is not a valuation
 * @param completeness the records for which it is known
 */
public record FigureView(
        String id,
        String name,
        String period,
        String scope,
        List<String> keys,
        String text,
        @Nullable BigDecimal number,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit,
        @Nullable String basis,
        Completeness completeness) {

    /**
     * The numbers of records for which a figure is known.
     *
     * @param text the numbers in words
     * @param supplied true if the kind of record that the measure needs was supplied
     * @param complete true if all records are known in full
     * @param seen the records that the measure includes
     * @param full the records known in full
     * @param partial the records known in part
     * @param gaps the records not known in full, by the name of their {@link Gap}
     */
    public record Completeness(
            String text,
            boolean supplied,
            boolean complete,
            long seen,
            long full,
            long partial,
            Map<String, Long> gaps) {}

    static FigureView of(Figure<?> figure) {
        boolean known = figure.hasValue();
        ValuationBasis basis = figure.apart().basis();
        return new FigureView(
                figure.id(),
                figure.measure().name(),
                period(figure.period()),
                figure.scope(),
                figure.context().keys(),
                figure.words(),
                known ? plain(figure.range().value()) : null,
                known ? plain(figure.range().low()) : null,
                known ? plain(figure.range().high()) : null,
                figure.type().unitName(),
                basis == null ? null : basis.name(),
                completeness(figure.coverage()));
    }

    private static Completeness completeness(Coverage coverage) {
        Map<String, Long> gaps = new LinkedHashMap<>();
        coverage.gaps().forEach((gap, count) -> gaps.put(gap.name(), count));
        return new Completeness(
                coverage.toString(),
                coverage.supplied(),
                coverage.complete(),
                coverage.seen(),
                coverage.full(),
                coverage.partial(),
                Collections.unmodifiableMap(gaps));
    }

    static String period(ReportingPeriod period) {
        return period.start() + "/" + period.lastDay();
    }

    /** Returns an equal number that mappers write without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
