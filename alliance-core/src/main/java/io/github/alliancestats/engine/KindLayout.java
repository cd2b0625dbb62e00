package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RowShape.ShapePart;
import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RecordRows.WideAmount;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.RowFacts;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.engine.rule.Rule.Effect;
import io.github.alliancestats.engine.rule.Rule.EffectKind;
import io.github.alliancestats.engine.sum.Additions;
import io.github.alliancestats.engine.sum.Additions.PerhapsNamed;
import io.github.alliancestats.engine.sum.Additions.RecordEffects;
import io.github.alliancestats.engine.sum.Increment;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which records of one kind are summed, for some rules. A column counts the records with one set of facts,
 * or adds one amount of one fact. Its effects on the rules are decided once, when the facts first occur, so that a record
 * is added without a look at the rules. Not thread-safe.
 */
final class KindLayout {

    private final Class<?> kind;
    private long needed; // the facts that measures need
    private final Set<FactCode> codes = EnumSet.noneOf(FactCode.class);
    private final List<Rule> rules = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>(); // among the measures of the plan
    private final Map<String, Integer> nameNumbers =
            new HashMap<>(); // of names that count once, so that sums keep numbers
    private final List<String> names = new ArrayList<>(); // by number

    private final Map<RowFact, FactColumns> facts = new HashMap<>();
    private final Map<List<Object>, FactColumns> likeFacts = new HashMap<>();
    private final Map<Set<FactColumns>, RecordEffects> recordEffects = new HashMap<>(); // of records by their facts
    private final Map<ColumnEffects.Column, Integer> numbers = new HashMap<>(); // of columns
    private final List<ColumnEffects.Column> columns = new ArrayList<>(List.of(ColumnEffects.Column.NONE));
    private final Map<RowFacts, RowShape> shapes = new HashMap<>();
    private @Nullable RowShape latest; // of a list of facts that is not kept, which each period needs
    private int[] own = {}; // the rules with rows of their own
    private @Nullable RecordRows wholes; // that show joint events whole

    private final Map<Object, RecordNames> namesByFinder = new HashMap<>();
    private final List<@Nullable RecordNames> recordNames = new ArrayList<>(); // of each rule that counts names
    private int[] missingNameColumns = {}; // of each rule

    KindLayout(Class<?> kind) {
        this.kind = kind;
    }

    /** Adds a rule and the facts that it needs, before records are read. */
    void add(Rule rule, long facts, int measure) {
        needed |= facts & RecordFacts.ofType(kind);
        codes.addAll(RecordFacts.codes(needed, kind));
        if (rule.source() != null) {
            own = Arrays.copyOf(own, own.length + 1);
            own[own.length - 1] = rules.size();
        }
        rules.add(rule);
        places.add(measure);
        codes.add(rule.code());
        Function<RecordRows, ? extends Collection<Optional<String>>> finder = rule.names();
        recordNames.add(
                finder == null
                        ? null
                        : namesByFinder.computeIfAbsent(finder, of -> new RecordNames(finder, this::number)));
        missingNameColumns = Arrays.copyOf(missingNameColumns, rules.size());
    }

    /** Returns what the rows of a record add to the columns. */
    RowShape shape(RecordRows rows) {
        RowShape known = shape(rows.facts());
        Gap doubt = rows.doubt();
        return doubt == null ? known : known.inDoubt(doubt);
    }

    /** Returns what the rows of records with some facts add, unless they are in doubt. */
    RowShape shape(RowFacts list) {
        RowShape known = list.isKept() ? shapes.get(list) : latest;
        if (known == null || !known.facts.equals(list)) {
            known = new RowShape(this, list);
            if (list.isKept()) {
                shapes.put(list, known);
            } else {
                latest = known;
            }
        }
        return known;
    }

    /** Returns the effects of its columns. They have those that are added later, too. */
    ColumnEffects effects() {
        return new ColumnEffects(columns, places, names);
    }

    /** Returns whether rules make rows for themselves. */
    boolean hasOwn() {
        return own.length > 0;
    }

    /** Returns the columns of a fact. */
    FactColumns columns(RowFact fact) {
        return facts.computeIfAbsent(fact, this::newColumns);
    }

    /** Facts with the same roles and amounts share columns. */
    private FactColumns newColumns(RowFact fact) {
        @Nullable Object[] roles = new Object[rules.size()];
        long events = RecordFacts.ofEvent(fact, kind) & needed;
        List<Object> key = new ArrayList<>(List.of(fact.slots(), fact.isRecordedElsewhere(), events));
        for (int rule = 0; rule < roles.length; rule++) {
            roles[rule] = rules.get(rule).role(fact, rule);
            key.add(Optional.ofNullable(roles[rule]));
        }
        return likeFacts.computeIfAbsent(key, any -> {
            int[] ofSlot = new int[fact.slots()];
            for (int slot = 0; slot < ofSlot.length; slot++) {
                ofSlot[slot] = columnOfSlot(roles, slot, fact.isRecordedElsewhere());
            }
            return new FactColumns(roles, ofSlot, fact.isRecordedElsewhere(), events);
        });
    }

