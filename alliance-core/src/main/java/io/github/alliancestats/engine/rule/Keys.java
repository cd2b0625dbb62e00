package io.github.alliancestats.engine.rule;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A writer of the keys of a dimension to bytes, and their reader.
 *
 * @param <K> the type of key
 */
public record Keys<K>(BiConsumer<K, ByteSink> write, Function<ByteSource, K> read) {

    /** Returns keys that are written as text. */
    public static <K> Keys<K> text(Function<? super K, String> text, Function<String, ? extends K> parse) {
        return new Keys<>((key, out) -> out.text(text.apply(key)), in -> parse.apply(in.text()));
    }

    /** Returns keys that are written as names of constants. */
    public static <E extends Enum<E>> Keys<E> constant(Class<E> type) {
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

    /** Returns keys of drugs. A drug is written in full, because a caller may have defined it. */
    public static Keys<Drug> drug() {
        return new Keys<>(
                (drug, out) -> {
                    out.text(drug.id());
                    out.text(drug.name());
                    out.text(drug.family().name());
                },
                in -> Drug.of(in.text(), in.text(), constant(DrugFamily.class, in.text())));
    }

    /** Returns keys that throw an {@link IllegalStateException} when written or read. */
    public static <K> Keys<K> none(String dimension) {
        String why = "the keys of dimension " + dimension + " can't be written: say by readBy(..) how they are read";
        return new Keys<>(
                (key, out) -> {
                    throw new IllegalStateException(why);
                },
                in -> {
                    throw new IllegalStateException(why);
                });
    }

    public void writeIfPresent(Optional<K> key, ByteSink out) {
        out.count(key.isPresent() ? 1 : 0);
        key.ifPresent(present -> write.accept(present, out));
    }

    public Optional<K> readIfPresent(ByteSource in) {
        return in.count() == 0 ? Optional.empty() : Optional.of(read.apply(in));
    }
}
