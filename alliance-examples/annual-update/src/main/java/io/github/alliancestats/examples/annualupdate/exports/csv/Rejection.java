package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of one record, none of which counts because one or more of them can't be read.
 *
 * @param file the file
 * @param kind what a record of the file is, as in "seizure"
 * @param id the record's id, as far as it could be read
 * @param lines the lines on which its rows start
 * @param faults what is wrong, one fault a row
 */
public record Rejection(String file, String kind, String id, List<Integer> lines, List<Fault> faults) {

    /** {@return a sentence for each fault: file, line, column, value, what was expected, and what is rejected for it} */
    public List<String> sentences() {
        return faults.stream().map(this::sentence).toList();
    }

    private String sentence(Fault fault) {
        return file + ", line " + fault.line() + ", column " + fault.column() + ": " + Printable.quoted(fault.value())
                + ", expected " + fault.expected() + "; " + consequence();
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
