package io.github.alliancestats.record;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An action of police without a kind of record of its own: flights of a drone, days of action, illicit tobacco seized,
 * frauds prevented. One record can represent several of a type, such as a row of a table. State their {@linkplain #number()
 * number}, their {@linkplain #amount() money} and {@linkplain #quantity() quantity} altogether, and {@link
 * EventDate#within} for a period.
 *
 * <p>Actions of different types never add. More activity does not show less or more crime. It is dated by the day it took
 * place. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class Action extends AllianceRecord {

    Action() {}

    /**
     * Starts an action.
     *
     * @return an empty builder; it needs an id and a type
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "action";
    }

    /** {@return when it took place, empty if it is not known} */
    public final Optional<EventDate> when() {
        return date();
    }

    /** {@return the caller's own name of what was done, as in "vehicle stop"} */
    public abstract String type();

    /** {@return how many of the type it was, 1 unless the builder was told another} */
    public abstract long number();

    /** {@return the money of all of them, if stated} */
    public abstract Optional<MonetaryAmount> amount();

    /** {@return the quantity of all of them, such as the weight of goods taken, if stated} */
    public abstract Optional<Quantity> quantity();

    /** {@return the callers' keys of the people concerned, in order, each once; empty if none is stated. Nothing prints them} */
    public abstract List<String> people();

    @Override
    @Value.Derived
    long days() {
        return only(when());
    }

    @Override
    final void write(Fields out) {
        out.add(when(), type());
        out.number(number());
        out.add(amount(), quantity(), people());
    }

    @Override
    final void writeShared(Fields out) {
        super.writeShared(out);
        out.add(amount(), Fields.inBaseUnit(quantity()));
    }

    /** {@return the id, the type, the date and the number} */
    @Override
    public final String toString() {
        return title() + ", " + type() + " " + told(when()) + ", number: " + number();
    }

    /** Builds an {@link Action}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable String type;
        private @Nullable Long number;
        private @Nullable ExactMoney amount;
        private @Nullable Quantity quantity;
        private List<String> people = List.of();

        Builder() {}

        /**
         * States when it took place. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder when(@Nullable EventDate date) {
            return first("when", date);
        }

        /**
         * States on which day it took place.
         *
         * @param day the day
         * @return this builder
         */
        public Builder when(@Nullable LocalDate day) {
            return when(issues.day("when", day));
        }

        /**
         * States what was done. The name is compared as it is written: "Drone" is not "drone".
         *
         * @param type the caller's own name of it, of which {@code toString} makes no secret
         * @return this builder
         */
        public Builder type(@Nullable String type) {
            this.type = issues.text("type", this.type, type);
            return this;
        }

        /**
         * States how many there were; 1 if it is not stated. If there were none, there is no record.
         *
         * @param number how many, from 1 to 1,000,000,000
         * @return this builder
         */
        public Builder number(long number) {
            this.number = issues.once("number", this.number, issues.count("number", 1, number));
            return this;
        }

        /**
         * States how much money they concern altogether, such as the value of goods taken.
         *
         * @param amount the amount, not negative
         * @return this builder
         */
        public Builder amount(@Nullable MonetaryAmount amount) {
            this.amount = issues.once("amount", this.amount, issues.money("amount", amount));
            return this;
        }

        /**
         * States how much money they concern altogether, as a number of whole units, pounds rather than pence.
         *
         * @param amount the number, not negative
         * @param currency its currency
         * @return this builder
         */
        public Builder amount(@Nullable BigDecimal amount, @Nullable CurrencyUnit currency) {
            this.amount = issues.once("amount", this.amount, issues.money("amount", amount, currency));
            return this;
        }

        /**
         * States the quantity that they concern altogether, such as the weight of goods taken.
         *
         * @param quantity the quantity, not negative
         * @return this builder
         */
        public Builder quantity(@Nullable Quantity quantity) {
            this.quantity = issues.quantity(this.quantity, quantity);
            return this;
        }

        /**
         * Adds a person concerned, by a key that is the same in every record of that person. Give a pseudonym, not a name.
         *
         * @param key the caller's own key
         * @return this builder
         */
        public Builder person(@Nullable String key) {
            people = plusName(people, "person", key);
            return this;
        }

        @Override
        void check() {
            issues.require("type", type);
        }

        /**
         * Makes the action.
         *
         * @return the action
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public Action build() {
            return new ImmutableAction(
                    header(first),
                    opt(first),
                    Objects.requireNonNull(type),
                    number == null ? 1 : number,
                    ExactMoney.shown(opt(amount)),
                    opt(quantity),
                    sorted(people));
        }
    }
}
