package io.github.alliancestats.examples.annualupdate.publication.bundle;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a release: its files, and a list of them with their SHA-256 digests, as {@code sha256sum -c} reads it.
 * It is written whole or not at all.
 */
public final class ReleaseFolder {

    /** The name of the list. */
    public static final String LIST = "SHA256SUMS";

    /** A name that means the same file everywhere. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    private ReleaseFolder() {}

    /**
     * Writes the files and the list. A folder that stands there already is replaced only if it is empty, or if it is a
     * release and nothing else: it holds the list, each file in the list as it was written, and no other.
     *
     * @param folder where it shall be, in a folder that is there
     * @param files the content of each file by its name: small letters, digits, dots, hyphens and underscores
     * @throws UnusableInputException if something else stands there, or it can't be written
     */
    public static void write(Path folder, Map<String, byte[]> files) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        sorted.keySet().forEach(ReleaseFolder::requireName);
        try {
            replace(place(folder), sorted);
        } catch (IOException e) {
            throw new UnusableInputException(
                    "the release can't be written to " + Printable.quoted(folder.toString()) + ": " + reason(e));
        }
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a file of a release must have a name of small letters, digits, dots,"
                    + " hyphens and underscores, but was " + Printable.quoted(name));
        }
    }

    /** The message of an exception of the file system is often just the name of a file. */
    private static String reason(IOException e) {
        return e.getClass() == IOException.class ? String.valueOf(e.getMessage()) : e.toString();
    }

    /** Behind links, so that what is replaced is a folder. */
    private static Path place(Path folder) throws IOException {
        return Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
    }

    private static void replace(Path folder, SortedMap<String, byte[]> files) throws IOException {
        Path parent = Optional.ofNullable(folder.getParent())
                .filter(Files::isDirectory)
                .orElseThrow(() -> new IOException("there is no such folder to write it in"));
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !mayBeReplaced(folder)) {
            throw new IOException("what stands there is neither an empty folder nor a release as it was written");
        }
        Path beside = Files.createTempDirectory(parent, "release-");
        try {
            Path whole = Files.createDirectory(beside.resolve("new"));
            fill(whole, files);
            move(whole, folder, beside.resolve("old"));
        } finally {
            delete(beside);
        }
    }

    private static void fill(Path folder, SortedMap<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve(LIST), list(files));
    }

    /** What stood there is put back if the new one can't take its place. */
    private static void move(Path whole, Path folder, Path aside) throws IOException {
        boolean replaces = Files.exists(folder);
        if (replaces) {
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    private static boolean mayBeReplaced(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (Path file : content(folder)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            found.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        byte[] list = found.remove(LIST);
        return list == null ? found.isEmpty() : list(found).equals(new String(list, StandardCharsets.UTF_8));
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        }
    }

    private static String list(SortedMap<String, byte[]> files) {
        StringBuilder list = new StringBuilder();
        files.forEach((name, bytes) ->
                list.append(digest(bytes)).append("  ").append(name).append('\n'));
        return list.toString();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A folder of files, or of such folders. */
    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(path -> all.add(0, path));
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
