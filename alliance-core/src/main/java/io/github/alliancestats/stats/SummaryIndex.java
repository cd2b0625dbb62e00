package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.List;
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
 * records, more with many keys and measures. It keeps the extract. The query of a summary explains its figures. Immutable
 * and thread-safe.
 */
public final class SummaryIndex {

    private static final int MOST_LATE = 1 << 10;

    private final StatsQuery query;
    private final DataExtract extract;
    private final DataExtract late;
    private final List<MonthAccount> months; // of both; empty if names depend on the end of a period
    private final Ids ids; // of both
    private @Nullable DataExtract all; // guarded by this

    SummaryIndex(StatsQuery query, DataExtract extract) {
        this(query, Objects.requireNonNull(extract, "extract"), DataExtract.of(List.of()), accounts(query, extract));
    }

    private SummaryIndex(StatsQuery query, DataExtract extract, DataExtract late, List<MonthAccount> months) {
        this.query = query;
        this.extract = extract;
        this.late = late;
        this.months = months;
        this.ids = extract.records().ids().plus(late.records().ids());
    }

    private static List<MonthAccount> accounts(StatsQuery query, DataExtract extract) {
        return query.aliases().entries().isEmpty() ? List.of(new MonthAccount(query, extract)) : List.of();
    }

    /**
     * Returns an index with more records, such as late ones. It equals that of {@link DataExtract#plus} of both extracts.
     *
     * <p>Up to 1,024 late records are kept beside the others, and only they are read. All records are read again if there
     * are more. So they are if a late record perhaps has the id of an earlier one, as a revision has, or if coverage is
     * added.
     *
     * @param more the late records
     * @return the index of all records
     * @throws RuntimeException as {@link StatsQuery#index} does
     */
    public SummaryIndex plus(DataExtract more) {
        DataExtract both = late.plus(more);
        DataExtract covered = both.covering(extract.coverage());
        boolean canBeBeside = !months.isEmpty()
                && both.size() <= MOST_LATE
                && covered.coverage().equals(extract.coverage())
                && !extract.records().perhapsHasIdOf(more.records());
        return canBeBeside
                ? new SummaryIndex(query, extract, covered, List.of(months.get(0), new MonthAccount(query, covered)))
                : query.index(extract.plus(both));
    }

    private synchronized DataExtract all() {
        all = all == null ? extract.plus(late) : all;
        return all;
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
        if (months.isEmpty() || !months.get(0).isWhole(period)) {
            return of.summarize(all());
        }
        return StatsQuery.logged(new Fold(of).summary(months, extract.taken().plus(late.taken()), ids));
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
        return new Comparison(summarize(period), summarize(other), this::all);
    }

    /** {@return the months and the number of records in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the months and the number of records in words} */
    @Override
    public String toString() {
        return "index of the months of " + query.period() + ", extract of " + (extract.size() + late.size())
                + " records";
    }
}
