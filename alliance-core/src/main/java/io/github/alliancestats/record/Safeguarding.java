package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.Objects;
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
@SuppressWarnings("immutables:subtype") // inherited attributes come first
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
            return Texts.words(this);
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
            return Texts.words(this);
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
    public final String kind() {
        return "safeguarding";
    }

    /** {@return when it took place, empty if it is not known} */
    public final Optional<EventDate> when() {
        return date();
    }

    /** {@return what was done} */
    public abstract Step step();

    /** {@return the caller's own key of the person, a pseudonym, if there is one} */
    public abstract Optional<String> person();

    /** {@return whether the person was an adult or a child, if known} */
    public abstract Optional<Age> age();

    @Override
    @Value.Derived
    long days() {
        return only(when());
    }

    @Override
    final void write(Fields out) {
        out.add(when(), step(), person(), age());
    }

    /** {@return the id, the step and the date} */
    @Override
    public final String toString() {
        return title() + ", " + step() + " " + told(when());
    }

    /** Builds a {@link Safeguarding}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable Step step;
        private @Nullable String person;
        private @Nullable Age age;

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
         * States what was done.
         *
         * @param step a referral, a person safeguarded or a visit
         * @return this builder
         */
        public Builder step(@Nullable Step step) {
            this.step = issues.once("step", this.step, step);
            return this;
        }

        /**
         * States who was concerned, so that people can be counted each once. Give a pseudonym, never a name, and only
         * where the law allows it to be held. One key is one person in whichever force's records it stands, as in {@link
         * Proceedings.Builder#person}.
         *
         * @param person the caller's own key of the person
         * @return this builder
         */
        public Builder person(@Nullable String person) {
            this.person = issues.text("person", this.person, person);
            return this;
        }

        /**
         * States whether the person was an adult or a child; never said, it is not known.
         *
         * @param age adult or child
         * @return this builder
         */
        public Builder age(@Nullable Age age) {
            this.age = issues.once("age", this.age, age);
            return this;
        }

        @Override
        void check() {
            issues.require("step", step);
        }

        /**
         * Makes the step.
         *
         * @return the step
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public Safeguarding build() {
            return new ImmutableSafeguarding(
                    header(first), opt(first), Objects.requireNonNull(step), opt(person), opt(age));
        }
    }
}
