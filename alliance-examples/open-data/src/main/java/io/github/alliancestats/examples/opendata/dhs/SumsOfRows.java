package io.github.alliancestats.examples.opendata.dhs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the rows sum to, in groups.
 *
 * @param total all rows
 * @param byYear the rows of each fiscal year
 * @param byCategory the rows of each category
 * @param byYearAndCategory the rows of each category in each year
 * @param byCategoryAndType the rows of each type in all years, by category
 */
record SumsOfRows(
        Sums total,
        Map<Integer, Sums> byYear,
        Map<String, Sums> byCategory,
        Map<String, Sums> byYearAndCategory,
        Map<String, Map<String, Sums>> byCategoryAndType) {

    static SumsOfRows of(List<PropertyRow> rows, MoneyAnswer money) {
        return new SumsOfRows(
                Sums.of(rows, money.total()),
                by(rows, RowName::year, name -> money.ofYear(name.year())),
                by(rows, RowName::category, name -> money.ofCategory(name.category())),
                by(rows, RowName::yearAndCategory, name -> money.ofYearAndCategory(name.year(), name.category())),
                byCategoryAndType(rows, money));
    }

    private static Map<String, Map<String, Sums>> byCategoryAndType(List<PropertyRow> rows, MoneyAnswer money) {
        Map<String, Map<String, Sums>> sums = new LinkedHashMap<>();
        groups(rows, RowName::category)
                .forEach((category, inCategory) ->
                        sums.put(category, by(inCategory, RowName::type, name -> money.ofType(category, name.type()))));
        return sums;
    }

    /** The money of a group is asked for by the name of any of its rows. */
    private static <K extends Comparable<K>> Map<K, Sums> by(
            List<PropertyRow> rows, Function<RowName, K> key, Function<RowName, BigDecimal> money) {
        Map<K, Sums> sums = new LinkedHashMap<>();
        groups(rows, key)
                .forEach((name, group) ->
                        sums.put(name, Sums.of(group, money.apply(group.get(0).name()))));
        return sums;
    }

    private static <K extends Comparable<K>> Map<K, List<PropertyRow>> groups(
            List<PropertyRow> rows, Function<RowName, K> key) {
        Map<K, List<PropertyRow>> groups = new TreeMap<>();
        for (PropertyRow row : rows) {
            groups.computeIfAbsent(key.apply(row.name()), any -> new ArrayList<>())
                    .add(row);
        }
        return groups;
    }
}
