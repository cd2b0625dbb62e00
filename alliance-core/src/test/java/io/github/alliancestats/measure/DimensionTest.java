package io.github.alliancestats.measure;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private static final Dimension<String> UNIT = Dimension.ofRecord("force.unit", 1, AllianceRecord::units);

    private static final DrugSeizure BOTH = DrugSeizure.builder()
            .id("cumbria", "1")
            .seized(LocalDate.of(2024, 3, 5))
            .area("Kendal")
            .area("Barrow")
            .unit("Roads")
            .operation(APACHE)
            .drug(Drug.HEROIN, Quantity.grams("10"))
            .drug(SeizedDrug.builder().drug(Drug.COCAINE).build())
            .build();

    private static final DrugSeizure LANCASHIRE = DrugSeizure.builder()
            .id("lancashire", "1")
            .seized(LocalDate.of(2024, 12, 31))
            .drug(Drug.CRACK_COCAINE, Quantity.grams("1"))
            .build();

    private static final List<AllianceRecord> RECORDS = List.of(BOTH, LANCASHIRE, Given.cash("2", "2024-03-01", "5"));

    private static <K extends Comparable<? super K>> Map<K, Long> rows(Dimension<K> dimension) {
        Map<K, Long> rows = new TreeMap<>();
        breakdown(dimension).rows().forEach((key, row) -> rows.put(key, row.included()));
        return rows;
    }

    private static <K extends Comparable<? super K>> Breakdown<K> breakdown(Dimension<K> dimension) {
        return YEAR.groupedBy(dimension).summarize(RECORDS).by(dimension);
    }

    @Test
    void ofRecord_nullKey_isRefusedWithTheRecord() {
        List<Dimension<String>> faulty = List.of(
                Dimension.ofRecord("force.beat", 1, record -> null),
                Dimension.ofRecord("force.beat", 1, record -> Arrays.asList("A", null)));

        for (Dimension<String> beat : faulty) {
            assertThatThrownBy(() -> YEAR.groupedBy(beat).summarize(RECORDS))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageStartingWith("keys must not be null, but dimension force.beat returned null for ");
        }
    }

    @Test
    void byDrug_aRowHasOnlyThatDrug() {
        Breakdown<Drug> drugs = breakdown(Dimension.DRUG);

        assertThat(rows(Dimension.DRUG)).isEqualTo(Map.of(Drug.HEROIN, 1L, Drug.COCAINE, 1L, Drug.CRACK_COCAINE, 1L));
        assertThat(drugs.get(Drug.HEROIN).figure(DrugMeasures.MASS).text()).isEqualTo("10 g");
        assertThat(drugs.get(Drug.COCAINE)
                        .figure(DrugMeasures.MASS)
                        .completeness()
                        .full())
                .isZero();
        assertThat(drugs.notStated().included()).as("the cash").isEqualTo(1);
        assertThat(drugs.get(Drug.KHAT).included()).as("nothing of it").isZero();
    }

    @Test
    void byFamily_aSeizureOfTwoOfAFamilyCountsOnce() {
        assertThat(rows(Dimension.DRUG_FAMILY)).isEqualTo(Map.of(DrugFamily.COCAINE, 2L, DrugFamily.OPIATES, 1L));
    }

    @Test
    void byArea_aRecordCountsUnderEach() {
        assertThat(rows(Dimension.AREA)).isEqualTo(Map.of("Barrow", 1L, "Kendal", 1L));
        assertThat(breakdown(Dimension.AREA).notStated().included()).isEqualTo(2);
    }

    @Test
    void byForce_everyRecordHasOne() {
        assertThat(rows(Dimension.FORCE)).isEqualTo(Map.of(ForceId.of("cumbria"), 2L, ForceId.of("lancashire"), 1L));
        assertThat(breakdown(Dimension.FORCE).notStated().included()).isZero();
    }

    @Test
    void byOperation_withATree_theUmbrellaHasARow() {
        StatsQuery grouped = YEAR.groupedBy(Dimension.OPERATION);

        assertThat(grouped.summarize(RECORDS).by(Dimension.OPERATION).rows()).containsOnlyKeys(APACHE);
        assertThat(grouped.withOperations(OPERATIONS)
                        .summarize(RECORDS)
                        .by(Dimension.OPERATION)
                        .rows())
                .containsOnlyKeys(ALLIANCE, APACHE);
        assertThat(grouped.within(OPERATIONS, APACHE)
                        .summarize(RECORDS)
                        .by(Dimension.OPERATION)
                        .rows())
                .containsOnlyKeys(APACHE);
    }

    @Test
    void byMonth_everyMonthHasARow() {
        Breakdown<YearMonth> months = breakdown(Dimension.MONTH);

        assertThat(months.rows()).hasSize(12);
        assertThat(months.get(YearMonth.of(2024, 3)).included()).isEqualTo(2);
        assertThat(months.get(YearMonth.of(2024, 4))
                        .figure(CashMeasures.SEIZURES)
                        .known())
                .isZero();
        assertThat(months.get(YearMonth.of(2024, 4)).period())
                .isEqualTo(ReportingPeriod.ofMonth(YearMonth.of(2024, 4)));
        assertThatThrownBy(() -> months.get(YearMonth.of(2030, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2030-01");
    }

    @Test
    void by_isOneTableOfTwo() {
        Dimension<CrossKey<Drug, String>> cross = Dimension.DRUG.by(Dimension.AREA);

        assertThat(rows(cross).keySet().stream().map(CrossKey::toString))
                .containsExactly(
                        "Cocaine, Barrow",
                        "Cocaine, Kendal",
                        "Crack cocaine, not stated",
                        "Heroin, Barrow",
                        "Heroin, Kendal");
        assertThat(breakdown(cross).notStated().included()).isEqualTo(1);
        assertThat(cross).hasToString("drug by area");
        assertThat(breakdown(cross)
                        .get(CrossKey.of(Drug.HEROIN, "Kendal"))
                        .figure(DrugMeasures.MASS)
                        .text())
                .isEqualTo("10 g");
    }

    @Test
    void by_recordWithOneKey_isUnderIt() {
        Dimension<String> opiates = Dimension.ofDrug(
                "force.opiates",
                1,
                drug -> drug.drug().family() == DrugFamily.OPIATES ? Optional.of("opiate") : Optional.empty());
        Dimension<CrossKey<Drug, String>> cross = Dimension.DRUG.by(opiates);
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "3")
                .seized(LocalDate.of(2024, 5, 1))
                .drug(Drug.HEROIN, Quantity.grams("1"))
                .drug(Drug.COCAINE, Quantity.grams("20"))
                .drug(Drug.KETAMINE, Quantity.grams("300"))
                .build();
        Breakdown<CrossKey<Drug, String>> rows =
                YEAR.groupedBy(cross).summarize(List.of(seizure)).by(cross);

        assertThat(rows.rows().keySet().stream().map(CrossKey::toString))
                .containsExactly("Cocaine, not stated", "Heroin, opiate", "Ketamine, not stated");
        assertThat(rows.get(new CrossKey<Drug, String>(Optional.of(Drug.COCAINE), Optional.empty()))
                        .figure(DrugMeasures.MASS)
                        .text())
                .isEqualTo("20 g");
        assertThat(rows.notStated().included()).isZero();
    }

    @Test
    void by_recordWithoutADrug_isUnderItsMonth() {
        Dimension<CrossKey<Drug, YearMonth>> cross = Dimension.DRUG.by(Dimension.MONTH);
        CrossKey<Drug, YearMonth> march =
                new CrossKey<Drug, YearMonth>(Optional.empty(), Optional.of(YearMonth.of(2024, 3)));
        Breakdown<CrossKey<Drug, YearMonth>> rows = YEAR.reportingIn(Records.GBP)
                .groupedBy(cross)
                .summarize(List.of(Given.cash("1", "2024-03-05", "7")))
                .by(cross);

        assertThat(rows.rows()).containsKey(march);
        assertThat(rows.get(march).figure(CashMeasures.SEIZED).text()).isEqualTo("£7");
        assertThat(rows.get(march).figure(CashMeasures.SEIZED).scope()).contains("not stated");
        assertThat(rows.get(march).period()).isEqualTo(ReportingPeriod.ofMonth(YearMonth.of(2024, 3)));
        assertThat(rows.notStated().included()).isZero();
    }

    @Test
    void by_recordThatLacksBothKeys_isNotStated() {
        Dimension<CrossKey<Drug, String>> cross = Dimension.DRUG.by(Dimension.AREA);
        Breakdown<CrossKey<Drug, String>> rows = YEAR.reportingIn(Records.GBP)
                .groupedBy(cross)
                .summarize(List.of(Given.cash("1", "2024-03-05", "7")))
                .by(cross);

        assertThat(rows.rows()).isEmpty();
        assertThat(rows.notStated().figure(CashMeasures.SEIZED).text()).isEqualTo("£7");
    }

    @Test
    void crossKey_ofNoKeyAtAll_isRefused() {
        assertThatThrownBy(() -> new CrossKey<Drug, String>(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both were empty");
    }

    @Test
    void crossKeys_areInOrder_andLackingOnesLast() {
        assertThat(Stream.of(
                                new CrossKey<String, String>(Optional.empty(), Optional.of("a")),
                                new CrossKey<String, String>(Optional.of("a"), Optional.empty()),
                                CrossKey.of("a", "b"),
                                CrossKey.of("a", "a"))
                        .sorted()
                        .map(CrossKey::toString))
                .containsExactly("a, a", "a, b", "a, not stated", "not stated, a");
    }

    @Test
    void by_otherVersionsOfTheParts_isAnotherDimension() {
        Dimension<String> second = Dimension.ofRecord("force.unit", 2, AllianceRecord::units);

        assertThat(UNIT.by(Dimension.MONTH)).isNotEqualTo(second.by(Dimension.MONTH));
        assertThat(Dimension.MONTH.by(UNIT)).isNotEqualTo(Dimension.MONTH.by(second));
    }

    /** Equal dimensions must have one type of key, or a table would be read with the keys of another. */
    @Test
    void by_bracketedOtherwise_isAnotherDimension() {
        Dimension<?> left = Dimension.DRUG.by(Dimension.MONTH).by(Dimension.FORCE);
        Dimension<?> right = Dimension.DRUG.by(Dimension.MONTH.by(Dimension.FORCE));

        assertThat(left).isNotEqualTo(right);
    }

    @Test
    void callersDimension_byRecordOrByDrug() {
        Dimension<Boolean> weighed =
                Dimension.ofDrug("force.weighed", 1, drug -> drug.quantity().map(quantity -> true));

        assertThat(rows(UNIT)).isEqualTo(Map.of("Roads", 1L));
        assertThat(rows(weighed)).isEqualTo(Map.of(true, 2L));
        assertThat(breakdown(weighed).notStated().included())
                .as("only the cash, not the partly weighed seizure")
                .isEqualTo(1);
        assertThat(breakdown(weighed).notStated().figure(DrugMeasures.SEIZURES).known())
                .isEqualTo(1);
    }

    @Test
    void ofRecord_keyOfTheRecordsDate_isFalseForAMeasureByAnotherDate() {
        Dimension<Integer> year = Dimension.ofRecord(
                "force.year",
                1,
                record -> record
                        .date()
                        .map(date -> date.firstDayIn(ZoneOffset.UTC).getYear())
                        .stream()
                        .toList());
        CashSeizure cash = CashSeizure.builder()
                .id("us", "1")
                .seized(LocalDate.of(2023, 5, 6))
                .amount(Records.pounds("10"))
                .then(Stage.FORFEITED, LocalDate.of(2024, 5, 6), Records.pounds("10"))
                .build();
        Summary of2024 =
                YEAR.reportingIn(Records.GBP).groupedBy(year, Dimension.MONTH).summarize(List.of(cash));

        assertThat(of2024.by(year).get(2023).figure(CashMeasures.FORFEITED).text())
                .as("forfeited in 2024")
                .isEqualTo("£10");
        assertThat(of2024.by(Dimension.MONTH)
                        .get(YearMonth.of(2024, 5))
                        .figure(CashMeasures.FORFEITED)
                        .text())
                .isEqualTo("£10");
    }

    @Test
    void equality_isByIdAndVersion() {
        assertThat(Dimension.ofRecord("force.unit", 1, AllianceRecord::groups))
                .isEqualTo(UNIT)
                .hasSameHashCodeAs(UNIT);
        assertThat(Dimension.ofRecord("force.unit", 2, AllianceRecord::units))
                .isNotEqualTo(UNIT)
                .hasToString("force.unit version 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Force", "force unit", "-unit", "unit.", "drug", "drug-class", "month", "area"})
    void idOfAnotherFormOrAStandardOne_isRefused(String id) {
        assertThatThrownBy(() -> Dimension.ofRecord(id, 1, AllianceRecord::units))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id);
    }

    @Test
    void versionBelowOne_isRefused() {
        assertThatThrownBy(() -> Dimension.ofRecord("force.unit", 0, AllianceRecord::units))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more");
    }

    @Test
    void anotherDimension_isRefused_withTheDimensionsOfTheQuery() {
        Summary answer = YEAR.groupedBy(Dimension.DRUG, Dimension.MONTH).summarize(RECORDS);

        assertThatThrownBy(() -> answer.by(Dimension.AREA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("area")
                .hasMessageContaining("[drug, month]")
                .hasMessageContaining("alsoGroupedBy");
    }

    @Test
    void groupedBy_replacesEarlierDimensions_eachOnce() {
        assertThat(YEAR.groupedBy(Dimension.DRUG)
                        .groupedBy(Dimension.MONTH, Dimension.MONTH)
                        .dimensions())
                .isEqualTo(List.of(Dimension.MONTH));
    }

    @Test
    void unknownDrug_isAKey_notNone() {
        List<DrugSeizure> unknown = List.of(Given.seizure("1", "2024-01-01", Drug.UNKNOWN, Records.CALLERS_OWN));
        Breakdown<Drug> drugs =
                YEAR.groupedBy(Dimension.DRUG).summarize(unknown).by(Dimension.DRUG);

        assertThat(drugs.rows()).containsOnlyKeys(Drug.UNKNOWN, Records.CALLERS_OWN);
        assertThat(drugs.notStated().included()).isZero();
    }

    @Test
    void idOfAHundredThousandParts_isReadToItsEnd() {
        String id = "force." + "a-".repeat(100_000);

        assertThat(Dimension.ofRecord(id + "a", 1, AllianceRecord::units).id()).hasSize(200_007);
        assertThatThrownBy(() -> Dimension.ofRecord(id, 1, AllianceRecord::units))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    /** A record with hundreds of names of each kind once filled the memory with rows. */
    @Test
    void recordOfMoreThanTenThousandPairs_isRefused() {
        StatsQuery question = YEAR.groupedBy(Dimension.AREA.by(Dimension.PARTNER));
        List<String> areas = names(100);

        assertThat(question.summarize(List.of(seizureIn(areas, names(100))))
                        .by(Dimension.AREA.by(Dimension.PARTNER))
                        .rows())
                .hasSize(10_000);
        assertThatThrownBy(() -> question.summarize(List.of(seizureIn(areas, names(101)))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 10,000 pairs");
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "N" + i).toList();
    }

    private static AllianceRecord seizureIn(List<String> areas, List<String> partners) {
        return DrugSeizure.builder()
                .id("us", "1")
                .seized(LocalDate.of(2024, 5, 6))
                .drug(Drug.HEROIN, Quantity.grams("1"))
                .areas(areas)
                .partners(partners)
                .build();
    }
}
