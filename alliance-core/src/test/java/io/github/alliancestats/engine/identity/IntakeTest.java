package io.github.alliancestats.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.quality.Exclusion.Reason;
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

    /** Returns the records that are handed on. */
    private static List<AllianceRecord> passed(Intake intake) {
        Resolved resolved = new Resolved();
        intake.pass(RepeatedHashes.among(intake.hashes()), resolved);
        return resolved.standing;
    }

    private static List<AllianceRecord> resolved(Intake intake) {
        return resolve(intake).standing;
    }

    private static Resolved resolve(Intake intake) {
        Resolved resolved = new Resolved();
        intake.resolve(resolved);
        return resolved;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 32, 4095, 4096, 4097, 9000})
    void recordsOfDistinctIds_areHandedOnInTheirOrder(int count) {
        Intake intake = intake(records(count));

        assertThat(passed(intake)).containsExactlyElementsOf(records(count));
        assertThat(resolved(intake)).isEmpty();
        assertThat(intake.ids().size()).isEqualTo(count);
    }

    @Test
    void recordsThatComeTwice_waitUntilTheyAreCompared() {
        List<AllianceRecord> records = new ArrayList<>(records(5_000));
        records.addAll(records(100));
        records.add(Given.cash("C7", "2024-05-01", "2"));
        Intake intake = intake(records);

        List<AllianceRecord> passed = passed(intake);
        Resolved resolved = resolve(intake);

        assertThat(passed).containsExactlyElementsOf(records.subList(100, 5_000));
        assertThat(resolved.standing).hasSize(99).doesNotContain(cash(7)).contains(cash(0), cash(99));
        assertThat(resolved.excluded).isEqualTo(Map.of(Reason.DUPLICATE, 99L, Reason.CONFLICTING, 3L));
        assertThat(intake.ids().size()).isEqualTo(5_000);
        assertThat(resolved(intake)).as("once").isEmpty();
    }

    /** An id identifies a record only within its kind. */
    @Test
    void recordsOfTwoKindsWithOneId_areDistinct() {
        List<AllianceRecord> records = List.of(Given.cash("1", "2024-05-01", "1"), Given.funds("1", "2024-05-01", "1"));
        Intake intake = intake(records);

        List<AllianceRecord> all = passed(intake);
        all.addAll(resolved(intake));

        assertThat(all).containsExactlyInAnyOrderElementsOf(records);
        assertThat(intake.ids().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "10, 20", "4096, 1", "4000, 200", "4097, 4096"})
    void mergedIntakes_areAsOne_andGoOn(int first, int second) {
        List<AllianceRecord> all = new ArrayList<>(records(first + second));
        Intake intake = intake(all.subList(0, first));
        intake.addAll(intake(all.subList(first, first + second)));
        all.add(cash(-1));
        intake.add(all.get(all.size() - 1));

        assertThat(passed(intake)).containsExactlyElementsOf(all);
        assertThat(intake.ids().size()).isEqualTo(all.size());
    }

    @Test
    void mergedAfterTheirPass_theyCompareWhatTheyGathered() {
        List<AllianceRecord> twice = List.of(cash(1), cash(2));
        Intake one = intake(twice);
        Intake other = intake(twice);
        List<int[]> hashes = new ArrayList<>(one.hashes());
        hashes.addAll(other.hashes());
        RepeatedHashes repeated = RepeatedHashes.among(hashes);
        Resolved resolved = new Resolved();
        one.pass(repeated, resolved);
        other.pass(repeated, resolved);
        assertThat(resolved.standing).isEmpty();

        one.addAll(other);
        one.resolve(resolved);

        assertThat(resolved.standing).containsExactlyInAnyOrderElementsOf(twice);
        assertThat(resolved.excluded).isEqualTo(Map.of(Reason.DUPLICATE, 2L));
    }

    @Test
    void idWithoutAKnownRecord_isIncluded() {
        Intake intake = intake(List.of(cash(1)));
        intake.putAside(RecordKey.of(cash(2)));
        Intake other = new Intake();
        other.putAside(RecordKey.of(cash(3)));

        intake.addAll(other);

        assertThat(intake.ids())
                .isEqualTo(intake(List.of(cash(3), cash(2), cash(1))).ids());
    }
}
