package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a text is held against.
 *
 * @param now the answer
 * @param change the answer with that for the period before, if there is one
 * @param published the day of publication
 */
record Answer(Summary now, Optional<Comparison> change, LocalDate published) {

    /** The figure of a measure in a currency; empty where the question does not ask for it, or several have it. */
    static Optional<Figure<?>> figure(Summary of, Measure<?> measure, String currency) {
        if (!of.query().measures().contains(measure)) {
            return Optional.empty();
        }
        List<? extends Figure<?>> all = of.figures(measure).stream()
                .filter(figure -> currency.isEmpty() || isIn(currency, figure))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean isIn(String currency, Figure<?> figure) {
        return figure.known() instanceof MonetaryAmount amount
                && amount.getCurrency().getCurrencyCode().equals(currency);
    }

    /** The measure itself; where any size of farm is meant, the one size that the question asks for. */
    static Measure<?> asked(Summary of, Measure<?> measure) {
        List<Measure<?>> sizes = measure.equals(Vocabulary.ANY_INDUSTRIAL_FARMS)
                ? of.query().measures().stream()
                        .filter(asked -> asked.id().startsWith("farms.of-at-least-"))
                        .toList()
                : List.of();
        return sizes.size() == 1 ? sizes.get(0) : measure;
    }

    static Truth truth(Figure<?> figure) {
        return figure.hasRange()
                ? new Truth(number(figure.low()), figure.number(), number(figure.high()))
                : Truth.of(figure.number());
    }

    /** Only money and quantities are ranges. */
    private static BigDecimal number(Object value) {
        return value instanceof MonetaryAmount amount
                ? amount.getNumber().numberValueExact(BigDecimal.class)
                : ((Quantity) value).inBaseUnit();
    }

    /** Adds a note if a figure is partial, so that a change or a share of it cannot be verified. */
    static void noteIfPartial(Figure<?> figure, List<Finding> findings) {
        if (figure.state() == FigureState.PARTIAL) {
            findings.add(Finding.note(Reason.INCOMPLETE, told(figure) + " (" + figure.completeness() + ")"));
        }
    }

    /** A measure's name and its figure, as they stand in a sentence; of a row, which. */
    static String told(Figure<?> figure) {
        int row = figure.scope().indexOf(", by ");
        return figure.measure().name() + (row < 0 ? "" : figure.scope().substring(row + 1)) + ": " + figure.text();
    }
}
