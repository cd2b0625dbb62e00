package io.github.alliancestats.examples.opendata.csv;

/**
 * A row that counts nowhere, and why.
 *
 * @param line the line of the file on which the row ends
 * @param column the column that could not be read
 * @param value what stands there
 * @param expected what was expected
 */
public record RejectedRow(long line, String column, String value, String expected) {}
