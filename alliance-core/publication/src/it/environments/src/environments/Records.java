package environments;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
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
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/**
 * Records of every kind in 2023 and 2024, one of them recorded a second after the others. Their instants lie where the day, month or year of another zone is not
 * London's, and their names hold an "I", which Turkish lower-cases in its own way.
 */
final class Records {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Instant LAST_SECOND = Instant.parse("2024-12-31T23:59:59Z");
    private static final Instant SPRING = Instant.parse("2024-03-31T23:30:00Z"); // 1 April in London
    private static final Instant SUMMER = Instant.parse("2024-06-30T22:59:59Z"); // the last second of June in London
    private static final Instant RECORDED = Instant.parse("2025-06-30T22:59:59Z"); // the last second of June in London
    private static final Instant BEFORE = Instant.parse("2023-06-30T23:15:00Z"); // 1 July in London

    private Records() {}

    static List<AllianceRecord> all() {
        List<AllianceRecord> all = new ArrayList<>();
        all.addAll(drugs());
        all.addAll(money());
        all.addAll(people());
        all.addAll(activity());
        all.addAll(faulty());
        return List.copyOf(all);
    }

    private static <B extends AllianceRecord.Builder<B>> B named(B record, String id) {
        return record.id("cumbria", id)
                .recordedAt(id.equals("CI-4") ? RECORDED.plusSeconds(1) : RECORDED)
                .operation("OP-ISLAND")
                .unit("Intelligence")
                .area("Islington")
                .partner("Immigration Enforcement");
    }

