package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.engine.rule.DimensionRule;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Operations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that have a row. A key of an open set, such as an area, must be in a record or be named by the query: otherwise
 * it can be a mistake of the caller. A key of two dimensions must be known in each part. Immutable.
 *
 * @param <K> the type of key
 * @param forces the forces that are known
 * @param operations the tree of the query
 * @param tables the tables of the dimension: that of the summary, and that of the other side of a comparison
 */
record KnownKeys<K extends Comparable<? super K>>(
        Set<ForceId> forces, Optional<Operations> operations, List<Table<K>> tables) {

    private static final int MOST_SIMILAR = 3;

    private DimensionRule<K> rule() {
        return RuleAccess.of(tables.get(0).dimension());
    }

    /** Returns the first part of a key that is not known, if there is one. */
    Optional<Object> firstUnknown(K key) {
        if (tables.get(0).rows().containsKey(key) || rule().named().contains(key)) {
            return Optional.empty();
        }
        List<@Nullable Comparable<?>> parts = rule().parts(key);
        for (int place = 0; place < parts.size(); place++) {
            Object part = parts.get(place);
            if (part != null && !isOfClosedSet(part, place) && !stated(place).contains(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /**
     * Requires that a key is known.
     *
     * @throws IllegalArgumentException if it is not, with similar keys
     */
    void require(K key) {
        Optional<Object> unknown = firstUnknown(key);
        if (unknown.isPresent()) {
            String dimension = tables.get(0).dimension().id();
            throw new IllegalArgumentException(
                    "a key must be in a record or be named by the query, but \"" + unknown.get()
                            + "\" of dimension " + dimension + " is not." + suggestion(key, unknown.get())
                            + " Name a key that must have a row by with(..); find(..) is empty for an unknown key");
        }
    }

    private boolean isOfClosedSet(Object part, int place) {
        if (part instanceof ForceId force) {
            return forces.contains(force);
        }
        if (part instanceof OperationId operation) {
            return operations.flatMap(tree -> tree.find(operation)).isPresent();
        }
        if (part instanceof Drug drug) {
            return Drug.standard().contains(drug);
        }
        return part instanceof Enum
                || part instanceof Boolean
                || rule().slicing().leaves().get(place).isByMonth();
    }

    /** Returns the parts at a place of all keys that are in a record or named. */
    private Set<Object> stated(int place) {
        @SuppressWarnings("unchecked") // parts at one place are of one type
        Set<Object> stated = new TreeSet<>((Comparator<Object>) (Comparator<?>) Comparator.naturalOrder());
        for (Table<K> table : tables) {
            Set<K> keys = new TreeSet<>(table.rows().keySet());
            keys.addAll(RuleAccess.of(table.dimension()).named());
            keys.forEach(
                    key -> Optional.ofNullable(rule().parts(key).get(place)).ifPresent(stated::add));
        }
        return stated;
    }

    private String suggestion(K key, Object unknown) {
        List<String> similar = stated(rule().parts(key).indexOf(unknown)).stream()
                .map(Object::toString)
                .filter(text -> isSimilar(text, unknown.toString()))
                .sorted(Comparator.comparingInt(text -> distance(text, unknown.toString())))
                .limit(MOST_SIMILAR)
                .toList();
        return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
    }

    /** Returns whether at most a third of the letters differ. */
    private static boolean isSimilar(String one, String other) {
        return 3 * distance(one, other) <= Math.max(one.length(), other.length());
    }

    /** Returns the number of letters to insert, delete or replace, whatever their case. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] former = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int[] next = new int[to.length() + 1];
            next[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = former[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replaced, 1 + Math.min(former[j], next[j - 1]));
            }
            former = next;
        }
        return former[to.length()];
    }
}
