package io.github.alliancestats.examples.opendata.homeoffice;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A kind of number that stands in a table.
 *
 * @param form how one looks
 * @param example one of them
 * @param reader what reads one
 * @param <N> its type
 */
record Numbers<N>(Pattern form, String example, Function<String, N> reader) {

    /** Seizures: whole and not negative. */
    static final Numbers<Long> COUNTS = new Numbers<>(Pattern.compile("[0-9]{1,9}"), "1234", Long::valueOf);

    /** Amounts: not negative, with as many decimals as were published. */
    static final Numbers<BigDecimal> QUANTITIES =
            new Numbers<>(Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,9})?"), "12.345", BigDecimal::new);

    N read(String text) throws IOException {
        if (!form.matcher(text).matches()) {
            throw new IOException("expected nothing or a number such as " + example + ", but found \"" + text + "\"");
        }
        return reader.apply(text);
    }
}
