package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * The rules of counting once more, in plain loops over all records at once: resolve, then scope, then
 * date, then period. It shares no code with the fold, and is as slow as it likes. {@link Expected} has the
 * figures.
 */
final class Oracle {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<LocalDate> LAW_CHANGES = Set.of(LocalDate.of(2023, 11, 8), LocalDate.of(2024, 3, 20));

    /** The versions of an id that would count, and the reason why none is included. */
    record Missed(List<AllianceRecord> versions, Gap gap) {}

    final StatsQuery question;
    final LocalDate first;
    final LocalDate last;
    final List<AllianceRecord> included = new ArrayList<>();
    /** Records with an event before the one that it follows, which is in the period only if it happened later. */
    final List<AllianceRecord> perhaps = new ArrayList<>();

    private final List<Object> recorded = new ArrayList<>(); // joint events, by the records in scope
    private final Map<Object, List<AllianceRecord>> jointRecords = new HashMap<>(); // in scope, by their events
    private final Map<Object, List<Proceedings>> sentences = new HashMap<>(); // own ones of cases in scope, by hearing
    /** Ids without an included record, although one would count. */
    final List<Missed> missed = new ArrayList<>();

    final Map<ExclusionReason, Long> excluded = new EnumMap<>(ExclusionReason.class);
    /** The events of all records, included or not. */
    final Set<String> told = new TreeSet<>();
    /** The events of included records in the period. */
    final Set<String> happened = new TreeSet<>();

    long outside;

    Oracle(StatsQuery question, List<AllianceRecord> records) {
        this(question, records, List.of());
    }

    /** Reads records that are known, and records without a recording time. */
    Oracle(StatsQuery question, List<AllianceRecord> records, List<AllianceRecord> ofUnknownRecording) {
        this.question = question;
        this.first = question.period().start();
        this.last = question.period().lastDay();
        records.forEach(record -> addFacts(record, date -> true, true, told));
        List<AllianceRecord> all = new ArrayList<>(records);
        all.addAll(ofUnknownRecording);
        Set<AllianceRecord> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
        doubtful.addAll(ofUnknownRecording);
        for (List<AllianceRecord> versions : byId(all)) {
            resolve(versions, doubtful);
        }
        included.forEach(record -> addFacts(record, this::inPeriod, false, happened));
    }

