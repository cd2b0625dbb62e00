package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A scale")
class ScaleTest {

    private static Scale of(String numbers) {
        return Scale.of(Stream.of(numbers.split(" ", -1)).map(BigDecimal::new).toList());
    }

    private static String marks(Scale scale) {
        return String.join(" ", scale.marks().stream().map(scale::words).toList())
                .replace(",", "");
    }

    @ParameterizedTest
    @CsvSource({
        "21 17 6 0,                0 10 20 30",
        "7,                        0 2 4 6 8",
        "8,                        0 2 4 6 8",
        "1,                        0 1",
        "2 1,                      0 1 2",
        "0,                        0 1",
        "0.5 0.2,                  0 0.2 0.4 0.6",
        "1.5 2,                    0 0.5 1 1.5 2",
        "9500,                     0 5 10",
        "-12 7,                    -15 -10 -5 0 5 10",
        "-12 -3,                   -15 -10 -5 0",
        "1011 1000,                0 500 1000 1500"
    })
    void goesFromZeroInRoundStepsPastEveryNumber(String numbers, String marks) {
        Scale scale = of(numbers);

        assertThat(marks(scale)).isEqualTo(marks);
        assertThat(scale.low()).isLessThanOrEqualTo(BigDecimal.ZERO);
        assertThat(scale.high()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "4999,              '',        0 2000 4000 6000",
        "12000,             thousands, 0 5 10 15",
        "623000.5,          thousands, 0 200 400 600 800",
        "1000000,           millions,  0 0.5 1",
        "-30000 10,         thousands, -30 -20 -10 0 10",
        "6200000,           millions,  0 2 4 6 8",
        "1234567890123,     billions,  0 500 1000 1500"
    })
    void isToldInWordsThatStayShort(String numbers, String unit, String marks) {
        Scale scale = of(numbers);

        assertThat(scale.unit().orElse("")).isEqualTo(unit);
        assertThat(marks(scale)).isEqualTo(marks);
    }

    @Test
    void groupsTheDigitsOfItsMarks() {
        Scale scale = of("1999");

        assertThat(scale.marks().stream().map(scale::words)).containsExactly("0", "500", "1,000", "1,500", "2,000");
    }

    @Test
    void putsANumberInProportionBetweenItsEnds() {
        Scale scale = of("-10 30");

        assertThat(scale.place(new BigDecimal("-10"), BigDecimal.ONE, new BigDecimal(81)))
                .isEqualByComparingTo("1");
        assertThat(scale.place(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(81)))
                .isEqualByComparingTo("21");
        assertThat(scale.place(new BigDecimal("30"), BigDecimal.ONE, new BigDecimal(81)))
                .isEqualByComparingTo("81");
        assertThat(scale.place(new BigDecimal("30"), new BigDecimal(16), new BigDecimal(2)))
                .as("a high number stands above a low one, where lengths are counted downwards")
                .isEqualByComparingTo("2");
    }

    @Test
    void isTheSameForEqualNumbersHoweverTheyAreWritten() {
        assertThat(Scale.of(List.of(new BigDecimal("2E+1"))).marks().stream().map(BigDecimal::intValueExact))
                .isEqualTo(Scale.of(List.of(new BigDecimal("20.00"))).marks().stream()
                        .map(BigDecimal::intValueExact)
                        .toList());
    }
}
