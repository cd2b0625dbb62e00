package io.github.alliancestats.claims;

import io.github.alliancestats.stats.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one quantity of a text, or of one word that stands for a quantity: whether it is true of the
 * figure that its words name, and why not. Immutable and thread-safe.
 */
public final class Verdict {

    /** What becomes of a quantity. */
    public enum Outcome {
        /** It is true of the figure; of a list, each of its numbers is, and the figure is that of the whole. */
        TRUE,
        /** It is not, and a finding says why. */
        FALSE,
        /** It speaks of days or of a cohort that the answer can't be held against, such as six months of a year. */
        UNLIKE,
        /** It is a word like "numerous"; where a figure is named, it stands beside it. */
        VAGUE,
        /** Nothing says of which figure it is; of a list, not all of its numbers are true of one. */
        NOT_BOUND
    }

    /** The kinds of finding. The list is closed. */
    public enum Reason {
        /** The number is not that of the figure; by how much stands in the sentence. */
        AMOUNT,
        /** Two neighbouring digits have changed places. */
        DIGITS_SWAPPED,
        /** An amount that lacks its thousands, millions or billions. */
        UNIT_MISSING,
        /** "More than" said of a number that was rounded up. */
        ROUNDED_UP,
        /** Rounded from a number that had been rounded already, or worked out from rounded ones. */
        ROUNDED_TWICE,
        /** The stage that is said is another than the figure's: seized called confiscated. */
        STAGE,
        /** The figure of another scope: the whole force's given to an operation. */
        SCOPE,
        /** Events called people or groups, or the other way round. */
        EVENTS,
        /** A growth from nothing, or from less, as of a balance that was negative. */
        ZERO_BASE,
        /** Growth called fall, or the other way round. */
        DIRECTION,
        /** Parts that don't make the whole, or make more. */
        PARTS,
        /** Days, cohorts or coverage that are not those of the figure, so that it can't be held against it. */
        UNLIKE,
        /** The figure of another period: last year's given as this year's. */
        PERIOD,
        /** The sum of amounts that never add: of several stages or several valuation bases. */
        SUM_ACROSS,
        /** A cause, which counts can't show. */
        CAUSE,
        /** A word without a number. */
        VAGUE,
        /** Nothing says of which figure it is. */
        NOT_BOUND,
        /** What is to be known of the figure beside its number. */
        NOTE
    }

    /**
     * One thing found.
     *
     * @param reason the kind
     * @param fault whether it makes the words untrue; else it is to be read with them
     * @param sentence what is wrong, or is to be known, in words
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

    Verdict(
            String words,
            int start,
            Optional<String> speaker,
            Outcome outcome,
            boolean numberHolds,
            @Nullable Figure<?> figure,
            List<Finding> findings) {
        this.words = words;
        this.start = start;
        this.speaker = speaker;
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

    /**
     * {@return whose words they are, as the text calls them ("Det Supt Jane Doe of Alnby CID", "the detective"), where
     * they stand in double quotation marks and "said" or the like tells who}
     */
    public Optional<String> speaker() {
        return speaker;
    }

    /** {@return what becomes of it} */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Whether the number is true of the figure, whatever is wrong beside it: £4.3m that was seized and is called
     * confiscated is a true number under a wrong word.
     *
     * @return false also where there is no figure
     */
    public boolean numberHolds() {
        return numberHolds;
    }

    /**
     * Returns the figure that the words name.
     *
     * @return the figure, of a change the later one; empty if the words name none or one that was not supplied, which a
     *     finding reports
     */
    public Optional<Figure<?>> figure() {
        return Optional.ofNullable(figure);
    }

    /** {@return why it is not true and what is to be known of it, in a fixed order} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Whether there is a finding of a kind.
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
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, start, outcome, findings);
    }

    /** {@return the words, the outcome and the findings in one line} */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("\"" + words + "\": ");
        line.append(outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        findings.forEach(finding -> line.append("; ").append(finding));
        return line.toString();
    }
}
