package io.github.alliancestats.drug;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A substance, as statistics tell substances apart: an id, a name and a family. Two drugs are the same
 * when their ids are. What class a drug has is no part of it; ask a {@link DrugLaw}.
 *
 * <p>{@link #standard()} lists the substances that the library knows by name. A caller makes others
 * with {@link #of}; until a law says more of them, their class is {@link DrugClass#UNKNOWN}. A drug
 * that nobody has identified is {@link #UNKNOWN}, which is not the same as one that is missing.
 *
 * <p>Immutable and thread-safe. The natural order is by id.
 */
public final class Drug implements Comparable<Drug> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final String id;
    private final String name;
    private final DrugFamily family;

    private Drug(String id, String name, DrugFamily family) {
        this.id = id;
        this.name = name;
        this.family = family;
    }

    /** A substance that nobody has identified. */
    public static final Drug UNKNOWN = of("unknown", "Unknown drug", DrugFamily.UNKNOWN);

    /** Cocaine. */
    public static final Drug COCAINE = of("cocaine", "Cocaine", DrugFamily.COCAINE);

    /** Crack cocaine. */
    public static final Drug CRACK_COCAINE = of("crack-cocaine", "Crack cocaine", DrugFamily.COCAINE);

    /** Heroin. */
    public static final Drug HEROIN = of("heroin", "Heroin", DrugFamily.OPIATES);

    /** Morphine. */
    public static final Drug MORPHINE = of("morphine", "Morphine", DrugFamily.OPIATES);

    /** Opium. */
    public static final Drug OPIUM = of("opium", "Opium", DrugFamily.OPIATES);

    /** Methadone. */
    public static final Drug METHADONE = of("methadone", "Methadone", DrugFamily.OPIATES);

    /** Pethidine. */
    public static final Drug PETHIDINE = of("pethidine", "Pethidine", DrugFamily.OPIATES);

    /** Codeine. */
    public static final Drug CODEINE = of("codeine", "Codeine", DrugFamily.OPIATES);

    /** Tramadol. */
    public static final Drug TRAMADOL = of("tramadol", "Tramadol", DrugFamily.OPIATES);

    /** O-desmethyltramadol. */
    public static final Drug O_DESMETHYLTRAMADOL = of("o-desmethyltramadol", "O-desmethyltramadol", DrugFamily.OPIATES);

    /** Tapentadol. */
    public static final Drug TAPENTADOL = of("tapentadol", "Tapentadol", DrugFamily.OPIATES);

    /** Alfentanil. */
    public static final Drug ALFENTANIL = of("alfentanil", "Alfentanil", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Fentanyl. */
    public static final Drug FENTANYL = of("fentanyl", "Fentanyl", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Nitazenes. */
    public static final Drug NITAZENES = of("nitazenes", "Nitazenes", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Brorphine. */
    public static final Drug BRORPHINE = of("brorphine", "Brorphine", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Bucinnazine (AP-237). */
    public static final Drug BUCINNAZINE = of("bucinnazine", "Bucinnazine (AP-237)", DrugFamily.SYNTHETIC_OPIOIDS);

    /** AH-7921. */
    public static final Drug AH_7921 = of("ah-7921", "AH-7921", DrugFamily.SYNTHETIC_OPIOIDS);

    /** MT-45. */
    public static final Drug MT_45 = of("mt-45", "MT-45", DrugFamily.SYNTHETIC_OPIOIDS);

    /** U-47,700. */
    public static final Drug U_47700 = of("u-47700", "U-47,700", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Amphetamine. */
    public static final Drug AMPHETAMINE = of("amphetamine", "Amphetamine", DrugFamily.AMPHETAMINES);

    /** Methylamphetamine. */
    public static final Drug METHYLAMPHETAMINE = of("methylamphetamine", "Methylamphetamine", DrugFamily.AMPHETAMINES);

    /** Lisdexamfetamine. */
    public static final Drug LISDEXAMFETAMINE = of("lisdexamfetamine", "Lisdexamfetamine", DrugFamily.AMPHETAMINES);

    /** Methylphenidate. */
    public static final Drug METHYLPHENIDATE = of("methylphenidate", "Methylphenidate", DrugFamily.AMPHETAMINES);

    /** Methylphenidate-like stimulants (2017 order). */
    public static final Drug METHYLPHENIDATE_LIKE =
            of("methylphenidate-like", "Methylphenidate-like stimulants (2017 order)", DrugFamily.AMPHETAMINES);

    /** 4,4'-DMAR. */
    public static final Drug DMAR_4_4 = of("4.4-dmar", "4,4'-DMAR", DrugFamily.AMPHETAMINES);

    /** Ecstasy (MDMA). */
    public static final Drug MDMA = of("mdma", "Ecstasy (MDMA)", DrugFamily.ECSTASY);

    /** Benzofurans. */
    public static final Drug BENZOFURANS = of("benzofurans", "Benzofurans", DrugFamily.ECSTASY);

    /** LSD. */
    public static final Drug LSD = of("lsd", "LSD", DrugFamily.HALLUCINOGENS);

    /** LSD analogues. */
    public static final Drug LSD_ANALOGUES = of("lsd-analogues", "LSD analogues", DrugFamily.HALLUCINOGENS);

    /** Extended tryptamines. */
    public static final Drug EXTENDED_TRYPTAMINES =
            of("extended-tryptamines", "Extended tryptamines", DrugFamily.HALLUCINOGENS);

    /** Magic mushrooms (psilocin). */
    public static final Drug MAGIC_MUSHROOMS =
            of("magic-mushrooms", "Magic mushrooms (psilocin)", DrugFamily.HALLUCINOGENS);

    /** NBOMe. */
    public static final Drug NBOME = of("nbome", "NBOMe", DrugFamily.HALLUCINOGENS);

    /** Cannabis, form not stated. */
    public static final Drug CANNABIS = of("cannabis", "Cannabis, form not stated", DrugFamily.CANNABIS);

    /** Herbal cannabis. */
    public static final Drug CANNABIS_HERBAL = of("cannabis-herbal", "Herbal cannabis", DrugFamily.CANNABIS);

    /** Cannabis resin. */
    public static final Drug CANNABIS_RESIN = of("cannabis-resin", "Cannabis resin", DrugFamily.CANNABIS);

    /** Cannabis plants. */
    public static final Drug CANNABIS_PLANT = of("cannabis-plant", "Cannabis plants", DrugFamily.CANNABIS);

    /** Cannabis oil. */
    public static final Drug CANNABIS_OIL = of("cannabis-oil", "Cannabis oil", DrugFamily.CANNABIS);

    /** Cannabinol and derivatives. */
    public static final Drug CANNABINOL = of("cannabinol", "Cannabinol and derivatives", DrugFamily.CANNABIS);

    /** Synthetic cannabinoids. */
    public static final Drug SYNTHETIC_CANNABINOIDS =
            of("synthetic-cannabinoids", "Synthetic cannabinoids", DrugFamily.SYNTHETIC_CANNABINOIDS);

    /** Mephedrone and other cathinones. */
    public static final Drug MEPHEDRONE = of("mephedrone", "Mephedrone and other cathinones", DrugFamily.CATHINONES);

    /** Khat. */
    public static final Drug KHAT = of("khat", "Khat", DrugFamily.CATHINONES);

    /** BZP and other piperazines. */
    public static final Drug BZP = of("bzp", "BZP and other piperazines", DrugFamily.PIPERAZINES);

    /** Ketamine. */
    public static final Drug KETAMINE = of("ketamine", "Ketamine", DrugFamily.DISSOCIATIVES);

    /** Methoxetamine. */
    public static final Drug METHOXETAMINE = of("methoxetamine", "Methoxetamine", DrugFamily.DISSOCIATIVES);

    /** Phencyclidine (PCP). */
    public static final Drug PCP = of("pcp", "Phencyclidine (PCP)", DrugFamily.DISSOCIATIVES);

    /** GHB. */
    public static final Drug GHB = of("ghb", "GHB", DrugFamily.GHB);

    /** GBL. */
    public static final Drug GBL = of("gbl", "GBL", DrugFamily.GHB);

    /** 1,4-butanediol. */
    public static final Drug BUTANEDIOL = of("1.4-bd", "1,4-butanediol", DrugFamily.GHB);

    /** Benzodiazepines. */
    public static final Drug BENZODIAZEPINES = of("benzodiazepines", "Benzodiazepines", DrugFamily.BENZODIAZEPINES);

    /** Diazepam. */
    public static final Drug DIAZEPAM = of("diazepam", "Diazepam", DrugFamily.BENZODIAZEPINES);

    /** Benzodiazepines of the 2017 order. */
    public static final Drug BENZODIAZEPINES_2017 =
            of("benzodiazepines-2017", "Benzodiazepines of the 2017 order", DrugFamily.BENZODIAZEPINES);

    /** Benzodiazepines of the 2021 order. */
    public static final Drug BENZODIAZEPINES_2021 =
            of("benzodiazepines-2021", "Benzodiazepines of the 2021 order", DrugFamily.BENZODIAZEPINES);

    /** Benzodiazepines of the 2024 order, in force 2025. */
    public static final Drug BENZODIAZEPINES_2025 =
            of("benzodiazepines-2025", "Benzodiazepines of the 2024 order, in force 2025", DrugFamily.BENZODIAZEPINES);

    /** Zopiclone. */
    public static final Drug ZOPICLONE = of("zopiclone", "Zopiclone", DrugFamily.Z_DRUGS);

    /** Zaleplon. */
    public static final Drug ZALEPLON = of("zaleplon", "Zaleplon", DrugFamily.Z_DRUGS);

    /** Zolpidem. */
    public static final Drug ZOLPIDEM = of("zolpidem", "Zolpidem", DrugFamily.Z_DRUGS);

    /** Barbiturates. */
    public static final Drug BARBITURATES = of("barbiturates", "Barbiturates", DrugFamily.BARBITURATES);

    /** Pregabalin. */
    public static final Drug PREGABALIN = of("pregabalin", "Pregabalin", DrugFamily.GABAPENTINOIDS);

    /** Gabapentin. */
    public static final Drug GABAPENTIN = of("gabapentin", "Gabapentin", DrugFamily.GABAPENTINOIDS);

    /** Anabolic steroids. */
    public static final Drug ANABOLIC_STEROIDS = of("anabolic-steroids", "Anabolic steroids", DrugFamily.STEROIDS);

    /** Nitrous oxide. */
    public static final Drug NITROUS_OXIDE = of("nitrous-oxide", "Nitrous oxide", DrugFamily.INHALANTS);

    /** Xylazine. */
    public static final Drug XYLAZINE = of("xylazine", "Xylazine", DrugFamily.OTHER);

    private static final List<Drug> STANDARD = List.of(
            COCAINE,
            CRACK_COCAINE,
            HEROIN,
            MORPHINE,
            OPIUM,
            METHADONE,
            PETHIDINE,
            CODEINE,
            TRAMADOL,
            O_DESMETHYLTRAMADOL,
            TAPENTADOL,
            ALFENTANIL,
            FENTANYL,
            NITAZENES,
            BRORPHINE,
            BUCINNAZINE,
            AH_7921,
            MT_45,
            U_47700,
            AMPHETAMINE,
            METHYLAMPHETAMINE,
            LISDEXAMFETAMINE,
            METHYLPHENIDATE,
            METHYLPHENIDATE_LIKE,
            DMAR_4_4,
            MDMA,
            BENZOFURANS,
            LSD,
            LSD_ANALOGUES,
            EXTENDED_TRYPTAMINES,
            MAGIC_MUSHROOMS,
            NBOME,
            CANNABIS,
            CANNABIS_HERBAL,
            CANNABIS_RESIN,
            CANNABIS_PLANT,
            CANNABIS_OIL,
            CANNABINOL,
            SYNTHETIC_CANNABINOIDS,
            MEPHEDRONE,
            KHAT,
            BZP,
            KETAMINE,
            METHOXETAMINE,
            PCP,
            GHB,
            GBL,
            BUTANEDIOL,
            BENZODIAZEPINES,
            DIAZEPAM,
            BENZODIAZEPINES_2017,
            BENZODIAZEPINES_2021,
            BENZODIAZEPINES_2025,
            ZOPICLONE,
            ZALEPLON,
            ZOLPIDEM,
            BARBITURATES,
            PREGABALIN,
            GABAPENTIN,
            ANABOLIC_STEROIDS,
            NITROUS_OXIDE,
            XYLAZINE,
            UNKNOWN);

    /**
     * Any substance, ours or the caller's.
     *
     * @param id lower-case letters and digits, parted by single hyphens or dots, as in "2c-b"
     * @param name the name as it stands in a table
     * @param family the family
     * @return the drug
     * @throws IllegalArgumentException if the id has another form or the name is blank
     */
    public static Drug of(String id, String name, DrugFamily family) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a drug's id must be lower-case letters and digits parted by hyphens or dots, but was \"" + id
                            + "\"");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a drug's name must not be blank, but was for id \"" + id + "\"");
        }
        return new Drug(id, name, Objects.requireNonNull(family, "family"));
    }

    /**
     * Finds a substance that has a constant here.
     *
     * @param id its id, as in "cannabis-herbal"
     * @return the drug, or empty if none has that id
     */
    public static Optional<Drug> find(String id) {
        return STANDARD.stream().filter(drug -> drug.id.equals(id)).findFirst();
    }

    /** {@return the substances that have a constant here, {@link #UNKNOWN} last} */
    public static List<Drug> standard() {
        return STANDARD;
    }

    /** {@return the id} */
    public String id() {
        return id;
    }

    /** {@return the name as it stands in a table} */
    public String name() {
        return name;
    }

    /** {@return the family} */
    public DrugFamily family() {
        return family;
    }

    @Override
    public int compareTo(Drug other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Drug that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
