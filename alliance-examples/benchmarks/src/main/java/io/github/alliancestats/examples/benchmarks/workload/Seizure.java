package io.github.alliancestats.examples.benchmarks.workload;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.record.common.OperationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A record as one would write it for an application: its own types, and money of one type throughout.
 *
 * @param <N> the type of money
 * @param id the id, which all revisions share
 * @param revision the revision, 1 for the first
 * @param day the day in London
 * @param operation the operation it is tagged with
 * @param kind the kind
 * @param lines the drugs
 * @param cash the cash in whole units of its currency
 * @param currency the currency of the cash
 */
public record Seizure<N>(
        long id,
        int revision,
        LocalDate day,
        OperationId operation,
        Kind kind,
        List<Line<N>> lines,
        N cash,
        Currency currency) {

    /**
     * One drug.
     *
     * @param <N> the type of money
     * @param drug the substance
     * @param drugClass its class
     * @param unit the unit
     * @param quantity how many of the library's base unit, mass in grams
     * @param low the low end of the value
     * @param high the high end of the value
     */
    public record Line<N>(Drug drug, DrugClass drugClass, Unit unit, BigDecimal quantity, N low, N high) {}

    /** {@return all records, in the order of the columns} */
    public static <N> List<Seizure<N>> of(Columns columns, MoneyType<N> money) {
        List<Seizure<N>> records = new ArrayList<>(columns.size());
        N none = money.ofMinor(0, Currency.GBP);
        for (int record = 0; record < columns.size(); record++) {
            records.add(new Seizure<>(
                    columns.id(record),
                    columns.revision(record),
                    LocalDate.ofEpochDay(columns.day(record)),
                    OperationTree.id(columns.operation(record)),
                    columns.kind(record),
                    lines(columns, record, money),
                    columns.kind(record) == Kind.CASH
                            ? money.ofMinor(columns.cash(record), columns.currency(record))
                            : none,
                    columns.currency(record)));
        }
        return records;
    }

    private static <N> List<Line<N>> lines(Columns columns, int record, MoneyType<N> money) {
        List<Line<N>> lines = new ArrayList<>();
        int first = columns.firstLine(record);
        for (int line = first; line < first + columns.lines(record); line++) {
            lines.add(new Line<>(
                    Substances.drug(columns.substance(line)),
                    Substances.drugClass(Substances.classOf(columns.substance(line))),
                    columns.unit(line),
                    columns.unit(line).decimal(columns.quantity(line)),
                    money.ofMinor(columns.low(line), Currency.GBP),
                    money.ofMinor(columns.high(line), Currency.GBP)));
        }
        return List.copyOf(lines);
    }
}
