package io.github.alliancestats.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A part of as many: "one in six", "three in every four"; not "three in 12 months", "30 in 2022".
 *
 * @param percent the part, in per cent of the whole
 * @param to the token behind the last
 */
record Odds(BigDecimal percent, int to) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The odds that begin at a token, if any do. */
    static Optional<Odds> at(Passage passage, int start) {
        Optional<Numeral> part = Numeral.at(passage, start)
                .filter(number -> passage.text(number.to()).equals("in"));
        return part.flatMap(few -> of(passage, few));
    }

    private static Optional<Odds> of(Passage passage, Numeral part) {
        int every = passage.text(part.to() + 1).equals("every") ? 1 : 0;
        int start = part.to() + 1 + every;
        return Numeral.at(passage, start)
                .filter(whole -> !passage.at(start).isYear())
                .filter(whole -> whole.value().compareTo(part.value()) > 0)
                .filter(whole -> !Amounts.isSpan(passage.text(whole.to())))
                .map(whole -> new Odds(
                        part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64), whole.to()));
    }
}
