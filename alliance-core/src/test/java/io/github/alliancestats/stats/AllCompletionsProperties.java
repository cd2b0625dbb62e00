package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.completions.Counts;
import io.github.alliancestats.completions.Counts.Result;
import io.github.alliancestats.completions.Feature;
import io.github.alliancestats.completions.Judge;
import io.github.alliancestats.completions.Worlds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/**
 * Figures of random small worlds, against every completion of their unknown parts. A plain loop counts each completion, and
 * shares no code with the library.
 *
 * <p>The system property {@code completions.worlds} sets the number of worlds of the long test. {@code completions.seed}
 * is the seed of the first world. {@code completions.features} names the only features of the worlds.
 * {@code completions.examples} is the number of examples of each kind, which are printed with all counts.
 */
class AllCompletionsProperties {

    /** The features that a completion changes. Each makes a twentieth of the figures uncertain. */
    private static final List<Feature> FREQUENT = List.of(
            Feature.NOT_COVERED,
            Feature.AMOUNT,
            Feature.REJECTED,
            Feature.DAY,
            Feature.KEY,
            Feature.CONTRADICTED,
            Feature.RECORDING);

    private static Counts compared(int worlds) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        String names = System.getProperty("completions.features", "");
        for (Feature feature : Feature.values()) {
            if (names.isEmpty() || List.of(names.split(",")).contains(feature.name())) {
                features.add(feature);
            }
        }
        int examples = Integer.getInteger("completions.examples", -1);
        Counts counts = new Counts(Math.max(0, examples));
        long first = Long.getLong("completions.seed", 1L);
        for (long seed = first; seed < first + worlds; seed++) {
            Judge.compare(Worlds.any(seed, features), seed, counts);
        }
        if (examples >= 0) {
            System.out.println(counts);
        }
        return counts;
    }

    @Example
    void figures_ofTwoHundredWorlds_areTrueInAllCompletions() {
        assertTrue(compared(200));
    }

    @Tag("long")
    @Example
    void figures_ofManyWorlds_areTrueInAllCompletions() {
        Counts counts = compared(Integer.getInteger("completions.worlds", 2_000));

        assertTrue(counts);
        assertThat(counts.perMille(Result.UNCERTAIN, Result.FIGURES))
                .as("uncertain")
                .isGreaterThan(300);
        for (Feature feature : FREQUENT) {
            assertThat(counts.of(feature, Result.UNCERTAIN) * 1_000 / counts.of(Result.FIGURES))
                    .as("uncertain by %s", feature)
                    .isGreaterThanOrEqualTo(50);
        }
    }

    private static void assertTrue(Counts counts) {
        assertThat(counts.blamed()).as("false figures").isEmpty();
        assertThat(counts.perMille(Result.OVER_CAUTIOUS, Result.CERTAIN)).isLessThan(40);
        assertThat(counts.perMille(Result.LEAST_NOT_SAID, Result.FAIR_LEAST)).isLessThan(50);
        assertThat(counts.perMille(Result.MOST_NOT_SAID, Result.FAIR_MOST)).isLessThan(43);
        assertThat(counts.perMille(Result.WIDE_RANGE, Result.RANGES)).isLessThan(50);
    }
}
