package io.github.alliancestats.measure;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.RowSource;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.Safeguarding.Step;
import io.github.alliancestats.record.common.OperationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Measures of safeguarding, of partners and joint operations, and of reports by the public. A query has the constants from the beginning, and the
 * others once they are added by {@code alsoMeasuring}.
 */
public final class CommunityMeasures {

    /** Referrals to safeguarding or support, as events. A person can be referred several times. */
    public static final Measure<Long> REFERRALS = steps("referrals", "Safeguarding referrals", Step.REFERRAL);

    /** Safeguarding visits, as events. */
    public static final Measure<Long> SAFEGUARDING_VISITS = steps("visits", "Safeguarding visits", Step.VISIT);

    /** Distinct people safeguarded. Referrals and visits do not count. */
    public static final Measure<Long> PEOPLE_SAFEGUARDED =
            people("people", "People safeguarded", Step.PERSON_SAFEGUARDED);

    /**
     * Distinct operations that are joint. A record that names a partner, or that is joint work with another force, makes its
     * operations joint, and the umbrellas above them that are in scope. An operation with a partner agency of its own, or
     * with another force as its lead, is joint if there is a record of it. Records of two forces do not yet make an
     * operation joint.
     */
    public static final Measure<Long> JOINT_OPERATIONS =
            partners("joint-operations", "Joint operations", "distinct operations", CommunityMeasures::jointOperations);

    /**
     * Distinct partner agencies that took part in events, or that belong to their operations in scope or lead them. The
     * recording force is not its own partner. A lead force is a partner in the records of other forces.
     */
    public static final Measure<Long> PARTNERS =
            partners("agencies", "Partner agencies", "distinct agencies", CommunityMeasures::partners);

    /** Distinct reports by the public. {@link Dimension#CHANNEL} gives their channels. */
    public static final Measure<Long> PUBLIC_REPORTS =
            reports("received", "Reports by the public", Rule.records(FactCode.REPORT, Rule.ALL));

    /** Distinct reports that state whether they were followed up. */
    public static final Measure<Long> PUBLIC_REPORTS_WITH_KNOWN_OUTCOME = reports(
            "outcome-known",
            "Reports that state whether they were followed up",
            Rule.records(FactCode.REPORT, Rule.having(RowFlag.KNOWN)));

    /** Distinct reports that were followed up, by the day of receipt. */
    public static final Measure<Long> PUBLIC_REPORTS_FOLLOWED_UP =
            reports("followed-up", "Reports followed up", Rule.stated(FactCode.REPORT, Gap.NOT_STATED));

    private CommunityMeasures() {}

    /**
     * Returns the measure of the distinct people referred to safeguarding or support. A person who was referred several times
     * counts once.
     *
     * @return the measure
     */
    public static Measure<Long> peopleReferred() {
        return people("people-referred", "People referred to safeguarding", Step.REFERRAL);
    }

    private static Measure<Long> reports(String id, String name, Rule rule) {
        return Measure.standard("reports." + id, name, "distinct reports", Counting.events(rule));
    }

    private static Measure<Long> people(String id, String name, Step step) {
        Rule rule = Rule.names(
                FactCode.SAFEGUARDING,
                Rule.having(step),
                rows -> List.of(((Safeguarding) rows.record()).person().map(rows::resolve)));
        return ofStep(id, name, "distinct people", step, Counting.names(rule));
    }

    private static Measure<Long> steps(String id, String name, Step step) {
        Rule rule = Rule.records(FactCode.SAFEGUARDING, Rule.having(step));
        return ofStep(id, name, "distinct events", step, Counting.events(rule));
    }

    private static Measure<Long> ofStep(
            String id, String name, String countingBasis, Step step, Counting<Long> counting) {
        return Measure.standard("safeguarding." + id, name, countingBasis, counting)
                .needing(FactNeeds.any(RecordFacts.of(step)));
    }

    private static Measure<Long> partners(
            String id, String name, String countingBasis, Function<RecordRows, Collection<Optional<String>>> names) {
        Rule rule = Rule.own(Rule.shared(Rule.names(FactCode.OWN, Rule.ALL, names)), new PartnerRows());
        return Measure.standard(AllianceRecord.class, "partners." + id, name, countingBasis, Counting.names(rule));
    }

    /** A row for each record that can have partners. Most have none, and cost nothing more. */
    private static final class PartnerRows implements RowSource {

        @Override
        public boolean canAdd(RecordRows rows) {
            return rows.joint() != null
                    || !rows.record().partners().isEmpty()
                    || rows.place().hasPartners();
        }

        @Override
        public void add(RecordRows rows) {
            if (canAdd(rows)) {
                rows.begin(FactCode.OWN);
                rows.eventOfFirstDate();
            }
        }
    }

    private static Collection<Optional<String>> jointOperations(RecordRows rows) {
        if (rows.place().operations().isEmpty()) {
            return List.of();
        }
        List<Optional<String>> joint = new ArrayList<>();
        boolean shared =
                rows.joint() != null || !others(rows.record().partners(), rows).isEmpty();
        for (OperationId id : rows.place().operations()) {
            if (shared || !others(rows.scope().partnersOf(id), rows).isEmpty()) {
                joint.add(Optional.of(id.value()));
            }
        }
        return joint;
    }

    private static Collection<Optional<String>> partners(RecordRows rows) {
        List<String> partners = new ArrayList<>(rows.record().partners());
        for (OperationId id : rows.place().operations()) {
            partners.addAll(rows.scope().partnersOf(id));
        }
        return Rule.named(others(partners, rows), name -> name);
    }

    /** Returns the partners other than the recording force, which is not its own partner. */
    private static Set<String> others(List<String> partners, RecordRows rows) {
        if (partners.isEmpty()) {
            return Set.of();
        }
        Set<String> others = new TreeSet<>();
        partners.forEach(partner -> others.add(rows.resolve(partner)));
        others.remove(rows.resolve(rows.record().force().value()));
        return others;
    }
}
