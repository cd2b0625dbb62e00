package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
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
                    first.write().accept(key.first(), out);
                    second.write().accept(key.second(), out);
                },
                in -> new CrossKey<>(first.read().apply(in), second.read().apply(in)));
    }
}
