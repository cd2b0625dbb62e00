package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums are exact at any size, also those of sums. */
class SumsTest {

    private static final int LANE = 1;
    private static final int WIDTH = 2;
    private static final long LARGEST = Micros.LIMIT - 1;
    private static final BigDecimal MANY_MILLIONS = new BigDecimal("1E+40");

    @Test
    void sumsOfSums_thatAreAllButFull_areExact() {
        Sums all = new Sums();
        for (int i = 0; i < 4; i++) {
            all.addAll(full());
        }

        assertThat(all.records()).isEqualTo(4L * (Micros.PER_CARRY - 1));
        assertThat(all.number(LANE)).isEqualByComparingTo(full().number(LANE).multiply(BigDecimal.valueOf(4)));
        assertThat(full().number(LANE)).isEqualByComparingTo(largest(Micros.PER_CARRY - 1));
    }

    /** As many of the largest numbers as are added before anything is carried. */
    private static Sums full() {
        return largestNumbers(Micros.PER_CARRY - 1);
    }

    private static Sums largestNumbers(int times) {
        Addition largest = number(LARGEST);
        Sums sums = new Sums();
        for (int i = 0; i < times; i++) {
            sums.add(largest, WIDTH);
        }
        return sums;
    }

    private static BigDecimal largest(long times) {
        return Micros.number(LARGEST).multiply(BigDecimal.valueOf(times));
    }

    private static Addition number(long micros) {
        Addition addition = new Addition();
        assertThat(addition.add(LANE, micros)).isTrue();
        return addition;
    }

    private static Addition wide(BigDecimal number) {
        Addition addition = new Addition();
        addition.addWide(LANE, number);
        return addition;
    }

    private static Addition named(String name) {
        Addition addition = new Addition();
        addition.addName(LANE, name);
        return addition;
    }

    private static Sums sums(Addition... additions) {
        Sums sums = new Sums();
        for (Addition addition : additions) {
            sums.add(addition, WIDTH);
        }
        return sums;
    }

