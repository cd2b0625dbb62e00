package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.stats.Summary;
import java.util.Map;

/**
 * The same searches by the months that their published instants show as they are written, in UTC.
 *
 * @param note what is wrong with them
 * @param byMonth the searches by UTC's month
 * @param inAnotherMonth how many of them are in another month in London
 * @param onAnotherDay how many of them are on another day in London
 */
record NaiveDays(String note, Map<String, Long> byMonth, long inAnotherMonth, long onAnotherDay) {

    private static final String NOTE = "not London's calendar, by which searches are counted: in summer the first hour"
            + " of a London day falls on the day before in UTC";

    static NaiveDays of(Summary answer) {
        return new NaiveDays(
                NOTE,
                Counts.of(answer.by(Question.UTC_MONTH)),
                Counts.apart(answer.by(Question.MONTH_AND_UTC_MONTH)),
                Counts.apart(answer.by(Question.DAY_AND_UTC_DAY)));
    }
}
