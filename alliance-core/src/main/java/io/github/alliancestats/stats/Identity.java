package io.github.alliancestats.stats;

/**
 * How an answer knows that two records are one: part of the question, since it decides what an answer
 * keeps and which answers can be put together.
 */
public enum Identity {
    /**
     * The caller promises that each id is handed over once, in all parts together. Nothing is kept for a
     * record, and any parts may be added. A broken promise counts an event twice.
     */
    UNIQUE,
    /**
     * One run resolves its own duplicates and revisions. The answer keeps a 128-bit hash of each id that it
     * saw; answers that saw the same id are refused by {@code plus}. All revisions of an id must be in
     * one part. The hashes are made when they are first needed, to add answers, to write or to compare them;
     * until then the question and its answer refer to the records, so that those which come one by one from an iterator
     * or a stream stay in memory: ask a long cursor with {@link #UNIQUE}.
     */
    TRACKED,
    /**
     * The standing records are kept with the answer, and {@code plus} resolves duplicates and revisions
     * over all parts. Costs the memory of the records.
     */
    EVIDENCE
}
