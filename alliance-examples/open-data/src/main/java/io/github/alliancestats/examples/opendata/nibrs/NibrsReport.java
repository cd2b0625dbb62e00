package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is told of the data set.
 *
 * @param dataSet its name
 * @param period the days asked about
 * @param rowsRead how many rows the file of drugs has
 * @param rowsMapped how many of them are part of a record
 * @param rowsRejected how many are not
 * @param rejectedRows those, and why
 * @param drugRows what stands in its rows
 * @param suspected figures of all suspected drugs
 * @param seized figures of the drugs that were seized
 * @param property all that is told of the file of property
 * @param incidentsWithDrugsAndMoneySeized the incidents of which both files tell so
 */
public record NibrsReport(
        String dataSet,
        String period,
        long rowsRead,
        long rowsMapped,
        long rowsRejected,
        List<RejectedRow> rejectedRows,
        DrugRows drugRows,
        SuspectedDrugs suspected,
        SeizedDrugs seized,
        PropertyReport property,
        long incidentsWithDrugsAndMoneySeized) {

    /**
     * Reports on the data set in a folder.
     *
     * @param folder where its two files are
     * @return the report
     * @throws IOException with a message that names the file, if one can't be read
     */
    public static NibrsReport of(Path folder) throws IOException {
        NibrsData data = NibrsData.of(folder);
        PropertyData property = PropertyData.of(folder);
        long mapped = data.rows().size();
        long rejected = data.rejected().size();
        return new NibrsReport(
                "nibrs",
                Question.PERIOD.toString(),
                mapped + rejected,
                mapped,
                rejected,
                data.rejected(),
                DrugRows.of(data),
                SuspectedDrugs.of(data),
                SeizedDrugs.of(data),
                PropertyReport.of(property),
                incidentsWithBoth(data, property));
    }

    private static long incidentsWithBoth(NibrsData data, PropertyData property) {
        Set<String> withMoney = property.rows().stream()
                .filter(item -> item.seized() && item.type().isMoney())
                .map(PropertyRow::incident)
                .collect(Collectors.toSet());
        return data.rows().stream()
                .filter(drug -> drug.seized() && Question.PERIOD.contains(drug.date()))
                .map(DrugRow::incident)
                .distinct()
                .filter(withMoney::contains)
                .count();
    }
}
