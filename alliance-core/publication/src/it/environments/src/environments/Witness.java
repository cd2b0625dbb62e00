package environments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the library's results for two years, which must be the same everywhere, and a list of the environment. */
public final class Witness {

    private Witness() {}

    /**
     * Writes {@code told.txt} and {@code environment.txt}, both in UTF-8.
     *
     * @param args the folder
     * @throws IOException if it can't be written
     */
    public static void main(String[] args) throws IOException {
        List<String> told = new ArrayList<>();
        Values.tell(told::add);
        Years years = new Years();
        Figures.tell(years, told::add);
        Documents.tell(years, told::add);
        write(Path.of(args[0], "told.txt"), told);
        write(Path.of(args[0], "environment.txt"), environment());
    }

    /** The settings of the JVM. They show whether a cell of the matrix runs in the environment of its name. */
    private static List<String> environment() {
        Module ours = Witness.class.getModule();
        return List.of(
                "java=" + Runtime.version().feature(),
                "locale=" + Locale.getDefault().toLanguageTag(),
                "digits=" + String.format("%d", 1234567890),
                "small i=" + "I".toLowerCase(Locale.getDefault()),
                "zone=" + ZoneId.systemDefault(),
                "charset=" + Charset.defaultCharset(),
                "native=" + System.getProperty("native.encoding"),
                "path=" + (ours.isNamed() ? "module" : "class"));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
