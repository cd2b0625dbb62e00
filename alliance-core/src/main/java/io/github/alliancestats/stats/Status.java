package io.github.alliancestats.stats;

import java.util.Locale;

/** How settled figures are, as whoever publishes them says. */
public enum Status {
    /** May yet change as records arrive and are corrected. */
    PROVISIONAL,
    /** Not expected to change. */
    FINAL,
    /** Published before and changed since. */
    REVISED;

    /** {@return the name in lower case, as it stands in a sentence} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
