package io.github.alliancestats;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types of the artifact under test that callers can see. */
final class PublicTypes {

    private static final Path COMPILED = Path.of("target", "classes");

    private PublicTypes() {}

    /** Returns the public types of the exported packages, and public or protected types nested in them. */
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

    /** Returns the packages that the artifact exports. */
    static NavigableSet<String> exports() {
        return exports(COMPILED);
    }

    /** Returns the packages that the artifact and the core export. */
    static NavigableSet<String> exportsWithCore() throws URISyntaxException {
        NavigableSet<String> exports = exports();
        exports.addAll(exports(Path.of(AllianceStats.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI())));
        return exports;
    }

    private static NavigableSet<String> exports(Path compiled) {
        NavigableSet<String> exports = new TreeSet<>();
        for (ModuleReference module : ModuleFinder.of(compiled).findAll()) {
            module.descriptor().exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .forEach(exports::add);
        }
        return exports;
    }

    /** Returns the compiled classes of a package. */
    static List<Class<?>> in(String pack) throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(COMPILED.resolve(pack.replace('.', '/')))) {
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
}
