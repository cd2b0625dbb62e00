package io.github.alliancestats.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetainedTest {

    @Test
    void records_keepAtMost() {
        Map<String, Double> bytes =
                Retained.all().stream().collect(Collectors.toMap(Retained.Size::what, Retained.Size::bytes));

        assertThat(bytes.get("a seizure of one drug")).isLessThanOrEqualTo(200);
        assertThat(bytes.get("a seizure of cash, one amount")).isLessThanOrEqualTo(200);
        assertThat(bytes.get("a stop and search")).isLessThanOrEqualTo(150);
        assertThat(bytes.get("a record of the workload")).isLessThanOrEqualTo(250);
    }
}
