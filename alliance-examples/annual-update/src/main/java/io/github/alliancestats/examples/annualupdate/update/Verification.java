package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.release.Manifest;
import java.util.List;

/**
 * A manifest held against the one that the records make.
 *
 * @param differences a sentence for each entry that differs
 */
public record Verification(List<String> differences) {

    public static Verification of(Manifest kept, Inquiry inquiry) {
        return new Verification(kept.differencesFrom(Manifest.of(inquiry.answer(), inquiry.extract())));
    }

    public boolean holds() {
        return differences.isEmpty();
    }
}
