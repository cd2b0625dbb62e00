package io.github.alliancestats.engine.row;

/**
 * The possible days of an event. Days are counted from 1 January 1970.
 *
 * @param first the first possible day
 * @param last the last possible day, the same if the day is known
 */
public record DaySpan(int first, int last) {

    /** The days of an event that does not happen. */
    public static final DaySpan NEVER = on(ShownRecord.NEVER);

    /** Returns the only possible day. */
    public static DaySpan on(int day) {
        return new DaySpan(day, day);
    }

    public boolean isNever() {
        return first == ShownRecord.NEVER;
    }

    public boolean isKnown() {
        return first == last;
    }

    /** Returns the days of the earlier of two events. */
    public DaySpan earlier(DaySpan other) {
        if (other.first >= first && other.last >= last) {
            return this;
        }
        return new DaySpan(Math.min(first, other.first), Math.min(last, other.last));
    }

    /** Returns the days of the later of two events. */
    public DaySpan later(DaySpan other) {
        if (other.first <= first && other.last <= last) {
            return this;
        }
        return new DaySpan(Math.max(first, other.first), Math.max(last, other.last));
    }

    /** Returns whether it is not known which of two events is the earlier one. */
    public boolean overlaps(DaySpan other) {
        boolean isOneKnownDay = isKnown() && equals(other);
        return !isOneKnownDay && first <= other.last && other.first <= last;
    }
}
