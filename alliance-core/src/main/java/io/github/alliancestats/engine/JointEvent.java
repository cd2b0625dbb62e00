package io.github.alliancestats.engine;

import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.engine.row.RecordRows;
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

    /** Any of the records is included. */
    private static final int INCLUDED = 1;

    /** Two records have a part of the whole in common. Then no places are kept. */
    private static final int OVERLAPPING = 2;

    private static final int HEARING = 4;

    /** A force recorded it, or a case states the sentence. */
    private static final int STATED = 8;

    private static final String DIFFERENT = "different";

    private int flags;
    private long recorded; // the records of forces that recorded it as their own, or of cases with a term of custody
    private String facts = ""; // a hash of the shared facts, empty if no record states them
    private final TreeMap<Long, Long> places = new TreeMap<>(); // the parts of the whole
    private Tally total = new Tally(); // the term of the whole hearing, empty if cases differ

    static JointEvent of(JointWork work, String facts, boolean isIncluded) {
        boolean isRecorded = work.role() == JointWork.Role.RECORDED;
        JointEvent event = new JointEvent();
        event.flags = (isIncluded ? INCLUDED : 0) | (isRecorded ? STATED : 0);
        event.recorded = isRecorded ? 1 : 0;
        event.facts = facts;
        Share share = work.share();
        event.addPlace(place(share.before(), share.whole()), place(share.before() + share.parts(), share.whole()));
        return event;
    }

    /** Returns the hearing of a case. */
    static JointEvent ofHearing(RecordRows rows, boolean isIncluded) {
        Optional<Sentence> sentence = ((Proceedings) rows.record()).sentence();
        JointEvent event = new JointEvent();
        event.flags = HEARING | (isIncluded ? INCLUDED : 0) | (sentence.isPresent() ? STATED : 0);
        boolean isCustodial = rows.statesHearing() && sentence.orElseThrow().custodial();
        if (rows.statesWholeHearing()) {
            event.facts = hash(sentence.orElseThrow());
            event.total = isCustodial ? term(sentence.orElseThrow()) : event.total;
        } else {
            event.recorded = isCustodial ? 1 : 0;
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

    private static long place(long parts, long whole) {
        return BigInteger.valueOf(parts)
                .shiftLeft(WHOLE_BITS)
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    private void addPlace(long from, long to) {
        Map.Entry<Long, Long> last = places.lowerEntry(to);
        if (last != null && last.getValue() > from) {
            flags |= OVERLAPPING;
        } else if (from < to) {
            places.put(from, to);
        }
    }

    /** Returns this event as one of a record that does not count, since others have its id. */
    JointEvent missed() {
        JointEvent event = new JointEvent();
        event.flags = flags & (HEARING | STATED);
        event.recorded = isHearing() ? 0 : recorded;
        return event;
    }

    void addAll(JointEvent other) {
        flags |= other.flags;
        recorded = Math.addExact(recorded, other.recorded);
        boolean isSame = facts.equals(other.facts) || other.facts.isEmpty();
        facts = isSame ? facts : facts.isEmpty() ? other.facts : DIFFERENT;
        total = isDifferent() ? new Tally() : total.isEmpty() ? other.total : total;
        other.places.forEach(this::addPlace);
        if (has(OVERLAPPING)) {
            places.clear();
        }
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    boolean isIncluded() {
        return has(INCLUDED);
    }

    boolean isHearing() {
        return has(HEARING);
    }

    boolean isStated() {
        return has(STATED);
    }

    /** Returns whether records state more than the whole, or several terms of one hearing. */
    boolean isOverstated() {
        return recorded > 1 || has(OVERLAPPING) || (recorded > 0 && total.hasSeen());
    }

    boolean isDifferent() {
        return facts.equals(DIFFERENT);
    }

    Tally total() {
        return total;
    }

    /** Returns this event with hashed facts. */
    JointEvent sealed(UnaryOperator<String> hash) {
        JointEvent sealed = new JointEvent();
        sealed.addAll(this);
        sealed.facts = facts.isEmpty() || isDifferent() ? facts : hash.apply(facts);
        return sealed;
    }

    void write(ByteSink out) {
        out.count(flags);
        out.count(recorded);
        out.text(facts);
        out.elements(places, (from, to) -> {
            out.count(from);
            out.count(to);
        });
        total.write(out);
    }

    static JointEvent read(ByteSource in) {
        JointEvent event = new JointEvent();
        event.flags = (int) in.count() & (INCLUDED | OVERLAPPING | HEARING | STATED);
        event.recorded = in.count();
        event.facts = in.text();
        for (int left = in.elements(2); left > 0; left--) {
            event.addPlace(in.count(), in.count());
        }
        event.total = Tally.read(in);
        return event;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JointEvent that
                && flags == that.flags
                && recorded == that.recorded
                && facts.equals(that.facts)
                && places.equals(that.places)
                && total.equals(that.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(flags, recorded, facts, places);
    }
}
