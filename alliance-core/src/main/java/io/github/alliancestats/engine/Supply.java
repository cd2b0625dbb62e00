package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Coverage.Declaration;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The supply of a summary. It has the facts of all records by force, even of records that do not count. It also has the
 * declared coverage, the expected forces, and the doubts of figures. And it has the forces with a dated event in
 * the period, and the joint events of records in scope. Mutable while a fold fills it, then unchanged.
 */
public final class Supply {

    private static final List<IssueCode> TO_CHECK = Arrays.stream(IssueCode.values())
            .filter(code -> !code.refuses() && !code.contradicts())
            .toList();

    private final TreeMap<ForceId, Long> facts = new TreeMap<>();
    private final TreeMap<ForceId, Long> unchecked = new TreeMap<>(); // facts that a part has and only another declares
    private final TreeSet<ForceId> sources = new TreeSet<>();
    private final TreeSet<ForceId> expected = new TreeSet<>();
    private final TreeMap<Doubt, Long> doubts = new TreeMap<>();
    private final KeyCounts keyCounts = new KeyCounts();
    private KeyCounts others = new KeyCounts(); // of the other side of a comparison; no part of the value
    private final EventCounts compared = new EventCounts(); // with the days that their part declares
    private final JointEvents jointEvents = new JointEvents();
    private Coverage coverage = Coverage.none();
    private final long[] recordIssues = new long[1 + TO_CHECK.size()]; // included: contradictory, by code
    private boolean isPartOfAsked; // of a supply with coverage or expected forces

    // of the latest record, to spare look-ups; no part of the value
    private @Nullable ForceId latest; // with a date in the period
    private @Nullable ForceId force;
    private @Nullable Class<?> kind;
    private long canTell; // facts of the kind
    private long told; // facts of the force
    private final Map<Class<?>, Long> ofKind = new HashMap<>();

    /** Adds an included record, and its force if it has a date in the period. */
    public void add(RecordRows rows, Cells cells) {
        for (int kind = 0, kinds = rows.issueKinds(); kinds >> kind != 0; kind++) {
            recordIssues[kind] += kinds >> kind & 1;
        }
        for (int i = 0; i < rows.dateCount(); i++) {
            if (cells.contains(rows.lastDateAt(i))) {
                add(rows.record().force(), rows.dateAt(i), cells);
            }
        }
    }

    /** Adds a force, if the day is in the period. */
    public void add(ForceId force, int day, Cells cells) {
        if (cells.contains(day) && !force.equals(latest)) {
            latest = force;
            sources.add(force);
        }
    }

    /** Adds forces with a date in the period. */
    public void addSources(Set<ForceId> forces) {
        sources.addAll(forces);
    }

    /** Adds the facts of a record. Most records add none, which costs two comparisons. */
    public void addFacts(AllianceRecord record) {
        ForceId of = record.force();
        if (!of.equals(force)) {
            force = of;
            facts.putIfAbsent(of, 0L);
            told = facts.getOrDefault(of, 0L);
        }
        if (record.getClass() != kind) {
            kind = record.getClass();
            canTell = ofKind.computeIfAbsent(kind, RecordFacts::ofType);
        }
        if ((canTell & ~told) != 0) {
            long more = RecordFacts.of(record) & ~told;
            if (more != 0) {
                told |= more;
                addFacts(of, more);
            }
        }
    }

    private void addFacts(ForceId of, long more) {
        facts.merge(of, more, (one, other) -> one | other);
    }

    public void addCoverage(Coverage more) {
        coverage = coverage.plus(more);
    }

    /** Adds a rejected row. It can have any fact if none is stated. */
    public void addRejected(Rejection row) {
        long can = row.facts().isEmpty() ? RecordFacts.ALL : RecordFacts.bits(row.facts());
        add(Doubt.row(row.force().orElse(null), row.day(), can));
    }

    public void add(Doubt doubt) {
        doubts.merge(doubt, 1L, Long::sum);
    }

