package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.SeizureCountingUnit;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every measure: by its own date it counts from the first day of the period to the last, and what two
 * forces did together it counts once, money by the shares. Each has a record here whose date that is, and a number.
 */
class EveryMeasureTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    /** Long before and long after the days that matter, so that a measure that reads another date is found out. */
    private static final LocalDate EARLIER = LocalDate.of(2021, 6, 1);

    private static final LocalDate LATER = LocalDate.of(2027, 6, 1);

    private static final DetentionClock CLOCK = DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES);

    /** A record that says of itself what all do and whose date of one kind is a day. */
    private interface Dated {
        AllianceRecord on(LocalDate day, Consumer<AllianceRecord.Builder<?>> header);
    }

    private record Example(Measure<?> measure, BigDecimal number, Dated record) {
        private List<AllianceRecord> on(LocalDate day) {
            return List.of(record.on(day, header -> header.id("cumbria", "1")));
        }

        private List<AllianceRecord> ofTwoForces() {
            return List.of(
                    record.on(
                            FIRST, header -> header.id("cumbria", "1").joint("NW-7", Share.equal(1, 2), Role.RECORDED)),
                    record.on(
                            FIRST,
                            header -> header.id("lancashire", "L-1")
                                    .joint("NW-7", Share.equal(2, 2), Role.PARTICIPATED)));
        }

        @Override
        public String toString() {
            return measure.id();
        }
    }

    private static Example example(Measure<?> measure, String number, Dated record) {
        return new Example(measure, new BigDecimal(number), record);
    }

    static Stream<Example> examples() {
        List<Example> all = new ArrayList<>();
        addDrugs(all);
        addMoney(all);
        addOrdersAndInvestigations(all);
        addGroups(all);
        addPeople(all);
        addActivity(all);
        addCommunity(all);
        return all.stream();
    }

    private static void addDrugs(List<Example> all) {
        Dated heroin = (day, header) -> seizure(
                day,
                header,
                SeizedDrug.builder()
                        .drug(Drug.HEROIN)
                        .quantity(Quantity.grams("31"))
                        .identification(Identification.CONFIRMED)
                        .valuation(MonetaryValuation.of(ValuationBasis.STREET, pounds("3100"))));
        all.add(example(DrugMeasures.SEIZURES, "1", heroin));
        all.add(example(DrugMeasures.SEIZURES_CONFIRMED, "1", heroin));
        all.add(example(DrugMeasures.VALUE, "3100", heroin));
        all.add(example(
                DrugMeasures.SEIZURES_NOT_CONTROLLED,
                "1",
                (day, header) -> seizure(
                        day,
                        header,
                        SeizedDrug.builder().drug(Drug.COCAINE).identification(Identification.NOT_CONTROLLED))));
        Map<UnitKind, QuantityUnit> units = Map.of(
                UnitKind.MASS, QuantityUnit.GRAM,
                UnitKind.VOLUME, QuantityUnit.MILLILITRE,
                UnitKind.DOSES, QuantityUnit.TABLET,
                UnitKind.PLANTS, QuantityUnit.PLANT,
                UnitKind.WRAPS, QuantityUnit.WRAP,
                UnitKind.CANISTERS, QuantityUnit.CANISTER,
                UnitKind.ITEMS, QuantityUnit.ITEM);
        units.forEach((kind, unit) -> {
            Quantity seven = Quantity.of(7, unit);
            all.add(example(
                    DrugMeasures.quantity(kind),
                    "7",
                    (day, header) -> seizure(
                            day,
                            header,
                            SeizedDrug.builder().drug(Drug.CANNABIS).quantity(seven))));
            all.add(example(
                    DrugMeasures.quantityHeld(kind),
                    "7",
                    (day, header) -> seizure(
                            day,
                            header,
                            SeizedDrug.builder()
                                    .drug(Drug.CANNABIS)
                                    .quantity(seven)
                                    .held())));
            all.add(example(
                    DrugMeasures.quantityDestroyed(kind),
                    "7",
                    (day, header) -> seizure(
                            EARLIER,
                            header,
                            SeizedDrug.builder()
                                    .drug(Drug.CANNABIS)
                                    .quantity(seven)
                                    .destroyed(EventDate.on(day)))));
        });
        for (SeizureCountingUnit key : SeizureCountingUnit.values()) {
            all.add(example(DrugMeasures.seizuresBy(key), "1", (day, header) -> {
                DrugSeizure.Builder seizure = DrugSeizure.builder()
                        .event("E")
                        .address("A")
                        .operation("O")
                        .seized(day);
                header.accept(seizure);
                return seizure.drug(Drug.HEROIN).build();
            }));
        }
        Dated farm = (day, header) -> {
            CannabisFarm.Builder record = CannabisFarm.builder().closed(day).plants(201);
            header.accept(record);
            return record.build();
        };
        all.add(example(DrugMeasures.CANNABIS_FARMS_CLOSED, "1", farm));
        all.add(example(DrugMeasures.CANNABIS_FARM_PLANTS, "201", farm));
        all.add(example(DrugMeasures.cannabisFarmsOfAtLeast(201), "1", farm));
    }

    private static DrugSeizure seizure(
            LocalDate day, Consumer<AllianceRecord.Builder<?>> header, SeizedDrug.Builder drug) {
        DrugSeizure.Builder seizure = DrugSeizure.builder().seized(day).drug(drug.build());
        header.accept(seizure);
        return seizure.build();
    }

    private static void addMoney(List<Example> all) {
        Dated cash = (day, header) -> cash(day, header);
        Dated frozen = (day, header) -> account(day, header);
        all.add(example(CashMeasures.SEIZURES, "1", cash));
        all.add(example(CashMeasures.SEIZED, "1000.01", cash));
        all.add(example(CashMeasures.HELD, "1000.01", cash));
        all.add(example(CashMeasures.FORFEITED, "1000.01", after(Stage.FORFEITED)));
        all.add(example(CashMeasures.RELEASED, "1000.01", after(Stage.RELEASED)));
        all.add(example(MoneyMeasures.TAKEN, "2000.01", frozen));
        all.add(example(MoneyMeasures.HELD, "2000.01", frozen));
        all.add(example(MoneyMeasures.HELD_AT_START, "2000.01", frozen));
        for (Stage stage : Stage.values()) {
            Dated reached = switch (stage) {
                case SEIZED -> cash;
                case FROZEN -> frozen;
                case RESTRAINED ->
                    (day, header) -> {
                        Asset.Builder house = Asset.builder(AssetKind.REAL_PROPERTY)
                                .taken(Stage.RESTRAINED, day)
                                .amount(pounds("1000.01"));
                        header.accept(house);
                        return house.build();
                    };
                default -> after(stage);
            };
            all.add(example(MoneyMeasures.amount(stage), stage == Stage.FROZEN ? "2000.01" : "1000.01", reached));
            all.add(example(MoneyMeasures.times(stage), "1", reached));
        }
        Dated noticed = (day, header) -> cash(
                EARLIER, header, MoneyEvent.of(Stage.FORFEITED, day).remainder().under(Instrument.FORFEITURE_NOTICE));
        all.add(example(MoneyMeasures.amount(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE), "1000.01", noticed));
        all.add(example(MoneyMeasures.times(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE), "1", noticed));
        all.add(example(MoneyMeasures.denied(Stage.SEIZED, Stage.DETAINED), "1000.01", cash));
        all.add(example(MoneyMeasures.denied(Stage.DETAINED, Stage.FROZEN), "1000.01", after(Stage.DETAINED)));
        all.add(example(
                MoneyMeasures.cohort(Stage.FORFEITED, LATER),
                "1000.01",
                (day, header) ->
                        cash(day, header, MoneyEvent.of(Stage.FORFEITED, LATER).remainder())));
        all.add(example(MoneyMeasures.cohortHeld(LATER), "1000.01", cash));
        all.add(example(MoneyMeasures.cohortWithInterest(LATER), "1000.01", cash));
        // the order allows it until the day before
        Dated outOfTime = (day, header) -> cash(
                day.minusDays(30),
                header,
                MoneyEvent.of(Stage.DETAINED, day.minusDays(28)).all().until(day.minusDays(1)));
        all.add(example(CashMeasures.outOfTime(CLOCK), "1000.01", outOfTime));
        all.add(example(CashMeasures.seizuresOutOfTime(CLOCK), "1", outOfTime));
    }

    private static Dated after(Stage stage) {
        return (day, header) -> cash(EARLIER, header, MoneyEvent.of(stage, day, pounds("1000.01")));
    }

    private static CashSeizure cash(LocalDate day, Consumer<AllianceRecord.Builder<?>> header, MoneyEvent... events) {
        CashSeizure.Builder cash = CashSeizure.builder()
                .seized(day)
                .jurisdiction(Jurisdiction.ENGLAND_AND_WALES)
                .amount(pounds("1000.01"))
                .events(List.of(events));
        header.accept(cash);
        return cash.build();
    }

    private static Asset account(LocalDate day, Consumer<AllianceRecord.Builder<?>> header) {
        Asset.Builder account =
                Asset.builder(AssetKind.ACCOUNT).taken(Stage.FROZEN, day).amount(pounds("2000.01"));
        header.accept(account);
        return account.build();
    }

    private static void addOrdersAndInvestigations(List<Example> all) {
        Dated order = (day, header) -> order(day, header, Obligor.of("P1", pounds("500.01")));
        all.add(example(OrderMeasures.MADE, "1", order));
        all.add(example(OrderMeasures.VALUE, "500.01", order));
        all.add(example(OrderMeasures.RECOVERABLE, "500.01", order));
        all.add(example(OrderMeasures.OUTSTANDING, "500.01", order));
        all.add(example(
                OrderMeasures.PAID,
                "99.99",
                (day, header) -> order(
                        EARLIER, header, Obligor.of("P1", pounds("500.01")).paid(day, pounds("99.99")))));
        Dated laundering = (day, header) -> investigation(day, header, FinancialInvestigation.Purpose.MONEY_LAUNDERING);
        all.add(example(InvestigationMeasures.OPENED, "1", laundering));
        all.add(example(InvestigationMeasures.OPEN, "1", laundering));
        all.add(example(InvestigationMeasures.FUNDS_OPENED, "700.01", laundering));
        all.add(example(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION, "700.01", laundering));
        all.add(example(InvestigationMeasures.FUNDS_ALSO_SEIZED_CASH, "200.01", laundering));
        all.add(example(
                InvestigationMeasures.CIVIL_OPEN,
                "1",
                (day, header) -> investigation(day, header, FinancialInvestigation.Purpose.FROZEN_FUNDS)));
    }

    private static ConfiscationOrder order(LocalDate day, Consumer<AllianceRecord.Builder<?>> header, Obligor obligor) {
        ConfiscationOrder.Builder order = ConfiscationOrder.builder().made(day).obligor(obligor);
        header.accept(order);
        return order.build();
    }

    private static FinancialInvestigation investigation(
            LocalDate day, Consumer<AllianceRecord.Builder<?>> header, FinancialInvestigation.Purpose purpose) {
        FinancialInvestigation.Builder funds = FinancialInvestigation.builder()
                .opened(day)
                .amount(pounds("700.01"))
                .seizedCash(pounds("200.01"))
                .purpose(purpose);
        header.accept(funds);
        return funds.build();
    }

    private static void addGroups(List<Example> all) {
        Dated opened = (day, header) -> group(header, CrimeGroup.builder().opened(day));
        all.add(example(GroupMeasures.OPEN, "1", opened));
        all.add(example(GroupMeasures.NEW, "1", opened));
        all.add(example(
                GroupMeasures.ARCHIVED,
                "1",
                (day, header) ->
                        group(header, CrimeGroup.builder().opened(EARLIER).archived(day))));
        all.add(example(
                GroupMeasures.DISMANTLED,
                "1",
                (day, header) ->
                        group(header, CrimeGroup.builder().opened(EARLIER).dismantled(day, "no member at large"))));
        Dated disrupted = (day, header) -> {
            Disruption.Builder disruption =
                    Disruption.builder().disrupted(day).group("G1").assessment(Disruption.Assessment.MAJOR);
            header.accept(disruption);
            return disruption.build();
        };
        all.add(example(GroupMeasures.DISRUPTIONS_ASSESSED, "1", disrupted));
        all.add(example(GroupMeasures.DISRUPTIONS, "1", disrupted));
        all.add(example(GroupMeasures.DISRUPTED, "1", disrupted));
        Dated jailed =
                (day, header) -> proceedings(header, sentenced(day).group("G1").principal(true));
        all.add(example(GroupMeasures.WITH_MEMBER_JAILED, "1", jailed));
        all.add(example(GroupMeasures.WITH_PRINCIPAL_JAILED, "1", jailed));
        all.add(example(GroupMeasures.withAtLeastJailed(1), "1", jailed));
    }

    private static CrimeGroup group(Consumer<AllianceRecord.Builder<?>> header, CrimeGroup.Builder group) {
        header.accept(group);
        return group.crimeGroup("G1").build();
    }

    private static void addPeople(List<Example> all) {
        Dated arrested = (day, header) ->
                proceedings(header, Proceedings.builder().arrested(day).charged(LATER, 3));
        all.add(example(PeopleMeasures.ARRESTS, "1", arrested));
        all.add(example(PeopleMeasures.ARRESTED, "1", arrested));
        Dated chargedAtOnce = (day, header) ->
                proceedings(header, Proceedings.builder().arrested(day).charged(day, 3));
        all.add(example(PeopleMeasures.arrestedAndCharged(Period.ofMonths(1)), "1", chargedAtOnce));
        all.add(example(PeopleMeasures.AWAITING_CHARGE, "1", arrested));
        Dated charged = (day, header) -> proceedings(
                header, Proceedings.builder().arrested(EARLIER).charged(day, 3).convicted(LATER));
        all.add(example(PeopleMeasures.CHARGES, "3", charged));
        all.add(example(PeopleMeasures.CHARGED, "1", charged));
        all.add(example(PeopleMeasures.AWAITING_TRIAL, "1", charged));
        Dated convicted = (day, header) ->
                proceedings(header, Proceedings.builder().charged(EARLIER, 3).convicted(day, 2));
        all.add(example(PeopleMeasures.CONVICTIONS, "2", convicted));
        all.add(example(PeopleMeasures.AWAITING_SENTENCE, "1", convicted));
        Dated sentenced = (day, header) -> proceedings(header, sentenced(day));
        all.add(example(PeopleMeasures.JAILED, "1", sentenced));
        all.add(example(PeopleMeasures.CUSTODY, "730.5", sentenced));
        all.add(example(
                PeopleMeasures.ONLINE_OFFENDERS_SENTENCED,
                "1",
                (day, header) -> proceedings(header, sentenced(day).online(true))));
        all.add(example(
                PeopleMeasures.ANCILLARY_ORDERS,
                "1",
                (day, header) -> proceedings(
                        header,
                        sentenced(EARLIER)
                                .ancillaryOrder(day, AncillaryOrder.OrderKind.SERIOUS_CRIME_PREVENTION_ORDER))));
    }

    private static Proceedings.Builder sentenced(LocalDate day) {
        return Proceedings.builder().arrested(EARLIER).sentenced(day, Sentence.custody(Period.ofYears(2)));
    }

    private static Proceedings proceedings(
            Consumer<AllianceRecord.Builder<?>> header, Proceedings.Builder proceedings) {
        header.accept(proceedings);
        return proceedings.person("P1").build();
    }

    private static void addActivity(List<Example> all) {
        all.add(example(
                ActivityMeasures.WARRANTS_OBTAINED,
                "1",
                (day, header) -> warrant(header, Warrant.builder().obtained(day).executed(LATER))));
        Dated executed = (day, header) -> warrant(
                header,
                Warrant.builder()
                        .obtained(EARLIER)
                        .executed(day)
                        .power(Warrant.Power.DRUGS)
                        .address("A1"));
        all.add(example(ActivityMeasures.WARRANTS_EXECUTED, "1", executed));
        all.add(example(ActivityMeasures.DRUG_WARRANTS_EXECUTED, "1", executed));
        all.add(example(ActivityMeasures.ADDRESSES_SEARCHED, "1", executed));
        all.add(example(ActivityMeasures.STOP_SEARCHES, "1", (day, header) -> {
            StopSearch.Builder search = StopSearch.builder().searched(day);
            header.accept(search);
            return search.build();
        }));
        all.add(example(ActivityMeasures.LINES_CLOSED, "1", (day, header) -> {
            CountyLineClosure.Builder line =
                    CountyLineClosure.builder().closed(day).type(CountyLineClosure.LineType.TYPE_1);
            header.accept(line);
            return line.build();
        }));
        Dated weapons = (day, header) -> {
            WeaponSeizure.Builder seizure = WeaponSeizure.builder()
                    .seized(day)
                    .weapon(Weapon.FIREARM, 3)
                    .weapon(Weapon.BLADE, 4)
                    .weapon(Weapon.AMMUNITION, 51);
            header.accept(seizure);
            return seizure.build();
        };
        all.add(example(ActivityMeasures.FIREARMS_RECOVERED, "3", weapons));
        all.add(example(ActivityMeasures.WEAPONS_RECOVERED, "7", weapons));
        all.add(example(ActivityMeasures.AMMUNITION_RECOVERED, "51", weapons));
        all.add(example(ActivityMeasures.ACTIONS, "5", (day, header) -> {
            Action.Builder action =
                    Action.builder().when(day).type("vehicle stop").number(5);
            header.accept(action);
            return action.build();
        }));
    }

    private static Warrant warrant(Consumer<AllianceRecord.Builder<?>> header, Warrant.Builder warrant) {
        header.accept(warrant);
        return warrant.build();
    }

    private static void addCommunity(List<Example> all) {
        all.add(example(CommunityMeasures.REFERRALS, "1", step(Safeguarding.Step.REFERRAL)));
        all.add(example(CommunityMeasures.SAFEGUARDING_VISITS, "1", step(Safeguarding.Step.VISIT)));
        all.add(example(CommunityMeasures.PEOPLE_SAFEGUARDED, "1", step(Safeguarding.Step.PERSON_SAFEGUARDED)));
        Dated together = (day, header) -> {
            Action.Builder visit =
                    Action.builder().when(day).type("visit").operation("O").partner("trading standards");
            header.accept(visit);
            return visit.build();
        };
        all.add(example(CommunityMeasures.JOINT_OPERATIONS, "1", together));
        all.add(example(CommunityMeasures.PARTNERS, "1", together));
        Dated report = (day, header) -> {
            PublicReport.Builder received = PublicReport.builder().received(day).followedUp(LATER);
            header.accept(received);
            return received.build();
        };
        all.add(example(CommunityMeasures.PUBLIC_REPORTS, "1", report));
        all.add(example(CommunityMeasures.PUBLIC_REPORTS_WITH_KNOWN_OUTCOME, "1", report));
        all.add(example(CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP, "1", report));
    }

    private static Dated step(Safeguarding.Step step) {
        return (day, header) -> {
            Safeguarding.Builder safeguarding =
                    Safeguarding.builder().when(day).step(step).person("V1");
            header.accept(safeguarding);
            return safeguarding.build();
        };
    }

    @Test
    void everyStandardMeasure_isAmongTheExamples() {
        Set<Measure<?>> shown = new HashSet<>();
        examples().forEach(example -> shown.add(example.measure()));

        assertThat(shown).containsAll(Measure.standard());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void counts_fromTheFirstDayOfThePeriodToTheLast_byItsOwnDate(Example example) {
        boolean stock = example.measure().dateBasis().equals("state at the end of the last day");
        boolean before = example.measure().dateBasis().equals("state at the start of the first day");

        assertThat(number(example, FIRST.minusDays(1)))
                .as("the day before")
                .isEqualByComparingTo(stock || before ? example.number() : BigDecimal.ZERO);
        for (LocalDate day : List.of(FIRST, LAST)) {
            assertThat(number(example, day))
                    .as("%s", day)
                    .isEqualByComparingTo(before ? BigDecimal.ZERO : example.number());
        }
        assertThat(number(example, LAST.plusDays(1))).as("the day after").isEqualByComparingTo("0");
    }

    private static BigDecimal number(Example example, LocalDate day) {
        return figure(example.measure(), example.on(day)).number();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void jointWork_ofTwoForces_isOneEvent_andItsMoneyOnce(Example example) {
        boolean before = example.measure().dateBasis().equals("state at the start of the first day");
        Figure<?> both = figure(example.measure(), example.ofTwoForces());

        assertThat(both.number()).isEqualByComparingTo(before ? BigDecimal.ZERO : example.number());
        assertThat(both.value()).isPresent();
    }

    private static Figure<?> figure(Measure<?> measure, List<AllianceRecord> records) {
        return AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .measuring(measure)
                .summarize(Given.complete(records))
                .figure(measure);
    }
}
