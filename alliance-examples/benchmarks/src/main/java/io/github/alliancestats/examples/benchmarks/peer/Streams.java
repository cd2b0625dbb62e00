package io.github.alliancestats.examples.benchmarks.peer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.examples.benchmarks.question.Names;
import io.github.alliancestats.examples.benchmarks.question.Totals;
import io.github.alliancestats.examples.benchmarks.workload.Currency;
import io.github.alliancestats.examples.benchmarks.workload.Kind;
import io.github.alliancestats.examples.benchmarks.workload.MoneyType;
import io.github.alliancestats.examples.benchmarks.workload.OperationTree;
import io.github.alliancestats.examples.benchmarks.workload.Seizure;
import io.github.alliancestats.examples.benchmarks.workload.Seizure.Line;
import io.github.alliancestats.examples.benchmarks.workload.Unit;
import io.github.alliancestats.record.common.OperationId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One stream for each statistic of a year, grouped and reduced by the collectors of the JDK, over records that hold
 * money of one type.
 *
 * @param <N> the type of money
 */
final class Streams<N> {

    private static final Map<OperationId, List<OperationId>> SELF_AND_ABOVE = selfAndAbove();

    private final MoneyType<N> money;
    private final N zero;
    private final Collection<Seizure<N>> standing;
    private final List<Statistic<?, ?>> statistics = new ArrayList<>();

    private Streams(List<Seizure<N>> records, MoneyType<N> money) {
        this.money = money;
        zero = money.ofMinor(0, Currency.GBP);
        standing = records.stream()
                .collect(toMap(
                        Seizure::id, record -> record, (one, other) -> one.revision() > other.revision() ? one : other))
                .values();
    }

    private static Map<OperationId, List<OperationId>> selfAndAbove() {
        Map<OperationId, List<OperationId>> all = new HashMap<>();
        for (int operation = 0; operation < OperationTree.TAGGED; operation++) {
            List<OperationId> path = new ArrayList<>();
            for (int next = operation; next != OperationTree.UMBRELLA; next = OperationTree.above(next)) {
                path.add(OperationTree.id(next));
            }
            path.add(OperationTree.id(OperationTree.UMBRELLA));
            all.put(OperationTree.id(operation), path);
        }
        return all;
    }

    static <N> Streams<N> over(List<Seizure<N>> records, MoneyType<N> money) {
        Streams<N> streams = new Streams<>(records, money);
        streams.ask(2023);
        streams.ask(2024);
        return streams;
    }

    private record Statistic<K, V>(
            int year, String group, Function<K, String> name, String what, Map<K, V> values, ToLongFunction<V> number) {

        void tell(Totals.Builder totals) {
            values.forEach((key, value) -> totals.add(year, group, name.apply(key), what, number.applyAsLong(value)));
        }
    }

    private void ask(int year) {
        askByRecord(year, Names.ALL, key -> key, record -> List.of(""));
        askByRecord(
                year, Names.MONTH, Names::month, record -> List.of(record.day().getMonthValue()));
        askByRecord(year, Names.OPERATION, OperationId::value, record -> SELF_AND_ABOVE.get(record.operation()));
        askByLine(year, Names.DRUG, Drug::id, Line::drug);
        askByLine(year, Names.CLASS, DrugClass::name, Line::drugClass);
        for (Unit unit : Unit.values()) {
            Map<Drug, BigDecimal> quantities = lines(year)
                    .filter(line -> line.unit() == unit)
                    .collect(groupingBy(
                            Line::drug, mapping(Line::quantity, reducing(BigDecimal.ZERO, BigDecimal::add))));
            tell(year, Names.DRUG, Drug::id, Names.of(unit), quantities, unit::number);
        }
    }

    private <K> void askByRecord(int year, String group, Function<K, String> name, Function<Seizure<N>, List<K>> keys) {
        count(year, group, name, Names.SEIZURES, keyed(year, Kind.DRUGS, keys));
        sum(year, group, name, Names.LOW, keyed(year, Kind.DRUGS, keys), record -> sum(record, Line::low));
        sum(year, group, name, Names.HIGH, keyed(year, Kind.DRUGS, keys), record -> sum(record, Line::high));
        count(year, group, name, Names.CASH_SEIZURES, keyed(year, Kind.CASH, keys));
        sum(
                year,
                group,
                name,
                Names.CASH,
                keyed(year, Kind.CASH, keys),
                record -> money.inPounds(record.cash(), record.currency()));
    }

    private N sum(Seizure<N> record, Function<Line<N>, N> value) {
        return record.lines().stream().map(value).reduce(zero, money.sum());
    }

    private <K> void askByLine(int year, String group, Function<K, String> name, Function<Line<N>, K> key) {
        Map<K, Long> seizures = records(year, Kind.DRUGS)
                .flatMap(record -> record.lines().stream().map(key).distinct())
                .collect(groupingBy(k -> k, counting()));
        tell(year, group, name, Names.SEIZURES, seizures, count -> count);
        tell(year, group, name, Names.LOW, sums(year, key, Line::low), this::pence);
        tell(year, group, name, Names.HIGH, sums(year, key, Line::high), this::pence);
    }

    private <K> Map<K, N> sums(int year, Function<Line<N>, K> key, Function<Line<N>, N> value) {
        return lines(year).collect(groupingBy(key, mapping(value, reducing(zero, money.sum()))));
    }

    private Stream<Seizure<N>> records(int year, Kind kind) {
        return standing.stream()
                .filter(record -> record.kind() == kind && record.day().getYear() == year);
    }

    private Stream<Line<N>> lines(int year) {
        return records(year, Kind.DRUGS).flatMap(record -> record.lines().stream());
    }

    private <K> Stream<Map.Entry<K, Seizure<N>>> keyed(int year, Kind kind, Function<Seizure<N>, List<K>> keys) {
        return records(year, kind).flatMap(record -> keys.apply(record).stream().map(key -> Map.entry(key, record)));
    }

    private <K> void count(
            int year, String group, Function<K, String> name, String what, Stream<Map.Entry<K, Seizure<N>>> records) {
        tell(year, group, name, what, records.collect(groupingBy(Map.Entry::getKey, counting())), count -> count);
    }

    private <K> void sum(
            int year,
            String group,
            Function<K, String> name,
            String what,
            Stream<Map.Entry<K, Seizure<N>>> records,
            Function<Seizure<N>, N> value) {
        Map<K, N> sums = records.collect(groupingBy(
                Map.Entry::getKey, mapping(entry -> value.apply(entry.getValue()), reducing(zero, money.sum()))));
        tell(year, group, name, what, sums, what.equals(Names.CASH) ? this::hundredths : this::pence);
    }

    private <K, V> void tell(
            int year, String group, Function<K, String> name, String what, Map<K, V> values, ToLongFunction<V> number) {
        statistics.add(new Statistic<>(year, group, name, what, values, number));
    }

    private long pence(N amount) {
        return money.number(amount).movePointRight(Totals.PENCE).longValueExact();
    }

    private long hundredths(N amount) {
        return money.number(amount).movePointRight(Totals.HUNDREDTHS).longValueExact();
    }

    Totals totals() {
        Totals.Builder totals = new Totals.Builder();
        statistics.forEach(statistic -> statistic.tell(totals));
        return totals.build();
    }
}
