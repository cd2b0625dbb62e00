package io.github.alliancestats.engine.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.engine.sum.Additions.RecordEffects;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums are exact at any size, also sums of sums. */
class SumsTest {

    private static final int COLUMN = 1;
    private static final int RULE = 3;
    private static final long LARGEST = Micros.LIMIT - 1;
    private static final BigDecimal MANY_MILLIONS = new BigDecimal("1E+40");
    private static final List<String> NAMES = new ArrayList<>();

    private static Additions counting(int column) {
        return new Additions(new RecordEffects(column, List.of(), List.of(), List.of(), List.of()));
    }

    private static Increment number(long micros) {
        return numbers(1, micros);
    }

    private static Increment numbers(int times, long micros) {
        Additions additions = counting(Additions.IGNORED);
        for (int i = 0; i < times; i++) {
            additions.add(0, COLUMN);
        }
        Increment increment = new Increment();
        increment.set(additions, new long[] {micros});
        return increment;
    }

    private static Increment wide(BigDecimal number) {
        Increment increment = new Increment();
        increment.addWide(COLUMN, number);
        return increment;
    }

    private static Increment named(String name) {
        Increment increment = new Increment();
        increment.addName(RULE, number(name));
        return increment;
    }

    private static int number(String name) {
        if (!NAMES.contains(name)) {
            NAMES.add(name);
        }
        return NAMES.indexOf(name);
    }

    private static boolean isZero(Increment increment) {
        Sums sums = sums(increment);
        return sums.isZero(COLUMN) && sums.names(RULE, NAMES).size() == 0;
    }

    private static Sums sums(Increment... increments) {
        Sums sums = new Sums();
        for (Increment increment : increments) {
            sums.add(increment);
            sums.addRecords(1);
        }
        return sums;
    }

    private static Sums largestNumbers(int times) {
        Sums sums = new Sums();
        Increment largest = number(LARGEST);
        for (int i = 0; i < times; i++) {
            sums.add(largest);
        }
        return sums;
    }

    /** The most numbers before any is carried. */
    private static Sums full() {
        return largestNumbers(Micros.PER_CARRY - 1);
    }

