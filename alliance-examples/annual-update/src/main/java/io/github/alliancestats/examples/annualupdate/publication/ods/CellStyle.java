package io.github.alliancestats.examples.annualupdate.publication.ods;

/**
 * How cells look, by name as in the styles of an office program. Sizes and places are those of the Government Analysis
 * Function's "Releasing statistics in spreadsheets": nothing below 12 points, no colour, no fill, no lines; words
 * stand left, numbers and the headings above them right.
 */
enum CellStyle {
    /** The title of a sheet. Screen readers and office programs know it by its name. */
    HEADING_1("Heading 1", 16, Letters.BOLD, "start", Place.OVER_OTHERS),
    /** A title within a sheet. */
    HEADING_2("Heading 2", 14, Letters.BOLD, "start", Place.BELOW_A_GAP),
    /** A sentence above a table. */
    LINE("Line", 12, Letters.PLAIN, "start", Place.OVER_OTHERS),
    /** Words. */
    WORDS("Words", 12, Letters.PLAIN, "start", Place.WITHIN),
    /** Words that lead elsewhere. */
    LINK("Link", 12, Letters.UNDERLINED, "start", Place.WITHIN),
    /** The heading of a column of words. */
    WORDS_HEADING("Words heading", 12, Letters.BOLD, "start", Place.BELOW_A_GAP),
    /** The heading of a column of numbers. */
    FIGURE_HEADING("Figure heading", 12, Letters.BOLD, "end", Place.BELOW_A_GAP),
    /** What a row is of. */
    ROW_HEADING("Row heading", 12, Letters.BOLD, "start", Place.WITHIN),
    /** A number, or the marker in its place. */
    FIGURE("Figure", 12, Letters.PLAIN, "end", Place.WITHIN);

    private enum Letters {
        PLAIN,
        BOLD,
        UNDERLINED
    }

    private enum Place {
        /** In its column, in as many lines as it takes. */
        WITHIN,
        /** The same, in the table's first row or below other words. */
        BELOW_A_GAP,
        /** In one line, over the empty cells beside it. */
        OVER_OTHERS
    }

    private final String title;
    private final int points;
    private final Letters letters;
    private final String side;
    private final Place place;

    CellStyle(String title, int points, Letters letters, String side, Place place) {
        this.title = title;
        this.points = points;
        this.letters = letters;
        this.side = side;
        this.place = place;
    }

    /** Its name in the file, where a space is written as its code. */
    String id() {
        return title.replace(" ", "_20_");
    }

    void write(Xml xml) {
        xml.start("style:style", "style:name", id(), "style:display-name", title, "style:family", "table-cell");
        xml.attributes("style:parent-style-name", "Default");
        xml.empty("style:table-cell-properties", "style:text-align-source", "fix");
        xml.attributes("style:vertical-align", place == Place.BELOW_A_GAP ? "bottom" : "top");
        if (place != Place.OVER_OTHERS) {
            xml.attributes("fo:wrap-option", "wrap");
        }
        if (place == Place.BELOW_A_GAP) {
            xml.attributes("fo:padding-top", "4mm");
        }
        xml.empty("style:paragraph-properties", "fo:text-align", side);
        xml.empty("style:text-properties", "fo:font-size", points + "pt");
        switch (letters) {
            case PLAIN -> {}
            case BOLD -> xml.attributes("fo:font-weight", "bold");
            case UNDERLINED ->
                xml.attributes("style:text-underline-style", "solid", "style:text-underline-width", "auto");
        }
        xml.end();
    }
}
