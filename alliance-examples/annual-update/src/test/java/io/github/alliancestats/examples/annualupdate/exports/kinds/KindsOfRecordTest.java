package io.github.alliancestats.examples.annualupdate.exports.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.examples.annualupdate.exports.Headers;
import io.github.alliancestats.examples.annualupdate.exports.ReadFolder;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CountyLineClosure.LineType;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.FinancialInvestigation.Purpose;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.PublicReport.Channel;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from the rows of a file must be what the library's builder makes of the same facts. */
@DisplayName("The rows of each kind of record")
class KindsOfRecordTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 14);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 14);
    private static final EventDate NIGHT = EventDate.at(Instant.parse("2023-05-14T21:30:00Z"));

    @TempDir
    private Path temporary;

    private static MonetaryAmount pounds(String number) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency("GBP")
                .setNumber(new BigDecimal(number))
                .create();
    }

    private ReadFolder folder() {
        return ReadFolder.in(temporary);
    }

    private void assertRead(ReadFolder folder, AllianceRecord... expected) {
        assertThat(folder.complaints()).isEmpty();
        assertThat(folder.records()).containsExactly(expected);
    }

    /** What all records of this test have in common. */
    private static <B extends AllianceRecord.Builder<B>> B of(B builder, String id) {
        return builder.id("us", id).operation("B").area("north");
    }

    @Test
    void ofDrugSeizuresTellHowTheyWereWeighedAndWhatBecameOfThem() {
        ReadFolder folder = folder().with(
                        "drug-seizures.csv",
                        Headers.of(
                                "drug-seizures.csv",
                                "weighing",
                                "moisture",
                                "held",
                                "destroyed_at",
                                "event",
                                "address"),
                        "us,1,,B,north,D1,2023-05-14,1,cannabis-herbal,herbal,10,g,confirmed,,,,,,,,,laboratory,dry,,2023-06-14,E1,A1",
                        "us,1,,B,north,D1,2023-05-14,2,amphetamine,injection,2,dose,suspected,,,,,,,,,net,wet,yes,,E1,A1",
                        "us,1,,B,north,D1,2023-05-14,3,xylazine,edible,3,item,not-controlled,,,,,,,,,gross,,no,,E1,A1");

        SeizedDrug.Builder destroyed = SeizedDrug.builder()
                .drug(Drug.CANNABIS_HERBAL)
                .preparation(Preparation.HERBAL)
                .quantity(Quantity.of(BigDecimal.TEN, QuantityUnit.GRAM))
                .identification(Identification.CONFIRMED)
                .weighing(Weighing.LABORATORY)
                .moisture(Moisture.DRY)
                .destroyed(EventDate.on(JUNE));
        SeizedDrug.Builder held = SeizedDrug.builder()
                .drug(Drug.AMPHETAMINE)
                .preparation(Preparation.INJECTION)
                .quantity(Quantity.of(new BigDecimal("2"), QuantityUnit.DOSE))
                .weighing(Weighing.NET)
                .moisture(Moisture.WET)
                .held();
        SeizedDrug.Builder none = SeizedDrug.builder()
                .drug(Drug.XYLAZINE)
                .preparation(Preparation.EDIBLE)
                .quantity(Quantity.of(new BigDecimal("3"), QuantityUnit.ITEM))
                .identification(Identification.NOT_CONTROLLED)
                .weighing(Weighing.GROSS);
        assertRead(
                folder,
                of(DrugSeizure.builder(), "D1")
                        .seized(MAY)
                        .event("E1")
                        .address("A1")
                        .drug(destroyed.build())
                        .drug(held.build())
                        .drug(none.build())
                        .build());
    }

    @Test
    void cannabisFarms_haveTheirPlants_ifCounted() {
        assertRead(
                folder().with(
                                "cannabis-farms.csv",
                                Headers.of("cannabis-farms.csv"),
                                "us,1,,B,north,F1,2023-05-14T21:30:00Z,214",
                                "us,1,,B,north,F2,,",
                                "us,1,,B,north,F3,2023-05-14,0"),
                of(CannabisFarm.builder(), "F1").closed(NIGHT).plants(214).build(),
                of(CannabisFarm.builder(), "F2").build(),
                of(CannabisFarm.builder(), "F3").closed(MAY).plants(0).build());
    }

    @Test
    void ofCashTellWhatBecameOfIt() {
        ReadFolder folder = folder().with(
                        "cash-seizures.csv",
                        Headers.of("cash-seizures.csv", "taken_under", "jurisdiction", "forfeiture_sought_on"),
                        "us,1,,B,north,C1,2023-05-14,1,250.50,GBP,cash-detention,scotland,2023-06-14",
                        "us,1,,B,north,C2,2023-05-14,1,10,GBP,,,")
                .with(
                        "money-events.csv",
                        "record_kind,force,record_id,revision,stage,date,amount,currency,realised,instrument,until",
                        "cash-seizure,us,C1,1,detained,2023-05-14,all,,,cash-detention,2023-11-13",
                        "cash-seizure,us,C2,1,released,2023-06-14,rest,,,,",
                        "cash-seizure,us,C1,1,interest,2023-06-14,1.20,GBP,,,",
                        "cash-seizure,us,C1,1,applied-to-order,2023-06-14,51.70,GBP,,confiscation-order,",
                        "cash-seizure,us,C1,1,forfeited,2023-06-14T10:00:00Z,rest,,,forfeiture-notice,");

        assertRead(
                folder,
                of(CashSeizure.builder(), "C1")
                        .seized(MAY)
                        .amount(pounds("250.50"))
                        .takenUnder(Instrument.CASH_DETENTION)
                        .jurisdiction(Jurisdiction.SCOTLAND)
                        .forfeitureSought(EventDate.on(JUNE))
                        .event(MoneyEvent.of(Stage.DETAINED, MAY)
                                .all()
                                .under(Instrument.CASH_DETENTION)
                                .until(LocalDate.of(2023, 11, 13)))
                        .then(Stage.INTEREST, JUNE, pounds("1.20"))
                        .event(MoneyEvent.of(Stage.APPLIED_TO_ORDER, JUNE, pounds("51.70"))
                                .under(Instrument.CONFISCATION_ORDER))
                        .event(MoneyEvent.of(Stage.FORFEITED, EventDate.at(Instant.parse("2023-06-14T10:00:00Z")))
                                .remainder()
                                .under(Instrument.FORFEITURE_NOTICE))
                        .build(),
                of(CashSeizure.builder(), "C2")
                        .seized(MAY)
                        .amount(pounds("10"))
                        .thenRemainder(Stage.RELEASED, JUNE)
                        .build());
    }

    @Test
    void ofAssetsTellHowTheyWereTakenAndWhatTheyFetched() {
        ReadFolder folder = folder().with(
                        "assets.csv",
                        Headers.of("assets.csv", "taken_under"),
                        "us,1,,B,north,A1,cryptoasset,seized,2023-05-14,100,GBP,",
                        "us,1,,B,north,A2,account,frozen,,,,account-freezing",
                        "us,1,,B,north,A3,real-property,restrained,2023-05-14,,,restraint")
                .with(
                        "money-events.csv",
                        "record_kind,force,record_id,revision,stage,date,amount,currency,realised,instrument,until",
                        "asset,us,A1,1,forfeited,2023-06-14,100,GBP,80,civil-recovery,",
                        "cash-seizure,us,A3,1,forfeited,2023-06-14,100,GBP,80,,");

        assertThat(folder.complaints()).hasSize(1).first().asString().startsWith("money-events.csv, line 3");
        assertThat(folder.records())
                .containsExactly(
                        of(Asset.builder(AssetKind.CRYPTOASSET), "A1")
                                .taken(Stage.SEIZED, MAY)
                                .amount(pounds("100"))
                                .event(MoneyEvent.of(Stage.FORFEITED, JUNE, pounds("100"))
                                        .realising(pounds("80"))
                                        .under(Instrument.CIVIL_RECOVERY_ORDER))
                                .build(),
                        of(Asset.builder(AssetKind.ACCOUNT), "A2")
                                .takenBy(Stage.FROZEN)
                                .takenUnder(Instrument.ACCOUNT_FREEZING_ORDER)
                                .build(),
                        of(Asset.builder(AssetKind.REAL_PROPERTY), "A3")
                                .taken(Stage.RESTRAINED, MAY)
                                .takenUnder(Instrument.RESTRAINT_ORDER)
                                .build());
    }

    @Test
    void dates_areAsExactAsTheyAreStated() {
        ReadFolder folder = folder().with(
                        "assets.csv",
                        Headers.of("assets.csv", "taken_under"),
                        "us,1,,B,north,A1,account,frozen,2023-05,100,GBP,",
                        "us,1,,B,north,A2,account,frozen,2023,100,GBP,",
                        "us,1,,B,north,A3,account,frozen,2023-13,100,GBP,")
                .with(
                        "money-events.csv",
                        "record_kind,force,record_id,revision,stage,date,amount,currency,realised,instrument,until",
                        "asset,us,A1,1,forfeited,,100,GBP,,,");

        assertThat(folder.complaints())
                .singleElement()
                .asString()
                .contains("\"2023-13\"", "a date, as in 2023-05-14, a month or a year, or an instant");
        assertThat(folder.records())
                .containsExactly(
                        of(Asset.builder(AssetKind.ACCOUNT), "A1")
                                .taken(Stage.FROZEN, EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2023, 5))))
                                .amount(pounds("100"))
                                .event(MoneyEvent.of(Stage.FORFEITED, EventDate.unknown())
                                        .amount(pounds("100")))
                                .build(),
                        of(Asset.builder(AssetKind.ACCOUNT), "A2")
                                .taken(Stage.FROZEN, EventDate.within(ReportingPeriod.ofYear(2023)))
                                .amount(pounds("100"))
                                .build());
    }

    @Test
    void ofConfiscationOrdersTellEachObligorWithVariationsAndPayments() {
        ReadFolder folder = folder().with(
                        "confiscation-orders.csv",
                        Headers.of("confiscation-orders.csv"),
                        "us,1,,B,north,O1,2023-05-14,100,GBP,1,P1,100,100",
                        "us,1,,B,north,O1,2023-05-14,100,GBP,2,P2,60,",
                        "us,1,,B,north,O2,2023-05-14,,,1,P1,,")
                .with(
                        "order-events.csv",
                        "force,record_id,revision,person,event,date,amount,currency",
                        "us,O1,1,P1,paid,2023-06-14,40,GBP",
                        "us,O1,1,P2,varied,2023-06-14,50,GBP",
                        "us,O1,1,P1,paid,2023-06-15,10,GBP");

        assertRead(
                folder,
                of(ConfiscationOrder.builder(), "O1")
                        .made(MAY)
                        .jointBenefit(pounds("100"))
                        .obligor(Obligor.of("P1", pounds("100"))
                                .benefit(pounds("100"))
                                .paid(JUNE, pounds("40"))
                                .paid(JUNE.plusDays(1), pounds("10")))
                        .obligor(Obligor.of("P2", pounds("60")).varied(JUNE, pounds("50")))
                        .build(),
                of(ConfiscationOrder.builder(), "O2")
                        .made(MAY)
                        .obligor(Obligor.of("P1"))
                        .build());
    }

    @Test
    void ofInvestigationsTellTheirPurposeAndTheCashThatWasSeizedToo() {
        assertRead(
                folder().with(
                                "investigations.csv",
                                Headers.of("investigations.csv", "purpose", "seized_cash"),
                                "us,1,,B,north,I1,2023-05-14,,100,GBP,cash-detention,detained-cash,100",
                                "us,1,,B,north,I2,2023-05-14,,,GBP,,,7"),
                of(FinancialInvestigation.builder(), "I1")
                        .opened(MAY)
                        .amount(pounds("100"))
                        .seizedCash(pounds("100"))
                        .instrument(Instrument.CASH_DETENTION)
                        .purpose(Purpose.DETAINED_CASH)
                        .build(),
                of(FinancialInvestigation.builder(), "I2")
                        .opened(MAY)
                        .seizedCash(pounds("7"))
                        .build());
    }

    @Test
    void ofCrimeGroupsTellWhenTheyWereOpenAndWhatDismantledMeans() {
        assertRead(
                folder().with(
                                "crime-groups.csv",
                                Headers.of("crime-groups.csv"),
                                "us,1,,B,north,1,G1,2023-05-14,2023-06-14,2023-06-14,none at liberty",
                                "us,1,,B,north,2,G2,,,,"),
                of(CrimeGroup.builder(), "1")
                        .crimeGroup("G1")
                        .opened(MAY)
                        .archived(JUNE)
                        .dismantled(JUNE, "none at liberty")
                        .build(),
                of(CrimeGroup.builder(), "2").crimeGroup("G2").build());
    }

    @Test
    void ofDisruptionsTellTheAssessment() {
        assertRead(
                folder().with(
                                "disruptions.csv",
                                Headers.of("disruptions.csv"),
                                "us,1,,B,north,1,2023-05-14,major,pursue,led",
                                "us,1,,B,north,2,,negative,,"),
                of(Disruption.builder(), "1")
                        .disrupted(MAY)
                        .assessment(Disruption.Assessment.MAJOR)
                        .strand(Disruption.Strand.PURSUE)
                        .part(Disruption.AgencyPart.LED)
                        .build(),
                of(Disruption.builder(), "2")
                        .assessment(Disruption.Assessment.NEGATIVE)
                        .build());
    }

    @Test
    void ofProceedingsTellTheCourseOfACase() {
        ReadFolder folder = folder().with(
                        "proceedings.csv",
                        Headers.of("proceedings.csv"),
                        "us,1,,B,north,1,P1,yes,yes",
                        "us,1,,B,north,2,,no,",
                        "us,1,,B,north,3,P3,,")
                .with(
                        "proceedings-events.csv",
                        "force,record_id,revision,event,date,number,detail",
                        "us,1,1,sentenced,2023-06-15,,(6y | 3y) + 2y6m",
                        "us,1,1,arrested,2023-05-14T21:30:00Z,,",
                        "us,1,1,arrested,2023-05-20,,",
                        "us,1,1,charged,2023-05-21,3,conspiracy to supply",
                        "us,1,1,charged,2023-05-22,,",
                        "us,1,1,convicted,2023-06-14,2,",
                        "us,1,1,convicted,2023-06-14,,fraud",
                        "us,1,1,ancillary-order,2023-06-15,,travel-restriction",
                        "us,2,1,arrested,2023-05-14,,",
                        "us,2,1,concluded,2023-06-14,,no-further-action",
                        "us,3,1,sentenced,2023-06-14,,");

        assertRead(
                folder,
                of(Proceedings.builder(), "1")
                        .person("P1")
                        .online(true)
                        .principal(true)
                        .arrested(NIGHT)
                        .arrested(LocalDate.of(2023, 5, 20))
                        .charged(EventDate.on(LocalDate.of(2023, 5, 21)), 3)
                        .charged(LocalDate.of(2023, 5, 22))
                        .convicted(JUNE, 2)
                        .convicted(EventDate.on(JUNE), 1)
                        .sentenced(JUNE.plusDays(1), SentenceText.parse("(6y | 3y) + 2y6m"))
                        .ancillaryOrder(JUNE.plusDays(1), AncillaryOrder.OrderKind.TRAVEL_RESTRICTION)
                        .build(),
                of(Proceedings.builder(), "2")
                        .online(false)
                        .arrested(MAY)
                        .concluded(JUNE, Conclusion.NO_FURTHER_ACTION)
                        .build(),
                of(Proceedings.builder(), "3")
                        .person("P3")
                        .sentenced(EventDate.on(JUNE))
                        .build());
    }

    @Test
    void ofWarrantsTellTheirPowerAndAddresses() {
        assertRead(
                folder().with(
                                "warrants.csv",
                                Headers.of("warrants.csv"),
                                "us,1,,B,north,1,2023-05-14,2023-06-14,proceeds-of-crime,A2; A1",
                                "us,1,,B,north,2,,,,"),
                of(Warrant.builder(), "1")
                        .obtained(MAY)
                        .executed(JUNE)
                        .power(Warrant.Power.PROCEEDS_OF_CRIME)
                        .address("A1")
                        .address("A2")
                        .build(),
                of(Warrant.builder(), "2").build());
    }

    @Test
    void ofStopSearchesHaveTheWordsOfThePublishedFiles() {
        assertRead(
                folder().with(
                                "stop-searches.csv",
                                Headers.of("stop-searches.csv"),
                                "us,1,,B,north,1,2023-05-14,Person search,Controlled drugs,Suspect arrested",
                                "us,1,,B,north,2,,,,"),
                of(StopSearch.builder(), "1")
                        .searched(MAY)
                        .subject(StopSearch.Subject.PERSON)
                        .object(StopSearch.SearchObject.CONTROLLED_DRUGS)
                        .outcome(StopSearch.Outcome.ARREST)
                        .build(),
                of(StopSearch.builder(), "2").build());
    }

    @Test
    void ofCountyLinesTellTheType() {
        assertRead(
                folder().with(
                                "county-lines.csv",
                                Headers.of("county-lines.csv"),
                                "us,1,,B,north,1,2023-05-14,type-1",
                                "us,1,,B,north,2,,type-2"),
                of(CountyLineClosure.builder(), "1")
                        .closed(MAY)
                        .type(LineType.TYPE_1)
                        .build(),
                of(CountyLineClosure.builder(), "2").type(LineType.TYPE_2).build());
    }

    @Test
    void ofWeaponsAreOneSeizureWithANumberOfEachKind() {
        assertRead(
                folder().with(
                                "weapons.csv",
                                Headers.of("weapons.csv"),
                                "us,1,,B,north,1,2023-05-14,1,firearm,2",
                                "us,1,,B,north,1,2023-05-14,2,ammunition,340",
                                "us,1,,B,north,1,2023-05-14,3,firearm,1"),
                of(WeaponSeizure.builder(), "1")
                        .seized(MAY)
                        .weapon(Weapon.FIREARM, 3)
                        .weapon(Weapon.AMMUNITION, 340)
                        .build());
    }

    @Test
    void ofActionsAreOneUnlessANumberIsStated() {
        assertRead(
                folder().with(
                                "actions.csv",
                                Headers.of("actions.csv"),
                                "us,1,,B,north,1,2023-05-14,vehicle stop,21",
                                "us,1,,B,north,2,,day of action,"),
                of(Action.builder(), "1")
                        .when(MAY)
                        .type("vehicle stop")
                        .number(21)
                        .build(),
                of(Action.builder(), "2").type("day of action").build());
    }

    @Test
    void ofSafeguardingTellTheStep() {
        assertRead(
                folder().with(
                                "safeguarding.csv",
                                Headers.of("safeguarding.csv"),
                                "us,1,,B,north,1,2023-05-14,referral,V1,child",
                                "us,1,,B,north,2,,person-safeguarded,,"),
                of(Safeguarding.builder(), "1")
                        .when(MAY)
                        .step(Safeguarding.Step.REFERRAL)
                        .person("V1")
                        .age(Safeguarding.Age.CHILD)
                        .build(),
                of(Safeguarding.builder(), "2")
                        .step(Safeguarding.Step.PERSON_SAFEGUARDED)
                        .build());
    }

    @Test
    void ofPublicReportsTellWhetherTheyWereFollowedUp() {
        assertRead(
                folder().with(
                                "public-reports.csv",
                                Headers.of("public-reports.csv"),
                                "us,1,,B,north,1,2023-05-14,101,yes,",
                                "us,1,,B,north,2,2023-05-14,crimestoppers,no,",
                                "us,1,,B,north,3,2023-05-14,in-person,,2023-06-14",
                                "us,1,,B,north,4,2023-05-14,,yes,2023-06-14",
                                "us,1,,B,north,5,,,,"),
                of(PublicReport.builder(), "1")
                        .received(MAY)
                        .channel(Channel.NON_EMERGENCY_101)
                        .followedUp()
                        .build(),
                of(PublicReport.builder(), "2")
                        .received(MAY)
                        .channel(Channel.CRIMESTOPPERS)
                        .notFollowedUp()
                        .build(),
                of(PublicReport.builder(), "3")
                        .received(MAY)
                        .channel(Channel.IN_PERSON)
                        .followedUp(JUNE)
                        .build(),
                of(PublicReport.builder(), "4").received(MAY).followedUp(JUNE).build(),
                of(PublicReport.builder(), "5").build());
    }
}
