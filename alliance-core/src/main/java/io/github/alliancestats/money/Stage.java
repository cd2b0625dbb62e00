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
    SEIZED(Effect.DENIES),
    /** An account frozen by the court: s303Z1. It is not taken. */
    FROZEN(Effect.DENIES),
    /** Restrained by the Crown Court until a confiscation order is paid: s41. */
    RESTRAINED(Effect.DENIES),
    /** Seized cash whose detention the court ordered: s295. The same money as was seized. */
    DETAINED(Effect.DENIES),
    /** Interest that detained cash earned: s296. */
    INTEREST(Effect.ADDS, "added as interest"),
    /** Given back to its owner or whoever it was taken from: s297, s301. */
    RELEASED(Effect.ENDS),
    /** Forfeited by notice (s297A, s303Z9) or by the court (s298, s303O, s303Z14, s303Z41). */
    FORFEITED(Effect.BRINGS_MONEY),
    /** Paid to victims. */
    TO_VICTIMS(Effect.BRINGS_MONEY, "paid to victims"),
    /** Paid towards a confiscation order. */
    APPLIED_TO_ORDER(Effect.BRINGS_MONEY, "applied to an order"),
    /** Found to be nothing: counterfeit notes, a count that was corrected, a thing without value. */
    WRITTEN_OFF(Effect.ENDS),
    /** Handed to another agency. */
    TRANSFERRED(Effect.ENDS),
    /** Destroyed. */
    DESTROYED(Effect.ENDS);

    private final Effect effect;
    private final String participle;

    /** The effect on the property. */
    private enum Effect {
        /** Denies it to its holder. */
        DENIES,
        /** Adds to it. */
        ADDS,
        /** Ends its holding. */
        ENDS,
        /** Ends its holding with a receipt: for the public, a victim or a confiscation order. */
        BRINGS_MONEY
    }

    Stage(Effect effect) {
        this.effect = effect;
        this.participle = Texts.words(this);
    }

    Stage(Effect effect, String participle) {
        this.effect = effect;
        this.participle = participle;
    }

    /** {@return whether it denies property to its holder, without ending the matter: seized, frozen, restrained, detained} */
    public boolean deprivation() {
        return effect == Effect.DENIES;
    }

    /** {@return whether what passes it is no longer held} */
    public boolean disposal() {
        return effect == Effect.ENDS || bringsMoney();
    }

    /** {@return whether it is a disposal that has receipts: forfeited, paid to victims, applied to an order} */
    public boolean bringsMoney() {
        return effect == Effect.BRINGS_MONEY;
    }

    /** {@return the stage in words for use after "was", as in "paid to victims"} */
    public String participle() {
        return participle;
    }

    /** {@return the name in lower case, as it stands in a table} */
    @Override
    public String toString() {
        return Texts.words(this);
    }
}
