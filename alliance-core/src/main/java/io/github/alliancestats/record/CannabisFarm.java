package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One place where cannabis was grown and that was closed, with the plants that stood there.
 *
 * <p>Plants are counted and never weighed; cut and dried cannabis is weighed in the {@linkplain #seizure() drug
 * seizure} and is not told of here. The plants of that seizure are these very plants, so the plants of farms and those
 * of seizures never add. A farm whose plants nobody counted is a farm, with an unknown number of plants. It has no value of
 * its own: its plants are valued in the drug seizure.
 *
 * <p>Whether a farm is of industrial scale is no property of it: there is no such line in law. Whoever says so names
 * the number of plants from which it holds. Two records of one site may be two farms, one after the other.
 *
 * <p>It is dated by the day it was closed. No {@code toString} prints its site. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class CannabisFarm extends AllianceRecord {

    CannabisFarm() {}

    /** How far a plant had grown. It decides what a plant may be thought to yield; cut cannabis is no plant. */
    public enum Growth {
        /** Seedlings, cuttings and clones. */
        SEEDLING,
        /** Rooted and growing, not in flower. */
        VEGETATIVE,
        /** In flower. */
        FLOWERING,
        /** Not recorded. */
        UNSTATED;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Starts a farm.
     *
     * @return an empty builder; it needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "cannabis farm";
    }

    /** {@return when it was closed, empty if it is not known} */
    public abstract Optional<EventDate> closed();

    /** {@return the caller's own id of the place, if known} */
    public abstract Optional<String> site();

    /** {@return how many plants there were at each stage of growth that was told of; empty if nobody counted} */
    public abstract SortedMap<Growth, Long> plants();

    /** {@return how many plants there were, empty if nobody counted: unknown is not zero} */
    public final Optional<Long> plantCount() {
        return plants().values().stream().reduce(Long::sum);
    }

    /** {@return the drug seizure that tells of the same plants, if there is one} */
    public abstract Optional<RecordId> seizure();

    @Override
    public final Optional<EventDate> date() {
        return closed();
    }

    @Override
    public final List<EventDate> dates() {
        return closed().stream().toList();
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    long days() {
        return only(closed());
    }

    @Override
    final void write(Fields out) {
        out.optional(closed());
        out.optional(site());
        out.numbers(plants());
        out.all(seizure().stream().toList(), out::id);
    }

    /** {@return the id, the date and the number of plants} */
    @Override
    public final String toString() {
        return title() + ", closed " + told(closed()) + ", plants: "
                + plantCount().map(String::valueOf).orElse("not counted");
    }

    /** Builds a {@link CannabisFarm}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private final Map<Growth, Long> plants = new EnumMap<>(Growth.class);
        private @Nullable EventDate closed;
        private @Nullable String site;
        private @Nullable RecordId seizure;

        Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says when it was closed; never said, the record is undated.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder closed(EventDate date) {
            closed = once(closed, date, "closed");
            return this;
        }

        /**
         * Says on which day it was closed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder closed(LocalDate day) {
            return closed(EventDate.on(day));
        }

        /**
         * Names the place.
         *
         * @param site the caller's own id of the place
         * @return this builder
         * @throws IllegalArgumentException if it is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder site(String site) {
            this.site = once(this.site, Texts.secret(site, "the site of a cannabis farm"), "site");
            return this;
        }

        /**
         * Adds plants at a stage of growth. Said twice of one stage, the numbers add, as those of several rooms do.
         *
         * @param growth how far they had grown, {@link Growth#UNSTATED} if it was not recorded
         * @param number how many, from 0, which says that they were counted and there were none, to 1,000,000,000
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range
         */
        public Builder plants(Growth growth, long number) {
            Objects.requireNonNull(growth, "growth");
            plants.merge(growth, Numbers.from(0, number, "a number of plants"), Long::sum);
            return this;
        }

        /**
         * Names the drug seizure that tells of the same plants.
         *
         * @param seizure the id of the {@link DrugSeizure}
         * @return this builder
         */
        public Builder seizure(RecordId seizure) {
            this.seizure = once(this.seizure, seizure, "seizure");
            return this;
        }

        /**
         * Makes the farm.
         *
         * @return the farm
         * @throws IllegalStateException if the id is missing
         */
        public CannabisFarm build() {
            return ImmutableCannabisFarm.make(
                    header(),
                    Optional.ofNullable(closed),
                    Optional.ofNullable(site),
                    Numbers.sorted(plants),
                    Optional.ofNullable(seizure));
        }
    }
}
