package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.examples.annualupdate.io.Printable;

/**
 * Why a row can't be read.
 *
 * @param line the physical line of the file on which the row starts; the header is line 1
 * @param column the column at fault, or {@link #WHOLE_ROW}
 * @param value what stood there
 * @param expected what should have stood there
 */
public record Fault(int line, String column, String value, String expected) {

    /** Stands for a column where the row as a whole is at fault. */
    static final String WHOLE_ROW = "(whole row)";

    /** {@return the line, the column, the value and the expected value} */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + Printable.quoted(value) + ", expected " + expected;
    }

    /** Carries a fault from the cell to the reader of the file. */
    public static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Found(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }
}