    private int columnOfSlot(@Nullable Object[] roles, int slot, boolean isElsewhere) {
        List<Effect> all = new ArrayList<>();
        for (int rule = 0; rule < roles.length; rule++) {
            Object role = roles[rule];
            if (role != null && !(isElsewhere && rules.get(rule).isByRole())) {
                rules.get(rule).countSlot(role, slot, rule, all);
            }
        }
        return column(all, 0);
    }

    /** Returns the column with some effects, of records with some events. */
    private int column(List<Effect> all, long events) {
        return numbers.computeIfAbsent(new ColumnEffects.Column(List.copyOf(all), events), another -> {
            if (another.equals(ColumnEffects.Column.NONE)) {
                return Additions.IGNORED;
            }
            columns.add(another);
            return columns.size() - 1;
        });
    }

    /** Returns the effects of a record whose rows have some different facts, beside those of its amounts. */
    RecordEffects effects(Set<FactColumns> different) {
        return recordEffects.computeIfAbsent(different, this::newEffects);
    }

    private RecordEffects newEffects(Set<FactColumns> set) {
        List<Effect> all = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        List<PerhapsNamed> perhapsNamed = new ArrayList<>();
        List<Integer> elsewhere = new ArrayList<>();
        List<Integer> here = new ArrayList<>();
        long events = 0;
        for (FactColumns fact : set) {
            events |= fact.events;
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            List<Object> others = roles(set, rule, true);
            if (!others.isEmpty() && rules.get(rule).perhapsCounts(others)) {
                elsewhere.add(rule);
            }
            List<Object> roles = roles(set, rule, false);
            if (!roles.isEmpty()) {
                int before = all.size();
                rules.get(rule).countRecord(roles, rule, all);
                if (roles.stream().anyMatch(rules.get(rule)::givesNames)) {
                    named.add(rule);
                } else {
                    Gap ifNamed = rules.get(rule).perhapsGivesNames(roles);
                    if (ifNamed != null) {
                        perhapsNamed.add(perhapsNamed(rule, all.size() > before ? null : ifNamed));
                    }
                }
                if (rules.get(rule).perhapsCounts(roles)) {
                    here.add(rule);
                }
            }
        }
        return new RecordEffects(
                column(all, events),
                List.copyOf(named),
                List.copyOf(perhapsNamed),
                List.copyOf(elsewhere),
                List.copyOf(here));
    }

