package io.github.alliancestats.examples.fromdatabase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The SQL of the program, which lies in files beside its classes. */
final class Sql {

    private Sql() {}

    /** {@return the text of a file} */
    static String of(String file) {
        try (InputStream in = Objects.requireNonNull(Sql.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the statements of a file, each of which ends with a semicolon at the end of a line} */
    static List<String> statements(String file) {
        return Arrays.stream(of(file).split(";\\R"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
