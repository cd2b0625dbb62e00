package io.github.alliancestats.record;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a builder whose values do not make a record, or a part of one. It has all issues at once. The message
 * shows dates, amounts and numbers at fault. It shows no texts, such as names and addresses.
 */
public final class InvalidRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable List<RecordIssue> issues;

    InvalidRecordException(String record, List<RecordIssue> issues) {
        super(message(record, issues));
        this.issues = issues;
    }

    private static String message(String record, List<RecordIssue> issues) {
        StringJoiner message = new StringJoiner("; ", record + ": ", "");
        for (RecordIssue issue : issues) {
            message.add(issue.fault());
        }
        return message.toString();
    }

    /** {@return the issues, in the order in which the builder found them; empty after Java serialization} */
    public List<RecordIssue> issues() {
        return issues == null ? List.of() : issues;
    }
}
