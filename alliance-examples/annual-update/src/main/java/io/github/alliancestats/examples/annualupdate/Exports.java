package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Operations;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;

/**
 * All that a folder holds. Records that occur twice or were revised are all here: the library resolves them.
 *
 * @param illustrative whether these are the data that come with the program
 * @param operations the tree of operations
 * @param rates the exchange rates
 * @param records the records of all kinds
 * @param files the account of each file
 */
record Exports(
        boolean illustrative,
        Operations operations,
        ExchangeRates rates,
        List<AllianceRecord> records,
        List<FileAccount> files) {

    /** Reads the five files. */
    static Exports read(ExportFolder folder, CurrencyUnit currency) {
        List<AllianceRecord> records = new ArrayList<>();
        OperationsFile.Content operations = OperationsFile.read(folder);
        FileAccount drugs = RecordFile.read(folder, new DrugSeizureMapper(), records::add);
        FileAccount cash = RecordFile.read(folder, new CashSeizureMapper(), records::add);
        FileAccount funds = RecordFile.read(folder, new InvestigationMapper(), records::add);
        RatesFile.Content rates = RatesFile.read(folder, currency);
        List<FileAccount> files = List.of(operations.account(), drugs, cash, funds, rates.account());
        return new Exports(folder.isIllustrative(), operations.operations(), rates.rates(), records, files);
    }

    /** {@return the rejections of all files, in order of file and line} */
    List<Rejection> rejections() {
        return files.stream().flatMap(file -> file.rejections().stream()).toList();
    }
}
