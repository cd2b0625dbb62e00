package io.github.alliancestats.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids are compared once. Each query then selects from the records that it knows. */
class ResolvedRecordsTest {

    private Resolved resolved = new Resolved();

    private static AllianceRecord cash(int id) {
        return Given.cash("C" + id, "2024-05-01", "1");
    }

    private static AllianceRecord revised(AllianceRecord record, int revision) {
        return Draft.changed(record, draft -> draft.revision = revision);
    }

    private void resolve(ResolvedRecords records, Predicate<AllianceRecord> known) {
        resolved = new Resolved(known, record -> false);
        for (AllianceRecord record : records.single()) {
            if (resolved.accept(record)) {
                resolved.single(record);
            }
        }
        records.resolveVersions(resolved);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 4_096, 9_000})
    void recordsOfDistinctIds_arePassedOnInTheirOrder(int count) {
        List<AllianceRecord> all =
                IntStream.range(0, count).mapToObj(ResolvedRecordsTest::cash).toList();
        ResolvedRecords records = ResolvedRecords.of(all);

        resolve(records, record -> true);

        assertThat(resolved.standing).containsExactlyElementsOf(all);
        assertThat(resolved.excluded).isEmpty();
        assertThat(records.stream()).containsExactlyElementsOf(all);
        assertThat(records.ids().size()).isEqualTo(count);
    }

    @Test
    void resolve_repeatedIds_reportsTheOthersWithTheirReason() {
        AllianceRecord conflicting = Given.cash("C4", "2024-05-01", "2");
        List<AllianceRecord> all =
                List.of(cash(1), cash(1), cash(2), revised(cash(2), 2), cash(3), cash(4), conflicting);
        ResolvedRecords records = ResolvedRecords.of(all);

        resolve(records, record -> true);

        assertThat(resolved.standing).containsExactlyInAnyOrder(cash(1), revised(cash(2), 2), cash(3));
        assertThat(resolved.excluded)
                .isEqualTo(Map.of(
                        ExclusionReason.DUPLICATE,
                        1L,
                        ExclusionReason.SUPERSEDED,
                        1L,
                        ExclusionReason.CONFLICTING,
                        2L));
        assertThat(records.stream()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(records.ids().size()).isEqualTo(4);
    }

    @Test
    void resolve_recordsThatAreNotKnown_areIgnored_andTheirIdsKept() {
        AllianceRecord late = revised(cash(1), 2);
        ResolvedRecords records = ResolvedRecords.of(List.of(cash(1), late, cash(2), cash(3), cash(3)));

        resolve(records, record -> !record.equals(late) && !record.equals(cash(2)));
        assertThat(resolved.standing).containsExactlyInAnyOrder(cash(1), cash(3));
        assertThat(resolved.excluded).isEqualTo(Map.of(ExclusionReason.DUPLICATE, 1L));

        resolve(records, record -> false);
        assertThat(resolved.standing).isEmpty();
        assertThat(resolved.excluded).isEmpty();
        assertThat(records.ids().size()).isEqualTo(3);

        resolve(records, record -> true);
        assertThat(resolved.standing).containsExactlyInAnyOrder(late, cash(2), cash(3));
        assertThat(resolved.excluded).isEqualTo(Map.of(ExclusionReason.DUPLICATE, 1L, ExclusionReason.SUPERSEDED, 1L));
    }

    @Test
    void resolve_testsEachRecordOnce() {
        List<AllianceRecord> all = List.of(cash(1), revised(cash(1), 2), revised(cash(1), 2), cash(2));
        List<AllianceRecord> tested = new ArrayList<>();

        resolve(ResolvedRecords.of(all), tested::add);

        assertThat(tested).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void versions_areAllRecordsWithTheIdAndKindOfOne() {
        AllianceRecord funds = Given.funds("C1", "2024-05-01", "1");
        ResolvedRecords records = ResolvedRecords.of(List.of(cash(1), funds, revised(cash(1), 2), cash(2)));

        assertThat(records.versions(cash(1))).containsExactly(cash(1), revised(cash(1), 2));
        assertThat(records.versions(revised(cash(1), 2))).containsExactly(cash(1), revised(cash(1), 2));
        assertThat(records.versions(funds)).containsExactly(funds);
        assertThat(records.versions(cash(2))).containsExactly(cash(2));
    }
}
