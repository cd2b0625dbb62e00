package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.record.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rejected row, or a record with too many possible days. The figures that it can change lack it. Immutable.
 *
 * @param first its first possible day, counted from 1 January 1970
 * @param last its last possible day
 * @param facts the facts that it can have
 * @param gap the gap of the figures
 */
public record Uncounted(ForceId force, int first, int last, long facts, Gap gap) implements Comparable<Uncounted> {

    private static final int FIRST = Days.of(LocalDate.of(1, 1, 1)); // of a date
    private static final int LAST = Days.of(LocalDate.of(9999, 12, 31));

    /** Returns a rejected row. */
    static Uncounted row(ForceId force, Optional<LocalDate> day, long facts) {
        if (day.isEmpty()) {
            return new Uncounted(force, FIRST, LAST, facts, Gap.REJECTED);
        }
        int only = Days.of(day.get());
        return new Uncounted(force, only, only, facts, Gap.REJECTED);
    }

    /**
     * Returns the facts by which it can change a figure. Property that is taken after the period changes no figure that
     * follows property.
     *
     * @param stateOf the day of a stock
     */
    long canChange(FactNeeds needs, ReportingPeriod period, Optional<LocalDate> stateOf) {
        long needed = facts & needs.facts();
        if (stateOf.isPresent()) {
            return first > Days.of(stateOf.get()) ? 0 : needed;
        }
        if (last < Days.of(period.start()) || first >= Days.of(needs.end(period))) {
            return 0;
        }
        return first >= Days.of(period.endExclusive()) ? needed & ~needs.notFollowed() : needed;
    }

    void write(ByteSink out) {
        out.text(force.value());
        out.count((long) first - FIRST);
        out.count((long) last - first);
        out.count(facts);
        out.constant(gap);
    }

    static Uncounted read(ByteSource in) {
        ForceId force = ForceId.of(in.text());
        long first = in.count();
        long days = in.count();
        if (first > LAST - FIRST || days > LAST - FIRST - first) {
            throw ByteSource.refused("it names a day that no date has");
        }
        int start = (int) first + FIRST;
        return new Uncounted(force, start, start + (int) days, RecordFacts.read(in), in.constant(Gap.values()));
    }

    /** The order of canonical bytes. */
    @Override
    public int compareTo(Uncounted other) {
        int order = force.compareTo(other.force);
        order = order == 0 ? Integer.compare(first, other.first) : order;
        order = order == 0 ? Integer.compare(last, other.last) : order;
        order = order == 0 ? Long.compare(facts, other.facts) : order;
        return order == 0 ? gap.compareTo(other.gap) : order;
    }
}
