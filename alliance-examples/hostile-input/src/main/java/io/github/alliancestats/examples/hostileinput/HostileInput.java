package io.github.alliancestats.examples.hostileinput;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets a fuzzer loose on every way into the library, one after the other, each for some time. */
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
    public Integer call() throws IOException, InterruptedException {
        List<Way> broken = new ArrayList<>();
        for (Way way : ways) {
            Fuzzer.Outcome outcome = new Fuzzer(way, out.resolve(way.toString()), heap).run(seconds);
            System.out.println(way + ": " + outcome.told());
            if (!outcome.held()) {
                broken.add(way);
            }
        }
        System.out.println(broken.isEmpty() ? "all promises held" : "promises were broken: " + broken);
        return broken.isEmpty() ? 0 : 1;
    }
}
