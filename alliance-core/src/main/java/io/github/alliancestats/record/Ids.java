package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;

/** What every id must be. */
final class Ids {

    private Ids() {}

    static void requireText(String value, String whose) {
        Texts.identifying(value, "the id of " + whose);
    }
}
