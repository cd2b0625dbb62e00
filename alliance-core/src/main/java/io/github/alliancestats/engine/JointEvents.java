package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.record.common.JointWork;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The joint events of all dated records in scope, in any period, and the hearings of cases. Checks the shares and facts that
 * records state of one event, also in sealed summaries. Mutable while a fold fills it, then unchanged.
 */
public final class JointEvents {

    private final NavigableMap<String, JointEvent> events = new TreeMap<>(); // by name

    /** Adds the events that a record has in common with others: joint work, and the hearing of a case. */
    public void add(RecordRows rows, boolean isIncluded) {
        eventsOf(rows, isIncluded).forEach(this::add);
    }

    private static Map<String, JointEvent> eventsOf(RecordRows rows, boolean isIncluded) {
        Map<String, JointEvent> events = new HashMap<>();
        JointWork work = rows.joint();
        if (work != null) {
            events.put(rows.jointName(), JointEvent.of(work, rows.eventHash(), isIncluded));
        }
        String hearing = rows.hearingName();
        if (hearing != null) {
            events.put(hearing, JointEvent.ofHearing(rows, isIncluded));
        }
        return events;
    }

    /** Adds the events of a version that does not count. An event of several versions of an id is one. */
    public void addVersion(RecordRows rows) {
        eventsOf(rows, false).forEach((name, event) -> {
            if (event.isStated()) {
                events.putIfAbsent(name, event.missed());
            }
        });
    }

    private void add(String name, JointEvent event) {
        events.computeIfAbsent(name, any -> new JointEvent()).addAll(event);
    }

    public void addAll(JointEvents other) {
        other.events.forEach(this::add);
    }

    /** Returns the number of events that count in no record. */
    public long notRecorded(SortedSet<String> names) {
        return names.size() - count(names, JointEvent::isStated);
    }

    /** Returns the number of events whose records do not agree. */
    public long differing(SortedSet<String> names) {
        return count(names, event -> event.isDifferent() || (event.isOverstated() && !event.isHearing()));
    }

    /** Returns the number of hearings with several terms of custody. */
    public long overlapping(SortedSet<String> names) {
        return count(names, event -> event.isOverstated() && event.isHearing());
    }

    private long count(SortedSet<String> names, Predicate<JointEvent> which) {
        return names.stream()
                .map(events::get)
                .filter(event -> event != null && which.test(event))
                .count();
    }

    /** Returns the tally of the terms of whole hearings, each once. */
    public Tally totals(SortedSet<String> names) {
        Tally totals = new Tally();
        for (String name : names) {
            JointEvent event = events.get(name);
            if (event != null) {
                totals.addAll(event.total());
            }
        }
        return totals;
    }

    /** Returns the number of included events that are recorded or stated several times, or whose shares overlap. */
    public long overstated() {
        return count(JointEvent::isOverstated);
    }

    /** Returns the number of included events with different facts in the records of their forces. */
    public long different() {
        return count(JointEvent::isDifferent);
    }

    private long count(Predicate<JointEvent> which) {
        return events.values().stream()
                .filter(JointEvent::isIncluded)
                .filter(which)
                .count();
    }

    /** Replaces names and facts by their hashes. */
    void seal(UnaryOperator<String> hash) {
        NavigableMap<String, JointEvent> open = new TreeMap<>(events);
        events.clear();
        open.forEach((name, event) -> add(Tally.sealed(name, hash), event.sealed(hash)));
    }

    void write(ByteSink out) {
        out.elements(events, (name, event) -> {
            out.text(name);
            event.write(out);
        });
    }

    void read(ByteSource in) {
        for (int left = in.elements(5); left > 0; left--) {
            add(in.text(), JointEvent.read(in));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JointEvents that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }
}
