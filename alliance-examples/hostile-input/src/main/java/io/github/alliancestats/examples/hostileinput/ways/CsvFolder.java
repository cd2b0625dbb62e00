package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.examples.annualupdate.exports.Exports;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.examples.annualupdate.json.JsonReport;
import io.github.alliancestats.examples.annualupdate.text.TextReport;
import io.github.alliancestats.examples.annualupdate.update.Choices;
import io.github.alliancestats.examples.annualupdate.update.Inquiry;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** A folder of which one file is the fuzzer's: each row is counted or rejected with its line, and the update is told. */
public final class CsvFolder {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final Choices YEAR = new Choices(2023, 200, 2);
    private static final String[] FILES = {
        "operations.csv",
        "exchange-rates.csv",
        "drug-seizures.csv",
        "cash-seizures.csv",
        "investigations.csv",
        "money-events.csv",
        "assets.csv",
        "cannabis-farms.csv",
        "confiscation-orders.csv",
        "order-events.csv",
        "crime-groups.csv",
        "group-merges.csv",
        "disruptions.csv",
        "proceedings.csv",
        "proceedings-events.csv",
        "warrants.csv",
        "stop-searches.csv",
        "county-lines.csv",
        "weapons.csv",
        "actions.csv",
        "safeguarding.csv",
        "public-reports.csv",
        "populations.csv"
    };

    /** Of each file the header and some rows, so that an update takes little time. */
    private static final int LINES = 4;

    private static final Path FOLDER = folder();

    private CsvFolder() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("hostile-input-");
            for (String file : FILES) {
                Files.writeString(folder.resolve(file), genuine(file));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String genuine(String file) throws IOException {
        try (InputStream in = ExportFolder.class.getResourceAsStream("/illustrative/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return String.join("\n", text.lines().limit(LINES).toList()) + "\n";
        }
    }

    /** Each file, with its number behind. */
    public static List<byte[]> seeds() {
        return IntStream.range(0, FILES.length).mapToObj(CsvFolder::seed).toList();
    }

    private static byte[] seed(int file) {
        try {
            byte[] text = genuine(FILES[file]).getBytes(StandardCharsets.UTF_8);
            byte[] seed = Arrays.copyOf(text, text.length + 2);
            seed[text.length] = (byte) (file % 2 == 0 ? 1 : 0); // read from the end
            seed[text.length + 1] = (byte) file;
            return seed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        String file = FILES[data.consumeInt(0, FILES.length - 1)];
        boolean told = data.consumeInt(0, 15) == 0; // which takes long
        byte[] bytes = data.consumeRemainingAsBytes();
        Path path = FOLDER.resolve(file);
        byte[] before = Files.readAllBytes(path);
        Files.write(path, bytes);
        try {
            update(told);
        } catch (UnusableInputException e) {
            Contract.require(e.getMessage() != null && !e.getMessage().isBlank(), "what can't be used is named");
        } finally {
            Files.write(path, before);
        }
    }

    private static void update(boolean told) {
        Exports exports = Exports.read(ExportFolder.at(FOLDER), POUNDS);
        List<String> sentences = new ArrayList<>();
        exports.rejections().forEach(rejection -> sentences.addAll(rejection.sentences()));
        Contract.require(sentences.stream().noneMatch(String::isBlank), "a rejection says why");
        if (!told) {
            return;
        }
        Update update = Update.of(Inquiry.about(exports, Optional.empty(), YEAR, Optional.empty())
                .with(exports.populations().byArea(YEAR.period().lastDay()), exports.aliases()));
        Contract.require(!TextReport.of(update).isBlank(), "the update is told");
        Contract.require(!JsonReport.of(update).isBlank(), "and told as JSON");
    }
}
