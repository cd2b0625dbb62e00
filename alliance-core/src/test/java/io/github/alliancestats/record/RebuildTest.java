package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.RecordBuilderTest.Kind;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A builder that was refused keeps its values, and builds once the wrong one is set right. */
class RebuildTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final LocalDate NO_DAY = LocalDate.of(10_000, 1, 1);

    /** A wrong value and the right one. */
    interface Mistake {

        /** Returns the record that a refused builder makes once it is corrected. */
        AllianceRecord corrected();

        AllianceRecord rightAtOnce();
    }

    private static <B extends AllianceRecord.Builder<B>> Arguments mistake(
            String name,
            Supplier<B> start,
            Consumer<B> wrong,
            Consumer<B> right,
            Function<B, ? extends AllianceRecord> build) {
        Mistake mistake = new Mistake() {

            @Override
            public AllianceRecord corrected() {
                B builder = start.get().id("cumbria", "1").area("Kendal");
                wrong.accept(builder);
                requireRefused(() -> build.apply(builder));
                right.accept(builder);
                return build.apply(builder);
            }

            @Override
            public AllianceRecord rightAtOnce() {
                B builder = start.get().id("cumbria", "1").area("Kendal");
                right.accept(builder);
                return build.apply(builder);
            }
        };
        return Arguments.of(Named.of(name, mistake));
    }

    /** A refusal repeats until the builder is corrected. */
    private static void requireRefused(Supplier<?> build) {
        InvalidRecordException first = catchThrowableOfType(InvalidRecordException.class, build::get);
        InvalidRecordException second = catchThrowableOfType(InvalidRecordException.class, build::get);
        assertThat(first).isNotNull();
        assertThat(second.issues()).isEqualTo(first.issues()).isNotEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("type", Action::builder, b -> b.type(" "), b -> b.type("leaflets"), Action.Builder::build),
                mistake(
                        "person",
                        () -> Action.builder().type("leaflets"),
                        b -> b.person(" "),
                        b -> b.person("P1"),
                        Action.Builder::build),
                mistake(
                        "taken",
                        () -> Asset.builder(AssetKind.VEHICLE),
                        b -> b.taken(Stage.FORFEITED, DAY),
                        b -> b.taken(Stage.SEIZED, DAY),
                        Asset.Builder::build),
                mistake(
                        "value",
                        () -> Asset.builder(AssetKind.VEHICLE).takenBy(Stage.SEIZED),
                        b -> b.amount(Records.pounds("-5")),
                        b -> b.amount(Records.pounds("5")),
                        Asset.Builder::build),
                mistake(
                        "plants",
                        CannabisFarm::builder,
                        b -> b.plants(-1),
                        b -> b.plants(1),
                        CannabisFarm.Builder::build),
                mistake(
                        "amount",
                        CashSeizure::builder,
                        b -> b.amount(Records.pounds("-5")),
                        b -> b.amount(Records.pounds("5")),
                        CashSeizure.Builder::build),
                mistake(
                        "currency",
                        CashSeizure::builder,
                        b -> b.amount(java.math.BigDecimal.ONE, null),
                        b -> b.amount(java.math.BigDecimal.ONE, Records.GBP),
                        CashSeizure.Builder::build),
                mistake(
                        "no amount",
                        CashSeizure::builder,
                        b -> {},
                        b -> b.amount(Records.pounds("5")),
                        CashSeizure.Builder::build),
                mistake(
                        "stage",
                        () -> CashSeizure.builder().amount(Records.pounds("5")),
                        b -> b.then(null, DAY),
                        b -> b.then(Stage.FORFEITED, DAY),
                        CashSeizure.Builder::build),
                mistake(
                        "day of an event",
                        () -> CashSeizure.builder().amount(Records.pounds("5")),
                        b -> b.then(Stage.FORFEITED, NO_DAY),
                        b -> b.then(Stage.FORFEITED, DAY),
                        CashSeizure.Builder::build),
                mistake(
                        "obligor",
                        ConfiscationOrder::builder,
                        b -> {},
                        b -> b.obligor(Obligor.of("P1")),
                        ConfiscationOrder.Builder::build),
                mistake(
                        "joint benefit",
                        () -> ConfiscationOrder.builder().obligor(Obligor.of("P1", Records.pounds("10"))),
                        b -> b.jointBenefit(Records.pounds("5")),
                        b -> b.jointBenefit(Records.pounds("50")),
                        ConfiscationOrder.Builder::build),
                mistake(
                        "line",
                        CountyLineClosure::builder,
                        b -> b.closed(NO_DAY),
                        b -> b.closed(DAY).type(CountyLineClosure.LineType.TYPE_1),
                        CountyLineClosure.Builder::build),
                mistake(
                        "group",
                        CrimeGroup::builder,
                        b -> b.crimeGroup(" "),
                        b -> b.crimeGroup("G1"),
                        CrimeGroup.Builder::build),
                mistake(
                        "another group",
                        CrimeGroup::builder,
                        b -> b.crimeGroup("G1").dismantled(DAY, null),
                        b -> b.crimeGroup("G2").dismantled(DAY, "all jailed"),
                        CrimeGroup.Builder::build),
                mistake(
                        "assessment",
                        Disruption::builder,
                        b -> b.assessment(Disruption.Assessment.MINOR).assessment(Disruption.Assessment.MAJOR),
                        b -> b.assessment(Disruption.Assessment.MAJOR),
                        Disruption.Builder::build),
                mistake("drug", DrugSeizure::builder, b -> {}, b -> b.drug(Drug.HEROIN), DrugSeizure.Builder::build),
                mistake(
                        "quantity",
                        DrugSeizure::builder,
                        b -> b.drug(Drug.HEROIN, Quantity.grams("-1")),
                        b -> b.drug(Drug.HEROIN, Quantity.grams("1")),
                        DrugSeizure.Builder::build),
                mistake(
                        "seized cash",
                        () -> FinancialInvestigation.builder().amount(Records.pounds("10")),
                        b -> b.seizedCash(Records.pounds("20")),
                        b -> b.seizedCash(Records.pounds("2")),
                        FinancialInvestigation.Builder::build),
                mistake(
                        "charge without a date",
                        Proceedings::builder,
                        b -> b.charged((LocalDate) null, 3),
                        b -> b.charged(DAY, 3),
                        Proceedings.Builder::build),
                mistake(
                        "day of a conviction",
                        Proceedings::builder,
                        b -> b.convicted(NO_DAY, 3),
                        b -> b.convicted(DAY, 3),
                        Proceedings.Builder::build),
                mistake(
                        "sentence without a date",
                        Proceedings::builder,
                        b -> b.sentenced((LocalDate) null, Sentence.life()),
                        b -> b.sentenced(DAY, Sentence.life()),
                        Proceedings.Builder::build),
                mistake(
                        "order without a kind",
                        Proceedings::builder,
                        b -> b.ancillaryOrder(DAY, null),
                        b -> b.ancillaryOrder(DAY, AncillaryOrder.OrderKind.SERIOUS_CRIME_PREVENTION_ORDER),
                        Proceedings.Builder::build),
                mistake(
                        "follow-up",
                        PublicReport::builder,
                        b -> b.notFollowedUp().followedUp(DAY),
                        PublicReport.Builder::notFollowedUp,
                        PublicReport.Builder::build),
                mistake(
                        "step",
                        Safeguarding::builder,
                        b -> b.person(" "),
                        b -> b.step(Safeguarding.Step.VISIT).person("P1"),
                        Safeguarding.Builder::build),
                mistake(
                        "search",
                        StopSearch::builder,
                        b -> b.searched(NO_DAY),
                        b -> b.searched(DAY),
                        StopSearch.Builder::build),
                mistake("address", Warrant::builder, b -> b.address(" "), b -> b.address("A1"), Warrant.Builder::build),
                mistake(
                        "weapon",
                        WeaponSeizure::builder,
                        b -> b.weapon(null, 1),
                        b -> b.weapon(WeaponSeizure.Weapon.BLADE, 1),
                        WeaponSeizure.Builder::build),
                mistake(
                        "number of weapons",
                        WeaponSeizure::builder,
                        b -> b.weapon(WeaponSeizure.Weapon.BLADE, 0),
                        b -> b.weapon(WeaponSeizure.Weapon.BLADE, 2),
                        WeaponSeizure.Builder::build));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusedBuilder_thatIsCorrected_makesTheRecordOfTheRightValue(Mistake mistake) {
        AllianceRecord corrected = mistake.corrected();

        assertThat(corrected).isEqualTo(mistake.rightAtOnce());
        assertThat(corrected.issues()).isEqualTo(mistake.rightAtOnce().issues());
        assertThat(corrected.areas()).containsExactly("Kendal");
    }

    /** The fields of all kinds. */
    @ParameterizedTest
    @MethodSource("io.github.alliancestats.record.RecordBuilderTest#kinds")
    void fieldOfAnyKind_canBeCorrected(Kind kind) {
        requireCorrected(kind, true, b -> {}, b -> b.id("cumbria", "1"));
        requireCorrected(kind, true, b -> b.id(null, "1"), b -> b.id("cumbria", "1"));
        requireCorrected(kind, true, b -> b.id(null, "1"), b -> b.id(RecordId.of("cumbria", "1")));
        requireCorrected(kind, true, b -> b.id("cumbria", " "), b -> b.id("cumbria", "1"));
        List<List<Consumer<AllianceRecord.Builder<?>>>> pairs = List.of(
                List.of(b -> b.revision(0), b -> b.revision(2)),
                List.of(b -> b.revision(2).revision(3), b -> b.revision(3)),
                List.of(b -> b.unit(" "), b -> b.unit("U")),
                List.of(b -> b.area(" "), b -> b.area("A")),
                List.of(b -> b.partner(" "), b -> b.partner("P")),
                List.of(b -> b.operation(" "), b -> b.operation("O")),
                List.of(b -> b.operation(" "), b -> b.operation(OperationId.of("O"))),
                List.of(b -> b.recordedAt(Instant.MAX), b -> b.recordedAt(Instant.parse("2024-05-06T00:00:00Z"))),
                List.of(
                        b -> b.duplicateOf(RecordId.of("cumbria", "1")),
                        b -> b.duplicateOf(RecordId.of("cumbria", "2"))),
                List.of(
                        b -> b.joint("J", null, JointWork.Role.RECORDED),
                        b -> b.joint("J", Share.equal(1, 2), JointWork.Role.RECORDED)));
        for (List<Consumer<AllianceRecord.Builder<?>>> pair : pairs) {
            requireCorrected(kind, false, b -> pair.get(0).accept(b.id("cumbria", "1")), pair.get(1));
        }
    }

    private static void requireCorrected(
            Kind kind,
            boolean isOfTheId,
            Consumer<AllianceRecord.Builder<?>> wrong,
            Consumer<AllianceRecord.Builder<?>> right) {
        AllianceRecord corrected = kind.rebuild(
                b -> {
                    wrong.accept(b);
                    return b;
                },
                b -> {
                    right.accept(b);
                    return b;
                });
        AllianceRecord expected = kind.build(b -> {
            right.accept(isOfTheId ? b : b.id("cumbria", "1"));
            return b;
        });
        assertThat(corrected).isEqualTo(expected);
    }

    /** Otherwise the second amount would be missing from a record that counts as known. */
    @Test
    void eachWrongValueOfAList_needsARightOne() {
        CashSeizure.Builder cash = CashSeizure.builder()
                .id("cumbria", "1")
                .amount(Records.pounds("-5"))
                .amount(Records.pounds("-5"))
                .amount(Records.pounds("7"));
        requireRefused(cash::build);

        cash.amount(Records.pounds("5"));
        requireRefused(cash::build);
        cash.amount(Records.pounds("5"));

        assertThat(cash.build().amounts())
                .containsExactly(Records.pounds("5"), Records.pounds("5"), Records.pounds("7"));
    }

    @Test
    void eachWrongDrug_needsARightOne() {
        SeizedDrug.Builder one = SeizedDrug.builder().drug(Drug.HEROIN).quantity(Quantity.grams("-1"));
        DrugSeizure.Builder seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .drug(one)
                .drug(SeizedDrug.builder())
                .drug(Drug.COCAINE);
        requireRefused(seizure::build);

        seizure.drug(one.quantity(Quantity.grams("1")));
        requireRefused(seizure::build);
        seizure.drug(Drug.CANNABIS);

        assertThat(seizure.build().drugs()).hasSize(3);
    }

    @Test
    void seizedDrug_canBeCorrected() {
        MonetaryValuation first = MonetaryValuation.of(ValuationBasis.STREET, Records.pounds("1"));
        MonetaryValuation second = MonetaryValuation.of(ValuationBasis.STREET, Records.pounds("2"));
        SeizedDrug.Builder drug =
                SeizedDrug.builder().held().held().valuation(first).valuation(second);
        requireRefused(drug::build);

        assertThat(drug.drug(Drug.HEROIN).held().valuation(second).build())
                .isEqualTo(SeizedDrug.builder()
                        .drug(Drug.HEROIN)
                        .held()
                        .valuation(second)
                        .build());
        assertThatThrownBy(drug::build).isExactlyInstanceOf(IllegalStateException.class);
    }

    /** A list of at most 100 issues must have room for one that refuses the record. */
    @Test
    void contradictionOfManyDrugs_isOneIssue() {
        DrugSeizure.Builder seizure = DrugSeizure.builder().id("cumbria", "1").seized(DAY);
        for (int i = 0; i < 150; i++) {
            seizure.drug(SeizedDrug.builder().drug(Drug.HEROIN).destroyed(EventDate.on(DAY.minusDays(9))));
        }

        assertThat(seizure.build().issues()).hasSize(1);
    }

    /** A wrong value without an issue cannot be corrected. */
    @Test
    void moreWrongValuesThanAreKept_areRefusedForGood() {
        CashSeizure.Builder cash = CashSeizure.builder().id("cumbria", "1");
        for (int i = 0; i < 101; i++) {
            cash.amount(Records.pounds("-5"));
        }
        requireRefused(cash::build);
        for (int i = 0; i < 200; i++) {
            cash.amount(Records.pounds("5"));
        }

        requireRefused(cash::build);
    }

    /** A second wrong value is a new issue. */
    @Test
    void wrongValueAfterARefusal_isRefused() {
        CashSeizure.Builder cash =
                CashSeizure.builder().id("cumbria", "1").seized(NO_DAY).notCounted();
        requireRefused(cash::build);

        assertThatThrownBy(cash.seized(NO_DAY.plusDays(1))::build)
                .hasMessageContaining("seized +10000-01-01")
                .hasMessageContaining("seized +10000-01-02");
        assertThat(cash.seized(DAY).build().seized()).isPresent();
    }
}
