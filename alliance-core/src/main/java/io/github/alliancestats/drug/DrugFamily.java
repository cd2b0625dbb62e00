package io.github.alliancestats.drug;

/** A group of drugs of like kind, coarser than the drug and independent of the law. */
public enum DrugFamily {
    /** Powder cocaine and crack. */
    COCAINE("Cocaine"),
    /** Opium, heroin, morphine, methadone, codeine and the like. */
    OPIATES("Opiates and opioids"),
    /** Nitazenes, fentanyls and other potent synthetic opioids. */
    SYNTHETIC_OPIOIDS("Synthetic opioids"),
    /** Amphetamine, methylamphetamine and like stimulants. */
    AMPHETAMINES("Amphetamines"),
    /** MDMA and its like. */
    ECSTASY("Ecstasy"),
    /** LSD, mushrooms, tryptamines and the like. */
    HALLUCINOGENS("Hallucinogens"),
    /** Herbal cannabis, resin, plants and oil. */
    CANNABIS("Cannabis"),
    /** Synthetic cannabinoids ("Spice"). */
    SYNTHETIC_CANNABINOIDS("Synthetic cannabinoids"),
    /** Mephedrone and other cathinones; khat. */
    CATHINONES("Cathinones"),
    /** BZP and its like. */
    PIPERAZINES("Piperazines"),
    /** Ketamine, methoxetamine, PCP. */
    DISSOCIATIVES("Dissociatives"),
    /** GHB, GBL and 1,4-butanediol. */
    GHB("GHB and related"),
    /** Benzodiazepines. */
    BENZODIAZEPINES("Benzodiazepines"),
    /** Zopiclone, zaleplon, zolpidem. */
    Z_DRUGS("Z-drugs"),
    /** Barbiturates. */
    BARBITURATES("Barbiturates"),
    /** Pregabalin and gabapentin. */
    GABAPENTINOIDS("Gabapentinoids"),
    /** Anabolic steroids. */
    STEROIDS("Anabolic steroids"),
    /** Gases inhaled. */
    INHALANTS("Inhalants"),
    /** None of these. */
    OTHER("Other"),
    /** The drug is not known. */
    UNKNOWN("Not known");

    private final String title;

    DrugFamily(String title) {
        this.title = title;
    }

    /** {@return the name as it stands in a table} */
    @Override
    public String toString() {
        return title;
    }
}
