package io.github.alliancestats.engine;

import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.engine.row.Fact;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.engine.rule.Rule.Effect;
import io.github.alliancestats.engine.sum.Increment;
import io.github.alliancestats.engine.sum.NameTable;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.quality.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which records of one kind are summed, for some rules. A column counts the records with one set of facts,
 * or adds one amount of one fact. Its effects on the rules are decided once, when the facts first occur, so that a record
 * is added without a look at the rules. Not thread-safe.
 */
final class KindLayout {

    /** The most facts that a set of bits can hold. Larger sets are found by their list of facts. */
    private static final int MOST_BITS = Long.SIZE;

    private static final int NONE = -1;
    private static final int IGNORED = 0;

    private final Set<FactCode> codes = EnumSet.noneOf(FactCode.class);
    private final List<Rule> rules = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>(); // among the measures of the query
    private final NameTable names = new NameTable();

    private final LongTable factNumbers = new LongTable();
    private final List<FactColumns> facts = new ArrayList<>();
    private int[][] columnsOf = new int[8][]; // of each fact
    private final Map<List<Object>, Integer> likeFacts = new HashMap<>();
    private final LongTable shapesByBits = new LongTable();
    private final Map<List<Integer>, Integer> shapesByList = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<List<Effect>, Integer> columns = new HashMap<>();
    private final List<List<Effect>> effects = new ArrayList<>();
    private @Nullable Shape[] ofOneFact = new @Nullable Shape[8];
    private int[] own = {}; // the rules with rows of their own

    // of the record that is being added
    private int[] factOf = new int[8];
    private boolean areAllSelected;
    private long[] namedSerial = {}; // of each rule: the record whose names were found
    private LocalDate[] namedAsOf = {};
    private int[][] namesOf = {};
    private int[] missingNames = {};

    /** The columns of the amounts of a fact, and its role in each rule. */
    private static final class FactColumns {
        private final @Nullable Object[] roles;
        private final int[] columns;
        private final boolean isJoint;

        FactColumns(@Nullable Object[] roles, int[] columns, boolean isJoint) {
            this.roles = roles;
            this.columns = columns;
            this.isJoint = isJoint;
        }
    }

    /** A set of facts: the column that counts its records, and the rules to which it gives names. */
    private static final class Shape {
        private final int column;
        private final int[] named;
        private final boolean isJoint;

        Shape(int column, int[] named, boolean isJoint) {
            this.column = column;
            this.named = named;
            this.isJoint = isJoint;
        }
    }

    KindLayout() {
        effects.add(List.of()); // column 0 is not used
        facts.add(new FactColumns(new Object[0], new int[0], false)); // fact 0 is ignored
    }

    /** Adds a rule, before records are read. */
    void add(Rule rule, int measure) {
        if (rule.source() != null) {
            own = Arrays.copyOf(own, own.length + 1);
            own[own.length - 1] = rules.size();
        }
        rules.add(rule);
        places.add(measure);
        codes.add(rule.code());
        namedSerial = Arrays.copyOf(namedSerial, rules.size());
        namedAsOf = Arrays.copyOf(namedAsOf, rules.size());
        namesOf = Arrays.copyOf(namesOf, rules.size());
        missingNames = Arrays.copyOf(missingNames, rules.size());
    }

    List<Rule> rules() {
        return rules;
    }

    NameTable names() {
        return names;
    }

    /** Finds the facts of the rows of a record. Called before the rows are added. */
    void prepare(RecordRows rows) {
        areAllSelected = true;
        if (rows.count() > factOf.length) {
            factOf = new int[2 * rows.count()];
        }
        for (int row = 0; row < rows.count(); row++) {
            long bits = rows.factBits(row);
            int number = factNumbers.get(bits);
            factOf[row] = number == LongTable.ABSENT ? define(bits, rows) : number;
            areAllSelected &= factOf[row] != IGNORED;
        }
    }

    /** Returns whether each row of the prepared record is selected by some rule. */
    boolean areAllSelected() {
        return areAllSelected;
    }

    /** Returns whether any rule selects a row of the prepared record. */
    boolean isSelected(int row) {
        return factOf[row] != IGNORED;
    }

