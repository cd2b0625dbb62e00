package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.examples.annualupdate.Folder;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.record.AllianceRecord;
import java.nio.file.Path;
import java.util.List;
import javax.money.Monetary;

/** What was read from a folder that has nothing but headers in the files that must be there. */
public record ReadFolder(Folder folder) {

    private static final List<String> ALWAYS =
            List.of(Folder.OPERATIONS, Folder.DRUGS, Folder.CASH, Folder.FUNDS, Folder.RATES);

    public static ReadFolder in(Path path) {
        Folder folder = new Folder(path);
        ALWAYS.forEach(file -> folder.with(file, ""));
        return new ReadFolder(folder);
    }

    /** A file by its header and rows. */
    public ReadFolder with(String file, String... lines) {
        folder.write(file, String.join("\n", lines) + "\n");
        return this;
    }

    Exports exports() {
        return Exports.read(ExportFolder.at(folder.path()), Monetary.getCurrency("GBP"));
    }

    public List<AllianceRecord> records() {
        return exports().extract().stream().toList();
    }

    /** The sentences about what was rejected. */
    public List<String> complaints() {
        return exports().rejections().stream()
                .flatMap(rejection -> rejection.sentences().stream())
                .toList();
    }

    FileAccount account(String file) {
        return exports().files().stream()
                .filter(account -> account.file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
