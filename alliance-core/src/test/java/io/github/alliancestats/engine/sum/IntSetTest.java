package io.github.alliancestats.engine.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntSetTest {

    @Property
    void numbers_areKeptOnce(@ForAll List<@IntRange(max = 500) Integer> numbers) {
        IntSet set = new IntSet(new Sums());
        Set<Integer> expected = new HashSet<>();
        for (int number : numbers) {
            set.add(number);
            expected.add(number);
        }

        Set<Integer> found = new HashSet<>();
        set.forEach(number -> assertThat(found.add(number)).isTrue());
        assertThat(found).isEqualTo(expected);
    }
}
