package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Records entered once, by the day on which each counts, so that a question is answered for any period and any
 * umbrella at once, by adding up a few years, months and days:
 *
 * <pre>{@code
 * Daybook book = year2023.identifiedBy(Identity.UNIQUE).daybook(records);
 * Summary july = book.summarize(ReportingPeriod.ofMonth(YearMonth.of(2023, 7)));
 * Comparison years = book.compare(ReportingPeriod.ofYear(2024), ReportingPeriod.ofYear(2023));
 * book.add(lateRecord);
 * book.replaceDay(day, recordsOfThatDay);
 * }</pre>
 *
 * <p>An answer is equal, to the last byte, to that of the question {@linkplain StatsQuery#forPeriod for the period}
 * (and {@linkplain StatsQuery#within within the umbrella}) of all records that are in the book. As for every question
 * with {@link Identity#UNIQUE} the caller vouches that no id comes twice. A late record is {@linkplain #add added}. Of a
 * record that is revised or withdrawn <em>the whole day of its first date</em> is {@linkplain #replaceDay replaced}, by
 * the records of that day as they stand now; a record that moved is taken from one day and entered with another. A
 * revision that is added counts beside the first. Undated records, which never count, can't be taken out. The period of
 * the question itself plays no part.
 *
 * <p><b>What it costs to hold.</b> Of a record that tells of one day nothing is kept but sums: for each day and each
 * list of operations that records of it are tagged with, a few numbers for each row, so memory grows with days and
 * groups and not with records. What is counted by name (joint events by their references, people, groups, agencies) is
 * exact and therefore kept by name, for each day. The first question within another umbrella goes through all sums once;
 * those after it take time by the rows of the answer and not by the records.
 *
 * <p>Sums are kept of seizures of drugs, cash and weapons, farms, county lines, disruptions, stop-searches,
 * safeguarding, actions, reports of the public that were not followed up and investigations of funds that are open,
 * whose one date falls on a day in London.
 * <b>All other records are kept as they are, and counted anew for each answer</b>: other kinds, what has several dates
 * or none (cash that was forfeited since, drugs that are held), withdrawn records, every record of a question in another
 * zone than Europe/London, and, where the question has aliases, those that name somebody. So are, for these measures
 * alone, those that add to {@link CommunityMeasures#PARTNERS}, {@link CommunityMeasures#JOINT_OPERATIONS}, seizures
 * {@linkplain DrugMeasures#seizuresBy by operation} or cash {@linkplain CashMeasures#outOfTime out of time}, with aliases
 * all records. Of each of them an answer takes about as long as without a book, so {@link #kept} tells whether one pays.
 * A caller's rule is asked of them when they are counted.
 *
 * <p>Thread-safe: each call is one step, and calls wait for each other, also for as long as an {@code Iterable} that is
 * handed over takes.
 */
public final class Daybook {

    private static final int FIRST_DAY = Days.of(ReportingPeriod.ofYear(1).start());

    private final StatsQuery question;
    private final StatsQuery withinAll;
    private final List<Measure<?>> ofOneDay = new ArrayList<>();
    private final List<Measure<?>> dependent = new ArrayList<>(); // on the question: see Measure.dependsOnQuestion
    private final Map<Class<? extends AllianceRecord>, Chapter> chapters = new HashMap<>();
    private final Map<ListKey, Tags> tags = new HashMap<>();
    private final Map<Optional<OperationId>, Scope> scopes = new HashMap<>();
    private final List<AllianceRecord> keptWhole = new ArrayList<>();
    private final List<AllianceRecord> keptBeside = new ArrayList<>(); // for the dependent measures alone
    private final Map<Class<? extends AllianceRecord>, Beside> beside = new HashMap<>();
    private final Item item;

    Daybook(StatsQuery question) {
        if (question.identity() != Identity.UNIQUE || question.asAt().isPresent()) {
            throw new IllegalArgumentException("a daybook keeps neither ids nor revisions, so its question must be"
                    + " identifiedBy(Identity.UNIQUE) and not as at an instant, but was identified by "
                    + question.identity()
                    + question.asAt().map(at -> " and as at " + at).orElse(""));
        }
        this.question = question;
        question.measures().forEach(measure -> (measure.dependsOnQuestion() ? dependent : ofOneDay).add(measure));
        this.withinAll = question.withinAll();
        this.item = new Item(withinAll);
    }

    /** {@return the question that it answers, for other periods and umbrellas too} */
    public StatsQuery question() {
        return question;
    }

    /** {@return how many records were entered and not replaced} */
    public synchronized long size() {
        return inCells() + keptWhole.size();
    }

    /** {@return how many of them are kept as they are, in whole or for some measures} */
    public synchronized long kept() {
        return keptWhole.size() + (long) keptBeside.size();
    }

    /**
     * Enters a record, late or in time; never another revision of one that is in the book.
     *
     * @param record the record, whose id no other has
     * @return this book
     * @throws RuntimeException what a caller's own measure or dimension throws; the book is then as it was before
     */
    public synchronized Daybook add(AllianceRecord record) {
        post(entered(record));
        return this;
    }

    /**
     * Enters records.
     *
     * @param records the records, in any order
     * @return this book
     * @throws RuntimeException what the records' iterator throws, or a caller's own measure or dimension; records before
     *     that are in the book
     */
    public synchronized Daybook addAll(Iterable<? extends AllianceRecord> records) {
        records.forEach(this::add);
        return this;
    }

    /**
     * Enters a corrected day: takes out every record whose own date, its first, is that day, and enters others.
     *
     * @param day the day, in the question's zone
     * @param corrected all records of that day as they are now, perhaps none
     * @return this book
     * @throws IllegalArgumentException if one of them is not dated on that day, or the day is not in the years 1 to
     *     9999; the book is then as it was before
     * @throws RuntimeException what a caller's own measure or dimension throws; the book is then as it was before
     */
    public synchronized Daybook replaceDay(LocalDate day, Iterable<? extends AllianceRecord> corrected) {
        EventDate.on(Objects.requireNonNull(day, "day")); // refuses what is in no year that there is
        List<Entered> entries = new ArrayList<>();
        for (AllianceRecord record : corrected) {
            entries.add(entered(record));
            requireOn(day, record);
        }
        remove(day);
        entries.forEach(this::post);
        return this;
    }

    private void requireOn(LocalDate day, AllianceRecord record) {
        if (!isOn(day, record)) {
            throw new IllegalArgumentException("a corrected day must be of records dated on it, but for " + day + " "
                    + record.id() + " was dated "
                    + record.date().map(this::told).orElse("on no day"));
        }
    }

    private String told(EventDate date) {
        return date.instant().isEmpty()
                ? date.toString()
                : date + ", which is " + date.dayIn(question.zone()) + " in " + question.zone();
    }

    private boolean isOn(LocalDate day, AllianceRecord record) {
        return record.date()
                .map(date -> date.dayIn(question.zone()).equals(day))
                .orElse(false);
    }

    private void remove(LocalDate day) {
        keptWhole.removeIf(record -> isOn(day, record));
        keptBeside.removeIf(record -> isOn(day, record));
        chapters.values().forEach(chapter -> chapter.remove(Math.toIntExact(day.toEpochDay())));
    }

    private long inCells() {
        return tags.values().stream().mapToLong(Tags::records).sum();
    }

    /** A record, with what it comes to unless it is kept whole. */
    private record Entered(AllianceRecord record, Optional<Chapter.Posting> ofOneDay, boolean keptBeside) {}

    private Entered entered(AllianceRecord record) {
        item.show(Objects.requireNonNull(record, "record"));
        if (item.withdrawn() || !item.hasOneDate() || isBeyondAnyPeriod()) {
            return new Entered(record, Optional.empty(), false);
        }
        Chapter.Posting posting = chapter(record.getClass()).posting(item);
        return namesMayChange(record, posting)
                ? new Entered(record, Optional.empty(), false)
                : new Entered(record, Optional.of(posting), addsBeside());
    }

    /** Whether the record names somebody who has another name in another period. */
    private boolean namesMayChange(AllianceRecord record, Chapter.Posting posting) {
        return hasAliases()
                && (posting.hasNames()
                        || !record.groups().isEmpty()
                        || !record.partners().isEmpty());
    }

    /** Whether there is no period of its day, or none after it. */
    private boolean isBeyondAnyPeriod() {
        return item.firstDay() < FIRST_DAY || item.firstDay() >= Days.of(Chapter.AFTER_ALL.start());
    }

    private boolean hasAliases() {
        return !question.aliases().entries().isEmpty();
    }

    private Chapter chapter(Class<? extends AllianceRecord> kind) {
        return chapters.computeIfAbsent(kind, any -> new Chapter(withinAll, ofOneDay, kind));
    }

    /** Whether the record at hand adds to a measure that depends on the question, or may in some period. */
    private boolean addsBeside() {
        Beside measures = dependent(item.record().getClass());
        item.duringItsDay();
        return measures.inAnyPeriod() || !measures.lanes().ofWhole(item).isNothing();
    }

    /** The measures of one kind of record that depend on the question, and whether any record may add to them. */
    private record Beside(List<Measure<?>> own, boolean inAnyPeriod, Lanes lanes) {}

    private Beside dependent(Class<? extends AllianceRecord> kind) {
        return beside.computeIfAbsent(kind, this::beside);
    }

    private Beside beside(Class<? extends AllianceRecord> kind) {
        List<Measure<?>> own =
                dependent.stream().filter(measure -> measure.isOf(kind)).toList();
        boolean inAnyPeriod = own.stream().anyMatch(measure -> measure.isStock() || hasAliases());
        return new Beside(own, inAnyPeriod, Lanes.beside(withinAll, own));
    }

    private void post(Entered entered) {
        entered.ofOneDay()
                .ifPresentOrElse(
                        posted -> posted.post(tags.computeIfAbsent(
                                ListKey.of(entered.record().operations()),
                                any -> new Tags(entered.record().operations()))),
                        () -> keptWhole.add(entered.record()));
        if (entered.keptBeside()) {
            keptBeside.add(entered.record());
        }
    }

    /**
     * Answers the question for a period, within the umbrella that it names, if any.
     *
     * @param period the days that the figures are to speak for
     * @return the answer
     * @throws RuntimeException what a caller's own measure or dimension throws of a record that is kept as it is
     */
    public synchronized Summary summarize(ReportingPeriod period) {
        return answer(question.forPeriod(period));
    }

    /**
     * Answers the question for a period, within an umbrella.
     *
     * @param period the days that the figures are to speak for
     * @param umbrella an operation of the question's tree, whichever the question itself names
     * @return the answer
     * @throws IllegalArgumentException if the question knows no tree of operations, or the tree has no such operation
     * @throws RuntimeException what a caller's own measure or dimension throws of a record that is kept as it is
     */
    public synchronized Summary summarize(ReportingPeriod period, OperationId umbrella) {
        return answer(within(umbrella).forPeriod(period));
    }

    /**
     * Answers the question for two periods, within the umbrella that it names, if any.
     *
     * @param period the days that the figures are to speak for
     * @param other the days to compare with, as the earlier ones
     * @return the comparison
     * @throws RuntimeException what a caller's own measure or dimension throws of a record that is kept as it is
     */
    public synchronized Comparison compare(ReportingPeriod period, ReportingPeriod other) {
        return summarize(period).comparedTo(summarize(other));
    }

    /**
     * Answers the question for two periods, within an umbrella.
     *
     * @param period the days that the figures are to speak for
     * @param other the days to compare with, as the earlier ones
     * @param umbrella an operation of the question's tree, whichever the question itself names
     * @return the comparison
     * @throws IllegalArgumentException if the question knows no tree of operations, or the tree has no such operation
     * @throws RuntimeException what a caller's own measure or dimension throws of a record that is kept as it is
     */
    public synchronized Comparison compare(ReportingPeriod period, ReportingPeriod other, OperationId umbrella) {
        return summarize(period, umbrella).comparedTo(summarize(other, umbrella));
    }

    private StatsQuery within(OperationId umbrella) {
        return question.within(
                question.operations()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a question must know a tree of operations to be asked within one of them, but for "
                                        + umbrella + " it knew none")),
                umbrella);
    }

    private Summary answer(StatsQuery asked) {
        Account account = new Account(asked);
        countKept(asked, account);
        Scope scope = scopes.computeIfAbsent(asked.umbrella(), any -> new Scope(asked));
        long inPeriod = 0;
        for (Map.Entry<Class<? extends AllianceRecord>, Chapter> ofOneKind : chapters.entrySet()) {
            Chapter chapter = ofOneKind.getValue();
            account.supplied(chapter.hasRecords() ? RecordKinds.bits(ofOneKind.getKey()) : 0);
            ChapterPart part = new ChapterPart(chapter, scope, asked.period());
            account.take(part, part.extent());
            inPeriod += part.records();
        }
        account.gates().putOutside(OutOfScope.OUT_OF_PERIOD, -inPeriod);
        for (Tags some : tags.values()) {
            Scope.Place place = some.in(scope);
            account.gates().putOutside(place.within() ? OutOfScope.OUT_OF_PERIOD : place.outside(), some.records());
        }
        return StatsQuery.logged(account.answer(size(), Ids.NONE, Evidence.NONE));
    }

    private void countKept(StatsQuery asked, Account account) {
        Item kept = new Item(asked);
        for (AllianceRecord record : keptWhole) {
            account.supplied(RecordKinds.bits(record.getClass()));
            account.admit(kept.show(record));
        }
        for (AllianceRecord record : keptBeside) {
            kept.show(record);
            if (kept.place().within() && kept.isLive()) {
                account.countBeside(kept, dependent(record.getClass()).own());
            }
        }
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return how many records it has, how many are kept, and the question} */
    @Override
    public synchronized String toString() {
        return "daybook of " + size() + " records, " + kept() + " of them kept; " + question;
    }
}
