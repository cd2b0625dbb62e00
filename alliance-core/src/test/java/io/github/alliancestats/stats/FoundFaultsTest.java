package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;

/** Wrong figures that were once given, each with the smallest case that gave them. */
class FoundFaultsTest {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 14);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(POUNDS)
            .valuedAt(ValuationBasis.STREET);

    @Test
    void stockByMonth_isSetAgainstTheSameMonthOfTheYearBefore() {
        AllianceRecord funds = FinancialInvestigation.builder()
                .id("cumbria", "F-1")
                .opened(LocalDate.of(2021, 3, 1))
                .amount(new BigDecimal("4500000"), POUNDS)
                .purpose(FinancialInvestigation.Purpose.MONEY_LAUNDERING)
                .build();
        Comparison may = Objects.requireNonNull(YEAR.groupedBy(Dimension.MONTH)
                .compareWith(ReportingPeriod.ofYear(2022), Given.complete(List.of(funds)))
                .by(Dimension.MONTH)
                .get(YearMonth.of(2023, 5)));

        assertThat(may.before().period()).isEqualTo(ReportingPeriod.ofMonth(YearMonth.of(2022, 5)));
        assertThat(may.change(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION).differenceInWords())
                .isEqualTo("£0");
        assertThat(may.now()
                        .figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)
                        .text())
                .isEqualTo("£4,500,000");
    }

    @Test
    void rangeWithoutATypicalValue_leavesTheTypicalValuesOfOthers() {
        DrugSeizure typical = seizure(
                "D-1",
                MonetaryValuation.range(
                        ValuationBasis.STREET, pounds(100_000), pounds(1_000_000), pounds(2_000_000), POUNDS));
        DrugSeizure without =
                seizure("D-2", MonetaryValuation.range(ValuationBasis.STREET, pounds(1), null, pounds(2), POUNDS));

        assertThat(YEAR.summarize(List.of(typical)).figure(DrugMeasures.VALUE).number())
                .isEqualByComparingTo("1000000");
        Figure<?> both = YEAR.summarize(List.of(typical, without)).figure(DrugMeasures.VALUE);
        assertThat(both.number()).isEqualByComparingTo("1000001");
        assertThat(both.typical()).isEmpty();
    }

    @Test
    void twoRulesUnderOneIdAndVersion_areRefused() {
        Measure<Long> all = Measure.count("force.x", 1, CashSeizure.class, cash -> true);
        Measure<Long> none = Measure.count("force.x", 1, CashSeizure.class, cash -> false);
        Dimension<String> areas = Dimension.ofRecord("force.y", 1, AllianceRecord::areas);
        Dimension<Integer> revisions = Dimension.ofRecord("force.y", 1, record -> List.of(record.revision()));

        assertThatThrownBy(() -> YEAR.measuring(all, none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YEAR.groupedBy(areas, revisions)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YEAR.groupedBy(areas).alsoGroupedBy(revisions))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> YEAR.measuring(all, all).groupedBy(areas, areas)).doesNotThrowAnyException();
    }

    @Test
    void treeWithoutTheUmbrella_isRefused() {
        StatsQuery within = YEAR.within(Operations.of(Operation.of("a", "A")), OperationId.of("a"));

        assertThatThrownBy(() -> within.withOperations(Operations.of(Operation.of("b", "B"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("umbrella");
    }

    @Test
    void operationThatTheTreeLacks_isToldFromAnothers() {
        Operations tree = Operations.of(Operation.of("a", "A"), Operation.of("b", "B"));
        Summary answer = YEAR.within(tree, OperationId.of("a"))
                .summarize(List.of(
                        cash("C-1").operation("b").build(),
                        cash("C-2").operation("A").build()));

        assertThat(answer.outside(OutOfScope.OUT_OF_SCOPE)).isEqualTo(1);
        assertThat(answer.outside(OutOfScope.UNKNOWN_OPERATION)).isEqualTo(1);
    }

    @Test
    void quantityOfUnknownUnit_isNotOneOfAnotherUnit() {
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "D-1")
                .seized(DAY)
                .drug(Drug.HEROIN, Quantity.of(3, QuantityUnit.UNKNOWN))
                .build();
        Figure<Quantity> mass = YEAR.summarize(List.of(seizure)).figure(DrugMeasures.MASS);

        assertThat(mass.completeness().gaps()).containsOnlyKeys(Gap.NO_QUANTITY);
        assertThat(mass.text()).isEqualTo("not known");
    }

    @Test
    void roundNumber_isNotNearlyTheNext() {
        Summary answer = YEAR.summarize(
                List.of(cash("C-1").amount(pounds(3_950_000), POUNDS).build()));

        assertThat(answer.figure(CashMeasures.SEIZED).number()).isEqualByComparingTo("4000000");
        assertThat(answer.figure(CashMeasures.SEIZED).claim(Wording.NEARLY, 50_000))
                .isEmpty();
        assertThat(answer.figure(CashMeasures.SEIZED).claim(Wording.ROUNDED).orElseThrow())
                .hasToString("£4m");
    }

    @Test
    void withdrawal_needsNoDrugAndNoAmount() {
        AllianceRecord drugs =
                DrugSeizure.builder().id("cumbria", "1").revision(2).withdrawn().build();
        AllianceRecord cash =
                CashSeizure.builder().id("cumbria", "1").revision(2).withdrawn().build();

        assertThat(YEAR.summarize(List.of(drugs, cash)).excluded(Exclusion.ExclusionReason.WITHDRAWN))
                .isEqualTo(2);
    }

    @Test
    void dateOutsideTheCalendar_isRefusedAtTheDoor_notInTheRun() {
        assertThatThrownBy(() -> EventDate.at(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventDate.on(LocalDate.MIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> EventDate.on(LocalDate.of(9999, 12, 31))).doesNotThrowAnyException();
    }

    /** £50,000 and whatever is added. */
    private static CashSeizure.Builder cash(String id) {
        return CashSeizure.builder().id("cumbria", id).seized(DAY).amount(pounds(50_000), POUNDS);
    }

    private static DrugSeizure seizure(String id, MonetaryValuation value) {
        return DrugSeizure.builder()
                .id("cumbria", id)
                .seized(DAY)
                .drug(SeizedDrug.builder().drug(Drug.COCAINE).valuation(value))
                .build();
    }

    private static BigDecimal pounds(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
