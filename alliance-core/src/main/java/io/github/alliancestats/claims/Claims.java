package io.github.alliancestats.claims;

import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds a drafted text against figures. The quantities of the text are found (money with m, bn and k or in words,
 * counts, weights, percentages, fractions and odds, years of custody), each is bound to a figure by the words around
 * it, and each is given a {@link Verdict}.
 *
 * <p>What is said in plain numbers is true if the figure rounds half up to it at the last place that is said, and
 * differs from it by a tenth of it at most: £3.6m may be said as £4m, £510,000 not as £1m. A percentage may be off by
 * what its rounding hides, however small it is. "More than" is true if the low end is greater; "nearly" if the figure
 * is less, by a fiftieth at most; "about" within a twentieth, or where the plain number would be true; "up to" of the
 * high end, rounded up by a tenth at most. A growth is held against exact values. Telephone numbers, dates, years,
 * times and ages are no quantities.
 *
 * <p>A quantity that no words bind is said to be not bound, and never guessed by its number. A figure may also be
 * called by the {@linkplain Measure#name name} of its measure with a colon behind, as in "Cash seized: £4.3m", in upper
 * or lower case. A caller's own measure is bound in no other way, and only the number directly behind the colon is
 * taken for its figure.
 *
 * <p>Nor is a quantity bound whose sentence shows that it is of another thing: of one case (a court, an age, "he", "the
 * largest"), of a rate or an average, of all forces, of what may be or did not happen, of what criminals earned, or of
 * what is spent. Days that are not the question's ("on Tuesday", "in June", "since the launch", "in the first half of
 * 2025", "Q1", "this summer") make it unlike; parts of a year of which none is said may be of the year from January or
 * from April, and a season is never exact. Which force a sentence names is not read: "Alnby Police made 12 arrests" is
 * held against the answer.
 *
 * <p>Words that name a row bind to it, if the question is grouped by their dimension: a drug ("heroin", "ecstasy
 * tablets") by {@link Dimension#DRUG}, a family ("cannabis") by {@link Dimension#DRUG_FAMILY}, "cocaine" by either, a
 * class ("class A drugs") by {@link Dimension#DRUG_CLASS}, an operation ("Operation Marrowfell", by the name in the
 * tree of operations) by {@link Dimension#OPERATION}; a drug within an operation to the row of both at once. Other
 * words narrow nothing: "12 arrests in Alnby" is held against all arrests. Only of people who are told by less than all
 * of them ("four men", "six children", "four members of the gang") nothing is bound, whatever the question is grouped by;
 * "vulnerable people" are those who were safeguarded. Nor are groups that are said to be jailed: "two groups with a
 * member jailed" and "with at least two members jailed" are. By how much something changed, as in "rose by £2m", is not
 * bound, nor is an amount of several drugs at once. What a figure is compared with ("compared with 30 arrests", "up
 * from £1.5m in cash") is held against the earlier answer, and not bound if there is none; "compared with 30" and "up
 * from £1.5m the year before" are of what is named before, if nothing but that time stands behind.
 *
 * <p>"No", "zero" and "not a single" directly before what is counted, as in "no firearms were recovered", are the
 * number 0, if what was not done is what is counted; of "no firearms were used" and of "no cash" nothing is said, so an
 * empty list of verdicts is no approval. Odds ("one in six") bind where a share of the same is known, such as that of
 * those arrested who were charged, or of seizures with a drug. A list ("including eight of heroin") is true only if its whole and each of its parts are true of figures, and false if they
 * don't add up.
 *
 * <p>What stands in double quotation marks, straight or curly, has a {@linkplain Verdict#speaker speaker}; what stands
 * in single ones is read as the text's own. It reads English text and nothing else. Immutable and thread-safe.
 */
public final class Claims {

    private Claims() {}

    /**
     * Holds a text against an answer. What it says of growth is not bound, since there is nothing before.
     *
     * @param text the text
     * @param answer the answer, a row of a breakdown too. For a drug, a class or an operation that the text names the
     *     question must be {@linkplain StatsQuery#groupedBy grouped} by that, for a drug within an operation by both at
     *     once, as in {@code DRUG.by(OPERATION)}; else the quantity is not bound, and so it is in a row
     * @param published the day on which the text is or will be published, by which "the last year" is known
     * @return a verdict for every quantity and every vague word, in the order of the text
     */
    public static List<Verdict> check(String text, Summary answer, LocalDate published) {
        Objects.requireNonNull(answer, "answer");
        return check(text, new Answer(answer, Optional.empty(), Objects.requireNonNull(published, "published")));
    }

    /**
     * Holds a text against the answers for two periods.
     *
     * @param text the text
     * @param change both answers; the text is on the later one, and rows are told as of one answer. A growth that can't
     *     fairly be given is unlike, for the reasons of {@link Comparison#unlike}
     * @param published the day on which the text is or will be published, by which "the last year" is known
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
        return Draft.of(plain).passages().stream()
                .flatMap(passage -> Reader.of(text, passage, answer, names, speakers).verdicts().stream())
                .toList();
    }
}
