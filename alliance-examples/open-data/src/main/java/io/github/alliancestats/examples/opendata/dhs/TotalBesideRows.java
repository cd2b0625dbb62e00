package io.github.alliancestats.examples.opendata.dhs;

import org.jspecify.annotations.Nullable;

/**
 * One total as it was published, beside what its rows sum to. Neither is mended by the other.
 *
 * @param year the fiscal year
 * @param category the category, null for the grand total of the year
 * @param published the total
 * @param sumOfRows what the rows sum to
 * @param sumMinusPublished how much more that is
 */
record TotalBesideRows(
        int year, @Nullable String category, Figures published, Sums sumOfRows, Figures sumMinusPublished) {

    TotalBesideRows(int year, @Nullable String category, Figures published, Sums sumOfRows) {
        this(year, category, published, sumOfRows, sumOfRows.minus(published));
    }
}
