package io.github.alliancestats.completions;

import io.github.alliancestats.stats.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meaning of the words of a figure. */
final class Saying {

    private static final Pattern NUMBER =
            Pattern.compile("£?([0-9,]+(?:\\.[0-9]+)?)(m|bn)? ?(kg|g|tonnes?|plants?|years?)?");
    private static final List<String> ONES =
            List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Map<String, Long> TENS =
            Map.of("hundred", 100L, "thousand", 1_000L, "hundred thousand", 100_000L, "million", 1_000_000L);
    private static final BigDecimal FIFTIETH = new BigDecimal("0.02");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "a tenth", ratio(1, 10),
            "a fifth", ratio(1, 5),
            "a quarter", ratio(1, 4),
            "a third", ratio(1, 3),
            "half", ratio(1, 2),
            "two thirds", ratio(2, 3),
            "three quarters", ratio(3, 4));

    private Saying() {}

    /** A wording with a step that is true of all numbers of a range. A step of 0 is none. */
    record Fair(Wording wording, long step) {}

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 30, RoundingMode.HALF_UP);
    }

    /** Returns whether some words are true of a number. Words that name the known part are. */
    static boolean isTrue(String words, boolean isRounded, long number) {
        String text = words.replaceAll(" of weighed drugs \\(.*\\)", "");
        if (text.startsWith("not ") || text.endsWith(" in the known part")) {
            return true;
        }
        BigDecimal value = BigDecimal.valueOf(number);
        Map<String, Predicate<BigDecimal>> kinds = Map.of(
                "at least ", said -> value.compareTo(said) >= 0,
                "at most ", said -> value.compareTo(said) <= 0,
                "more than ", said -> value.compareTo(said) > 0,
                "over ", said -> value.compareTo(said) > 0,
                "up to ", said -> value.compareTo(said) <= 0,
                "nearly ",
                        said -> value.compareTo(said) < 0
                                && said.subtract(value).compareTo(said.multiply(FIFTIETH)) <= 0,
                "about ", said -> said.subtract(value).abs().compareTo(said.multiply(TWENTIETH)) <= 0);
        for (Map.Entry<String, Predicate<BigDecimal>> kind : kinds.entrySet()) {
            if (text.startsWith(kind.getKey())) {
                return kind.getValue().test(number(text.substring(kind.getKey().length())));
            }
        }
        int to = text.indexOf(" to ");
        if (to > 0) {
            return value.compareTo(number(text.substring(0, to))) >= 0
                    && value.compareTo(number(text.substring(to + 4))) <= 0;
        }
        BigDecimal said = number(text);
        return isRounded
                ? said.subtract(value).abs().multiply(BigDecimal.TEN).compareTo(said.abs()) <= 0
                : said.compareTo(value) == 0;
    }

    private static BigDecimal number(String text) {
        String plain = text.replace("0 days", "0").replaceAll("-year.*", " years");
        Matcher matcher = NUMBER.matcher(plain);
        if (matcher.matches()) {
            BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
            number = "m".equals(matcher.group(2)) ? number.movePointRight(6) : number;
            number = "bn".equals(matcher.group(2)) ? number.movePointRight(9) : number;
            return "kg".equals(matcher.group(3)) ? number.movePointRight(3) : number;
        }
        return spelled(plain);
    }

    private static BigDecimal spelled(String text) {
        for (Map.Entry<String, Long> ten : TENS.entrySet()) {
            for (int i = 0; i < ONES.size(); i++) {
                String words = ONES.get(i) + " " + ten.getKey();
                if (text.equals(words) || (text.startsWith(words + " ") && !text.startsWith(words + " thousand"))) {
                    return BigDecimal.valueOf((i + 1) * ten.getValue());
                }
            }
        }
        for (Map.Entry<String, Integer> quarter : Map.of("a quarter of a", 1, "half a", 2, "three quarters of a", 3)
                .entrySet()) {
            if (text.startsWith(quarter.getKey() + " million")) {
                return BigDecimal.valueOf(quarter.getValue() * 250_000L);
            }
        }
        throw new IllegalArgumentException("these words are not known: " + text);
    }

    /** Returns the wordings that are true of all numbers from one to another. A high end that is large is none. */
    static List<Fair> fair(long low, long high) {
        List<Fair> fair = new ArrayList<>();
        boolean isBounded = high < Draft.LARGE;
        if (low > 0) {
            fair.add(new Fair(Wording.EXACT, 0));
        }
        for (long step : new long[] {1, 10, 100}) {
            long floor = low / step * step;
            if (floor > 0 && low > floor) {
                fair.add(new Fair(Wording.MORE_THAN, step));
            }
            long next = (high / step + 1) * step;
            if (low > 0 && isBounded && high % step != 0 && (next - low) * 50 <= next) {
                fair.add(new Fair(Wording.NEARLY, step));
            }
        }
        long nearest = (low + 5) / 10 * 10;
        long off = Math.max(Math.abs(nearest - low), Math.abs(nearest - high));
        if (isBounded && (high + 5) / 10 * 10 == nearest && off > 0 && off * 20 <= nearest) {
            fair.add(new Fair(Wording.ABOUT, 10));
        }
        if (isBounded && low < high) {
            fair.add(new Fair(Wording.UP_TO, 1));
        }
        return fair;
    }

    /** Returns whether the words of a change are true of two numbers. */
    static boolean isTrueOfChange(String words, long now, long before) {
        if (before == 0) {
            return words.equals("unchanged") && now == 0;
        }
        List<String> multiples = List.of("doubled", "trebled", "quadrupled");
        for (int i = 0; i < multiples.size(); i++) {
            long multiple = before * (i + 2);
            if (words.equals(multiples.get(i))) {
                return now == multiple;
            }
            if (words.equals("more than " + multiples.get(i))) {
                return now > multiple && now < multiple + before;
            }
            if (words.equals("nearly " + multiples.get(i))) {
                return now < multiple && (multiple - now) * 50 <= multiple;
            }
        }
        return switch (words) {
            case "unchanged" -> now == before;
            case "down to nothing" -> now == 0;
            case "halved" -> now * 2 == before;
            default -> {
                boolean isUp = words.startsWith("up ");
                String part = words.substring(isUp ? 3 : 5).replaceFirst("^by ", "");
                yield (isUp ? now > before : now < before) && isTrueOfPart(part, ratio(Math.abs(now - before), before));
            }
        };
    }

    private static boolean isTrueOfPart(String words, BigDecimal part) {
        if (words.equals("less than 1%")) {
            return part.compareTo(new BigDecimal("0.01")) < 0;
        }
        if (words.equals("more than 99%")) {
            return part.compareTo(new BigDecimal("0.99")) > 0;
        }
        if (words.endsWith("%")) {
            BigDecimal percent = part.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
            return percent.compareTo(new BigDecimal(words.replace("%", "").replace(",", ""))) == 0;
        }
        String name = words.replaceFirst("^(about|just over|nearly) ", "");
        BigDecimal excess = part.subtract(FRACTIONS.get(name));
        BigDecimal most = new BigDecimal(words.startsWith("about") ? "0.0051" : "0.0201");
        boolean isOfSign = words.startsWith("just over")
                ? excess.signum() > 0
                : words.startsWith("nearly")
                        ? excess.signum() < 0
                        : words.startsWith("about") || excess.abs().compareTo(new BigDecimal("1e-20")) < 0;
        return isOfSign && excess.abs().compareTo(most) <= 0;
    }
}
