package io.github.alliancestats.reference;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.Texts;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which ids mean the same, and since when: groups merge, and one person is known by several ids. A count of what is
 * distinct sees each id as what it means at the end of a day, so that two groups that merged on 1 July are two at the
 * end of June and one at the end of the year.
 *
 * <p>An id may be merged again later, into another: of its merges, the latest that took effect on or before the day
 * stands. Chains are followed; an id comes to mean at most 100 others by them. A merge that was found to be wrong is left out: aliases without it
 * are other aliases.
 * What is merged is told by id alone and a question has one set of aliases, so ids of groups, keys of people and names
 * of agencies must not be alike.
 *
 * <p>Immutable and thread-safe; equal when the merges are, in whatever order they were given.
 */
public final class Aliases {

    /** More than any group goes through, and so few that each id is told what it means at once. */
    private static final int MOST_REACHED = 100;

    private static final Aliases NONE = builder().build();

    private final Map<String, NavigableMap<LocalDate, String>> merges;

    private Aliases(Map<String, NavigableMap<LocalDate, String>> merges) {
        this.merges = merges;
    }

    /**
     * One id that means another from a day on.
     *
     * @param id the id that was merged
     * @param into what it means instead
     * @param from the first day
     */
    public record Merge(String id, String into, LocalDate from) {

        /**
         * Creates a merge.
         *
         * @param id the id that was merged
         * @param into the id into which it was merged
         * @param from the first day
         */
        public Merge {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(into, "into");
            Objects.requireNonNull(from, "from");
        }

        /** {@return the day; ids may be sensitive} */
        @Override
        public String toString() {
            return "merge from " + from;
        }
    }

    /** {@return no aliases at all: every id means itself} */
    public static Aliases none() {
        return NONE;
    }

    /**
     * Starts a set of aliases.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What an id means, as known at the end of a day.
     *
     * @param id the id
     * @param day the day; a merge that takes effect on it counts
     * @return the id at the end of the chain; the given one if it was not merged
     */
    public String resolve(String id, LocalDate day) {
        String resolved = Objects.requireNonNull(id, "id");
        String next = next(id, Objects.requireNonNull(day, "day"));
        while (next != null) {
            resolved = next;
            next = next(resolved, day);
        }
        return resolved;
    }

    private @Nullable String next(String id, LocalDate day) {
        return Days.latest(merges, id, day);
    }

    /** {@return all merges, by id and then by day} */
    public List<Merge> entries() {
        List<Merge> entries = new ArrayList<>();
        merges.forEach((id, own) -> own.forEach((from, into) -> entries.add(new Merge(id, into, from))));
        return List.copyOf(entries);
    }

    /** Refuses more ids behind an id than a chain may have, on whichever days they were merged. */
    private void requireFewReached() {
        Map<String, Set<String>> others = new HashMap<>();
        for (Merge merge : entries()) {
            others.computeIfAbsent(merge.id(), any -> new LinkedHashSet<>()).add(merge.into());
        }
        for (String id : merges.keySet()) {
            Set<String> reached = new HashSet<>(Set.of(id));
            Deque<String> next = new ArrayDeque<>(Set.of(id));
            while (!next.isEmpty() && reached.size() <= MOST_REACHED + 1) {
                for (String other : others.getOrDefault(next.remove(), Set.of())) {
                    if (reached.add(other)) {
                        next.add(other);
                    }
                }
            }
            if (reached.size() > MOST_REACHED + 1) {
                throw new IllegalArgumentException("an id must come to mean at most 100 others by merges, one behind"
                        + " another, but " + id + " comes to mean more");
            }
        }
    }

    /** Refuses merges that lead back to where they began on the day on which the last of them takes effect. */
    private void requireNoCycle() {
        for (Merge merge : entries()) {
            Set<String> path = new LinkedHashSet<>();
            String id = merge.id();
            while (id != null && path.add(id)) {
                id = next(id, merge.from());
            }
            if (merge.id().equals(id)) {
                throw new IllegalArgumentException("ids must not be merged into each other, but from " + merge.from()
                        + " on " + String.join(" into ", path) + " into " + id + " would be");
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aliases that && merges.equals(that.merges);
    }

    @Override
    public int hashCode() {
        return merges.hashCode();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return how many merges there are; ids may be sensitive} */
    @Override
    public String toString() {
        return entries().size() + " merges";
    }

    /** Builds {@link Aliases}. Not thread-safe. */
    public static final class Builder {
        private final Map<String, NavigableMap<LocalDate, String>> merges = new TreeMap<>();

        Builder() {}

        /**
         * States that an id means another from a day on. Saying it again makes no difference.
         *
         * @param id the id that was merged
         * @param into what it means instead
         * @param from the first day; {@link LocalDate#MIN} if it always did
         * @return this builder
         * @throws IllegalArgumentException if an id is not <a href="../record/package-summary.html#text">plain text</a>, both are the same, or
         *     the id was merged into another on the same day
         */
        public Builder merged(String id, String into, LocalDate from) {
            Texts.identifying(id, "the id of what was merged");
            Texts.identifying(into, "the id of what it was merged into");
            Objects.requireNonNull(from, "from");
            if (id.equals(into)) {
                throw new IllegalArgumentException("an id must be merged into another, but " + id + " was into itself");
            }
            String told = merges.computeIfAbsent(id, any -> new TreeMap<>()).putIfAbsent(from, into);
            if (told != null && !told.equals(into)) {
                throw new IllegalArgumentException("an id must be merged into one other on a day, but " + id
                        + " was into " + told + " and " + into + " on " + from);
            }
            return this;
        }

        /**
         * Makes the aliases. The builder may go on to make others.
         *
         * @return the aliases
         * @throws IllegalArgumentException if ids would be merged into each other on some day, or one comes to
         *     mean more than 100 others; the message names them
         */
        public Aliases build() {
            Map<String, NavigableMap<LocalDate, String>> copy = new TreeMap<>();
            merges.forEach((id, own) -> copy.put(id, new TreeMap<>(own)));
            Aliases aliases = new Aliases(copy);
            aliases.requireFewReached();
            aliases.requireNoCycle();
            return aliases;
        }
    }
}
