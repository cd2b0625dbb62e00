package io.github.alliancestats.examples.annualupdate.publication.ods;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that every office program takes for sheets: short, and unique whether letters are small or not. */
final class SheetNames {

    static final String COVER = "Cover";
    static final String CONTENTS = "Contents";
    static final String NOTES = "Notes";

    /** Excel keeps this one for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(List.of(RESERVED));

    SheetNames() {
        List.of(COVER, CONTENTS, NOTES).forEach(name -> taken.add(lower(name)));
    }

    /** The id of a table, cut short if need be, with a number behind it where it is taken. */
    String nameFor(String id) {
        String name = cut(id, Sheet.LONGEST_NAME);
        for (int number = 2; !taken.add(lower(name)); number++) {
            String suffix = "-" + number;
            name = cut(id, Sheet.LONGEST_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String id, int length) {
        return id.length() <= length ? id : id.substring(0, length);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
