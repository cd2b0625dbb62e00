package io.github.alliancestats.record;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One report by a member of the public of something suspicious: how and when it came in, and whether it was followed
 * up.
 *
 * <p>It holds nothing of who reported or what. Reports are calls and messages, not people and not crimes: several may
 * tell of one thing. A small number by channel and area can still give a source away, so such figures are not for
 * publication as they are.
 *
 * <p>It is dated by the day it was received. No {@code toString} prints the channel. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class PublicReport extends AllianceRecord {

    PublicReport() {}

    /** How a report came in. */
    public enum Channel {
        /** By telephone on 101, for what is no emergency. */
        NON_EMERGENCY_101("101"),
        /** By telephone on 999, in an emergency. */
        EMERGENCY_999("999"),
        /** By a form on the force's site. */
        ONLINE("online"),
        /** Through Crimestoppers, an independent charity that passes on no names. */
        CRIMESTOPPERS("Crimestoppers"),
        /** At a station or to an officer. */
        IN_PERSON("in person"),
        /** Another way. */
        OTHER("other");

        private final String title;

        Channel(String title) {
            this.title = title;
        }

        /** {@return the name as it stands in a table} */
        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * Starts a report.
     *
     * @return an empty builder; it needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "public report";
    }

    /** {@return when it was received, empty if it is not known} */
    public final Optional<EventDate> received() {
        return date();
    }

    /** {@return how it came in, if known} */
    public abstract Optional<Channel> channel();

    /** {@return when it was followed up, empty if it was not or the date is not known} */
    public abstract Optional<EventDate> followedUp();

    /** {@return whether it was followed up, empty if it is not known: unknown is not no} */
    public abstract Optional<Boolean> wasFollowedUp();

    @Override
    public final List<EventDate> dates() {
        return known(received(), followedUp());
    }

    @Override
    final long days() {
        return followedUp().isPresent() ? Days.SEVERAL : only(received());
    }

    @Override
    final void write(Fields out) {
        out.add(received(), channel(), followedUp(), wasFollowedUp());
    }

    /** {@return the id and the dates} */
    @Override
    public final String toString() {
        return title() + ", received " + told(received()) + told(", followed up ", followedUp());
    }

    /** Builds a {@link PublicReport}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable Channel channel;
        private @Nullable EventDate followedUp;
        private @Nullable Boolean wasFollowedUp;

        Builder() {}

        /**
         * States when it was received. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder received(@Nullable EventDate date) {
            return first("received", date);
        }

        /**
         * States on which day it was received.
         *
         * @param day the day
         * @return this builder
         */
        public Builder received(@Nullable LocalDate day) {
            return received(issues.day("received", day));
        }

        /**
         * States how it came in; never said, it is not known.
         *
         * @param channel the channel
         * @return this builder
         */
        public Builder channel(@Nullable Channel channel) {
            this.channel = issues.once("channel", this.channel, channel);
            return this;
        }

        /**
         * States that it was followed up, at a date that is not known.
         *
         * @return this builder
         */
        public Builder followedUp() {
            wasFollowedUp = issues.once("followedUp", wasFollowedUp, true);
            return this;
        }

        /**
         * States when it was followed up.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder followedUp(@Nullable EventDate date) {
            followedUp = issues.once("followedUp", followedUp, date);
            return date == null ? this : followedUp();
        }

        /**
         * States on which day it was followed up.
         *
         * @param day the day
         * @return this builder
         */
        public Builder followedUp(@Nullable LocalDate day) {
            return followedUp(issues.day("followedUp", day));
        }

        /**
         * States that it was not followed up. Never said either way, it is not known.
         *
         * @return this builder
         */
        public Builder notFollowedUp() {
            wasFollowedUp = issues.once("followedUp", wasFollowedUp, false);
            followedUp = Boolean.FALSE.equals(wasFollowedUp) ? null : followedUp; // of a value that this replaces
            return this;
        }

        @Override
        void check() {
            issues.requireOrder("followedUp", followedUp, "received", first);
        }

        /**
         * Makes the report.
         *
         * @return the report
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public PublicReport build() {
            return new ImmutablePublicReport(
                    header(first), opt(first), opt(channel), opt(followedUp), opt(wasFollowedUp));
        }
    }
}
