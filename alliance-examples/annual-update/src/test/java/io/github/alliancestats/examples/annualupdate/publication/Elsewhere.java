package io.github.alliancestats.examples.annualupdate.publication;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs something where letters, digits and days are others than here. */
public final class Elsewhere {

    private Elsewhere() {}

    public static <T> T in(String locale, String zone, Supplier<T> made) {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return made.get();
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }
}
