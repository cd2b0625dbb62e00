package io.github.alliancestats.record;

import io.github.alliancestats.internal.CopyingStyle;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
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
 * definition of it. {@link
 * io.github.alliancestats.reference.Aliases} states which groups were merged. Immutable and thread-safe.
 */
@Value.Immutable
@CopyingStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
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
    public final String kind() {
        return "crime group";
    }

    /** {@return the caller's own id of the group that the record is of, the only one of its {@link #groups()}} */
    public abstract String group();

    /** {@return when it was first mapped or assessed, empty if it is not known} */
    public final Optional<EventDate> opened() {
        return date();
    }

    /** {@return when it was archived, empty if it was not} */
    public abstract Optional<EventDate> archived();

    /** {@return when it was dismantled, empty if it was not} */
    public abstract Optional<EventDate> dismantled();

    /** {@return what the caller calls dismantled, in words; empty unless it was} */
    public abstract Optional<String> definition();

    @Override
    public final List<EventDate> dates() {
        return known(opened(), archived(), dismantled());
    }

    @Override
    final void write(Fields out) {
        out.add(group(), opened(), archived(), dismantled(), definition());
    }

    /** {@return the id and the dates; not the group} */
    @Override
    public final String toString() {
        String ended = told(", archived ", archived()) + told(", dismantled ", dismantled());
        return title() + ", opened " + told(opened()) + ended;
    }

    /** Builds a {@link CrimeGroup}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable String group;
        private @Nullable EventDate archived;
        private @Nullable EventDate dismantled;
        private @Nullable String definition;

        Builder() {}

        /**
         * States which group it is, withdrawn or not. It is then the record's only group, and {@link #group(String)} has
         * no other to name.
         *
         * @param group the caller's own id of the group, the same as other records have
         * @return this builder
         */
        public Builder crimeGroup(@Nullable String group) {
            this.group = issues.text("crimeGroup", this.group, group);
            return this;
        }

        /**
         * States when it was first mapped or assessed. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder opened(@Nullable EventDate date) {
            return first("opened", date);
        }

        /**
         * States on which day it was first mapped or assessed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder opened(@Nullable LocalDate day) {
            return opened(issues.day("opened", day));
        }

        /**
         * States when it was archived.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder archived(@Nullable EventDate date) {
            archived = issues.once("archived", archived, date);
            return this;
        }

        /**
         * States on which day it was archived.
         *
         * @param day the day
         * @return this builder
         */
        public Builder archived(@Nullable LocalDate day) {
            return archived(issues.day("archived", day));
        }

        /**
         * States when it was dismantled, and what that means.
         *
         * @param date the date, as exact as it is known
         * @param definition what the caller calls dismantled, in words
         * @return this builder
         */
        public Builder dismantled(@Nullable EventDate date, @Nullable String definition) {
            dismantled = issues.once("dismantled", dismantled, date);
            this.definition = issues.text("dismantled", this.definition, definition);
            return this;
        }

        /**
         * States on which day it was dismantled, and what that means.
         *
         * @param date the day
         * @param definition what the caller calls dismantled, in words
         * @return this builder
         */
        public Builder dismantled(@Nullable LocalDate date, @Nullable String definition) {
            return dismantled(issues.day("dismantled", date), definition);
        }

        @Override
        List<String> groups() {
            List<String> all = new ArrayList<>(super.groups());
            if (group != null) {
                all.add(group);
            }
            return all;
        }

        @Override
        void check() {
            issues.require("crimeGroup", group);
            if (sorted(groups()).size() > 1) {
                issues.add(IssueCode.NOT_TOGETHER, "group", "and crimeGroup"); // others would count as open with it
            }
            if (definition != null) {
                issues.requireDate("dismantled", dismantled);
            }
            if (dismantled != null && !issues.has("dismantled")) {
                issues.require("dismantled", "definition", definition);
            }
            issues.requireOrder("archived", archived, "opened", first);
            issues.requireOrder("dismantled", dismantled, "opened", first);
        }

        /**
         * Makes the crime group.
         *
         * @return the crime group
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public CrimeGroup build() {
            return ImmutableCrimeGroup.make(
                    header(first),
                    opt(first),
                    Objects.requireNonNull(group),
                    opt(archived),
                    opt(dismantled),
                    opt(definition));
        }
    }
}
