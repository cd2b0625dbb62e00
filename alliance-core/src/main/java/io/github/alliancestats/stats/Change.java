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

    private static final long SMALL_BASE = 20;

    private final Figure<V> now;
    private final Figure<V> before;
    private final List<Unlike> unlike;

    Change(Figure<V> now, Figure<V> before, List<Unlike> unlike) {
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

    /**
     * The later value less the earlier, negative after a fall; of ranges, between their values.
     *
     * @return the exact difference, of unlike figures too, as long as both are of one currency and basis
     * @throws IllegalStateException if they are of different currencies or bases
     */
    public V difference() {
        return now.form().value(exactDifference());
    }

    /** {@return the difference in words, with its sign, as in "+£7,300,000"} */
    public String differenceInWords() {
        BigDecimal difference = exactDifference();
        return (difference.signum() > 0 ? "+" : "") + now.form().words(difference);
    }

    /**
     * The difference over the earlier value: 1/4 is a growth by a quarter. It is withheld where a month of only one of
     * the periods has no dated record at all, since nobody can tell a quiet month from one that was not sent. The two coverages may differ and
     * are to be read with it.
     *
     * @return the exact ratio; empty if the earlier value is zero or like is not compared with like; see
     *     also {@link #isSmallBase()}
     */
    public Optional<Ratio> growth() {
        if (!unlike.isEmpty() || before.number().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Ratio.of(exactDifference(), before.number()));
    }

    /** {@return why the two can't fairly be compared; empty if they can} */
    public List<Unlike> unlike() {
        return unlike;
    }

    /**
     * Whether the earlier figure rests on so few events that a percentage of it says little.
     *
     * @return true if it is made from fewer than 20
     */
    public boolean isSmallBase() {
        return before.coverage().known() < SMALL_BASE;
    }

    private BigDecimal exactDifference() {
        if (!now.isOfOneKindWith(before)) {
            throw new IllegalStateException("figures of different currencies or bases have no difference: " + unlike);
        }
        return now.number().subtract(before.number());
    }

    /** {@return both figures with what is known of them, the difference, and the growth to a tenth of a per cent or why there is none} */
    @Override
    public String toString() {
        String both = now.measure().name() + ": " + words(now) + " after " + words(before);
        if (!unlike.isEmpty()) {
            return both + "; not compared: " + unlike;
        }
        String growth = growth().map(g -> g.percent(1))
                .map(p -> " (" + (p.signum() > 0 ? "+" : "") + p.toPlainString() + "%)")
                .orElse("");
        return both + ", " + differenceInWords() + growth;
    }

    private static String words(Figure<?> figure) {
        return figure.words() + (figure.coverage().isComplete() ? "" : " (" + figure.coverage() + ")");
    }
}
