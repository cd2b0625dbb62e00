package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Figure;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Figures as cells, and the units of their columns. */
final class Cells {

    static final String NUMBER = "number";
    static final String PER_CENT = "per cent";

    private Cells() {}

    static Cell of(Figure<?> figure) {
        return of(figure, figure.known());
    }

    /** One end of a figure that is a range, or its value. */
    static Cell of(Figure<?> figure, Object value) {
        if (!Plain.isShown(figure)) {
            return marker(Marker.NOT_AVAILABLE);
        }
        BigDecimal number = Plain.number(value);
        Cell cell = new Cell(Optional.of(number), Optional.empty(), Words.inPublicTable(value, number));
        return figure.state() == FigureState.PARTIAL && !figure.lacksOnlyKeys() ? cell.partial() : cell;
    }

    /** The difference of two figures. It is withheld unless both are complete and comparable. */
    static Cell difference(Change<?> change) {
        return change.difference()
                .filter(difference -> change.comparabilityIssues().isEmpty())
                .map(difference -> new Cell(
                        Optional.of(Plain.number(difference)), Optional.empty(), Words.signedInPublicTable(difference)))
                .orElse(marker(Marker.NOT_AVAILABLE));
    }

    /** The growth. It is withheld where the difference is, and there is none from zero. */
    static Cell growth(Change<?> change) {
        if (difference(change).number().isEmpty()) {
            return marker(Marker.NOT_AVAILABLE);
        }
        return change.growth()
                .map(ratio -> new Cell(Optional.of(ratio.percent(1)), Optional.empty(), Words.growth(change)))
                .orElse(marker(Marker.NOT_APPLICABLE));
    }

    /** A share. There is none of nothing; any other that is missing is not known. */
    static Cell percent(Optional<Ratio> ratio, Figure<?> whole) {
        boolean isOfNothing = whole.value().isPresent() && whole.number().signum() == 0;
        return ratio.map(exact -> new Cell(Optional.of(exact.percent(1)), Optional.empty(), Words.percent(ratio)))
                .orElse(marker(isOfNothing ? Marker.NOT_APPLICABLE : Marker.NOT_AVAILABLE));
    }

    static Cell marker(Marker marker) {
        return new Cell(Optional.empty(), Optional.of(marker), marker.shorthand());
    }

    /** The unit of a figure's number: pounds, grams, millilitres, days of custody, or a number of things. */
    static String unit(Figure<?> figure) {
        if (figure.known() instanceof MonetaryAmount amount) {
            return amount.getCurrency().getCurrencyCode();
        }
        if (figure.known() instanceof Quantity quantity) {
            return switch (quantity.kind()) {
                case MASS -> "grams";
                case VOLUME -> "millilitres";
                default -> quantity.kind().baseUnit();
            };
        }
        return figure.known() instanceof Period ? "days" : NUMBER;
    }
}
