package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.JointWork;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
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

    /** The whole, in the unit of shares. Shares are rounded down, so that right shares never exceed it. */
    private static final int WHOLE_BITS = 40;

    private final SortedMap<String, JointEvent> events = new TreeMap<>(); // by name

    /**
     * The records of one event.
     *
     * @param recorded the records of forces that recorded it as their own, or of cases that state the sentence
     * @param share the sum of the shares
     * @param isIncluded whether any of the records is included
     * @param facts a hash of the shared facts, empty if records differ
     */
    private record JointEvent(long recorded, long share, boolean isIncluded, String facts) {
        JointEvent plus(JointEvent other) {
            return new JointEvent(
                    Math.addExact(recorded, other.recorded),
                    Math.addExact(share, other.share),
                    isIncluded || other.isIncluded,
                    facts.equals(other.facts) ? facts : "");
        }

        boolean isOverstated() {
            return isIncluded && (recorded > 1 || share > 1L << WHOLE_BITS);
        }
    }

    /** Adds the events that a record has in common with others: joint work, and the hearing of a case. */
    public void add(RecordRows rows, boolean isIncluded) {
        eventsOf(rows, isIncluded).forEach(this::add);
    }

    private static Map<String, JointEvent> eventsOf(RecordRows rows, boolean isIncluded) {
        Map<String, JointEvent> events = new HashMap<>();
        JointWork work = rows.joint();
        if (work != null) {
            BigInteger share = BigInteger.valueOf(work.share().parts())
                    .shiftLeft(WHOLE_BITS)
                    .divide(BigInteger.valueOf(work.share().whole()));
            long recorded = work.role() == JointWork.Role.RECORDED ? 1 : 0;
            events.put(
                    rows.jointName(), new JointEvent(recorded, share.longValueExact(), isIncluded, rows.eventHash()));
        }
        String hearing = rows.hearingName();
        if (hearing != null) {
            long recorded = ((Proceedings) rows.record()).sentence().isPresent() ? 1 : 0;
            events.put(hearing, new JointEvent(recorded, 0, isIncluded, "sentence"));
        }
        return events;
    }

    /** Returns the facts of the events that count in a record, by name. */
    public static Map<String, String> recordedBy(RecordRows rows) {
        Map<String, String> recorded = new HashMap<>();
        eventsOf(rows, false).forEach((name, event) -> {
            if (event.recorded > 0) {
                recorded.put(name, event.facts);
            }
        });
        return recorded;
    }

    /** Adds an event whose record has versions, and none that counts. */
    public void addRecorded(String name, String facts) {
        add(name, new JointEvent(1, 0, /* isIncluded= */ false, facts));
    }

    private void add(String name, JointEvent event) {
        events.merge(name, event, JointEvent::plus);
    }

    void addAll(JointEvents other) {
        other.events.forEach(this::add);
    }

    /** Returns the number of events that count in no record. */
    public long notRecorded(SortedSet<String> names) {
        return names.stream()
                .filter(name -> !events.containsKey(name) || events.get(name).recorded == 0)
                .count();
    }

    /** Returns the number of included events that several records recorded, or whose shares are more than the whole. */
    public long overstated() {
        return count(JointEvent::isOverstated);
    }

    /** Returns the number of included events with different facts in the records of their forces. */
    public long different() {
        return count(event -> event.isIncluded && event.facts.isEmpty());
    }

    private long count(Predicate<JointEvent> which) {
        return events.values().stream().filter(which).count();
    }

    /** Replaces names and facts by their hashes. */
    void seal(UnaryOperator<String> hash) {
        SortedMap<String, JointEvent> open = new TreeMap<>(events);
        events.clear();
        open.forEach((name, event) -> {
            String facts = event.facts.isEmpty() ? "" : hash.apply(event.facts);
            add(Tally.sealed(name, hash), new JointEvent(event.recorded, event.share, event.isIncluded, facts));
        });
    }

    void write(ByteSink out) {
        out.count(events.size());
        events.forEach((name, event) -> {
            out.text(name);
            out.count(event.recorded);
            out.count(event.share);
            out.count(event.isIncluded ? 1 : 0);
            out.text(event.facts);
        });
    }

    void read(ByteSource in) {
        for (int left = in.elements(5); left > 0; left--) {
            add(in.text(), new JointEvent(in.count(), in.count(), in.count() == 1, in.text()));
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
