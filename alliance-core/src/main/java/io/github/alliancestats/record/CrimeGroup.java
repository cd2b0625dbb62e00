package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One organised crime group that a force knows of: when it was first mapped, and when it was archived or dismantled,
 * if it was.
 *
 * <p>It is open from the day it was opened up to, and without, the day it was archived or dismantled, whichever came
 * first. What makes a group is for the caller to say, and how many members it has is not asked: the statute wants
 * three people or more (Serious Crime Act 2015 s45(6)), some forces' working definition more than one. Nor are
 * scores and bands of group mapping, which are intelligence.
 *
 * <p>Dismantled is no level of {@link Disruption}: it is the caller's status of a group, and comes with the caller's
 * definition of it. A group that was merged into another is told by {@link Aliases}. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class CrimeGroup extends AllianceRecord {

    CrimeGroup() {}

    /**
     * Starts a crime group.
     *
     * @return an empty builder; it needs an id and a group
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "crime group";
    }

    /** {@return the caller's own id of the group that the record is of, the only one of its {@link #groups()}} */
    public abstract String group();

    /** {@return when it was first mapped or assessed, empty if it is not known} */
    public abstract Optional<EventDate> opened();

    /** {@return when it was archived, empty if it was not} */
    public abstract Optional<EventDate> archived();

    /** {@return when it was dismantled, empty if it was not} */
    public abstract Optional<EventDate> dismantled();

    /** {@return what the caller calls dismantled, in words; empty unless it was} */
    public abstract Optional<String> definition();

    @Override
    public final Optional<EventDate> date() {
        return opened();
    }

    @Override
    public final List<EventDate> dates() {
        List<EventDate> dates = new ArrayList<>(3);
        opened().ifPresent(dates::add);
        archived().ifPresent(dates::add);
        dismantled().ifPresent(dates::add);
        return List.copyOf(dates);
    }

    /** Also while it is open. */
    @Override
    public final boolean isWithin(LocalDate startInclusive, LocalDate endExclusive, ZoneId zone) {
        return super.isWithin(startInclusive, endExclusive, zone) || isOpenAtEndOf(startInclusive, zone);
    }

    /**
     * Whether it is open at the end of a day.
     *
     * @param day the day
     * @param zone where instants become days
     * @return true if it was opened on or before the day, and neither archived nor dismantled on or before it; false if
     *     it is not known when it was opened
     */
    public final boolean isOpenAtEndOf(LocalDate day, ZoneId zone) {
        return opened().isPresent()
                && !opened().get().dayIn(zone).isAfter(day)
                && isAfter(archived(), day, zone)
                && isAfter(dismantled(), day, zone);
    }

    /** Whether an end falls after a day; one that never came does. */
    private static boolean isAfter(Optional<EventDate> end, LocalDate day, ZoneId zone) {
        return end.isEmpty() || end.get().dayIn(zone).isAfter(day);
    }

    @Override
    final void write(Fields out) {
        out.text(group());
        out.optional(opened());
        out.optional(archived());
        out.optional(dismantled());
        out.optional(definition());
    }

    @Value.Check
    void check() {
        if (groups().size() > 1) {
            throw new IllegalArgumentException(
                    "a crime group must be the only group of its record, or others would count as open with it, but "
                            + header().id() + " names " + groups().size());
        }
        requireOnOrAfterOpening("archived", archived());
        requireOnOrAfterOpening("dismantled", dismantled());
    }

    private void requireOnOrAfterOpening(String what, Optional<EventDate> end) {
        if (opened().isPresent() && end.isPresent() && end.get().isBeforeInAnyZone(opened().get())) {
            throw new IllegalArgumentException(
                    "a crime group must be " + what + " on or after the day it was opened, but "
                            + header().id() + " was " + what + " " + end.get() + " and opened "
                            + opened().get());
        }
    }

    /** {@return the id and the dates; not the group} */
    @Override
    public final String toString() {
        return title() + ", opened "
                + told(opened())
                + archived().map(date -> ", archived " + date).orElse("")
                + dismantled().map(date -> ", dismantled " + date).orElse("");
    }

    /** Builds a {@link CrimeGroup}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable String group;
        private @Nullable EventDate opened;
        private @Nullable EventDate archived;
        private @Nullable EventDate dismantled;
        private @Nullable String definition;

        Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says which group it is, withdrawn or not. It is then the record's only group, and {@link #group(String)} has
         * no other to name.
         *
         * @param group the caller's own id of the group, the same as other records have
         * @return this builder
         * @throws IllegalArgumentException if it is not <a href="package-summary.html#text">plain text</a>
         * @throws IllegalStateException if it was said already
         */
        public Builder crimeGroup(String group) {
            this.group = once(this.group, Texts.secret(group, "the id of a crime group"), "group");
            return group(group);
        }

        /**
         * Says when it was first mapped or assessed; never said, the record is undated.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder opened(EventDate date) {
            opened = once(opened, date, "opened");
            return this;
        }

        /**
         * Says on which day it was first mapped or assessed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder opened(LocalDate day) {
            return opened(EventDate.on(day));
        }

        /**
         * Says when it was archived.
         *
         * @param date the day or instant, not before it was opened
         * @return this builder
         */
        public Builder archived(EventDate date) {
            archived = once(archived, date, "archived");
            return this;
        }

        /**
         * Says on which day it was archived.
         *
         * @param day the day, not before it was opened
         * @return this builder
         */
        public Builder archived(LocalDate day) {
            return archived(EventDate.on(day));
        }

        /**
         * Says when it was dismantled, and what that means.
         *
         * @param date the day or instant, not before it was opened
         * @param definition what the caller calls dismantled, in words
         * @return this builder
         * @throws IllegalArgumentException if the definition is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder dismantled(EventDate date, String definition) {
            dismantled = once(dismantled, Objects.requireNonNull(date, "date"), "dismantled");
            this.definition =
                    once(this.definition, Texts.identifying(definition, "the definition of dismantled"), "definition");
            return this;
        }

        /**
         * Says on which day it was dismantled, and what that means.
         *
         * @param day the day, not before it was opened
         * @param definition what the caller calls dismantled, in words
         * @return this builder
         * @throws IllegalArgumentException if the definition is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder dismantled(LocalDate day, String definition) {
            return dismantled(EventDate.on(day), definition);
        }

        /**
         * Makes the crime group.
         *
         * @return the crime group
         * @throws IllegalStateException if the id or the group is missing
         * @throws IllegalArgumentException if it was archived or dismantled before it was opened, or another group is
         *     named beside it
         */
        public CrimeGroup build() {
            return ImmutableCrimeGroup.make(
                    header(),
                    required(group, "group"),
                    Optional.ofNullable(opened),
                    Optional.ofNullable(archived),
                    Optional.ofNullable(dismantled),
                    Optional.ofNullable(definition));
        }
    }
}
