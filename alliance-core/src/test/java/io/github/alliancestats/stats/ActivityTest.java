package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CountyLineClosure.LineType;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.record.StopSearch.Subject;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.Warrant.Power;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What officers did: warrants, searches, closed lines, weapons and the rest. */
class ActivityTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static Warrant.Builder warrant(String id) {
        return Warrant.builder().id("cumbria", id);
    }

    private static long number(Summary answer, Measure<Long> measure) {
        return answer.figure(measure).known();
    }

    private static <K extends Comparable<? super K>> Map<K, Long> rows(
            List<? extends AllianceRecord> records, Dimension<K> dimension, Measure<Long> measure) {
        Map<K, Long> rows = new TreeMap<>();
        YEAR.groupedBy(dimension)
                .summarize(records)
                .by(dimension)
                .rows()
                .forEach((key, row) -> rows.put(key, number(row, measure)));
        return rows;
    }

    /** Each by its own day: what was obtained in one year may be executed in another, or never. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2024-01-01, 0, 1",
        "2024-12-31, 2025-01-01, 1, 0",
        "2024-01-01, 2024-12-31, 1, 1",
        "2024-05-01, , 1, 0",
        ", 2024-05-01, 0, 1",
        "2023-05-01, 2025-05-01, 0, 0",
    })
    void obtained_isNotExecuted(LocalDate obtained, LocalDate executed, long obtainedInYear, long executedInYear) {
        Warrant.Builder warrant = warrant("1");
        if (obtained != null) {
            warrant.obtained(obtained);
        }
        if (executed != null) {
            warrant.executed(executed);
        }
        Summary answer = YEAR.summarize(List.of(warrant.build()));

        assertThat(number(answer, ActivityMeasures.WARRANTS_OBTAINED)).isEqualTo(obtainedInYear);
        assertThat(number(answer, ActivityMeasures.WARRANTS_EXECUTED)).isEqualTo(executedInYear);
    }

    @Test
    void addresses_areNoWarrants_andEachIsSearchedOnce() {
        List<Warrant> warrants = List.of(
                warrant("1")
                        .executed(DAY)
                        .address("A1")
                        .address("A2")
                        .address("A3")
                        .build(),
                warrant("2").executed(DAY).address("A3").build(),
                warrant("3").obtained(DAY).address("A4").build());
        Summary answer = YEAR.summarize(warrants);
        long naive = warrants.subList(0, 2).stream()
                .mapToLong(warrant -> warrant.addresses().size())
                .sum();

        assertThat(naive).isEqualTo(4);
        assertThat(number(answer, ActivityMeasures.WARRANTS_EXECUTED))
                .isEqualTo(2)
                .isNotEqualTo(naive);
        assertThat(number(answer, ActivityMeasures.ADDRESSES_SEARCHED))
                .isEqualTo(3)
                .isNotEqualTo(naive);
    }

    @Test
    void warrantWithoutAnAddress_isAGapAmongAddresses() {
        Summary answer = YEAR.summarize(List.of(
                warrant("1").executed(DAY).address("A1").build(),
                warrant("2").executed(DAY).build(),
                warrant("3").obtained(DAY).build()));

        assertThat(number(answer, ActivityMeasures.ADDRESSES_SEARCHED)).isEqualTo(1);
        assertThat(answer.figure(ActivityMeasures.ADDRESSES_SEARCHED).completeness())
                .as("of what was executed")
                .hasToString("known for 1 of 2 (not named: 1)");
    }

    @ParameterizedTest
    @EnumSource(Power.class)
    void drugWarrant_isOneByItsPower(Power power) {
        List<Warrant> warrants = List.of(warrant("1").executed(DAY).power(power).build());

        assertThat(number(YEAR.summarize(warrants), ActivityMeasures.DRUG_WARRANTS_EXECUTED))
                .isEqualTo(power == Power.DRUGS ? 1 : 0);
        assertThat(rows(warrants, Dimension.WARRANT_POWER, ActivityMeasures.WARRANTS_EXECUTED))
                .isEqualTo(Map.of(power, 1L));
    }

    @Test
    void powerThatIsNotKnown_hasNoRow() {
        List<Warrant> warrants = List.of(warrant("1").executed(DAY).build());
        Summary answer = YEAR.groupedBy(Dimension.WARRANT_POWER).summarize(warrants);

        assertThat(answer.by(Dimension.WARRANT_POWER).rows()).isEmpty();
        assertThat(number(answer.by(Dimension.WARRANT_POWER).notStated(), ActivityMeasures.WARRANTS_EXECUTED))
                .isEqualTo(1);
        assertThat(number(answer, ActivityMeasures.DRUG_WARRANTS_EXECUTED)).isZero();
    }

    @Test
    void searches_areCounted_bySubjectObjectAndOutcome() {
        List<StopSearch> searches = List.of(
                search("1")
                        .subject(Subject.PERSON)
                        .object(SearchObject.CONTROLLED_DRUGS)
                        .outcome(Outcome.ARREST)
                        .build(),
                search("2")
                        .subject(Subject.PERSON_AND_VEHICLE)
                        .object(SearchObject.CONTROLLED_DRUGS)
                        .outcome(Outcome.NO_FURTHER_ACTION)
                        .build(),
                search("3").build());
        Summary answer = YEAR.groupedBy(Dimension.SEARCH_SUBJECT, Dimension.SEARCH_OUTCOME)
                .summarize(searches);

        assertThat(number(answer, ActivityMeasures.STOP_SEARCHES)).isEqualTo(3);
        assertThat(number(answer, PeopleMeasures.ARRESTS))
                .as("an outcome is no arrest")
                .isZero();
        assertThat(number(answer, DrugMeasures.SEIZURES)).as("nor a seizure").isZero();
        assertThat(rows(searches, Dimension.SEARCH_SUBJECT, ActivityMeasures.STOP_SEARCHES))
                .isEqualTo(Map.of(Subject.PERSON, 1L, Subject.PERSON_AND_VEHICLE, 1L));
        assertThat(rows(searches, Dimension.SEARCH_OBJECT, ActivityMeasures.STOP_SEARCHES))
                .isEqualTo(Map.of(SearchObject.CONTROLLED_DRUGS, 2L));
        assertThat(rows(searches, Dimension.SEARCH_OUTCOME, ActivityMeasures.STOP_SEARCHES))
                .isEqualTo(Map.of(Outcome.ARREST, 1L, Outcome.NO_FURTHER_ACTION, 1L));
        assertThat(number(answer.by(Dimension.SEARCH_OUTCOME).notStated(), ActivityMeasures.STOP_SEARCHES))
                .as("unknown is not no further action")
                .isEqualTo(1);
    }

    private static StopSearch.Builder search(String id) {
        return StopSearch.builder().id("cumbria", id).searched(DAY);
    }

    @Test
    void lines_areToldApartByType() {
        List<CountyLineClosure> lines =
                List.of(line("1", LineType.TYPE_1), line("2", LineType.TYPE_1), line("3", LineType.TYPE_2));

        assertThat(number(YEAR.summarize(lines), ActivityMeasures.LINES_CLOSED)).isEqualTo(3);
        assertThat(rows(lines, Dimension.LINE_TYPE, ActivityMeasures.LINES_CLOSED))
                .isEqualTo(Map.of(LineType.TYPE_1, 2L, LineType.TYPE_2, 1L));
    }

    private static CountyLineClosure line(String id, LineType type) {
        return CountyLineClosure.builder()
                .id("cumbria", id)
                .closed(DAY)
                .type(type)
                .build();
    }

    @Test
    void ammunition_isNoWeapon_andFirearmsAreSome() {
        WeaponSeizure seizure = WeaponSeizure.builder()
                .id("cumbria", "1")
                .seized(DAY)
                .weapon(Weapon.FIREARM, 2)
                .weapon(Weapon.IMITATION_FIREARM, 3)
                .weapon(Weapon.BLADE, 5)
                .weapon(Weapon.AMMUNITION, 3_404)
                .build();
        Summary answer = YEAR.summarize(List.of(seizure));
        long naive =
                seizure.weapons().values().stream().mapToLong(Long::longValue).sum();

        assertThat(naive).isEqualTo(3_414);
        assertThat(number(answer, ActivityMeasures.WEAPONS_RECOVERED))
                .isEqualTo(10)
                .isNotEqualTo(naive);
        assertThat(number(answer, ActivityMeasures.FIREARMS_RECOVERED)).isEqualTo(2);
        assertThat(number(answer, ActivityMeasures.AMMUNITION_RECOVERED)).isEqualTo(3_404);
    }

    @Test
    void actions_areAsManyAsTheRecordsSay_byType() {
        List<Action> actions = List.of(
                action("1", "vehicle stop", 20), action("2", "vehicle stop", 3), action("3", "naloxone kit", 7));
        long naive = actions.size();

        assertThat(number(YEAR.summarize(actions), ActivityMeasures.ACTIONS))
                .isEqualTo(30)
                .isNotEqualTo(naive);
        assertThat(rows(actions, Dimension.ACTION_TYPE, ActivityMeasures.ACTIONS))
                .isEqualTo(Map.of("vehicle stop", 23L, "naloxone kit", 7L));
    }

    private static Action action(String id, String type, long number) {
        return Action.builder()
                .id("cumbria", id)
                .when(DAY)
                .type(type)
                .number(number)
                .build();
    }

    @Test
    void eventOfThreeForces_countsForTheForceThatRecordedIt() {
        List<AllianceRecord> records = new ArrayList<>();
        for (int place = 1; place <= 3; place++) {
            Role role = place == 1 ? Role.RECORDED : Role.PARTICIPATED;
            records.add(Warrant.builder()
                    .id("force-" + place, "W")
                    .executed(DAY)
                    .address("A1")
                    .joint("NW-7", Share.equal(place, 3), role)
                    .build());
            records.add(WeaponSeizure.builder()
                    .id("force-" + place, "S")
                    .seized(DAY)
                    .weapon(Weapon.FIREARM, 4)
                    .joint("NW-7", Share.equal(place, 3), role)
                    .build());
        }
        Summary answer = YEAR.groupedBy(Dimension.FORCE).summarize(records);

        assertThat(number(answer, ActivityMeasures.WARRANTS_EXECUTED)).isEqualTo(1);
        assertThat(answer.by(Dimension.FORCE).rows().values())
                .extracting(row -> number(row, ActivityMeasures.WARRANTS_EXECUTED))
                .containsExactly(1L, 0L, 0L);
        assertThat(number(answer, ActivityMeasures.ADDRESSES_SEARCHED)).isEqualTo(1);
        assertThat(number(answer, ActivityMeasures.FIREARMS_RECOVERED)).isEqualTo(4);
        assertThat(answer.by(Dimension.FORCE).rows().values())
                .extracting(row -> number(row, ActivityMeasures.FIREARMS_RECOVERED))
                .containsExactly(4L, 0L, 0L);
    }
}
