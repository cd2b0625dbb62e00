package io.github.alliancestats.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number in digits or in words, with what scales it: 1,200, 11.2m, twenty-six, half a million.
 *
 * @param value the number
 * @param place the last place that is said
 * @param scaled whether it is said in thousands, millions or billions
 * @param decimals the decimals that are written
 * @param to the token behind the last
 */
record Numeral(BigDecimal value, BigDecimal place, boolean scaled, int decimals, int to) {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "k", BigDecimal.valueOf(1_000),
            "thousand", BigDecimal.valueOf(1_000),
            "m", BigDecimal.valueOf(1_000_000),
            "mn", BigDecimal.valueOf(1_000_000),
            "million", BigDecimal.valueOf(1_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));

    private static final Map<List<String>, BigDecimal> PARTS_OF_A = Map.of(
            List.of("half", "a"), new BigDecimal("0.5"),
            List.of("a", "quarter", "of", "a"), new BigDecimal("0.25"),
            List.of("quarter", "of", "a"), new BigDecimal("0.25"),
            List.of("three", "quarters", "of", "a"), new BigDecimal("0.75"));

    /** The number that begins at a token, if one does. */
    static Optional<Numeral> at(Passage passage, int start) {
        if (start >= passage.size()) {
            return Optional.empty();
        }
        Token token = passage.at(start);
        if (token.isNumber()) {
            return Optional.ofNullable(token.number())
                    .map(number -> scaled(passage, number, placeOf(number), Math.max(0, number.scale()), start + 1));
        }
        return partOfA(passage, start).or(() -> aScale(passage, start)).or(() -> inWords(passage, start));
    }

    private static Numeral scaled(Passage passage, BigDecimal number, BigDecimal place, int decimals, int to) {
        BigDecimal scale = SCALES.get(passage.text(to));
        return scale == null
                ? new Numeral(number, place, false, decimals, to)
                : new Numeral(number.multiply(scale), place.multiply(scale), true, decimals, to + 1);
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

    /** Half a million, a quarter of a million: said to a tenth of the million. */
    private static Optional<Numeral> partOfA(Passage passage, int start) {
        for (Map.Entry<List<String>, BigDecimal> part : PARTS_OF_A.entrySet()) {
            int to = start + part.getKey().size();
            BigDecimal scale = SCALES.get(passage.text(to));
            if (scale != null && passage.hasAt(start, part.getKey())) {
                BigDecimal number = part.getValue().multiply(scale);
                return Optional.of(new Numeral(number, scale.movePointLeft(1), true, 0, to + 1));
            }
        }
        return Optional.empty();
    }

    /** A million, a thousand, a hundred, a hundred thousand, a dozen. */
    private static Optional<Numeral> aScale(Passage passage, int start) {
        String word = passage.text(start + 1);
        if (!passage.text(start).equals("a")) {
            return Optional.empty();
        }
        if (word.equals("dozen")) {
            return Optional.of(new Numeral(BigDecimal.valueOf(12), BigDecimal.ONE, false, 0, start + 2));
        }
        if (word.equals("hundred")) {
            return Optional.of(scaled(passage, BigDecimal.valueOf(100), BigDecimal.TEN, 0, start + 2));
        }
        return Optional.ofNullable(SCALES.get(word))
                .filter(known -> word.length() > 2)
                .map(known -> new Numeral(known, known.movePointLeft(1), true, 0, start + 2));
    }

    /** Twenty-six, two hundred and six, three million. */
    private static Optional<Numeral> inWords(Passage passage, int start) {
        Integer first = SMALL.get(passage.text(start));
        if (first == null || (first == 1 && passage.text(start + 1).equals("of"))) {
            return Optional.empty();
        }
        int sum = first;
        int to = start + 1;
        int hyphen = passage.text(to).equals("-") ? 1 : 0;
        Integer second = SMALL.get(passage.text(to + hyphen));
        if (first >= 20 && second != null && second < 10) {
            sum += second;
            to += hyphen + 1;
        }
        if (passage.text(to).equals("hundred")) {
            sum *= 100;
            to++;
            int and = passage.text(to).equals("and") ? 1 : 0;
            Optional<Numeral> rest =
                    inWords(passage, to + and).filter(n -> n.value().intValue() < 100);
            sum += rest.map(n -> n.value().intValue()).orElse(0);
            to = rest.map(Numeral::to).orElse(to);
        }
        return Optional.of(scaled(passage, BigDecimal.valueOf(sum), BigDecimal.ONE, 0, to));
    }
}
