package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.stats.RecordIntake;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of one record that is rejected, because one or more of them can't be read.
 *
 * @param file the file
 * @param kind a word for a record of the file, as in "seizure"
 * @param id the record's id, as far as it could be read
 * @param lines the lines on which its rows start
 * @param faults the faults, one a row
 */
public record RejectedRows(String file, String kind, String id, List<Integer> lines, List<Fault> faults) {

    /** Creates the rejection of the consecutive rows of a record. */
    static RejectedRows of(String file, String kind, String idColumn, List<Row> rows, List<Fault> faults) {
        return new RejectedRows(
                file,
                kind,
                rows.get(0).raw(idColumn),
                rows.stream().map(Row::line).toList(),
                faults);
    }

    /**
     * Rejects the record, without a day: it can replace a version with any other day.
     *
     * @param first the first of the rows. Without a force that can be read, the record can be of any force
     * @param facts all facts that the record can have
     */
    void reject(Row first, Set<Fact> facts, RecordIntake<?> intake) {
        String reason = faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
        Rejection rejection = Rejection.of("line " + first.line(), reason);
        intake.feed(file, facts).reject(first.force().map(rejection::concerning).orElse(rejection));
    }

    /** {@return a sentence for each fault: file, line, column, value, expected value, and the rejected record} */
    public List<String> sentences() {
        return faults.stream()
                .map(fault -> file + ", " + fault + "; " + consequence())
                .toList();
    }

    private String consequence() {
        String name = id.isBlank() ? "the " + kind + " without an id" : "the " + kind + " " + Printable.quoted(id);
        if (lines.size() == 1) {
            return name + " is rejected";
        }
        String all = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return name + " is rejected whole, lines " + all;
    }
}
