package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.examples.benchmarks.question.Names;
import io.github.alliancestats.examples.benchmarks.question.Totals;
import io.github.alliancestats.examples.benchmarks.workload.Kind;
import io.github.alliancestats.examples.benchmarks.workload.MoneyType;
import io.github.alliancestats.examples.benchmarks.workload.OperationTree;
import io.github.alliancestats.examples.benchmarks.workload.Seizure;
import io.github.alliancestats.record.common.OperationId;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One careful pass with maps over records that hold money of one type: a map of standing revisions, then a map of
 * groups for each breakdown, operations rolled up at the end.
 *
 * @param <N> the type of money
 */
final class OnePass<N> {

    private final MoneyType<N> money;
    private final Map<YearMonth, Group<N>> months = new HashMap<>();
    private final Map<Integer, OfYear<N>> years = new HashMap<>();

    private OnePass(MoneyType<N> money) {
        this.money = money;
        years.put(2023, new OfYear<>());
        years.put(2024, new OfYear<>());
    }

    private record OfYear<N>(
            Map<Drug, Group<N>> drugs, Map<DrugClass, Group<N>> classes, Map<OperationId, Group<N>> operations) {
        OfYear() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    static <N> OnePass<N> over(List<Seizure<N>> records, MoneyType<N> money) {
        Map<Long, Seizure<N>> standing = new HashMap<>();
        for (Seizure<N> record : records) {
            standing.merge(record.id(), record, (one, other) -> one.revision() > other.revision() ? one : other);
        }
        OnePass<N> pass = new OnePass<>(money);
        standing.values().forEach(pass::add);
        pass.years.values().forEach(pass::rollUp);
        return pass;
    }

    private void add(Seizure<N> record) {
        OfYear<N> year = years.get(record.day().getYear());
        if (year == null || record.kind() == Kind.OTHER) {
            return;
        }
        Group<N> month = group(months, YearMonth.from(record.day()));
        Group<N> operation = group(year.operations(), record.operation());
        if (record.kind() == Kind.CASH) {
            N cash = money.inPounds(record.cash(), record.currency());
            month.addCash(cash);
            operation.addCash(cash);
        } else {
            addDrugs(record, year, month, operation);
        }
    }

    private void addDrugs(Seizure<N> record, OfYear<N> year, Group<N> month, Group<N> operation) {
        Set<Drug> drugs = new HashSet<>();
        Set<DrugClass> classes = EnumSet.noneOf(DrugClass.class);
        for (Seizure.Line<N> line : record.lines()) {
            Group<N> drug = group(year.drugs(), line.drug());
            Group<N> drugClass = group(year.classes(), line.drugClass());
            drug.addQuantity(line.unit(), line.quantity());
            drug.addValue(line.low(), line.high());
            drugClass.addValue(line.low(), line.high());
            month.addValue(line.low(), line.high());
            operation.addValue(line.low(), line.high());
            if (drugs.add(line.drug())) {
                drug.addSeizure();
            }
            if (classes.add(line.drugClass())) {
                drugClass.addSeizure();
            }
        }
        month.addSeizure();
        operation.addSeizure();
    }

    private <K> Group<N> group(Map<K, Group<N>> groups, K key) {
        return groups.computeIfAbsent(key, k -> new Group<>(money));
    }

    private void rollUp(OfYear<N> year) {
        for (int operation = OperationTree.TAGGED - 1; operation >= 0; operation--) {
            Group<N> below = year.operations().get(OperationTree.id(operation));
            if (below != null) {
                group(year.operations(), OperationTree.id(OperationTree.above(operation)))
                        .addAll(below);
            }
        }
    }

    Totals totals() {
        Totals.Builder totals = new Totals.Builder();
        months.forEach(
                (month, group) -> group.tell(totals, month.getYear(), Names.MONTH, Names.month(month.getMonthValue())));
        years.forEach((year, groups) -> {
            groups.drugs().forEach((drug, group) -> group.tell(totals, year, Names.DRUG, drug.id()));
            groups.classes().forEach((drugClass, group) -> group.tell(totals, year, Names.CLASS, drugClass.name()));
            groups.operations()
                    .forEach((operation, group) -> group.tell(totals, year, Names.OPERATION, operation.value()));
            Group<N> all = groups.operations().get(OperationTree.id(OperationTree.UMBRELLA));
            if (all != null) {
                all.tell(totals, year, Names.ALL, "");
            }
        });
        return totals.build();
    }
}
