package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Why a figure is what it is: each record that it was made from with its contribution, which add to the
 * figure exactly, and the records that count nowhere, with the reason. Immutable and thread-safe.
 *
 * @param <V> the type of the figure's value
 */
public final class Explanation<V> {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Figure<V> figure;
    private final List<Contribution<V>> contributions;
    private final List<Exclusion> leftOut;

    Explanation(Figure<V> figure, List<Contribution<V>> contributions, List<Exclusion> leftOut) {
        this.figure = figure;
        this.contributions = List.copyOf(contributions);
        this.leftOut = List.copyOf(leftOut);
    }

    /** {@return the figure that this explains} */
    public Figure<V> figure() {
        return figure;
    }

    /** {@return what each record that the measure saw adds, in the order of ids} */
    public List<Contribution<V>> contributions() {
        return contributions;
    }

    /**
     * The record that adds most, such as the largest seizure.
     *
     * @return the first of those that add most, in the order of ids; empty if there is none or nothing is known of any
     */
    public Optional<Contribution<V>> largest() {
        Optional<Contribution<V>> largest = Optional.empty();
        for (Contribution<V> each : known()) {
            if (largest.isEmpty() || number(each).compareTo(number(largest.get())) > 0) {
                largest = Optional.of(each);
            }
        }
        return largest;
    }

    /**
     * The median of what records add, such as the median seizure: the middle one, or half way between the two in the
     * middle. Records of which nothing is known are left out, so read it with the figure's coverage.
     *
     * @return the exact number, in pounds, grams, things or days of custody; empty if there is none
     */
    public Optional<BigDecimal> median() {
        List<BigDecimal> numbers = known().stream().map(this::number).sorted().toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal upper = numbers.get(numbers.size() / 2);
        BigDecimal lower = numbers.get((numbers.size() - 1) / 2);
        return Optional.of(Decimals.canonical(upper.add(lower).divide(TWO)));
    }

    private List<Contribution<V>> known() {
        return contributions.stream()
                .filter(each -> each.gap().isEmpty() || number(each).signum() != 0)
                .toList();
    }

    private BigDecimal number(Contribution<V> each) {
        return figure.form().number(each.value());
    }

    /** {@return the records that count nowhere; for a row, those of the whole} */
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
