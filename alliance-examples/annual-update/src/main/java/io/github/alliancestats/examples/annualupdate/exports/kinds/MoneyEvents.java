package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.MoneyEvent;
import java.util.List;
import java.util.Map;

/** Reads what happened to cash and assets: a row for each event of a record and its revision. */
public final class MoneyEvents {

    private static final Codes<Stage> STAGES = Codes.of(Stage.values());

    private MoneyEvents() {}

    public static DetailFile file(ExportFolder folder) {
        return DetailFile.read(
                folder,
                "money-events.csv",
                List.of("record_kind", "stage", "date", "amount", "currency", "realised", "instrument", "until"),
                "cash-seizures.csv or assets.csv",
                Map.of("cash-seizure", Fact.of(CashSeizure.class), "asset", Fact.of(Asset.class)));
    }

    static MoneyEvent read(Row row) {
        Stage stage = row.code("stage", STAGES);
        MoneyEvent event = withAmount(row, MoneyEvent.of(stage, row.date("date")));
        if (!row.isEmpty("realised")) {
            event = event.realising(row.money("realised", row.currency("currency")));
        }
        row.requireNoIdleCurrency("currency", "amount", "realised");
        if (!row.isEmpty("instrument")) {
            event = event.under(row.code("instrument", Codes.INSTRUMENTS));
        }
        return withEnd(row, event);
    }

    /** Reads an amount, or "all" or "rest". An empty cell is an unknown amount. */
    private static MoneyEvent withAmount(Row row, MoneyEvent event) {
        Stage stage = event.stage();
        String amount = row.text("amount").orElse("");
        if (amount.equals("all") && stage != Stage.INTEREST) {
            return event.all();
        }
        if (amount.equals("rest") && stage.disposal()) {
            return event.remainder();
        }
        return stage != Stage.INTEREST && amount.isEmpty()
                ? event
                : event.amount(row.money("amount", row.currency("currency")));
    }

    private static MoneyEvent withEnd(Row row, MoneyEvent event) {
        if (row.isEmpty("until")) {
            return event;
        }
        if (!event.stage().deprivation()) {
            throw row.fault("until", "an empty cell where nothing is denied to its holder");
        }
        return event.until(row.day("until"));
    }
}
