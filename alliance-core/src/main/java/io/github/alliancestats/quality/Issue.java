package io.github.alliancestats.quality;

import java.util.Objects;

/**
 * Anything at which a person should look before figures are published: about the records of a summary, or a reason why
 * two figures are not comparable.
 *
 * @param code the kind of issue
 * @param count the number of records (not of ids), events, rows, facts or forces that it concerns; 1 if it is about figures
 * @param sentence the issue in words, without ids of records
 */
public record Issue(Code code, long count, String sentence) {

    /**
     * Creates an issue.
     *
     * @param code the kind of issue
     * @param count the number of records (not of ids), events, rows, facts or forces that it concerns; 1 if it is about figures
     * @param sentence the issue in words, without ids of records
     */
    public Issue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** The kinds of issue. The list is closed. */
    public enum Code {
        /** Records of one id and revision differ, and none of them counts. */
        CONFLICTING_RECORDS(Severity.BLOCKER),
        /**
         * Valid records have events of the period on days that are not covered. In all periods, more than half of the events
         * of their force and fact are on such days. So the declaration does not match the data, and figures can be too high
         * or too low.
         */
        COVERAGE_MISMATCH(Severity.BLOCKER),
        /**
         * Records were declared to {@linkplain Coverage#carrying carry} a key, such as the operation, but no event of a fact
         * states it. Or the share that does is less than half of the share in the other period of a comparison. A column can be
         * lost.
         */
        KEY_NOT_CARRIED(Severity.BLOCKER),
        /**
         * More than one record has a joint event as recorded, or two shares overlap. Or more
         * than one case of a hearing states a term of custody, so that terms are perhaps concurrent.
         */
        JOINT_SHARES(Severity.BLOCKER),
        /**
         * The records of one joint event differ in its date or in the amounts that are shared. Or the cases of one hearing
         * differ in its whole sentence.
         */
        JOINT_FACTS(Severity.BLOCKER),
        /**
         * Valid records have events of the period on days that are not covered. At least 1% and at
         * most half of all events of their force and fact lie on such days. They count. A sum of summaries has the events of
         * each part that are not covered by any.
         */
        OUTSIDE_COVERAGE(Severity.WARNING),
        /** A force that is expected supplied nothing. */
        FORCE_NOT_SUPPLIED(Severity.WARNING),
        /**
         * A part of a sum has records of a fact that only another part declares. Their days are not kept, so they are not
         * compared with the coverage. Declare the coverage of each part.
         */
        COVERAGE_NOT_CHECKED(Severity.WARNING),
        /** Included records contradict themselves; {@code AllianceRecord.issues()} has the events. */
        CONTRADICTORY_RECORDS(Severity.WARNING),
        /** Included records have values that the law does not allow; {@code DataExtract.issues()} lists them. */
        AGAINST_LAW(Severity.WARNING),
        /**
         * Included records have values that the law perhaps did not allow: a day, an amount or a term of the law is not
         * verified. {@code DataExtract.issues()} lists them.
         */
        PERHAPS_AGAINST_LAW(Severity.NOTE),
        /** Included records have values that are possible and unlikely; {@code DataExtract.issues()} lists them. */
        UNLIKELY(Severity.NOTE),
        /** Rows were rejected. */
        REJECTED_ROWS(Severity.WARNING),
        /** Records are excluded as undated, so they are gaps of the figures that they could change. */
        UNDATED_RECORDS(Severity.WARNING),
        /** The query is as at an instant, and a record does not state when it was recorded: none with its id counts. */
        RECORDING_UNKNOWN(Severity.WARNING),
        /** The query is within an umbrella, and records name an operation that is not in the tree. */
        OPERATION_NOT_KNOWN(Severity.WARNING),
        /** Records are revisions of others, and the query does not resolve ids, so an event can count twice. */
        REVISIONS_NOT_RESOLVED(Severity.BLOCKER),
        /** As {@link #OUTSIDE_COVERAGE}, but of less than 1% of the events, as if a revision states an earlier month. */
        FEW_OUTSIDE_COVERAGE(Severity.NOTE),
        /**
         * Figures follow people or property to a day after the period, and records have events there on days that are not
         * covered. If most events of the fact are on days that are not covered, such a figure has no "at least".
         */
        FOLLOWED_OUTSIDE_COVERAGE(Severity.WARNING),
        /**
         * The period ends after the last day for which a law is known: the drug law of a query by class, or the detention
         * clock of cash out of time.
         */
        LAW_NOT_KNOWN(Severity.WARNING),
        /** No coverage is declared, or none of a fact that records have. */
        COVERAGE_NOT_DECLARED(Severity.NOTE),
        /** The periods are not of one length by the calendar. A leap year is as long as any other. */
        PERIOD_LENGTH(Severity.WARNING),
        /** The periods overlap, as running totals since one day do: the later holds the earlier's events. */
        CUMULATIVE(Severity.WARNING),
        /** The period to compare with is the later one, so a rise would look like a fall. */
        ORDER(Severity.WARNING),
        /** The figures are as at instants that are not the same number of days after their periods. */
        AS_AT(Severity.WARNING),
        /** The umbrellas, the trees of operations or the rows differ. */
        SCOPE(Severity.WARNING),
        /** The zones differ. */
        ZONE(Severity.WARNING),
        /** The reporting currencies or exchange rates differ. */
        RATES(Severity.WARNING),
        /** The valuation bases differ. */
        BASIS(Severity.WARNING),
        /** The drug laws differ. */
        LAW(Severity.WARNING),
        /** The aliases of groups, people or agencies differ. */
        ALIASES(Severity.WARNING),
        /** The versions of the rules differ. */
        RULES(Severity.WARNING),
        /** Records with one id are resolved in different ways. */
        DEDUPLICATION(Severity.WARNING),
        /** The forces with data differ. */
        PANEL(Severity.WARNING),
        /**
         * A figure is not supplied in full or not known. Or the proportions of incomplete records (with any gap, such as not
         * valued or without a stated key) differ by more than ten percentage points.
         */
        COMPLETENESS(Severity.WARNING),
        /**
         * The coverage of a fact that a figure needs is not declared, so that fewer events can be fewer records. Declare it:
         * {@code extract.covering(period)} for the facts of the records, {@code Coverage.of(force, period, facts)} for others.
         * A stock also needs {@code Coverage.withOpening(day)}. The sentence names the call.
         */
        SUPPLY_NOT_DECLARED(Severity.WARNING),
        /** One is made of typical values throughout, the other in part of low ones. */
        VALUES(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }
    }

    /** The severity of an issue. */
    public enum Severity {
        /** Figures are wrong or cannot be defended. */
        BLOCKER,
        /** Figures may be wrong or incomplete. */
        WARNING,
        /** A fact to know. */
        NOTE
    }

    /**
     * Creates an issue about figures.
     *
     * @param code the kind of issue
     * @param sentence the issue in words
     */
    public Issue(Code code, String sentence) {
        this(code, 1, sentence);
    }

    /** {@return the severity, which the code decides} */
    public Severity severity() {
        return code.severity;
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
