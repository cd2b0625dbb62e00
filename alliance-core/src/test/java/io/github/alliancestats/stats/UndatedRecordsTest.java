package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.DrugLaw.Provision;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record without a first date is a gap of the figures that could count it on some day. Its other dates bound the days. */
class UndatedRecordsTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2023)).reportingIn(GBP);

    private static final AllianceRecord CASH = Given.cash("1", "2023-05-05", "100");

    private static CashSeizure.Builder undated() {
        return CashSeizure.builder().id("cumbria", "2").amount(pounds("500"));
    }

    private static CashSeizure forfeitedOn(String day) {
        return undated()
                .event(MoneyEvent.of(Stage.FORFEITED, LocalDate.parse(day)).amount(pounds("500")))
                .build();
    }

    private static AllianceRecord recordedAt(String instant) {
        return undated().recordedAt(Instant.parse(instant)).build();
    }

    private static AllianceRecord changed(Consumer<Draft> change) {
        return Draft.changed(undated().build(), change);
    }

    private static Summary summary(StatsQuery query, AllianceRecord... records) {
        return query.summarize(Given.declared(List.of(records), CashSeizure.class, CrimeGroup.class));
    }

    private static String text(int year, Measure<?> measure, AllianceRecord... records) {
        return summary(YEAR.forPeriod(ReportingPeriod.ofYear(year)), records)
                .figure(measure)
                .text();
    }

    @Test
    void withoutAnyDate_itCanBeOfAnyPeriod() {
        AllianceRecord undated = undated().build();

        for (int year : List.of(1999, 2023, 2099)) {
            assertThat(text(year, CashMeasures.SEIZED, undated)).isEqualTo("not known");
        }
        assertThat(text(2023, CashMeasures.SEIZED, CASH, undated)).isEqualTo("at least £100");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2022, not known, £0", // seized on some day before
        "2023, not known, not known",
        "2024, £0, £0",
    })
    void laterEvents_boundTheDay(int year, String seized, String forfeited) {
        CashSeizure undated = forfeitedOn("2023-06-01");

        assertThat(text(year, CashMeasures.SEIZED, undated)).isEqualTo(seized);
        assertThat(text(year, CashMeasures.FORFEITED, undated)).isEqualTo(forfeited);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2008, not known, not known",
        "2009, not known, not known",
        "2010, £0, not known", // seized before, and held since
    })
    void recordingTime_boundsTheDay(int year, String seized, String held) {
        AllianceRecord undated = recordedAt("2009-06-01T12:00:00Z");

        assertThat(text(year, CashMeasures.SEIZED, undated)).isEqualTo(seized);
        assertThat(text(year, CashMeasures.HELD, undated)).isEqualTo(held);
    }

    @Test
    void propertyGoneBeforeThePeriod_isNotAGapOfAStock() {
        assertThat(text(2023, CashMeasures.HELD, forfeitedOn("2022-12-31"))).isEqualTo("£0");
        assertThat(text(2023, CashMeasures.HELD, forfeitedOn("2024-01-01"))).isEqualTo("not known");
    }

    @Test
    void months_afterTheLastPossibleDay_areComplete() {
        Map<YearMonth, Summary> months = summary(YEAR.groupedBy(Dimension.MONTH), recordedAt("2023-02-10T12:00:00Z"))
                .by(Dimension.MONTH)
                .rows();

        assertThat(months.values().stream()
                        .map(month -> month.figure(CashMeasures.SEIZED).state())
                        .limit(3))
                .containsExactly(FigureState.UNKNOWN, FigureState.UNKNOWN, FigureState.COMPLETE);
    }

    @Test
    void drug_canBeOfEachClassOfThePeriod() {
        AllianceRecord undated =
                Draft.changed(Given.valued("1", "2023-01-01", Drug.NITROUS_OXIDE, "10"), draft -> draft.date = null);

        Breakdown<DrugClass> classes =
                summary(YEAR.groupedBy(Dimension.DRUG_CLASS), undated).by(Dimension.DRUG_CLASS);

        assertThat(classes.rows()).containsOnlyKeys(DrugClass.C, DrugClass.PSA_ONLY); // controlled from 8 November
        assertThat(classes.rows().values())
                .allMatch(row -> row.figure(DrugMeasures.SEIZURES).state() == FigureState.UNKNOWN);
    }

    @Test
    void groupWithoutADayOfOpening_isAGapUntilItIsArchived() {
        CrimeGroup group = CrimeGroup.builder()
                .id("cumbria", "1")
                .crimeGroup("G1")
                .archived(LocalDate.of(2023, 5, 1))
                .build();

        assertThat(text(2022, GroupMeasures.OPEN, group)).isEqualTo("not known");
        assertThat(text(2023, GroupMeasures.ARCHIVED, group)).isEqualTo("not known");
        assertThat(text(2023, GroupMeasures.OPEN, group)).isEqualTo("0");
    }

    @Test
    void withdrawn_orOutOfScope_itIsNotAGap() {
        StatsQuery umbrella = YEAR.within(OPERATIONS, OperationId.of("OP-ALLIANCE"));

        assertThat(text(2023, CashMeasures.SEIZED, changed(draft -> draft.withdrawn = true)))
                .isEqualTo("£0");
        assertThat(summary(umbrella, undated().build())
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo("£0");
        assertThat(summary(umbrella, undated().operation("OP-APACHE").build())
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo("not known");
    }

    /** It was issued on some day. */
    @Test
    void warrantWithoutADate_isAGapOfWarrantsObtained() {
        Warrant warrant = Warrant.builder().id("cumbria", "1").build();
        Summary summary = YEAR.summarize(Given.declared(List.of(warrant), Warrant.class));

        assertThat(summary.figure(ActivityMeasures.WARRANTS_OBTAINED).text()).isEqualTo("not known");
        assertThat(summary.figure(ActivityMeasures.WARRANTS_EXECUTED).text()).isEqualTo("0");
    }

    @Test
    void proceedingsWithoutAnyEvent_areNotAGap() {
        Proceedings proceedings =
                Proceedings.builder().id("cumbria", "1").area("Kendal").build();
        Summary summary =
                YEAR.groupedBy(Dimension.AREA).summarize(Given.declared(List.of(proceedings), Proceedings.class));

        assertThat(summary.excluded(Exclusion.ExclusionReason.UNDATED)).isEqualTo(1);
        assertThat(summary.query().measures())
                .flatExtracting(summary::figures)
                .noneMatch(figure -> figure.completeness().gaps().containsKey(Gap.UNDATED));
        assertThat(summary.by(Dimension.AREA).rows()).isEmpty();
    }

    @Test
    void functionsOfCallers_doNotGetIt_andHaveAGap() {
        Measure<Long> count = Measure.count("force.may", 1, CashSeizure.class, cash -> month(cash) == 5);
        Measure<MonetaryAmount> amount = Measure.amount(
                "force.in-may",
                1,
                CashSeizure.class,
                cash -> cash.amounts().stream().filter(each -> month(cash) == 5).findFirst());
        Measure<Long> names =
                Measure.distinct("force.months", 1, CashSeizure.class, cash -> List.of("month " + month(cash)));
        Measure<Long> number = Measure.number("force.month", 1, CashSeizure.class, cash -> Optional.of(month(cash)));
        List<AllianceRecord> records = List.of(CASH, recordedAt("2023-02-10T12:00:00Z"));

        for (Measure<?> measure : List.of(count, amount, names, number)) {
            Figure<?> figure = YEAR.measuring(measure)
                    .summarize(Given.declared(records, CashSeizure.class))
                    .figure(measure);
            assertThat(figure.state()).as(measure.id()).isEqualTo(FigureState.PARTIAL);
            assertThat(figure.completeness().gaps()).as(measure.id()).isEqualTo(Map.of(Gap.UNDATED, 1L));
        }
    }

    private static long month(CashSeizure cash) {
        return cash.seized().orElseThrow().firstDayIn(ZoneOffset.UTC).getMonthValue();
    }

    @Test
    void asAtInstant_boundsTheDay() {
        StatsQuery query = YEAR.groupedBy(Dimension.MONTH).asAt(Instant.parse("2023-03-15T12:00:00Z"));
        Breakdown<YearMonth> months = summary(query, undated().build()).by(Dimension.MONTH);

        assertThat(months.get(YearMonth.of(2023, 3))
                        .figure(CashMeasures.SEIZED)
                        .completeness()
                        .gaps())
                .isEqualTo(Map.of(Gap.RECORDING_UNKNOWN, 1L));
        assertThat(months.get(YearMonth.of(2023, 4))
                        .figure(CashMeasures.SEIZED)
                        .completeness()
                        .gaps())
                .isEmpty();
    }

    @Test
    void drug_canBeOfAClassThatBeginsAndEndsInThePeriod() {
        StatsQuery decade = YEAR.forPeriod(
                        ReportingPeriod.ofEndExclusive(LocalDate.of(2003, 1, 1), LocalDate.of(2012, 1, 1)))
                .groupedBy(Dimension.DRUG_CLASS);
        AllianceRecord dated = Given.seizure("1", "2005-05-05", Drug.CANNABIS_RESIN);
        AllianceRecord undated =
                Draft.changed(Given.seizure("2", "2005-05-05", Drug.CANNABIS_RESIN), draft -> draft.date = null);

        assertThat(summary(decade, dated, undated)
                        .by(Dimension.DRUG_CLASS)
                        .get(DrugClass.C) // from 29 January 2004 to 25 January 2009
                        .figure(DrugMeasures.SEIZURES)
                        .text())
                .isEqualTo("at least 1");
    }

    /** A law can state the first of all days. */
    @Test
    void drug_canBeOfAClassThatIsOld() {
        DrugLaw law =
                DrugLaw.misuseOfDrugsAct().with(new Provision(Drug.KETAMINE, LocalDate.MIN, DrugClass.A, "test", true));
        AllianceRecord undated =
                Draft.changed(Given.seizure("1", "2005-05-05", Drug.KETAMINE), draft -> draft.date = null);

        assertThat(summary(YEAR.withDrugLaw(law).groupedBy(Dimension.DRUG_CLASS), undated)
                        .by(Dimension.DRUG_CLASS)
                        .rows())
                .isNotEmpty();
    }

    /** More combinations than are tried: each day of the seizure is tried with each day of a destruction. */
    @Test
    void drugsDestroyedOnOpenDays_canBeOfAClassOfAnEarlierSeizure() {
        EventDate inTheYear =
                EventDate.within(ReportingPeriod.ofEndExclusive(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1)));
        DrugSeizure.Builder seizure = DrugSeizure.builder().id("cumbria", "1");
        for (int i = 0; i < 4; i++) {
            seizure.drug(SeizedDrug.builder()
                    .drug(Drug.CANNABIS_RESIN)
                    .quantity(Quantity.grams("5"))
                    .destroyed(inTheYear));
        }
        Measure<?> destroyed = DrugMeasures.quantityDestroyed(UnitKind.MASS);

        assertThat(summary(YEAR.measuring(destroyed).groupedBy(Dimension.MONTH, Dimension.DRUG_CLASS), seizure.build())
                        .by(Dimension.DRUG_CLASS)
                        .get(DrugClass.C) // from 29 January 2004 to 25 January 2009
                        .figure(destroyed)
                        .text())
                .isEqualTo("not known");
    }

    @Test
    void cash_canBeOutOfTimeOnASingleDay() {
        Measure<Long> outOfTime = CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
        ReportingPeriod day = ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 2));

        assertThat(summary(YEAR.forPeriod(day).measuring(outOfTime), undated().build())
                        .figure(outOfTime)
                        .text())
                .isEqualTo("not known");
    }

    @Test
    void explanation_listsIt() {
        DataExtract extract = Given.declared(List.of(CASH, recordedAt("2023-02-10T12:00:00Z")), CashSeizure.class);
        StatsQuery query = YEAR.groupedBy(Dimension.MONTH);
        Summary february = query.summarize(extract).by(Dimension.MONTH).get(YearMonth.of(2023, 2));

        Explanation<?> explanation = query.explain(february.figure(CashMeasures.SEIZED), extract);

        assertThat(explanation.contributions())
                .singleElement()
                .satisfies(each -> assertThat(each.gap()).contains(Gap.UNDATED));
    }

    /** Somewhere it was still 31 December when the case was opened at the first instant of the year in London. */
    @ParameterizedTest
    @CsvSource({"2023-12-31, not known", "2023-12-30, 0"})
    void investigation_canBeOpenedOnTheDayAfterItsClosing_inAnotherZone(LocalDate closed, String opened) {
        FinancialInvestigation undated = FinancialInvestigation.builder()
                .id("cumbria", "1")
                .closed(closed)
                .build();
        StatsQuery year = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

        assertThat(year.summarize(Given.declared(List.of(undated), FinancialInvestigation.class))
                        .figure(InvestigationMeasures.OPENED)
                        .text())
                .isEqualTo(opened);
    }
}
