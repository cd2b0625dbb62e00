package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of dimensions that only one kind of record has: figures of other kinds are not zero there. */
class RowsOfOneKindTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(Dimension.DRUG_CLASS, DrugClass.A, DrugMeasures.SEIZURES),
                arguments(Dimension.ASSET_KIND, AssetKind.CASH, CashMeasures.SEIZED),
                arguments(Dimension.ASSET_KIND, AssetKind.ACCOUNT, MoneyMeasures.amount(Stage.FROZEN)),
                arguments(
                        Dimension.INVESTIGATION_PURPOSE,
                        FinancialInvestigation.Purpose.MONEY_LAUNDERING,
                        InvestigationMeasures.OPENED),
                arguments(Dimension.ASSESSMENT, Disruption.Assessment.MAJOR, GroupMeasures.DISRUPTIONS),
                arguments(Dimension.STRAND, Disruption.Strand.PURSUE, GroupMeasures.DISRUPTIONS),
                arguments(Dimension.PART, Disruption.AgencyPart.LED, GroupMeasures.DISRUPTIONS),
                arguments(Dimension.WARRANT_POWER, Warrant.Power.FIREARMS, ActivityMeasures.WARRANTS_EXECUTED),
                arguments(Dimension.SEARCH_SUBJECT, StopSearch.Subject.PERSON, ActivityMeasures.STOP_SEARCHES),
                arguments(Dimension.SEARCH_OBJECT, StopSearch.SearchObject.FIREARMS, ActivityMeasures.STOP_SEARCHES),
                arguments(Dimension.SEARCH_OUTCOME, StopSearch.Outcome.ARREST, ActivityMeasures.STOP_SEARCHES),
                arguments(Dimension.SAFEGUARDED_AGE, Safeguarding.Age.CHILD, CommunityMeasures.REFERRALS),
                arguments(Dimension.LINE_TYPE, CountyLineClosure.LineType.TYPE_1, ActivityMeasures.LINES_CLOSED),
                arguments(Dimension.ACTION_TYPE, "raid", ActivityMeasures.ACTIONS),
                arguments(Dimension.CHANNEL, PublicReport.Channel.NON_EMERGENCY_101, CommunityMeasures.PUBLIC_REPORTS));
    }

    @ParameterizedTest
    @MethodSource("rows")
    <K extends Comparable<? super K>> void figuresOfOtherKinds_areNotApplicable(
            Dimension<K> dimension, K key, Measure<?> own) {
        Dimension<K> named =
                Dimension.ACTION_TYPE.equals(dimension) ? dimension.with(key) : dimension; // no record states it
        Dimension<CrossKey<K, YearMonth>> byMonth = named.by(Dimension.MONTH);
        Summary summary = YEAR.alsoMeasuring(own)
                .groupedBy(named, byMonth)
                .summarize(Given.declared(List.of(Given.cash("1", "2024-05-01", "5")), AllianceRecord.class));

        for (Summary row : List.of(
                summary.by(dimension).get(key), summary.by(byMonth).get(CrossKey.of(key, YearMonth.of(2024, 5))))) {
            assertThat(row.figure(PeopleMeasures.ARRESTS).text()).isEqualTo("not applicable");
            assertThat(row.figure(own).state()).isEqualTo(FigureState.COMPLETE);
        }
        assertThat(summary.by(dimension)
                        .notStated()
                        .figure(PeopleMeasures.ARRESTS)
                        .text())
                .isEqualTo("0");
    }

    @Test
    void rowOfCash_needsNoFactsOfAssets() {
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(DAY)
                .amount(pounds("5"))
                .event(MoneyEvent.of(Stage.DETAINED, DAY, pounds("5")))
                .build();
        Measure<MonetaryAmount> detained = MoneyMeasures.amount(Stage.DETAINED);
        Summary summary = YEAR.alsoMeasuring(detained)
                .groupedBy(Dimension.ASSET_KIND)
                .summarize(Given.declared(List.of(cash), CashSeizure.class));
        Breakdown<AssetKind> kinds = summary.by(Dimension.ASSET_KIND);

        assertThat(summary.figure(detained).text()).isEqualTo("£5 in the known part");
        assertThat(kinds.get(AssetKind.CASH).figure(detained).text()).isEqualTo("£5");
        assertThat(kinds.get(AssetKind.VEHICLE).figure(detained).text()).isEqualTo("not supplied");
        assertThat(kinds.get(AssetKind.VEHICLE).figure(CashMeasures.SEIZED).text())
                .isEqualTo("not applicable");
    }
}
