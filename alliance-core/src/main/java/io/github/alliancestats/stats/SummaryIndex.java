package io.github.alliancestats.stats;

import io.github.alliancestats.record.ReportingPeriod;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An extract made ready for one query, to summarize many periods. It keeps sums under each key for each calendar month of
 * the query's period. A period of whole months takes the time of these, not of the records. A few are read again for
 * each period: those with events of one kind in several months, such as an order that is paid later. Also those with an
 * uncertain date, joint work or a hearing, and those that contradict themselves.
 *
 * <p>It keeps the extract. A later extract needs an index of its own. Immutable and thread-safe.
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
     * @param period the period. If it is not made of whole calendar months within the period of the index's query, or the
     *     query has aliases, all records are read
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

    /** {@return the query and the number of records in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the query and the number of records in words} */
    @Override
    public String toString() {
        return "index of an " + extract + " for the " + query;
    }
}
