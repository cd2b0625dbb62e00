package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.MILLE;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.engine.row.RecordKinds;
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
import io.github.alliancestats.quality.ComparabilityIssue.Reason;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecordId;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

/** A kind of record that was never supplied is not zero. */
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
        return arrest("A", arrest -> arrest.arrestedOn(day));
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
            assertThat(summary.figure(CashMeasures.FORFEITED).text())
                    .as("nothing was forfeited, and seizures were supplied")
                    .isEqualTo("£0");
            assertThat(summary.supplied()).containsExactly(CashSeizure.class);
        }

        @Test
        void claims_areEmpty() {
            assertThat(Wording.values())
                    .allSatisfy(wording -> assertThat(arrests.claim(wording)).isEmpty());
            assertThat(arrests.shareOf(arrests)).isEmpty();
        }

        @Test
        void rateMeanAndRatePerThousand_areEmpty() {
            assertThat(summary.rate(Rate.CHARGE_RATE)).isEmpty();
            assertThat(arrests.mean()).isEmpty();
            assertThat(arrests.perThousand(new Population(1_000, MAY, "a census")))
                    .isEmpty();
        }

        @Test
        void rows_areNotSupplied() {
            assertNotSupplied(
                    summary.by(Dimension.MONTH).get(YearMonth.of(2024, 5)).figure(PeopleMeasures.ARRESTS));
            assertNotSupplied(summary.by(Dimension.AREA).notStated().figure(PeopleMeasures.ARRESTS));
            assertNotSupplied(summary.by(Dimension.AREA).get("Kendal").figure(PeopleMeasures.ARRESTS));
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

    // The kinds that a measure needs

    private static Stream<Arguments> kinds() {
        return RecordKinds.ALL.stream().map(Arguments::of);
    }

    /** One record of each kind makes known just what the measures of that kind say. */
    @ParameterizedTest
    @MethodSource("kinds")
    void recordOfOneKind_suppliesThatKindOnly(Class<? extends AllianceRecord> kind) {
        AllianceRecord one = Stream.iterate(0L, seed -> seed + 1)
                .map(Records::content)
                .map(content -> content.with(RecordId.of("cumbria", "R"), 1))
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow();
        StatsQuery query = YEAR.withOperations(OPERATIONS).alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]));

        assertThat(query.summarize(List.of(one)).supplied()).containsExactly(kind);
        new Expected(new Oracle(query, List.of(one))).assertFigures(query.summarize(List.of(one)));
    }

    @Test
    void everyKindOfRecord_hasANumber() {
        Set<Class<?>> concrete = new LinkedHashSet<>();
        addConcrete(AllianceRecord.class, concrete);

        assertThat(RecordKinds.ALL).hasSize(16).doesNotHaveDuplicates();
        assertThat(concrete).containsExactlyInAnyOrderElementsOf(RecordKinds.ALL);
    }

    private static void addConcrete(Class<?> type, Set<Class<?>> concrete) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                addConcrete(permitted, concrete);
            }
        } else {
            concrete.add(type);
        }
    }

    /** The numbers are in bytes that were written. */
    @Test
    void numbersOfKinds_stay() {
        assertThat(RecordKinds.ALL)
                .extracting(Class::getSimpleName)
                .containsExactly(
                        "DrugSeizure",
                        "CannabisFarm",
                        "CashSeizure",
                        "Asset",
                        "ConfiscationOrder",
                        "FinancialInvestigation",
                        "CrimeGroup",
                        "Disruption",
                        "Proceedings",
                        "Warrant",
                        "StopSearch",
                        "CountyLineClosure",
                        "WeaponSeizure",
                        "Action",
                        "Safeguarding",
                        "PublicReport");
    }

    @Test
    void measureOfSeveralKinds_needsOneOfThem() {
        AllianceRecord car = Asset.builder(AssetKind.VEHICLE)
                .id("cumbria", "V")
                .takenOn(Stage.SEIZED, MAY)
                .value(pounds("9000"))
                .build();
        Summary assets = YEAR.summarize(List.of(car));

        assertThat(assets.figure(MoneyMeasures.TAKEN).text()).isEqualTo("£9,000");
        assertThat(assets.figure(MoneyMeasures.amount(Stage.FORFEITED)).text()).isEqualTo("£0");
        assertNotSupplied(assets.figure(CashMeasures.SEIZED));
        assertNotSupplied(assets.figure(CashMeasures.SEIZURES));
    }

    @Test
    void callersMeasure_needsTheKindThatItNames() {
        Measure<Long> large = Measure.count("force.large-seizures", 1, CashSeizure.class, cash -> true);
        Measure<Long> carried = Measure.count("force.arrests-at-night", 1, Proceedings.class, arrest -> true);
        Measure<Long> any = Measure.count("force.records", 1, AllianceRecord.class, record -> true);
        StatsQuery query = YEAR.measuring(large, carried, any);

        assertThat(query.summarize(List.of(CASH)).figure(large).text()).isEqualTo("1");
        assertNotSupplied(query.summarize(List.of(CASH)).figure(carried));
        assertThat(query.summarize(List.of(CASH)).figure(any).text()).isEqualTo("1");
        assertNotSupplied(query.empty().figure(any));
    }

    // The records that supply a kind

    private static Stream<Arguments> arrestsThatDoNotCount() {
        Proceedings.Builder early = Proceedings.builder().id("cumbria", "A").arrestedOn(LocalDate.of(2019, 5, 1));
        return Stream.of(
                Arguments.of("out of period", List.of(early.build())),
                Arguments.of(
                        "out of scope",
                        List.of(arrest("A", a -> a.arrestedOn(MAY).operation(MILLE)))),
                Arguments.of("undated", List.of(arrest("A", a -> a.operation(APACHE)))),
                Arguments.of(
                        "withdrawn",
                        List.of(arrest(
                                "A", a -> a.arrestedOn(MAY).operation(APACHE).withdrawn()))),
                Arguments.of(
                        "conflicting",
                        List.of(
                                arrest("A", a -> a.arrestedOn(MAY).operation(APACHE)),
                                arrest("A", a -> a.arrestedOn(MAY.plusDays(1)).operation(APACHE)))),
                Arguments.of(
                        "superseded",
                        List.of(
                                arrest("A", a -> a.arrestedOn(MAY).operation(APACHE)),
                                arrest("A", a -> a.revision(2).arrestedOn(MAY).operation(MILLE)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrestsThatDoNotCount")
    void recordThatDoesNotCount_showsThatItsKindWasSupplied(String why, List<AllianceRecord> arrests) {
        StatsQuery query = YEAR.within(OPERATIONS, ALLIANCE);
        for (Summary summary : List.of(query.summarize(arrests), query.summarize(DataExtract.of(arrests)))) {
            assertThat(summary.included()).as(why).isZero();
            assertIsZero(summary, PeopleMeasures.ARRESTS);
        }
    }

    /** A figure that was published then comes out again, so what came later supplies nothing. */
    @ParameterizedTest
    @EnumSource
    void recordTakenDownAfterTheInstant_suppliesNothing(Deduplication identity) {
        Instant then = Instant.parse("2024-12-31T12:00:00Z");
        AllianceRecord early = CashSeizure.builder()
                .id("cumbria", "C")
                .recordedAt(then)
                .seizedOn(MAY)
                .amount(pounds("100"))
                .build();
        Proceedings late = arrest("A", a -> a.recordedAt(then.plusSeconds(1)).arrestedOn(MAY));
        StatsQuery asAt = YEAR.withDeduplication(identity).asAt(then);

        assertNotSupplied(asAt.summarize(List.of(early, late)).figure(PeopleMeasures.ARRESTS));
        assertNotSupplied(asAt.summarize(List.of(early, arrestOn(MAY))).figure(PeopleMeasures.ARRESTS));
        assertThat(asAt.summarize(List.of(early, late)).supplied()).containsExactly(CashSeizure.class);
        assertThat(asAt.asAt(then.plusSeconds(1))
                        .summarize(List.of(early, late))
                        .supplied())
                .containsExactly(CashSeizure.class, Proceedings.class);
        assertIsZero(asAt.supplying(Proceedings.class).summarize(List.of(early, late)), PeopleMeasures.ARRESTS);
        assertThat(asAt.summarize(DataExtract.of(List.of(early, late))))
                .isEqualTo(asAt.summarize(List.of(early, late)));
    }

    @Test
    void revisions_haveTheKindsSuppliedAtEachInstant() {
        Instant then = Instant.parse("2024-12-31T12:00:00Z");
        Proceedings late = arrest("A", a -> a.recordedAt(then.plusSeconds(1)).arrestedOn(MAY));
        Revisions revisions = YEAR.revisions(then, then.plusSeconds(2), DataExtract.of(List.of(late)));

        assertNotSupplied(revisions.before().figure(PeopleMeasures.ARRESTS));
        assertThat(revisions.after().figure(PeopleMeasures.ARRESTS).text()).isEqualTo("1");
    }

    // Declared

    @Nested
    class DeclaredKind {

        private final StatsQuery query = YEAR.supplying(Proceedings.class, StopSearch.class);

        @Test
        void withoutRecords_isZero() {
            Summary summary = query.summarize(List.of(CASH));

            assertIsZero(summary, PeopleMeasures.ARRESTS);
            assertIsZero(summary, ActivityMeasures.STOP_SEARCHES);
            assertNotSupplied(summary.figure(ActivityMeasures.WEAPONS_RECOVERED));
            assertThat(summary.supplied()).containsExactly(CashSeizure.class, Proceedings.class, StopSearch.class);
        }

        @Test
        void isAddedToKindsDeclaredBefore() {
            assertThat(query.supplying(WeaponSeizure.class).empty().supplied())
                    .containsExactly(Proceedings.class, StopSearch.class, WeaponSeizure.class);
            assertThat(query.supplying().empty()).isEqualTo(query.empty());
        }

        @Test
        void mayBeAllKinds() {
            Summary summary = YEAR.supplying(AllianceRecord.class).empty();

            assertThat(summary.supplied()).containsExactlyElementsOf(RecordKinds.ALL);
            assertThat(Measure.standard())
                    .allMatch(measure -> summary.figure(measure).state().known());
        }

        @Test
        void isIgnoredByEqualityOfQueries() {
            assertThat(query).isEqualTo(YEAR).hasSameHashCodeAs(YEAR).hasToString(YEAR.toString());
            assertThat(query.fingerprint()).isEqualTo(YEAR.fingerprint());
            assertThat(query.description()).isEqualTo(YEAR.description());
        }

        @Test
        void isPartOfTheSummary() {
            DataExtract extract = DataExtract.of(List.of(CASH));
            StatsQuery declaring = YEAR.supplying(Proceedings.class);
            Summary plain = YEAR.summarize(extract);
            Summary declared = declaring.summarize(extract);

            assertThat(declared).isNotEqualTo(plain);
            assertThat(declaring.digest(extract)).isNotEqualTo(YEAR.digest(extract));
            assertThat(declared.toBytes()).isNotEqualTo(plain.toBytes());
            assertThat(declared.figure(PeopleMeasures.ARRESTS)).isNotEqualTo(plain.figure(PeopleMeasures.ARRESTS));
            assertThat(declared.figure(PeopleMeasures.ARRESTS).completeness())
                    .isNotEqualTo(plain.figure(PeopleMeasures.ARRESTS).completeness());
            assertThat(declared.supplied()).containsExactly(CashSeizure.class, Proceedings.class);
        }

        @Test
        void recordOfADeclaredKind_changesNothing() {
            List<AllianceRecord> both = List.of(CASH, arrestOn(MAY));

            assertThat(query.summarize(both))
                    .isEqualTo(YEAR.supplying(StopSearch.class).summarize(both));
        }

        @Test
        @SuppressWarnings("NullAway") // a caller without null checks can pass it
        void null_isRefused() {
            assertThatThrownBy(() -> YEAR.supplying((Class<? extends AllianceRecord>) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("kind");
        }
    }

    // Put together

    @ParameterizedTest
    @EnumSource
    void sum_hasWhatEitherWasSuppliedWith(Deduplication identity) {
        StatsQuery query = YEAR.withDeduplication(identity).groupedBy(Dimension.FORCE, Dimension.MONTH);
        Summary cash = query.summarize(List.of(CASH));
        Summary arrests = query.summarize(List.of(arrestOn(MAY)));
        Summary both = query.summarize(List.of(CASH, arrestOn(MAY)));
        Summary declared = query.supplying(Proceedings.class).summarize(List.of());

        assertThat(cash.plus(arrests)).isEqualTo(both);
        assertThat(arrests.plus(cash)).isEqualTo(both);
        assertThat(cash.plus(query.empty())).isEqualTo(cash);
        assertIsZero(cash.plus(declared), PeopleMeasures.ARRESTS);
        assertThat(declared.plus(cash)).isEqualTo(cash.plus(declared));
        assertThat(declared.plus(cash))
                .isEqualTo(query.supplying(Proceedings.class).summarize(List.of(CASH)));
        assertThat(cash.plus(declared).query().empty()).isEqualTo(declared);
        assertThat(declared.plus(cash).query().empty()).isEqualTo(declared);
    }

    @Test
    void bytes_keepTheSuppliedKinds_withAnyDeclarationOfTheReader() {
        Summary summary = YEAR.supplying(WeaponSeizure.class).summarize(List.of(CASH));

        assertThat(YEAR.readSummary(summary.toBytes())).isEqualTo(summary);
        assertThat(YEAR.supplying(Proceedings.class)
                        .readSummary(summary.toBytes())
                        .supplied())
                .containsExactly(CashSeizure.class, WeaponSeizure.class);
    }

    @Test
    void sealedSummaries_keepAndAddTheSuppliedKinds() {
        SharingKey key = SharingKey.of("a key that two forces share, of 32 bytes".getBytes(StandardCharsets.UTF_8));
        AllianceRecord kent =
                Proceedings.builder().id("kent", "A").arrestedOn(MAY).build();
        Summary one = YEAR.summarize(List.of(CASH)).sealedUnder(key);
        Summary other =
                YEAR.supplying(WeaponSeizure.class).summarize(List.of(kent)).sealedUnder(key);

        assertNotSupplied(one.figure(PeopleMeasures.ARRESTS));
        assertThat(one.plus(other).figure(PeopleMeasures.ARRESTS).text()).isEqualTo("1");
        assertIsZero(one.plus(other), ActivityMeasures.WEAPONS_RECOVERED);
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
            for (Deduplication identity : Deduplication.values()) {
                StatsQuery query = YEAR.withDeduplication(identity).supplying(WeaponSeizure.class);

                assertThat(query.summarizeInParts(records, 7, executor)).isEqualTo(query.summarize(records));
                assertThat(query.summarizeInParts(records, 7, executor).supplied())
                        .containsExactly(DrugSeizure.class, CashSeizure.class, Proceedings.class, WeaponSeizure.class);
                assertThat(query.compareWithInParts(YEAR_2024.yearBefore(), records, 7, executor)
                                .before()
                                .supplied())
                        .hasSize(4);
            }
        } finally {
            executor.shutdown();
        }
    }

    // Compared

    @Test
    void onePassOverTwoPeriods_suppliesBoth() {
        Comparison years = YEAR.compareWith(YEAR_2024.yearBefore(), List.of(CASH, arrestOn(LocalDate.of(2023, 5, 1))));

        assertIsZero(years.now(), PeopleMeasures.ARRESTS);
        assertThat(years.before().figure(CashMeasures.SEIZED).text()).isEqualTo("£0");
    }

    @Test
    void twoSummariesCompared_haveTheSuppliedKindsOfEither() {
        Summary now = YEAR.groupedBy(Dimension.MONTH).summarize(List.of(CASH));
        Summary before = YEAR.groupedBy(Dimension.MONTH)
                .forPeriod(YEAR_2024.yearBefore())
                .summarize(List.of(arrestOn(LocalDate.of(2023, 5, 1))));
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
        assertThat(change.unlike()).singleElement().satisfies(unlike -> {
            assertThat(unlike.reason()).isEqualTo(Reason.COVERAGE);
            assertThat(unlike).hasToString("no record of the kind was supplied");
        });
        assertThat(change)
                .hasToString("Arrests: not supplied after not supplied; not compared:"
                        + " [no record of the kind was supplied]");
    }

    /** The query of the part sees fewer records, but keeps the supplied kinds. */
    @Test
    void likeForLike_isSuppliedWithTheSame() {
        AllianceRecord kent = Proceedings.builder()
                .id("kent", "A")
                .arrestedOn(LocalDate.of(2024, 5, 2))
                .build();
        List<AllianceRecord> records = List.of(CASH, Given.cash("B", "2023-05-01", "1"), kent);
        ReportingPeriod before = YEAR_2024.yearBefore();
        for (Comparison years : List.of(
                YEAR.compareWith(before, DataExtract.of(records)),
                YEAR.groupedBy(Dimension.FORCE).compareWith(before, records))) {
            Comparison like = years.likeForLike().orElseThrow();

            assertIsZero(like.now(), PeopleMeasures.ARRESTS);
            assertNotSupplied(like.now().figure(ActivityMeasures.WEAPONS_RECOVERED));
        }
    }

    // From sums by day
}
