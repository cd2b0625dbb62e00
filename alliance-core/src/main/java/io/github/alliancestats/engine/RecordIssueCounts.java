package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of included records that have issues. Mutable while a fold fills it, then unchanged. */
public final class RecordIssueCounts {

    private static final List<IssueCode> TO_CHECK = Arrays.stream(IssueCode.values())
            .filter(code -> !code.refuses() && !code.contradicts())
            .toList();

    private final long[] counts = new long[1 + TO_CHECK.size()]; // contradictory records, then those to check

    void add(RecordRows rows) {
        counts[0] += rows.isContradictory() ? 1 : 0;
        List<RecordIssue> issues = rows.supplied().issuesToCheck();
        if (!issues.isEmpty()) {
            Set<IssueCode> codes = EnumSet.noneOf(IssueCode.class);
            issues.forEach(issue -> codes.add(issue.code()));
            codes.forEach(code -> counts[1 + TO_CHECK.indexOf(code)]++);
        }
    }

    void addAll(RecordIssueCounts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** Returns the number of records that contradict themselves. */
    public long contradictory() {
        return counts[0];
    }

    /** Returns the number of records with an issue of a kind that changes no figure. */
    public long toCheck(IssueCode code) {
        return counts[1 + TO_CHECK.indexOf(code)];
    }

    void write(ByteSink out) {
        for (long count : counts) {
            out.count(count);
        }
    }

    void read(ByteSource in) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = in.count();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordIssueCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