    /** Groups records that describe one event. A query that doesn't resolve ids takes each record for an event. */
    private Collection<List<AllianceRecord>> byId(List<AllianceRecord> records) {
        if (question.deduplication() == Deduplication.NONE) {
            return records.stream().map(List::of).toList();
        }
        Map<List<Object>, List<AllianceRecord>> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.computeIfAbsent(List.of(record.getClass(), record.id()), id -> new ArrayList<>())
                .add(record));
        return byId.values();
    }

    /** Adds the events of a record on some days, also those that contradict the record or only sound ones. */
    private static void addFacts(
            AllianceRecord record, Predicate<Optional<EventDate>> isOnDay, boolean isAny, Set<String> facts) {
        BiConsumer<String, Optional<EventDate>> adder = (fact, date) -> {
            if (isOnDay.test(date)) {
                facts.add(fact);
            }
        };
        BiConsumer<String, Optional<EventDate>> end = (fact, date) -> {
            if (date.isPresent() && (isAny || isSound(fact, record))) {
                adder.accept(fact, date);
            }
        };
        if (record instanceof RecoverableProperty property) {
            boolean isCash = record instanceof CashSeizure;
            adder.accept(told(isCash, property.takenBy()), property.date());
            property.events().stream()
                    .filter(event -> isAny || event.contradiction().isEmpty())
                    .forEach(event -> adder.accept(
                            told(isCash, event.stage()), Optional.of(counted(event.date(), property.date()))));
        } else if (record instanceof Proceedings proceedings) {
            Optional<EventDate> charged = firstCharge(proceedings);
            proceedings.arrests().forEach(date -> adder.accept("arrested", Optional.of(date)));
            proceedings.charges().forEach(each -> adder.accept("charged", Optional.of(each.date())));
            proceedings.convictions().stream()
                    .map(each -> Optional.of(each.date()))
                    .filter(date -> isAny || !isTooEarly(date, charged))
                    .forEach(date -> adder.accept("convicted", date));
            end.accept("sentenced", proceedings.sentenced());
            proceedings.ancillaryOrders().forEach(each -> adder.accept("ancillary", Optional.of(each.date())));
            end.accept("concluded", proceedings.concluded());
        } else if (record instanceof Warrant warrant) {
            if (warrant.obtained().isPresent() || warrant.date().isEmpty()) {
                adder.accept("obtained", warrant.obtained());
            }
            end.accept("executed", warrant.executed());
        } else if (record instanceof Safeguarding safeguarding) {
            adder.accept(safeguarding.step().toString(), record.date());
        } else {
            adder.accept(record.kind(), record.date());
        }
        if (record instanceof CrimeGroup group) {
            end.accept("archived", group.archived());
            end.accept("dismantled", group.dismantled());
        } else if (record instanceof ConfiscationOrder order) {
            for (Obligor obligor : order.obligors()) {
                sound(obligor.payments(), isAny)
                        .forEach(date -> adder.accept("paid", Optional.of(counted(date, order.made()))));
            }
        }
    }

    private static boolean isSound(String field, AllianceRecord record) {
        return record.issues().stream().noneMatch(issue -> issue.field().equals(field));
    }

    private static Stream<EventDate> sound(List<Obligor.Event> events, boolean isAny) {
        return events.stream()
                .filter(event -> isAny || event.contradiction().isEmpty())
                .map(Obligor.Event::date);
    }

    /** Returns the date by which an event counts: none is before the first of its record. */
    private static EventDate counted(EventDate date, Optional<EventDate> first) {
        return first.filter(taken -> day(taken).isAfter(day(date))).orElse(date);
    }

    /** Some ends of property are one event, and so are restrained and frozen cash. */
    static String told(boolean isCash, Stage stage) {
        boolean isOther = stage.disposal() && stage != Stage.RELEASED && stage != Stage.FORFEITED;
        Stage told = isCash && stage == Stage.FROZEN ? Stage.RESTRAINED : stage;
        return (isCash ? "cash " : "asset ") + (isOther ? "disposed of" : told);
    }

    private void resolve(List<AllianceRecord> seen, Set<AllianceRecord> doubtful) {
        int highest = seen.stream()
                .filter(record -> !doubtful.contains(record))
                .mapToInt(AllianceRecord::revision)
                .max()
                .orElse(0);
        List<AllianceRecord> top =
                seen.stream().filter(r -> r.revision() >= highest).toList();
        exclude(ExclusionReason.SUPERSEDED, seen.size() - top.size());
        List<AllianceRecord> certain =
                top.stream().filter(record -> !doubtful.contains(record)).toList();
        if (new HashSet<>(certain).size() > 1 && top.stream().allMatch(r -> r.revision() == highest)) {
            exclude(ExclusionReason.CONFLICTING, top.size());
            miss(certain, Gap.CONFLICTING);
        } else if (certain.size() < top.size()) {
            exclude(ExclusionReason.RECORDING_UNKNOWN, top.size());
            miss(top, Gap.RECORDING_UNKNOWN);
        } else {
            exclude(ExclusionReason.DUPLICATE, top.size() - 1);
            pass(top.get(0));
        }
    }

    private void pass(AllianceRecord record) {
        if (record.withdrawn()) {
            exclude(ExclusionReason.WITHDRAWN, 1);
        } else if (!isInScope(record)) {
            outside++;
        } else if (record.date().isEmpty()) {
            exclude(ExclusionReason.UNDATED, 1);
            miss(List.of(record), Gap.UNDATED);
        } else {
            recorded.addAll(recordedBy(record));
            if (record.joint().isPresent()) {
                jointRecords
                        .computeIfAbsent(jointEvent(record), any -> new ArrayList<>())
                        .add(record);
            }
            if (record instanceof Proceedings proceedings && statesHearing(proceedings)) {
                sentences
                        .computeIfAbsent(hearing(proceedings), any -> new ArrayList<>())
                        .add(proceedings);
            }
            if (isLive(record)) {
                included.add(record);
            } else if (isPerhapsLive(record)) {
                perhaps.add(record);
                exclude(ExclusionReason.UNDATED, 1);
            } else {
                outside++;
            }
        }
    }

    private Set<Object> recordedBy(AllianceRecord record) {
        Set<Object> events = new HashSet<>();
        if (record.joint().isPresent() && !participated(record)) {
            events.add(jointEvent(record));
        }
        if (record instanceof Proceedings proceedings
                && proceedings.hearing().isPresent()
                && proceedings.sentence().isPresent()) {
            events.add(hearing(proceedings));
        }
        return events;
    }

    private void miss(List<AllianceRecord> versions, Gap gap) {
        Set<Object> events = new HashSet<>();
        versions.stream()
                .filter(each ->
                        !each.withdrawn() && isInScope(each) && each.date().isPresent())
                .forEach(each -> events.addAll(recordedBy(each)));
        recorded.addAll(events);
        List<AllianceRecord> live = versions.stream()
                .map(version -> dated(version)
                        .filter(each -> !each.withdrawn()
                                && isInScope(each)
                                && each.date().isPresent())
                        .toList())
                .filter(days -> days.stream().anyMatch(each -> isLive(each) || isPerhapsLive(each)))
                .flatMap(List::stream)
                .toList();
        if (!live.isEmpty()) {
            missed.add(new Missed(live, gap));
        }
    }

    /** Returns a dated record, or an undated one on days on which it can have happened. */
    private Stream<AllianceRecord> dated(AllianceRecord record) {
        if (record.date().isPresent()) {
            return Stream.of(record);
        }
        Stream<LocalDate> later = Stream.concat(
                Stream.concat(record.dates().stream(), record.recordedAt().map(EventDate::at).stream())
                        .map(Oracle::lastDayInAnyZone),
                question.asAt().map(at -> LocalDate.ofInstant(at, LONDON)).stream());
        LocalDate latest = later.min(LocalDate::compareTo)
                .filter(day -> day.isBefore(last))
                .orElse(last);
        Set<LocalDate> days = new TreeSet<>(List.of(first.minusYears(3), first.minusDays(31), first.minusDays(1)));
        first.datesUntil(last.plusDays(1))
                .filter(day -> day.equals(first)
                        || day.getDayOfMonth() == 1
                        || day.plusDays(1).getDayOfMonth() == 1
                        || LAW_CHANGES.contains(day))
                .forEach(days::add);
        days.add(latest);
        days.removeIf(day -> day.isAfter(latest));
        return days.stream().map(day -> Draft.changed(record, draft -> draft.date = startOf(day)));
    }

    private static LocalDate lastDayInAnyZone(EventDate date) {
        Instant next = date.firstDayIn(ZoneOffset.MAX)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.MIN)
                .toInstant();
        return LocalDate.ofInstant(next.minusNanos(1), LONDON);
    }

    private static EventDate startOf(LocalDate day) {
        return EventDate.at(day.atStartOfDay(LONDON).toInstant());
    }

    private boolean isInScope(AllianceRecord record) {
        return question.umbrella().isEmpty() || !operationsOf(record).isEmpty();
    }

    private boolean isLive(AllianceRecord record) {
        return record.dates().stream().anyMatch(this::inPeriod) || lasts(record);
    }

    private boolean isPerhapsLive(AllianceRecord record) {
        return followedTooEarly(record).stream().anyMatch(former -> isPerhapsFrom(former, record));
    }

    /** Returns whether a day from that of an event on is perhaps in the period, until its record was made. */
    boolean isPerhapsFrom(Optional<EventDate> former, AllianceRecord record) {
        LocalDate recorded = Stream.concat(
                        record.recordedAt().map(EventDate::at).map(Oracle::lastDayInAnyZone).stream(),
                        question.asAt().map(at -> LocalDate.ofInstant(at, LONDON)).stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return inPeriod(former) || (by(former, last) && !recorded.isBefore(first));
    }

    /** Returns the dates of the events that another event follows, although it is dated before them. */
    private static List<Optional<EventDate>> followedTooEarly(AllianceRecord record) {
        List<Optional<EventDate>> later = new ArrayList<>();
        if (record instanceof RecoverableProperty property) {
            property.events().stream()
                    .filter(event -> event.contradiction().isPresent())
                    .forEach(event -> later.add(Optional.of(event.date())));
        } else if (record instanceof ConfiscationOrder order) {
            order.payments().stream()
                    .filter(event -> event.contradiction().isPresent())
                    .forEach(event -> later.add(Optional.of(event.date())));
        } else if (record instanceof DrugSeizure seizure) {
            seizure.drugs().forEach(drug -> later.add(drug.destroyed()));
        } else if (record instanceof CrimeGroup group) {
            later.addAll(List.of(group.archived(), group.dismantled()));
        } else if (record instanceof Warrant warrant) {
            later.add(warrant.executed());
        } else if (record instanceof Proceedings proceedings) {
            return followedTooEarly(proceedings);
        }
        return later.stream()
                .filter(date -> isTooEarly(date, record.date()))
                .map(date -> record.date())
                .toList();
    }

    private static List<Optional<EventDate>> followedTooEarly(Proceedings proceedings) {
        Optional<EventDate> charged = firstCharge(proceedings);
        List<Optional<EventDate>> former = new ArrayList<>();
        proceedings.convictions().stream()
                .filter(each -> isTooEarly(Optional.of(each.date()), charged))
                .forEach(each -> former.add(charged));
        if (isTooEarly(proceedings.sentenced(), beforeSentence(proceedings))) {
            former.add(beforeSentence(proceedings));
        }
        if (isTooEarly(proceedings.concluded(), beforeConclusion(proceedings))) {
            former.add(beforeConclusion(proceedings));
        }
        return former;
    }

    static Optional<EventDate> firstCharge(Proceedings proceedings) {
        return proceedings.charges().stream().map(Proceedings.Offences::date).findFirst();
    }

    static Optional<EventDate> beforeSentence(Proceedings proceedings) {
        return Stream.concat(firstCharge(proceedings).stream(), proceedings.convicted().stream())
                .max(Comparator.comparing(Oracle::day));
    }

    static Optional<EventDate> beforeConclusion(Proceedings proceedings) {
        return Stream.of(
                        proceedings.arrests().stream(),
                        proceedings.charges().stream().map(Proceedings.Offences::date),
                        proceedings.convictions().stream().map(Proceedings.Offences::date))
                .flatMap(dates -> dates)
                .max(Comparator.comparing(Oracle::day));
    }

    private void exclude(ExclusionReason reason, long times) {
        if (times > 0) {
            excluded.merge(reason, times, Long::sum);
        }
    }

    // Days

    static LocalDate day(EventDate date) {
        return date.firstDayIn(LONDON);
    }

    static LocalDate day(AllianceRecord record) {
        return day(record.date().orElseThrow());
    }

    boolean inPeriod(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean inPeriod(EventDate date) {
        return inPeriod(day(date));
    }

    boolean inPeriod(Optional<EventDate> date) {
        return date.isPresent() && inPeriod(date.get());
    }

    static boolean by(EventDate date, LocalDate day) {
        return !day(date).isAfter(day);
    }

    static boolean by(Optional<EventDate> date, LocalDate day) {
        return date.isPresent() && by(date.get(), day);
    }

    // States that last from before the period into it

    private boolean lasts(AllianceRecord record) {
        LocalDate before = first.minusDays(1);
        if (record instanceof DrugSeizure seizure) {
            return by(seizure.seized(), before)
                    && seizure.drugs().stream()
                            .anyMatch(drug -> drug.held() && !isEnded(drug.destroyed(), seizure.seized(), before));
        }
        if (record instanceof RecoverableProperty property) {
            return by(property.date(), before) && (isHeld(property, before) || isPerhapsLeft(property, before));
        }
        if (record instanceof FinancialInvestigation funds) {
            return by(funds.opened(), before) && !isEnded(funds.closed(), funds.opened(), before);
        }
        if (record instanceof CrimeGroup group) {
            return by(group.opened(), before)
                    && !isEnded(group.archived(), group.opened(), before)
                    && !isEnded(group.dismantled(), group.opened(), before);
        }
        if (record instanceof ConfiscationOrder order) {
            return by(order.made(), before)
                    && (isInDoubt(order, before)
                            || outstanding(order, before)
                                    .map(left -> left.signum() > 0)
                                    .orElse(true));
        }
        return record instanceof Proceedings proceedings
                && (proceedings.issues().isEmpty()
                        ? awaiting(proceedings, before).isPresent()
                        : perhapsAwaits(proceedings, before));
    }

    /** Returns whether a date is on a day before that of another, in whichever zones the two happened. */
    static boolean isTooEarly(Optional<EventDate> date, Optional<EventDate> former) {
        return date.isPresent()
                && former.isPresent()
                && date.get()
                        .firstDayIn(ZoneOffset.ofHours(18))
                        .isBefore(former.get().firstDayIn(ZoneOffset.ofHours(-18)));
    }

    /** Returns whether an end is by a day. One that is before its beginning is perhaps no end. */
    static boolean isEnded(Optional<EventDate> end, Optional<EventDate> beginning, LocalDate day) {
        return by(end, day) && !isTooEarly(end, beginning);
    }

    private static boolean isHeld(RecoverableProperty property, LocalDate day) {
        return isLeftUnknown(property, day)
                || left(property, day).values().stream().anyMatch(left -> left.signum() > 0);
    }

    /** Returns whether more was disposed of than was held by a day. It was perhaps less, so that some is left. */
    static boolean isPerhapsLeft(RecoverableProperty property, LocalDate day) {
        return end(property, day).isEmpty()
                && property.events().stream()
                        .filter(excess -> excess.stage().disposal()
                                && excess.contradiction().isPresent()
                                && by(excess.date(), day))
                        .anyMatch(excess -> property.events().stream()
                                .anyMatch(event -> event.contradiction().isEmpty()
                                        && event.stage() == excess.stage()
                                        && event.date().equals(excess.date())
                                        && event.instrument().equals(excess.instrument())));
    }

    /** Returns the first disposal of unknown amount by a day that leaves nothing. */
    static Optional<MoneyEvent> end(RecoverableProperty property, LocalDate day) {
        return disposals(property, day).filter(MoneyEvent::leavesNothing).findFirst();
    }

    private static Stream<MoneyEvent> disposals(RecoverableProperty property, LocalDate day) {
        return property.events().stream()
                .filter(event ->
                        event.stage().disposal() && event.contradiction().isEmpty() && by(event.date(), day));
    }

    /** Returns whether the amount left is unknown: an amount is missing, and no event leaves nothing. */
    static boolean isLeftUnknown(RecoverableProperty property, LocalDate day) {
        boolean isMissing = property.amounts().isEmpty()
                || disposals(property, day).anyMatch(event -> event.amount().isEmpty());
        return isMissing && end(property, day).isEmpty();
    }

    /** Returns whether an event changes the amount left after an end: interest does if it is earned later. */
    static boolean isAfter(LocalDate day, Stage stage, Optional<MoneyEvent> end) {
        return end.isEmpty()
                || (stage == Stage.INTEREST && day.isAfter(day(end.get().date())));
    }

    /** What is left of a property at the end of a day on or after its taking, by currency. */
    static Map<String, BigDecimal> left(RecoverableProperty property, LocalDate day) {
        Map<String, BigDecimal> left = new TreeMap<>();
        Optional<MoneyEvent> end = end(property, day);
        for (MonetaryAmount amount : end.isPresent() ? List.<MonetaryAmount>of() : property.amounts()) {
            left.merge(amount.getCurrency().getCurrencyCode(), Facts.exact(amount), BigDecimal::add);
        }
        for (MoneyEvent event : property.events()) {
            if (event.contradiction().isEmpty()
                    && by(event.date(), day)
                    && isAfter(day(event.date()), event.stage(), end)
                    && event.amount().isPresent()) {
                MonetaryAmount amount = event.amount().get();
                BigDecimal in = event.stage() == Stage.INTEREST ? Facts.exact(amount) : BigDecimal.ZERO;
                BigDecimal out = event.stage().disposal() ? Facts.exact(amount) : BigDecimal.ZERO;
                left.merge(amount.getCurrency().getCurrencyCode(), in.subtract(out), BigDecimal::add);
            }
        }
        return left;
    }

    /** What all obligors are ordered to pay, as it stands at the end of a day; empty if one amount is not known. */
    static Optional<BigDecimal> standing(ConfiscationOrder order, LocalDate day) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Obligor obligor : order.obligors()) {
            Optional<BigDecimal> own = standing(obligor, day);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(own.get());
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> standing(Obligor obligor, LocalDate day) {
        Optional<BigDecimal> standing = obligor.ordered().map(Facts::exact);
        for (Obligor.Event variation : obligor.variations()) {
            if (variation.contradiction().isEmpty() && by(variation.date(), day)) {
                standing = Optional.of(Facts.exact(variation.amount()));
            }
        }
        return standing;
    }

    /** Returns whether the amounts of an order are in doubt. An excess is perhaps due to a variation, if there is any. */
    static boolean isInDoubt(ConfiscationOrder order, LocalDate day) {
        boolean isPaidTooMuch = order.obligors().stream()
                .flatMap(obligor -> obligor.payments().stream()
                        .filter(excess -> excess.contradiction().isPresent()
                                && obligor.payments().stream()
                                        .anyMatch(payment ->
                                                payment.contradiction().isEmpty()
                                                        && payment.date().equals(excess.date()))))
                .anyMatch(excess -> by(excess.date(), day));
        boolean isVaried = order.obligors().stream()
                .anyMatch(obligor -> !obligor.variations().isEmpty());
        return isPaidTooMuch
                || order.issues().stream()
                        .anyMatch(issue -> isVaried || issue.code() != RecordIssue.IssueCode.MORE_THAN_ORDERED);
    }

    /** Returns the sum of the payments and the outstanding amount at the end of a day; empty before the order. */
    static Optional<BigDecimal> payable(ConfiscationOrder order, LocalDate day) {
        BigDecimal paid = BigDecimal.ZERO;
        for (Obligor.Event payment : order.payments()) {
            boolean counts = payment.contradiction().isEmpty() && by(payment.date(), day);
            paid = counts ? paid.add(Facts.exact(payment.amount())) : paid;
        }
        return by(order.made(), day) ? outstanding(order, day).map(paid::add) : Optional.empty();
    }

    static Optional<BigDecimal> outstanding(ConfiscationOrder order, LocalDate day) {
        if (standing(order, day).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal owed = BigDecimal.ZERO;
        BigDecimal allPaid = BigDecimal.ZERO;
        for (Obligor obligor : order.obligors()) {
            BigDecimal paid = BigDecimal.ZERO;
            for (Obligor.Event payment : obligor.payments()) {
                paid = payment.contradiction().isEmpty() && by(payment.date(), day)
                        ? paid.add(Facts.exact(payment.amount()))
                        : paid;
            }
            allPaid = allPaid.add(paid);
            owed = owed.add(standing(obligor, day).orElseThrow().subtract(paid).max(BigDecimal.ZERO));
        }
        if (order.jointBenefit().isPresent()) {
            owed = owed.min(Facts.exact(order.jointBenefit().get()).subtract(allPaid));
        }
        return Optional.of(owed);
    }

    /** Returns whether a case with a date out of order has begun by a day, and no end of it that is in order is by then. */
    static boolean perhapsAwaits(Proceedings proceedings, LocalDate day) {
        Set<String> inDoubt =
                proceedings.issues().stream().map(RecordIssue::field).collect(Collectors.toSet());
        boolean isSentenced = by(proceedings.sentenced(), day) && !inDoubt.contains("sentenced");
        boolean isConcluded = by(proceedings.concluded(), day) && !inDoubt.contains("concluded");
        return by(proceedings.date(), day) && !isSentenced && !isConcluded;
    }

    static Optional<String> awaiting(Proceedings proceedings, LocalDate day) {
        if (by(proceedings.sentenced(), day) || by(proceedings.concluded(), day)) {
            return Optional.empty();
        }
        if (proceedings.convictions().stream().anyMatch(conviction -> by(conviction.date(), day))) {
            return Optional.of("sentence");
        }
        if (proceedings.charges().stream().anyMatch(charge -> by(charge.date(), day))) {
            return Optional.of("trial");
        }
        return proceedings.arrests().stream().anyMatch(arrest -> by(arrest, day))
                ? Optional.of("charge")
                : Optional.empty();
    }

    // Names

    /** The tags and their umbrellas, of the tree in {@link Records}, that the question is about. */
    Set<OperationId> operationsOf(AllianceRecord record) {
        Set<OperationId> found = new TreeSet<>(record.operations());
        if (found.contains(Records.APACHE) || found.contains(Records.HUELVA)) {
            found.add(Records.ALLIANCE);
        }
        if (question.umbrella().isPresent()) {
            found.retainAll(Set.of(Records.ALLIANCE, Records.APACHE, Records.HUELVA));
        }
        return found;
    }

    /** The id that stands for another at the end of the period, by the aliases in {@link Records}, typed anew. */
    String resolve(String id) {
        if (question.aliases().equals(Aliases.none())) {
            return id;
        }
        if (id.equals("NCA North")) {
            return "NCA";
        }
        boolean merged = !last.isBefore(LocalDate.of(2024, 7, 1));
        return merged && id.equals("OCG-2") ? "OCG-1" : merged && id.equals("P2") ? "P1" : id;
    }

    List<String> resolve(Collection<String> ids) {
        return ids.stream().map(this::resolve).toList();
    }

    /** The law of 2024 for the drugs in {@link Records}, typed anew. */
    static DrugClass classOf(SeizedDrug drug, AllianceRecord record) {
        if (drug.identification() == SeizedDrug.Identification.NOT_CONTROLLED) {
            return DrugClass.NOT_CONTROLLED;
        }
        DrugClass ordinary;
        if (Set.of(Drug.COCAINE, Drug.HEROIN).contains(drug.drug())) {
            ordinary = DrugClass.A;
        } else if (drug.drug().equals(Drug.NITAZENES)) {
            ordinary = day(record).isBefore(LocalDate.of(2024, 3, 20)) ? DrugClass.UNKNOWN : DrugClass.A;
        } else if (Set.of(Drug.CANNABIS_HERBAL, Drug.CANNABIS_PLANT, Drug.AMPHETAMINE)
                .contains(drug.drug())) {
            ordinary = DrugClass.B;
        } else if (drug.drug().equals(Drug.NITROUS_OXIDE)) {
            ordinary = day(record).isBefore(LocalDate.of(2023, 11, 8)) ? DrugClass.PSA_ONLY : DrugClass.C;
        } else {
            ordinary = DrugClass.UNKNOWN;
        }
        return ordinary == DrugClass.B && drug.preparation() == Preparation.INJECTION ? DrugClass.A : ordinary;
    }

    // Counts

    long seen() {
        return included.size()
                + excluded.values().stream().mapToLong(Long::longValue).sum()
                + outside;
    }

    /** Records of events that the force recorded as its own. */
    long count(Predicate<AllianceRecord> which) {
        return included.stream()
                .filter(record -> !participated(record))
                .filter(which)
                .count();
    }

    /** Returns whether another force recorded the joint event of a record. */
    static boolean participated(AllianceRecord record) {
        return record.joint().isPresent() && record.joint().get().role() == JointWork.Role.PARTICIPATED;
    }

    /** The name of a joint event for all its forces. */
    static Object jointEvent(AllianceRecord record) {
        return List.of(record.getClass(), record.joint().orElseThrow().reference());
    }

    /** The hearing of a case: of its force, person and date. A merge of two people counts whenever it was made. */
    Object hearing(Proceedings proceedings) {
        EventDate date = proceedings.sentenced().orElseThrow();
        return List.of(
                proceedings.force(),
                proceedings.hearing().orElseThrow(),
                question.aliases().resolve(proceedings.person().orElseThrow(), LocalDate.of(9999, 12, 31)),
                date.exact() ? date.firstDayIn(ZoneId.of("Europe/London")) : date);
    }

    /** The number of some joint events and hearings that no record recorded, in any period. */
    long notRecorded(Set<Object> events) {
        Set<Object> missing = new HashSet<>(events);
        missing.removeAll(recorded);
        return missing.size();
    }

    /** The number of some joint events whose records do not agree. */
    long differing(Set<Object> events) {
        return events.stream().filter(this::isDiffering).count();
    }

    static boolean statesHearing(Proceedings proceedings) {
        return proceedings.hearing().isPresent() && proceedings.sentence().isPresent() && !participated(proceedings);
    }

    /** The sentences of whole hearings that the cases of a hearing state. */
    Set<String> totals(Object hearing) {
        return sentences.getOrDefault(hearing, List.of()).stream()
                .filter(Proceedings::wholeHearing)
                .map(each -> each.sentence().orElseThrow().toString())
                .collect(Collectors.toSet());
    }

    /** The number of some hearings with several terms of custody, other than equal ones of the whole. */
    long overlapping(Set<Object> hearings) {
        return hearings.stream().filter(this::isOverlapping).count();
    }

    private boolean isOverlapping(Object hearing) {
        List<Proceedings> custodial = sentences.getOrDefault(hearing, List.of()).stream()
                .filter(each -> each.sentence().orElseThrow().custodial())
                .toList();
        long own = custodial.stream().filter(each -> !each.wholeHearing()).count();
        return own > 1 || (own == 1 && custodial.size() > 1 && totals(hearing).size() == 1);
    }

    private boolean isDiffering(Object event) {
        if (sentences.containsKey(event)) {
            return totals(event).size() > 1;
        }
        List<AllianceRecord> records = jointRecords.getOrDefault(event, List.of());
        boolean differs = !records.isEmpty() && Collections.frequency(recorded, event) > 1;
        for (int i = 0; i < records.size(); i++) {
            for (AllianceRecord other : records.subList(0, i)) {
                differs |= overlap(records.get(i), other)
                        || !JointFacts.of(records.get(i)).equals(JointFacts.of(other));
            }
        }
        return differs;
    }

    /** Returns whether two shares are of the same part of the whole. */
    private static boolean overlap(AllianceRecord one, AllianceRecord other) {
        Share a = one.joint().orElseThrow().share();
        Share b = other.joint().orElseThrow().share();
        return a.parts() > 0
                && b.parts() > 0
                && a.before() * b.whole() < (b.before() + b.parts()) * a.whole()
                && b.before() * a.whole() < (a.before() + a.parts()) * b.whole();
    }

    /** Records by key: each once under each of its keys. */
    <K> Map<K, Long> recordsBy(Function<AllianceRecord, Collection<K>> keys) {
        Map<K, Long> counts = new TreeMap<>();
        for (AllianceRecord record : included) {
            new LinkedHashSet<>(keys.apply(record)).forEach(key -> counts.merge(key, 1L, Long::sum));
        }
        return counts;
    }

    /** Distinct seizures in the period by a key that each drug has. */
    <K> Map<K, Long> seizuresBy(BiFunction<SeizedDrug, AllianceRecord, K> key) {
        Map<K, Long> counts = new TreeMap<>();
        for (AllianceRecord record : included) {
            if (record instanceof DrugSeizure seizure && !participated(record) && inPeriod(seizure.seized())) {
                Set<K> keys = new HashSet<>();
                controlled(seizure).forEach(drug -> keys.add(key.apply(drug, record)));
                keys.forEach(each -> counts.merge(each, 1L, Long::sum));
            }
        }
        return counts;
    }

    static List<SeizedDrug> controlled(DrugSeizure seizure) {
        return seizure.drugs().stream()
                .filter(drug -> drug.identification() != SeizedDrug.Identification.NOT_CONTROLLED)
                .toList();
    }
}
