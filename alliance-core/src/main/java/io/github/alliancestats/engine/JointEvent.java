package io.github.alliancestats.engine;

import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.Terms;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.Share;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The records of one event: of joint work, or of the cases of one hearing. They add up in any order. Mutable. */
final class JointEvent {

    /** The whole, in the unit of places. Ends are rounded down, so that places side by side never overlap. */
    private static final int WHOLE_BITS = 40;

    private static final int INCLUDED = 1;
    private static final int OVERLAPPING = 2;
    private static final int HEARING = 4;
    private static final int STATED = 8;
    private static final String DIFFERENT = "different";

    private long recorded; // the records of forces that recorded it as their own, or of cases with a term of custody
    private boolean isStated; // whether any record recorded it, or states the sentence
    private boolean isHearing;
    private boolean isIncluded; // whether any of the records is
    private String facts = ""; // a hash of the shared facts, empty if no record states them
    private boolean isOverlapping; // whether two records have a part of the whole in common
    private final TreeMap<Long, Long> places = new TreeMap<>(); // the parts of the whole, none if any overlap
    private Tally total = new Tally(); // the term of the whole hearing, empty if cases differ

    static JointEvent of(JointWork work, String facts, boolean isIncluded) {
        JointEvent event = new JointEvent();
        event.recorded = work.role() == JointWork.Role.RECORDED ? 1 : 0;
        event.isStated = event.recorded > 0;
        event.isIncluded = isIncluded;
        event.facts = facts;
        Share share = work.share();
        event.addPlace(place(share.before(), share.whole()), place(share.before() + share.parts(), share.whole()));
        return event;
    }

    /** Returns the hearing of a case. */
    static JointEvent of(Proceedings proceedings, boolean isOwn, boolean isIncluded) {
        JointEvent event = new JointEvent();
        Optional<Sentence> sentence = proceedings.sentence();
        event.isHearing = true;
        event.isIncluded = isIncluded;
        event.isStated = sentence.isPresent();
        boolean isCustodial = sentence.isPresent() && sentence.get().custodial();
        if (isOwn && proceedings.wholeHearing()) {
            event.facts = sentence.map(JointEvent::hash).orElse("");
            event.total = isCustodial ? term(sentence.get()) : event.total;
        } else if (isOwn && isCustodial) {
            event.recorded = 1;
        }
        return event;
    }

    private static String hash(Sentence sentence) {
        byte[] words = sentence.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(ByteSink.sha256(words), 0, 8);
    }

    private static Tally term(Sentence sentence) {
        return sentence.term()
                .map(term -> Tally.ofNumber(Terms.number(term)))
                .orElseGet(() -> Tally.ofGap(Decoders.gapOf(sentence)));
    }

    /** Returns this event as one of a record that does not count, since others have its id. */
    JointEvent missed() {
        JointEvent event = new JointEvent();
        event.recorded = isHearing ? 0 : recorded;
        event.isStated = isStated;
        event.isHearing = isHearing;
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
        isStated |= other.isStated;
        isHearing |= other.isHearing;
        isIncluded |= other.isIncluded;
        boolean isSame = facts.equals(other.facts) || other.facts.isEmpty();
        facts = isSame ? facts : facts.isEmpty() ? other.facts : DIFFERENT;
        total = isDifferent() ? new Tally() : total.isEmpty() ? other.total : total;
        isOverlapping |= other.isOverlapping;
        other.places.forEach(this::addPlace);
        if (isOverlapping) {
            places.clear();
        }
    }

    boolean isHearing() {
        return isHearing;
    }

    Tally total() {
        return total;
    }

    boolean isIncluded() {
        return isIncluded;
    }

    boolean isStated() {
        return isStated;
    }

    /** Returns whether records state more than the whole, or several terms of one hearing. */
    boolean isOverstated() {
        return recorded > 1 || isOverlapping || (recorded > 0 && total.hasSeen());
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
        out.count((isIncluded ? INCLUDED : 0)
                | (isOverlapping ? OVERLAPPING : 0)
                | (isHearing ? HEARING : 0)
                | (isStated ? STATED : 0));
        out.text(facts);
        out.count(places.size());
        places.forEach((from, to) -> {
            out.count(from);
            out.count(to);
        });
        if (isHearing) {
            total.write(out);
        }
    }

    static JointEvent read(ByteSource in) {
        JointEvent event = new JointEvent();
        event.recorded = in.count();
        long flags = in.count();
        event.isHearing = (flags & HEARING) != 0;
        event.isStated = (flags & STATED) != 0;
        event.isIncluded = (flags & INCLUDED) != 0;
        event.isOverlapping = (flags & OVERLAPPING) != 0;
        event.facts = in.text();
        for (int left = in.elements(2); left > 0; left--) {
            event.addPlace(in.count(), in.count());
        }
        event.total = event.isHearing ? Tally.read(in) : event.total;
        return event;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JointEvent that
                && recorded == that.recorded
                && isStated == that.isStated
                && isHearing == that.isHearing
                && isIncluded == that.isIncluded
                && isOverlapping == that.isOverlapping
                && facts.equals(that.facts)
                && places.equals(that.places)
                && total.equals(that.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recorded, facts, places);
    }
}
