package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.claims.Verdict;
import io.github.alliancestats.claims.Verdict.Outcome;
import java.util.List;
import java.util.Locale;

/** The verdicts on a drafted text as text: each quantity with its outcome, its figure and the reasons. */
public final class CheckText {

    private static final int WIDEST_OUTCOME = name(Outcome.NUMBER_MATCHES).length();

    private CheckText() {}

    public static String of(List<Verdict> verdicts) {
        Page page = new Page();
        for (Verdict verdict : verdicts) {
            String outcome = name(verdict.outcome());
            page.line(outcome + " ".repeat(WIDEST_OUTCOME - outcome.length()) + "  \"" + verdict.words() + "\"");
            verdict.figure().ifPresent(figure -> page.line("    figure: " + figure));
            verdict.findings()
                    .forEach(finding -> page.line("    " + (finding.fault() ? "fault: " : "note: ") + finding));
        }
        return verdicts.isEmpty() ? "the text says no quantity\n" : page.toString();
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
