package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.examples.annualupdate.exports.csv.CsvFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Fault;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.money.ExchangeRates;
import java.util.List;
import javax.money.CurrencyUnit;

/** Reads the exchange rates. */
final class RatesFile {

    private static final String NAME = "exchange-rates.csv";
    private static final List<String> COLUMNS = List.of("currency", "from", "to", "rate", "source");

    private RatesFile() {}

    /**
     * What the file holds.
     *
     * @param rates the rates
     * @param account the account of the rows
     */
    record Content(ExchangeRates rates, FileAccount account) {}

    static Content read(ExportFolder folder, CurrencyUnit target) {
        CsvFile file = CsvFile.read(folder, NAME, COLUMNS);
        FileAccount account = new FileAccount(file);
        ExchangeRates.Builder rates = ExchangeRates.into(target);
        for (Row row : file.rows()) {
            try {
                add(row, rates);
                account.map(1);
            } catch (Fault.Found e) {
                String id = (row.raw("currency") + " " + row.raw("from")).strip();
                account.reject(new RejectedRows(NAME, "rate", id, List.of(row.line()), List.of(e.fault())));
            }
        }
        return new Content(rates.build(), account);
    }

    private static void add(Row row, ExchangeRates.Builder rates) {
        row.requireAllColumns();
        try {
            rates.rate(row.currency("currency"), row.day("from"), row.day("to"), row.number("rate"));
        } catch (IllegalArgumentException e) {
            throw row.fault("rate", "a rate above zero of another currency, for days in order that have none yet");
        }
    }
}
