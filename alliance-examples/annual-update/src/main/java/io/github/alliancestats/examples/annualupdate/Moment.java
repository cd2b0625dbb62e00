package io.github.alliancestats.examples.annualupdate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An instant up to which things are known, and its words. A day stands for its very end in London.
 *
 * @param instant the instant; what was recorded at it is known
 * @param words the words, as they stand behind "known at"
 */
record Moment(Instant instant, String words) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Moment of(Instant instant) {
        return new Moment(instant, instant.toString());
    }

    private static Moment endOf(LocalDate day) {
        Instant last = day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1);
        return new Moment(last, "the end of " + IN_WORDS.format(day));
    }

    /** Reads a day or an instant from an option. */
    static final class Converter implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String text) {
            try {
                return DAY.matcher(text).matches()
                        ? endOf(LocalDate.parse(text))
                        : Moment.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                throw new TypeConversionException("expected a date, as in 2024-01-31, or an instant with Z or an"
                        + " offset, as in 2024-01-31T12:00:00Z, but was " + Printable.quoted(text));
            }
        }
    }
}
