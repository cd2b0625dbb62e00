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
        /**
         * The number matches the figure. It is not verified: a person has to check that the words around it state
         * the same as the figure.
         */
        NUMBER_MATCHES,
        /** The number, or a word such as "confiscated", does not match the figure. A finding gives the reason. */
        NUMBER_DIFFERS,
        /** The text names another period or cohort than that of the figure. */
        NOT_COMPARABLE,
        /** A word like "numerous", or a negation such as "no". If it has a figure, the figure is given. */
        VAGUE,
        /**
         * No words name a figure, or the figure is not supplied or not known, or the number is of an earlier time.
         */
        NOT_BOUND
    }

    /** The kinds of finding. The list is closed. */
    public enum Reason {
        /** The number does not match the figure. The sentence gives the difference. */
        AMOUNT,
        /** Another stage than the figure's: seized called confiscated. */
        STAGE,
        /** The summary has no figures of the operation that is named. */
        SCOPE,
        /** Growth from zero or from a negative value. */
        ZERO_BASE,
        /** Growth called fall, or the reverse. */
        DIRECTION,
        /** The days, cohort or completeness are not those of the figure. */
        NOT_COMPARABLE,
        /** A word without a number. */
        VAGUE,
        /** No words name a figure, or the figure is not supplied or not known, or the number is of an earlier time. */
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
    private final Outcome outcome;
    private final boolean numberHolds;
    private final @Nullable Figure<?> figure;
    private final List<Finding> findings;

    Verdict(
            String words,
            int start,
            Outcome outcome,
            boolean numberHolds,
            @Nullable Figure<?> figure,
            List<Finding> findings) {
        this.words = words;
        this.start = start;
        this.outcome = outcome;
        this.numberHolds = numberHolds;
        this.figure = figure;
        this.findings = List.copyOf(findings);
    }

    /** {@return the quantity exactly as it is written, with words like "more than" before it} */
    public String words() {
        return words;
    }

    /** {@return the place of the first character of {@link #words()} in the text} */
    public int start() {
        return start;
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
     * Returns whether there is a finding of a kind.
     *
     * @param reason the kind
     * @return true if there is one
     */
    public boolean has(Reason reason) {
        return has(findings, reason);
    }

    static boolean has(List<Finding> findings, Reason reason) {
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
                && outcome == that.outcome
                && numberHolds == that.numberHolds
                && Objects.equals(figure, that.figure)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, start, outcome, findings);
    }

    /** {@return the words, the outcome, the figure with its value, and the findings in one line} */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("\"" + words + "\": ");
        line.append(outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (figure != null) {
            line.append("; checked against ").append(figure.toString().replaceFirst("\\.$", ""));
        }
        for (Finding finding : findings) {
            line.append("; ").append(finding);
        }
        return line.toString();
    }
}
