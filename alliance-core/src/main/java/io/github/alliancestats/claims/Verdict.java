package io.github.alliancestats.claims;

import io.github.alliancestats.stats.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking one quantity or one vague word: its outcome, figure and findings. Immutable and thread-safe.
 */
public final class Verdict {

    /** The outcome of a check. */
    public enum Outcome {
        /** The number is true of the figure, and every word was read. A list is true if each of its numbers is. */
        TRUE,
        /**
         * The number matches the figure, but the text may mean something else. Some words were not read, or no action
         * is named, or the figure is partial. It is not verified.
         *
         * @see Verdict#unreadWords()
         */
        NUMBER_MATCHES,
        /** The number or a word is false of the figure, and every word was read. A finding gives the reason. */
        FALSE,
        /**
         * The number or a word does not match the figure, and some words were not read, no action is named, or the
         * figure is partial. The text may be false, or mean something else.
         *
         * @see Verdict#unreadWords()
         */
        NUMBER_DIFFERS,
        /** The text names another period or cohort than that of the figure. */
        UNLIKE,
        /** A word like "numerous". If it has a figure, the figure is given. */
        VAGUE,
        /**
         * No words name a figure, or the figure is not supplied or not known. For a list: not all of its numbers match
         * a figure.
         */
        NOT_BOUND;

        private Outcome after(List<String> unread) {
            boolean certain = unread.isEmpty() || (this != TRUE && this != FALSE);
            return certain ? this : this == TRUE ? NUMBER_MATCHES : NUMBER_DIFFERS;
        }
    }

    /** The kinds of finding. The list is closed. */
    public enum Reason {
        /** The number does not match the figure. The sentence gives the difference. */
        AMOUNT,
        /** Two neighbouring digits are swapped. */
        DIGITS_SWAPPED,
        /** The amount lacks its thousands, millions or billions. */
        UNIT_MISSING,
        /** "More than" before a number that was rounded up. */
        ROUNDED_UP,
        /** Rounded or computed from a number that was rounded before. */
        ROUNDED_TWICE,
        /** Another stage than the figure's: seized called confiscated. */
        STAGE,
        /** The figure of another scope: the whole force's given to an operation. */
        SCOPE,
        /** Events called people or groups, or the reverse. */
        EVENTS,
        /** Growth from zero or from a negative value. */
        ZERO_BASE,
        /** Growth called fall, or the reverse. */
        DIRECTION,
        /** The parts do not make the whole, or make more. */
        PARTS,
        /** The days, cohort or completeness are not those of the figure. */
        UNLIKE,
        /** The figure of another period: last year's given as this year's. */
        PERIOD,
        /** The sum of amounts that never add: several stages or several valuation bases. */
        SUM_ACROSS,
        /** A cause. Counts cannot show one. */
        CAUSE,
        /** A word without a number. */
        VAGUE,
        /** No words name a figure, or the figure is not supplied or not known. */
        NOT_BOUND,
        /** The figure is partial, so the number cannot be verified. The sentence gives its completeness. */
        INCOMPLETE,
        /** A note on the figure. */
        NOTE
    }

    /**
     * One finding.
     *
     * @param reason the kind
     * @param fault true if the text is untrue because of it; false for a note
     * @param sentence the finding in words
     */
    public record Finding(Reason reason, boolean fault, String sentence) {
        static Finding fault(Reason reason, String sentence) {
            return new Finding(reason, true, sentence);
        }

        static Finding note(Reason reason, String sentence) {
            return new Finding(reason, false, sentence);
        }

        /** {@return the sentence} */
        @Override
        public String toString() {
            return sentence;
        }
    }

    private final String words;
    private final int start;
    private final Optional<String> speaker;
    private final Outcome outcome;
    private final boolean numberHolds;
    private final @Nullable Figure<?> figure;
    private final List<Finding> findings;
    private final List<String> unreadWords;

