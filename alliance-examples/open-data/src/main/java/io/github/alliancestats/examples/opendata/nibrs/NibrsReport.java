package io.github.alliancestats.examples.opendata.nibrs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All that is told of the data set.
 *
 * @param dataSet its name
 * @param period the days asked about
 * @param rowsRead how many rows the file has
 * @param rowsMapped how many of them are part of a record
 * @param rowsRejected how many are not
 * @param rejectedRows those, and why
 * @param suspected figures of all suspected drugs
 * @param seized figures of the drugs that were seized
 */
public record NibrsReport(
        String dataSet,
        String period,
        long rowsRead,
        long rowsMapped,
        long rowsRejected,
        List<RejectedRow> rejectedRows,
        SuspectedDrugs suspected,
        SeizedDrugs seized) {

    /**
     * Reports on the data set in a folder.
     *
     * @param folder where its file is
     * @return the report
     * @throws IOException with a message that names the file, if it can't be read
     */
    public static NibrsReport of(Path folder) throws IOException {
        NibrsData data = NibrsData.of(folder);
        long mapped = data.rows().size();
        long rejected = data.rejected().size();
        return new NibrsReport(
                "nibrs",
                Question.PERIOD.toString(),
                mapped + rejected,
                mapped,
                rejected,
                data.rejected(),
                SuspectedDrugs.of(data),
                SeizedDrugs.of(data));
    }
}
