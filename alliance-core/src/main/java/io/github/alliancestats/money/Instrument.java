package io.github.alliancestats.money;

/**
 * The legal means by which property is held, or forfeited, under the Proceeds of Crime Act 2002 (POCA) unless another
 * is named. An instrument says how a stage was reached; which stage it was is a {@link Stage}.
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
    RESTRAINT_ORDER("restraint order", "POCA 2002 s41"),
    /** Property that its owner must explain to the High Court, frozen by an interim order until then: s362A, s362J. */
    UNEXPLAINED_WEALTH_ORDER("unexplained wealth order", "POCA 2002 s362A, s362J"),
    /** Property frozen by the High Court before a civil recovery order: s245A. */
    PROPERTY_FREEZING_ORDER("property freezing order", "POCA 2002 s245A"),
    /** Kept as evidence of an offence, not under the Proceeds of Crime Act. */
    EVIDENCE("kept as evidence", "PACE 1984 s19, s22"),
    /** Forfeiture of cash by notice, without a court: s297A, in force 1 June 2015 in England and Wales. */
    FORFEITURE_NOTICE("forfeiture notice", "POCA 2002 s297A"),
    /** Forfeiture of cash by the court: s298. */
    FORFEITURE_ORDER("forfeiture order", "POCA 2002 s298"),
    /** Forfeiture of money in an account by notice: s303Z9. */
    ACCOUNT_FORFEITURE_NOTICE("account forfeiture notice", "POCA 2002 s303Z9"),
    /** Forfeiture of money in an account by the court: s303Z14. */
    ACCOUNT_FORFEITURE_ORDER("account forfeiture order", "POCA 2002 s303Z14"),
    /** Forfeiture of property listed in chapter 3A by the court: s303O. */
    LISTED_ASSET_FORFEITURE_ORDER("listed asset forfeiture order", "POCA 2002 s303O"),
    /** Forfeiture of cryptoassets by the court: s303Z41, in force 26 April 2024. */
    CRYPTOASSET_FORFEITURE_ORDER("cryptoasset forfeiture order", "POCA 2002 s303Z41"),
    /** Recovery of property by the High Court: Part 5 Chapter 2. */
    CIVIL_RECOVERY_ORDER("civil recovery order", "POCA 2002 Part 5 Chapter 2"),
    /** An order of the Crown Court after conviction to pay an amount: s6. */
    CONFISCATION_ORDER("confiscation order", "POCA 2002 s6");

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
