package io.github.alliancestats.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.CurrencyUnit;

/** Numbers as the British press writes them, in every locale: £11.2m, £612,300, 1,200. */
public final class PressStyle {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private PressStyle() {}

    public static String symbol(CurrencyUnit currency) {
        return switch (currency.getCurrencyCode()) {
            case "GBP" -> "£";
            case "EUR" -> "€";
            case "USD" -> "US$";
            default -> currency.getCurrencyCode() + " ";
        };
    }

    /** Its name behind a number spelled out. */
    public static String plural(CurrencyUnit currency) {
        return switch (currency.getCurrencyCode()) {
            case "GBP" -> "pounds";
            case "EUR" -> "euros";
            case "USD" -> "US dollars";
            default -> currency.getCurrencyCode();
        };
    }

    public static String signed(BigDecimal number, String symbol, String digits) {
        return (number.signum() < 0 ? "-" : "") + symbol + digits;
    }

    /** All digits, in groups of three; a fraction has at least so many decimals. */
    public static String plain(BigDecimal number, int leastDecimals) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() <= 0) {
            return grouped(stripped.setScale(0).toPlainString());
        }
        String digits =
                stripped.setScale(Math.max(stripped.scale(), leastDecimals)).toPlainString();
        int point = digits.indexOf('.');
        return grouped(digits.substring(0, point)) + digits.substring(point);
    }

    /** In millions or billions where at most two decimals then say it all, else all digits. */
    public static String abbreviated(BigDecimal number, int leastDecimals) {
        if (number.abs().compareTo(BILLION) >= 0 && fits(number, BILLION)) {
            return in(number, BILLION) + "bn";
        }
        if (number.abs().compareTo(MILLION) >= 0 && fits(number, MILLION)) {
            return in(number, MILLION) + "m";
        }
        return plain(number, leastDecimals);
    }

    private static boolean fits(BigDecimal number, BigDecimal unit) {
        return number.remainder(unit.movePointLeft(2)).signum() == 0;
    }

    private static String in(BigDecimal number, BigDecimal unit) {
        return plain(number.divide(unit, 2, RoundingMode.UNNECESSARY), 0);
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
