package io.github.alliancestats.stats.view;

import io.github.alliancestats.quality.Issue;
import java.util.Objects;

/**
 * An issue as plain values, for JSON mappers and templates.
 *
 * @param code the name of the {@link Issue.Code}
 * @param severity the name of the {@link Issue.Severity}
 * @param count the number of records, rows or forces that it concerns, 1 if it is about figures
 * @param sentence the issue in words, without ids of records
 */
public record IssueView(String code, String severity, long count, String sentence) {

    /**
     * Creates an issue as plain values.
     *
     * @param code the name of the code
     * @param severity the name of the severity
     * @param count the number of records, rows or forces that it concerns
     * @param sentence the issue in words
     */
    public IssueView {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(sentence, "sentence");
    }
}
