package io.github.alliancestats.claims;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.stats.Summary;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A drug, a family of drugs or a class that a text names.
 *
 * @param name the name
 * @param drug the drug of that name, if there is one
 * @param family the family of that name, if there is one
 * @param drugClass the class of that name, if there is one
 */
record DrugKey(
        String name,
        @Nullable Drug drug,
        @Nullable DrugFamily family,
        @Nullable DrugClass drugClass) {

    private static final Pattern ALSO = Pattern.compile("(.+) \\((.+)\\)");
    static final Phrases<DrugKey> PHRASES = phrases();

    private static Phrases<DrugKey> phrases() {
        Phrases<DrugKey> phrases = new Phrases<>();
        for (Drug drug : Drug.standard()) {
            add(phrases, drug);
        }
        for (DrugFamily family : DrugFamily.values()) {
            String name = lower(family.toString());
            if (family != DrugFamily.OTHER && family != DrugFamily.UNKNOWN) { // a drug of the same name comes first
                phrases.add(new DrugKey(name, null, family, null), name);
            }
        }
        for (DrugClass drugClass : DrugClass.values()) {
            String name = lower(drugClass.toString());
            phrases.add(new DrugKey(name, null, null, drugClass), name + " drug | " + name);
        }
        return phrases;
    }

    private static void add(Phrases<DrugKey> phrases, Drug drug) {
        if (drug.equals(Drug.UNKNOWN)) {
            return;
        }
        String name = drug.name();
        Matcher also = ALSO.matcher(name);
        DrugKey key = new DrugKey(lower(name), drug, familyCalled(name), null);
        if (also.matches()) {
            phrases.add(key, lower(also.group(1)) + " | " + lower(also.group(2)));
        } else {
            phrases.add(key, lower(name) + " | " + lower(name) + " powder");
        }
    }

    /** Cocaine is a drug and, with crack, a family: where an answer is not by drug, the family is meant. */
    private static @Nullable DrugFamily familyCalled(String name) {
        for (DrugFamily family : DrugFamily.values()) {
            if (family.toString().equalsIgnoreCase(name)) {
                return family;
            }
        }
        return null;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The row of an answer, if it is grouped by what this is; of an operation, if it is grouped by both at once. */
    Optional<Summary> row(Summary whole, Optional<OperationId> operation) {
        return row(whole, operation, Dimension.DRUG, drug)
                .or(() -> row(whole, operation, Dimension.DRUG_FAMILY, family))
                .or(() -> row(whole, operation, Dimension.DRUG_CLASS, drugClass));
    }

    /** By what an answer must be grouped for such a row. */
    String dimensions() {
        if (drugClass != null) {
            return "Dimension.DRUG_CLASS";
        }
        String orFamily = family == null ? "" : " or Dimension.DRUG_FAMILY";
        return drug == null ? "Dimension.DRUG_FAMILY" : "Dimension.DRUG" + orFamily;
    }

    private static <K extends Comparable<? super K>> Optional<Summary> row(
            Summary whole, Optional<OperationId> operation, Dimension<K> dimension, @Nullable K key) {
        if (key == null || !whole.whole()) {
            return Optional.empty();
        }
        if (operation.isEmpty()) {
            return row(whole, dimension, key);
        }
        OperationId id = operation.get();
        return row(whole, dimension.by(Dimension.OPERATION), CrossKey.of(key, id))
                .or(() -> row(whole, Dimension.OPERATION.by(dimension), CrossKey.of(id, key)));
    }

    private static <K extends Comparable<? super K>> Optional<Summary> row(
            Summary whole, Dimension<K> dimension, K key) {
        return whole.query().dimensions().contains(dimension)
                ? Optional.of(whole.by(dimension).get(key))
                : Optional.empty();
    }
}
