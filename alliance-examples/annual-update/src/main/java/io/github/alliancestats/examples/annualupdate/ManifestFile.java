package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.examples.annualupdate.io.Utf8;
import io.github.alliancestats.release.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps a manifest in a file: whole, or not at all. */
final class ManifestFile {

    private ManifestFile() {}

    /** Writes it beside its place first, so that nobody ever finds half of it there. */
    static void write(Path file, Manifest manifest) {
        try {
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent())
                    .filter(Files::isDirectory)
                    .orElseThrow(() -> new IOException("there is no such folder"));
            Path whole = Files.createTempFile(folder, "manifest-", ".part");
            try {
                Files.writeString(whole, manifest.toText());
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new UnusableInputException(
                    "the manifest can't be written to " + Printable.quoted(file.toString()) + ": " + e.getMessage());
        }
    }

    static Manifest read(Path file) {
        String name = Printable.quoted(file.toString());
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("expected a manifest, but there is no file at " + name);
        }
        try {
            return Manifest.parse(Utf8.decode(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UnusableInputException(name + ": can't be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(name + ": expected a manifest, but " + e.getMessage());
        }
    }
}
