package io.github.alliancestats.engine.identity;

import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Keeps the records that are valid or missed, and counts the others by reason. */
final class Resolved implements ResolutionReader {

    final List<AllianceRecord> standing = new ArrayList<>();
    final List<AllianceRecord> missed = new ArrayList<>();
    final Map<ExclusionReason, Long> excluded = new EnumMap<>(ExclusionReason.class);
    Ids ids = Ids.NONE; // of the intake that was resolved
    private final Predicate<AllianceRecord> known;
    private final Predicate<AllianceRecord> inDoubt;

    Resolved() {
        this(record -> true, record -> false);
    }

    Resolved(Predicate<AllianceRecord> known, Predicate<AllianceRecord> inDoubt) {
        this.known = known;
        this.inDoubt = inDoubt;
    }

    @Override
    public boolean accept(AllianceRecord record) {
        return known.test(record);
    }

    @Override
    public boolean isInDoubt(AllianceRecord record) {
        return inDoubt.test(record);
    }

    @Override
    public void valid(AllianceRecord record) {
        standing.add(record);
    }

    @Override
    public void missed(List<AllianceRecord> versions, Gap gap) {
        missed.addAll(versions);
    }

    @Override
    public void excluded(Exclusion exclusion) {
        excluded.merge(exclusion.reason(), exclusion.times(), Long::sum);
    }
}
