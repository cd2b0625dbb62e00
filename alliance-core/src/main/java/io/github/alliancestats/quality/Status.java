package io.github.alliancestats.quality;

import java.util.Locale;

/** The status of figures, as stated by their publisher. */
public enum Status {
    /** May yet change as records arrive and are corrected. */
    PROVISIONAL,
    /** Not expected to change. */
    FINAL,
    /** Published before and changed since. */
    REVISED;

    /** {@return the name in lower case, for use in a sentence} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
