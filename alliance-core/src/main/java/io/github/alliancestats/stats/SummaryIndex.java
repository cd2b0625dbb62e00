package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.RecordIntake.Taken;
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
 *   <li>those with joint work, a hearing, a contradiction, or a date that is not exact
 *   <li>those perhaps not recorded by the as-at instant, if they have several dates or names.
 * </ul>
 *
 * <p>An index of many such records saves little. If the query has aliases, an index saves nothing, since names depend on
 * the end of each period. In measurements it took 5 to 50 MB for a million records, more with many keys and measures. It
 * keeps the extract and late records, which {@link #plus} adds. The query of a summary explains its figures. Immutable and
 * thread-safe.
 */
public final class SummaryIndex {

    private static final int MOST_LATE = 1 << 10;

    private final StatsQuery query;
    private final DataExtract extract;
    private final DataExtract late;
    private final List<MonthAccount> months; // of both; empty if names depend on the end of a period
    private final Taken taken; // of both
    private final Ids ids; // of both
    private @Nullable DataExtract all; // guarded by this

    SummaryIndex(StatsQuery query, DataExtract extract) {
        this.query = query;
        this.extract = Objects.requireNonNull(extract, "extract");
        this.late = DataExtract.of(List.of()).covering(extract.coverage());
        this.months = query.aliases().entries().isEmpty() ? List.of(new MonthAccount(query, extract)) : List.of();
        this.taken = extract.taken();
        this.ids = extract.records().ids();
        this.all = extract;
    }

    private SummaryIndex(SummaryIndex former, DataExtract late) {
        this.query = former.query;
        this.extract = former.extract;
        this.late = late;
        this.months = List.of(former.months.get(0), new MonthAccount(query, late));
        this.taken = extract.taken().withoutRows().plus(late.taken());
        this.ids = extract.records().ids().plus(late.records().ids());
    }

    /**
     * Returns an index of the records of both, as {@code query.index(extract.plus(more))} does. Its summaries are equal to
     * those of that index. The extract that is given is the {@linkplain DataExtract#plus later} one.
     *
     * <p>Late records are kept beside the others, and each addition reads all late records so far. So add many at once.
     * All records are read again if there are more than 1,024 late ones or if coverage is added. So they are if a late
     * record perhaps has the id of an earlier one, as a revision has. The new index has no late records then.
     *
     * @param more the late records, perhaps with rejected rows or coverage
     * @return the index of all records
     * @throws RuntimeException as {@link StatsQuery#index} does
     */
    public SummaryIndex plus(DataExtract more) {
        DataExtract both = late.plus(Objects.requireNonNull(more, "more"));
        boolean canBeBeside = !months.isEmpty()
                && both.size() <= MOST_LATE
                && both.coverage().equals(extract.coverage())
                && !extract.records().perhapsHasIdOf(more.records());
        return canBeBeside ? new SummaryIndex(this, both) : query.index(extract.plus(both));
    }

    private synchronized DataExtract all() {
        all = all == null ? extract.plus(late) : all;
        return all;
    }

    /**
     * Returns the summary of a period. It equals that of the query {@linkplain StatsQuery#forPeriod for that period}.
     *
     * @param period any period. It takes as long as a query of the extract, unless it lies in the period of the index and
     *     is made of whole calendar months. In an index from 15 May, the days from 15 to 31 May are a whole month. The
     *     first other period after late records also takes the time of {@link DataExtract#plus}
     * @return the summary
     * @throws RuntimeException any exception of a caller's measure or dimension
     */
    public Summary summarize(ReportingPeriod period) {
        StatsQuery of = query.forPeriod(period);
        if (months.isEmpty() || !months.get(0).isWhole(period)) {
            return of.summarize(all());
        }
        return StatsQuery.logged(new Fold(of).summary(months, taken, ids));
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
        return new Comparison(summarize(period), summarize(Objects.requireNonNull(other, "other")), this::all);
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
