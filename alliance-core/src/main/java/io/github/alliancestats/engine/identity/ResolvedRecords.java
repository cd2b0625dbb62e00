package io.github.alliancestats.engine.identity;

import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records whose ids were compared once, so that a query only has to choose among the versions of the few ids that came
 * more than once. Immutable and thread-safe.
 */
public final class ResolvedRecords {

    private final List<AllianceRecord> single; // in the order in which they came
    private final Map<RecordKey, List<AllianceRecord>> versions; // of ids that came more than once, or may have
    private @Nullable Ids ids; // guarded by this once others can see it
    private @Nullable RepeatedHashes hashes; // of all ids, guarded by this

    private ResolvedRecords(List<AllianceRecord> single, Map<RecordKey, List<AllianceRecord>> versions) {
        this.single = single;
        this.versions = versions;
    }

    /** Returns records in which all revisions of an id can lie anywhere. */
    public static ResolvedRecords of(Iterable<? extends AllianceRecord> records) {
        Intake intake = new Intake();
        records.forEach(record -> intake.add(Objects.requireNonNull(record, "record")));
        List<AllianceRecord> single = new ArrayList<>();
        Map<RecordKey, List<AllianceRecord>> versions = new HashMap<>();
        intake.split(
                single::add,
                record -> versions.computeIfAbsent(RecordKey.of(record), id -> new ArrayList<>())
                        .add(record));
        return new ResolvedRecords(single, versions);
    }

    /**
     * Returns these records with others. The single ones that stay come first, then those of the others.
     *
     * @param again receives those whose ids came once here, and perhaps came again
     */
    public ResolvedRecords plus(ResolvedRecords others, Consumer<AllianceRecord> again) {
        RepeatedHashes more = RepeatedHashes.of(others.stream());
        Map<RecordKey, List<AllianceRecord>> all = new HashMap<>();
        versions.forEach((id, some) -> all.put(id, new ArrayList<>(some)));
        others.versions.forEach(
                (id, some) -> all.computeIfAbsent(id, any -> new ArrayList<>()).addAll(some));
        List<AllianceRecord> once = new ArrayList<>();
        for (AllianceRecord record : single) {
            if (more.contains(Intake.hash(record))) {
                again.accept(record);
                all.computeIfAbsent(RecordKey.of(record), any -> new ArrayList<>())
                        .add(record);
            } else {
                once.add(record);
            }
        }
        RepeatedHashes known = RepeatedHashes.of(all.values().stream().map(some -> some.get(0)));
        for (AllianceRecord record : others.single) {
            boolean isKnown = known.contains(Intake.hash(record)); // a key would be an object for each
            (isKnown ? all.getOrDefault(RecordKey.of(record), once) : once).add(record);
        }
        ResolvedRecords both = new ResolvedRecords(once, all);
        both.ids = ids().plus(others.ids());
        return both;
    }

    /** Returns whether some records perhaps have an id in common with these. */
    public synchronized boolean perhapsHasIdOf(ResolvedRecords some) {
        RepeatedHashes all = hashes == null ? RepeatedHashes.of(stream()) : hashes;
        hashes = all;
        return some.stream().anyMatch(record -> all.contains(Intake.hash(record)));
    }

    /** Returns all records, also duplicates and superseded ones. */
    public Stream<AllianceRecord> stream() {
        return Stream.concat(single.stream(), versions.values().stream().flatMap(List::stream));
    }

    /** Returns all records with the id of one of them. */
    public List<AllianceRecord> versions(AllianceRecord record) {
        return versions.getOrDefault(RecordKey.of(record), List.of(record));
    }

    /** Returns the records whose ids came once. */
    public List<AllianceRecord> single() {
        return single;
    }

    /** Passes on the valid record of each id that came more than once, and the others with their reasons. */
    public void resolveVersions(ResolutionReader reader) {
        versions.forEach(
                (id, all) -> Standing.of(all, reader::accept, reader::isInDoubt).resolve(id, reader));
    }

    /** Returns the ids of all records, which all summaries share. */
    public synchronized Ids ids() {
        if (ids == null) {
            SuppliedIds all = new SuppliedIds(Math.toIntExact(stream().count()));
            stream().forEach(all::add);
            ids = new Ids(all);
        }
        return ids;
    }
}
