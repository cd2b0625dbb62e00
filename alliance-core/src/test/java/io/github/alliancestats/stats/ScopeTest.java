package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.HUELVA;
import static io.github.alliancestats.records.Records.MILLE;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.UNLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.engine.row.OperationScope;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.records.Records;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where records stand among the operations, by what they are tagged with. */
class ScopeTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(Records.YEAR);
    private static final List<List<OperationId>> TAGS =
            List.of(List.of(APACHE), List.of(), List.of(APACHE, HUELVA), List.of(HUELVA), List.of(APACHE, MILLE));

    @Test
    void recordsWithTheSameTags_haveOnePlace_numberedInTurn() {
        OperationScope scope =
                new OperationScope(YEAR.within(OPERATIONS, ALLIANCE).plan().settings());
        List<OperationScope.Place> places = TAGS.stream().map(scope::of).toList();

        assertThat(places).extracting(OperationScope.Place::number).containsExactly(0, 1, 2, 3, 4);
        for (int i = 0; i < TAGS.size(); i++) {
            assertThat(scope.of(List.copyOf(TAGS.get(i))))
                    .isSameAs(places.get(i))
                    .isEqualTo(places.get(i));
            assertThat(places.get(i)).isNotEqualTo(places.get((i + 1) % TAGS.size()));
        }
    }

    @ParameterizedTest
    @MethodSource
    void place_isWithinTheUmbrella_ifAnyTagIs(
            List<OperationId> tags, boolean within, OutOfScope outside, List<OperationId> operations) {
        OperationScope.Place place =
                new OperationScope(YEAR.within(OPERATIONS, ALLIANCE).plan().settings()).of(tags);

        assertThat(place.isWithin()).isEqualTo(within);
        assertThat(place.outside()).isEqualTo(outside);
        assertThat(place.operations()).containsExactlyElementsOf(operations);
    }

    static Stream<Arguments> place_isWithinTheUmbrella_ifAnyTagIs() {
        return Stream.of(
                Arguments.of(List.of(), false, OutOfScope.OUT_OF_SCOPE, List.of()),
                Arguments.of(List.of(ALLIANCE), true, OutOfScope.OUT_OF_SCOPE, List.of(ALLIANCE)),
                Arguments.of(List.of(APACHE), true, OutOfScope.OUT_OF_SCOPE, List.of(ALLIANCE, APACHE)),
                Arguments.of(List.of(MILLE), false, OutOfScope.OUT_OF_SCOPE, List.of()),
                Arguments.of(List.of(UNLISTED), false, OutOfScope.UNKNOWN_OPERATION, List.of()),
                Arguments.of(List.of(MILLE, UNLISTED), false, OutOfScope.UNKNOWN_OPERATION, List.of()),
                Arguments.of(List.of(APACHE, MILLE), true, OutOfScope.OUT_OF_SCOPE, List.of(ALLIANCE, APACHE)));
    }
}
