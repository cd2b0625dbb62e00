package io.github.alliancestats.examples.benchmarks;

/**
 * What one fork measured of an operation.
 *
 * @param millis the median of its iterations, in milliseconds
 * @param cpuMillis the time of all processors, in milliseconds
 * @param bytes what it allocated in the heap
 */
record Sample(double millis, double cpuMillis, double bytes) {}
