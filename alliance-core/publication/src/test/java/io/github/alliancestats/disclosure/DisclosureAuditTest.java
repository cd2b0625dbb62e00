package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the numbers that readers can derive from tables that look safe. */
class DisclosureAuditTest {

    private static final ReportingPeriod MARCH_TO_DECEMBER =
            ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 1, 1));
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    private static String whyNot(ControlledTable table) {
        assertThat(table.safe()).isFalse();
        return table.audit().whyNot().orElseThrow();
    }

    private static Range range(ControlledTable table, String row, String column) {
        return table.audit().ranges().stream()
                .filter(range -> range.cell().equals(new TableCell(row, column)))
                .findFirst()
                .orElseThrow();
    }

    /** Two hidden or more in every row and column, and all totals shown. */
    @Nested
    class TwoHiddenInEveryRowAndColumn {

        private final StatisticalTable table = table();

        private static StatisticalTable table() {
            List<String> columns = List.of("a", "b", "c", "d");
            StatisticalTable.Builder table = StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                    .title("Four by four")
                    .labels(List.of("w", "x", "y", "z"), columns);
            long[][] numbers = {{30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}};
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 4; column++) {
                    table.cell(List.of("w", "x", "y", "z").get(row), columns.get(column), numbers[row][column]);
                }
            }
            return table.addTotals().build();
        }

        private ControlledTable hiding(String... cells) {
            Set<TableCell> hidden = Stream.concat(
                            Stream.of("wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd"), Arrays.stream(cells))
                    .map(cell -> new TableCell(cell.substring(0, 1), cell.substring(1)))
                    .collect(Collectors.toSet());
            return ControlledTable.hiding(table, hidden);
        }

        @Test
        void audit_tableThatLooksSafe_recovers47() {
            ControlledTable controlled = hiding();

            assertThat(controlled.hidden().stream()
                            .collect(Collectors.groupingBy(TableCell::row, Collectors.counting())))
                    .allSatisfy((row, cells) -> assertThat(cells).isGreaterThanOrEqualTo(2));
            assertThat(controlled.hidden().stream()
                            .collect(Collectors.groupingBy(TableCell::column, Collectors.counting())))
                    .allSatisfy((column, cells) -> assertThat(cells).isGreaterThanOrEqualTo(2));
            assertThat(range(controlled, "w", "b"))
                    .isEqualTo(new Range(new TableCell("w", "b"), number(47), Optional.of(number(47)), false));
            assertThat(controlled.audit().findings()).containsExactly(range(controlled, "w", "b"));
            assertThatThrownBy(controlled::publish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("w / b")
                    .hasMessageNotContaining("47");
            assertThat(controlled.publishDespiteAudit().text("w", "b")).isEqualTo("[c]");
        }

        @Test
        void oneMoreHidden_leavesItBetween0And78() {
            Range range = range(hiding("xd"), "w", "b");

            assertThat(range.low()).isEqualByComparingTo("0");
            assertThat(range.high()).hasValue(number(78));
            assertThat(hiding("xd").safe()).isTrue();
        }

        @Test
        void twoMoreHidden_leaveItBetween0And141() {
            Range range = range(hiding("xd", "xb"), "w", "b");

            assertThat(range.low()).isEqualByComparingTo("0");
            assertThat(range.high()).hasValue(number(141));
        }

        @Test
        void within_width_returnsRangesUpToThatWidth() {
            assertThat(hiding("xd").audit().within(number(78))).contains(range(hiding("xd"), "w", "b"));
            assertThat(hiding("xd").audit().within(number(77))).doesNotContain(range(hiding("xd"), "w", "b"));
        }
    }

    /** Arrests by age: 3, 41 and 96 of 140. */
    @Nested
    class LeakySuppression {

        private final StatisticalTable arrests = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("Arrests by age")
                .rows(List.of("10-17", "18-24", "25+"))
                .cell("10-17", 3)
                .cell("18-24", 41)
                .cell("25+", 96)
                .cell(StatisticalTable.TOTAL, 140)
                .build();

        @Test
        void audit_onlyTheSmallCellSuppressed_recoversItFromTheTotal() {
            ControlledTable naive =
                    ControlledTable.hiding(arrests, Set.of(new TableCell("10-17", StatisticalTable.NUMBER)));

            assertThat(naive.audit().findings())
                    .containsExactly(new Range(
                            new TableCell("10-17", StatisticalTable.NUMBER), number(3), Optional.of(number(3)), false));
            assertThat(naive.safe()).isFalse();
        }

        @Test
        void aSecondIsHidden_theSmallerOfTheRest() {
            PublishedTable published =
                    DisclosureControl.standard().apply(arrests).publish();

            assertThat(Stream.of("10-17", "18-24", "25+", StatisticalTable.TOTAL)
                            .map(row -> published.text(row, StatisticalTable.NUMBER)))
                    .containsExactly("[c]", "[c]", "96", "140");
        }

        @Test
        void orAllIsRounded_andStillAdds() {
            PublishedTable published =
                    DisclosureControl.none().roundedTo(5).apply(arrests).publish();

            assertThat(Stream.of("10-17", "18-24", "25+", StatisticalTable.TOTAL)
                            .map(row -> published.text(row, StatisticalTable.NUMBER)))
                    .containsExactly("5", "40", "95", "140");
        }
    }

    @Test
    void twoHiddenThatAddTo2_areBoth1_whereZerosAreShown() {
        StatisticalTable.Builder builder = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("Two of one each")
                .rows(List.of("a", "b", "c", "d"))
                .cell("a", 1)
                .cell("b", 1)
                .cell("c", 0)
                .cell("d", 20);
        StatisticalTable table = builder.addTotals().build();

        ControlledTable controlled = DisclosureControl.standard().apply(table);

        assertThat(controlled.hidden().stream().map(TableCell::row)).containsExactly("a", "b", "d");
        assertThat(controlled.publish().text("c", StatisticalTable.NUMBER)).isEqualTo("0");
        assertThat(range(controlled, "a", StatisticalTable.NUMBER).low()).isEqualByComparingTo("1");
        assertThat(range(controlled, "a", StatisticalTable.NUMBER).high()).hasValue(number(4));
    }

    @Test
    void aSingleRow_isSafeOnlyWithoutItsTotal() {
        StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("One row")
                .labels(List.of("only"), List.of("women", "men"))
                .cell("only", "women", 2)
                .cell("only", "men", 60)
                .addTotals()
                .build();

        ControlledTable controlled = DisclosureControl.standard().apply(table);

        assertThat(controlled.safe()).isTrue();
        assertThat(controlled.hidden())
                .contains(new TableCell("only", "women"), new TableCell(StatisticalTable.TOTAL, "women"));
        assertThat(range(controlled, "only", "women").recovered()).isFalse();
    }

    @Test
    void audit_peopleUnderSeveralKeys_isNotPossibleAndPublishIsRefused() {
        StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("People by area")
                .rows(List.of("north", "south"))
                .cell("north", 30)
                .cell("south", 3)
                .cell(StatisticalTable.TOTAL, 32)
                .build();

        ControlledTable controlled = DisclosureControl.standard().apply(table);

        assertThat(table.additive()).isFalse();
        assertThat(controlled.audit().whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("don't add up"));
        assertThat(controlled.safe()).isFalse();
        assertThatThrownBy(controlled::publish)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not audited");
        assertThat(controlled.publishDespiteAudit().text("south", StatisticalTable.NUMBER))
                .isEqualTo("[c]");
    }

    /** The rows count 20 and 27 of 44 people, so 3 people are in both. No number is small. */
    @Test
    void audit_peopleUnderSeveralKeysWithoutSuppression_isNotPossible() {
        StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .rows(List.of("north", "south"))
                .cell("north", 20)
                .cell("south", 27)
                .cell(StatisticalTable.TOTAL, 44)
                .build();

        ControlledTable controlled = DisclosureControl.standard().apply(table);

        assertThat(controlled.hidden()).isEmpty();
        assertThat(controlled.audit().whyNot()).isPresent();
        assertThat(controlled.safe()).isFalse();
        assertThat(DisclosureControl.none().apply(table).safe())
                .as("by no rule")
                .isTrue();
    }

    /** Seizures by drug. Some are seizures of both drugs. */
    @Test
    void apply_tableOutOfScope_isUnchangedAndSafeWithAnyEarlierTable() {
        StatisticalTable seizures = StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                .rows(List.of("cocaine", "heroin"))
                .cell("cocaine", 3)
                .cell("heroin", 4)
                .cell(StatisticalTable.TOTAL, 5)
                .build();
        ControlledTable earlier = DisclosureControl.standard().apply(seizures);

        assertThat(earlier.safe()).isTrue();
        assertThat(DisclosureControl.standard().apply(seizures, earlier).safe()).isTrue();
        assertThat(DisclosureControl.standard()
                        .forEveryTable()
                        .apply(seizures, earlier)
                        .safe())
                .isFalse();
    }

    @Test
    void audit_missingAndNotApplicableCells_countAsZeroAndHaveNoRange() {
        StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("Gaps")
                .rows(List.of("a", "b", "c", "d", "e"))
                .missing("a", StatisticalTable.NUMBER)
                .notApplicable("b", StatisticalTable.NUMBER)
                .cell("c", 3)
                .cell("d", 8)
                .cell("e", 30)
                .addTotals()
                .build();

        ControlledTable controlled = DisclosureControl.standard().apply(table);

        assertThat(controlled.hidden().stream().map(TableCell::row)).containsExactly("c", "d");
        assertThat(controlled.audit().ranges()).hasSize(2);
    }

    /** March to December 12, January to December 13. */
    @Nested
    class Differencing {

        private static StatisticalTable arrests(ReportingPeriod period, long north, long south) {
            return StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("Arrests")
                    .period(period)
                    .rows(List.of("north", "south"))
                    .cell("north", north)
                    .cell("south", south)
                    .addTotals()
                    .build();
        }

        @Test
        void theDaysBetween_areFound() {
            ControlledTable earlier = DisclosureControl.standard().apply(arrests(MARCH_TO_DECEMBER, 12, 20));
            StatisticalTable later = arrests(YEAR, 13, 40);

            ControlledTable alone = DisclosureControl.standard().apply(later);
            ControlledTable against = DisclosureControl.standard().apply(later, earlier);

            assertThat(alone.safe()).isTrue();
            assertThat(against.audit().findings())
                    .containsExactly(new Range(
                            new TableCell("north", StatisticalTable.NUMBER), number(1), Optional.of(number(1)), true));
            assertThatThrownBy(against::publish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("north by difference from an earlier table");
        }

        @Test
        void inWhateverOrderTheyArePublished() {
            ControlledTable year = DisclosureControl.standard().apply(arrests(YEAR, 13, 40));

            ControlledTable months = DisclosureControl.standard().apply(arrests(MARCH_TO_DECEMBER, 12, 20), year);

            assertThat(months.audit().findings()).hasSize(1).allMatch(Range::ofDifference);
        }

        @Test
        void audit_zeroAndLargeDifferences_hasNoFinding() {
            ControlledTable earlier = DisclosureControl.standard().apply(arrests(MARCH_TO_DECEMBER, 12, 20));

            assertThat(DisclosureControl.standard()
                            .apply(arrests(YEAR, 12, 40), earlier)
                            .safe())
                    .isTrue();
        }

        @Test
        void audit_cellSuppressedInOneTable_leavesTheDifferenceOpen() {
            ControlledTable earlier = DisclosureControl.standard().apply(arrests(MARCH_TO_DECEMBER, 4, 20));

            ControlledTable later = DisclosureControl.standard().apply(arrests(YEAR, 6, 40), earlier);

            assertThat(earlier.hidden()).hasSize(2);
            assertThat(later.hidden()).isEmpty();
            assertThat(later.safe()).isTrue();
        }

        @Test
        void apply_earlierEditionSuppressedOtherCells_suppressesTheSameCells() {
            StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("Arrests")
                    .rows(List.of("a", "b", "c"))
                    .cell("a", 3)
                    .cell("b", 9)
                    .cell("c", 9)
                    .addTotals()
                    .build();
            ControlledTable earlier = ControlledTable.hiding(
                    table,
                    Set.of(new TableCell("a", StatisticalTable.NUMBER), new TableCell("c", StatisticalTable.NUMBER)));

            ControlledTable alone = DisclosureControl.standard().apply(table);
            ControlledTable against = DisclosureControl.standard().apply(table, earlier);

            assertThat(earlier.safe()).isTrue();
            assertThat(alone.hidden().stream().map(TableCell::row)).containsExactly("a", "b");
            assertThat(against.hidden().stream().map(TableCell::row)).containsExactly("a", "c");
            assertThat(against.safe()).isTrue();
        }

        /** Three in fewer days are three or more in the year. With the threshold, 3 and 4 remain possible. */
        @Test
        void audit_countShownForFewerDays_isOnlyALowerBound() {
            ControlledTable earlier = ControlledTable.hiding(arrests(MARCH_TO_DECEMBER, 3, 30), Set.of());

            ControlledTable later = DisclosureControl.standard().apply(arrests(YEAR, 3, 40), earlier);

            assertThat(range(later, "north", StatisticalTable.NUMBER))
                    .isEqualTo(new Range(
                            new TableCell("north", StatisticalTable.NUMBER), number(3), Optional.of(number(4)), false));
        }

        @Test
        void audit_countShownEarlier_isAFinding() {
            StatisticalTable table = arrests(YEAR, 3, 40);
            ControlledTable earlier = ControlledTable.hiding(table, Set.of());

            ControlledTable controlled = DisclosureControl.standard().apply(table, earlier);

            assertThat(controlled.audit().findings().stream().filter(Range::recovered))
                    .isNotEmpty();
            assertThat(controlled.safe()).isFalse();
        }

        /** The earlier table suppressed 3 and 5. The second was not small and is at most 5, so both can be derived. */
        @Test
        void audit_laterTableRevealsAnEarlierCell_isAFinding() {
            ControlledTable earlier = DisclosureControl.standard().apply(arrests(MARCH_TO_DECEMBER, 3, 5));

            ControlledTable later = DisclosureControl.standard().apply(arrests(YEAR, 8, 5), earlier);

            assertThat(earlier.safe()).isTrue();
            assertThat(later.hidden()).isEmpty();
            assertThat(later.audit().findings())
                    .containsExactly(
                            new Range(
                                    new TableCell("north", StatisticalTable.NUMBER),
                                    number(3),
                                    Optional.of(number(3)),
                                    true),
                            new Range(
                                    new TableCell("south", StatisticalTable.NUMBER),
                                    number(5),
                                    Optional.of(number(5)),
                                    true));
        }

        @Test
        void aLaxerEdition_thatShowsWhatWasHidden_isAFinding() {
            StatisticalTable table = arrests(YEAR, 7, 40);
            ControlledTable earlier = DisclosureControl.none().hidingBelow(10).apply(table);

            ControlledTable laxer = DisclosureControl.standard().apply(table, earlier);

            assertThat(earlier.safe()).isTrue();
            assertThat(laxer.audit().findings()).isNotEmpty().allMatch(Range::ofDifference);
        }

        @Test
        void audit_sameEditionAgain_hasNoFinding() {
            StatisticalTable table = arrests(YEAR, 3, 40);
            ControlledTable earlier = DisclosureControl.standard().apply(table);

            assertThat(DisclosureControl.standard().apply(table, earlier).safe())
                    .isTrue();
        }

        /** One arrest that was recorded late. */
        @Test
        void revisionOfTheSameDays_isNotAuditedTogether() {
            ControlledTable earlier = DisclosureControl.standard().apply(arrests(YEAR, 20, 40));

            assertThat(whyNot(DisclosureControl.standard().apply(arrests(YEAR, 21, 40), earlier)))
                    .isEqualTo(
                            "not audited together with \"Arrests\" for 2024: its numbers for the same days differ, as in a revision");
        }

        /** Where there is no threshold, a difference is small that is less than the base. */
        @Test
        void aDifferenceBelowTheBase_isAFinding_whereNumbersAreRounded() {
            ControlledTable year = ControlledTable.hiding(arrests(YEAR, 25, 40), Set.of());

            ControlledTable months = DisclosureControl.none()
                    .roundedTo(5)
                    .keepingOpen(5)
                    .apply(arrests(MARCH_TO_DECEMBER, 24, 40), year);

            assertThat(months.publishDespiteAudit().text("north", StatisticalTable.NUMBER))
                    .isEqualTo("25");
            assertThat(months.audit().findings())
                    .contains(new Range(
                            new TableCell("north", StatisticalTable.NUMBER), number(0), Optional.of(number(4)), true));
        }

        private static StatisticalTable rows(ReportingPeriod period, String... numbers) {
            List<String> labels = List.of("a", "b", "c").subList(0, numbers.length);
            StatisticalTable.Builder table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("Arrests")
                    .period(period)
                    .rows(labels);
            for (int row = 0; row < numbers.length; row++) {
                table.cell(labels.get(row), StatisticalTable.NUMBER, new BigDecimal(numbers[row]));
            }
            return table.build();
        }

        private static Set<TableCell> cells(String... rows) {
            return Arrays.stream(rows)
                    .map(row -> new TableCell(row, StatisticalTable.NUMBER))
                    .collect(Collectors.toSet());
        }

        private static Range finding(String row, String low, String high, boolean ofDifference) {
            return new Range(
                    new TableCell(row, StatisticalTable.NUMBER),
                    new BigDecimal(low),
                    Optional.of(new BigDecimal(high)),
                    ofDifference);
        }

        /** The total of the year is two more, so at least 18 of the 20 in row "a" were in March to December. */
        @Test
        void audit_totalOfTheDaysBetween_narrowsASuppressedCell() {
            ControlledTable year = ControlledTable.hiding(totalled(rows(YEAR, "20", "20", "20"), 60), cells("b", "c"));

            ControlledTable months = DisclosureControl.none()
                    .hidingBelow(30)
                    .keepingOpen(5)
                    .apply(totalled(rows(MARCH_TO_DECEMBER, "19", "19", "20"), 58), year);

            assertThat(range(months, "a", StatisticalTable.NUMBER).isWithin(number(4)))
                    .isFalse();
            assertThat(months.audit().findings()).contains(finding("a", "18", "20", false));
        }

        private static StatisticalTable totalled(StatisticalTable table, long total) {
            StatisticalTable.Builder totalled = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .period(table.period().orElseThrow())
                    .rows(table.rows());
            table.rows()
                    .forEach(row -> totalled.cell(
                            row,
                            StatisticalTable.NUMBER,
                            table.number(row, StatisticalTable.NUMBER).orElseThrow()));
            return totalled.cell(StatisticalTable.TOTAL, total).build();
        }

        /** 24 of 25 were shown as 25: one more in the year may be any of 0 to 4. */
        @ParameterizedTest
        @CsvSource({"4, true", "5, false"})
        void audit_roundedDifference_isAFindingIfNarrowerThanTheWidth(int width, boolean safe) {
            ControlledTable year = ControlledTable.hiding(rows(YEAR, "25"), Set.of());
            ControlledTable months =
                    DisclosureControl.none().roundedTo(5).keepingOpen(width).apply(rows(MARCH_TO_DECEMBER, "24"), year);

            assertThat(months.safe()).isEqualTo(safe);
        }

        /** The months and the year have the same total, so there were no arrests in the days between. */
        @Test
        void audit_equalTotals_findsCellsOfTheMonthsFromTheYearAndViceVersa() {
            StatisticalTable year = totalled(rows(YEAR, "6", "1", "7"), 14);
            StatisticalTable months = totalled(rows(MARCH_TO_DECEMBER, "6", "1", "7"), 14);
            DisclosureControl ten = DisclosureControl.none().hidingBelow(10);

            ControlledTable monthsAfterTheYear = ten.apply(months, ControlledTable.hiding(year, cells("b", "c")));
            ControlledTable yearAfterTheMonths = ten.apply(year, ControlledTable.hiding(months, cells("b", "c")));

            assertThat(monthsAfterTheYear.audit().findings()).containsExactly(finding("a", "6", "6", false));
            assertThat(yearAfterTheMonths.audit().findings()).containsExactly(finding("a", "6", "6", false));
        }

        @Test
        void audit_cellSuppressedInBothTables_isAsOpenAsInEither() {
            ControlledTable months = DisclosureControl.standard().apply(rows(MARCH_TO_DECEMBER, "0", "1"));
            ControlledTable year = ControlledTable.hiding(rows(YEAR, "0", "7"), cells("a"));

            assertThat(DisclosureControl.standard()
                            .apply(rows(YEAR, "0", "1"), months)
                            .safe())
                    .isTrue();
            assertThat(DisclosureControl.standard()
                            .apply(rows(MARCH_TO_DECEMBER, "0", "7"), year)
                            .safe())
                    .isTrue();
        }

        @Test
        void audit_disclosureInBothTables_isReportedOnce() {
            StatisticalTable year = totalled(rows(YEAR, "1", "6"), 7);

            assertThat(DisclosureControl.standard()
                            .apply(year, ControlledTable.hiding(year, Set.of()))
                            .audit()
                            .findings())
                    .containsExactly(finding("a", "1", "1", false));
        }

        /** Both tables use the unit of the finer one: the 9 that was shown is 90 tenths. */
        @Test
        void decimalPlaces_mayDiffer() {
            ControlledTable whole = ControlledTable.hiding(addedUp("3", "9", "9"), cells("a", "c"));
            ControlledTable half = ControlledTable.hiding(rows(MARCH_TO_DECEMBER, "3.5", "9"), Set.of());

            assertThat(DisclosureControl.standard().apply(addedUp("3", "9", "9.5"), whole).hidden().stream()
                            .map(TableCell::row))
                    .containsExactly("a", "c");
            assertThat(range(
                            DisclosureControl.standard().apply(rows(YEAR, "4", "12"), half),
                            "a",
                            StatisticalTable.NUMBER))
                    .isEqualTo(finding("a", "3.5", "4.9", false));
        }

        private static StatisticalTable addedUp(String... numbers) {
            StatisticalTable.Builder table =
                    StatisticalTable.builder(StatisticalTable.Kind.PEOPLE).rows(List.of("a", "b", "c"));
            for (int row = 0; row < 3; row++) {
                table.cell(List.of("a", "b", "c").get(row), StatisticalTable.NUMBER, new BigDecimal(numbers[row]));
            }
            return table.addTotals().build();
        }

        /** The contributions 800 and 100 of 900 require 80 above the sum. A year of 950 leaves only 50. */
        @Test
        void audit_suppressedSumCloseToTheYear_isAFinding() {
            ControlledTable months = DisclosureControl.none()
                    .withinPercent(10)
                    .forEveryTable()
                    .apply(forfeited(MARCH_TO_DECEMBER, 900, 800, 100), of("950"));
            ControlledTable enough = DisclosureControl.none()
                    .withinPercent(10)
                    .forEveryTable()
                    .apply(forfeited(MARCH_TO_DECEMBER, 900, 800, 100), of("980"));

            assertThat(months.audit().findings()).contains(finding("a", "1", "950", false));
            assertThat(enough.safe()).isTrue();
        }

        private static ControlledTable of(String year) {
            return ControlledTable.hiding(
                    StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                            .period(YEAR)
                            .rows(List.of("a"))
                            .cell("a", StatisticalTable.NUMBER, new BigDecimal(year))
                            .build(),
                    Set.of());
        }

        private static StatisticalTable forfeited(ReportingPeriod period, long sum, long... contributions) {
            return StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                    .period(period)
                    .rows(List.of("a"))
                    .amount(
                            "a",
                            StatisticalTable.NUMBER,
                            number(sum),
                            Arrays.stream(contributions)
                                    .mapToObj(BigDecimal::valueOf)
                                    .toList())
                    .build();
        }

        @Test
        void whereTheEarlierRowsDoNotAdd_thereIsNoAudit_thoughTheLaterOnesDo() {
            StatisticalTable adds = totalled(rows(YEAR, "30", "30"), 60);
            ControlledTable earlier = DisclosureControl.standard().apply(totalled(rows(YEAR, "30", "30"), 50));

            assertThat(DisclosureControl.standard().apply(adds).safe()).isTrue();
            assertThat(DisclosureControl.standard().apply(adds, earlier).audit().whyNot())
                    .isPresent();
        }

        @Test
        void tablesWithAndWithoutAPeriod_areNotAuditedTogether() {
            ControlledTable unsaid = DisclosureControl.standard().apply(addedUp("9", "9", "9"));

            assertThat(whyNot(DisclosureControl.standard().apply(rows(YEAR, "9", "9", "9"), unsaid)))
                    .isEqualTo("not audited together with \"\" without a period:"
                            + " its days must be the same as, within, around or disjoint from those for 2024");
        }

        /** The choice of cells by a caller does not show that they are not zero. */
        @Test
        void hiding_choiceByTheCaller_mayBeZero() {
            ControlledTable hiding = ControlledTable.hiding(addedUp("3", "9", "9"), cells("a", "b"));

            assertThat(hiding.audit().ranges())
                    .containsExactly(finding("a", "0", "12", false), finding("b", "0", "12", false));
        }

        @Test
        void otherRowsOfTheSameDays_areNotAuditedTogether() {
            ControlledTable north = DisclosureControl.standard().apply(arrests(YEAR, 9, 9));

            assertThat(whyNot(DisclosureControl.standard().apply(rows(YEAR, "9", "9"), north)))
                    .isEqualTo("not audited together with \"Arrests\" for 2024:"
                            + " it has other rows, columns or measures, or another query");
        }

        /** 13 less 12 is one person in January and February, unless the 13 and its total are suppressed. */
        @Test
        void hiding_choiceByTheCaller_isAuditedWithEarlierTables() {
            ControlledTable months = DisclosureControl.standard().apply(arrests(MARCH_TO_DECEMBER, 12, 20));
            StatisticalTable year = arrests(YEAR, 13, 40);
            Set<TableCell> both = cells("north", StatisticalTable.TOTAL);

            assertThat(ControlledTable.hiding(year, Set.of(), months).audit().findings())
                    .containsExactly(finding("north", "1", "1", true));
            assertThat(ControlledTable.hiding(year, cells("north"), months).safe())
                    .isFalse();
            ControlledTable mended = ControlledTable.hiding(year, both, months);
            assertThat(mended.safe()).isTrue();
            assertThat(range(mended, "north", StatisticalTable.NUMBER).low())
                    .as("12 were in March to December")
                    .isEqualByComparingTo("12");
            assertThat(ControlledTable.hiding(arrests(MARCH_TO_DECEMBER, 12, 39), Set.of(), mended)
                            .safe())
                    .as("one more in the south, by the rules of the first")
                    .isFalse();
        }

        /** Three more seizures in the year. Only one of the controls applies to seizures. */
        @Test
        void hiding_severalEarlierTables_followsTheRulesOfEach() {
            DisclosureControl ofAll = DisclosureControl.none().hidingBelow(5).forEveryTable();
            DisclosureControl ofPeople = DisclosureControl.none().hidingBelow(10);
            ControlledTable one = ofAll.apply(seizures(MARCH_TO_DECEMBER, 40));
            ControlledTable other = ofPeople.apply(seizures(MARCH_TO_DECEMBER, 40));
            StatisticalTable year = seizures(YEAR, 43);

            assertThat(ControlledTable.hiding(year, Set.of(), one).safe()).isFalse();
            assertThat(ControlledTable.hiding(year, Set.of(), other).safe()).isTrue();
            assertThat(ControlledTable.hiding(year, Set.of(), one, other).safe())
                    .isFalse();
            assertThat(ControlledTable.hiding(year, Set.of(), other, one).safe())
                    .isFalse();
        }

        private static StatisticalTable seizures(ReportingPeriod period, long number) {
            return StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                    .rows(List.of("north"))
                    .cell("north", number)
                    .addTotals()
                    .period(period)
                    .build();
        }

        /** Four gave 25,000 each; the year has 25,500 more, which one gave. */
        @Test
        void aSumOfMoneyOfTheDaysBetween_thatIsExactlyKnown_isNotAudited() {
            DisclosureControl control =
                    DisclosureControl.none().dominance(1, 50).forEveryTable();
            ControlledTable months =
                    control.apply(forfeited(MARCH_TO_DECEMBER, 100_000, 25_000, 25_000, 25_000, 25_000));

            ControlledTable year =
                    control.apply(forfeited(YEAR, 125_500, 25_500, 25_000, 25_000, 25_000, 25_000), months);
            ControlledTable same = control.apply(forfeited(YEAR, 100_000, 25_000, 25_000, 25_000, 25_000), months);

            assertThat(year.audit().whyNot())
                    .hasValueSatisfying(why -> assertThat(why).contains("a sum of money for the days between"));
            assertThat(year.safe()).isFalse();
            assertThat(same.safe()).isTrue();
            assertThat(DisclosureControl.none()
                            .apply(forfeited(YEAR, 125_500), months)
                            .safe())
                    .as("where nobody asks who contributed")
                    .isTrue();
            assertThat(ControlledTable.hiding(forfeited(YEAR, 125_500), Set.of(), months)
                            .safe())
                    .as("by the rules of the earlier table")
                    .isFalse();
        }
    }

    /** Tables from one query for several periods. */
    @Nested
    class TablesFromOneQuery {

        private static final StatsQuery BY_AREA = AllianceStats.forPeriod(YEAR).groupedBy(Dimension.AREA);
        private static final ReportingPeriod TO_NOVEMBER =
                ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 1));

        private static List<AllianceRecord> arrests(int times, String area, LocalDate day) {
            return IntStream.range(0, times)
                    .<AllianceRecord>mapToObj(n -> Proceedings.builder()
                            .id("cumbria", area + day + n)
                            .person(area + day + n)
                            .area(area)
                            .arrested(day)
                            .charged(day)
                            .build())
                    .toList();
        }

        private static StatisticalTable table(
                ReportingPeriod period, Measure<?> measure, List<List<AllianceRecord>> records) {
            List<AllianceRecord> all = records.stream().flatMap(List::stream).toList();
            return StatisticalTable.of(
                    BY_AREA.forPeriod(period).summarize(Given.complete(all)).by(Dimension.AREA), measure);
        }

        /** In December one is arrested in the north, and for the first time some are in the south. */
        @Test
        void rowThatOneOfBothLacks_isAZeroInIt() {
            List<List<AllianceRecord>> records = List.of(
                    arrests(12, "north", LocalDate.of(2024, 5, 1)),
                    arrests(1, "north", LocalDate.of(2024, 12, 5)),
                    arrests(9, "south", LocalDate.of(2024, 12, 5)));
            StatisticalTable toNovember = table(TO_NOVEMBER, PeopleMeasures.ARRESTS, records);
            StatisticalTable year = table(YEAR, PeopleMeasures.ARRESTS, records);

            ControlledTable after = DisclosureControl.standard()
                    .apply(year, DisclosureControl.standard().apply(toNovember));
            ControlledTable before = DisclosureControl.standard()
                    .apply(toNovember, DisclosureControl.standard().apply(year));

            Range one =
                    new Range(new TableCell("north", StatisticalTable.NUMBER), number(1), Optional.of(number(1)), true);
            assertThat(toNovember.rows()).containsExactly("north");
            assertThat(after.audit().findings()).containsExactly(one);
            assertThat(before.audit().findings()).containsExactly(one);
            assertThat(before.table().rows()).containsExactly("north");
        }

        /** 9 in the east and 3 in the south came after November. The small row is as open as in the year by itself. */
        @Test
        void rowThatIsNew_isHidden_andLeavesNothingToWorkOut() {
            List<List<AllianceRecord>> records = List.of(
                    arrests(12, "north", LocalDate.of(2024, 5, 1)),
                    arrests(9, "east", LocalDate.of(2024, 12, 5)),
                    arrests(3, "south", LocalDate.of(2024, 12, 5)));
            ControlledTable earlier =
                    DisclosureControl.standard().apply(table(TO_NOVEMBER, PeopleMeasures.ARRESTS, records));

            ControlledTable year =
                    DisclosureControl.standard().apply(table(YEAR, PeopleMeasures.ARRESTS, records), earlier);

            assertThat(year.hidden()).extracting(TableCell::row).containsExactly("east", "south");
            assertThat(year.safe()).isTrue();
        }

        private static StatisticalTable byOperation(Operations tree, ReportingPeriod period, int first, int second) {
            List<AllianceRecord> arrests = new ArrayList<>();
            for (int i = 0; i < first + second; i++) {
                arrests.add(Proceedings.builder()
                        .id("cumbria", "A-" + i)
                        .operation(i < first ? "OP-1" : "OP-2")
                        .arrested(LocalDate.of(2024, 5, 1))
                        .build());
            }
            StatsQuery question =
                    AllianceStats.forPeriod(period).withOperations(tree).groupedBy(Dimension.OPERATION);
            return StatisticalTable.of(
                    question.summarize(Given.complete(arrests)).by(Dimension.OPERATION), PeopleMeasures.ARRESTS);
        }

        /** Falcon has two more than before; called Kestrel it would be another row. */
        @Test
        void operationsThatWereRenamed_areNotAuditedTogether() {
            Operation heron = Operation.of("OP-2", "Heron");
            Operations before = Operations.of(Operation.of("OP-1", "Falcon"), heron);
            Operations after = Operations.of(Operation.of("OP-1", "Kestrel"), heron);
            ControlledTable earlier = DisclosureControl.standard().apply(byOperation(before, TO_NOVEMBER, 20, 30));

            assertThat(DisclosureControl.standard()
                            .apply(byOperation(before, YEAR, 22, 40), earlier)
                            .safe())
                    .isFalse();
            assertThat(whyNot(DisclosureControl.standard().apply(byOperation(after, YEAR, 22, 40), earlier)))
                    .contains("not audited together with")
                    .contains("or another query");
        }

        /** A row that is out of scope of an umbrella is not zero there. */
        @Test
        void audit_tableWithinAnotherUmbrella_isNotAuditedTogether() {
            Operations tree = Operations.of(Operation.of("OP-1", "Falcon"), Operation.of("OP-2", "Heron"));
            StatsQuery all = BY_AREA.withOperations(tree);
            StatsQuery within = BY_AREA.within(tree, OperationId.of("OP-1"));
            List<AllianceRecord> records = Stream.of(
                            arrests(20, "north", LocalDate.of(2024, 5, 1)),
                            arrests(9, "west", LocalDate.of(2024, 5, 2)))
                    .flatMap(List::stream)
                    .toList();
            List<AllianceRecord> ofFalcon = arrests(20, "north", LocalDate.of(2024, 5, 1)).stream()
                    .map(record -> Draft.changed(record, draft -> draft.operations.add(OperationId.of("OP-1"))))
                    .toList();
            ControlledTable earlier = DisclosureControl.standard()
                    .apply(StatisticalTable.of(
                            within.summarize(Given.complete(ofFalcon)).by(Dimension.AREA), PeopleMeasures.ARRESTS));
            StatisticalTable later = StatisticalTable.of(
                    all.summarize(Given.complete(records)).by(Dimension.AREA), PeopleMeasures.ARRESTS);

            assertThat(whyNot(DisclosureControl.standard().apply(later, earlier)))
                    .contains("not audited together with")
                    .contains("or another query");
        }

        @Test
        void audit_otherMeasuresOrDimensions_areNotAuditedTogether() {
            List<List<AllianceRecord>> records = List.of(arrests(12, "north", LocalDate.of(2024, 5, 1)));
            StatisticalTable arrests = table(YEAR, PeopleMeasures.ARRESTS, records);
            StatisticalTable byUnit = StatisticalTable.of(
                    BY_AREA.groupedBy(Dimension.UNIT)
                            .summarize(Given.complete(records.get(0)))
                            .by(Dimension.UNIT),
                    PeopleMeasures.ARRESTS);

            StatisticalTable charges = table(YEAR, PeopleMeasures.CHARGES, records);
            ControlledTable earlier = DisclosureControl.standard().apply(arrests);

            for (StatisticalTable other : List.of(byUnit, charges)) {
                assertThat(whyNot(DisclosureControl.standard().apply(other, earlier)))
                        .contains("not audited together with \"Arrests by area\" for 2024")
                        .contains("it has other rows, columns or measures, or another query");
            }
        }

        /** The people who await trial at the end of June and at the end of December are different. */
        @Test
        void stocksOfOtherDays_areNotAuditedTogether() {
            ReportingPeriod half = ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1));
            ReportingPeriod otherHalf =
                    ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 1));
            List<List<AllianceRecord>> records = List.of(arrests(12, "north", LocalDate.of(2024, 5, 1)));
            StatisticalTable june = table(half, PeopleMeasures.AWAITING_TRIAL, records);
            StatisticalTable december = table(YEAR, PeopleMeasures.AWAITING_TRIAL, records);
            StatisticalTable again = table(otherHalf, PeopleMeasures.AWAITING_TRIAL, records);
            DisclosureControl standard = DisclosureControl.standard();

            assertThat(whyNot(standard.apply(december, standard.apply(june))))
                    .contains("not audited together with")
                    .contains("as at 2024-06-30: its days must be")
                    .contains("those as at 2024-12-31");
            assertThat(standard.apply(december, standard.apply(again)).safe()).isTrue();
            assertThat(MoneyMeasures.HELD_AT_START.asAt(otherHalf)).hasValue(LocalDate.of(2024, 7, 1));
            assertThat(PeopleMeasures.ARRESTS.asAt(YEAR)).isEmpty();
        }

        /** The same four people may be held on both days, so that the tables are not of separate people. */
        @Test
        void callersOwnStocksOfOtherDays_areNotAuditedTogether() {
            ControlledTable june = DisclosureControl.standard().apply(held(LocalDate.of(2024, 6, 30), 14));
            StatisticalTable july = held(LocalDate.of(2024, 7, 31), 10);

            assertThat(whyNot(DisclosureControl.standard().apply(july, june)))
                    .contains("not audited together with \"Held\" as at 2024-06-30: its days must be")
                    .contains("those as at 2024-07-31");
            assertThat(DisclosureControl.standard()
                            .apply(held(LocalDate.of(2024, 6, 30), 14), june)
                            .safe())
                    .isTrue();
        }

        private static StatisticalTable held(LocalDate day, long north) {
            return StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("Held")
                    .asAt(day)
                    .rows(List.of("north", "south"))
                    .cell("north", north)
                    .cell("south", 20)
                    .addTotals()
                    .build();
        }
    }

    @Test
    void aLargeTable_isMadeSafe() {
        Random random = new Random(60);
        List<String> labels = IntStream.range(0, 60).mapToObj(Integer::toString).toList();
        StatisticalTable.Builder table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("60 by 60")
                .labels(labels, labels);
        labels.forEach(row -> labels.forEach(column -> table.cell(row, column, random.nextInt(30))));

        ControlledTable controlled = DisclosureControl.standard()
                .keepingOpen(3)
                .apply(table.addTotals().build());

        assertThat(controlled.safe()).isTrue();
        assertThat(controlled.hidden().size()).isBetween(400, 900);
    }

    @Test
    void amountsFarBeyondAnyInt_areExact() {
        BigDecimal large = new BigDecimal("400000000000000.01");
        StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                .title("Large")
                .rows(List.of("a", "b"))
                .cell("a", StatisticalTable.NUMBER, large)
                .cell("b", StatisticalTable.NUMBER, BigDecimal.ONE)
                .addTotals()
                .build();

        ControlledTable controlled = ControlledTable.hiding(table, Set.of(new TableCell("a", StatisticalTable.NUMBER)));

        assertThat(range(controlled, "a", StatisticalTable.NUMBER).low()).isEqualByComparingTo(large);
    }
}
