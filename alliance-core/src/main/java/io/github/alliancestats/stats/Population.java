package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How many people live where figures speak for, as counted or estimated on a day by a source: the caller's own, since
 * none is built in. Rates of two periods are like only if each has the population of its time. Immutable and
 * thread-safe.
 *
 * @param people how many, 1 or more
 * @param day the day that the number is for, as in 30 June 2023
 * @param source where it comes from, as in "ONS mid-year estimates"
 */
public record Population(long people, LocalDate day, String source) {

    /**
     * Checks the parts.
     *
     * @param people how many, 1 or more
     * @param day the day that the number is for
     * @param source where it comes from
     * @throws IllegalArgumentException if there are no people or the source is blank
     */
    public Population {
        if (people < 1) {
            throw new IllegalArgumentException("a population must be 1 or more, but was " + people);
        }
        Objects.requireNonNull(day, "day");
        Texts.notBlank(source, "the source of a population");
    }
}
