package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One place where cannabis was grown and that was closed, with the number of its plants.
 *
 * <p>Plants are counted and never weighed. Cut and dried cannabis is weighed in a {@link DrugSeizure}, which also has the
 * value of the plants. The plants of that seizure are the plants of the farm, so the two never add. A farm without a count
 * of plants is a farm with an unknown number of plants.
 *
 * <p>The law has no line from which a farm is of industrial scale. A figure names the number of plants that it counts from.
 * Two farms can follow each other at one place. The record is dated by the day on which the farm was closed. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class CannabisFarm extends AllianceRecord {

    CannabisFarm() {}

    /**
     * Starts a farm.
     *
     * @return an empty builder; it needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "cannabis farm";
    }

    /** {@return when it was closed, empty if it is not known} */
    public final Optional<EventDate> closed() {
        return date();
    }

    /** {@return the number of plants, empty if they were not counted: unknown is not zero} */
    public abstract Optional<Long> plants();

    @Override
    @Value.Derived
    long days() {
        return only(closed());
    }

    @Override
    final void write(Fields out) {
        out.add(closed(), plants());
    }

    /** {@return the id, the date and the number of plants} */
    @Override
    public final String toString() {
        return title() + ", closed " + told(closed()) + ", plants: " + told(plants(), "not counted");
    }

    /** Builds a {@link CannabisFarm}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable Long plants;

        Builder() {}

        /**
         * Sets the date on which it was closed. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder closed(@Nullable EventDate date) {
            return first("closed", date);
        }

        /**
         * Sets the day on which it was closed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder closed(@Nullable LocalDate day) {
            return closed(issues.day("closed", day));
        }

        /**
         * Sets the number of plants. Without it, the number is unknown.
         *
         * @param number the number, from 0 to 1,000,000,000
         * @return this builder
         */
        public Builder plants(long number) {
            plants = issues.once("plants", plants, issues.count("plants", 0, number));
            return this;
        }

        /**
         * Makes the farm.
         *
         * @return the farm
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public CannabisFarm build() {
            return new ImmutableCannabisFarm(header(first), opt(first), opt(plants));
        }
    }
}
