package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an export is known by later: the digests of records that tell all that their kind can. */
class RecordDigestTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final EventDate DATE = EventDate.on(DAY);
    private static final EventDate LATER = EventDate.at(Instant.parse("2024-07-01T10:15:30Z"));
    private static final RecordId OTHER = RecordId.of("kent", "CO-7");

    private static <B extends AllianceRecord.Builder<B>> B dressed(B builder) {
        return builder.id("cumbria", "REC-1")
                .revision(3)
                .recordedAt(Instant.parse("2024-08-01T09:00:00Z"))
                .duplicateOf(RecordId.of("lancashire", "REC-2"))
                .joint("J-1", Share.equal(2, 3), JointWork.Role.PARTICIPATED)
                .operation("OP-A")
                .operation("OP-B")
                .unit("Roads")
                .area("Kendal")
                .partner("HMRC");
    }

    private static DrugSeizure drugs() {
        return dressed(DrugSeizure.builder())
                .group("OCG-1")
                .seized(DATE)
                .event("E-1")
                .address("A-1")
                .drug(SeizedDrug.builder()
                        .drug(Drug.HEROIN)
                        .preparation(Preparation.POWDER)
                        .identification(SeizedDrug.Identification.CONFIRMED)
                        .quantity(Quantity.kilograms("1.25"))
                        .weighing(SeizedDrug.Weighing.NET)
                        .moisture(SeizedDrug.Moisture.DRY)
                        .destroyed(LATER)
                        .valuation(MonetaryValuation.of(ValuationBasis.STREET, pounds("80000")))
                        .valuation(MonetaryValuation.of(ValuationBasis.WHOLESALE, pounds("30000")))
                        .build())
                .drug(SeizedDrug.builder().drug(Drug.UNKNOWN).held().build())
                .build();
    }

    private static CashSeizure cash() {
        return dressed(CashSeizure.builder())
                .seized(DATE)
                .takenUnder(Instrument.EVIDENCE)
                .amount(pounds("500"))
                .amount(money("20", EUR))
                .event(MoneyEvent.of(Stage.DETAINED, DAY.plusDays(1), pounds("500"))
                        .until(DAY.plusDays(90)))
                .event(MoneyEvent.of(Stage.APPLIED_TO_ORDER, DAY.plusDays(9), pounds("100")))
                .event(MoneyEvent.of(Stage.FORFEITED, DAY.plusDays(80), money("20", EUR))
                        .realising(pounds("17"))
                        .under(Instrument.FORFEITURE_ORDER))
                .jurisdiction(Jurisdiction.SCOTLAND)
                .forfeitureSought(LATER)
                .build();
    }

    private static ConfiscationOrder order() {
        Obligor one = Obligor.of("P1", pounds("900"))
                .benefit(pounds("1000"))
                .varied(LATER, pounds("800"))
                .paid(LATER, pounds("50"));
        return dressed(ConfiscationOrder.builder())
                .made(DATE)
                .obligor(one)
                .obligor(Obligor.of("P2"))
                .jointBenefit(pounds("1500"))
                .build();
    }

    private static Proceedings proceedings() {
        return dressed(Proceedings.builder())
                .person("P1")
                .arrested(DATE)
                .charged(DATE, 2)
                .convicted(LATER, 1)
                .sentenced(
                        LATER,
                        Sentence.extended(Period.ofYears(5), Period.ofYears(2)).then(Sentence.fine()))
                .hearing("H-7")
                .ancillaryOrder(LATER, AncillaryOrder.OrderKind.TRAVEL_RESTRICTION)
                .online(true)
                .principal(true)
                .build();
    }

    static Stream<Arguments> digests() {
        return Stream.of(
                arguments("aff0a4335cef1a6935c4d6a40e88cfa3449bf605a37d61b444a662e197a2fabe", drugs()),
                arguments("a5d59acc80208a9737cd29d7603d742b901c4b08be8db6b088c996ae85860f01", cash()),
                arguments("4d6b566b726c59d9c832a00a6574f76fd5058fe9697567089c1bf0570f99b70a", order()),
                arguments("26a9f9b8aebfbfb0808ad1fb34a6735dda4f65bd3ac61b973e08c3ff0b7ddd85", proceedings()),
                arguments(
                        "5480a46f11aed38c226419ee99a24587667edcdc2715dfbdba43d1d6ec4d2f1b",
                        dressed(Asset.builder(AssetKind.VEHICLE))
                                .taken(Stage.RESTRAINED, DATE)
                                .amount(pounds("7000"))
                                .takenUnder(Instrument.RESTRAINT_ORDER)
                                .build()),
                arguments(
                        "c4b8e78c19dc71761528b341706991a4f98db9f9f8c71acd0b8607adeaa8e6af",
                        dressed(CannabisFarm.builder()).closed(DATE).plants(42).build()),
                arguments(
                        "f81a182245074f9950ebb0603f1605d706d882f1422a34399989d85190322956",
                        dressed(FinancialInvestigation.builder())
                                .opened(DATE)
                                .closed(LATER)
                                .amount(pounds("900"))
                                .seizedCash(pounds("100"))
                                .instrument(Instrument.ACCOUNT_FREEZING_ORDER)
                                .purpose(FinancialInvestigation.Purpose.CONFISCATION)
                                .build()),
                arguments(
                        "10690ac15c5ccf650e3a3ac8acaecf2724fce5528581693a3d58bd889775c9f5",
                        dressed(CrimeGroup.builder())
                                .crimeGroup("OCG-1")
                                .opened(DATE)
                                .archived(LATER)
                                .dismantled(LATER, "as mapped")
                                .build()),
                arguments(
                        "d83b24def62f5d7a79a2d5110e45ffe725cfb74dcfd3b68363c81f8f807583a3",
                        dressed(Disruption.builder())
                                .disrupted(DATE)
                                .assessment(Disruption.Assessment.MAJOR)
                                .strand(Disruption.Strand.PURSUE)
                                .part(Disruption.AgencyPart.LED)
                                .build()),
                arguments(
                        "1f1916a5f2efd1b453568177d2a319c7cfa2865335b5959935a898d22f71aa61",
                        dressed(Warrant.builder())
                                .obtained(DATE)
                                .executed(LATER)
                                .power(Warrant.Power.DRUGS)
                                .address("1 High Street")
                                .build()),
                arguments(
                        "347fee7c68754e85786780d39e79c64cca73d5ec6b5031a1ecd61b46215f2fc1",
                        dressed(StopSearch.builder())
                                .searched(DATE)
                                .subject(StopSearch.Subject.VEHICLE)
                                .object(StopSearch.SearchObject.FIREARMS)
                                .outcome(StopSearch.Outcome.ARREST)
                                .build()),
                arguments(
                        "a32a6768de0c9db8db8c444f86d5eb99cf8eeca8813b0cb6555cd2403d9f71a2",
                        dressed(CountyLineClosure.builder())
                                .closed(DATE)
                                .type(CountyLineClosure.LineType.TYPE_2)
                                .build()),
                arguments(
                        "abe82d9a0a0ca8aa4d88fda2d87ed9f49df6d294f70df7a945e2c77591047242",
                        dressed(WeaponSeizure.builder())
                                .seized(DATE)
                                .weapon(WeaponSeizure.Weapon.BLADE, 2)
                                .build()),
                arguments(
                        "5129ccf0e6aa116e155f73e44e004a860ce4500b5a75402259ef2ceca42cc687",
                        dressed(Action.builder())
                                .when(DATE)
                                .type("leaflets")
                                .number(40)
                                .build()),
                arguments(
                        "51cfd473f3a40bbe7b0824deeea332579da7a7916666f16d6d9fc7c74d922629",
                        dressed(Safeguarding.builder())
                                .when(DATE)
                                .step(Safeguarding.Step.REFERRAL)
                                .person("P3")
                                .age(Safeguarding.Age.CHILD)
                                .build()),
                arguments(
                        "50ffc93e21c028a140aa0ada71999d0c570d77e587c3da40f7a9b07c4ef2deb7",
                        dressed(PublicReport.builder())
                                .received(DATE)
                                .channel(PublicReport.Channel.ONLINE)
                                .followedUp(LATER)
                                .build()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("digests")
    void digest_isThisOne(String digest, AllianceRecord record) {
        assertThat(record.digest()).isEqualTo(digest);
    }

    @Test
    void digests_areOfEveryKind() {
        assertThat(digests().map(row -> ((AllianceRecord) row.get()[1]).kind()).distinct())
                .hasSize(16);
    }

    /** One after another, so that a name that moved from one field to the next is no other record's. */
    @Test
    void anyDifferenceInWhatAllKindsShare_isAnotherDigest() {
        List<UnaryOperator<Action.Builder>> differences = List.of(
                b -> b,
                b -> b.revision(2),
                b -> b.withdrawn(),
                b -> b.duplicateOf(OTHER),
                b -> b.recordedAt(Instant.EPOCH),
                b -> b.joint("A", Share.equal(1, 2), JointWork.Role.RECORDED),
                b -> b.joint("A", Share.equal(2, 2), JointWork.Role.RECORDED),
                b -> b.joint("A", Share.equal(1, 2), JointWork.Role.PARTICIPATED),
                b -> b.operation("A"),
                b -> b.group("A"),
                b -> b.group("A").group("B"),
                b -> b.group("A").unit("B"),
                b -> b.unit("A"),
                b -> b.area("A"),
                b -> b.partner("A"));
        Set<String> digests = new HashSet<>();

        differences.forEach(difference -> digests.add(difference
                .apply(Action.builder().id("cumbria", "1").type("leaflets"))
                .build()
                .digest()));

        assertThat(digests).hasSameSizeAs(differences);
        assertThat(Action.builder().id("cumbri", "a1").type("leaflets").build().digest())
                .isNotIn(digests);
    }
}
