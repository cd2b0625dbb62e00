package io.github.alliancestats.stats;

/** What all figures of one summary share: the question, the days, and the row's key, empty for the whole. */
record Context(StatsQuery query, ReportingPeriod period, String row) {

    /** Where and when, as it stands behind a number: "in 2023, within OP-ALLIANCE, by drug Heroin". */
    String words() {
        StringBuilder words = new StringBuilder("in " + period);
        query.umbrella().ifPresent(umbrella -> words.append(", within ").append(umbrella));
        if (!row.isEmpty()) {
            words.append(", ").append(row);
        }
        return words.toString();
    }
}
