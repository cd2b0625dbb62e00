package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.SeizedDrug;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a question breaks its figures down, as a value: a stable id, a version of its rule, and the
 * way to find the keys.
 *
 * <p>A record may stand under several keys (a seizure under each of its drugs, an event under each of
 * its operations) and counts once under each, so the rows of a count don't add to its total. What has no
 * key stands under "none". Keys are in their natural order. Two dimensions are equal when id and version
 * are. Immutable and thread-safe.
 *
 * @param <K> the type of key
 */
public final class Dimension<K extends Comparable<? super K>>
        implements DrugDimensions, RecordDimensions, KindDimensions {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*+");

    private final String id;
    private final int version;
    private final Slicing<K> slicing;
    private final Keys<K> keys;

    Dimension(String id, int version, Slicing<K> slicing, Keys<K> keys) {
        this.id = id;
        this.version = version;
        this.slicing = slicing;
        this.keys = keys;
    }

    static Dimension<String> named(String id, Function<Item, Collection<String>> names) {
        return new Dimension<>(id, 1, new Slicing.ByRecord<String>(names), Keys.text(name -> name, name -> name));
    }

    static <R extends AllianceRecord, E extends Enum<E>> Dimension<E> of(
            String id, Class<E> keys, Class<R> type, Function<? super R, Optional<E>> key) {
        Function<Item, Collection<E>> ofItem = item -> type.isInstance(item.record())
                ? key.apply(type.cast(item.record())).stream().toList()
                : List.of();
        return new Dimension<>(id, 1, new Slicing.ByRecord<E>(ofItem), Keys.constant(keys));
    }

    /**
     * A caller's own dimension by what a record has as a whole.
     *
     * @param <K> the type of key
     * @param id a stable id, lower-case words parted by dots or hyphens, as in "force.beat"
     * @param version 1 or more; to be raised when the rule changes
     * @param keys the keys of a record, none or several; must depend on the record alone and be
     *     thread-safe
     * @return the dimension
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is
     *     below 1
     */
    public static <K extends Comparable<? super K>> Dimension<K> ofRecord(
            String id, int version, Function<? super AllianceRecord, ? extends Collection<K>> keys) {
        Objects.requireNonNull(keys, "keys");
        return callers(id, version, new Slicing.ByRecord<K>(item -> List.copyOf(keys.apply(item.record()))));
    }

    /**
     * A caller's own dimension by what each seized drug has for itself.
     *
     * @param <K> the type of key
     * @param id a stable id, lower-case words parted by dots or hyphens, as in "force.unit-reported"
     * @param version 1 or more; to be raised when the rule changes
     * @param key the key of a seized drug, if it has one; must depend on the drug alone and be
     *     thread-safe
     * @return the dimension
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is
     *     below 1
     */
    public static <K extends Comparable<? super K>> Dimension<K> ofDrug(
            String id, int version, Function<? super SeizedDrug, Optional<K>> key) {
        Objects.requireNonNull(key, "key");
        return callers(
                id,
                version,
                new Slicing.ByDrug<K>((drug, item) -> key.apply(drug).orElse(null)));
    }

    private static <K extends Comparable<? super K>> Dimension<K> callers(String id, int version, Slicing<K> slicing) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a dimension's id must be lower-case words parted by dots or hyphens, but was \"" + id + "\"");
        }
        if (version < 1) {
            throw new IllegalArgumentException("a dimension's version must be 1 or more, but was " + version);
        }
        if (Constants.ALL.stream().anyMatch(d -> d.id.equals(id))) {
            throw new IllegalArgumentException(
                    "a caller's dimension must have an id of its own, but " + id + " is a standard dimension");
        }
        return new Dimension<>(id, version, slicing, Keys.none(id));
    }

    /**
     * This dimension and another at once.
     *
     * @param <B> the type of the other's key
     * @param other the other dimension
     * @return the dimension of both keys; what lacks either has no key, and pairs that don't occur, months
     *     among them, have no row. To tell what lacks one by the other, cross an own dimension that gives it a key.
     *     A question throws an {@link IllegalArgumentException} at a record with more than 10,000 pairs
     */
    public <B extends Comparable<? super B>> Dimension<Cross<K, B>> by(Dimension<B> other) {
        String both = id + " by " + (other.id.contains(" by ") ? "(" + other.id + ")" : other.id);
        String versions = version == 1 && other.version == 1 ? "" : " (" + version + ", " + other.version + ")";
        return new Dimension<>(
                both + versions, 1, new Slicing.ByBoth<>(slicing, other.slicing), Keys.both(keys, other.keys));
    }

    /** {@return the stable id, as in "drug"} */
    public String id() {
        return id;
    }

    /** {@return the version of its rule} */
    public int version() {
        return version;
    }

    Slicing<K> slicing() {
        return slicing;
    }

    Keys<K> keys() {
        return keys;
    }

    /**
     * Says how the keys of a caller's dimension are read back from their {@code toString}, so that answers
     * that are grouped by it can be written to bytes.
     *
     * @param parse makes a key from its text; the inverse of {@code toString}
     * @return the same dimension
     */
    public Dimension<K> readBy(Function<String, K> parse) {
        return new Dimension<>(id, version, slicing, Keys.text(Object::toString, parse));
    }

    /** Whether both have one id and unlike rules, so that a question can't ask for both. */
    boolean clashesWith(Dimension<?> other) {
        return id.equals(other.id) && !isSameRule(other);
    }

    boolean isSameRule(Dimension<?> other) {
        return equals(other) && slicing.equals(other.slicing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension<?> that && id.equals(that.id) && version == that.version;
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + version;
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the id, and the version if it is not the first} */
    @Override
    public String toString() {
        return version == 1 ? id : id + " version " + version;
    }

    /** All constants; apart, so that none is made before it is asked for. */
    private static final class Constants {
        static final List<Dimension<?>> ALL = List.of(
                DRUG,
                DRUG_FAMILY,
                DRUG_CLASS,
                IDENTIFICATION,
                WEIGHING,
                MOISTURE,
                OPERATION,
                MONTH,
                FORCE,
                AREA,
                ROLE,
                UNIT,
                GROUP,
                PARTNER,
                ASSET_KIND,
                INVESTIGATION_PURPOSE,
                ASSESSMENT,
                STRAND,
                PART,
                WARRANT_POWER,
                SEARCH_SUBJECT,
                SEARCH_OBJECT,
                SEARCH_OUTCOME,
                SAFEGUARDED_AGE,
                LINE_TYPE,
                ACTION_TYPE,
                CHANNEL);
    }
}
