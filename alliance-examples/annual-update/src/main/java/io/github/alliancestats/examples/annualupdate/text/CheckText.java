package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.claims.Verdict;
import java.util.List;
import java.util.Locale;

/** What is true of a drafted text and what is not, as text: each quantity, what becomes of it, and why. */
public final class CheckText {

    private static final int WIDEST_OUTCOME = 9;

    private CheckText() {}

    public static String of(List<Verdict> verdicts) {
        Page page = new Page();
        for (Verdict verdict : verdicts) {
            String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String speaker = verdict.speaker().map(name -> ", says " + name).orElse("");
            page.line(outcome + " ".repeat(WIDEST_OUTCOME - outcome.length()) + "  \"" + verdict.words() + "\""
                    + speaker);
            verdict.figure().ifPresent(figure -> page.line("    figure: " + figure));
            verdict.findings()
                    .forEach(finding -> page.line("    " + (finding.fault() ? "fault: " : "note: ") + finding));
        }
        return verdicts.isEmpty() ? "the text says no quantity\n" : page.toString();
    }
}
