package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.disclosure.ControlledTable;
import io.github.alliancestats.disclosure.DisclosureControl;
import io.github.alliancestats.disclosure.PublishedTable;
import io.github.alliancestats.disclosure.StatisticalTable;
import io.github.alliancestats.examples.hostileinput.input.Absurd;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tables of a caller's own numbers, controlled by any rules: no small count of people is shown in a safe one. */
public final class DisclosureTables {

    private DisclosureTables() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Absurd values = new Absurd(data);
        Contract.unlessRefusedOrUntimely(() -> table(values, data))
                .ifPresent(table -> Contract.unlessRefusedOrUntimely(() -> control(values, data))
                        .flatMap(control -> Contract.unlessRefused(() -> control.apply(table)))
                        .ifPresent(DisclosureTables::read));
    }

    private static void read(ControlledTable table) {
        Contract.require(!table.audit().toString().isBlank(), "an audit prints");
        Contract.require(!table.safe() || table.audit().findings().isEmpty(), "a safe table has no finding");
        PublishedTable published = table.safe() ? table.publish() : table.publishDespiteAudit();
        for (String row : published.rows()) {
            for (String column : published.columns()) {
                Contract.require(!published.text(row, column).isBlank(), "a cell says something");
            }
        }
    }

    private static StatisticalTable table(Absurd values, FuzzedDataProvider data) {
        StatisticalTable.Kind kind = data.pickValue(StatisticalTable.Kind.values());
        boolean isMoney = kind == StatisticalTable.Kind.MONEY;
        StatisticalTable.Builder table = StatisticalTable.builder(kind).title(values.text());
        List<String> rows = labels(values, data.consumeInt(1, 9));
        List<String> columns = labels(values, data.consumeInt(1, 5));
        boolean oneWay = data.consumeBoolean();
        if (oneWay) {
            table.rows(rows);
        } else {
            table.labels(rows, columns);
        }
        for (String row : rows) {
            for (String column : oneWay ? List.of(StatisticalTable.NUMBER) : columns) {
                cell(table, isMoney, row, column, values, data);
            }
        }
        return data.consumeBoolean() ? table.addTotals().build() : table.build();
    }

    private static List<String> labels(Absurd values, int number) {
        Set<String> labels = new LinkedHashSet<>();
        for (int i = 0; i < number; i++) {
            labels.add(i + values.text());
        }
        return new ArrayList<>(labels);
    }

    private static void cell(
            StatisticalTable.Builder table,
            boolean isMoney,
            String row,
            String column,
            Absurd values,
            FuzzedDataProvider data) {
        switch (data.consumeInt(0, isMoney ? 9 : 8)) {
            case 0 -> table.missing(row, column);
            case 1 -> table.notApplicable(row, column);
            case 2 -> table.cell(row, column, values.number());
            case 9 -> table.amount(row, column, values.number(), values.list(values::number));
            default -> table.cell(row, column, data.consumeInt(0, 12));
        }
    }

    private static DisclosureControl control(Absurd values, FuzzedDataProvider data) {
        DisclosureControl control = data.consumeBoolean() ? DisclosureControl.standard() : DisclosureControl.tenFive();
        int rules = data.consumeInt(0, 3);
        for (int i = 0; i < rules; i++) {
            control = switch (data.consumeInt(0, 6)) {
                case 0 -> control.hidingBelow(values.small());
                case 1 -> control.hidingZeros();
                case 2 -> control.dominance(values.small(), values.small());
                case 3 -> control.withinPercent(values.small());
                case 4 -> control.roundedTo(values.small());
                case 5 -> control.keepingOpen(values.whole());
                default -> control.forEveryTable();
            };
        }
        return control;
    }
}
