package io.github.alliancestats.examples.opendata.dhs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The totals that were published, held against the rows. Money adds, and so do pounds but for what the publisher's
 * arithmetic lost; incidents don't, and must not be made to.
 *
 * @param law how incidents count
 * @param comparisons how many totals there are
 * @param unequal how many of them are not what their rows sum to, by column
 * @param largestLbsDifference the largest difference in pounds, either way
 * @param incidents the incidents by year
 * @param totals all totals
 */
record TotalsCheck(
        String law,
        long comparisons,
        Map<String, Long> unequal,
        BigDecimal largestLbsDifference,
        Map<Integer, Incidents> incidents,
        List<TotalBesideRows> totals) {

    private static final String LAW = "distinct at every level: an incident in which property of several types was"
            + " seized is one incident in all, one of each category and one of each type, so no level is the sum of the"
            + " level below";

    static TotalsCheck of(Workbook workbook, MoneyAnswer money) {
        List<TotalBesideRows> totals = new ArrayList<>();
        Map<Integer, Incidents> incidents = new LinkedHashMap<>();
        for (YearSheet sheet : workbook.sheets()) {
            totals.addAll(totals(sheet, money));
            incidents.put(sheet.year(), Incidents.of(sheet));
        }
        return new TotalsCheck(LAW, totals.size(), unequal(totals), largestLbsDifference(totals), incidents, totals);
    }

    private static List<TotalBesideRows> totals(YearSheet sheet, MoneyAnswer money) {
        int year = sheet.year();
        List<TotalBesideRows> totals = new ArrayList<>();
        sheet.totals()
                .forEach((category, published) -> totals.add(new TotalBesideRows(
                        year,
                        category,
                        published,
                        Sums.of(sheet.rowsOf(category), money.ofYearAndCategory(year, category)))));
        totals.add(new TotalBesideRows(year, null, sheet.grandTotal(), Sums.of(sheet.rows(), money.ofYear(year))));
        return totals;
    }

    private static Map<String, Long> unequal(List<TotalBesideRows> totals) {
        Map<String, Long> unequal = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            unequal.put(
                    column.parsedHeading(),
                    totals.stream()
                            .filter(total ->
                                    total.sumMinusPublished().of(column).signum() != 0)
                            .count());
        }
        return unequal;
    }

    private static BigDecimal largestLbsDifference(List<TotalBesideRows> totals) {
        return totals.stream()
                .map(total -> total.sumMinusPublished().lbsSeized().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
