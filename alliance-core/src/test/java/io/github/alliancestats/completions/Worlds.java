package io.github.alliancestats.completions;

import io.github.alliancestats.completions.Counted.Topic;
import io.github.alliancestats.completions.Happened.Case;
import io.github.alliancestats.completions.Happened.Cash;
import io.github.alliancestats.completions.Happened.Exit;
import io.github.alliancestats.completions.Happened.Haul;
import io.github.alliancestats.completions.Happened.Lot;
import io.github.alliancestats.completions.Happened.Move;
import io.github.alliancestats.completions.Happened.Order;
import io.github.alliancestats.completions.Happened.Sum;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** Random small worlds. Each has one or two features. */
public final class Worlds {

    private static final int MOST_COMPLETIONS = 1_500;
    private static final ReportingPeriod ALWAYS = days("2000-01-01", "2026-01-01");
    private static final LocalDate OPENING = LocalDate.of(2000, 1, 1);
    private static final Instant RECORDED = Instant.parse("2024-05-01T12:00:00Z");
    private static final Instant RECORDED_EARLY = Instant.parse("2023-06-20T12:00:00Z");
    private static final List<ReportingPeriod> HOLES = List.of(
            days("2023-03-01", "2023-04-01"),
            days("2023-03-10", "2023-04-01"),
            days("2022-06-01", "2022-07-01"),
            days("2022-12-01", "2023-02-01"),
            days("2023-12-01", "2024-01-01"));

    private final Topic topic;
    private final Set<Feature> features;
    private final Random random;
    private final World world;
    private final List<Draft> drafts = new ArrayList<>();

    private Worlds(Topic topic, Set<Feature> features, Random random) {
        this.topic = topic;
        this.features = features;
        this.random = random;
        this.world = new World(topic, features);
    }

    private static ReportingPeriod days(String first, String end) {
        return ReportingPeriod.ofEndExclusive(LocalDate.parse(first), LocalDate.parse(end));
    }

    /** Returns a world with few completions. Some of the features are those that are given. */
    public static World any(long seed, Set<Feature> possible) {
        Random random = new Random(new SplittableRandom(seed).nextLong()); // or else like seeds have like worlds
        while (true) {
            Topic topic = List.of(Topic.values()).get(random.nextInt(Topic.values().length));
            List<Feature> of =
                    possible.stream().filter(each -> isOf(each, topic)).toList();
            if (of.isEmpty()) {
                continue;
            }
            List<Feature> weighed = new ArrayList<>();
            of.forEach(each -> weighed.addAll(Collections.nCopies(weight(each), each)));
            EnumSet<Feature> features = EnumSet.of(weighed.get(random.nextInt(weighed.size())));
            if (random.nextInt(5) < 3) {
                features.add(weighed.get(random.nextInt(weighed.size())));
            }
            if (features.size() > 1) {
                features.remove(Feature.ALL_KNOWN);
            }
            if (features.contains(Feature.UNDECLARED)) {
                features.removeAll(Set.of(Feature.NOT_COVERED, Feature.OPERATION, Feature.NO_OPENING));
            }
            World world = new Worlds(topic, features, random).made();
            if (world.size() <= MOST_COMPLETIONS && world.size() > 0) {
                return world;
            }
        }
    }

    /** Returns how often a feature is chosen, so that each makes many figures uncertain. */
    private static int weight(Feature feature) {
        return switch (feature) {
            case CONTRADICTED -> 10;
            case KEY -> 5;
            case AMOUNT, DAY, NOT_COVERED -> 4;
            case RECORDING -> 3;
            case REJECTED, JOINT, HEARING, UNDECLARED -> 2;
            case ALL_KNOWN, OPERATION, NO_OPENING -> 1;
        };
    }

