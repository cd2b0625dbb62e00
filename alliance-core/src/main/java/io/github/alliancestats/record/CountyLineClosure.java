package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One closure of a county line: a telephone line by which drugs are sold from another area.
 *
 * <p>The Home Office tells two types apart and publishes the total with the number of Type 1 in it (County Lines
 * Programme data: July to September 2024, 410 closed, 372 of them Type 1), so a total names the types it holds.
 * It counts closures, not lines and not people. The published figures are those of the programme's task forces, which
 * changed over time; a force's own records need not be among them.
 *
 * <p>It is dated by the day of closure. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class CountyLineClosure extends AllianceRecord {

    CountyLineClosure() {}

    /** How a line was closed (Home Office, County Lines Programme data). */
    public enum LineType {
        /**
         * Its holder was arrested and charged, and the National County Lines Coordination Centre is satisfied, with
         * checks afterwards, that nobody sells by the number. An arrest without a charge is not enough.
         */
        TYPE_1("Type 1"),
        /** Its number or SIM was deactivated. */
        TYPE_2("Type 2");

        private final String title;

        LineType(String title) {
            this.title = title;
        }

        /** {@return the name as it is published} */
        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * Starts a closure.
     *
     * @return an empty builder; it needs an id and a type
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "county line closure";
    }

    /** {@return when it was closed, empty if it is not known} */
    public final Optional<EventDate> closed() {
        return date();
    }

    /** {@return how it was closed} */
    public abstract LineType type();

    @Override
    @Value.Derived
    long days() {
        return only(closed());
    }

    @Override
    final void write(Fields out) {
        out.add(closed(), type());
    }

    /** {@return the id, the type and the date} */
    @Override
    public final String toString() {
        return title() + ", " + type() + ", closed " + told(closed());
    }

    /** Builds a {@link CountyLineClosure}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable LineType type;

        Builder() {}

        /**
         * States when it was closed. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder closed(@Nullable EventDate date) {
            return first("closed", date);
        }

        /**
         * States on which day it was closed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder closed(@Nullable LocalDate day) {
            return closed(issues.day("closed", day));
        }

        /**
         * States how it was closed.
         *
         * @param type Type 1 or Type 2
         * @return this builder
         */
        public Builder type(@Nullable LineType type) {
            this.type = issues.once("type", this.type, type);
            return this;
        }

        @Override
        void check() {
            issues.require("type", type);
        }

        /**
         * Makes the closure.
         *
         * @return the closure
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public CountyLineClosure build() {
            return new ImmutableCountyLineClosure(header(first), opt(first), Objects.requireNonNull(type));
        }
    }
}
