package io.github.alliancestats.drug;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A substance: an id, a name and a family. Two drugs are the same if all three are. A drug has no class of its own. A
 * {@link DrugLaw} returns the class on a day.
 *
 * <p>{@link #standard()} lists the substances that the library knows by name. A caller makes others
 * with {@link #of}; until a law says more of them, their class is {@link DrugClass#UNKNOWN}. A drug
 * that nobody has identified is {@link #UNKNOWN}, which is not the same as one that is missing.
 *
 * <p>Immutable and thread-safe. The natural order is by id, then by name and family.
 */
@Value.Immutable
@ValueStyle
public abstract class Drug implements Comparable<Drug> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*+");
    private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^)]*+\\)");

    Drug() {}

    /** The substances that have a constant below, by id, in their order here. */
    private static final Map<String, Drug> STANDARD = new LinkedHashMap<>();

    /** Ids by everyday names. */
    private static final Map<String, String> EVERYDAY = Map.of(
            "cannabis plant", "cannabis-plant",
            "crack", "crack-cocaine",
            "diamorphine", "heroin",
            "ecstasy-type", "mdma",
            "ket", "ketamine",
            "spice", "synthetic-cannabinoids",
            "steroids", "anabolic-steroids",
            "thc", "cannabinol",
            "weed", "cannabis-herbal");

    /** A substance that nobody has identified; its id is {@code unknown}. */
    public static final Drug UNKNOWN = standard("unknown", "Unknown drug", DrugFamily.UNKNOWN);

    /** Cocaine; its id is {@code cocaine}. */
    public static final Drug COCAINE = standard("cocaine", "Cocaine", DrugFamily.COCAINE);

    /** Crack cocaine; its id is {@code crack-cocaine}. */
    public static final Drug CRACK_COCAINE = standard("crack-cocaine", "Crack cocaine", DrugFamily.COCAINE);

    /** Heroin; its id is {@code heroin}. */
    public static final Drug HEROIN = standard("heroin", "Heroin", DrugFamily.OPIATES);

    /** Morphine; its id is {@code morphine}. */
    public static final Drug MORPHINE = standard("morphine", "Morphine", DrugFamily.OPIATES);

    /** Opium; its id is {@code opium}. */
    public static final Drug OPIUM = standard("opium", "Opium", DrugFamily.OPIATES);

    /** Methadone; its id is {@code methadone}. */
    public static final Drug METHADONE = standard("methadone", "Methadone", DrugFamily.OPIATES);

    /** Pethidine; its id is {@code pethidine}. */
    public static final Drug PETHIDINE = standard("pethidine", "Pethidine", DrugFamily.OPIATES);

    /** Codeine; its id is {@code codeine}. */
    public static final Drug CODEINE = standard("codeine", "Codeine", DrugFamily.OPIATES);

    /** Dihydrocodeine; its id is {@code dihydrocodeine}. */
    public static final Drug DIHYDROCODEINE = standard("dihydrocodeine", "Dihydrocodeine", DrugFamily.OPIATES);

    /** Tramadol; its id is {@code tramadol}. */
    public static final Drug TRAMADOL = standard("tramadol", "Tramadol", DrugFamily.OPIATES);

    /** O-desmethyltramadol; its id is {@code o-desmethyltramadol}. */
    public static final Drug O_DESMETHYLTRAMADOL =
            standard("o-desmethyltramadol", "O-desmethyltramadol", DrugFamily.OPIATES);

    /** Tapentadol; its id is {@code tapentadol}. */
    public static final Drug TAPENTADOL = standard("tapentadol", "Tapentadol", DrugFamily.OPIATES);

    /** Oxycodone; its id is {@code oxycodone}. */
    public static final Drug OXYCODONE = standard("oxycodone", "Oxycodone", DrugFamily.OPIATES);

    /** Buprenorphine; its id is {@code buprenorphine}. */
    public static final Drug BUPRENORPHINE = standard("buprenorphine", "Buprenorphine", DrugFamily.OPIATES);

    /** Alfentanil; its id is {@code alfentanil}. */
    public static final Drug ALFENTANIL = standard("alfentanil", "Alfentanil", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Fentanyl; its id is {@code fentanyl}. */
    public static final Drug FENTANYL = standard("fentanyl", "Fentanyl", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Carfentanil; its id is {@code carfentanil}. */
    public static final Drug CARFENTANIL = standard("carfentanil", "Carfentanil", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Nitazenes; its id is {@code nitazenes}. */
    public static final Drug NITAZENES = standard("nitazenes", "Nitazenes", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Brorphine; its id is {@code brorphine}. */
    public static final Drug BRORPHINE = standard("brorphine", "Brorphine", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Bucinnazine (AP-237); its id is {@code bucinnazine}. */
    public static final Drug BUCINNAZINE =
            standard("bucinnazine", "Bucinnazine (AP-237)", DrugFamily.SYNTHETIC_OPIOIDS);

    /** AH-7921; its id is {@code ah-7921}. */
    public static final Drug AH_7921 = standard("ah-7921", "AH-7921", DrugFamily.SYNTHETIC_OPIOIDS);

    /** MT-45; its id is {@code mt-45}. */
    public static final Drug MT_45 = standard("mt-45", "MT-45", DrugFamily.SYNTHETIC_OPIOIDS);

    /** U-47,700; its id is {@code u-47700}. */
    public static final Drug U_47700 = standard("u-47700", "U-47,700", DrugFamily.SYNTHETIC_OPIOIDS);

    /** AP-238, azaprocin and the other opioids of the 2024 order, in force 2025; its id is {@code opioids-2025}. */
    public static final Drug OPIOIDS_2025 =
            standard("opioids-2025", "Opioids of the 2024 order, in force 2025", DrugFamily.SYNTHETIC_OPIOIDS);

    /** Amphetamine; its id is {@code amphetamine}. */
    public static final Drug AMPHETAMINE = standard("amphetamine", "Amphetamine", DrugFamily.AMPHETAMINES);

    /** Methylamphetamine; its id is {@code methylamphetamine}. */
    public static final Drug METHYLAMPHETAMINE =
            standard("methylamphetamine", "Methylamphetamine", DrugFamily.AMPHETAMINES);

    /** Lisdexamfetamine; its id is {@code lisdexamfetamine}. */
    public static final Drug LISDEXAMFETAMINE =
            standard("lisdexamfetamine", "Lisdexamfetamine", DrugFamily.AMPHETAMINES);

    /** Methylphenidate; its id is {@code methylphenidate}. */
    public static final Drug METHYLPHENIDATE = standard("methylphenidate", "Methylphenidate", DrugFamily.AMPHETAMINES);

    /** Methylphenidate-like stimulants (2017 order); its id is {@code methylphenidate-like}. */
    public static final Drug METHYLPHENIDATE_LIKE =
            standard("methylphenidate-like", "Methylphenidate-like stimulants (2017 order)", DrugFamily.AMPHETAMINES);

    /** Methiopropamine (MPA); its id is {@code methiopropamine}. */
    public static final Drug METHIOPROPAMINE =
            standard("methiopropamine", "Methiopropamine (MPA)", DrugFamily.AMPHETAMINES);

    /** Desoxypipradrol (2-DPMP) and related compounds; its id is {@code desoxypipradrol}. */
    public static final Drug DESOXYPIPRADROL =
            standard("desoxypipradrol", "Desoxypipradrol (2-DPMP) and related compounds", DrugFamily.AMPHETAMINES);

    /** 4,4'-DMAR; its id is {@code 4.4-dmar}. */
    public static final Drug DMAR_4_4 = standard("4.4-dmar", "4,4'-DMAR", DrugFamily.AMPHETAMINES);

    /** Ecstasy (MDMA); its id is {@code mdma}. */
    public static final Drug MDMA = standard("mdma", "Ecstasy (MDMA)", DrugFamily.ECSTASY);

    /** MDA; its id is {@code mda}. */
    public static final Drug MDA = standard("mda", "MDA", DrugFamily.ECSTASY);

    /** PMA; its id is {@code pma}. */
    public static final Drug PMA = standard("pma", "PMA", DrugFamily.ECSTASY);

    /** Benzofurans; its id is {@code benzofurans}. */
    public static final Drug BENZOFURANS = standard("benzofurans", "Benzofurans", DrugFamily.ECSTASY);

    /** LSD; its id is {@code lsd}. */
    public static final Drug LSD = standard("lsd", "LSD", DrugFamily.HALLUCINOGENS);

    /** DMT; its id is {@code dmt}. */
    public static final Drug DMT = standard("dmt", "DMT", DrugFamily.HALLUCINOGENS);

    /** Mescaline; its id is {@code mescaline}. */
    public static final Drug MESCALINE = standard("mescaline", "Mescaline", DrugFamily.HALLUCINOGENS);

    /** 2C-B; its id is {@code 2c-b}. */
    public static final Drug TWO_C_B = standard("2c-b", "2C-B", DrugFamily.HALLUCINOGENS);

    /** LSD analogues; its id is {@code lsd-analogues}. */
    public static final Drug LSD_ANALOGUES = standard("lsd-analogues", "LSD analogues", DrugFamily.HALLUCINOGENS);

    /** Extended tryptamines; its id is {@code extended-tryptamines}. */
    public static final Drug EXTENDED_TRYPTAMINES =
            standard("extended-tryptamines", "Extended tryptamines", DrugFamily.HALLUCINOGENS);

    /** Magic mushrooms (psilocin); its id is {@code magic-mushrooms}. */
    public static final Drug MAGIC_MUSHROOMS =
            standard("magic-mushrooms", "Magic mushrooms (psilocin)", DrugFamily.HALLUCINOGENS);

    /** NBOMe; its id is {@code nbome}. */
    public static final Drug NBOME = standard("nbome", "NBOMe", DrugFamily.HALLUCINOGENS);

    /** Cannabis, form not stated; its id is {@code cannabis}. */
    public static final Drug CANNABIS = standard("cannabis", "Cannabis, form not stated", DrugFamily.CANNABIS);

    /** Herbal cannabis; its id is {@code cannabis-herbal}. */
    public static final Drug CANNABIS_HERBAL = standard("cannabis-herbal", "Herbal cannabis", DrugFamily.CANNABIS);

    /** Cannabis resin; its id is {@code cannabis-resin}. */
    public static final Drug CANNABIS_RESIN = standard("cannabis-resin", "Cannabis resin", DrugFamily.CANNABIS);

    /** Cannabis plants; its id is {@code cannabis-plant}. */
    public static final Drug CANNABIS_PLANT = standard("cannabis-plant", "Cannabis plants", DrugFamily.CANNABIS);

    /** Cannabis oil; its id is {@code cannabis-oil}. */
    public static final Drug CANNABIS_OIL = standard("cannabis-oil", "Cannabis oil", DrugFamily.CANNABIS);

    /** Cannabinol and derivatives; its id is {@code cannabinol}. */
    public static final Drug CANNABINOL = standard("cannabinol", "Cannabinol and derivatives", DrugFamily.CANNABIS);

    /** HHC (hexahydrocannabinol); its id is {@code hhc}. */
    public static final Drug HHC = standard("hhc", "HHC (hexahydrocannabinol)", DrugFamily.CANNABIS);

    /** Synthetic cannabinoids; its id is {@code synthetic-cannabinoids}. */
    public static final Drug SYNTHETIC_CANNABINOIDS =
            standard("synthetic-cannabinoids", "Synthetic cannabinoids", DrugFamily.SYNTHETIC_CANNABINOIDS);

    /** Synthetic cannabinoids of the 2016 order, the "third generation"; its id is {@code synthetic-cannabinoids-2016}. */
    public static final Drug SYNTHETIC_CANNABINOIDS_2016 = standard(
            "synthetic-cannabinoids-2016",
            "Synthetic cannabinoids of the 2016 order",
            DrugFamily.SYNTHETIC_CANNABINOIDS);

    /** Mephedrone and other cathinones; its id is {@code mephedrone}. */
    public static final Drug MEPHEDRONE =
            standard("mephedrone", "Mephedrone and other cathinones", DrugFamily.CATHINONES);

    /** Khat; its id is {@code khat}. */
    public static final Drug KHAT = standard("khat", "Khat", DrugFamily.CATHINONES);

    /** BZP and other piperazines; its id is {@code bzp}. */
    public static final Drug BZP = standard("bzp", "BZP and other piperazines", DrugFamily.PIPERAZINES);

    /** Ketamine; its id is {@code ketamine}. */
    public static final Drug KETAMINE = standard("ketamine", "Ketamine", DrugFamily.DISSOCIATIVES);

    /** Methoxetamine; its id is {@code methoxetamine}. */
    public static final Drug METHOXETAMINE = standard("methoxetamine", "Methoxetamine", DrugFamily.DISSOCIATIVES);

    /** Diphenidine, ephenidine and methoxyphenidine; its id is {@code diphenidine}. */
    public static final Drug DIPHENIDINE =
            standard("diphenidine", "Diphenidine and related compounds", DrugFamily.DISSOCIATIVES);

    /** Phencyclidine (PCP); its id is {@code pcp}. */
    public static final Drug PCP = standard("pcp", "Phencyclidine (PCP)", DrugFamily.DISSOCIATIVES);

    /** GHB; its id is {@code ghb}. */
    public static final Drug GHB = standard("ghb", "GHB", DrugFamily.GHB);

    /** GBL; its id is {@code gbl}. */
    public static final Drug GBL = standard("gbl", "GBL", DrugFamily.GHB);

    /** 1,4-butanediol; its id is {@code 1.4-bd}. */
    public static final Drug BUTANEDIOL = standard("1.4-bd", "1,4-butanediol", DrugFamily.GHB);

    /** Benzodiazepines; its id is {@code benzodiazepines}. */
    public static final Drug BENZODIAZEPINES =
            standard("benzodiazepines", "Benzodiazepines", DrugFamily.BENZODIAZEPINES);

    /** Diazepam; its id is {@code diazepam}. */
    public static final Drug DIAZEPAM = standard("diazepam", "Diazepam", DrugFamily.BENZODIAZEPINES);

    /** Temazepam; its id is {@code temazepam}. */
    public static final Drug TEMAZEPAM = standard("temazepam", "Temazepam", DrugFamily.BENZODIAZEPINES);

    /** Phenazepam; its id is {@code phenazepam}. */
    public static final Drug PHENAZEPAM = standard("phenazepam", "Phenazepam", DrugFamily.BENZODIAZEPINES);

    /** Benzodiazepines of the 2017 order; its id is {@code benzodiazepines-2017}. */
    public static final Drug BENZODIAZEPINES_2017 =
            standard("benzodiazepines-2017", "Benzodiazepines of the 2017 order", DrugFamily.BENZODIAZEPINES);

    /** Etizolam; its id is {@code etizolam}. */
    public static final Drug ETIZOLAM = standard("etizolam", "Etizolam", DrugFamily.BENZODIAZEPINES);

    /** Bromazolam; its id is {@code bromazolam}. */
    public static final Drug BROMAZOLAM = standard("bromazolam", "Bromazolam", DrugFamily.BENZODIAZEPINES);

    /** Benzodiazepines of the 2021 order; its id is {@code benzodiazepines-2021}. */
    public static final Drug BENZODIAZEPINES_2021 =
            standard("benzodiazepines-2021", "Benzodiazepines of the 2021 order", DrugFamily.BENZODIAZEPINES);

    /** Remimazolam; its id is {@code remimazolam}. */
    public static final Drug REMIMAZOLAM = standard("remimazolam", "Remimazolam", DrugFamily.BENZODIAZEPINES);

    /** Benzodiazepines of the 2024 order, in force 2025; its id is {@code benzodiazepines-2025}. */
    public static final Drug BENZODIAZEPINES_2025 = standard(
            "benzodiazepines-2025", "Benzodiazepines of the 2024 order, in force 2025", DrugFamily.BENZODIAZEPINES);

    /** Zopiclone; its id is {@code zopiclone}. */
    public static final Drug ZOPICLONE = standard("zopiclone", "Zopiclone", DrugFamily.Z_DRUGS);

    /** Zaleplon; its id is {@code zaleplon}. */
    public static final Drug ZALEPLON = standard("zaleplon", "Zaleplon", DrugFamily.Z_DRUGS);

    /** Zolpidem; its id is {@code zolpidem}. */
    public static final Drug ZOLPIDEM = standard("zolpidem", "Zolpidem", DrugFamily.Z_DRUGS);

    /** Barbiturates; its id is {@code barbiturates}. */
    public static final Drug BARBITURATES = standard("barbiturates", "Barbiturates", DrugFamily.BARBITURATES);

    /** Pregabalin; its id is {@code pregabalin}. */
    public static final Drug PREGABALIN = standard("pregabalin", "Pregabalin", DrugFamily.GABAPENTINOIDS);

    /** Gabapentin; its id is {@code gabapentin}. */
    public static final Drug GABAPENTIN = standard("gabapentin", "Gabapentin", DrugFamily.GABAPENTINOIDS);

    /** Anabolic steroids; its id is {@code anabolic-steroids}. */
    public static final Drug ANABOLIC_STEROIDS =
            standard("anabolic-steroids", "Anabolic steroids", DrugFamily.STEROIDS);

    /** Anabolic steroids of the 2009 order; its id is {@code anabolic-steroids-2009}. */
    public static final Drug ANABOLIC_STEROIDS_2009 =
            standard("anabolic-steroids-2009", "Anabolic steroids of the 2009 order", DrugFamily.STEROIDS);

    /** Nitrous oxide; its id is {@code nitrous-oxide}. */
    public static final Drug NITROUS_OXIDE = standard("nitrous-oxide", "Nitrous oxide", DrugFamily.INHALANTS);

    /** Xylazine; its id is {@code xylazine}. */
    public static final Drug XYLAZINE = standard("xylazine", "Xylazine", DrugFamily.OTHER);

    private static Drug standard(String id, String name, DrugFamily family) {
        Drug drug = new ImmutableDrug(id, name, family);
        STANDARD.put(id, drug);
        return drug;
    }

    /**
     * Any substance, ours or the caller's.
     *
     * @param id lower-case letters and digits, parted by single hyphens or dots, as in "2c-e"
     * @param name the name as it stands in a table
     * @param family the family
     * @return the drug
     * @throws IllegalArgumentException if the id has another form, the name is blank or holds half a surrogate pair, or a
     *     standard drug of another name or family has that id
     */
    public static Drug of(String id, String name, DrugFamily family) {
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "a drug's id must be lower-case letters and digits parted by hyphens or dots, but was \"" + id
                            + "\"");
        }
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("a drug's name must not be blank, but was for id \"" + id + "\"");
        }
        Texts.wellFormed(name, "the name of a drug");
        Drug drug = new ImmutableDrug(id, name, family);
        Drug known = STANDARD.get(id);
        if (known != null && !known.equals(drug)) {
            throw new IllegalArgumentException("a drug of another name or family must have an id of its own, but " + id
                    + " is " + known + " of family " + known.family());
        }
        return drug;
    }

    /**
     * Finds a substance that has a constant here.
     *
     * @param text its id or its name, with or without the part in brackets, as in "cannabis-herbal" or "Herbal cannabis".
     *     Everyday names are "cannabis plant", "crack", "diamorphine", "ecstasy-type", "ket", "spice", "steroids", "thc" and
     *     "weed". Case and white space around it do not matter. It can be null
     * @return the drug, or empty if none has that id or name
     */
    public static Optional<Drug> find(@Nullable String text) {
        return find(text, Map.of());
    }

    /**
     * Finds a substance by the names of a caller, such as the pick list of a property system, and then as {@link
     * #find(String)} does.
     *
     * @param text the id or name, or null
     * @param names drugs by the caller's own names, which have precedence. In text and names, case and white space around
     *     them do not matter
     * @return the drug, or empty if none has that id or name
     * @throws IllegalArgumentException if the text is the name of two drugs of the caller, apart from case and white space
     */
    public static Optional<Drug> find(@Nullable String text, Map<String, Drug> names) {
        if (text == null) {
            return Optional.empty();
        }
        String lower = folded(text);
        Set<Drug> own = new TreeSet<>();
        for (Map.Entry<String, Drug> named :
                Objects.requireNonNull(names, "names").entrySet()) {
            if (folded(named.getKey()).equals(lower)) {
                own.add(named.getValue());
            }
        }
        if (own.size() > 1) {
            throw new IllegalArgumentException("a name must have one drug, but \"" + lower + "\" has " + own);
        }
        if (own.size() == 1) {
            return Optional.of(own.iterator().next());
        }
        String sought = EVERYDAY.getOrDefault(lower, lower);
        for (Drug drug : STANDARD.values()) {
            if (drug.isCalled(sought)) {
                return Optional.of(drug);
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(String sought) {
        String called = folded(name());
        return id().equals(sought)
                || called.equals(sought)
                || IN_BRACKETS.matcher(called).replaceFirst("").equals(sought);
    }

    private static String folded(String text) {
        return text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT); // a space of spreadsheets
    }

    /** The substance that has a constant here, by its id. */
    static Drug standard(String id) {
        return Objects.requireNonNull(STANDARD.get(id), id);
    }

    /** {@return the substances that have a constant here, {@link #UNKNOWN} first} */
    public static List<Drug> standard() {
        return List.copyOf(STANDARD.values());
    }

    /** {@return the id} */
    public abstract String id();

    /** {@return the name as it stands in a table} */
    public abstract String name();

    /** {@return the family} */
    public abstract DrugFamily family();

    @Override
    public final int compareTo(Drug other) {
        int byId = id().compareTo(other.id());
        int byName = byId != 0 ? byId : name().compareTo(other.name());
        return byName != 0 ? byName : family().compareTo(other.family());
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the name} */
    @Override
    public final String toString() {
        return name();
    }
}
