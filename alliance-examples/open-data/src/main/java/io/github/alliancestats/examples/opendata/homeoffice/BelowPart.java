package io.github.alliancestats.examples.opendata.homeoffice;

/**
 * A total that is below one of its own parts, which no count of distinct seizures can be: a seizure of a
 * drug is a seizure of its class, and a seizure of a class is a seizure.
 *
 * @param financialYear the year
 * @param force the force
 * @param total what the total is of
 * @param seizures the total
 * @param part what the part is of
 * @param partSeizures the part
 */
record BelowPart(String financialYear, String force, String total, long seizures, String part, long partSeizures) {

    /** {@return the force and both figures in words} */
    @Override
    public String toString() {
        return force + ": " + total + " " + seizures + ", " + part + " " + partSeizures;
    }
}
