package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A set of tables is safe only if it was audited as a set. */
class SetsOfTablesTest {

    private static final DisclosureControl STANDARD = DisclosureControl.standard();

    /** From the first day of one month of 2024 through the last day of another. */
    private static ReportingPeriod months(int first, int last) {
        return ReportingPeriod.ofEndExclusive(
                LocalDate.of(2024, 1, 1).plusMonths(first - 1L),
                LocalDate.of(2024, 1, 1).plusMonths(last));
    }

    private static StatisticalTable arrests(ReportingPeriod period, long... numbers) {
        List<String> rows = List.of("north", "south", "west").subList(0, numbers.length);
        StatisticalTable.Builder table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("Arrests")
                .period(period)
                .rows(rows);
        IntStream.range(0, numbers.length).forEach(row -> table.cell(rows.get(row), numbers[row]));
        return table.addTotals().build();
    }

    /** Publishes the tables one after the other, each together with all before it. */
    private static List<ControlledTable> published(StatisticalTable... tables) {
        List<ControlledTable> published = new ArrayList<>();
        for (StatisticalTable table : tables) {
            published.add(STANDARD.apply(table, published.toArray(ControlledTable[]::new)));
        }
        return published;
    }

    private static ControlledTable last(List<ControlledTable> tables) {
        return tables.get(tables.size() - 1);
    }

    private static Range found(String row, long number) {
        return found(row, number, number);
    }

    private static Range found(String row, long low, long high) {
        return new Range(
                new TableCell(row, StatisticalTable.NUMBER),
                BigDecimal.valueOf(low),
                Optional.of(BigDecimal.valueOf(high)),
                true);
    }

    /** North is 1 in January and 107 in the rest of the year, where all numbers are shown. */
    @Nested
    class MonthsAndTheYear {

        private final StatisticalTable year = arrests(months(1, 12), 108, 236);

        private StatisticalTable[] monthly() {
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> month == 1
                            ? arrests(months(1, 1), 1, 16)
                            : arrests(months(month, month), month == 2 ? 7 : 10, 20))
                    .toArray(StatisticalTable[]::new);
        }

        @Test
        void eachByItself_isSafe_andTheYearLessTheOtherMonthsIs1() {
            List<ControlledTable> months = IntStream.range(0, 12)
                    .mapToObj(i -> STANDARD.apply(monthly()[i]))
                    .toList();

            assertThat(months).allMatch(ControlledTable::safe);
            assertThat(STANDARD.apply(year).safe()).isTrue();
            assertThat(months.get(0).publish().text("north", StatisticalTable.NUMBER))
                    .isEqualTo("[c]");
            long others = months.subList(1, 12).stream()
                    .mapToLong(month -> month.publish()
                            .number("north", StatisticalTable.NUMBER)
                            .orElseThrow()
                            .longValueExact())
                    .sum();
            assertThat(others).isEqualTo(107);
        }

        @Test
        void theYear_isNotSafe_andTheAuditNamesTheCellsOfJanuary() {
            List<ControlledTable> months = published(monthly());

            ControlledTable after = STANDARD.apply(year, months.toArray(ControlledTable[]::new));

            assertThat(months).allMatch(ControlledTable::safe);
            assertThat(after.audit().findings()).containsExactly(found("north", 1), found("south", 16));
            assertThat(after.audit())
                    .hasToString("not safe: [north by difference from an earlier table,"
                            + " south by difference from an earlier table]");
        }

        @Test
        void theLastMonth_isNotSafe_ifTheYearCameFirst() {
            StatisticalTable[] tables = monthly();
            List<StatisticalTable> all = new ArrayList<>(List.of(year));
            all.addAll(List.of(tables));

            List<ControlledTable> published = published(all.toArray(StatisticalTable[]::new));

            assertThat(published.subList(0, 12))
                    .as("as long as days are left that no table covers")
                    .allMatch(ControlledTable::safe);
            assertThat(last(published).audit().findings()).contains(found("north", 1));
        }

