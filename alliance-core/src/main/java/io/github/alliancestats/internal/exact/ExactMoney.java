package io.github.alliancestats.internal.exact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money held exactly: a currency and a number in canonical form, so that £30 and £30.00
 * are equal. Currencies are the same when their codes are. The natural order is by code, then by number.
 * Immutable and thread-safe.
 */
public final class ExactMoney implements Comparable<ExactMoney> {

    private final long micros;
    private final @Nullable BigDecimal wide; // where it is not held in millionths
    private final CurrencyUnit currency;

    private ExactMoney(long micros, CurrencyUnit currency) {
        this.micros = micros;
        this.wide = null;
        this.currency = currency;
    }

    private ExactMoney(BigDecimal number, CurrencyUnit currency) {
        long fitting = Micros.of(number); // most amounts need no other form
        BigDecimal canonical = fitting == Micros.NONE ? Decimals.canonical(number) : null;
        this.micros = canonical == null ? fitting : Micros.of(canonical);
        this.wide = micros == Micros.NONE ? canonical : null;
        this.currency = Objects.requireNonNull(currency, "currency");
    }

    /**
     * Holds a number of a currency.
     *
     * @param number the number of whole units (pounds, not pence)
     * @param currency the currency
     * @return the amount
     */
    public static ExactMoney of(BigDecimal number, CurrencyUnit currency) {
        return new ExactMoney(Objects.requireNonNull(number, "amount"), currency);
    }

    /**
     * Takes a caller's amount as it is.
     *
     * @param amount any implementation's amount
     * @return the same amount
     */
    public static ExactMoney of(MonetaryAmount amount) {
        Objects.requireNonNull(amount, "amount");
        return new ExactMoney(amount.getNumber().numberValueExact(BigDecimal.class), amount.getCurrency());
    }

    /** Returns the sum with another amount in the same currency. */
    public ExactMoney plus(ExactMoney more) {
        long sum = wide == null && more.wide == null ? Micros.limited(micros + more.micros) : Micros.NONE;
        return sum == Micros.NONE ? of(number().add(more.number()), currency) : new ExactMoney(sum, currency);
    }

    /** Returns the difference from another amount in the same currency. */
    public ExactMoney minus(ExactMoney less) {
        long rest = wide == null && less.wide == null ? Micros.limited(micros - less.micros) : Micros.NONE;
        return rest == Micros.NONE ? of(number().subtract(less.number()), currency) : new ExactMoney(rest, currency);
    }

    /** {@return the same amount with the other sign} */
    public ExactMoney negated() {
        return wide == null ? new ExactMoney(-micros, currency) : of(wide.negate(), currency);
    }

    /** Returns the smaller of two amounts in one currency, with the currency unit of this one. */
    public ExactMoney min(ExactMoney other) {
        return minus(minus(other).atLeastZero());
    }

    /** {@return this amount, or zero if it is below} */
    public ExactMoney atLeastZero() {
        return signum() < 0 ? zero() : this;
    }

    /** {@return zero in the same currency} */
    public ExactMoney zero() {
        return new ExactMoney(0, currency);
    }

    /** {@return -1, 0 or 1 as the number is below, at or above zero} */
    public int signum() {
        return wide == null ? Long.signum(micros) : wide.signum();
    }

    /** Returns whether a number has as few digits as an amount of a record can have. */
    public static boolean isAdmitted(BigDecimal number) {
        return Decimals.isAtMost(number, Decimals.MOST_AT_THE_DOOR);
    }

    /**
     * Holds an amount that nobody can owe or seize less than nothing of.
     *
     * @param amount any implementation's amount
     * @param what the name to use in the message
     * @return the same amount
     * @throws IllegalArgumentException if it is negative, or null as in a row without it
     */
    public static ExactMoney notNegative(@Nullable MonetaryAmount amount, String what) {
        return of(set(amount, what)).requireNotNegative(what);
    }

