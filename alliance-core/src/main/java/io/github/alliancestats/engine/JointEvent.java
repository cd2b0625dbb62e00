package io.github.alliancestats.engine;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.Share;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The records of one event: of joint work, or of the cases of one hearing. They add up in any order. Mutable. */
final class JointEvent {

    /** The whole, in the unit of places. Ends are rounded down, so that places side by side never overlap. */
    private static final int WHOLE_BITS = 40;

    private static final int INCLUDED = 1;
    private static final int OVERLAPPING = 2;
    private static final String DIFFERENT = "different";

    private long recorded; // the records of forces that recorded it as their own, or of cases that state the sentence
    private boolean isIncluded; // whether any of the records is
    private String facts = ""; // a hash of the shared facts, empty if no record states them
    private boolean isOverlapping; // whether two records have a part of the whole in common
    private final TreeMap<Long, Long> places = new TreeMap<>(); // the parts of the whole, none if any overlap

    static JointEvent of(JointWork work, String facts, boolean isIncluded) {
        JointEvent event = new JointEvent();
        event.recorded = work.role() == JointWork.Role.RECORDED ? 1 : 0;
        event.isIncluded = isIncluded;
        event.facts = facts;
        Share share = work.share();
        event.addPlace(place(share.before(), share.whole()), place(share.before() + share.parts(), share.whole()));
        return event;
    }

    /** Returns an event that some records record, without a share. */
    static JointEvent recorded(long records, boolean isIncluded) {
        JointEvent event = new JointEvent();
        event.recorded = records;
        event.isIncluded = isIncluded;
        return event;
    }

    private static long place(long parts, long whole) {
        return BigInteger.valueOf(parts)
                .shiftLeft(WHOLE_BITS)
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    private void addPlace(long from, long to) {
        Map.Entry<Long, Long> last = places.lowerEntry(to);
        if (last != null && last.getValue() > from) {
            isOverlapping = true;
        } else if (from < to) {
            places.put(from, to);
        }
    }

    void addAll(JointEvent other) {
        recorded = Math.addExact(recorded, other.recorded);
        isIncluded |= other.isIncluded;
        boolean isSame = facts.equals(other.facts) || other.facts.isEmpty();
        facts = isSame ? facts : facts.isEmpty() ? other.facts : DIFFERENT;
        isOverlapping |= other.isOverlapping;
        other.places.forEach(this::addPlace);
        if (isOverlapping) {
            places.clear();
        }
    }

    boolean isIncluded() {
        return isIncluded;
    }

    boolean isRecorded() {
        return recorded > 0;
    }

    boolean isOverstated() {
        return recorded > 1 || isOverlapping;
    }

    boolean isDifferent() {
        return facts.equals(DIFFERENT);
    }

    /** Returns this event with hashed facts. */
    JointEvent sealed(UnaryOperator<String> hash) {
        JointEvent sealed = new JointEvent();
        sealed.addAll(this);
        sealed.facts = facts.isEmpty() || isDifferent() ? facts : hash.apply(facts);
        return sealed;
    }

    void write(ByteSink out) {
        out.count(recorded);
        out.count((isIncluded ? INCLUDED : 0) | (isOverlapping ? OVERLAPPING : 0));
        out.text(facts);
        out.count(places.size());
        places.forEach((from, to) -> {
            out.count(from);
            out.count(to);
        });
    }

    static JointEvent read(ByteSource in) {
        JointEvent event = recorded(in.count(), false);
        long flags = in.count();
        event.isIncluded = (flags & INCLUDED) != 0;
        event.isOverlapping = (flags & OVERLAPPING) != 0;
        event.facts = in.text();
        for (int left = in.elements(2); left > 0; left--) {
            event.addPlace(in.count(), in.count());
        }
        return event;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JointEvent that
                && recorded == that.recorded
                && isIncluded == that.isIncluded
                && isOverlapping == that.isOverlapping
                && facts.equals(that.facts)
                && places.equals(that.places);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recorded, facts, places);
    }
}
