package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.HUELVA;
import static io.github.alliancestats.records.Records.MILLE;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CountyLineClosure.LineType;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Disruption.Assessment;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.Safeguarding.Step;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An umbrella and the operations below it: what is tagged with two of them happened once. */
class UmbrellaTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /** One of each kind, all of them part of both operations. */
    private static final List<AllianceRecord> BOTH = List.of(
            tagged(CashSeizure.builder()).seized(DAY).amount(pounds("100000")).build(),
            tagged(ConfiscationOrder.builder())
                    .made(DAY)
                    .obligor(Obligor.of("P1", pounds("70")))
                    .build(),
            tagged(FinancialInvestigation.builder())
                    .opened(DAY)
                    .amount(pounds("80"))
                    .purpose(FinancialInvestigation.Purpose.MONEY_LAUNDERING)
                    .build(),
            tagged(CannabisFarm.builder()).closed(DAY).plants(300).build(),
            tagged(Disruption.builder())
                    .disrupted(DAY)
                    .group("G1")
                    .assessment(Assessment.MAJOR)
                    .build(),
            tagged(Proceedings.builder())
                    .person("P1")
                    .arrested(DAY)
                    .charged(DAY, 2)
                    .sentenced(DAY, Sentence.custody(Period.ofYears(3)))
                    .build(),
            tagged(Warrant.builder()).executed(DAY).address("A1").build(),
            tagged(StopSearch.builder()).searched(DAY).build(),
            tagged(CountyLineClosure.builder())
                    .closed(DAY)
                    .type(LineType.TYPE_1)
                    .build(),
            tagged(WeaponSeizure.builder())
                    .seized(DAY)
                    .weapon(Weapon.FIREARM, 2)
                    .build(),
            tagged(Safeguarding.builder())
                    .when(DAY)
                    .step(Step.PERSON_SAFEGUARDED)
                    .person("V1")
                    .build());

    private static <B extends AllianceRecord.Builder<B>> B tagged(B record) {
        return record.id("cumbria", "1").operation(APACHE).operation(HUELVA);
    }

    static List<Measure<?>> measures() {
        return List.of(
                CashMeasures.SEIZURES,
                CashMeasures.SEIZED,
                MoneyMeasures.HELD,
                OrderMeasures.VALUE,
                InvestigationMeasures.FUNDS_UNDER_INVESTIGATION,
                DrugMeasures.CANNABIS_FARMS_CLOSED,
                DrugMeasures.CANNABIS_FARM_PLANTS,
                GroupMeasures.DISRUPTIONS,
                GroupMeasures.DISRUPTED,
                PeopleMeasures.ARRESTS,
                PeopleMeasures.CHARGES,
                PeopleMeasures.JAILED,
                PeopleMeasures.CUSTODY,
                ActivityMeasures.WARRANTS_EXECUTED,
                ActivityMeasures.ADDRESSES_SEARCHED,
                ActivityMeasures.STOP_SEARCHES,
                ActivityMeasures.LINES_CLOSED,
                ActivityMeasures.FIREARMS_RECOVERED,
                CommunityMeasures.PEOPLE_SAFEGUARDED);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void whatIsTaggedTwice_countsOnceInTheUmbrella(Measure<?> measure) {
        Summary answer =
                YEAR.within(OPERATIONS, ALLIANCE).groupedBy(Dimension.OPERATION).summarize(BOTH);
        Breakdown<OperationId> rows = answer.by(Dimension.OPERATION);
        BigDecimal once = number(YEAR.summarize(BOTH), measure);
        BigDecimal naive = number(rows.get(APACHE), measure).add(number(rows.get(HUELVA), measure));

        assertThat(once).isPositive();
        assertThat(naive).isEqualByComparingTo(once.add(once));
        assertThat(number(answer, measure)).isEqualByComparingTo(once).isNotEqualByComparingTo(naive);
        assertThat(number(rows.get(ALLIANCE), measure)).isEqualByComparingTo(once);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void whatIsNoPartOfTheUmbrella_doesNotCountInIt(Measure<?> measure) {
        assertThat(number(YEAR.within(OPERATIONS, MILLE).summarize(BOTH), measure))
                .isEqualByComparingTo("0");
    }

    @Test
    void recordOfNoOperation_isOutsideEveryUmbrella_andHasNoRow() {
        AllianceRecord untagged = CashSeizure.builder()
                .id("cumbria", "2")
                .seized(DAY)
                .amount(pounds("5"))
                .build();
        Summary all = YEAR.groupedBy(Dimension.OPERATION).summarize(List.of(untagged));

        assertThat(YEAR.within(OPERATIONS, ALLIANCE)
                        .summarize(List.of(untagged))
                        .outside(OutOfScope.OUT_OF_SCOPE))
                .isEqualTo(1);
        assertThat(all.by(Dimension.OPERATION)
                        .notStated()
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo("£5");
    }

    private static BigDecimal number(Summary summary, Measure<?> measure) {
        return summary.figure(measure).number();
    }
}