    static MonetaryAmount money(String number, CurrencyUnit currency) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(new BigDecimal(number))
                .create();
    }

    private static MonetaryAmount pounds(String number) {
        return money(number, Years.POUNDS);
    }

    // Drugs

    private static List<AllianceRecord> drugs() {
        return List.of(
                named(DrugSeizure.builder(), "DI-1")
                        .seized(EventDate.at(LAST_SECOND))
                        .event("INCIDENT 1")
                        .address("1 Island Road")
                        .drug(SeizedDrug.builder()
                                .drug(Drug.COCAINE)
                                .preparation(Preparation.POWDER)
                                .quantity(Quantity.kilograms("140.7505"))
                                .identification(SeizedDrug.Identification.CONFIRMED)
                                .weighing(SeizedDrug.Weighing.NET)
                                .held()
                                .valuation(street("11260000", "11900000.99", "12340000.5"))
                                .build())
                        .drug(SeizedDrug.builder()
                                .drug(Drug.CANNABIS_PLANT)
                                .quantity(Quantity.plants(1234))
                                .moisture(SeizedDrug.Moisture.WET)
                                .destroyed(EventDate.on(LocalDate.of(2025, 1, 2)))
                                .build())
                        .build(),
                named(DrugSeizure.builder(), "DI-2")
                        .seized(EventDate.at(SPRING))
                        .joint("J-1", Share.weighted(1, 50, 30), Role.RECORDED)
                        .drug(Drug.HEROIN, Quantity.of(new BigDecimal("1.5"), QuantityUnit.OUNCE))
                        .drug(SeizedDrug.builder()
                                .drug(Drug.AMPHETAMINE)
                                .preparation(Preparation.INJECTION)
                                .quantity(Quantity.of(new BigDecimal("2500.5"), QuantityUnit.MILLILITRE))
                                .build())
                        .drug(Drug.MDMA, Quantity.tablets(12_345))
                        .build(),
                named(DrugSeizure.builder(), "DI-3")
                        .seized(EventDate.at(BEFORE))
                        .drug(SeizedDrug.builder()
                                .drug(Drug.COCAINE)
                                .quantity(Quantity.grams("1000"))
                                .valuation(street("30000", "35000", "40000"))
                                .build())
                        .build(),
                named(CannabisFarm.builder(), "FI-1")
                        .closed(EventDate.at(SUMMER))
                        .plants(1201)
                        .build());
    }

    private static MonetaryValuation street(String low, String typical, String high) {
        return MonetaryValuation.range(
                        ValuationBasis.STREET,
                        new BigDecimal(low),
                        new BigDecimal(typical),
                        new BigDecimal(high),
                        Years.POUNDS)
                .source("an “expert’s” list");
    }

    // Money

    private static List<AllianceRecord> money() {
        return List.of(
                named(CashSeizure.builder(), "CI-1")
                        .seized(EventDate.at(SPRING))
                        .jurisdiction(Jurisdiction.ENGLAND_AND_WALES)
                        .amount(pounds("612300.45"))
                        .amount(money("1234567.89", Years.EUROS))
                        .event(MoneyEvent.of(Stage.DETAINED, EventDate.at(SPRING))
                                .all()
                                .until(LocalDate.of(2024, 9, 30)))
                        .event(MoneyEvent.of(Stage.INTEREST, LocalDate.of(2024, 6, 1), pounds("7.01")))
                        .event(MoneyEvent.of(Stage.FORFEITED, EventDate.at(SUMMER))
                                .amount(pounds("1234.5"))
                                .under(Instrument.FORFEITURE_NOTICE))
                        .build(),
                named(CashSeizure.builder(), "CI-2")
                        .seized(EventDate.at(BEFORE))
                        .amount(pounds("500000"))
                        .build(),
                named(CashSeizure.builder(), "CI-3").seized(DAY).notCounted().build(),
                named(CashSeizure.builder(), "CI-4")
                        .seized(DAY)
                        .amount(pounds("0.07"))
                        .build(),
                named(Asset.builder(AssetKind.ACCOUNT), "AI-1")
                        .taken(Stage.FROZEN, EventDate.at(LAST_SECOND))
                        .takenUnder(Instrument.ACCOUNT_FREEZING_ORDER)
                        .amount(pounds("99999.99"))
                        .build(),
                named(ConfiscationOrder.builder(), "OI-1")
                        .made(EventDate.at(SUMMER))
                        .obligor(Obligor.of("P1", pounds("250000"))
                                .benefit(pounds("300000.01"))
                                .paid(EventDate.at(LAST_SECOND), pounds("1000.10")))
                        .build(),
                named(FinancialInvestigation.builder(), "II-1")
                        .opened(EventDate.at(BEFORE))
                        .purpose(FinancialInvestigation.Purpose.MONEY_LAUNDERING)
                        .amount(pounds("4500000"))
                        .seizedCash(pounds("1000"))
                        .build());
    }

    // People and groups

    private static List<AllianceRecord> people() {
        return List.of(
                named(CrimeGroup.builder(), "GI-1")
                        .crimeGroup("OCG-1")
                        .opened(EventDate.at(BEFORE))
                        .dismantled(EventDate.at(LAST_SECOND), "its heads in custody")
                        .build(),
                named(CrimeGroup.builder(), "GI-2")
                        .crimeGroup("OCG-2")
                        .opened(DAY)
                        .build(),
                named(Disruption.builder(), "XI-1")
                        .disrupted(EventDate.at(SUMMER))
                        .group("OCG-1")
                        .assessment(Disruption.Assessment.MAJOR)
                        .strand(Disruption.Strand.PURSUE)
                        .part(Disruption.AgencyPart.LED)
                        .build(),
                named(Proceedings.builder(), "PI-1")
                        .person("P1")
                        .group("OCG-2")
                        .arrested(EventDate.at(SPRING))
                        .charged(EventDate.on(DAY), 3)
                        .convicted(DAY)
                        .sentenced(
                                EventDate.at(LAST_SECOND),
                                Sentence.custody(Period.of(6, 4, 10))
                                        .concurrentWith(Sentence.custody(Period.ofYears(3)))
                                        .then(Sentence.custody(Period.ofMonths(30))))
                        .ancillaryOrder(
                                EventDate.at(LAST_SECOND), AncillaryOrder.OrderKind.SERIOUS_CRIME_PREVENTION_ORDER)
                        .principal(true)
                        .build(),
                named(Proceedings.builder(), "PI-2")
                        .person("P2")
                        .arrested(EventDate.at(BEFORE))
                        .online(true)
                        .build(),
                named(Safeguarding.builder(), "SI-1")
                        .when(EventDate.at(SPRING))
                        .step(Safeguarding.Step.PERSON_SAFEGUARDED)
                        .person("P3")
                        .age(Safeguarding.Age.CHILD)
                        .build());
    }

    // Activity and the public

    private static List<AllianceRecord> activity() {
        return List.of(
                named(Warrant.builder(), "WI-1")
                        .obtained(EventDate.on(DAY))
                        .executed(EventDate.at(SUMMER))
                        .power(Warrant.Power.DRUGS)
                        .address("1 Island Road")
                        .build(),
                named(StopSearch.builder(), "TI-1")
                        .searched(EventDate.at(LAST_SECOND))
                        .subject(StopSearch.Subject.PERSON_AND_VEHICLE)
                        .object(StopSearch.SearchObject.CONTROLLED_DRUGS)
                        .outcome(StopSearch.Outcome.ARREST)
                        .build(),
                named(CountyLineClosure.builder(), "LI-1")
                        .closed(EventDate.at(SPRING))
                        .type(CountyLineClosure.LineType.TYPE_1)
                        .build(),
                named(WeaponSeizure.builder(), "BI-1")
                        .seized(EventDate.at(SUMMER))
                        .weapon(WeaponSeizure.Weapon.FIREARM, 2)
                        .weapon(WeaponSeizure.Weapon.AMMUNITION, 1500)
                        .build(),
                named(Action.builder(), "MI-1")
                        .when(EventDate.at(SPRING))
                        .type("leaflets in Iranian")
                        .number(12_345)
                        .build(),
                named(PublicReport.builder(), "RI-1")
                        .received(EventDate.at(LAST_SECOND))
                        .channel(PublicReport.Channel.ONLINE)
                        .followedUp(EventDate.at(Instant.parse("2025-01-01T00:00:00Z")))
                        .build());
    }

    /** Records that are excluded, each for a different reason. */
    private static List<AllianceRecord> faulty() {
        return List.of(
                named(CashSeizure.builder(), "CI-9").amount(pounds("1")).build(),
                named(CashSeizure.builder(), "CI-8")
                        .seized(EventDate.at(SPRING))
                        .amount(pounds("2"))
                        .build(),
                named(CashSeizure.builder(), "CI-8")
                        .seized(EventDate.at(SPRING))
                        .amount(pounds("3"))
                        .build(),
                named(CashSeizure.builder(), "CI-7")
                        .seized(EventDate.at(SUMMER))
                        .amount(pounds("4"))
                        .withdrawn()
                        .build(),
                named(CashSeizure.builder(), "CI-2")
                        .seized(EventDate.at(BEFORE))
                        .amount(pounds("500000"))
                        .build(),
                CashSeizure.builder()
                        .id("cumbria", "CI-6")
                        .seized(EventDate.at(SPRING))
                        .amount(pounds("5"))
                        .build());
    }
}
