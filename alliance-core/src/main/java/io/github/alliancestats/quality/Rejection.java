package io.github.alliancestats.quality;

import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.InvalidRecordException;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.common.ForceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a caller's data that could not become a record. A summary counts it in its account and has an issue for it.
 * It is a {@linkplain Gap#REJECTED gap} of the figures that need one of its facts in its force and on its day. If its facts
 * are not known, it is a gap of the figures of all facts, and if its force is not known, of those of every force. A feed of
 * an intake limits the facts. The reason can quote the row, so treat it as you treat the row.
 *
 * @param row the id of the row, unique in the caller's data of all forces
 * @param reason the reason, in words
 * @param issues the issues that its builder found; empty if the row failed before
 * @param force the force, if it could be read; otherwise the row can be of any force
 * @param facts the facts that the row can have; empty if it can have any
 * @param day the only day that the row can concern; without it, the row is a gap in any period. The row is also a gap of
 *     later figures that depend on earlier events, such as stocks
 */
public record Rejection(
        String row,
        String reason,
        List<RecordIssue> issues,
        Optional<ForceId> force,
        Set<Fact> facts,
        Optional<LocalDate> day) {

    /**
     * Creates a rejection.
     *
     * @param row the id of the row, unique in the caller's data of all forces
     * @param reason the reason, in words
     * @param issues the issues that its builder found; empty if the row failed before
     * @param force the force, if it could be read
     * @param facts the facts that the row can have; empty if it can have any
     * @param day the only day that the row can concern
     */
    public Rejection {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(reason, "reason");
        issues = List.copyOf(Objects.requireNonNull(issues, "issues"));
        Objects.requireNonNull(force, "force");
        facts = Set.copyOf(Objects.requireNonNull(facts, "facts"));
        Objects.requireNonNull(day, "day");
    }

    /**
     * Returns the rejection of an unreadable row, of any force and with any facts.
     *
     * @param row the id of the row, unique in the caller's data of all forces
     * @param reason the reason, in words
     * @return the rejection
     */
    public static Rejection of(String row, String reason) {
        return new Rejection(row, reason, List.of(), Optional.empty(), Set.of(), Optional.empty());
    }

    /**
     * Returns the rejection of a row that does not make a record, of any force and with any facts. The reason is the
     * message.
     *
     * @param row the id of the row, unique in the caller's data of all forces
     * @param invalid the exception of the builder
     * @return the rejection
     */
    public static Rejection of(String row, InvalidRecordException invalid) {
        String reason =
                String.valueOf(Objects.requireNonNull(invalid, "invalid").getMessage());
        return new Rejection(row, reason, invalid.issues(), Optional.empty(), Set.of(), Optional.empty());
    }

    /**
     * Returns this rejection with its force and facts. If the row can be a new version of a record, give all facts of
     * its kind, by {@link Fact#of}: the version before can have any of them.
     *
     * @param force the force
     * @param facts the facts, as in {@code Fact.of(CashSeizure.class)}
     * @return the rejection
     * @throws IllegalArgumentException if there is no fact. {@link #concerning(ForceId)} is for a row that can have any
     */
    public Rejection concerning(ForceId force, Set<Fact> facts) {
        if (Objects.requireNonNull(facts, "facts").isEmpty()) {
            throw new IllegalArgumentException("row " + row + " must concern a fact");
        }
        return new Rejection(row, reason, issues, Optional.of(Objects.requireNonNull(force, "force")), facts, day);
    }

    /**
     * Returns this rejection with its force. It keeps its facts.
     *
     * @param force the force
     * @return the rejection
     */
    public Rejection concerning(ForceId force) {
        return new Rejection(row, reason, issues, Optional.of(Objects.requireNonNull(force, "force")), facts, day);
    }

    /**
     * Returns this rejection with its day. Omit the day if the row can have other events, or be a new version of a
     * record with another day.
     *
     * @param date the day of the only event
     * @return the rejection
     */
    public Rejection on(LocalDate date) {
        return new Rejection(row, reason, issues, force, facts, Optional.of(Objects.requireNonNull(date, "date")));
    }

    /** {@return the id of the row and the reason} */
    @Override
    public String toString() {
        return "row " + row + ": " + reason;
    }
}
