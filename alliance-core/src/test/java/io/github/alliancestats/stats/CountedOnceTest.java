package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small cases in which an event was counted too often, too seldom, or as zero where nothing was known. */
class CountedOnceTest {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2023)).reportingIn(POUNDS);

    private static MonetaryAmount pounds(long number) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(POUNDS)
                .setNumber(number)
                .create();
    }

    private static CashSeizure.Builder cash(String id) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(LocalDate.of(2023, 1, 2))
                .amount(new BigDecimal(100), POUNDS);
    }

    private static long number(Summary answer, Measure<Long> measure) {
        return answer.figure(measure).known();
    }

    @Test
    void noticeAndOrderOnOneDay_areTwoForfeitures_asTheyAreByInstrument() {
        MoneyEvent byNotice = MoneyEvent.of(Stage.FORFEITED, DAY, pounds(50)).under(Instrument.FORFEITURE_NOTICE);
        MoneyEvent byCourt = MoneyEvent.of(Stage.FORFEITED, DAY, pounds(50)).under(Instrument.FORFEITURE_ORDER);
        Measure<Long> notices = MoneyMeasures.times(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE);
        Measure<Long> orders = MoneyMeasures.times(Stage.FORFEITED, Instrument.FORFEITURE_ORDER);
        Summary answer = YEAR.alsoMeasuring(notices, orders)
                .summarize(Given.complete(
                        List.of(cash("1").event(byNotice).event(byCourt).build())));

        assertThat(number(answer, notices)).isEqualTo(1);
        assertThat(number(answer, orders)).isEqualTo(1);
        assertThat(number(answer, MoneyMeasures.times(Stage.FORFEITED))).isEqualTo(2); // distinct days: 1
    }

    @Test
    void eventsOfOneDayAndAmount_mayComeInAnyOrder() {
        MoneyEvent byNotice = MoneyEvent.of(Stage.FORFEITED, DAY, pounds(50)).under(Instrument.FORFEITURE_NOTICE);
        MoneyEvent byCourt = MoneyEvent.of(Stage.FORFEITED, DAY, pounds(50)).under(Instrument.FORFEITURE_ORDER);
        CashSeizure one = cash("1").event(byNotice).event(byCourt).build();
        CashSeizure other = cash("1").event(byCourt).event(byNotice).build();

        assertThat(other).isEqualTo(one);
        assertThat(other.digest()).isEqualTo(one.digest());
        assertThat(YEAR.summarize(Given.complete(List.of(one, other))).included())
                .isEqualTo(1); // not in conflict
    }

    @Test
    void orderThatRenewsAnother_isNoSecondAmount_soThatItLowersNoMean() {
        Measure<MonetaryAmount> detained = MoneyMeasures.amount(Stage.DETAINED);
        StatsQuery query =
                YEAR.forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 1, 1)));
        DataExtract extract = DataExtract.of(List.of(
                cash("1")
                        .thenAll(Stage.DETAINED, LocalDate.of(2023, 1, 4))
                        .thenAll(Stage.DETAINED, LocalDate.of(2023, 7, 4))
                        .build(),
                cash("2")
                        .then(Stage.DETAINED, LocalDate.of(2023, 7, 4), pounds(90))
                        .build()));
        Summary secondHalf = query.summarize(Given.complete(extract));
        Explanation<MonetaryAmount> explanation = query.explain(secondHalf.figure(detained), extract);

        assertThat(secondHalf.figure(detained).text()).isEqualTo("£90");
        assertThat(secondHalf.figure(detained).meanInWords()).isEqualTo("£90"); // over both records: £45
        assertThat(explanation.median()).contains(new BigDecimal(90)); // and so is this
        assertThat(number(secondHalf, MoneyMeasures.times(Stage.DETAINED))).isEqualTo(2);
    }

    @Test
    void endWithoutAnAmount_whereNothingWasLeft_endsNothing_whichIsKnown() {
        Summary answer = YEAR.summarize(Given.complete(List.of(cash("1")
                .then(Stage.FORFEITED, DAY, pounds(100))
                .thenRemainder(Stage.RELEASED, DAY.plusDays(1))
                .build())));

        assertThat(answer.figure(CashMeasures.RELEASED).text()).isEqualTo("£0");
        assertThat(answer.figure(CashMeasures.RELEASED).value().isPresent()).isTrue();
        assertThat(cash("2")
                        .then(Stage.FORFEITED, DAY, pounds(150))
                        .thenRemainder(Stage.RELEASED, DAY)
                        .build()
                        .issues())
                .extracting(issue -> issue.code().name())
                .containsExactly("MORE_THAN_HELD");
    }

    @Test
    void forceThatIsToldAsItsOwnPartner_worksAlone() {
        Operations tree = Operations.of(Operation.of("X", "X").partners(List.of("cumbria")));
        Aliases spelt = Aliases.builder()
                .merged("Cumbria Police", "cumbria", LocalDate.MIN)
                .build();

        for (Summary alone : List.of(
                YEAR.within(tree, OperationId.of("X"))
                        .summarize(
                                Given.complete(List.of(cash("1").operation("X").build()))),
                YEAR.summarize(Given.complete(
                        List.of(cash("1").operation("X").partner("cumbria").build()))),
                YEAR.withAliases(spelt)
                        .summarize(Given.complete(List.of(cash("1")
                                .operation("X")
                                .partner("Cumbria Police")
                                .build()))))) {
            assertThat(number(alone, CommunityMeasures.JOINT_OPERATIONS)).isZero();
            assertThat(number(alone, CommunityMeasures.PARTNERS)).isZero();
        }
    }

    @Test
    void operationThatAnotherForceLeads_isJoint_andThatForceIsAPartner() {
        Operations tree = Operations.of(Operation.of("X", "X").leadForce(ForceId.of("lancashire")));
        Summary answer = YEAR.within(tree, OperationId.of("X"))
                .summarize(Given.complete(List.of(cash("1").operation("X").build())));

        assertThat(number(answer, CommunityMeasures.JOINT_OPERATIONS)).isEqualTo(1);
        assertThat(number(answer, CommunityMeasures.PARTNERS)).isEqualTo(1);
    }

    @Test
    void periodOutsideTheCalendarOfRecords_isRefusedAtTheDoor_notInTheRun() {
        assertThatThrownBy(() -> ReportingPeriod.ofEndExclusive(LocalDate.MIN, LocalDate.of(2024, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in the years 1 to 9999");
    }

    @Test
    void warrantWhosePowerIsNotKnown_isNotKnownToBeNone() {
        Warrant unknown = Warrant.builder().id("cumbria", "1").executed(DAY).build();
        Warrant other = Warrant.builder()
                .id("cumbria", "2")
                .executed(DAY)
                .power(Warrant.Power.FIREARMS)
                .build();

        Figure<Long> one =
                YEAR.summarize(Given.complete(List.of(unknown))).figure(ActivityMeasures.DRUG_WARRANTS_EXECUTED);
        assertThat(one.text()).isEqualTo("not known"); // a plain filter says 0
        assertThat(one.completeness().gaps()).isEqualTo(Map.of(Gap.NOT_STATED, 1L));
        assertThat(YEAR.summarize(Given.complete(List.of(unknown, other)))
                        .figure(ActivityMeasures.DRUG_WARRANTS_EXECUTED)
                        .text())
                .isEqualTo("0 in the known part");
    }

    /** A third of £50 is £16.67 or £16.66, so that two of them may be £33.32; a third of £100 is £33.33 or £33.34. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void jointOrder_paidInParts_isPaidInFullByTheShareOfOneForceToo(int place) {
        ConfiscationOrder order = ConfiscationOrder.builder()
                .id("cumbria", "1")
                .joint("J1", Share.equal(place, 3), JointWork.Role.RECORDED)
                .made(DAY)
                .obligor(Obligor.of("8c1f", pounds(50)).paid(DAY.plusDays(1), pounds(50)))
                .obligor(Obligor.of("9d2e", pounds(50)).paid(DAY.plusDays(2), pounds(50)))
                .build();
        Summary answer = YEAR.summarize(Given.complete(List.of(order)));

        Figure<MonetaryAmount> recoverable = answer.figure(OrderMeasures.RECOVERABLE);
        assertThat(answer.figure(OrderMeasures.VALUE).number()).isEqualByComparingTo(recoverable.number());
        assertThat(answer.figure(OrderMeasures.PAID).number()).isEqualByComparingTo(recoverable.number());
        assertThat(answer.figure(OrderMeasures.OUTSTANDING).text()).isEqualTo("£0");
    }

    @Test
    void rateOfMoneyOverEvents_isRefused() {
        assertThatThrownBy(() -> new Rate("Value a seizure", DrugMeasures.VALUE, DrugMeasures.SEIZURES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of one kind");
        assertThatThrownBy(() -> new Rate("Plants a gram", DrugMeasures.PLANTS, DrugMeasures.MASS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quantity of plants")
                .hasMessageContaining("quantity of mass");
    }
}
