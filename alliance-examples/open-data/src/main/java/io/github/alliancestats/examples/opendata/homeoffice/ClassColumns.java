package io.github.alliancestats.examples.opendata.homeoffice;

import io.github.alliancestats.drug.DrugClass;

/**
 * Where a class of drugs stands in a table of seizures: its drugs, and after them its total.
 *
 * @param drugClass the class
 * @param firstDrug the column of its first drug
 * @param total the column of its total
 */
record ClassColumns(DrugClass drugClass, int firstDrug, int total) {

    /** The heading that the total should have. */
    static String totalHeading(DrugClass drugClass) {
        return "Total " + drugClass;
    }

    /** The heading of the last of its drugs. */
    static String lastDrugHeading(DrugClass drugClass) {
        return "Other " + drugClass;
    }
}
