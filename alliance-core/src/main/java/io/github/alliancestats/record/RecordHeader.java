package io.github.alliancestats.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What all records share; every list is sorted and holds each entry once.
 *
 * @param idHash the hash of the id, at hand so that its texts need not be read
 */
record RecordHeader(
        RecordId id,
        int idHash,
        int revision,
        boolean withdrawn,
        Optional<JointWork> joint,
        List<OperationId> operations,
        More more) {

    /** What many records do without, who then have one in common. */
    record More(
            Optional<Instant> recordedAt,
            Optional<RecordId> duplicateOf,
            List<String> groups,
            List<String> units,
            List<String> areas,
            List<String> partners) {

        private static final More NOTHING =
                new More(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

        More orNothing() {
            return equals(NOTHING) ? NOTHING : this;
        }
    }

    void write(Fields out) {
        out.id(id);
        out.number(revision);
        out.optional(more.recordedAt);
        out.text(withdrawn);
        out.all(more.duplicateOf.stream().toList(), out::id);
        out.optional(joint.map(JointWork::reference));
        out.optional(joint.map(JointWork::share));
        out.optional(joint.map(work -> work.role().name()));
        out.texts(operations);
        out.texts(more.groups);
        out.texts(more.units);
        out.texts(more.areas);
        out.texts(more.partners);
    }
}
