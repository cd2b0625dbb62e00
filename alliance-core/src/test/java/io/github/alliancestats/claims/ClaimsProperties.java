package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.claims.Verdict.Outcome;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.stats.Claim;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What the library claims, it verifies; what was altered so that it is not true any more, it finds. */
class ClaimsProperties {

    private static final Pattern AMOUNT = Pattern.compile("£([\\d,]+(?:\\.\\d+)?)(bn|m)?");

    @Provide
    Arbitrary<String> pounds() {
        Arbitrary<Long> anyPence = Arbitraries.longs().between(250_000_000L, 9_000_000_000L);
        Arbitrary<Long> round = Arbitraries.longs().between(25, 900).map(tenths -> tenths * 10_000_000L);
        Arbitrary<Long> justOff =
                round.flatMap(pence -> Arbitraries.longs().between(-200, 200).map(off -> pence + off));
        return Arbitraries.oneOf(anyPence, round, justOff)
                .map(pence -> BigDecimal.valueOf(pence, 2).toPlainString());
    }

    /** By the names of the measures: counts, money, weights and terms, of both years and of each drug. */
    @Tag("long")
    @Property(tries = 20)
    void everyClaimOfAFigure_isVerified(@ForAll("pounds") String drugs, @ForAll("pounds") String cash) {
        Comparison year = PressYear.of(drugs, cash, "4497318");

        for (Measure<?> measure : year.now().query().measures()) {
            for (Claim claim : claims(year.now().figure(measure))) {
                assertTrue(measure.name() + ": " + claim, year);
            }
        }
    }

    @Tag("long")
    @Property(tries = 60)
    void everyClaimOfAChangeOrAShare_isVerified(@ForAll("pounds") String drugs, @ForAll("pounds") String cash) {
        Comparison year = PressYear.of(drugs, cash, "4497318");

        for (Measure<?> measure : year.now().query().measures()) {
            year.change(measure).claim().ifPresent(claim -> assertTrue(measure.name() + ": " + claim, year));
        }
        assertShare(PeopleMeasures.ARRESTED_AND_CHARGED, PeopleMeasures.ARRESTED, year);
        assertShare(ActivityMeasures.DRUG_WARRANTS_EXECUTED, ActivityMeasures.WARRANTS_EXECUTED, year);
        assertShare(CashMeasures.SEIZED, CashMeasures.SEIZED, year);
    }

    private static void assertShare(Measure<?> part, Measure<?> whole, Comparison year) {
        Claim claim = year.now().figure(part).shareOf(year.now().figure(whole)).orElseThrow();
        assertTrue(part.name() + ": " + claim + " " + whole.name(), year);
    }

    @Property(tries = 60)
    void everyList_isVerified(@ForAll("pounds") String drugs) {
        Comparison year = PressYear.of(drugs, "4302415.85", "4497318");
        Summary now = year.now();
        Claim whole = now.figure(DrugMeasures.VALUE)
                .claim(Wording.MORE_THAN, Wording.ROUNDED)
                .orElseThrow();
        var largest = now.by(Dimension.DRUG).largest(DrugMeasures.VALUE, 2, drug -> drug.name());

        assertTrue("Value of drugs seized: " + whole.including(largest), year);
    }

