package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.ValueType;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.stats.view.ChangeView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The change of one figure from one period to another. It is signed, exact, and computed from exact values, never from
 * rounded ones. Immutable and thread-safe.
 *
 * @param <V> the type of the figure's value
 */
public final class Change<V> {

    private static final BigDecimal SMALL_BASE = BigDecimal.valueOf(20);

    private final Figure<V> now;
    private final Figure<V> before;
    private final List<Issue> comparabilityIssues;

    Change(Figure<V> now, Figure<V> before) {
        this.now = now;
        this.before = before;
        this.comparabilityIssues = ComparabilityCheck.issues(now, before);
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
     * Returns the later value less the earlier, negative after a fall. For ranges it is between their values. Figures
     * that are not comparable have a difference too, if both are of one currency and basis.
     *
     * @return the exact difference; empty unless both figures are {@linkplain FigureState#COMPLETE complete}
     * @throws IllegalStateException if they are of different currencies or bases
     */
    public Optional<V> difference() {
        BigDecimal difference = exactDifference();
        return isComplete() ? Optional.of(now.type().value(difference)) : Optional.empty();
    }

    /**
     * Returns the difference in words.
     *
     * @return the difference with its sign, as in "+£7,300,000". It is "+£7,300,000 in the known parts" if a figure is
     *     partial, and ends with "of the records supplied" if the supply of a figure is not declared. If a figure is not
     *     known, it is "not known", "not supplied" or "not applicable"
     * @throws IllegalStateException if the figures are of different currencies or bases
     */
    public String differenceInWords() {
        BigDecimal difference = exactDifference();
        if (!isKnown()) {
            return (now.state().known() ? before : now).text();
        }
        return plus(difference)
                + now.type().words(difference)
                + (isComplete() ? "" : " in the known parts")
                + (isDeclared() ? "" : " of the records supplied");
    }

    /**
     * Returns the difference as a part of the earlier value: 1/4 is a growth by a quarter.
     *
     * @return the exact ratio; empty if a figure is not {@linkplain FigureState#COMPLETE complete}, the earlier value is
     *     zero, the figures are not comparable, or the supply of one is not declared. {@link #comparabilityIssues} lists
     *     only the last two reasons. See also {@link #hasSmallBase()}
     */
    public Optional<Ratio> growth() {
        return isComplete() && isDeclared() ? knownGrowth() : Optional.empty();
    }

    /**
     * Returns the growth of the known parts of both figures, of the records supplied. It can come from better recording,
     * or from records of more days, so publish it only as such.
     *
     * @return the exact ratio; empty if nothing is known of a figure, the earlier part is zero, or the figures are not
     *     comparable for another reason than {@link Issue.Code#SUPPLY_NOT_DECLARED}
     */
    public Optional<Ratio> knownGrowth() {
        if (!isKnown() || !areComparable() || before.number().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Ratio.of(exactDifference(), before.number()));
    }

    /**
     * "Up by a quarter": the {@linkplain #growth() growth} in words, by the exact values. For ranges these are the typical
     * ones.
     *
     * <p>"Unchanged", "down to nothing", "doubled", "trebled", "quadrupled" and "halved" are exact. "More than doubled" is
     * more than twice and less than three times the earlier value, which is growth by more than 100%. "Nearly doubled" is
     * short of the multiple by a fiftieth of it at most. Any other change is up or down "by a quarter" or another fraction
     * of {@link Figure#shareOf}, with its rule of "about", "just over" and "nearly". Otherwise it is in per cent: "24%",
     * "by less than 1%" or "by more than 99%".
     *
     * @return the claim, with the later and the earlier figure attached; empty if there is no growth, the earlier value is
     *     not above zero or the later below it, or one is a range without a typical value; see also
     *     {@link #hasSmallBase()}
     */
    public Optional<Claim> claim() {
        boolean isTypical = now.knownRange().isTypical() && before.knownRange().isTypical();
        return growth().isPresent() && isTypical
                ? Proportions.change(now.number(), before.number()).map(text -> new Claim(text, List.of(now, before)))
                : Optional.empty();
    }

    /** {@return the reasons why the figures are not comparable; empty if they are} */
    public List<Issue> comparabilityIssues() {
        return comparabilityIssues;
    }

    /**
     * Returns whether the earlier figure is made of so few events that a percentage of it says little. For a count these
     * are the events that it counts.
     *
     * @return true if it is made of fewer than 20
     */
    public boolean hasSmallBase() {
        boolean isCount = before.type().equals(ValueType.COUNT);
        boolean few = isCount && before.number().compareTo(SMALL_BASE) < 0;
        return few || before.completeness().known() < SMALL_BASE.longValue();
    }

    private boolean isComplete() {
        return now.state() == FigureState.COMPLETE && before.state() == FigureState.COMPLETE;
    }

    private boolean isDeclared() {
        return now.completeness().declared() && before.completeness().declared();
    }

    /** Returns whether the only reason against it, if there is one, is that the supply is not declared. */
    private boolean areComparable() {
        return comparabilityIssues.stream().allMatch(issue -> issue.code() == Issue.Code.SUPPLY_NOT_DECLARED);
    }

    private boolean isKnown() {
        return now.state().known() && before.state().known();
    }

    private BigDecimal exactDifference() {
        if (!now.isOfOneKindWith(before)) {
            throw new IllegalStateException(
                    "figures of different currencies or bases have no difference: " + comparabilityIssues);
        }
        return now.number().subtract(before.number());
    }

    /** {@return this change as plain values, the only bean property, for JSON mappers and templates} */
    public ChangeView getView() {
        return Views.of(this);
    }

    /**
     * {@return both figures with their completeness, the difference, and the growth to a tenth of a per cent, of the known
     * parts if a figure is partial; or the reasons why the figures are not comparable}
     */
    @Override
    public String toString() {
        String both = now.measure().name() + ": " + words(now) + " after " + words(before);
        if (!areComparable()) {
            return both + "; not compared: " + comparabilityIssues;
        }
        return both + ", " + differenceInWords()
                + knownGrowth().map(Change::inPerCent).orElse("");
    }

    private static String inPerCent(Ratio growth) {
        BigDecimal percent = growth.percent(1);
        return " (" + plus(percent) + percent.toPlainString() + "%)";
    }

    private static String plus(BigDecimal number) {
        return number.signum() > 0 ? "+" : "";
    }

    private static String words(Figure<?> figure) {
        return figure.text() + (figure.state() == FigureState.PARTIAL ? " (" + figure.completeness() + ")" : "");
    }
}
