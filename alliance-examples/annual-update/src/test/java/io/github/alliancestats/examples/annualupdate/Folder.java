package io.github.alliancestats.examples.annualupdate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of small files: an umbrella A with B below it, and one record of each kind, all in 2023. */
public record Folder(Path path) {

    public static final String OPERATIONS = "operations.csv";
    public static final String DRUGS = "drug-seizures.csv";
    public static final String CASH = "cash-seizures.csv";
    public static final String FUNDS = "investigations.csv";
    public static final String RATES = "exchange-rates.csv";
    public static final String COVERAGE = "coverage.csv";

    private static final Map<String, String> HEADERS = Map.of(
            OPERATIONS,
            "operation_id,name,parent_id,lead_force,partners",
            DRUGS,
            "force,seizure_id,revision,recorded_at,seized_at,line,drug,preparation,quantity,unit,identity,basis,"
                    + "low,typical,high,currency,price_date,region,source,operations,area",
            CASH,
            "force,seizure_id,revision,recorded_at,seized_at,line,amount,currency,operations,area",
            FUNDS,
            "force,investigation_id,revision,recorded_at,opened_on,closed_on,amount,currency,instrument,operations,area,purpose",
            RATES,
            "currency,from,to,rate,source",
            COVERAGE,
            "force,from,to,none_of,keys");

    private static final Map<String, String> ROWS = Map.of(
            OPERATIONS, "A,Anchor,,us,\nB,Beacon,A,us,them;others\n",
            DRUGS, "us,D1,1,,2023-05-14,1,heroin,powder,10,g,suspected,street,900,1000,1200,GBP,,,,B,\n",
            CASH, "us,C1,1,,2023-05-14,1,250.50,GBP,B,\n",
            FUNDS, "us,F1,1,,2023-05-14,,5000,GBP,restraint,B,,money-laundering\n",
            RATES, "EUR,2023-01-01,2023-12-31,0.85,a guide\n");

    public static Folder in(Path path) {
        Folder folder = new Folder(path);
        ROWS.forEach(folder::with);
        return folder;
    }

    /** Copies the illustrative data, and puts the rows of {@code src/test/resources/faults} behind some of its files. */
    public static Folder withFaults(Path path, Predicate<String> faulty) {
        Folder folder = new Folder(path);
        try (Stream<Path> files = Files.list(resource("/illustrative"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                String name = String.valueOf(file.getFileName());
                Path faults = resource("/faults").resolve(name);
                boolean isFaulty = faulty.test(name) && Files.exists(faults);
                folder.write(name, Files.readString(file) + (isFaulty ? withoutHeader(faults) : ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Folder.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String withoutHeader(Path file) throws IOException {
        return Files.readString(file).replaceFirst("[^\n]*\n", "");
    }

    /** The same folder, which declares that it covers all years, and that cash has no later events. */
    public Folder covered() {
        return with(COVERAGE, "us,1900-01-01,2100-12-31,money-events.csv,operation\n");
    }

    /** The rows of a file under its header. */
    public Folder with(String file, String rows) {
        return write(file, HEADERS.get(file) + "\n" + rows);
    }

    /** The good rows of a file, and one more on line 3, of operations on line 4. */
    Folder withAnotherRow(String file, String row) {
        return with(file, ROWS.get(file) + row + "\n");
    }

    public Folder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder write(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program on this folder. */
    Run run(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "--input";
        args[1] = path.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.with(args);
    }
}
