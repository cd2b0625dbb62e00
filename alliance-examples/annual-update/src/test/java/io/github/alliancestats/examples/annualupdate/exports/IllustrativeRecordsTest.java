package io.github.alliancestats.examples.annualupdate.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.examples.annualupdate.exports.csv.CsvFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.SeizureCountingUnit;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The illustrative records")
class IllustrativeRecordsTest {

    private static final ExportFolder FOLDER = ExportFolder.illustrative();
    private static final Exports EXPORTS = Exports.read(FOLDER, Monetary.getCurrency("GBP"));
    private static final DetentionClock CLOCK = DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES);

    private static Stream<String> files() {
        return EXPORTS.files().stream().map(FileAccount::file);
    }

    @Test
    void areOfEveryKindInBothYears() {
        Map<String, List<Integer>> years = new TreeMap<>();
        for (AllianceRecord record : EXPORTS.extract().stream().toList()) {
            record.date()
                    .ifPresent(date -> years.computeIfAbsent(record.kind(), any -> new ArrayList<>())
                            .add(date.firstDayIn(ZoneOffset.UTC).getYear()));
        }

        assertThat(years)
                .hasSize(16)
                .allSatisfy((kind, found) -> assertThat(found).as(kind).contains(2022, 2023));
    }

    @ParameterizedTest
    @MethodSource("files")
    void fillEveryColumn(String file) {
        List<String> header = FOLDER.read(file)
                .lines()
                .limit(1)
                .flatMap(line -> Stream.of(line.split(",")))
                .filter(column -> !column.equals("none_of")) // no file is absent
                .toList();
        List<Row> rows = CsvFile.read(FOLDER, file, header).rows();

        assertThat(header).allSatisfy(column -> assertThat(rows).as(column).anyMatch(row -> !row.isEmpty(column)));
    }

    @Test
    void haveNoRejectedRowAndNoBlocker() {
        assertThat(EXPORTS.rejections()).isEmpty();
        assertThat(EXPORTS.extract().rejections()).isEmpty();
        assertThat(answer(2023).issues()).isNotEmpty().allMatch(issue -> issue.severity() != Issue.Severity.BLOCKER);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void haveNoContradictionOrConflictOfJointEvents(int year) {
        assertThat(EXPORTS.extract().issues()).isEmpty();
        assertThat(answer(year).issues())
                .extracting(Issue::code)
                .doesNotContain(Issue.Code.JOINT_FACTS, Issue.Code.JOINT_SHARES, Issue.Code.CONTRADICTORY_RECORDS);
    }

    /** The others lack an amount, a quantity, a name, a length, a rate or a mark in some records. */
    @Test
    void makeSevenOfTenStandardFiguresComplete_andNoneNotSupplied() {
        Summary answer = answer(2023);
        Map<FigureState, Long> states = Measure.standard().stream()
                .map(measure -> answer.figure(measure).state())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

        assertThat(states).containsOnly(Map.entry(FigureState.COMPLETE, 70L), Map.entry(FigureState.PARTIAL, 25L));
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void giveEveryStandardMeasureSomethingToTell(int year) {
        Summary answer = answer(year);

        assertThat(Measure.standard())
                .allSatisfy(measure -> assertThat(
                                Plain.number(answer.figure(measure).known()))
                        .as(measure.id())
                        .isPositive());
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void giveEveryMeasureWithAParameterSomethingToTell(int year) {
        LocalDate end = LocalDate.of(2023, 12, 31);
        List<Measure<?>> measures = List.of(
                DrugMeasures.quantityHeld(UnitKind.MASS),
                DrugMeasures.quantityDestroyed(UnitKind.MASS),
                DrugMeasures.seizuresBy(SeizureCountingUnit.EVENT),
                DrugMeasures.seizuresBy(SeizureCountingUnit.ADDRESS),
                DrugMeasures.cannabisFarmsOfAtLeast(200),
                MoneyMeasures.amount(Stage.SEIZED, Instrument.EVIDENCE),
                MoneyMeasures.amount(Stage.FROZEN, Instrument.ACCOUNT_FREEZING_ORDER),
                MoneyMeasures.times(Stage.DETAINED, Instrument.CASH_DETENTION),
                MoneyMeasures.amount(
                        Stage.FORFEITED, Instrument.FORFEITURE_NOTICE, Instrument.ACCOUNT_FORFEITURE_NOTICE),
                MoneyMeasures.amount(
                        Stage.FORFEITED,
                        Instrument.FORFEITURE_ORDER,
                        Instrument.ACCOUNT_FORFEITURE_ORDER,
                        Instrument.LISTED_ASSET_FORFEITURE_ORDER,
                        Instrument.CRYPTOASSET_FORFEITURE_ORDER),
                MoneyMeasures.denied(Stage.SEIZED, Stage.FROZEN),
                MoneyMeasures.cohort(Stage.FORFEITED, end),
                MoneyMeasures.cohortHeld(end),
                CashMeasures.outOfTime(CLOCK),
                CashMeasures.seizuresOutOfTime(CLOCK),
                GroupMeasures.withAtLeastJailed(1));
        Summary answer = answer(year, measures.toArray(new Measure<?>[0]));

        assertThat(measures)
                .allSatisfy(measure -> assertThat(
                                Plain.number(answer.figure(measure).known()))
                        .as(measure.id())
                        .isPositive());
    }

    @Test
    void holdSomeCashInTimeAndSomeOutOfTime() {
        Summary answer = answer(2023, CashMeasures.outOfTime(CLOCK));

        assertThat(Plain.number(answer.figure(CashMeasures.outOfTime(CLOCK)).known()))
                .isPositive()
                .isLessThan(Plain.number(answer.figure(CashMeasures.HELD).known()));
    }

    @Test
    void tellOfPropertyTakenInOneYearAndForfeitedInTheNext() {
        LocalDate end = LocalDate.of(2022, 12, 31);
        Measure<?> byThen = MoneyMeasures.cohort(Stage.FORFEITED, end);
        Measure<?> oneYearOn = MoneyMeasures.cohort(Stage.FORFEITED, end.plusYears(1));
        Summary answer = answer(2022, byThen, oneYearOn);

        assertThat(Plain.number(answer.figure(oneYearOn).known()))
                .isGreaterThan(Plain.number(answer.figure(byThen).known()));
    }

    @Test
    void countGroupsThatMergedOnce() {
        assertThat(EXPORTS.aliases().resolve("OCG-07", LocalDate.of(2022, 8, 31)))
                .isEqualTo("OCG-07");
        assertThat(EXPORTS.aliases().resolve("OCG-07", LocalDate.of(2022, 12, 31)))
                .isEqualTo("OCG-03");
        assertThat(answer(2023).figure(GroupMeasures.OPEN).known())
                .isLessThan(question(2023)
                        .summarize(EXPORTS.extract())
                        .figure(GroupMeasures.OPEN)
                        .known());
    }

    private static StatsQuery question(int year) {
        return AllianceStats.forPeriod(ReportingPeriod.ofYear(year))
                .within(EXPORTS.operations(), OperationId.of("OP-ALLIANCE"))
                .reportingIn(EXPORTS.rates())
                .valuedAt(ValuationBasis.STREET);
    }

    private static Summary answer(int year, Measure<?>... more) {
        return question(year).withAliases(EXPORTS.aliases()).alsoMeasuring(more).summarize(EXPORTS.extract());
    }

    @Test
    void tellWhereHowManyPeopleLive() {
        LocalDate end = LocalDate.of(2023, 12, 31);
        List<String> areas = EXPORTS.extract().stream()
                .flatMap(record -> record.areas().stream())
                .distinct()
                .toList();

        assertThat(EXPORTS.populations().byArea(end)).containsOnlyKeys(areas);
        assertThat(EXPORTS.populations().ofAll(end).orElseThrow().people())
                .isEqualTo(EXPORTS.populations().byArea(end).values().stream()
                        .mapToLong(population -> population.people())
                        .sum());
    }
}
