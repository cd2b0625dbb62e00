package io.github.alliancestats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InternerTest {

    private static final int MORE_THAN_PLACES = 100_000;

    @Test
    void valuesThatAreTheSame_areOneObject() {
        Interner<BigDecimal> shared = new Interner<>(BigDecimal::equals);
        BigDecimal first = new BigDecimal("1.5");

        assertThat(shared.of(first)).isSameAs(first);
        assertThat(shared.of(new BigDecimal("1.5"))).isSameAs(first);
    }

    @Test
    void differentValuesWithOneHash_areDifferent() {
        Interner<String> shared = new Interner<>(String::equals);

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(shared.of("Aa")).isEqualTo("Aa");
        assertThat(shared.of("BB")).isEqualTo("BB");
        assertThat(shared.of("Aa")).isEqualTo("Aa");
    }

    @Test
    void valueAfterManyOthers_isEqualToItself() {
        Interner<String> shared = new Interner<>(String::equals);

        for (int i = 0; i < MORE_THAN_PLACES; i++) {
            assertThat(shared.of("value " + i)).isEqualTo("value " + i);
        }
        assertThat(shared.of("value 0")).isEqualTo("value 0");
    }
}
