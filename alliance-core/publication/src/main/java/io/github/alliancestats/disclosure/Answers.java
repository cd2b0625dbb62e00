package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Explanation;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Creates tables from summaries. */
final class Answers {

    /** The only dimensions of public reports that may be published: a month or a force does not identify a source. */
    private static final Set<Dimension<?>> HARMLESS = Set.of(Dimension.MONTH, Dimension.FORCE);

    private Answers() {}

    static <K extends Comparable<? super K>> StatisticalTable oneWay(
            Breakdown<K> answer, Measure<?> measure, @Nullable DataExtract extract) {
        return following(measure, answer.total(), extract, (counted, entries) -> oneWay(answer, counted, entries));
    }

    private static <K extends Comparable<? super K>> StatisticalTable.Builder oneWay(
            Breakdown<K> answer, Measure<?> measure, Function<Summary, Entry> entries) {
        Summary total = answer.total();
        Entry none = entries.apply(answer.notStated());
        List<K> keys = List.copyOf(answer.rows().keySet());
        StatisticalTable.Builder table = start(total, measure, List.of(answer.dimension()));
        List<String> labels = labels(total, keys, isThere(none), answer.dimension());
        table.rows(labels);
        for (int key = 0; key < keys.size(); key++) {
            table.entry(labels.get(key), StatisticalTable.NUMBER, entries.apply(answer.get(keys.get(key))));
        }
        if (labels.size() > keys.size()) {
            table.entry(without(answer.dimension()), StatisticalTable.NUMBER, none);
        }
        return table.entry(StatisticalTable.TOTAL, StatisticalTable.NUMBER, entries.apply(total));
    }

    static <R extends Comparable<? super R>, C extends Comparable<? super C>> StatisticalTable twoWay(
            Summary answer,
            Dimension<R> rows,
            Dimension<C> columns,
            Measure<?> measure,
            @Nullable DataExtract extract) {
        return following(
                measure, answer, extract, (counted, entries) -> twoWay(answer, rows, columns, counted, entries));
    }

    private static <R extends Comparable<? super R>, C extends Comparable<? super C>> StatisticalTable.Builder twoWay(
            Summary answer,
            Dimension<R> rows,
            Dimension<C> columns,
            Measure<?> measure,
            Function<Summary, Entry> entries) {
        Breakdown<R> byRow = answer.by(rows);
        Breakdown<C> byColumn = answer.by(columns);
        List<R> rowKeys = List.copyOf(byRow.rows().keySet());
        List<C> columnKeys = List.copyOf(byColumn.rows().keySet());
        Breakdown<CrossKey<R, C>> both = answer.by(rows.by(columns));
        Entry[][] known = new Entry[rowKeys.size() + 1][columnKeys.size() + 1];
        for (int r = 0; r < rowKeys.size(); r++) {
            for (int c = 0; c < columnKeys.size(); c++) {
                CrossKey<R, C> key = CrossKey.of(rowKeys.get(r), columnKeys.get(c));
                known[r][c] = entries.apply(both.get(key));
            }
            known[r][columnKeys.size()] = entries.apply(byRow.get(rowKeys.get(r)));
        }
        for (int c = 0; c < columnKeys.size(); c++) {
            known[rowKeys.size()][c] = entries.apply(byColumn.get(columnKeys.get(c)));
        }
        known[rowKeys.size()][columnKeys.size()] = entries.apply(answer);
        Entry noRow = entries.apply(byRow.notStated());
        Entry noColumn = entries.apply(byColumn.notStated());
        Rest rest = new Rest(known, noRow, noColumn);
        boolean adds = rest.adds();
        Labels labels = Labels.of(
                labels(answer, rowKeys, adds && isThere(noRow), rows),
                labels(answer, columnKeys, adds && isThere(noColumn), columns));
        StatisticalTable.Builder table = start(answer, measure, List.of(rows, columns));
        table.labels(labels.rows(), labels.columns());
        fill(table, rest, labels);
        return table;
    }

