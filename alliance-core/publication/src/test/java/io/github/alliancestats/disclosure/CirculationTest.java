package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the distance that a cell can move while all others stay within their ends. */
class CirculationTest {

    /** One row of 10, 5 and 6 with a total of 21 that is fixed; the second can move by 3, the third by 4. */
    private static Circulation circulation(long low, long high) {
        return new Ends(
                        new long[][] {{10, 5, 6, 21}, {10, 5, 6, 21}},
                        new long[][] {{low, 2, 2, 21}, {0, 0, 0, 21}},
                        new long[][] {{high, 8, 10, 21}, {99, 99, 99, 21}})
                .circulation();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 99, 99, 7", // the others can fall by 7 in total
        "10, 15, 99, 5", // its own end
        "10, 99, 4, 4", // the requested distance
        "10, 99, 6, 6",
        "10, 10, 99, 0",
    })
    void cell_risesAsFarAsItsEndAndTheOthersAllow(long low, long high, long enough, long rise) {
        assertThat(circulation(low, high).rise(0, 0, enough)).isEqualTo(rise);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 99, 7", "5, 10, 99, 5", "0, 10, 4, 4", "0, 10, 6, 6", "10, 10, 99, 0"})
    void cell_fallsAsFarAsItsEndAndTheOthersAllow(long low, long high, long enough, long fall) {
        assertThat(circulation(low, high).fall(0, 0, enough)).isEqualTo(fall);
    }
}
