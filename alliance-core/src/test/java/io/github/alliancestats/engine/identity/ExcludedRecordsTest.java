package io.github.alliancestats.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.StopSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcludedRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    /** Some records of two forces and two kinds, with equal ids among them, in any order. */
    private static List<AllianceRecord> records(int count) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String force = i % 3 == 0 ? "essex" : "cumbria";
            records.add(
                    i % 2 == 0
                            ? StopSearch.builder()
                                    .id(force, "" + i / 4)
                                    .searched(DAY)
                                    .build()
                            : CannabisFarm.builder()
                                    .id(force, "" + i / 4)
                                    .closed(DAY)
                                    .build());
        }
        Collections.shuffle(records, new Random(count));
        return records;
    }

    /** The key of a record whose id is not kept is not made. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 3_000})
    void add_ofRecords_equalsThatOfTheirExclusions(int count) {
        ExcludedRecords.Builder ofRecords = new ExcludedRecords.Builder();
        ExcludedRecords.Builder ofExclusions = new ExcludedRecords.Builder();
        for (AllianceRecord record : records(count)) {
            ofRecords.add(record, ExclusionReason.RECORDING_UNKNOWN);
            ofExclusions.add(new Exclusion(record.kind(), record.id(), ExclusionReason.RECORDING_UNKNOWN, 1));
        }

        assertThat(ofRecords.build()).isEqualTo(ofExclusions.build());
        assertThat(ofRecords.build().count()).isEqualTo(count);
        assertThat(ofRecords.build().exclusions()).hasSizeLessThanOrEqualTo(1_000);
    }
}
