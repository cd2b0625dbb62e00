package io.github.alliancestats.internal;

/**
 * Days that are assumed for the dates of a record that are not exact. Each such date gets its possible day that is nearest.
 * Days are counted from 1 January 1970. Immutable and thread-safe.
 */
public final class AssumedDays {

    /** The day of events that begin something. */
    public final int begin;

    /** The day of events that end something. */
    public final int end;

    /** The number of stages, from the first on, whose events begin something. Those of later stages end it. */
    public final int stages;

    /** The last possible day of the first event. */
    public final int lastOfFirst;

    /** The first possible day of events that follow the first. */
    public final int notBefore;

    public AssumedDays(int begin, int end, int stages, int lastOfFirst, int notBefore) {
        this.begin = begin;
        this.end = end;
        this.stages = stages;
        this.lastOfFirst = lastOfFirst;
        this.notBefore = notBefore;
    }

    /** Returns the same days with another first day of events that follow the first. */
    public AssumedDays notBefore(int day) {
        return new AssumedDays(begin, end, stages, lastOfFirst, day);
    }
}
