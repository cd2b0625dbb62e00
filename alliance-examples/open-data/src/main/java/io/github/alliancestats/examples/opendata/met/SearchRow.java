package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One stop and search, as published.
 *
 * @param line the line of the file on which it ends: the files have no ids
 * @param file the month that the published file was named by
 * @param searched when it was made
 * @param subject who or what was searched
 * @param object what was looked for
 * @param outcome what came of it
 * @param legislation the power by which it was made, of which the library's record has nothing
 */
record SearchRow(
        long line,
        YearMonth file,
        Instant searched,
        Optional<StopSearch.Subject> subject,
        Optional<StopSearch.SearchObject> object,
        Optional<StopSearch.Outcome> outcome,
        Optional<String> legislation) {

    /** The name that data.police.uk has for the force. */
    private static final String FORCE = "metropolitan";

    StopSearch toRecord() {
        StopSearch.Builder search =
                StopSearch.builder().id(FORCE, Long.toString(line)).searched(EventDate.at(searched));
        subject.ifPresent(search::subject);
        object.ifPresent(search::object);
        outcome.ifPresent(search::outcome);
        return search.build();
    }

    YearMonth londonMonth() {
        return YearMonth.from(searched.atZone(Question.LONDON));
    }
}
