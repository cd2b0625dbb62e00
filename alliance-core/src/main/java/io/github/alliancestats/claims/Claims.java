package io.github.alliancestats.claims;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks the numbers of a drafted text against figures. It finds each quantity (money, counts, weights, percentages,
 * fractions and years of custody), matches it to a figure by the words around it, and returns a {@link Verdict}.
 * It reads English only. Immutable and thread-safe.
 *
 * <p>The words around a number match it to a figure, and are not understood otherwise: a target of £2m, a denial or
 * another force looks the same. So no verdict states that a text is true. A number is at most {@link
 * Verdict.Outcome#NUMBER_MATCHES}, and a person has to read the sentence beside the {@linkplain Verdict#figure figure}.
 *
 * <p><b>When does a number match a figure?</b>
 *
 * <ul>
 *   <li>A plain number: the figure rounds half up to it at the last place that is stated, and differs by a tenth of it
 *       at most. £3.6m may be stated as £4m, £510,000 not as £1m.
 *   <li>"More than": the low end of the figure is greater. "Up to": the high end is not greater, and at most a tenth
 *       lower.
 *   <li>"Nearly": the figure is less, by a fiftieth at most. "About": it differs by a twentieth at most, or the plain
 *       number matches.
 *   <li>A growth is computed from exact values. A percentage may be off by what its rounding hides.
 *   <li>Negations are not read. "No", "zero" and "not a single" before what is counted are {@link Verdict.Outcome#VAGUE};
 *       others give no verdict, so an empty list of verdicts is no approval.
 * </ul>
 *
 * <p><b>How is a number bound?</b> By the words around it, never by its value.
 *
 * <ul>
 *   <li>By the {@linkplain Measure#name name} of a measure with a colon, as in "Cash seized: £4.3m". A caller's own
 *       measure is bound in no other way.
 *   <li>A drug ("heroin") binds to a row of {@link Dimension#DRUG}, a family ("cannabis") to one of
 *       {@link Dimension#DRUG_FAMILY}, a class ("class A drugs") to one of {@link Dimension#DRUG_CLASS}, an operation to
 *       one of {@link Dimension#OPERATION}. A drug within an operation needs the row of both.
 *   <li>A number after "up from" or "this time last year" has no figure. The same holds in the named year of the earlier
 *       summary of a comparison.
 *   <li>Another month or year than that of the query makes a number not comparable
 *       ({@link Verdict.Outcome#NOT_COMPARABLE}). Other words of time ("in the first half of 2023", "since April") are not read.
 *   <li>A number is not bound if no words name its figure, or if they name an operation without figures.
 * </ul>
 *
 * <p>Telephone numbers, dates, years, times and ages are no quantities. Shares of other things than figures by name, odds
 * ("one in six") and whether the parts of a list add up are not checked.
 */
public final class Claims {

    private Claims() {}

    /**
     * Checks a text against a summary. Growth is not bound, since there is no earlier summary.
     *
     * @param text the text
     * @param answer the summary, or a row of a breakdown. To bind a drug, a class or an operation, its query must be
     *     {@linkplain StatsQuery#groupedBy grouped} by it; for a drug within an operation by both, as in
     *     {@code DRUG.by(OPERATION)}. A row has no rows of its own
     * @param published the day of publication, which decides what "the last year" is
     * @return a verdict for every quantity and every vague word, in the order of the text
     */
    public static List<Verdict> check(String text, Summary answer, LocalDate published) {
        Objects.requireNonNull(answer, "answer");
        return check(text, new Answer(answer, Optional.empty(), Objects.requireNonNull(published, "published")));
    }

    /**
     * Checks a text against the summary of the later of two periods, and growth against both.
     *
     * @param text the text, which is about the later period unless it says otherwise
     * @param change both summaries. A growth that cannot fairly be given is {@link Verdict.Outcome#NOT_COMPARABLE}, for the
     *     reasons of {@link Comparison#comparabilityIssues}
     * @param published the day of publication, which decides what "the last year" is
     * @return a verdict for every quantity and every vague word, in the order of the text
     */
    public static List<Verdict> check(String text, Comparison change, LocalDate published) {
        Objects.requireNonNull(change, "change");
        return check(
                text, new Answer(change.now(), Optional.of(change), Objects.requireNonNull(published, "published")));
    }

    private static List<Verdict> check(String text, Answer answer) {
        Objects.requireNonNull(text, "text");
        String plain = Lexer.plain(text);
        Names names = Names.of(answer.now());
        return Draft.of(plain).passages().stream()
                .flatMap(passage -> new Reader(text, passage, answer, names).verdicts().stream())
                .toList();
    }
}
