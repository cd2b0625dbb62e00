package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds an amount, a count, a weight or a term that is said against the figure that is named. */
final class AmountJudge {

    private static final Set<Qualifier> EXACT = EnumSet.of(Qualifier.PLAIN, Qualifier.EXACTLY, Qualifier.ABOUT);
    private static final Set<Qualifier> FROM_BELOW =
            EnumSet.of(Qualifier.MORE_THAN, Qualifier.JUST_OVER, Qualifier.AT_LEAST);

    private static final List<BigDecimal> SCALES =
            List.of(BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000), BigDecimal.valueOf(1_000_000_000));

    private final Said said;
    private final Named named;
    private final Summary part;
    private final Answer answer;
    private final Figure<?> figure;
    private final List<Finding> findings = new ArrayList<>();

    private AmountJudge(Said said, Named named, Summary part, Answer answer, Figure<?> figure) {
        this.said = said;
        this.named = named;
        this.part = part;
        this.answer = answer;
        this.figure = figure;
    }

    /** What is wrong with a number, and what is to be known of its figure. */
    static List<Finding> findings(Said said, Named named, Summary part, Answer answer, Figure<?> figure) {
        AmountJudge judge = new AmountJudge(said, named, part, answer, figure);
        judge.judge();
        return judge.findings;
    }

    private void judge() {
        boolean holds = Answer.truth(figure).holds(said);
        if (!named.fits()) {
            fault(
                    Reason.STAGE,
                    "it is called " + named.deed().map(Deed::toString).orElse("") + ", and the figure is "
                            + Answer.told(figure));
        }
        if (!holds) {
            explain();
        }
        if (holds && (isCeiling() || said.wording() == Qualifier.MORE_THAN) && isFarFrom(figure)) {
            String far = isCeiling() ? "far above " : "far below ";
            findings.add(Finding.note(Reason.NOTE, far + Answer.told(figure)));
        }
        if (isUnscaled(said) && findings.stream().noneMatch(f -> f.reason() == Reason.UNIT_MISSING)) {
            fault(Reason.UNIT_MISSING, "no m, bn or k stands behind it");
        }
        if (figure.state() == FigureState.PARTIAL) {
            boolean isLeast =
                    FROM_BELOW.contains(said.wording()) && !said.wording().isNear();
            boolean isSure = holds && isLeast && figure.atLeast();
            findings.add(Finding.note(
                    isSure ? Reason.NOTE : Reason.INCOMPLETE,
                    figure.completeness().toString()));
        }
    }

    /** Of a number with one open end, whether it is true of a figure so far off that this tells nothing. */
    private boolean isFarFrom(Figure<?> other) {
        Qualifier wording = said.wording();
        if (wording == Qualifier.MORE_THAN || wording == Qualifier.AT_LEAST) {
            return isBelowTwoThirds(said.low(), other.number());
        }
        return (wording == Qualifier.AT_MOST || wording == Qualifier.LESS_THAN)
                && isBelowTwoThirds(other.number(), said.low());
    }

    private static boolean isBelowTwoThirds(BigDecimal less, BigDecimal more) {
        return less.multiply(BigDecimal.valueOf(3)).compareTo(more.multiply(BigDecimal.valueOf(2))) < 0;
    }

    /** £10.4 is no pounds and pence. */
    static boolean isUnscaled(Said said) {
        return said.unit() == Unit.MONEY && !said.scaled() && said.decimals() == 1;
    }

    private void explain() {
        Truth truth = Answer.truth(figure);
        fault(Reason.AMOUNT, "it is not true of " + Answer.told(figure) + ", off by " + difference());
        if (truth.isRoundedTooFar(said)) {
            fault(Reason.AMOUNT, "it was rounded, and the rounding makes a difference of more than a tenth of it");
        } else if (truth.isRoundedUp(said)) {
            fault(Reason.ROUNDED_UP, "it was rounded up, and \"more than\" needs the number below");
        } else if (truth.isRoundedTwice(said)) {
            fault(Reason.ROUNDED_TWICE, "it was rounded from a number that had been rounded before");
        } else if (truth.isSwapped(said)) {
            fault(Reason.DIGITS_SWAPPED, "two neighbouring digits have changed places");
        } else if (!isCeiling() && SCALES.stream().anyMatch(scale -> truth.holds(said.times(scale)))) {
            fault(Reason.UNIT_MISSING, "it would be true in thousands, millions or billions");
        }
        siblings();
        wholeOrEarlier();
    }

    /** What is below a number is below a thousand times the number too. */
    private boolean isCeiling() {
        return said.wording() == Qualifier.LESS_THAN || said.wording() == Qualifier.AT_MOST;
    }

    /** By how much it is off the end of the figure that it is held against. */
    private String difference() {
        Truth truth = Answer.truth(figure);
        BigDecimal exact = EXACT.contains(said.wording())
                ? truth.value()
                : FROM_BELOW.contains(said.wording()) ? truth.low() : truth.high();
        return said.words(said.low().subtract(exact).abs());
    }

    /** Another stage of the same thing, or what befell whom, of which the number would be true. */
    private void siblings() {
        Vocabulary.siblings(named.measure())
                .forEach(sibling -> ifTrueOf(part, sibling, Reason.STAGE, "it is true of another stage, "));
        Vocabulary.counterparts(named.measure())
                .forEach(other -> ifTrueOf(part, other, Reason.EVENTS, "events and those whom they befell are two, "));
    }

    private void wholeOrEarlier() {
        trueOf(answer.now(), named.measure())
                .ifPresent(whole -> fault(Reason.SCOPE, "it is true of " + whole.scope() + ", " + Answer.told(whole)));
        answer.change()
                .map(Comparison::before)
                .ifPresent(before ->
                        ifTrueOf(before, named.measure(), Reason.PERIOD, "it is true of " + before.period() + ", "));
    }

    private void ifTrueOf(Summary of, Measure<?> measure, Reason reason, String words) {
        trueOf(of, measure).ifPresent(other -> fault(reason, words + Answer.told(other)));
    }

    /** The figure of a measure, if what is said is true of it and near enough to tell something; nothing tells nothing. */
    private Optional<Figure<?>> trueOf(Summary of, Measure<?> measure) {
        return Answer.figure(of, measure, said.currency())
                .filter(other -> other.value().isPresent() && other.number().signum() != 0)
                .filter(other -> Answer.truth(other).holds(said) && !isFarFrom(other));
    }

    private void fault(Reason reason, String sentence) {
        findings.add(Finding.fault(reason, sentence));
    }
}
