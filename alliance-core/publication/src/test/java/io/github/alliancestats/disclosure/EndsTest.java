package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the ends of cells, and of their narrowing by other cells. */
class EndsTest {

    private static final long NO_END = Circulation.UNBOUNDED;

    /** One cell of 5, known to lie between 2 and 9. */
    private static Ends fromTwoToNine() {
        return new Ends(new long[][] {{5}}, new long[][] {{2}}, new long[][] {{9}});
    }

    @ParameterizedTest
    @CsvSource({
        "2, 9, false, 2, 9",
        "0, 20, false, 2, 9",
        "3, 9, true, 3, 9",
        "2, 8, true, 2, 8",
        "5, 5, true, 5, 5",
        "6, 9, false, 2, 9", // the value is below 6
        "2, 4, false, 2, 9",
    })
    void know_trueAndCloserEnds_narrowsTheCell(long from, long to, boolean narrowed, long low, long high) {
        Ends ends = fromTwoToNine();

        assertThat(ends.know(0, 0, from, to)).isEqualTo(narrowed);
        assertThat(ends.low[0][0]).isEqualTo(low);
        assertThat(ends.high[0][0]).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, true", "4, 6, true", "6, 9, false", "0, 4, false"})
    void valueBetweenTwoEnds_isTrue(long from, long to, boolean isTrue) {
        assertThat(fromTwoToNine().isTrue(0, 0, from, to)).isEqualTo(isTrue);
    }

    @Test
    void copy_hasEndsOfItsOwn() {
        Ends ends = fromTwoToNine();
        ends.copy().know(0, 0, 5, 5);

        assertThat(ends.low[0][0]).isEqualTo(2);
        assertThat(ends.high[0][0]).isEqualTo(9);
    }

    /** 3 and 4 of 7. At first the cells are only known not to be negative. */
    @Test
    void narrow_cellsThatAdd_narrowOneAnotherUntilNoEndMoves() {
        long[][] value = {{3, 4, 7}, {3, 4, 7}};
        Ends ends = new Ends(
                value, new long[][] {{0, 0, 7}, {0, 0, 7}}, new long[][] {{NO_END, NO_END, 7}, {NO_END, NO_END, 7}});

        assertThat(ends.narrow()).isTrue();
        assertThat(ends.low).isDeepEqualTo(new long[][] {{0, 0, 7}, {0, 0, 7}});
        assertThat(ends.high).isDeepEqualTo(new long[][] {{7, 7, 7}, {7, 7, 7}});
        assertThat(ends.narrow()).isFalse();

        assertThat(ends.know(0, 0, 2, 3)).isTrue();
        assertThat(ends.narrow()).isTrue();
        assertThat(ends.low[0][1]).isEqualTo(4);
        assertThat(ends.high[0][1]).isEqualTo(5);
        assertThat(ends.low[1]).containsExactly(2, 4, 7);
        assertThat(ends.high[1]).containsExactly(3, 5, 7);
    }

    @Test
    void cellThatCanRiseForEver_hasNoEnd() {
        Ends ends = new Ends(new long[][] {{3, 3}, {3, 3}}, new long[][] {{0, 0}, {0, 0}}, new long[][] {
            {NO_END, NO_END}, {NO_END, NO_END}
        });

        assertThat(ends.narrow()).isFalse();
        assertThat(ends.high).isDeepEqualTo(new long[][] {{NO_END, NO_END}, {NO_END, NO_END}});
    }
}
