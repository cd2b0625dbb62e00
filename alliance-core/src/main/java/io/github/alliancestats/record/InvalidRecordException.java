package io.github.alliancestats.record;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a builder whose values do not make a record, or a part of one. It has all issues at once. The message
 * shows dates, amounts and numbers at fault. It shows no texts, such as names and addresses.
 */
public final class InvalidRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable List<RecordIssue> issues;

    InvalidRecordException(String record, List<RecordIssue> issues) {
        super(record + ": " + issues.stream().map(RecordIssue::fault).collect(Collectors.joining("; ")));
        this.issues = issues;
    }

    /** {@return the issues, in the order in which the builder found them; empty after Java serialization} */
    public List<RecordIssue> issues() {
        return issues == null ? List.of() : issues;
    }
}