        /** A table remembers its earlier tables. */
        @Test
        void theYear_isNotSafe_ifOnlyTheLastMonthIsGiven() {
            ControlledTable december = last(published(monthly()));

            assertThat(STANDARD.apply(year, december).audit().findings()).contains(found("north", 1));
            assertThat(ControlledTable.hiding(year, Set.of(), december).audit().findings())
                    .contains(found("north", 1));
        }

        @Test
        void theYear_isSafe_ifWhatOpensJanuaryIsHidden() {
            ControlledTable december = last(published(monthly()));
            Set<TableCell> both = Set.of(
                    new TableCell("north", StatisticalTable.NUMBER), new TableCell("south", StatisticalTable.NUMBER));

            assertThat(ControlledTable.hiding(year, both, december).safe()).isTrue();
        }
    }

    /** Hidden in one month: 3 of the north, and 8 of the south for its sake. */
    @Nested
    class MonthsAndTheQuarter {

        private final List<ControlledTable> months =
                published(arrests(months(1, 1), 3, 8), arrests(months(2, 2), 10, 20), arrests(months(3, 3), 11, 21));

        @Test
        void theQuarter_isNotSafe() {
            ControlledTable quarter =
                    STANDARD.apply(arrests(months(1, 3), 24, 49), months.toArray(ControlledTable[]::new));

            assertThat(months).allMatch(ControlledTable::safe);
            assertThat(quarter.audit().findings()).containsExactly(found("north", 3), found("south", 8));
        }

        /** 3 and 8 in January, 8 and 3 in February: by the quarter north is 3 or 4 in January. */
        @Test
        void twoMonthsThatHideTheSameCells_leaveThemOpen() {
            List<ControlledTable> set = published(
                    arrests(months(1, 1), 3, 8),
                    arrests(months(2, 2), 8, 3),
                    arrests(months(3, 3), 11, 21),
                    arrests(months(1, 3), 22, 32));

            assertThat(set).allMatch(ControlledTable::safe);
            assertThat(last(set).audit()).hasToString("safe together with 3 earlier tables");
        }

        @Test
        void monthsAndQuarterAndYear_areAuditedTogether() {
            List<ControlledTable> set = published(
                    arrests(months(1, 1), 3, 8),
                    arrests(months(2, 2), 10, 20),
                    arrests(months(1, 12), 100, 200),
                    arrests(months(4, 12), 76, 151),
                    arrests(months(3, 3), 11, 21));

            assertThat(set.subList(0, 4)).allMatch(ControlledTable::safe);
            assertThat(last(set).audit().findings()).containsExactly(found("north", 3), found("south", 8));
        }
    }

    @Nested
    class YearToDate {

        /** January and February less January is 1. */
        @Test
        void oneMoreInTheLastMonth_isAFinding() {
            List<ControlledTable> set = published(
                    arrests(months(1, 1), 12, 20), arrests(months(1, 2), 20, 30), arrests(months(1, 3), 21, 45));

            assertThat(set.subList(0, 2)).allMatch(ControlledTable::safe);
            assertThat(last(set).audit().findings()).containsExactly(found("north", 1));
        }

        @Test
        void noneOrManyMore_areSafe() {
            List<ControlledTable> set = published(
                    arrests(months(1, 1), 12, 20), arrests(months(1, 2), 20, 20), arrests(months(1, 3), 29, 45));

            assertThat(set).allMatch(ControlledTable::safe);
        }

        /** March is published too, and 2 in the south is suppressed there. */
        @Test
        void monthThatIsPublishedItself_mustStayOpen() {
            List<ControlledTable> set = published(
                    arrests(months(3, 3), 0, 2), arrests(months(1, 2), 20, 30), arrests(months(1, 3), 20, 32));

            assertThat(set.get(0).hidden()).isNotEmpty();
            assertThat(last(set).safe()).as("2 in the south in March").isFalse();
        }
    }

    /** The library does not know which districts make up a region. */
    @Nested
    class ParentsAndChildren {

        @Test
        void regionsAfterDistricts_areNotSafe() {
            StatisticalTable districts = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("Arrests by district")
                    .period(months(1, 12))
                    .rows(List.of("Eden", "Carlisle", "Barrow", "Furness"))
                    .cell("Eden", 2)
                    .cell("Carlisle", 30)
                    .cell("Barrow", 6)
                    .cell("Furness", 40)
                    .addTotals()
                    .build();

            ControlledTable regions = last(published(districts, arrests(months(1, 12), 32, 46)));

            assertThat(regions.safe()).isFalse();
            assertThat(regions.audit().whyNot())
                    .hasValue("not audited together with \"Arrests by district\" for 2024:"
                            + " it has other rows, columns or measures, or another query");
        }

        @Test
        void otherBandsOfTheSameDays_areNotSafe() {
            StatisticalTable.Builder fine = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("Arrests by age")
                    .period(months(1, 12))
                    .rows(List.of("10 to 13", "14 to 17", "18 and over"))
                    .cell("10 to 13", 6)
                    .cell("14 to 17", 9)
                    .cell("18 and over", 90);
            StatisticalTable.Builder coarse = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("Arrests by age")
                    .period(months(1, 12))
                    .rows(List.of("10 to 15", "16 and over"))
                    .cell("10 to 15", 8)
                    .cell("16 and over", 97);

            assertThat(last(published(
                                    fine.addTotals().build(), coarse.addTotals().build()))
                            .audit()
                            .whyNot())
                    .isPresent();
        }

        @Test
        void otherRowsOfOtherDays_haveNothingInCommon() {
            List<ControlledTable> set = published(arrests(months(1, 6), 3, 8, 30), arrests(months(7, 12), 32, 46));

            assertThat(set).allMatch(ControlledTable::safe);
        }
    }

    /** Three months each. Two are in both. */
    @Nested
    class OverlappingWindows {

        @Test
        void areNotSafe() {
            ControlledTable later = last(published(arrests(months(1, 3), 20, 30), arrests(months(2, 4), 20, 30)));

            assertThat(later.audit().whyNot())
                    .hasValue(
                            "not audited together with \"Arrests\" for 1 January 2024 to 31 March 2024: its days must be"
                                    + " the same as, within, around or disjoint from those for 1 February 2024 to 30 April 2024");
        }

        /** The year is around both. */
        @Test
        void areNotSafe_whereTheyMeetEachOtherOnly() {
            ControlledTable year = last(published(
                    arrests(months(1, 3), 20, 30), arrests(months(2, 4), 20, 30), arrests(months(1, 12), 90, 90)));

            assertThat(year.audit().whyNot().orElseThrow()).startsWith("not audited together with \"Arrests\" for ");
        }
    }

    @Nested
    class TheSameDays {

        @Test
        void editionWithOtherNumbers_isNotSafe() {
            ControlledTable later = last(published(arrests(months(1, 3), 20, 30), arrests(months(1, 3), 21, 30)));

            assertThat(later.audit().whyNot().orElseThrow())
                    .contains("not audited together with \"Arrests\" for ")
                    .endsWith("its numbers for the same days differ, as in a revision");
        }

        @Test
        void sameEditionAgainAndAgain_isSafe() {
            StatisticalTable table = arrests(months(1, 3), 3, 8, 30);

            assertThat(published(table, table, arrests(months(1, 3), 3, 8, 30))).allMatch(ControlledTable::safe);
        }

        /** The third shows the cell that the first two suppress. No rule is needed for that. */
        @Test
        void editionsWithOtherSuppressedCells_areAuditedTogether() {
            StatisticalTable table = arrests(months(1, 3), 9, 9, 9);
            ControlledTable first = ControlledTable.hiding(table, cells("north", "south"));
            ControlledTable second = ControlledTable.hiding(table, cells("north", "south"), first);
            ControlledTable third = ControlledTable.hiding(table, cells("south", "west"), second);

            assertThat(second.safe()).isTrue();
            assertThat(third.audit().findings()).contains(found("north", 9));
        }

        private static Set<TableCell> cells(String one, String other) {
            return Set.of(new TableCell(one, StatisticalTable.NUMBER), new TableCell(other, StatisticalTable.NUMBER));
        }
    }

    /** The numbers may be of another extract, or of people who count once in each table. */
    @ParameterizedTest
    @CsvSource({"23, 50, false", "24, 49, true", "25, 49, false"})
    void monthsThatTheQuarterDoesNotAddUp_areNotAuditedTogether(long north, long south, boolean together) {
        ControlledTable quarter = last(published(
                arrests(months(1, 1), 7, 8),
                arrests(months(2, 2), 9, 20),
                arrests(months(3, 3), 8, 21),
                arrests(months(1, 3), north, south)));

        assertThat(quarter.audit().whyNot().isEmpty()).isEqualTo(together);
        assertThat(quarter.safe()).isEqualTo(together);
    }

    @Test
    void withdrawnRecords_thatLeaveLessInLongerDays_areNotAuditedTogether() {
        ControlledTable year = last(published(arrests(months(1, 6), 20, 30), arrests(months(1, 12), 19, 60)));

        assertThat(year.audit().whyNot().orElseThrow())
                .isEqualTo("not audited together with \"Arrests\" for 1 January 2024 to 30 June 2024:"
                        + " its numbers don't fit those for the days within or around");
    }

    /** Tables by two dimensions, for days within days, do not form a flow. */
    @Nested
    class TwoWay {

        private static StatisticalTable arrests(ReportingPeriod period, long northWomen) {
            return StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("Arrests")
                    .period(period)
                    .labels(List.of("north", "south"), List.of("women", "men"))
                    .cell("north", "women", northWomen)
                    .cell("north", "men", 30)
                    .cell("south", "women", 40)
                    .cell("south", "men", 50)
                    .addTotals()
                    .build();
        }

        @Test
        void isNotSafe_ifAnythingIsHidden() {
            ControlledTable year = last(published(arrests(months(1, 6), 3), arrests(months(1, 12), 23)));

            assertThat(year.audit().whyNot().orElseThrow())
                    .contains("two-way tables with suppressed or rounded cells must be for the same days");
        }

        @Test
        void isSafe_ifNothingIsHidden_andNoDifferenceIsSmall() {
            assertThat(last(published(arrests(months(1, 6), 30), arrests(months(1, 12), 50)))
                            .safe())
                    .isTrue();
            assertThat(last(published(arrests(months(1, 6), 30), arrests(months(1, 12), 33)))
                            .audit()
                            .findings())
                    .extracting(Range::toString)
                    .contains("north / women by difference from an earlier table");
        }

        @Test
        void isSafe_ofOtherDays() {
            assertThat(published(arrests(months(1, 6), 3), arrests(months(7, 12), 3)))
                    .allMatch(ControlledTable::safe);
        }
    }

    @Test
    void audit_statesWhetherEarlierTablesWereGiven() {
        ControlledTable first = STANDARD.apply(arrests(months(1, 1), 3, 8));
        ControlledTable second = STANDARD.apply(arrests(months(2, 2), 30, 8), first);

        assertThat(first.audit()).hasToString("safe by itself, no earlier table was given");
        assertThat(second.audit()).hasToString("safe together with 1 earlier table");
        assertThat(ControlledTable.hiding(arrests(months(3, 3), 30, 8), Set.of(), second)
                        .audit())
                .hasToString("safe together with 2 earlier tables");
    }
}
