package io.github.alliancestats.stats;

import io.github.alliancestats.record.ReportingPeriod;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An extract made ready for one query, with its as-at instant, to summarize many periods. It keeps sums under each key for
 * each calendar month of the query's period, so a period of whole months takes the time of these sums.
 *
 * <p>Some records do not add up by month, and are read again for each period:
 *
 * <ul>
 *   <li>those with several events of one sort in different months, such as two payments or two arrests
 *   <li>orders that are varied or paid in full in a later month
 *   <li>those with joint work, a hearing, a contradiction, or a date that is not exact.
 * </ul>
 *
 * <p>An index of many such records saves little. If the query has aliases, an index saves nothing, since names depend on
 * the end of each period. In measurements it took 5 to 50 MB for a million
 * records, more with many keys and measures. It keeps the extract. A late record
 * needs another extract and another index. The query of a summary explains its figures. Immutable and thread-safe.
 */
public final class SummaryIndex {

    private final StatsQuery query;
    private final DataExtract extract;
    private final @Nullable MonthAccount months; // null if names depend on the end of a period

    SummaryIndex(StatsQuery query, DataExtract extract) {
        this.query = query;
        this.extract = Objects.requireNonNull(extract, "extract");
        this.months = query.aliases().entries().isEmpty() ? new MonthAccount(query, extract) : null;
    }

    /**
     * Returns the summary of a period. It equals that of the query {@linkplain StatsQuery#forPeriod for that period}.
     *
     * @param period any period. It takes as long as a query of the extract, unless it lies in the period of the index and
     *     is made of whole calendar months. In an index from 15 May, the days from 15 to 31 May are a whole month
     * @return the summary
     * @throws RuntimeException any exception of a caller's measure or dimension
     */
    public Summary summarize(ReportingPeriod period) {
        StatsQuery of = query.forPeriod(period);
        return months != null && months.isWhole(period)
                ? StatsQuery.logged(new Fold(of).summary(months, extract))
                : of.summarize(extract);
    }

    /**
     * Returns the summaries of two periods, compared.
     *
     * @param period the period
     * @param other the period to compare with, which is usually earlier
     * @return the comparison, as that of {@link StatsQuery#compareWith(ReportingPeriod, DataExtract)}
     * @throws RuntimeException as {@link #summarize} does
     */
    public Comparison compare(ReportingPeriod period, ReportingPeriod other) {
        return new Comparison(summarize(period), summarize(other), extract);
    }

    /** {@return the months and the number of records in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the months and the number of records in words} */
    @Override
    public String toString() {
        return "index of the months of " + query.period() + ", " + extract;
    }
}
