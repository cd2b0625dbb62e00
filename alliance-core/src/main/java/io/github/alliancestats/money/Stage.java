package io.github.alliancestats.money;

import io.github.alliancestats.internal.Texts;

/**
 * What happens to money or property on its way from suspicion to the end: denied to its holder, then recovered,
 * returned or otherwise gone. One pound passes through several stages, so amounts of different stages never add.
 *
 * <p>What comes in is what goes out and what is still held, in the currency of the property: seized, frozen or
 * restrained, and interest = released + forfeited + to victims + applied to an order + written off + transferred +
 * destroyed + held.
 */
public enum Stage {
    /** Taken: POCA 2002 s294 for cash, Chapters 3A and 3C for listed assets and cryptoassets. */
    SEIZED,
    /** An account frozen by the court: s303Z1. It is not taken. */
    FROZEN,
    /** Restrained by the Crown Court until a confiscation order is paid: s41. */
    RESTRAINED,
    /** Seized cash whose detention the court ordered: s295. The same money as was seized. */
    DETAINED,
    /** Interest that detained cash earned: s296. */
    INTEREST,
    /** Given back to its owner or whoever it was taken from: s297, s301. */
    RELEASED,
    /** Forfeited by notice (s297A, s303Z9) or by the court (s298, s303O, s303Z14, s303Z41). */
    FORFEITED,
    /** Paid to victims. */
    TO_VICTIMS,
    /** Paid towards a confiscation order. */
    APPLIED_TO_ORDER,
    /** Found to be nothing: counterfeit notes, a count that was corrected, a thing without value. */
    WRITTEN_OFF,
    /** Handed to another agency. */
    TRANSFERRED,
    /** Destroyed. */
    DESTROYED;

    /** {@return whether it denies property to its holder, without ending the matter: seized, frozen, restrained, detained} */
    public boolean deprivation() {
        return switch (this) {
            case SEIZED, FROZEN, RESTRAINED, DETAINED -> true;
            case INTEREST, RELEASED, FORFEITED, TO_VICTIMS, APPLIED_TO_ORDER, WRITTEN_OFF, TRANSFERRED, DESTROYED ->
                false;
        };
    }

    /** {@return whether what passes it is no longer held} */
    public boolean disposal() {
        return switch (this) {
            case RELEASED, FORFEITED, TO_VICTIMS, APPLIED_TO_ORDER, WRITTEN_OFF, TRANSFERRED, DESTROYED -> true;
            case SEIZED, FROZEN, RESTRAINED, DETAINED, INTEREST -> false;
        };
    }

    /** {@return the name in lower case, as it stands in a table} */
    @Override
    public String toString() {
        return Texts.words(this);
    }
}
