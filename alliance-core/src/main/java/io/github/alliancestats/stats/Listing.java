package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Named parts of a whole, the largest first; {@link Claim} states the rules. */
final class Listing {

    private static final Comparator<Map.Entry<String, Claim>> LARGEST_FIRST =
            Comparator.comparing((Map.Entry<String, Claim> part) -> size(part)).reversed();

    private final Claim whole;
    private final List<Map.Entry<String, Claim>> parts;

    Listing(Claim whole, Map<String, Claim> parts) {
        this.whole = whole;
        this.parts = new ArrayList<>(new TreeMap<>(parts).entrySet());
        this.parts.sort(LARGEST_FIRST);
        check();
    }

    private static BigDecimal size(Map.Entry<String, Claim> part) {
        return part.getValue().figure().number();
    }

    private void check() {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a list must name one part or more, but names none");
        }
        requireOneFigure(whole);
        for (Map.Entry<String, Claim> part : parts) {
            Texts.notBlank(part.getKey(), "the name of a part");
            requireOneFigure(part.getValue());
            Parts.requirePart(part.getValue().figure(), whole.figure());
            requireNoMore(part.getValue().figure());
        }
    }

    private static void requireOneFigure(Claim claim) {
        if (claim.figures().size() > 1) {
            throw new IllegalArgumentException(
                    "a list must be of claims of one figure each, but one is \"" + claim + "\"");
        }
    }

    private void requireNoMore(Figure<?> figure) {
        ExactRange part = figure.range();
        ExactRange all = whole.figure().range();
        boolean more = part.low().compareTo(all.low()) > 0
                || part.value().compareTo(all.value()) > 0
                || part.high().compareTo(all.high()) > 0;
        if (more) {
            throw new IllegalArgumentException(
                    "a part must not be more than its whole, " + whole.figure().text() + ", but was " + figure.text());
        }
    }

    /** "cocaine £8.1m, cannabis £2.1m and heroin £200,000". */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            words.append(i == 0 ? "" : i == parts.size() - 1 ? " and " : ", ")
                    .append(parts.get(i).getKey())
                    .append(' ')
                    .append(parts.get(i).getValue());
        }
        return words.toString();
    }

    /** The whole and each part, in the order of the words. */
    List<Figure<?>> figures() {
        List<Figure<?>> figures = new ArrayList<>(whole.figures());
        for (Map.Entry<String, Claim> part : parts) {
            figures.add(part.getValue().figure());
        }
        return figures;
    }
}
