package io.github.alliancestats.examples.benchmarks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The report as tables of Markdown. */
final class MarkdownReport {

    private final Report report;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        MarkdownReport markdown = new MarkdownReport(report);
        markdown.write();
        return markdown.text.toString();
    }

    private void write() {
        Settings settings = report.settings();
        line("# " + settings.records() + " records, " + report.date());
        line("");
        line(report.machine() + ".");
        line(settings.rounds() + " rounds, each row once a round in a JVM of its own (" + settings.java() + " "
                + String.join(" ", settings.jvmArguments()) + "): " + settings.warmups() + " iterations to warm up, "
                + settings.iterations() + " measured, of " + settings.millis() + " ms. Records "
                + report.arrangement() + ".");
        line("");
        question();
        others();
        firstCalls();
        retained();
    }

    private void question() {
        line("| id | what | ms min | ms median | max / min | ns a record | x " + report.base() + " | CPU ms | CPU x "
                + report.base() + " | B a record |");
        line("|---|---|---|---|---|---|---|---|---|---|");
        for (Row row : report.question()) {
            line("| " + row.job().id() + " | " + row.job().what() + " | " + (row.isMeasured() ? cells(row) : "failed")
                    + " |");
        }
    }

    private String cells(Row row) {
        return String.join(
                " | ",
                Numbers.millis(row.min()),
                Numbers.millis(row.median()),
                Numbers.millis(row.spread()),
                Numbers.whole(row.nanosPerRecord()),
                ratio(row, Sample::millis),
                Numbers.millis(row.cpuMedian()),
                ratio(row, Sample::cpuMillis),
                Numbers.whole(row.bytesPerRecord()));
    }

    private String ratio(Row row, ToDoubleFunction<Sample> value) {
        OptionalDouble ratio =
                report.baseRow().map(base -> row.ratioTo(base, value)).orElse(OptionalDouble.empty());
        return ratio.isPresent() ? Numbers.millis(ratio.getAsDouble()) : "-";
    }

    private void others() {
        if (report.others().isEmpty()) {
            return;
        }
        line("");
        line("| what | ms min | ms median | max / min | CPU ms | ns a record | B a record |");
        line("|---|---|---|---|---|---|---|");
        for (Row row : report.others()) {
            line("| " + row.job().what() + " | " + (row.isMeasured() ? otherCells(row) : "failed") + " |");
        }
    }

    /** An operation that is measured as a whole has no figures a record but what it allocates. */
    private static String otherCells(Row row) {
        boolean whole = row.job().records() == 1;
        return String.join(
                " | ",
                Numbers.millis(row.min()),
                Numbers.millis(row.median()),
                Numbers.millis(row.spread()),
                Numbers.millis(row.cpuMedian()),
                whole ? "-" : Numbers.whole(row.nanosPerRecord()),
                Numbers.whole(row.bytesPerRecord()) + (whole ? " in all" : ""));
    }

    private void firstCalls() {
        report.firstCalls().ifPresent(medians -> {
            line("");
            line("| a fresh JVM, from start to end | ms median | more than nothing | more than Moneta alone |");
            line("|---|---|---|---|");
            firstCall("nothing", medians.nothing(), medians);
            firstCall("Moneta alone", medians.money(), medians);
            firstCall("1,000 records, one answer and one headline, Moneta included", medians.answer(), medians);
        });
    }

    private void retained() {
        if (report.retained().isEmpty()) {
            return;
        }
        line("");
        line("| retained by | B |");
        line("|---|---|");
        for (Retained.Size size : report.retained()) {
            line("| " + size.what() + " | " + Numbers.whole(size.bytes()) + " |");
        }
    }

    private void firstCall(String what, double millis, FirstCalls.Medians medians) {
        String beyondMoney = millis > medians.money() ? Numbers.whole(millis - medians.money()) : "-";
        line("| "
                + String.join(
                        " | ",
                        List.of(what, Numbers.whole(millis), Numbers.whole(millis - medians.nothing()), beyondMoney))
                + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
