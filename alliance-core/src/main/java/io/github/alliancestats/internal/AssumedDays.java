package io.github.alliancestats.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The days that are assumed for the inexact dates of one record, in the order in which the record is copied. Without days,
 * it finds the first and the last possible day of each. Days are counted from 1 January 1970. Not thread-safe.
 */
public final class AssumedDays {

    private final int[] days;
    private final List<int[]> spans = new ArrayList<>();

    /** The place among the days of the date that others follow, -1 if that is exact or there is none. The record sets it. */
    public int first = -1;

    /** The first possible day of events that follow the first. The record sets it. */
    public int notBefore = Integer.MIN_VALUE;

    public AssumedDays(int... days) {
        this.days = days;
    }

    /** Returns the day of the next date, which is between two days. */
    public int next(int first, int last) {
        spans.add(new int[] {first, last});
        return days.length == 0 ? first : days[spans.size() - 1];
    }

    /** Returns the first and the last possible day of each date. */
    public List<int[]> spans() {
        return spans;
    }
}