    private static boolean isOf(Feature feature, Topic topic) {
        return switch (feature) {
            case ALL_KNOWN, NOT_COVERED, AMOUNT, REJECTED, DAY, KEY, OPERATION, RECORDING, UNDECLARED -> true;
            case CONTRADICTED -> topic == Topic.CASH || topic == Topic.ORDERS;
            case JOINT -> topic == Topic.CASH;
            case HEARING -> topic == Topic.PEOPLE;
            case NO_OPENING -> topic != Topic.DRUGS;
        };
    }

    private World made() {
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Draft draft = any();
            draft.id = Integer.toString(i + 1);
            draft.areas = List.of(random.nextInt(3) > 0 ? "A" : "B");
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    draft.operation = "OP-ALLIANCE";
                    draft.under = List.of(true);
                }
                case 2 -> {
                    draft.operation = "OP-APACHE";
                    draft.under = List.of(true);
                }
                case 3 -> draft.operation = "OP-MILLE";
                default -> draft.operation = null;
            }
            if (random.nextInt(4) > 0) {
                draft.recorded = RECORDED;
            }
            drafts.add(draft);
        }
        world.isAsAt = features.contains(Feature.RECORDING) || random.nextInt(10) == 0;
        world.isCarrying = !features.contains(Feature.OPERATION);
        world.isOpened = !features.contains(Feature.NO_OPENING);
        if (world.isAsAt) {
            drafts.forEach(draft -> draft.recorded = RECORDED);
        }
        ReportingPeriod hole = features.contains(Feature.NOT_COVERED) ? hole() : ALWAYS;
        Set<Fact> uncovered = facts();
        lackParts();
        if (!world.isCarrying || features.contains(Feature.UNDECLARED)) {
            drafts.stream()
                    .filter(draft -> draft.operation == null)
                    .forEach(draft -> draft.under = List.of(false, true));
        }
        if (features.contains(Feature.NOT_COVERED)) {
            uncovered = someFacts();
            lackEvents(hole, uncovered);
        }
        drafts.forEach(this::add);
        if (features.contains(Feature.RECORDING)) {
            addVersion();
        }
        if (features.contains(Feature.JOINT)) {
            addJoint();
        }
        if (features.contains(Feature.HEARING)) {
            addHearing();
        }
        if (features.contains(Feature.NOT_COVERED)) {
            addMore(hole, uncovered);
        }
        if (features.contains(Feature.REJECTED)) {
            reject();
        }
        if (features.contains(Feature.NOT_COVERED)) {
            world.notCovered = hole + " of " + (uncovered.equals(facts()) ? "all facts" : uncovered);
        }
        if (!features.contains(Feature.UNDECLARED)) {
            world.coverage = coverage(hole, uncovered);
        }
        return world;
    }

    /** Returns days that are not covered. Mostly no record has an event on them, or else the declaration is refused. */
    private ReportingPeriod hole() {
        List<ReportingPeriod> holes = new ArrayList<>(HOLES);
        if (random.nextInt(8) > 0) {
            drafts.forEach(draft -> draft.values()
                    .forEach(each -> facts().forEach(fact ->
                            World.days(each, fact).forEach(day -> holes.removeIf(hole -> hole.contains(day))))));
        }
        List<ReportingPeriod> some = holes.isEmpty() ? HOLES : holes;
        return some.get(random.nextInt(some.size()));
    }

    private Draft any() {
        return switch (topic) {
            case CASH -> CashDraft.any(random);
            case DRUGS -> DrugDraft.any(random);
            case PEOPLE -> CaseDraft.any(random);
            case ORDERS -> OrderDraft.any(random);
        };
    }

    private Set<Fact> facts() {
        return switch (topic) {
            case CASH -> Fact.of(CashSeizure.class);
            case DRUGS -> Fact.of(DrugSeizure.class);
            case PEOPLE -> Fact.of(Proceedings.class);
            case ORDERS -> Fact.of(ConfiscationOrder.class);
        };
    }

    private Set<Fact> someFacts() {
        List<Fact> main = switch (topic) {
            case CASH -> List.of(Fact.CASH_SEIZED, Fact.CASH_FORFEITED);
            case DRUGS -> List.of(Fact.DRUGS_SEIZED);
            case PEOPLE -> List.of(Fact.ARRESTED, Fact.CHARGED, Fact.SENTENCED);
            case ORDERS -> List.of(Fact.CONFISCATION_ORDERED, Fact.CONFISCATION_PAID);
        };
        return random.nextBoolean() ? facts() : Set.of(main.get(random.nextInt(main.size())));
    }

    private void add(Draft draft) {
        world.records.add(draft.record());
        world.slots.add(draft.values().stream().map(List::of).toList());
    }

    private void lackParts() {
        for (Feature feature : features) {
            int first = random.nextInt(drafts.size());
            lackPart(feature, drafts.get(first));
            if (random.nextBoolean()) {
                lackPart(feature, drafts.get((first + 1) % drafts.size()));
            }
        }
    }

    private void lackPart(Feature feature, Draft draft) {
        switch (feature) {
            case AMOUNT -> draft.lacksAnAmount(random);
            case DAY -> lackDays(draft);
            case KEY -> {
                if (random.nextBoolean() || !draft.lacksAKey(random)) {
                    draft.lacksItsArea();
                }
            }
            case CONTRADICTED -> {
                if (draft instanceof CashDraft cash) {
                    cash.contradictsItself(random);
                } else if (draft instanceof OrderDraft order) {
                    order.contradictsItself(random);
                }
            }
            case ALL_KNOWN, NOT_COVERED, REJECTED, OPERATION, RECORDING, JOINT, HEARING, UNDECLARED, NO_OPENING -> {}
        }
    }

    private void lackDays(Draft draft) {
        draft.lacksADay(random);
        if (random.nextInt(3) == 0) {
            draft.lacksADay(random);
        }
        if (random.nextInt(3) == 0 && !world.isAsAt) {
            draft.recorded = RECORDED_EARLY;
            draft.recorded = draft.values().isEmpty() ? RECORDED : RECORDED_EARLY;
        }
    }

    private List<LocalDate> in(ReportingPeriod hole) {
        return Days.ALL.stream().filter(hole::contains).toList();
    }

    /** Lets events of the records be missing. */
    private void lackEvents(ReportingPeriod hole, Set<Fact> uncovered) {
        for (Draft draft : drafts) {
            for (LocalDate day : in(hole)) {
                if (draft instanceof CashDraft cash && uncovered.contains(Fact.CASH_FORFEITED)) {
                    cash.perhaps.add(new Move(Exit.FORFEITED, day, 4));
                }
                if (draft instanceof CashDraft cash && uncovered.contains(Fact.CASH_RELEASED)) {
                    cash.perhaps.add(new Move(Exit.RELEASED, day, 2));
                }
                if (draft instanceof CaseDraft each && uncovered.contains(Fact.CHARGED)) {
                    each.perhapsCharged.add(day);
                }
                if (draft instanceof CaseDraft each && uncovered.contains(Fact.SENTENCED)) {
                    each.perhapsSentenced.add(day);
                }
                if (draft instanceof OrderDraft order && uncovered.contains(Fact.CONFISCATION_PAID)) {
                    order.perhapsPaid.add(new Sum(day, 4));
                }
                if (draft instanceof OrderDraft order && uncovered.contains(Fact.CONFISCATION_ORDERED)) {
                    order.perhapsVaried.add(day);
                }
            }
        }
    }

    /** Lets records be missing: none, one or two. */
    private void addMore(ReportingPeriod hole, Set<Fact> uncovered) {
        List<List<Happened>> ways = new ArrayList<>(List.of(List.of()));
        for (LocalDate day : in(hole)) {
            List<Happened> ofA = more(day, "A", random.nextBoolean() ? 40 : Draft.LARGE, uncovered);
            List<Happened> ofB = more(day, "B", 98, uncovered);
            ofA.forEach(each -> ways.add(List.of(each)));
            ofB.forEach(each -> ways.add(List.of(each)));
            if (!ofA.isEmpty()) {
                ways.add(List.of(ofA.get(0), ofB.get(0)));
            }
        }
        world.slots.add(ways);
    }

    /** Returns records of a day that was not supplied: with the first fact, or with all facts, of those that were not. */
    private static List<Happened> more(LocalDate day, String area, long amount, Set<Fact> facts) {
        Happened.Place place = World.place(area, true);
        List<Happened> more = new ArrayList<>();
        if (facts.contains(Fact.CASH_SEIZED)) {
            more.add(new Cash(place, day, amount, true, List.of()));
            if (facts.contains(Fact.CASH_FORFEITED)) {
                more.add(new Cash(
                        place,
                        day,
                        amount,
                        true,
                        List.of(new Move(Exit.FORFEITED, day, 10), new Move(Exit.RELEASED, day, 10))));
            }
        }
        if (facts.contains(Fact.DRUGS_SEIZED)) {
            more.add(new Haul(place, day, lots(area, amount)));
        }
        if (facts.contains(Fact.CONFISCATION_ORDERED)) {
            more.add(new Order(place, day, amount, List.of(), List.of()));
            if (facts.contains(Fact.CONFISCATION_PAID)) {
                more.add(new Order(place, day, amount, List.of(), List.of(new Sum(day, 10))));
            }
        }
        String name = "somebody of " + area;
        if (facts.contains(Fact.ARRESTED)) {
            more.add(new Case(place, name, List.of(day), List.of(), null, 0));
        }
        if (facts.contains(Fact.CHARGED)) {
            more.add(new Case(place, name, List.of(), List.of(day), null, 0));
        }
        if (facts.contains(Fact.SENTENCED)) {
            more.add(new Case(place, name, List.of(), List.of(), day, 3));
        }
        return more;
    }

    /** Adds a record with a version that was perhaps not recorded by the instant. */
    private void addVersion() {
        Draft first = any();
        first.id = "version";
        first.recorded = RECORDED;
        Draft second = any();
        second.id = "version";
        second.revision = 2;
        second.areas = List.of(random.nextBoolean() ? "A" : "B");
        first.operation = "OP-ALLIANCE";
        first.under = List.of(true);
        List<List<Happened>> ways = new ArrayList<>();
        if (random.nextInt(3) == 0) { // one version, which perhaps came later
            first.recorded = null;
            ways.add(List.of());
        } else {
            second.recorded = null;
            second.values().forEach(each -> ways.add(List.of(each)));
            world.records.add(second.record());
        }
        first.values().forEach(each -> ways.add(List.of(each)));
        world.records.add(first.record());
        world.slots.add(ways);
    }

    /** Adds joint cash of two forces. */
    private void addJoint() {
        CashDraft ours = new CashDraft();
        LocalDate day = Days.any(random);
        ours.id = "joint";
        ours.recorded = RECORDED;
        ours.seized = Days.on(day);
        ours.stated = 120L;
        ours.amounts = List.of(120L);
        ours.whole = 2;
        ours.share = Share.equal(1, 2);
        ours.reference = "J1";
        int variant = random.nextInt(7);
        if (variant < 2) { // the other force sent none
            ours.isRecording = variant == 0;
            world.records.add(ours.record());
            List<List<Happened>> ways = new ArrayList<>();
            ours.values().forEach(each -> ways.add(List.of(each)));
            if (!ours.isRecording) { // it is not known who recorded it, since that record is missing
                ours.isRecording = true;
                ours.values().forEach(each -> ways.add(List.of(each)));
            }
            world.slots.add(ways);
            return;
        }
        CashDraft theirs = new CashDraft();
        theirs.id = "joint";
        theirs.recorded = RECORDED;
        theirs.force = "kent";
        theirs.seized = Days.on(day);
        theirs.stated = 120L;
        theirs.amounts = List.of(120L);
        theirs.whole = 2;
        theirs.share = Share.equal(2, 2);
        theirs.reference = "J1";
        theirs.isRecording = false;
        List<List<Happened>> ways = new ArrayList<>();
        if (variant == 3) { // the forces state different wholes
            theirs.stated = 60L;
        } else if (variant == 4) { // the shares add to more than the whole
            theirs.share = Share.weighted(2, 1, 2);
        }
        if (variant == 5) { // both are inexact in the same way, and were on one day
            ours.seized = Days.inexact(day, random);
            theirs.seized = ours.seized;
        }
        theirs.isRecording = variant == 6; // both state that they recorded it, but one did
        world.records.add(ours.record());
        world.records.add(theirs.record());
        theirs.isRecording = false;
        for (LocalDate each : ours.seized.values()) {
            ours.seized = Days.on(each);
            theirs.seized = Days.on(each);
            both(ways, ours, theirs);
        }
        if (variant == 3) {
            ours.amounts = List.of(60L);
            theirs.amounts = List.of(60L);
            both(ways, ours, theirs);
        } else if (variant == 6) {
            ours.isRecording = false;
            theirs.isRecording = true;
            both(ways, ours, theirs);
        } else if (variant == 4) {
            ours.whole = 3;
            theirs.parts = 2;
            theirs.whole = 3;
            both(ways, ours, theirs);
        }
        world.slots.add(ways);
    }

    private static void both(List<List<Happened>> ways, Draft one, Draft other) {
        one.values().forEach(each -> other.values().forEach(second -> ways.add(List.of(each, second))));
    }

    /** Adds two cases of one hearing, which sentenced a person on a day. */
    private void addHearing() {
        LocalDate day = Days.any(random);
        CaseDraft one = heard("heard 1", day);
        CaseDraft other = heard("heard 2", day);
        int variant = random.nextInt(4);
        if (variant == 2) {
            other.areas = List.of(random.nextBoolean() ? "A" : "B");
        }
        if (random.nextInt(3) == 0) { // both are inexact in the same way, and were on one day
            one.sentenced = Days.inexact(day, random);
            other.sentenced = one.sentenced;
        }
        one.years = List.of(5L);
        other.years = List.of(variant == 1 ? 3L : 5L);
        one.isStated = variant != 3;
        other.isStated = variant < 2;
        world.records.add(one.record());
        world.records.add(other.record());
        List<List<Happened>> ways = new ArrayList<>();
        List<Long> sums =
                variant == 3 ? List.of(0L, 5L, 40L) : variant == 2 ? List.of(5L) : List.of(5L, 5 + other.years.get(0));
        for (LocalDate each : one.sentenced.values()) {
            one.sentenced = Days.on(each);
            other.sentenced = Days.on(each);
            for (long sum : sums) {
                one.years = List.of(sum);
                other.years = List.of(0L);
                both(ways, one, other);
            }
        }
        world.slots.add(ways);
    }

    private CaseDraft heard(String id, LocalDate day) {
        CaseDraft draft = new CaseDraft();
        draft.id = id;
        draft.people = List.of("P3");
        draft.hearing = "H1";
        draft.recorded = RECORDED;
        draft.sentenced = Days.on(day);
        return draft;
    }

    /** Rejects a row: any record, or a version of one. */
    private void reject() {
        Rejection row = Rejection.of("row 7", "unreadable").concerning(ForceId.of(World.REJECTING), facts());
        boolean isOfADay = random.nextBoolean();
        LocalDate only = Days.any(random);
        world.rejections.add(isOfADay ? row.on(only) : row);
        List<LocalDate> days = isOfADay
                ? List.of(only)
                : List.of(
                        Days.ALL.get(0), // before both years
                        Days.ALL.get(3), // June 2022
                        Days.ALL.get(5), // January 2023
                        Days.ALL.get(7), // March
                        Days.ALL.get(10), // June
                        Days.ALL.get(12)); // December
        List<Happened> events = new ArrayList<>();
        if (topic == Topic.PEOPLE) {
            days.forEach(day -> events.addAll(more(day, "A", 0, Set.of(Fact.ARRESTED))));
            days.forEach(day -> events.addAll(more(day, "B", 0, Set.of(Fact.ARRESTED))));
        }
        for (LocalDate day : days) {
            events.add(rejected(day, "A", 40));
            events.add(rejected(day, "B", Draft.LARGE));
        }
        events.forEach(event -> world.replacements.add(new World.Replacement(-1, List.of(event))));
        for (int i = 0; i < world.slots.size(); i++) {
            if (!isOfADay || isAllOn(only, world.slots.get(i))) {
                world.replacements.add(new World.Replacement(i, List.of()));
                for (Happened event : events) {
                    world.replacements.add(new World.Replacement(i, List.of(event)));
                }
            }
        }
    }

    private boolean isAllOn(LocalDate day, List<List<Happened>> slot) {
        for (List<Happened> way : slot) {
            for (Happened event : way) {
                boolean isVaried =
                        event instanceof Order order && !order.variations().isEmpty();
                for (Fact fact : facts()) {
                    if (isVaried || !World.days(event, fact).stream().allMatch(day::equals)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Returns drugs of the class with the name of an area, and of class C. */
    private static List<Lot> lots(String drugClass, long amount) {
        List<Lot> lots = new ArrayList<>();
        for (String unit : List.of("g", "plants")) {
            lots.add(new Lot(drugClass, unit, amount, amount));
            lots.add(new Lot("C", unit, amount, amount));
        }
        return lots;
    }

    private Happened rejected(LocalDate day, String area, long amount) {
        return switch (topic) {
            case CASH ->
                new Cash(
                        World.place(area, true),
                        day,
                        amount,
                        true,
                        List.of(new Move(Exit.FORFEITED, day, 10), new Move(Exit.RELEASED, day, 10)));
            case DRUGS -> new Haul(World.place(area, true), day, lots(area, amount));
            case PEOPLE -> new Case(World.place(area, true), "rejected", List.of(day), List.of(day), day, 7);
            case ORDERS -> new Order(World.place(area, true), day, amount, List.of(), List.of(new Sum(day, 10)));
        };
    }

    private Coverage coverage(ReportingPeriod hole, Set<Fact> uncovered) {
        ForceId cumbria = ForceId.of("cumbria");
        Coverage all = Coverage.of(cumbria, ALWAYS, facts());
        if (features.contains(Feature.NOT_COVERED)) {
            Set<Fact> covered = EnumSet.copyOf(facts());
            covered.removeAll(uncovered);
            all = Coverage.of(cumbria, ReportingPeriod.ofEndExclusive(ALWAYS.start(), hole.start()), uncovered)
                    .plus(Coverage.of(
                            cumbria,
                            ReportingPeriod.ofEndExclusive(hole.endExclusive(), ALWAYS.endExclusive()),
                            uncovered));
            all = covered.isEmpty() ? all : all.plus(Coverage.of(cumbria, ALWAYS, covered));
        }
        if (features.contains(Feature.JOINT)
                && world.records.stream()
                        .anyMatch(record -> record.force().value().equals("kent"))) {
            all = all.plus(Coverage.of(ForceId.of("kent"), ALWAYS, Fact.of(RecoverableProperty.class)));
        }
        if (topic == Topic.CASH) { // money held is a sum of cash and assets
            all = all.plus(Coverage.of(cumbria, ALWAYS, Fact.of(Asset.class)));
        }
        all = world.isOpened ? all.withOpening(OPENING) : all;
        return world.isCarrying ? all.carrying(Key.OPERATION) : all;
    }
}
