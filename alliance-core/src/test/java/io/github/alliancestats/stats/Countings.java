package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.measure.Measure;

/** The ways in which measures count, for tests that differ by them. */
final class Countings {

    private Countings() {}

    static Counting<?> of(Measure<?> measure) {
        return RuleAccess.of(measure).counting();
    }

    static boolean isOfNames(Measure<?> measure) {
        return of(measure).rule().names() != null;
    }

    static boolean isOfEvents(Measure<?> measure) {
        return of(measure).isCount() && !isSum(measure) && !isOfNames(measure);
    }

    static boolean isSum(Measure<?> measure) {
        return of(measure).isSum();
    }
}
