package io.github.alliancestats.stats.view;

import io.github.alliancestats.quality.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A summary as plain values, for JSON mappers and templates. The records seen are the sum of those included, excluded,
 * out of scope and rejected.
 *
 * @param period the first and the last day, as in "2023-01-01/2023-12-31"
 * @param scope the umbrella operation or "all records", and the row
 * @param status the name of the {@link Status}
 * @param asAt the instant up to which records are known, as in "2024-01-31T00:00:00Z"; null for all records
 * @param keys the stable key of a row, such as the id of an operation; several for a crossed dimension; empty for the whole and for records without a key
 * @param seen the records that were supplied, and the rejected rows
 * @param included the records that the figures include
 * @param excluded the records that count nowhere, such as duplicates
 * @param outside the records that are out of period or out of scope
 * @param rejected the rows that could not become records
 * @param coverage the declared coverage, by force and fact; empty for a row, which has that of the whole
 * @param issues the issues to check before publication, the most severe first; empty for a row
 * @param figures the figures of each measure, in the order of the query: one for each currency and valuation basis, so
 *     possibly several of one id, or none
 * @param rows the rows by the id of their dimension; the last row of each is for records without a key
 */
public record SummaryView(
        String period,
        String scope,
        String status,
        @Nullable String asAt,
        List<String> keys,
        long seen,
        long included,
        long excluded,
        long outside,
        long rejected,
        List<CoverageView> coverage,
        List<IssueView> issues,
        List<FigureView> figures,
        Map<String, List<SummaryView>> rows) {

    /**
     * Creates a summary as plain values.
     *
     * @param period the first and the last day, as in "2023-01-01/2023-12-31"
     * @param scope the umbrella operation or "all records", and the row
     * @param status the name of the {@link Status}
     * @param asAt the instant up to which records are known
     * @param keys the stable key of a row, such as the id of an operation
     * @param seen the records that were supplied, and the rejected rows
     * @param included the records that the figures include
     * @param excluded the records that count nowhere, such as duplicates
     * @param outside the records that are out of period or out of scope
     * @param rejected the rows that could not become records
     * @param coverage the declared coverage, by force and fact
     * @param issues the issues to check before publication
     * @param figures the figures of each measure, in the order of the query
     * @param rows the rows by the id of their dimension
     */
    public SummaryView {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(issues, "issues");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(rows, "rows");
    }
}
