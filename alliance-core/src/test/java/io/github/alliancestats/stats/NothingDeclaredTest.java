package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records without declared coverage: no zero, no growth, and no stock above its known part. */
class NothingDeclaredTest {

    private static final ReportingPeriod Y2022 = ReportingPeriod.ofYear(2022);
    private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(Y2023).reportingIn(GBP).valuedAt(ValuationBasis.STREET);

    private static AllianceRecord arrest(String day) {
        return Proceedings.builder()
                .id("cumbria", day)
                .person(day)
                .arrested(LocalDate.parse(day))
                .build();
    }

    /** An arrest in each month of 2023, and some of 2022. */
    private static List<AllianceRecord> arrests(String... before) {
        List<AllianceRecord> all = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            all.add(arrest(LocalDate.of(2023, month, 5).toString()));
        }
        Stream.of(before).forEach(day -> all.add(arrest(day)));
        return all;
    }

    private static AllianceRecord order() {
        return ConfiscationOrder.builder()
                .id("cumbria", "O")
                .made(LocalDate.of(2023, 3, 1))
                .obligor(Obligor.of("P", pounds("10000")))
                .build();
    }

    @Nested
    class OneStragglerOfTheYearBefore {

        private final DataExtract extract = DataExtract.of(arrests("2022-12-28"));
        private final Change<Long> change = YEAR.compareWith(Y2022, extract).change(PeopleMeasures.ARRESTS);

        @Test
        void growth_isRefused_withTheLineToWrite() {
            assertThat(change.growth()).isEmpty();
            assertThat(change.claim()).isEmpty();
            assertThat(change.comparabilityIssues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(Code.SUPPLY_NOT_DECLARED);
                assertThat(issue.sentence()).contains("extract.covering(period)");
            });
        }

        @Test
        void differenceAndKnownGrowth_areOfTheRecordsSupplied() {
            assertThat(change.difference()).contains(11L);
            assertThat(change.differenceInWords()).isEqualTo("+11 of the records supplied");
            assertThat(change.knownGrowth().orElseThrow().percent(0)).isEqualByComparingTo("1100");
            assertThat(change).hasToString("Arrests: 12 after 1, +11 of the records supplied (+1100.0%)");
        }

        @Test
        void declaringBothYears_allowsGrowth() {
            Change<Long> declared = YEAR.compareWith(
                            Y2022, extract.covering(Y2022).covering(Y2023))
                    .change(PeopleMeasures.ARRESTS);

            assertThat(declared.growth()).isPresent();
            assertThat(declared.comparabilityIssues()).isEmpty();
        }

        @Test
        void declaringOneYear_makesTheOtherNotSupplied() {
            Change<Long> declared =
                    YEAR.compareWith(Y2022, extract.covering(Y2023)).change(PeopleMeasures.ARRESTS);

            assertThat(declared.before().text()).isEqualTo("not supplied");
            assertThat(declared.growth()).isEmpty();
            assertThat(declared.comparabilityIssues()).extracting(Issue::code).containsExactly(Code.COMPLETENESS);
        }
    }

    @Test
    void yearWithoutAnEvent_isNotSupplied() {
        Change<Long> change = YEAR.compareWith(Y2022, DataExtract.of(arrests())).change(PeopleMeasures.ARRESTS);

        assertThat(change.before().state()).isEqualTo(FigureState.NOT_SUPPLIED);
        assertThat(change.before().text()).isEqualTo("not supplied");
        assertThat(change.differenceInWords()).isEqualTo("not supplied");
        assertThat(change.growth()).isEmpty();
        assertThat(change.knownGrowth()).isEmpty();
    }

    @Test
    void cellWithoutAnEvent_isNotSupplied_andDeclaredIsZero() {
        StatsQuery byMonthAndForce = YEAR.groupedBy(Dimension.MONTH, Dimension.FORCE);
        DataExtract extract = DataExtract.of(List.of(arrest("2023-03-05"), arrest("2023-05-05")));
        Map<YearMonth, Summary> months =
                byMonthAndForce.summarize(extract).by(Dimension.MONTH).rows();
        Map<YearMonth, Summary> declared = byMonthAndForce
                .summarize(extract.covering(Y2023))
                .by(Dimension.MONTH)
                .rows();

        assertThat(arrests(months, 3)).isEqualTo("1");
        assertThat(arrests(months, 4)).isEqualTo("not supplied");
        assertThat(arrests(declared, 4)).isEqualTo("0");
    }

    private static String arrests(Map<YearMonth, Summary> months, int month) {
        return Objects.requireNonNull(months.get(YearMonth.of(2023, month)))
                .figure(PeopleMeasures.ARRESTS)
                .text();
    }

    /** The fact is supplied in the cell, so none of its events is one of a kind. */
    @Test
    void noneOfTheEventsThatWereSupplied_isZero_whateverElseIsMeasured() {
        AllianceRecord knife = WeaponSeizure.builder()
                .id("cumbria", "W")
                .seized(LocalDate.of(2023, 3, 1))
                .weapon(WeaponSeizure.Weapon.BLADE, 1)
                .build();

        for (StatsQuery query : List.of(YEAR, YEAR.measuring(ActivityMeasures.FIREARMS_RECOVERED))) {
            assertThat(query.summarize(List.of(knife))
                            .figure(ActivityMeasures.FIREARMS_RECOVERED)
                            .text())
                    .isEqualTo("0");
            assertThat(query.forPeriod(Y2022)
                            .summarize(List.of(knife))
                            .figure(ActivityMeasures.FIREARMS_RECOVERED)
                            .text())
                    .isEqualTo("not supplied");
        }
    }

    static Stream<Arguments> stocks() {
        LocalDate march = LocalDate.of(2023, 3, 1);
        return Stream.of(
                Arguments.of(order(), OrderMeasures.OUTSTANDING, "£10,000 in the known part"),
                Arguments.of(order(), OrderMeasures.outstandingAtStart(), "£0 in the known part"),
                Arguments.of(Given.cash("1", "2023-03-01", "100"), CashMeasures.HELD, "£100 in the known part"),
                Arguments.of(Given.cash("1", "2023-03-01", "100"), MoneyMeasures.HELD, "£100 in the known part"),
                Arguments.of(arrest("2023-03-01"), PeopleMeasures.AWAITING_CHARGE, "1 in the known part"),
                Arguments.of(
                        CrimeGroup.builder()
                                .id("cumbria", "G")
                                .crimeGroup("G")
                                .opened(march)
                                .build(),
                        GroupMeasures.OPEN,
                        "1 in the known part"),
                Arguments.of(
                        Given.funds("1", "2023-03-01", "100"),
                        InvestigationMeasures.FUNDS_UNDER_INVESTIGATION,
                        "£100 in the known part"),
                Arguments.of(Given.funds("1", "2023-03-01", "100"), InvestigationMeasures.OPEN, "1 in the known part"));
    }

    @ParameterizedTest
    @MethodSource("stocks")
    void stock_isNeverMoreThanItsKnownPart(AllianceRecord record, Measure<?> measure, String text) {
        StatsQuery query = YEAR.alsoMeasuring(OrderMeasures.outstandingAtStart());
        Figure<?> undeclared = query.summarize(List.of(record)).figure(measure);
        Figure<?> declaredWithoutOpening =
                query.summarize(DataExtract.of(List.of(record)).covering(Y2023)).figure(measure);
        Figure<?> declared = query.summarize(Given.complete(List.of(record))).figure(measure);

        assertThat(undeclared.text()).isEqualTo(text);
        assertThat(undeclared.value()).isEmpty();
        assertThat(undeclared.claim(Wording.MORE_THAN)).isEmpty();
        assertThat(declaredWithoutOpening.value()).isEmpty();
        assertThat(declaredWithoutOpening.text()).doesNotContain("at most").doesNotContain("at least");
        assertThat(List.of(undeclared, declaredWithoutOpening)).allSatisfy(figure -> {
            assertThat(figure.completeness().missing())
                    .singleElement()
                    .asString()
                    .startsWith("no opening declared: ");
            assertThat(figure.toString()).contains(", no opening declared: ").doesNotContain("not supplied");
        });
        assertThat(declared.state()).isEqualTo(FigureState.COMPLETE);
    }

    @Test
    void stock_namesTheFactsThatLeaveItOpen() {
        Figure<?> outstanding = YEAR.summarize(List.of(order())).figure(OrderMeasures.OUTSTANDING);

        assertThat(outstanding.completeness().notSupplied())
                .containsExactly(Fact.CONFISCATION_ORDERED, Fact.CONFISCATION_PAID);
        assertThat(outstanding.completeness())
                .hasToString("known for 1 of 1, no opening declared: confiscation ordered, confiscation paid");
    }

    @Test
    void stock_namesTheOpeningOrTheDaysThatAreMissing() {
        DataExtract extract = DataExtract.of(List.of(Given.cash("1", "2023-03-01", "100")));
        LocalDate opening = LocalDate.of(2023, 1, 1);
        Coverage covered = Coverage.of(CUMBRIA, Y2023, Fact.of(CashSeizure.class));
        Coverage untilMay = Coverage.of(
                CUMBRIA, ReportingPeriod.ofDays(opening, LocalDate.of(2023, 5, 31)), Fact.of(CashSeizure.class));

        assertThat(YEAR.summarize(extract.covering(covered)).figure(CashMeasures.HELD))
                .asString()
                .contains(", known for 1 of 1, no opening declared: cash seized, ")
                .doesNotContain("not supplied");
        assertThat(YEAR.summarize(extract.covering(untilMay.withOpening(opening)))
                        .figure(CashMeasures.HELD))
                .asString()
                .contains(", known for 1 of 1, not supplied in full: cash seized, ")
                .doesNotContain("opening");
        assertThat(YEAR.summarize(extract.covering(covered.withOpening(opening)))
                        .figure(CashMeasures.HELD)
                        .completeness())
                .hasToString("known for 1 of 1");
    }

    @Nested
    class LineToWrite {

        private String sentence(List<AllianceRecord> records, Measure<?> measure) {
            return YEAR.compareWith(Y2022, DataExtract.of(records)).change(measure).comparabilityIssues().stream()
                    .filter(issue -> issue.code() == Code.SUPPLY_NOT_DECLARED)
                    .map(Issue::sentence)
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void factsOfTheRecords_coverAPeriod() {
            assertThat(sentence(arrests("2022-12-28"), PeopleMeasures.ARRESTS))
                    .endsWith("declare it, as in extract.covering(period)");
        }

        @Test
        void factWithoutARecord_isNamed() {
            assertThat(sentence(arrests("2022-12-28"), PeopleMeasures.CHARGES))
                    .endsWith("declare it, as in Coverage.of(force, period, facts)");
            assertThat(sentence(List.of(), PeopleMeasures.CHARGES))
                    .endsWith("declare it, as in Coverage.of(force, period, facts)");
        }

        @Test
        void factThatOneForceOnlyHas_isNamed() {
            List<AllianceRecord> records = arrests("2022-12-28");
            records.add(WeaponSeizure.builder()
                    .id("kent", "W")
                    .seized(LocalDate.of(2023, 3, 1))
                    .weapon(WeaponSeizure.Weapon.BLADE, 1)
                    .build());

            assertThat(sentence(records, PeopleMeasures.ARRESTS))
                    .endsWith("declare it, as in Coverage.of(force, period, facts)");
        }

        @Test
        void stock_hasAnOpening() {
            assertThat(sentence(List.of(Given.cash("1", "2023-03-01", "100")), CashMeasures.HELD))
                    .endsWith("declare it, as in Coverage.of(force, period, facts).withOpening(day)");
        }
    }

    @Nested
    class SumOverSeveralFacts {

        private final AllianceRecord cash = Given.cash("1", "2023-03-01", "100");
        private final AllianceRecord vehicle = Asset.builder(AssetKind.VEHICLE)
                .id("cumbria", "2")
                .taken(Stage.SEIZED, LocalDate.of(2023, 4, 1))
                .amount(pounds("50"))
                .build();

        private Figure<?> seized(List<AllianceRecord> records) {
            return YEAR.summarize(records).figure(MoneyMeasures.amount(Stage.SEIZED));
        }

        @Test
        void namesTheFactsWithoutARecord() {
            Figure<?> onlyCash = seized(List.of(cash));

            assertThat(onlyCash.state()).isEqualTo(FigureState.PARTIAL);
            assertThat(onlyCash.text()).isEqualTo("at least £100");
            assertThat(onlyCash.completeness().notSupplied()).containsExactly(Fact.ASSETS_SEIZED);
        }

        @Test
        void isComplete_ifTheCellHasAnEventOfEach() {
            assertThat(seized(List.of(cash, vehicle)).text()).isEqualTo("£150");
        }
    }

    @Test
    void eventOfAnotherKind_suppliesNothing() {
        Summary summary = YEAR.summarize(List.of(Given.valued("1", "2023-03-01", Drug.HEROIN, "10")));

        assertThat(summary.figure(DrugMeasures.SEIZURES).text()).isEqualTo("1");
        assertThat(summary.figure(PeopleMeasures.ARRESTS).text()).isEqualTo("not supplied");
        assertThat(summary.isSupplied(PeopleMeasures.ARRESTS)).isFalse();
    }

    @Nested
    class CoveringAPeriod {

        private final DataExtract extract = DataExtract.of(List.of(
                        arrest("2022-03-01"),
                        Proceedings.builder()
                                .id("kent", "1")
                                .charged(LocalDate.of(2023, 1, 1))
                                .build()))
                .covering(Y2023);

        @Test
        void declaresTheFactsOfEachForce_withoutAnOpening() {
            assertThat(extract.coverage())
                    .isEqualTo(Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED)
                            .plus(Coverage.of(ForceId.of("kent"), Y2023, Fact.CHARGED)));
        }

        @Test
        void addsToOtherDeclarations() {
            Coverage charged = Coverage.of(CUMBRIA, Y2022, Set.of(Fact.CHARGED));

            assertThat(extract.covering(charged).covering(Y2022).coverage())
                    .isEqualTo(extract.coverage()
                            .plus(charged)
                            .plus(Coverage.of(CUMBRIA, Y2022, Fact.ARRESTED))
                            .plus(Coverage.of(ForceId.of("kent"), Y2022, Fact.CHARGED)));
        }
    }
}
