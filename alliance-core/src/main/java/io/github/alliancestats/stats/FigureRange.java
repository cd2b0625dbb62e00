package io.github.alliancestats.stats;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lowest and the highest number that a figure can have, in the units of {@link Figure#number()}. The true number is not
 * outside it. It can have numbers that the figure cannot have, since events in doubt are taken as independent. An end that
 * nothing bounds is empty. Immutable and thread-safe.
 *
 * @param lowest the lowest number; empty if it is not known, as for amounts of a caller that can be negative
 * @param highest the highest number; empty if nothing bounds it, as for an amount that was not recorded
 */
public record FigureRange(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {

    /**
     * Creates a range.
     *
     * @param lowest the lowest number, if known
     * @param highest the highest number, if known
     */
    public FigureRange {
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
    }

    static FigureRange of(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        return new FigureRange(Optional.ofNullable(lowest), Optional.ofNullable(highest));
    }
}
