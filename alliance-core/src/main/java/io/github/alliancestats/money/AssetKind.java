package io.github.alliancestats.money;

/** What kind of property is seized, frozen or restrained, as the Proceeds of Crime Act 2002 tells kinds apart. */
public enum AssetKind {
    /** Notes, coins, cheques and the like (s289), betting slips, casino chips and gaming vouchers among them. */
    CASH("Cash", true),
    /** Precious metals and stones, watches, works of art, vouchers, stamps: s303B. */
    LISTED_ASSET("Listed assets", false),
    /** Money in an account of a bank, building society or other institution: s303Z1. */
    ACCOUNT("Accounts", true),
    /** Cryptoassets and what gives access to them: Chapters 3C to 3F, in force 26 April 2024. */
    CRYPTOASSET("Cryptoassets", false),
    /** Vehicles. */
    VEHICLE("Vehicles", false),
    /** Land and buildings. */
    REAL_PROPERTY("Land and buildings", false),
    /** Other property. */
    OTHER("Other property", false);

    private final String title;
    private final boolean money;

    AssetKind(String title, boolean money) {
        this.title = title;
        this.money = money;
    }

    /** {@return whether it is money: cash, and money in accounts} */
    public boolean money() {
        return money;
    }

    /** {@return the name as it stands in a table} */
    @Override
    public String toString() {
        return title;
    }
}
