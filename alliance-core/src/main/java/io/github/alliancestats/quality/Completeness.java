package io.github.alliancestats.quality;

import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * The numbers of records for which a figure is known: seen = full + partial + none. A sum sees each included record with
 * an event that it adds. The record is full if all its parts are known (each drug of a seizure valued), partial if some
 * are, and none if none is. A count of events sees events, and a record for each gap.
 *
 * <p>Each record that is not full has one {@linkplain #gaps() gap}: the first, in the order of {@link Gap}, of any of
 * its parts. So seen = full + all gaps. For distinct counts (people, groups), known names count once each, and unnamed
 * ones once for each record. Records that are in conflict, or whose recording time is not known, are seen as one gap for
 * each id, although none is included. A rejected row that could change the figure is one gap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state the state of the figure
 * @param seen the records that the measure includes, and the ids and rejected rows that it cannot include. Also records of
 *     other rows that do not state the key of this row
 * @param full the records known in full
 * @param partial the records known in part
 * @param gaps the records that are not known in full, by gap; gaps without a record are absent
 * @param notSupplied the facts that the measure needs and that were not supplied for all days and forces. Without
 *     {@linkplain Coverage coverage} these are the facts without an event, and all facts of a stock
 * @param missing the missing parts in words: "no opening declared: cash seized", "not supplied in full: charged, needed until
 *     2024-03-30", or "perhaps not recorded: operation". A fact has the last day that the figure needs if that is after the
 *     period
 * @param notCarried the keys of the row or umbrella that an event can rightly lack, and that the records were not declared to
 *     {@linkplain Coverage#carrying carry}
 * @param declared whether the supply of all facts that the measure needs was declared
 */
public record Completeness(
        FigureState state,
        long seen,
        long full,
        long partial,
        Map<Gap, Long> gaps,
        Set<Fact> notSupplied,
        List<String> missing,
        Set<Key> notCarried,
        boolean declared) {

    /**
     * Creates the completeness of a figure. It copies the gaps and the facts.
     *
     * @param state the state of the figure
     * @param seen the records that the measure includes
     * @param full the records known in full
     * @param partial the records known in part
     * @param gaps the records that are not known in full, by gap
     * @param notSupplied the facts that were not supplied
     * @param missing these facts in words, with the missing part
     * @param notCarried the keys that the records need not carry
     * @param declared whether the supply was declared
     */
    public Completeness {
        Objects.requireNonNull(state, "state");
        EnumMap<Gap, Long> copy = new EnumMap<>(Gap.class);
        copy.putAll(Objects.requireNonNull(gaps, "gaps"));
        gaps = Collections.unmodifiableMap(copy);
        notSupplied =
                Collections.unmodifiableSortedSet(new TreeSet<>(Objects.requireNonNull(notSupplied, "notSupplied")));
        missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
        notCarried = Collections.unmodifiableSortedSet(new TreeSet<>(Objects.requireNonNull(notCarried, "notCarried")));
    }

    /** {@return the records for which no part is known} */
    public long none() {
        return seen - full - partial;
    }

    /** {@return the records known in full or in part} */
    public long known() {
        return full + partial;
    }

    /**
     * Returns the completeness of a figure whose facts were supplied. A record that counts in another figure, or beside a
     * sum, does not make this one partial.
     *
     * @param seen the records that the measure includes
     * @param full the records known in full
     * @param partial the records known in part
     * @param gaps the records that are not known in full, by gap
     * @return the completeness, with the state that follows from the numbers
     */
    public static Completeness of(long seen, long full, long partial, Map<Gap, Long> gaps) {
        boolean isComplete =
                Objects.requireNonNull(gaps, "gaps").keySet().stream().allMatch(Gap::lacksNothing);
        FigureState known = full + partial > 0 ? FigureState.PARTIAL : FigureState.UNKNOWN;
        FigureState state = isComplete ? FigureState.COMPLETE : known;
        return new Completeness(state, seen, full, partial, gaps, Set.of(), List.of(), Set.of(), false);
    }

    /**
     * Returns the completeness of a figure without records.
     *
     * @param state {@link FigureState#NOT_SUPPLIED} or {@link FigureState#NOT_APPLICABLE}
     * @return the completeness, with no record
     */
    public static Completeness without(FigureState state) {
        return new Completeness(state, 0, 0, 0, Map.of(), Set.of(), List.of(), Set.of(), false);
    }

    /**
     * Returns this completeness with the state of the supply. A figure is not complete if a fact was not supplied, or if the
     * records need not carry a key.
     *
     * @param notSupplied the facts that were not supplied for all days and forces
     * @param missing these facts and keys in words, with the missing part
     * @param notCarried the keys that the records need not carry
     * @param isDeclared whether the supply was declared
     * @return the completeness
     */
    public Completeness withSupply(
            Set<Fact> notSupplied, List<String> missing, Set<Key> notCarried, boolean isDeclared) {
        Objects.requireNonNull(notSupplied, "notSupplied");
        Objects.requireNonNull(notCarried, "notCarried");
        boolean isOpen = state == FigureState.COMPLETE && !(notSupplied.isEmpty() && notCarried.isEmpty());
        FigureState all = isOpen ? FigureState.PARTIAL : state;
        return new Completeness(all, seen, full, partial, gaps, notSupplied, missing, notCarried, isDeclared);
    }

    /** {@return for example "known for 812 of 968, 12 of them in part (not valued: 168)", "not supplied" or "not applicable"} */
    @Override
    public String toString() {
        return switch (state) {
            case NOT_SUPPLIED -> "not supplied";
            case NOT_APPLICABLE -> "not applicable";
            case COMPLETE, PARTIAL, UNKNOWN -> inNumbers();
        };
    }

    private String inNumbers() {
        StringJoiner reasons = new StringJoiner(", ", " (", ")").setEmptyValue("");
        gaps.forEach((gap, number) -> reasons.add(gap + ": " + number));
        String inPart = partial > 0 ? ", " + partial + " of them in part" : "";
        String lacking = missing.isEmpty() ? "" : ", " + String.join(", ", missing);
        return "known for " + known() + " of " + seen + inPart + reasons + lacking;
    }
}
