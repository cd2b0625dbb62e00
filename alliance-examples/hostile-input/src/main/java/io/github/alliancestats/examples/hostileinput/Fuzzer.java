package io.github.alliancestats.examples.hostileinput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jazzer in a JVM of its own, since it ends the one in which it runs. */
final class Fuzzer {

    /** Longer than any input may take, on a machine that does much else. */
    private static final int SECONDS_FOR_ONE = 60;

    /** Lines of the log that are told if a promise was broken. */
    private static final int SHOWN = 12;

    private static final int LONGEST_INPUT = 8_192;

    private final Way way;
    private final Path folder;
    private final String heap;

    Fuzzer(Way way, Path folder, String heap) {
        this.way = way;
        this.folder = folder;
        this.heap = heap;
    }

    /**
     * What came of it.
     *
     * @param held whether all promises held
     * @param told how much was tried, or what broke
     */
    record Outcome(boolean held, String told) {}

    Outcome run(int seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        List<byte[]> seeds = way.seeds().get();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Path log = folder.resolve("log");
        int status = new ProcessBuilder(command(seconds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        boolean done = status == 0 && Files.readString(log).contains("Done ");
        return new Outcome(done, done ? last(log, "Done ") : broken(log));
    }

    private List<String> command(int seconds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Xshare:off", // or the JVM warns that the agent leaves it no archive of classes
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + way.target().getName(),
                "--instrumentation_includes=io.github.alliancestats.**",
                "-max_total_time=" + seconds,
                "-timeout=" + SECONDS_FOR_ONE,
                "-max_len=" + LONGEST_INPUT,
                "-len_control=0",
                "-rss_limit_mb=0", // the heap is the limit
                "-artifact_prefix=" + folder + "/",
                "--reproducer_path=" + folder,
                folder.resolve("corpus").toString());
    }

    private static String last(Path log, String start) throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            Optional<String> found =
                    lines.filter(line -> line.startsWith(start)).reduce((one, other) -> other);
            return found.orElse("nothing was tried; see " + log);
        }
    }

    private static String broken(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.toList();
            List<String> exception = all.stream()
                    .dropWhile(line -> !line.startsWith("== "))
                    .limit(SHOWN)
                    .toList();
            List<String> told =
                    exception.isEmpty() ? all.subList(Math.max(0, all.size() - SHOWN), all.size()) : exception;
            return String.join("\n", told) + "\nsee " + log + " and the input beside it";
        }
    }
}
