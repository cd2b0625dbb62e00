package io.github.alliancestats;

import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.RATES;
import static io.github.alliancestats.records.Records.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.RecordIntake;
import io.github.alliancestats.stats.Revision;
import io.github.alliancestats.stats.Revision.RevisedRecord;
import io.github.alliancestats.stats.Revisions;
import io.github.alliancestats.stats.SharingKey;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The JSON that mappers write for the public types with their default settings. */
class ViewsTest extends JsonChecks {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static final Dimension<?> CROSSED =
            Dimension.DRUG.by(Dimension.MONTH).by(Dimension.FORCE);

    private static final StatsQuery QUERY = AllianceStats.forPeriod(YEAR)
            .reportingIn(RATES)
            .valuedAt(ValuationBasis.STREET)
            .withOperations(OPERATIONS)
            .groupedBy(Dimension.DRUG, Dimension.MONTH, CROSSED);

    private static final List<AllianceRecord> RECORDS = List.of(
            Given.cash("C1", "2024-05-06", "1500.25"),
            Given.cash("C2", "2023-05-06", "1000"),
            Given.cash("C3", "2025-05-06", "70"),
            Given.valued("D1", "2024-05-06", Drug.COCAINE, "120000000"),
            Given.seizure("D2", "2024-05-06", Drug.HEROIN));

    private static final Summary SUMMARY = QUERY.summarize(Given.complete(RECORDS));
    private static final Comparison COMPARISON = QUERY.compareWith(YEAR.yearBefore(), Given.complete(RECORDS));

    // Summaries and comparisons

    @Test
    void summary_hasEveryFigureOfTheWholeAndOfEveryRow() throws Exception {
        JsonNode view = written(SUMMARY).get("view");

        assertThat(view.get("period").textValue()).isEqualTo("2024-01-01/2024-12-31");
        assertThat(view.get("seen").longValue()).isEqualTo(5);
        assertThat(view.get("included").longValue()).isEqualTo(4);
        assertThat(view.get("outside").longValue()).isEqualTo(1);
        assertThat(figures(view)).hasSize(QUERY.measures().size());
        assertThat(names(view.get("rows"))).containsExactlyInAnyOrder("drug", "month", CROSSED.id());
        for (Dimension<?> dimension : QUERY.dimensions()) {
            assertThat(view.get("rows").get(dimension.id()))
                    .hasSize(SUMMARY.by(dimension).rows().size() + 1)
                    .allSatisfy(row ->
                            assertThat(figures(row)).hasSize(QUERY.measures().size()));
        }
    }

    @Test
    void summary_hasIssuesWithSeverityCoverageStatusAndInstant() throws Exception {
        StatsQuery asAt = QUERY.withStatus(Status.FINAL).asAt(Instant.parse("2025-01-31T00:00:00Z"));
        Coverage coverage = Coverage.of(ForceId.of("cumbria"), YEAR, Fact.CASH_SEIZED)
                .withOpening(DAY)
                .carrying(Key.OPERATION);
        JsonNode view = written(asAt.summarize(DataExtract.of(RECORDS).covering(coverage)))
                .get("view");

        assertThat(view.get("status").textValue()).isEqualTo("FINAL");
        assertThat(view.get("asAt").textValue()).isEqualTo("2025-01-31T00:00:00Z");
        assertThat(view.get("coverage"))
                .isEqualTo(JACKSON_2.readTree("[{\"force\":\"cumbria\",\"fact\":\"CASH_SEIZED\","
                        + "\"days\":[\"2024-01-01/2024-12-31\"],\"openings\":[\"" + DAY
                        + "\"],\"keys\":[\"OPERATION\"]}]"));
        assertThat(view.get("issues").findValuesAsText("code")).containsExactly("RECORDING_UNKNOWN");
        assertThat(view.get("issues").findValuesAsText("severity")).containsExactly("WARNING");
        assertThat(view.get("issues").findValuesAsText("count")).containsExactly("4");
        assertThat(view.get("issues").findValuesAsText("sentence")).hasSize(1);
        assertThat(written(QUERY.summarize(RECORDS)).get("view").get("issues").findValuesAsText("severity"))
                .containsExactly("NOTE");
        assertThat(view.get("rows").get("drug").get(0).get("issues")).isEmpty();
        assertThat(written(SUMMARY).get("view").get("asAt").isNull()).isTrue();
        assertThat(change(written(QUERY.compareWith(YEAR, RECORDS)).get("view"), "cash.seized")
                        .get("comparabilityIssues")
                        .findValuesAsText("severity"))
                .contains("WARNING");
    }

