package io.github.alliancestats.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final Optional<Sample> FAILED = Optional.empty();

    @Test
    void theMinimumTheMedianAndTheSpreadAreThoseOfAllRounds() {
        Row row = row(30, 10, 20);

        assertThat(row.min()).isEqualTo(10);
        assertThat(row.median()).isEqualTo(20);
        assertThat(row.spread()).isEqualTo(3);
        assertThat(row.nanosPerRecord()).isEqualTo(20_000);
    }

    @Test
    void theMedianOfAnEvenNumberIsHalfwayBetweenTheMiddleTwo() {
        assertThat(row(10, 40, 20, 30).median()).isEqualTo(25);
    }

    @Test
    void aRatioIsTakenWithinEachRoundSoThatASlowRoundIsNotHeldAgainstEither() {
        Row base = row(10, 100, 10);
        Row row = row(20, 200, 30);

        assertThat(row.ratioTo(base, Sample::millis).orElseThrow()).isCloseTo(2, within(1e-9));
    }

    @Test
    void aRoundThatFailedIsLeftOut() {
        Row row = new Row(job(), List.of(FAILED, sample(20)));

        assertThat(row.isMeasured()).isTrue();
        assertThat(row.median()).isEqualTo(20);
        assertThat(row.ratioTo(row(5, 10), Sample::millis)).hasValue(2);
        assertThat(row.ratioTo(new Row(job(), List.of(sample(5), FAILED)), Sample::millis))
                .isEmpty();
        assertThat(new Row(job(), List.of(FAILED, FAILED)).isMeasured()).isFalse();
    }

    private static Row row(double... millis) {
        return new Row(job(), Arrays.stream(millis).mapToObj(RowTest::sample).toList());
    }

    private static Optional<Sample> sample(double millis) {
        return Optional.of(new Sample(millis, millis, 0));
    }

    private static Job job() {
        return new Job("x", "something", "Some.thing", Map.of(), 1_000);
    }
}
