package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares a number in a text with the figure, or the change of a figure, that it is matched to. */
final class Judge {

    private static final Set<Qualifier> EXACT = EnumSet.of(Qualifier.PLAIN, Qualifier.EXACTLY, Qualifier.ABOUT);
    private static final Set<Qualifier> FROM_BELOW =
            EnumSet.of(Qualifier.MORE_THAN, Qualifier.JUST_OVER, Qualifier.AT_LEAST);

    private Judge() {}

    /** Returns the faults of an amount, a count, a weight or a term, and the notes on its figure. */
    static List<Finding> findings(Said said, Named named, Figure<?> figure) {
        List<Finding> findings = new ArrayList<>();
        Truth truth = Answer.truth(figure);
        boolean holds = truth.holds(said);
        String told = Answer.told(figure);
        if (!named.fits()) {
            String deed = named.deed().map(Deed::toString).orElse("");
            findings.add(Finding.fault(Reason.STAGE, "it is called " + deed + ", and the figure is " + told));
        }
        if (!holds) {
            String difference = difference(said, truth);
            findings.add(Finding.fault(Reason.AMOUNT, "it is not true of " + told + ", off by " + difference));
        }
        if (figure.state() == FigureState.PARTIAL) {
            boolean isLeast =
                    FROM_BELOW.contains(said.wording()) && !said.wording().isNear();
            boolean isSure = holds && isLeast && figure.atLeast();
            findings.add(Finding.note(
                    isSure ? Reason.NOTE : Reason.INCOMPLETE,
                    figure.completeness().toString()));
        }
        return findings;
    }

    /** Returns the difference from the end of the figure that the number is compared with. */
    private static String difference(Said said, Truth truth) {
        BigDecimal exact = EXACT.contains(said.wording())
                ? truth.value()
                : FROM_BELOW.contains(said.wording()) ? truth.low() : truth.high();
        return said.words(said.low().subtract(exact).abs());
    }

    /** Returns the faults of a growth or a fall, and the notes on both figures. */
    static List<Finding> findings(Said said, Direction direction, Change<?> change) {
        List<Finding> findings = new ArrayList<>();
        if (!change.comparabilityIssues().isEmpty()) {
            for (Issue issue : change.comparabilityIssues()) {
                findings.add(Finding.fault(Reason.NOT_COMPARABLE, issue.sentence()));
            }
        } else if (change.before().number().signum() <= 0) {
            findings.add(Finding.fault(Reason.ZERO_BASE, "the earlier figure is zero or less: " + change));
        } else {
            compare(said, direction, change, findings);
        }
        Answer.noteIfPartial(change.now(), findings);
        Answer.noteIfPartial(change.before(), findings);
        return findings;
    }

    private static void compare(Said said, Direction direction, Change<?> change, List<Finding> findings) {
        BigDecimal now = change.now().number();
        BigDecimal before = change.before().number();
        int way = now.compareTo(before);
        boolean turned = said.unit() != Unit.MULTIPLE && way != 0 && (way > 0) != (direction == Direction.UP);
        if (turned) {
            findings.add(Finding.fault(Reason.DIRECTION, "the figure changed in the other direction: " + change));
        } else if (!holds(said, now, before)) {
            findings.add(Finding.fault(Reason.AMOUNT, "it is not true of " + change));
        }
        if (change.hasSmallBase()) {
            findings.add(Finding.note(Reason.NOTE, "the figure before rests on fewer than 20"));
        }
    }

    /** Compares a multiple with the later figure, and any other number with the difference, in per cent of the earlier. */
    private static boolean holds(Said said, BigDecimal now, BigDecimal before) {
        BigDecimal told = said.unit() == Unit.MULTIPLE ? now : now.subtract(before);
        return Truth.ofShare(told.abs(), before).holds(said);
    }
}
