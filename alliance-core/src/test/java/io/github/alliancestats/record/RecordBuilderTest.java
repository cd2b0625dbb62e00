package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Records;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builders of all kinds of record have in common. */
class RecordBuilderTest {

    /** A record of one kind with all that this kind needs, the id apart, and more. */
    interface Kind {
        AllianceRecord build(UnaryOperator<AllianceRecord.Builder<?>> more);

        /** Builds with a wrong value, which is refused, and with the right one. */
        AllianceRecord rebuild(
                UnaryOperator<AllianceRecord.Builder<?>> wrong, UnaryOperator<AllianceRecord.Builder<?>> right);
    }

    private static <B extends AllianceRecord.Builder<B>> Arguments kind(
            String name, Supplier<B> builder, Function<B, AllianceRecord> build) {
        Kind kind = new Kind() {

            @Override
            public AllianceRecord build(UnaryOperator<AllianceRecord.Builder<?>> more) {
                B made = builder.get();
                assertThat(more.apply(made)).isSameAs(made);
                return build.apply(made);
            }

            @Override
            public AllianceRecord rebuild(
                    UnaryOperator<AllianceRecord.Builder<?>> wrong, UnaryOperator<AllianceRecord.Builder<?>> right) {
                B made = builder.get();
                assertThat(wrong.apply(made)).isSameAs(made);
                assertThatThrownBy(() -> build.apply(made)).isInstanceOf(InvalidRecordException.class);
                assertThat(right.apply(made)).isSameAs(made);
                return build.apply(made);
            }
        };
        return Arguments.of(Named.of(name, kind));
    }

    static Stream<Arguments> kinds() {
        return Stream.concat(
                kindsOfAnyGroups(),
                Stream.of(kind(
                        "crime group",
                        () -> CrimeGroup.builder().crimeGroup("SECRET-GROUP"),
                        CrimeGroup.Builder::build)));
    }

    /** All but the crime group, which is the only group of its record. */
    static Stream<Arguments> kindsOfAnyGroups() {
        Obligor obligor = Obligor.of("SECRET-PERSON");
        return Stream.of(
                kind(
                        "drug seizure",
                        () -> DrugSeizure.builder()
                                .event("SECRET-EVENT")
                                .address("SECRET-ADDRESS")
                                .drug(Drug.HEROIN),
                        DrugSeizure.Builder::build),
                kind("cannabis farm", () -> CannabisFarm.builder(), CannabisFarm.Builder::build),
                kind(
                        "cash seizure",
                        () -> CashSeizure.builder().amount(Records.pounds("30")),
                        CashSeizure.Builder::build),
                kind("asset", () -> Asset.builder(AssetKind.VEHICLE).takenBy(Stage.SEIZED), Asset.Builder::build),
                kind(
                        "confiscation order",
                        () -> ConfiscationOrder.builder().obligor(obligor),
                        ConfiscationOrder.Builder::build),
                kind("investigation", FinancialInvestigation::builder, FinancialInvestigation.Builder::build),
                kind(
                        "disruption",
                        () -> Disruption.builder().assessment(Disruption.Assessment.MINOR),
                        Disruption.Builder::build),
                kind("proceedings", () -> Proceedings.builder().person("SECRET-PERSON"), Proceedings.Builder::build),
                kind("warrant", () -> Warrant.builder().address("SECRET-ADDRESS"), Warrant.Builder::build),
                kind("stop and search", StopSearch::builder, StopSearch.Builder::build),
                kind(
                        "county line closure",
                        () -> CountyLineClosure.builder().type(CountyLineClosure.LineType.TYPE_1),
                        CountyLineClosure.Builder::build),
                kind(
                        "weapon seizure",
                        () -> WeaponSeizure.builder().weapon(WeaponSeizure.Weapon.BLADE, 1),
                        WeaponSeizure.Builder::build),
                kind("action", () -> Action.builder().type("leaflets"), Action.Builder::build),
                kind(
                        "safeguarding",
                        () -> Safeguarding.builder()
                                .step(Safeguarding.Step.VISIT)
                                .person("SECRET-PERSON"),
                        Safeguarding.Builder::build),
                kind("public report", PublicReport::builder, PublicReport.Builder::build));
    }

    /** Each class that the sealed family permits is among them. */
    @Test
    void kinds_areAllOfTheFamily() {
        Set<String> built = kinds().map(arguments -> ((Named<?>) arguments.get()[0]).getPayload())
                .map(kind -> ((Kind) kind).build(b -> b.id("cumbria", "1")).kind())
                .collect(Collectors.toSet());

        assertThat(built).hasSize(leaves(AllianceRecord.class)).hasSize(16);
    }

