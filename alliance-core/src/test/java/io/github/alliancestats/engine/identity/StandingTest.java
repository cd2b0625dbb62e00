package io.github.alliancestats.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.records.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record that counts for one id. A record is written as its revision and its content, as in "2b", in doubt as "2b?". */
class StandingTest {

    private static AllianceRecord record(String told) {
        return CashSeizure.builder()
                .id("cumbria", "1")
                .revision(told.charAt(0) - '0')
                .seized(LocalDate.of(2024, 5, 1))
                .amount(Records.pounds(Integer.toString(told.charAt(1))))
                .build();
    }

    private static Standing standing(List<String> all) {
        Standing standing = new Standing();
        all.forEach(told -> standing.add(record(told), told.endsWith("?")));
        return standing;
    }

    private static String resolved(Standing standing) {
        Resolved resolved = new Resolved();
        standing.resolve(RecordKey.of(record("1a")), resolved);
        List<AllianceRecord> stands = resolved.standing;
        assertThat(resolved.missed.isEmpty())
                .isEqualTo(!resolved.excluded.containsKey(ExclusionReason.CONFLICTING)
                        && !resolved.excluded.containsKey(ExclusionReason.RECORDING_UNKNOWN));
        return (stands.isEmpty() ? "none" : told(stands)) + " " + resolved.excluded;
    }

    private static String told(List<AllianceRecord> stands) {
        assertThat(stands).hasSize(1);
        CashSeizure cash = (CashSeizure) stands.get(0);
        return cash.revision()
                + String.valueOf((char) cash.amounts().get(0).getNumber().intValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1a             | 1a {}
                    1a 1a 1a       | 1a {duplicate=2}
                    1a 2b          | 2b {superseded=1}
                    2b 1a 1c       | 2b {superseded=2}
                    1a 1a 2b 2b    | 2b {superseded=2, duplicate=1}
                    1a 1b          | none {conflicting=2}
                    1a 1b 1a 1b 1c | none {conflicting=5}
                    1a 1b 2c       | 2c {superseded=2}
                    1a 2b 2c       | none {conflicting=2, superseded=1}
                    1a 1b 3c 2d 3c | 3c {superseded=3, duplicate=1}
                    1a?            | none {recording_unknown=1}
                    1a 1a?         | none {recording_unknown=2}
                    1a 2b?         | none {recording_unknown=2}
                    1a? 2b? 2b?    | none {recording_unknown=3}
                    1a? 2b         | 2b {superseded=1}
                    1a 2b 2b 3c?   | none {recording_unknown=3, superseded=1}
                    1a? 2b 2c      | none {conflicting=2, superseded=1}
                    2b 2c 2b?      | none {conflicting=3}
                    2b 2c 3b?      | none {recording_unknown=3}
                    """)
    void highestRevision_countsUnlessItsRecordsConflict(String records, String answer) {
        List<String> all = Arrays.asList(records.split(" "));
        List<String> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);

        assertThat(resolved(standing(all))).isEqualTo(answer);
        assertThat(resolved(standing(backwards))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, false",
        "1a, false, false",
        "1a 1b, false, true",
        "1a 1b 2a, false, false",
        "1a 2b?, true, false",
        "1a? 2b, false, false"
    })
    void standing_isOpenWhileARecordInDoubtCanBeValid(String records, boolean open, boolean conflicting) {
        Standing standing = standing(records.isEmpty() ? List.of() : Arrays.asList(records.split(" ")));

        assertThat(standing.isOpen()).isEqualTo(open);
        assertThat(standing.isConflicting()).isEqualTo(conflicting);
        assertThat(resolved(new Standing())).isEqualTo("none {}");
    }
}