    /** Returns the roles of rows that count in another record, or of the others. */
    private List<Object> roles(Set<FactColumns> set, int rule, boolean isElsewhere) {
        List<Object> roles = new ArrayList<>();
        for (FactColumns fact : set) {
            Object role = fact.roles[rule];
            boolean isSought = (fact.isElsewhere && rules.get(rule).isByRole()) == isElsewhere;
            if (role != null && isSought && !roles.contains(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Fills in what some rows of a record add. */
    void fill(Increment increment, ShapePart part, RowShape shape, RecordRows rows) {
        increment.set(part.additions(), rows.amounts());
        RecordEffects effects = part.additions().effects();
        List<Integer> named = effects.named();
        for (int i = 0; i < named.size(); i++) {
            addNames(increment, rows, named.get(i));
        }
        List<PerhapsNamed> perhapsNamed = effects.perhapsNamed();
        for (int i = 0; i < perhapsNamed.size(); i++) {
            addPerhapsNamed(increment, rows, perhapsNamed.get(i));
        }
        for (int i = 0; i < rows.wides().size(); i++) {
            WideAmount wide = rows.wides().get(i);
            boolean isPerhaps = part.perhaps().get(wide.row());
            if (isPerhaps || part.rows().get(wide.row())) {
                FactColumns of = isPerhaps ? shape.perhapsColumns(wide.row()) : shape.columns(wide.row());
                increment.addWide(of.columns[wide.slot()], wide.number());
            }
        }
        List<Integer> elsewhere = effects.elsewhere();
        for (int i = 0; i < elsewhere.size(); i++) {
            int offset = rows.statesHearing() ? 2 * rules.size() : rules.size(); // the total of the hearing counts here
            addEvent(increment, rows, elsewhere.get(i), offset, rows.nameElsewhere());
        }
        if (rows.joint() != null) {
            effects.here().forEach(rule -> addEvent(increment, rows, rule, 2 * rules.size(), rows.jointName()));
        }
        if (rows.statesHearing()) {
            addHearing(increment, rows, effects.here());
        }
    }

    /** Adds the hearing to the rules of sentences. A total that contradicts the record has none, so that it adds nothing. */
    private void addHearing(Increment increment, RecordRows rows, List<Integer> here) {
        for (int rule : here) {
            boolean isOfNames = rules.get(rule).names() != null;
            if (rules.get(rule).code().fact() == Fact.SENTENCED && (isOfNames || !rows.statesWholeHearing())) {
                addEvent(increment, rows, rule, 2 * rules.size(), rows.nameElsewhere());
            }
        }
    }

    /** Adds the name of an event that the record has in common with others, if the rule counts anything of it. */
    private void addEvent(Increment increment, RecordRows rows, int rule, int offset, String event) {
        Function<RecordRows, ? extends Collection<Optional<String>>> things =
                rules.get(rule).names();
        if (things == null || !things.apply(rows).isEmpty()) {
            increment.addName(offset + rule, number(event));
        }
    }

    private PerhapsNamed perhapsNamed(int rule, @Nullable Gap gap) {
        int ofGap = gap == null ? Additions.IGNORED : column(all -> Rule.addBounded(gap, List.of(), rule, all));
        return new PerhapsNamed(rule, column(all -> Rule.add(EffectKind.POSSIBLE, rule, all)), ofGap);
    }

    /** Adds the number of names that a record perhaps gives, and a gap if it has any. */
    private void addPerhapsNamed(Increment increment, RecordRows rows, PerhapsNamed perhaps) {
        RecordNames names = namesOf(perhaps.rule(), rows);
        int possible = names.found().size() + names.missing();
        if (possible > 0) {
            increment.addCount(perhaps.possible(), possible);
            increment.addCount(perhaps.gap(), 1);
        }
    }

    private RecordNames namesOf(int rule, RecordRows rows) {
        RecordNames names = Objects.requireNonNull(recordNames.get(rule));
        names.find(rows);
        return names;
    }

    private void addNames(Increment increment, RecordRows rows, int rule) {
        RecordNames names = namesOf(rule, rows);
        for (int i = 0; i < names.found().size(); i++) {
            increment.addName(rule, names.found().get(i));
        }
        if (names.missing() > 0) {
            increment.addCount(missingNameColumn(rule), names.missing());
        }
    }

    private int number(String name) {
        Integer known = nameNumbers.get(name);
        if (known == null) {
            known = names.size();
            names.add(name);
            nameNumbers.put(name, known);
        }
        return known;
    }

    private int missingNameColumn(int rule) {
        if (missingNameColumns[rule] == Additions.IGNORED) {
            missingNameColumns[rule] = column(all -> Rule.addOne(Gap.NO_NAME, List.of(), rule, all));
        }
        return missingNameColumns[rule];
    }

    private int column(Consumer<List<Effect>> effects) {
        List<Effect> all = new ArrayList<>();
        effects.accept(all);
        return column(all, 0);
    }

    /** Fills in the rows of the record that is shown, as far as a rule selects them. */
    void decode(RecordRows rows) {
        rows.want(codes);
        Decoders.decode(rows.record(), rows);
    }

    /** Returns rows of the whole joint event of a record, if its force recorded it; otherwise null. */
    @Nullable
    RecordRows whole(RecordRows rows, boolean happened) {
        if (rows.joint() == null || rows.isRecordedElsewhere()) {
            return null;
        }
        if (wholes == null) {
            wholes = new RecordRows(rows.settings());
            wholes.showWhole();
        }
        wholes.show(rows.record());
        decode(wholes);
        addOwn(wholes, happened);
        return wholes;
    }

    /** Refuses a period or a month that ends on a day for which a rule cannot make its rows. */
    void check(RecordRows rows, LocalDate lastDay) {
        for (int rule : own) {
            Objects.requireNonNull(rules.get(rule).source()).check(rows, lastDay);
        }
    }

    /** Returns whether any rule can make rows for itself, of a record that is shown. */
    boolean canAddOwn(RecordRows rows) {
        for (int rule : own) {
            if (Objects.requireNonNull(rules.get(rule).source()).canAdd(rows)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the rows that rules make for themselves. */
    void addOwn(RecordRows rows, boolean happened) {
        for (int rule : own) {
            if (happened || rules.get(rule).isOnAnyDay()) {
                rows.owner(rule);
                Objects.requireNonNull(rules.get(rule).source()).add(rows);
            }
        }
    }
}
