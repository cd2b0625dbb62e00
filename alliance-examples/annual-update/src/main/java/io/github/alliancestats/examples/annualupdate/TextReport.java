package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.Summary;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** The update as text. */
final class TextReport {

    private final Update update;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Update update) {
        this.update = update;
    }

    /** The whole update, with a line feed behind each line. */
    static String of(Update update) {
        TextReport report = new TextReport(update);
        report.title();
        report.headlines();
        report.drugTables();
        report.moneyTables();
        report.comparison();
        report.account();
        return report.text.toString();
    }

    private void line(String line) {
        text.append(Printable.line(line)).append('\n');
    }

    private void blank() {
        text.append('\n');
    }

    private void heading(String heading) {
        blank();
        blank();
        line(heading);
        line("=".repeat(heading.codePointCount(0, heading.length())));
        blank();
    }

    private void title() {
        String title = update.title();
        line(title);
        line("=".repeat(title.codePointCount(0, title.length())));
        if (update.exports().illustrative()) {
            blank();
            line("The data are illustrative and invented. Nothing in them happened.");
        }
    }

    private void headlines() {
        blank();
        line("In " + update.now().period() + ", officers have:");
        blank();
        Headline.ofThisYear(update.now()).forEach(this::headline);
        blank();
        line("This time last year (" + update.before().period() + "):");
        blank();
        Headline.ofLastYear(update.before()).forEach(this::headline);
        note(
                "Funds are those under investigation at the end of the year. They may be the same money as seized cash,",
                "so the two are never added.");
    }

    private void headline(Headline headline) {
        Figure<MonetaryAmount> figure = headline.figure();
        line("  • " + headline.text() + "  [exactly " + figure.words() + "]");
        String basis = figure.basis().map(b -> b + " value, ").orElse("");
        String typical = figure.isRange()
                ? figure.typical()
                        .map(t -> "typically " + Words.pounds(t) + "; ")
                        .orElse("")
                : "";
        line("      " + typical + basis + figure.coverage());
    }

    private void drugTables() {
        heading("Drugs by drug");
        drugTable("Drug", byKey(Dimension.DRUG));
        note(
                "The street value is the typical one, between its low and its high end. A dash stands where nothing in the",
                "row has a street value. A seizure of several drugs counts once under each of them and once in the total,",
                "so the rows of seizures don't add up to it.");

        heading("Drugs by class");
        drugTable("Class", byKey(Dimension.DRUG_CLASS));
        note("A seizure of several classes counts once under each of them and once in the total.");

        heading("Drugs by operation");
        drugTable("Operation", this::operations);
        operationNote();

        heading("Drugs by month");
        drugTable("Month", byKey(Dimension.MONTH));
    }

    private void moneyTables() {
        heading("Cash and funds by operation");
        moneyTable("Operation", this::operations);
        operationNote();

        heading("Cash and funds by month");
        moneyTable("Month", byKey(Dimension.MONTH));
        note("Investigations and funds are those open at the end of the month, or of the year: months don't add up.");
    }

    private void operationNote() {
        update.tree()
                .umbrella()
                .ifPresent(umbrella -> note(
                        "Operation " + umbrella.name()
                                + " is the total. It answers for every operation below it, and so"
                                + " does each of them. An event",
                        "under several operations counts once in each and once in the total, so the total is not the sum"
                                + " of the rows."));
    }

    /** Lines that say how to read what stands above them. */
    private void note(String... lines) {
        blank();
        for (String line : lines) {
            line(line);
        }
    }

    /** Gives the rows of a table: each with its name, the total last. */
    private interface Rows {
        void forEach(BiConsumer<String, Summary> row);
    }

    private <K extends Comparable<? super K>> Rows byKey(Dimension<K> dimension) {
        return row -> {
            Breakdown<K> breakdown = update.now().by(dimension);
            breakdown.rows().forEach((key, summary) -> row.accept(name(key, summary), summary));
            row.accept("Total", breakdown.total());
        };
    }

    private static String name(Object key, Summary row) {
        return key instanceof YearMonth ? row.period().toString() : key.toString();
    }

    /** From the top down, an operation further in than the one above it. */
    private void operations(BiConsumer<String, Summary> row) {
        if (update.tree().umbrella().isEmpty()) {
            byKey(Dimension.OPERATION).forEach(row);
            return;
        }
        Breakdown<OperationId> breakdown = update.now().by(Dimension.OPERATION);
        update.tree()
                .nodes()
                .forEach(node -> row.accept(
                        "  ".repeat(node.depth()) + node.operation().name(),
                        breakdown.get(node.operation().id())));
    }

    private void drugTable(String name, Rows rows) {
        TextTable table = new TextTable(name, "Seizures>", "Street value>", "Low>", "High>", "Quantities");
        rows.forEach((key, row) -> {
            Figure<MonetaryAmount> value = row.figure(Measure.DRUG_VALUE);
            table.add(
                    key,
                    Words.of(row.figure(Measure.DRUG_SEIZURES).value()),
                    Words.poundsIfKnown(value, value.value()),
                    Words.poundsIfKnown(value, value.low()),
                    Words.poundsIfKnown(value, value.high()),
                    Words.quantities(row));
        });
        print(table);
    }

    private void moneyTable(String name, Rows rows) {
        TextTable table = new TextTable(
                name, "Cash seizures>", "Cash seized>", "Investigations open>", "Funds under investigation>");
        rows.forEach((key, row) -> {
            Figure<MonetaryAmount> cash = row.figure(Measure.CASH_SEIZED);
            Figure<MonetaryAmount> funds = row.figure(Measure.FUNDS_UNDER_INVESTIGATION);
            table.add(
                    key,
                    Words.of(row.figure(Measure.CASH_SEIZURES).value()),
                    Words.poundsIfKnown(cash, cash.value()),
                    Words.of(row.figure(Measure.INVESTIGATIONS_OPEN).value()),
                    Words.poundsIfKnown(funds, funds.value()));
        });
        print(table);
    }

    private void print(TextTable table) {
        table.lines().forEach(this::line);
    }

    private void comparison() {
        heading("Compared with this time last year");
        Comparison comparison = update.comparison();
        TextTable table = new TextTable(
                "", comparison.now().period() + ">", comparison.before().period() + ">", "Change>", "Per cent>");
        for (Measure<?> measure : comparison.now().query().measures()) {
            Change<?> change = comparison.change(measure);
            table.add(
                    measure.name(),
                    Words.of(change.now().value()),
                    Words.of(change.before().value()),
                    Words.signed(change.difference()),
                    Words.growth(change));
        }
        print(table);
        note("Of a range its typical value is compared. Where last year's figure is zero there is no percentage.");
        comparison.change(Measure.DRUG_VALUE).unlike().forEach(this::line);
    }

    private void account() {
        heading("The account of the records");
        account(update.now());
        account(update.before());
        blank();
        exclusions();
        unknownOperations();
        files();
        blank();
        rejections();
    }

    private void account(Summary summary) {
        line(summary.period() + ": " + summary.seen() + " records seen = " + summary.included() + " included + "
                + summary.exclusions().count() + " excluded + " + summary.outside()
                + " outside the operation or the year");
    }

    private void exclusions() {
        line("Excluded: " + update.now().exclusions().count());
        update.now().exclusions().counts().forEach((reason, count) -> {
            line("  " + reason + ": " + count);
            update.now().exclusions().list().stream()
                    .filter(exclusion -> exclusion.reason() == reason)
                    .forEach(exclusion -> line("    " + exclusion.sentence()));
        });
        blank();
    }

    private void unknownOperations() {
        String ids = update.unknownOperations().stream().map(OperationId::value).collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            line("Named by records, but not in operations.csv: " + ids);
            blank();
        }
    }

    private void files() {
        TextTable table = new TextTable("File", "Rows read>", "= mapped>", "+ rejected>", "Records>");
        for (FileAccount file : update.exports().files()) {
            table.add(
                    file.file(),
                    Words.of((long) file.rowsRead()),
                    Words.of((long) file.rowsMapped()),
                    Words.of((long) file.rowsRejected()),
                    Words.of((long) file.records()));
        }
        print(table);
    }

    private void rejections() {
        List<Rejection> rejections = update.exports().rejections();
        line("Rejected rows: "
                + rejections.stream().mapToInt(r -> r.lines().size()).sum());
        rejections.forEach(rejection -> rejection.sentences().forEach(sentence -> line("  " + sentence)));
    }
}
