package io.github.alliancestats.record;

import io.github.alliancestats.internal.BankHolidays;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.common.EventDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * How long cash seized in one part of the United Kingdom may be detained: Proceeds of Crime Act 2002 (POCA) s295. The
 * first 48 hours leave out every Saturday, Sunday, Christmas Day, Good Friday and bank holiday of that part (s295(1B));
 * after them a court must have ordered the detention, each time for up to six months, and for two years at most.
 *
 * <p>The clock knows the bank holidays from 2003 to {@link #knownThrough()}, unless told otherwise the end of 2028, as
 * far as they were published by August 2026. It doesn't know the sheriff court holidays of Scotland, which are left out
 * too: {@linkplain #withHolidays add} those of the district, and any day that was proclaimed since. Days are those of
 * London.
 *
 * <p>Immutable and thread-safe. Two clocks are equal when the part, the added days and the last known day are.
 */
@Value.Immutable
@ValueStyle
public abstract class DetentionClock {

    private static final LocalDate KNOWN_FROM = LocalDate.of(2003, 1, 1);
    private static final LocalDate PUBLISHED_THROUGH = LocalDate.of(2028, 12, 31);

    /** 48 hours. */
    private static final Duration FIRST_PERIOD = Duration.ofDays(2);

    /** Serious Organised Crime and Police Act 2005 s100, in force by SI 2005/1521. */
    private static final LocalDate DAYS_LEFT_OUT_SINCE = LocalDate.of(2005, 7, 1);

    /** Policing and Crime Act 2009 s64, in force by SI 2009/3096. */
    private static final LocalDate SIX_MONTHS_SINCE = LocalDate.of(2010, 1, 25);

    DetentionClock() {}

    /**
     * The clock of a part of the United Kingdom, with its bank holidays.
     *
     * @param jurisdiction the part where the cash was seized
     * @return the clock
     */
    public static DetentionClock of(Jurisdiction jurisdiction) {
        return new ImmutableDetentionClock(jurisdiction, List.of(), PUBLISHED_THROUGH);
    }

    /**
     * Leaves out more days: court holidays in Scotland, bank holidays that were proclaimed later. None can be taken
     * away: if a bank holiday is moved, the day it was moved from stays left out, so the clock ends late rather than
     * early.
     *
     * @param days the days, in any order
     * @return the clock with them
     */
    public final DetentionClock withHolidays(Collection<LocalDate> days) {
        Set<LocalDate> all = new TreeSet<>(addedHolidays());
        all.addAll(Objects.requireNonNull(days, "days"));
        return new ImmutableDetentionClock(jurisdiction(), all, knownThrough());
    }

    /**
     * Goes on further, by the rules that make the bank holidays. Whoever asks for this says that no other days were
     * proclaimed until then, or {@linkplain #withHolidays adds} them.
     *
     * @param day the last day that is known
     * @return the clock until then
     * @throws IllegalArgumentException if the clock knows a later day already, or it is after the year 9999
     */
    public final DetentionClock coveringThrough(LocalDate day) {
        if (Objects.requireNonNull(day, "day").isBefore(knownThrough())) {
            throw new IllegalArgumentException(
                    "a clock must not forget days: it knows them through " + knownThrough() + ", but was given " + day);
        }
        EventDate.on(day); // refuses what is in no year that there is
        return new ImmutableDetentionClock(jurisdiction(), addedHolidays(), day);
    }

    /** {@return the part of the United Kingdom whose clock it is} */
    public abstract Jurisdiction jurisdiction();

    /** {@return the days that the caller added, in order, each once} */
    public abstract List<LocalDate> addedHolidays();

    /** {@return the last day of which the clock knows whether it counts} */
    public abstract LocalDate knownThrough();

    /**
     * Whether a day is left out of the 48 hours. The question is of the calendar only: before 1 July 2005 no day was
     * left out.
     *
     * @param day the day
     * @return true on Saturday, Sunday, a bank or public holiday, and a day that was added
     * @throws IllegalArgumentException if the day is before 2003 or after the last known day
     */
    public final boolean isExcluded(LocalDate day) {
        requireKnown(Objects.requireNonNull(day, "day"));
        return isLeftOut(day);
    }

    /**
     * When the first 48 hours end, until which no order is needed: s295(1). Seized on a day that is left out, cash is
     * detained from the next day that counts, at midnight.
     *
     * <p>The hours are elapsed hours on days that count. Clocks change on Sundays, which don't count, so that these are
     * the hours of the clock on the wall too. Before 1 July 2005 no day was left out; a period that still ran then is
     * taken to leave out the days that followed.
     *
     * @param seized when the cash was seized
     * @return the first instant after the period
     * @throws IllegalArgumentException if it is seized before 2003 or after 9999, or the period ends after the last known
     *     day
     */
    public final Instant endOfFirstPeriod(Instant seized) {
        EventDate.at(Objects.requireNonNull(seized, "seized")); // refuses what is in no year that there is
        requireKnown(dayOf(seized));
        Instant end = endOf(seized);
        requireKnown(lastDayBefore(end));
        return end;
    }

    /**
     * The last day on which an order for detention may run: s295(2). A period "beginning with the date of the order"
     * counts that day, so that six months from 1 March end with 31 August; where the month has no such day, with its
     * last day (31 August: 28 or 29 February). Orders made before 25 January 2010 had three months.
     *
     * @param made the day of the order
     * @param firstMade the day of the first order for this cash, which may be the same
     * @return the earlier of six months and {@linkplain #lastDayOfAllOrders two years}; before {@code made} if the two
     *     years were over
     * @throws IllegalArgumentException if it was made before the first one, or not in the years 1 to 9999
     */
    public static LocalDate lastDayOfOrder(LocalDate made, LocalDate firstMade) {
        if (Objects.requireNonNull(made, "made").isBefore(Objects.requireNonNull(firstMade, "firstMade"))) {
            throw new IllegalArgumentException("an order must be made on or after the day of the first one, "
                    + firstMade + ", but was made on " + made);
        }
        LocalDate last = lastDay(made, made.isBefore(SIX_MONTHS_SINCE) ? 3 : 6);
        LocalDate most = lastDayOfAllOrders(firstMade);
        return last.isBefore(most) ? last : most;
    }

    /**
     * The last day on which any order for the same cash may run: two years, beginning with the day of the first.
     *
     * @param firstMade the day of the first order
     * @return the last day
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public static LocalDate lastDayOfAllOrders(LocalDate firstMade) {
        return lastDay(Objects.requireNonNull(firstMade, "firstMade"), 24);
    }

    static LocalDate lastDay(LocalDate first, int months) {
        EventDate.on(first); // refuses what is in no year that there is
        LocalDate next = first.plusMonths(months);
        return next.getDayOfMonth() == first.getDayOfMonth() ? next.minusDays(1) : next;
    }

    /**
     * Whether nothing in the record of cash allows that it is still held at the end of a day. It is a question to look
     * into, not a finding of law. In doubt the answer is false.
     *
     * <p>What allows it, as far as it happened by then:
     *
     * <ul>
     *   <li>the 48 hours since it was seized, or seized anew (an event {@link Stage#SEIZED}) without having been given
     *       back; cash seized on a day of which no time is known counts as seized when that day ended;
     *   <li>an order (an event {@link Stage#DETAINED}) until its last day, or as long as the law allows if that is
     *       shorter or none is said. An order for a part of the cash counts for all of it. An order made too late
     *       doesn't fill the gap before it, but counts from its own day: a court's order stands, and the hearing may
     *       have begun in time or the cash been seized anew ([2023] EWHC 3315 (Admin));
     *   <li>another power, such as restraint or keeping it as evidence: one under which it was seized without end, a
     *       later one until its last day, or without end if none is said;
     *   <li>that forfeiture was sought by an application, s298(4), or by a notice, s297C(2).
     * </ul>
     *
     * @param cash the seizure; one that names no part of the United Kingdom is taken to be of this clock's
     * @param atEndOf the day at whose end it is asked
     * @param zone where instants become days
     * @return true if it is out of time as long as it is held; false also of cash seized in another part of the United
     *     Kingdom or before 2003. Contradictory events allow nothing. An event of an inexact date allows as much as on
     *     its last possible day, if it can have happened by then
     * @throws IllegalArgumentException if the day is before 2003 or after the last known day, whatever the seizure
     */
    public final boolean isOutOfTime(CashSeizure cash, LocalDate atEndOf, ZoneId zone) {
        EventDate.on(Objects.requireNonNull(atEndOf, "atEndOf")); // refuses what is in no year that there is
        Instant end = atEndOf.plusDays(1).atStartOfDay(zone).toInstant();
        requireKnown(lastDayBefore(end));
        EventDate seized = Objects.requireNonNull(cash, "cash").seized().orElse(EventDate.unknown());
        EventDate sought = cash.forfeitureSought().orElse(null);
        boolean isSought = sought != null && !sought.isBeforeInAnyZone(seized) && isPerhapsBy(sought, atEndOf, zone);
        return appliesTo(cash)
                && !isSought
                && allowedUntil(cash, seized, atEndOf, zone).isBefore(end);
    }

    /**
     * Returns whether cash can be out of time: it was taken in this part of the United Kingdom, and not under another power.
     * Cash that states neither is taken to be.
     *
     * @param cash the seizure
     * @return false if it is never out of time by this clock
     */
    public final boolean appliesTo(CashSeizure cash) {
        return Objects.requireNonNull(cash, "cash").jurisdiction().orElse(jurisdiction()) == jurisdiction()
                && cash.takenUnder().orElse(Instrument.CASH_DETENTION) == Instrument.CASH_DETENTION;
    }

    private static boolean isPerhapsBy(EventDate date, LocalDate day, ZoneId zone) {
        return !date.firstDayIn(zone).isAfter(day);
    }

    private Instant allowedUntil(CashSeizure cash, EventDate seized, LocalDate day, ZoneId zone) {
        Instant until = endOfFirstPeriod(seized);
        for (MoneyEvent event : cash.events()) {
            if (event.stage().deprivation() && isSound(event) && isPerhapsBy(event.date(), day, zone)) {
                Instant allowed = allowedUntil(event, cash);
                until = allowed.isAfter(until) ? allowed : until;
            }
        }
        return until;
    }

    private Instant allowedUntil(MoneyEvent event, CashSeizure cash) {
        if (isOrder(event)) {
            return endOfOrder(event, cash);
        }
        if (event.stage() == Stage.SEIZED && isUnderChapter3(event)) {
            return endOfFirstPeriod(event.date());
        }
        return event.until().isPresent() ? endOf(event.until().get()) : Instant.MAX;
    }

    private Instant endOfOrder(MoneyEvent event, CashSeizure cash) {
        LocalDate most = lastDayOfOrder(event.date().lastDayIn(Days.LONDON), firstOrder(cash));
        LocalDate last = event.until().orElse(most);
        return endOf(last.isBefore(most) ? last : most);
    }

    private static boolean isSound(MoneyEvent event) {
        return event.contradiction().isEmpty();
    }

    private static boolean isUnderChapter3(MoneyEvent event) {
        return event.instrument().orElse(Instrument.CASH_DETENTION) == Instrument.CASH_DETENTION;
    }

    /** Returns whether an event is a sound order that detains cash. */
    static boolean isOrder(MoneyEvent event) {
        return event.stage() == Stage.DETAINED && isSound(event) && isUnderChapter3(event);
    }

    private static LocalDate firstOrder(CashSeizure cash) {
        LocalDate first = LocalDate.MAX;
        for (MoneyEvent event : cash.events()) {
            LocalDate made = event.date().lastDayIn(Days.LONDON);
            if (isOrder(event) && made.isBefore(first)) {
                first = made;
            }
        }
        return first;
    }

    /** The generous reading: a day that was before the Act is none of the clock's business, a day means its end. */
    private Instant endOfFirstPeriod(EventDate seized) {
        return seized.firstDayIn(Days.LONDON).isBefore(KNOWN_FROM)
                ? Instant.MAX
                : endOf(RecordDates.latestIn(Days.LONDON, seized));
    }

    /** By the rules, also beyond what is known. */
    private Instant endOf(Instant seized) {
        Instant plain = seized.plus(FIRST_PERIOD);
        if (!plain.isAfter(startOf(DAYS_LEFT_OUT_SINCE))) {
            return plain;
        }
        LocalDate day = dayOf(seized);
        Instant from = seized;
        Duration left = FIRST_PERIOD;
        while (true) {
            Instant midnight = endOf(day);
            if (!isLeftOut(day)) {
                Instant end = from.plus(left);
                if (!end.isAfter(midnight)) {
                    return end;
                }
                left = left.minus(Duration.between(from, midnight));
            }
            from = midnight;
            day = day.plusDays(1);
        }
    }

    private boolean isLeftOut(LocalDate day) {
        return BankHolidays.isWeekend(day) || addedHolidays().contains(day) || isHoliday(day);
    }

    private boolean isHoliday(LocalDate day) {
        return switch (jurisdiction()) {
            case ENGLAND_AND_WALES -> BankHolidays.isInEnglandAndWales(day);
            case SCOTLAND -> BankHolidays.isInScotland(day);
            case NORTHERN_IRELAND -> BankHolidays.isInNorthernIreland(day);
        };
    }

    private void requireKnown(LocalDate day) {
        if (day.isBefore(KNOWN_FROM) || day.isAfter(knownThrough())) {
            throw new IllegalArgumentException(
                    "the detention clock of " + jurisdiction() + " must be asked of days from "
                            + KNOWN_FROM + " through " + knownThrough() + ", but was asked of " + day
                            + (day.isAfter(knownThrough()) ? "; say coveringThrough(..) to go further" : ""));
        }
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Days.LONDON);
    }

    private static LocalDate lastDayBefore(Instant end) {
        return dayOf(end.minusNanos(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Days.LONDON).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the part, the last known day and the added days; the same text for equal clocks, another for others} */
    @Override
    public final String toString() {
        return "detention clock of " + jurisdiction() + ", known through " + knownThrough() + ", also leaving out "
                + addedHolidays();
    }
}
