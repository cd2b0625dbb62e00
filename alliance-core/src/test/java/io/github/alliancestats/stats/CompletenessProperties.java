package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.InexactDates;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The state of a figure is true of the full data, whatever part was withheld. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class CompletenessProperties {

    private static final ExchangeRates RATES_OF_MONTHS = ratesOfMonths();

    private static final Measure<Long> OUT_OF_TIME =
            CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2100, 1, 1);
    private static final List<ForceId> FORCES = List.of(ForceId.of("cumbria"), ForceId.of("lancashire"));

    /** Every second month has another rate. */
    private static ExchangeRates ratesOfMonths() {
        ExchangeRates.Builder rates = ExchangeRates.into(GBP);
        for (int month = 0; month < 36; month++) {
            LocalDate start = LocalDate.of(2023, 1, 1).plusMonths(month);
            LocalDate last = start.plusMonths(1).minusDays(1);
            rates.rate(EUR, start, last, new BigDecimal(month % 2 == 0 ? "0.85" : "0.84"))
                    .rate(USD, start, last, new BigDecimal("0.7891"));
        }
        return rates.build();
    }

    /** An event of a record. */
    private record Event(Fact fact, LocalDate day) {}

    /** Some facts of one force on some days. */
    private record Part(ForceId force, Set<Fact> facts, ReportingPeriod days) {

        static Part any(Random random) {
            Set<Fact> facts = EnumSet.allOf(Fact.class);
            facts.removeIf(fact -> random.nextInt(3) > 0);
            LocalDate start = LocalDate.of(2023, 9, 1).plusDays(random.nextInt(540));
            return new Part(
                    FORCES.get(random.nextInt(4) / 3),
                    facts,
                    ReportingPeriod.ofEndExclusive(start, start.plusDays(1 + random.nextInt(200))));
        }

        boolean has(Event event) {
            return facts.contains(event.fact()) && days.contains(event.day());
        }

        /** Returns whether it has all dated events of all records, and each record has one. */
        boolean hasAll(List<AllianceRecord> records) {
            return records.stream()
                    .allMatch(record -> record.force().equals(force)
                            && record.date().isPresent()
                            && events(record).stream().allMatch(this::has));
        }

        /** Returns the coverage of everything else. */
        Coverage others() {
            Coverage coverage = Coverage.none();
            for (ForceId each : FORCES) {
                Set<Fact> without = EnumSet.allOf(Fact.class);
                if (each.equals(force)) {
                    without.removeAll(facts);
                }
                coverage = coverage.plus(covered(each, FIRST, END, without));
            }
            return coverage.plus(covered(force, FIRST, days.start(), facts))
                    .plus(covered(force, days.endExclusive(), END, facts))
                    .withOpening(FIRST);
        }
    }

    private static Coverage covered(ForceId force, LocalDate start, LocalDate end, Set<Fact> facts) {
        return facts.isEmpty()
                ? Coverage.none()
                : Coverage.of(force, ReportingPeriod.ofEndExclusive(start, end), facts);
    }

    private static final Coverage ALL = covered(FORCES.get(0), FIRST, END, EnumSet.allOf(Fact.class))
            .plus(covered(FORCES.get(1), FIRST, END, EnumSet.allOf(Fact.class)))
            .withOpening(FIRST);

    /** Records without contradictions, since no declaration can cover the uncertain day of a contradictory event. */
    @Provide
    Arbitrary<List<AllianceRecord>> records() {
        return Arbitraries.oneOf(Records.colliding(), Records.distinct())
                .map(records -> records.stream()
                        .filter(record -> record.issues().isEmpty())
                        .toList());
    }

    @Provide
    Arbitrary<List<AllianceRecord>> recordsOfOneVersion() {
        return Records.distinct();
    }

    /** Queries with one currency and basis, half of them as at an instant. */
    @Provide
    Arbitrary<StatsQuery> queries() {
        Arbitrary<Instant> instants =
                Arbitraries.longs().between(0, 100_000_000).map(Instant.parse("2024-01-01T00:00:00Z")::plusSeconds);
        return Records.questions(Deduplication.BY_ID)
                .flatMap(query -> instants.optional(0.5)
                        .map(instant -> instant.map(query::asAt).orElse(query))
                        .map(each -> each.reportingIn(RATES_OF_MONTHS)
                                .valuedAt(ValuationBasis.STREET)
                                .alsoMeasuring(OUT_OF_TIME)));
    }

    @Property
    void stateOfAFigure_isTrueOfTheFullData_whateverWasNotSupplied(
            @ForAll("records") List<AllianceRecord> records, @ForAll("queries") StatsQuery query, @ForAll long seed) {
        Random random = new Random(seed);
        Part part = Part.any(random);
        List<AllianceRecord> left = new ArrayList<>();
        for (List<AllianceRecord> versions : byId(records)) {
            left.addAll(part.hasAll(versions) ? lower(versions, random) : trimmed(versions, part));
        }

        assertTrueOf(
                query.summarize(DataExtract.of(records).covering(ALL)),
                query.summarize(DataExtract.of(left).covering(part.others())));
    }

    @Property
    void stateOfAFigure_isTrueOfTheFullData_whateverWasRejected(
            @ForAll("records") List<AllianceRecord> records, @ForAll("queries") StatsQuery query, @ForAll long seed) {
        Random random = new Random(seed);
        RecordIntake<DataExtract> intake = DataExtract.writer();
        intake.covers(ALL);
        for (List<AllianceRecord> versions : byId(records)) {
            List<AllianceRecord> left = random.nextInt(4) == 0 ? lower(versions, random) : versions;
            left.forEach(intake::add);
            for (AllianceRecord record : versions.subList(left.size(), versions.size())) {
                intake.reject(rejection(record, versions, random));
            }
        }

        assertTrueOf(query.summarize(DataExtract.of(records).covering(ALL)), query.summarize(intake.finish()));
    }

    /** A system that was connected on a day has the records that were open then, and all events since. */
    @Property
    void stateOfAFigure_isTrueOfTheFullData_whateverWasOverBeforeTheOpening(
            @ForAll("records") List<AllianceRecord> records, @ForAll("queries") StatsQuery query, @ForAll long seed) {
        Random random = new Random(seed);
        LocalDate opening = LocalDate.of(2023, 9, 1).plusDays(random.nextInt(600));
        ForceId force = FORCES.get(random.nextInt(4) / 3);
        Set<Fact> all = EnumSet.allOf(Fact.class);
        Coverage coverage =
                covered(force, opening, END, all).withOpening(opening).plus(ALL.only(others(force)));
        List<AllianceRecord> left = new ArrayList<>();
        for (List<AllianceRecord> versions : byId(records)) {
            AllianceRecord only = versions.get(0);
            boolean isCertain = versions.size() == 1 && only.recordedAt().isPresent(); // or else a gap of a zero
            boolean isOver = only.force().equals(force) && isCertain && isOver(only, opening);
            left.addAll(isOver ? List.of() : versions);
        }

        assertTrueOf(
                query.summarize(DataExtract.of(records).covering(ALL)),
                query.summarize(DataExtract.of(left).covering(coverage)));
    }

    private static Set<ForceId> others(ForceId force) {
        return FORCES.stream().filter(other -> !other.equals(force)).collect(Collectors.toSet());
    }

    /** Returns whether all of a record happened before a day, and none of it lasts. */
    private static boolean isOver(AllianceRecord record, LocalDate opening) {
        LocalDate before = opening.minusDays(1);
        Summary alone = AllianceStats.forPeriod(ReportingPeriod.ofEndExclusive(before, before.plusDays(2)))
                .summarize(List.of(record));
        return record.date().isPresent()
                && alone.included() == 0
                && record.dates().stream().allMatch(date -> day(date).isBefore(before));
    }

    @Property
    void stateOfAFigure_isTrueOfTheFullData_whicheverRecordsLackTheirDate(
            @ForAll("records") List<AllianceRecord> records, @ForAll("queries") StatsQuery query, @ForAll long seed) {
        Random random = new Random(seed);
        List<AllianceRecord> undated = records.stream()
                .map(record -> random.nextBoolean() ? record : Draft.changed(record, draft -> draft.date = null))
                .toList();

        assertTrueOf(
                query.summarize(DataExtract.of(records).covering(ALL)),
                query.summarize(DataExtract.of(undated).covering(ALL)));
    }

    @Property
    void stateOfAFigure_isTrueOfTheFullData_whicheverDatesAreNotExact(
            @ForAll("records") List<AllianceRecord> records, @ForAll("queries") StatsQuery query, @ForAll long seed) {
        Random random = new Random(seed);
        List<AllianceRecord> exact = records.stream()
                .filter(record -> !isPerhapsSoughtTooEarly(record))
                .toList();
        List<AllianceRecord> vague =
                exact.stream().map(record -> InexactDates.of(record, random)).toList();

        assertTrueOf(
                query.summarize(DataExtract.of(exact).covering(ALL)),
                query.summarize(DataExtract.of(vague).covering(ALL)));
    }

    /** A key or a mark that a record does not state is not false. */
    @Property
    void stateOfAFigure_isTrueOfTheFullData_whicheverKeysAreNotStated(
            @ForAll("recordsOfOneVersion") List<AllianceRecord> records,
            @ForAll("queries") StatsQuery query,
            @ForAll long seed) {
        Random random = new Random(seed);
        int dropped = random.nextInt(KEYS.size());
        List<AllianceRecord> left = records.stream()
                .map(record -> random.nextBoolean() ? record : Draft.changed(record, KEYS.get(dropped)))
                .toList();
        StatsQuery grouped =
                query.groupedBy(GROUPED.get(random.nextInt(GROUPED.size())), Dimension.AREA, Dimension.UNIT);

        Summary full = grouped.summarize(DataExtract.of(records).covering(ALL));
        Summary part = grouped.summarize(DataExtract.of(left).covering(ALL));
        assertFiguresAreTrueOf(full, part);
        grouped.dimensions().forEach(dimension -> assertRowsOfStatedKeysAreTrueOf(full, part, dimension));
    }

    /** A row of records that do not state their key has more of them. */
    private static <K extends Comparable<? super K>> void assertRowsOfStatedKeysAreTrueOf(
            Summary full, Summary part, Dimension<K> dimension) {
        part.by(dimension).rows().forEach((key, row) -> {
            List<?> parts = RuleAccess.of(dimension).parts(key);
            if (parts.stream().noneMatch(each -> each == null || UNSTATED.contains(each))) {
                assertFiguresAreTrueOf(full.by(dimension).row(key), row);
            }
        });
    }

    private static final Set<Object> UNSTATED =
            Set.of(Drug.UNKNOWN, DrugFamily.UNKNOWN, DrugClass.UNKNOWN, Weighing.UNSTATED, Moisture.UNSTATED);

    private static final List<Consumer<Draft>> KEYS = List.of(
            draft -> draft.areas.clear(),
            draft -> draft.units.clear(),
            draft -> draft.unmarked = true,
            draft -> draft.drugs.replaceAll(CompletenessProperties::unidentified));

    private static final List<Dimension<?>> GROUPED = List.of(
            Dimension.DRUG,
            Dimension.DRUG_FAMILY,
            Dimension.DRUG_CLASS,
            Dimension.WEIGHING,
            Dimension.MOISTURE,
            Dimension.INVESTIGATION_PURPOSE,
            Dimension.STRAND,
            Dimension.PART,
            Dimension.WARRANT_POWER,
            Dimension.SEARCH_SUBJECT,
            Dimension.SEARCH_OBJECT,
            Dimension.SEARCH_OUTCOME,
            Dimension.SAFEGUARDED_AGE,
            Dimension.CHANNEL,
            Dimension.AREA.by(Dimension.DRUG_CLASS),
            Dimension.MONTH.by(Dimension.UNIT));

    private static SeizedDrug unidentified(SeizedDrug drug) {
        SeizedDrug.Builder unknown = SeizedDrug.builder()
                .drug(Drug.UNKNOWN)
                .identification(drug.identification())
                .quantity(drug.quantity().orElse(null))
                .destroyed(drug.destroyed().orElse(null));
        drug.valuations().forEach(unknown::valuation);
        return (drug.held() ? unknown.held() : unknown).build();
    }

    @Property
    void withoutADeclaration_anIssueNamesIt(
            @ForAll("records") List<AllianceRecord> records, @ForAll("queries") StatsQuery query) {
        assertThat(query.summarize(records).issues())
                .extracting(Issue::code)
                .contains(Issue.Code.COVERAGE_NOT_DECLARED);
    }

    /** The row can be of any day of the versions that it replaces. */
    private static Rejection rejection(AllianceRecord record, List<AllianceRecord> versions, Random random) {
        Set<Fact> facts = EnumSet.copyOf(Fact.of(record.getClass()));
        Set<LocalDate> days = new TreeSet<>();
        boolean isDated = true;
        for (AllianceRecord version : versions) {
            isDated &= version.date().isPresent();
            events(version).forEach(event -> days.add(event.day()));
            version.dates().forEach(date -> days.add(day(date))); // a destruction has no fact
        }
        Rejection any = Rejection.of("row " + random.nextLong(), "unreadable").concerning(record.force(), facts);
        return isDated && days.size() == 1 ? any.on(days.iterator().next()) : any;
    }

    private static Collection<List<AllianceRecord>> byId(List<AllianceRecord> records) {
        Map<List<Object>, List<AllianceRecord>> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.computeIfAbsent(List.of(record.kind(), record.id()), id -> new ArrayList<>())
                .add(record));
        byId.values().forEach(versions -> versions.sort((a, b) -> Integer.compare(a.revision(), b.revision())));
        return byId.values();
    }

    /** Returns whether forfeiture can have been sought a day before the seizure: a gap that a period would hide. */
    private static boolean isPerhapsSoughtTooEarly(AllianceRecord record) {
        return record.date().isEmpty()
                && record instanceof CashSeizure cash
                && cash.forfeitureSought().isPresent();
    }

    /** Returns none of the versions, or only the lower ones. */
    private static List<AllianceRecord> lower(List<AllianceRecord> versions, Random random) {
        return versions.subList(0, random.nextBoolean() ? 0 : random.nextInt(versions.size()));
    }

    /**
     * Returns property without its later events in a part. Keeps them if one event is of all that is left, which depends
     * on the others, or of interest, which others can use. So does property with two orders of one kind, since the second
     * counts only the amount beyond the first. Joint property keeps them, since its last penny depends on all.
     * Undated property keeps them, since they bound the days on which it can have been taken.
     */
    private static List<AllianceRecord> trimmed(List<AllianceRecord> versions, Part part) {
        if (versions.size() > 1
                || !(versions.get(0) instanceof RecoverableProperty property)
                || !property.force().equals(part.force())
                || property.joint().isPresent()
                || property.date().isEmpty()
                || hasRenewal(property)
                || property.events().stream()
                        .anyMatch(event -> event.amount().isEmpty() || event.stage() == Stage.INTEREST)) {
            return versions;
        }
        boolean isCash = property instanceof CashSeizure;
        return List.of(Draft.changed(
                property, draft -> draft.events.removeIf(event -> part.has(event(event, property, isCash)))));
    }

    private static boolean hasRenewal(RecoverableProperty property) {
        List<Stage> orders = new ArrayList<>(List.of(property.takenBy()));
        property.events().stream()
                .map(MoneyEvent::stage)
                .filter(Stage::deprivation)
                .forEach(orders::add);
        return Set.copyOf(orders).size() < orders.size();
    }

    private static void assertTrueOf(Summary full, Summary part) {
        assertFiguresAreTrueOf(full, part);
        part.query().dimensions().forEach(dimension -> assertRowsAreTrueOf(full, part, dimension));
    }

    private static <K extends Comparable<? super K>> void assertRowsAreTrueOf(
            Summary full, Summary part, Dimension<K> dimension) {
        part.by(dimension)
                .rows()
                .forEach((key, row) -> assertFiguresAreTrueOf(full.by(dimension).row(key), row));
    }

    /** Returns whether records disagree. Records that were not supplied cannot. */
    private static boolean isOfSeveral(Gap gap) {
        return Set.of(Gap.JOINT_RECORDS_DIFFER, Gap.TERMS_MAY_OVERLAP).contains(gap);
    }

    private static void assertFiguresAreTrueOf(Summary full, Summary part) {
        for (Measure<?> measure : part.query().measures()) {
            Figure<?> known = part.figure(measure);
            Figure<?> all = full.figure(measure);
            boolean isDisputed =
                    all.completeness().gaps().keySet().stream().anyMatch(CompletenessProperties::isOfSeveral);
            if (known.state() == FigureState.COMPLETE && !isDisputed) {
                assertThat(all.knownRange()).as("%s, in full %s", known, all).isEqualTo(known.knownRange());
                assertThat(all.state()).as("%s, in full %s", known, all).isEqualTo(FigureState.COMPLETE);
            }
            if (known.text().startsWith("at least")) {
                assertThat(all.knownRange().low())
                        .as("%s, in full %s", known, all)
                        .isGreaterThanOrEqualTo(known.knownRange().low());
            }
            if (known.text().startsWith("at most")) {
                assertThat(all.knownRange().high())
                        .as("%s, in full %s", known, all)
                        .isLessThanOrEqualTo(known.knownRange().high());
            }
        }
    }

    private static LocalDate day(EventDate date) {
        return date.firstDayIn(ZoneId.of("Europe/London"));
    }

    private static Fact fact(MoneyEvent event, boolean isCash) {
        String name = switch (event.stage()) {
            case FROZEN -> isCash ? "RESTRAINED" : "FROZEN";
            case SEIZED, RESTRAINED, DETAINED, INTEREST, RELEASED, FORFEITED ->
                event.stage().name();
            default -> "DISPOSED_OF";
        };
        return Fact.valueOf((isCash ? "CASH_" : "ASSETS_") + name);
    }

    /** Returns an event on the day on which it counts. If only zones put it before the taking, that is the day of the taking. */
    private static Event event(MoneyEvent event, RecoverableProperty property, boolean isCash) {
        LocalDate day = day(event.date());
        LocalDate taken = property.date().map(CompletenessProperties::day).orElse(day);
        return new Event(fact(event, isCash), taken.isAfter(day) ? taken : day);
    }

    /** Returns the dated events of a record. */
    private static List<Event> events(AllianceRecord record) {
        List<Event> events = new ArrayList<>();
        if (record instanceof RecoverableProperty property) {
            boolean isCash = record instanceof CashSeizure;
            add(
                    events,
                    Fact.valueOf(
                            (isCash ? "CASH_" : "ASSETS_") + property.takenBy().name()),
                    record.date());
            property.events().forEach(event -> events.add(event(event, property, isCash)));
        } else if (record instanceof Proceedings proceedings) {
            proceedings.arrests().forEach(date -> add(events, Fact.ARRESTED, Optional.of(date)));
            proceedings.charges().forEach(each -> add(events, Fact.CHARGED, Optional.of(each.date())));
            proceedings.convictions().forEach(each -> add(events, Fact.CONVICTED, Optional.of(each.date())));
            add(events, Fact.SENTENCED, proceedings.sentenced());
            proceedings
                    .ancillaryOrders()
                    .forEach(order -> add(events, Fact.ANCILLARY_ORDERED, Optional.of(order.date())));
            add(events, Fact.PROCEEDINGS_CONCLUDED, proceedings.concluded());
        } else if (record instanceof Warrant warrant) {
            add(events, Fact.WARRANTS_OBTAINED, warrant.obtained());
            add(events, Fact.WARRANTS_EXECUTED, warrant.executed());
        } else if (record instanceof FinancialInvestigation investigation) {
            add(events, Fact.INVESTIGATIONS_OPENED, investigation.opened());
            add(events, Fact.INVESTIGATIONS_CLOSED, investigation.closed());
        } else if (record instanceof ConfiscationOrder order) {
            add(events, Fact.CONFISCATION_ORDERED, order.made());
            order.obligors().forEach(obligor -> {
                obligor.variations()
                        .forEach(event -> add(events, Fact.CONFISCATION_ORDERED, Optional.of(event.date())));
                obligor.payments().forEach(event -> add(events, Fact.CONFISCATION_PAID, Optional.of(event.date())));
            });
        } else if (record instanceof CrimeGroup group) {
            add(events, Fact.GROUPS_OPENED, group.opened());
            add(events, Fact.GROUPS_ARCHIVED, group.archived());
            add(events, Fact.GROUPS_DISMANTLED, group.dismantled());
        } else if (record instanceof Safeguarding safeguarding) {
            Fact fact = switch (safeguarding.step()) {
                case REFERRAL -> Fact.REFERRED;
                case PERSON_SAFEGUARDED -> Fact.SAFEGUARDED;
                case VISIT -> Fact.VISITED;
            };
            add(events, fact, record.date());
        } else {
            add(events, Fact.of(record.getClass()).iterator().next(), record.date());
        }
        return events;
    }

    private static void add(List<Event> events, Fact fact, Optional<EventDate> date) {
        date.ifPresent(known -> events.add(new Event(fact, day(known))));
    }
}
