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
import java.util.stream.IntStream;

/**
 * Checks the numbers of a drafted text against figures. It finds each quantity (money, counts, weights, percentages,
 * fractions, odds and years of custody), binds it to a figure by the words around it, and returns a {@link Verdict}.
 * It reads English only. Immutable and thread-safe.
 *
 * <p><b>When is a verdict true?</b> The number is true of its figure, and every word was read:
 *
 * <ul>
 *   <li>of the sentence and of the lead-in of its list,
 *   <li>of the rest of its paragraph,
 *   <li>of all paragraphs and headings above.
 * </ul>
 *
 * <p>A word is read if it names the figure, its period, its operation or the speaker, or if it is one of a few words that
 * link them, such as "officers have". The sentence must also have one of a few forms, such as "officers seized £2m in
 * cash" or "arrests rose by 24%". Any other word or form may deny or limit the number, as in "a target of 742 arrests" or
 * "counterfeit cash". The outcome is then {@link Verdict.Outcome#NUMBER_MATCHES}, with the
 * {@linkplain Verdict#unreadWords() unread words}, and a person has to read the text. Names of forces and places are
 * never read: the library does not know which force the records are of. Paragraphs below are not read.
 *
 * <p><b>When is a verdict false?</b> The number, or a word like "confiscated", does not fit its figure, and every word of
 * the paragraph and of the lead-in was read. Otherwise the outcome is {@link Verdict.Outcome#NUMBER_DIFFERS}: the
 * sentence may be about one case, another force, an average or a plan.
 *
 * <p><b>When is a number true of a figure?</b>
 *
 * <ul>
 *   <li>A plain number: the figure rounds half up to it at the last place that is stated, and differs by a tenth of it
 *       at most. £3.6m may be stated as £4m, £510,000 not as £1m.
 *   <li>"More than": the low end of the figure is greater. "Up to": the high end is not greater, and at most a tenth
 *       lower.
 *   <li>"Nearly": the figure is less, by a fiftieth at most. "About": it differs by a twentieth at most, or the plain
 *       number is true.
 *   <li>A growth is computed from exact values. A percentage may be off by what its rounding hides.
 *   <li>"No", "zero" and "not a single" before what is counted are the number 0. Other negations give no verdict, so an
 *       empty list of verdicts is no approval.
 *   <li>A list ("including eight of heroin") is true if the whole and each part are, and false if they do not add up.
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
 *   <li>What a figure is compared with ("up from 30"), and what is stated of the earlier period ("in 2022", "this time
 *       last year"), is checked against the earlier summary of a comparison.
 *   <li>A named month or year that is not that of the query makes a number not comparable
 *       ({@link Verdict.Outcome#UNLIKE}). Other words of time ("in the first half of 2023", "since April") are not read.
 *   <li>A number is not bound if no words name its figure, or if they name an operation without figures.
 * </ul>
 *
 * <p>Telephone numbers, dates, years, times and ages are no quantities. Text in double quotation marks has a
 * {@linkplain Verdict#speaker speaker}.
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
     * Checks a text against the summaries of two periods.
     *
     * @param text the text, which is about the later period unless it says otherwise
     * @param change both summaries. A growth that cannot fairly be given is {@link Verdict.Outcome#UNLIKE}, for the
     *     reasons of {@link Comparison#unlike}
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
        Speakers speakers = Speakers.of(plain);
        Names names = Names.of(answer.now());
        List<Passage> passages = Draft.of(plain).passages();
        ReadWords read = new ReadWords();
        List<List<Verdict>> verdicts = passages.stream()
                .map(passage ->
                        Reader.of(text, passage, answer, names, speakers, read).verdicts())
                .toList();
        Context context = new Context(text, passages, read, speakers, answer);
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(i -> verdicts.get(i).stream()
                        .map(verdict -> verdict.dependsOnWords()
                                ? verdict.with(context.unreadWords(passages.get(i), verdict))
                                : verdict))
                .toList();
    }
}
