package io.github.alliancestats.engine.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final List<String> ALL = List.of("Kendal", "Barrow", "Carlisle");

    private static Names of(List<String> list, String... names) {
        IntSet numbers = new IntSet();
        for (String name : names) {
            numbers.add(list.indexOf(name));
        }
        return new Names(numbers, list);
    }

    @Test
    void inOrder_isAlphabetical_andTheNumberStays() {
        Names names = of(ALL, "Kendal", "Carlisle");

        assertThat(names.size()).isEqualTo(2);
        assertThat(names.inOrder()).containsExactly("Carlisle", "Kendal");
        assertThat(names.size()).isEqualTo(2);
    }

    @Test
    void names_areEqualWhateverListTheyAreFrom() {
        Names names = of(ALL, "Kendal", "Barrow");
        Names ofOtherList = of(List.of("Barrow", "Kendal"), "Kendal", "Barrow");

        assertThat(names)
                .isEqualTo(of(ALL, "Barrow", "Kendal"))
                .isEqualTo(ofOtherList)
                .isEqualTo(new Names(new TreeSet<>(List.of("Kendal", "Barrow"))))
                .hasSameHashCodeAs(ofOtherList)
                .isNotEqualTo(of(ALL, "Kendal"))
                .isNotEqualTo(of(ALL, "Kendal", "Carlisle"))
                .isNotEqualTo(of(List.of("Barrow", "Workington"), "Barrow", "Workington"))
                .isNotEqualTo("Kendal");
    }

    @Test
    void with_hasBoth_andDoesNotChangeTheOthers() {
        Names others = of(ALL, "Kendal", "Barrow");
        Names both = Names.NONE.with(of(ALL, "Kendal", "Carlisle")).with(others).with(Names.NONE);

        assertThat(both.inOrder()).containsExactly("Barrow", "Carlisle", "Kendal");
        assertThat(others.inOrder()).containsExactly("Barrow", "Kendal");
        assertThat(Names.NONE.inOrder()).isEmpty();
    }
}
