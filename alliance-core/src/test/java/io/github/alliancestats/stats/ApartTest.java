package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.money.ValuationBasis;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {

    private static final List<Apart> IN_ORDER = List.of(
            Apart.NOTHING,
            Apart.of(EUR, null),
            Apart.of(EUR, ValuationBasis.STREET),
            Apart.of(GBP, null),
            Apart.of(GBP, ValuationBasis.STREET),
            Apart.of(GBP, ValuationBasis.FACE));

    @Test
    void order_isByCurrency_andThenByBasis_noneFirst() {
        for (int one = 0; one < IN_ORDER.size(); one++) {
            for (int other = 0; other < IN_ORDER.size(); other++) {
                assertThat(Integer.signum(IN_ORDER.get(one).compareTo(IN_ORDER.get(other))))
                        .isEqualTo(Integer.compare(one, other));
                assertThat(IN_ORDER.get(one).equals(IN_ORDER.get(other))).isEqualTo(one == other);
            }
        }
    }

    @Test
    void words_standBehindTheKindOfNumber() {
        assertThat(Apart.NOTHING).hasToString("");
        assertThat(Apart.of(GBP, null)).hasToString(" in GBP");
        assertThat(Apart.of(GBP, ValuationBasis.STREET)).hasToString(" in GBP on street basis");
    }
}
