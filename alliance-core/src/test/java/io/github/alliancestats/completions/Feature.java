package io.github.alliancestats.completions;

/** A part of a world that is not known. */
public enum Feature {
    /** No part. */
    ALL_KNOWN,
    /** Events of days that are not covered: up to two more. */
    NOT_COVERED,
    /** An amount, a quantity or a sentence. */
    AMOUNT,
    /** A row that was rejected: any record, or a version of one. */
    REJECTED,
    /** The day of an event, within a month, a quarter, a year or any time. */
    DAY,
    /** The area, the drug or the person. */
    KEY,
    /** The operation of a record, since the records do not carry it. */
    OPERATION,
    /** An event that contradicts its record. */
    CONTRADICTED,
    /** A version without a recording instant, as at an instant. */
    RECORDING,
    /** The whole, the shares or the recording of joint work. */
    JOINT,
    /** A sentence that two cases of a hearing state, or none. */
    HEARING,
    /** The supply is not declared. A fact with a record has no more events. */
    UNDECLARED,
    /** Coverage is declared without an opening. */
    NO_OPENING
}
