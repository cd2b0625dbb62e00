package io.github.alliancestats.money;

/**
 * The legal means by which funds are held while they are investigated, under the Proceeds of Crime
 * Act 2002 (POCA). Holding is denial: none of these is recovery, and none says that anything was
 * confiscated.
 */
public enum Instrument {
    /** Seized cash, detained by the court: POCA s295. */
    CASH_DETENTION("detained cash", "POCA 2002 s295"),
    /** Property listed in chapter 3A (metals, stones, watches, art, vouchers, stamps), seized: s303B on. */
    LISTED_ASSET_SEIZURE("seized listed asset", "POCA 2002 Part 5 Chapter 3A"),
    /** Money in an account, frozen by the court: s303Z1. */
    ACCOUNT_FREEZING_ORDER("account freezing order", "POCA 2002 s303Z1"),
    /** Cryptoassets seized, or a wallet frozen: s303Z20 on, in force 26 April 2024. */
    CRYPTOASSET_HOLDING("cryptoassets seized or frozen", "POCA 2002 Part 5 Chapters 3C to 3F"),
    /** Property restrained by the Crown Court until a confiscation order is paid: s41. */
    RESTRAINT_ORDER("restraint order", "POCA 2002 s41");

    private final String title;
    private final String source;

    Instrument(String title, String source) {
        this.title = title;
        this.source = source;
    }

    /** {@return the statute that gives the power} */
    public String source() {
        return source;
    }

    /** {@return the name as it stands in a sentence} */
    @Override
    public String toString() {
        return title;
    }
}
