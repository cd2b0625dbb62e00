package io.github.alliancestats.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers of records for which a figure is known: seen = full + partial + none. A record is seen by a measure if it
 * is included and of the measure's kind. It is full if all its parts are known (each drug of a seizure valued), partial
 * if some are, and none if none is.
 *
 * <p>Each record that is not full has one {@linkplain #gaps() gap}: the first, in the order of {@link Gap}, of any of
 * its parts. So seen = full + all gaps. For distinct counts (people, groups), known names count once each, and unnamed
 * ones once for each record.
 *
 * <p>Immutable and thread-safe.
 *
 * @param supplied whether a record of the kind that the measure needs was supplied, even one that does not count, or
 *     the query declares the kind. A measure of several
 *     kinds needs only one of them
 * @param seen the records that the measure includes
 * @param full the records known in full
 * @param partial the records known in part
 * @param gaps the records that are not known in full, by gap; gaps without a record are absent
 */
public record Completeness(boolean supplied, long seen, long full, long partial, Map<Gap, Long> gaps) {

    /** Copies the gaps. */
    public Completeness {
        EnumMap<Gap, Long> copy = new EnumMap<>(Gap.class);
        copy.putAll(gaps);
        gaps = Collections.unmodifiableMap(copy);
    }

    /** {@return the records for which no part is known} */
    public long none() {
        return seen - full - partial;
    }

    /** {@return the records known in full or in part} */
    public long known() {
        return full + partial;
    }

    /** {@return the state of the figure. A record that another figure counts does not make this one partial} */
    public FigureState state() {
        if (!supplied) {
            return FigureState.NOT_SUPPLIED;
        }
        if (gaps.keySet().stream().allMatch(Gap::countedElsewhere)) {
            return FigureState.COMPLETE;
        }
        return known() > 0 ? FigureState.PARTIAL : FigureState.UNKNOWN;
    }

    /** {@return for example "known for 812 of 968, 12 of them in part (not valued: 168)", or "not supplied"} */
    @Override
    public String toString() {
        if (!supplied) {
            return "not supplied";
        }
        StringBuilder words = new StringBuilder("known for " + known() + " of " + seen);
        if (partial > 0) {
            words.append(", ").append(partial).append(" of them in part");
        }
        if (!gaps.isEmpty()) {
            StringBuilder reasons = new StringBuilder();
            gaps.forEach((gap, count) -> reasons.append(reasons.isEmpty() ? "" : ", ")
                    .append(gap)
                    .append(": ")
                    .append(count));
            words.append(" (").append(reasons).append(')');
        }
        return words.toString();
    }
}
