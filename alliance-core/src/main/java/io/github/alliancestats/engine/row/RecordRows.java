package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.IntList;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One record as dated rows. A row is an event on a day, or a state that lasts from one day to another. Each row has a
 * {@link RowFact} and amounts: first a number, then value, low end and high end for each currency and basis in which its
 * money is known. The ends are differences from the value.
 *
 * <p>A decoder fills it: {@link #begin}, then numbers and money, then {@link #event} or {@link #state}. It is used again
 * for the next record. Not thread-safe.
 */
public final class RecordRows extends ShownRecord {

    /** A row that concerns the whole record, not one of its drugs. */
    public static final int WHOLE = -1;

    static final int SLOTS = 3; // value, low, high

    private final RateTable rates;

    /** An amount that a {@code long} cannot hold, in a slot of a row. */
    public record WideAmount(int row, int slot, BigDecimal number) {}

    // its rows
    private int count;
    private long[] facts = new long[8];
    private final IntList days =
            new IntList(); // six of each row: of the event, the beginning and the end, first and last
    private int[] lines = new int[8];
    private int[] starts = new int[9]; // of each row's amounts
    private long[] amounts = new long[32];
    private final List<WideAmount> wides = new ArrayList<>(); // in order of row
    private @Nullable RowFacts list; // of all rows, once it was needed
    private @Nullable RowFacts decoded; // of the rows that were decoded before, until another row is added
    private boolean isPerhapsLater; // whether an event perhaps happened on a later day
    private @Nullable Gap doubt; // why all rows are only perhaps there

    // the row that is being filled
    private long fact;
    private int line;
    private int owner;
    private int used; // amounts
    private int[] offered = new int[4]; // places of currencies and bases
    private int offeredCount;
    private Gap unknown = Gap.NO_AMOUNT;
    private final AmountStates states = new AmountStates();
    private final RowFactsTable known = new RowFactsTable(states);

    public RecordRows(RowSettings settings) {
        super(settings);
        this.rates = new RateTable(settings.rates());
    }

    /** Shows a record, without rows. */
    @Override
    public void show(AllianceRecord shown) {
        super.show(shown);
        count = 0;
        used = 0;
        owner = 0;
        isPerhapsLater = false;
        doubt = null;
        list = null;
        decoded = null;
        days.clear();
        wides.clear();
    }

    /**
     * Makes each row one that is perhaps there. Joint work and hearings stay as they are, since other records state a part of
     * these events. So does a contradictory record, since the days of its events are open.
     *
     * @return whether the rows are in doubt now
     */
    public boolean doubt(Gap why) {
        doubt = joint() == null && !hasHearing() && !isContradictory() ? why : null;
        return doubt != null;
    }

    /** Shows all rows of a record that was decoded before. Their days are to be shown next. */
    void decoded(RowFacts facts, long[] from, int start) {
        count = facts.count();
        used = facts.amountCount();
        list = facts;
        decoded = facts;
        if (used > amounts.length) {
            amounts = new long[2 * used];
        }
        System.arraycopy(from, start, amounts, 0, used);
    }

    /** Takes over the facts of the rows that were decoded before, so that another row can follow. */
    private void takeOver(RowFacts facts) {
        decoded = null;
        growTo(count + 1);
        for (int row = 0; row < count; row++) {
            starts[row] = facts.start(row);
            facts.copy(row, this.facts, lines, states);
        }
    }

    // filling a row

    public void begin(FactCode code) {
        fact = RowFact.of(code);
        if (isRecordedElsewhere()) {
            recordedElsewhere();
        }
        line = WHOLE;
        if (code == FactCode.OWN) {
            fact = RowFact.ownedBy(fact, owner);
        }
        beginAmounts();
    }

    private void beginAmounts() {
        if (decoded != null) {
            takeOver(decoded);
        }
        if (used + SLOTS + 1 > amounts.length) {
            amounts = Arrays.copyOf(amounts, 2 * amounts.length);
        }
        amounts[used] = 0;
        starts[count] = used++;
    }

    /** Makes the row count in another record. */
    public void recordedElsewhere() {
        fact = RowFact.recordedElsewhere(fact);
    }

    /** Begins a row with attributes, such as a stage and an instrument. */
    public void begin(FactCode code, @Nullable Enum<?> first, @Nullable Enum<?> second) {
        begin(code);
        fact = RowFact.with(fact, first, second);
    }

    /** Gives the row a flag of its code if a condition holds. */
    public void flag(RowFlag flag, boolean condition) {
        if (condition) {
            fact = RowFact.with(fact, flag);
        }
    }

    /** Gives the row the flags of a mark: one if it is stated, and one if it is true. */
    public void mark(Optional<Boolean> mark, RowFlag stated, RowFlag yes) {
        flag(stated, mark.isPresent());
        flag(yes, mark.orElse(false));
    }

    /** Sets the place of the rule to which rows with {@link FactCode#OWN} belong. */
    public void owner(int rule) {
        owner = rule;
    }

    /** Makes the row concern one drug of a seizure. */
    public void line(int drug) {
        line = drug;
    }

    /** Sets a number of events, at most that of the offences of one date. */
    public void times(long number) {
        amounts[starts[count]] = number;
    }

    /** Sets a number in millionths. */
    public void number(long micros) {
        amounts[starts[count]] = micros;
        fact = RowFact.withNumber(fact);
    }

    public void number(BigDecimal number) {
        long micros = Micros.of(number);
        if (micros == Micros.NONE) {
            addWide(0, number);
        }
        number(micros == Micros.NONE ? 0 : micros);
    }

    public void missingNumber(Gap gap) {
        fact = RowFact.withoutNumber(fact, gap);
    }

    /** Begins the money of the row, with the reason to give if no amount is offered. */
    public void money(Gap ifNone) {
        unknown = ifNone;
        offeredCount = 0;
    }

    /** Offers a whole amount. In joint work the force has a share of it. */
    public void offer(CurrencyUnit currency, @Nullable ValuationBasis basis, ExactRange whole) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        offerOwn(currency, basis, joint() == null ? whole : shareOf(whole, decimals));
    }

    /** Offers an amount in millionths that belongs to the force. */
    public void offerOwn(
            CurrencyUnit currency, @Nullable ValuationBasis basis, long low, long value, long high, boolean isTypical) {
        RateTable.DatedRate rate = rate(currency, basis);
        if (rate != null) {
            int slot = slotOf(rates.into(currency), basis, isTypical);
            if (!add(slot, low, value, high, rate)) {
                addWide(slot, ExactRange.of(low, value, high, isTypical), rate);
            }
        }
    }

    private void offerOwn(CurrencyUnit currency, @Nullable ValuationBasis basis, ExactRange amount) {
        RateTable.DatedRate rate = rate(currency, basis);
        if (rate != null) {
            int slot = slotOf(rates.into(currency), basis, amount.isTypical());
            if (!add(slot, amount.lowMicros(), amount.valueMicros(), amount.highMicros(), rate)) {
                addWide(slot, amount, rate);
            }
        }
    }

    /** Returns the rate for an amount; null, with the reason, if the amount does not count. */
    private RateTable.@Nullable DatedRate rate(CurrencyUnit currency, @Nullable ValuationBasis basis) {
        ValuationBasis asked = settings().basis();
        if (basis != null && asked != null && asked != basis) {
            unknown = unknown == Gap.NO_RATE ? unknown : Gap.OTHER_BASIS;
            return null;
        }
        boolean isOneRate = rates.isOne(currency, firstDay(), lastFirstDay());
        RateTable.DatedRate rate = isOneRate ? rates.of(currency, firstDay()) : null;
        unknown = rate != null ? unknown : isOneRate ? Gap.NO_RATE : Gap.UNDATED;
        return rate;
    }

    /** Returns the slot of a currency and basis among the amounts of the row. */
    private int slotOf(CurrencyUnit currency, @Nullable ValuationBasis basis, boolean isTypical) {
        for (int i = 0; i < offeredCount; i++) {
            if (states.isAt(offered[i], currency, basis)) {
                offered[i] = isTypical ? offered[i] : states.place(currency, basis, false);
                return 1 + SLOTS * i;
            }
        }
        if (offeredCount == offered.length) {
            offered = Arrays.copyOf(offered, 2 * offeredCount);
        }
        offered[offeredCount] = states.place(currency, basis, isTypical);
        if (used + SLOTS > amounts.length) {
            amounts = Arrays.copyOf(amounts, 2 * amounts.length);
        }
        Arrays.fill(amounts, used, used + SLOTS, 0);
        used += SLOTS;
        return 1 + SLOTS * offeredCount++;
    }

    /** Adds an amount in millionths; false if it does not fit. */
    private boolean add(int slot, long lowMicros, long valueMicros, long highMicros, RateTable.DatedRate rate) {
        long low = Micros.times(lowMicros, rate.micros());
        long value = Micros.times(valueMicros, rate.micros());
        long high = Micros.times(highMicros, rate.micros());
        int at = starts[count] + slot;
        boolean fits = low != Micros.NONE
                && value != Micros.NONE
                && high != Micros.NONE
                && Micros.limited(amounts[at] + value) != Micros.NONE
                && Micros.limited(amounts[at + 1] + value - low) != Micros.NONE
                && Micros.limited(amounts[at + 2] + high - value) != Micros.NONE;
        if (fits) {
            amounts[at] += value;
            amounts[at + 1] += value - low;
            amounts[at + 2] += high - value;
        }
        return fits;
    }

    private void addWide(int slot, ExactRange amount, RateTable.DatedRate rate) {
        ExactRange wide = amount.times(rate.number());
        addWide(slot, wide.value());
        addWide(slot + 1, wide.value().subtract(wide.low()));
        addWide(slot + 2, wide.high().subtract(wide.value()));
    }

    private void addWide(int slot, BigDecimal number) {
        if (number.signum() != 0) {
            wides.add(new WideAmount(count, slot, number));
        }
    }

    /** Sets the money of the row to the force's share of an amount, with the gap if it is not known. */
    public void money(Gap ifNone, @Nullable Worth worth) {
        ownMoney(ifNone, worth == null ? null : worth.own(this));
    }

    /** Sets the money of the row to an amount that belongs to the force, with the gap if it is not known. */
    public void ownMoney(Gap ifNone, @Nullable ExactMoney own) {
        money(ifNone);
        if (own != null && own.micros() != Micros.NONE) { // allocates nothing
            offerOwn(own.currency(), null, own.micros(), own.micros(), own.micros(), true);
        } else if (own != null) {
            offerOwn(own.currency(), null, own.range());
        }
        endMoney();
    }

    /** Ends the money of the row. */
    public void endMoney() {
        fact = RowFact.withMoney(
                fact, offeredCount == 0 ? states.missing(unknown) : states.known(offered, offeredCount));
    }

    /** Ends the row as an event of the first date. */
    public void eventOfFirstDate() {
        end(firstDay(), lastFirstDay(), UNDATED, UNDATED, NEVER, NEVER);
    }

    /** Ends the row as an event on one of some days. */
    public void event(DaySpan on) {
        end(on.first(), on.last(), UNDATED, UNDATED, NEVER, NEVER);
    }

    /**
     * Ends the row as an event, with whether it contradicts the record. If it is dated before the event that it follows, it
     * perhaps happened on any later day, so there is another row, without amounts, of these days.
     */
    public void event(DaySpan on, boolean isContradictory, DaySpan former) {
        if (!isContradictory) {
            event(on);
            return;
        }
        fact = RowFact.with(fact, RowFlag.CONTRADICTORY);
        event(on);
        if (on.first() < former.first()) {
            DaySpan later = new DaySpan(former.first(), Math.max(former.last(), recorded()));
            date(later);
            isPerhapsLater = true;
            fact = RowFact.withoutMoney(fact);
            beginAmounts();
            amounts[starts[count]] = amounts[starts[count - 1]]; // as many events
            event(later);
        }
    }

    /** Ends the row as an event of the first date that counts if the end of its cell is between two other dates. */
    public void eventUntil(DaySpan from, DaySpan until) {
        end(firstDay(), lastFirstDay(), from.first(), from.last(), until.first(), until.last());
    }

    /**
     * Ends the row as a state at the end of each day from one date until another. With some codes it is a state
     * {@linkplain FactCode#isAtStart at the start} of the day after each of these.
     */
    public void state(DaySpan from, DaySpan until) {
        if (from.first() < until.last()) {
            end(UNDATED, UNDATED, from.first(), from.last(), until.first(), until.last());
        } else {
            used = starts[count];
            while (!wides.isEmpty() && wides.get(wides.size() - 1).row == count) {
                wides.remove(wides.size() - 1);
            }
        }
    }

    private void end(int day, int lastDay, int from, int lastFrom, int until, int lastUntil) {
        growTo(count + 1);
        boolean isOfFirstDay = day == firstDay() && from <= day && until == NEVER;
        list = null;
        facts[count] = fact;
        addDays(day, lastDay, from, lastFrom, until, lastUntil);
        lines[count] = RowFacts.line(line, isOfFirstDay);
        starts[++count] = used;
    }

    /** Makes room for a number of rows, and one more. */
    private void growTo(int rows) {
        if (rows >= facts.length) {
            facts = Arrays.copyOf(facts, 2 * rows);
            lines = Arrays.copyOf(lines, facts.length);
            starts = Arrays.copyOf(starts, facts.length + 1);
        }
    }

    void addDays(int day, int lastDay, int from, int lastFrom, int until, int lastUntil) {
        days.add(day);
        days.add(lastDay);
        days.add(from);
        days.add(lastFrom);
        days.add(until);
        days.add(lastUntil);
    }

    // reading rows

    public int count() {
        return count;
    }

    /** Returns whether another record with the same facts differs only in its days, amounts and names. */
    public boolean isExact() {
        return wides.isEmpty()
                && !isContradictory()
                && !isOfAnyPeriod()
                && earliest() == firstDay()
                && facts().isKept();
    }

    /**
     * Returns whether an exact record has no issue, one date, and lasts at most from then on. It is counted by its amounts
     * only, if also every selected row is an event of that date and no rule needs names.
     */
    public boolean isPlain() {
        return issueKinds() == 0
                && dateCount() == 1
                && dateAt(0) == firstDay()
                && (lastingCount() == 0 || (lastingCount() == 1 && lastingFrom(0) == firstDay()));
    }

    /** Returns the first possible day of a date or state of the record; {@link #UNDATED} if it has no date at all. */
    public int earliest() {
        int earliest = firstDay();
        for (int i = 0; i < dateCount(); i++) {
            earliest = Math.min(earliest, dateAt(i));
        }
        for (int i = 0; i < lastingCount(); i++) {
            earliest = Math.min(earliest, lastingFrom(i));
        }
        return earliest;
    }

    /** Returns the last possible day of a date of the record, or {@link #UNDATED}. */
    public int latestDate() {
        int latest = lastFirstDay();
        for (int i = 0; i < dateCount(); i++) {
            latest = Math.max(latest, lastDateAt(i));
        }
        return latest;
    }

    /** Returns the last possible day of a date or state of the record; {@link #NEVER} if it lasts without an end. */
    public int latest() {
        int latest = latestDate();
        for (int i = 0; i < lastingCount(); i++) {
            latest = Math.max(latest, lastingLastUntil(i));
        }
        return latest;
    }

    /** Returns whether any row is perhaps not in its cell. It is known once the record is decoded. */
    public boolean isUncertain() {
        return isPerhapsLater || isPerhaps() || isInexact();
    }

    /** Returns why it is not known whether the record counts at all; null if it is known. */
    public @Nullable Gap doubt() {
        return doubt;
    }

    /** Returns whether all rows are only perhaps there. */
    public boolean isPerhaps() {
        return doubt != null || isUndated();
    }

    /** Returns whether the record can change figures of any period, whatever its days are. */
    public boolean isOfAnyPeriod() {
        return isWithdrawn() || isUncertain() || joint() != null || hasHearing();
    }

    /** Returns the facts of all rows. */
    public RowFacts facts() {
        list = list == null ? known.of(facts, lines, count) : list;
        return list;
    }

    /** Returns whether a row is an event, not a state. */
    public boolean isEvent(int row) {
        return day(row) != UNDATED;
    }

    /** Returns the first possible day of an event. */
    public int day(int row) {
        return days.get(6 * row);
    }

    public int lastDay(int row) {
        return days.get(6 * row + 1);
    }

    /** Returns whether an event counts only if the end of its cell is between two dates. */
    public boolean isUntil(int row) {
        return isEvent(row) && (from(row) > day(row) || lastFrom(row) > lastDay(row) || until(row) != NEVER);
    }

    /** Returns whether a state holds at the end of a day, or an event counts in a cell with that end, on any possible day. */
    public boolean isPerhapsHeldAt(int row, int day) {
        return from(row) <= day && day < lastUntil(row);
    }

    /** As above, on each possible day. */
    public boolean isHeldAt(int row, int day) {
        return lastFrom(row) <= day && day < until(row);
    }

    /** Returns the first possible day on which a state begins. */
    public int from(int row) {
        return days.get(6 * row + 2);
    }

    public int lastFrom(int row) {
        return days.get(6 * row + 3);
    }

    /** Returns the first possible day at whose end a state no longer holds. */
    public int until(int row) {
        return days.get(6 * row + 4);
    }

    public int lastUntil(int row) {
        return days.get(6 * row + 5);
    }

    /** Returns the amounts of all rows. Each row has as many as its fact. */
    public long[] amounts() {
        return amounts;
    }

    public List<WideAmount> wides() {
        return wides;
    }
}
