package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Coverage.Declaration;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The doubt of the figures that need some facts of some days. A rejected row or an unresolved revision is also a gap of these figures. An event outside the declared days is none, since it counts. A remainder is a gap of its amount. Immutable.
 *
 * @param force the force, or null if it can be any, as of a rejected row
 * @param first the first of the days, counted from 1 January 1970
 * @param last the last of the days
 * @param gap the gap, or null if there is none
 */
@SuppressWarnings("EnumOrdinal") // written as gaps are
public record Doubt(
        @Nullable ForceId force,
        int first,
        int last,
        long facts,
        @Nullable Gap gap) implements Comparable<Doubt> {

    private static final int FIRST = Days.of(LocalDate.of(1, 1, 1)); // of a date
    private static final int LAST = Days.of(LocalDate.of(9999, 12, 31));
    private static final Gap[] GAPS = Gap.values();
    private static final Comparator<Doubt> ORDER = Comparator.comparing(
                    Doubt::force, Comparator.<@Nullable ForceId>nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Doubt::first)
            .thenComparingInt(Doubt::last)
            .thenComparingLong(Doubt::facts)
            .thenComparingInt(Doubt::place);

    /** Keeps the days among those of dates, which a zone can leave. */
    public Doubt {
        first = Math.max(FIRST, Math.min(LAST, first));
        last = Math.max(FIRST, Math.min(LAST, last));
    }

    /** Returns the doubt of a rejected row. */
    static Doubt row(@Nullable ForceId force, Optional<LocalDate> day, long facts) {
        int first = day.isPresent() ? Days.of(day.get()) : FIRST;
        return new Doubt(force, first, day.isPresent() ? first : LAST, facts, Gap.REJECTED);
    }

    /** Returns the doubt of all facts of a record on its possible days. */
    public static Doubt ofDates(RecordRows rows, Gap gap) {
        return new Doubt(rows.record().force(), rows.earliest(), rows.latestDate(), RecordFacts.of(rows.record()), gap);
    }

    /** Returns the doubt of the amount of a remainder, from the taking of the property until the remainder. */
    static Doubt remainder(RecoverableProperty property, MoneyEvent event) {
        EventDate known =
                property.recordedAt().map(EventDate::at).orElse(event.date()); // it was recorded after it happened
        EventDate date = event.date().equals(EventDate.unknown()) ? known : event.date();
        int end = Days.of(date.lastDayIn(Days.LONDON));
        int start = property.date()
                .map(taken -> Days.of(taken.firstDayIn(Days.LONDON)))
                .orElse(FIRST);
        long fact = RecordFacts.of(event.stage()) & RecordFacts.ofType(property.getClass());
        return new Doubt(property.force(), Math.min(start, end), end, fact, Gap.REMAINDER_MAY_BE_LESS);
    }

    /** Returns the doubt of an event outside the declared days, on some day of a period. */
    public static Doubt outside(ForceId force, Fact fact, ReportingPeriod days) {
        return new Doubt(force, Days.of(days.start()), Days.of(days.lastDay()), RecordFacts.bit(fact), null);
    }

    /** Returns whether it concerns one of some forces, or perhaps does. */
    public boolean isOf(Set<ForceId> forces) {
        return force == null || forces.contains(force);
    }

    /** Returns whether a coverage leaves no doubt: it has the day of an event, or all disposals before a remainder. */
    boolean isSettled(Coverage coverage) {
        return gap == null ? !isOutside(coverage) : gap == Gap.REMAINDER_MAY_BE_LESS && !lacksDisposals(coverage, 0);
    }

    /**
     * Returns whether a disposal before a remainder was perhaps not supplied.
     *
     * @param told the facts that count as supplied without a declaration
     */
    boolean lacksDisposals(Coverage coverage, long told) {
        LocalDate end = LocalDate.ofEpochDay(last);
        ReportingPeriod days = ReportingPeriod.ofDays(LocalDate.ofEpochDay(first), end);
        return RecordFacts.disposing(facts).stream()
                .anyMatch(fact -> coverage.declaration(Objects.requireNonNull(force), fact)
                        .map(declared -> !declared.coversAll(days) && !declared.coversStateOf(end))
                        .orElse((told & RecordFacts.bit(fact)) == 0));
    }

    /**
     * Returns whether it concerns the amount of a remainder that a figure perhaps has, by force, fact and day. Keys are not compared.
     *
     * @param events the facts with an event in the cell, which has those of another day if it follows property
     */
    boolean isRemainderIn(FactNeeds needs, ReportingPeriod period, long events) {
        long seen = needs.followedTo().isPresent() ? facts : facts & events;
        return gap == Gap.REMAINDER_MAY_BE_LESS
                && (seen & needs.any()) != 0
                && last >= Days.of(period.start())
                && last < Days.of(needs.end(period));
    }

    /** Returns whether it marks an event outside the declared days, and a coverage has none of its days. */
    boolean isOutside(Coverage coverage) {
        if (gap != null || force == null) {
            return false;
        }
        boolean isOutside = false;
        LocalDate start = LocalDate.ofEpochDay(first);
        LocalDate end = LocalDate.ofEpochDay(last);
        for (Fact fact : RecordFacts.set(facts)) {
            Optional<Declaration> declared = coverage.declaration(force, fact);
            isOutside |= declared.isPresent() && RecordFacts.isOutside(start, end, declared.get());
        }
        return isOutside;
    }

    /**
     * Returns the facts by which it can change a figure. Property that is taken after the period changes no figure that
     * follows property.
     *
     * @param stateOf the day of a stock
     */
    public long canChange(FactNeeds needs, ReportingPeriod period, Optional<LocalDate> stateOf) {
        long needed = gap == Gap.REMAINDER_MAY_BE_LESS ? 0 : facts & needs.facts(); // else of amounts only
        if (stateOf.isPresent()) {
            return first > Days.of(stateOf.get()) ? 0 : needed;
        }
        boolean isBefore = last < Days.of(period.start()) && !needs.isFromOpening();
        if (isBefore || first >= Days.of(needs.end(period))) {
            return 0;
        }
        return first >= Days.of(period.endExclusive()) ? needed & ~needs.notFollowed() : needed;
    }

    void write(ByteSink out) {
        out.text(force == null ? "" : force.value());
        out.count((long) first - FIRST);
        out.count((long) last - first);
        out.count(facts);
        out.count(place());
    }

    static Doubt read(ByteSource in) {
        String force = in.text();
        long first = in.count();
        long days = in.count();
        if (first > LAST - FIRST || days > LAST - FIRST - first) {
            throw ByteSource.refused("it names a day that no date has");
        }
        int start = (int) first + FIRST;
        long facts = RecordFacts.read(in);
        long place = in.count();
        Gap gap = place == 0 || place > GAPS.length ? null : GAPS[(int) place - 1];
        if (place > GAPS.length || (gap == Gap.REMAINDER_MAY_BE_LESS && force.isEmpty())) {
            throw ByteSource.notCanonical();
        }
        return new Doubt(force.isEmpty() ? null : ForceId.of(force), start, start + (int) days, facts, gap);
    }

    private int place() {
        return gap == null ? 0 : gap.ordinal() + 1;
    }

    /** The order of canonical bytes. */
    @Override
    public int compareTo(Doubt other) {
        return ORDER.compare(this, other);
    }
}
