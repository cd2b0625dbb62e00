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
 * One action against an organised crime group, or against an individual involved in serious and organised crime, whose
 * effect was assessed.
 *
 * <p>A disruption is an event, and one group can be disrupted many times: disruptions are counted as events, the groups
 * disrupted by their ids, once each. The {@linkplain #groups() groups} are those it disrupted; there are none if it was
 * an individual. Not every assessment finds a disruption: none and negative are assessed, and are no disruptions.
 *
 * <p>The assessment is that of the party from which it comes. It is dated by the day of the disruption. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class Disruption extends AllianceRecord {

    Disruption() {}

    /**
     * What the party from which the disruption comes found its effect to be. The wording of the levels is not
     * published; what is told here is how they are understood.
     */
    public enum Assessment {
        /** A lasting effect on the whole of it. */
        MAJOR(true),
        /** A noticeable effect for some time. */
        MODERATE(true),
        /** A small effect, or a short one. */
        MINOR(true),
        /** No effect. */
        NONE(false),
        /** It left things worse than they were. */
        NEGATIVE(false);

        private final boolean disruption;

        Assessment(boolean disruption) {
            this.disruption = disruption;
        }

        /** {@return whether it is a disruption: major, moderate or minor} */
        public boolean disruption() {
            return disruption;
        }

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return Texts.words(this);
        }
    }

    /** Which strand of the national strategy against serious and organised crime it belongs to, the "4P". */
    public enum Strand {
        /** Investigate and bring to justice: arrests, charges, convictions. */
        PURSUE,
        /** Keep people from being drawn into crime. */
        PREVENT,
        /** Safeguard people, businesses and systems. */
        PROTECT,
        /** Reduce the impact of crime that happens. */
        PREPARE;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return Texts.words(this);
        }
    }

    /** The part of the recording force. Several agencies may record one disruption. */
    public enum AgencyPart {
        /** It led. */
        LED,
        /** It supported another agency, which led. */
        SUPPORTED;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return Texts.words(this);
        }
    }

    /**
     * Starts a disruption.
     *
     * @return an empty builder; it needs an id and an assessment
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "disruption";
    }

    /** {@return when it happened, empty if it is not known} */
    public final Optional<EventDate> disrupted() {
        return date();
    }

    /** {@return what its effect was found to be} */
    public abstract Assessment assessment();

    /** {@return the strand it belongs to, if known} */
    public abstract Optional<Strand> strand();

    /** {@return whether the force led or supported, if known} */
    public abstract Optional<AgencyPart> part();

    @Override
    @Value.Derived
    long days() {
        return only(disrupted());
    }

    @Override
    final void write(Fields out) {
        out.add(disrupted(), assessment(), strand(), part());
    }

    /** {@return the id, the date and the assessment} */
    @Override
    public final String toString() {
        return title() + ", disrupted " + told(disrupted()) + ", " + assessment();
    }

    /** Builds a {@link Disruption}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable Assessment assessment;
        private @Nullable Strand strand;
        private @Nullable AgencyPart part;

        Builder() {}

        /**
         * States when it happened. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder disrupted(@Nullable EventDate date) {
            return first("disrupted", date);
        }

        /**
         * States on which day it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder disrupted(@Nullable LocalDate day) {
            return disrupted(issues.day("disrupted", day));
        }

        /**
         * States what its effect was found to be. What is not assessed yet is no record yet.
         *
         * @param assessment the level, none or negative
         * @return this builder
         */
        public Builder assessment(@Nullable Assessment assessment) {
            this.assessment = issues.once("assessment", this.assessment, assessment);
            return this;
        }

        /**
         * States which strand it belongs to.
         *
         * @param strand the strand
         * @return this builder
         */
        public Builder strand(@Nullable Strand strand) {
            this.strand = issues.once("strand", this.strand, strand);
            return this;
        }

        /**
         * States whether the force led or supported.
         *
         * @param part the force's part
         * @return this builder
         */
        public Builder part(@Nullable AgencyPart part) {
            this.part = issues.once("part", this.part, part);
            return this;
        }

        @Override
        void check() {
            issues.require("assessment", assessment);
        }

        /**
         * Makes the disruption.
         *
         * @return the disruption
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public Disruption build() {
            return new ImmutableDisruption(
                    header(first), opt(first), Objects.requireNonNull(assessment), opt(strand), opt(part));
        }
    }
}
