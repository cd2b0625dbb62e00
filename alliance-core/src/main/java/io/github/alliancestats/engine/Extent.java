package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordKinds;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.record.ReportingPeriod;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The months of the period and the forces for which there is any dated fact. A month without data can explain a low
 * figure. An ongoing state, such as cash still held, does not count as data of a month.
 *
 * <p>It also holds the kinds of record that were supplied, as {@link RecordKinds} numbers them. A kind is supplied if
 * there was a record of it that was known at the instant of the query, even one that does not count. It is also
 * supplied if the query declares it. Mutable while a fold fills it, then unchanged.
 */
public final class Extent {

    private final YearMonth first;
    private final BitSet months = new BitSet(); // counted from the first
    private final TreeSet<ForceId> sources = new TreeSet<>();
    private int supplied;
    private @Nullable ForceId latest; // spares a look-up; no part of the value

    public Extent(ReportingPeriod period) {
        this(YearMonth.from(period.start()));
    }

    private Extent(YearMonth first) {
        this.first = first;
    }

    /** Adds the months in which a record has a date, and its force if there is one. */
    public void add(RecordRows rows, Cells cells) {
        for (int i = 0; i < rows.dateCount(); i++) {
            add(rows.record().force(), rows.dateAt(i), cells);
        }
    }

    /** Adds the month of a day, and a force, if the day is in the period. */
    public void add(ForceId force, int day, Cells cells) {
        if (cells.contains(day)) {
            months.set(cells.of(day));
            addSource(force);
        }
    }

    /** Adds kinds of record that were supplied. */
    public void addSupplied(int kinds) {
        supplied |= kinds;
    }

    public int supplied() {
        return supplied;
    }

    private void addSource(ForceId force) {
        if (!force.equals(latest)) {
            latest = force;
            sources.add(force);
        }
    }

    public void addAll(Extent other) {
        months.or(other.months);
        sources.addAll(other.sources);
        supplied |= other.supplied;
    }

    private Extent copy() {
        Extent copy = new Extent(first);
        copy.addAll(this);
        return copy;
    }

    /** Returns the same months and kinds of record, from some of the forces. */
    public Extent only(SortedSet<ForceId> forces) {
        Extent part = copy();
        part.sources.retainAll(forces);
        return part;
    }

    /** Returns a copy with more kinds of record supplied. */
    public Extent supplying(int kinds) {
        Extent wider = copy();
        wider.addSupplied(kinds);
        return wider;
    }

    public SortedSet<YearMonth> months() {
        SortedSet<YearMonth> withData = new TreeSet<>();
        for (int month = months.nextSetBit(0); month >= 0; month = months.nextSetBit(month + 1)) {
            withData.add(first.plusMonths(month));
        }
        return withData;
    }

    public SortedSet<ForceId> sources() {
        return new TreeSet<>(sources);
    }

    public void write(ByteSink out) {
        byte[] bits = months.toByteArray();
        out.count(bits.length);
        out.raw(bits);
        out.count(sources.size());
        sources.forEach(source -> out.text(source.value()));
        out.count(supplied);
    }

    public static Extent read(ByteSource in, ReportingPeriod period) {
        Extent extent = new Extent(period);
        extent.months.or(BitSet.valueOf(in.raw(in.elements(1))));
        if (extent.months.length() > 1 + ChronoUnit.MONTHS.between(extent.first, YearMonth.from(period.lastDay()))) {
            throw ByteSource.refused("it has data for a month that is not one of the period");
        }
        for (int left = in.elements(2); left > 0; left--) {
            extent.sources.add(ForceId.of(in.text()));
        }
        long supplied = in.count();
        if (supplied > RecordKinds.bits(AllianceRecord.class)) {
            throw ByteSource.refused("it names a kind of record that is not known");
        }
        extent.supplied = (int) supplied;
        return extent;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extent that
                && first.equals(that.first)
                && months.equals(that.months)
                && sources.equals(that.sources)
                && supplied == that.supplied;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, months, sources, supplied);
    }
}
