package io.github.alliancestats.engine.row;

import io.github.alliancestats.quality.Gap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that rules can know about a row, except its day and its amounts. A row holds it as one number, in which
 * each part has its own bits. Rules read it through this class, once for each number.
 */
@SuppressWarnings("EnumOrdinal") // a number in memory, which is never written
public final class RowFact {

    // flags of drugs
    public static final int CONTROLLED = 1;
    public static final int CONFIRMED = 1 << 1;

    // flags of flows of property
    public static final int TAKING = 1;
    public static final int RENEWAL = 1 << 1;
    public static final int PERHAPS_PART = 1 << 2; // perhaps a part of the event of another row
    public static final int EXCESS = 1 << 3; // the contradictory part of an event

    // flag of all rows that are perhaps not in the cell, or perhaps not there
    public static final int PERHAPS = 1 << 8;

    // flag of all events that contradict the rest of their record
    public static final int CONTRADICTORY = 1 << 9;

    // flags of investigations; with neither, the purpose is not stated
    public static final int CRIMINAL = 1;
    public static final int CIVIL = 1 << 1;

    // flag of disruptions
    public static final int DISRUPTED = 1;

    // flags of proceedings
    public static final int CUSTODIAL = 1;
    public static final int SENTENCE_UNKNOWN = 1 << 1;
    public static final int ONLINE = 1 << 2;
    public static final int PRINCIPAL = 1 << 3;
    public static final int IN_GROUP = 1 << 4;
    public static final int ONLINE_STATED = 1 << 5;
    public static final int PRINCIPAL_STATED = 1 << 6;
    public static final int SENTENCED_WITH = 1 << 7; // another case states the sentence

    // flags of facts that may be unknown: power of a warrant, outcome of a report, a rule of the caller
    public static final int KNOWN = 1;
    public static final int YES = 1 << 1;

    private static final int FLAGS = 6;
    private static final int FIRST = 16;
    private static final int SECOND = 24;
    private static final int MONEY = 32;
    private static final int NUMBER = 48;
    private static final int OWNER = 52;
    private static final int BYTE = 0xff;
    private static final int MOST_OWNERS = 1 << 11;
    private static final int MOST_STATES = 1 << 16;
    private static final long RECORDED_ELSEWHERE = 1L << 63;

    private static final FactCode[] CODES = FactCode.values();
    private static final Gap[] GAPS = Gap.values();

    private final long bits;
    private final @Nullable AmountState money;
    private final Gap ifPerhaps;

    RowFact(long bits, @Nullable AmountState money) {
        this(bits, money, Gap.UNDATED);
    }

    private RowFact(long bits, @Nullable AmountState money, Gap ifPerhaps) {
        this.bits = bits;
        this.money = money;
        this.ifPerhaps = ifPerhaps;
    }

    /** Returns the bits of a fact without amounts. */
    static long of(FactCode code, int flags) {
        return code.ordinal() | ((long) flags << FLAGS);
    }

    /** Returns the flags of a mark, one if it is stated and one if it is true. */
    public static int mark(Optional<Boolean> mark, int stated, int yes) {
        return mark.isEmpty() ? 0 : mark.get() ? stated | yes : stated;
    }

    static long with(long bits, @Nullable Enum<?> first, @Nullable Enum<?> second) {
        return bits | part(first, FIRST) | part(second, SECOND);
    }

    private static long part(@Nullable Enum<?> constant, int shift) {
        return constant == null ? 0 : (constant.ordinal() + 1L) << shift;
    }

    /** Returns the fact of a row that is perhaps not in the cell, with the gap that it is. */
    public RowFact perhaps(Gap gap) {
        return new RowFact(bits | ((long) PERHAPS << FLAGS), money, gap);
    }

    /** Returns the gap of a row that is perhaps not in the cell. */
    public Gap ifPerhaps() {
        return ifPerhaps;
    }

    static long contradictory(long bits) {
        return bits | ((long) CONTRADICTORY << FLAGS);
    }

    static long recordedElsewhere(long bits) {
        return bits | RECORDED_ELSEWHERE;
    }

    static long withNumber(long bits) {
        return bits | (1L << NUMBER);
    }

    static long withoutNumber(long bits, Gap gap) {
        return bits | ((gap.ordinal() + 2L) << NUMBER);
    }

    static long withMoney(long bits, int state) {
        if (state >= MOST_STATES) {
            throw new IllegalStateException("too many different sets of currencies and valuation bases");
        }
        return bits | ((long) state << MONEY);
    }

    static long ownedBy(long bits, int rule) {
        if (rule >= MOST_OWNERS) {
            throw new IllegalArgumentException(
                    "a query must have at most " + MOST_OWNERS + " measures of one kind of record, but has more");
        }
        return bits | ((long) rule << OWNER);
    }

    /** Returns the number of amounts of a row: its number, and three for each currency and basis of its money. */
    public int slots() {
        return money == null ? 1 : 1 + RecordRows.SLOTS * money.known().size();
    }

    static int moneyOf(long bits) {
        return (int) (bits >>> MONEY) & (MOST_STATES - 1);
    }

    /** Two facts are equal if rules cannot distinguish them. The number of a state of money has no meaning. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowFact that
                && withoutMoney(bits) == withoutMoney(that.bits)
                && ifPerhaps == that.ifPerhaps
                && Objects.equals(money, that.money);
    }

    @Override
    public int hashCode() {
        return Objects.hash(withoutMoney(bits), money);
    }

    static long withoutMoney(long bits) {
        return bits & ~((MOST_STATES - 1L) << MONEY);
    }

    public FactCode code() {
        return CODES[(int) bits & ((1 << FLAGS) - 1)];
    }

    public boolean has(int flag) {
        return (bits & ((long) flag << FLAGS)) != 0;
    }

    /** Returns whether it is a gap on each possible day, whichever is right: it contradicts the record, and has no money. */
    public boolean isGapOfEachDay() {
        return has(CONTRADICTORY) && money == null;
    }

    /** Returns whether the first attribute, such as a stage or a kind of unit, is a constant. */
    public boolean is(Enum<?> first) {
        return ((bits >>> FIRST) & BYTE) == first.ordinal() + 1;
    }

    /** Returns whether the second attribute, such as an instrument, is a constant. */
    public boolean isBy(Enum<?> second) {
        return ((bits >>> SECOND) & BYTE) == second.ordinal() + 1;
    }

    /** Returns whether the second attribute is known. */
    public boolean hasSecond() {
        return ((bits >>> SECOND) & BYTE) != 0;
    }

    /** Returns the place of the rule that made the row. */
    public int owner() {
        return (int) (bits >>> OWNER) & (MOST_OWNERS - 1);
    }

    /** Returns whether it counts in another record: that of another force, or of another case of a hearing. */
    public boolean isRecordedElsewhere() {
        return bits < 0;
    }

    /** Returns the state of the row's money; null if the row has no money. */
    public @Nullable AmountState money() {
        return money;
    }

    /** Returns the state of the row's number; null if the row has no number. */
    public @Nullable AmountState number() {
        int state = (int) (bits >>> NUMBER) & 0xf;
        return state == 0 ? null : state == 1 ? AmountState.NUMBER : AmountState.missing(GAPS[state - 2]);
    }
}
