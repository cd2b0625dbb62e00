package io.github.alliancestats.examples.benchmarks;

import io.github.alliancestats.examples.benchmarks.peer.Peers;
import io.github.alliancestats.examples.benchmarks.question.OtherQuery;
import io.github.alliancestats.examples.benchmarks.workload.Arrangement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the library and its peers, and writes a report as JSON and as Markdown. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Measures the library beside what one would write or use in its place.")
public final class Benchmarks implements Callable<Integer> {

    /** Above it only those peers are asked that end in a time one can wait for. */
    private static final int LARGE = 1_000_000;

    private static final List<String> OF_LARGE = List.of("lib", "lib*", "a1", "a1*", "e");

    @Option(names = "--records", description = "how many records, a multiple of 200")
    private int records = 100_000;

    @Option(names = "--rounds", description = "how often each row is measured, in a JVM of its own each time")
    private int rounds = 5;

    @Option(names = "--warmups", description = "iterations before those that are measured")
    private int warmups = 3;

    @Option(names = "--iterations", description = "iterations that are measured")
    private int iterations = 3;

    @Option(names = "--millis", description = "how long an iteration lasts at least")
    private long millis = 1_000;

    @Option(names = "--quick", description = "one round of short iterations, to see that all works")
    private boolean quick;

    @Option(
            names = "--peers",
            split = ",",
            description = "ids of peers; without it all, above a million records lib, lib*, a1, a1* and e")
    private List<Peers> peers = List.of();

    @Option(names = "--base", description = "the id of the row that others are set against")
    private String base = "a1";

    @Option(names = "--arrangement", description = "how the records lie in the heap: ${COMPLETION-CANDIDATES}")
    private Arrangement arrangement = Arrangement.IN_ORDER;

    @Option(names = "--queries", description = "also measure other queries of the library")
    private boolean queries;

    @Option(names = "--others", description = "also measure building records, bytes and adding answers")
    private boolean others;

    @Option(names = "--first-calls", description = "how often fresh JVMs are started to time the first call")
    private int firstCalls;

    @Option(names = "--retained", description = "also count the bytes that records keep")
    private boolean retained;

    @Option(names = "--heap", description = "the heap of the forks, both -Xms and -Xmx")
    private String heap = "4g";

    @Option(names = "--jvm-args", split = " ", description = "more options of the forks, parted by spaces")
    private List<String> jvmArguments = List.of();

    @Option(names = "--java", description = "the java of the forks; without it the one that runs this")
    private @Nullable String java;

    @Option(names = "--date", description = "the day to name in the report; without it today")
    private @Nullable LocalDate date;

    @Option(names = "--out", description = "the folder of the report")
    private Path out = Path.of("target", "benchmarks");

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .registerConverter(Peers.class, Peers::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = settings();
        Report report = measured(settings);
        Files.createDirectories(out);
        Files.writeString(out.resolve("benchmarks.json"), JsonReport.of(report));
        String markdown = MarkdownReport.of(report);
        Files.writeString(out.resolve("benchmarks.md"), markdown);
        System.out.println(markdown);
        return report.hasFailures() ? 1 : 0;
    }

    private Settings settings() {
        List<String> arguments = new ArrayList<>(List.of("-Xms" + heap, "-Xmx" + heap));
        arguments.addAll(jvmArguments);
        String jvm = java == null
                ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
                : java;
        return quick
                ? new Settings(records, 1, 1, 1, 200, jvm, arguments)
                : new Settings(records, rounds, warmups, iterations, millis, jvm, arguments);
    }

    private Report measured(Settings settings) throws IOException, InterruptedException {
        Rounds all = new Rounds(new Forks(settings), System.out::println);
        List<Row> question = all.run(askings(), settings.rounds());
        List<Row> beside = others ? all.run(Job.others(records), settings.rounds()) : List.of();
        Optional<FirstCalls.Medians> calls =
                firstCalls > 0 ? Optional.of(new FirstCalls(settings.java()).run(firstCalls)) : Optional.empty();
        LocalDate day = date == null ? LocalDate.now(Clock.systemUTC()) : date;
        List<Retained.Size> sizes = retained ? Retained.all() : List.of();
        return new Report(day, Machine.here(), settings, arrangement.toString(), base, question, beside, calls, sizes);
    }

    private List<Job> askings() {
        List<Peers> asked = peers.isEmpty() ? ofSize() : peers;
        List<Job> jobs = new ArrayList<>();
        asked.forEach(peer -> jobs.add(Job.asking(peer, records, arrangement)));
        for (OtherQuery query : queries ? OtherQuery.values() : new OtherQuery[0]) {
            jobs.add(Job.other(query, records, arrangement));
        }
        return jobs;
    }

    private List<Peers> ofSize() {
        return Arrays.stream(Peers.values())
                .filter(peer -> records <= LARGE || OF_LARGE.contains(peer.id()))
                .toList();
    }
}
