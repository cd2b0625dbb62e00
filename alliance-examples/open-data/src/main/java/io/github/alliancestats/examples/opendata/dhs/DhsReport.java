package io.github.alliancestats.examples.opendata.dhs;

import io.github.alliancestats.money.AssetKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that is told of the data set. Sums of money are the library's; all else is the publisher's, and what is summed of
 * it is called a sum.
 *
 * @param dataSet its name
 * @param period the days that the workbook tells of
 * @param currency the currency of all money
 * @param massUnit the unit of all weights
 * @param yearsDated by which day the records of each fiscal year are dated: the first on which its sums were complete
 * @param account what became of the records, one for each row
 * @param moneyByAssetKind the money by the library's kinds of property
 * @param sumsOfRows what the rows sum to
 * @param totalsAgainstRows the totals that were published beside these sums
 * @param parsedCsv the table that others made of the workbook beside its rows
 */
public record DhsReport(
        String dataSet,
        String period,
        String currency,
        String massUnit,
        Map<Integer, String> yearsDated,
        RecordAccount account,
        Map<AssetKind, BigDecimal> moneyByAssetKind,
        SumsOfRows sumsOfRows,
        TotalsCheck totalsAgainstRows,
        CsvCheck parsedCsv) {

    private static final String WORKBOOK = "dhs-forfeitures-2014-2017-raw.xlsx";
    private static final String PARSED = "dhs-forfeitures-2014-2017-parsed.csv";

    /**
     * Reports on the data set in a folder.
     *
     * @param folder where the workbook is, and the table that was made of it
     * @return the report
     * @throws IOException with a message that names the file, if one can't be read
     */
    public static DhsReport of(Path folder) throws IOException {
        Workbook workbook = Workbook.read(folder.resolve(WORKBOOK));
        Map<RowName, Figures> parsed = ParsedCsv.read(folder.resolve(PARSED));
        MoneyAnswer money = MoneyAnswer.of(workbook);
        return new DhsReport(
                "dhs",
                workbook.days().toString(),
                SeizedProperty.DOLLARS.getCurrencyCode(),
                "lb",
                yearsDated(workbook),
                RecordAccount.of(money.summary()),
                money.byKind(),
                SumsOfRows.of(workbook.rows(), money),
                TotalsCheck.of(workbook, money),
                CsvCheck.of(workbook, parsed));
    }

    private static Map<Integer, String> yearsDated(Workbook workbook) {
        Map<Integer, String> dated = new LinkedHashMap<>();
        for (YearSheet sheet : workbook.sheets()) {
            dated.put(
                    sheet.year(),
                    FiscalYear.lastDay(sheet.year(), workbook.days()).toString());
        }
        return dated;
    }
}