    /** In the words of the press. */
    @Tag("long")
    @Property(tries = 60)
    void everyClaimInASentence_isVerified(@ForAll("pounds") String drugs, @ForAll("pounds") String cash) {
        Comparison year = PressYear.of(drugs, cash, cash);

        for (Claim claim : claims(year.now().figure(DrugMeasures.VALUE))) {
            assertTrue("In the last year, officers have seized drugs worth " + claim, year);
        }
        for (Claim claim : claims(year.now().figure(CashMeasures.SEIZED))) {
            assertTrue("In 2023 " + claim + " in cash was seized", year);
        }
        for (Claim claim : claims(year.now().figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION))) {
            assertTrue(claim + " is subject to criminal investigation", year);
        }
    }

    @Tag("long")
    @Property(tries = 200)
    void aDigitThatAltersTheTruth_isFound(
            @ForAll("pounds") String cash,
            @ForAll @IntRange(max = 20) int place,
            @ForAll @IntRange(max = 9) int digit) {
        Comparison year = PressYear.of("11243518.40", cash, "4497318");
        Figure<MonetaryAmount> figure = year.now().figure(CashMeasures.SEIZED);

        for (Claim claim : claims(figure)) {
            String altered = altered(claim.text(), place, digit);
            if (!altered.contains("million")) {
                boolean isTrue = isTrue(altered, figure.number());
                assertThat(only("Officers seized " + altered + " in cash", year).outcome())
                        .as("%s of %s", altered, figure.number())
                        .isEqualTo(isTrue ? Outcome.NUMBER_MATCHES : Outcome.NUMBER_DIFFERS);
            }
        }
    }

    @Property(tries = 60)
    void anotherUnit_isFound(@ForAll("pounds") String cash) {
        Comparison year = PressYear.of("11243518.40", cash, "4497318");

        for (Claim claim : List.of(
                year.now().figure(CashMeasures.SEIZED).claim(Wording.ROUNDED).orElseThrow(),
                year.now()
                        .figure(CashMeasures.SEIZED)
                        .claim(Wording.ROUNDED, 10_000)
                        .orElseThrow())) {
            for (String unit : List.of("bn", "k", "")) {
                String altered = claim.text().replaceAll("m$", unit);
                assertThat(only("Officers seized " + altered + " in cash", year).outcome())
                        .as(altered)
                        .isEqualTo(Outcome.NUMBER_DIFFERS);
            }
        }
    }

    @Tag("long")
    @Property(tries = 60)
    void anotherStage_isFound(@ForAll("pounds") String cash) {
        Comparison year = PressYear.of("11243518.40", cash, "4497318");

        for (Claim claim : claims(year.now().figure(CashMeasures.SEIZED))) {
            for (String stage : List.of("confiscated", "forfeited", "recovered", "returned")) {
                Verdict verdict = only("In 2023 " + claim + " in cash was " + stage, year);
                assertThat(verdict.outcome()).as("%s %s", claim, stage).isEqualTo(Outcome.NUMBER_DIFFERS);
            }
        }
    }

    @Property(tries = 60)
    void anotherDirection_isFound(@ForAll("pounds") String drugs) {
        Comparison year = PressYear.of(drugs, "4302415.85", "4497318");

        Optional<String> claim = year.change(DrugMeasures.VALUE).claim().map(Claim::text);
        Optional<String> turned = claim.filter(text -> text.startsWith("up ") || text.startsWith("down "))
                .map(text -> text.startsWith("up ") ? "down " + text.substring(3) : "up " + text.substring(5));
        turned.ifPresent(text -> {
            Verdict verdict = only("The value of drugs seized was " + text, year);
            assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.NUMBER_DIFFERS);
            assertThat(verdict.has(Verdict.Reason.DIRECTION)).isTrue();
        });
    }

    /** All claims that a figure makes of itself. */
    private static List<Claim> claims(Figure<?> figure) {
        List<Claim> claims = new ArrayList<>();
        if (figure.state().known()) {
            claims.add(figure.claim(Wording.EXACT).orElseThrow());
            claims.add(figure.claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow());
            figure.claim(Wording.MORE_THAN, 250).ifPresent(claims::add);
            claims.add(figure.claim(Wording.ROUNDED).orElseThrow());
            claims.add(figure.claim(Wording.ROUNDED, 1).orElseThrow());
            claims.add(figure.claim(Wording.ROUNDED, 1_000).orElseThrow());
            claims.add(figure.claim(Wording.ROUNDED, 1_000_000).orElseThrow());
            figure.claim(Wording.NEARLY).ifPresent(claims::add);
            figure.claim(Wording.NEARLY, 1_000_000).ifPresent(claims::add);
            figure.claim(Wording.ABOUT).ifPresent(claims::add);
            figure.claim(Wording.OVER).ifPresent(claims::add);
            figure.claim(Wording.UP_TO).ifPresent(claims::add);
            figure.claim(Wording.UP_TO, 1_000).ifPresent(claims::add);
        }
        return claims;
    }

    private static void assertTrue(String text, Comparison year) {
        List<Verdict> verdicts = Claims.check(text, year, PressYear.PUBLISHED);

        assertThat(verdicts)
                .as(text)
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(verdict.outcome())
                        .as("%s in: %s", verdict, text)
                        .isEqualTo(Outcome.NUMBER_MATCHES))
                .allSatisfy(verdict -> assertThat(verdict.figure()).as(text).isPresent());
    }

    private static Verdict only(String text, Comparison year) {
        List<Verdict> verdicts = Claims.check(text, year, PressYear.PUBLISHED);
        assertThat(verdicts).as(text).hasSize(1);
        return verdicts.get(0);
    }

    /** The text with one of its digits changed; the first of a number is never 0. */
    private static String altered(String text, int place, int digit) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        if (digits.isEmpty()) {
            return text;
        }
        int at = digits.get(place % digits.size());
        int changed = at == digits.get(0) && digit == 0 ? 1 : digit;
        return text.substring(0, at) + changed + text.substring(at + 1);
    }

    /** A plain reading of an amount, by the rules that are stated of the words. */
    private static boolean isTrue(String claim, BigDecimal exact) {
        Matcher amount = AMOUNT.matcher(claim);
        assertThat(amount.find()).as(claim).isTrue();
        BigDecimal written = new BigDecimal(amount.group(1).replace(",", ""));
        BigDecimal unit = amount.group(2) == null
                ? BigDecimal.ONE
                : amount.group(2).equals("m") ? BigDecimal.valueOf(1_000_000) : BigDecimal.valueOf(1_000_000_000);
        BigDecimal said = written.multiply(unit);
        BigDecimal place = place(written).multiply(unit);
        BigDecimal off = said.subtract(exact);
        boolean rounds =
                exact.divide(place, 0, RoundingMode.HALF_UP).multiply(place).compareTo(said) == 0
                        && off.abs().multiply(BigDecimal.TEN).compareTo(said) <= 0;
        if (claim.startsWith("more than ")) {
            return off.signum() < 0;
        }
        if (claim.startsWith("nearly ")) {
            return off.signum() > 0 && off.multiply(BigDecimal.valueOf(50)).compareTo(said) <= 0;
        }
        if (claim.startsWith("about ")) {
            return off.abs().multiply(BigDecimal.valueOf(20)).compareTo(said) <= 0 || rounds;
        }
        boolean lacksItsUnit = amount.group(2) == null && written.scale() == 1;
        return !lacksItsUnit && (off.signum() == 0 || rounds);
    }

    private static BigDecimal place(BigDecimal written) {
        if (written.scale() > 0) {
            return BigDecimal.ONE.movePointLeft(written.scale());
        }
        int zeros = -written.stripTrailingZeros().scale();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.min(zeros, Math.max(0, written.precision() - 2)));
    }
}
