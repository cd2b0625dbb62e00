package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.measure.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the words around a quantity name.
 *
 * @param measure the measure
 * @param deed what is said to have been done, if anything is
 * @param fits whether the measure is of that deed
 * @param lacksAction true if the measure needs an action and the words name none
 * @param drug the drug, family or class that it is limited to, if one is named
 */
record Named(Measure<?> measure, Optional<Deed> deed, boolean fits, boolean lacksAction, Optional<DrugKey> drug) {

    /** People and groups are counted only by what happened to them. */
    private static final Set<Subject> NEEDING_AN_ACTION =
            EnumSet.of(Subject.PEOPLE, Subject.VULNERABLE_PEOPLE, Subject.GROUPS, Subject.INVESTIGATIONS);

    static Named byName(Measure<?> measure) {
        return new Named(measure, Optional.empty(), true, false, Optional.empty());
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
        if (row.isEmpty() && NEEDING_AN_ACTION.contains(subject)) {
            return Optional.empty();
        }
        boolean fits = row.isPresent() || deed.isEmpty() || saysItAll;
        return Optional.of(new Named(row.orElse(first).measure(), deed, fits, deed.isEmpty() && !saysItAll, drug));
    }
}
