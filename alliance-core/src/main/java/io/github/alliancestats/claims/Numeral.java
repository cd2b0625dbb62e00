package io.github.alliancestats.claims;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits or in words, with what scales it: 1,200, 11.2m, twenty-six, two dozen, half a million.
 *
 * @param value the number
 * @param place the last place that is said
 * @param scaled whether a word or letter behind it says thousands, millions or the like
 * @param to the token behind the last
 */
record Numeral(BigDecimal value, BigDecimal place, boolean scaled, int to) {

    static final Map<String, BigDecimal> SCALES = table(
            "k 1000 thousand 1000 m 1000000 mn 1000000 mil 1000000 million 1000000 bn 1000000000 billion 1000000000");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Map<List<String>, BigDecimal> PARTS_OF_A = Map.of(
            List.of("half", "a"), HALF,
            List.of("a", "quarter", "of", "a"), new BigDecimal("0.25"),
            List.of("quarter", "of", "a"), new BigDecimal("0.25"),
            List.of("three", "quarters", "of", "a"), new BigDecimal("0.75"));

    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Reads a table of words, each with its number behind it. */
    static Map<String, BigDecimal> table(String words) {
        Map<String, BigDecimal> table = new HashMap<>();
        List<String> all = List.of(words.split(" "));
        for (int i = 0; i < all.size(); i += 2) {
            table.put(all.get(i), new BigDecimal(all.get(i + 1)));
        }
        return table;
    }

    /** The number that begins at a token, if one does. */
    static Optional<Numeral> at(Passage passage, int start) {
        Token token = passage.at(start);
        if (token.isNumber()) {
            return Optional.ofNullable(token.number())
                    .map(number -> scaled(passage, number, placeOf(number), start + 1));
        }
        return partOfA(passage, start).or(() -> NumberWords.at(passage, start));
    }

    /** A number with the word or letter behind it that scales it; dozens are counted one by one. */
    private static Numeral scaled(Passage passage, BigDecimal number, BigDecimal place, int to) {
        if (passage.text(to).equals("dozen")) {
            return new Numeral(number.multiply(DOZEN), place.min(BigDecimal.ONE), false, to + 1);
        }
        BigDecimal scale = SCALES.get(passage.text(to));
        return scale == null
                ? new Numeral(number, place, false, to)
                : new Numeral(number.multiply(scale), place.multiply(scale), true, to + 1);
    }

    /**
     * The last place that is said: of decimals as they are written, of whole numbers the last that is no zero, and never
     * above the second digit: 100 is no 123 that was rounded.
     */
    private static BigDecimal placeOf(BigDecimal number) {
        if (number.scale() > 0) {
            return BigDecimal.ONE.movePointLeft(number.scale());
        }
        int zeros = number.signum() == 0 ? 0 : -number.stripTrailingZeros().scale();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.min(zeros, Math.max(0, number.precision() - 2)));
    }

    /** Half a million, half a dozen, half a tonne: said to a tenth of the million or tonne, quarters to half of that. */
    private static Optional<Numeral> partOfA(Passage passage, int start) {
        for (Map.Entry<List<String>, BigDecimal> part : PARTS_OF_A.entrySet()) {
            int to = start + part.getKey().size();
            String word = passage.text(to);
            BigDecimal whole = whole(word);
            if (whole != null && passage.hasAt(start, part.getKey())) {
                BigDecimal tenth = whole.movePointLeft(1);
                BigDecimal ofParts = part.getValue().scale() == HALF.scale() ? tenth : tenth.multiply(HALF);
                BigDecimal place = word.equals("dozen") ? BigDecimal.ONE : ofParts;
                int behind = Amounts.isMeasure(word) ? to : to + 1;
                return Optional.of(new Numeral(part.getValue().multiply(whole), place, true, behind));
            }
        }
        return Optional.empty();
    }

    private static @Nullable BigDecimal whole(String word) {
        return switch (word) {
            case "dozen" -> DOZEN;
            case "hundred" -> HUNDRED;
            default -> Amounts.isMeasure(word) ? BigDecimal.ONE : SCALES.get(word);
        };
    }
}
