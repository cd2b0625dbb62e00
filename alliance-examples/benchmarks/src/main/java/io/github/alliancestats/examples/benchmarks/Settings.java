package io.github.alliancestats.examples.benchmarks;

import java.util.List;

/**
 * How it is measured.
 *
 * @param records how many records there are
 * @param rounds how often each row is measured, each time in a JVM of its own
 * @param warmups how many iterations come before those that are measured
 * @param iterations how many iterations are measured
 * @param millis how long an iteration lasts at least
 * @param java the {@code java} of the forks
 * @param jvmArguments the options of the forks
 */
record Settings(
        int records, int rounds, int warmups, int iterations, long millis, String java, List<String> jvmArguments) {}
