package io.github.alliancestats.engine.identity;

import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import java.util.List;

/** Decides which records take part when ids are resolved, and receives the valid and the excluded ones. */
public interface ResolutionReader {

    /** Receives each record once, before all else. Returns whether it takes part, or perhaps does. */
    boolean accept(AllianceRecord record);

    /** Returns whether it is not known if a record takes part. */
    boolean isInDoubt(AllianceRecord record);

    /** Receives the valid record of an id. */
    void valid(AllianceRecord record);

    /** Receives the versions of an id, if any of them can be the valid one. */
    void missed(List<AllianceRecord> versions, Gap gap);

    /** Receives records that are not valid, or not known to be valid. */
    void excluded(Exclusion exclusion);

    /** Counts a record in doubt as excluded. */
    default void excludeInDoubt(AllianceRecord record) {
        excluded(RecordKey.of(record).excluded(ExclusionReason.RECORDING_UNKNOWN, 1));
    }

    /** Reads an accepted record whose id came once. */
    default void single(AllianceRecord record) {
        if (isInDoubt(record)) {
            excludeInDoubt(record);
            missed(List.of(record), Gap.RECORDING_UNKNOWN);
        } else {
            valid(record);
        }
    }
}
