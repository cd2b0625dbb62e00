package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Summary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Figures of the year broken down by a dimension.
 *
 * @param <K> the type of key
 * @param dimension the dimension
 * @param key what its keys are, as a heading
 * @param none the name of the row of what has no key
 * @param unsaid the key that says nothing; empty if each says something
 * @param perThousand whether counts are told per thousand people too
 * @param panels the figures, in tables of text of their own
 */
public record Table<K extends Comparable<? super K>>(
        Dimension<K> dimension, String key, String none, Optional<K> unsaid, boolean perThousand, List<Panel> panels) {

    /** The note of a table whose rows lack only records that do not state their key. */
    public static final String REST =
            "Records without a stated key have a row of their own. They can belong to any other row.";

    /** Of rates for a thousand people. */
    public static final int DECIMALS = 2;

    /**
     * Figures that stand side by side.
     *
     * @param title the title above them
     * @param measures the measures, each of whose names is a heading; quantities share the last column
     */
    public record Panel(String title, List<Measure<?>> measures) {
        Panel(String title, Measure<?>... measures) {
            this(title, List.of(measures));
        }
    }

    static <K extends Comparable<? super K>> Table<K> by(
            Dimension<K> dimension, String key, String none, Panel... panels) {
        return new Table<>(dimension, key, none, Optional.empty(), false, List.of(panels));
    }

    Table<K> whereOtherThan(K key) {
        return new Table<>(dimension, this.key, none, Optional.of(key), perThousand, panels);
    }

    Table<K> alsoPerThousand() {
        return new Table<>(dimension, key, none, unsaid, true, panels);
    }

    /** Returns this table with only the supplied figures, without panels that have none. */
    Table<K> of(Predicate<Measure<?>> supplied) {
        List<Panel> told = panels.stream()
                .map(panel -> new Panel(
                        panel.title(),
                        panel.measures().stream().filter(supplied).toList()))
                .filter(panel -> !panel.measures().isEmpty())
                .toList();
        return new Table<>(dimension, key, none, unsaid, perThousand, told);
    }

    /**
     * A row.
     *
     * @param key its key as the library writes it; empty for what has none and for the whole
     * @param name what it is of
     * @param depth how many operations of the table stand above it
     * @param isTotal whether it is the whole
     * @param summary its figures
     */
    public record Row(String key, String name, int depth, boolean isTotal, Summary summary) {}

    /** With an umbrella the operations from the top down, it first; else each key, what has none, and the total. */
    public List<Row> rows(Update update, Panel panel) {
        Breakdown<K> breakdown = update.now().by(dimension);
        if (dimension.equals(Dimension.OPERATION) && update.inquiry().umbrella().isPresent()) {
            return operations(update);
        }
        List<Row> rows = new ArrayList<>();
        breakdown.rows().forEach((key, row) -> rows.add(new Row(key.toString(), name(key, row), 0, false, row)));
        if (panel.measures().stream().anyMatch(measure -> sawAny(breakdown.notStated(), measure))) {
            rows.add(new Row("", none, 0, false, breakdown.notStated()));
        }
        rows.add(new Row("", "Total", 0, true, breakdown.total()));
        return rows;
    }

    private static boolean sawAny(Summary row, Measure<?> measure) {
        return row.figure(measure).completeness().seen() > 0;
    }

    private static List<Row> operations(Update update) {
        Breakdown<OperationId> byOperation = update.now().by(Dimension.OPERATION);
        return update.inquiry().operations().stream()
                .map(operation -> new Row(
                        operation.id().value(),
                        operation.name(),
                        update.inquiry().depth(operation),
                        false,
                        byOperation.get(operation.id())))
                .toList();
    }

    /** {@return the name of a key, as it stands in a table} */
    public static String name(Object key, Summary row) {
        if (key instanceof YearMonth) {
            return row.period().toString();
        }
        boolean wordless = key instanceof Enum<?> constant && constant.name().equals(constant.toString());
        return wordless ? key.toString().toLowerCase(Locale.ROOT).replace('_', ' ') : key.toString();
    }

    /** {@return whether a record says what it is broken down by} */
    public boolean isSaid(Update update) {
        Set<K> said = new TreeSet<>(update.now().by(dimension).rows().keySet());
        unsaid.ifPresent(said::remove);
        return !said.isEmpty();
    }

    /** All measures, each once. */
    public List<Measure<?>> measures() {
        Stream<Measure<?>> all = panels.stream().flatMap(panel -> panel.measures().stream());
        return all.distinct().toList();
    }
}
