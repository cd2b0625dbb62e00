package io.github.alliancestats.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What became of one figure from one period to another: signed, exact, and computed from exact values,
 * never from rounded headlines. Immutable and thread-safe.
 *
 * @param <V> the type of the figure's value
 */
public final class Change<V> {

    private final Figure<V> now;
    private final Figure<V> before;
    private final List<String> unlike;

    Change(Figure<V> now, Figure<V> before, List<String> unlike) {
        this.now = now;
        this.before = before;
        this.unlike = unlike;
    }

    /** {@return the later figure} */
    public Figure<V> now() {
        return now;
    }

    /** {@return the earlier figure} */
    public Figure<V> before() {
        return before;
    }

    /** {@return the later value less the earlier, negative after a fall; of ranges, between their values} */
    public V difference() {
        return now.form().value(exactDifference());
    }

    /** {@return the difference in words, with its sign, as in "+£7,300,000"} */
    public String differenceInWords() {
        BigDecimal difference = exactDifference();
        return (difference.signum() > 0 ? "+" : "") + now.form().words(difference);
    }

    /**
     * The difference over the earlier value: 1/4 is a growth by a quarter.
     *
     * @return the exact ratio; empty if the earlier value is zero or like is not compared with like
     */
    public Optional<Ratio> growth() {
        if (!unlike.isEmpty() || before.number().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Ratio.of(exactDifference(), before.number()));
    }

    /** {@return why the two can't fairly be compared, one sentence a reason; empty if they can} */
    public List<String> unlike() {
        return unlike;
    }

    private BigDecimal exactDifference() {
        return now.number().subtract(before.number());
    }

    /** {@return both figures, the difference and the growth to a tenth of a per cent} */
    @Override
    public String toString() {
        String growth = growth().map(g -> g.percent(1))
                .map(p -> " (" + (p.signum() > 0 ? "+" : "") + p.toPlainString() + "%)")
                .orElse("");
        return now.measure().name() + ": " + now.words() + " after " + before.words() + ", " + differenceInWords()
                + growth + (unlike.isEmpty() ? "" : "; unlike: " + unlike);
    }
}
