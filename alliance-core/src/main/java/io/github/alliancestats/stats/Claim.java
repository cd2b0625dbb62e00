package io.github.alliancestats.stats;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A few words that are true by the way they were made, as in "more than £11.2m", with the figures attached of which
 * they are true. {@link Figure} makes claims of itself and of its share of another, {@link Change} of two
 * periods. Immutable and thread-safe.
 *
 * <p>Under a claim of one figure its parts can be listed: {@link #including} some of them, or {@link #madeUpOf} all.
 * A part is named by the caller and worded by its own claim. Whether it is a part of the whole at all only the caller
 * knows; what can't be one is refused: it must be of the same kind of number, in one currency and on one basis, asked
 * for alike (instant, zone, rates, law, aliases, rules), for days within the whole's and within its scope, and no
 * more than it at either end. Parts stand in the order of their size, the largest first, equal ones by name. Each
 * number is rounded for itself, so the numbers in a list need not add to that before it; the exact figures are what
 * is checked.
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

    /** {@return the figure of which they are true; of several the first} */
    public Figure<?> figure() {
        return figures.get(0);
    }

    /**
     * All figures that the words speak of.
     *
     * @return the one; of a share the part and the whole; of a change the later and the earlier; of a list the whole
     *     and its parts in the order of the words
     */
    public List<Figure<?>> figures() {
        return figures;
    }

    /**
     * "More than £11.2m, including cocaine £8.1m and heroin £200,000": some parts of the whole. It says nothing of the
     * rest, and counts of things that have several of the names may overlap.
     *
     * @param parts the claim of each part by its name, in any order; see {@link Breakdown#largest}
     * @return the claim
     * @throws IllegalArgumentException if none is named, a name is blank, a part can't be one of this whole or is more
     *     than it, or this or a part is no claim of one figure
     */
    public Claim including(Map<String, Claim> parts) {
        Listing listing = new Listing(this, parts);
        return new Claim(text + ", including " + listing, listing.figures());
    }

    /**
     * "£10.6m, made up of cocaine £10.4m and heroin £200,000, and that is all": every part of the whole. Only a complete figure
     * can be worded so.
     *
     * @param parts the claim of each part by its name, in any order, none overlapping another
     * @return the claim
     * @throws IllegalArgumentException if this figure is partial, the exact figures of the parts do not add to that of
     *     the whole, a range at both ends, or {@link #including} would refuse
     */
    public Claim madeUpOf(Map<String, Claim> parts) {
        Listing listing = new Listing(this, parts);
        listing.requireAll();
        return new Claim(text + ", made up of " + listing + ", and that is all", listing.figures());
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
