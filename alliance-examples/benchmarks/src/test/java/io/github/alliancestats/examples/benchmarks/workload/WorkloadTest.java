package io.github.alliancestats.examples.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {

    private static final int RECORDS = 100_000;
    private final Columns columns = Workload.of(RECORDS);

    @Test
    void theSameNumberGivesTheSameRecords() {
        assertThat(PlainSeizure.of(Workload.of(20_000))).isEqualTo(PlainSeizure.of(Workload.of(20_000)));
    }

    @Test
    void oneRecordIn200IsALaterRevisionOfAnother() {
        assertThat(columns.size()).isEqualTo(RECORDS);
        assertThat(places(1)).hasSize(RECORDS - RECORDS / 200);
        assertThat(places(2)).hasSize(RECORDS / 200);
        assertThat(revised()).hasSize(RECORDS / 200);
    }

    @Test
    void aLaterRevisionArrivesBeforeOrAfterTheFirst() {
        assertThat(revised()).anyMatch(pair -> pair.first() < pair.later());
        assertThat(revised()).anyMatch(pair -> pair.first() > pair.later());
    }

    @Test
    void aLaterRevisionKeepsItsKindAndOperationAndIsMovedInThreeOfTenCases() {
        int moved = 0;
        for (Revised pair : revised()) {
            int days = columns.day(pair.later()) - columns.day(pair.first());
            assertThat(columns.kind(pair.later())).isEqualTo(columns.kind(pair.first()));
            assertThat(columns.operation(pair.later())).isEqualTo(columns.operation(pair.first()));
            assertThat(days).isBetween(-20, 20);
            moved += days == 0 ? 0 : 1;
        }

        assertThat(moved / (double) revised().size()).isCloseTo(0.3, within(0.06));
    }

    @Test
    void theKindsAndTheCurrenciesHaveTheirShares() {
        assertThat(share(record -> columns.kind(record) == Kind.DRUGS)).isCloseTo(0.70, within(0.01));
        assertThat(share(record -> columns.kind(record) == Kind.CASH)).isCloseTo(0.25, within(0.01));
        assertThat(share(record -> columns.currency(record) == Currency.EUR)).isCloseTo(0.25 * 0.02, within(0.001));
        assertThat(share(record -> columns.currency(record) == Currency.USD)).isCloseTo(0.25 * 0.01, within(0.001));
    }

    @Test
    void aSeizureOfDrugsHasOneToThreeLinesAndNothingElseHasAny() {
        for (int record = 0; record < columns.size(); record++) {
            int lines = columns.lines(record);
            assertThat(lines).isBetween(columns.kind(record) == Kind.DRUGS ? 1 : 0, 3);
            assertThat(columns.kind(record) == Kind.DRUGS).isEqualTo(lines > 0);
        }
        assertThat(columns.firstLine(RECORDS) / (double) RECORDS).isCloseTo(1.40, within(0.01));
    }

    @Test
    void withoutRepeatsEachIdIsThereOnce() {
        Columns unique = Workload.withoutRepeats(20_000);

        assertThat(IntStream.range(0, 20_000).mapToObj(unique::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -200, 199, 201})
    void onlyAMultipleOf200IsMade(int records) {
        assertThatThrownBy(() -> Workload.of(records)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Workload.withoutRepeats(records)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSubstancesHaveTheClassesThatTheLawGivesThemInBothYears() {
        for (LocalDate day : List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31))) {
            for (int substance = 0; substance < Substances.count(); substance++) {
                assertThat(DrugLaw.misuseOfDrugsAct().classOf(Substances.drug(substance), Preparation.UNSPECIFIED, day))
                        .isEqualTo(Substances.drugClass(Substances.classOf(substance)));
            }
        }
    }

    /** Where the two revisions of a record stand. */
    private record Revised(int first, int later) {}

    private List<Revised> revised() {
        Map<Long, Integer> first = places(1);
        return places(2).entrySet().stream()
                .map(later -> new Revised(Objects.requireNonNull(first.get(later.getKey())), later.getValue()))
                .toList();
    }

    private Map<Long, Integer> places(int revision) {
        Map<Long, Integer> places = new HashMap<>();
        for (int record = 0; record < columns.size(); record++) {
            if (columns.revision(record) == revision) {
                assertThat(places.put(columns.id(record), record)).isNull();
            }
        }
        return places;
    }

    private double share(IntPredicate which) {
        return IntStream.range(0, RECORDS).filter(which).count() / (double) RECORDS;
    }
}
