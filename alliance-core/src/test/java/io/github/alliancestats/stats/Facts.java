package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;

/** What a summary says, through its public methods alone and without rounding. */
final class Facts {

    private Facts() {}

    /** Each figure of each measure: its id, ends, basis, days and coverage. */
    static List<String> figures(Summary summary) {
        List<String> facts = new ArrayList<>();
        for (Measure<?> measure : summary.query().measures()) {
            for (Figure<?> figure : summary.figures(measure)) {
                facts.add(figure.id() + " " + number(figure.low()) + "/"
                        + figure.typical().map(Facts::number).orElse("?") + "/" + number(figure.high()) + " "
                        + number(figure.known()) + " " + figure.basis() + " " + figure.period() + " "
                        + figure.completeness());
            }
        }
        return facts;
    }

    /** The figures, the rows of every breakdown and the account of the records. */
    static List<String> all(Summary summary) {
        List<String> facts = new ArrayList<>(figures(summary));
        facts.add(summary.toString());
        summary.exclusions().forEach(exclusion -> facts.add(exclusion.toString()));
        for (Dimension<?> dimension : summary.query().dimensions()) {
            rows(summary.by(dimension), facts);
        }
        return facts;
    }

    private static <K extends Comparable<? super K>> void rows(Breakdown<K> breakdown, List<String> facts) {
        breakdown.rows().forEach((key, row) -> {
            facts.add(breakdown.dimension() + " " + key + ": " + row.included());
            facts.addAll(figures(row));
        });
        facts.add("none: " + breakdown.notStated().included());
        facts.addAll(figures(breakdown.notStated()));
    }

    static BigDecimal exact(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private static String number(Object value) {
        return value instanceof MonetaryAmount money
                ? money.getCurrency().getCurrencyCode() + " "
                        + exact(money).stripTrailingZeros().toPlainString()
                : value instanceof Quantity quantity ? quantity.toString() : String.valueOf(value);
    }
}
