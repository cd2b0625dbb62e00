package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of suppressed cells and rounded numbers, and of the tables in scope. */
class DisclosureControlTest {

    private static StatisticalTable.Builder people(long... numbers) {
        return oneWay(StatisticalTable.Kind.PEOPLE, numbers);
    }

    private static StatisticalTable.Builder oneWay(StatisticalTable.Kind kind, long... numbers) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < numbers.length; row++) {
            rows.add("r" + row);
        }
        StatisticalTable.Builder table =
                StatisticalTable.builder(kind).title("Counts").rows(rows);
        for (int row = 0; row < numbers.length; row++) {
            table.cell("r" + row, numbers[row]);
        }
        return table;
    }

    private static String text(PublishedTable table, String row) {
        return table.text(row, StatisticalTable.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, [c]", "4, [c]", "5, 5", "6, 6"})
    void below5_isHidden_andZeroIsNot(long number, String expected) {
        StatisticalTable table = people(number).build();

        assertThat(text(DisclosureControl.standard().apply(table).publish(), "r0"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, [c]", "4, [c]", "9, [c]", "10, 10", "12, 10", "13, 15", "17, 15", "18, 20"})
    void tenFive_hidesBelow10_zeroToo_andRoundsToTheNearest5(long number, String expected) {
        StatisticalTable table = people(number).build();

        assertThat(text(DisclosureControl.tenFive().apply(table).publish(), "r0"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"hidingBelow, 2", "roundedTo, 2", "keepingOpen, 0", "keepingOpen, 4", "withinPercent, 0"})
    void rule_parameterThatWouldDisclose_isRefused(String rule, int number) {
        DisclosureControl control = DisclosureControl.standard();

        assertThatThrownBy(() -> {
                    switch (rule) {
                        case "hidingBelow" -> control.hidingBelow(number);
                        case "roundedTo" -> control.roundedTo(number);
                        case "keepingOpen" -> control.keepingOpen(number);
                        default -> control.withinPercent(number);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be");
    }

    /**
     * If rounded rows add, the rounded number of a suppressed cell can be derived from the others. The exact number is
     * less than the base away. For example, 4, 10 and 14 are shown as [c], 9 and 12 of 27. The first is rounded to 6,
     * so it is not 3.
     */
    @ParameterizedTest
    @CsvSource({
        "5, 3, 1, false", // 6 leaves 4
        "5, 4, 1, true", // 0 leaves 1 to 3
        "5, 4, 2, true",
        "5, 4, 3, false",
        "5, 5, 3, true",
        "7, 5, 1, false", // 10 leaves 6
        "8, 5, 1, true", // 10 leaves 6 and 7
        "9, 5, 1, false", // a number that is not small and rounds to 5 is 9
        "10, 5, 3, true",
        "10, 5, 4, false", // 0 leaves 1 to 4
        "10, 5, 8, false",
        "10, 10, 8, true",
        "5, 6, 1, false", // a number that is not small and rounds to 0 is 5
        "5, 10, 3, true",
        "12, 10, 1, false", // 20 leaves 11
    })
    void hidingBelow_baseAndWidth_isRefusedIfCellsWouldBeTooNarrow(int threshold, int base, int width, boolean fits) {
        DisclosureControl rounded = DisclosureControl.none().roundedTo(base);

        if (fits) {
            assertThat(rounded.keepingOpen(width).hidingBelow(threshold).base()).isEqualTo(base);
        } else {
            assertThatThrownBy(() -> rounded.hidingBelow(threshold).keepingOpen(width))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a threshold of " + threshold)
                    .hasMessageContaining("multiples of " + base)
                    .hasMessageContaining("a base as large as the threshold");
        }
    }

    /** Below 10 is 1 to 9. The exact number is less than 5 away from the rounded 0, 5 or 10. */
    @ParameterizedTest
    @CsvSource({"2, 1, 4", "3, 1, 9", "7, 1, 9", "8, 6, 9"})
    void audit_suppressedAmongRoundedRows_isLessThanTheBaseFromTheRoundedNumber(long number, long low, long high) {
        ControlledTable controlled = DisclosureControl.none()
                .hidingBelow(10)
                .roundedTo(5)
                .apply(people(number).build());

        assertThat(controlled.hidden()).hasSize(1);
        assertThat(controlled.audit().ranges()).containsExactly(range(low, high));
    }

    /** Five columns of three that add to 27, rounded to the base 5. */
    @Test
    void base5_isAdditive_andNoNumberMovesBy5() {
        long[][] columns = {{6, 1, 0}, {0, 2, 1}, {1, 3, 1}, {3, 1, 0}, {4, 2, 2}};
        List<String> rows = List.of("r1", "r2", "r3");
        List<String> labels = List.of("c1", "c2", "c3", "c4", "c5");
        StatisticalTable.Builder builder = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("exPSD")
                .labels(rows, labels);
        for (int column = 0; column < 5; column++) {
            for (int row = 0; row < 3; row++) {
                builder.cell(rows.get(row), labels.get(column), columns[column][row]);
            }
        }
        StatisticalTable table = builder.addTotals().build();

        PublishedTable published =
                DisclosureControl.none().hidingZeros().roundedTo(5).apply(table).publish();

        BigDecimal all = BigDecimal.ZERO;
        for (String row : rows) {
            BigDecimal across = BigDecimal.ZERO;
            for (String column : labels) {
                BigDecimal shown = published.number(row, column).orElseThrow();
                BigDecimal exact = table.number(row, column).orElseThrow();
                assertThat(shown.remainder(BigDecimal.valueOf(5))).isEqualByComparingTo("0");
                assertThat(shown.subtract(exact).abs()).isLessThan(BigDecimal.valueOf(5));
                across = across.add(shown);
            }
            assertThat(published.number(row, StatisticalTable.TOTAL)).hasValue(across);
            all = all.add(across);
        }
        assertThat(published.number(StatisticalTable.TOTAL, StatisticalTable.TOTAL))
                .hasValue(all);
        assertThat(all).isIn(BigDecimal.valueOf(25), BigDecimal.valueOf(30));
    }

    @Test
    void seizuresAndMoney_passUntouched_unlessAskedFor() {
        StatisticalTable seizures =
                oneWay(StatisticalTable.Kind.INCIDENTS, 1, 3, 200).addTotals().build();

        ControlledTable untouched = DisclosureControl.standard().apply(seizures);
        ControlledTable asked = DisclosureControl.standard().forEveryTable().apply(seizures);

        assertThat(untouched.hidden()).isEmpty();
        assertThat(text(untouched.publish(), "r0")).isEqualTo("1");
        assertThat(asked.hidden()).isNotEmpty();
    }

    @Test
    void countsPeople_proceedingsSearchesSafeguardingAndCustomMeasures_isTrue() {
        assertThat(List.of(
                        PeopleMeasures.ARRESTS,
                        PeopleMeasures.JAILED,
                        ActivityMeasures.STOP_SEARCHES,
                        CommunityMeasures.REFERRALS,
                        CommunityMeasures.PEOPLE_SAFEGUARDED,
                        OrderMeasures.MADE,
                        Measure.count("force.all", 1, AllianceRecord.class, record -> true)
                                .countingPeople(),
                        Measure.count("force.young", 1, Proceedings.class, proceedings -> true)))
                .allMatch(Measure::countsPeople);
        assertThat(List.of(
                        DrugMeasures.SEIZURES,
                        CashMeasures.SEIZED,
                        CashMeasures.SEIZED.countingPeople(),
                        PeopleMeasures.CUSTODY,
                        ActivityMeasures.WARRANTS_EXECUTED,
                        CommunityMeasures.PUBLIC_REPORTS,
                        Measure.count("force.weapons", 1, WeaponSeizure.class, seizure -> true)))
                .noneMatch(Measure::countsPeople);
        assertThat(CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP.tellsOfSources())
                .isTrue();
        assertThat(PeopleMeasures.ARRESTS.tellingOfSources().named("Arrests").tellsOfSources())
                .isTrue();
        assertThat(PeopleMeasures.ARRESTS.tellsOfSources()).isFalse();
    }

    /** A shown number is at least 12, and a number that rounds to 10 is at most 12. */
    @ParameterizedTest
    @CsvSource({"11, [c]", "12, [c]", "13, 15"})
    void apply_roundedNumberRevealsTheExactOne_suppressesTheCell(long number, String expected) {
        StatisticalTable table = people(number).build();

        assertThat(text(DisclosureControl.tenFive().hidingBelow(12).apply(table).publish(), "r0"))
                .isEqualTo(expected);
    }

    /** The audit assumes every number that rounds to the shown one, and that readers know the threshold. */
    @ParameterizedTest
    @CsvSource({"12, 10, 12", "13, 13, 17", "17, 13, 17", "18, 18, 22"})
    void tenFive_numbersWithTheSameRoundedNumber_haveOneRange(long number, long low, long high) {
        StatisticalTable table = people(number).build();

        assertThat(DisclosureControl.tenFive().apply(table).audit().ranges())
                .containsExactly(new Range(
                        new TableCell("r0", StatisticalTable.NUMBER),
                        BigDecimal.valueOf(low),
                        Optional.of(BigDecimal.valueOf(high)),
                        false));
    }

    @ParameterizedTest
    @CsvSource({"14, 10", "15, 20", "16, 20", "24, 20", "25, 30"})
    void whereRowsDoNotAdd_numbersAreRoundedToTheNearest_andHalvesUp(long number, String expected) {
        StatisticalTable table =
                people(number, 40).cell(StatisticalTable.TOTAL, 41).build();

        assertThat(text(DisclosureControl.none().roundedTo(10).apply(table).publishDespiteAudit(), "r0"))
                .isEqualTo(expected);
    }

    /** The range is less than the base on either side, since rounding may move a number so that rows add. */
    @ParameterizedTest
    @CsvSource({"12, 10, 6, 14", "13, 15, 11, 19", "15, 15, 11, 19", "2, 0, 1, 4"})
    void roundedTo_additiveTable_hasOneRangeForEachRoundedNumber(long number, BigDecimal shown, long low, long high) {
        StatisticalTable table = people(number).build();
        ControlledTable rounded = DisclosureControl.none().roundedTo(5).apply(table);

        assertThat(rounded.publish().number("r0", StatisticalTable.NUMBER)).hasValue(shown);
        assertThat(rounded.audit().ranges()).containsExactly(range(low, high));
    }

    private static Range range(long low, long high) {
        return new Range(
                new TableCell("r0", StatisticalTable.NUMBER),
                BigDecimal.valueOf(low),
                Optional.of(BigDecimal.valueOf(high)),
                false);
    }

    /** If zeros are suppressed like ones, a suppressed cell may be zero. */
    @ParameterizedTest
    @CsvSource({"0", "4", "9"})
    void tenFive_suppressedCell_isFrom0To9(long number) {
        assertThat(DisclosureControl.tenFive()
                        .apply(people(number).build())
                        .audit()
                        .ranges())
                .containsExactly(range(0, 9));
    }

    /** The width applies only to suppressed cells: 15 stands for 13 to 17, which is narrower than 9. */
    @Test
    void roundedNumber_needNotBeAsOpenAsAHiddenOne() {
        ControlledTable controlled =
                DisclosureControl.tenFive().keepingOpen(9).apply(people(15).build());

        assertThat(controlled.audit().ranges()).containsExactly(range(13, 17));
        assertThat(controlled.safe()).isTrue();
    }

    @Test
    void leastThatARuleCanAskFor_isTaken() {
        DisclosureControl none = DisclosureControl.none();

        assertThat(none.hidingBelow(3).threshold()).isEqualTo(3);
        assertThat(none.roundedTo(3).base()).isEqualTo(3);
        assertThat(none.keepingOpen(1).width()).isEqualTo(1);
        assertThat(none.hidingBelow(5).keepingOpen(3).width()).isEqualTo(3);
        assertThat(none.withinPercent(1).percent()).isEqualTo(1);
        assertThat(none.dominance(1, 1).dominance()).isEqualTo(1);
        assertThat(none.dominance(1, 99).dominance()).isEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource({"0, 50", "1, 0", "1, 100"})
    void dominance_noContributorOrPercentOutOfRange_isRefused(int largest, int percent) {
        assertThatThrownBy(() -> DisclosureControl.none().dominance(largest, percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have 1 or more contributors and 1 to 99 per cent")
                .hasMessageContaining(largest + " and " + percent);
    }

    @Test
    void sourcesThatAreWithheld_areSafe_thoughTheirRowsDoNotAdd() {
        StatisticalTable sources = oneWay(StatisticalTable.Kind.INCIDENTS, 30, 40)
                .tellsOfSources()
                .cell(StatisticalTable.TOTAL, 50)
                .build();
        ControlledTable withheld = DisclosureControl.none().apply(sources);

        assertThat(sources.additive()).isFalse();
        assertThat(withheld.hidden()).hasSize(3);
        assertThat(withheld.safe()).isTrue();
        assertThat(withheld.publish().markers()).containsExactly(Marker.CONFIDENTIAL);
    }

    /** Sums of money that one or two contributors make up. */
    @Nested
    class Dominance {

        private static StatisticalTable table(long... largest) {
            BigDecimal sum = BigDecimal.ZERO;
            List<BigDecimal> contributions = new ArrayList<>();
            for (long part : largest) {
                contributions.add(BigDecimal.valueOf(part));
                sum = sum.add(BigDecimal.valueOf(part));
            }
            List<BigDecimal> even = List.of(
                    BigDecimal.valueOf(400), BigDecimal.valueOf(300), BigDecimal.valueOf(200), BigDecimal.valueOf(100));
            return StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                    .title("Forfeited by area")
                    .rows(List.of("a", "b", "c"))
                    .amount("a", StatisticalTable.NUMBER, sum, contributions)
                    .amount("b", StatisticalTable.NUMBER, BigDecimal.valueOf(1_000), even)
                    .amount(
                            "c",
                            StatisticalTable.NUMBER,
                            BigDecimal.valueOf(2_000),
                            List.of(BigDecimal.valueOf(500), BigDecimal.valueOf(500)))
                    .addTotals()
                    .build();
        }

        @Test
        void aSumThatTheLargestTwoMakeUp_isHidden() {
            DisclosureControl control =
                    DisclosureControl.none().dominance(2, 80).forEveryTable();

            assertThat(control.apply(table(700, 100, 100, 100)).hidden()).isEmpty();
            assertThat(control.apply(table(701, 100, 100, 99)).hidden())
                    .contains(new TableCell("a", StatisticalTable.NUMBER));
        }

        @Test
        void withinPercent_secondContributorCanEstimateTheFirst_suppressesTheSum() {
            DisclosureControl control =
                    DisclosureControl.none().withinPercent(10).forEveryTable();

            // 800 and 120 leave 80 of 1,000: the second bounds the first by 880, 10 per cent above
            assertThat(control.apply(table(800, 120, 80)).hidden()).isEmpty();
            assertThat(control.apply(table(800, 120, 79)).hidden())
                    .contains(new TableCell("a", StatisticalTable.NUMBER));
        }

        @Test
        void itStaysOpenAsFarAsTheRuleNeeds() {
            ControlledTable controlled =
                    DisclosureControl.none().withinPercent(10).forEveryTable().apply(table(800, 100));

            Range range = controlled.audit().ranges().get(0);
            assertThat(controlled.safe()).isTrue();
            assertThat(range.cell().row()).isEqualTo("a");
            assertThat(range.high().orElseThrow()).isGreaterThanOrEqualTo(BigDecimal.valueOf(980));
        }

        /** 800 and 100 need 980: a neighbour of 20 is too little to hide it behind. */
        @Test
        void itIsHiddenBehindASumThatIsLargeEnough() {
            BigDecimal five = BigDecimal.valueOf(5);
            BigDecimal fifty = BigDecimal.valueOf(50);
            StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                    .rows(List.of("a", "b", "c"))
                    .amount(
                            "a",
                            StatisticalTable.NUMBER,
                            BigDecimal.valueOf(900),
                            List.of(BigDecimal.valueOf(800), BigDecimal.valueOf(100)))
                    .amount("b", StatisticalTable.NUMBER, BigDecimal.valueOf(20), List.of(five, five, five, five))
                    .amount("c", StatisticalTable.NUMBER, BigDecimal.valueOf(200), List.of(fifty, fifty, fifty, fifty))
                    .addTotals()
                    .build();

            ControlledTable controlled =
                    DisclosureControl.none().withinPercent(10).forEveryTable().apply(table);

            assertThat(controlled.hidden().stream().map(TableCell::row)).containsExactly("a", "c");
            assertThat(controlled.safe()).isTrue();
        }

        /** The threshold counts people, so it is not a limit for £4. */
        @Test
        void audit_suppressedSum_isNotBoundedByTheThreshold() {
            StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                    .rows(List.of("a"))
                    .amount("a", StatisticalTable.NUMBER, BigDecimal.valueOf(4), List.of(BigDecimal.valueOf(4)))
                    .build();

            ControlledTable controlled = DisclosureControl.standard()
                    .dominance(1, 50)
                    .forEveryTable()
                    .apply(table);

            assertThat(controlled.audit().ranges())
                    .containsExactly(new Range(
                            new TableCell("a", StatisticalTable.NUMBER), BigDecimal.ONE, Optional.empty(), false));
        }

        @ParameterizedTest
        @CsvSource({"600, true", "500, false"})
        void dominance_totalWithContributions_isChecked(long largest, boolean hidden) {
            StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                    .rows(List.of("a"))
                    .missing("a", StatisticalTable.NUMBER)
                    .amount(
                            StatisticalTable.TOTAL,
                            StatisticalTable.NUMBER,
                            BigDecimal.valueOf(1_000),
                            List.of(BigDecimal.valueOf(largest)))
                    .build();

            assertThat(DisclosureControl.none()
                            .dominance(1, 50)
                            .forEveryTable()
                            .apply(table)
                            .hidden()
                            .contains(new TableCell(StatisticalTable.TOTAL, StatisticalTable.NUMBER)))
                    .isEqualTo(hidden);
        }

        /** One seizure is £90,000 of the £91,000 in Kendal. Five in Barrow are £10,000 each. */
        private static List<AllianceRecord> kendalAndBarrow() {
            List<AllianceRecord> cash =
                    new ArrayList<>(List.of(cash("1", "Kendal", 90_000), cash("2", "Kendal", 1_000)));
            for (int i = 3; i < 8; i++) {
                cash.add(cash(Integer.toString(i), "Barrow", 10_000));
            }
            return cash;
        }

        @Test
        void tableOfAnExtract_hasTheContributionOfEachRecord() {
            DataExtract extract = DataExtract.of(kendalAndBarrow());
            StatsQuery question = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .reportingIn(Monetary.getCurrency("GBP"))
                    .groupedBy(Dimension.AREA);
            DisclosureControl control =
                    DisclosureControl.none().dominance(1, 70).alsoFor(CashMeasures.SEIZED);
            Breakdown<String> areas =
                    question.summarize(Given.complete(extract)).by(Dimension.AREA);
            StatisticalTable known = StatisticalTable.of(areas, CashMeasures.SEIZED, extract);
            StatisticalTable unknown = StatisticalTable.of(areas, CashMeasures.SEIZED);

            assertThat(control.apply(known).hidden())
                    .containsExactlyInAnyOrder(
                            new TableCell("Kendal", StatisticalTable.NUMBER),
                            new TableCell("Barrow", StatisticalTable.NUMBER));
            assertThatThrownBy(() -> control.apply(unknown))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("or make the table with the DataExtract");
        }

        /** One seizure in May is most of the money in Kendal. */
        @Test
        void tableOfAnExtractByTwoDimensions_hasTheContributionsOfEachCell() {
            DataExtract extract = DataExtract.of(kendalAndBarrow());
            Summary summary = AllianceStats.forPeriod(
                            ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 1)))
                    .reportingIn(Monetary.getCurrency("GBP"))
                    .groupedBy(Dimension.AREA, Dimension.MONTH, Dimension.AREA.by(Dimension.MONTH))
                    .summarize(Given.complete(extract));
            DisclosureControl control =
                    DisclosureControl.none().dominance(1, 70).alsoFor(CashMeasures.SEIZED);
            StatisticalTable known =
                    StatisticalTable.of(summary, Dimension.AREA, Dimension.MONTH, CashMeasures.SEIZED, extract);
            StatisticalTable unknown =
                    StatisticalTable.of(summary, Dimension.AREA, Dimension.MONTH, CashMeasures.SEIZED);

            assertThat(control.apply(known).hidden()).contains(new TableCell("Kendal", "2024-05"));
            assertThatThrownBy(() -> control.apply(unknown)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void tableOfAnExtractOfOtherRecords_isRefused() {
            List<AllianceRecord> cash = kendalAndBarrow();
            DataExtract fewer = DataExtract.of(cash.subList(1, cash.size()));
            Breakdown<String> areas = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .reportingIn(Monetary.getCurrency("GBP"))
                    .groupedBy(Dimension.AREA)
                    .summarize(Given.complete(cash))
                    .by(Dimension.AREA);

            assertThatThrownBy(() -> StatisticalTable.of(areas, CashMeasures.SEIZED, fewer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("£91,000")
                    .hasMessageContaining("£1,000");
        }

        private static CashSeizure cash(String id, String area, long pounds) {
            return CashSeizure.builder()
                    .id("cumbria", id)
                    .seized(LocalDate.of(2024, 5, 1))
                    .area(area)
                    .amount(BigDecimal.valueOf(pounds), Monetary.getCurrency("GBP"))
                    .build();
        }

        @Test
        void moneyIsUntouched_unlessAskedFor() {
            assertThat(DisclosureControl.none()
                            .dominance(1, 50)
                            .apply(table(999, 1))
                            .hidden())
                    .isEmpty();
        }

        /** If the largest contribution to 1,000 is 500, the second may be 499, which the p% rule would suppress. */
        @ParameterizedTest
        @CsvSource({"500, true", "1000, false"})
        void fewerContributionsThanTheRuleNeeds_areRefused_unlessTheyAreAll(long largest, boolean refused) {
            StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                    .rows(List.of("a"))
                    .amount(
                            "a",
                            StatisticalTable.NUMBER,
                            BigDecimal.valueOf(1_000),
                            List.of(BigDecimal.valueOf(largest)))
                    .build();
            DisclosureControl control =
                    DisclosureControl.none().withinPercent(10).forEveryTable();

            if (refused) {
                assertThatThrownBy(() -> control.apply(table))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("fewer than the rule needs");
            } else {
                assertThat(control.apply(table).hidden()).hasSize(1);
            }
        }

        /** One contribution is 900 of 1,000. The second may be 100, which reveals the first exactly, or 1. */
        @Test
        void apply_fewerContributionsThanTheRuleNeeds_isRefused() {
            StatisticalTable one = StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                    .title("One told")
                    .rows(List.of("a"))
                    .amount("a", StatisticalTable.NUMBER, BigDecimal.valueOf(1_000), List.of(BigDecimal.valueOf(900)))
                    .build();

            for (DisclosureControl control : List.of(
                    DisclosureControl.none().withinPercent(10),
                    DisclosureControl.none().dominance(2, 95))) {
                assertThatThrownBy(() -> control.forEveryTable().apply(one))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("fewer than the rule needs");
            }
            assertThat(DisclosureControl.none()
                            .dominance(1, 80)
                            .forEveryTable()
                            .apply(one)
                            .hidden())
                    .hasSize(1);
        }

        @Test
        void apply_contributionsNotSupplied_isRefused() {
            StatisticalTable bare = oneWay(StatisticalTable.Kind.MONEY, 5_000).build();

            assertThatThrownBy(() -> DisclosureControl.none()
                            .dominance(1, 50)
                            .forEveryTable()
                            .apply(bare))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("were not supplied");
        }
    }

    /** Tables from summaries of records. */
    @Nested
    class TablesFromRecords {

        private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

        private static Summary answer(List<AllianceRecord> records, Dimension<?>... dimensions) {
            return AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .groupedBy(dimensions)
                    .summarize(Given.complete(records));
        }

        private static List<AllianceRecord> arrests(int north, int south, int nowhere) {
            List<AllianceRecord> arrests = new ArrayList<>();
            for (int n = 0; n < north + south + nowhere; n++) {
                Proceedings.Builder arrest = Proceedings.builder()
                        .id("cumbria", "A" + n)
                        .person("P" + n)
                        .arrested(DAY);
                arrests.add(
                        n < north
                                ? arrest.area("north").build()
                                : n < north + south ? arrest.area("south").build() : arrest.build());
            }
            return arrests;
        }

        @Test
        void of_oneDimension_hasARowForMissingKeysAndTheTotal() {
            Summary answer = answer(arrests(30, 8, 3), Dimension.AREA);

            StatisticalTable table = StatisticalTable.of(answer.by(Dimension.AREA), PeopleMeasures.ARRESTED);

            assertThat(table.countsPeople()).isTrue();
            assertThat(table.additive()).isTrue();
            assertThat(table.rows()).containsExactly("north", "south", "No area");
            PublishedTable published = DisclosureControl.standard().apply(table).publish();
            assertThat(text(published, "No area")).isEqualTo("[c]");
            assertThat(text(published, "south")).isEqualTo("[c]");
            assertThat(text(published, "north")).isEqualTo("30 [p]");
            assertThat(text(published, StatisticalTable.TOTAL)).isEqualTo("41 [p]");
        }

        @Test
        void onePersonInTwoAreas_doesNotAdd() {
            List<AllianceRecord> arrests = arrests(6, 6, 0);
            arrests.add(Proceedings.builder()
                    .id("cumbria", "again")
                    .person("P0")
                    .area("south")
                    .arrested(DAY)
                    .build());
            Summary answer = answer(arrests, Dimension.AREA);

            assertThat(StatisticalTable.of(answer.by(Dimension.AREA), PeopleMeasures.ARRESTED)
                            .additive())
                    .isFalse();
            assertThat(StatisticalTable.of(answer.by(Dimension.AREA), PeopleMeasures.ARRESTS)
                            .additive())
                    .isTrue();
        }

        @Test
        void of_twoDimensions_hasARowAndAColumnForMissingKeys() {
            List<AllianceRecord> searches = new ArrayList<>();
            search(searches, 12, "north", StopSearch.SearchObject.CONTROLLED_DRUGS);
            search(searches, 3, "north", StopSearch.SearchObject.FIREARMS);
            search(searches, 20, "south", StopSearch.SearchObject.CONTROLLED_DRUGS);
            search(searches, 9, "south", StopSearch.SearchObject.FIREARMS);
            search(searches, 7, "", StopSearch.SearchObject.CONTROLLED_DRUGS);
            search(searches, 6, "north", null);
            search(searches, 5, "", null);
            Dimension<StopSearch.SearchObject> objects = Dimension.SEARCH_OBJECT;
            Summary answer = answer(searches, Dimension.AREA, objects, Dimension.AREA.by(objects));

            StatisticalTable table =
                    StatisticalTable.of(answer, Dimension.AREA, objects, ActivityMeasures.STOP_SEARCHES);

            assertThat(table.additive()).isTrue();
            assertThat(table.rows()).containsExactly("north", "south", "No area");
            assertThat(table.columns()).hasSize(3).last().isEqualTo("No search object");
            String drugs = StopSearch.SearchObject.CONTROLLED_DRUGS.toString();
            String firearms = StopSearch.SearchObject.FIREARMS.toString();
            assertThat(table.number("No area", drugs)).hasValue(BigDecimal.valueOf(7));
            assertThat(table.number("No area", firearms)).hasValue(BigDecimal.ZERO);
            assertThat(table.number("north", "No search object")).hasValue(BigDecimal.valueOf(6));
            assertThat(table.number("No area", "No search object")).hasValue(BigDecimal.valueOf(5));
            assertThat(table.number(StatisticalTable.TOTAL, StatisticalTable.TOTAL))
                    .hasValue(BigDecimal.valueOf(62));
            ControlledTable controlled = DisclosureControl.standard().apply(table);
            assertThat(controlled.hidden()).hasSize(4).contains(new TableCell("north", firearms));
            assertThat(controlled.publish().text("No area", firearms)).isEqualTo("0 [p]");
        }

        private static void search(
                List<AllianceRecord> searches, int times, String area, StopSearch.@Nullable SearchObject object) {
            for (int n = 0; n < times; n++) {
                StopSearch.Builder search = StopSearch.builder()
                        .id("cumbria", "S" + searches.size())
                        .searched(DAY);
                if (!area.isEmpty()) {
                    search.area(area);
                }
                if (object != null) {
                    search.object(object);
                }
                searches.add(search.build());
            }
        }

        private static List<PublicReport.Channel> channels() {
            return List.of(PublicReport.Channel.CRIMESTOPPERS, PublicReport.Channel.ONLINE, PublicReport.Channel.OTHER);
        }

        @Test
        void reportsByChannelAndArea_areWithheldWhole_unlessAskedFor() {
            List<AllianceRecord> reports = new ArrayList<>();
            for (int n = 0; n < 100; n++) {
                reports.add(PublicReport.builder()
                        .id("cumbria", "R" + n)
                        .area(n % 2 == 0 ? "north" : "south")
                        .channel(channels().get(n % 3))
                        .received(DAY)
                        .build());
            }
            Dimension<PublicReport.Channel> channels = Dimension.CHANNEL;
            Summary answer = answer(reports, Dimension.AREA, channels, Dimension.AREA.by(channels), Dimension.MONTH);
            StatisticalTable table =
                    StatisticalTable.of(answer, Dimension.AREA, channels, CommunityMeasures.PUBLIC_REPORTS);

            ControlledTable withheld = DisclosureControl.none().apply(table);
            ControlledTable shown = DisclosureControl.none().showingSources().apply(table);

            assertThat(withheld.publish().markers()).containsExactly(Marker.CONFIDENTIAL);
            assertThat(withheld.hidden()).hasSize(12);
            assertThat(shown.hidden()).isEmpty();
            for (Dimension<?> one : List.of(Dimension.AREA, channels)) {
                StatisticalTable byOne = StatisticalTable.of(answer.by(one), CommunityMeasures.PUBLIC_REPORTS);
                assertThat(DisclosureControl.none().apply(byOne).publish().markers())
                        .as("by %s", one.id())
                        .containsExactly(Marker.CONFIDENTIAL);
            }
            StatisticalTable byMonth =
                    StatisticalTable.of(answer.by(Dimension.MONTH), CommunityMeasures.PUBLIC_REPORTS);
            assertThat(DisclosureControl.none().apply(byMonth).hidden()).isEmpty();
        }

        private static List<AllianceRecord> oneReport() {
            return List.of(PublicReport.builder()
                    .id("cumbria", "R")
                    .area("Coniston")
                    .unit("South")
                    .channel(PublicReport.Channel.CRIMESTOPPERS)
                    .received(DAY)
                    .build());
        }

        /** The keys of an area under another name are areas still. */
        @Test
        void reports_areWithheldByWhateverTheyAreBrokenDown_butByMonthOrForce() {
            Dimension<String> ward = Dimension.ofRecord("force.ward", 1, AllianceRecord::areas);
            Summary answer = answer(
                    oneReport(),
                    ward,
                    Dimension.UNIT,
                    Dimension.MONTH,
                    Dimension.FORCE,
                    Dimension.MONTH.by(Dimension.FORCE));

            for (Dimension<?> pointing : List.of(ward, Dimension.UNIT)) {
                assertThat(StatisticalTable.of(answer.by(pointing), CommunityMeasures.PUBLIC_REPORTS)
                                .tellsOfSources())
                        .as("by %s", pointing)
                        .isTrue();
            }
            for (Dimension<?> harmless : List.of(Dimension.MONTH, Dimension.FORCE)) {
                assertThat(StatisticalTable.of(answer.by(harmless), CommunityMeasures.PUBLIC_REPORTS)
                                .tellsOfSources())
                        .as("by %s", harmless)
                        .isFalse();
            }
            assertThat(StatisticalTable.of(answer, Dimension.MONTH, Dimension.FORCE, CommunityMeasures.PUBLIC_REPORTS)
                            .tellsOfSources())
                    .isFalse();
        }

        /** A row for Coniston would show that somebody there told the police. */
        @Test
        void tableThatIsWithheld_hasNoRowsAndNoColumnsOfItsOwn() {
            Dimension<PublicReport.Channel> channels = Dimension.CHANNEL;
            Summary answer = answer(oneReport(), Dimension.AREA, channels, Dimension.AREA.by(channels));
            StatisticalTable table =
                    StatisticalTable.of(answer, Dimension.AREA, channels, CommunityMeasures.PUBLIC_REPORTS);

            PublishedTable published = DisclosureControl.standard().apply(table).publish();

            assertThat(published.rows()).isEmpty();
            assertThat(published.columns()).containsExactly(StatisticalTable.NUMBER);
            assertThat(text(published, StatisticalTable.TOTAL)).isEqualTo("[c]");
            assertThat(published.text(StatisticalTable.TOTAL, StatisticalTable.TOTAL))
                    .isEqualTo("[c]");
            assertThatThrownBy(() -> text(published, "Coniston")).isInstanceOf(IllegalArgumentException.class);
            assertThat(DisclosureControl.none()
                            .showingSources()
                            .apply(table)
                            .publish()
                            .rows())
                    .containsExactly("Coniston");
        }

        @Test
        void tableThatIsWithheld_isSafe_thoughItWasShownBefore() {
            StatisticalTable table = StatisticalTable.of(
                    answer(oneReport(), Dimension.AREA).by(Dimension.AREA), CommunityMeasures.PUBLIC_REPORTS);
            ControlledTable shown =
                    DisclosureControl.standard().showingSources().apply(table);

            assertThat(DisclosureControl.standard().apply(table, shown).safe()).isTrue();
        }

        @Test
        void apply_customMeasureThatDeclaresPeopleOrSources_isControlled() {
            Measure<Long> tips = Measure.count("force.tips", 1, AllianceRecord.class, PublicReport.class::isInstance);
            Measure<Long> people = Measure.distinct(
                    "force.people",
                    1,
                    AllianceRecord.class,
                    record -> record instanceof Proceedings proceedings
                            ? proceedings.person().stream().toList()
                            : List.of());
            StatsQuery query =
                    AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).groupedBy(Dimension.AREA);

            StatisticalTable reports = StatisticalTable.of(
                    query.alsoMeasuring(tips.tellingOfSources())
                            .summarize(Given.complete(oneReport()))
                            .by(Dimension.AREA),
                    tips.tellingOfSources());
            StatisticalTable arrested = StatisticalTable.of(
                    query.alsoMeasuring(people.countingPeople())
                            .summarize(Given.complete(arrests(2, 30, 0)))
                            .by(Dimension.AREA),
                    people.countingPeople());

            assertThat(DisclosureControl.standard().apply(reports).publish().rows())
                    .isEmpty();
            assertThat(text(DisclosureControl.standard().apply(arrested).publish(), "north"))
                    .isEqualTo("[c]");
        }

        @Test
        void weights_withAThreshold_areRefusedUnlessTheyFollowACount() {
            StatisticalTable weight =
                    oneWay(StatisticalTable.Kind.MEASURED, 5_000).build();

            for (DisclosureControl control : List.of(
                    DisclosureControl.standard().forEveryTable(),
                    DisclosureControl.none().roundedTo(5).forEveryTable())) {
                assertThatThrownBy(() -> control.apply(weight))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("need a table of counts")
                        .hasMessageContaining("followingCount(..)")
                        .hasMessageContaining(weight.title());
            }
            assertThat(DisclosureControl.none().forEveryTable().apply(weight).safe())
                    .isTrue();
            assertThat(DisclosureControl.standard().apply(weight).safe()).isTrue();
        }

        @Test
        void weightsOfASummary_areSuppressedWhereTheirSeizuresAreFew() {
            List<AllianceRecord> seizures = new ArrayList<>();
            for (int i = 0; i < 37; i++) {
                seizures.add(DrugSeizure.builder()
                        .id("cumbria", "D" + i)
                        .seized(DAY)
                        .area(i < 2 ? "north" : i < 9 ? "south" : "west")
                        .drug(SeizedDrug.builder()
                                .drug(Drug.COCAINE)
                                .quantity(Quantity.grams("100"))
                                .build())
                        .build());
            }
            StatisticalTable weight =
                    StatisticalTable.of(answer(seizures, Dimension.AREA).by(Dimension.AREA), DrugMeasures.MASS);

            assertThat(DisclosureControl.standard().apply(weight).hidden()).isEmpty();
            for (DisclosureControl control : List.of(
                    DisclosureControl.standard().alsoFor(DrugMeasures.MASS),
                    DisclosureControl.standard().forEveryTable())) {
                assertThat(control.apply(weight).hidden())
                        .extracting(TableCell::row)
                        .containsExactly("north", "south");
                assertThat(control.apply(weight).safe()).isTrue();
            }
        }

        @Test
        void of_summaryWithoutRecords_hasOneZero() {
            Summary nothing = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .groupedBy(Dimension.AREA)
                    .summarize(Given.declared(List.of(), Proceedings.class));
            StatisticalTable table = StatisticalTable.of(nothing.by(Dimension.AREA), PeopleMeasures.ARRESTS);

            assertThat(table.rows()).containsExactly("No area");
            assertThat(table.number("No area", StatisticalTable.NUMBER)).hasValue(BigDecimal.ZERO);
        }

        @Test
        void title_measureAndDimension_isInWordsWithTheCurrency() {
            Summary answer = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .reportingIn(Monetary.getCurrency("GBP"))
                    .groupedBy(Dimension.SEARCH_OUTCOME)
                    .summarize(Given.declared(List.of(), StopSearch.class, CashSeizure.class));

            assertThat(StatisticalTable.of(answer.by(Dimension.SEARCH_OUTCOME), ActivityMeasures.STOP_SEARCHES)
                            .title())
                    .isEqualTo("Stop-searches by search outcome");
            assertThat(StatisticalTable.of(answer.by(Dimension.SEARCH_OUTCOME), CashMeasures.SEIZED)
                            .title())
                    .isEqualTo("Cash seized by search outcome (GBP)");
        }

        /** Without rows and with a total of 0 it would look like a year without stop-searches. */
        @Test
        void tableOfAKindOfRecordThatWasNotSupplied_isRefused() {
            Summary arrests = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .groupedBy(Dimension.AREA, Dimension.UNIT, Dimension.AREA.by(Dimension.UNIT))
                    .summarize(arrests(6, 7, 0));
            String message = "a table needs records of its measure, but none were supplied for \"Stop-searches\"; if"
                    + " there are none, declare it by DataExtract.covering(..)";

            assertThatThrownBy(() -> StatisticalTable.of(arrests.by(Dimension.AREA), ActivityMeasures.STOP_SEARCHES))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> StatisticalTable.of(
                            arrests, Dimension.AREA, Dimension.UNIT, ActivityMeasures.STOP_SEARCHES))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        /** Rows of 0 would mean a year without cash. */
        @Test
        void tableWithoutAKnownPart_isRefused() {
            Summary inConflict = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .groupedBy(Dimension.FORCE)
                    .summarize(List.of(Given.cash("1", "2024-05-01", "1"), Given.cash("1", "2024-05-01", "2")));

            assertThatThrownBy(() -> StatisticalTable.of(inConflict.by(Dimension.FORCE), CashMeasures.SEIZURES))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a table must have a known part, but \"Cash seizures\" is not known");
        }

        /** Two are called Harbour, and of one no name is known. */
        @Test
        void rows_operations_areNamedIfTheNameIsUnique() {
            Operations tree = Operations.of(
                    Operation.of("OP-1", "Marrowfell"),
                    Operation.of("OP-2", "Harbour"),
                    Operation.of("OP-3", "Harbour"));
            List<AllianceRecord> arrests = new ArrayList<>();
            for (String id : List.of("OP-1", "OP-2", "OP-3")) {
                arrests.add(Proceedings.builder()
                        .id("cumbria", id)
                        .operation(id)
                        .arrested(DAY)
                        .build());
            }
            StatsQuery query =
                    AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).groupedBy(Dimension.OPERATION);

            assertThat(rows(query.withOperations(tree), arrests)).containsExactly("Marrowfell", "OP-2", "OP-3");
            assertThat(rows(query, arrests)).containsExactly("OP-1", "OP-2", "OP-3");
        }

        private static List<String> rows(StatsQuery query, List<AllianceRecord> records) {
            return StatisticalTable.of(
                            query.summarize(Given.complete(records)).by(Dimension.OPERATION), PeopleMeasures.ARRESTS)
                    .rows();
        }

        @Test
        void apply_tableThatDoesNotCountPeople_isUnchangedIfNotAdditive() {
            List<AllianceRecord> reports = List.of(PublicReport.builder()
                    .id("cumbria", "R")
                    .area("north")
                    .area("south")
                    .received(DAY)
                    .build());
            Summary answer = answer(reports, Dimension.AREA);
            Measure<Long> own = Measure.count("force.all", 1, AllianceRecord.class, record -> true);

            StatisticalTable table = StatisticalTable.of(
                    AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                            .groupedBy(Dimension.AREA)
                            .alsoMeasuring(own)
                            .summarize(Given.complete(reports))
                            .by(Dimension.AREA),
                    own);

            assertThat(answer.included()).isEqualTo(1);
            assertThat(table.additive()).isFalse();
            assertThat(DisclosureControl.standard().apply(table).publish().markers())
                    .containsExactly(Marker.PROVISIONAL);
            assertThat(Set.copyOf(table.rows())).containsExactlyInAnyOrder("north", "south");
        }
    }
}
