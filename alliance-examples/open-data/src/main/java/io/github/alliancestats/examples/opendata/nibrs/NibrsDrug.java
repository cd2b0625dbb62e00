package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import java.util.Arrays;
import java.util.Optional;

/**
 * The types of drug that NIBRS tells apart, each with the library's drug. Where NIBRS pools substances,
 * the pool is a drug of its own.
 */
@SuppressWarnings("ImmutableEnumChecker") // a Drug is immutable, as its documentation says
enum NibrsDrug {
    CRACK_COCAINE("Crack Cocaine", Drug.CRACK_COCAINE),
    COCAINE("Cocaine", Drug.COCAINE),
    HASHISH("Hashish", Drug.CANNABIS_RESIN),
    HEROIN("Heroin", Drug.HEROIN),
    MARIJUANA("Marijuana", Drug.CANNABIS),
    MORPHINE("Morphine", Drug.MORPHINE),
    OPIUM("Opium", Drug.OPIUM),
    OTHER_NARCOTICS("Other Narcotics", "nibrs.other-narcotics", DrugFamily.OPIATES),
    LSD("LSD", Drug.LSD),
    PCP("PCP", Drug.PCP),
    /** Spelt as the FBI's table of codes spells it. */
    OTHER_HALLUCINOGENS("Other Hallucingens", "nibrs.other-hallucinogens", DrugFamily.HALLUCINOGENS),
    METH_AMPHETAMINES("Meth/ Amphetamines", "nibrs.meth-amphetamines", DrugFamily.AMPHETAMINES),
    OTHER_STIMULANTS("Other Stimulants", "nibrs.other-stimulants", DrugFamily.OTHER),
    BARBITURATES("Barbiturates", Drug.BARBITURATES),
    OTHER_DEPRESSANTS("Other Depressants", "nibrs.other-depressants", DrugFamily.OTHER),
    OTHER_DRUGS("Other Drugs", "nibrs.other-drugs", DrugFamily.OTHER),
    UNKNOWN("Unknown", Drug.UNKNOWN),
    /** Stands for the third and all further types of an incident that had more than three. */
    MORE_THAN_3_TYPES("More Than 3 Types", "nibrs.more-than-3-types", DrugFamily.UNKNOWN);

    private final String reported;
    private final Drug drug;

    NibrsDrug(String reported, Drug drug) {
        this.reported = reported;
        this.drug = drug;
    }

    NibrsDrug(String reported, String id, DrugFamily family) {
        this(reported, Drug.of(id, reported, family));
    }

    /** The type that is reported by this name, if there is one. */
    static Optional<NibrsDrug> reportedAs(String name) {
        return Arrays.stream(values())
                .filter(type -> type.reported.equals(name))
                .findFirst();
    }

    /** The type whose drug this is. */
    static NibrsDrug of(Drug drug) {
        return Arrays.stream(values())
                .filter(type -> type.drug.equals(drug))
                .findFirst()
                .orElseThrow();
    }

    Drug drug() {
        return drug;
    }

    /** {@return the name by which it is reported} */
    @Override
    public String toString() {
        return reported;
    }
}
