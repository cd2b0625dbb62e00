package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.release.Manifest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A release as it is published, in no format yet. Nothing in it is to be hidden any more.
 *
 * @param title the title
 * @param about the period, the scope and the status, a sentence each
 * @param statements what is told first
 * @param tables the tables, in the order in which they are told
 * @param notes how to read it all, a sentence or more each
 * @param manifest the public form of the manifest
 */
public record Publication(
        String title,
        List<String> about,
        List<Statement> statements,
        List<PublicTable> tables,
        List<String> notes,
        Manifest manifest) {

    /** {@return the tables by the title of their section, both in the order in which they are told} */
    public Map<String, List<PublicTable>> sections() {
        return tables.stream()
                .collect(Collectors.groupingBy(PublicTable::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return the description of the query on the pages. Its figures are only in the statements and tables} */
    public Map<String, String> basis() {
        Map<String, String> basis = new LinkedHashMap<>(manifest.entries());
        basis.keySet().removeIf(name -> name.startsWith("figure, "));
        return basis;
    }

    /**
     * A sentence that is true of a figure.
     *
     * @param text the sentence
     * @param basis the rule by which the figure counts, and of how much it is known
     */
    public record Statement(String text, String basis) {}
}
