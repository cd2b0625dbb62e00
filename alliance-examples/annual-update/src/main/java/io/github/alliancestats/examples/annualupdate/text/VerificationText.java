package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.update.Verification;
import java.util.stream.Collectors;

/** Whether the records bear a manifest out, as text: a line for each difference, however long. */
public final class VerificationText {

    private VerificationText() {}

    public static String of(Verification verification) {
        if (verification.holds()) {
            return "the records bear it out\n";
        }
        return verification.differences().stream()
                .map(difference -> Printable.line(difference) + "\n")
                .collect(Collectors.joining(
                        "", "not the same in the manifest (here) and from the records (there):\n", ""));
    }
}
