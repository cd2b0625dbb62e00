package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.ValueType;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.quality.ComparabilityIssue;
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

    private static final BigDecimal SMALL_BASE = BigDecimal.valueOf(20);

    private final Figure<V> now;
    private final Figure<V> before;
    private final List<ComparabilityIssue> unlike;

    Change(Figure<V> now, Figure<V> before, List<ComparabilityIssue> unlike) {
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
     * @return the exact difference, of unlike figures too, as long as both are of one currency and basis; without
     *     meaning if either {@linkplain Figure#hasValue has no value}
     * @throws IllegalStateException if they are of different currencies or bases
     */
    public V difference() {
        return now.type().value(exactDifference());
    }

    /**
     * Returns the difference in words.
     *
     * @return the difference with its sign, as in "+£7,300,000"; "not supplied" or "not known" if a figure is
     * @throws IllegalStateException if the figures are of different currencies or bases
     */
    public String differenceInWords() {
        if (!now.supplied()) {
            return now.words();
        }
        BigDecimal difference = exactDifference();
        if (!now.hasValue() || !before.hasValue()) {
            return (now.hasValue() ? before : now).words();
        }
        return (difference.signum() > 0 ? "+" : "") + now.type().words(difference);
    }

    /**
     * The difference over the earlier value: 1/4 is a growth by a quarter. It is withheld where a month of only one of
     * the periods has no dated record at all, since nobody can tell a quiet month from one that was not sent. The two coverages may differ and
     * are to be read with it.
     *
     * @return the exact ratio; empty if the earlier value is zero or like is not compared with like; see
     *     also {@link #hasSmallBase()}
     */
    public Optional<Ratio> growth() {
        if (!unlike.isEmpty() || before.number().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Ratio.of(exactDifference(), before.number()));
    }

    /**
     * "Up by a quarter": the {@linkplain #growth() growth} in words, by the exact values, of ranges the typical ones.
     *
     * <p>"Unchanged" is said of exactly that, "down to nothing" of a fall to zero, "doubled", "trebled", "quadrupled" and
     * "halved" of exactly these. "More than doubled" is more than twice and less than three times the earlier value, not
     * growth by more than double: up 250% is more than trebled. "Nearly doubled" is short of the multiple by at
     * most a fiftieth of it. Otherwise it is up or down "by a quarter" or another of the fractions of
     * {@link Figure#shareOf}, by its rule of "about", "just over" and "nearly", and else "24%", "by less than 1%" or
     * "by more than 99%".
     *
     * @return the claim, with the later and the earlier figure attached; empty if there is no growth, the earlier value is
     *     not above zero or the later below it, or one is a range without a typical value; see also
     *     {@link #hasSmallBase()}
     */
    public Optional<Claim> claim() {
        boolean told = growth().isPresent()
                && now.range().isTypical()
                && before.range().isTypical();
        return told
                ? Proportions.change(now.number(), before.number()).map(text -> new Claim(text, List.of(now, before)))
                : Optional.empty();
    }

    /** {@return why the two can't fairly be compared; empty if they can} */
    public List<ComparabilityIssue> unlike() {
        return unlike;
    }

    /**
     * Whether the earlier figure rests on so few events that a percentage of it says little: of a count those that it
     * counts, not those that are known not to be among them.
     *
     * @return true if it is made from fewer than 20
     */
    public boolean hasSmallBase() {
        boolean few =
                before.type() instanceof ValueType.Count && before.number().compareTo(SMALL_BASE) < 0;
        return few || before.coverage().known() < SMALL_BASE.longValue();
    }

    private BigDecimal exactDifference() {
        if (!now.isOfOneKindWith(before)) {
            throw new IllegalStateException("figures of different currencies or bases have no difference: " + unlike);
        }
        return now.number().subtract(before.number());
    }

    /** {@return this change as plain values, the only bean property, for JSON mappers and templates} */
    public ChangeView getView() {
        return ChangeView.of(this);
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
        return figure.words() + (figure.coverage().complete() ? "" : " (" + figure.coverage() + ")");
    }
}
