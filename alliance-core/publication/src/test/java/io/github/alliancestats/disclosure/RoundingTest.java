package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounding to multiples of a base. */
class RoundingTest {

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "2, 5, 0", "3, 5, 5", "7, 5, 5", "8, 5, 10", "14, 10, 10", "15, 10, 20", "1, 3, 0", "2, 3, 3"
    })
    void nearest_isTheMultipleThatIsClosest_andHalvesGoUp(long number, long base, long rounded) {
        assertThat(Rounding.nearest(number, base)).isEqualTo(rounded);
    }

    @Test
    void nearest_ofATable_roundsEachCellAndTotalAndKeepsTheOriginal() {
        long[][] table = {{2, 3, 5}, {7, 8, 15}, {9, 11, 20}};

        assertThat(Rounding.nearest(table, 5)).isDeepEqualTo(new long[][] {{0, 5, 5}, {5, 10, 15}, {10, 10, 20}});
        assertThat(table).isDeepEqualTo(new long[][] {{2, 3, 5}, {7, 8, 15}, {9, 11, 20}});
    }

    /** The grand total stays; a ring is moved the shorter way, and if both are as long, the first row's first rises. */
    @Test
    void ringOfCells_isMovedTheShorterWay() {
        assertThat(Rounding.additive(new long[][] {{4, 6, 10}, {6, 4, 10}, {10, 10, 20}}, 10))
                .isDeepEqualTo(new long[][] {{0, 10, 10}, {10, 0, 10}, {10, 10, 20}});
        assertThat(Rounding.additive(new long[][] {{6, 4, 10}, {4, 6, 10}, {10, 10, 20}}, 10))
                .isDeepEqualTo(new long[][] {{10, 0, 10}, {0, 10, 10}, {10, 10, 20}});
        assertThat(Rounding.additive(new long[][] {{5, 5, 10}, {5, 5, 10}, {10, 10, 20}}, 10))
                .isDeepEqualTo(new long[][] {{10, 0, 10}, {0, 10, 10}, {10, 10, 20}});
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 10})
    void additive_goesToTheMultipleBelowOrAbove_leavesMultiples_andStillAdds(int base) {
        Random random = new Random(base);
        for (int n = 0; n < 200; n++) {
            long[][] table = table(random, 1 + random.nextInt(4), 1 + random.nextInt(4));
            long[][] rounded = Rounding.additive(table, base);

            for (int row = 0; row < table.length; row++) {
                for (int column = 0; column < table[row].length; column++) {
                    long below = table[row][column] / base * base;
                    long above = below == table[row][column] ? below : below + base;
                    assertThat(rounded[row][column]).isIn(below, above);
                }
            }
            assertThat(added(rounded)).isDeepEqualTo(rounded);
            assertThat(Rounding.additive(table, base)).as("the same each time").isDeepEqualTo(rounded);
        }
    }

    private static long[][] table(Random random, int rows, int columns) {
        long[][] table = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                table[row][column] = random.nextInt(30);
            }
        }
        return added(table);
    }

    /** The same cells with their sums as totals. */
    private static long[][] added(long[][] table) {
        int rows = table.length - 1;
        int columns = table[0].length - 1;
        long[][] added = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                added[row][column] = table[row][column];
                added[row][columns] += table[row][column];
                added[rows][column] += table[row][column];
                added[rows][columns] += table[row][column];
            }
        }
        return added;
    }
}
