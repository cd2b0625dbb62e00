package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts of confiscation orders: ordered, recoverable, paid and outstanding. */
class OrdersTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ConfiscationOrder.Builder order(String id, String made) {
        return ConfiscationOrder.builder().id("cumbria", id).made(day(made));
    }

    private static BigDecimal number(Summary answer, Measure<?> measure) {
        return answer.figure(measure).number();
    }

    /** After R v Ahmad and Fields [2014] UKSC 36: each is liable for all of it, and it is recovered once. */
    @Nested
    class JointBenefit {

        private final ConfiscationOrder joint = order("1", "2024-02-01")
                .jointBenefit(pounds("100000"))
                .obligor(Obligor.of("A", pounds("100000")).paid(day("2024-05-01"), pounds("60000")))
                .obligor(Obligor.of("B", pounds("100000")).paid(day("2024-06-01"), pounds("40000")))
                .build();

        @Test
        void twoOrdersOfOneBenefit_areRecoveredOnce_andNothingIsOwed() {
            Summary answer = YEAR.summarize(Given.complete(List.of(joint)));
            BigDecimal naive = number(answer, OrderMeasures.VALUE).subtract(number(answer, OrderMeasures.PAID));

            assertThat(answer.figure(OrderMeasures.MADE).known()).isEqualTo(2);
            assertThat(number(answer, OrderMeasures.VALUE)).isEqualByComparingTo("200000");
            assertThat(number(answer, OrderMeasures.RECOVERABLE)).isEqualByComparingTo("100000");
            assertThat(number(answer, OrderMeasures.PAID)).isEqualByComparingTo("100000");
            assertThat(naive).isEqualByComparingTo("100000");
            assertThat(number(answer, OrderMeasures.OUTSTANDING))
                    .isEqualByComparingTo("0")
                    .isNotEqualByComparingTo(naive);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-31, 0, 0",
            "2024-02-01, 100000, 0",
            "2024-05-01, 40000, 60000",
            "2024-06-01, 0, 100000",
        })
        void outstanding_isAsAtTheEndOfThePeriod(LocalDate lastDay, BigDecimal owed, BigDecimal paid) {
            Summary answer = YEAR.forPeriod(ReportingPeriod.ofDays(day("2024-01-01"), lastDay))
                    .summarize(Given.complete(List.of(joint)));

            assertThat(number(answer, OrderMeasures.OUTSTANDING)).isEqualByComparingTo(owed);
            assertThat(number(answer, OrderMeasures.PAID)).isEqualByComparingTo(paid);
        }
    }

    @Test
    void orderMadeBefore_isOwedStill_andPaidInThePeriod_butNotMadeInIt() {
        ConfiscationOrder old = order("1", "2022-02-01")
                .obligor(Obligor.of("A", pounds("1000"))
                        .paid(day("2023-12-31"), pounds("100"))
                        .paid(day("2024-01-01"), pounds("20")))
                .build();
        Summary answer = YEAR.summarize(Given.complete(List.of(old)));

        assertThat(answer.figure(OrderMeasures.MADE).known()).isZero();
        assertThat(answer.figure(OrderMeasures.VALUE).text()).isEqualTo("£0");
        assertThat(answer.figure(OrderMeasures.RECOVERABLE).text()).isEqualTo("£0");
        assertThat(answer.figure(OrderMeasures.PAID).text()).isEqualTo("£20");
        assertThat(answer.figure(OrderMeasures.OUTSTANDING).text()).isEqualTo("£880");
    }

    @Test
    void variedOrder_isOrderedAsItWasMade_andRecoverableAsItStands() {
        ConfiscationOrder varied = order("1", "2024-02-01")
                .obligor(Obligor.of("A", pounds("1000"))
                        .varied(day("2024-08-01"), pounds("300"))
                        .varied(day("2025-01-01"), pounds("5")))
                .build();
        Summary answer = YEAR.summarize(Given.complete(List.of(varied)));

        assertThat(answer.figure(OrderMeasures.VALUE).text()).isEqualTo("£1,000");
        assertThat(answer.figure(OrderMeasures.RECOVERABLE).text()).isEqualTo("£300");
        assertThat(answer.figure(OrderMeasures.OUTSTANDING).text()).isEqualTo("£300");
    }

    /** Ordered £1,000 and paid £250. Varied to £300, to £200 below what was paid, and to £900. Paid £600 of that. */
    @ParameterizedTest
    @CsvSource({
        "2024-01, £0, £0, £0, £0, £0",
        "2024-02, '£1,000', £0, £0, £0, '£1,000'",
        "2024-03, £0, £0, £0, £250, £750",
        "2024-04, £0, £0, £700, £0, £50",
        "2024-05, £0, £0, £50, £0, £0",
        "2024-06, £0, £650, £0, £600, £50",
        "2024-07, £0, £0, £0, £0, £50",
    })
    void ledger_hasUpliftsAndReductions(
            YearMonth month, String payable, String uplifts, String reductions, String paid, String outstanding) {
        ConfiscationOrder varied = order("1", "2024-02-01")
                .obligor(Obligor.of("A", pounds("1000"))
                        .paid(day("2024-03-01"), pounds("250"))
                        .varied(day("2024-04-01"), pounds("300"))
                        .varied(day("2024-05-01"), pounds("200"))
                        .varied(day("2024-06-01"), pounds("900"))
                        .paid(day("2024-06-15"), pounds("600")))
                .build();
        Summary summary = YEAR.forPeriod(ReportingPeriod.ofMonth(month))
                .alsoMeasuring(OrderMeasures.payable(), OrderMeasures.uplifts(), OrderMeasures.reductions())
                .summarize(Given.complete(List.of(varied)));

        assertThat(summary.figure(OrderMeasures.payable()).text()).isEqualTo(payable);
        assertThat(summary.figure(OrderMeasures.uplifts()).text()).isEqualTo(uplifts);
        assertThat(summary.figure(OrderMeasures.reductions()).text()).isEqualTo(reductions);
        assertThat(summary.figure(OrderMeasures.PAID).text()).isEqualTo(paid);
        assertThat(summary.figure(OrderMeasures.OUTSTANDING).text()).isEqualTo(outstanding);
    }

    /** £2,000 is known from August on. A payment does not change what is payable. */
    @ParameterizedTest
    @CsvSource({
        "2024-02, not known, £0, £0",
        "2024-05, £0, £0, £0",
        "2024-08, £0, not known, not known",
        "2024-09, £0, £0, £500",
    })
    void ledgerOfAnOrderOfAnUnknownAmount_hasGapsWhereItIsVaried(
            YearMonth month, String payable, String uplifts, String reductions) {
        ConfiscationOrder unknown = order("1", "2024-02-01")
                .obligor(Obligor.of("A")
                        .paid(day("2024-05-01"), pounds("10"))
                        .varied(day("2024-08-01"), pounds("2000"))
                        .varied(day("2024-09-01"), pounds("1500")))
                .build();
        Summary summary = YEAR.forPeriod(ReportingPeriod.ofMonth(month))
                .alsoMeasuring(OrderMeasures.payable(), OrderMeasures.uplifts(), OrderMeasures.reductions())
                .summarize(Given.complete(List.of(unknown)));

        assertThat(summary.figure(OrderMeasures.payable()).text()).isEqualTo(payable);
        assertThat(summary.figure(OrderMeasures.uplifts()).text()).isEqualTo(uplifts);
        assertThat(summary.figure(OrderMeasures.reductions()).text()).isEqualTo(reductions);
    }

    /** Two variations of April leave open which stands, so the amount of each change of the order is in doubt. */
    @ParameterizedTest
    @CsvSource({
        "2024-02, '£1,000 in the known part', not known, not known",
        "2024-03, £0, £0, £0",
        "2024-04, £0, not known, £500 in the known part",
        "2024-05, £0, not known, not known", // a payment, which perhaps was of more than is left
        "2024-06, £0, £300 in the known part, not known",
        "2024-07, £0, £0, £0",
    })
    void ledgerOfAnOrderThatIsVariedTwiceOnADay_hasAGapAtEachChange(
            YearMonth month, String payable, String uplifts, String reductions) {
        Obligor twice = Obligor.of("A", pounds("1000"))
                .varied(day("2024-04-01"), pounds("500"))
                .varied(day("2024-04-01"), pounds("600"))
                .paid(day("2024-05-01"), pounds("450"))
                .varied(day("2024-06-01"), pounds("800"));
        Summary summary = YEAR.forPeriod(ReportingPeriod.ofMonth(month))
                .alsoMeasuring(OrderMeasures.payable(), OrderMeasures.uplifts(), OrderMeasures.reductions())
                .summarize(Given.complete(
                        List.of(order("1", "2024-02-01").obligor(twice).build())));

        assertThat(summary.figure(OrderMeasures.payable()).text()).isEqualTo(payable);
        assertThat(summary.figure(OrderMeasures.uplifts()).text()).isEqualTo(uplifts);
        assertThat(summary.figure(OrderMeasures.reductions()).text()).isEqualTo(reductions);
    }

    /** A payment may be of the day before a variation, which perhaps was of another amount. */
    @Test
    void paymentOnTheDayBeforeAnUplift_leavesTheUpliftInDoubt() {
        ConfiscationOrder order = order("1", "2024-02-01")
                .obligor(Obligor.of("A", pounds("40"))
                        .paid(day("2024-03-31"), pounds("70"))
                        .varied(day("2024-04-01"), pounds("70")))
                .build();

        assertThat(order.issues()).isEmpty();
        assertThat(uplifts("2024-03", order)).isEqualTo("£30 in the known part");
        assertThat(uplifts("2024-04", order)).isEqualTo("not known");
    }

    /** Perhaps the uplift was made before the payment, and recorded too late. */
    @Test
    void paymentAboveAnOrderThatIsRaisedLater_leavesTheAmountsInDoubt() {
        Obligor paid = Obligor.of("A", pounds("100")).paid(day("2024-03-05"), pounds("150"));
        ConfiscationOrder raised = order("1", "2024-02-01")
                .obligor(paid.varied(day("2024-06-05"), pounds("200")))
                .build();
        ConfiscationOrder plain = order("2", "2024-02-01").obligor(paid).build();

        assertThat(uplifts("2024-06", raised)).isEqualTo("£100 in the known part");
        assertThat(outstanding(raised)).isEqualTo("£100 in the known part");
        assertThat(uplifts("2024-06", plain)).isEqualTo("£0");
        assertThat(outstanding(plain)).as("the payment is perhaps of less").isEqualTo("£0 in the known part");
    }

    private static String outstanding(ConfiscationOrder order) {
        return YEAR.summarize(Given.complete(List.of(order)))
                .figure(OrderMeasures.OUTSTANDING)
                .text();
    }

    /** A payment with a wrong day does not change the payable amount of an order that was never varied. */
    @Test
    void paymentBeforeAnOrderThatIsNotVaried_leavesTheLedgerKnown() {
        ConfiscationOrder order = order("1", "2024-03-01")
                .obligor(Obligor.of("A", pounds("1000")).paid(day("2024-01-10"), pounds("10")))
                .build();
        Summary summary = YEAR.alsoMeasuring(OrderMeasures.payable()).summarize(Given.complete(List.of(order)));

        assertThat(summary.figure(OrderMeasures.payable()).text()).isEqualTo("£1,000");
        assertThat(uplifts("2024-01", order)).isEqualTo("£0");
        assertThat(uplifts("2024-03", order)).isEqualTo("£0");
    }

    private static String uplifts(String month, ConfiscationOrder order) {
        return YEAR.forPeriod(ReportingPeriod.ofMonth(YearMonth.parse(month)))
                .alsoMeasuring(OrderMeasures.uplifts())
                .summarize(Given.complete(List.of(order)))
                .figure(OrderMeasures.uplifts())
                .text();
    }

    /** In Samoa the payment is on the day before the order, which it does not precede. */
    @Test
    void paymentOnTheDayOfTheOrder_neverComesBeforeIt() {
        ConfiscationOrder order = order("1", "2024-02-01")
                .obligor(Obligor.of("A", pounds("100"))
                        .paid(EventDate.at(Instant.parse("2024-02-01T05:00:00Z")), pounds("40")))
                .build();
        StatsQuery inSamoa = YEAR.inZone(ZoneId.of("Pacific/Pago_Pago"));

        assertThat(order.issues()).isEmpty();
        for (int month = 1; month <= 2; month++) {
            Summary summary = inSamoa.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, month)))
                    .summarize(Given.complete(List.of(order)));

            assertThat(summary.figure(OrderMeasures.PAID).text()).isEqualTo(month == 1 ? "£0" : "£40");
            assertThat(summary.figure(OrderMeasures.OUTSTANDING).text()).isEqualTo(month == 1 ? "£0" : "£60");
        }
    }

    @Test
    void ledger_needsPayments_andOpenOrders() {
        Coverage ordersAlone = Given.covering(Set.of(Fact.CONFISCATION_ORDERED));
        ConfiscationOrder lowered = order("1", "2024-02-01")
                .obligor(Obligor.of("A", pounds("1000")).varied(day("2024-04-01"), pounds("300")))
                .build();
        Summary summary = YEAR.alsoMeasuring(
                        OrderMeasures.payable(), OrderMeasures.uplifts(), OrderMeasures.reductions())
                .summarize(DataExtract.of(List.of(lowered)).covering(ordersAlone));

        assertThat(summary.figure(OrderMeasures.VALUE).text()).isEqualTo("£1,000");
        assertThat(summary.figure(OrderMeasures.payable()).text()).isEqualTo("£1,000 in the known part");
        assertThat(summary.figure(OrderMeasures.uplifts()).text()).isEqualTo("£0 in the known part");
        assertThat(summary.figure(OrderMeasures.reductions()).text()).isEqualTo("£700 in the known part");
    }

    @Test
    void amountThatIsNotKnown_isAGap_andTheOrderCounts() {
        List<AllianceRecord> records = List.of(
                order("1", "2024-02-01").obligor(Obligor.of("A")).build(),
                order("2", "2024-02-01").obligor(Obligor.of("A", pounds("10"))).build(),
                order("3", "2024-02-01")
                        .obligor(Obligor.of("A", pounds("5")))
                        .obligor(Obligor.of("B"))
                        .build());
        Summary answer = YEAR.summarize(Given.complete(records));

        assertThat(answer.figure(OrderMeasures.MADE).known()).isEqualTo(4);
        assertThat(answer.figure(OrderMeasures.VALUE).text()).isEqualTo("at least £15");
        assertThat(answer.figure(OrderMeasures.VALUE).completeness())
                .hasToString("known for 2 of 3, 1 of them in part (amount not known: 2)");
        assertThat(answer.figure(OrderMeasures.OUTSTANDING).text()).isEqualTo("at least £10");
        assertThat(answer.figure(OrderMeasures.OUTSTANDING).completeness())
                .hasToString("known for 1 of 3 (amount not known: 2)");
    }

    /** Cash that pays an order is told of by the seizure and by the order. */
    @Test
    void cashAppliedToAnOrder_isPaidThereToo_andIsNoSecondPound() {
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "C")
                .seized(day("2024-01-01"))
                .amount(pounds("39352.60"))
                .event(MoneyEvent.of(Stage.APPLIED_TO_ORDER, day("2024-04-01")).remainder())
                .build();
        ConfiscationOrder order = order("1", "2024-02-01")
                .obligor(Obligor.of("A", pounds("39352.60")).paid(day("2024-04-01"), pounds("39352.60")))
                .build();
        Summary answer = YEAR.summarize(Given.complete(List.of(cash, order)));
        BigDecimal naive =
                number(answer, MoneyMeasures.amount(Stage.APPLIED_TO_ORDER)).add(number(answer, OrderMeasures.PAID));

        assertThat(naive).isEqualByComparingTo("78705.20");
        assertThat(number(answer, OrderMeasures.PAID))
                .isEqualByComparingTo("39352.60")
                .isNotEqualByComparingTo(naive);
        assertThat(Measure.standard())
                .allSatisfy(measure ->
                        assertThat(answer.figures(measure).toString()).doesNotContain("78,705.2"));
    }

    @Test
    void orderOfTwoForces_isMadeOnce_andItsMoneyIsShared() {
        List<AllianceRecord> records = List.of(shared("cumbria", 1), shared("lancashire", 2));
        Summary answer = YEAR.groupedBy(Dimension.FORCE).summarize(Given.complete(records));

        assertThat(answer.figure(OrderMeasures.MADE).known()).isEqualTo(2);
        assertThat(answer.figure(OrderMeasures.VALUE).text()).isEqualTo("£100.03");
        assertThat(answer.by(Dimension.FORCE).rows().values())
                .extracting(row -> row.figure(OrderMeasures.VALUE).text())
                .containsExactly("£25", "£75.03");
    }

    private static ConfiscationOrder shared(String force, int place) {
        return ConfiscationOrder.builder()
                .id(force, "1")
                .made(day("2024-02-01"))
                .joint("NW-7", Share.weighted(place, 1, 3), place == 1 ? Role.RECORDED : Role.PARTICIPATED)
                .obligor(Obligor.of("A", pounds("100.00")))
                .obligor(Obligor.of("B", pounds("0.03")))
                .build();
    }
}
