package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Numbers of events by force and fact. Mutable. */
record EventCounts(Map<ForceId, Map<Fact, Long>> counts) {

    EventCounts() {
        this(new TreeMap<>());
    }

    void add(ForceId of, Fact fact, long times) {
        counts.computeIfAbsent(of, each -> new EnumMap<>(Fact.class)).merge(fact, times, Long::sum);
    }

    void addAll(EventCounts other) {
        other.counts.forEach((of, events) -> events.forEach((fact, times) -> add(of, fact, times)));
    }

    void retainAll(Set<ForceId> forces) {
        counts.keySet().retainAll(forces);
    }

    /**
     * Returns the facts by force whose events here, which are outside the declared days, have a severity.
     *
     * @param all the events that were compared with the declared days
     */
    Map<ForceId, Long> ofSeverity(Severity severity, EventCounts all) {
        Map<ForceId, Long> facts = new HashMap<>();
        counts.forEach((of, events) -> events.forEach((fact, times) -> {
            if (severity(times, all.get(of, fact)) == severity) {
                facts.merge(of, RecordFacts.bit(fact), (one, other) -> one | other);
            }
        }));
        return facts;
    }

    private long get(ForceId of, Fact fact) {
        return counts.getOrDefault(of, Map.of()).getOrDefault(fact, 0L);
    }

    private static Severity severity(long outside, long all) {
        if (outside > all / 2.0) {
            return Severity.BLOCKER; // the declaration does not match the events
        }
        return outside < all / 100.0 ? Severity.NOTE : Severity.WARNING;
    }

    void write(ByteSink out) {
        out.elements(counts, (of, events) -> {
            out.text(of.value());
            out.elements(events, (fact, times) -> {
                out.constant(fact);
                out.count(times);
            });
        });
    }

    void read(ByteSource in) {
        for (int forces = in.elements(2); forces > 0; forces--) {
            ForceId of = ForceId.of(in.text());
            for (int facts = in.elements(2); facts > 0; facts--) {
                add(of, in.constant(Fact.values()), in.count());
            }
        }
    }
}
