package io.github.alliancestats.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report(
            LocalDate.of(2024, 1, 31),
            new Machine("a processor", 2, 1024, "a system", "a JDK"),
            new Settings(1_000, 2, 3, 4, 500, "java", List.of("-Xmx1g")),
            "IN_ORDER",
            "a1",
            List.of(
                    row("a1", 1, List.of(sample(1.5), sample(2.5))),
                    row("lib", 1_000, List.of(sample(3), Optional.empty()))),
            List.of(row("write", 1, List.of(Optional.empty(), Optional.empty()))),
            Optional.of(new FirstCalls.Medians(40, 140, 240)),
            List.of(new Retained.Size("a record", 184.6)));

    @Test
    void theTablesSetEachRowAgainstTheBase() {
        assertThat(MarkdownReport.of(report))
                .contains("a processor, 2 cores, 1024 MiB, a system, a JDK.")
                .contains("| a1 | what a1 is | 1.5 | 2.0 | 1.67 | 2000000 | 1.0 | 2.0 | 1.0 | 5 |")
                .contains("| lib | what lib is | 3.0 | 3.0 | 1.0 | 3000 | 2.0 | 3.0 | 2.0 | 0 |")
                .contains("| what write is | failed |")
                .contains("| Moneta alone | 140 | 100 |")
                .contains("| a record | 185 |");
    }

    @Test
    void theJsonKeepsWhatEachRoundMeasured() throws JsonProcessingException {
        JsonNode json = new ObjectMapper().readTree(JsonReport.of(report));

        assertThat(json.at("/machine/processor").asText()).isEqualTo("a processor");
        assertThat(json.at("/question/0/rounds/1/millis").asDouble()).isEqualTo(2.5);
        assertThat(json.at("/question/1/ratioToBase").asDouble()).isEqualTo(2.0);
        assertThat(json.at("/question/1/rounds/1").isNull()).isTrue();
        assertThat(json.at("/others/0/millisMedian").isMissingNode()).isTrue();
        assertThat(json.at("/firstCalls/answer").asDouble()).isEqualTo(240);
        assertThat(json.at("/retained/0/bytes").asDouble()).isEqualTo(184.6);
    }

    @Test
    void aRoundThatFailedIsAFailureOfTheWhole() {
        assertThat(report.hasFailures()).isTrue();
    }

    private static Row row(String id, int records, List<Optional<Sample>> samples) {
        return new Row(new Job(id, "what " + id + " is", "Some.thing", Map.of(), records), samples);
    }

    private static Optional<Sample> sample(double millis) {
        return Optional.of(new Sample(millis, millis, 5));
    }
}