    /**
     * Compares the events of a valid record with the declared days, and its remainders with those of them that are known.
     *
     * @param known the part of the declaration that is known at the as-at instant of the query
     */
    public void compare(AllianceRecord record, Coverage declared, Coverage known) {
        if (!record.withdrawn() && !declared.equals(Coverage.none())) {
            ForceId of = record.force();
            RecordFacts.compare(record, declared, (declaration, first, last) -> {
                compared.add(of, declaration.fact(), 1);
                keyCounts.add(record, declaration, first);
                if (RecordFacts.isOutside(first, last, declaration)) {
                    add(Doubt.outside(of, declaration.fact(), ReportingPeriod.ofDays(first, last)));
                }
            });
            if (record instanceof RecoverableProperty property) {
                compareRemainders(property, known);
            }
        }
    }

    private void compareRemainders(RecoverableProperty property, Coverage known) {
        @Nullable Doubt latest = null;
        for (MoneyEvent event : property.events()) {
            ExactMoney amount = RecordValues.EVENT_AMOUNT.apply(event);
            boolean isSome = amount != null && amount.signum() > 0; // zero cannot be less
            if (isSome && event.takesRemainder() && event.contradiction().isEmpty()) {
                Doubt doubt = Doubt.remainder(property, event);
                if (!doubt.equals(latest) && !doubt.isSettled(known)) { // one event can be of several currencies
                    add(doubt);
                }
                latest = doubt;
            }
        }
    }

    public void addExpected(Set<ForceId> forces) {
        expected.addAll(forces);
    }

    public void addAll(Supply other) {
        sources.addAll(other.sources);
        jointEvents.addAll(other.jointEvents);
        Arrays.setAll(recordIssues, kind -> recordIssues[kind] + other.recordIssues[kind]);
        isPartOfAsked |= other.isPartOfAsked;
        other.facts.forEach(this::addFacts);
        other.unchecked.forEach(this::addUnchecked);
        other.doubts.forEach((doubt, times) -> doubts.merge(doubt, times, Long::sum));
        compared.addAll(other.compared);
        keyCounts.addAll(other.keyCounts);
        addCoverage(other.coverage);
        addExpected(other.expected);
        if (!coverage.equals(Coverage.none())) { // of parts with separate declarations
            doubts.keySet().removeIf(doubt -> doubt.isSettled(coverage));
        }
    }

    /** Returns the supply of two parts. */
    public Supply plus(Supply other) {
        Supply both = new Supply();
        both.addAll(this);
        both.addAll(other);
        both.addUnchecked(this, other.coverage);
        both.addUnchecked(other, coverage);
        return both;
    }

    /** Adds the facts of a part without their coverage, if another part declares them. */
    private void addUnchecked(Supply part, Coverage others) {
        for (ForceId force : part.facts.keySet()) {
            addUnchecked(force, part.undeclared(force) & declared(force, others));
        }
    }

    private void addUnchecked(ForceId force, long more) {
        if (more != 0) {
            unchecked.merge(force, more, (one, other) -> one | other);
        }
    }

    /** Returns a copy that also has the supply of another summary, with the part of its coverage that is known. */
    public Supply with(Supply other, Coverage known) {
        Supply both = new Supply();
        both.addAll(this);
        both.addUnchecked(this, known);
        other.facts.forEach(both::addFacts);
        both.addExpected(other.expected);
        both.addCoverage(known);
        both.others = other.keyCounts;
        return both;
    }

    /** Returns the part of some forces. */
    public Supply only(Set<ForceId> forces) {
        Supply part = new Supply();
        part.addAll(this);
        part.facts.keySet().retainAll(forces);
        part.unchecked.keySet().retainAll(forces);
        part.doubts.keySet().removeIf(doubt -> !doubt.isOf(forces));
        part.compared.retainAll(forces);
        part.keyCounts.retainAll(forces);
        part.sources.retainAll(forces);
        part.expected.retainAll(forces);
        part.coverage = coverage.only(forces);
        part.isPartOfAsked = isAsked();
        return part;
    }

    /** Returns the part that a summary of a period has. */
    public Supply in(ReportingPeriod period) {
        Supply part = new Supply();
        part.addAll(this);
        part.keyCounts.retainAll(period);
        return part;
    }

