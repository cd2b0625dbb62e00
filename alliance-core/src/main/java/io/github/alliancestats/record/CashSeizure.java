package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * One seizure of cash (Proceeds of Crime Act 2002 s294): one or more amounts, each in the currency of
 * the notes and coins that were counted.
 *
 * <p>Seized is not confiscated and not forfeited: a record of this kind says only that the money was
 * taken. It is dated by the day of seizure. The order of the amounts does not matter. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("exports")
public abstract non-sealed class CashSeizure extends AllianceRecord {

    CashSeizure() {}

    /**
     * Starts a seizure.
     *
     * @return an empty builder; it needs an id and at least one amount
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "cash seizure";
    }

    /** {@return when it was seized, empty if it is not known} */
    public abstract Optional<EventDate> seized();

    abstract List<ExactMoney> held();

    /** {@return the amounts, in order of currency and size; empty only if it is withdrawn} */
    public final List<MonetaryAmount> amounts() {
        return held().stream().map(ExactMoney::toMonetaryAmount).toList();
    }

    @Override
    public final Optional<EventDate> date() {
        return seized();
    }

    @Override
    public final boolean isWithin(LocalDate startInclusive, LocalDate endExclusive, ZoneId zone) {
        return isWithin(seized(), startInclusive, endExclusive, zone);
    }

    @Value.Check
    void check() {
        if (held().isEmpty() && !isWithdrawn()) {
            throw new IllegalArgumentException(
                    "a cash seizure must have at least one amount, but " + header().id() + " had none");
        }
    }

    /** {@return the id, the date and the amounts} */
    @Override
    public final String toString() {
        return title() + ", seized " + seized().map(EventDate::toString).orElse("at an unknown date") + ", " + held();
    }

    /** Builds a {@link CashSeizure}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private final ImmutableCashSeizure.Builder seizure = new ImmutableCashSeizure.Builder();
        private final List<ExactMoney> held = new ArrayList<>();

        Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says when it was seized; never said, the record is undated.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder seized(EventDate date) {
            seizure.seized(date);
            return this;
        }

        /**
         * Says on which day it was seized.
         *
         * @param day the day
         * @return this builder
         */
        public Builder seizedOn(LocalDate day) {
            return seized(EventDate.on(day));
        }

        /**
         * Says at which instant it was seized.
         *
         * @param instant the instant
         * @return this builder
         */
        public Builder seizedAt(Instant instant) {
            return seized(EventDate.at(instant));
        }

        /**
         * Adds an amount.
         *
         * @param amount the amount as counted, not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder amount(MonetaryAmount amount) {
            held.add(ExactMoney.notNegative(amount, "seized cash"));
            return this;
        }

        /**
         * Adds an amount as a number of whole units, pounds rather than pence.
         *
         * @param amount the number, not negative
         * @param currency its currency
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder amount(BigDecimal amount, CurrencyUnit currency) {
            held.add(ExactMoney.notNegative(amount, currency, "seized cash"));
            return this;
        }

        /**
         * Makes the seizure.
         *
         * @return the seizure
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it has no amount and is not withdrawn
         */
        public CashSeizure build() {
            Collections.sort(held);
            return seizure.header(header()).addAllHeld(held).build();
        }
    }
}
