package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.examples.opendata.account.RecordAccount;
import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import io.github.alliancestats.stats.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All that is told of the data set.
 *
 * @param dataSet its name
 * @param period the London days asked about
 * @param rowsRead how many rows the file has
 * @param rowsMapped how many of them are a record
 * @param rowsRejected how many are not
 * @param rejectedRows those, and why
 * @param all figures of all searches
 * @param drugs figures of the searches for drugs
 * @param byUtc the same searches by a calendar that is not theirs
 * @param file what stands in the rows beyond the records
 * @param account what became of the records
 */
public record MetReport(
        String dataSet,
        String period,
        long rowsRead,
        long rowsMapped,
        long rowsRejected,
        List<RejectedRow> rejectedRows,
        Searches all,
        DrugSearches drugs,
        NaiveDays byUtc,
        FileFacts file,
        RecordAccount account) {

    /**
     * Reports on the data set in a folder.
     *
     * @param folder where its file is
     * @return the report
     * @throws IOException with a message that names the file, if it can't be read
     */
    public static MetReport of(Path folder) throws IOException {
        MetData data = MetData.of(folder);
        Summary answer = Question.ask(data.rows().stream().map(SearchRow::toRecord));
        long mapped = data.rows().size();
        long rejected = data.rejected().size();
        return new MetReport(
                "met",
                Question.PERIOD.toString(),
                mapped + rejected,
                mapped,
                rejected,
                data.rejected(),
                Searches.of(answer),
                DrugSearches.of(answer),
                NaiveDays.of(answer),
                FileFacts.of(data),
                RecordAccount.of(answer));
    }
}
