package io.github.alliancestats.examples.annualupdate.publication.csvw;

import java.util.Locale;

/** The columns of {@link TidyCsv}, in their order. */
enum TidyColumn {
    TABLE("string", true, "the table, by its id"),
    KEY("string", true, "the row of the table"),
    IS_TOTAL("boolean", true, "whether the row is the whole of which the others are parts"),
    MEASURE("string", true, "what is told, by the id of its column in the table"),
    HEADING("string", true, "the heading of that column"),
    UNIT("string", true, "the unit of the value"),
    PERIOD("string", true, "the days that the value speaks for"),
    VALUE("decimal", false, "the number in full; empty where there is none, and the marker says why"),
    MARKER("string", false, "why there is no value, or what is special about it; empty where there is nothing to say"),
    IS_PARTIAL("boolean", true, "whether the value is only that of the known part of the records");

    private final String datatype;
    private final boolean required;
    private final String description;

    TidyColumn(String datatype, boolean required, String description) {
        this.datatype = datatype;
        this.required = required;
        this.description = description;
    }

    /** By the names of the Metadata Vocabulary for Tabular Data. */
    String datatype() {
        return datatype;
    }

    boolean required() {
        return required;
    }

    String description() {
        return description;
    }

    /** Its name and its heading. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
