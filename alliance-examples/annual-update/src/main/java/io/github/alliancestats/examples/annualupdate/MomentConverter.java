package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.update.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day or an instant from an option. */
final class MomentConverter implements ITypeConverter<Moment> {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public Moment convert(String text) {
        try {
            return DAY.matcher(text).matches()
                    ? Moment.endOf(LocalDate.parse(text))
                    : Moment.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new TypeConversionException("expected a date, as in 2024-01-31, or an instant with Z or an"
                    + " offset, as in 2024-01-31T12:00:00Z, but was " + Printable.quoted(text));
        }
    }
}
