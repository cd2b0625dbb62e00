package io.github.alliancestats.record;

import java.util.Objects;

/** What every id must be. */
final class Ids {

    private Ids() {}

    static void requireText(String value, String whose) {
        if (Objects.requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("the id of " + whose + " must not be blank, but was \"" + value + "\"");
        }
    }
}