    /** Returns the declared facts whose records do not seem to carry a key, and how many events are doubtful. */
    public SortedMap<String, Long> notCarried(Set<Key> keys) {
        SortedMap<String, Long> doubtful = new TreeMap<>();
        for (Declaration declared : coverage.declarations()) {
            for (Key key : keys) {
                long events = declared.keys().contains(key) ? notCarried(key, declared) : 0;
                if (events > 0) {
                    doubtful.merge(declared.force() + " " + declared.fact() + ", " + key, events, Long::sum);
                }
            }
        }
        return doubtful;
    }

    /** Returns the facts that any force has in records, or declares for any day of a period. A declaration has precedence. */
    public Set<Fact> facts(ReportingPeriod period) {
        long all = undeclaredFacts();
        for (Declaration each : coverage.declarations()) {
            all |= each.coversAny(period) ? RecordFacts.bit(each.fact()) : 0;
        }
        return RecordFacts.set(all);
    }

    /** Returns the facts that a force has in records and does not declare. */
    public Set<Fact> undeclared() {
        return RecordFacts.set(undeclaredFacts());
    }

    private long undeclaredFacts() {
        return facts.keySet().stream().mapToLong(this::undeclared).reduce(0, (one, other) -> one | other);
    }

    private long undeclared(ForceId force) {
        return facts.getOrDefault(force, 0L) & ~declared(force, coverage);
    }

    private static long declared(ForceId force, Coverage coverage) {
        long facts = 0;
        for (Declaration each : coverage.declarations()) {
            facts |= each.force().equals(force) ? RecordFacts.bit(each.fact()) : 0;
        }
        return facts;
    }

    /** Returns the facts with events of a part that does not declare them, so that their days were not checked. */
    public Set<Fact> unchecked() {
        return RecordFacts.set(unchecked.values().stream().reduce(0L, (one, other) -> one | other));
    }

    /** Returns the number of included records that contradict themselves. */
    public long contradictory() {
        return recordIssues[0];
    }

    /** Returns the number of included records with an issue that changes no figure. */
    public long toCheck(IssueCode code) {
        return recordIssues[1 + TO_CHECK.indexOf(code)];
    }

    /**
     * Returns how many events outside the declared days are in a period, or perhaps are, by force and fact in words. The
     * severity depends on their part of all events of the force and fact.
     */
    public SortedMap<String, Long> outsideCoverage(ReportingPeriod period, Severity severity) {
        SortedMap<String, Long> times = new TreeMap<>();
        Map<ForceId, Long> graded = outsideCoverage(severity);
        for (Map.Entry<Doubt, Long> each : doubts.entrySet()) {
            Doubt doubt = each.getKey();
            boolean isIn = doubt.first() < Days.of(period.endExclusive()) && doubt.last() >= Days.of(period.start());
            if (isIn && isAmong(graded, doubt)) {
                Fact fact = RecordFacts.set(doubt.facts()).iterator().next();
                times.merge(doubt.force() + " " + fact, each.getValue(), Long::sum);
            }
        }
        return times;
    }

    /** Returns the facts by force whose events outside the declared days have a severity. */
    Map<ForceId, Long> outsideCoverage(Severity severity) {
        EventCounts outside = new EventCounts();
        doubts.forEach((doubt, times) -> {
            ForceId of = doubt.force();
            if (of != null && doubt.isOutside(coverage)) {
                RecordFacts.set(doubt.facts()).forEach(fact -> outside.add(of, fact, times));
            }
        });
        return outside.ofSeverity(severity, compared);
    }

    boolean isAmong(Map<ForceId, Long> facts, Doubt doubt) {
        return doubt.isOutside(coverage) && (facts.getOrDefault(doubt.force(), 0L) & doubt.facts()) != 0;
    }

    /** Returns the expected forces that supplied and declared nothing. */
    public Set<ForceId> missingForces() {
        Set<ForceId> missing = new TreeSet<>(expected);
        missing.removeAll(facts.keySet());
        missing.removeAll(coverage.forces());
        return missing;
    }

    public Coverage coverage() {
        return coverage;
    }

