package io.github.alliancestats.examples.opendata.homeoffice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Small tables in the form of the published ones, each of one force unless a test says otherwise. They are
 * named as the files are, as in "Seizures09-10" or "quantities_EW".
 */
final class Tables {

    static final String SEIZURES = "Police force,All drugs,Cocaine,Other Class A,Total Class A,"
            + "All Cannabis,Other Class B,Total Class B,GHB,Other Class C,Total Class C,Unknown";

    /** As in 2015/16: the total of Class B under the heading of that of Class C. */
    static final String DOUBLED = SEIZURES.replace("Total Class B", "Total Class C");

    /** As in 2014/15: a column without a heading of its own, which moves the headings from there on. */
    static final String SLIPPED = SEIZURES.replace("Total Class C", "Other Class C");

    /** One of 10 seizures had two classes. */
    static final String BELOW = ",10,3,1,4,5,1,6,1,0,1,0";

    private static final String QUANTITIES = "Police Force, Cocaine , Cannabis Plants ,GHB";

    private final Path folder;

    Tables(Path folder) throws IOException {
        this.folder = folder;
        for (FinancialYear year : FinancialYear.ALL) {
            write("Seizures" + year.inFileNames(), SEIZURES, "Cumbria" + BELOW);
            write("Quantities" + year.inFileNames(), QUANTITIES, "Cumbria,1.50,2,0.25");
        }
        write("seizures_EW", "year,Cocaine,Total", "2010,50,100");
        write("quantities_EW", "year,Cocaine,GHB,Cannabis plants", "2010,10.5,9,90000");
    }

    /** Puts other lines into a file. */
    Tables write(String name, String... lines) throws IOException {
        Path file = file(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, String.join("\n", lines));
        return this;
    }

    /** Puts other rows under the usual headings of a table of quantities. */
    Tables quantities(String name, String... rows) throws IOException {
        return write(name, QUANTITIES, String.join("\n", rows));
    }

    /** Puts other rows under the usual headings of a table of seizures. */
    Tables seizures(String name, String... rows) throws IOException {
        return write(name, SEIZURES, String.join("\n", rows));
    }

    Path file(String name) {
        Path raw = folder.resolve("raw");
        if (name.endsWith("_EW")) {
            return raw.resolve("national_resolution").resolve(name + ".csv");
        }
        String kind = name.startsWith("S") ? "seizures" : "quantities";
        return raw.resolve("local_resolution").resolve(kind).resolve(name + ".csv");
    }

    HomeOfficeReport report() throws IOException {
        return HomeOfficeReport.of(folder);
    }

    static ForceYear cumbria(HomeOfficeReport report, String year) {
        return Objects.requireNonNull(report.cumbria().get(year));
    }
}
