package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Sums are exact at any size, also those of sums. */
class SumsTest {

    private static final int LANE = 1;
    private static final int WIDTH = 2;

    @Test
    void sumsOfSums_thatAreAllButFull_areExact() {
        Sums all = new Sums();
        for (int i = 0; i < 4; i++) {
            all.addAll(full());
        }

        assertThat(all.records()).isEqualTo(4L * (Micros.PER_CARRY - 1));
        assertThat(all.number(LANE)).isEqualByComparingTo(full().number(LANE).multiply(BigDecimal.valueOf(4)));
        assertThat(full().number(LANE))
                .isEqualByComparingTo(
                        Micros.number(Micros.LIMIT - 1).multiply(BigDecimal.valueOf(Micros.PER_CARRY - 1)));
    }

    /** As many of the largest numbers as are added before anything is carried. */
    private static Sums full() {
        Addition largest = new Addition();
        largest.add(LANE, Micros.LIMIT - 1);
        Sums sums = new Sums();
        for (int i = 0; i < Micros.PER_CARRY - 1; i++) {
            sums.add(largest, WIDTH);
        }
        return sums;
    }
}
