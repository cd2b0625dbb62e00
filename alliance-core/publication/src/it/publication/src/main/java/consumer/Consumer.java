package consumer;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.disclosure.DisclosureControl;
import io.github.alliancestats.disclosure.PublishedTable;
import io.github.alliancestats.disclosure.StatisticalTable;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.release.Manifest;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.util.List;

/** Counts records and makes a table and a manifest of the summary, with one dependency. */
public final class Consumer {

    private Consumer() {}

    /** Fails if a cell of the table or the manifest is wrong. */
    public static void main(String[] args) {
        DataExtract extract = DataExtract.of(List.of(DrugSeizure.builder()
                .id("cumbria", "D-1")
                .seized(LocalDate.of(2023, 5, 14))
                .drug(Drug.COCAINE)
                .build()));
        Summary summary = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .groupedBy(Dimension.DRUG)
                .summarize(extract);
        PublishedTable table = DisclosureControl.standard()
                .apply(StatisticalTable.of(summary.by(Dimension.DRUG), DrugMeasures.SEIZURES))
                .publish();
        require("1 [p]", table.text("Cocaine", StatisticalTable.NUMBER));
        Manifest manifest = Manifest.of(summary, extract);
        require(
                "[]",
                Manifest.parse(manifest.toText()).differencesFrom(manifest).toString());
    }

    private static void require(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