    @Test
    void everyFigure_hasIdNamePeriodKeysTextKnownUnitAndCompleteness() throws Exception {
        List<JsonNode> figures = new ArrayList<>();
        for (Object answer : List.of(SUMMARY, COMPARISON)) {
            written(answer).findParents("completeness").forEach(figures::add);
        }

        assertThat(figures).hasSizeGreaterThan(1_000).allSatisfy(figure -> {
            assertThat(names(figure))
                    .contains("id", "name", "period", "keys", "state", "text", "known", "unit", "completeness");
            assertThat(figure.get("text").textValue()).isNotEmpty();
            assertThat(figure.get("unit").textValue()).isNotEmpty();
            assertThat(figure.get("known").isNull())
                    .isEqualTo(figure.get("text").textValue().startsWith("not "));
        });
    }

    @Test
    void figure_isExact_andUnknownIsNull() throws Exception {
        Summary heroin = SUMMARY.by(Dimension.DRUG).get(Drug.HEROIN);

        JsonNode cash = written(SUMMARY.figure(CashMeasures.SEIZED)).get("view");
        assertThat(cash.get("id").textValue()).isEqualTo("cash.seized");
        assertThat(cash.get("text").textValue()).isEqualTo("£1,500.25");
        assertThat(cash.get("known").decimalValue()).isEqualTo("1500.25");
        assertThat(cash.get("unit").textValue()).isEqualTo("GBP");
        assertThat(cash.get("state").textValue()).isEqualTo("COMPLETE");

        JsonNode value = written(heroin.figure(DrugMeasures.VALUE)).get("view");
        assertThat(value.get("text").textValue()).isEqualTo("not known");
        assertThat(value.get("known").isNull()).isTrue();
        assertThat(value.get("keys")).isEqualTo(JACKSON_2.readTree("[\"Heroin\"]"));
        assertThat(value.get("basis").textValue()).isEqualTo("STREET");
        assertThat(value.get("gaps")).isEqualTo(JACKSON_2.readTree("{\"NO_VALUATION\":1}"));
    }

    @Test
    void row_ofCrossedDimensions_hasEachKey() throws Exception {
        JsonNode row =
                written(SUMMARY).get("view").get("rows").get(CROSSED.id()).get(0);

        assertThat(row.get("keys")).isEqualTo(JACKSON_2.readTree("[\"Cocaine\",\"2024-05\",\"cumbria\"]"));
        assertThat(row.get("figures").get(0).get("keys")).isEqualTo(row.get("keys"));
    }

    @Test
    void comparison_hasBothSummaries_andTheChangeOfEachFigure() throws Exception {
        JsonNode view = written(COMPARISON).get("view");
        JsonNode cash = change(view, "cash.seized");
        JsonNode drugs = change(view, "drugs.value");

        assertThat(view.get("now")).isEqualTo(written(COMPARISON.now()).get("view"));
        assertThat(view.get("before")).isEqualTo(written(COMPARISON.before()).get("view"));
        assertThat(view.get("changes")).hasSize(QUERY.measures().size());
        assertThat(cash.get("difference").decimalValue()).isEqualTo("500.25");
        assertThat(drugs.get("growthPercent").isNull()).isTrue();
    }

    @Test
    void figuresOfSeveralCurrencies_areListed_andHaveNoChange() throws Exception {
        StatsQuery apart = AllianceStats.forPeriod(YEAR).measuring(CashMeasures.SEIZED);
        JsonNode view = written(apart.compareWith(YEAR.yearBefore(), List.of())).get("view");

        assertThat(view.get("now").get("figures")).isEmpty();
        assertThat(view.get("changes")).isEmpty();
    }

