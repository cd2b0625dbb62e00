package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.alliancestats.measure.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final List<BigDecimal> SOME = figures(1, 200);

    private final FigureTable library = new FigureTable();
    private final FigureTable sql = new FigureTable();

    @Test
    void rowThatOneSideLacks_isADifference() {
        library.add("force", "force-1", SOME);
        sql.add("force", "force-2", SOME);

        assertThat(library.differences(sql))
                .containsExactly(
                        "force force-1: library [1, 200], Spark SQL []",
                        "force force-2: library [], Spark SQL [1, 200]");
    }

    @Test
    void rowWithAnotherFigure_isADifference() {
        library.add("force", "force-1", SOME);
        sql.add("force", "force-1", figures(1, 201));

        assertThat(library.differences(sql)).containsExactly("force force-1: library [1, 200], Spark SQL [1, 201]");
    }

    @Test
    void rowWithoutFigures_isOmitted() {
        library.add("force", "force-1", figures(0, 0));

        assertThat(library.differences(sql)).isEmpty();
        assertThat(library.rows()).isEmpty();
    }

    @Test
    void secondRowOfAName_isRefused() {
        library.add("force", "force-1", SOME);

        assertThatIllegalStateException()
                .isThrownBy(() -> library.add("force", "force-1", SOME))
                .withMessage("two rows of figures have the name \"force force-1\"");
    }

    @Test
    void table_hasEveryMeasureAndBreakdownOfTheQuery() {
        FigureTable table =
                FigureTable.of(PlainJava.answer(new SampleData(1_000)).summary());
        Set<String> breakdowns = table.rows().keySet().stream()
                .map(name -> name.split(" ")[0])
                .filter(name -> !name.equals(FigureTable.TOTAL))
                .collect(Collectors.toSet());

        assertThat(FigureTable.MEASURES)
                .containsExactlyElementsOf(Question.year2023().measures());
        assertThat(breakdowns)
                .containsExactlyInAnyOrderElementsOf(Question.year2023().dimensions().stream()
                        .map(Dimension::id)
                        .toList());
    }

    private static List<BigDecimal> figures(long one, long other) {
        return List.of(BigDecimal.valueOf(one), BigDecimal.valueOf(other));
    }
}
