package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OnSparkTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void itPrintsFiguresControlTotalAndOneDigestThreeTimes() {
        int status =
                OnSpark.run(output, errors, "--events", "4000", "--partitions", "3", "--compare-sql", "--period-only");

        assertThat(told(errors)).isEmpty();
        assertThat(told(output))
                .contains("Control total: 4,9")
                .contains("  rejected: row ")
                .contains("The answers are the same.\n")
                .contains("rows of figures of Spark SQL are the same.\n")
                .containsPattern("The summaries of these 1,\\d+ rows are the same.\n$");
        assertThat(told(output).lines().filter(line -> line.matches("  (plain Java|Parquet|database) +[0-9a-f]{64}")))
                .hasSize(3);
        assertThat(status).isZero();
    }

    @Test
    void anOptionThatIsUnknownIsToldOf() {
        assertThat(OnSpark.run(output, errors, "--cluster")).isEqualTo(2);
        assertThat(told(errors)).contains("--cluster");
    }

    private static String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
