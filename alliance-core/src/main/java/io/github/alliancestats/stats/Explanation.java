package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.ValueType;
import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.stats.Explainer.Gain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The contribution of each record to a figure, and the excluded records with their reasons. The contributions add to
 * the figure exactly. Immutable and thread-safe.
 *
 * @param <V> the type of the figure's value
 */
public final class Explanation<V> {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Figure<V> figure;
    private final List<Gain> gains;
    private final List<Contribution<V>> contributions;
    private final List<Exclusion> leftOut;

    Explanation(Figure<V> figure, List<Gain> gains, List<Exclusion> leftOut) {
        this.figure = figure;
        this.gains = gains;
        this.contributions = gains.stream().map(this::contribution).toList();
        this.leftOut = List.copyOf(leftOut);
    }

    private Contribution<V> contribution(Gain gain) {
        ValueType<V> type = figure.type();
        return new Contribution<>(
                gain.record().kind(),
                gain.record().id(),
                type.value(gain.value()),
                type.value(gain.low()),
                type.value(gain.high()),
                gain.whole().map(type::value),
                gain.gap());
    }

    /**
     * The contribution of one record to a figure. A record of another row that does not state the key of this row contributes
     * zero, with the gap {@link Gap#KEY_NOT_STATED}. A joint event can count for another force, and a sentence in
     * another case. Such a record contributes only if the other record is missing: zero, with the gap {@link
     * Gap#RECORDED_ELSEWHERE}. If there are several, the first in the order of ids has the gap. The first record of a joint event whose
     * records do not agree has another contribution: zero, with the gap {@link Gap#JOINT_RECORDS_DIFFER}. Records with one id and the gap
     * {@link Gap#CONFLICTING} or {@link Gap#RECORDING_UNKNOWN} are not included: they are one contribution of zero. The gap
     * {@link Gap#REMAINDER_MAY_BE_LESS} depends on the supply, so no contribution has it. A name
     * that a figure counts once is in the contribution of the record that adds it. Other records of the name have zero.
     *
     * @param <V> the type of the figure's value
     * @param kind the kind of record in words, as in "drug seizure"
     * @param id the record
     * @param value the contribution to the figure's value
     * @param low the contribution to the low end
     * @param high the contribution to the high end
     * @param whole the value of the whole event, which is more than the contribution if forces share it; empty if another
     *     force recorded the event
     * @param gap the reason why the contribution is missing or incomplete; empty if it is complete
     */
    public record Contribution<V>(
            String kind, RecordId id, V value, V low, V high, Optional<V> whole, Optional<Gap> gap) {

        /**
         * Creates the contribution of a record.
         *
         * @param kind the kind of record in words, as in "drug seizure"
         * @param id the record
         * @param value the contribution to the figure's value
         * @param low the contribution to the low end
         * @param high the contribution to the high end
         * @param whole the value of the whole event
         * @param gap the reason why the contribution is missing or incomplete
         */
        public Contribution {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(gap, "gap");
        }

        /** {@return the record and its contribution, after the value of the whole event if forces share it} */
        @Override
        public String toString() {
            boolean isShared = whole.isPresent() && !whole.get().equals(value);
            String ofAll = isShared ? ValueType.inPrint(whole.get()) + ", our share " : "";
            return kind + " " + id + ": " + ofAll + ValueType.inPrint(value)
                    + gap.map(why -> " (" + why + ")").orElse("");
        }
    }

    /** {@return the figure that this explains} */
    public Figure<V> figure() {
        return figure;
    }

    /**
     * Returns the contributions in the order of ids.
     *
     * @return one for each record, or id without a valid record. A record has two if it counts, and perhaps belongs to the
     *     row by another drug or is of a joint event whose records do not agree. Rejected rows have none; see {@link DataExtract#rejections}
     */
    public List<Contribution<V>> contributions() {
        return contributions;
    }

    /**
     * Returns the contribution of the largest {@linkplain Contribution#whole whole} event, such as the largest seizure. An
     * event that another force recorded is not one.
     *
     * @return the first of the largest in the order of ids; empty if no contribution is known, or an action stands for
     *     several events
     */
    public Optional<Contribution<V>> largest() {
        Comparator<Gain> largestFirst = Comparator.comparing(Explanation::number, Comparator.reverseOrder());
        return known().stream().min(largestFirst).map(this::contribution); // the first of equal ones
    }

    /**
     * Returns the median of whole events, such as the median seizure: the middle one, or the mean of the two in the
     * middle. An event that another force recorded is not one. Records without a known contribution are excluded, so read it with the completeness of the figure.
     *
     * @return the exact number in the unit of the figure, such as pounds, grams or days of custody; empty if no
     *     contribution is known, or an action stands for several events
     */
    public Optional<BigDecimal> median() {
        List<BigDecimal> numbers =
                known().stream().map(Explanation::number).sorted().toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal upper = numbers.get(numbers.size() / 2);
        BigDecimal lower = numbers.get((numbers.size() - 1) / 2);
        return Optional.of(Decimals.canonical(upper.add(lower).divide(TWO)));
    }

    /** Returns the known contributions; none if one stands for several events, since none of these is known. */
    private List<Gain> known() {
        boolean areSingle = gains.stream().allMatch(Gain::isOfOneEvent);
        List<Gain> known = new ArrayList<>(areSingle ? gains : List.of());
        known.removeIf(each -> each.whole().isEmpty()
                || (each.gap().isPresent() && number(each).signum() == 0));
        return known;
    }

    private static BigDecimal number(Gain each) {
        return each.whole().orElseThrow();
    }

    /** {@return the excluded records; for a row, those of the whole summary} */
    public List<Exclusion> leftOut() {
        return leftOut;
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the figure and the number of records, without ids} */
    @Override
    public String toString() {
        long excluded = leftOut.stream().mapToLong(Exclusion::times).sum();
        return figure + " Records: " + contributions.size() + "; left out: " + excluded + ".";
    }
}
