package io.github.alliancestats.examples.annualupdate.figures;

import io.github.alliancestats.stats.Explanation.Contribution;
import io.github.alliancestats.stats.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * What contributions add up to, worked out from them alone.
 *
 * @param value the sum of their values
 * @param low the sum of their low ends
 * @param high the sum of their high ends
 */
public record Sum(BigDecimal value, BigDecimal low, BigDecimal high) {

    private static final Sum ZERO = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public static Sum of(List<? extends Contribution<?>> contributions) {
        Sum sum = ZERO;
        for (Contribution<?> contribution : contributions) {
            sum = sum.plus(contribution);
        }
        return sum;
    }

    /** What a figure itself says. */
    public static Sum figure(Figure<?> figure) {
        return new Sum(Plain.number(figure.known()), Plain.number(figure.low()), Plain.number(figure.high()));
    }

    private Sum plus(Contribution<?> contribution) {
        return new Sum(
                value.add(Plain.number(contribution.value())),
                low.add(Plain.number(contribution.low())),
                high.add(Plain.number(contribution.high())));
    }
}
