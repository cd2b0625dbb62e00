package io.github.alliancestats.drug;

import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A physical quantity: an exact decimal number of a unit. 2 kg and 2000 g are different records of the
 * same mass: {@link #equals} tells them apart, {@link #inBaseUnit()} does not. 2 g and 2.0 g are equal.
 *
 * <p>It may be negative, since a difference between two years may be; what was seized may not, and
 * {@code SeizedDrug} refuses it. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Quantity {

    static {
        RecordAccess.register(Quantity.class, (ToLongFunction<Quantity>) Quantity::micros);
    }

    /** Far more than any quantity needs; to read a number takes time by the square of its digits. */
    private static final int LONGEST = 2_000;

    Quantity() {}

    abstract long micros();

    /** The number, where it is not held in millionths. */
    abstract @Nullable BigDecimal wide();

    /** {@return the unit} */
    public abstract QuantityUnit unit();

    /**
     * An exact quantity.
     *
     * @param number how many
     * @param unit of what
     * @return the quantity
     * @throws IllegalArgumentException if it has more than 10,000 digits before or after the point, in this unit or in
     *     the base unit of its kind
     */
    public static Quantity of(BigDecimal number, QuantityUnit unit) {
        BigDecimal canonical = Decimals.canonical(Objects.requireNonNull(number, "number"));
        long micros = Micros.of(canonical);
        if (micros != Micros.NONE) {
            return new ImmutableQuantity(micros, null, unit);
        }
        Decimals.limited(canonical.multiply(Objects.requireNonNull(unit, "unit").factor())); // its base unit, too
        return new ImmutableQuantity(micros, canonical, unit);
    }

    /**
     * A whole number of a unit.
     *
     * @param number how many
     * @param unit of what
     * @return the quantity
     */
    public static Quantity of(long number, QuantityUnit unit) {
        return of(BigDecimal.valueOf(number), unit);
    }

    /**
     * Grams.
     *
     * @param number how many, as in "31.5"
     * @return the quantity
     * @throws NumberFormatException if it is no decimal number, or has more than 2,000 characters
     * @throws IllegalArgumentException if it has more than 10,000 digits before or after the point, as 1E+10001 has
     */
    public static Quantity grams(String number) {
        return of(parsed(Objects.requireNonNull(number, "number")), QuantityUnit.GRAM);
    }

    /**
     * Kilograms.
     *
     * @param number how many, as in "1.25"
     * @return the quantity
     * @throws NumberFormatException if it is no decimal number, or has more than 2,000 characters
     * @throws IllegalArgumentException if it has more than 10,000 digits before or after the point, as 1E+10001 has
     */
    public static Quantity kilograms(String number) {
        return of(parsed(Objects.requireNonNull(number, "number")), QuantityUnit.KILOGRAM);
    }

    private static BigDecimal parsed(String number) {
        if (number.length() > LONGEST) {
            throw new NumberFormatException("a quantity must be a decimal number as in 31.5, but was a text of "
                    + number.length() + " characters");
        }
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            NumberFormatException named = new NumberFormatException(
                    "a quantity must be a decimal number as in 31.5, but was \"" + number + "\"");
            named.initCause(e);
            throw named;
        }
    }

    /**
     * Tablets.
     *
     * @param number how many
     * @return the quantity
     */
    public static Quantity tablets(long number) {
        return of(number, QuantityUnit.TABLET);
    }

    /**
     * Plants.
     *
     * @param number how many
     * @return the quantity
     */
    public static Quantity plants(long number) {
        return of(number, QuantityUnit.PLANT);
    }

    /** {@return how many, in canonical form} */
    public final BigDecimal number() {
        BigDecimal wide = wide();
        return wide == null ? Micros.number(micros()) : wide;
    }

    /** {@return the kind of its unit} */
    public final UnitKind kind() {
        return unit().kind();
    }

    /** {@return the exact number of base units of its kind: grams, millilitres, doses, plants ...} */
    public final BigDecimal inBaseUnit() {
        return Decimals.canonical(number().multiply(unit().factor()));
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the plain number and the unit, as in "31.5 g"} */
    @Override
    public final String toString() {
        return number().toPlainString() + " " + unit().behind(number());
    }
}
