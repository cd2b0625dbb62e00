package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

        Answer added = Answer.of(QUESTION, partials, 0, rows.size());

        assertThat(added).isEqualTo(plain);
        assertThat(added.sha256()).isEqualTo(plain.sha256());
    }

    @Test
    void aLostPartIsAnErrorThatSaysHowManyRowsThereAreAndShouldBe() {
        List<Partial> withoutTheLast = partials.subList(0, PARTS - 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> Answer.of(QUESTION, withoutTheLast, 0, rows.size()))
                .withMessageStartingWith("the control total does not hold: ")
                .withMessageEndingWith("but the source has " + rows.size() + "; no figure of this run may be used");
    }

    @Test
    void aRejectedRowIsAccountedFor() {
        SourceRow bad = new SourceRow(9, null, null, null, null, null, null, null, null, List.of());
        List<Partial> part = List.of(part(QUESTION, 0, List.of(bad)));

        assertThat(Answer.of(QUESTION, part, 0, 1).rejected()).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> Answer.of(QUESTION, part, 0, 2))
                .withMessage("the control total does not hold: 0 rows became records and 1 were rejected, which is 1,"
                        + " but the source has 2; no figure of this run may be used");
    }

    /** A row of an unknown kind can be cash or drugs. */
    @Test
    void aRejectedRow_isAGapOfTheFiguresThatItCanChange() {
        assertThat(gaps("force-1", SourceRow.CASH)).containsExactly("cash.seized");
        assertThat(gaps("force-1", SourceRow.DRUGS)).containsExactly("drugs.seizures");
        assertThat(gaps("force-1", "vehicle")).containsExactly("drugs.seizures", "cash.seized");
    }

    @Test
    void aRejectedRowWithoutAForce_isAGapOfEveryForce() {
        for (String force : Arrays.asList(null, "", "force 1 ")) {
            SourceRow bad = new SourceRow(9, force, SourceRow.CASH, null, null, null, null, null, null, List.of());
            Summary summary = part(QUESTION, 0, List.of(bad)).summary(QUESTION);

            assertThat(summary.rejected()).isEqualTo(1);
            assertThat(summary.issues()).extracting(Issue::code).contains(Issue.Code.REJECTED_ROWS);
            assertThat(rejected(summary, CashMeasures.SEIZED)).isEqualTo(1);
            assertThat(rejected(summary, DrugMeasures.SEIZURES)).isZero();
        }
    }

    /** Returns the ids of the figures that lack a rejected row. */
    private static List<String> gaps(String force, String kind) {
        SourceRow bad = new SourceRow(9, force, kind, null, null, null, null, null, null, List.of());
        List<SourceRow> rows = new ArrayList<>(DATA.rows().toList());
        rows.add(bad);
        Summary summary = part(QUESTION, 0, rows).summary(QUESTION);
        Summary without = PlainJava.answer(DATA).summary();
        return Stream.of(DrugMeasures.SEIZURES, CashMeasures.SEIZED)
                .filter(measure -> rejected(summary, measure) > rejected(without, measure))
                .map(Measure::id)
                .toList();
    }

    private static long rejected(Summary summary, Measure<?> measure) {
        return summary.figure(measure).completeness().gaps().getOrDefault(Gap.REJECTED, 0L);
    }

    @Test
    void aPartThatCameTwiceIsRefused() {
        List<Partial> twice = List.of(partials.get(0), partials.get(0));

        assertThatIllegalStateException()
                .isThrownBy(() -> Answer.of(QUESTION, twice, 0, rows.size()))
                .withMessageStartingWith("two parts have rows of one bucket");
    }

    @Test
    void aPartOfAnExecutorWithAnotherQuestionIsRefused() {
        List<Partial> others = partials(QUESTION.groupedBy(Dimension.DRUG));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of(QUESTION, others, 0, rows.size()))
                .withMessageContaining("another query");
    }

    @Test
    void aSourceThatChangedBetweenItsTwoReadsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Answer.of(QUESTION, partials, 1, rows.size()))
                .withMessageStartingWith("the source changed between its two reads");
    }

    private List<Partial> partials(StatsQuery question) {
        return IntStream.range(0, PARTS)
                .mapToObj(part -> part(
                        question,
                        part,
                        rows.stream().filter(row -> partOf(row) == part).toList()))
                .toList();
    }

    private static Partial part(StatsQuery question, int bucket, List<SourceRow> rows) {
        Resolver resolver = new Resolver(question);
        rows.forEach(row -> resolver.add(bucket, row));
        return resolver.finish();
    }

    private static int partOf(SourceRow row) {
        return Math.floorMod((row.force() + row.kind() + row.id()).hashCode(), PARTS);
    }
}
