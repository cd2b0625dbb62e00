package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.MILLE;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact that was never supplied is not zero. */
class SupplyTest {

    private static final ReportingPeriod YEAR_2024 = ReportingPeriod.ofYear(2024);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(YEAR_2024).reportingIn(GBP).valuedAt(ValuationBasis.STREET);

    private static final AllianceRecord CASH = Given.cash("C", "2024-05-01", "100");

    private static Proceedings arrest(String id, Consumer<Proceedings.Builder> more) {
        Proceedings.Builder arrest = Proceedings.builder().id("cumbria", id);
        more.accept(arrest);
        return arrest.build();
    }

    private static Proceedings arrestOn(LocalDate day) {
        return arrest("A", arrest -> arrest.arrested(day));
    }

    private static void assertNotSupplied(Figure<?> figure) {
        assertThat(figure.state()).isEqualTo(FigureState.NOT_SUPPLIED);
        assertThat(figure.state().known()).isFalse();
        assertThat(figure.text()).isEqualTo("not supplied");
    }

    private static void assertIsZero(Summary summary, Measure<Long> measure) {
        Figure<Long> figure = summary.figure(measure);

        assertThat(figure.state().known()).isTrue();
        assertThat(figure.value().isPresent()).isTrue();
        assertThat(figure.text()).isEqualTo("0");
    }

    @Nested
    class OneCashSeizureAndNothingElse {

        private final Summary summary =
                YEAR.groupedBy(Dimension.MONTH, Dimension.AREA).summarize(List.of(CASH));
        private final Figure<Long> arrests = summary.figure(PeopleMeasures.ARRESTS);

        @Test
        void arrests_areNotSupplied() {
            assertNotSupplied(arrests);
            assertThat(arrests.meanInWords()).isEqualTo("not supplied");
            assertThat(arrests.state()).isEqualTo(FigureState.NOT_SUPPLIED);
            assertThat(arrests.value().isPresent()).isFalse();
            assertThat(arrests.completeness()).hasToString("not supplied");
            assertThat(arrests)
                    .hasToString("Arrests: not supplied, in 2024, all records (occasions by day of arrest),"
                            + " provisional.");
        }

        @Test
        void cash_isKnown() {
            assertThat(summary.figure(CashMeasures.SEIZURES).text()).isEqualTo("1");
            assertNotSupplied(summary.figure(CashMeasures.FORFEITED));
            assertThat(summary.figure(CashMeasures.HELD).text()).isEqualTo("£100 in the known part");
            assertThat(summary.supplied()).containsExactly(Fact.CASH_SEIZED);
        }

        @Test
        void claims_areEmpty() {
            assertThat(Wording.values())
                    .allSatisfy(wording -> assertThat(arrests.claim(wording)).isEmpty());
            assertThat(arrests.shareOf(arrests)).isEmpty();
        }

        @Test
        void rateMeanAndRatePerThousand_areEmpty() {
            Rate rate = Rate.chargeRate(Period.ofDays(90));
            assertThat(YEAR.alsoMeasuring(rate.part()).summarize(List.of(CASH)).rate(rate))
                    .isEmpty();
            assertThat(arrests.mean()).isEmpty();
            assertThat(arrests.perThousand(new Population(1_000, MAY, "a census")))
                    .isEmpty();
        }

        @Test
        void rows_areNotSupplied() {
            assertNotSupplied(
                    summary.by(Dimension.MONTH).get(YearMonth.of(2024, 5)).figure(PeopleMeasures.ARRESTS));
            assertNotSupplied(summary.by(Dimension.AREA).notStated().figure(PeopleMeasures.ARRESTS));
            assertThat(summary.by(Dimension.AREA).find("Kendal")).isEmpty();
            assertThat(summary.by(Dimension.MONTH).largest(PeopleMeasures.ARRESTS, 3, YearMonth::toString))
                    .isEmpty();
        }

        @Test
        void amountsKeptSeparate_haveNoFigure() {
            Summary apart = AllianceStats.forPeriod(YEAR_2024).summarize(List.of(CASH));

            assertThat(apart.figures(DrugMeasures.VALUE)).isEmpty();
            assertThat(apart.isSupplied(DrugMeasures.VALUE)).isFalse();
            assertThat(apart.isSupplied(CashMeasures.SEIZED)).isTrue();
        }

        @Test
        void explanation_hasNoContributions() {
            Explanation<Long> why = YEAR.explain(
                    YEAR.summarize(List.of(CASH)).figure(PeopleMeasures.ARRESTS), DataExtract.of(List.of(CASH)));

            assertNotSupplied(why.figure());
            assertThat(why.contributions()).isEmpty();
        }
    }

