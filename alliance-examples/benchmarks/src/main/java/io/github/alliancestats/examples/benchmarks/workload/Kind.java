package io.github.alliancestats.examples.benchmarks.workload;

/** What a record of the workload tells of. */
public enum Kind {
    /** A seizure of drugs. */
    DRUGS,
    /** A seizure of cash. */
    CASH,
    /** Something of which the question asks nothing. */
    OTHER
}
