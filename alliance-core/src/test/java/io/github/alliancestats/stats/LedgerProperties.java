package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * One pound is followed from its taking to its end. Of property whose amounts are known, in each currency: what was held
 * and what came in is what went out and what is held, to the penny, of the whole as of each force's share.
 */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class LedgerProperties {

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(Records.YEAR)
            .withOperations(Records.OPERATIONS)
            .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]));

    private static final List<Measure<MonetaryAmount>> LEDGER_OF_ORDERS = List.of(
            OrderMeasures.outstandingAtStart(),
            OrderMeasures.payable(),
            OrderMeasures.uplifts(),
            OrderMeasures.reductions(),
            OrderMeasures.PAID,
            OrderMeasures.OUTSTANDING);

    private static final StatsQuery ORDERS =
            AllianceStats.forPeriod(Records.YEAR).measuring(LEDGER_OF_ORDERS.toArray(new Measure<?>[0]));

    /** Records with property whose amounts, also those of its disposals, are known, and other records. */
    @Provide
    Arbitrary<List<AllianceRecord>> records() {
        return Records.distinct()
                .map(records -> records.stream()
                        .filter(record -> !(record instanceof RecoverableProperty property) || isKnown(property))
                        .toList());
    }

    private static boolean isKnown(RecoverableProperty property) {
        return !property.amounts().isEmpty()
                && property.events().stream()
                        .filter(event -> event.stage().disposal()
                                && event.contradiction().isEmpty())
                        .allMatch(event -> event.amount().isPresent());
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        Arbitrary<LocalDate> starts = Arbitraries.integers()
                .between(-60, 380)
                .map(n -> LocalDate.of(2024, 1, 1).plusDays(n));
        return Combinators.combine(starts, Arbitraries.of(1, 2, 28, 31, 91, 366))
                .as((start, days) -> ReportingPeriod.ofEndExclusive(start, start.plusDays(days)));
    }

    /** A figure for each currency, those of nothing apart. */
    private static Map<String, BigDecimal> amounts(Summary answer, Measure<MonetaryAmount> measure) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        answer.figures(measure)
                .forEach(figure -> amounts.put(figure.known().getCurrency().getCurrencyCode(), figure.number()));
        return amounts;
    }

    private static void add(Map<String, BigDecimal> sums, Map<String, BigDecimal> more) {
        more.forEach((currency, number) -> sums.merge(currency, number, BigDecimal::add));
    }

    private static Map<String, BigDecimal> sum(Summary answer, List<Measure<MonetaryAmount>> measures) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        measures.forEach(measure -> add(sums, amounts(answer, measure)));
        sums.replaceAll((currency, number) -> number.stripTrailingZeros());
        sums.values().removeIf(number -> number.signum() == 0);
        return sums;
    }

    private static List<Measure<MonetaryAmount>> ends(Measure<MonetaryAmount> held, boolean cohort) {
        List<Measure<MonetaryAmount>> all = new ArrayList<>(List.of(held));
        for (Stage stage : Stage.values()) {
            if (stage.disposal()) {
                all.add(cohort ? MoneyMeasures.cohort(stage, Records.COHORT_BY) : MoneyMeasures.amount(stage));
            }
        }
        return all;
    }

    private static void assertBalances(Summary answer) {
        assertThat(sum(
                        answer,
                        List.of(
                                MoneyMeasures.HELD_AT_START,
                                MoneyMeasures.TAKEN,
                                MoneyMeasures.amount(Stage.INTEREST))))
                .as("what was held, taken and earned in %s", answer.period())
                .isEqualTo(sum(answer, ends(MoneyMeasures.HELD, false)));
    }

    @Property(tries = 500)
    void flowsOfAPeriod_balance(
            @ForAll("records") List<AllianceRecord> records, @ForAll("periods") ReportingPeriod period) {
        assertBalances(QUESTION.forPeriod(period).summarize(records));
    }

    /** One rate a record for all its stages; a currency without a rate is missing from all of them. */
    @Property
    void flowsOfAPeriod_balanceInOneCurrencyToo(
            @ForAll("records") List<AllianceRecord> records, @ForAll("periods") ReportingPeriod period) {
        StatsQuery inSterling = QUESTION.forPeriod(period);

        assertBalances(inSterling.reportingIn(GBP).summarize(records));
        assertBalances(inSterling.reportingIn(Records.RATES).summarize(records));
    }

    @Property
    void cohort_balancesByADay(@ForAll("records") List<AllianceRecord> records) {
        Summary answer = QUESTION.summarize(records);

        assertThat(sum(answer, List.of(MoneyMeasures.TAKEN, MoneyMeasures.cohort(Stage.INTEREST, Records.COHORT_BY))))
                .isEqualTo(sum(answer, ends(MoneyMeasures.cohortHeld(Records.COHORT_BY), true)));
    }

    @Property
    void everyRow_balances(@ForAll("records") List<AllianceRecord> records) {
        StatsQuery question = QUESTION.groupedBy(
                Dimension.MONTH, Dimension.ASSET_KIND, Dimension.GROUP, Dimension.ASSET_KIND.by(Dimension.MONTH));
        for (Summary row : ExplainProperties.parts(question.summarize(records)).values()) {
            assertBalances(row);
        }
    }

    /** What is held at the end of one period is held at the start of the next. */
    @Property
    void endOfAPeriod_isTheStartOfTheNext(
            @ForAll("records") List<AllianceRecord> records, @ForAll("periods") ReportingPeriod period) {
        ReportingPeriod next = ReportingPeriod.ofEndExclusive(
                period.endExclusive(), period.endExclusive().plusDays(31));

        assertThat(sum(QUESTION.forPeriod(period).summarize(records), List.of(MoneyMeasures.HELD)))
                .isEqualTo(sum(QUESTION.forPeriod(next).summarize(records), List.of(MoneyMeasures.HELD_AT_START)));
    }

    /** An event that contradicts its record, or the excess of one, is in no flow. */
    @Property
    void contradictedEvents_addNothingToAFlow(
            @ForAll("records") List<AllianceRecord> records, @ForAll("periods") ReportingPeriod period) {
        List<AllianceRecord> sound = records.stream()
                .map(record -> Draft.changed(
                        record,
                        draft -> draft.events.removeIf(
                                event -> event.contradiction().isPresent())))
                .toList();
        Summary summary = QUESTION.forPeriod(period).summarize(records);
        Summary ofSound = QUESTION.forPeriod(period).summarize(sound);

        for (Measure<MonetaryAmount> measure : ledger()) {
            assertThat(sum(summary, List.of(measure))).as("%s", measure).isEqualTo(sum(ofSound, List.of(measure)));
        }
    }

    // Confiscation orders

    /** Confiscation orders of known amounts. */
    @Provide
    Arbitrary<List<AllianceRecord>> orders() {
        return Records.distinct()
                .map(records -> records.stream()
                        .filter(record -> record instanceof ConfiscationOrder order
                                && order.ordered().isPresent())
                        .toList())
                .filter(records -> !records.isEmpty());
    }

    /** The amounts outstanding at the start, payable and added equal those reduced, paid and outstanding at the end. */
    private static void assertOrdersBalance(StatsQuery query, ReportingPeriod period, List<AllianceRecord> orders) {
        ReportingPeriod before = ReportingPeriod.ofEndExclusive(period.start().minusDays(1), period.start());
        Summary answer = query.forPeriod(period).summarize(orders);

        assertThat(sum(answer, List.of(OrderMeasures.outstandingAtStart())))
                .isEqualTo(sum(query.forPeriod(before).summarize(orders), List.of(OrderMeasures.OUTSTANDING)));
        assertThat(sum(
                        answer,
                        List.of(OrderMeasures.outstandingAtStart(), OrderMeasures.payable(), OrderMeasures.uplifts())))
                .as("%s of %s", period, orders)
                .isEqualTo(sum(
                        answer, List.of(OrderMeasures.reductions(), OrderMeasures.PAID, OrderMeasures.OUTSTANDING)));
    }

    @Property(tries = 1_000)
    void ordersOfAPeriod_balance(
            @ForAll("orders") List<AllianceRecord> orders, @ForAll("periods") ReportingPeriod period) {
        assertOrdersBalance(ORDERS, period, orders);
        assertOrdersBalance(ORDERS.inZone(ZoneId.of("Pacific/Kiritimati")), period, orders);
        assertOrdersBalance(ORDERS.reportingIn(Records.RATES), period, orders);
    }

    @Property
    void sharesOfOrders_balance_andAddToTheWhole(
            @ForAll("orders") List<AllianceRecord> orders,
            @ForAll("periods") ReportingPeriod period,
            @ForAll @IntRange(min = 1, max = 50) int part) {
        StatsQuery query = ORDERS.inZone(ZoneId.of("Pacific/Kiritimati")).forPeriod(period);
        Summary merged = query.empty();
        for (int place = 1; place <= 3; place++) {
            int own = place;
            List<AllianceRecord> shares =
                    orders.stream().map(order -> share(order, own, part)).toList();
            assertOrdersBalance(query, period, shares);
            merged = merged.plus(query.summarize(shares));
        }
        Summary whole = query.summarize(orders.stream()
                .map(order -> Draft.changed(order, draft -> draft.joint = null))
                .toList());

        for (Measure<MonetaryAmount> measure : LEDGER_OF_ORDERS) {
            assertThat(sum(merged, List.of(measure))).as("%s", measure).isEqualTo(sum(whole, List.of(measure)));
        }
    }

    /** Payments and variations that contradict the order are in no flow of orders. */
    @Property
    void contradictedPayments_addNothingToAFlow(
            @ForAll("orders") List<AllianceRecord> orders, @ForAll("periods") ReportingPeriod period) {
        Summary summary = ORDERS.forPeriod(period).summarize(copies(orders, event -> true));
        Summary ofSound = ORDERS.forPeriod(period)
                .summarize(copies(orders, event -> event.contradiction().isEmpty()));

        for (Measure<MonetaryAmount> measure : LEDGER_OF_ORDERS) {
            assertThat(sum(summary, List.of(measure))).as("%s", measure).isEqualTo(sum(ofSound, List.of(measure)));
        }
    }

    /** Orders with some of their events, and nothing else of the record but the amounts. */
    private static List<AllianceRecord> copies(List<AllianceRecord> orders, Predicate<Obligor.Event> which) {
        List<AllianceRecord> copies = new ArrayList<>();
        for (AllianceRecord record : orders) {
            ConfiscationOrder order = (ConfiscationOrder) record;
            copies.add(ConfiscationOrder.builder()
                    .id(order.id())
                    .made(order.made().orElse(null))
                    .jointBenefit(order.jointBenefit().orElse(null))
                    .obligors(order.obligors().stream()
                            .map(obligor -> copy(obligor, which))
                            .toList())
                    .build());
        }
        return copies;
    }

    private static Obligor copy(Obligor obligor, Predicate<Obligor.Event> which) {
        Obligor copy = obligor.ordered()
                .map(ordered -> Obligor.of(obligor.person(), ordered))
                .orElseGet(() -> Obligor.of(obligor.person()));
        for (Obligor.Event event : obligor.variations().stream().filter(which).toList()) {
            copy = copy.varied(event.date(), event.amount());
        }
        for (Obligor.Event event : obligor.payments().stream().filter(which).toList()) {
            copy = copy.paid(event.date(), event.amount());
        }
        return copy;
    }

    /** Property that three forces share: their answers add to that over the whole, flow by flow. */
    @Property
    void sharesOfAllForces_addToTheWhole(
            @ForAll("records") List<AllianceRecord> records,
            @ForAll("periods") ReportingPeriod period,
            @ForAll @IntRange(min = 1, max = 50) int part) {
        List<AllianceRecord> whole = new ArrayList<>();
        List<List<AllianceRecord>> forces = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (AllianceRecord record : records) {
            if (record instanceof RecoverableProperty) {
                whole.add(Draft.changed(record, draft -> draft.joint = null));
                for (int place = 1; place <= 3; place++) {
                    forces.get(place - 1).add(share(record, place, part));
                }
            }
        }
        StatsQuery question = QUESTION.forPeriod(period);
        List<Summary> answers = forces.stream()
                .map(question::summarize)
                .peek(LedgerProperties::assertBalances)
                .toList();
        Summary merged = answers.stream().reduce(question.empty(), Summary::plus);

        for (Measure<MonetaryAmount> measure : ledger()) {
            assertThat(sum(merged, List.of(measure)))
                    .as("%s", measure)
                    .isEqualTo(sum(question.summarize(whole), List.of(measure)));
        }
    }

    private static AllianceRecord share(AllianceRecord record, int place, int part) {
        return Draft.changed(record, draft -> {
            draft.id = RecordId.of(
                    "force-" + place, record.force() + "-" + record.id().value());
            draft.joint = new JointWork(
                    record.kind() + record.id(),
                    Share.weighted(place, part, 17, 3),
                    place == 1 ? Role.RECORDED : Role.PARTICIPATED);
        });
    }

    private static Set<Measure<MonetaryAmount>> ledger() {
        Set<Measure<MonetaryAmount>> all = new HashSet<>(ends(MoneyMeasures.HELD, false));
        all.addAll(ends(MoneyMeasures.cohortHeld(Records.COHORT_BY), true));
        all.addAll(List.of(MoneyMeasures.HELD_AT_START, MoneyMeasures.TAKEN, MoneyMeasures.amount(Stage.INTEREST)));
        return all;
    }

    /** An end that has another day in London than the taking, as it was told, goes with the taking. */
    @Example
    void taking_neverComesAfterTheEnd() {
        AllianceRecord record = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(EventDate.at(Instant.parse("2024-03-31T23:30:00Z")))
                .amount(pounds("100"))
                .thenRemainder(Stage.FORFEITED, LocalDate.of(2024, 3, 31))
                .build();
        for (int month = 3; month <= 4; month++) {
            Summary answer = QUESTION.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, month)))
                    .summarize(List.of(record));

            assertBalances(answer);
            assertThat(sum(answer, List.of(MoneyMeasures.TAKEN)))
                    .isEqualTo(sum(answer, List.of(MoneyMeasures.amount(Stage.FORFEITED))))
                    .hasSize(month == 4 ? 1 : 0);
        }
    }

    /** Of two currencies, one without a rate is a gap of what is held, as it is of what was seized. */
    @Example
    void heldInACurrencyWithoutARate_isAGap() {
        AllianceRecord record = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 5, 1))
                .amount(pounds("100"))
                .amount(Records.money("50", Records.EUR))
                .build();
        Summary answer = QUESTION.reportingIn(GBP).summarize(Given.complete(List.of(record)));

        for (Measure<MonetaryAmount> measure : List.of(CashMeasures.SEIZED, CashMeasures.HELD, MoneyMeasures.HELD)) {
            assertThat(answer.figure(measure).text()).isEqualTo("at least £100");
            assertThat(answer.figure(measure).completeness().partial()).isEqualTo(1);
            assertThat(answer.figure(measure).completeness().gaps()).isEqualTo(Map.of(Gap.NO_RATE, 1L));
        }
    }

    /** Interest alone is not what an asset of unknown value is worth. */
    @Example
    void heldOfUnknownValue_isAGap_whateverInterestItEarned() {
        AllianceRecord record = Asset.builder(AssetKind.ACCOUNT)
                .id("cumbria", "1")
                .taken(Stage.FROZEN, LocalDate.of(2024, 5, 1))
                .then(Stage.INTEREST, LocalDate.of(2024, 6, 1), pounds("5"))
                .build();
        Figure<MonetaryAmount> held =
                QUESTION.reportingIn(GBP).summarize(List.of(record)).figure(MoneyMeasures.HELD);

        assertThat(held.completeness().gaps()).isEqualTo(Map.of(Gap.NO_AMOUNT, 1L));
        assertThat(held.text()).isEqualTo("not known");
    }

    /** What a part leaves is no more known than the whole was. */
    @Example
    void heldOfUnknownValue_isAGapUntilAllOfItGoes() {
        MoneyEvent part = MoneyEvent.of(Stage.RELEASED, LocalDate.of(2024, 6, 1), pounds("11"));
        MoneyEvent rest =
                MoneyEvent.of(Stage.RELEASED, LocalDate.of(2024, 7, 1)).remainder();
        MoneyEvent forfeited = MoneyEvent.of(Stage.FORFEITED, LocalDate.of(2024, 7, 1), pounds("4870"));

        for (Measure<MonetaryAmount> measure : List.of(CashMeasures.HELD, MoneyMeasures.HELD)) {
            assertThat(notCounted(part).figure(measure).text()).isEqualTo("not known");
            assertThat(notCounted(part, rest).figure(measure).text()).isEqualTo("£0");
            assertThat(notCounted(part, forfeited).figure(measure).text()).isEqualTo("not known");
        }
    }

    private static Summary notCounted(MoneyEvent... events) {
        AllianceRecord cash = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 5, 1))
                .notCounted()
                .events(List.of(events))
                .build();
        return QUESTION.reportingIn(GBP).summarize(Given.complete(List.of(cash)));
    }
}
