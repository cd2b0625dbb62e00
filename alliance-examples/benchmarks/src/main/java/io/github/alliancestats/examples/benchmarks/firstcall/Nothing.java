package io.github.alliancestats.examples.benchmarks.firstcall;

/** Starts and ends: what any program costs. */
public final class Nothing {

    private Nothing() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