    @Test
    void numbersBeyondALong_areExact() {
        int times = 3 * Micros.PER_CARRY;

        assertThat(largestNumbers(times).number(LANE)).isEqualByComparingTo(largest(times));
        assertThat(largest(times).movePointRight(Micros.DECIMALS)).isGreaterThan(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    @Test
    void manyNumbersAtOnce_areExact() {
        int atOnce = Micros.PER_CARRY - 1;
        Sums sums = new Sums();
        for (int i = 0; i < 8; i++) {
            sums.roomFor(WIDTH, atOnce)[LANE] += atOnce * LARGEST;
        }

        assertThat(sums.number(LANE)).isEqualByComparingTo(largest(8L * atOnce));
    }

    @Test
    void numberAtTheLimit_isNotForALane_andIsExactBeside() {
        assertThat(new Addition().add(LANE, Micros.LIMIT)).isFalse();
        assertThat(number(1).add(LANE, LARGEST)).isFalse();

        Sums sums = sums(wide(MANY_MILLIONS), number(LARGEST), wide(MANY_MILLIONS));

        assertThat(sums.records()).isEqualTo(3);
        assertThat(sums.number(LANE))
                .isEqualByComparingTo(MANY_MILLIONS.add(MANY_MILLIONS).add(largest(1)));
        assertThat(sums.micros(LANE)).isEqualTo(Micros.NONE);
    }

    @Test
    void wideCount_addsToThatInItsLane() {
        assertThat(sums(number(5), wide(BigDecimal.valueOf(Micros.LIMIT))).count(LANE))
                .isEqualTo(Micros.LIMIT + 5);
    }

    @Test
    void names_areThoseOfAllThatWasAdded_eachOnce() {
        Sums sums = sums(named("Kendal"), named("Barrow"), named("Kendal"), number(7));

        assertThat(sums.names(LANE)).containsExactly("Barrow", "Kendal");
        assertThat(sums.names(LANE + 1)).isEmpty();
        assertThat(sums(number(7)).names(LANE)).isEmpty();
        assertThat(sums.count(LANE)).isEqualTo(7);
        assertThat(sums.number(LANE)).isEqualByComparingTo("0.000007");
    }

    @Test
    void sumsOfSums_haveTheNamesAndTheWideNumbersOfBoth() {
        Sums all = sums(named("Kendal"), wide(BigDecimal.ONE));
        all.addAll(sums(named("Barrow"), named("Kendal"), wide(MANY_MILLIONS)));
        Sums taken = new Sums();
        taken.addAll(all);

        for (Sums each : new Sums[] {all, taken}) {
            assertThat(each.records()).isEqualTo(5);
            assertThat(each.names(LANE)).containsExactly("Barrow", "Kendal");
            assertThat(each.number(LANE)).isEqualByComparingTo(MANY_MILLIONS.add(BigDecimal.ONE));
        }
    }

    /** What is read of them is another's to fill; the sums that they were taken from stay as they were. */
    @Test
    void sumsThatWereTaken_shareNothing() {
        Sums from = sums(named("Kendal"), wide(BigDecimal.ONE));
        Sums to = new Sums();
        to.addAll(from);

        to.add(named("Barrow"), WIDTH);
        to.add(wide(BigDecimal.ONE), WIDTH);

        assertThat(from.names(LANE)).containsExactly("Kendal");
        assertThat(from.number(LANE)).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @MethodSource
    void isInLanes_unlessSomethingIsBeside(boolean inLanes, boolean hasNames, Sums sums) {
        assertThat(sums.isInLanes()).isEqualTo(inLanes);
        assertThat(sums.hasNames()).isEqualTo(hasNames);
    }

    static Stream<Arguments> isInLanes_unlessSomethingIsBeside() {
        Sums carried = full();
        carried.carry();
        Sums carriedNothing = sums(number(7));
        carriedNothing.carry();
        return Stream.of(
                Arguments.of(true, false, new Sums()),
                Arguments.of(true, false, sums(number(7))),
                Arguments.of(true, false, full()),
                Arguments.of(true, false, carriedNothing),
                Arguments.of(false, false, carried),
                Arguments.of(false, false, sums(wide(MANY_MILLIONS))),
                Arguments.of(false, true, sums(named("Kendal"))));
    }

    @Test
    void carry_leavesEachLaneBelowTheLimit_andTheSumAsItIs() {
        Sums sums = full();
        sums.carry();

        sums.forEachLane((lane, number) -> assertThat(number).isBetween(-LARGEST, LARGEST));
        assertThat(sums.number(LANE)).isEqualByComparingTo(largest(Micros.PER_CARRY - 1));
        assertThat(sums.micros(LANE)).isEqualTo(Micros.NONE);
    }

    /** Nothing needs to be carried of a number below the limit, of either sign. */
    @ParameterizedTest
    @ValueSource(longs = {-5, 5, -LARGEST, LARGEST})
    void carry_leavesWhatFits(long micros) {
        Sums sums = sums(number(micros));
        sums.carry();

        assertThat(sums.micros(LANE)).isEqualTo(micros);
        assertThat(sums.isInLanes()).isTrue();
    }

    @Test
    void negativeSums_areCarriedToo() {
        Addition negative = number(-LARGEST);
        Sums sums = new Sums();
        for (int i = 0; i < 3 * Micros.PER_CARRY; i++) {
            sums.add(negative, WIDTH);
        }

        assertThat(sums.number(LANE))
                .isEqualByComparingTo(largest(3L * Micros.PER_CARRY).negate());
    }

    @Test
    void laneBeyondTheWidth_isZero() {
        Sums sums = sums(number(7));

        assertThat(sums.count(WIDTH)).isZero();
        assertThat(sums.number(WIDTH)).isZero();
        assertThat(sums.micros(WIDTH)).isZero();
        assertThat(sums.micros(LANE)).isEqualTo(7);
        Sums carried = full();
        carried.carry();
        assertThat(carried.number(WIDTH)).isZero();
    }

    /** Each item is told into the same addition. */
    @ParameterizedTest
    @MethodSource
    void addition_thatIsCleared_isNothing(Consumer<Addition> item) {
        Addition addition = new Addition();
        assertThat(addition.isNothing()).isTrue();
        item.accept(addition);
        assertThat(addition.isNothing()).isFalse();

        addition.clear(WIDTH);

        assertThat(addition.isNothing()).isTrue();
        assertThat(sums(addition).names(LANE)).isEmpty();
        assertThat(sums(addition).number(LANE)).isZero();
    }

    static Stream<Consumer<Addition>> addition_thatIsCleared_isNothing() {
        return Stream.of(
                addition -> addition.add(LANE, 7),
                addition -> addition.add(LANE, -7),
                addition -> addition.addName(LANE, "Kendal"),
                addition -> addition.addWide(LANE, MANY_MILLIONS));
    }

    @Test
    void addition_hasAsManyLanesAsAreAskedFor() {
        Addition addition = new Addition();
        addition.add(LANE, 7);
        for (int width = 1; width <= 100; width++) {
            addition.makeRoom(width);
            assertThat(addition.numbers()).hasSizeGreaterThanOrEqualTo(width);
            assertThat(addition.add(width - 1, 1)).isTrue();
        }

        assertThat(addition.numbers()[LANE]).isEqualTo(8);
        Addition wide = new Addition();
        wide.makeRoom(100);
        assertThat(wide.numbers()).hasSizeGreaterThanOrEqualTo(100);
    }
}
