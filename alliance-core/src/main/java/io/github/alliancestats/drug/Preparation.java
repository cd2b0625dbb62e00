package io.github.alliancestats.drug;

import io.github.alliancestats.internal.Texts;

/**
 * The form in which a drug was found. It can change the class: a Class B drug prepared for injection is
 * Class A (Misuse of Drugs Act 1971, Schedule 2 Part 1 paragraph 6).
 */
public enum Preparation {
    /** Loose or pressed powder, crystals or rocks. */
    POWDER,
    /** Tablets, capsules, blotters. */
    TABLET,
    /** A liquid that is not for injection. */
    LIQUID,
    /** Dried plant matter. */
    HERBAL,
    /** Resin. */
    RESIN,
    /** Living or cut plants, counted. */
    PLANT,
    /** Oil. */
    OIL,
    /** Food or sweets that hold a drug. */
    EDIBLE,
    /** Vapes and their liquids. */
    VAPE,
    /** Prepared for injection. */
    INJECTION,
    /** Another form. */
    OTHER,
    /** The form was not recorded. */
    UNSPECIFIED;

    /** {@return the name in lower case, as it stands in a sentence} */
    @Override
    public String toString() {
        return Texts.words(this);
    }
}