    /**
     * Holds a number of a currency that must not be negative.
     *
     * @param number the number of whole units
     * @param currency the currency
     * @param what the name to use in the message
     * @return the amount
     * @throws IllegalArgumentException if it is negative, or null as in a row without it
     */
    public static ExactMoney notNegative(@Nullable BigDecimal number, CurrencyUnit currency, String what) {
        return of(set(number, what), currency).requireNotNegative(what);
    }

    private static <T> T set(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " must have an amount");
        }
        return value;
    }

    private ExactMoney requireNotNegative(String what) {
        if (wide != null) {
            Decimals.admitted(wide);
        }
        if (signum() < 0) {
            throw new IllegalArgumentException(what + " must not be negative, but was " + this);
        }
        return this;
    }

    /** {@return the number of whole units, in canonical form} */
    public BigDecimal number() {
        return wide == null ? Micros.number(micros) : wide;
    }

    /** {@return the number of whole units in millionths, or {@link Micros#NONE} if it is not held so} */
    public long micros() {
        return micros;
    }

    /** {@return the number of whole units as a range from it to itself} */
    public ExactRange range() {
        return micros == Micros.NONE ? ExactRange.of(number()) : ExactRange.of(micros, micros, micros, true);
    }

    /** Returns whether an amount is in the same currency. */
    public boolean isInCurrencyOf(ExactMoney other) {
        return code().equals(other.code());
    }

    /** {@return the currency} */
    public CurrencyUnit currency() {
        return currency;
    }

    /** {@return the ISO code of the currency} */
    public String code() {
        return currency.getCurrencyCode();
    }

    /**
     * Makes the amount that callers are given. Its context is explicit and unlimited, so that a host's
     * {@code javamoney.properties} cannot change a digit.
     *
     * @return an equal amount of the default implementation
     * @throws ArithmeticException if the implementation does not keep every digit
     * @throws MonetaryException if JavaMoney has found no implementation in this JVM
     */
    public MonetaryAmount toMonetaryAmount() {
        BigDecimal number = number();
        MonetaryAmount made = factory()
                .setCurrency(currency)
                .setNumber(number)
                .setContext(UNLIMITED)
                .create();
        if (made.getNumber().numberValueExact(BigDecimal.class).compareTo(number) != 0) {
            throw new ArithmeticException(
                    "the money implementation " + made.getClass().getName()
                            + " did not keep every digit of an amount with " + number.precision() + " digits");
        }
        return made;
    }

    /**
     * Returns an amount as a caller sees it.
     *
     * @param exact the amount, if it is known
     * @return the same
     */
    public static Optional<MonetaryAmount> shown(Optional<ExactMoney> exact) {
        return exact.map(ExactMoney::toMonetaryAmount);
    }

    private static final MonetaryContext UNLIMITED =
            MonetaryContextBuilder.of().setPrecision(0).setMaxScale(-1).build();

    private static MonetaryAmountFactory<?> factory() {
        try {
            return Monetary.getDefaultAmountFactory();
        } catch (MonetaryException e) {
            throw noImplementation(e);
        }
    }

    /**
     * Says why JavaMoney fails altogether, which it does not say itself.
     *
     * @param failure what it says
     * @return what to throw
     */
    public static MonetaryException noImplementation(MonetaryException failure) {
        return new MonetaryException(
                "JavaMoney has found no implementation in this JVM. It looks for one once, with the context class loader"
                        + " of the thread that uses it first: ask for a currency at the start, on a thread whose loader"
                        + " sees Moneta",
                failure);
    }

    @Override
    public int compareTo(ExactMoney other) {
        int byCode = code().compareTo(other.code());
        boolean areShort = wide == null && other.wide == null;
        int byNumber = areShort ? Long.compare(micros, other.micros) : number().compareTo(other.number());
        return byCode != 0 ? byCode : byNumber;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExactMoney that
                && micros == that.micros
                && Objects.equals(wide, that.wide)
                && code().equals(that.code());
    }

    @Override
    public int hashCode() {
        return Objects.hash(micros, wide, code());
    }

    /** {@return the ISO code and the plain number, as in "GBP 30.5"} */
    @Override
    public String toString() {
        return code() + " " + number().toPlainString();
    }
}
