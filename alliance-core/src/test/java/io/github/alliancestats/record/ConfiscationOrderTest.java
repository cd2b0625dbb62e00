package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiscationOrderTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MADE = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE_1 = LocalDate.of(2024, 6, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);

    private static ConfiscationOrder.Builder order() {
        return ConfiscationOrder.builder().id("cumbria", "1").made(MADE);
    }

    private static ConfiscationOrder order(Obligor... obligors) {
        return order().obligors(List.of(obligors)).build();
    }

    private static Optional<MonetaryAmount> recoverable(ConfiscationOrder order, LocalDate day) {
        return Asked.amount(order, OrderMeasures.RECOVERABLE, day, LONDON);
    }

    private static Optional<MonetaryAmount> paid(ConfiscationOrder order, LocalDate day) {
        return Asked.amount(order, OrderMeasures.PAID, day, LONDON);
    }

    private static Optional<MonetaryAmount> outstanding(ConfiscationOrder order, LocalDate day) {
        return Asked.amount(order, OrderMeasures.OUTSTANDING, day, LONDON);
    }

    private static Obligor ordered(String person, String pounds) {
        return Obligor.of(person, pounds(pounds));
    }

    // One person

    @ParameterizedTest
    @CsvSource({
        // day, ordered, paid, outstanding
        "2024-03-01, 10000, 0, 10000",
        "2024-05-31, 10000, 0, 10000",
        "2024-06-01, 10000, 2500, 7500", // a payment
        "2024-07-01, 8000, 2500, 5500", // varied down
        "2024-08-01, 8000, 8000, 0", // paid in full
        "2024-09-01, 9000, 8000, 1000", // varied up
        "2030-01-01, 9000, 8000, 1000",
    })
    void orderedPaidAndOutstanding_areThoseOfTheEndOfTheDay(
            LocalDate day, String ordered, String paid, String outstanding) {
        ConfiscationOrder order = order(ordered("A", "10000")
                .varied(LocalDate.of(2024, 9, 1), pounds("9000"))
                .varied(JULY_1, pounds("8000"))
                .paid(LocalDate.of(2024, 8, 1), pounds("5500"))
                .paid(JUNE_1, pounds("2500")));

        assertThat(recoverable(order, day)).contains(pounds(ordered));
        assertThat(paid(order, day)).contains(pounds(paid));
        assertThat(outstanding(order, day)).contains(pounds(outstanding));
        assertThat(order.ordered()).as("as the order was made").contains(pounds("10000"));
        assertThat(Asked.stock(order, OrderMeasures.OUTSTANDING, day, LONDON)).containsExactly(pounds(outstanding));
    }

    @Test
    void beforeItWasMade_thereIsNoOrder_whichIsNotZero() {
        ConfiscationOrder made = order(ordered("A", "10000"));

        assertThat(Asked.stock(made, OrderMeasures.OUTSTANDING, MADE.minusDays(1), LONDON))
                .isEmpty();
    }

    @Test
    void orderWithoutADate_hasAmountsOnNoDay() {
        ConfiscationOrder undated = ConfiscationOrder.builder()
                .id("cumbria", "1")
                .obligor(ordered("A", "10000"))
                .build();

        assertThat(undated.date()).isEmpty();
        assertThat(Asked.stock(undated, OrderMeasures.OUTSTANDING, JULY_1, LONDON))
                .isEmpty();
    }

    @Test
    void amountThatIsNotKnown_isNotZero() {
        ConfiscationOrder order = order(Obligor.of("A").paid(JUNE_1, pounds("50")), ordered("B", "100"));

        assertThat(order.ordered()).isEmpty();
        assertThat(recoverable(order, JULY_1)).isEmpty();
        assertThat(outstanding(order, JULY_1)).isEmpty();
        assertThat(Asked.stock(order, OrderMeasures.OUTSTANDING, JULY_1, LONDON))
                .isEmpty();
        assertThat(paid(order, JULY_1)).contains(pounds("50"));
    }

    @Test
    void amountThatWasNotKnown_isKnownOnceVaried() {
        ConfiscationOrder order = order(Obligor.of("A").varied(JUNE_1, pounds("50")));

        assertThat(recoverable(order, JUNE_1.minusDays(1))).isEmpty();
        assertThat(recoverable(order, JUNE_1)).contains(pounds("50"));
        assertThat(Asked.stock(order, OrderMeasures.OUTSTANDING, JUNE_1.minusDays(1), LONDON))
                .isEmpty();
        assertThat(Asked.stock(order, OrderMeasures.OUTSTANDING, JUNE_1, LONDON))
                .containsExactly(pounds("50"));
    }

    /** POCA s7: benefit £500,000, available £90,000, so the order is for £90,000. */
    @Test
    void benefitAndOrdered_areDifferentAmounts() {
        Obligor obligor = ordered("A", "90000").benefit(pounds("500000"));
        ConfiscationOrder order = order(obligor);

        assertThat(order.jointBenefit()).isEmpty();
        assertThat(order.ordered()).contains(pounds("90000"));
        assertThat(obligor.benefit()).contains(pounds("500000"));
        assertThat(order(ordered("A", "1")).ordered()).as("a nominal order").contains(pounds("1"));
    }

    /** 31 May 23:30 UTC is 1 June in London. */
    @Test
    void instants_becomeDaysInTheZoneThatIsAskedFor() {
        ConfiscationOrder order =
                order(ordered("A", "100").paid(EventDate.at(Instant.parse("2024-05-31T23:30:00Z")), pounds("40")));

        assertThat(paid(order, JUNE_1.minusDays(1))).contains(pounds("0"));
        assertThat(Asked.amount(order, OrderMeasures.PAID, JUNE_1.minusDays(1), ZoneId.of("UTC")))
                .contains(pounds("40"));
        assertThat(paid(order, JUNE_1)).contains(pounds("40"));
    }

    // Several people

    /**
     * A and B gained £100,000 together and are each ordered to pay it; A pays £60,000, B £40,000. The naive
     * outstanding, ordered less paid, is £100,000, and nobody owes it.
     */
    @Test
    void jointOrders_areEachInFull_andRecoveredOnce() {
        ConfiscationOrder order = order().jointBenefit(pounds("100000"))
                .obligor(ordered("A", "100000").paid(JUNE_1, pounds("60000")))
                .obligor(ordered("B", "100000").paid(JULY_1, pounds("40000")))
                .build();

        assertThat(order.obligors()).as("orders").hasSize(2);
        assertThat(order.ordered()).contains(pounds("200000"));
        assertThat(recoverable(order, JULY_1)).contains(pounds("100000"));
        assertThat(paid(order, JULY_1)).contains(pounds("100000"));
        assertThat(outstanding(order, JULY_1)).contains(pounds("0"));
        assertThat(outstanding(order, JUNE_1)).contains(pounds("40000"));
        MonetaryAmount naive =
                order.ordered().get().subtract(paid(order, JULY_1).get());
        assertThat(naive).isEqualTo(pounds("100000"));
    }

    @Test
    void ordersThatAreNotJoint_addUp() {
        ConfiscationOrder order = order(
                ordered("A", "100").benefit(pounds("100")).paid(JUNE_1, pounds("60")),
                ordered("B", "50").benefit(pounds("70")));

        assertThat(recoverable(order, JULY_1)).contains(pounds("150"));
        assertThat(outstanding(order, JULY_1)).contains(pounds("90"));
    }

    @ParameterizedTest
    @CsvSource({
        // ordered of A and B, joint benefit, recoverable, outstanding after A paid 20
        "100, 100, 100, 100, 80",
        "100, 30, 100, 100, 80", // all that is available to B is 30
        "40, 30, 100, 70, 50", // less is available to both than they gained
        "70, 30, 100, 100, 80",
    })
    void recoverable_isWhatWasOrdered_upToTheJointBenefit(
            String a, String b, String joint, String recoverable, String outstanding) {
        ConfiscationOrder order = order().jointBenefit(pounds(joint))
                .obligor(ordered("A", a).paid(JUNE_1, pounds("20")))
                .obligor(ordered("B", b))
                .build();

        assertThat(recoverable(order, JUNE_1)).contains(pounds(recoverable));
        assertThat(outstanding(order, JUNE_1)).contains(pounds(outstanding));
    }

    /**
     * A pays £60, then the order is varied to £40. B still owes £50; naive recoverable less paid says £30.
     */
    @Test
    void variedBelowWhatWasPaid_leavesNothingToPay_andTakesNothingFromWhatAnotherOwes() {
        Obligor overpaid = ordered("A", "100").paid(JUNE_1, pounds("60")).varied(JULY_1, pounds("40"));

        assertThat(outstanding(order(overpaid), JULY_1)).contains(pounds("0"));
        assertThat(outstanding(order(overpaid, ordered("B", "50")), JULY_1)).contains(pounds("50"));
        ConfiscationOrder joint = order().jointBenefit(pounds("100"))
                .obligor(overpaid)
                .obligor(ordered("B", "100"))
                .build();
        assertThat(outstanding(joint, JULY_1))
                .as("a pound of a joint benefit that A paid is one that B need not")
                .contains(pounds("40"));
    }

    @Test
    void payments_areThoseOfAll_inOrderOfDay() {
        ConfiscationOrder order = order(
                ordered("B", "100").paid(JUNE_1, pounds("30")).paid(JULY_1, pounds("10")),
                ordered("A", "100")
                        .paid(JUNE_1.plusDays(1), pounds("20"))
                        .paid(JULY_1, pounds("10"))
                        .paid(JULY_1, pounds("10")));

        assertThat(order.payments())
                .extracting(paid -> paid.person() + " " + paid)
                .containsExactly(
                        "B 2024-06-01, GBP 30",
                        "A 2024-06-02, GBP 20",
                        "A 2024-07-01, GBP 10",
                        "A 2024-07-01, GBP 10", // alike, and paid twice
                        "B 2024-07-01, GBP 10");
        assertThat(order.payments().get(0).amount()).isEqualTo(pounds("30"));
        assertThat(order.payments().get(0).date()).isEqualTo(EventDate.on(JUNE_1));
        assertThat(order.date()).contains(EventDate.on(MADE));
        assertThat(order.dates()).hasSize(6).startsWith(EventDate.on(MADE));
    }

    // In which periods

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-03-01, false",
        "2024-03-01, 2024-03-02, true", // it is made
        "2024-03-02, 2024-03-03, true", // outstanding since the day before
        "2024-04-01, 2024-05-01, true", // outstanding
        "2024-07-01, 2024-08-01, true", // the last payment falls in it
        "2024-07-02, 2024-08-01, false", // nothing is outstanding
    })
    void order_isIncludedAsLongAsAnythingIsOutstanding(LocalDate start, LocalDate end, boolean included) {
        ConfiscationOrder order =
                order(ordered("A", "100").paid(JUNE_1, pounds("60")).paid(JULY_1, pounds("40")));

        assertThat(Asked.isIncluded(order, start, end, LONDON)).isEqualTo(included);
    }

    @Test
    void amountThatIsNotKnown_mayAlwaysBeOutstanding_andAnUndatedOrderIsInNoPeriod() {
        ConfiscationOrder undated = ConfiscationOrder.builder()
                .id("cumbria", "1")
                .obligor(ordered("A", "100").paid(JUNE_1, pounds("50")))
                .build();

        assertThat(Asked.isIncluded(order(Obligor.of("A")), JULY_1, JULY_1.plusDays(1), LONDON))
                .isTrue();
        assertThat(Asked.isIncluded(order(Obligor.of("A")), Asked.FIRST_DAY, MADE, LONDON))
                .isFalse();
        assertThat(Asked.isEverIncluded(undated, LONDON)).isFalse();
    }

    // What is refused

    @Test
    void withdrawnOrder_needsNoObligor() {
        assertThat(order().withdrawn().build().obligors()).isEmpty();
    }

    @Test
    void obligorWhoseKeyIsNotPlainText_isRefusedAtOnce_withoutSayingWho() {
        assertThatThrownBy(() -> Obligor.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Obligor.of("SECRET ", pounds("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the key of an obligor must be plain text")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void secondCurrency_isRefused_whereverItStands() {
        MonetaryAmount euro = ExactMoney.of(BigDecimal.ONE, Records.EUR).toMonetaryAmount();
        List<ConfiscationOrder.Builder> mixed = List.of(
                order().obligor(Obligor.of("A", euro)).obligor(ordered("B", "1")),
                order().obligor(ordered("A", "1")).jointBenefit(euro),
                order().obligor(ordered("A", "1").benefit(euro)),
                order().obligor(ordered("A", "1").varied(JUNE_1, euro)),
                order().obligor(ordered("A", "1").paid(JUNE_1, euro)));

        for (ConfiscationOrder.Builder each : mixed) {
            assertThatThrownBy(each::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("one currency")
                    .hasMessageContaining("EUR 1")
                    .hasMessageContaining("GBP 1");
        }
        assertThat(order(Obligor.of("A", euro).paid(JUNE_1, euro)).ordered()).contains(euro);
    }

    @Test
    void negativeAmountOfAnObligor_isRefusedAtOnce_whereverItStands() {
        MonetaryAmount negative = pounds("-1");
        for (Runnable each : List.<Runnable>of(
                () -> Obligor.of("A", negative),
                () -> ordered("A", "1").benefit(negative),
                () -> ordered("A", "1").varied(JUNE_1, negative),
                () -> ordered("A", "1").paid(JUNE_1, negative))) {
            assertThatThrownBy(each::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not be negative");
        }
    }

    /** Interest is part of the amount to be paid (s12), and an appeal can lower benefit and order alike. */
    @Test
    void moreOrderedThanTheBenefit_isFine_ifInterestOrAnAppealMadeItSo() {
        ConfiscationOrder interest = order(ordered("A", "100")
                .benefit(pounds("100"))
                .varied(JUNE_1, pounds("108"))
                .paid(JULY_1, pounds("108")));
        ConfiscationOrder appealed = order().jointBenefit(pounds("60"))
                .obligor(ordered("A", "100").varied(JUNE_1, pounds("60")))
                .build();

        assertThat(outstanding(interest, JULY_1)).contains(pounds("0"));
        assertThat(recoverable(appealed, JULY_1)).contains(pounds("60"));
    }

    private static List<String> issues(ConfiscationOrder order) {
        return order.issues().stream().map(RecordIssue::toString).toList();
    }

    @Test
    void morePaidThanOnesOwnOrder_isContradictory() {
        ConfiscationOrder order = order(
                ordered("A", "100").paid(JUNE_1, pounds("60")).paid(JULY_1, pounds("40.01")), ordered("B", "100"));

        assertThat(issues(order)).containsExactly("cumbria/1: paid 2024-07-01, GBP 0.01 is more than was ordered");
        assertThat(paid(order, JULY_1)).contains(pounds("100"));
        assertThat(order.payments()).hasSize(3);
    }

    @Test
    void morePaidByAllThanTheJointBenefit_isContradictory() {
        ConfiscationOrder order = order().jointBenefit(pounds("100"))
                .obligor(ordered("A", "100").paid(JUNE_1, pounds("60")))
                .obligor(ordered("B", "100").paid(JULY_1, pounds("40.01")))
                .build();

        assertThat(issues(order)).containsExactly("cumbria/1: paid 2024-07-01, GBP 0.01 is more than was ordered");
        assertThat(outstanding(order, JULY_1)).contains(pounds("0"));
    }

    @Test
    void morePaidThanStoodOrderedThatDay_isContradictory_whateverWasOrderedBeforeOrAfter() {
        Obligor lowered = ordered("A", "100").varied(JUNE_1, pounds("50"));
        Obligor raised = ordered("A", "100").varied(JULY_1, pounds("200"));

        assertThat(issues(order(lowered.paid(JULY_1, pounds("80")))))
                .containsExactly("cumbria/1: paid 2024-07-01, GBP 30 is more than was ordered");
        assertThat(issues(order(raised.paid(JUNE_1, pounds("150")))))
                .containsExactly("cumbria/1: paid 2024-06-01, GBP 50 is more than was ordered");
        assertThat(issues(order(lowered.paid(JUNE_1, pounds("80")))))
                .as("it may have been paid before it was varied that day")
                .isEmpty();
        assertThat(issues(order(raised.paid(JULY_1, pounds("150"))))).isEmpty();
    }

    @Test
    void variedTwiceOnADay_isContradictory_sinceNothingStatesWhichStands() {
        assertThat(issues(order(ordered("A", "100").varied(JUNE_1, pounds("50")).varied(JUNE_1, pounds("60")))))
                .containsExactly("cumbria/1: varied 2024-06-01, GBP 60 is a second variation of one day");
    }

    @Test
    void variedOrPaidBeforeItWasMade_isContradictory() {
        LocalDate before = MADE.minusDays(1);
        ConfiscationOrder early =
                order(ordered("A", "100").paid(before, pounds("1")).varied(before, pounds("2")));

        assertThat(issues(early))
                .containsExactly(
                        "cumbria/1: varied 2024-02-29, GBP 2 is before the order was made",
                        "cumbria/1: paid 2024-02-29, GBP 1 is before the order was made");
        assertThat(outstanding(early, JULY_1)).contains(pounds("100"));
        assertThat(issues(order(ordered("A", "100").paid(MADE, pounds("100"))))).isEmpty();
        assertThat(issues(order(
                        ordered("A", "100").paid(EventDate.at(Instant.parse("2024-02-29T23:30:00Z")), pounds("1")))))
                .as("1 March further east")
                .isEmpty();
    }

    // As a value

    @Test
    void orderOfObligorsAndEvents_andTrailingZeros_areNoPartOfTheRecord() {
        ConfiscationOrder one =
                order(ordered("A", "100").paid(JUNE_1, pounds("10")).paid(JULY_1, pounds("20")), ordered("B", "50"));
        ConfiscationOrder other = order(
                ordered("B", "50.00"),
                ordered("A", "100").paid(JULY_1, pounds("20.0")).paid(JUNE_1, pounds("10")));

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.digest()).isEqualTo(one.digest());
        assertThat(other.obligors()).extracting(Obligor::person).containsExactly("A", "B");
    }

    @Test
    void anyDifference_makesRecordsAndDigestsUnlike() {
        Obligor plain = ordered("A", "100");
        List<ConfiscationOrder> all = List.of(
                order(plain),
                order(ordered("B", "100")),
                order(ordered("A", "90")),
                order(Obligor.of("A")),
                order(plain.benefit(pounds("100"))),
                order(plain.varied(JUNE_1, pounds("100"))),
                order(plain.varied(JULY_1, pounds("100"))),
                order(plain.paid(JUNE_1, pounds("100"))),
                order(plain.paid(JUNE_1, pounds("50"))),
                order(plain.paid(JUNE_1, pounds("50")).paid(JUNE_1, pounds("50"))),
                order(plain, ordered("B", "100")),
                order().obligor(plain).jointBenefit(pounds("100")).build(),
                ConfiscationOrder.builder().id("cumbria", "1").obligor(plain).build());

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).extracting(AllianceRecord::digest).doesNotHaveDuplicates();
        assertThat(order(ordered("A", "100"))).isEqualTo(all.get(0)).hasSameHashCodeAs(all.get(0));
    }

    @Test
    void toString_tellsNoPerson() {
        Obligor obligor = ordered("SECRET", "100").paid(JUNE_1, pounds("10"));

        assertThat(order(obligor, ordered("SECRET-TOO", "50")))
                .hasToString("confiscation order cumbria/1, made 2024-03-01, obligors: 2, ordered GBP 150");
        assertThat(obligor).hasToString("obligor, ordered GBP 100, payments: 1");
        assertThat(Obligor.of("SECRET")).hasToString("obligor, ordered an amount not known, payments: 0");
        assertThat(obligor.payments().get(0)).hasToString("2024-06-01, GBP 10");
        assertThat(ConfiscationOrder.builder()
                        .id("cumbria", "1")
                        .obligor(Obligor.of("SECRET"))
                        .build())
                .hasToString("confiscation order cumbria/1, made at an unknown date, obligors: 1, amount not known");
    }

    // Laws

    /** Up to three people, each with payments that never exceed the order, nor all of them the joint benefit. */
    @Property(tries = 300)
    void everyPoundThatCanBeRecovered_isPaidOrOutstanding_onEveryDay(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 500) Integer> ordered,
            @ForAll @IntRange(min = 0, max = 500) int more,
            @ForAll Random random) {
        int joint = Collections.max(ordered) + more;
        int left = joint;
        List<Obligor> obligors = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Obligor obligor = ordered("P" + i, String.valueOf(ordered.get(i)));
            int own = ordered.get(i);
            for (int month = 1; month <= 3; month++) {
                int paid = random.nextInt(Math.min(own, left) + 1);
                own -= paid;
                left -= paid;
                obligor = obligor.paid(MADE.plusMonths(month), pounds(String.valueOf(paid)));
            }
            obligors.add(obligor);
        }
        Collections.shuffle(obligors, random);
        ConfiscationOrder order = order().jointBenefit(pounds(String.valueOf(joint)))
                .obligors(obligors)
                .build();

        for (int month = 0; month <= 3; month++) {
            LocalDate day = MADE.plusMonths(month);
            BigDecimal recoverable = number(recoverable(order, day));
            assertThat(recoverable).isEqualByComparingTo(number(order.ordered()).min(BigDecimal.valueOf(joint)));
            assertThat(number(paid(order, day)).add(number(outstanding(order, day))))
                    .isEqualByComparingTo(recoverable);
        }
        assertThat(number(paid(order, MADE.plusYears(1)))).isEqualByComparingTo(BigDecimal.valueOf(joint - left));
    }

    private static BigDecimal number(Optional<MonetaryAmount> amount) {
        return amount.orElseThrow().getNumber().numberValueExact(BigDecimal.class);
    }

    @Test
    void paymentsOfOneObligor_areTwoThousand_andNoMore() {
        Obligor most = ordered("P1", "100000");
        for (int i = 0; i < 2_000; i++) {
            most = most.paid(JUNE_1.plusDays(i), pounds("1"));
        }
        Obligor paid = most;

        assertThat(paid.payments()).hasSize(2_000);
        assertThatThrownBy(() -> paid.paid(JULY_1, pounds("1")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2,000")
                .hasMessageNotContaining("P1");
    }

    @Test
    void amountsOfAnOrder_areThoseThatWereSaid() {
        Obligor told = Obligor.of("P1", pounds("900"));
        ConfiscationOrder order = ConfiscationOrder.builder()
                .id("cumbria", "1")
                .obligor(told)
                .jointBenefit(pounds("1500"))
                .build();

        assertThat(order.jointBenefit()).contains(pounds("1500"));
        assertThat(told.ordered()).contains(pounds("900"));
        assertThat(Obligor.of("P1").ordered()).isEmpty();
    }

    /** The day after it was paid it may have been the day before elsewhere, two days after it was not. */
    @ParameterizedTest
    @CsvSource({"3, true", "4, true", "5, true", "6, false"})
    void paidAsItWasVaried_aDayLaterAtTheMost(int varied, boolean taken) {
        Obligor obligor = Obligor.of("P1", pounds("100"))
                .paid(EventDate.on(LocalDate.of(2024, 5, 4)), pounds("150"))
                .varied(EventDate.on(LocalDate.of(2024, 5, varied)), pounds("150"));
        ConfiscationOrder.Builder order = ConfiscationOrder.builder()
                .id("cumbria", "1")
                .made(LocalDate.of(2024, 5, 1))
                .obligor(obligor);

        if (taken) {
            assertThat(order.build().obligors()).containsExactly(obligor);
        } else {
            assertThat(issues(order.build()))
                    .containsExactly("cumbria/1: paid 2024-05-04, GBP 50 is more than was ordered");
        }
    }

    @Test
    void paymentsOfOneDay_haveOneOrder() {
        EventDate day = EventDate.on(LocalDate.of(2024, 5, 4));
        EventDate noon = EventDate.at(Instant.parse("2024-05-04T12:00:00Z"));
        EventDate evening = EventDate.at(Instant.parse("2024-05-04T18:00:00Z"));
        Obligor forwards = Obligor.of("P1")
                .paid(day, pounds("5"))
                .paid(noon, pounds("5"))
                .paid(evening, pounds("1"))
                .paid(evening, pounds("5"));
        Obligor backwards = Obligor.of("P1")
                .paid(evening, pounds("5"))
                .paid(evening, pounds("1"))
                .paid(noon, pounds("5"))
                .paid(day, pounds("5"));

        assertThat(backwards).isEqualTo(forwards);
        assertThat(forwards.payments().stream().map(Object::hashCode)).doesNotHaveDuplicates();
    }
}
