package io.github.alliancestats.examples.opendata.dhs;

import java.util.regex.Pattern;

/**
 * What a row is of. Its text is the id of the record that is made of the row, and names the row again.
 *
 * @param year the fiscal year
 * @param category the category of property; without {@link #BETWEEN}
 * @param type the type of property, unique within its category
 */
record RowName(int year, String category, String type) {

    /** What stands between the parts of a name. */
    static final String BETWEEN = " | ";

    private static final Pattern PARTS = Pattern.compile(Pattern.quote(BETWEEN));

    static RowName parse(String text) {
        String[] parts = PARTS.split(text, 3);
        return new RowName(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    String yearAndCategory() {
        return year + BETWEEN + category;
    }

    /** {@return year, category and type} */
    @Override
    public String toString() {
        return yearAndCategory() + BETWEEN + type;
    }
}
