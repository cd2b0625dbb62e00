package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The question and its answer, for a year and the year before.
 *
 * @param exports what was read
 * @param umbrella the operation that it is about, with all below it; empty if about every record
 * @param comparison the answer for both years
 */
record Update(Exports exports, Optional<Operation> umbrella, Comparison comparison) {

    /** Asks the question of all records, in one pass. */
    static Update of(Exports exports, Optional<Operation> umbrella, int year) {
        ReportingPeriod period = ReportingPeriod.ofYear(year);
        StatsQuery question = AllianceStats.forPeriod(period)
                .knowing(exports.operations())
                .reportingIn(exports.rates().target(), exports.rates())
                .valuedAt(ValuationBasis.STREET)
                .groupedBy(Dimension.DRUG, Dimension.DRUG_CLASS, Dimension.OPERATION, Dimension.MONTH);
        StatsQuery scoped = umbrella.map(operation -> question.within(exports.operations(), operation.id()))
                .orElse(question);
        return new Update(exports, umbrella, scoped.compareWith(period.yearBefore(), exports.records()));
    }

    Summary now() {
        return comparison.now();
    }

    Summary before() {
        return comparison.before();
    }

    /** {@return the title, which says so if the data are invented} */
    String title() {
        String invented = exports.illustrative() ? " (illustrative, invented data)" : "";
        return subject() + ": update for " + now().period() + invented;
    }

    private String subject() {
        return umbrella.map(operation -> "Operation " + operation.name())
                .orElse("All records, whatever their operation");
    }

    /** {@return the umbrella and what stands below it, each operation before those below it} */
    List<Operation> operations() {
        return umbrella.stream().flatMap(this::withAllBelow).toList();
    }

    private Stream<Operation> withAllBelow(Operation operation) {
        Stream<Operation> below =
                exports.operations().directlyBelow(operation.id()).stream().flatMap(this::withAllBelow);
        return Stream.concat(Stream.of(operation), below);
    }

    /** {@return how many of these operations stand above one of them} */
    int depth(Operation operation) {
        return levels(operation) - umbrella.map(this::levels).orElse(0);
    }

    private int levels(Operation operation) {
        return exports.operations().selfAndAbove(operation.id()).size();
    }

    /** {@return the operations that records name and the tree of operations doesn't know} */
    NavigableSet<OperationId> unknownOperations() {
        NavigableSet<OperationId> unknown = new TreeSet<>();
        exports.records().stream()
                .map(record -> record.operations())
                .flatMap(Collection::stream)
                .forEach(unknown::add);
        exports.operations().all().stream().map(Operation::id).forEach(unknown::remove);
        return unknown;
    }
}
