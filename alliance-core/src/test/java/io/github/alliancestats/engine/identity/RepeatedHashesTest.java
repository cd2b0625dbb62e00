package io.github.alliancestats.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PropertyDefaults(tries = 50)
class RepeatedHashesTest {

    /** No repeated hash may be missed. A unique hash that is found only costs a look-up of its id. */
    @Property
    void hashThatOccursMoreThanOnce_isFound_whateverTheArrays(
            @ForAll @IntRange(min = 0, max = 60_000) int count,
            @ForAll @IntRange(min = 1, max = 100_000) int range,
            @ForAll @IntRange(min = 1, max = 7) int arrays,
            @ForAll long seed) {
        Random random = new Random(seed);
        int spread = random.nextInt() | 1;
        List<int[]> hashes = new ArrayList<>();
        Set<Integer> once = new HashSet<>();
        Set<Integer> repeated = new HashSet<>();
        for (int array = 0; array < arrays; array++) {
            int[] some = new int[count / arrays];
            for (int i = 0; i < some.length; i++) {
                some[i] = random.nextInt(range) * spread;
                if (!once.add(some[i])) {
                    repeated.add(some[i]);
                }
            }
            hashes.add(some);
        }

        RepeatedHashes found = RepeatedHashes.among(hashes);

        repeated.forEach(hash -> assertThat(found.contains(hash)).isTrue());
        once.removeAll(repeated);
        once.remove(0); // marks a free place, and is always looked up
        once.forEach(hash -> assertThat(found.contains(hash)).isFalse());
    }

    /** One part or many, with mostly unique or mostly repeated hashes. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "2, 1, 2",
        "10, 5, 3",
        "1000, 100000, 1",
        "1000, 10, 7",
        "20000, 100000, 2",
        "60000, 1000, 5",
        "60000, 100000, 1",
        "200000, 100000, 3"
    })
    void repeatedHashes_areFound_amongFewAndMany(int count, int range, int arrays) {
        hashThatOccursMoreThanOnce_isFound_whateverTheArrays(count, range, arrays, count + range);
    }

    /** So many short arrays that they limit the number of parts. */
    @Example
    void shortArrays_andEmptyOnes_keepTheirHashes() {
        Random random = new Random(7);
        List<int[]> hashes = new ArrayList<>();
        List<int[]> before = new ArrayList<>();
        Set<Integer> once = new HashSet<>();
        Set<Integer> repeated = new HashSet<>();
        for (int array = 0; array < 3_000; array++) {
            int[] some = random.ints(array % 21, 1, 40_000)
                    .map(hash -> hash * 0x9E3779B1)
                    .toArray();
            hashes.add(some);
            before.add(some.clone());
            for (int hash : some) {
                if (!once.add(hash)) {
                    repeated.add(hash);
                }
            }
        }

        RepeatedHashes found = RepeatedHashes.among(hashes);

        once.forEach(hash -> assertThat(found.contains(hash)).isEqualTo(repeated.contains(hash)));
        for (int array = 0; array < hashes.size(); array++) {
            assertThat(hashes.get(array)).containsExactlyInAnyOrder(before.get(array));
        }
    }

    @Example
    void emptyArrays_noneRepeated() {
        assertThat(RepeatedHashes.among(List.of(new int[0], new int[0])).contains(7))
                .isFalse();
    }

    @Example
    void noHashes_noneRepeated() {
        assertThat(RepeatedHashes.among(List.of()).contains(7)).isFalse();
    }

    @Example
    void allTheSame_areFoundOnce() {
        assertThat(RepeatedHashes.among(List.of(new int[100_000], new int[3])).contains(0))
                .isTrue();
    }
}
