package io.github.alliancestats;

import static io.github.alliancestats.records.Records.YEAR;

import io.github.alliancestats.disclosure.ControlledTable;
import io.github.alliancestats.disclosure.DisclosureControl;
import io.github.alliancestats.disclosure.PublishedTable;
import io.github.alliancestats.disclosure.StatisticalTable;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.release.Manifest;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Null for each parameter of the publication. */
class PublicationNullsTest extends NullChecks {

    private static final DataExtract EXTRACT = DataExtract.of(List.of(Given.seizure("D2", "2024-05-06", Drug.HEROIN)));
    private static final Summary SUMMARY = AllianceStats.forPeriod(YEAR)
            .groupedBy(Dimension.DRUG, Dimension.DRUG.by(Dimension.MONTH))
            .summarize(EXTRACT);
    private static final StatisticalTable TABLE =
            StatisticalTable.of(SUMMARY.by(Dimension.DRUG), DrugMeasures.SEIZURES);

    @Override
    List<Object> roots() {
        List<Object> roots = new ArrayList<>(new PublicationViewsTest().roots());
        roots.add(TABLE);
        return roots;
    }

    @Override
    List<Object> others() {
        ControlledTable controlled = DisclosureControl.standard().apply(TABLE);
        PublishedTable published = controlled.publishDespiteAudit();
        return List.of(
                "a",
                1,
                1L,
                true,
                BigDecimal.ONE,
                YEAR,
                Status.FINAL,
                EXTRACT,
                SUMMARY,
                SUMMARY.by(Dimension.DRUG),
                Dimension.DRUG,
                DrugMeasures.SEIZURES,
                controlled,
                published,
                Manifest.of(SUMMARY, EXTRACT),
                Optional.empty(),
                Set.of(),
                List.of(BigDecimal.ONE));
    }

    @Override
    Map<String, Object> ofGenericType() {
        StatisticalTable own = builder()
                .amount("a", "a", BigDecimal.ONE, List.of())
                .addTotals()
                .build();
        return Map.of(
                "java.util.List<java.lang.String>",
                List.of("a"),
                StatisticalTable.class.getName(),
                own,
                PublishedTable.class.getName(),
                DisclosureControl.none().apply(own).publishDespiteAudit());
    }

    @Override
    Map<Class<?>, Supplier<?>> fresh() {
        return Map.of(StatisticalTable.Builder.class, PublicationNullsTest::builder);
    }

    private static StatisticalTable.Builder builder() {
        return StatisticalTable.builder(StatisticalTable.Kind.MONEY).labels(List.of("a"), List.of("a"));
    }
}
