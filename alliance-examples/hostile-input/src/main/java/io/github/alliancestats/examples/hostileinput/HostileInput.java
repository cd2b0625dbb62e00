package io.github.alliancestats.examples.hostileinput;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a fuzzer on every way into the library, each for some seconds. One runs on each processor at a time. */
@Command(
        name = "hostile-input",
        mixinStandardHelpOptions = true,
        description = "Fuzzes every way into the library; ends with status 1 if a promise was broken.")
public final class HostileInput implements Callable<Integer> {

    @Option(names = "--seconds", description = "for how long each way is tried")
    private int seconds = 60;

    @Option(
            names = "--ways",
            split = ",",
            description = "the ways to try, by the names that are printed; without it all")
    private List<Way> ways = Way.ALL;

    @Option(names = "--heap", description = "the heap in which everything must fit")
    private String heap = "700m";

    @Option(names = "--out", description = "where inputs are kept that reached something new, or broke a promise")
    private Path out = Path.of("target", "hostile-input");

    private HostileInput() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new HostileInput())
                .registerConverter(Way.class, HostileInput::way)
                .execute(arguments));
    }

    private static Way way(String name) {
        return Way.ALL.stream()
                .filter(way -> way.toString().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new CommandLine.TypeConversionException("expected one of " + Way.ALL + ", but was " + name));
    }

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Fuzzer.Outcome>> outcomes =
                    ways.stream().map(way -> executor.submit(() -> run(way))).toList();
            List<Way> broken = new ArrayList<>();
            for (int i = 0; i < ways.size(); i++) {
                Fuzzer.Outcome outcome = outcomes.get(i).get();
                System.out.println(ways.get(i) + ": " + outcome.told());
                if (!outcome.held()) {
                    broken.add(ways.get(i));
                }
            }
            System.out.println(broken.isEmpty() ? "all promises held" : "promises were broken: " + broken);
            return broken.isEmpty() ? 0 : 1;
        } finally {
            executor.shutdownNow();
        }
    }

    private Fuzzer.Outcome run(Way way) throws IOException, InterruptedException {
        return new Fuzzer(way, out.resolve(way.toString()), heap).run(seconds);
    }
}