    @Test
    void noRecords_supplyNoKind() {
        Summary nothing = YEAR.summarize(List.of());

        assertThat(nothing.supplied()).isEmpty();
        for (Measure<?> measure : Measure.standard()) {
            assertNotSupplied(nothing.figure(measure));
        }
    }

    // The facts that a measure needs

    private static Stream<Arguments> kinds() {
        Set<Fact> rare = Set.of(Fact.CASH_RESTRAINED, Fact.ASSETS_DETAINED); // of no record that is made here
        return Stream.of(Fact.values())
                .filter(fact -> !rare.contains(fact))
                .flatMap(fact -> concrete(AllianceRecord.class)
                        .filter(kind ->
                                Fact.of(kind.asSubclass(AllianceRecord.class)).contains(fact))
                        .map(kind -> Arguments.of(fact, kind)));
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(SupplyTest::concrete)
                : Stream.of(type);
    }

    /** A record makes known just what the measures of its facts say. */
    @ParameterizedTest
    @MethodSource("kinds")
    void recordOfAFact_suppliesItsFactsOnly(Fact fact, Class<? extends AllianceRecord> kind) {
        StatsQuery query = YEAR.withOperations(OPERATIONS).alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]));
        Summary summary = Stream.iterate(0L, seed -> seed + 1)
                .limit(20_000)
                .map(Records::content)
                .map(content -> content.with(RecordId.of("cumbria", "R"), 1))
                .filter(kind::isInstance)
                .map(one -> {
                    Summary of = query.summarize(List.of(one));
                    new Expected(new Oracle(query, List.of(one))).assertFigures(of);
                    return of;
                })
                .filter(of -> of.supplied().contains(fact))
                .findFirst()
                .orElseThrow();

        assertThat(Fact.of(kind)).containsAll(summary.supplied());
    }

    @Test
    void everyKindOfRecord_hasFacts() {
        assertThat(concrete(AllianceRecord.class))
                .hasSize(16)
                .allMatch(
                        kind -> !Fact.of(kind.asSubclass(AllianceRecord.class)).isEmpty());
        assertThat(Fact.of(AllianceRecord.class)).containsExactly(Fact.values());
    }

    /** The order is in bytes that were written. */
    @Test
    void orderOfFacts_stays() {
        assertThat(Fact.values())
                .hasSize(41)
                .startsWith(Fact.DRUGS_SEIZED, Fact.CANNABIS_FARMS_CLOSED, Fact.CASH_SEIZED)
                .endsWith(Fact.VISITED, Fact.REPORTS_RECEIVED);
    }

    @Test
    void measureOfSeveralKinds_needsOneOfThem() {
        AllianceRecord car = Asset.builder(AssetKind.VEHICLE)
                .id("cumbria", "V")
                .taken(Stage.SEIZED, MAY)
                .amount(pounds("9000"))
                .build();
        Summary assets = YEAR.summarize(List.of(car));

        assertThat(assets.figure(MoneyMeasures.TAKEN).text()).isEqualTo("at least £9,000");
        assertNotSupplied(assets.figure(MoneyMeasures.amount(Stage.FORFEITED)));
        assertNotSupplied(assets.figure(MoneyMeasures.amount(Stage.FROZEN)));
        assertNotSupplied(assets.figure(CashMeasures.SEIZED));
        assertNotSupplied(assets.figure(CashMeasures.SEIZURES));
    }

    @Test
    void callersMeasure_needsTheKindThatItNames() {
        Measure<Long> large = Measure.count("force.large-seizures", 1, CashSeizure.class, cash -> true);
        Measure<Long> carried = Measure.count("force.arrests-at-night", 1, Proceedings.class, arrest -> true);
        Measure<Long> any = Measure.count("force.records", 1, AllianceRecord.class, record -> true);
        StatsQuery query = YEAR.measuring(large, carried, any);

        assertThat(query.summarize(List.of(CASH)).figure(large).text()).isEqualTo("1 in the known part");
        assertNotSupplied(query.summarize(List.of(CASH)).figure(carried));
        assertThat(query.summarize(List.of(CASH)).figure(any).text()).isEqualTo("1");
        assertThat(query.summarize(Given.complete(List.of(CASH))).figure(large).text())
                .isEqualTo("1");
        assertNotSupplied(query.empty().figure(any));
    }

    // The records that supply a kind

    private static Stream<Arguments> arrestsThatDoNotCount() {
        Proceedings.Builder early = Proceedings.builder().id("cumbria", "A").arrested(LocalDate.of(2019, 5, 1));
        return Stream.of(
                Arguments.of("out of period", List.of(early.build())),
                Arguments.of(
                        "out of scope", List.of(arrest("A", a -> a.arrested(MAY).operation(MILLE)))),
                Arguments.of(
                        "withdrawn",
                        List.of(arrest(
                                "A", a -> a.arrested(MAY).operation(APACHE).withdrawn()))),
                Arguments.of(
                        "superseded",
                        List.of(
                                arrest("A", a -> a.arrested(MAY).operation(APACHE)),
                                arrest("A", a -> a.revision(2).arrested(MAY).operation(MILLE)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrestsThatDoNotCount")
    void recordThatDoesNotCount_showsThatItsKindWasSupplied_butNoZero(String why, List<AllianceRecord> arrests) {
        StatsQuery query = YEAR.within(OPERATIONS, ALLIANCE);
        for (Summary summary : List.of(query.summarize(arrests), query.summarize(DataExtract.of(arrests)))) {
            assertThat(summary.included()).as(why).isZero();
            assertThat(summary.supplied()).containsExactly(Fact.ARRESTED);
            assertNotSupplied(summary.figure(PeopleMeasures.ARRESTS));
        }
        assertIsZero(
                query.summarize(DataExtract.of(arrests).covering(YEAR_2024, Key.OPERATION)), PeopleMeasures.ARRESTS);
    }

    @Test
    void recordsInConflict_supplyTheirKind_whoseFigureIsNotKnown() {
        List<AllianceRecord> arrests = List.of(
                arrest("A", a -> a.arrested(MAY).operation(APACHE)),
                arrest("A", a -> a.arrested(MAY.plusDays(1)).operation(APACHE)));
        StatsQuery query = YEAR.within(OPERATIONS, ALLIANCE);

        for (Summary summary : List.of(query.summarize(arrests), query.summarize(DataExtract.of(arrests)))) {
            assertThat(summary.included()).isZero();
            assertThat(summary.supplied()).containsExactly(Fact.ARRESTED);
            assertThat(summary.figure(PeopleMeasures.ARRESTS).state()).isEqualTo(FigureState.UNKNOWN);
        }
    }

    /** A figure that was published then comes out again, so what came later supplies nothing. */
    @ParameterizedTest
    @EnumSource
    void recordTakenDownAfterTheInstant_suppliesNothing(Deduplication identity) {
        Instant then = Instant.parse("2025-01-01T12:00:00Z");
        AllianceRecord early = CashSeizure.builder()
                .id("cumbria", "C")
                .recordedAt(then)
                .seized(MAY)
                .amount(pounds("100"))
                .build();
        Proceedings late = arrest("A", a -> a.recordedAt(then.plusSeconds(1)).arrested(MAY));
        StatsQuery asAt = YEAR.withDeduplication(identity).asAt(then);

        assertNotSupplied(asAt.summarize(List.of(early, late)).figure(PeopleMeasures.ARRESTS));
        assertThat(asAt.summarize(List.of(early, arrestOn(MAY)))
                        .figure(PeopleMeasures.ARRESTS)
                        .state())
                .as("perhaps recorded by then")
                .isEqualTo(FigureState.UNKNOWN);
        assertNotSupplied(asAt.summarize(
                        List.of(early, arrest("A", a -> a.arrested(MAY).withdrawn())))
                .figure(PeopleMeasures.ARRESTS));
        assertThat(asAt.summarize(List.of(early, late)).supplied()).containsExactly(Fact.CASH_SEIZED);
        assertThat(asAt.asAt(then.plusSeconds(1))
                        .summarize(List.of(early, late))
                        .supplied())
                .containsExactly(Fact.CASH_SEIZED, Fact.ARRESTED);
        assertIsZero(asAt.summarize(Given.declared(List.of(early, late), Proceedings.class)), PeopleMeasures.ARRESTS);
        assertThat(asAt.summarize(DataExtract.of(List.of(early, late))))
                .isEqualTo(asAt.summarize(List.of(early, late)));
    }

    @Test
    void revisions_haveTheKindsSuppliedAtEachInstant() {
        Instant then = Instant.parse("2024-12-31T12:00:00Z");
        Proceedings late = arrest("A", a -> a.recordedAt(then.plusSeconds(1)).arrested(MAY));
        Revisions revisions = YEAR.revisions(then, then.plusSeconds(2), DataExtract.of(List.of(late)));

        assertNotSupplied(revisions.before().figure(PeopleMeasures.ARRESTS));
        assertThat(revisions.after().figure(PeopleMeasures.ARRESTS).text()).isEqualTo("1");
    }

    // Declared

    @Nested
    class DeclaredFacts {

        private final DataExtract extract = Given.declared(List.of(CASH), Proceedings.class, StopSearch.class);

        @Test
        void withoutRecords_areZero() {
            Summary summary = YEAR.summarize(extract);

            assertIsZero(summary, PeopleMeasures.ARRESTS);
            assertIsZero(summary, ActivityMeasures.STOP_SEARCHES);
            assertNotSupplied(summary.figure(ActivityMeasures.WEAPONS_RECOVERED));
            assertThat(summary.supplied())
                    .contains(Fact.CASH_SEIZED, Fact.STOP_SEARCHES)
                    .containsAll(Fact.of(Proceedings.class));
        }

        @Test
        void mayBeAll() {
            Summary summary = YEAR.summarize(Given.declared(List.of(), AllianceRecord.class));

            assertThat(summary.supplied()).containsExactly(Fact.values());
            assertThat(Measure.standard())
                    .allMatch(measure -> summary.figure(measure).state() == FigureState.COMPLETE);
            assertThat(summary.figure(PeopleMeasures.ARRESTS).completeness().declared())
                    .isTrue();
        }

        @Test
        void arePartOfTheSummary() {
            DataExtract undeclared = DataExtract.of(List.of(CASH));
            Summary plain = YEAR.summarize(undeclared);
            Summary declared = YEAR.summarize(extract);

            assertThat(declared).isNotEqualTo(plain);
            assertThat(YEAR.digest(extract)).isNotEqualTo(YEAR.digest(undeclared));
            assertThat(declared.toBytes()).isNotEqualTo(plain.toBytes());
            assertThat(declared.figure(PeopleMeasures.ARRESTS)).isNotEqualTo(plain.figure(PeopleMeasures.ARRESTS));
            assertThat(YEAR.readSummary(declared.toBytes())).isEqualTo(declared);
            assertThat(declared.query()).isEqualTo(plain.query());
        }

        @Test
        void areAddedByPlusOfExtractsAndOfSummaries() {
            DataExtract both = extract.plus(Given.declared(List.of(), WeaponSeizure.class));

            assertIsZero(YEAR.summarize(both), ActivityMeasures.WEAPONS_RECOVERED);
            assertThat(YEAR.summarize(extract).plus(YEAR.summarize(Given.declared(List.of(), WeaponSeizure.class))))
                    .isEqualTo(YEAR.summarize(both));
            assertThat(both.where(record -> false).coverage()).isEqualTo(both.coverage());
        }
    }

    // Put together

    @ParameterizedTest
    @EnumSource
    void sum_hasTheSupplyOfEither(Deduplication identity) {
        StatsQuery query = YEAR.withDeduplication(identity).groupedBy(Dimension.FORCE, Dimension.MONTH);
        Summary cash = query.summarize(List.of(CASH));
        Summary arrests = query.summarize(List.of(arrestOn(MAY)));
        Summary both = query.summarize(List.of(CASH, arrestOn(MAY)));
        Summary declared = query.summarize(Given.declared(List.of(), Proceedings.class));

        assertThat(cash.plus(arrests)).isEqualTo(both);
        assertThat(arrests.plus(cash)).isEqualTo(both);
        assertThat(cash.plus(query.empty())).isEqualTo(cash);
        assertIsZero(cash.plus(declared), PeopleMeasures.ARRESTS);
        assertThat(declared.plus(cash)).isEqualTo(cash.plus(declared));
        assertThat(declared.plus(cash)).isEqualTo(query.summarize(Given.declared(List.of(CASH), Proceedings.class)));
    }

    @Test
    void sealedSummaries_keepAndAddTheSupply() {
        SharingKey key = Given.key(1);
        AllianceRecord kent =
                Proceedings.builder().id("kent", "A").arrested(MAY).build();
        Summary one = YEAR.summarize(List.of(CASH)).sealedUnder(key);
        Summary other = YEAR.summarize(List.of(kent)).sealedUnder(key);

        assertNotSupplied(one.figure(PeopleMeasures.ARRESTS));
        assertThat(one.plus(other).figure(PeopleMeasures.ARRESTS).text()).isEqualTo("1");
        assertNotSupplied(one.plus(other).figure(DrugMeasures.SEIZURES));
    }

    @Test
    void partsOnThreads_areAsOnePass() {
        List<AllianceRecord> records = new ArrayList<>(List.of(arrestOn(LocalDate.of(2019, 1, 1))));
        for (int i = 0; i < 50; i++) {
            records.add(Given.cash("C" + i, "2024-05-01", "1"));
        }
        records.add(Given.seizure("D", "2019-01-01", Drug.HEROIN));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            DataExtract extract = DataExtract.of(records);
            StatsQuery query = YEAR.forForces(Set.of(ForceId.of("kent")));

            assertThat(query.summarize(extract, 7, executor)).isEqualTo(query.summarize(records));
            assertThat(query.summarize(extract, 7, executor).supplied())
                    .containsExactly(Fact.DRUGS_SEIZED, Fact.CASH_SEIZED, Fact.ARRESTED);
            assertThat(query.compareWith(YEAR_2024.yearBefore(), extract, 7, executor)
                            .before()
                            .supplied())
                    .hasSize(3);
        } finally {
            executor.shutdown();
        }
    }

    // Compared

    @Test
    void onePassOverTwoPeriods_suppliesBoth() {
        Comparison years = YEAR.compareWith(
                YEAR_2024.yearBefore(), Given.complete(List.of(CASH, arrestOn(LocalDate.of(2023, 5, 1)))));

        assertIsZero(years.now(), PeopleMeasures.ARRESTS);
        assertThat(years.before().figure(CashMeasures.SEIZED).text()).isEqualTo("£0");
    }

    @Test
    void twoSummariesCompared_haveTheSuppliedKindsOfEither() {
        ReportingPeriod both = ReportingPeriod.ofDays(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
        Summary now = YEAR.groupedBy(Dimension.MONTH)
                .summarize(DataExtract.of(List.of(CASH)).covering(both));
        Summary before = YEAR.groupedBy(Dimension.MONTH)
                .forPeriod(YEAR_2024.yearBefore())
                .summarize(DataExtract.of(List.of(arrestOn(LocalDate.of(2023, 5, 1))))
                        .covering(both));
        Comparison years = now.comparedTo(before);

        assertIsZero(years.now(), PeopleMeasures.ARRESTS);
        assertIsZero(years.before(), CashMeasures.SEIZURES);
        assertIsZero(
                requireNonNull(years.by(Dimension.MONTH).get(YearMonth.of(2024, 5)))
                        .now(),
                PeopleMeasures.ARRESTS);
        assertNotSupplied(years.now().figure(ActivityMeasures.WEAPONS_RECOVERED));
        assertNotSupplied(now.figure(PeopleMeasures.ARRESTS));
    }

    @Test
    void changeOfAFigureNotSupplied_hasNoGrowthAndNoClaim() {
        Change<Long> change = YEAR.compareWith(
                        YEAR_2024.yearBefore(), List.of(CASH, Given.cash("B", "2023-05-01", "1")))
                .change(PeopleMeasures.ARRESTS);

        assertThat(change.growth()).isEmpty();
        assertThat(change.claim()).isEmpty();
        assertThat(change.differenceInWords()).isEqualTo("not supplied");
        assertThat(change.comparabilityIssues())
                .extracting(Issue::code)
                .containsExactly(Code.COMPLETENESS, Code.SUPPLY_NOT_DECLARED);
        assertThat(change)
                .hasToString("Arrests: not supplied after not supplied; not compared:"
                        + " [a fact that it needs was not supplied, no coverage of its facts is declared, so fewer events"
                        + " can be fewer records; declare it, as in Coverage.of(force, period, facts)]");
    }

    /** The supply of another force is not part of it. */
    @Test
    void likeForLike_hasWhatItsForcesSupplied() {
        AllianceRecord kent = Proceedings.builder()
                .id("kent", "A")
                .arrested(LocalDate.of(2024, 5, 2))
                .build();
        List<AllianceRecord> records = List.of(CASH, Given.cash("B", "2023-05-01", "1"), kent);
        ReportingPeriod before = YEAR_2024.yearBefore();
        for (Comparison years : List.of(
                YEAR.compareWith(before, DataExtract.of(records)),
                YEAR.groupedBy(Dimension.FORCE).compareWith(before, records))) {
            Comparison like = years.likeForLike().orElseThrow();

            assertNotSupplied(like.now().figure(PeopleMeasures.ARRESTS));
            assertThat(like.now().figure(CashMeasures.SEIZED).text()).isEqualTo("£100");
        }
    }

    // From sums by day
}
