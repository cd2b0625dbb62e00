package io.github.alliancestats.drug;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.exact.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How much dry product a plant, or a gram of wet weight, is said to give, and who says so.
 *
 * <p>The yield of a plant is disputed: it depends on number, condition, stage and skill, and the Sentencing
 * Council alone has assumed 40 g and then 55 g. So no yield is built in; each is stated with its source, and a
 * valuation that rests on one repeats it. The equality is of all three components, 55 and 55.0 being the same
 * number. Immutable and thread-safe.
 *
 * @param from what gives it: {@link UnitKind#PLANTS}, or {@link UnitKind#MASS} for wet weight
 * @param grams grams of dry product from one plant, or from one gram of wet weight; above zero
 * @param source who says so
 */
public record DryYield(UnitKind from, BigDecimal grams, String source) {

    /**
     * Checks that it can be a yield.
     *
     * @param from what gives it: plants, or mass for wet weight
     * @param grams grams of dry product from one plant, or from one gram of wet weight
     * @param source who says so
     * @throws IllegalArgumentException if it is from another kind, the grams are not above zero, a wet gram
     *     would gain weight, or the source is blank
     */
    public DryYield {
        if (Objects.requireNonNull(from, "from") != UnitKind.PLANTS && from != UnitKind.MASS) {
            throw new IllegalArgumentException(
                    "a dry yield must be from plants or from wet mass, but was from " + from);
        }
        grams = Decimals.canonical(Decimals.admitted(grams));
        if (grams.signum() <= 0) {
            throw new IllegalArgumentException("a dry yield must be above zero, but was " + grams + " g");
        }
        if (from == UnitKind.MASS && grams.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "a gram of wet weight must give at most a gram of dry, but was said to give " + grams + " g");
        }
        Texts.notBlank(source, "the source of a yield");
    }

    /**
     * The yield of a plant.
     *
     * @param dry the weight of dry product from one plant, above zero
     * @param source who says so
     * @return the yield
     * @throws IllegalArgumentException if it is no weight above zero, or the source is blank
     */
    public static DryYield perPlant(Quantity dry, String source) {
        if (dry.kind() != UnitKind.MASS) {
            throw new IllegalArgumentException("the yield of a plant must be a weight, but was " + dry);
        }
        return new DryYield(UnitKind.PLANTS, dry.inBaseUnit(), source);
    }

    /**
     * What is left of wet weight when it is dry.
     *
     * @param factor the part that is left, above 0 and at most 1
     * @param source who says so
     * @return the yield
     * @throws IllegalArgumentException if the factor is outside that range, or the source is blank
     */
    public static DryYield ofWetWeight(BigDecimal factor, String source) {
        return new DryYield(UnitKind.MASS, factor, source);
    }

    /**
     * The dry weight of what was found, exactly.
     *
     * @param found plants, or a wet weight
     * @return the dry weight, in grams for plants and in its own unit for a wet weight; empty if this is the
     *     yield of another kind
     */
    public Optional<Quantity> dry(Quantity found) {
        if (found.kind() != from) {
            return Optional.empty();
        }
        QuantityUnit unit = from == UnitKind.MASS ? found.unit() : QuantityUnit.GRAM;
        return Optional.of(Quantity.of(found.number().multiply(grams), unit));
    }

    /** {@return the yield and its source, as in "55 g dry per plant (Sentencing Council)"} */
    @Override
    public String toString() {
        return grams.toPlainString() + " g dry per " + (from == UnitKind.MASS ? "wet g" : "plant") + " (" + source
                + ")";
    }
}
