package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declared coverage, expected forces, rejected rows, and the issues of a summary. */
class CoverageTest {

    private static final ReportingPeriod Y2022 = ReportingPeriod.ofYear(2022);
    private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final ForceId KENT = ForceId.of("kent");
    private static final StatsQuery YEAR = AllianceStats.forPeriod(Y2023).reportingIn(GBP);

    private static ReportingPeriod days(String start, String end) {
        return ReportingPeriod.ofEndExclusive(LocalDate.parse(start), LocalDate.parse(end));
    }

    /** Arrests in the first months of a year, one a month. */
    private static Stream<AllianceRecord> arrests(int year, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> Proceedings.builder()
                        .id("cumbria", "A" + year + "-" + month)
                        .arrested(LocalDate.of(year, month, 5))
                        .build());
    }

    private static List<Code> codes(Summary summary) {
        return summary.issues().stream().map(Issue::code).toList();
    }

    /** Arrests of July to December 2022 were never supplied. */
    @Nested
    class HalfAYear {

        private final DataExtract records = DataExtract.of(
                Stream.concat(arrests(2022, 6), arrests(2023, 12)).toList());
        private final DataExtract declared = records.covering(
                        Coverage.of(CUMBRIA, days("2022-01-01", "2022-07-01"), Fact.ARRESTED))
                .covering(Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED));

        @Test
        void undeclared_hasOnlyTheGrowthOfTheRecordsSupplied() {
            Comparison years = YEAR.compareWith(Y2022, records);

            assertThat(years.change(PeopleMeasures.ARRESTS))
                    .hasToString("Arrests: 12 after 6, +6 of the records supplied (+100.0%)");
            assertThat(years.change(PeopleMeasures.ARRESTS).growth()).isEmpty();
            assertThat(years.issues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(Code.COVERAGE_NOT_DECLARED);
                assertThat(issue.severity()).isEqualTo(Severity.NOTE);
            });
        }

        @Test
        void declared_isAtLeastTheKnownPart_withoutGrowth() {
            Change<Long> change = YEAR.compareWith(Y2022, declared).change(PeopleMeasures.ARRESTS);

            assertThat(change.before().state()).isEqualTo(FigureState.PARTIAL);
            assertThat(change.before().text()).isEqualTo("at least 6");
            assertThat(change.before().value()).isEmpty();
            assertThat(change.before().known()).isEqualTo(6);
            assertThat(change.before().completeness()).hasToString("known for 6 of 6, not supplied in full: arrested");
            assertThat(change.growth()).isEmpty();
            assertThat(change.comparabilityIssues()).extracting(Issue::code).containsExactly(Code.COMPLETENESS);
            assertThat(change.now().completeness().declared()).isTrue();
        }

        @Test
        void monthIsComplete_orNotSupplied() {
            Breakdown<YearMonth> months = YEAR.forPeriod(Y2022)
                    .groupedBy(Dimension.MONTH)
                    .summarize(declared)
                    .by(Dimension.MONTH);

            assertThat(months.get(YearMonth.of(2022, 6))
                            .figure(PeopleMeasures.ARRESTS)
                            .value())
                    .contains(1L);
            assertThat(months.get(YearMonth.of(2022, 7))
                            .figure(PeopleMeasures.ARRESTS)
                            .state())
                    .isEqualTo(FigureState.NOT_SUPPLIED);
        }

        @Test
        void onePass_andTwoSummaries_agree() {
            Comparison pass = YEAR.compareWith(Y2022, declared);
            Comparison two =
                    YEAR.summarize(declared).comparedTo(YEAR.forPeriod(Y2022).summarize(declared));

            assertThat(two.now()).isEqualTo(pass.now());
            assertThat(two.before()).isEqualTo(pass.before());
            assertThat(two.issues()).isEqualTo(pass.issues());
            assertThat(YEAR.readSummary(pass.now().toBytes())).isEqualTo(pass.now());
        }
    }

    /** Cash in some months of each year, and a year without an arrest. */
    @Test
    void quietMonths_areZero_andGrow() {
        DataExtract cash = Given.declared(
                List.of(
                        Given.cash("1", "2022-01-05", "100"),
                        Given.cash("2", "2022-04-05", "100"),
                        Given.cash("3", "2023-03-05", "300")),
                CashSeizure.class,
                Proceedings.class);
        Comparison years = YEAR.compareWith(Y2022, cash);

        assertThat(years.change(CashMeasures.SEIZED)).hasToString("Cash seized: £300 after £200, +£100 (+50.0%)");
        assertThat(years.now().figure(PeopleMeasures.ARRESTS).value()).contains(0L);
        assertThat(years.issues()).isEmpty();
    }

    @Test
    void figureIsComplete_whateverElseIsWithheld() {
        DataExtract cash = DataExtract.of(List.of(Given.cash("1", "2023-01-05", "100")))
                .covering(Coverage.of(CUMBRIA, Y2023, Fact.CASH_SEIZED));
        Summary summary = YEAR.summarize(cash);

        assertThat(summary.figure(CashMeasures.SEIZED).value()).contains(pounds("100"));
        assertThat(summary.figure(CashMeasures.FORFEITED).text()).isEqualTo("not supplied");
    }

    @Nested
    class Stocks {

        private final DataExtract cash = DataExtract.of(List.of(Given.cash("1", "2023-01-05", "100")));
        private final Coverage seized = Coverage.of(CUMBRIA, Y2023, Fact.CASH_SEIZED, Fact.CASH_INTEREST);
        private final Coverage all = Coverage.of(CUMBRIA, Y2023, Fact.of(CashSeizure.class));

        private Figure<?> held(Coverage coverage) {
            return YEAR.summarize(cash.covering(coverage)).figure(CashMeasures.HELD);
        }

        @Test
        void needAnOpening() {
            assertThat(held(all).text()).isEqualTo("£100 in the known part");
            assertThat(held(all.withOpening(Y2023.start())).text()).isEqualTo("£100");
            assertThat(held(all.withOpening(LocalDate.of(2024, 5, 1))).state()).isEqualTo(FigureState.PARTIAL);
        }

        @Test
        void areAtMostTheKnownPart_ifOnlyTheirEndsAreMissing() {
            assertThat(held(seized.withOpening(Y2023.start())).text()).isEqualTo("at most £100");
        }
    }

    /** The opening on an uncovered day can have been withdrawn. */
    @Test
    void stockWithAnEarlierEventOutsideCoverage_hasNoBound() {
        AllianceRecord group = CrimeGroup.builder()
                .id("cumbria", "G")
                .crimeGroup("G")
                .opened(LocalDate.of(2022, 11, 5))
                .build();
        Coverage ends = Given.covering(Set.of(Fact.GROUPS_ARCHIVED, Fact.GROUPS_DISMANTLED));
        Figure<?> open = YEAR.summarize(DataExtract.of(List.of(group))
                        .covering(ends.plus(Coverage.of(CUMBRIA, Y2023, Fact.GROUPS_OPENED))))
                .figure(GroupMeasures.OPEN);

        assertThat(open.text()).isEqualTo("1 in the known part");
    }

    @Test
    void expectedForceWithoutRecords_makesTheRegionPartial() {
        Summary region = YEAR.forForces(Set.of(CUMBRIA, KENT)).summarize(List.of(Given.cash("1", "2023-01-05", "100")));

        assertThat(region.figure(CashMeasures.SEIZED).text()).isEqualTo("at least £100");
        assertThat(codes(region)).contains(Code.FORCE_NOT_SUPPLIED);
        assertThat(region.issues().get(0).sentence()).endsWith("kent");
        assertThat(YEAR.readSummary(region.toBytes())).isEqualTo(region);
    }

    @Test
    void likeForLike_expectsOnlyTheForcesOfBothPeriods() {
        AllianceRecord kent = CashSeizure.builder()
                .id("kent", "2")
                .seized(LocalDate.of(2023, 1, 5))
                .amount(pounds("70"))
                .build();
        DataExtract extract = DataExtract.of(
                List.of(Given.cash("0", "2022-01-05", "100"), Given.cash("1", "2023-01-05", "100"), kent));
        Comparison years = YEAR.forForces(Set.of(CUMBRIA, KENT))
                .compareWith(
                        Y2022,
                        extract.covering(Coverage.of(CUMBRIA, Y2022, Fact.CASH_SEIZED))
                                .covering(Y2023));

        assertThat(years.likeForLike().orElseThrow().change(CashMeasures.SEIZED))
                .hasToString("Cash seized: £100 after £100, £0 (0.0%)");
    }

    @Test
    void rowOfAForce_hasTheFactsOfTheForce() {
        AllianceRecord kent = Proceedings.builder()
                .id("kent", "A")
                .arrested(LocalDate.of(2023, 5, 1))
                .build();
        Breakdown<ForceId> forces = YEAR.groupedBy(Dimension.FORCE)
                .summarize(List.of(Given.cash("1", "2023-01-05", "100"), kent))
                .by(Dimension.FORCE);

        assertThat(forces.get(CUMBRIA).figure(PeopleMeasures.ARRESTS).state()).isEqualTo(FigureState.NOT_SUPPLIED);
        assertThat(forces.get(KENT).figure(PeopleMeasures.ARRESTS).value()).contains(1L);
    }

    @Test
    void daysAfterTheInstant_areNotCovered() {
        AllianceRecord cash = Draft.changed(
                Given.cash("1", "2023-01-05", "100"),
                draft -> draft.recordedAt = Instant.parse("2023-02-01T00:00:00Z"));
        DataExtract extract = Given.declared(List.of(cash), CashSeizure.class);
        Figure<?> halfway = YEAR.asAt(Instant.parse("2023-06-30T12:00:00Z"))
                .summarize(extract)
                .figure(CashMeasures.SEIZED);

        assertThat(halfway.text()).isEqualTo("at least £100");
        assertThat(YEAR.summarize(extract).figure(CashMeasures.SEIZED).text()).isEqualTo("£100");
    }

    @Test
    void dayThatIsNotOver_isNotCovered() {
        DataExtract extract = Given.declared(
                List.of(Draft.changed(
                        Given.cash("1", "2023-01-05", "100"),
                        draft -> draft.recordedAt = Instant.parse("2023-02-01T00:00:00Z"))),
                CashSeizure.class);
        StatsQuery morning = YEAR.asAt(Instant.parse("2023-12-31T00:00:00Z"));

        assertThat(morning.summarize(extract).figure(CashMeasures.SEIZED).state())
                .isEqualTo(FigureState.PARTIAL);
        for (String end : List.of("2023-12-31T23:59:59.999999999Z", "2024-01-01T00:00:00Z")) {
            assertThat(YEAR.asAt(Instant.parse(end))
                            .summarize(extract)
                            .figure(CashMeasures.SEIZED)
                            .state())
                    .isEqualTo(FigureState.COMPLETE);
        }
        assertThat(YEAR.asAt(Instant.MAX)
                        .summarize(extract)
                        .figure(CashMeasures.SEIZED)
                        .state())
                .isEqualTo(FigureState.COMPLETE);
        assertThat(YEAR.asAt(Instant.MIN)
                        .summarize(extract)
                        .figure(CashMeasures.SEIZED)
                        .state())
                .isEqualTo(FigureState.NOT_SUPPLIED);
        assertThat(YEAR.asAt(Instant.MAX)
                        .compareWith(Y2022, extract)
                        .change(CashMeasures.SEIZED)
                        .difference())
                .isPresent();
    }

    @Test
    void factDeclaredOnlyAfterTheInstant_isNotSupplied() {
        AllianceRecord arrest = Draft.changed(
                arrests(2022, 1).findFirst().orElseThrow(),
                draft -> draft.recordedAt = Instant.parse("2022-12-02T00:00:00Z"));
        DataExtract extract = DataExtract.of(List.of(arrest))
                .covering(Coverage.of(CUMBRIA, days("2023-09-01", "2024-01-01"), Fact.ARRESTED));
        StatsQuery half = YEAR.forPeriod(days("2023-01-01", "2023-07-01"));

        assertThat(half.summarize(extract).figure(PeopleMeasures.ARRESTS).state())
                .isEqualTo(FigureState.NOT_SUPPLIED);
        assertThat(half.asAt(Instant.parse("2023-07-31T00:00:00Z"))
                        .summarize(extract)
                        .figure(PeopleMeasures.ARRESTS)
                        .state())
                .isEqualTo(FigureState.NOT_SUPPLIED);
    }

    @Test
    void earlierFigure_keepsTheCoverageOfItsOwnInstant() {
        DataExtract extract = Given.declared(
                List.of(Draft.changed(
                        Given.cash("1", "2022-01-05", "100"),
                        draft -> draft.recordedAt = Instant.parse("2022-02-01T00:00:00Z"))),
                CashSeizure.class);
        Summary halfway = YEAR.forPeriod(Y2022)
                .asAt(Instant.parse("2022-06-30T23:00:00Z"))
                .summarize(extract);
        Summary later = YEAR.asAt(Instant.parse("2024-01-31T00:00:00Z")).summarize(extract);

        assertThat(later.comparedTo(halfway)
                        .before()
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo("at least £100");
    }

    /** The facts of property after it is taken. */
    private static final Set<Fact> LATER = Set.of(
            Fact.CASH_INTEREST,
            Fact.CASH_RELEASED,
            Fact.CASH_FORFEITED,
            Fact.CASH_DISPOSED_OF,
            Fact.ASSETS_INTEREST,
            Fact.ASSETS_RELEASED,
            Fact.ASSETS_FORFEITED,
            Fact.ASSETS_DISPOSED_OF);

    /** £1,000 seized in March 2023 and forfeited in May 2024, which was not supplied. */
    @Nested
    class Cohorts {

        private final LocalDate by = LocalDate.of(2024, 12, 31);
        private final DataExtract cash = DataExtract.of(List.of(Given.cash("1", "2023-03-05", "1000")));
        private final Coverage all = Coverage.of(CUMBRIA, Y2023, Fact.of(RecoverableProperty.class));
        private final Coverage events = Coverage.of(CUMBRIA, days("2023-01-01", "2025-01-01"), LATER);

        private Figure<?> figure(Measure<?> measure, Coverage coverage) {
            return YEAR.measuring(measure).summarize(cash.covering(coverage)).figure(measure);
        }

        @Test
        void needTheEventsToTheirDay() {
            Measure<?> forfeited = MoneyMeasures.cohort(Stage.FORFEITED, by);
            Measure<?> held = MoneyMeasures.cohortHeld(by);

            assertThat(figure(forfeited, all).text()).isEqualTo("£0 in the known part");
            assertThat(figure(held, all).state()).isEqualTo(FigureState.PARTIAL);
            assertThat(figure(forfeited, all.plus(events)).text()).isEqualTo("£0");
            assertThat(figure(held, all.plus(events)).text()).isEqualTo("£1,000");
        }

        /** An asset is frozen and restrained later, and can be taken by either. */
        @Test
        void needLaterEvents_alsoOfAStageThatTakesProperty() {
            Measure<?> restrained = MoneyMeasures.cohort(Stage.RESTRAINED, by);
            Coverage ofCash = all.plus(followed(Fact.CASH_RESTRAINED));

            assertThat(figure(restrained, ofCash).state()).isEqualTo(FigureState.PARTIAL);
            assertThat(figure(restrained, ofCash.plus(followed(Fact.ASSETS_RESTRAINED)))
                            .text())
                    .isEqualTo("£0");
        }

        private Coverage followed(Fact fact) {
            return Coverage.of(CUMBRIA, days("2023-01-01", "2025-01-01"), fact);
        }

        @Test
        void needTheirSeizures() {
            Coverage half = Coverage.of(
                    CUMBRIA,
                    days("2023-01-01", "2023-07-01"),
                    Fact.CASH_SEIZED,
                    Fact.ASSETS_SEIZED,
                    Fact.ASSETS_FROZEN,
                    Fact.ASSETS_RESTRAINED);

            assertThat(figure(MoneyMeasures.cohort(Stage.FORFEITED, by), half.plus(events))
                            .state())
                    .isEqualTo(FigureState.PARTIAL);
        }
    }

    @Test
    void renewedDetention_needsAnOpening_sinceTheFirstOrderLeavesNothing() {
        AllianceRecord renewed = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2022, 3, 1))
                .amount(pounds("1000"))
                .event(MoneyEvent.of(Stage.DETAINED, LocalDate.of(2023, 1, 10), pounds("1000")))
                .build();
        DataExtract extract = DataExtract.of(List.of(renewed));
        Coverage year = Coverage.of(CUMBRIA, Y2023, Fact.CASH_DETAINED, Fact.ASSETS_DETAINED);
        Measure<?> detained = MoneyMeasures.amount(Stage.DETAINED);

        assertThat(YEAR.measuring(detained)
                        .summarize(extract.covering(year))
                        .figure(detained)
                        .text())
                .isEqualTo("£1,000 in the known part");
        assertThat(YEAR.measuring(detained)
                        .summarize(extract.covering(year.withOpening(Y2023.start())))
                        .figure(detained)
                        .text())
                .isEqualTo("£1,000");
    }

    @Test
    void drugsDestroyed_needAnOpening() {
        Measure<?> destroyed = DrugMeasures.quantityDestroyed(UnitKind.MASS);
        DataExtract none = DataExtract.of(List.of());
        Coverage year = Coverage.of(CUMBRIA, Y2023, Fact.DRUGS_SEIZED);
        StatsQuery query = YEAR.measuring(destroyed);

        assertThat(query.summarize(none.covering(year)).figure(destroyed).state())
                .isEqualTo(FigureState.PARTIAL);
        assertThat(query.summarize(none.covering(year.withOpening(Y2023.start())))
                        .figure(destroyed)
                        .state())
                .isEqualTo(FigureState.COMPLETE);
    }

    /** Cash that was seized, detained and released before the opening in July is in no record. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2024-01-01, 2023-01-01, COMPLETE",
        "2022-07-01, 2024-01-01, 2022-07-01, COMPLETE",
        "2023-01-01, 2024-01-01, 2023-07-01, PARTIAL", // the state at the start is not known
        "2023-07-01, 2024-01-01, 2023-07-01, PARTIAL", // half of the period is not covered
        "2023-01-01, 2023-07-01, 2023-01-01, PARTIAL",
    })
    void flowsThatNeedAnOpening_needItAtTheStart_andAllDays(
            LocalDate start, LocalDate end, LocalDate opening, FigureState state) {
        Measure<?> destroyed = DrugMeasures.quantityDestroyed(UnitKind.MASS);
        Measure<?> detained = MoneyMeasures.amount(Stage.DETAINED);
        Coverage coverage = Coverage.of(
                        CUMBRIA,
                        ReportingPeriod.ofEndExclusive(start, end),
                        Fact.DRUGS_SEIZED,
                        Fact.CASH_DETAINED,
                        Fact.ASSETS_DETAINED)
                .withOpening(opening);
        Summary summary = YEAR.measuring(destroyed, detained)
                .summarize(DataExtract.of(List.of()).covering(coverage));

        assertThat(summary.figure(destroyed).state()).isEqualTo(state);
        assertThat(summary.figure(detained).state()).isEqualTo(state);
    }

    /** The row can be the first order of cash whose second order is of the year. */
    @Test
    void rejectedRowOfAnEarlierYear_isAGapOfFlowsThatNeedAnOpening() {
        Measure<?> detained = MoneyMeasures.amount(Stage.DETAINED);
        RecordIntake<DataExtract> intake = DataExtract.writer();
        intake.reject(Rejection.of("row 7", "unreadable")
                .concerning(CUMBRIA, Set.of(Fact.CASH_DETAINED))
                .on(LocalDate.of(2022, 5, 1)));
        DataExtract extract = intake.finish();
        StatsQuery year = YEAR.measuring(detained);

        assertThat(year.summarize(extract).figure(detained).completeness().gaps())
                .isEqualTo(Map.of(Gap.REJECTED, 1L));
        assertThat(year.forPeriod(ReportingPeriod.ofYear(2021))
                        .summarize(extract)
                        .figure(detained)
                        .completeness()
                        .gaps())
                .isEmpty();
    }

    /** An order can be varied to less, so it has no lower bound. */
    @Test
    void ordersThatCanBeVaried_haveNoBound() {
        DataExtract orders = DataExtract.of(List.of(ConfiscationOrder.builder()
                        .id("cumbria", "1")
                        .made(LocalDate.of(2023, 3, 1))
                        .obligor(Obligor.of("P", pounds("10000")))
                        .build()))
                .covering(Coverage.of(CUMBRIA, days("2023-01-01", "2023-07-01"), Fact.CONFISCATION_ORDERED)
                        .withOpening(Y2023.start()))
                .covering(Coverage.of(CUMBRIA, Y2023, Fact.CONFISCATION_PAID).withOpening(Y2023.start()));
        Summary summary = YEAR.summarize(orders);

        assertThat(summary.figure(OrderMeasures.VALUE).text()).isEqualTo("at least £10,000");
        assertThat(summary.figure(OrderMeasures.RECOVERABLE).text()).isEqualTo("£10,000 in the known part");
        assertThat(summary.figure(OrderMeasures.OUTSTANDING).text()).isEqualTo("£10,000 in the known part");
    }

    @Test
    void rowOfAForceWithoutCoverage_isAsPartialAsTheWhole() {
        AllianceRecord kent = CashSeizure.builder()
                .id("kent", "2")
                .seized(LocalDate.of(2023, 1, 5))
                .amount(pounds("70"))
                .build();
        Summary all = YEAR.groupedBy(Dimension.FORCE)
                .summarize(DataExtract.of(List.of(kent))
                        .covering(Given.covering(Fact.of(CashSeizure.class)).withOpening(Y2023.start())));

        assertThat(all.figure(CashMeasures.HELD).text()).isEqualTo("£70 in the known part");
        assertThat(all.by(Dimension.FORCE).get(KENT).figure(CashMeasures.HELD).text())
                .isEqualTo("£70 in the known part");
    }

    @Test
    void measureOfACaller_hasNoBound_ifAFactIsMissing() {
        Measure<Long> uncharged = Measure.count(
                "x.uncharged",
                1,
                Proceedings.class,
                proceedings -> proceedings.charges().isEmpty());
        Figure<Long> figure = YEAR.measuring(uncharged)
                .summarize(
                        DataExtract.of(arrests(2023, 1).toList()).covering(Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED)))
                .figure(uncharged);

        assertThat(figure.text()).isEqualTo("1 in the known part");
    }

    @Nested
    class Issues {

        @Test
        void factsWithoutCoverageBesideDeclaredOnes_areNoted() {
            Summary summary = YEAR.summarize(
                    DataExtract.of(arrests(2023, 1).toList()).covering(Coverage.of(CUMBRIA, Y2023, Fact.CASH_SEIZED)));

            assertThat(summary.issues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(Code.COVERAGE_NOT_DECLARED);
                assertThat(issue.sentence()).endsWith("facts have records but no coverage: arrested");
            });
        }

        @Test
        void eventsOutOfCoverage_warn() {
            DataExtract extract = DataExtract.of(List.of(
                            Given.cash("1", "2023-01-05", "100"),
                            Given.cash("2", "2023-09-05", "100"),
                            Given.cash("3", "2019-09-05", "100")))
                    .covering(Coverage.of(CUMBRIA, days("2023-01-01", "2023-07-01"), Fact.CASH_SEIZED)
                            .withOpening(LocalDate.of(2023, 1, 1)));
            Summary summary = YEAR.summarize(extract);

            assertThat(codes(summary)).containsExactly(Code.OUTSIDE_COVERAGE);
            assertThat(summary.issues().get(0).count()).isEqualTo(1);
            assertThat(summary.issues().get(0).sentence()).endsWith("the records: cumbria cash seized");
            assertThat(summary.issues().get(0).severity()).isEqualTo(Severity.WARNING);
        }

        /** Each part has an event on a day that only the other declares. */
        @Test
        void eventsOnDaysThatAnotherPartDeclares_doNotBlockTheSum() {
            DataExtract first = DataExtract.of(List.of(Given.cash("1", "2023-09-05", "100")))
                    .covering(Coverage.of(CUMBRIA, days("2023-01-01", "2023-07-01"), Fact.CASH_SEIZED));
            DataExtract second = DataExtract.of(
                            List.of(Given.cash("2", "2023-02-05", "10"), Given.cash("3", "2022-02-05", "10")))
                    .covering(Coverage.of(CUMBRIA, days("2023-07-01", "2024-01-01"), Fact.CASH_SEIZED));
            Summary sum = YEAR.summarize(first).plus(YEAR.summarize(second));

            assertThat(codes(YEAR.summarize(first))).containsExactly(Code.COVERAGE_MISMATCH);
            assertThat(codes(YEAR.summarize(second))).containsExactly(Code.COVERAGE_MISMATCH);
            assertThat(codes(sum)).isEmpty();
            assertThat(sum.figure(CashMeasures.SEIZED).text()).isEqualTo("£110");
            assertThat(sum).isEqualTo(YEAR.readSummary(sum.toBytes()));
        }

        @Test
        void coverage_namesItsDaysAndOpenings() {
            Coverage half = Coverage.of(CUMBRIA, days("2023-01-01", "2023-07-01"), Fact.CASH_SEIZED);

            assertThat(half).hasToString("[cumbria cash seized [1 January 2023 to 30 June 2023]]");
            assertThat(half.withOpening(LocalDate.of(2023, 1, 1)))
                    .hasToString("[cumbria cash seized [1 January 2023 to 30 June 2023] with openings [2023-01-01]]");
        }

        /** The cash of September is not in the declared days, but its part has no coverage. */
        @Test
        void eventsOfAPartWithoutCoverage_areNotCheckedAgainstAnotherPart() {
            Summary undeclared = YEAR.summarize(List.of(Given.cash("1", "2023-09-05", "100")));
            Summary declared = YEAR.summarize(DataExtract.of(List.of(Given.cash("2", "2023-02-05", "10")))
                    .covering(Coverage.of(CUMBRIA, days("2023-01-01", "2023-07-01"), Fact.CASH_SEIZED)));
            Summary later =
                    YEAR.summarize(Stream.concat(arrests(2023, 1), Stream.of(Given.cash("3", "2023-03-05", "1")))
                            .toList());
            Summary sum = undeclared.plus(declared);

            assertThat(codes(sum)).containsExactly(Code.COVERAGE_NOT_CHECKED);
            assertThat(sum.issues().get(0).sentence()).endsWith("so days are not checked: cash seized");
            assertThat(sum.figure(CashMeasures.SEIZED).text()).isEqualTo("£110 in the known part");
            assertThat(declared.plus(undeclared)).isEqualTo(sum);
            assertThat(sum.plus(later)).isEqualTo(undeclared.plus(later).plus(declared));
            assertThat(sum.plus(later)).isEqualTo(later.plus(declared).plus(undeclared));
            assertThat(codes(sum.plus(later))).contains(Code.COVERAGE_NOT_CHECKED, Code.COVERAGE_NOT_DECLARED);
            assertThat(codes(undeclared.plus(later))).containsExactly(Code.COVERAGE_NOT_DECLARED);
            assertThat(sum).isEqualTo(YEAR.readSummary(sum.toBytes()));
        }

        /** The other period declares the days of both. */
        @Test
        void eventsThatOnlyTheOtherPeriodDeclares_haveNoBound() {
            Summary undeclared = YEAR.summarize(List.of(Given.cash("1", "2023-09-05", "100")));
            Summary declared = YEAR.forPeriod(ReportingPeriod.ofYear(2022))
                    .summarize(DataExtract.of(List.of(Given.cash("2", "2022-02-05", "10")))
                            .covering(Coverage.of(CUMBRIA, days("2022-01-01", "2023-07-01"), Fact.CASH_SEIZED)));

            assertThat(undeclared
                            .comparedTo(declared)
                            .change(CashMeasures.SEIZED)
                            .now()
                            .text())
                    .isEqualTo("£100 in the known part");
        }

        /** The cash of September is outside the declared days, so there can be more of it. */
        @Test
        void eventOutOfCoverage_leavesOtherFiguresTheirBound() {
            Coverage half = Coverage.of(CUMBRIA, days("2023-01-01", "2023-07-01"), Fact.CASH_SEIZED, Fact.ARRESTED);
            DataExtract extract = DataExtract.of(
                            Stream.concat(arrests(2023, 1), Stream.of(Given.cash("1", "2023-09-05", "100")))
                                    .toList())
                    .covering(half);
            Breakdown<YearMonth> months =
                    YEAR.groupedBy(Dimension.MONTH).summarize(extract).by(Dimension.MONTH);

            assertThat(YEAR.summarize(extract).figure(CashMeasures.SEIZED).text())
                    .isEqualTo("£100 in the known part");
            assertThat(YEAR.summarize(extract).figure(PeopleMeasures.ARRESTS).text())
                    .isEqualTo("at least 1");
            assertThat(months.get(YearMonth.of(2023, 9))
                            .figure(CashMeasures.SEIZED)
                            .atLeast())
                    .isFalse();
            assertThat(months.get(YearMonth.of(2023, 5))
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("£0");
        }

        /** Revision 1 has the wrong day. */
        @ParameterizedTest
        @EnumSource
        void eventsOfSupersededAndWithdrawnRecords_doNotBlock(Deduplication deduplication) {
            AllianceRecord wrong = Given.cash("1", "2023-09-05", "100");
            AllianceRecord right = Draft.changed(Given.cash("1", "2023-01-05", "100"), draft -> draft.revision = 2);
            AllianceRecord withdrawn =
                    Draft.changed(Given.cash("2", "2023-09-05", "100"), draft -> draft.withdrawn = true);
            Coverage half = Coverage.of(CUMBRIA, days("2023-01-01", "2023-07-01"), Fact.CASH_SEIZED);
            StatsQuery query = YEAR.withDeduplication(deduplication);
            DataExtract extract =
                    DataExtract.of(List.of(wrong, right, withdrawn)).covering(half);
            RecordIntake<Summary> accumulator = query.accumulator();
            accumulator.covers(half);
            extract.stream().forEach(accumulator::add);
            boolean resolves = deduplication == Deduplication.BY_ID;

            assertThat(codes(YEAR.summarize(extract))).doesNotContain(Code.OUTSIDE_COVERAGE);
            assertThat(codes(accumulator.finish()).contains(Code.OUTSIDE_COVERAGE))
                    .isNotEqualTo(resolves);
        }

        @Test
        void eventsNotYetKnown_doNotBlock() {
            DataExtract extract = DataExtract.of(List.of(Draft.changed(
                            Given.cash("1", "2023-09-05", "100"),
                            draft -> draft.recordedAt = Instant.parse("2023-09-06T00:00:00Z"))))
                    .covering(Coverage.of(CUMBRIA, days("2023-01-01", "2023-07-01"), Fact.CASH_SEIZED));

            assertThat(codes(YEAR.asAt(Instant.parse("2023-07-15T00:00:00Z")).summarize(extract)))
                    .doesNotContain(Code.COVERAGE_MISMATCH);
            assertThat(codes(YEAR.asAt(Instant.parse("2023-09-15T00:00:00Z")).summarize(extract)))
                    .contains(Code.COVERAGE_MISMATCH);
        }

        @Test
        void conflicts_undatedRecords_andUnknownOperations_areIssues() {
            AllianceRecord cash = Given.cash("1", "2023-01-05", "100");
            AllianceRecord undated = Draft.changed(Given.cash("2", "2023-01-05", "1"), draft -> draft.date = null);
            AllianceRecord slip = Draft.changed(
                    Given.cash("3", "2023-01-05", "1"), draft -> draft.operations.add(OperationId.of("OP-ALIANCE")));
            Summary all = YEAR.summarize(List.of(cash, Given.cash("1", "2023-01-05", "200"), undated));
            Summary within =
                    YEAR.within(OPERATIONS, OperationId.of("OP-ALLIANCE")).summarize(List.of(slip));

            assertThat(codes(all))
                    .containsExactly(Code.CONFLICTING_RECORDS, Code.UNDATED_RECORDS, Code.COVERAGE_NOT_DECLARED);
            assertThat(all.issues().get(0).count()).isEqualTo(2);
            assertThat(codes(within)).contains(Code.OPERATION_NOT_KNOWN);
            assertThat(codes(YEAR.asAt(Instant.parse("2024-01-01T00:00:00Z")).summarize(List.of(cash))))
                    .contains(Code.RECORDING_UNKNOWN);
        }

        @Test
        void revisionsThatAreNotResolved_areAnIssue() {
            List<AllianceRecord> records = List.of(
                    Given.cash("1", "2023-01-05", "100"),
                    Draft.changed(Given.cash("1", "2023-01-05", "100"), draft -> draft.revision = 2));

            assertThat(codes(YEAR.withDeduplication(Deduplication.NONE).summarize(records)))
                    .contains(Code.REVISIONS_NOT_RESOLVED);
            assertThat(codes(YEAR.summarize(records))).doesNotContain(Code.REVISIONS_NOT_RESOLVED);
        }
    }

    /** Records in conflict, and records without a recording time in a query as at an instant. */
    @Nested
    class MissedRecords {

        private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");
        private final AllianceRecord cash = Given.cash("1", "2023-01-05", "100");
        private final AllianceRecord other = Given.cash("1", "2023-03-05", "200");
        private final AllianceRecord third = recorded(Given.cash("3", "2023-02-05", "50"));

        private static AllianceRecord recorded(AllianceRecord record) {
            return Draft.changed(record, draft -> draft.recordedAt = Instant.parse("2023-06-01T00:00:00Z"));
        }

        private static AllianceRecord withdrawn(AllianceRecord record) {
            return Draft.changed(record, draft -> draft.withdrawn = true);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void conflict_makesTheFiguresThatItCanRaiseAtLeast(boolean isDeclared) {
            DataExtract records = DataExtract.of(List.of(cash, other, third))
                    .covering(isDeclared ? Given.covering(Fact.of(CashSeizure.class)) : Coverage.none());
            Summary summary = YEAR.summarize(records);
            Figure<?> seized = summary.figure(CashMeasures.SEIZED);

            assertThat(seized.state()).isEqualTo(FigureState.PARTIAL);
            assertThat(seized.text()).isEqualTo("at least £50");
            assertThat(seized.value()).isEmpty();
            assertThat(seized.completeness()).hasToString("known for 1 of 2 (in conflict: 1)");
            assertThat(summary.figure(CashMeasures.SEIZURES).text()).isEqualTo("at least 1");
            assertThat(summary.included()).isEqualTo(1);
            assertThat(codes(summary)).contains(Code.CONFLICTING_RECORDS);
            assertThat(YEAR.compareWith(Y2022, records)
                            .change(CashMeasures.SEIZED)
                            .growth())
                    .isEmpty();
        }

        @Test
        void conflict_meetsOnlyItsOwnPeriodRowAndFacts() {
            AllianceRecord force =
                    Draft.changed(Given.cash("1", "2023-01-05", "7"), draft -> draft.id = RecordId.of("kent", "1"));
            StatsQuery query = YEAR.groupedBy(Dimension.MONTH, Dimension.FORCE);
            Summary summary = query.summarize(Stream.concat(arrests(2023, 12), Stream.of(cash, other, third, force))
                    .toList());
            Breakdown<YearMonth> months = summary.by(Dimension.MONTH);

            assertThat(summary.figure(PeopleMeasures.ARRESTS).text()).isEqualTo("12");
            assertThat(months.get(YearMonth.of(2023, 1))
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("at least £7");
            assertThat(months.get(YearMonth.of(2023, 2))
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("£50");
            assertThat(months.get(YearMonth.of(2023, 3))
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("not known");
            assertThat(summary.by(Dimension.FORCE)
                            .get(KENT)
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("£7");
            assertThat(YEAR.forPeriod(Y2022)
                            .summarize(List.of(cash, other))
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("not supplied");
        }

        @Test
        void conflictOfAWithdrawnVersion_isAGapOfTheOther_andOutOfScopeNone() {
            Summary summary = YEAR.summarize(List.of(cash, withdrawn(cash), third));
            StatsQuery within = YEAR.within(OPERATIONS, OperationId.of("OP-ALLIANCE"));

            assertThat(summary.figure(CashMeasures.SEIZED).completeness())
                    .hasToString("known for 1 of 2 (in conflict: 1)");
            assertThat(within.summarize(List.of(cash, other))
                            .figure(CashMeasures.SEIZED)
                            .completeness()
                            .gaps())
                    .isEmpty();
        }

        @Test
        void conflict_isExplained_andAddsNothing() {
            DataExtract records = DataExtract.of(List.of(cash, other, third));
            Explanation<?> explained = YEAR.explain(YEAR.summarize(records).figure(CashMeasures.SEIZED), records);

            assertThat(explained.contributions().stream().map(Object::toString))
                    .containsExactlyInAnyOrder(
                            "cash seizure cumbria/1: GBP 0 (in conflict)", "cash seizure cumbria/3: GBP 50");
            assertThat(explained.median())
                    .hasValueSatisfying(median -> assertThat(median).isEqualByComparingTo("50"));
        }

        @Test
        void recordingUnknown_isNotZero() {
            Summary summary = YEAR.asAt(NEW_YEAR).summarize(List.of(cash));

            assertThat(summary.figure(CashMeasures.SEIZED).state()).isEqualTo(FigureState.UNKNOWN);
            assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("not known");
            assertThat(codes(summary)).contains(Code.RECORDING_UNKNOWN);
        }

        private static AllianceRecord silent(AllianceRecord record, int revision, Consumer<Draft> change) {
            return Draft.changed(record, draft -> {
                draft.recordedAt = null;
                draft.revision = revision;
                change.accept(draft);
            });
        }

        static List<Arguments> versions() {
            return List.of(
                    arguments("another amount", edit(draft -> draft.amounts.set(0, pounds("1")))),
                    arguments("withdrawn", edit(draft -> draft.withdrawn = true)),
                    arguments("undated", edit(draft -> draft.date = null)),
                    arguments("in another period", edit(draft -> draft.date = EventDate.on(LocalDate.of(2022, 5, 1)))),
                    arguments("of another operation", edit(draft -> draft.operations.clear())));
        }

        private static Consumer<Draft> edit(Consumer<Draft> change) {
            return change;
        }

        @ParameterizedTest
        @MethodSource("versions")
        void versionWithoutRecordingTime_leavesItsIdOpen(String what, Consumer<Draft> change) {
            AllianceRecord within =
                    Draft.changed(recorded(cash), draft -> draft.operations.add(OperationId.of("OP-ALLIANCE")));
            AllianceRecord beside = Draft.changed(third, draft -> draft.operations.add(OperationId.of("OP-ALLIANCE")));
            List<AllianceRecord> records = List.of(within, beside, silent(within, 2, change));
            StatsQuery query =
                    YEAR.within(OPERATIONS, OperationId.of("OP-ALLIANCE")).asAt(NEW_YEAR);
            RecordIntake<Summary> accumulator = query.accumulator();
            records.forEach(accumulator::add);
            Summary summary = query.summarize(records);
            Figure<?> figure = summary.figure(CashMeasures.SEIZED);

            assertThat(figure.text()).isEqualTo("at least £50");
            assertThat(figure.completeness())
                    .hasToString("known for 1 of 2 (recording time not known: 1), perhaps not recorded: operation");
            assertThat(summary.excluded(Exclusion.ExclusionReason.RECORDING_UNKNOWN))
                    .isEqualTo(2);
            assertThat(accumulator.finish()).isEqualTo(summary);
            assertThat(query.summarize(DataExtract.of(records))).isEqualTo(summary);
            assertThat(query.summarize(DataExtract.of(records), 3, Runnable::run))
                    .isEqualTo(summary);
        }

        @Test
        void versionWithoutRecordingTime_leavesItsIdOpenInEachMonthOfAVersion() {
            List<AllianceRecord> records = List.of(
                    recorded(cash),
                    third,
                    silent(cash, 2, draft -> draft.date = EventDate.on(LocalDate.of(2023, 4, 1))));
            Breakdown<YearMonth> months = YEAR.groupedBy(Dimension.MONTH)
                    .asAt(NEW_YEAR)
                    .summarize(records)
                    .by(Dimension.MONTH);

            assertThat(IntStream.rangeClosed(1, 5)
                            .mapToObj(month -> months.get(YearMonth.of(2023, month))
                                    .figure(CashMeasures.SEIZED)
                                    .text()))
                    .containsExactly("not known", "£50", "not supplied", "not known", "not supplied");
        }

        @Test
        void versionWithoutRecordingTime_belowTheValidOne_changesNothing() {
            AllianceRecord valid = Draft.changed(recorded(cash), draft -> draft.revision = 2);
            Summary summary = YEAR.asAt(NEW_YEAR).summarize(List.of(valid, silent(cash, 1, draft -> {})));

            assertThat(summary.figure(CashMeasures.SEIZED).completeness()).hasToString("known for 1 of 1");
            assertThat(Given.excluded(summary)).isEqualTo(Map.of(Exclusion.ExclusionReason.SUPERSEDED, 1L));
        }

        @Test
        void equalCopiesWithoutRecordingTime_areOneGap() {
            Summary summary = YEAR.asAt(NEW_YEAR).summarize(List.of(third, cash, cash));

            assertThat(summary.figure(CashMeasures.SEIZED).completeness())
                    .hasToString("known for 1 of 2 (recording time not known: 1)");
        }

        @Test
        void recordWithoutRecordingTime_suppliesNoFacts() {
            AllianceRecord awaiting = Proceedings.builder()
                    .id("cumbria", "9")
                    .arrested(LocalDate.of(2019, 2, 1))
                    .build();
            Summary summary = YEAR.asAt(NEW_YEAR).summarize(List.of(third, awaiting));

            assertThat(summary.figure(PeopleMeasures.AWAITING_CHARGE).text()).isEqualTo("not known");
            assertThat(summary.figure(PeopleMeasures.ARRESTS).text()).isEqualTo("not supplied");
        }

        @Test
        void recordWithoutRecordingTime_isExplained_andInTheDigest() {
            StatsQuery query = YEAR.asAt(NEW_YEAR);
            AllianceRecord changed = silent(cash, 2, draft -> draft.amounts.set(0, pounds("1")));
            DataExtract records = DataExtract.of(List.of(recorded(cash), third, changed));
            Explanation<?> explained = query.explain(query.summarize(records).figure(CashMeasures.SEIZED), records);

            assertThat(explained.contributions().stream().map(Object::toString))
                    .containsExactly(
                            "cash seizure cumbria/1: GBP 0 (recording time not known)",
                            "cash seizure cumbria/3: GBP 50");
            assertThat(query.digest(records))
                    .isNotEqualTo(
                            query.digest(DataExtract.of(List.of(recorded(cash), third, silent(cash, 2, draft -> {})))));
        }

        @Test
        void eventAfterTheInstant_wasRecordedLater() {
            AllianceRecord onTheDay = Given.cash("4", "2023-06-30", "7");
            AllianceRecord after = Given.cash("5", "2023-07-01", "8");
            Summary summary =
                    YEAR.asAt(Instant.parse("2023-06-30T22:59:59Z")).summarize(List.of(third, onTheDay, after));

            assertThat(summary.figure(CashMeasures.SEIZED).completeness())
                    .hasToString("known for 1 of 2 (recording time not known: 1)");
            assertThat(summary.outside(OutOfScope.NOT_RECORDED_BY_THEN)).isEqualTo(1);
        }

        @Test
        void versionThatSettlesAnOpenId_changesTheFigureForThatReason() {
            AllianceRecord settled = Draft.changed(cash, draft -> {
                draft.recordedAt = NEW_YEAR.plusSeconds(1);
                draft.revision = 3;
            });
            DataExtract records = DataExtract.of(List.of(recorded(cash), third, silent(cash, 2, draft -> {}), settled));

            assertThat(YEAR.revisions(NEW_YEAR, NEW_YEAR.plusSeconds(1), records)
                            .of(CashMeasures.SEIZED))
                    .hasToString("Cash seized: at least £50 became £150: {recording unknown=£100}");
        }

        @Test
        void firstAndLastInstant_haveADayToo() {
            assertThat(YEAR.asAt(Instant.MAX).summarize(List.of(cash)).excluded())
                    .isEqualTo(1);
            assertThat(YEAR.asAt(Instant.MIN).summarize(List.of(cash)).outside())
                    .isEqualTo(1);
        }

        @Test
        void eventAfterTheInstant_leavesOpenWhetherTheRecordWasRecordedBefore() {
            AllianceRecord forfeited = Draft.changed(
                    cash,
                    draft -> draft.events.add(MoneyEvent.of(Stage.FORFEITED, LocalDate.of(2024, 3, 1))
                            .remainder()));

            assertThat(YEAR.asAt(NEW_YEAR)
                            .summarize(List.of(forfeited, third))
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("at least £50");
        }

        @Test
        void idInDoubt_isOnlyMeasuredInAnotherUnit() {
            SeizedDrug tablets = SeizedDrug.builder()
                    .drug(Drug.HEROIN)
                    .quantity(Quantity.of(BigDecimal.TEN, QuantityUnit.TABLET))
                    .build();
            AllianceRecord seizure = DrugSeizure.builder()
                    .id("cumbria", "5")
                    .seized(LocalDate.of(2023, 1, 5))
                    .drug(tablets)
                    .build();
            Summary summary = YEAR.asAt(NEW_YEAR)
                    .summarize(List.of(seizure, recorded(Given.seizure("6", "2023-01-05", Drug.COCAINE))));

            assertThat(summary.figure(DrugMeasures.DOSES).completeness().gaps())
                    .isEqualTo(Map.of(Gap.RECORDING_UNKNOWN, 1L, Gap.NO_QUANTITY, 1L));
            assertThat(summary.figure(DrugMeasures.MASS).completeness().gaps())
                    .isEqualTo(Map.of(Gap.OTHER_UNIT, 1L, Gap.NO_QUANTITY, 1L));
        }
    }

    /** Rejected rows whose force and facts are known. */
    @Nested
    class RejectedRows {

        private static final Rejection CASH_IN_MAY = Rejection.of("cash 7", "negative amount")
                .concerning(CUMBRIA, Set.of(Fact.CASH_SEIZED))
                .on(LocalDate.of(2023, 5, 9));
        private static final AllianceRecord CASH = Given.cash("1", "2023-01-05", "100");

        private static DataExtract with(Rejection rejection, Coverage coverage) {
            RecordIntake<DataExtract> intake = DataExtract.writer();
            intake.covers(coverage);
            intake.add(CASH);
            arrests(2023, 12).forEach(intake::add);
            intake.reject(rejection);
            return intake.finish();
        }

        private static Figure<?> seized(Rejection rejection, StatsQuery query) {
            return query.summarize(with(rejection, Coverage.none())).figure(CashMeasures.SEIZED);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void aRow_isAGapOfTheFiguresThatItCanChange_withoutABound(boolean isDeclared) {
            Coverage coverage =
                    isDeclared ? Given.covering(EnumSet.of(Fact.CASH_SEIZED, Fact.ARRESTED)) : Coverage.none();
            DataExtract extract = with(CASH_IN_MAY, coverage);
            Summary summary = YEAR.summarize(extract);
            Figure<?> seized = summary.figure(CashMeasures.SEIZED);

            assertThat(seized.state()).isEqualTo(FigureState.PARTIAL);
            assertThat(seized.text()).isEqualTo("£100 in the known part");
            assertThat(seized.value()).isEmpty();
            assertThat(seized.atLeast()).isFalse();
            assertThat(seized.completeness()).hasToString("known for 1 of 2 (rejected: 1)");
            assertThat(summary.figure(CashMeasures.SEIZURES).text()).isEqualTo("1 in the known part");
            assertThat(summary.figure(PeopleMeasures.ARRESTS).text()).isEqualTo("12");
            assertThat(codes(summary)).contains(Code.REJECTED_ROWS);
            assertThat(YEAR.compareWith(Y2022, extract)
                            .change(CashMeasures.SEIZED)
                            .growth())
                    .isEmpty();
            assertThat(YEAR.compareWith(Y2022, extract).change(CashMeasures.SEIZED))
                    .hasToString(summary.comparedTo(YEAR.forPeriod(Y2022).summarize(extract))
                            .change(CashMeasures.SEIZED)
                            .toString());
        }

        @Test
        void aRow_meetsOnlyItsOwnDayAndForce() {
            Summary summary = YEAR.groupedBy(Dimension.MONTH, Dimension.FORCE)
                    .summarize(with(CASH_IN_MAY, Coverage.none())
                            .plus(DataExtract.of(
                                    List.of(Draft.changed(CASH, draft -> draft.id = RecordId.of("kent", "1"))))));
            Breakdown<YearMonth> months = summary.by(Dimension.MONTH);

            assertThat(IntStream.of(1, 5, 6)
                            .mapToObj(month -> months.get(YearMonth.of(2023, month))
                                    .figure(CashMeasures.SEIZED)
                                    .text()))
                    .containsExactly("£200", "not known", "not supplied");
            assertThat(summary.by(Dimension.FORCE)
                            .get(KENT)
                            .figure(CashMeasures.SEIZED)
                            .state())
                    .isEqualTo(FigureState.COMPLETE);
            assertThat(seized(CASH_IN_MAY, YEAR.forPeriod(Y2022)).state()).isEqualTo(FigureState.NOT_SUPPLIED);
        }

        @Test
        void aRowWithoutADay_meetsEachPeriod_andOneWithoutFactsNone() {
            Rejection anyDay = Rejection.of("7", "no date").concerning(CUMBRIA, Set.of(Fact.CASH_SEIZED));

            assertThat(seized(anyDay, YEAR.forPeriod(Y2022)).text()).isEqualTo("not known");
            assertThat(seized(Rejection.of("7", "unreadable"), YEAR).text()).isEqualTo("£100 in the known part");
        }

        @Test
        void aRowOfAnEarlierYear_meetsTheCashHeld_butNotTheCashSeized() {
            Rejection earlier = CASH_IN_MAY.on(LocalDate.of(2021, 5, 9));
            Summary summary = YEAR.summarize(with(earlier, Coverage.none()));

            assertThat(summary.figure(CashMeasures.HELD).text()).isEqualTo("£100 in the known part");
            assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("£100");
        }

        @Test
        void aLaterRow_meetsACohortThatIsFollowedToItsDay() {
            Rejection later = Rejection.of("7", "slip")
                    .concerning(CUMBRIA, Set.of(Fact.CASH_FORFEITED))
                    .on(LocalDate.of(2024, 3, 1));
            Measure<?> byMarch = MoneyMeasures.cohort(Stage.FORFEITED, LocalDate.of(2024, 3, 31));
            Measure<?> byYearEnd = MoneyMeasures.cohort(Stage.FORFEITED, LocalDate.of(2023, 12, 31));
            Summary summary = YEAR.alsoMeasuring(byMarch, byYearEnd).summarize(with(later, Coverage.none()));

            assertThat(summary.figure(byMarch).text()).isEqualTo("not known");
            assertThat(summary.figure(byYearEnd).text()).isEqualTo("not supplied");
        }

        @Test
        void onlyRejectedRows_areNotKnown() {
            RecordIntake<DataExtract> intake = DataExtract.writer();
            intake.reject(CASH_IN_MAY);
            Summary summary = YEAR.summarize(intake.finish());

            assertThat(summary.figure(CashMeasures.SEIZED).state()).isEqualTo(FigureState.UNKNOWN);
            assertThat(summary.isSupplied(CashMeasures.SEIZED)).isTrue();
            assertThat(summary.isSupplied(PeopleMeasures.ARRESTS)).isFalse();
        }

        @Test
        void aRowOfALaterDay_wasNotThereAtTheInstant() {
            StatsQuery june = YEAR.asAt(Instant.parse("2023-06-30T12:00:00Z"));

            assertThat(seized(CASH_IN_MAY, june).completeness().gaps()).containsKey(Gap.REJECTED);
            assertThat(seized(CASH_IN_MAY.on(LocalDate.of(2023, 9, 1)), june)
                            .completeness()
                            .gaps())
                    .doesNotContainKey(Gap.REJECTED);
        }

        @Test
        void aLaterSeizure_isNotInTheCohort() {
            Measure<?> cohort = MoneyMeasures.cohortHeld(LocalDate.of(2024, 12, 31));
            StatsQuery query = YEAR.alsoMeasuring(cohort);

            assertThat(query.summarize(with(CASH_IN_MAY, Coverage.none()))
                            .figure(cohort)
                            .completeness()
                            .gaps())
                    .containsKey(Gap.REJECTED);
            assertThat(query.summarize(with(CASH_IN_MAY.on(LocalDate.of(2024, 1, 1)), Coverage.none()))
                            .figure(cohort)
                            .completeness()
                            .gaps())
                    .isEmpty();
        }

        @Test
        void aRow_makesNoFigureOfUnsuppliedFacts() {
            Coverage earlier = Coverage.of(CUMBRIA, Y2022, Fact.CASH_SEIZED);
            Rejection charged = Rejection.of("8", "slip").concerning(CUMBRIA, Set.of(Fact.CHARGED));

            assertThat(YEAR.summarize(with(CASH_IN_MAY, earlier))
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("not supplied");
            assertThat(YEAR.summarize(with(charged, Given.covering(Fact.of(CashSeizure.class))))
                            .figure(PeopleMeasures.CHARGED)
                            .text())
                    .isEqualTo("not known");
        }

        @Test
        void correctedRow_isNotAGap() {
            RecordIntake<DataExtract> again = DataExtract.writer();
            again.feed("cash", Fact.of(CashSeizure.class)).add("7", CUMBRIA, () -> Given.cash("2", "2023-05-09", "50"));
            DataExtract both = with(CASH_IN_MAY, Coverage.none()).plus(again.finish());

            assertThat(YEAR.summarize(both).figure(CashMeasures.SEIZED).text()).isEqualTo("£150");
        }

        @Test
        void rowWithoutFacts_isRefused() {
            assertThatThrownBy(() -> Rejection.of("7", "slip").concerning(CUMBRIA, Set.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row 7 must concern a fact");
        }

        @Test
        void sums_bytesAndAccumulators_keepTheRows() {
            DataExtract extract = with(CASH_IN_MAY, Coverage.none());
            Summary summary = YEAR.summarize(extract);
            RecordIntake<Summary> accumulator = YEAR.accumulator();
            extract.stream().forEach(accumulator::add);
            accumulator.reject(CASH_IN_MAY);

            assertThat(accumulator.finish()).isEqualTo(summary).hasSameHashCodeAs(summary);
            assertThat(YEAR.readSummary(summary.toBytes())).isEqualTo(summary);
            assertThat(summary.plus(YEAR.empty())).isEqualTo(summary);
            SharingKey key = Given.key(1);
            Summary sealed = summary.sealedUnder(key);
            assertThat(YEAR.sealedUnder(key).readSummary(sealed.toBytes())).isEqualTo(sealed);
            assertThat(sealed.figure(CashMeasures.SEIZED).text()).isEqualTo("£100 in the known part");
            assertThat(YEAR.summarize(extract.stream().toList())).isNotEqualTo(summary);
            assertThat(YEAR.explain(summary.figure(CashMeasures.SEIZED), extract)
                            .contributions())
                    .hasSize(1);
        }
    }

    @Nested
    class Intake {

        private static final Coverage CASH = Given.covering(Fact.of(CashSeizure.class));

        private static RecordIntake.Feed cash(RecordIntake<?> intake) {
            return intake.feed("cash", Fact.of(CashSeizure.class));
        }

        private static <R> R fill(RecordIntake<R> intake) {
            intake.covers(CASH);
            RecordIntake.Feed feed = cash(intake);
            assertThat(feed.add("1", CUMBRIA, () -> Given.cash("1", "2023-01-05", "100")))
                    .isTrue();
            assertThat(feed.add("2", CUMBRIA, () -> Given.cash("2", "2023-01-99", "100")))
                    .isFalse();
            assertThat(feed.add("3", CUMBRIA, () -> CashSeizure.builder().build()))
                    .isFalse();
            feed.reject(Rejection.of("4", "unreadable").concerning(CUMBRIA, Set.of(Fact.CASH_SEIZED)));
            intake.add(Given.cash("5", "2023-01-05", "50"));
            return intake.finish();
        }

        @ParameterizedTest
        @EnumSource
        void rejectedRows_areInTheAccount_andAreGaps(Deduplication deduplication) {
            StatsQuery query = YEAR.withDeduplication(deduplication);
            Summary summary = query.summarize(fill(DataExtract.writer()));

            assertThat(summary)
                    .hasToString(
                            "summary in 2023, all records: 5 seen = 2 included + 0 excluded + 0 outside + 3 rejected");
            assertThat(codes(summary)).containsExactly(Code.REJECTED_ROWS);
            assertThat(summary.figure(CashMeasures.SEIZED).completeness())
                    .hasToString("known for 2 of 5 (rejected: 3)");
            assertThat(fill(query.accumulator())).isEqualTo(summary);
            assertThat(query.readSummary(summary.toBytes())).isEqualTo(summary);
        }

        @Test
        void rowThatBecomesARecord_cancelsItsRejection() {
            DataExtract first = fill(DataExtract.writer());
            RecordIntake<DataExtract> again = DataExtract.writer();
            cash(again).reject(Rejection.of("2", "late"));
            cash(again).add("2", CUMBRIA, () -> Given.cash("2", "2023-01-09", "100"));
            DataExtract both = first.plus(again.finish());

            assertThat(first.rejections()).extracting(Rejection::row).containsExactly("cash 2", "cash 3", "cash 4");
            assertThat(both.rejections()).extracting(Rejection::row).containsExactly("cash 3", "cash 4");
            assertThat(both.coverage()).isEqualTo(CASH);
        }

        @Test
        void rowThatIsRejectedLater_staysRejected() {
            RecordIntake<DataExtract> feb = DataExtract.writer();
            cash(feb).reject(Rejection.of("1", "late"));
            DataExtract both = fill(DataExtract.writer()).plus(feb.finish());
            RecordIntake<DataExtract> one = DataExtract.writer();
            cash(one).add("1", CUMBRIA, () -> Given.cash("1", "2023-01-09", "100"));
            cash(one).reject(Rejection.of("1", "late"));

            assertThat(both.rejections())
                    .extracting(Rejection::row)
                    .containsExactly("cash 2", "cash 3", "cash 4", "cash 1");
            assertThat(one.finish().plus(DataExtract.of(List.of())).rejections())
                    .hasSize(1);
        }

        @Test
        void currencyThatIsNotKnown_isARejection() {
            RecordIntake<DataExtract> writer = DataExtract.writer();

            assertThat(cash(writer)
                            .add(
                                    "1",
                                    CUMBRIA,
                                    () -> CashSeizure.builder()
                                            .id("cumbria", "1")
                                            .amount(BigDecimal.ONE, Monetary.getCurrency("ZZZ"))
                                            .build()))
                    .isFalse();
        }

        @Test
        void brokenMapper_endsWithTheRow() {
            RecordIntake<DataExtract> writer = DataExtract.writer();

            assertThatThrownBy(() -> cash(writer).add("7", CUMBRIA, () -> {
                        throw new IOException("disk");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("row cash 7 could not be read from its source")
                    .hasRootCauseInstanceOf(IOException.class);
        }

        @Test
        void lateCoverage_andUseAfterTheEnd_areRefused() {
            RecordIntake<DataExtract> writer = DataExtract.writer();
            writer.add(Given.cash("1", "2023-01-05", "100"));

            assertThatThrownBy(() -> writer.covers(CASH))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("coverage must be declared before the first record");
            writer.finish();
            assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void declarations_addInAnyOrder() {
        Coverage first = Coverage.of(CUMBRIA, days("2023-01-01", "2023-05-01"), Fact.ARRESTED);
        Coverage second = Coverage.of(CUMBRIA, days("2023-04-01", "2023-09-01"), Fact.ARRESTED, Fact.CHARGED);

        assertThat(first.plus(second)).isEqualTo(second.plus(first)).hasSameHashCodeAs(second.plus(first));
        assertThat(first.plus(second)
                        .declaration(CUMBRIA, Fact.ARRESTED)
                        .orElseThrow()
                        .days())
                .containsExactly(days("2023-01-01", "2023-09-01"));
        assertThat(first.plus(Coverage.none())).isEqualTo(first);
        assertThatThrownBy(() -> Coverage.of(CUMBRIA, Y2023, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a coverage must have at least one fact, but that of cumbria has none");
    }
}
