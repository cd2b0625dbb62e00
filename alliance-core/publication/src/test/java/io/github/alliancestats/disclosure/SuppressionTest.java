package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests of secondary suppression, which protects the small cells. */
class SuppressionTest {

    private static StatisticalTable table(long[][] numbers) {
        return table(ReportingPeriod.ofYear(2024), numbers);
    }

    private static StatisticalTable table(ReportingPeriod period, long[][] numbers) {
        List<String> labels = List.of("a", "b", "c");
        StatisticalTable.Builder table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .period(period)
                .labels(labels.subList(0, numbers.length), labels.subList(0, numbers[0].length));
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < numbers[row].length; column++) {
                table.cell(labels.get(row), labels.get(column), numbers[row][column]);
            }
        }
        return table.addTotals().build();
    }

    /** A ring of totals would suppress 161. The ring of cells suppresses 208. */
    @Test
    void apply_smallTotals_suppressesCellsBeforeTotals() {
        ControlledTable controlled =
                DisclosureControl.standard().apply(table(new long[][] {{3, 50, 0}, {0, 50, 50}, {8, 0, 50}}));

        assertThat(controlled.hidden())
                .containsExactly(
                        new TableCell("a", "a"),
                        new TableCell("a", "b"),
                        new TableCell("b", "b"),
                        new TableCell("b", "c"),
                        new TableCell("c", "a"),
                        new TableCell("c", "c"));
        assertThat(controlled.safe()).isTrue();
    }

    /** Zeros are shown, so only totals remain: four of them and a cell, or two and the grand total. */
    @Test
    void grandTotal_isHiddenAfterAllOtherTotals() {
        ControlledTable controlled = DisclosureControl.standard().apply(table(new long[][] {{3, 0}, {0, 50}}));

        assertThat(controlled.hidden())
                .containsExactly(
                        new TableCell("a", "a"),
                        new TableCell("a", StatisticalTable.TOTAL),
                        new TableCell("b", "b"),
                        new TableCell("b", StatisticalTable.TOTAL),
                        new TableCell(StatisticalTable.TOTAL, "a"),
                        new TableCell(StatisticalTable.TOTAL, "b"));
        assertThat(controlled.safe()).isTrue();
    }

    /** Readers know that a secondary cell is 5 or more, so 6 can fall by 1. */
    @Test
    void cellThatCanJustGiveWay_isHidden_andOneThatCanNot_isNot() {
        assertThat(DisclosureControl.standard().apply(oneWay(3, 6, 50)).hidden().stream()
                        .map(TableCell::row))
                .containsExactly("a", "b");
        assertThat(DisclosureControl.standard().apply(oneWay(4, 5, 50)).hidden().stream()
                        .map(TableCell::row))
                .containsExactly("a", "b");
        assertThat(DisclosureControl.standard().keepingOpen(3).apply(oneWay(1, 6, 50)).hidden().stream()
                        .map(TableCell::row))
                .containsExactly("a", "c");
    }

    private static StatisticalTable oneWay(long a, long b, long c) {
        return StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .rows(List.of("a", "b", "c"))
                .cell("a", a)
                .cell("b", b)
                .cell("c", c)
                .addTotals()
                .build();
    }

    /** 4 can only fall, which 3 beside it can make up for. */
    @Test
    void apply_cellSuppressedAlready_hasNoFurtherCost() {
        assertThat(DisclosureControl.standard()
                        .apply(table(new long[][] {{4, 3, 50}, {50, 50, 50}}))
                        .hidden())
                .containsExactly(
                        new TableCell("a", "a"),
                        new TableCell("a", "b"),
                        new TableCell("b", "a"),
                        new TableCell("b", "b"));
    }

    @Test
    void ofTwoThatAreAsSmall_theFirstIsHidden() {
        assertThat(DisclosureControl.standard().apply(oneWay(3, 50, 50)).hidden().stream()
                        .map(TableCell::row))
                .containsExactly("a", "b");
    }

    @Test
    void smallestRing_isHidden() {
        ControlledTable controlled =
                DisclosureControl.standard().apply(table(new long[][] {{3, 50, 20}, {40, 10, 10}, {30, 70, 20}}));

        assertThat(controlled.hidden())
                .containsExactly(
                        new TableCell("a", "a"),
                        new TableCell("a", "c"),
                        new TableCell("c", "a"),
                        new TableCell("c", "c"));
    }

    /** A secondary cell may require further suppression of its own, even if it is first in the table. */
    @Test
    void apply_suppressedCells_areProtectedInAnyOrder() {
        long[][] numbers = {{6, 6}, {5, 2}};
        ControlledTable months = ControlledTable.hiding(
                table(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 1, 1)), numbers),
                Set.of(
                        new TableCell("a", "a"),
                        new TableCell("a", "b"),
                        new TableCell("b", "a"),
                        new TableCell("b", "b")));

        StatisticalTable year = table(ReportingPeriod.ofYear(2024), numbers);

        for (DisclosureControl control : List.of(
                DisclosureControl.standard(), DisclosureControl.standard().keepingOpen(3))) {
            assertThat(control.apply(year, months).bounds().findings()).isEmpty();
        }
    }

    /** Each neighbour can give way by 2, and it takes both to keep the first open by 6. */
    @Test
    void whereNoOneRingIsWideEnough_allIsHiddenThatMayBe() {
        StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                .rows(List.of("a", "b", "c", "d"))
                .cell("a", 3)
                .cell("b", 10)
                .cell("c", 10)
                .cell("d", 50)
                .addTotals()
                .build();
        Draft draft = new Draft(table, 0);
        draft.mayHide(0, 0, 0, 10, 6);
        draft.mayHide(1, 0, 8, 12, 1);
        draft.mayHide(2, 0, 8, 12, 1);
        draft.hide(0, 0, 6);

        new Suppression(draft, 1).run();

        assertThat(List.of(0, 1, 2, 3, 4))
                .allSatisfy(row -> assertThat(draft.guard(row, 0).hidden).isEqualTo(row < 3));
        assertThat(new Bounds(draft).findings()).isEmpty();
    }
}
