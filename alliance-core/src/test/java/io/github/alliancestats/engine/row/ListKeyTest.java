package io.github.alliancestats.engine.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of names is one key, equal and ordered by the names in their places. */
class ListKeyTest {

    private static ListKey key(String names) {
        return ListKey.of(List.of(names.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a b, a b", "Aa c, Aa c"})
    void sameNames_areOneKey(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other)).hasSameHashCodeAs(key(other)).isEqualByComparingTo(key(other));
        assertThat(new ListKey().seeking(List.of("x")).seeking(List.of(one.split(" "))))
                .isEqualTo(key(other));
    }

    /** Some of them with one hash, as "Aa" and "BB" have. */
    @ParameterizedTest
    @CsvSource({"a, b", "a, a b", "a b, a c", "a b, b", "a z, b a", "Aa, BB", "Aa c, BB c", "c Aa, c BB"})
    void otherNames_areAnotherKey_andTheFirstThatDiffersDecides(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other)).isNotEqualTo(one).isLessThan(key(other));
        assertThat(key(other)).isNotEqualTo(key(one)).isGreaterThan(key(one));
    }

    @ParameterizedTest
    @CsvSource({"a b, b a", "a, b", "a, a a", "a b c, c b a"})
    void orderAndNumberOfNames_showInTheHash(String one, String other) {
        assertThat(key(one).hashCode()).isNotEqualTo(key(other).hashCode());
    }
}
