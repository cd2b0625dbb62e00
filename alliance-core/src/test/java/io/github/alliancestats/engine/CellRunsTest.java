package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CellRunsTest {

    private static final int MOST = 12;

    @Property
    void mergedRuns_haveTheSameCells_eachOnceAndInOrder(
            @ForAll @Size(max = 5) List<@IntRange(max = MOST - 1) Integer> froms,
            @ForAll @Size(value = 5) List<@IntRange(max = 4) Integer> lengths) {
        CellRuns runs = new CellRuns();
        BitSet cells = new BitSet();
        for (int i = 0; i < froms.size(); i++) {
            int to = Math.min(MOST, froms.get(i) + lengths.get(i));
            runs.add(froms.get(i), to);
            cells.set(froms.get(i), to);
        }
        runs.merge();

        assertThat(runs.cells()).isEqualTo(cells.cardinality());
        for (int cell = 0; cell < MOST; cell++) {
            assertThat(runs.contains(cell)).as("cell %s", cell).isEqualTo(cells.get(cell));
        }
        for (int run = 1; run < runs.count(); run++) {
            assertThat(runs.from(run)).isGreaterThan(runs.to(run - 1));
        }
    }

    @Example
    void runThatIsAddedLater_isMergedWithThoseThatWere() {
        CellRuns runs = new CellRuns();
        runs.add(1, 3);
        runs.add(2, 4);
        runs.merge();
        runs.add(8, 9);
        runs.merge();

        assertThat(runs.count()).isEqualTo(2);
        assertThat(runs.to(0)).isEqualTo(4);
        assertThat(runs.from(1)).isEqualTo(8);
        assertThat(runs.to(1)).isEqualTo(9);
    }

    @Example
    void clear_removesAllRuns() {
        CellRuns runs = new CellRuns();
        runs.add(1, 3);
        runs.clear();

        assertThat(runs.count()).isZero();
        assertThat(runs.contains(1)).isFalse();
    }
}
