package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One seizure of weapons: how many of which kind.
 *
 * <p>Ammunition is counted in rounds and never adds to weapons: 170 firearms and 3,404 rounds are no 3,574 of
 * anything. An imitation firearm is no firearm. Seizures and weapons are counted apart.
 *
 * <p>It is dated by the day of seizure. The order in which the weapons are listed does not matter. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class WeaponSeizure extends AllianceRecord {

    WeaponSeizure() {}

    /** A kind of weapon, and ammunition, which is none. */
    public enum Weapon {
        /** Firearms (Firearms Act 1968 s57(1)). */
        FIREARM,
        /** What looks like a firearm, whether or not it can be fired (Firearms Act 1968 s57(4)). */
        IMITATION_FIREARM,
        /** Ammunition, in rounds (Firearms Act 1968 s57(2)); it never adds to weapons. */
        AMMUNITION,
        /** Knives and other things with a blade or point (Criminal Justice Act 1988 s139). */
        BLADE,
        /** Explosive devices and substances. */
        EXPLOSIVE,
        /** Other weapons. */
        OTHER;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return Texts.words(this);
        }
    }

    /**
     * Starts a seizure.
     *
     * @return an empty builder; it needs an id and at least one weapon
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "weapon seizure";
    }

    /** {@return when it was seized, empty if it is not known} */
    public final Optional<EventDate> seized() {
        return date();
    }

    /** {@return how many of each kind, 1 or more, rounds of ammunition; empty only if it is withdrawn} */
    public abstract SortedMap<Weapon, Long> weapons();

    @Override
    @Value.Derived
    long days() {
        return only(seized());
    }

    @Override
    final void write(Fields out) {
        out.add(seized());
        out.number(weapons().size());
        weapons().forEach((weapon, number) -> {
            out.add(weapon);
            out.number(number);
        });
    }

    /** {@return the id, the date and how many of each kind} */
    @Override
    public final String toString() {
        return title() + ", seized " + told(seized()) + ", " + weapons();
    }

    /** Builds a {@link WeaponSeizure}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private final Map<Weapon, Long> weapons = new EnumMap<>(Weapon.class);

        Builder() {}

        /**
         * States when it was seized. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder seized(@Nullable EventDate date) {
            return first("seized", date);
        }

        /**
         * States on which day it was seized.
         *
         * @param day the day
         * @return this builder
         */
        public Builder seized(@Nullable LocalDate day) {
            return seized(issues.day("seized", day));
        }

        /**
         * Adds weapons of a kind. Said twice of one kind, the numbers add, as the exhibits of one seizure do.
         *
         * @param weapon the kind; required
         * @param number how many, rounds of ammunition, from 1 to 1,000,000,000
         * @return this builder
         */
        public Builder weapon(@Nullable Weapon weapon, long number) {
            Long counted = issues.count("weapon", 1, number);
            if (weapon != null && counted != null) {
                weapons.put(weapon, weapons.getOrDefault(weapon, 0L) + counted);
                issues.correct("weapon");
            } else if (weapon == null) {
                issues.require("weapon", "kind", weapon);
            }
            return this;
        }

        @Override
        void check() {
            if (weapons.isEmpty() && !withdrawn) {
                issues.require("weapon", null);
            }
        }

        /**
         * Makes the seizure.
         *
         * @return the seizure
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public WeaponSeizure build() {
            return new ImmutableWeaponSeizure(
                    header(first), opt(first), Collections.unmodifiableSortedMap(new TreeMap<>(weapons)));
        }
    }
}
