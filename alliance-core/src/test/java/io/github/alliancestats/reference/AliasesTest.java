package io.github.alliancestats.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Disruption.AgencyPart;
import io.github.alliancestats.record.Disruption.Assessment;
import io.github.alliancestats.reference.Aliases.Merge;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

    private static final LocalDate JANUARY_1 = LocalDate.of(2024, 1, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);
    private static final LocalDate DECEMBER_31 = LocalDate.of(2024, 12, 31);

    private static final Aliases CHAIN = Aliases.builder()
            .merged("G3", "G2", JANUARY_1)
            .merged("G2", "G1", JULY_1)
            .merged("G3", "G4", DECEMBER_31)
            .build();

    @ParameterizedTest
    @CsvSource({
        "G1, 2024-12-31, G1",
        "G2, 2024-06-30, G2",
        "G2, 2024-07-01, G1", // from that day on
        "G3, 2023-12-31, G3",
        "G3, 2024-06-30, G2",
        "G3, 2024-07-01, G1", // through G2
        "G3, 2024-12-31, G4", // merged again into another: the latest stands
        "G4, 2024-12-31, G4",
        "G9, 2024-12-31, G9", // never merged
    })
    void resolve_isWhatWasKnownAtTheEndOfTheDay(String id, LocalDate day, String resolved) {
        assertThat(CHAIN.resolve(id, day)).isEqualTo(resolved);
    }

    @Test
    void none_meansThatEveryIdIsItself() {
        assertThat(Aliases.none().resolve("G1", DECEMBER_31)).isEqualTo("G1");
        assertThat(Aliases.none()).isEqualTo(Aliases.builder().build()).hasToString("0 merges");
        assertThat(Aliases.none().entries()).isEmpty();
    }

    @Test
    void mergedSinceAlways_isAMergeOnEveryDay() {
        Aliases always = Aliases.builder().merged("P2", "P1", LocalDate.MIN).build();

        assertThat(always.resolve("P2", LocalDate.MIN)).isEqualTo("P1");
        assertThat(always.resolve("P2", LocalDate.MAX)).isEqualTo("P1");
    }

    // Counting groups

    /**
     * Three disruptions of G1, and one group. Naive counting says three groups.
     */
    @Test
    void groupDisruptedThreeTimes_isOneGroup() {
        List<Disruption> all = List.of(
                disruption("1", Assessment.MAJOR, AgencyPart.LED, "G1"),
                disruption("2", Assessment.MINOR, AgencyPart.LED, "G1"),
                disruption("3", Assessment.MINOR, AgencyPart.LED, "G1"));

        assertThat(disruptions(all)).hasSize(3);
        assertThat(groups(disruptions(all), Aliases.none(), DECEMBER_31)).hasSize(1);
    }

    /**
     * Five assessed, three disruptions, one group at the end of the year and two at the end of June. Naive counting
     * says five disruptions and three groups.
     */
    @Test
    void groupsThatMerged_areTwoBefore_andOneFromThatDayOn() {
        List<Disruption> assessed = List.of(
                disruption("1", Assessment.MINOR, AgencyPart.LED, "G1"),
                disruption("2", Assessment.MODERATE, AgencyPart.LED, "G2"),
                disruption("3", Assessment.MAJOR, AgencyPart.SUPPORTED, "G1"),
                disruption("4", Assessment.NONE, AgencyPart.LED, "G3"),
                disruption("5", Assessment.NEGATIVE, AgencyPart.LED, "G3"));
        Aliases merged = Aliases.builder().merged("G2", "G1", JULY_1).build();
        List<Disruption> disruptions = disruptions(assessed);

        assertThat(assessed).as("naive disruptions").hasSize(5);
        assertThat(groups(assessed, Aliases.none(), DECEMBER_31))
                .as("naive groups")
                .hasSize(3);
        assertThat(disruptions).hasSize(3);
        assertThat(disruptions)
                .filteredOn(d -> d.part().equals(Optional.of(AgencyPart.LED)))
                .hasSize(2);
        assertThat(disruptions)
                .filteredOn(d -> d.part().equals(Optional.of(AgencyPart.SUPPORTED)))
                .hasSize(1);
        assertThat(groups(disruptions, merged, LocalDate.of(2024, 6, 30))).containsExactly("G1", "G2");
        assertThat(groups(disruptions, merged, DECEMBER_31)).containsExactly("G1");
    }

    private static Disruption disruption(String id, Assessment assessment, AgencyPart part, String group) {
        return Disruption.builder()
                .id("cumbria", id)
                .disrupted(LocalDate.of(2024, 3, 1))
                .assessment(assessment)
                .part(part)
                .group(group)
                .build();
    }

    private static List<Disruption> disruptions(List<Disruption> assessed) {
        return assessed.stream().filter(each -> each.assessment().disruption()).toList();
    }

    private static Set<String> groups(List<Disruption> disruptions, Aliases aliases, LocalDate day) {
        return disruptions.stream()
                .flatMap(each -> each.groups().stream())
                .map(group -> aliases.resolve(group, day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // What is refused

    @Test
    void cycle_isRefused_andNamed() {
        assertThatThrownBy(() -> Aliases.builder()
                        .merged("G9", "G1", JANUARY_1) // leads into it and is no part of it
                        .merged("G1", "G2", JANUARY_1)
                        .merged("G2", "G3", JULY_1)
                        .merged("G3", "G1", JANUARY_1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-07-01")
                .hasMessageContaining("G2 into G3 into G1 into G2")
                .hasMessageNotContaining("G9");
        assertThatThrownBy(() -> Aliases.builder()
                        .merged("G1", "G2", JANUARY_1)
                        .merged("G2", "G1", JULY_1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("G2 into G1 into G2");
    }

    @Test
    void wayBack_isNoCycle_onceTheWayThereHasEnded() {
        Aliases aliases = Aliases.builder()
                .merged("G1", "G2", JANUARY_1)
                .merged("G1", "G3", JULY_1)
                .merged("G2", "G1", DECEMBER_31)
                .build();

        assertThat(aliases.resolve("G1", JANUARY_1)).isEqualTo("G2");
        assertThat(aliases.resolve("G2", DECEMBER_31)).isEqualTo("G3");
    }

    @Test
    void cycleThatWasBrokenLater_isRefused_sinceItHeldForADay() {
        assertThatThrownBy(() -> Aliases.builder()
                        .merged("G1", "G2", JANUARY_1)
                        .merged("G2", "G1", JANUARY_1.plusDays(1))
                        .merged("G2", "G3", JANUARY_1.plusDays(2))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-01-02");
    }

    @Test
    void mergedIntoItself_isRefused() {
        assertThatThrownBy(() -> Aliases.builder().merged("G1", "G1", JULY_1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("G1");
    }

    @Test
    void mergedIntoTwoOnOneDay_isRefused_intoTheSameAgainIsFine() {
        Aliases.Builder builder = Aliases.builder().merged("G2", "G1", JULY_1).merged("G2", "G1", JULY_1);

        assertThat(builder.build().entries()).hasSize(1);
        assertThatThrownBy(() -> builder.merged("G2", "G3", JULY_1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("G1 and G3 on 2024-07-01");
    }

    @ParameterizedTest
    @CsvSource({"' ', G1", "G1, ''", "'G1 ', G2", "G1, ' G2'"})
    void idThatIsBlankOrPadded_isRefused(String id, String into) {
        assertThatThrownBy(() -> Aliases.builder().merged(id, into, JULY_1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("merged");
    }

    // As a value

    @Test
    void entries_areInOrderOfIdAndDay() {
        assertThat(CHAIN.entries())
                .containsExactly(
                        new Merge("G2", "G1", JULY_1),
                        new Merge("G3", "G2", JANUARY_1),
                        new Merge("G3", "G4", DECEMBER_31));
    }

    @Test
    void anyDifference_makesAliasesUnlike() {
        Aliases one = Aliases.builder().merged("G2", "G1", JULY_1).build();

        assertThat(one)
                .isNotEqualTo(Aliases.none())
                .isNotEqualTo(Aliases.builder().merged("G3", "G1", JULY_1).build())
                .isNotEqualTo(Aliases.builder().merged("G2", "G3", JULY_1).build())
                .isNotEqualTo(Aliases.builder().merged("G2", "G1", JANUARY_1).build());
    }

    @Test
    void toString_tellsNoId() {
        assertThat(CHAIN).hasToString("3 merges");
        assertThat(CHAIN.entries().get(0)).hasToString("merge from 2024-07-01");
    }

    @Test
    void builderThatGoesOn_leavesWhatItMadeAsItWas() {
        Aliases.Builder builder = Aliases.builder().merged("G2", "G1", JULY_1);
        Aliases before = builder.build();
        builder.merged("G2", "G3", DECEMBER_31).build();

        assertThat(before.resolve("G2", DECEMBER_31)).isEqualTo("G1");
    }

    // Laws

    /** Every id is merged into one with a lower number, so that there is no cycle. */
    private static List<Merge> downwards(List<Integer> seeds) {
        List<Merge> merges = new ArrayList<>();
        for (int seed : seeds) {
            int id = 1 + seed % 6;
            int into = seed / 6 % id;
            LocalDate from = JANUARY_1.plusDays(seed / 36 % 4);
            if (merges.stream()
                    .noneMatch(m -> m.id().equals("G" + id) && m.from().equals(from))) {
                merges.add(new Merge("G" + id, "G" + into, from));
            }
        }
        return merges;
    }

    private static Aliases of(List<Merge> merges) {
        Aliases.Builder builder = Aliases.builder();
        merges.forEach(merge -> builder.merged(merge.id(), merge.into(), merge.from()));
        return builder.build();
    }

    /** As the rule reads: of the merges of an id, the last that took effect; then again. */
    private static String byReading(List<Merge> merges, String id, LocalDate day) {
        Merge latest = null;
        for (Merge merge : merges) {
            boolean applies = merge.id().equals(id) && !merge.from().isAfter(day);
            if (applies && (latest == null || merge.from().isAfter(latest.from()))) {
                latest = merge;
            }
        }
        return latest == null ? id : byReading(merges, latest.into(), day);
    }

    @Property(tries = 300)
    void resolve_isTheRule_inWhateverOrderItWasTold(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 863) Integer> seeds, @ForAll Random random) {
        List<Merge> merges = downwards(seeds);
        Aliases aliases = of(merges);
        List<Merge> shuffled = new ArrayList<>(merges);
        Collections.shuffle(shuffled, random);

        assertThat(of(shuffled)).isEqualTo(aliases).hasSameHashCodeAs(aliases);
        assertThat(of(shuffled).entries()).isEqualTo(aliases.entries());
        for (int id = 0; id <= 6; id++) {
            for (int day = -1; day <= 4; day++) {
                LocalDate when = JANUARY_1.plusDays(day);
                String resolved = aliases.resolve("G" + id, when);
                assertThat(resolved).isEqualTo(byReading(merges, "G" + id, when));
                assertThat(aliases.resolve(resolved, when))
                        .as("the end of a chain means itself")
                        .isEqualTo(resolved);
            }
        }
    }

    /** Merges as they come are refused just where walking them on some day never ends. */
    @Property(tries = 300)
    void build_refusesJustWhatWouldNeverEnd(@ForAll @Size(max = 6) List<@IntRange(min = 0, max = 63) Integer> seeds) {
        List<Merge> merges = new ArrayList<>();
        for (int seed : seeds) {
            Merge merge = new Merge("G" + seed % 4, "G" + seed / 4 % 4, JANUARY_1.plusDays(seed / 16));
            boolean told = merges.stream()
                    .anyMatch(m -> m.id().equals(merge.id()) && m.from().equals(merge.from()));
            if (!told && !merge.id().equals(merge.into())) {
                merges.add(merge);
            }
        }

        if (merges.stream().anyMatch(merge -> neverEnds(merges, merge.from()))) {
            assertThatThrownBy(() -> of(merges)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(of(merges).entries()).hasSameSizeAs(merges);
        }
    }

    private static boolean neverEnds(List<Merge> merges, LocalDate day) {
        for (int id = 0; id < 4; id++) {
            String at = "G" + id;
            for (int step = 0; step < 4; step++) {
                at = oneStep(merges, at, day);
            }
            if (!oneStep(merges, at, day).equals(at)) {
                return true;
            }
        }
        return false;
    }

    private static String oneStep(List<Merge> merges, String id, LocalDate day) {
        return merges.stream()
                .filter(merge -> merge.id().equals(id) && !merge.from().isAfter(day))
                .max(Comparator.comparing(Merge::from))
                .map(Merge::into)
                .orElse(id);
    }

    @Test
    void chain_isOfAHundredMerges_andNoLonger() {
        assertThat(chain(100).resolve("0", JULY_1)).isEqualTo("100");
        assertThatThrownBy(() -> chain(101))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 100");
    }

    /** Each merge by itself is one step long on its day; the last day has all of them. */
    @Test
    void chainThatGrowsByTheDay_isNoLonger() {
        assertThat(chain(100, 1).resolve("0", JULY_1.plusYears(1))).isEqualTo("100");
        assertThatThrownBy(() -> chain(101, 1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 100");
    }

    @Test
    void chainOfAHundredThousandMerges_isRefusedAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThatThrownBy(() -> chain(100_000)).isExactlyInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> chain(100_000, 1)).isExactlyInstanceOf(IllegalArgumentException.class);
        });
    }

    private static Aliases chain(int merges) {
        return chain(merges, 0);
    }

    private static Aliases chain(int merges, int daysBetween) {
        Aliases.Builder chain = Aliases.builder();
        for (int i = 0; i < merges; i++) {
            chain.merged(Integer.toString(i), Integer.toString(i + 1), JULY_1.plusDays((long) i * daysBetween));
        }
        return chain.build();
    }
}
