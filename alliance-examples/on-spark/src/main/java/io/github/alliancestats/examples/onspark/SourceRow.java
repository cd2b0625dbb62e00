package io.github.alliancestats.examples.onspark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the source: one revision, or a copy of one, of a seizure. Everything but its number may be missing, as in
 * any source that others fill.
 *
 * @param row the number of the row, its primary key
 * @param force the code of the force
 * @param kind {@link #DRUGS} or {@link #CASH}
 * @param id the id within the force and the kind
 * @param revision the revision, from 1
 * @param withdrawn whether the revision takes the record back
 * @param seizedOn the day, absent if it is not known
 * @param operation the operation it is tagged with, if any
 * @param joint what tells of joint work, if it is
 * @param lines its drugs, or its amounts of cash
 */
record SourceRow(
        long row,
        @Nullable String force,
        @Nullable String kind,
        @Nullable String id,
        @Nullable Integer revision,
        @Nullable Boolean withdrawn,
        @Nullable LocalDate seizedOn,
        @Nullable String operation,
        @Nullable Joint joint,
        List<Line> lines) {

    static final String DRUGS = "drugs";
    static final String CASH = "cash";

    /** The reference that all forces use, this force's place among them, from 1, and how many they are. */
    record Joint(@Nullable String reference, int place, int forces) {}

    /** A drug with its quantity and street value as far as they are known, or an amount of cash. */
    record Line(
            @Nullable String drug,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable BigDecimal amount,
            @Nullable String currency) {}

    /** All but its lines, in the order of the columns. */
    @Nullable
    Object[] columns() {
        return new @Nullable Object[] {
            row,
            force,
            kind,
            id,
            revision,
            withdrawn,
            seizedOn,
            operation,
            joint == null ? null : joint.reference(),
            joint == null ? null : joint.place(),
            joint == null ? null : joint.forces()
        };
    }

    /** Which record the row is of, as it is told to those who look after the source. */
    String key() {
        return force + "/" + kind + "/" + id + ", revision " + revision;
    }
}
