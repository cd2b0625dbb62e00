package io.github.alliancestats.measure;

import io.github.alliancestats.internal.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The population of the area of a figure, counted or estimated for one day. The library has no populations of its own.
 * To compare rates of two periods, give each the population of its time. Immutable and thread-safe.
 *
 * @param people the number of people, 1 or more
 * @param day the day of the number, as in 30 June 2023
 * @param source the source, as in "ONS mid-year estimates"
 */
public record Population(long people, LocalDate day, String source) {

    /**
     * Creates a population.
     *
     * @param people the number of people, 1 or more
     * @param day the day of the number
     * @param source the source
     * @throws IllegalArgumentException if the number is below 1 or the source is blank
     */
    public Population {
        if (people < 1) {
            throw new IllegalArgumentException("a population must be 1 or more, but was " + people);
        }
        Objects.requireNonNull(day, "day");
        Texts.notBlank(source, "the source of a population");
    }
}
