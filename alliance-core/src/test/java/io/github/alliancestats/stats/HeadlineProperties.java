package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is said of a figure is true: the words are read back here, and set against its exact ends. */
class HeadlineProperties {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(Records.GBP)
            .valuedAt(ValuationBasis.STREET);

    private static final Pattern WORDS =
            Pattern.compile("(more than |nearly |at least |)£([0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?)(m|bn|)");

    /** Words read back: what is claimed, and of which number. */
    private record Said(String claim, BigDecimal number) {
        static Said of(String text) {
            Matcher matcher = WORDS.matcher(text);
            assertThat(matcher.matches()).as(text).isTrue();
            int zeros = switch (matcher.group(3)) {
                case "m" -> 6;
                case "bn" -> 9;
                default -> 0;
            };
            return new Said(
                    matcher.group(1).strip(), new BigDecimal(matcher.group(2).replace(",", "")).movePointRight(zeros));
        }
    }

    @Provide
    Arbitrary<Figure<MonetaryAmount>> figures() {
        Arbitrary<BigDecimal> low = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.longs().between(0, 3_000_000_000_00L).map(pence -> BigDecimal.valueOf(pence, 2))),
                Tuple.of(2, Arbitraries.longs().between(0, 200).map(n -> BigDecimal.valueOf(n * 100_000))),
                Tuple.of(
                        2,
                        Arbitraries.longs()
                                .between(1, 200)
                                .map(n -> BigDecimal.valueOf(n * 100_000).subtract(new BigDecimal("0.01")))));
        Arbitrary<BigDecimal> width = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(BigDecimal.ZERO)),
                Tuple.of(2, Arbitraries.longs().between(1, 90_000_000).map(pence -> BigDecimal.valueOf(pence, 2))));
        return Combinators.combine(low, width).as((from, by) -> {
            MonetaryValuation valuation = MonetaryValuation.range(
                    ValuationBasis.STREET,
                    Records.pounds(from.toPlainString()),
                    null,
                    Records.pounds(from.add(by).toPlainString()));
            return YEAR.summarize(List.of(Given.valued("1", "2024-05-05", Drug.HEROIN, valuation)))
                    .figure(DrugMeasures.VALUE);
        });
    }

    @Provide
    Arbitrary<Long> steps() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(1L, 10L, 1_000L, 50_000L, 100_000L, 1_000_000L, 1_000_000_000L)),
                Tuple.of(1, Arbitraries.longs().between(1, 5_000_000)));
    }

    @Provide
    Arbitrary<Long> powersOfTen() {
        return Arbitraries.integers()
                .between(0, 9)
                .map(power -> BigDecimal.TEN.pow(power).longValueExact());
    }

    private static BigDecimal low(Figure<MonetaryAmount> figure) {
        return Facts.exact(figure.low());
    }

    private static BigDecimal high(Figure<MonetaryAmount> figure) {
        return Facts.exact(figure.high());
    }

    @Property(tries = 300)
    void moreThan_isTrueAndAsCloseAsTheStepAllows(
            @ForAll("figures") Figure<MonetaryAmount> figure, @ForAll("steps") long step) {
        Optional<Claim> claim = figure.claim(Wording.MORE_THAN, step);
        BigDecimal unit = BigDecimal.valueOf(step);
        BigDecimal floor = low(figure).divideToIntegralValue(unit).multiply(unit);

        assertThat(claim.isPresent()).isEqualTo(floor.signum() > 0 && floor.compareTo(low(figure)) < 0);
        claim.map(Claim::text).map(Said::of).ifPresent(said -> {
            assertThat(said.claim()).isEqualTo("more than");
            assertThat(said.number()).isEqualByComparingTo(floor);
        });
    }

    @Property(tries = 300)
    void nearly_isTrueAndFair(@ForAll("figures") Figure<MonetaryAmount> figure, @ForAll("steps") long step) {
        Optional<Claim> claim = figure.claim(Wording.NEARLY, step);
        BigDecimal unit = BigDecimal.valueOf(step);
        BigDecimal next =
                high(figure).divideToIntegralValue(unit).add(BigDecimal.ONE).multiply(unit);
        BigDecimal shortfall = next.subtract(low(figure));
        boolean multiple = high(figure).remainder(unit).signum() == 0;
        boolean fair = !multiple
                && low(figure).signum() > 0
                && shortfall.multiply(BigDecimal.valueOf(50)).compareTo(next) <= 0;

        assertThat(claim.isPresent()).isEqualTo(fair);
        claim.map(c -> Said.of(c.text())).ifPresent(said -> {
            assertThat(said.claim()).isEqualTo("nearly");
            assertThat(said.number()).isEqualByComparingTo(next).isGreaterThan(high(figure));
        });
    }

    @Property(tries = 300)
    void rounded_isWithinHalfAStep(@ForAll("figures") Figure<MonetaryAmount> figure, @ForAll("powersOfTen") long step) {
        String text = figure.claim(Wording.ROUNDED, step).orElseThrow().text();
        if (text.equals(figure.text())) {
            return;
        }
        List<String> ends = List.of(text.split(" to ", -1));
        assertWithinHalf(Said.of(ends.get(0)), low(figure), step);
        assertWithinHalf(Said.of(ends.get(ends.size() - 1)), high(figure), step);
    }

    private static void assertWithinHalf(Said said, BigDecimal exact, long step) {
        assertThat(said.claim()).isEmpty();
        BigDecimal twice = said.number().subtract(exact).multiply(BigDecimal.valueOf(2));
        assertThat(twice)
                .isBetween(BigDecimal.valueOf(-step).add(new BigDecimal("0.000001")), BigDecimal.valueOf(step));
    }

    @Property(tries = 300)
    void usualSteps_areTrueToo(@ForAll("figures") Figure<MonetaryAmount> figure) {
        String text =
                figure.claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow().text();
        if (text.startsWith("more than")) {
            assertThat(low(figure)).isGreaterThan(Said.of(text).number());
        }
        figure.claim(Wording.NEARLY)
                .ifPresent(claim -> assertThat(high(figure))
                        .isLessThan(Said.of(claim.text()).number()));
    }
}
