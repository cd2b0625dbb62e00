package io.github.alliancestats.examples.annualupdate.publication.bundle;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a release: its files, and a list of them with their SHA-256 digests, as {@code sha256sum -c} reads it.
 * It is written whole or not at all. The work is done in a folder beside it, and {@link #repair} cleans up if a run was
 * killed. A {@link FolderLock} lets one run at a time write to a folder; the others wait.
 */
public final class ReleaseFolder {

    /** The name of the list. */
    public static final String LIST = "SHA256SUMS";

    /** A name that means the same file everywhere. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    /** Behind the name of a release, the name of the folder beside it. */
    private static final String IN_PROGRESS = ".release-in-progress";

    /** Files that the desktops of macOS and Windows put into every folder they show. */
    private static final Pattern OF_DESKTOP = Pattern.compile("\\.DS_Store|\\._.*|Thumbs\\.db|desktop\\.ini");

    private static final String NEW = "new";
    private static final String OLD = "old";

    private ReleaseFolder() {}

    /**
     * Writes the files and the list. A folder that stands there already is replaced only if it is empty, or if it is a
     * release and nothing else, whole or torn. Files of the desktop, such as .DS_Store, do not count.
     *
     * <ul>
     *   <li>A whole release holds the list, each file in the list as it was written, and no other.
     *   <li>A torn release has no file other than the given ones. It lacks files of its list, or has one that was written
     *       before the list and differs from it. Without a list it has half of the files or more. Runs that wrote at once
     *       left such folders.
     * </ul>
     *
     * @param folder where it shall be, in a folder that is there
     * @param files the content of each file by its name: small letters, digits, dots, hyphens and underscores
     * @throws UnusableInputException if something else stands there, or it can't be written
     */
    public static void write(Path folder, Map<String, byte[]> files) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        sorted.keySet().forEach(ReleaseFolder::requireName);
        try {
            Path place = placeOfAnyRelease(folder);
            requireParent(place);
            FolderLock.whileLocked(place, () -> {
                finish(place, sorted.keySet());
                replace(place(folder), sorted);
            });
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /**
     * Repairs what a killed run left. If it had moved the release away and not yet put the new one in its place, the
     * release is put back. Other files that the run left are deleted.
     *
     * @param folder where the release is, or should be
     * @throws UnusableInputException if the folder beside it holds anything else, or can't be moved
     */
    public static void repair(Path folder) {
        try {
            Path place = placeOfAnyRelease(folder);
            if (place.getParent() != null && Files.exists(inProgress(place), LinkOption.NOFOLLOW_LINKS)) {
                FolderLock.whileLocked(place, () -> finish(place, Set.of()));
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static UnusableInputException unusable(Path folder, IOException e) {
        return new UnusableInputException(
                "the release can't be written to " + Printable.quoted(folder.toString()) + ": " + reason(e));
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

    /** Behind links, so that what is replaced is a folder. Another run can move the folder away at any time. */
    private static Path place(Path folder) throws IOException {
        try {
            return folder.toRealPath();
        } catch (NoSuchFileException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** Also behind a link to a release that a killed run moved away. */
    private static Path placeOfAnyRelease(Path folder) throws IOException {
        return Files.isSymbolicLink(folder) && !Files.exists(folder)
                ? folder.toAbsolutePath()
                        .resolveSibling(Files.readSymbolicLink(folder))
                        .normalize()
                : place(folder);
    }

    private static Path inProgress(Path folder) {
        return folder.resolveSibling(folder.getFileName() + IN_PROGRESS);
    }

    private static void requireParent(Path folder) throws IOException {
        if (!Optional.ofNullable(folder.getParent()).map(Files::isDirectory).orElse(false)) {
            throw new IOException("there is no such folder to write it in");
        }
    }

    private static void replace(Path folder, SortedMap<String, byte[]> files) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !mayBeReplaced(folder, files.keySet())) {
            throw new IOException("what stands there is neither an empty folder nor a release as it was written");
        }
        Path beside = Files.createDirectory(inProgress(folder));
        try {
            Path whole = Files.createDirectory(beside.resolve(NEW));
            fill(whole, files);
            if (Files.exists(folder)) {
                Files.move(folder, beside.resolve(OLD), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            finish(folder, files.keySet());
        }
    }

    /** Puts the old release back if there is no new one in its place, and deletes the folder beside it. */
    private static void finish(Path folder, Set<String> names) throws IOException {
        if (!Files.exists(inProgress(folder), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path beside = inProgress(folder);
        Path old = beside.resolve(OLD);
        boolean isMissing = Files.exists(old) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (!isLeftByARun(beside) || (isMissing && !mayBeReplaced(old, names))) {
            throw new IOException("a run that was killed can't have left what is in "
                    + Printable.quoted(beside.toString()) + ": move that folder away");
        }
        if (isMissing) {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(beside);
    }

    private static boolean isLeftByARun(Path beside) throws IOException {
        return Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)
                && content(beside).stream()
                        .allMatch(path ->
                                Set.of(NEW, OLD).contains(path.getFileName().toString()));
    }

    private static void fill(Path folder, SortedMap<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve(LIST), list(files));
    }

    /** Returns whether a folder is empty, or a release that is whole or torn, and nothing else. */
    private static boolean mayBeReplaced(Path folder, Set<String> names) throws IOException {
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
        if (list == null) {
            return found.isEmpty() || (names.containsAll(found.keySet()) && 2 * found.size() >= names.size());
        }
        return list(found).equals(new String(list, StandardCharsets.UTF_8)) || isTorn(folder, found, names);
    }

    private static boolean isTorn(Path folder, SortedMap<String, byte[]> found, Set<String> names) throws IOException {
        Path list = folder.resolve(LIST);
        List<String> lines = Files.readAllLines(list);
        if (!names.containsAll(found.keySet()) || !lines.stream().allMatch(line -> names.contains(name(line)))) {
            return false;
        }
        for (String line : list(found).lines().toList()) {
            Path file = folder.resolve(name(line));
            boolean isOlder = Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(list)) < 0;
            if (!lines.contains(line) && !isOlder) {
                return false; // altered after the list was written
            }
        }
        return true;
    }

    private static String name(String line) {
        return line.substring(line.indexOf(' ') + 1).strip();
    }

    /** Returns the content of a folder, without the files of the desktop. */
    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(file ->
                            !OF_DESKTOP.matcher(file.getFileName().toString()).matches())
                    .toList();
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
