package io.github.alliancestats.release;

import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the query, its rules and their history, the figures and the records behind them. It has entries of a name and a value,
 * in a fixed order.
 *
 * <p>Create a manifest from a summary and its extract, and keep its text. Later, create another manifest from the
 * records and compare them: {@link #differencesFrom} is empty if nothing changed.
 *
 * <p>A manifest names the excluded records, so it is for the force only. The public form of {@link #forPublication} has
 * no record id, and only the named figures.
 *
 * <p>Immutable and thread-safe.
 */
public final class Manifest {

    private static final String FIRST_LINE = "alliance manifest 1";

    private static final String OF_THE_QUERY = "question, ";

    /** Parts of a query that identify a sharing key, or confirm a guess of the name of a live operation. */
    private static final Set<String> NOT_FOR_PUBLICATION = Set.of("operations", "fingerprint", "seal");

    private final Map<String, String> entries;

    private Manifest(Map<String, String> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * Creates the whole manifest of a summary. It has the query, the digest, the numbers of included and excluded
     * records, the figures and the rows. It names each excluded record.
     *
     * <p>Measures for which no record was {@linkplain Summary#supplied supplied} have no figure. One entry names them.
     *
     * @param answer a summary
     * @param extract the records that were summarized
     * @return the manifest
     * @throws IllegalStateException if the summary is a row of a breakdown, or its query is sealed
     * @throws IllegalArgumentException if the extract gives other figures, or two keys of a dimension have the same
     *     text
     */
    public static Manifest of(Summary answer, DataExtract extract) {
        Map<String, String> entries = new LinkedHashMap<>();
        question(Objects.requireNonNull(answer, "answer"), entries);
        requireSame(answer, answer.query().summarize(extract));
        entries.put("digest", answer.query().digest(extract));
        account(answer, entries);
        figures(answer, answer.query().measures(), Figure::toString, entries);
        for (Dimension<?> dimension : answer.query().dimensions()) {
            rows(answer.by(dimension), entries);
        }
        for (Exclusion exclusion : answer.exclusions()) {
            String name = "left out, " + exclusion.reason() + ", " + exclusion.kind() + " " + exclusion.id();
            entries.put(name, Long.toString(exclusion.times()));
        }
        return new Manifest(entries);
    }

    /**
     * Creates the public form: the query and the published figures. It has no record id, no row, no other figure and no
     * name of an operation below the umbrella.
     *
     * <p>It has neither the fingerprint of the query nor the digest. Both are hashes without a key, and cover the names
     * of operations. A guess of the name of a live operation could be checked against them. Keep the {@linkplain #of
     * whole manifest} as later evidence for the figures. It also omits the fingerprint of a sharing key, which
     * identifies the exchange of a sealed summary.
     *
     * <p>It does not state the number of records, or the number for which a figure is known. With the figures of all
     * kinds except one, these numbers would disclose the last figure, which may be a suppressed count of people.
     *
     * <p>No disclosure control is applied to the published figures. Do not publish a small count of people that a
     * {@link io.github.alliancestats.disclosure.DisclosureControl} would suppress.
     *
     * <p>Measures for which no record was {@linkplain Summary#supplied supplied} have no figure. One entry names them.
     *
     * @param answer a summary
     * @param published the measures whose figures are published
     * @return the public manifest
     * @throws IllegalStateException if the summary is a row of a breakdown
     * @throws IllegalArgumentException if the query does not include a measure
     */
    public static Manifest forPublication(Summary answer, Measure<?>... published) {
        Map<String, String> entries = new LinkedHashMap<>();
        question(Objects.requireNonNull(answer, "answer"), entries);
        NOT_FOR_PUBLICATION.forEach(part -> entries.remove(OF_THE_QUERY + part));
        entries.put(
                OF_THE_QUERY + "dimensions",
                answer.query().dimensions().stream()
                        .map(dimension -> dimension.with()) // names no key
                        .toList()
                        .toString());
        Set<Measure<?>> measures = new LinkedHashSet<>();
        for (Measure<?> each : Objects.requireNonNull(published, "published")) {
            measures.add(Objects.requireNonNull(each, "published"));
        }
        figures(answer, measures, Manifest::withoutCounts, entries);
        return new Manifest(entries);
    }

    /**
     * Checks that the extract gives the figures of the summary. A comparison can declare kinds without records as
     * supplied, and the extract does not know these.
     */
    private static void requireSame(Summary answer, Summary ofExtract) {
        for (Measure<?> measure : answer.query().measures()) {
            List<String> told = words(answer, measure);
            List<String> made = words(ofExtract, measure);
            boolean isCompared = ofExtract.isSupplied(measure) || hasRecords(answer, measure);
            if (isCompared && !told.equals(made)) {
                throw new IllegalArgumentException(
                        "a manifest needs the records that were summarized, but the summary has " + told
                                + ", and the extract gives " + made);
            }
        }
    }

    private static boolean hasRecords(Summary answer, Measure<?> measure) {
        return answer.figures(measure).stream()
                .anyMatch(figure -> figure.completeness().seen() > 0);
    }

    private static List<String> words(Summary answer, Measure<?> measure) {
        return answer.figures(measure).stream().map(Figure::toString).toList();
    }

    private static void figures(
            Summary answer,
            Collection<Measure<?>> measures,
            Function<Figure<?>, String> telling,
            Map<String, String> entries) {
        List<Measure<?>> notSupplied =
                measures.stream().filter(measure -> !answer.isSupplied(measure)).toList();
        List<String> changes = Measure.ruleChanges(measures);
        for (int i = 0; i < changes.size(); i++) {
            entries.put("change of a rule, " + (i + 1), changes.get(i));
        }
        for (Measure<?> measure : measures) {
            figures(answer, measure, "figure", telling, entries);
        }
        if (!notSupplied.isEmpty()) {
            entries.put(
                    "not supplied", notSupplied.stream().map(Measure::toString).collect(Collectors.joining(", ")));
        }
    }

    private static String withoutCounts(Figure<?> figure) {
        String known = figure.state() == FigureState.PARTIAL ? ", known in part" : "";
        return figure.toString().replace(", " + figure.completeness(), known);
    }

    private static void question(Summary answer, Map<String, String> entries) {
        if (!answer.whole()) {
            throw new IllegalStateException("a row of a breakdown has no manifest; create that of the whole summary");
        }
        answer.query().description().forEach((aspect, words) -> entries.put(OF_THE_QUERY + aspect, words));
    }

    private static void account(Summary answer, Map<String, String> entries) {
        OutOfScope later = OutOfScope.NOT_RECORDED_BY_THEN; // such a record changes no figure as at the instant
        entries.put("seen", Long.toString(answer.seen() - answer.outside(later)));
        entries.put("included", Long.toString(answer.included()));
        for (ExclusionReason reason : ExclusionReason.values()) {
            if (answer.excluded(reason) > 0) {
                entries.put("excluded, " + reason, Long.toString(answer.excluded(reason)));
            }
        }
        for (OutOfScope reason : EnumSet.complementOf(EnumSet.of(later))) {
            entries.put("outside, " + reason, Long.toString(answer.outside(reason)));
        }
    }

    private static void figures(
            Summary answer,
            Measure<?> measure,
            String name,
            Function<Figure<?>, String> telling,
            Map<String, String> entries) {
        List<? extends Figure<?>> figures = answer.isSupplied(measure) ? answer.figures(measure) : List.of();
        for (int i = 0; i < figures.size(); i++) {
            String which = figures.size() == 1 ? "" : ", " + (i + 1);
            String entry = name + ", " + measure + which;
            if (entries.putIfAbsent(entry, telling.apply(figures.get(i))) != null) {
                throw new IllegalArgumentException(
                        "the keys of a dimension must have different texts, but two are: " + entry);
            }
        }
    }

    private static <K extends Comparable<? super K>> void rows(Breakdown<K> breakdown, Map<String, String> entries) {
        breakdown.rows().forEach((key, row) -> row(row, breakdown.dimension().with() + ", " + quoted(key), entries));
        row(breakdown.notStated(), breakdown.dimension().with() + ", none", entries);
    }

    private static String quoted(Object key) {
        return key instanceof CrossKey<?, ?> both
                ? quotedIfPresent(both.first()) + ", " + quotedIfPresent(both.second())
                : '"' + key.toString().replace("\"", "\"\"") + '"';
    }

    private static String quotedIfPresent(Optional<?> key) {
        return key.map(Manifest::quoted).orElse("none");
    }

    private static void row(Summary row, String name, Map<String, String> entries) {
        if (row.included() > 0 || isAnyKnown(row)) {
            for (Measure<?> measure : row.query().measures()) {
                figures(row, measure, "by " + name, Figure::toString, entries);
            }
        }
    }

    /** Returns whether the row has figures, as of drugs without a key of seizures that are in other rows. */
    private static boolean isAnyKnown(Summary row) {
        return row.query().measures().stream()
                .flatMap(measure -> row.figures(measure).stream())
                .anyMatch(figure -> figure.completeness().known() > 0);
    }

    /** {@return an unmodifiable map of the entries by name, in their fixed order} */
    public Map<String, String> entries() {
        return entries;
    }

    /**
     * Compares this manifest with another.
     *
     * @param other a manifest of the same form, created again from the records
     * @return a sentence for each entry that differs or is in only one manifest; empty if both have the same entries
     */
    public List<String> differencesFrom(Manifest other) {
        List<String> differences = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(entries.keySet());
        names.addAll(Objects.requireNonNull(other, "other").entries.keySet());
        for (String name : names) {
            String here = entries.get(name);
            String there = other.entries.get(name);
            if (here == null || !here.equals(there)) {
                differences.add(name + ": " + words(here) + " here, " + words(there) + " there");
            }
        }
        return List.copyOf(differences);
    }

    private static String words(@Nullable String value) {
        return value == null ? "nothing" : "\"" + value + "\"";
    }

    /**
     * {@return the text of this manifest to keep, with one entry a line and the number of entries at the end; {@link
     * #parse} reads it}
     */
    public String toText() {
        return entries.entrySet().stream()
                .map(entry -> escaped(entry.getKey()) + "\t" + escaped(entry.getValue()) + "\n")
                .collect(Collectors.joining("", FIRST_LINE + "\n", lastLine(entries.size()) + "\n"));
    }

    private static String lastLine(int entries) {
        return "end of " + entries + " entries";
    }

    /**
     * Reads a manifest from its text.
     *
     * @param text the text from {@link #toText}
     * @return an equal manifest
     * @throws IllegalArgumentException if the text has another form or was cut short; the message names a wrong line
     */
    public static Manifest parse(String text) {
        List<String> lines = Objects.requireNonNull(text, "text").lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw new IllegalArgumentException("a manifest must begin with \"" + FIRST_LINE + "\"");
        }
        Map<String, String> entries = new LinkedHashMap<>();
        int last = lines.size() - 1;
        if (!lines.get(last).equals(lastLine(last - 1))) {
            throw new IllegalArgumentException("a manifest with this number of lines must end with \""
                    + lastLine(Math.max(0, last - 1)) + "\", but does not: it was cut short or altered");
        }
        for (int i = 1; i < last; i++) {
            String[] parts = lines.get(i).split("\t", -1);
            if (parts.length != 2 || entries.putIfAbsent(plain(parts[0], i), plain(parts[1], i)) != null) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " of a manifest must be one new name, a tab and a value");
            }
        }
        return new Manifest(entries);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String plain(String escaped, int line) {
        if (escaped.replaceAll("\\\\[\\\\nrt]", "").indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    "line " + (line + 1) + " of a manifest must have \\, n, r or t after each backslash");
        }
        return escaped.translateEscapes();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Manifest that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return the text of {@link #toText}, for JSON mappers and templates} */
    public String getView() {
        return toText();
    }

    /** {@return the number of entries in words} */
    @Override
    public String toString() {
        return "manifest of " + entries.size() + " entries";
    }
}
