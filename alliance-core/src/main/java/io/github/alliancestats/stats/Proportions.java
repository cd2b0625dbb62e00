package io.github.alliancestats.stats;

import io.github.alliancestats.internal.PressStyle;
import io.github.alliancestats.measure.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The wording of shares and of changes; {@link Figure#shareOf} and {@link Change#claim} state the rules. */
final class Proportions {

    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.005");
    private static final BigDecimal TWO_POINTS = new BigDecimal("0.02");
    private static final BigDecimal FIFTIETH = new BigDecimal("0.02");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NINETY_NINE = BigDecimal.valueOf(99);

    /** No two of them are within four points of each other. */
    private static final List<String> FRACTIONS =
            List.of("a tenth", "a fifth", "a quarter", "a third", "half", "two thirds", "three quarters");

    private static final int[] ABOVE = {1, 1, 1, 1, 1, 2, 3};
    private static final int[] BELOW = {10, 5, 4, 3, 2, 3, 4};

    /** From the second on. */
    private static final List<String> MULTIPLES = List.of("doubled", "trebled", "quadrupled");

    private Proportions() {}

    static Optional<String> share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
            return Optional.empty();
        }
        if (part.signum() == 0) {
            return Optional.of("none of");
        }
        boolean all = part.compareTo(whole) == 0;
        return Optional.of((all ? "all" : fraction(part, whole).orElseGet(() -> percent(part, whole))) + " of");
    }

    static Optional<String> change(BigDecimal now, BigDecimal before) {
        if (before.signum() <= 0 || now.signum() < 0) {
            return Optional.empty();
        }
        BigDecimal difference = now.subtract(before);
        if (difference.signum() == 0) {
            return Optional.of("unchanged");
        }
        if (now.signum() == 0) {
            return Optional.of("down to nothing");
        }
        return Optional.of(difference.signum() > 0 ? rise(now, before) : fall(difference.negate(), before));
    }

    private static String rise(BigDecimal now, BigDecimal before) {
        return multiple(now, before).orElseGet(() -> "up " + by(now.subtract(before), before));
    }

    private static String fall(BigDecimal loss, BigDecimal before) {
        boolean halved = loss.add(loss).compareTo(before) == 0;
        return halved ? "halved" : "down " + by(loss, before);
    }

    private static Optional<String> multiple(BigDecimal now, BigDecimal before) {
        for (int times = MULTIPLES.size() + 1; times > 1; times--) {
            String word = MULTIPLES.get(times - 2);
            BigDecimal multiple = before.multiply(BigDecimal.valueOf(times));
            BigDecimal excess = now.subtract(multiple);
            if (excess.signum() == 0) {
                return Optional.of(word);
            }
            if (excess.signum() > 0) {
                return excess.compareTo(before) < 0 ? Optional.of("more than " + word) : Optional.empty();
            }
            if (excess.negate().compareTo(multiple.multiply(FIFTIETH)) <= 0) {
                return Optional.of("nearly " + word);
            }
        }
        return Optional.empty();
    }

    private static String by(BigDecimal difference, BigDecimal before) {
        String percent = percent(difference, before);
        boolean bare = Character.isDigit(percent.charAt(0));
        return fraction(difference, before).map("by "::concat).orElse(bare ? percent : "by " + percent);
    }

    private static Optional<String> fraction(BigDecimal part, BigDecimal whole) {
        for (int i = 0; i < BELOW.length; i++) {
            BigDecimal all = whole.multiply(BigDecimal.valueOf(BELOW[i]));
            BigDecimal excess =
                    part.multiply(BigDecimal.valueOf(BELOW[i])).subtract(whole.multiply(BigDecimal.valueOf(ABOVE[i])));
            if (excess.abs().compareTo(all.multiply(TWO_POINTS)) <= 0) {
                return Optional.of(nearness(excess, all) + FRACTIONS.get(i));
            }
        }
        return Optional.empty();
    }

    private static String nearness(BigDecimal excess, BigDecimal all) {
        if (excess.signum() == 0) {
            return "";
        }
        if (excess.abs().compareTo(all.multiply(HALF_A_POINT)) <= 0) {
            return "about ";
        }
        return excess.signum() > 0 ? "just over " : "nearly ";
    }

    /** In whole per cent, and never 0% of something or 100% of less than all. */
    private static String percent(BigDecimal part, BigDecimal whole) {
        BigDecimal hundredfold = part.multiply(HUNDRED);
        if (hundredfold.compareTo(whole) < 0) {
            return "less than 1%";
        }
        if (part.compareTo(whole) < 0 && hundredfold.compareTo(whole.multiply(NINETY_NINE)) > 0) {
            return "more than 99%";
        }
        return PressStyle.plain(Ratio.of(part, whole).percent(0), 0) + "%";
    }
}
