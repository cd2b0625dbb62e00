package io.github.alliancestats.stats.view;

import java.util.List;
import java.util.Objects;

/**
 * The declared coverage of one force and fact as plain values, for JSON mappers and templates.
 *
 * @param force the id of the force
 * @param fact the name of the fact, as in "CASH_SEIZED"
 * @param days the covered periods in order, each with its first and last day, as in "2023-01-01/2023-12-31"
 * @param openings the days on which the records include all that was open, in order, as in "2023-01-01"
 * @param keys the names of the keys that the records carry, as in "OPERATION"
 */
public record CoverageView(String force, String fact, List<String> days, List<String> openings, List<String> keys) {

    /**
     * Creates a declaration as plain values.
     *
     * @param force the id of the force
     * @param fact the name of the fact
     * @param days the covered periods in order
     * @param openings the days on which the records include all that was open, in order
     * @param keys the names of the keys that the records carry
     */
    public CoverageView {
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(openings, "openings");
        Objects.requireNonNull(keys, "keys");
    }
}
