package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.stats.StatsQuery;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final SampleData DATA = new SampleData(5_000);
    private static final StatsQuery QUESTION = Question.year2023();
    private static final int PARTS = 4;

    private final List<SourceRow> rows = DATA.rows().toList();
    private final List<Partial> partials = partials(QUESTION);

    @Test
    void allPartsTogetherAreTheAnswer() {
        Answer plain = PlainJava.answer(DATA);

        Answer added = Answer.of(QUESTION, partials, rows.size());

        assertThat(added).isEqualTo(plain);
        assertThat(added.sha256()).isEqualTo(plain.sha256());
    }

    @Test
    void aLostPartIsAnErrorThatSaysHowManyRowsThereAreAndShouldBe() {
        List<Partial> withoutTheLast = partials.subList(0, PARTS - 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> Answer.of(QUESTION, withoutTheLast, rows.size()))
                .withMessageStartingWith("the control total does not hold: ")
                .withMessageEndingWith("but the source has " + rows.size() + "; no figure of this run may be used");
    }

    @Test
    void aRejectedRowIsAccountedFor() {
        SourceRow bad = new SourceRow(9, null, null, null, null, null, null, null, null, List.of());
        List<Partial> part = List.of(Partial.of(QUESTION, List.of(bad).iterator()));

        assertThat(Answer.of(QUESTION, part, 1).rejected()).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> Answer.of(QUESTION, part, 2))
                .withMessage("the control total does not hold: 0 rows were seen and 1 rejected, which is 1,"
                        + " but the source has 2; no figure of this run may be used");
    }

    @Test
    void aPartThatCameTwiceIsRefused() {
        List<Partial> twice = List.of(partials.get(0), partials.get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of(QUESTION, twice, rows.size()))
                .withMessageContaining("must not have a record in common");
    }

    @Test
    void aPartOfAnExecutorWithAnotherQuestionIsRefused() {
        List<Partial> others = partials(QUESTION.groupedBy(Dimension.DRUG));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of(QUESTION, others, rows.size()))
                .withMessageContaining("another query");
    }

    private List<Partial> partials(StatsQuery question) {
        return IntStream.range(0, PARTS)
                .mapToObj(part -> rows.stream().filter(row -> partOf(row) == part))
                .map(part -> Partial.of(question, part.iterator()))
                .toList();
    }

    private static int partOf(SourceRow row) {
        return Math.floorMod((row.force() + row.kind() + row.id()).hashCode(), PARTS);
    }
}
