package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One step taken to protect somebody at risk: a referral, a person safeguarded or a visit.
 *
 * <p>Forces publish all three as "safeguarding", and they are different: one person may be referred twice and visited
 * three times. So every figure names its step, and people are counted by their key, not by adding steps. The Home
 * Office counts referrals to specialist support or statutory partners, and of those only what its County Lines
 * Programme paid for (County Lines Programme data). The National Referral Mechanism for victims of modern slavery
 * counts potential victims, and adults who don't consent apart.
 *
 * <p>It is dated by the day of the step. No {@code toString} prints the person or to whom they were referred.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class Safeguarding extends AllianceRecord {

    Safeguarding() {}

    /** What was done. The steps never add. */
    public enum Step {
        /** Somebody was referred to specialist support or a statutory partner. */
        REFERRAL,
        /** Somebody was safeguarded, by the force's own definition. */
        PERSON_SAFEGUARDED,
        /** Somebody was visited. */
        VISIT;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Whether the person was a child at the time: under 18 (Children Act 1989 s105). */
    public enum Age {
        /** 18 or older. */
        ADULT,
        /** Under 18. */
        CHILD;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Starts a step.
     *
     * @return an empty builder; it needs an id and a step
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "safeguarding";
    }

    /** {@return when it took place, empty if it is not known} */
    public abstract Optional<EventDate> when();

    /** {@return what was done} */
    public abstract Step step();

    /** {@return the caller's own key of the person, a pseudonym, if there is one} */
    public abstract Optional<String> person();

    /** {@return whether the person was an adult or a child, if known} */
    public abstract Optional<Age> age();

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
        out.text(step().name());
        out.optional(person());
        out.optional(age().map(Enum::name));
    }

    /** {@return the id, the step and the date} */
    @Override
    public final String toString() {
        return title() + ", " + step() + " " + told(when());
    }

    /** Builds a {@link Safeguarding}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable EventDate when;
        private @Nullable Step step;
        private @Nullable String person;
        private @Nullable Age age;

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
         * Says what was done.
         *
         * @param step a referral, a person safeguarded or a visit
         * @return this builder
         */
        public Builder step(Step step) {
            this.step = once(this.step, step, "step");
            return this;
        }

        /**
         * Says who was concerned, so that people can be counted each once. Give a pseudonym, never a name, and only
         * where the law allows it to be held. One key is one person in whichever force's records it stands, as in {@link
         * Proceedings.Builder#person}.
         *
         * @param person the caller's own key of the person
         * @return this builder
         * @throws IllegalArgumentException if it is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder person(String person) {
            this.person = once(this.person, Texts.secret(person, "the key of a person"), "person");
            return this;
        }

        /**
         * Says whether the person was an adult or a child; never said, it is not known.
         *
         * @param age adult or child
         * @return this builder
         */
        public Builder age(Age age) {
            this.age = once(this.age, age, "age");
            return this;
        }

        /**
         * Makes the step.
         *
         * @return the step
         * @throws IllegalStateException if the id or the step is missing
         */
        public Safeguarding build() {
            return ImmutableSafeguarding.make(
                    header(),
                    Optional.ofNullable(when),
                    required(step, "step"),
                    Optional.ofNullable(person),
                    Optional.ofNullable(age));
        }
    }
}
