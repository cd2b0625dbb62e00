package io.github.alliancestats.record;

import io.github.alliancestats.internal.Required;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.Terms;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one person was sentenced to at one hearing: a single sentence, or several that run together or one after the
 * other, as nested blocks.
 *
 * <pre>{@code
 * Sentence sentence = Sentence.custody(Period.ofYears(6))
 *         .concurrentWith(Sentence.custody(Period.ofYears(3)))
 *         .then(Sentence.custody(Period.of(2, 6, 0)).concurrentWith(Sentence.custody(Period.ofMonths(18))));
 * sentence.term(); // Optional[P8Y6M]
 * }</pre>
 *
 * is a term of 8 years 6 months, not 13 years and not 6.
 *
 * <p>The {@linkplain #term() term} is of immediate custody, as the court pronounced it; release and time on remand
 * are no part of it. A concurrent block is as long as its longest part and a consecutive block is the sum of its parts
 * (Statistics Canada, Adult Correctional Services, on length of sentence). A block with a life or indeterminate part has no length as a whole. What is suspended or served
 * without custody adds nothing.
 *
 * <p>Terms are kept in years, months and days; 18 months and 1 year 6 months are one value. To tell which is longer,
 * and to total the terms of several people, a month counts as 30.4375 days. This is a stated policy, exact and the
 * same for all: on the calendar the days of a term depend on the day on which it begins. No term is longer than 1,000
 * years. If an appeal varies a sentence, the record that holds it gets another revision.
 *
 * <p>Concurrent parts have no order, consecutive ones keep theirs; brackets that change nothing are no part of either.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Sentence {

    /** What a sentence, or a part of one, is. */
    public enum SentenceKind {
        /** Immediate custody of a length: imprisonment, detention, a detention and training order. */
        CUSTODY(true, ""),
        /** Custody of a length, and then an extended licence (Sentencing Act 2020 ss 254, 266, 279). */
        EXTENDED(true, ""),
        /** A suspended term put into force (Sentencing Act 2020 Schedule 16). */
        ACTIVATED(true, ""),
        /** Custody for life. */
        LIFE(true, "life"),
        /** Custody without a length that is not for life, such as imprisonment for public protection. */
        INDETERMINATE(true, "indeterminate"),
        /** A custodial term that is suspended (Sentencing Act 2020 s286). */
        SUSPENDED(false, ""),
        /** A community sentence, of whatever requirements. */
        COMMUNITY(false, "community sentence"),
        /** A fine. */
        FINE(false, "fine"),
        /** An absolute or conditional discharge. */
        DISCHARGE(false, "discharge"),
        /** Another sentence without custody. */
        OTHER(false, "otherwise dealt with"),
        /** Parts that run together. */
        CONCURRENT(false, " concurrent with "),
        /** Parts that run one after the other. */
        CONSECUTIVE(false, " then ");

        private final boolean custodial;
        private final String words;

        SentenceKind(boolean custodial, String words) {
            this.custodial = custodial;
            this.words = words;
        }
    }

    private static final BigDecimal MOST_DAYS = Terms.number(Period.ofYears(1_000));

    /** More than any court imposes at once. */
    private static final int MOST_PARTS = 10_000;

    private static final int DEEPEST = 100;

    Sentence() {}

    abstract SentenceKind kind();

    private static Sentence of(SentenceKind kind, @Nullable Period term, @Nullable Period aside, String words) {
        return new ImmutableSentence(kind, Optional.ofNullable(term), Optional.ofNullable(aside), List.of(), words);
    }

    private static Sentence ofLength(SentenceKind kind, Period length, String suffix) {
        Period term = required(length, "a custodial term");
        return of(kind, term, null, Terms.words(term) + suffix);
    }

    private static Sentence without(SentenceKind kind) {
        return of(kind, null, null, kind.words);
    }

    private static Period required(Period length, String what) {
        boolean possible = length.getYears() >= 0
                && length.getMonths() >= 0
                && length.getDays() >= 0
                && !length.isZero()
                && Terms.number(length).compareTo(MOST_DAYS) <= 0;
        if (!possible) {
            throw new IllegalArgumentException(what
                    + " must be longer than nothing, no part of it negative, and at most 1,000 years, but was "
                    + length);
        }
        return length.normalized();
    }

    /**
     * Immediate custody of a length.
     *
     * @param term the term
     * @return the sentence
     * @throws IllegalArgumentException if the term is nothing, any part of it is negative, or it is above 1,000 years
     */
    public static Sentence custody(Period term) {
        return ofLength(SentenceKind.CUSTODY, Objects.requireNonNull(term, "term"), "");
    }

    /**
     * An extended sentence. Its term is the custodial term alone.
     *
     * @param custody the custodial term
     * @param licence for how much longer the licence runs
     * @return the sentence
     * @throws IllegalArgumentException if either is nothing, any part of it is negative, or it is above 1,000 years
     */
    public static Sentence extended(Period custody, Period licence) {
        Period term = required(Objects.requireNonNull(custody, "custody"), "a custodial term");
        Period extension = required(Objects.requireNonNull(licence, "licence"), "an extended licence");
        String words = Terms.words(term) + " extended by a licence of " + Terms.words(extension);
        return of(SentenceKind.EXTENDED, term, extension, words);
    }

    /**
     * A suspended term put into force, which counts as custody.
     *
     * @param term the term put into force, which may be less than what was suspended
     * @return the sentence
     * @throws IllegalArgumentException if the term is nothing, any part of it is negative, or it is above 1,000 years
     */
    public static Sentence activated(Period term) {
        return ofLength(SentenceKind.ACTIVATED, Objects.requireNonNull(term, "term"), " activated");
    }

    /**
     * Life without a minimum term: a whole life order, or one of which the minimum is not known.
     *
     * @return the sentence
     */
    public static Sentence life() {
        return without(SentenceKind.LIFE);
    }

    /**
     * Life with a minimum term, which is no length of the sentence: release after it is not certain.
     *
     * @param minimumTerm the minimum term
     * @return the sentence
     * @throws IllegalArgumentException if the term is nothing, any part of it is negative, or it is above 1,000 years
     */
    public static Sentence life(Period minimumTerm) {
        Period minimum = required(Objects.requireNonNull(minimumTerm, "minimumTerm"), "a minimum term");
        return of(SentenceKind.LIFE, null, minimum, SentenceKind.LIFE.words + ", at least " + Terms.words(minimum));
    }

    /**
     * Custody without a length that is not for life, such as imprisonment for public protection.
     *
     * @return the sentence
     */
    public static Sentence indeterminate() {
        return without(SentenceKind.INDETERMINATE);
    }

    /**
     * A suspended sentence: nobody is jailed.
     *
     * @param suspended the custodial term that is suspended, not for how long
     * @return the sentence
     * @throws IllegalArgumentException if the term is nothing, any part of it is negative, or it is above 1,000 years
     */
    public static Sentence suspended(Period suspended) {
        Period length = required(Objects.requireNonNull(suspended, "suspended"), "a suspended term");
        return of(SentenceKind.SUSPENDED, null, length, Terms.words(length) + " suspended");
    }

    /**
     * A community sentence.
     *
     * @return the sentence
     */
    public static Sentence community() {
        return without(SentenceKind.COMMUNITY);
    }

    /**
     * A fine.
     *
     * @return the sentence
     */
    public static Sentence fine() {
        return without(SentenceKind.FINE);
    }

    /**
     * An absolute or conditional discharge.
     *
     * @return the sentence
     */
    public static Sentence discharge() {
        return without(SentenceKind.DISCHARGE);
    }

    /**
     * Another sentence without custody.
     *
     * @return the sentence
     */
    public static Sentence nonCustodial() {
        return without(SentenceKind.OTHER);
    }

    /**
     * Runs this sentence and others together.
     *
     * @param others the others, in any order
     * @return the block of them all, as long as the longest; this sentence itself if there are no others
     * @throws IllegalArgumentException if it would have more than 10,000 parts, those of its parts among them, or
     *     blocks within each other more than 100 deep
     */
    public final Sentence concurrentWith(Sentence... others) {
        List<Sentence> all = joined(SentenceKind.CONCURRENT, Required.each(others, "others"));
        all.sort(Comparator.comparing(Sentence::words));
        return block(SentenceKind.CONCURRENT, all);
    }

    /**
     * Runs others after this sentence, each consecutive to the one before.
     *
     * @param next the others, in their order
     * @return the block of them all, as long as their sum; this sentence itself if there are no others
     * @throws IllegalArgumentException if it would have more than 10,000 parts, those of its parts among them, or
     *     blocks within each other more than 100 deep
     */
    public final Sentence then(Sentence... next) {
        return block(SentenceKind.CONSECUTIVE, joined(SentenceKind.CONSECUTIVE, Required.each(next, "next")));
    }

    private List<Sentence> joined(SentenceKind block, Sentence... others) {
        List<Sentence> all = new ArrayList<>();
        addTo(all, block);
        for (Sentence other : others) {
            other.addTo(all, block);
        }
        return all;
    }

    private void addTo(List<Sentence> all, SentenceKind block) {
        if (kind() == block) {
            all.addAll(parts());
        } else {
            all.add(this);
        }
    }

    private static Sentence block(SentenceKind kind, List<Sentence> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        requireNotTooMany(parts);
        StringBuilder words = new StringBuilder();
        for (Sentence part : parts) {
            words.append(words.isEmpty() ? "" : kind.words)
                    .append(part.parts().isEmpty() ? part.words() : "(" + part.words() + ")");
        }
        return new ImmutableSentence(
                kind, Optional.ofNullable(termOf(kind, parts)), Optional.empty(), parts, words.toString());
    }

    private static void requireNotTooMany(List<Sentence> parts) {
        long all = 0;
        int deep = 0;
        for (Sentence part : parts) {
            all += part.size();
            deep = Math.max(deep, part.depth());
        }
        if (all > MOST_PARTS || deep >= DEEPEST) {
            throw new IllegalArgumentException("a sentence must have at most 10,000 parts, in blocks at most 100 deep,"
                    + " but would have " + all + " in blocks " + (deep + 1) + " deep");
        }
    }

    /** How many parts it has, those of its parts among them; one by itself counts as one. */
    private long size() {
        long size = parts().isEmpty() ? 1 : 0;
        for (Sentence part : parts()) {
            size += part.size();
        }
        return size;
    }

    /** How many blocks stand one within the other; none for one by itself. */
    private int depth() {
        int depth = 0;
        for (Sentence part : parts()) {
            depth = Math.max(depth, 1 + part.depth());
        }
        return depth;
    }

    private static @Nullable Period termOf(SentenceKind block, List<Sentence> parts) {
        Period all = null;
        for (Sentence part : parts) {
            if (part.term().isPresent()) {
                Period own = part.term().get();
                all = all == null ? own : joined(block, all, own);
            } else if (part.custodial()) {
                return null;
            }
        }
        return all;
    }

    private static Period joined(SentenceKind block, Period one, Period other) {
        if (block == SentenceKind.CONSECUTIVE) {
            return one.plus(other).normalized();
        }
        return Terms.number(one).compareTo(Terms.number(other)) < 0 ? other : one;
    }

    /** {@return whether somebody is jailed: whether any part is immediate custody, of a length or not} */
    public final boolean custodial() {
        boolean isCustodial = kind().custodial;
        for (int i = 0; i < parts().size(); i++) { // most have none
            isCustodial |= parts().get(i).custodial();
        }
        return isCustodial;
    }

    /**
     * The term of immediate custody: months below 12, days as many as there are, since they are not months. Averages are
     * of sentences with a term, as those of the Ministry of Justice are (written question 202783, answered 3 July 2014).
     *
     * @return the term; empty if a custodial part has no length or nothing is custodial, a suspended term included
     */
    public abstract Optional<Period> term();

    /** The licence, the minimum term or what is suspended: a length that is not of the term. */
    abstract Optional<Period> aside();

    abstract List<Sentence> parts();

    @Value.Auxiliary
    abstract String words();

    /**
     * Whether it or any part of it is of a kind.
     *
     * @param sought the kind
     * @return true if it is
     */
    public final boolean includes(SentenceKind sought) {
        boolean isIncluded = kind() == Objects.requireNonNull(sought, "sought");
        for (int i = 0; i < parts().size(); i++) { // most have none
            isIncluded |= parts().get(i).includes(sought);
        }
        return isIncluded;
    }

    final void write(Fields out) {
        out.add(kind(), term(), aside(), parts());
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /**
     * The sentence in words; of a block with a term, the term first.
     *
     * @return as in "20 months suspended", "life, at least 12 years", "6 years: 3 years concurrent with 6 years"
     */
    @Override
    public final String toString() {
        return parts().isEmpty() || term().isEmpty() ? words() : Terms.words(term().get()) + ": " + words();
    }
}
