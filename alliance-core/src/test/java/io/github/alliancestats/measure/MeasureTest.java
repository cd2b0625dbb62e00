package io.github.alliancestats.measure;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Explanation.Contribution;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    private static final List<Class<?>> TOPICS = List.of(
            DrugMeasures.class,
            CashMeasures.class,
            MoneyMeasures.class,
            OrderMeasures.class,
            InvestigationMeasures.class,
            GroupMeasures.class,
            PeopleMeasures.class,
            ActivityMeasures.class,
            CommunityMeasures.class);

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);
    private static final Measure<Long> MIXED = Measure.count(
            "force.mixed-seizures",
            1,
            DrugSeizure.class,
            seizure -> seizure.drugs().size() > 1);
    private static final Measure<MonetaryAmount> FIRST_NOTES = Measure.amount(
            "force.first-notes",
            1,
            CashSeizure.class,
            cash -> cash.operations().isEmpty() ? cash.amounts().stream().findFirst() : Optional.empty());

    private static final List<AllianceRecord> RECORDS = List.of(
            Given.seizure("1", "2024-01-01", Drug.HEROIN, Drug.COCAINE),
            Given.seizure("2", "2024-01-01", Drug.HEROIN),
            Given.seizure("3", "2023-01-01", Drug.HEROIN, Drug.COCAINE),
            Given.cash("4", "2024-01-01", "100"),
            CashSeizure.builder()
                    .id("cumbria", "5")
                    .seized(LocalDate.of(2024, 1, 1))
                    .operation("X")
                    .amount(money("7", GBP))
                    .build(),
            CashSeizure.builder()
                    .id("cumbria", "6")
                    .seized(LocalDate.of(2024, 1, 1))
                    .amount(money("9", EUR))
                    .build());

    /** A measure of one kind ignores records of all other kinds. */
    @Test
    void callersMeasures_ofOneKind_areCountedAndExplainedAmongAllKinds() {
        Measure<Long> distinct = Measure.distinct(
                "force.operations",
                1,
                CashSeizure.class,
                cash -> List.of(cash.id().value()));
        Measure<Long> number = Measure.number("force.notes", 1, CashSeizure.class, cash -> Optional.of(3L));
        StatsQuery query = YEAR.alsoMeasuring(MIXED, FIRST_NOTES, distinct, number);
        Summary answer = query.summarize(RECORDS);

        assertThat(contributions(query, MIXED)).hasSize(1);
        assertThat(contributions(query, FIRST_NOTES))
                .extracting(Contribution::kind)
                .containsOnly("cash seizure");
        assertThat(answer.figure(distinct).known()).isEqualTo(3);
        assertThat(contributions(query, distinct)).hasSize(3);
        assertThat(answer.figure(number).known()).isEqualTo(9);
        assertThat(contributions(query, number)).first().hasToString("cash seizure cumbria/4: 3");
    }

    private static <V> List<Contribution<V>> contributions(StatsQuery query, Measure<V> measure) {
        DataExtract extract = DataExtract.of(RECORDS);
        return query.explain(query.summarize(extract).figure(measure), extract).contributions();
    }

    @Test
    void distinct_emptyName_isRefusedWithTheRecord() {
        Measure<Long> vehicles = Measure.distinct("force.vehicles", 1, CashSeizure.class, cash -> List.of("AB12", ""));

        assertThatThrownBy(() -> YEAR.alsoMeasuring(vehicles).summarize(RECORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a name must not be empty, but force.vehicles returned an empty one for cash"
                        + " seizure cumbria/");
    }

    @Test
    void callersCount_countsItsRecordsInThePeriodOfTheirFirstDate() {
        assertThat(YEAR.alsoMeasuring(MIXED).summarize(RECORDS).figure(MIXED).known())
                .isEqualTo(1);
    }

    @Test
    void callersCountOfAllRecords_countsTheIncludedRecords() {
        Measure<Long> all = Measure.count("force.all", 1, AllianceRecord.class, record -> true);
        Summary answer = YEAR.measuring(all).summarize(RECORDS);

        assertThat(answer.figure(all).known()).isEqualTo(answer.included()).isEqualTo(5);
    }

    @Test
    void callersAmount_hasCoverageLikeAnyOther() {
        Figure<MonetaryAmount> figure =
                YEAR.measuring(FIRST_NOTES).summarize(RECORDS).figure(FIRST_NOTES);

        assertThat(figure.text()).isEqualTo("£100 in the known part");
        assertThat(figure.atLeast())
                .as("the amounts of a caller can be negative")
                .isFalse();
        assertThat(figure.completeness().seen()).isEqualTo(3);
        assertThat(figure.completeness().gaps()).isEqualTo(Map.of(Gap.NO_AMOUNT, 1L, Gap.NO_RATE, 1L));
        assertThat(figure.basis()).isEmpty();
    }

    @Test
    void callersMeasures_addAndBreakDown() {
        StatsQuery question = YEAR.alsoMeasuring(MIXED).groupedBy(Dimension.DRUG);
        Summary sum = question.summarize(RECORDS.subList(0, 2)).plus(question.summarize(RECORDS.subList(2, 6)));

        assertThat(sum).isEqualTo(question.summarize(RECORDS));
        assertThat(sum.by(Dimension.DRUG).get(Drug.COCAINE).figure(MIXED).known())
                .isEqualTo(1);
        assertThat(sum.by(Dimension.DRUG).get(Drug.HEROIN).figure(MIXED).known())
                .isEqualTo(1);
    }

    @Test
    void equality_isByIdAndVersion() {
        assertThat(Measure.count("force.mixed-seizures", 1, DrugSeizure.class, seizure -> false))
                .isEqualTo(MIXED)
                .hasSameHashCodeAs(MIXED);
        assertThat(Measure.count("force.mixed-seizures", 2, DrugSeizure.class, seizure -> false))
                .isNotEqualTo(MIXED)
                .hasToString("force.mixed-seizures version 2");
        assertThat(MIXED).isNotEqualTo(FIRST_NOTES).hasToString("force.mixed-seizures");
        assertThat(MIXED.version()).isEqualTo(1);
        assertThat(Measure.count("force.mixed-seizures", 2, DrugSeizure.class, seizure -> false)
                        .version())
                .isEqualTo(2);
    }

    /** All counts have one type of value and money has another, so a summary cannot confuse the two. */
    @Test
    void equality_isByTheTypeOfValueToo() {
        Measure<?> count = Measure.count("force.x", 1, CashSeizure.class, cash -> true);

        assertThat(Measure.distinct("force.x", 1, CashSeizure.class, cash -> List.of()))
                .isEqualTo(count);
        assertThat(Measure.number("force.x", 1, CashSeizure.class, cash -> Optional.of(1L)))
                .isEqualTo(count);
        assertThat(Measure.amount("force.x", 1, CashSeizure.class, cash -> Optional.empty()))
                .isEqualTo(Measure.amountOfDrugs("force.x", 1, drug -> Optional.empty()))
                .isNotEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drugsy.x", "cashback.x", "cas.x", "d.x", "force.drugs.value"})
    void ownerThatOnlyReadsLikeAStandardOne_isTheCallers(String id) {
        assertThat(Measure.count(id, 1, DrugSeizure.class, seizure -> true).id())
                .isEqualTo(id);
    }

    @Test
    void kindOfRecord_decidesPeopleAndSources() {
        Measure<?> stopped = Measure.count("force.stopped", 1, StopSearch.class, search -> true);
        Measure<?> ordered = Measure.count("force.orders", 1, ConfiscationOrder.class, order -> true);
        Measure<?> fines = Measure.amount("force.fines", 1, Proceedings.class, person -> Optional.empty());

        assertThat(List.of(
                        PeopleMeasures.ARRESTED,
                        ActivityMeasures.STOP_SEARCHES,
                        CommunityMeasures.PEOPLE_SAFEGUARDED,
                        OrderMeasures.MADE,
                        stopped,
                        ordered))
                .allMatch(Measure::countsPeople)
                .noneMatch(Measure::tellsOfSources);
        assertThat(List.of(
                        PeopleMeasures.CUSTODY,
                        DrugMeasures.SEIZURES,
                        CashMeasures.SEIZED,
                        CommunityMeasures.PUBLIC_REPORTS,
                        fines))
                .noneMatch(Measure::countsPeople);
        assertThat(Measure.standard().stream().filter(Measure::tellsOfSources).map(Measure::id))
                .containsExactly("reports.received", "reports.outcome-known", "reports.followed-up");
    }

    /** The count of its own records is one of them under the same dates, so that a query can measure both. */
    @Test
    void amountThatNamesNoCount_followsThatOfItsOwnRecords() {
        Measure<MonetaryAmount> large =
                Measure.amount("force.seized", 1, CashSeizure.class, cash -> Optional.of(money("9", GBP)));
        Measure<Long> records = large.followedCount().orElseThrow();

        assertThat(records.id()).isEqualTo("force.seized.records");
        assertThat(records.dateBasis()).isEqualTo(large.dateBasis());
        assertThat(records.countsPeople()).isFalse();
        assertThat(large.countingPeople().followedCount().orElseThrow().countsPeople())
                .isTrue();
        assertThat(large.followingCount(CashMeasures.SEIZURES).followedCount()).contains(CashMeasures.SEIZURES);
        assertThat(large.followingCount(CashMeasures.SEIZURES)).isEqualTo(large);
        assertThat(CashMeasures.SEIZURES.followedCount()).isEmpty();
        assertThatThrownBy(() -> CashMeasures.SEIZURES.followingCount(CashMeasures.SEIZURES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only an amount can follow a count, but cash.seizures is a count and was to follow"
                        + " cash.seizures, a count");
        Summary answer = YEAR.measuring(
                        large, records, large.named("Seized").followedCount().orElseThrow())
                .summarize(RECORDS);
        assertThat(answer.figure(records).number().longValueExact())
                .isEqualTo(answer.figure(large).completeness().seen());
    }

    @Test
    void amountOfDrugs_isOfEachDrug_andAGapWhereItIsNotKnown() {
        Measure<MonetaryAmount> analysis = Measure.amountOfDrugs(
                "force.analysis",
                1,
                drug -> drug.drug().equals(Drug.COCAINE) ? Optional.of(money("30", GBP)) : Optional.empty());
        Figure<MonetaryAmount> cost =
                YEAR.alsoMeasuring(analysis).summarize(RECORDS).figure(analysis);

        assertThat(cost.text()).isEqualTo("£30 in the known part");
        assertThat(cost.completeness().partial()).isEqualTo(1);
        assertThat(cost.completeness().none()).isEqualTo(1);
    }

    @Test
    void parametricMeasures_haveTheParameterInTheirIdsAndNames() {
        assertThat(Stream.of(
                                DrugMeasures.quantityHeld(UnitKind.MASS),
                                DrugMeasures.quantityDestroyed(UnitKind.PLANTS),
                                DrugMeasures.seizuresBy(SeizureCountingUnit.ADDRESS),
                                DrugMeasures.cannabisFarmsOfAtLeast(200),
                                GroupMeasures.withAtLeastJailed(2),
                                MoneyMeasures.amount(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE),
                                MoneyMeasures.times(
                                        Stage.FORFEITED, Instrument.FORFEITURE_ORDER, Instrument.FORFEITURE_NOTICE),
                                MoneyMeasures.cohort(Stage.INTEREST, LocalDate.of(2025, 3, 31)),
                                CashMeasures.outOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES)))
                        .map(measure -> measure.id() + ": " + measure.name()))
                .containsExactly(
                        "drugs.held.mass: Drugs held at the end, mass",
                        "drugs.destroyed.plants: Drugs destroyed, plants",
                        "drugs.seizures.by-address: Drug seizures, one for each address",
                        "farms.of-at-least-200: Cannabis farms of at least 200 plants shut",
                        "groups.at-least-2-jailed: Organised crime groups with at least 2 jailed",
                        "money.forfeited.under-forfeiture-notice: Money and assets forfeited by forfeiture notice",
                        "money.forfeited.times-under-forfeiture-notice-or-forfeiture-order: Times that money or an"
                                + " asset was forfeited by forfeiture notice or forfeiture order",
                        "money.cohort.interest.by-2025-03-31: Money and assets taken, added as interest by 2025-03-31",
                        "cash.out-of-time.england-and-wales: "
                                + CashMeasures.outOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES))
                                        .name());
        assertThat(CashMeasures.outOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES)
                                .withHolidays(List.of(LocalDate.of(2025, 3, 31))))
                        .id())
                .matches("cash\\.out-of-time\\.england-and-wales\\.[0-9a-f]{16}");
        assertThatThrownBy(() -> DrugMeasures.quantityHeld(UnitKind.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "drones", "Force.drones", "force..drones", ".drones", "force.", "force drones", "force.İ"})
    void idOfAnotherForm_isRefused(String id) {
        assertThatThrownBy(() -> Measure.count(id, 1, DrugSeizure.class, seizure -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("force.large-seizures")
                .hasMessageContaining("\"" + id + "\"");
    }

    @Test
    void standardId_isRefused() {
        for (Measure<?> standard : Measure.standard()) {
            assertThatThrownBy(() -> Measure.amount(standard.id(), 9, CashSeizure.class, cash -> Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(standard.id());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void versionBelowOne_isRefused(int version) {
        assertThatThrownBy(() -> Measure.count("force.drones", version, DrugSeizure.class, seizure -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(version));
    }

    @Test
    void standardMeasures_haveStableIdsOfTheirOwn() {
        Set<String> ids = new HashSet<>();
        Measure.standard().forEach(measure -> ids.add(measure.id()));

        assertThat(ids).hasSameSizeAs(Measure.standard());
        assertThat(Measure.standard())
                .extracting(Measure::id)
                .startsWith("drugs.seizures")
                .contains("drugs.value", "cash.seized", "funds.under-investigation");
    }

    @Test
    void standardMeasures_areIncludedUnlessNarrowed() {
        assertThat(YEAR.measures()).isEqualTo(Measure.standard());
        assertThat(YEAR.measuring(MIXED).measures()).isEqualTo(List.of(MIXED));
        assertThat(YEAR.alsoMeasuring(MIXED).measures()).endsWith(MIXED).containsAll(Measure.standard());
        assertThat(YEAR.alsoMeasuring(MIXED, MIXED, CashMeasures.SEIZED).measures())
                .hasSize(Measure.standard().size() + 1);
    }

    @Test
    void twoVersionsOfAMeasure_areRefused() {
        Measure<Long> second = Measure.count("force.mixed-seizures", 2, DrugSeizure.class, seizure -> true);

        assertThatThrownBy(() -> YEAR.measuring(MIXED, second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("force.mixed-seizures");
        assertThatThrownBy(() -> YEAR.alsoMeasuring(MIXED).alsoMeasuring(second))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figureOfAnotherMeasure_isRefused_withTheMeasuresOfTheQuery() {
        Summary answer =
                YEAR.measuring(CashMeasures.SEIZED, CashMeasures.SEIZURES).summarize(RECORDS);

        assertThatThrownBy(() -> answer.figure(MIXED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("force.mixed-seizures")
                .hasMessageContaining("[cash.seized, cash.seizures]")
                .hasMessageContaining("alsoMeasuring");
        assertThatThrownBy(() -> answer.figures(DrugMeasures.VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A reference page of all measures reads the constants by reflection. */
    @Test
    void constantsOfAllTopics_areTheStandardMeasures() throws Exception {
        Set<Object> constants = new HashSet<>();
        for (Class<?> topic : TOPICS) {
            for (Field field : topic.getFields()) {
                constants.add(field.get(null));
            }
        }
        for (Stage stage : Stage.values()) {
            constants.add(MoneyMeasures.amount(stage));
            constants.add(MoneyMeasures.times(stage));
        }

        assertThat(constants).containsAll(Measure.standard());
        assertThat(Measure.standard()).hasSize(95).doesNotHaveDuplicates();
    }

    @Test
    void idOfAHundredThousandParts_isReadToItsEnd() {
        String id = "force." + "a-".repeat(100_000);

        assertThat(Measure.count(id + "a", 1, CashSeizure.class, cash -> true).id())
                .hasSize(200_007);
        assertThatThrownBy(() -> Measure.count(id, 1, CashSeizure.class, cash -> true))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void negativeNumber_isRefused_withTheMeasure(long told) {
        assertThatThrownBy(() -> YEAR.alsoMeasuring(telling(told)).summarize(RECORDS))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("force.kits", "not be negative");
    }

    @Test
    void numberZero_isKnown() {
        Figure<Long> kits = YEAR.alsoMeasuring(telling(0))
                .summarize(Given.complete(List.of(Given.cash("1", "2024-03-01", "5"))))
                .figure(telling(0));

        assertThat(kits.text()).isEqualTo("0");
        assertThat(kits.completeness().full()).isEqualTo(1);
    }

    @Test
    void sumAboveALong_isExactInWords() {
        Measure<Long> kits = telling(Long.MAX_VALUE);
        List<CashSeizure> two = List.of(Given.cash("1", "2024-03-01", "5"), Given.cash("2", "2024-03-01", "5"));
        Figure<Long> sum =
                YEAR.alsoMeasuring(kits).summarize(Given.complete(two)).figure(kits);

        assertThat(sum.text()).isEqualTo("18,446,744,073,709,551,614");
        assertThatThrownBy(sum::known).isInstanceOf(ArithmeticException.class);
    }

    private static Measure<Long> telling(long number) {
        return Measure.number("force.kits", 1, CashSeizure.class, cash -> Optional.of(number));
    }
}
