package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer as text, made whole before any of it is printed. */
final class Report {

    private static final List<Measure<?>> OF_DRUGS = List.of(
            DrugMeasures.SEIZURES, DrugMeasures.VALUE, DrugMeasures.MASS, DrugMeasures.PLANTS, DrugMeasures.DOSES);

    private static final List<Measure<?>> OF_ALL =
            List.of(DrugMeasures.SEIZURES, DrugMeasures.VALUE, CashMeasures.SEIZURES, CashMeasures.SEIZED);

    private final List<String> lines = new ArrayList<>();

    private Report() {}

    static String of(Answer answer) {
        Report report = new Report();
        report.figures(answer.summary());
        report.rows(answer.summary(), "By drug", Dimension.DRUG, OF_DRUGS);
        report.rows(answer.summary(), "By month", Dimension.MONTH, OF_ALL);
        report.rows(answer.summary(), "By operation, with all below it", Dimension.OPERATION, OF_ALL);
        report.issues(answer.summary());
        report.account(answer);
        return report.text();
    }

    /** What the check found, as the end of the text. */
    static String of(SqlSums.Result check) {
        Report report = new Report();
        report.line("");
        if (check.differences().isEmpty()) {
            report.line("Check: all %,d numbers are those that SQL adds up.", check.compared());
        } else {
            report.line(
                    "CHECK FAILED: of %,d numbers %,d are not those that SQL adds up:",
                    check.compared(), check.differences().size());
            check.differences().forEach(difference -> report.line("  %s", difference));
        }
        return report.text();
    }

    private void figures(Summary summary) {
        line("Operation Alliance in 2023:");
        for (Measure<?> measure : supplied(summary, summary.query().measures())) {
            line(
                    "  %s: %s; %s",
                    measure.name(),
                    summary.figure(measure).text(),
                    summary.figure(measure).completeness());
        }
        String others = summary.query().measures().stream()
                .filter(measure -> !summary.isSupplied(measure))
                .map(Measure::name)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            line("Not supplied: %s.", others);
        }
    }

    /** Returns the measures whose facts were supplied. One sentence names the others, so no table repeats them. */
    private static List<Measure<?>> supplied(Summary summary, List<Measure<?>> measures) {
        return measures.stream().filter(summary::isSupplied).toList();
    }

    private <K extends Comparable<? super K>> void rows(
            Summary summary, String title, Dimension<K> dimension, List<Measure<?>> measures) {
        List<Measure<?>> columns = supplied(summary, measures);
        if (columns.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(title, columns, Measure::name));
        summary.by(dimension)
                .rows()
                .forEach((key, row) -> rows.add(
                        row("  " + key, columns, measure -> row.figure(measure).text())));
        table(rows);
    }

    private static List<String> row(String name, List<Measure<?>> columns, Function<Measure<?>, String> cell) {
        return Stream.concat(Stream.of(name), columns.stream().map(cell)).toList();
    }

    private void table(List<List<String>> rows) {
        int width = rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        line("");
        for (List<String> row : rows) {
            line(
                    "%-32s%s",
                    row.get(0),
                    row.stream()
                            .skip(1)
                            .map(cell -> " " + " ".repeat(width - cell.length()) + cell)
                            .collect(Collectors.joining()));
        }
    }

    /** Prints the declared coverage, and all that a person should check before publication. */
    private void issues(Summary summary) {
        line("");
        if (!summary.coverage().equals(Coverage.none())) {
            line("Declared coverage: %s", summary.coverage());
        }
        summary.issues().forEach(issue -> line("%s (%,d): %s", issue.severity(), issue.count(), issue));
    }

    private void account(Answer answer) {
        Summary summary = answer.summary();
        line("");
        line(
                "%,d seizures seen = %,d included + %,d excluded + %,d outside + %,d rejected",
                summary.seen(), summary.included(), summary.excluded(), summary.outside(), summary.rejected());
        line(
                "  outside: %s",
                Arrays.stream(OutOfScope.values())
                        .filter(reason -> summary.outside(reason) > 0)
                        .map(reason -> String.format(Locale.UK, "%,d %s", summary.outside(reason), reason))
                        .collect(Collectors.joining(" + ")));
        Arrays.stream(ExclusionReason.values())
                .filter(reason -> summary.excluded(reason) > 0)
                .forEach(reason -> line("  excluded as %s: %,d", reason, summary.excluded(reason)));
        answer.parts()
                .forEach(part -> line(
                        "%s: %,d rows read; %,d seizures counted by the database = %,d records + %,d rejected",
                        part.table(),
                        part.rows(),
                        part.summary().seen(),
                        part.records(),
                        part.summary().rejected()));
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.UK, format, values));
    }

    private String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
