package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.Warrant.Power;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that does not state a necessary key perhaps belongs to each row, and is a gap of it. */
class KeyNotStatedTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2023)).reportingIn(GBP);
    private static final AllianceRecord KENDAL = in("1", "100", "Kendal");
    private static final AllianceRecord BARROW = in("2", "20", "Barrow");
    private static final AllianceRecord NOWHERE = Given.cash("3", "2023-05-01", "3");

    private static AllianceRecord in(String id, String pounds, String area) {
        return Draft.changed(Given.cash(id, "2023-05-01", pounds), draft -> draft.areas.add(area));
    }

    private static AllianceRecord seizure(String id, SeizedDrug... drugs) {
        return Draft.changed(Given.seizure(id, "2023-05-01", Drug.HEROIN), draft -> {
            draft.drugs.clear();
            draft.drugs.addAll(List.of(drugs));
        });
    }

    private static SeizedDrug grams(Drug drug, String grams) {
        return SeizedDrug.builder().drug(drug).quantity(Quantity.grams(grams)).build();
    }

    private static <K extends Comparable<? super K>, V> Figure<V> figure(
            Dimension<K> dimension, K key, Measure<V> measure, List<AllianceRecord> records, boolean isDeclared) {
        Coverage coverage = isDeclared ? Given.covering(Set.of(Fact.values())) : Coverage.none();
        return YEAR.groupedBy(dimension)
                .summarize(DataExtract.of(records).covering(coverage))
                .by(dimension)
                .get(key)
                .figure(measure);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cash_withoutAnArea_isAGapOfEachArea(boolean isDeclared) {
        List<AllianceRecord> records = List.of(KENDAL, BARROW, NOWHERE);
        Figure<?> kendal = figure(Dimension.AREA, "Kendal", CashMeasures.SEIZED, records, isDeclared);

        assertThat(kendal.text()).isEqualTo("at least £100");
        assertThat(kendal.completeness().gaps()).isEqualTo(Map.of(Gap.KEY_NOT_STATED, 1L));
        assertThat(kendal.lacksOnlyKeys()).isTrue();
        assertThat(figure(Dimension.AREA, "Barrow", CashMeasures.SEIZURES, records, isDeclared)
                        .text())
                .isEqualTo("at least 1");
        assertThat(figure(Dimension.AREA.with("Ulverston"), "Ulverston", CashMeasures.SEIZED, records, isDeclared)
                        .text())
                .isEqualTo("not known");
    }

    @Test
    void cash_ofStatedAreas_isComplete() {
        Figure<?> kendal =
                figure(Dimension.AREA, "Kendal", CashMeasures.SEIZED, List.of(KENDAL, BARROW), /* isDeclared= */ true);

        assertThat(kendal.text()).isEqualTo("£100");
        assertThat(kendal.value()).isPresent();
        assertThat(kendal.lacksOnlyKeys()).isFalse();
    }

    @Test
    void column_isLost_isNotDownToNothing() {
        StatsQuery byArea = YEAR.groupedBy(Dimension.AREA);
        AllianceRecord yearBefore =
                Draft.changed(Given.cash("9", "2022-05-01", "100"), draft -> draft.areas.add("Kendal"));
        DataExtract extract = DataExtract.of(List.of(yearBefore, NOWHERE))
                .covering(ReportingPeriod.ofYear(2022))
                .covering(ReportingPeriod.ofYear(2023));
        Comparison years = byArea.summarize(extract)
                .comparedTo(byArea.forPeriod(ReportingPeriod.ofYear(2022)).summarize(extract));
        Change<?> change =
                Objects.requireNonNull(years.by(Dimension.AREA).get("Kendal")).change(CashMeasures.SEIZED);

        assertThat(change.now().text()).isEqualTo("not known");
        assertThat(change.growth()).isEmpty();
    }

    @Test
    void drug_notIdentified_isAGapOfEachDrugFamilyAndClass() {
        List<AllianceRecord> records =
                List.of(seizure("1", grams(Drug.HEROIN, "5")), seizure("2", grams(Drug.UNKNOWN, "7")));

        assertThat(figure(Dimension.DRUG, Drug.HEROIN, DrugMeasures.MASS, records, true)
                        .text())
                .isEqualTo("at least 5 g");
        assertThat(figure(Dimension.DRUG, Drug.COCAINE, DrugMeasures.MASS, records, true)
                        .text())
                .isEqualTo("not known");
        assertThat(figure(Dimension.DRUG_FAMILY, DrugFamily.OPIATES, DrugMeasures.SEIZURES, records, true)
                        .text())
                .isEqualTo("at least 1");
        assertThat(figure(Dimension.DRUG_CLASS, DrugClass.A, DrugMeasures.SEIZURES, records, true)
                        .text())
                .isEqualTo("at least 1");
        assertThat(figure(Dimension.DRUG_CLASS, DrugClass.UNKNOWN, DrugMeasures.SEIZURES, records, true)
                        .text())
                .as("as the record states")
                .isEqualTo("1");
    }

    @Test
    void warrant_withoutAPower_isAGapOfEachPower() {
        List<AllianceRecord> warrants = List.of(
                Warrant.builder()
                        .id("cumbria", "1")
                        .executed(DAY)
                        .power(Power.DRUGS)
                        .build(),
                Warrant.builder().id("cumbria", "2").executed(DAY).build());

        assertThat(figure(Dimension.WARRANT_POWER, Power.DRUGS, ActivityMeasures.WARRANTS_EXECUTED, warrants, true)
                        .text())
                .isEqualTo("at least 1");
    }

    /** A row of two keys has a gap for each record that perhaps has both. */
    @Test
    void crossedRow_hasAGapForEachRecordThatPerhapsHasBothKeys() {
        Dimension<CrossKey<YearMonth, String>> both = Dimension.MONTH.by(Dimension.AREA);
        AllianceRecord june = Given.cash("4", "2023-06-01", "4");
        List<AllianceRecord> records = List.of(KENDAL, NOWHERE, june);

        Figure<?> may = figure(both, CrossKey.of(YearMonth.of(2023, 5), "Kendal"), CashMeasures.SEIZED, records, true);

        assertThat(may.completeness().gaps()).isEqualTo(Map.of(Gap.KEY_NOT_STATED, 1L));
        assertThat(may.text()).isEqualTo("at least £100");
    }

    /** A person, group or partner that the row already counts is not counted again. */
    @Test
    void name_inTheRow_countsOnce() {
        List<AllianceRecord> disruptions = List.of(disruption("1", "G1", "Kendal"), disruption("2", "G1", null));
        List<AllianceRecord> withAnother = List.of(disruption("1", "G1", "Kendal"), disruption("2", "G2", null));

        assertThat(figure(Dimension.AREA, "Kendal", GroupMeasures.DISRUPTED, disruptions, true)
                        .text())
                .isEqualTo("1");
        assertThat(figure(Dimension.AREA, "Kendal", GroupMeasures.DISRUPTED, withAnother, true)
                        .text())
                .isEqualTo("at least 1");
    }

    private static AllianceRecord disruption(String id, String group, @Nullable String area) {
        Disruption.Builder disruption = Disruption.builder()
                .id("cumbria", id)
                .group(group)
                .disrupted(DAY)
                .assessment(Disruption.Assessment.MAJOR);
        return (area == null ? disruption : disruption.area(area)).build();
    }

    /** An event can rightly have no operation: the row counts the records that state it. */
    @Test
    void cash_withoutAnOperation_leavesAnOperationComplete() {
        OperationId alliance = OperationId.of("OP-ALLIANCE");
        AllianceRecord under = Draft.changed(KENDAL, draft -> draft.operations.add(alliance));

        assertThat(figure(Dimension.OPERATION, alliance, CashMeasures.SEIZED, List.of(under, NOWHERE), true)
                        .text())
                .isEqualTo("£100");
    }

    @Test
    void explanation_listsTheRecordsThatPerhapsBelongToTheRow() {
        StatsQuery byArea = YEAR.groupedBy(Dimension.AREA);
        DataExtract extract = DataExtract.of(List.of(KENDAL, BARROW, NOWHERE));
        Figure<?> kendal =
                byArea.summarize(extract).by(Dimension.AREA).get("Kendal").figure(CashMeasures.SEIZED);

        assertThat(byArea.explain(kendal, extract).contributions())
                .extracting(each ->
                        each.id().value() + " " + each.gap().map(Gap::toString).orElse("counts"))
                .containsExactly("1 counts", "3 without a stated key");
    }

    /** A joint event that another force recorded adds nothing to a row without events, so the row is not supplied. */
    @Test
    void jointEvent_recordedInAnotherRow_leavesThisOneNotSupplied() {
        AllianceRecord led = jointIn("lancashire", 1, Role.RECORDED, "Barrow");
        AllianceRecord followed = jointIn("cumbria", 2, Role.PARTICIPATED, null);
        Dimension<String> areas = Dimension.AREA.with("Kendal");
        Figure<?> kendal = YEAR.groupedBy(areas)
                .summarize(List.of(led, followed))
                .by(areas)
                .get("Kendal")
                .figure(CashMeasures.SEIZURES);

        assertThat(kendal.value()).isEmpty();
    }

    private static AllianceRecord jointIn(String force, int place, Role role, @Nullable String area) {
        CashSeizure.Builder cash = CashSeizure.builder()
                .id(force, "J")
                .seized(DAY)
                .amount(BigDecimal.TEN, GBP)
                .joint("J-1", Share.equal(place, 2), role);
        return (area == null ? cash : cash.area(area)).build();
    }

    /** A drug valued on another basis perhaps has a value on this one, too. */
    @Test
    void drug_valuedOnAnotherBasis_isAGapOfEachClass() {
        List<AllianceRecord> records = List.of(
                Given.valued("1", "2023-05-01", Drug.HEROIN, "100"),
                Given.valued(
                        "2",
                        "2023-05-01",
                        Drug.UNKNOWN,
                        MonetaryValuation.of(ValuationBasis.WHOLESALE, BigDecimal.TEN, GBP)));

        assertThat(YEAR.groupedBy(Dimension.DRUG_CLASS)
                        .summarize(Given.complete(records))
                        .by(Dimension.DRUG_CLASS)
                        .get(DrugClass.A)
                        .figures(DrugMeasures.VALUE))
                .filteredOn(figure -> figure.basis().equals(Optional.of(ValuationBasis.STREET)))
                .extracting(Figure::text)
                .containsExactly("at least £100");
    }
}
