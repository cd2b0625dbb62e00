package io.github.alliancestats.engine.row;

import io.github.alliancestats.quality.Gap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that rules can know about a row, except its day and its amounts. A row holds it as one number, in which
 * each part has its own bits. Rules read it through this class, once for each number.
 */
@SuppressWarnings("EnumOrdinal") // a number in memory, which is never written
public final class RowFact {

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
    static long of(FactCode code) {
        return code.ordinal();
    }

    /** Returns the bits of a fact that also has a flag. */
    static long with(long bits, RowFlag flag) {
        FactCode code = code(bits);
        if (!flag.isOf(code)) {
            throw new IllegalArgumentException("rows of " + code + " do not have the flag " + flag);
        }
        return bits | (1L << (FLAGS + flag.bit()));
    }

    static long with(long bits, @Nullable Enum<?> first, @Nullable Enum<?> second) {
        return bits | part(first, FIRST) | part(second, SECOND);
    }

    private static long part(@Nullable Enum<?> constant, int shift) {
        return constant == null ? 0 : (constant.ordinal() + 1L) << shift;
    }

    /** Returns the fact of a row that is perhaps not in the cell, with the gap that it is. */
    public RowFact perhaps(Gap gap) {
        return new RowFact(with(bits, RowFlag.PERHAPS), money, gap);
    }

    /** Returns the gap of a row that is perhaps not in the cell. */
    public Gap ifPerhaps() {
        return ifPerhaps;
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
        return code(bits);
    }

    private static FactCode code(long bits) {
        return CODES[(int) bits & ((1 << FLAGS) - 1)];
    }

    public boolean has(RowFlag flag) {
        return flag.isOf(code()) && (bits >>> (FLAGS + flag.bit()) & 1) == 1;
    }

    /** Returns whether it is a gap on each possible day, whichever is right: it contradicts the record, and has no money. */
    public boolean isGapOfEachDay() {
        return has(RowFlag.CONTRADICTORY) && money == null;
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
