package io.github.alliancestats.examples.benchmarks.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A record as one would write it for a hand-written loop: numbers for whatever can be numbered, money in pence.
 *
 * @param id the id, which all revisions share
 * @param revision the revision, 1 for the first
 * @param day the day in London
 * @param operation the operation by its number in {@link OperationTree}
 * @param kind the kind
 * @param lines the drugs
 * @param cash the cash in pence or cents
 * @param currency the currency of the cash
 */
public record PlainSeizure(
        long id,
        int revision,
        LocalDate day,
        int operation,
        Kind kind,
        List<Line> lines,
        long cash,
        Currency currency) {

    /**
     * One drug.
     *
     * @param substance the substance by its number in {@link Substances}
     * @param unit the unit
     * @param quantity how many of it
     * @param low the low end of the value in pence
     * @param high the high end of the value in pence
     */
    public record Line(int substance, Unit unit, long quantity, long low, long high) {}

    /** {@return all records, in the order of the columns} */
    public static List<PlainSeizure> of(Columns columns) {
        List<PlainSeizure> records = new ArrayList<>(columns.size());
        for (int record = 0; record < columns.size(); record++) {
            records.add(new PlainSeizure(
                    columns.id(record),
                    columns.revision(record),
                    LocalDate.ofEpochDay(columns.day(record)),
                    columns.operation(record),
                    columns.kind(record),
                    lines(columns, record),
                    columns.cash(record),
                    columns.currency(record)));
        }
        return records;
    }

    private static List<Line> lines(Columns columns, int record) {
        Line[] lines = new Line[columns.lines(record)];
        for (int i = 0; i < lines.length; i++) {
            int line = columns.firstLine(record) + i;
            lines[i] = new Line(
                    columns.substance(line),
                    columns.unit(line),
                    columns.quantity(line),
                    columns.low(line),
                    columns.high(line));
        }
        return List.of(lines);
    }
}
