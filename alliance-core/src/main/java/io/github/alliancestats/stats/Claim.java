package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that are true by construction, as in "more than £11.2m", with their figures. A {@link Figure} makes claims of
 * itself and of its share of another, a {@link Change} of two periods. Immutable and thread-safe.
 *
 * <p>A claim of one figure can list parts of it, by {@link #including}. The caller names each part, which has its own
 * claim. A part must be of the same unit, currency and basis as the whole. Their queries must agree in as-at instant, zone,
 * rates, law, aliases and rules. The period and scope of a part must lie within those of the whole, and neither of its ends
 * may exceed the whole's. Only the caller knows whether it is a part otherwise.
 *
 * <p>Parts are listed by size, the largest first, and by name if they are equal. Each number is rounded by itself, so the
 * numbers of a list need not add to the whole. The exact figures are checked.
 */
public final class Claim {

    private final String text;
    private final List<Figure<?>> figures;

    Claim(String text, List<Figure<?>> figures) {
        this.text = text;
        this.figures = List.copyOf(figures);
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    /** {@return the figure of the claim; the first if there are several} */
    public Figure<?> figure() {
        return figures.get(0);
    }

    /**
     * Returns all figures of the claim.
     *
     * @return the figure; for a share the part and the whole; for a change the later and the earlier; for a list the
     *     whole and its parts, in the order of the words
     */
    public List<Figure<?>> figures() {
        return figures;
    }

    /**
     * "More than £11.2m, including cocaine £8.1m and heroin £200,000": lists some parts of the whole. The parts may
     * overlap, if something has several of the names.
     *
     * @param parts the claim of each part by its name, in any order; see {@link Breakdown#largest}
     * @return the claim
     * @throws IllegalArgumentException if there is no part, a name is blank, a part does not fit the whole or is more
     *     than it, or this or a part is not a claim of one figure
     */
    public Claim including(Map<String, Claim> parts) {
        List<Map.Entry<String, Claim>> listed =
                new ArrayList<>(new TreeMap<>(Objects.requireNonNull(parts, "parts")).entrySet());
        listed.sort(Comparator.comparing((Map.Entry<String, Claim> part) ->
                        part.getValue().figure().number())
                .reversed());
        if (listed.isEmpty()) {
            throw new IllegalArgumentException("a list must name one part or more, but names none");
        }
        requireOneFigure();
        List<String> words = new ArrayList<>();
        List<Figure<?>> all = new ArrayList<>(figures);
        for (Map.Entry<String, Claim> each : listed) {
            Claim part = each.getValue();
            Texts.notBlank(each.getKey(), "the name of a part");
            part.requireOneFigure();
            ComparabilityCheck.requireIncluded(part.figure(), figure());
            all.add(part.figure());
            words.add(each.getKey() + " " + part);
        }
        return new Claim(text + ", including " + Wording.listed(words), all);
    }

    private void requireOneFigure() {
        if (figures.size() > 1) {
            throw new IllegalArgumentException(
                    "a list must be of claims of one figure each, but one is \"" + this + "\"");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim that && text.equals(that.text) && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, figures);
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the words} */
    @Override
    public String toString() {
        return text;
    }
}
