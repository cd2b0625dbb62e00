package io.github.alliancestats.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into words, numbers and marks. */
final class Lexer {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\d[\\d,]*(?:\\.\\d+)*+(?<![,]))(?<letters>\\p{L}*)" // 11.2m, 31kg, 4P, 10.30am
                    + "|(?<word>\\p{L}[\\p{L}\\p{M}\\d]*(?:['’]\\p{L}+)*+)"
                    + "|(?<mark>\\S)");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    /** What may be written directly behind digits and still leave them a number. */
    private static final Set<String> UNITS =
            Set.of("m mn mil bn k g kg mg l ml t kgs lb lbs oz million billion kilos p".split(" "));

    private static final char HYPHEN = '\u2010';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    /** What has more digits is no number of anything, and slow to reckon with. */
    private static final int LONGEST = 40;

    private Lexer() {}

    /**
     * A text of the same length in which every blank and every hyphen is a plain one: word processors set such as break
     * no line between a number and its unit.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.getType(letter) == Character.SPACE_SEPARATOR) {
                plain.setCharAt(i, ' ');
            } else if (letter == HYPHEN || letter == NO_BREAK_HYPHEN) {
                plain.setCharAt(i, '-');
            }
        }
        return plain.toString();
    }

    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            if (matcher.group("number") != null) {
                addNumber(matcher, tokens);
            } else {
                boolean word = matcher.group("word") != null;
                String found = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
                tokens.add(new Token(found, word, false, null, matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    private static void addNumber(Matcher matcher, List<Token> tokens) {
        String letters = matcher.group("letters").toLowerCase(Locale.ROOT);
        if (!letters.isEmpty() && !UNITS.contains(letters)) {
            String whole = matcher.group().toLowerCase(Locale.ROOT);
            tokens.add(new Token(whole, true, false, null, matcher.start(), matcher.end()));
            return;
        }
        String digits = matcher.group("number");
        tokens.add(new Token(digits, false, true, number(digits), matcher.start("number"), matcher.end("number")));
        if (!letters.isEmpty()) {
            tokens.add(new Token(letters, true, false, null, matcher.start("letters"), matcher.end("letters")));
        }
    }

    private static @Nullable BigDecimal number(String digits) {
        boolean known = digits.length() <= LONGEST && PLAIN.matcher(digits).matches();
        return known ? new BigDecimal(digits.replace(",", "")) : null;
    }
}
