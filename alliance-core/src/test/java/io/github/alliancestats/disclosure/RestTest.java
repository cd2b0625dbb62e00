package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is left for records that lack a key. */
class RestTest {

    private static final Entry TEN = Entry.of(BigDecimal.TEN);
    private static final Entry ZERO = Entry.of(BigDecimal.ZERO);
    private static final Entry MISSING = Entry.without(Entry.Kind.MISSING);

    private static Rest rest(Entry noRow) {
        return new Rest(new Entry[][] {{TEN, TEN}, {TEN, TEN}}, noRow, ZERO);
    }

    @Test
    void ofWhichNothingIsKnown_isMissing_andNotZero() {
        Rest rest = rest(MISSING);

        assertThat(rest.adds()).isTrue();
        assertThat(rest.entry(1, -1)).isEqualTo(MISSING);
        assertThat(rest.entry(1, 0)).isEqualTo(MISSING);
        assertThat(rest.entry(1, 1)).isEqualTo(MISSING);
    }

    @Test
    void ofWhichThereIsNothing_isZero() {
        assertThat(rest(ZERO).entry(1, -1)).isEqualTo(ZERO);
        assertThat(rest(ZERO).entry(1, 0)).isEqualTo(ZERO);
    }
}
