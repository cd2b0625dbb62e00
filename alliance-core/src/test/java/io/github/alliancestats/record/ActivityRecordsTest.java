package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.record.CountyLineClosure.LineType;
import io.github.alliancestats.record.PublicReport.Channel;
import io.github.alliancestats.record.Safeguarding.Age;
import io.github.alliancestats.record.Safeguarding.Step;
import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.record.StopSearch.Subject;
import io.github.alliancestats.record.Warrant.Power;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.Share;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of all records of what police did: each table has a row for each kind. */
class ActivityRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /**
     * One kind: a builder with no more than it needs, the id apart; and what makes a difference to a record, every field
     * of its own included.
     */
    record Kind<B extends AllianceRecord.Builder<B>>(
            String name,
            Supplier<B> start,
            Function<B, AllianceRecord> finish,
            UnaryOperator<B> dated,
            List<UnaryOperator<B>> differences) {

        AllianceRecord build(UnaryOperator<B> more) {
            return finish.apply(more.apply(start.get().id("cumbria", "1")));
        }

        AllianceRecord plain() {
            return build(builder -> builder);
        }
    }

    static Stream<Named<Kind<?>>> kinds() {
        return Stream.of(warrants(), searches(), closures(), weapons(), farms(), safeguarding(), reports(), actions())
                .map(kind -> Named.of(kind.name(), kind));
    }

    private static Kind<Warrant.Builder> warrants() {
        return new Kind<>(
                "warrant",
                Warrant::builder,
                Warrant.Builder::build,
                b -> b.obtained(DAY),
                List.of(
                        b -> b.obtained(DAY),
                        b -> b.executed(DAY),
                        b -> b.power(Power.DRUGS),
                        b -> b.power(Power.OTHER),
                        b -> b.address("SECRET"),
                        b -> b.address("SECRET").address("SECRET 2")));
    }

    private static Kind<StopSearch.Builder> searches() {
        return new Kind<>(
                "stop and search",
                StopSearch::builder,
                StopSearch.Builder::build,
                b -> b.searched(DAY),
                List.of(
                        b -> b.searched(DAY),
                        b -> b.subject(Subject.PERSON),
                        b -> b.object(SearchObject.OTHER),
                        b -> b.outcome(Outcome.OTHER)));
    }

    private static Kind<CountyLineClosure.Builder> closures() {
        return new Kind<>(
                "county line closure",
                () -> CountyLineClosure.builder().type(LineType.TYPE_1),
                CountyLineClosure.Builder::build,
                b -> b.closed(DAY),
                List.of(b -> b.closed(DAY), b -> b.closed(EventDate.on(DAY.plusDays(1)))));
    }

    private static Kind<WeaponSeizure.Builder> weapons() {
        return new Kind<>(
                "weapon seizure",
                () -> WeaponSeizure.builder().weapon(Weapon.BLADE, 1),
                WeaponSeizure.Builder::build,
                b -> b.seized(DAY),
                List.of(
                        b -> b.seized(DAY),
                        b -> b.weapon(Weapon.BLADE, 1),
                        b -> b.weapon(Weapon.FIREARM, 1),
                        b -> b.weapon(Weapon.AMMUNITION, 1)));
    }

    private static Kind<CannabisFarm.Builder> farms() {
        return new Kind<>(
                "cannabis farm",
                CannabisFarm::builder,
                CannabisFarm.Builder::build,
                b -> b.closed(DAY),
                List.of(b -> b.closed(DAY), b -> b.plants(0), b -> b.plants(5)));
    }

    private static Kind<Safeguarding.Builder> safeguarding() {
        return new Kind<>(
                "safeguarding",
                () -> Safeguarding.builder().step(Step.VISIT),
                Safeguarding.Builder::build,
                b -> b.when(DAY),
                List.of(b -> b.when(DAY), b -> b.person("SECRET"), b -> b.age(Age.ADULT), b -> b.age(Age.CHILD)));
    }

    private static Kind<PublicReport.Builder> reports() {
        return new Kind<>(
                "public report",
                PublicReport::builder,
                PublicReport.Builder::build,
                b -> b.received(DAY),
                List.of(
                        b -> b.received(DAY),
                        b -> b.channel(Channel.OTHER),
                        b -> b.followedUp(),
                        b -> b.followedUp(DAY),
                        b -> b.notFollowedUp()));
    }

    private static Kind<Action.Builder> actions() {
        return new Kind<>(
                "action",
                () -> Action.builder().type("drone"),
                Action.Builder::build,
                b -> b.when(DAY),
                List.of(b -> b.when(DAY), b -> b.number(2)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <B extends AllianceRecord.Builder<B>> void leastRecord_isUndated_andSaysWhatKindItIs(Kind<B> kind) {
        AllianceRecord record = kind.plain();

        assertThat(record.kind()).isEqualTo(kind.name());
        assertThat(record.date()).isEmpty();
        assertThat(record.dates()).isEmpty();
        assertThat(Asked.isEverIncluded(record, ZoneOffset.UTC)).isFalse();
        assertThat(record).asString().startsWith(kind.name() + " cumbria/1, ").contains("unknown date");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <B extends AllianceRecord.Builder<B>> void datedRecord_isIncludedOnItsDay_andNoOther(Kind<B> kind) {
        AllianceRecord record = kind.build(kind.dated());

        assertThat(record.date()).contains(EventDate.on(DAY));
        assertThat(record.dates()).containsExactly(EventDate.on(DAY));
        assertThat(Asked.isIncluded(record, DAY, DAY.plusDays(1), ZoneOffset.UTC))
                .isTrue();
        assertThat(Asked.isIncluded(record, DAY.minusDays(9), DAY, ZoneOffset.UTC))
                .isFalse();
        assertThat(Asked.isIncluded(record, DAY.plusDays(1), DAY.plusDays(9), ZoneOffset.UTC))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <B extends AllianceRecord.Builder<B>> void builtTwice_isRefused(Kind<B> kind) {
        B built = kind.start().get().id("cumbria", "1");

        assertThat(kind.finish().apply(built)).isEqualTo(kind.plain());
        assertThatThrownBy(() -> kind.finish().apply(built))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("builds one record");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <B extends AllianceRecord.Builder<B>> void everyField_isPartOfEqualityAndOfTheDigest(Kind<B> kind) {
        List<AllianceRecord> records = Stream.concat(
                        Stream.of(kind.plain()), kind.differences().stream().map(kind::build))
                .toList();

        assertThat(records).doesNotHaveDuplicates();
        assertThat(records).extracting(AllianceRecord::digest).doesNotHaveDuplicates();
        for (UnaryOperator<B> difference : kind.differences()) {
            AllianceRecord again = kind.build(difference);
            assertThat(kind.build(difference)).isEqualTo(again).hasSameHashCodeAs(again);
            assertThat(kind.build(difference).digest()).isEqualTo(again.digest());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <B extends AllianceRecord.Builder<B>> void toString_tellsNoPersonAddressOperationGroupUnitAreaOrPartner(
            Kind<B> kind) {
        for (UnaryOperator<B> difference : kind.differences()) {
            AllianceRecord record = kind.build(b -> difference
                    .apply(b)
                    .operation("SECRET-OPERATION")
                    .group("SECRET-GROUP")
                    .unit("SECRET-UNIT")
                    .area("SECRET-AREA")
                    .partner("SECRET-PARTNER")
                    .joint("SECRET-REFERENCE", Share.equal(1, 2), JointWork.Role.PARTICIPATED)
                    .revision(3)
                    .withdrawn());

            assertThat(record).asString().doesNotContain("SECRET").contains("cumbria/1, revision 3, withdrawn");
        }
    }

    /** Enough for any place, and few enough that no sum of them passes what can be counted. */
    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000_000})
    void numberOfThings_canBeOneToABillion(long number) {
        Action action = Action.builder()
                .id("cumbria", "1")
                .type("leaflets")
                .number(number)
                .build();

        assertThat(action.number()).isEqualTo(number);
        assertThat(CannabisFarm.builder()
                        .id("cumbria", "1")
                        .plants(number)
                        .build()
                        .plants())
                .contains(number);
        assertThat(WeaponSeizure.builder()
                        .id("cumbria", "1")
                        .weapon(Weapon.BLADE, number)
                        .build()
                        .weapons())
                .containsEntry(Weapon.BLADE, number);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(Age.CHILD, "child"),
                Arguments.of(Weapon.IMITATION_FIREARM, "imitation firearm"),
                Arguments.of(SeizedDrug.Weighing.LABORATORY, "laboratory"),
                Arguments.of(SeizedDrug.Moisture.WET, "wet"),
                Arguments.of(SeizedDrug.Identification.NOT_CONTROLLED, "not controlled"),
                Arguments.of(JointWork.Role.RECORDED, "recorded here"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatIsSaid_inATable(Enum<?> said, String words) {
        assertThat(said).hasToString(words);
    }
}
