package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Explanation.Contribution;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contribution of each record to a figure. */
class ExplanationTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(Records.YEAR).reportingIn(GBP).valuedAt(ValuationBasis.STREET);

    private static final Measure<MonetaryAmount> FORFEITED =
            MoneyMeasures.cohort(Stage.FORFEITED, LocalDate.of(2025, 3, 31));

    /** Heroin of 5 and cocaine of 7 pounds in Kendal, and heroin of 11 pounds without an area. */
    private static final List<AllianceRecord> VALUED = List.of(
            DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(LocalDate.of(2024, 5, 1))
                    .area("Kendal")
                    .drug(valued(Drug.HEROIN, "5"))
                    .drug(valued(Drug.COCAINE, "7"))
                    .build(),
            Given.valued("3", "2024-05-01", Drug.HEROIN, "11"));

    private static SeizedDrug valued(Drug drug, String pounds) {
        return SeizedDrug.builder()
                .drug(drug)
                .valuation(MonetaryValuation.of(ValuationBasis.STREET, Records.pounds(pounds)))
                .build();
    }

    /** Explains the value of seizures of one drug each. A question mark is a seizure without a valuation. */
    private static Explanation<MonetaryAmount> valued(String values) {
        List<AllianceRecord> records = new ArrayList<>();
        for (String value : values.isEmpty() ? List.<String>of() : Arrays.asList(values.split(" "))) {
            String id = "D" + records.size();
            records.add(
                    value.equals("?")
                            ? Given.seizure(id, "2024-05-01", Drug.HEROIN)
                            : Given.valued(id, "2024-05-01", Drug.HEROIN, value));
        }
        return explained(YEAR, DrugMeasures.VALUE, records);
    }

    /** Explains a figure of the whole. */
    private static <V> Explanation<V> explained(
            StatsQuery query, Measure<V> measure, List<? extends AllianceRecord> records) {
        DataExtract extract = DataExtract.of(records);
        return query.explain(query.summarize(extract).figure(measure), extract);
    }

    @ParameterizedTest
    @CsvSource({
        "'',          , ",
        "?,           , ",
        "7,           cumbria/D0, 7",
        "7 9,         cumbria/D1, 8",
        "9 7,         cumbria/D0, 8",
        "9 ? 9 1,     cumbria/D0, 9",
        "1 2 4,       cumbria/D2, 2",
        "? 4 1 ? 2 3, cumbria/D1, 2.5",
        "0.01 0.02,   cumbria/D1, 0.015",
    })
    void largestAndMedian_useKnownContributions_theFirstOfEqualOnes(String values, String largest, String median) {
        Explanation<MonetaryAmount> explanation = valued(values);

        assertThat(explanation.largest().map(each -> each.id().toString()).orElse(null))
                .isEqualTo(largest);
        assertThat(explanation.median().map(number -> number.toPlainString()).orElse(null))
                .isEqualTo(median);
    }

    @Test
    void contributions_showTheValueOfEachRecord_orTheReasonOfTheGap() {
        Explanation<MonetaryAmount> explanation = valued("5 ? 7");

        assertThat(explanation.contributions())
                .extracting(Contribution::toString)
                .containsExactly(
                        "drug seizure cumbria/D0: GBP 5",
                        "drug seizure cumbria/D1: GBP 0 (not valued)",
                        "drug seizure cumbria/D2: GBP 7");
        assertThat(explanation.figure().text()).isEqualTo("at least £12");
        assertThat(explanation).hasToString(explanation.figure() + " Records: 3; left out: 0.");
    }

    @Test
    void contributions_areInOrderOfId_andOfKindWhereTwoHaveOneId() {
        List<AllianceRecord> records = List.of(
                Given.cash("2", "2024-05-01", "2"),
                Given.funds("1", "2024-05-01", "5"),
                Given.cash("1", "2024-05-01", "1"),
                Given.seizure("1", "2024-05-01", Drug.HEROIN),
                Given.cash("10", "2024-05-01", "3"));
        Measure<Long> all = Measure.count("force.all", 1, AllianceRecord.class, record -> true);

        assertThat(explained(YEAR.alsoMeasuring(all), all, records).contributions())
                .extracting(each -> each.kind() + " " + each.id().value())
                .containsExactly(
                        "cash seizure 1",
                        "drug seizure 1",
                        "financial investigation 1",
                        "cash seizure 10",
                        "cash seizure 2");
    }

    @Test
    void row_byKeyOrNotStated_isExplainedByItsRecords() {
        StatsQuery byDrug = YEAR.groupedBy(Dimension.DRUG);
        DataExtract extract = DataExtract.of(List.of(
                Given.seizure("1", "2024-05-01", Drug.HEROIN, Drug.COCAINE),
                Given.seizure("2", "2024-05-01", Drug.COCAINE),
                Given.cash("3", "2024-05-01", "1")));
        Breakdown<Drug> drugs = byDrug.summarize(extract).by(Dimension.DRUG);

        assertThat(ids(drugs.get(Drug.HEROIN), DrugMeasures.SEIZURES, extract)).containsExactly("1");
        assertThat(ids(drugs.get(Drug.COCAINE), DrugMeasures.SEIZURES, extract)).containsExactly("1", "2");
        assertThat(ids(drugs.get(Drug.COCAINE), CashMeasures.SEIZED, extract)).isEmpty();
        assertThat(ids(drugs.notStated(), CashMeasures.SEIZED, extract)).containsExactly("3");
        assertThat(ids(drugs.notStated(), DrugMeasures.SEIZURES, extract)).isEmpty();
    }

    private static List<String> ids(Summary part, Measure<?> measure, DataExtract extract) {
        return part.query().explain(part.figure(measure), extract).contributions().stream()
                .map(each -> each.id().value())
                .toList();
    }

    /** A row contains part of a seizure: the drugs of its key. */
    @Test
    void explain_rowOfADrug_givesTheValueOfThatDrugOnly() {
        StatsQuery byDrug = YEAR.groupedBy(Dimension.DRUG);
        DataExtract extract = DataExtract.of(VALUED);
        Breakdown<Drug> drugs = byDrug.summarize(extract).by(Dimension.DRUG);

        assertThat(contributions(drugs.get(Drug.HEROIN), extract))
                .containsExactly("drug seizure cumbria/1: GBP 5", "drug seizure cumbria/3: GBP 11");
        assertThat(contributions(drugs.get(Drug.COCAINE), extract)).containsExactly("drug seizure cumbria/1: GBP 7");
        assertThat(contributions(drugs.get(Drug.CANNABIS_HERBAL), extract)).isEmpty();
        assertThat(contributions(drugs.total(), extract))
                .containsExactly("drug seizure cumbria/1: GBP 12", "drug seizure cumbria/3: GBP 11");
    }

    @Test
    void explain_notStatedRow_givesTheRecordsWithoutAKey() {
        StatsQuery byArea = YEAR.groupedBy(Dimension.AREA);
        DataExtract extract = DataExtract.of(VALUED);
        Breakdown<String> areas = byArea.summarize(extract).by(Dimension.AREA);

        assertThat(contributions(areas.notStated(), extract)).containsExactly("drug seizure cumbria/3: GBP 11");
        assertThat(contributions(areas.get("Kendal"), extract))
                .containsExactly(
                        "drug seizure cumbria/1: GBP 12", "drug seizure cumbria/3: GBP 0 (without a stated key)");
    }

    @Test
    void explain_crossedRow_givesTheRecordsOfBothKeys() {
        Dimension<CrossKey<String, Drug>> crossed = Dimension.AREA.by(Dimension.DRUG);
        DataExtract extract = DataExtract.of(VALUED);
        Breakdown<CrossKey<String, Drug>> rows =
                YEAR.groupedBy(crossed).summarize(extract).by(crossed);

        assertThat(contributions(rows.get(CrossKey.of("Kendal", Drug.COCAINE)), extract))
                .containsExactly("drug seizure cumbria/1: GBP 7");
        assertThat(contributions(rows.get(CrossKey.of("Kendal", Drug.HEROIN)), extract))
                .containsExactly(
                        "drug seizure cumbria/1: GBP 5", "drug seizure cumbria/3: GBP 0 (without a stated key)");
        assertThat(rows.rows())
                .allSatisfy((key, row) -> assertThat(key.second()).isPresent())
                .hasSize(3);
        assertThat(rows.rows().entrySet().stream()
                        .filter(row -> row.getKey().first().isEmpty())
                        .map(row -> contributions(row.getValue(), extract)))
                .containsExactly(List.of("drug seizure cumbria/3: GBP 11"));
        assertThat(contributions(rows.notStated(), extract)).isEmpty();
    }

    @Test
    void explain_rowOfAMonth_givesTheRecordsOfThatMonth() {
        StatsQuery byMonth = YEAR.groupedBy(Dimension.MONTH);
        DataExtract extract =
                DataExtract.of(List.of(Given.cash("1", "2024-05-01", "5"), Given.cash("2", "2024-06-01", "7")));
        Summary may = byMonth.summarize(extract).by(Dimension.MONTH).get(YearMonth.of(2024, 5));

        assertThat(byMonth.explain(may.figure(CashMeasures.SEIZED), extract).contributions())
                .extracting(Contribution::toString)
                .containsExactly("cash seizure cumbria/1: GBP 5");
    }

    private static List<String> contributions(Summary part, DataExtract extract) {
        return part.query().explain(part.figure(DrugMeasures.VALUE), extract).contributions().stream()
                .map(Contribution::toString)
                .toList();
    }

    @Test
    void explain_oneCurrencyOfSeveral_givesTheRecordsInThatCurrency() {
        StatsQuery separate = AllianceStats.forPeriod(Records.YEAR).measuring(CashMeasures.SEIZED);
        CashSeizure both = CashSeizure.builder()
                .id("cumbria", "3")
                .seized(LocalDate.of(2024, 5, 1))
                .amount(Records.pounds("7"))
                .amount(Records.money("9", EUR))
                .build();
        DataExtract extract = DataExtract.of(List.of(Given.cash("1", "2024-05-01", "5"), both));
        List<Figure<MonetaryAmount>> figures = separate.summarize(extract).figures(CashMeasures.SEIZED);

        assertThat(figures).extracting(Figure::text).containsExactly("€9", "£12");
        assertThat(values(separate.explain(figures.get(0), extract)))
                .containsExactly(Map.entry("1", Records.money("0", EUR)), Map.entry("3", Records.money("9", EUR)));
        assertThat(values(separate.explain(figures.get(1), extract)))
                .containsExactly(Map.entry("1", Records.pounds("5")), Map.entry("3", Records.pounds("7")));
        assertThat(separate.explain(figures.get(0), extract).figure()).isEqualTo(figures.get(0));
    }

    private static SortedMap<String, MonetaryAmount> values(Explanation<MonetaryAmount> explanation) {
        SortedMap<String, MonetaryAmount> values = new TreeMap<>();
        explanation.contributions().forEach(each -> values.put(each.id().value(), each.value()));
        return values;
    }

    @Test
    void explain_figureOfAnotherQuery_isRefused() {
        DataExtract extract = DataExtract.of(List.of(Given.cash("1", "2024-05-01", "5")));
        StatsQuery byArea = YEAR.groupedBy(Dimension.AREA);
        Summary summary = byArea.summarize(extract);

        for (Summary part : List.of(summary, summary.by(Dimension.AREA).notStated())) {
            assertThatThrownBy(() -> YEAR.explain(part.figure(CashMeasures.SEIZED), extract))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cash.seized")
                    .hasMessageContaining("belongs to another");
        }
        assertThatThrownBy(() -> YEAR.withStatus(Status.FINAL)
                        .explain(YEAR.summarize(extract).figure(CashMeasures.SEIZED), extract))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void explain_figureOfOtherRecords_isRefusedWithBothFigures() {
        StatsQuery byArea = YEAR.groupedBy(Dimension.AREA);
        DataExtract extract =
                DataExtract.of(List.of(Given.cash("1", "2024-05-01", "5"), Given.cash("2", "2024-05-01", "7")));
        Summary other = byArea.summarize(List.of(Given.cash("1", "2024-05-01", "5")));

        for (Summary part : List.of(other, other.by(Dimension.AREA).notStated())) {
            assertThatThrownBy(() -> byArea.explain(part.figure(CashMeasures.SEIZED), extract))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(
                            "cash.seized is £5 (known for 1 of 1), and that of the extract £12 (known for 2 of 2)");
        }
    }

    /** The sum is the same, but one of the records has no amount. */
    @Test
    void explain_figureWithOtherGaps_isRefused() {
        CashSeizure uncounted = CashSeizure.builder()
                .id("cumbria", "2")
                .seized(LocalDate.of(2024, 5, 1))
                .notCounted()
                .build();
        DataExtract extract = DataExtract.of(List.of(Given.cash("1", "2024-05-01", "5"), uncounted));
        Figure<MonetaryAmount> figure =
                YEAR.summarize(List.of(Given.cash("1", "2024-05-01", "5"))).figure(CashMeasures.SEIZED);

        assertThat(YEAR.summarize(extract).figure(CashMeasures.SEIZED).known()).isEqualTo(figure.known());
        assertThatThrownBy(() -> YEAR.explain(figure, extract)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Cash that was seized before the period shows that forfeitures are supplied, but is not in the cohort. */
    @Test
    void explain_withoutARecordOutsideTheFigure_givesTheSameParts() {
        CashSeizure undated = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 5, 1))
                .amount(Records.pounds("5"))
                .event(MoneyEvent.of(Stage.FORFEITED, EventDate.unknown()).remainder())
                .build();
        CashSeizure before = CashSeizure.builder()
                .id("cumbria", "2")
                .seized(LocalDate.of(2023, 5, 1))
                .amount(Records.pounds("7"))
                .event(MoneyEvent.of(Stage.FORFEITED, EventDate.on(LocalDate.of(2024, 5, 1)))
                        .remainder())
                .build();
        StatsQuery query = YEAR.measuring(FORFEITED);
        Figure<MonetaryAmount> figure =
                query.summarize(List.of(undated, before)).figure(FORFEITED);
        DataExtract all = DataExtract.of(List.of(undated, before));
        DataExtract cohort = DataExtract.of(List.of(undated));

        assertThat(figure.state()).isEqualTo(FigureState.UNKNOWN);
        assertThat(query.explain(figure, all).contributions()).hasSize(1);
        assertThat(query.explain(figure, cohort).contributions())
                .isEqualTo(query.explain(figure, all).contributions());
    }

    /** Only Cumbria has data in both years, so the like-for-like part excludes the cash of Kent. */
    @Test
    void explain_likeForLikePart_givesTheRecordsOfTheCommonForces() {
        StatsQuery byForce = YEAR.groupedBy(Dimension.FORCE);
        CashSeizure kent = CashSeizure.builder()
                .id("kent", "1")
                .seized(LocalDate.of(2024, 5, 1))
                .amount(Records.pounds("100"))
                .build();
        DataExtract extract =
                DataExtract.of(List.of(kent, Given.cash("1", "2024-05-01", "5"), Given.cash("2", "2023-05-01", "7")));
        Summary before = byForce.forPeriod(ReportingPeriod.ofYear(2023)).summarize(extract);
        Summary part = byForce.summarize(extract)
                .comparedTo(before)
                .likeForLike()
                .orElseThrow()
                .now();

        assertThat(part.whole()).isFalse();
        assertThat(byForce.explain(part.figure(CashMeasures.SEIZED), extract).contributions())
                .extracting(Contribution::toString)
                .containsExactly("cash seizure cumbria/1: GBP 5");
    }

    /** A summary that was read back has no records, but its figures can be explained. */
    @Test
    void explain_figureOfASummaryReadFromBytes_givesTheSameContributions() {
        StatsQuery byDrug = YEAR.groupedBy(Dimension.DRUG);
        DataExtract extract = DataExtract.of(VALUED);
        Summary summary = byDrug.summarize(extract);
        Summary read = byDrug.readSummary(summary.toBytes());

        assertThat(contributions(read, extract)).isEqualTo(contributions(summary, extract));
        assertThat(contributions(read.by(Dimension.DRUG).get(Drug.HEROIN), extract))
                .isEqualTo(contributions(summary.by(Dimension.DRUG).get(Drug.HEROIN), extract));
    }

    @Test
    void explain_withExcludedRecords_listsThemWithTheirReasons() {
        CashSeizure revised = CashSeizure.builder()
                .id("cumbria", "1")
                .revision(2)
                .withdrawn()
                .amount(Records.pounds("1"))
                .build();
        Explanation<MonetaryAmount> explanation = explained(
                YEAR,
                CashMeasures.SEIZED,
                List.of(
                        Given.cash("1", "2024-05-01", "1"),
                        Given.cash("1", "2024-05-01", "1"),
                        revised,
                        Given.cash("2", "2024-05-01", "20")));

        assertThat(explanation.leftOut())
                .extracting(Exclusion::toString)
                .containsExactly(
                        "cash seizure cumbria/1 is superseded (2 records): a higher revision replaces it.",
                        "cash seizure cumbria/1 is withdrawn: the highest revision withdraws it.");
        assertThat(explanation.leftOut().get(0).sentence())
                .isEqualTo(explanation.leftOut().get(0).toString());
        assertThat(explanation).hasToString(explanation.figure() + " Records: 1; left out: 3.");
    }

    /** A record that the row cannot have is excluded from the whole summary, since it was perhaps not recorded by then. */
    @Test
    void explain_rowWithoutARecordInDoubt_listsItAsExcluded() {
        StatsQuery then = YEAR.asAt(Instant.parse("2025-01-31T00:00:00Z")).groupedBy(Dimension.FORCE);
        AllianceRecord known = CashSeizure.builder()
                .id("kent", "1")
                .seized(LocalDate.of(2024, 5, 1))
                .amount(Records.pounds("5"))
                .recordedAt(Instant.parse("2024-05-02T00:00:00Z"))
                .build();
        DataExtract extract = DataExtract.of(List.of(known, Given.cash("2", "2024-05-01", "7")));
        Summary kent = then.summarize(extract).by(Dimension.FORCE).get(ForceId.of("kent"));

        assertThat(then.explain(kent.figure(CashMeasures.SEIZED), extract).leftOut())
                .extracting(Exclusion::toString)
                .containsExactly("cash seizure cumbria/2 is in doubt: a record with its id does not state when it was"
                        + " recorded.");
    }

    /** Its forces are not those that recorded the seizures. */
    @Test
    void explain_rowOfACallersForces_givesItsRecords() {
        Dimension<ForceId> lead = Dimension.ofRecord(
                "force.lead",
                1,
                record -> record.areas().stream().map(ForceId::of).toList());
        StatsQuery byLead = YEAR.groupedBy(lead);
        DataExtract extract = DataExtract.of(List.of(CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 5, 1))
                .amount(Records.pounds("5"))
                .area("kent")
                .build()));
        Summary kent = byLead.summarize(extract).by(lead).get(ForceId.of("kent"));

        assertThat(kent.figure(CashMeasures.SEIZED).text()).isEqualTo("£5");
        assertThat(byLead.explain(kent.figure(CashMeasures.SEIZED), extract).contributions())
                .hasSize(1);
    }

    /** A summary lists the ids of at most 1,000. */
    @Test
    void explain_withMoreThanAThousandExcludedRecords_listsAll() {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            records.add(CashSeizure.builder()
                    .id("cumbria", Integer.toString(i))
                    .amount(Records.pounds("1"))
                    .build());
        }

        assertThat(YEAR.summarize(records).exclusions()).hasSize(1_000);
        assertThat(explained(YEAR, CashMeasures.SEIZED, records).leftOut())
                .hasSize(1_001)
                .allMatch(exclusion -> exclusion.reason() == Exclusion.ExclusionReason.UNDATED);
    }

    /** The figures are the same, but come from other records. */
    @Test
    void summaryAndDigest_ofOtherRecords_differ() {
        List<AllianceRecord> records = List.of(
                Given.cash("1", "2024-05-01", "1"),
                Given.cash("2", "2024-05-01", "1"),
                Given.cash("3", "2024-06-01", "2"));
        List<AllianceRecord> backwards = List.of(records.get(2), records.get(1), records.get(0));
        List<AllianceRecord> others = List.of(records.get(0), Given.cash("4", "2024-05-01", "1"), records.get(2));
        String digest = YEAR.digest(DataExtract.of(records));

        assertThat(YEAR.summarize(backwards)).isEqualTo(YEAR.summarize(records));
        assertThat(YEAR.digest(DataExtract.of(backwards))).isEqualTo(digest).matches("[0-9a-f]{64}");
        assertThat(YEAR.summarize(others)).isNotEqualTo(YEAR.summarize(records));
        assertThat(YEAR.digest(DataExtract.of(others))).isNotEqualTo(digest);
        assertThat(YEAR.digest(DataExtract.of(records.subList(0, 2)))).isNotEqualTo(digest);
        assertThat(YEAR.withStatus(Status.FINAL).digest(DataExtract.of(records)))
                .isNotEqualTo(digest);
    }
}