    private int define(long bits, RecordRows rows) {
        Fact fact = rows.fact(bits);
        @Nullable Object[] roles = new Object[rules.size()];
        boolean isUsed = false;
        for (int rule = 0; rule < roles.length; rule++) {
            roles[rule] = rules.get(rule).role(fact, rule);
            isUsed |= roles[rule] != null;
        }
        int number = isUsed ? number(roles, fact) : IGNORED;
        factNumbers.put(bits, number);
        return number;
    }

    /** Facts with the same roles and slots share a number. */
    private int number(@Nullable Object[] roles, Fact fact) {
        int slots = fact.money() == null ? 1 : 1 + 3 * fact.money().known().size();
        List<Object> key = new ArrayList<>();
        for (Object role : roles) {
            key.add(Optional.ofNullable(role));
        }
        key.add(slots);
        key.add(fact.isJoint());
        return likeFacts.computeIfAbsent(key, another -> {
            int[] columnOf = new int[slots];
            for (int slot = 0; slot < slots; slot++) {
                columnOf[slot] = columnOfSlot(roles, slot, fact.isJoint());
            }
            facts.add(new FactColumns(roles, columnOf, fact.isJoint()));
            columnsOf = facts.size() > columnsOf.length ? Arrays.copyOf(columnsOf, 2 * columnsOf.length) : columnsOf;
            columnsOf[facts.size() - 1] = columnOf;
            return facts.size() - 1;
        });
    }

    private int columnOfSlot(@Nullable Object[] roles, int slot, boolean isJoint) {
        List<Effect> all = new ArrayList<>();
        for (int rule = 0; rule < roles.length; rule++) {
            Object role = roles[rule];
            if (role != null) {
                rules.get(rule).countSlot(role, slot, isJoint, rule, all);
            }
        }
        return column(all);
    }

    /** Returns the column with some effects. */
    private int column(List<Effect> all) {
        if (all.isEmpty()) {
            return NONE;
        }
        return columns.computeIfAbsent(List.copyOf(all), another -> {
            effects.add(another);
            return effects.size() - 1;
        });
    }

    /** Fills in the numbers that some rows of the prepared record add together. */
    void fill(Increment increment, RecordRows rows, int[] selection, int count) {
        increment.clear();
        long bits = 0;
        boolean isLarge = false;
        for (int i = 0; i < count; i++) {
            int row = selection[i];
            int fact = factOf[row];
            isLarge |= fact >= MOST_BITS;
            bits |= 1L << fact;
            int[] columnOf = columnsOf[fact];
            for (int slot = 0; slot < columnOf.length; slot++) {
                if (columnOf[slot] != NONE) {
                    increment.add(columnOf[slot], rows.amount(row, slot));
                }
            }
        }
        Shape shape = count == 1 ? ofOneFact(factOf[selection[0]]) : isLarge ? shape(selection, count) : shape(bits);
        if (shape.column != NONE) {
            increment.add(shape.column, 1);
        }
        if (shape.named.length > 0) {
            addNames(increment, rows, shape);
        }
        if (!rows.wides().isEmpty()) {
            addWides(increment, rows, selection, count);
        }
        if (shape.isJoint) {
            addJointEvents(increment, rows, selection, count);
        }
    }

    private Shape shape(long bits) {
        int known = shapesByBits.get(bits);
        if (known == LongTable.ABSENT) {
            List<Integer> set = new ArrayList<>();
            for (int fact = 0; fact < MOST_BITS; fact++) {
                if ((bits & (1L << fact)) != 0) {
                    set.add(fact);
                }
            }
            known = shape(set);
            shapesByBits.put(bits, known);
        }
        return shapes.get(known);
    }

    private Shape ofOneFact(int fact) {
        if (fact >= ofOneFact.length) {
            ofOneFact = Arrays.copyOf(ofOneFact, 2 * fact);
        }
        Shape known = ofOneFact[fact];
        if (known == null) {
            known = shapes.get(shape(List.of(fact)));
            ofOneFact[fact] = known;
        }
        return known;
    }

