package io.github.alliancestats.examples.hostileinput.input;

import io.github.alliancestats.record.InvalidRecordException;
import java.util.Optional;
import java.util.function.Supplier;

/** What the library promises, whatever it is given: a value, or an exception that is documented and names the fault. */
public final class Contract {

    /** Stands in names of people, groups and places, none of which a message may print. */
    public static final String SECRET = "Zq9";

    private Contract() {}

    /**
     * Does something that may refuse what it is given.
     *
     * @param attempt what it does
     * @return what comes of it; empty if it was refused by an {@link IllegalArgumentException}
     */
    public static <T> Optional<T> unlessRefused(Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (IllegalArgumentException e) {
            requireDocumented(e);
            return Optional.empty();
        }
    }

    /** The same of something that may also come at the wrong time, as a setter that is called twice. */
    public static <T> Optional<T> unlessRefusedOrUntimely(Supplier<T> attempt) {
        try {
            return unlessRefused(attempt);
        } catch (IllegalStateException e) {
            requireDocumented(e);
            return Optional.empty();
        }
    }

    /** The same of something that is given names which no message may print. */
    static <T> Optional<T> unlessRefusedInConfidence(Supplier<T> attempt) {
        return unlessRefusedOrUntimely(() -> {
            try {
                return attempt.get();
            } catch (IllegalArgumentException | IllegalStateException e) {
                require(
                        !String.valueOf(e.getMessage()).contains(SECRET),
                        "a message tells of nobody: " + e.getMessage());
                throw e;
            }
        });
    }

    /** Subclasses, such as those of malformed patterns and unknown charsets, are documented nowhere. */
    private static void requireDocumented(RuntimeException e) {
        boolean documented = e.getClass() == IllegalArgumentException.class
                || e.getClass() == InvalidRecordException.class
                || e.getClass() == NumberFormatException.class
                || e.getClass() == IllegalStateException.class;
        String message = String.valueOf(e.getMessage());
        if (!documented || message.isBlank() || message.equals("null")) {
            throw new AssertionError("not a documented exception that names the fault", e);
        }
    }

    /** Requires something that must be so of whatever was not refused. */
    public static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("broken: " + what);
        }
    }
}