    /**
     * Creates a table with a layout, which places the entry of each summary. Amounts follow the count that their measure
     * names, and the least possible count of those with a known amount.
     */
    private static StatisticalTable following(
            Measure<?> measure,
            Summary total,
            @Nullable DataExtract extract,
            BiFunction<Measure<?>, Function<Summary, Entry>, StatisticalTable.Builder> layout) {
        requireKnown(total, Objects.requireNonNull(measure, "measure"));
        StatisticalTable.Builder table = layout.apply(measure, row -> entry(row, measure, extract));
        if (measure.followedCount().isEmpty()) {
            return table.build();
        }
        Measure<Long> count = measure.followedCount().get();
        boolean isAsked = total.query().measures().contains(count);
        if (!isAsked && count.countsPeople() && !isOfOwnRecords(count, measure)) {
            throw new IllegalArgumentException(
                    "a table of \"" + measure.name() + "\" needs its count of people, but the"
                            + " query does not include it; add Measure.followedCount(), which is " + count);
        }
        Labels labels = table.build().labels();
        Function<Summary, Entry> counted = row -> isAsked ? entry(row, count, null) : records(row.figure(measure));
        StatisticalTable all = layout.apply(count, counted).build();
        StatisticalTable known = layout.apply(count, row -> withAmount(row, measure, counted.apply(row)))
                .of(measure)
                .build();
        return table.followingCount(all.with(all.labels().with(labels)))
                .followingCount(known.with(known.labels().with(labels)))
                .build();
    }

    private static void requireKnown(Summary answer, Measure<?> measure) {
        if (!answer.isSupplied(measure)) {
            throw new IllegalArgumentException("a table needs records of its measure, but none were supplied for \""
                    + measure.name() + "\"; if there are none, declare it by DataExtract.covering(..)");
        }
        Figure<?> whole = answer.figure(measure);
        if (!whole.state().known()) {
            throw new IllegalArgumentException(
                    "a table must have a known part, but \"" + measure.name() + "\" is " + whole.text());
        }
    }

    private static boolean isOfOwnRecords(Measure<?> count, Measure<?> amount) {
        return count.id().equals(amount.id() + ".records");
    }

    /**
     * Returns the least possible number of people or events with a known amount. Each sentence without a length may be
     * another person's.
     */
    private static Entry withAmount(Summary row, Measure<?> measure, Entry counted) {
        Completeness completeness = row.figure(measure).completeness();
        Map<Gap, Long> gaps = completeness.gaps();
        long without = gaps.getOrDefault(Gap.LIFE_SENTENCE, 0L) + gaps.getOrDefault(Gap.NO_LENGTH, 0L);
        long count = Math.max(0, counted.number().longValueExact() - without);
        return number(Math.min(completeness.known(), count));
    }

    /** Returns the number of records with an amount, known or not. */
    private static Entry records(Figure<?> amount) {
        Completeness completeness = amount.completeness();
        return number(completeness.known() + completeness.gaps().getOrDefault(Gap.NO_AMOUNT, 0L));
    }

    private static Entry number(long number) {
        return Entry.of(BigDecimal.valueOf(number));
    }

