package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.stats.Explanation.Contribution;
import io.github.alliancestats.stats.Revision.Revised;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One question answered as at two instants, from the same records: what was published and what is known
 * now, and for each figure why they differ. Both answers have evidence. Immutable and thread-safe.
 */
public final class Revisions {

    private final Summary before;
    private final Summary after;

    Revisions(Summary before, Summary after) {
        this.before = before;
        this.after = after;
    }

    /** {@return the answer as at the earlier instant} */
    public Summary before() {
        return before;
    }

    /** {@return the answer as at the later instant} */
    public Summary after() {
        return after;
    }

    /**
     * The revision of one figure.
     *
     * @param <V> the type of its value
     * @param measure a measure that the question asks for
     * @return both figures, the difference and its reasons
     * @throws IllegalArgumentException if the question does not ask for the measure
     * @throws IllegalStateException if the measure is not one figure; see {@link Summary#figure}
     */
    public <V> Revision<V> of(Measure<V> measure) {
        Map<RecordKey, BigDecimal> differences = new TreeMap<>();
        Explainer.gains(measure, after).forEach(gain -> differences.merge(key(gain), gain.value(), BigDecimal::add));
        Explainer.gains(measure, before)
                .forEach(gain -> differences.merge(key(gain), gain.value().negate(), BigDecimal::add));
        List<Revised> revised = new ArrayList<>();
        differences.forEach((id, difference) -> {
            if (difference.signum() != 0) {
                revised.add(new Revised(id, reason(id), difference));
            }
        });
        return new Revision<>(before.figure(measure), after.figure(measure), revised);
    }

    private static RecordKey key(Contribution<?> gain) {
        return new RecordKey(gain.kind(), gain.id());
    }

    private Revision.Reason reason(RecordKey id) {
        return new Amendment(
                        before.query().zone(),
                        before.evidence().register().find(id),
                        after.evidence().register().find(id))
                .reason();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return both instants} */
    @Override
    public String toString() {
        return "revisions " + before.context().words() + ", as at "
                + before.query().asAt().orElseThrow() + " and "
                + after.query().asAt().orElseThrow();
    }
}
