package io.github.alliancestats.engine.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntSetTest {

    /** Each list is a set of its own, to which the one before was added. */
    @Property
    void numbers_areKeptOnce(@ForAll List<List<@IntRange(max = 500) Integer>> lists) {
        IntSet set = new IntSet();
        Set<Integer> expected = new HashSet<>();
        for (List<Integer> numbers : lists) {
            IntSet before = set;
            set = new IntSet();
            numbers.forEach(set::add);
            set.addAll(before);
            expected.addAll(numbers);
        }

        Set<Integer> found = new HashSet<>();
        IntSet all = set.united();
        all.forEach(number -> assertThat(found.add(number)).isTrue());
        assertThat(found).isEqualTo(expected).hasSize(all.size());
    }
}
