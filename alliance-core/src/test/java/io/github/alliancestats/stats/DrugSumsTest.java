package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What seizures under one key come to, by the facts that are known of them. */
class DrugSumsTest {

    private static final long LARGEST = Micros.LIMIT - 1;

    @Test
    void seizures_areCountedByTheirFacts_howeverManyOccur() {
        DrugSums.Shapes shapes = new DrugSums.Shapes();
        DrugSums sums = new DrugSums(shapes);
        for (int facts = 1; facts < 1_000; facts++) {
            sums.count(shapes.of(facts));
            sums.count(shapes.of(facts));
        }

        assertThat(sums.records()).isEqualTo(2 * 999);
        assertThat(sums.having(1)).isEqualTo(2 * 500);
        assertThat(sums.having(1 << 9)).isEqualTo(2 * (999 - 511));
        assertThat(sums.having(1, 2)).isEqualTo(2 * 250);
    }

    @Test
    void factsThatOccurUnderAnotherKey_areNotCountedHere() {
        DrugSums.Shapes shapes = new DrugSums.Shapes();
        DrugSums sums = new DrugSums(shapes);
        sums.count(shapes.of(DrugFacts.CONFIRMED));
        DrugSums others = new DrugSums(shapes);
        for (int facts = 1; facts < 100; facts++) {
            others.count(shapes.of(facts));
        }

        assertThat(sums.having(DrugFacts.CONFIRMED)).isEqualTo(1);
        assertThat(sums.having(DrugFacts.SUSPECTED)).isZero();
        assertThat(sums.records()).isEqualTo(1);
        assertThat(others.records()).isEqualTo(99);
    }

    /** Each seizure of the most drugs that a line has, each with the largest amount that it holds. */
    @Test
    void amountsBeyondALong_areExact() {
        DrugSums.Shapes shapes = new DrugSums.Shapes();
        DrugSums sums = new DrugSums(shapes);
        int seizures = 3 * Micros.PER_CARRY / DrugLines.MOST;
        for (int i = 0; i < seizures; i++) {
            sums.add(DrugSums.VALUE, DrugLines.MOST * LARGEST);
            sums.add(DrugSums.BELOW, 1);
            sums.count(shapes.of(DrugFacts.VALUED));
        }

        assertThat(sums.number(DrugSums.VALUE))
                .isEqualByComparingTo(Micros.number(LARGEST).multiply(BigDecimal.valueOf(3L * Micros.PER_CARRY)));
        assertThat(sums.number(DrugSums.BELOW)).isEqualByComparingTo(BigDecimal.valueOf(seizures, Micros.DECIMALS));
        assertThat(sums.number(DrugSums.ABOVE)).isZero();
        assertThat(sums.having(DrugFacts.VALUED)).isEqualTo(seizures);
        assertThat(sums.records()).isEqualTo(seizures);
    }

    /** The largest amounts, as many as a line holds before it carries, twice over and again. */
    @Test
    void sumsOfSums_areExact() {
        DrugSums.Shapes shapes = new DrugSums.Shapes();
        DrugSums all = new DrugSums(shapes);
        int parts = 5;
        int seizures = Micros.PER_CARRY / DrugLines.MOST - 1;
        for (int part = 0; part < parts; part++) {
            DrugSums some = new DrugSums(shapes);
            for (int i = 0; i < seizures; i++) {
                some.add(DrugSums.VALUE, DrugLines.MOST * LARGEST);
                some.add(DrugSums.ABOVE, part);
                some.count(shapes.of(1 << part));
            }
            all.addAll(some);
        }

        assertThat(all.number(DrugSums.VALUE))
                .isEqualByComparingTo(
                        Micros.number(LARGEST).multiply(BigDecimal.valueOf((long) parts * seizures * DrugLines.MOST)));
        assertThat(all.number(DrugSums.ABOVE))
                .isEqualByComparingTo(BigDecimal.valueOf(10L * seizures, Micros.DECIMALS));
        assertThat(all.records()).isEqualTo((long) parts * seizures);
        assertThat(all.having(1 << 4)).isEqualTo(seizures);
    }

    /** What was taken over leaves no place where the next seizure would be the one at which sums are carried. */
    @Test
    void sumsThatTookOverOthers_goOnExactly() {
        DrugSums.Shapes shapes = new DrugSums.Shapes();
        int perCarry = Micros.PER_CARRY / DrugLines.MOST;
        for (int taken : new int[] {perCarry - 2, perCarry - 1, perCarry, perCarry + 1}) {
            DrugSums others = seizures(shapes, new DrugSums(shapes), taken);
            DrugSums sums = new DrugSums(shapes);
            sums.addAll(others);
            seizures(shapes, sums, 3 * perCarry);

            assertThat(sums.number(DrugSums.VALUE))
                    .as("after %s", taken)
                    .isEqualByComparingTo(Micros.number(LARGEST)
                            .multiply(BigDecimal.valueOf((taken + 3L * perCarry) * DrugLines.MOST)));
        }
    }

    /** In millionths: where one of the three ends is no longer held in a lane, the range is told in full, and equal. */
    @ParameterizedTest
    @CsvSource({
        "10, 3, 4",
        "140737488355327, 0, 0",
        "140737488355327, 1, 0",
        "140737488355327, 0, 1",
        "140737488355328, 5, 0",
        "9000000000000000, 0, 9000000000000000",
        "9000000000000000, 9000000000000000, 0"
    })
    void range_isThatOfTheThreeSums(long value, long below, long above) {
        DrugSums sums = new DrugSums(new DrugSums.Shapes());
        sums.add(DrugSums.VALUE, value);
        sums.add(DrugSums.BELOW, below);
        sums.add(DrugSums.ABOVE, above);
        BigDecimal number = BigDecimal.valueOf(value, Micros.DECIMALS);

        assertThat(sums.range(DrugSums.VALUE, DrugSums.BELOW, DrugSums.ABOVE, true))
                .isEqualTo(ExactRange.of(
                        BigDecimal.valueOf(value - below, Micros.DECIMALS),
                        number,
                        BigDecimal.valueOf(value + above, Micros.DECIMALS),
                        true));
        assertThat(sums.sum(DrugSums.VALUE)).isEqualTo(ExactRange.of(number));
    }

    private static DrugSums seizures(DrugSums.Shapes shapes, DrugSums sums, int count) {
        for (int i = 0; i < count; i++) {
            sums.add(DrugSums.VALUE, DrugLines.MOST * LARGEST);
            sums.count(shapes.of(DrugFacts.VALUED));
        }
        return sums;
    }
}