    private static int leaves(Class<?> family) {
        int leaves = 0;
        for (Class<?> member : Objects.requireNonNull(family.getPermittedSubclasses())) {
            leaves += member.isSealed() ? leaves(member) : 1;
        }
        return leaves;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void defaults_areTheFirstRevisionOfAnUndatedRecordOfNoOperation(Kind kind) {
        AllianceRecord record = kind.build(b -> b.id("cumbria", "1"));

        assertThat(record.id()).isEqualTo(RecordId.of("cumbria", "1"));
        assertThat(record.force()).isEqualTo(ForceId.of("cumbria"));
        assertThat(record.revision()).isEqualTo(1);
        assertThat(record.withdrawn()).isFalse();
        assertThat(record.date()).isEmpty();
        assertThat(record.recordedAt()).isEmpty();
        assertThat(record.joint()).isEmpty();
        assertThat(record.operations()).isEmpty();
        assertThat(record).asString().contains("cumbria/1").contains("unknown date");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void missingId_isRefused_withTheNameOfTheKind(Kind kind) {
        assertThatThrownBy(() -> kind.build(b -> b))
                .isExactlyInstanceOf(InvalidRecordException.class)
                .hasMessage(typeOf(kind).getSimpleName() + ": id must be set");
    }

    private static Class<?> typeOf(Kind kind) {
        return kind.build(b -> b.id("cumbria", "1")).getClass().getSuperclass();
    }

    /** With two days to spare, since nobody knows in which zone a day is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatHasNotHappenedYet_canNotHaveBeenRecorded(long seed) {
        for (long i = seed * 100; i < seed * 100 + 100; i++) {
            AllianceRecord record = Records.content(i).with(RecordId.of("cumbria", "1"), 1);
            record.date().map(date -> date.firstDayIn(ZoneOffset.UTC)).ifPresent(day -> {
                Instant nextDay = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
                assertThat(recordedAt(nextDay, record).recordedAt()).contains(nextDay);

                Instant before = day.minusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
                assertThatThrownBy(() -> recordedAt(before, record))
                        .isExactlyInstanceOf(InvalidRecordException.class)
                        .hasMessageContaining(" cumbria/1: recordedAt " + before + " (its date "
                                + record.date().get() + ") is out of order, so correct one of the dates");
            });
        }
    }

    private static AllianceRecord recordedAt(Instant instant, AllianceRecord record) {
        return Draft.changed(record, draft -> draft.recordedAt = instant);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void duplicate_isWithdrawn_howeverOftenThatIsStated(Kind kind) {
        RecordId standing = RecordId.of("cumbria", "2");
        AllianceRecord duplicate = kind.build(b -> b.id("cumbria", "1").duplicateOf(standing));

        assertThat(duplicate.duplicateOf()).contains(standing);
        assertThat(duplicate.withdrawn()).isTrue();
        assertThat(kind.build(b ->
                        b.id("cumbria", "1").withdrawn().duplicateOf(standing).withdrawn()))
                .isEqualTo(duplicate);
    }

    @ParameterizedTest
    @MethodSource("kindsOfAnyGroups")
    void names_areSortedAndHeldOnce_soThatTheirOrderIsNoPartOfTheRecord(Kind kind) {
        AllianceRecord one = kind.build(b -> b.id("cumbria", "1")
                .operation("B")
                .operation("A")
                .group("G2")
                .group("G1")
                .unit("U2")
                .unit("U1")
                .area("Kendal")
                .area("Barrow")
                .partner("P2")
                .partner("P1"));
        AllianceRecord other = kind.build(b -> b.id(RecordId.of("cumbria", "1"))
                .operations(List.of(OperationId.of("A"), OperationId.of("B"), OperationId.of("A")))
                .groups(List.of("G1", "G2", "G1"))
                .units(List.of("U1", "U2"))
                .areas(List.of("Barrow", "Kendal", "Barrow"))
                .partners(List.of("P1", "P2")));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.operations()).containsExactly(OperationId.of("A"), OperationId.of("B"));
        assertThat(one.groups()).containsExactly("G1", "G2");
        assertThat(one.units()).containsExactly("U1", "U2");
        assertThat(one.areas()).containsExactly("Barrow", "Kendal");
        assertThat(one.partners()).containsExactly("P1", "P2");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void toString_tellsNoOperationGroupUnitAreaOrPartner(Kind kind) {
        AllianceRecord record = kind.build(b -> b.id("cumbria", "1")
                .operation("SECRET-OPERATION")
                .group("SECRET-GROUP")
                .unit("SECRET-UNIT")
                .area("SECRET-AREA")
                .partner("SECRET-PARTNER")
                .joint("SECRET-REFERENCE", Share.equal(1, 2), JointWork.Role.PARTICIPATED)
                .revision(3)
                .duplicateOf(RecordId.of("SECRET-FORCE", "SECRET-ID")));

        assertThat(record).asString().doesNotContain("SECRET").contains("cumbria/1, revision 3, withdrawn");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anyDifference_makesRecordsUnlike(Kind kind) {
        List<UnaryOperator<AllianceRecord.Builder<?>>> differences = List.of(
                b -> b.revision(2),
                b -> b.withdrawn(),
                b -> b.recordedAt(Instant.EPOCH),
                b -> b.operation("A"),
                b -> b.unit("U"),
                b -> b.area("Kendal"),
                b -> b.partner("P"),
                b -> b.duplicateOf(RecordId.of("cumbria", "2")),
                b -> b.joint("J", Share.equal(1, 2), JointWork.Role.RECORDED));
        AllianceRecord plain = kind.build(b -> b.id("cumbria", "1"));

        for (UnaryOperator<AllianceRecord.Builder<?>> difference : differences) {
            assertThat(kind.build(b -> difference.apply(b.id("cumbria", "1")))).isNotEqualTo(plain);
        }
        assertThat(kind.build(b -> b.id("cumbria", "1"))).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(kind.build(b -> b.id("lancashire", "1"))).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("kindsOfAnyGroups")
    void anotherGroup_makesRecordsUnlike(Kind kind) {
        assertThat(kind.build(b -> b.id("cumbria", "1").group("G")))
                .isNotEqualTo(kind.build(b -> b.id("cumbria", "1")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void toString_tellsNothingOfItsOwnThatIsSecret(Kind kind) {
        assertThat(kind.build(b -> b.id("cumbria", "1"))).asString().doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1\u001f2", "\ud83d", "\ude00", "a\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
    void idThatIsNotPlainText_isRefusedAtOnce(String id) {
        assertThatThrownBy(() -> RecordId.of("cumbria", id))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the id of a record must be plain text");
        assertThat(RecordId.of("cumbria", "\ud83d\ude00").value()).hasSize(2);
    }

    @Test
    void whatIsSaidOfAllKinds_isTold() {
        Instant instant = Instant.parse("2024-05-02T09:00:00Z");
        RecordId standing = RecordId.of("kent", "2");
        AllianceRecord record = StopSearch.builder()
                .id("cumbria", "1")
                .recordedAt(instant)
                .joint("J", Share.equal(1, 2), JointWork.Role.RECORDED)
                .duplicateOf(standing)
                .build();

        assertThat(record.recordedAt()).contains(instant);
        assertThat(record.joint()).contains(new JointWork("J", Share.equal(1, 2), JointWork.Role.RECORDED));
        assertThat(record.duplicateOf()).contains(standing);
        assertThat(record.withdrawn()).isTrue();
    }

    /** Of many records one force and one operation; what is longer than any of them is each record's own. */
    @ParameterizedTest
    @CsvSource({"1, true", "64, true", "65, false"})
    void codesThatManyRecordsHave_areOneObject(int length, boolean shared) {
        AllianceRecord one = of("c".repeat(length));
        AllianceRecord other = of("c".repeat(length));

        assertThat(one).isEqualTo(other);
        if (shared) {
            assertThat(one.force()).isSameAs(other.force());
            assertThat(one.operations()).isSameAs(other.operations());
        } else {
            assertThat(one.force()).isNotSameAs(other.force());
            assertThat(one.operations()).isNotSameAs(other.operations());
        }
    }

    private static AllianceRecord of(String code) {
        return StopSearch.builder().id(code, "1").operation(code).build();
    }

    @Test
    void ids_areInOrderOfForce_andThenOfId() {
        assertThat(Stream.of("b/1", "a/2", "a/10", "ab/1")
                        .map(id -> RecordId.of(id.split("/", 2)[0], id.split("/", 2)[1]))
                        .sorted())
                .extracting(RecordId::toString)
                .containsExactly("a/10", "a/2", "ab/1", "b/1");
    }
}