    /** Jackson 2 refuses them, and Jackson 3 writes an empty object. */
    @Test
    void keysAndBuilders_areNotWritten() throws Exception {
        SharingKey key = Given.key(1);
        for (Object each : List.of(key, CannabisFarm.builder())) {
            assertThat(problem2(each)).startsWith("No serializer found for class");
            assertThat(JACKSON_3.writeValueAsString(each)).isEqualTo("{}");
        }
    }

    private static JsonNode figures(JsonNode view) {
        return view.get("figures");
    }

    private static JsonNode change(JsonNode comparison, String id) {
        for (JsonNode change : comparison.get("changes")) {
            if (change.get("id").textValue().equals(id)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + id);
    }

    @Override
    Set<Class<?>> notWritten() {
        return Set.of(SharingKey.class, RecordIntake.class, RecordIntake.Feed.class);
    }

    /** Jackson 2 needs its modules for Java 8 types; Jackson 3 has them built in and writes every type. */
    @Override
    String refused() {
        return """
                drug.DrugLaw$PreparationRule: Jackson 2: Java 8 date/time type
                drug.DrugLaw$Provision: Jackson 2: Java 8 date/time type
                measure.CrossKey: Jackson 2: Java 8 optional type
                measure.Population: Jackson 2: Java 8 date/time type
                money.ExchangeRates$ExchangeRate: Jackson 2: Java 8 date/time type
                quality.Coverage$Declaration: Jackson 2: Java 8 date/time type
                quality.Rejection: Jackson 2: Java 8 optional type
                reference.Aliases$Merge: Jackson 2: Java 8 date/time type
                record.RecordIssue: Jackson 2: Java 8 optional type
                stats.Explanation$Contribution: Jackson 2: Java 8 optional type
                stats.FigureRange: Jackson 2: Java 8 optional type
                """;
    }

    // Samples

    @Override
    List<Object> roots() {
        List<AllianceRecord> records = new ArrayList<>(RECORDS);
        for (int seed = 0; seed < 200; seed++) {
            records.add(Records.content(seed).with(RecordId.of("cumbria", "R" + seed), 1));
        }
        records.add(records.get(0));
        RecordIntake<DataExtract> writer = DataExtract.writer();
        writer.covers(Given.covering(Fact.of(CashSeizure.class)));
        records.forEach(writer::add);
        writer.reject(Rejection.of("row 7", "no date").on(DAY));
        DataExtract extract = writer.finish();
        Summary summary = QUERY.summarize(extract);
        Revisions revisions =
                QUERY.revisions(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"), extract);
        Figure<?> cash = COMPARISON.now().figure(CashMeasures.SEIZED);
        DrugLaw.Provision provision = new DrugLaw.Provision(Drug.HEROIN, DAY, DrugClass.A, "an Act", true);
        return List.of(
                records,
                extract,
                extract.rejections(),
                QUERY,
                QUERY.index(extract),
                summary,
                COMPARISON,
                COMPARISON.change(CashMeasures.SEIZED),
                SUMMARY.by(CROSSED),
                QUERY.explain(summary.figure(CashMeasures.SEIZED), extract),
                revisions,
                revisions.of(CashMeasures.SEIZED),
                new RevisedRecord<>("cash seizure", RecordId.of("cumbria", "C1"), Revision.RevisionReason.AMENDED, 1L),
                cash,
                Aliases.builder().build(),
                Records.ALIASES,
                DetentionClock.of(Jurisdiction.SCOTLAND),
                DrugLaw.of("own", LocalDate.of(9999, 12, 31), List.of(provision), List.of()),
                provision,
                new DrugLaw.PreparationRule(Preparation.INJECTION, DrugClass.B, DrugClass.A, DAY, "an Act", true),
                RATES,
                new Population(500_000, DAY, "census"),
                Rate.CONFIRMED,
                Ratio.of(BigDecimal.ONE, BigDecimal.TEN));
    }
}
