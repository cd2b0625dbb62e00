package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.Safeguarding.Step;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Measures of safeguarding, of partners and of reports by the public. */
public final class CommunityMeasures {

    /** Referrals to safeguarding or support, as events. A person can be referred several times. */
    public static final Measure<Long> REFERRALS = steps("referrals", "Safeguarding referrals", Step.REFERRAL);

    /** Safeguarding visits, as events. */
    public static final Measure<Long> SAFEGUARDING_VISITS = steps("visits", "Safeguarding visits", Step.VISIT);

    /** Distinct people safeguarded. Referrals and visits do not count. */
    public static final Measure<Long> PEOPLE_SAFEGUARDED = Measure.standard(
            Safeguarding.class,
            "safeguarding.people",
            "People safeguarded",
            "distinct people",
            "day of safeguarding",
            DistinctOf.names(item -> is(item, Step.PERSON_SAFEGUARDED)
                    ? List.of(((Safeguarding) item.record()).person().map(item::resolve))
                    : List.of()));

    /** Distinct operations with partner agencies or other forces. Umbrella operations in scope count too. */
    public static final Measure<Long> JOINT_OPERATIONS = Measure.standard(
                    AllianceRecord.class,
                    "partners.joint-operations",
                    "Joint operations",
                    "distinct operations",
                    Measure.BY_FIRST_DATE,
                    DistinctOf.names(CommunityMeasures::jointOperations))
            .dependingOnQuestion();

    /**
     * Distinct partner agencies that took part in events, or that belong to their operations or lead them.
     * The recording force is not its own partner.
     */
    public static final Measure<Long> PARTNERS = Measure.standard(
                    AllianceRecord.class,
                    "partners.agencies",
                    "Partner agencies",
                    "distinct agencies",
                    Measure.BY_FIRST_DATE,
                    DistinctOf.names(CommunityMeasures::partners))
            .dependingOnQuestion();

    /** Distinct reports by the public. {@link Dimension#CHANNEL} gives their channels. */
    public static final Measure<Long> PUBLIC_REPORTS = Measure.standard(
            PublicReport.class,
            "reports.received",
            "Reports by the public",
            "distinct reports",
            Measure.BY_RECEIPT,
            CountOf.items(CommunityMeasures::isReport));

    /** Distinct reports that state whether they were followed up. */
    public static final Measure<Long> PUBLIC_REPORTS_WITH_KNOWN_OUTCOME = Measure.standard(
            PublicReport.class,
            "reports.outcome-known",
            "Reports of which it is known whether they were followed up",
            "distinct reports",
            Measure.BY_RECEIPT,
            CountOf.items(item -> followedUp(item).isPresent()));

    /** Distinct reports that were followed up, by the day of receipt. */
    public static final Measure<Long> PUBLIC_REPORTS_FOLLOWED_UP = Measure.standard(
            PublicReport.class,
            "reports.followed-up",
            "Reports followed up",
            "distinct reports",
            Measure.BY_RECEIPT,
            new CountIf(CommunityMeasures::isReport, CommunityMeasures::followedUp, Gap.NOT_STATED));

    private CommunityMeasures() {}

    private static Measure<Long> steps(String id, String name, Step step) {
        return Measure.standard(
                Safeguarding.class,
                "safeguarding." + id,
                name,
                "distinct events",
                "day of safeguarding",
                CountOf.items(item -> is(item, step)));
    }

    private static boolean is(Item item, Step step) {
        return item.record() instanceof Safeguarding safeguarding && safeguarding.step() == step && item.happened();
    }

    private static boolean isReport(Item item) {
        return item.record() instanceof PublicReport && item.happened();
    }

    private static Optional<Boolean> followedUp(Item item) {
        return isReport(item) ? ((PublicReport) item.record()).wasFollowedUp() : Optional.empty();
    }

    private static Collection<Optional<String>> jointOperations(Item item) {
        List<Optional<String>> joint = new ArrayList<>();
        if (item.happened()) {
            boolean shared = item.record().joint().isPresent()
                    || !others(item.record().partners(), item).isEmpty();
            for (OperationId id : item.operations()) {
                if (shared || !others(partnersOf(id, item), item).isEmpty()) {
                    joint.add(Optional.of(id.value()));
                }
            }
        }
        return joint;
    }

    private static Collection<Optional<String>> partners(Item item) {
        if (!item.happened()) {
            return List.of();
        }
        List<String> partners = new ArrayList<>(item.record().partners());
        for (OperationId id : item.operations()) {
            partners.addAll(partnersOf(id, item));
        }
        List<Optional<String>> names = new ArrayList<>();
        for (String other : others(partners, item)) {
            names.add(Optional.of(other));
        }
        return names;
    }

    /** The partners other than the recording force, which is not its own partner. */
    private static Set<String> others(List<String> partners, Item item) {
        if (partners.isEmpty()) {
            return Set.of();
        }
        Set<String> others = new TreeSet<>();
        partners.forEach(partner -> others.add(item.resolve(partner)));
        others.remove(item.resolve(item.record().force().value()));
        return others;
    }

    /** The agencies of an operation, and its lead force. */
    private static List<String> partnersOf(OperationId id, Item item) {
        Operation operation =
                item.query().operations().flatMap(tree -> tree.find(id)).orElse(null);
        if (operation == null || operation.leadForce().isEmpty()) {
            return operation == null ? List.of() : operation.partners();
        }
        List<String> partners = new ArrayList<>(operation.partners());
        partners.add(operation.leadForce().get().value());
        return partners;
    }
}
