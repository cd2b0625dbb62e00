package io.github.alliancestats;

import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;

/**
 * The way in. Ask about a period, say within which operation, in which currency and on which valuation
 * basis, and hand over the records:
 *
 * <pre>{@code
 * Summary answer = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
 *         .within(operations, alliance)
 *         .reportingIn(rates)
 *         .valuedAt(ValuationBasis.STREET)
 *         .summarize(records);
 * answer.figure(DrugMeasures.VALUE).claim(Wording.MORE_THAN); // Optional[more than £11.2m]
 * }</pre>
 *
 * <p>Nothing is read from the clock, the default locale or zone, the network or a file.
 *
 * <p>Money is JavaMoney's, which looks for its implementation once in a JVM, with the context class loader of the
 * thread that uses it first. Where that loader doesn't see Moneta, as on the threads of the common pool in a program
 * that is packed as jars within a jar, it never finds it: it then knows no currency ("Unknown currency code: GBP"), and amounts throw a
 * {@link javax.money.MonetaryException} that says so. A program whose own threads come first, by asking for a currency
 * as it starts, can use this library on any thread.
 */
public final class AllianceStats {

    private AllianceStats() {}

    /**
     * Starts a query of a period.
     *
     * @param period the days that the figures are to speak for
     * @return the query, immutable and reusable
     */
    public static StatsQuery forPeriod(ReportingPeriod period) {
        return StatsQuery.of(period);
    }
}
