package io.github.alliancestats.record;

import io.github.alliancestats.internal.Numbers;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Anything else that police did and count, and for which there is no kind of record of its own: flights of a drone, days
 * of action, vehicles stopped.
 *
 * <p>Actions of different types never add. Activity is no result, and more of it does not say that there is less or more
 * crime. It is dated by the day it took place. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
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
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "action";
    }

    /** {@return when it took place, empty if it is not known} */
    public abstract Optional<EventDate> when();

    /** {@return the caller's own name of what was done, as in "vehicle stop"} */
    public abstract String type();

    /** {@return how many of the type it was, 1 unless the builder was told another} */
    public abstract long number();

    @Override
    public final Optional<EventDate> date() {
        return when();
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    long days() {
        return only(when());
    }

    @Override
    final void write(Fields out) {
        out.optional(when());
        out.text(type());
        out.number(number());
    }

    /** {@return the id, the type, the date and the number} */
    @Override
    public final String toString() {
        return title() + ", " + type() + " " + told(when()) + ", number: " + number();
    }

    /** Builds an {@link Action}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable EventDate when;
        private @Nullable String type;
        private @Nullable Long number;

        Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says when it took place; never said, the record is undated.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder when(EventDate date) {
            when = once(when, date, "when");
            return this;
        }

        /**
         * Says on which day it took place.
         *
         * @param day the day
         * @return this builder
         */
        public Builder when(LocalDate day) {
            return when(EventDate.on(day));
        }

        /**
         * Says what was done. The name is compared as it is written: "Drone" is not "drone".
         *
         * @param type the caller's own name of it, of which {@code toString} makes no secret
         * @return this builder
         * @throws IllegalArgumentException if it is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder type(String type) {
            this.type = once(this.type, Texts.identifying(type, "the type of an action"), "type");
            return this;
        }

        /**
         * Says how many there were; 1 if never said. If there were none, there is no record.
         *
         * @param number how many, from 1 to 1,000,000,000
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range
         */
        public Builder number(long number) {
            this.number = once(this.number, Numbers.from(1, number, "a number of actions"), "number");
            return this;
        }

        /**
         * Makes the action.
         *
         * @return the action
         * @throws IllegalStateException if the id or the type is missing
         */
        public Action build() {
            return ImmutableAction.make(
                    header(), Optional.ofNullable(when), required(type, "type"), number == null ? 1 : number);
        }
    }
}
