package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Offences with which a person was charged on one day (Police and Criminal Evidence Act 1984 s37, Criminal Justice Act
 * 2003 s29), or of which the person was convicted on one day by a plea or a verdict. Immutable and thread-safe.
 *
 * @param date when
 * @param number how many, from 1 to 10,000
 * @param description what they were, in the caller's words, if it was said; no {@code toString} prints it
 */
public record Offences(EventDate date, long number, Optional<String> description) {

    /** Each offence of joint work has a name, so a wrong digit must not make a billion names. */
    static final long MOST = 10_000;

    static final Comparator<Offences> ORDER = Comparator.comparing(Offences::date, Proceedings.ORDER)
            .thenComparingLong(Offences::number)
            .thenComparing(offences -> offences.description().orElse(""));

    /**
     * Checks the parts.
     *
     * @param date when
     * @param number how many, from 1 to 10,000
     * @param description what they were
     * @throws IllegalArgumentException if the number is not in that range, or the description is not <a href="package-summary.html#text">plain text</a>
     */
    public Offences {
        Objects.requireNonNull(date, "date");
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("the number of offences must be from 1 to 10,000, but was " + number);
        }
        if (description.isPresent()) {
            Texts.identifying(description.get(), "an offence");
        }
    }

    void write(Fields out) {
        out.add(date);
        out.number(number);
        out.add(description);
    }

    /** {@return the date, and the number of offences where it is not one} */
    @Override
    public String toString() {
        return date + (number == 1 ? "" : " with " + number + " offences");
    }
}
