package io.github.alliancestats.examples.annualupdate.update;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An instant up to which things are known, and its words. A day stands for its very end in London.
 *
 * @param instant the instant; what was recorded at it is known
 * @param words the words, as they stand behind "known at"
 */
public record Moment(Instant instant, String words) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public static Moment of(Instant instant) {
        return new Moment(instant, instant.toString());
    }

    public static Moment endOf(LocalDate day) {
        Instant last = day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1);
        return new Moment(last, "the end of " + IN_WORDS.format(day));
    }
}