    private static void fill(StatisticalTable.Builder table, Rest rest, Labels labels) {
        int rows = labels.rows().size();
        int columns = labels.columns().size();
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                TableCell cell = labels.cell(r, c);
                table.entry(cell.row(), cell.column(), rest.entry(r == rows ? -1 : r, c == columns ? -1 : c));
            }
        }
    }

    private static StatisticalTable.Builder start(Summary answer, Measure<?> measure, List<Dimension<?>> dimensions) {
        boolean isAsked = answer.query().measures().contains(measure);
        Object value = isAsked ? answer.figure(measure).known() : 0L; // the count of records of another measure
        String by = dimensions.stream().map(Answers::words).collect(Collectors.joining(" and "));
        StatisticalTable.Builder table = StatisticalTable.builder(kind(measure, value))
                .title(measure.name() + " by " + by + unit(value))
                .answering(measure, dimensions, answer.query())
                .period(answer.period())
                .status(answer.query().status());
        if (measure.tellsOfSources() && !HARMLESS.containsAll(dimensions)) {
            table.tellsOfSources();
        }
        return table;
    }

    private static StatisticalTable.Kind kind(Measure<?> measure, Object value) {
        if (value instanceof MonetaryAmount) {
            return StatisticalTable.Kind.MONEY;
        }
        if (!(value instanceof Long)) {
            return StatisticalTable.Kind.MEASURED;
        }
        return measure.countsPeople() ? StatisticalTable.Kind.PEOPLE : StatisticalTable.Kind.INCIDENTS;
    }

    private static String unit(Object value) {
        return value instanceof MonetaryAmount money
                ? " (" + money.getCurrency().getCurrencyCode() + ")"
                : "";
    }

    private static String words(Dimension<?> dimension) {
        return dimension.id().replace('-', ' ');
    }

    /** Returns whether the entry of records without a key needs a row: it is not zero, or not known. */
    private static boolean isThere(Entry none) {
        return none.number().signum() != 0 || !none.isNumber();
    }

    private static <K> List<String> labels(Summary answer, List<K> keys, boolean rest, Dimension<?> dimension) {
        List<String> labels = new ArrayList<>();
        for (K key : keys) {
            labels.add(label(answer, key));
        }
        if (rest || keys.isEmpty()) {
            labels.add(without(dimension));
        }
        return labels;
    }

    /** Returns the label of a key. The label of an operation is its name, if no other operation has that name. */
    private static String label(Summary answer, Object key) {
        if (key instanceof CrossKey<?, ?> both) {
            return labelIfPresent(answer, both.first()) + ", " + labelIfPresent(answer, both.second());
        }
        Optional<Operations> tree = answer.query().operations();
        if (tree.isEmpty() || !(key instanceof OperationId id)) {
            return key.toString();
        }
        List<Operation> named = tree.get().find(id).stream()
                .flatMap(operation ->
                        tree.get().all().stream().filter(other -> other.name().equals(operation.name())))
                .toList();
        return named.size() == 1 ? named.get(0).name() : id.toString();
    }

    private static String labelIfPresent(Summary answer, Optional<?> key) {
        return key.map(present -> label(answer, present)).orElse("not stated");
    }

    private static String without(Dimension<?> dimension) {
        return "No " + words(dimension);
    }

    private static Entry entry(Summary row, Measure<?> measure, @Nullable DataExtract extract) {
        Figure<?> figure = row.figure(measure);
        return switch (figure.state()) {
            case COMPLETE, PARTIAL -> entry(row, figure, extract);
            case UNKNOWN ->
                figure.lacksOnlyKeys() ? entry(row, figure, extract) : Entry.without(Entry.EntryKind.MISSING);
            case NOT_SUPPLIED -> Entry.without(Entry.EntryKind.MISSING);
            case NOT_APPLICABLE -> Entry.without(Entry.EntryKind.NOT_APPLICABLE);
        };
    }

    private static Entry entry(Summary row, Figure<?> figure, @Nullable DataExtract extract) {
        return extract != null && figure.known() instanceof MonetaryAmount
                ? Entry.of(figure.number(), contributions(row.query().explain(figure, extract)))
                : Entry.of(figure.number());
    }

    /** Returns the contribution of each record, which belonged to one holder. The rules of dominance need these. */
    private static List<BigDecimal> contributions(Explanation<?> explanation) {
        return explanation.contributions().stream()
                .map(contribution ->
                        ((MonetaryAmount) contribution.value()).getNumber().numberValueExact(BigDecimal.class))
                .toList();
    }
}