    public JointEvents jointEvents() {
        return jointEvents;
    }

    /** Returns a copy with hashed joint events. */
    public Supply sealed(UnaryOperator<String> hash) {
        Supply sealed = new Supply();
        sealed.addAll(this);
        sealed.jointEvents.seal(hash);
        return sealed;
    }

    /** Returns the forces with a record or coverage, and those that are expected. */
    public Set<ForceId> forces() {
        Set<ForceId> forces = new TreeSet<>(facts.keySet());
        forces.addAll(expected);
        forces.addAll(coverage.forces());
        return forces;
    }

    /** Returns the forces with a dated event in the period, or with coverage of any of its days. */
    public SortedSet<ForceId> sources(ReportingPeriod period) {
        SortedSet<ForceId> all = new TreeSet<>(sources);
        for (Declaration each : coverage.declarations()) {
            if (each.coversAny(period)) {
                all.add(each.force());
            }
        }
        return all;
    }

    /** Returns the facts that a force has in records. */
    long told(ForceId force) {
        return facts.getOrDefault(force, 0L);
    }

    /** Returns how many events are doubtful, as the records of a declaration do not seem to carry a key. */
    long notCarried(Key key, Declaration declared) {
        return keyCounts.notCarried(key, declared, others);
    }

    /**
     * Returns how many remainders of the amounts of a figure are perhaps less.
     *
     * @param events the facts with an event in the cell
     */
    public long remainders(FactNeeds needs, ReportingPeriod period, long events) {
        return doubts.keySet().stream()
                .filter(doubt -> doubt.isRemainderIn(needs, period, events)
                        && doubt.lacksDisposals(coverage, told(Objects.requireNonNull(doubt.force()))))
                .mapToLong(doubts::get)
                .sum();
    }

    Map<Doubt, Long> doubts() {
        return doubts;
    }

    /** Returns whether facts that are neither declared nor in a record make figures partial. */
    boolean isAsked() {
        return isPartOfAsked || !coverage.equals(Coverage.none()) || !expected.isEmpty();
    }

    public void write(ByteSink out) {
        out.elements(facts, (of, bits) -> {
            out.text(of.value());
            out.count(bits);
            out.count(unchecked.getOrDefault(of, 0L));
        });
        out.elements(sources, of -> out.text(of.value()));
        out.elements(expected, of -> out.text(of.value()));
        CoverageBytes.write(coverage, out);
        compared.write(out);
        keyCounts.write(out);
        out.elements(doubts, (doubt, times) -> {
            doubt.write(out);
            out.count(times);
        });
        jointEvents.write(out);
        Arrays.stream(recordIssues).forEach(out::count);
    }

    public static Supply read(ByteSource in) {
        Supply supply = new Supply();
        for (int left = in.elements(3); left > 0; left--) {
            ForceId force = readForce(in);
            supply.facts.put(force, RecordFacts.read(in));
            supply.addUnchecked(force, RecordFacts.read(in));
        }
        in.elements(2, supply.sources, Supply::readForce);
        in.elements(2, supply.expected, Supply::readForce);
        supply.coverage = CoverageBytes.read(in);
        supply.compared.read(in);
        supply.keyCounts.read(in);
        for (int left = in.elements(6); left > 0; left--) {
            supply.doubts.merge(Doubt.read(in), in.count(), Long::sum);
        }
        supply.jointEvents.read(in);
        Arrays.setAll(supply.recordIssues, kind -> in.count());
        return supply;
    }

    private static ForceId readForce(ByteSource in) {
        return ForceId.of(in.text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Supply that
                && facts.equals(that.facts)
                && unchecked.equals(that.unchecked)
                && sources.equals(that.sources)
                && expected.equals(that.expected)
                && coverage.equals(that.coverage)
                && doubts.equals(that.doubts)
                && compared.equals(that.compared)
                && keyCounts.equals(that.keyCounts)
                && jointEvents.equals(that.jointEvents)
                && Arrays.equals(recordIssues, that.recordIssues)
                && isPartOfAsked == that.isPartOfAsked;
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, sources, expected, coverage, doubts, jointEvents);
    }
}
