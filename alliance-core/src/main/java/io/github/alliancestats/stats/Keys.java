package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How the keys of a dimension are written to bytes and read back.
 *
 * @param <K> the type of key
 */
record Keys<K>(BiConsumer<K, ByteSink> write, Function<ByteSource, K> read) {

    /** By a text that stands for the key. */
    static <K> Keys<K> text(Function<? super K, String> text, Function<String, ? extends K> parse) {
        return new Keys<>((key, out) -> out.text(text.apply(key)), in -> parse.apply(in.text()));
    }

    /** By the name of the constant. */
    static <E extends Enum<E>> Keys<E> constant(Class<E> type) {
        return text(Enum::name, name -> constant(type, name));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw ByteSource.refused("it names a constant that is not known");
    }

    /** A drug is written whole, since it may be the caller's. */
    static Keys<Drug> drug() {
        return new Keys<>(
                (drug, out) -> {
                    out.text(drug.id());
                    out.text(drug.name());
                    out.text(drug.family().name());
                },
                in -> Drug.of(in.text(), in.text(), constant(DrugFamily.class, in.text())));
    }

    /** For a dimension whose keys can't be read back. */
    static <K> Keys<K> none(String dimension) {
        String why = "the keys of dimension " + dimension + " can't be written: say by readBy(..) how they are read";
        return new Keys<>(
                (key, out) -> {
                    throw new IllegalStateException(why);
                },
                in -> {
                    throw new IllegalStateException(why);
                });
    }

    static <A extends Comparable<? super A>, B extends Comparable<? super B>> Keys<CrossKey<A, B>> both(
            Keys<A> first, Keys<B> second) {
        return new Keys<>(
                (key, out) -> {
                    first.writeIfPresent(key.first(), out);
                    second.writeIfPresent(key.second(), out);
                },
                in -> crossKey(first.readIfPresent(in), second.readIfPresent(in)));
    }

    private static <A extends Comparable<? super A>, B extends Comparable<? super B>> CrossKey<A, B> crossKey(
            Optional<A> first, Optional<B> second) {
        if (first.isEmpty() && second.isEmpty()) {
            throw ByteSource.notCanonical();
        }
        return new CrossKey<>(first, second);
    }

    private void writeIfPresent(Optional<K> key, ByteSink out) {
        out.count(key.isPresent() ? 1 : 0);
        key.ifPresent(present -> write.accept(present, out));
    }

    private Optional<K> readIfPresent(ByteSource in) {
        long count = in.count();
        if (count > 1) {
            throw ByteSource.notCanonical();
        }
        return count == 1 ? Optional.of(read.apply(in)) : Optional.empty();
    }
}
