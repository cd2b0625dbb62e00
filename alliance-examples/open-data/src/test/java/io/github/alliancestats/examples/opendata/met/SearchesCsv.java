package io.github.alliancestats.examples.opendata.met;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes a packed file of searches and reports on it. The first row that is given stands on line 2. */
final class SearchesCsv {

    static final String HEADER = "RowNo,File,Type,Date,Part of a policing operation,Legislation,Object of search,"
            + "Outcome,Outcome linked to object of search";

    static final String POWER = "Misuse of Drugs Act 1971 (section 23)";

    private SearchesCsv() {}

    /** A search of a person for drugs. */
    static String search(String file, String date, String outcome) {
        return row(file, "Person search", date, "Controlled drugs", outcome);
    }

    static String row(String file, String type, String date, String object, String outcome) {
        return String.join(",", "7", file, type, date, "False", POWER, object, outcome, "");
    }

    static MetReport report(Path folder, String... rows) throws IOException {
        write(folder, HEADER + "\n" + String.join("\n", rows));
        return MetReport.of(folder);
    }

    static void write(Path folder, String text) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file(folder)))) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Path file(Path folder) {
        return folder.resolve("searches.csv.gz");
    }
}
