package io.github.alliancestats.stats.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A summary as plain values, for JSON mappers and templates. The records seen are the sum of those included, excluded,
 * out of scope and rejected.
 *
 * @param period the first and the last day, as in "2023-01-01/2023-12-31"
 * @param scope the umbrella operation or "all records", and the row
 * @param keys the stable key of a row, such as the id of an operation; several for a crossed dimension; empty for the whole and for records without a key
 * @param seen the records that were supplied, and the rejected rows
 * @param included the records that the figures include
 * @param excluded the records that count nowhere, such as duplicates
 * @param outside the records that are out of period or out of scope
 * @param rejected the rows that could not become records
 * @param figures the figures of each measure, in the order of the query: one for each currency and valuation basis, so
 *     possibly several of one id, or none
 * @param rows the rows by the id of their dimension; the last row of each is for records without a key
 */
public record SummaryView(
        String period,
        String scope,
        List<String> keys,
        long seen,
        long included,
        long excluded,
        long outside,
        long rejected,
        List<FigureView> figures,
        Map<String, List<SummaryView>> rows) {

    /**
     * Creates a summary as plain values.
     *
     * @param period the first and the last day, as in "2023-01-01/2023-12-31"
     * @param scope the umbrella operation or "all records", and the row
     * @param keys the stable key of a row, such as the id of an operation
     * @param seen the records that were supplied, and the rejected rows
     * @param included the records that the figures include
     * @param excluded the records that count nowhere, such as duplicates
     * @param outside the records that are out of period or out of scope
     * @param rejected the rows that could not become records
     * @param figures the figures of each measure, in the order of the query: one for each currency and valuation basis, so possibly several of one id, or none
     * @param rows the rows by the id of their dimension
     */
    public SummaryView {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(rows, "rows");
    }
}
