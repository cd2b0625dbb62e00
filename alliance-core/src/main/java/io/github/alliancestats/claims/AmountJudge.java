package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares an amount, a count, a weight or a term with the figure that is named. */
final class AmountJudge {

    private static final Set<Qualifier> EXACT = EnumSet.of(Qualifier.PLAIN, Qualifier.EXACTLY, Qualifier.ABOUT);
    private static final Set<Qualifier> FROM_BELOW =
            EnumSet.of(Qualifier.MORE_THAN, Qualifier.JUST_OVER, Qualifier.AT_LEAST);

    private AmountJudge() {}

    /** Returns the faults of a number, and the notes on its figure. */
    static List<Finding> findings(Said said, Named named, Figure<?> figure) {
        List<Finding> findings = new ArrayList<>();
        boolean holds = Answer.truth(figure).holds(said);
        String told = Answer.told(figure);
        if (!named.fits()) {
            String deed = named.deed().map(Deed::toString).orElse("");
            findings.add(Finding.fault(Reason.STAGE, "it is called " + deed + ", and the figure is " + told));
        }
        if (!holds) {
            String difference = difference(said, figure);
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
    private static String difference(Said said, Figure<?> figure) {
        Truth truth = Answer.truth(figure);
        BigDecimal exact = EXACT.contains(said.wording())
                ? truth.value()
                : FROM_BELOW.contains(said.wording()) ? truth.low() : truth.high();
        return said.words(said.low().subtract(exact).abs());
    }
}
