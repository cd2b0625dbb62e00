package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.Summary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.money.MonetaryAmount;

/** Drugs, cash and funds broken down, as tables of text. */
final class BreakdownText {

    private final Update update;
    private final Page page;

    BreakdownText(Update update, Page page) {
        this.update = update;
        this.page = page;
    }

    void write() {
        drugs();
        money();
    }

    private void drugs() {
        page.heading("Drugs by drug");
        drugTable("Drug", byKey(Dimension.DRUG));
        page.note(
                "The street value is the typical one, between its low and its high end. A dash stands where nothing in the",
                "row has a street value. A seizure of several drugs counts once under each of them and once in the total,",
                "so the rows of seizures don't add up to it.");

        page.heading("Drugs by class");
        drugTable("Class", byKey(Dimension.DRUG_CLASS));
        page.note("A seizure of several classes counts once under each of them and once in the total.");

        page.heading("Drugs by operation");
        drugTable("Operation", this::operations);
        operationNote();

        page.heading("Drugs by month");
        drugTable("Month", byKey(Dimension.MONTH));
    }

    private void money() {
        page.heading("Cash and funds by operation");
        moneyTable("Operation", this::operations);
        operationNote();

        page.heading("Cash and funds by month");
        moneyTable("Month", byKey(Dimension.MONTH));
        page.note(
                "Investigations and funds are those open at the end of the month, or of the year: months don't add up.");
    }

    private void operationNote() {
        update.inquiry()
                .umbrella()
                .ifPresent(umbrella -> page.note(
                        "Operation " + umbrella.name()
                                + " is the total. It answers for every operation below it, and so"
                                + " does each of them. An event",
                        "under several operations counts once in each and once in the total, so the total is not the sum"
                                + " of the rows."));
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
        if (update.inquiry().umbrella().isEmpty()) {
            byKey(Dimension.OPERATION).forEach(row);
            return;
        }
        Breakdown<OperationId> breakdown = update.now().by(Dimension.OPERATION);
        update.inquiry()
                .operations()
                .forEach(operation -> row.accept(
                        "  ".repeat(update.inquiry().depth(operation)) + operation.name(),
                        breakdown.get(operation.id())));
    }

    private void drugTable(String name, Rows rows) {
        TextTable table = new TextTable(name, "Seizures>", "Street value>", "Low>", "High>", "Quantities");
        rows.forEach((key, row) -> {
            Figure<MonetaryAmount> value = row.figure(Measure.DRUG_VALUE);
            table.add(
                    key,
                    Words.value(row.figure(Measure.DRUG_SEIZURES)),
                    Words.poundsIfKnown(value, value.value()),
                    Words.poundsIfKnown(value, value.low()),
                    Words.poundsIfKnown(value, value.high()),
                    Words.quantities(row));
        });
        page.table(table);
        known("Street value", Measure.DRUG_VALUE, rows);
    }

    private void moneyTable(String name, Rows rows) {
        TextTable table = new TextTable(
                name, "Cash seizures>", "Cash seized>", "Investigations open>", "Funds under investigation>");
        rows.forEach((key, row) -> {
            Figure<MonetaryAmount> cash = row.figure(Measure.CASH_SEIZED);
            Figure<MonetaryAmount> funds = row.figure(Measure.FUNDS_UNDER_INVESTIGATION);
            table.add(
                    key,
                    Words.value(row.figure(Measure.CASH_SEIZURES)),
                    Words.poundsIfKnown(cash, cash.value()),
                    Words.value(row.figure(Measure.INVESTIGATIONS_OPEN)),
                    Words.poundsIfKnown(funds, funds.value()));
        });
        page.table(table);
        known("Cash", Measure.CASH_SEIZED, rows);
        known("Funds", Measure.FUNDS_UNDER_INVESTIGATION, rows);
    }

    /** Of how many records a figure is known, in the rows where that is not all of them. */
    private void known(String what, Measure<?> measure, Rows rows) {
        List<String> known = new ArrayList<>();
        rows.forEach((key, row) -> {
            Figure<?> figure = row.figure(measure);
            if (!figure.coverage().isComplete()) {
                known.add(key.strip() + " " + Words.known(figure));
            }
        });
        if (!known.isEmpty()) {
            page.note(what + " known for: " + String.join("; ", known) + ".");
        }
    }
}
