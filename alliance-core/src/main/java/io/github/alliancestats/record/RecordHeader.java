package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What all records share; every list is sorted and holds each entry once. */
@Value.Immutable
@ValueStyle
abstract class RecordHeader {

    abstract RecordId id();

    abstract int revision();

    abstract Optional<Instant> recordedAt();

    abstract boolean withdrawn();

    abstract Optional<RecordId> duplicateOf();

    abstract Optional<JointWork> joint();

    abstract List<OperationId> operations();

    abstract List<String> groups();

    abstract List<String> units();

    abstract List<String> areas();

    abstract List<String> partners();
}
