package io.github.alliancestats.examples.annualupdate.publication;

import java.util.Locale;

/** What names a table in files and links: small letters, digits and hyphens. */
final class Slug {

    private Slug() {}

    static String of(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
