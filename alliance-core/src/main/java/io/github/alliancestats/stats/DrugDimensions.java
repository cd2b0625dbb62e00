package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;

/** By what each seized drug has for itself. */
sealed interface DrugDimensions permits Dimension {

    /** By drug. Of a seizure, the row of a drug holds that drug alone. Other records have no key. */
    Dimension<Drug> DRUG = new Dimension<>("drug", 1, Slicing.ByDrug.alone((drug, item) -> drug.drug()), Keys.drug());

    /** By family of drug. Other records than drug seizures have no key. */
    Dimension<DrugFamily> DRUG_FAMILY = new Dimension<>(
            "drug-family",
            1,
            Slicing.ByDrug.alone((drug, item) -> drug.drug().family()),
            Keys.constant(DrugFamily.class));

    /**
     * By the class that the question's law gave the drug, as prepared, on the day of seizure. Drugs of
     * which the law says nothing are under {@link DrugClass#UNKNOWN}, those that a laboratory found not to be
     * controlled under {@link DrugClass#NOT_CONTROLLED}. Other records have no key.
     */
    Dimension<DrugClass> DRUG_CLASS = new Dimension<>(
            "drug-class", 1, Slicing.ByDrug.alone((drug, item) -> item.classOf(drug)), Keys.constant(DrugClass.class));

    /** By how sure it is what a drug is. Other records than drug seizures have no key. */
    Dimension<Identification> IDENTIFICATION = new Dimension<>(
            "identification",
            1,
            new Slicing.ByDrug<Identification>((drug, item) -> drug.identification()),
            Keys.constant(Identification.class));

    /** By how a drug was weighed. Other records than drug seizures have no key. */
    Dimension<Weighing> WEIGHING = new Dimension<>(
            "weighing",
            1,
            new Slicing.ByDrug<Weighing>((drug, item) -> drug.weighing()),
            Keys.constant(Weighing.class));

    /** By whether a drug was weighed wet or dry. Other records than drug seizures have no key. */
    Dimension<Moisture> MOISTURE = new Dimension<>(
            "moisture",
            1,
            new Slicing.ByDrug<Moisture>((drug, item) -> drug.moisture()),
            Keys.constant(Moisture.class));
}
