package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.examples.annualupdate.exports.Exports;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A query about a year, and the records that it summarizes.
 *
 * @param exports the files
 * @param umbrella the operation that it is about, with all below it; empty if about every record
 * @param asAt up to when things are known; empty if all that was read is
 * @param choices the year and the thresholds
 * @param populations how many people live in an area, by its name
 * @param question the question
 */
public record Inquiry(
        Exports exports,
        Optional<Operation> umbrella,
        Optional<Moment> asAt,
        Choices choices,
        Map<String, Population> populations,
        StatsQuery question) {

    /** Asks for all that stands in the sections. */
    public static Inquiry about(Exports exports, Optional<Operation> umbrella, Choices choices, Optional<Moment> asAt) {
        List<Section> sections = Sections.of(choices);
        StatsQuery all = AllianceStats.forPeriod(choices.period())
                .withOperations(exports.operations())
                .reportingIn(exports.rates())
                .valuedAt(ValuationBasis.STREET)
                .measuring(Sections.measures(sections).toArray(Measure<?>[]::new))
                .groupedBy(sections.stream()
                        .flatMap(section -> section.tables().stream())
                        .map(Table::dimension)
                        .toArray(Dimension<?>[]::new));
        StatsQuery scoped = umbrella.map(operation -> all.within(exports.operations(), operation.id()))
                .orElse(all);
        StatsQuery question = asAt.map(moment -> scoped.asAt(moment.instant())).orElse(scoped);
        return new Inquiry(exports, umbrella, asAt, choices, Map.of(), question);
    }

    /** {@return this inquiry with populations and aliases} */
    public Inquiry with(Map<String, Population> people, Aliases aliases) {
        return new Inquiry(exports, umbrella, asAt, choices, people, question.withAliases(aliases));
    }

    /** {@return the records that it summarizes} */
    public DataExtract extract() {
        return exports.extract();
    }

    /** {@return the issues of all records, each once and in order} */
    public List<RecordIssue> issues() {
        return extract().issues().stream()
                .distinct()
                .sorted(Comparator.comparing(RecordIssue::toString))
                .toList();
    }

    /** {@return all sections, including those without supplied records} */
    List<Section> sections() {
        return Sections.of(choices);
    }

    public Summary answer() {
        return question.summarize(extract());
    }

    /** {@return the summary of only one measure} */
    public Summary answer(Measure<?> measure) {
        return question.measuring(measure).groupedBy().summarize(extract());
    }

    /** {@return the same question about drugs alone, for the Home Office's year and by its layout} */
    StatsQuery homeOfficeQuestion() {
        return HomeOfficeReturn.asking(
                question.forPeriod(choices.financialYear()).measuring().groupedBy());
    }

    /** {@return a title, which says so if the data are invented} */
    String title(String what) {
        String subject = umbrella.map(operation -> "Operation " + operation.name())
                .orElse("All records, whatever their operation");
        String known = asAt.map(moment -> ", as known at " + moment.words()).orElse("");
        return subject + ": " + what + known + (exports.illustrative() ? " (illustrative, invented data)" : "");
    }

    /** {@return the title of the explanation of a figure} */
    public String titleOfExplanation() {
        return title("what a figure for " + question.period() + " is made of");
    }

    /** {@return the umbrella and what stands below it, each operation before those below it} */
    public List<Operation> operations() {
        return umbrella.stream().flatMap(this::withAllBelow).toList();
    }

    private Stream<Operation> withAllBelow(Operation operation) {
        Stream<Operation> below =
                exports.operations().directlyBelow(operation.id()).stream().flatMap(this::withAllBelow);
        return Stream.concat(Stream.of(operation), below);
    }

    /** {@return how many of these operations stand above one of them} */
    public int depth(Operation operation) {
        return levels(operation) - umbrella.map(this::levels).orElse(0);
    }

    private int levels(Operation operation) {
        return exports.operations().selfAndAbove(operation.id()).size();
    }

    /** {@return the operations that records name and the tree of operations doesn't know} */
    public NavigableSet<OperationId> unknownOperations() {
        NavigableSet<OperationId> unknown = new TreeSet<>();
        extract().stream()
                .map(record -> record.operations())
                .flatMap(Collection::stream)
                .forEach(unknown::add);
        exports.operations().all().stream().map(Operation::id).forEach(unknown::remove);
        return unknown;
    }
}