    Verdict(
            String words,
            int start,
            Optional<String> speaker,
            Outcome outcome,
            boolean numberHolds,
            @Nullable Figure<?> figure,
            List<Finding> findings,
            List<String> unreadWords) {
        this.words = words;
        this.start = start;
        this.speaker = speaker;
        this.outcome = outcome;
        this.numberHolds = numberHolds;
        this.figure = figure;
        this.findings = List.copyOf(findings);
        this.unreadWords = List.copyOf(unreadWords);
    }

    /** True if the number matches the figure and there is no fault. */
    boolean isMatch() {
        return outcome == Outcome.TRUE || outcome == Outcome.NUMBER_MATCHES;
    }

    /** True if unread words could change this verdict. */
    boolean dependsOnWords() {
        return figure != null && outcome != Outcome.UNLIKE && outcome != Outcome.VAGUE;
    }

    /** The same verdict where some words were not read. */
    Verdict with(List<String> unread) {
        return new Verdict(words, start, speaker, outcome.after(unread), numberHolds, figure, findings, unread);
    }

    /** {@return the quantity exactly as it is written, with words like "more than" before it} */
    public String words() {
        return words;
    }

    /** {@return the place of the first character of {@link #words()} in the text} */
    public int start() {
        return start;
    }

    /**
     * Returns the speaker of the words, as the text names them ("Det Supt Jane Doe of Alnby CID", "the detective").
     *
     * @return the speaker; empty if the words are not in double quotation marks beside "said" or the like
     */
    public Optional<String> speaker() {
        return speaker;
    }

    /** {@return the outcome} */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns whether the number is true of the figure, whatever the words around it say. "Confiscated £4.3m" may be a
     * true number under a wrong word.
     *
     * @return true if it is; false also if there is no figure
     */
    public boolean numberHolds() {
        return numberHolds;
    }

    /**
     * Returns the figure that the number was checked against.
     *
     * @return the figure, of a change the later one; empty if there is none, or if a number has a figure that was not
     *     supplied, which a finding reports
     */
    public Optional<Figure<?>> figure() {
        return Optional.ofNullable(figure);
    }

    /** {@return the faults and notes, in a fixed order} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the words that were not read, spelt as in the text. A word like "officers" is read only beside an action
     * that is read, so it can be among them. If the sentence and its lead-in have none, these are
     * words of the paragraph, or of the nearest paragraph or heading above. A number without a figure is unread too.
     *
     * @return the words, each once, in their order; empty unless the outcome is {@link
     *     Outcome#NUMBER_MATCHES} or {@link Outcome#NUMBER_DIFFERS}
     */
    public List<String> unreadWords() {
        return unreadWords;
    }

    /**
     * Returns whether there is a finding of a kind.
     *
     * @param reason the kind
     * @return true if there is one
     */
    public boolean has(Reason reason) {
        return findings.stream().anyMatch(finding -> finding.reason() == reason);
    }

    /** {@return this verdict as plain values, the only bean property, for JSON mappers and templates} */
    public VerdictView getView() {
        return VerdictView.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict that
                && words.equals(that.words)
                && start == that.start
                && speaker.equals(that.speaker)
                && outcome == that.outcome
                && numberHolds == that.numberHolds
                && Objects.equals(figure, that.figure)
                && findings.equals(that.findings)
                && unreadWords.equals(that.unreadWords);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, start, outcome, findings);
    }

    /** {@return the words, the outcome, the figure with its value, the findings and the unread words in one line} */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("\"" + words + "\": ");
        line.append(outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        figure().ifPresent(checked ->
                line.append("; checked against ").append(checked.toString().replaceFirst("\\.$", "")));
        findings.forEach(finding -> line.append("; ").append(finding));
        if (!unreadWords.isEmpty()) {
            line.append("; not read: ").append(String.join(", ", unreadWords));
        }
        return line.toString();
    }
}
