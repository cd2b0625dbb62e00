package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Tests of the entries for records without a key. */
class RestTest {

    private static final Entry TEN = Entry.of(BigDecimal.TEN);
    private static final Entry ZERO = Entry.of(BigDecimal.ZERO);
    private static final Entry MISSING = Entry.without(Entry.EntryKind.MISSING);

    private static Rest rest(Entry noRow) {
        return new Rest(new Entry[][] {{TEN, TEN}, {TEN, TEN}}, noRow, ZERO);
    }

    @Test
    void entry_unknownRest_isMissingAndNotZero() {
        Rest rest = rest(MISSING);

        assertThat(rest.adds()).isTrue();
        assertThat(rest.entry(1, -1)).isEqualTo(MISSING);
        assertThat(rest.entry(1, 0)).isEqualTo(MISSING);
        assertThat(rest.entry(1, 1)).isEqualTo(MISSING);
    }

    @Test
    void entry_emptyRest_isZero() {
        assertThat(rest(ZERO).entry(1, -1)).isEqualTo(ZERO);
        assertThat(rest(ZERO).entry(1, 0)).isEqualTo(ZERO);
    }

    private static Entry number(long number) {
        return Entry.of(BigDecimal.valueOf(number));
    }

    /** Two rows, two columns and their totals; {@code last} in no row, {@code beside} in no column. */
    private static Rest rest(long[][] known, long last, long beside) {
        Entry[][] entries = new Entry[known.length][known[0].length];
        for (int row = 0; row < known.length; row++) {
            for (int column = 0; column < known[row].length; column++) {
                entries[row][column] = number(known[row][column]);
            }
        }
        return new Rest(entries, number(last), number(beside));
    }

    @Test
    void entry_recordsWithoutAKey_isTheTotalLessTheOtherCells() {
        Rest rest = rest(new long[][] {{1, 2, 6}, {4, 5, 9}, {12, 7, 29}}, 14, 10);

        assertThat(rest.adds()).isTrue();
        assertThat(rest.entry(0, 2)).isEqualTo(number(3));
        assertThat(rest.entry(1, 2)).isEqualTo(number(0));
        assertThat(rest.entry(2, 0)).isEqualTo(number(7));
        assertThat(rest.entry(2, 1)).isEqualTo(number(0));
        assertThat(rest.entry(2, 2)).isEqualTo(number(7));
        assertThat(rest.entry(2, -1)).isEqualTo(number(14));
        assertThat(rest.entry(-1, 2)).isEqualTo(number(10));
        assertThat(rest.entry(-1, -1)).isEqualTo(number(29));
        assertThat(rest.entry(0, -1)).isEqualTo(number(6));
        assertThat(rest.entry(-1, 1)).isEqualTo(number(7));
    }

    /** A record of several keys is under each of them, and once in the total. */
    @Test
    void adds_cellsExceedTheirTotal_isFalse() {
        assertThat(rest(new long[][] {{1, 2, 3}, {4, 5, 9}, {5, 7, 12}}, 0, 0).adds())
                .isTrue();
        assertThat(rest(new long[][] {{1, 3, 3}, {4, 5, 9}, {5, 7, 12}}, 0, 0).adds())
                .as("the first row, and the second column")
                .isFalse();
        assertThat(rest(new long[][] {{2, 2, 3}, {4, 4, 9}, {6, 6, 12}}, 0, 0).adds())
                .as("the first row alone")
                .isFalse();
        assertThat(rest(new long[][] {{2, 1, 3}, {4, 5, 9}, {5, 7, 12}}, 0, 0).adds())
                .as("the first column alone")
                .isFalse();
        assertThat(rest(new long[][] {{1, 2, 3}, {4, 5, 9}, {5, 7, 13}}, 0, 0).adds())
                .as("the whole is more than its rows")
                .isFalse();
    }
}