    private Shape shape(int[] selection, int count) {
        TreeSet<Integer> set = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            set.add(factOf[selection[i]]);
        }
        return shapes.get(shape(List.copyOf(set)));
    }

    private int shape(List<Integer> set) {
        Integer known = shapesByList.get(set);
        if (known == null) {
            known = shapes.size();
            shapes.add(newShape(set));
            shapesByList.put(set, known);
        }
        return known;
    }

    private Shape newShape(List<Integer> set) {
        boolean isJoint = facts.get(set.get(0)).isJoint;
        List<Effect> all = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            List<Object> roles = roles(set, rule);
            if (!roles.isEmpty()) {
                rules.get(rule).countRecord(roles, isJoint, rule, all);
                if (roles.stream().anyMatch(rules.get(rule)::givesNames)) {
                    named.add(rule);
                }
            }
        }
        return new Shape(column(all), named.stream().mapToInt(rule -> rule).toArray(), isJoint);
    }

    private List<Object> roles(Collection<Integer> set, int rule) {
        List<Object> roles = new ArrayList<>();
        for (int fact : set) {
            Object role = facts.get(fact).roles[rule];
            if (role != null && !roles.contains(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private void addNames(Increment increment, RecordRows rows, Shape shape) {
        for (int rule : shape.named) {
            if (namedSerial[rule] != rows.serial() || !rows.asOf().equals(namedAsOf[rule])) {
                findNames(rule, rows);
            }
            for (int name : namesOf[rule]) {
                increment.addName(rule, name);
            }
            if (missingNames[rule] > 0) {
                List<Effect> gap = new ArrayList<>();
                Rule.add(Gap.NO_NAME, rule, gap);
                increment.add(column(gap), missingNames[rule]);
            }
        }
    }

    /** Finds the names of a record. Several keys need them. */
    private void findNames(int rule, RecordRows rows) {
        Collection<Optional<String>> found =
                Objects.requireNonNull(rules.get(rule).names()).apply(rows);
        int[] numbers = new int[found.size()];
        int count = 0;
        for (Optional<String> name : found) {
            if (name.isPresent()) {
                numbers[count++] = names.number(name.get());
            }
        }
        namedSerial[rule] = rows.serial();
        namedAsOf[rule] = rows.asOf();
        namesOf[rule] = Arrays.copyOf(numbers, count);
        missingNames[rule] = found.size() - count;
    }

    private void addWides(Increment increment, RecordRows rows, int[] selection, int count) {
        for (RecordRows.Wide wide : rows.wides()) {
            for (int i = 0; i < count; i++) {
                int column = selection[i] == wide.row() ? facts.get(factOf[wide.row()]).columns[wide.slot()] : NONE;
                if (column != NONE) {
                    increment.addWide(column, wide.number());
                }
            }
        }
    }

    /** Joint events count by their reference, each once for all forces. */
    private void addJointEvents(Increment increment, RecordRows rows, int[] selection, int count) {
        for (int rule = 0; rule < rules.size(); rule++) {
            List<Object> roles = new ArrayList<>();
            long times = 0;
            for (int i = 0; i < count; i++) {
                Object role = facts.get(factOf[selection[i]]).roles[rule];
                if (role != null) {
                    roles.add(role);
                    times += rows.amount(selection[i], 0);
                }
            }
            long events = roles.isEmpty() ? 0 : rules.get(rule).jointEvents(roles, times);
            for (long event = 1; event <= events; event++) {
                increment.addName(rule, names.number(rows.jointName(event)));
            }
        }
    }

    /** Reads the tallies of a cell by the places of their measures. */
    void readTallies(Sums sums, ObjIntConsumer<Tally> reader) {
        @Nullable TallyBuilder[] builders = new TallyBuilder[rules.size()];
        int width = Math.min(sums.width(), effects.size());
        for (int column = 1; column < width; column++) {
            if (sums.micros(column) != 0) {
                for (Effect effect : effects.get(column)) {
                    builder(builders, effect.rule()).add(effect, sums, column);
                }
            }
        }
        for (int rule = 0; rule < builders.length; rule++) {
            boolean hasNames = sums.hasNames(rule);
            if (builders[rule] != null || hasNames) {
                Tally tally = builder(builders, rule)
                        .build(hasNames ? sums.names(rule, names) : Collections.emptySortedSet());
                if (!tally.isEmpty()) {
                    reader.accept(tally, places.get(rule));
                }
            }
        }
    }

    private static TallyBuilder builder(@Nullable TallyBuilder[] builders, int rule) {
        TallyBuilder known = builders[rule];
        if (known == null) {
            known = new TallyBuilder();
            builders[rule] = known;
        }
        return known;
    }

    /** Fills in the rows of the record that is shown, as far as a rule selects them. */
    void decode(RecordRows rows) {
        rows.want(codes);
        Decoders.decode(rows.record(), rows);
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
