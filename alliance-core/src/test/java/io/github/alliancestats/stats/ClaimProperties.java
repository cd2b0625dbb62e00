package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever is claimed of any figures is true, and nothing is claimed that the rules leave unsaid: the words are read
 * back here by a reader that knows nothing of how they were made.
 */
class ClaimProperties {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(Records.GBP)
            .valuedAt(ValuationBasis.STREET);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern DIGITS = Pattern.compile("£?([0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?)(m|bn| g| kg|)");
    private static final Pattern SPELLED = Pattern.compile(
            "(?:(a quarter of|half|three quarters of) )?(a|two|three|four|five|six|seven|eight|nine|ten)"
                    + " (hundred thousand|hundred|thousand|million|billion)( pounds| kilograms|)");
    private static final List<String> ONE_TO_TEN =
            List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** What "over" may speak of, in whole pounds or things. */
    private static final List<Long> SPOKEN = spoken();

    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "a tenth", percent(10, 1),
            "a fifth", percent(20, 1),
            "a quarter", percent(25, 1),
            "a third", percent(100, 3),
            "half", percent(50, 1),
            "two thirds", percent(200, 3),
            "three quarters", percent(75, 1));

    private static List<Long> spoken() {
        List<Long> spoken = new ArrayList<>();
        for (long times = 1; times <= 10; times++) {
            spoken.addAll(List.of(times * 100, times * 1_000, times * 1_000_000, times * 1_000_000_000));
        }
        spoken.addAll(List.of(100_000L, 250_000L, 500_000L, 750_000L, 250_000_000L, 500_000_000L, 750_000_000L));
        return spoken;
    }

    private static BigDecimal percent(long above, long below) {
        return divide(BigDecimal.valueOf(above), BigDecimal.valueOf(below));
    }

    private static BigDecimal divide(BigDecimal above, BigDecimal below) {
        return above.divide(below, 40, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal read(String words) {
        Matcher digits = DIGITS.matcher(words);
        if (digits.matches()) {
            BigDecimal number = new BigDecimal(digits.group(1).replace(",", ""));
            return number.movePointRight(
                    switch (digits.group(2)) {
                        case "m" -> 6;
                        case "bn" -> 9;
                        case " kg" -> 3;
                        default -> 0;
                    });
        }
        Matcher spelled = SPELLED.matcher(words);
        assertThat(spelled.matches()).as(words).isTrue();
        BigDecimal quarters = spelled.group(1) == null
                ? BigDecimal.ONE
                : switch (spelled.group(1)) {
                    case "a quarter of" -> new BigDecimal("0.25");
                    case "half" -> new BigDecimal("0.5");
                    default -> new BigDecimal("0.75");
                };
        long times = ONE_TO_TEN.indexOf(spelled.group(2)) + 1L;
        long scale = switch (spelled.group(3)) {
            case "hundred" -> 100;
            case "thousand" -> 1_000;
            case "hundred thousand" -> 100_000;
            case "million" -> 1_000_000;
            default -> 1_000_000_000;
        };
        long unit = spelled.group(4).equals(" kilograms") ? 1_000 : 1;
        return quarters.multiply(BigDecimal.valueOf(times * scale * unit));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.longs().between(0, 3_000_000_000_00L).map(pence -> BigDecimal.valueOf(pence, 2))),
                Tuple.of(2, Arbitraries.longs().between(0, 2_000_00L).map(pence -> BigDecimal.valueOf(pence, 2))),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.of(SPOKEN),
                                        Arbitraries.of("-0.01", "0", "0.01"),
                                        Arbitraries.of("1", "1.05", "0.95", "1.25"))
                                .as((number, by, times) -> BigDecimal.valueOf(number)
                                        .multiply(new BigDecimal(times))
                                        .add(new BigDecimal(by)))),
                Tuple.of(2, Arbitraries.longs().between(1, 200).map(n -> BigDecimal.valueOf(n * 100_000))));
    }

    @Provide
    Arbitrary<Figure<?>> figures() {
        Arbitrary<BigDecimal> widths = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)),
                Tuple.of(2, Arbitraries.longs().between(1, 90_000_000).map(pence -> BigDecimal.valueOf(pence, 2))));
        return Arbitraries.oneOf(
                amounts().map(ClaimProperties::cash),
                amounts().map(ClaimProperties::things),
                amounts().map(ClaimProperties::grams),
                Combinators.combine(amounts(), widths).as(ClaimProperties::range));
    }

    private static Figure<?> cash(BigDecimal pounds) {
        return YEAR.summarize(Given.complete(List.of(Given.cash("1", "2024-05-05", pounds.toPlainString()))))
                .figure(CashMeasures.SEIZED);
    }

    private static Figure<?> things(BigDecimal number) {
        long whole = number.longValue();
        Measure<Long> things = Measure.number("force.things", 1, CashSeizure.class, cash -> Optional.of(whole));
        return YEAR.alsoMeasuring(things)
                .summarize(Given.complete(List.of(Given.cash("1", "2024-05-05", "1"))))
                .figure(things);
    }

    private static Figure<?> grams(BigDecimal grams) {
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 5, 5))
                .drug(
                        Drug.HEROIN,
                        Quantity.grams(grams.max(new BigDecimal("0.01")).toPlainString()))
                .build();
        return YEAR.summarize(Given.complete(List.of(seizure))).figure(DrugMeasures.MASS);
    }

    private static Figure<?> range(BigDecimal low, BigDecimal width) {
        MonetaryValuation valuation = MonetaryValuation.range(
                ValuationBasis.STREET,
                Records.pounds(low.toPlainString()),
                null,
                Records.pounds(low.add(width).toPlainString()));
        return YEAR.summarize(Given.complete(List.of(Given.valued("1", "2024-05-05", Drug.HEROIN, valuation))))
                .figure(DrugMeasures.VALUE);
    }

    @Provide
    Arbitrary<Long> powersOfTen() {
        return Arbitraries.integers()
                .between(0, 9)
                .map(power -> BigDecimal.TEN.pow(power).longValueExact());
    }

    private static BigDecimal low(Figure<?> figure) {
        return figure.knownRange().low();
    }

    private static BigDecimal high(Figure<?> figure) {
        return figure.knownRange().high();
    }

    private static BigDecimal number(Claim claim, String prefix) {
        assertThat(claim.text()).startsWith(prefix);
        return read(claim.text().substring(prefix.length()));
    }

    @Property(tries = 400)
    void moreThanAndNearly_areTrueOfEveryKind(@ForAll("figures") Figure<?> figure, @ForAll("powersOfTen") long step) {
        for (Optional<Claim> claim : List.of(figure.claim(Wording.MORE_THAN), figure.claim(Wording.MORE_THAN, step))) {
            claim.ifPresent(
                    said -> assertThat(number(said, "more than ")).isPositive().isLessThan(low(figure)));
        }
        for (Optional<Claim> claim : List.of(figure.claim(Wording.NEARLY), figure.claim(Wording.NEARLY, step))) {
            claim.ifPresent(said -> assertThat(number(said, "nearly "))
                    .isGreaterThan(high(figure))
                    .isLessThanOrEqualTo(low(figure)
                            .multiply(divide(BigDecimal.valueOf(50), BigDecimal.valueOf(49)))
                            .add(new BigDecimal("0.0000000001"))));
        }
    }

    @Property(tries = 400)
    void exact_isTheFigure(@ForAll("figures") Figure<?> figure) {
        List<String> ends =
                List.of(figure.claim(Wording.EXACT).orElseThrow().text().split(" to ", -1));

        assertThat(read(ends.get(0))).isEqualByComparingTo(low(figure));
        assertThat(read(ends.get(ends.size() - 1))).isEqualByComparingTo(high(figure));
        assertThat(figure.claim(Wording.EXACT).orElseThrow().figures()).containsExactly(figure);
    }

    @Property(tries = 600)
    void about_isNearestAndWithinATwentieth(@ForAll("figures") Figure<?> figure, @ForAll("powersOfTen") long step) {
        BigDecimal unit = BigDecimal.valueOf(step);
        BigDecimal nearest = BigDecimal.ZERO;
        while (low(figure).subtract(nearest).compareTo(unit.multiply(BigDecimal.valueOf(100_000))) > 0) {
            nearest = nearest.add(unit.multiply(BigDecimal.valueOf(100_000)));
        }
        while (low(figure).subtract(nearest).multiply(BigDecimal.valueOf(2)).compareTo(unit) >= 0) {
            nearest = nearest.add(unit);
        }
        BigDecimal twice = high(figure).subtract(nearest).multiply(BigDecimal.valueOf(2));
        boolean ofBoth = twice.compareTo(unit.negate()) >= 0 && twice.compareTo(unit) < 0;
        boolean fair = ofBoth && isAbout(figure, nearest);
        Optional<Claim> claim = figure.claim(Wording.ABOUT, step);

        assertThat(claim.isPresent())
                .as("about %s of %s", nearest, figure.text())
                .isEqualTo(fair);
        if (claim.isPresent()) {
            assertThat(number(claim.get(), "about ")).isEqualByComparingTo(nearest);
        }
        figure.claim(Wording.ABOUT)
                .ifPresent(said ->
                        assertThat(isAbout(figure, number(said, "about "))).isTrue());
    }

    private static boolean isAbout(Figure<?> figure, BigDecimal number) {
        BigDecimal least = number.multiply(new BigDecimal("0.95"));
        BigDecimal most = number.multiply(new BigDecimal("1.05"));
        boolean itself = number.compareTo(low(figure)) == 0 && number.compareTo(high(figure)) == 0;
        return !itself && low(figure).compareTo(least) >= 0 && high(figure).compareTo(most) <= 0;
    }

    @Property(tries = 600)
    void over_isTheHighestSpokenNumberBelow_andNotFarBelow(@ForAll("figures") Figure<?> figure) {
        BigDecimal unit = figure.id().equals(DrugMeasures.MASS.id()) ? BigDecimal.valueOf(1_000) : BigDecimal.ONE;
        BigDecimal highest = BigDecimal.ZERO;
        for (long number : SPOKEN) {
            BigDecimal spoken = BigDecimal.valueOf(number).multiply(unit);
            highest = spoken.compareTo(low(figure)) <= 0 ? highest.max(spoken) : highest;
        }
        boolean fair = low(figure).compareTo(highest) > 0
                && low(figure).compareTo(highest.multiply(new BigDecimal("1.25"))) <= 0;
        Optional<Claim> claim = figure.claim(Wording.OVER);

        assertThat(claim.isPresent())
                .as("over %s of %s", highest, figure.text())
                .isEqualTo(fair);
        if (claim.isPresent()) {
            assertThat(number(claim.get(), "over ")).isEqualByComparingTo(highest);
        }
    }

    @Property(tries = 600)
    void upTo_isNeverBelowTheHighEnd(@ForAll("figures") Figure<?> figure, @ForAll("powersOfTen") long step) {
        Optional<Claim> claim = figure.claim(Wording.UP_TO, step);

        assertThat(claim.isPresent()).isEqualTo(low(figure).compareTo(high(figure)) < 0);
        if (claim.isPresent()) {
            BigDecimal excess = number(claim.get(), "up to ").subtract(high(figure));
            assertThat(excess).isNotNegative().isLessThan(BigDecimal.valueOf(step));
        }
        figure.claim(Wording.UP_TO)
                .ifPresent(said -> assertThat(number(said, "up to ")).isGreaterThanOrEqualTo(high(figure)));
    }

    @Property(tries = 600)
    void rounded_hasAllTheDigitsOfItsStep(@ForAll("figures") Figure<?> figure, @ForAll("powersOfTen") long step) {
        String text = figure.claim(Wording.ROUNDED, step).orElseThrow().text();
        if (text.equals(figure.text())) {
            return;
        }
        List<String> ends = List.of(text.split(" to ", -1));
        for (String end : ends) {
            assertThat(read(end).remainder(BigDecimal.valueOf(step))).isZero();
        }
        assertThat(read(ends.get(0)).subtract(low(figure)).abs().multiply(BigDecimal.valueOf(2)))
                .isLessThanOrEqualTo(BigDecimal.valueOf(step));
    }

    @Provide
    Arbitrary<Long> parts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1_000_000_00L),
                Arbitraries.longs().between(0, 60),
                Arbitraries.longs().between(0, 1_000).map(n -> n * 1_000));
    }

    @Property(tries = 1_000)
    void share_isWithinItsRule(@ForAll("parts") long heroin, @ForAll("parts") long cocaine) {
        Breakdown<Drug> drugs = drugs(heroin, cocaine);
        Optional<Claim> claim = drugs.get(Drug.HEROIN)
                .figure(DrugMeasures.VALUE)
                .shareOf(drugs.total().figure(DrugMeasures.VALUE));
        if (heroin + cocaine == 0) {
            assertThat(claim).isEmpty();
            return;
        }
        String text = claim.orElseThrow().text();
        assertThat(text).endsWith(" of");
        String said = text.substring(0, text.length() - " of".length());
        BigDecimal share = divide(BigDecimal.valueOf(heroin).multiply(HUNDRED), BigDecimal.valueOf(heroin + cocaine));
        switch (said) {
            case "none" -> assertThat(heroin).isZero();
            case "all" -> assertThat(cocaine).isZero();
            default -> assertIsProportion(said, share);
        }
    }

    private static Breakdown<Drug> drugs(long... pence) {
        List<Drug> names = List.of(Drug.HEROIN, Drug.COCAINE, Drug.KETAMINE, Drug.LSD, Drug.MDMA, Drug.KHAT);
        List<DrugSeizure> seizures = new ArrayList<>();
        for (int i = 0; i < pence.length; i++) {
            String pounds = BigDecimal.valueOf(pence[i], 2).toPlainString();
            seizures.add(Given.valued("D" + i, "2024-05-05", names.get(i), pounds));
        }
        return YEAR.groupedBy(Dimension.DRUG)
                .summarize(Given.complete(seizures))
                .by(Dimension.DRUG);
    }

    /** The words of a fraction or of a percentage against the percentage. */
    private static void assertIsProportion(String said, BigDecimal percent) {
        BigDecimal tiny = new BigDecimal("1e-30");
        for (Map.Entry<String, BigDecimal> fraction : FRACTIONS.entrySet()) {
            BigDecimal off = percent.subtract(fraction.getValue());
            if (off.abs().compareTo(BigDecimal.valueOf(2).add(tiny)) <= 0) {
                String word = off.abs().compareTo(tiny) < 0
                        ? ""
                        : off.abs().compareTo(new BigDecimal("0.5").add(tiny)) <= 0
                                ? "about "
                                : off.signum() > 0 ? "just over " : "nearly ";
                assertThat(said).as("of %s%%", percent).isEqualTo(word + fraction.getKey());
                return;
            }
        }
        assertThat(said).endsWith("%");
        String number = said.substring(0, said.length() - 1);
        if (percent.compareTo(BigDecimal.ONE) < 0) {
            assertThat(number).isEqualTo("less than 1");
        } else if (percent.compareTo(BigDecimal.valueOf(99)) > 0 && percent.compareTo(HUNDRED) < 0) {
            assertThat(number).isEqualTo("more than 99");
        } else {
            BigDecimal twice = read(number).subtract(percent).multiply(BigDecimal.valueOf(2));
            assertThat(twice).isGreaterThan(new BigDecimal("-1")).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Property(tries = 1_000)
    void change_isWithinItsRule(@ForAll("parts") long before, @ForAll("parts") long now) {
        Optional<Claim> claim = change(before, now);
        if (before == 0) {
            assertThat(claim).isEmpty();
            return;
        }
        assertIsChange(claim.orElseThrow().text(), BigDecimal.valueOf(before), BigDecimal.valueOf(now));
    }

    @Property(tries = 500)
    void changeNearARoundMultiple_isWithinItsRule(
            @ForAll @LongRange(min = 1, max = 1_000) long before,
            @ForAll @LongRange(min = 0, max = 600) long percent,
            @ForAll @LongRange(min = -1, max = 1) long off) {
        long now = Math.max(0, before * percent + off);

        assertIsChange(
                change(before * 100, now).orElseThrow().text(),
                BigDecimal.valueOf(before * 100),
                BigDecimal.valueOf(now));
    }

    private static Optional<Claim> change(long before, long now) {
        String poundsBefore = BigDecimal.valueOf(before, 2).toPlainString();
        String poundsNow = BigDecimal.valueOf(now, 2).toPlainString();
        return YEAR.compareWith(
                        ReportingPeriod.ofYear(2023),
                        Given.complete(List.of(
                                Given.cash("1", "2023-05-05", poundsBefore), Given.cash("2", "2024-05-05", poundsNow))))
                .change(CashMeasures.SEIZED)
                .claim();
    }

    private static void assertIsChange(String said, BigDecimal before, BigDecimal now) {
        int multiple = List.of("", "", "doubled", "trebled", "quadrupled")
                .indexOf(said.replaceFirst("^(more than|nearly) ", ""));
        BigDecimal times = before.multiply(BigDecimal.valueOf(Math.max(multiple, 0)));
        if (multiple > 0 && said.startsWith("more than ")) {
            assertThat(now).isGreaterThan(times).isLessThan(times.add(before));
        } else if (multiple > 0 && said.startsWith("nearly ")) {
            assertThat(now).isLessThan(times).isGreaterThanOrEqualTo(times.multiply(new BigDecimal("0.98")));
        } else if (multiple > 0) {
            assertThat(now).isEqualByComparingTo(times);
        } else if (said.equals("halved")) {
            assertThat(now.add(now)).isEqualByComparingTo(before);
        } else if (said.equals("unchanged")) {
            assertThat(now).isEqualByComparingTo(before);
        } else if (said.equals("down to nothing")) {
            assertThat(now).isZero();
        } else {
            boolean up = said.startsWith("up ");
            assertThat(up || said.startsWith("down ")).as(said).isTrue();
            assertThat(now.compareTo(before)).isEqualTo(up ? 1 : -1);
            assertThat(said).isNotEqualTo("down by half");
            BigDecimal percent = divide(now.subtract(before).abs().multiply(HUNDRED), before);
            assertThat(up
                            && percent.compareTo(BigDecimal.valueOf(96)) >= 0
                            && percent.compareTo(BigDecimal.valueOf(400)) < 0)
                    .as("that is nearly doubled or more")
                    .isFalse();
            assertIsProportion(said.replaceFirst("^(up|down) (by )?", ""), percent);
        }
    }

    @Property(tries = 300)
    void list_isInOrderOfSize(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 100_000_000) Long> named,
            @ForAll @LongRange(min = 0, max = 2) long rest,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        long[] pence = new long[6];
        for (int i = 0; i < named.size(); i++) {
            pence[i] = named.get(i);
        }
        pence[5] = rest;
        Breakdown<Drug> drugs = drugs(pence);
        Claim whole =
                drugs.total().figure(DrugMeasures.VALUE).claim(Wording.EXACT).orElseThrow();
        Map<String, Claim> largest = new TreeMap<>(drugs.largest(DrugMeasures.VALUE, most, Drug::id));

        assertIsOrdered(whole.including(largest));
    }

    private static void assertIsOrdered(Claim list) {
        List<Figure<?>> figures = list.figures();
        for (int i = 1; i < figures.size(); i++) {
            assertThat(figures.get(i).number())
                    .isLessThanOrEqualTo(figures.get(i - 1).number());
        }
    }
}
