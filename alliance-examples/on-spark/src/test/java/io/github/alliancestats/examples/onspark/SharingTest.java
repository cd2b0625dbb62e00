package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.stats.SharingKey;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forces that summarize their own records and send only sealed bytes. */
class SharingTest {

    private static final SampleData DATA = new SampleData(4_000);
    private static final SharingKey KEY = SharingKey.generate(new SecureRandom());
    private static final StatsQuery QUESTION = Question.year2023().withDeduplication(Deduplication.BY_ID);

    @Test
    void sealedAnswersOfAllForcesAddToTheSealedAnswerOfAllRecords() {
        StatsQuery sealed = QUESTION.sealedUnder(KEY);

        Summary together = Summary.sum(sent().stream().map(sealed::readSummary).toList());

        assertThat(together.toBytes())
                .isEqualTo(summary(DATA.rows()).sealedUnder(KEY).toBytes());
    }

    @Test
    void aSummaryThatComesTwiceIsRefused() {
        StatsQuery sealed = QUESTION.sealedUnder(KEY);
        Summary one = sealed.readSummary(sent().get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.sum(List.of(one, one)))
                .withMessageContaining("must not have a record in common");
    }

    @Test
    void whatIsSentNamesNoRecordAndNoJointWork() {
        assertThat(sent())
                .hasSize(SampleData.FORCES)
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("joint-"));
        assertThat(new String(summary(DATA.rows()).toBytes(), StandardCharsets.ISO_8859_1))
                .contains("joint-");
    }

    private static List<byte[]> sent() {
        Map<String, List<SourceRow>> byForce =
                DATA.rows().collect(Collectors.groupingBy(row -> String.valueOf(row.force())));
        return byForce.values().stream()
                .map(own -> summary(own.stream()).sealedUnder(KEY).toBytes())
                .toList();
    }

    private static Summary summary(Stream<SourceRow> rows) {
        Resolver resolver = new Resolver(QUESTION);
        rows.forEach(row -> resolver.add(0, row));
        return resolver.finish().summary(QUESTION);
    }
}
