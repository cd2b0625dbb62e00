package io.github.alliancestats.money;

/** What kind of property is seized, frozen or restrained, as the Proceeds of Crime Act 2002 tells kinds apart. */
public enum AssetKind {
    /** Notes, coins, cheques and the like (s289), betting slips, casino chips and gaming vouchers among them. */
    CASH("Cash"),
    /** Precious metals and stones, watches, works of art, vouchers, stamps: s303B. */
    LISTED_ASSET("Listed assets"),
    /** Money in an account of a bank, building society or other institution: s303Z1. */
    ACCOUNT("Accounts"),
    /** Cryptoassets and what gives access to them: Chapters 3C to 3F, in force 26 April 2024. */
    CRYPTOASSET("Cryptoassets"),
    /** Vehicles. */
    VEHICLE("Vehicles"),
    /** Land and buildings. */
    REAL_PROPERTY("Land and buildings"),
    /** Other property. */
    OTHER("Other property");

    private final String title;

    AssetKind(String title) {
        this.title = title;
    }

    /** {@return the name as it stands in a table} */
    @Override
    public String toString() {
        return title;
    }
}
