package io.github.alliancestats.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What all records share; every list is sorted and holds each entry once. */
record RecordHeader(
        RecordId id,
        int revision,
        Optional<Instant> recordedAt,
        boolean withdrawn,
        Optional<RecordId> duplicateOf,
        Optional<JointWork> joint,
        List<OperationId> operations,
        List<String> groups,
        List<String> units,
        List<String> areas,
        List<String> partners) {

    void write(Fields out) {
        out.id(id);
        out.number(revision);
        out.optional(recordedAt);
        out.text(withdrawn);
        out.all(duplicateOf.stream().toList(), out::id);
        out.optional(joint.map(JointWork::reference));
        out.optional(joint.map(JointWork::share));
        out.optional(joint.map(work -> work.role().name()));
        out.texts(operations);
        out.texts(groups);
        out.texts(units);
        out.texts(areas);
        out.texts(partners);
    }
}
