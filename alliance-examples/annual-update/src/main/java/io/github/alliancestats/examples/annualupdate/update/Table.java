package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Measure;
import java.util.List;
import java.util.Optional;
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

    /** All measures, each once. */
    public List<Measure<?>> measures() {
        Stream<Measure<?>> all = panels.stream().flatMap(panel -> panel.measures().stream());
        return all.distinct().toList();
    }
}
