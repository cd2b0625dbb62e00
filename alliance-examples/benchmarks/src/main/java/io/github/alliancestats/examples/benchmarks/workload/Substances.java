package io.github.alliancestats.examples.benchmarks.workload;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import java.util.List;

/** The 25 substances of the workload, whose classes did not change in the years asked about. */
public final class Substances {

    private static final List<Drug> CLASS_A = List.of(
            Drug.COCAINE,
            Drug.CRACK_COCAINE,
            Drug.HEROIN,
            Drug.MORPHINE,
            Drug.METHADONE,
            Drug.FENTANYL,
            Drug.MDMA,
            Drug.LSD,
            Drug.METHYLAMPHETAMINE);
    private static final List<Drug> CLASS_B = List.of(
            Drug.AMPHETAMINE,
            Drug.CODEINE,
            Drug.CANNABIS_HERBAL,
            Drug.CANNABIS_RESIN,
            Drug.CANNABIS_PLANT,
            Drug.SYNTHETIC_CANNABINOIDS,
            Drug.MEPHEDRONE,
            Drug.KETAMINE,
            Drug.BARBITURATES);
    private static final List<Drug> CLASS_C = List.of(
            Drug.DIAZEPAM,
            Drug.TRAMADOL,
            Drug.ZOPICLONE,
            Drug.PREGABALIN,
            Drug.GABAPENTIN,
            Drug.ANABOLIC_STEROIDS,
            Drug.KHAT);

    private static final List<DrugClass> CLASSES = List.of(DrugClass.A, DrugClass.B, DrugClass.C);
    private static final Drug[] DRUGS =
            List.of(CLASS_A, CLASS_B, CLASS_C).stream().flatMap(List::stream).toArray(Drug[]::new);

    private Substances() {}

    /** {@return how many there are} */
    public static int count() {
        return DRUGS.length;
    }

    /** {@return the substance of a number} */
    public static Drug drug(int substance) {
        return DRUGS[substance];
    }

    /** {@return how many classes there are} */
    public static int classes() {
        return CLASSES.size();
    }

    /** {@return the class of a number} */
    public static DrugClass drugClass(int index) {
        return CLASSES.get(index);
    }

    /** {@return the number of the class of a substance} */
    public static int classOf(int substance) {
        if (substance < CLASS_A.size()) {
            return 0;
        }
        return substance < CLASS_A.size() + CLASS_B.size() ? 1 : 2;
    }
}
