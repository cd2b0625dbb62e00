package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.account.RecordAccount;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Figures of the property that was seized, or of that which was recovered: two questions, whose answers never add.
 *
 * @param all all items
 * @param byType the same by NIBRS's description, in a question for each, since a record has no place for it
 * @param byKind the same by the library's kind of property
 * @param byMonth the same by month of the incident
 * @param moneyTaken what was first denied to its holder by whatever stage, each item once: here what was taken
 * @param account what became of the records
 */
record PropertyFigures(
        ItemsOfProperty all,
        Map<String, ItemsOfProperty> byType,
        Map<String, ItemsOfProperty> byKind,
        Map<String, ItemsOfProperty> byMonth,
        BigDecimal moneyTaken,
        RecordAccount account) {

    static PropertyFigures of(List<PropertyRow> all) {
        Summary answer = answer(all, Dimension.ASSET_KIND, Dimension.MONTH);
        List<PropertyRow> rows =
                all.stream().filter(row -> Question.PERIOD.contains(row.date())).toList();
        return new PropertyFigures(
                ItemsOfProperty.of(rows, answer),
                by(row -> row.type().description(), rows, (type, items) -> answer(items)),
                by(
                        row -> row.type().kind(),
                        rows,
                        (kind, items) -> answer.by(Dimension.ASSET_KIND).get(kind)),
                by(
                        row -> YearMonth.from(row.date()),
                        rows,
                        (month, items) -> answer.by(Dimension.MONTH).get(month)),
                answer.figure(MoneyMeasures.TAKEN).number(),
                RecordAccount.of(answer));
    }

    /** What the library says of the items under one key. */
    private interface Answers<K> {
        Summary of(K key, List<PropertyRow> items);
    }

    private static Summary answer(List<PropertyRow> rows, Dimension<?>... dimensions) {
        return Question.groupedBy(dimensions)
                .reportingIn(Question.DOLLAR)
                .measuring(MoneyMeasures.times(Stage.SEIZED), MoneyMeasures.amount(Stage.SEIZED), MoneyMeasures.TAKEN)
                .summarize(rows.stream().flatMap(row -> row.toRecord().stream()).toList());
    }

    private static <K extends Comparable<? super K>> Map<String, ItemsOfProperty> by(
            Function<PropertyRow, K> key, List<PropertyRow> rows, Answers<K> answers) {
        Map<String, ItemsOfProperty> figures = new TreeMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((of, items) -> figures.put(of.toString(), ItemsOfProperty.of(items, answers.of(of, items))));
        return figures;
    }
}
