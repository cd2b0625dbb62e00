package io.github.alliancestats.engine.row;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.money.ValuationBasis;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrencyBasisTest {

    private static final List<CurrencyBasis> IN_ORDER = List.of(
            CurrencyBasis.NOTHING,
            CurrencyBasis.of(EUR, null),
            CurrencyBasis.of(EUR, ValuationBasis.STREET),
            CurrencyBasis.of(GBP, null),
            CurrencyBasis.of(GBP, ValuationBasis.STREET),
            CurrencyBasis.of(GBP, ValuationBasis.FACE));

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
    void words_followTheKindOfNumber() {
        assertThat(CurrencyBasis.NOTHING).hasToString("");
        assertThat(CurrencyBasis.of(GBP, null)).hasToString(" in GBP");
        assertThat(CurrencyBasis.of(GBP, ValuationBasis.STREET)).hasToString(" in GBP on street basis");
    }
}
