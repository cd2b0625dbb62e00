package io.github.alliancestats;

import static io.github.alliancestats.records.Records.RATES;
import static io.github.alliancestats.records.Records.YEAR;

import io.github.alliancestats.disclosure.DisclosureAudit;
import io.github.alliancestats.disclosure.DisclosureControl;
import io.github.alliancestats.disclosure.StatisticalTable;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.release.Manifest;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON that mappers write for tables and manifests. */
class PublicationViewsTest extends JsonChecks {

    @Override
    List<Object> roots() {
        DataExtract extract = DataExtract.of(List.of(
                Given.cash("C1", "2024-05-06", "1500.25"),
                Given.valued("D1", "2024-05-06", Drug.COCAINE, "120000000"),
                Given.seizure("D2", "2024-05-06", Drug.HEROIN)));
        Summary summary = AllianceStats.forPeriod(YEAR)
                .reportingIn(RATES)
                .groupedBy(Dimension.DRUG)
                .summarize(extract);
        StatisticalTable table = StatisticalTable.of(summary.by(Dimension.DRUG), DrugMeasures.SEIZURES);
        StatisticalTable.TableCell cell = new StatisticalTable.TableCell("a", "b");
        return List.of(
                cell,
                new DisclosureAudit.Range(cell, BigDecimal.ONE, Optional.of(BigDecimal.TEN), false),
                DisclosureControl.standard(),
                DisclosureControl.standard().apply(table),
                DisclosureControl.standard().apply(table).publishDespiteAudit(),
                Manifest.of(summary, extract));
    }

    @Override
    Set<Class<?>> notWritten() {
        return Set.of();
    }

    /** Jackson 2 needs its module for Java 8 types. */
    @Override
    String refused() {
        return "disclosure.DisclosureAudit$Range: Jackson 2: Java 8 optional type";
    }
}
