package io.github.alliancestats.completions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event of a completion, in plain values. No part of it is unknown. */
public sealed interface Happened {

    Place place();

    /** The force, the area and the operation of an event. */
    record Place(String force, String area, boolean under) {}

    /** How cash left. */
    enum Exit {
        FORFEITED,
        RELEASED
    }

    record Move(Exit exit, LocalDate day, long amount) {}

    /** Cash, with the share of the force as its amount. Cash that another force recorded adds no seizure. */
    record Cash(Place place, LocalDate day, long amount, boolean recorded, List<Move> moves) implements Happened {}

    record Lot(String drugClass, String unit, long number, long value) {}

    record Haul(Place place, LocalDate day, List<Lot> lots) implements Happened {}

    /** The case of a person. Zero years are a sentence without custody. */
    record Case(
            Place place,
            String person,
            List<LocalDate> arrests,
            List<LocalDate> charges,
            @Nullable LocalDate sentenced,
            long years)
            implements Happened {}

    record Sum(LocalDate day, long amount) {}

    /** An order to pay. Each variation states the new amount. */
    record Order(Place place, LocalDate made, long amount, List<Sum> variations, List<Sum> payments)
            implements Happened {}
}
