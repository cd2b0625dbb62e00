package io.github.alliancestats.examples.benchmarks;

import io.github.alliancestats.examples.benchmarks.firstcall.FirstAnswer;
import io.github.alliancestats.examples.benchmarks.firstcall.FirstMoney;
import io.github.alliancestats.examples.benchmarks.firstcall.Nothing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts programs in fresh JVMs, in turn, and takes the time from the start of the process to its end. */
final class FirstCalls {

    private final String java;

    FirstCalls(String java) {
        this.java = java;
    }

    /**
     * The medians of all starts.
     *
     * @param nothing of a program that does nothing, in milliseconds
     * @param money of one that starts Moneta
     * @param answer of one that asks the library once, which starts Moneta too
     */
    record Medians(double nothing, double money, double answer) {}

    Medians run(int times) throws IOException, InterruptedException {
        Map<String, List<Double>> millis = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            for (Class<?> program : List.of(Nothing.class, FirstMoney.class, FirstAnswer.class)) {
                millis.computeIfAbsent(program.getName(), name -> new ArrayList<>())
                        .add(start(program));
            }
        }
        return new Medians(
                median(millis, Nothing.class), median(millis, FirstMoney.class), median(millis, FirstAnswer.class));
    }

    private double start(Class<?> program) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), program.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long before = System.nanoTime();
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IOException(program.getSimpleName() + " ended with status " + status);
        }
        return (System.nanoTime() - before) / 1e6;
    }

    private static double median(Map<String, List<Double>> millis, Class<?> program) {
        return Row.median(millis.getOrDefault(program.getName(), List.of()).stream()
                .sorted()
                .toList());
    }
}
