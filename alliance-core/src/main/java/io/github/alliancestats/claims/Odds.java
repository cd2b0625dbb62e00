package io.github.alliancestats.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A part of as many: "one in six", "three in every four", "four out of ten"; not "three in 12 months", "30 in 2022", nor
 * "22 out of 55", which tells two numbers.
 *
 * @param percent the part, in per cent of the whole
 * @param to the token behind the last
 */
record Odds(BigDecimal percent, int to) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The odds that begin at a token, if any do. */
    static Optional<Odds> at(Passage passage, int start) {
        return Numeral.at(passage, start).flatMap(part -> of(passage, part));
    }

    private static Optional<Odds> of(Passage passage, Numeral part) {
        boolean outOf = passage.hasAt(part.to(), List.of("out", "of"));
        if (!outOf && !passage.text(part.to()).equals("in")) {
            return Optional.empty();
        }
        int in = part.to() + (outOf ? 2 : 1);
        boolean every = passage.text(in).equals("every");
        int start = in + (every ? 1 : 0);
        return Numeral.at(passage, start)
                .filter(whole -> !outOf || every || whole.value().compareTo(BigDecimal.TEN) <= 0)
                .filter(whole -> !passage.at(start).isYear())
                .filter(whole -> whole.value().compareTo(part.value()) > 0)
                .filter(whole -> !Amounts.isSpan(passage.text(whole.to())))
                .map(whole -> new Odds(
                        part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64), whole.to()));
    }
}
