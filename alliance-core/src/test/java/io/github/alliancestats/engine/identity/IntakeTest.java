package io.github.alliancestats.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.records.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records with a unique id are passed on in order, and the others are compared. */
class IntakeTest {

    private static AllianceRecord cash(int id) {
        return Given.cash("C" + id, "2024-05-01", "1");
    }

    private static List<AllianceRecord> records(int count) {
        return IntStream.range(0, count).mapToObj(IntakeTest::cash).toList();
    }

    private static Intake intake(List<AllianceRecord> records) {
        Intake intake = new Intake();
        records.forEach(intake::add);
        return intake;
    }

    private static Resolved resolve(Intake intake) {
        Resolved resolved = new Resolved();
        resolved.ids = intake.resolve(resolved);
        return resolved;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 32, 4095, 4096, 4097, 9000})
    void recordsOfDistinctIds_areHandedOnInTheirOrder(int count) {
        Intake intake = intake(records(count));

        Resolved resolved = resolve(intake);

        assertThat(resolved.standing).containsExactlyElementsOf(records(count));
        assertThat(resolved.ids.size()).isEqualTo(count);
    }

    @Test
    void recordsThatComeTwice_areComparedAfterTheOthers() {
        List<AllianceRecord> records = new ArrayList<>(records(5_000));
        records.addAll(records(100));
        records.add(Given.cash("C7", "2024-05-01", "2"));
        Intake intake = intake(records);

        Resolved resolved = resolve(intake);

        assertThat(resolved.standing.subList(0, 4_900)).containsExactlyElementsOf(records.subList(100, 5_000));
        assertThat(resolved.standing.subList(4_900, resolved.standing.size()))
                .hasSize(99)
                .doesNotContain(cash(7))
                .contains(cash(0), cash(99));
        assertThat(resolved.excluded)
                .isEqualTo(Map.of(ExclusionReason.DUPLICATE, 99L, ExclusionReason.CONFLICTING, 3L));
        assertThat(resolved.ids.size()).isEqualTo(5_000);
    }

    /** An id identifies a record only within its kind. */
    @Test
    void recordsOfTwoKindsWithOneId_areDistinct() {
        List<AllianceRecord> records = List.of(Given.cash("1", "2024-05-01", "1"), Given.funds("1", "2024-05-01", "1"));

        Resolved resolved = resolve(intake(records));

        assertThat(resolved.standing).containsExactlyInAnyOrderElementsOf(records);
        assertThat(resolved.ids.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "10, 20", "4096, 1", "4000, 200", "4097, 4096"})
    void mergedIntakes_areAsOne_andGoOn(int first, int second) {
        List<AllianceRecord> all = new ArrayList<>(records(first + second));
        Intake intake = intake(all.subList(0, first));
        intake.addAll(intake(all.subList(first, first + second)));
        all.add(cash(-1));
        intake.add(all.get(all.size() - 1));

        Resolved resolved = resolve(intake);

        assertThat(resolved.standing).containsExactlyElementsOf(all);
        assertThat(resolved.ids.size()).isEqualTo(all.size());
    }

    @Test
    void idWithoutAKnownRecord_isIncluded() {
        Intake intake = intake(List.of(cash(1)));
        intake.putAside(RecordKey.of(cash(2)));
        Intake other = new Intake();
        other.putAside(RecordKey.of(cash(3)));

        intake.addAll(other);

        assertThat(resolve(intake).ids).isEqualTo(resolve(intake(List.of(cash(3), cash(2), cash(1)))).ids);
    }
}
