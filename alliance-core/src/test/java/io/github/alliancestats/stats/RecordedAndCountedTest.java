package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder.OrderKind;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.Safeguarding.Step;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of records that only measures with a parameter count. */
class RecordedAndCountedTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    private static final LocalDate MAY_2 = LocalDate.of(2024, 5, 2);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 1, 1);
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static String text(Measure<?> measure, List<? extends AllianceRecord> records) {
        return YEAR.alsoMeasuring(measure)
                .summarize(Given.complete(records))
                .figure(measure)
                .text();
    }

    /** An action stands for several events, as a row of a table does. */
    @Nested
    class Actions {

        private static Action.Builder tobacco(String id) {
            return Action.builder()
                    .id("cumbria", id)
                    .type("illicit tobacco seized")
                    .when(MAY_1);
        }

        @Test
        void amounts_addByType_andANotStatedOneIsAGap() {
            List<Action> all = List.of(
                    tobacco("1").number(12).amount(pounds("35000")).build(),
                    tobacco("2").number(3).amount(pounds("1000.50")).build(),
                    Action.builder()
                            .id("cumbria", "3")
                            .type("drone flight")
                            .when(MAY_1)
                            .build());
            Summary year = YEAR.alsoMeasuring(ActivityMeasures.amounts())
                    .groupedBy(Dimension.ACTION_TYPE)
                    .summarize(Given.complete(all));
            Summary row = year.by(Dimension.ACTION_TYPE).get("illicit tobacco seized");

            assertThat(row.figure(ActivityMeasures.amounts()).text()).isEqualTo("£36,000.50");
            assertThat(row.figure(ActivityMeasures.ACTIONS).text()).isEqualTo("15");
            assertThat(year.by(Dimension.ACTION_TYPE)
                            .get("drone flight")
                            .figure(ActivityMeasures.amounts())
                            .text())
                    .isEqualTo("not known");
            assertThat(year.figure(ActivityMeasures.amounts()).text()).isEqualTo("at least £36,000.50");
        }

        @Test
        void quantities_addByKindOfUnit_eachOnce() {
            List<Action> all = List.of(
                    tobacco("1").quantity(Quantity.kilograms("12.5")).build(),
                    tobacco("2").quantity(Quantity.grams("500")).build(),
                    tobacco("3").quantity(Quantity.of(7, QuantityUnit.ITEM)).build());

            assertThat(text(ActivityMeasures.quantities(UnitKind.MASS), all))
                    .isEqualTo("13 kg of weighed goods (2 of 3 records)");
            assertThat(text(ActivityMeasures.quantities(UnitKind.ITEMS), all)).isEqualTo("7 items");
            assertThatThrownBy(() -> ActivityMeasures.quantities(UnitKind.UNKNOWN))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void quantityOfAnUnknownUnit_isAGap() {
            Action unknown =
                    tobacco("1").quantity(Quantity.of(3, QuantityUnit.UNKNOWN)).build();

            assertThat(text(ActivityMeasures.quantities(UnitKind.MASS), List.of(unknown)))
                    .isEqualTo("not known");
        }

        @Test
        void people_countOnce_andActionsWithoutAPersonAreAGap() {
            List<Action> visits = List.of(
                    tobacco("1").person("P2").person("P1").person("P1").build(),
                    tobacco("2").person("P1").build());

            assertThat(visits.get(0).people()).containsExactly("P1", "P2");
            assertThat(text(ActivityMeasures.people(), visits)).isEqualTo("2");
            assertThat(ActivityMeasures.people().countsPeople()).isTrue();
            assertThat(text(
                            ActivityMeasures.people(),
                            List.of(visits.get(1), tobacco("3").build())))
                    .isEqualTo("at least 1");
        }

        @Test
        void rowOfATable_ofAMonth_countsInItsYear() {
            EventDate may = EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2024, 5)));
            Action row = Action.builder()
                    .id("cumbria", "1")
                    .type("frauds prevented")
                    .when(may)
                    .number(40)
                    .amount(pounds("200000"))
                    .build();

            assertThat(text(ActivityMeasures.amounts(), List.of(row))).isEqualTo("£200,000");
            assertThat(text(ActivityMeasures.ACTIONS, List.of(row))).isEqualTo("40");
        }

        @Test
        void revision_hasTheIdAndTheNextNumber_andNothingElse() {
            Action first = tobacco("1").amount(pounds("35000")).build();
            Action second = Action.builder()
                    .revising(first)
                    .type("illicit tobacco seized")
                    .when(MAY_1)
                    .amount(pounds("30000"))
                    .build();

            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.revision()).isEqualTo(2);
            assertThat(second.number()).isEqualTo(1);
            assertThat(text(ActivityMeasures.amounts(), List.of(first, second))).isEqualTo("£30,000");
            assertThat(tobacco("2").revising(null).build().revision()).isEqualTo(1);
        }
    }

    @Nested
    class Receipts {

        private final Measure<?> forfeited = MoneyMeasures.receipts(Stage.FORFEITED);

        private static Asset vehicle(String id, MoneyEvent... events) {
            return Asset.builder(AssetKind.VEHICLE)
                    .id("cumbria", id)
                    .taken(Stage.SEIZED, MAY_1)
                    .amount(pounds("15200"))
                    .events(List.of(events))
                    .build();
        }

        private static MoneyEvent sold(LocalDate day) {
            return MoneyEvent.of(Stage.FORFEITED, day).remainder().realising(pounds("12900"));
        }

        @Test
        void assetBringsItsProceeds_notTheAmountAtWhichItWasBooked() {
            List<Asset> sold = List.of(vehicle("1", sold(MAY_2)), vehicle("2", sold(NEXT_YEAR)));

            assertThat(text(MoneyMeasures.amount(Stage.FORFEITED), sold)).isEqualTo("£15,200");
            assertThat(text(forfeited, sold)).isEqualTo("£12,900");
        }

        @Test
        void assetWithoutStatedProceeds_isAGap_andCashBringsItsAmount() {
            CashSeizure cash = CashSeizure.builder()
                    .id("cumbria", "3")
                    .seized(MAY_1)
                    .amount(pounds("500"))
                    .thenRemainder(Stage.FORFEITED, MAY_2)
                    .build();
            Asset unsold = vehicle("2", MoneyEvent.of(Stage.FORFEITED, MAY_2).remainder());

            assertThat(text(forfeited, List.of(vehicle("1", sold(MAY_2)), unsold, cash)))
                    .isEqualTo("at least £13,400");
            assertThat(text(forfeited, List.of(unsold))).isEqualTo("not known");
        }

        @Test
        void accountBringsItsAmount() {
            Asset account = Asset.builder(AssetKind.ACCOUNT)
                    .id("cumbria", "1")
                    .taken(Stage.FROZEN, MAY_1)
                    .amount(pounds("3000"))
                    .thenRemainder(Stage.FORFEITED, MAY_2)
                    .build();

            assertThat(text(forfeited, List.of(account))).isEqualTo("£3,000");
        }

        @Test
        void eventThatIsKeptInParts_hasItsProceedsOnce() {
            CashSeizure cash = CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(MAY_1)
                    .amount(pounds("100"))
                    .amount(money("50", EUR))
                    .event(MoneyEvent.of(Stage.FORFEITED, MAY_2).remainder().realising(pounds("140")))
                    .build();
            Asset excess = vehicle("2", sold(MAY_2).amount(pounds("20000")));

            assertThat(cash.events()).hasSize(2);
            assertThat(text(forfeited, List.of(cash))).isEqualTo("£140");
            assertThat(excess.events()).hasSize(2);
            assertThat(text(forfeited, List.of(excess))).isEqualTo("£12,900 in the known part");
        }

        /** The second event is above the amount until a revision states a higher one. */
        @Test
        void eventThatIsAllTooMuch_keepsItsProceeds() {
            MoneyEvent whole =
                    MoneyEvent.of(Stage.FORFEITED, MAY_1, pounds("15200")).realising(pounds("90"));
            MoneyEvent more =
                    MoneyEvent.of(Stage.FORFEITED, MAY_2, pounds("50")).realising(pounds("45"));
            Asset first = vehicle("1", whole, more);
            Asset revised = Asset.builder(AssetKind.VEHICLE)
                    .id("cumbria", "1")
                    .revision(2)
                    .taken(Stage.SEIZED, MAY_1)
                    .amount(pounds("20000"))
                    .events(first.events())
                    .build();

            assertThat(first.events().get(1).realised()).contains(pounds("45"));
            assertThat(text(forfeited, List.of(revised))).isEqualTo("£135");
        }

        @Test
        void frozenMoney_hasNoReceipts() {
            for (Stage stage : List.of(Stage.FROZEN, Stage.DESTROYED, Stage.WRITTEN_OFF)) {
                assertThatThrownBy(() -> MoneyMeasures.receipts(stage))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("receipts must be of a stage that brings money, but were of " + stage);
            }
        }
    }

    /** Both gained £500,000 together, and £90,000 is available. */
    @Test
    void benefitOfAnOrder_countsAJointBenefitOnce() {
        ConfiscationOrder joint = ConfiscationOrder.builder()
                .id("cumbria", "1")
                .made(MAY_1)
                .jointBenefit(pounds("500000"))
                .obligor(Obligor.of("A", pounds("90000")).benefit(pounds("500000")))
                .obligor(Obligor.of("B", pounds("90000")).benefit(pounds("500000")))
                .build();
        ConfiscationOrder unknown = ConfiscationOrder.builder()
                .id("cumbria", "2")
                .made(MAY_1)
                .obligor(Obligor.of("C", pounds("1")))
                .build();

        assertThat(text(OrderMeasures.benefit(), List.of(joint))).isEqualTo("£500,000");
        assertThat(text(OrderMeasures.benefit(), List.of(joint, unknown))).isEqualTo("at least £500,000");
    }

    @Test
    void benefitsOfSeveralObligors_addWithoutAJointBenefit() {
        ConfiscationOrder order = ConfiscationOrder.builder()
                .id("cumbria", "1")
                .made(MAY_1)
                .obligor(Obligor.of("A", pounds("10")).benefit(pounds("300")))
                .obligor(Obligor.of("B", pounds("10")).benefit(pounds("200")))
                .obligor(Obligor.of("C", pounds("10")))
                .build();

        assertThat(text(OrderMeasures.benefit(), List.of(order))).isEqualTo("at least £500");
    }

    @Nested
    class People {

        private static Proceedings.Builder of(String person) {
            return Proceedings.builder().id("cumbria", person).person(person);
        }

        private final List<Proceedings> cases = List.of(
                of("A").sentenced(MAY_1, Sentence.community())
                        .ancillaryOrder(MAY_1, OrderKind.SEXUAL_HARM_PREVENTION_ORDER)
                        .build(),
                of("B").sentenced(MAY_1, Sentence.fine().concurrentWith(Sentence.community()))
                        .ancillaryOrder(MAY_1, OrderKind.SEXUAL_HARM_PREVENTION_ORDER)
                        .ancillaryOrder(MAY_1, OrderKind.SERIOUS_CRIME_PREVENTION_ORDER)
                        .build(),
                of("C").sentenced(MAY_1, Sentence.suspended(Period.ofMonths(6))).build(),
                of("D").sentenced(NEXT_YEAR, Sentence.community()).build(),
                of("E").arrested(MAY_1)
                        .concluded(MAY_2, Conclusion.NO_FURTHER_ACTION)
                        .build(),
                of("F").arrested(MAY_1)
                        .concluded(NEXT_YEAR, Conclusion.NO_FURTHER_ACTION)
                        .build(),
                of("G").charged(MAY_1).concluded(MAY_2, Conclusion.ACQUITTED).build());

        @ParameterizedTest
        @CsvSource({"COMMUNITY, 2", "FINE, 1", "SUSPENDED, 1", "LIFE, 0"})
        void sentences_countByKind(Sentence.SentenceKind kind, String people) {
            assertThat(text(PeopleMeasures.sentencedTo(kind), cases)).isEqualTo(people);
        }

        @Test
        void unknownSentence_isPerhapsOfEachKind() {
            List<Proceedings> more = new ArrayList<>(cases);
            more.add(of("H").sentenced(EventDate.on(MAY_1)).build());

            assertThat(text(PeopleMeasures.sentencedTo(Sentence.SentenceKind.COMMUNITY), more))
                    .isEqualTo("at least 2");
            assertThat(text(PeopleMeasures.sentencedTo(Sentence.SentenceKind.LIFE), more))
                    .isEqualTo("not known");
        }

        @Test
        void sentenceBeforeTheCharge_isAGapOfItsOwnKind() {
            List<Proceedings> early = List.of(of("I").charged(MAY_2)
                    .sentenced(MAY_1, Sentence.community())
                    .build());

            assertThat(text(PeopleMeasures.sentencedTo(Sentence.SentenceKind.COMMUNITY), early))
                    .isEqualTo("not known");
            assertThat(text(PeopleMeasures.sentencedTo(Sentence.SentenceKind.LIFE), early))
                    .isEqualTo("0");
        }

        @Test
        void blocksOfSentences_areRefused() {
            assertThatThrownBy(() -> PeopleMeasures.sentencedTo(Sentence.SentenceKind.CONCURRENT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a kind of sentence must not be a block, but was CONCURRENT");
        }

        @ParameterizedTest
        @CsvSource({"SEXUAL_HARM_PREVENTION_ORDER, 2", "SERIOUS_CRIME_PREVENTION_ORDER, 1", "TRAVEL_RESTRICTION, 0"})
        void ancillaryOrders_countByKind(OrderKind kind, String orders) {
            assertThat(text(PeopleMeasures.ancillaryOrders(kind), cases)).isEqualTo(orders);
        }

        @ParameterizedTest
        @CsvSource({"NO_FURTHER_ACTION, 1", "ACQUITTED, 1", "DISCONTINUED, 0"})
        void conclusions_countByKind(Conclusion how, String proceedings) {
            assertThat(text(PeopleMeasures.concluded(how), cases)).isEqualTo(proceedings);
        }

        /** It is in doubt on its own day and on that of the arrest, which it should follow. */
        @Test
        void conclusionBeforeTheArrest_isAGap() {
            List<Proceedings> early = List.of(of("I").arrested(MAY_1)
                    .concluded(LocalDate.of(2023, 5, 1), Conclusion.ACQUITTED)
                    .build());

            assertThat(text(PeopleMeasures.concluded(Conclusion.ACQUITTED), early))
                    .isEqualTo("not known");
            assertThat(text(PeopleMeasures.concluded(Conclusion.DISCONTINUED), early))
                    .isEqualTo("0");
        }
    }

    @Test
    void peopleReferred_areDistinct_andReferralsAreNot() {
        List<Safeguarding> steps = List.of(
                referral("1", "A"), referral("2", "A"), referral("3", "B"), referral("4", null), visit("5", "C"));

        assertThat(text(CommunityMeasures.REFERRALS, steps)).isEqualTo("4");
        assertThat(text(CommunityMeasures.peopleReferred(), steps)).isEqualTo("at least 2");
    }

    private static Safeguarding referral(String id, @Nullable String person) {
        return step(Step.REFERRAL, id, person);
    }

    private static Safeguarding visit(String id, String person) {
        return step(Step.VISIT, id, person);
    }

    private static Safeguarding step(Step step, String id, @Nullable String person) {
        return Safeguarding.builder()
                .id("cumbria", id)
                .step(step)
                .when(MAY_1)
                .person(person)
                .build();
    }
}