    private static BigDecimal largest(long times) {
        return Micros.number(LARGEST).multiply(BigDecimal.valueOf(times));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, Micros.PER_CARRY - 1, Micros.PER_CARRY, 3 * Micros.PER_CARRY})
    void numbersBeyondALong_areExact(int times) {
        assertThat(largestNumbers(times).number(COLUMN)).isEqualByComparingTo(largest(times));
    }

    /** One record can have more rows than a column can take before it is carried. */
    @Test
    void incrementsOfManyNumbers_areExact() {
        Increment many = numbers(3 * Micros.PER_CARRY, LARGEST);
        Sums sums = sums(many, many);

        assertThat(sums.number(COLUMN)).isEqualByComparingTo(largest(6L * Micros.PER_CARRY));
        sums.subtract(many);
        assertThat(sums.number(COLUMN)).isEqualByComparingTo(largest(3L * Micros.PER_CARRY));
    }

    @Test
    void numbersBeyondALong_areLargerThanALong() {
        assertThat(largest(3L * Micros.PER_CARRY).movePointRight(Micros.DECIMALS))
                .isGreaterThan(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    @Test
    void sumsOfFullSums_areExact() {
        Sums all = new Sums();
        for (int i = 0; i < 4; i++) {
            all.addAll(full());
        }

        assertThat(all.number(COLUMN)).isEqualByComparingTo(largest(4L * (Micros.PER_CARRY - 1)));
    }

    @Test
    void negativeNumbers_areCarried() {
        Sums sums = new Sums();
        for (int i = 0; i < 3 * Micros.PER_CARRY; i++) {
            sums.add(number(-LARGEST));
        }

        assertThat(sums.number(COLUMN))
                .isEqualByComparingTo(largest(3L * Micros.PER_CARRY).negate());
    }

    /** The carried number and the rest can have different signs. */
    @Test
    void numberThatIsNearlySubtracted_isExact() {
        Sums sums = largestNumbers(Micros.PER_CARRY + 1);
        for (int i = 0; i < Micros.PER_CARRY; i++) {
            sums.add(number(-LARGEST));
        }
        sums.add(number(5 - LARGEST));

        assertThat(sums.number(COLUMN)).isEqualByComparingTo("0.000005");
        assertThat(sums.count(COLUMN)).isEqualTo(5);
        sums.add(number(-5));
        assertThat(sums.isZero(COLUMN)).isTrue();
    }

    /** A state is subtracted after it ends. */
    @Test
    void subtract_reversesNumbers_andKeepsNames() {
        Increment increment = named("Kendal");
        increment.addCount(COLUMN, 7);
        increment.addWide(COLUMN + 1, MANY_MILLIONS);
        Sums sums = new Sums();
        sums.add(increment);
        sums.subtract(increment);

        assertThat(sums.number(COLUMN)).isZero();
        assertThat(sums.number(COLUMN + 1)).isZero();
        assertThat(sums.isZero(COLUMN + 1)).isTrue();
        assertThat(sums.names(RULE, NAMES).inOrder()).containsExactly("Kendal");
    }

    @Test
    void addNumbers_leavesNamesOut() {
        Increment increment = named("Kendal");
        increment.addCount(COLUMN, 7);
        increment.addWide(COLUMN, MANY_MILLIONS);
        Sums sums = new Sums();
        sums.addNumbers(increment);

        assertThat(sums.names(RULE, NAMES).size()).isZero();
        assertThat(sums.number(COLUMN)).isEqualByComparingTo(MANY_MILLIONS.add(new BigDecimal("0.000007")));
    }

    @Test
    void wideNumber_addsToItsColumn() {
        Sums sums = sums(wide(MANY_MILLIONS), number(LARGEST), wide(MANY_MILLIONS));

        assertThat(sums.records()).isEqualTo(3);
        assertThat(sums.number(COLUMN))
                .isEqualByComparingTo(MANY_MILLIONS.add(MANY_MILLIONS).add(largest(1)));
        assertThat(sums.isZero(COLUMN)).isFalse();
        assertThat(sums(wide(BigDecimal.ONE)).isZero(COLUMN)).isFalse();
    }

    @Test
    void countThatIsCarried_isExact() {
        assertThat(largestNumbers(Micros.PER_CARRY + 1).count(COLUMN)).isEqualTo((Micros.PER_CARRY + 1) * LARGEST);
    }

    @Test
    void names_areInOrder_eachOnce() {
        Sums sums = sums(named("Kendal"), named("Barrow"), named("Kendal"), number(7));

        assertThat(sums.names(RULE, NAMES).inOrder()).containsExactly("Barrow", "Kendal");
        assertThat(sums.names(RULE + 1, NAMES).inOrder()).isEmpty();
    }

    @Test
    void hundredNames_areFoundAgain() {
        Sums sums = new Sums();
        for (int i = 0; i < 300; i++) {
            sums.add(named("Name " + i % 100));
        }

        assertThat(sums.names(RULE, NAMES).inOrder()).hasSize(100).contains("Name 0", "Name 99");
    }

    /** Sums that were read are filled further by their readers. */
    @Test
    void sumsOfSums_changeByThemselves() {
        Sums from = sums(named("Kendal"), wide(BigDecimal.ONE));
        Sums to = new Sums();
        Sums another = new Sums();
        to.addAll(from);
        another.addAll(from);
        to.addAll(sums(named("Barrow")));
        to.add(wide(BigDecimal.ONE));
        another.add(named("Carlisle"));

        assertThat(from.names(RULE, NAMES).inOrder()).containsExactly("Kendal");
        assertThat(another.names(RULE, NAMES).inOrder()).containsExactly("Carlisle", "Kendal");
        assertThat(from.number(COLUMN)).isEqualByComparingTo("1");
        assertThat(to.names(RULE, NAMES).inOrder()).containsExactly("Barrow", "Kendal");
        assertThat(to.number(COLUMN)).isEqualByComparingTo("2");
        assertThat(to.records()).isEqualTo(3);
    }

    @Test
    void carry_keepsTheSum() {
        Sums sums = full();
        sums.carry();

        assertThat(sums.number(COLUMN)).isEqualByComparingTo(largest(Micros.PER_CARRY - 1));
        assertThat(sums.isZero(COLUMN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-5, 5, -LARGEST, LARGEST})
    void carry_leavesNumbersBelowTheLimit(long micros) {
        Sums sums = sums(number(micros));
        sums.carry();

        assertThat(sums.count(COLUMN)).isEqualTo(micros);
    }

    @Test
    void columnWithoutNumbers_isZero() {
        Sums sums = sums(number(7));

        assertThat(sums.count(COLUMN + 1)).isZero();
        assertThat(sums.number(COLUMN + 1)).isZero();
        assertThat(sums.isZero(COLUMN + 1)).isTrue();
        assertThat(sums.isZero(COLUMN)).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void increment_isUsedAgain(Consumer<Increment> fill) {
        Increment increment = new Increment();
        assertThat(isZero(increment)).isTrue();
        fill.accept(increment);
        assertThat(isZero(increment)).isFalse();

        increment.set(counting(Additions.IGNORED), new long[0]);

        assertThat(isZero(increment)).isTrue();
    }

    static Stream<Consumer<Increment>> increment_isUsedAgain() {
        return Stream.of(
                increment -> increment.addCount(COLUMN, 7),
                increment -> increment.set(counting(COLUMN), new long[0]),
                increment -> increment.addName(RULE, number("Kendal")),
                increment -> increment.addWide(COLUMN, MANY_MILLIONS));
    }

    @Test
    void increment_hasAnyNumberOfColumns() {
        Increment increment = new Increment();
        Additions additions = counting(Additions.IGNORED);
        long[] amounts = new long[101];
        for (int column = 0; column <= 100; column++) {
            additions.add(column, column);
            amounts[column] = column;
        }
        increment.set(additions, amounts);

        assertThat(sums(increment).count(100)).isEqualTo(100);
        assertThat(sums(increment, increment).count(1)).isEqualTo(2);
    }
}
