package io.github.alliancestats.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "P0D, 0",
        "P1D, 1",
        "P1M, 30.4375",
        "P16M, 487",
        "P1Y, 365.25",
        "P12M, 365.25",
        "P4Y, 1461",
        "P5Y218D, 2044.25",
        "P100Y, 36525",
        "P26W, 182",
    })
    void number_isMonthsAndDays(Period term, BigDecimal days) {
        assertThat(Terms.number(term)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "0, P0D",
        "31, P31D", // longer than a month, and no month and a half day
        "182, P182D",
        "486, P486D",
        "487, P1Y4M",
        "488, P1Y4M1D",
        "2044.25, P5Y218D",
        "6757.125, P18Y6M",
    })
    void period_isTheTermThatHasTheNumber(BigDecimal days, Period term) {
        assertThat(Terms.period(days)).isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0625, P0D", // a sixteenth of a day
        "29.4375, P29D", // a month less a day
        "30.44, P1M",
        "1000.1, P2Y8M26D",
        "-30.4375, P-1M",
        "-31.5, P-1M-1D",
    })
    void numberThatNoSumHas_isRoundedTowardsNothing(BigDecimal days, Period rounded) {
        assertThat(Terms.period(days)).isEqualTo(rounded);
    }

    @Test
    void sumOfSentencesOfDays_isNotTurnedIntoMonths() {
        BigDecimal days = Terms.number(Period.of(5, 0, 218));
        Period naive = Period.ofMonths(
                        days.divideToIntegralValue(new BigDecimal("30.4375")).intValueExact())
                .plusDays(days.remainder(new BigDecimal("30.4375")).intValue())
                .normalized();

        assertThat(naive).isEqualTo(Period.of(5, 7, 4));
        assertThat(Terms.number(naive)).isLessThan(days);
        assertThat(Terms.period(days)).isEqualTo(Period.of(5, 0, 218));
    }

    @Test
    void daysOfATerm_onTheCalendar_dependOnWhenItBegins() {
        Period term = Period.ofMonths(6);
        LocalDate january = LocalDate.of(2023, 1, 1);
        LocalDate july = LocalDate.of(2023, 7, 1);

        assertThat(ChronoUnit.DAYS.between(january, january.plus(term))).isEqualTo(181);
        assertThat(ChronoUnit.DAYS.between(july, july.plus(term))).isEqualTo(184);
        assertThat(Terms.number(term)).isEqualTo("182.625");
    }

    /** Clacton and Frinton Gazette, 14 April 2022: 24 people, 126 years, five years and three months on average. */
    @Test
    void mean_asPublished() {
        assertThat(Terms.mean(Terms.number(Period.ofYears(126)), 24)).isEqualTo(Period.of(5, 3, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "P3Y1D, 1, P3Y1D",
        "P5Y1D, 2, P2Y6M", // half a day left out; the number is also that of 1 year 10 months 244 days
        "P1D, 2, P0D",
        "P31D, 1, P1M",
        "P20Y, 3, P6Y8M",
        "P1Y, 7, P1M21D",
        "P9M1726D, 1000, P1D", // two days each but for a sixteenth of one
    })
    void mean_isInWholeMonthsAndDays(Period sum, long count, Period mean) {
        assertThat(Terms.mean(Terms.number(sum), count)).isEqualTo(mean);
    }

    @Test
    void meanOfNobody_isNone() {
        assertThatThrownBy(() -> Terms.mean(BigDecimal.TEN, 0)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "P0D, 0 days",
        "P1D, 1 day",
        "P1M, 1 month",
        "P1Y, 12 months",
        "P20M, 20 months",
        "P1Y11M2D, 23 months 2 days",
        "P24M, 2 years",
        "P8Y6M, 8 years 6 months",
        "P2Y1M1D, 2 years 1 month 1 day",
        "P5Y218D, 5 years 218 days",
    })
    void words_areThoseOfTheCourt(Period term, String words) {
        assertThat(Terms.words(term)).isEqualTo(words);
    }

    @Property
    void period_isTheInverseOfNumber(
            @ForAll @IntRange(max = 1_000) int years,
            @ForAll @IntRange(max = 11) int months,
            @ForAll @IntRange(max = 486) int days) {
        Period term = Period.of(years, months, days);

        assertThat(Terms.period(Terms.number(term))).isEqualTo(term);
    }

    @Property
    void sumOfNumbers_isTheNumberOfTheSum_inAnyOrder(@ForAll("terms") Period one, @ForAll("terms") Period other) {
        BigDecimal sum = Decimals.canonical(Terms.number(one).add(Terms.number(other)));

        assertThat(Terms.number(one.plus(other))).isEqualTo(sum);
        assertThat(Terms.number(other.plus(one))).isEqualTo(sum);
    }

    @Property
    void sumOfTerms_losesNothingOnTheWayBack(@ForAll @Size(max = 40) List<@From("terms") Period> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Period term : terms) {
            sum = sum.add(Terms.number(term));
        }
        Period back = Terms.period(sum);

        assertThat(Terms.number(back)).isEqualByComparingTo(sum);
        assertThat(back).isEqualTo(back.normalized());
        assertThat(back.get(ChronoUnit.DAYS)).isBetween(0L, 486L);
    }

    @Property
    void anyNumberOfTenThousandths_isShortOfItsTermByLessThanADay(@ForAll @LongRange(max = 9_000_000_000L) long units) {
        BigDecimal number = BigDecimal.valueOf(units, 4);

        assertThat(number.subtract(Terms.number(Terms.period(number)))).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Property
    void mean_isTheLongestInWholeDaysThatIsNotAboveTheExact(
            @ForAll("terms") Period sum, @ForAll @LongRange(min = 1, max = 500) long count) {
        BigDecimal whole = Terms.number(sum);
        BigDecimal people = BigDecimal.valueOf(count);
        Period mean = Terms.mean(whole, count);

        assertThat(mean.getMonths()).isBetween(0, 11);
        assertThat(mean.getDays()).isBetween(0, 30);
        assertThat(Terms.number(mean).multiply(people)).isLessThanOrEqualTo(whole);
        assertThat(Terms.number(mean.plusDays(1)).multiply(people)).isGreaterThan(whole);
    }

    @Provide
    Arbitrary<Period> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 1_000))
                .as(Period::of);
    }

    @Test
    void sumThatNoPeriodCanBe_isToldInWords() {
        BigDecimal years = new BigDecimal("365.25").multiply(new BigDecimal("3000000000"));

        assertThat(Terms.words(years)).isEqualTo("3000000000 years");
        assertThatThrownBy(() -> Terms.period(years)).isInstanceOf(ArithmeticException.class);
    }
}
