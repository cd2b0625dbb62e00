package io.github.alliancestats;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types of the compiled library that callers can see. */
final class PublicTypes {

    private PublicTypes() {}

    /** Public types, and public or protected types nested in them, of the exported packages. */
    static List<Class<?>> all() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (String pack : exports()) {
            for (Class<?> type : in(pack)) {
                if (isReachable(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    static SortedSet<String> exports() throws IOException, URISyntaxException {
        try (InputStream in = Files.newInputStream(compiled().resolve("module-info.class"))) {
            SortedSet<String> exports = new TreeSet<>();
            ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .forEach(export -> exports.add(export.source()));
            return exports;
        }
    }

    static List<Class<?>> in(String pack) throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(compiled().resolve(pack.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    classes.add(Class.forName(pack + "." + name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return classes;
    }

    static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isReachable(Class<?> type) {
        return !type.isAnonymousClass()
                && isVisible(type.getModifiers())
                && (type.getEnclosingClass() == null || isReachable(type.getEnclosingClass()));
    }

    private static Path compiled() throws URISyntaxException {
        return Path.of(AllianceStats.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
