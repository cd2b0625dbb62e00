package io.github.alliancestats.drug;

/**
 * What the law calls a drug on a day. A, B and C are the parts of Schedule 2 to the Misuse of Drugs
 * Act 1971; the others are keys of their own, so that a total by class accounts for every seizure.
 */
public enum DrugClass {
    /** Schedule 2 Part 1. */
    A("Class A"),
    /** Schedule 2 Part 2. */
    B("Class B"),
    /** Schedule 2 Part 3. */
    C("Class C"),
    /** Under a temporary class drug order, for twelve months: s2A. */
    TEMPORARY("Temporary class"),
    /** Psychoactive and without a class: Psychoactive Substances Act 2016, in force 26 May 2016. */
    PSA_ONLY("Psychoactive Substances Act only"),
    /** Found to be no controlled drug, or not controlled on that day. */
    NOT_CONTROLLED("Not controlled"),
    /** Not identified, or a substance of which the law in use says nothing on that day. */
    UNKNOWN("Class not known");

    private final String title;

    DrugClass(String title) {
        this.title = title;
    }

    /** {@return the name as it stands in a table} */
    @Override
    public String toString() {
        return title;
    }
}
