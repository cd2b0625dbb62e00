package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.stats.Measure;
import java.util.List;
import java.util.Optional;

/**
 * What the words around a quantity name.
 *
 * @param measure the measure
 * @param deed what is said to have been done, if anything is
 * @param fits whether the measure is of that deed
 * @param drug the drug, family or class that it is limited to, if one is named
 */
record Named(Measure<?> measure, Optional<Deed> deed, boolean fits, Optional<DrugKey> drug) {

    static Named byName(Measure<?> measure) {
        return new Named(measure, Optional.empty(), true, Optional.empty());
    }

    /** The measure of a subject and a deed; of the subject alone, and not fitting, where no measure has both. */
    static Optional<Named> of(Unit unit, Subject subject, Optional<Deed> deed, Optional<DrugKey> drug) {
        List<Vocabulary.Row> rows = Vocabulary.rows(unit, subject);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Vocabulary.Row first = rows.get(0);
        Optional<Vocabulary.Row> row = deed.flatMap(said -> Vocabulary.row(rows, said));
        boolean saysItAll = first.deeds().isEmpty();
        if (row.isEmpty() && mustBeSaid(subject)) {
            return Optional.empty();
        }
        boolean fits = row.isPresent() || deed.isEmpty() || saysItAll;
        return Optional.of(new Named(row.orElse(first).measure(), deed, fits, drug));
    }

    /** People and groups are nothing to count until it is said what befell them. */
    private static boolean mustBeSaid(Subject subject) {
        return switch (subject) {
            case PEOPLE, VULNERABLE_PEOPLE, GROUPS, INVESTIGATIONS -> true;
            default -> false;
        };
    }
}
