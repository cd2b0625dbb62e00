package io.github.alliancestats.examples.benchmarks.question;

import io.github.alliancestats.examples.benchmarks.workload.Columns;
import io.github.alliancestats.examples.benchmarks.workload.Kind;
import io.github.alliancestats.examples.benchmarks.workload.OperationTree;
import io.github.alliancestats.examples.benchmarks.workload.Substances;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The totals worked out straight from the columns, slowly and plainly, sharing no code with what is measured. */
public final class Oracle {

    private final Columns columns;
    private final Totals.Builder totals = new Totals.Builder();

    private Oracle(Columns columns) {
        this.columns = columns;
    }

    /** {@return the totals of the standing revisions} */
    public static Totals totals(Columns columns) {
        Oracle oracle = new Oracle(columns);
        SortedMap<Long, Integer> standing = new TreeMap<>();
        for (int record = 0; record < columns.size(); record++) {
            standing.merge(columns.id(record), record, oracle::later);
        }
        standing.values().forEach(oracle::add);
        return oracle.totals.build();
    }

    private int later(int one, int other) {
        return columns.revision(one) > columns.revision(other) ? one : other;
    }

    private void add(int record) {
        LocalDate day = LocalDate.ofEpochDay(columns.day(record));
        if (day.getYear() != 2023 && day.getYear() != 2024) {
            return;
        }
        addTo(record, day.getYear(), Names.ALL, "");
        addTo(record, day.getYear(), Names.MONTH, Names.month(day.getMonthValue()));
        int operation = columns.operation(record);
        while (operation != OperationTree.UMBRELLA) {
            addTo(
                    record,
                    day.getYear(),
                    Names.OPERATION,
                    OperationTree.id(operation).value());
            operation = OperationTree.above(operation);
        }
        addTo(
                record,
                day.getYear(),
                Names.OPERATION,
                OperationTree.id(operation).value());
        addLines(record, day.getYear());
    }

    private void addTo(int record, int year, String group, String key) {
        if (columns.kind(record) == Kind.CASH) {
            totals.add(year, group, key, Names.CASH_SEIZURES, 1);
            totals.add(
                    year,
                    group,
                    key,
                    Names.CASH,
                    columns.cash(record) * columns.currency(record).hundredths());
        } else if (columns.kind(record) == Kind.DRUGS) {
            totals.add(year, group, key, Names.SEIZURES, 1);
            for (int line = columns.firstLine(record); line < columns.firstLine(record + 1); line++) {
                addValue(line, year, group, key);
            }
        }
    }

    private void addLines(int record, int year) {
        Set<String> seen = new HashSet<>();
        for (int line = columns.firstLine(record); line < columns.firstLine(record + 1); line++) {
            String drug = Substances.drug(columns.substance(line)).id();
            String drugClass = Substances.drugClass(Substances.classOf(columns.substance(line)))
                    .name();
            totals.add(year, Names.DRUG, drug, Names.of(columns.unit(line)), columns.quantity(line));
            addValue(line, year, Names.DRUG, drug);
            addValue(line, year, Names.CLASS, drugClass);
            if (seen.add(drug)) {
                totals.add(year, Names.DRUG, drug, Names.SEIZURES, 1);
            }
            if (seen.add(drugClass)) {
                totals.add(year, Names.CLASS, drugClass, Names.SEIZURES, 1);
            }
        }
    }

    private void addValue(int line, int year, String group, String key) {
        totals.add(year, group, key, Names.LOW, columns.low(line));
        totals.add(year, group, key, Names.HIGH, columns.high(line));
    }
}
