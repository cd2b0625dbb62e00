package io.github.alliancestats.quality;

/**
 * The way in which a query resolves records with one id. It decides what a summary keeps, and which summaries can be
 * added.
 */
public enum Deduplication {
    /**
     * No id is resolved. The caller vouches that each id comes once, in all parts together; otherwise an event counts
     * twice. A summary keeps no ids of records, so its memory grows only with names and keys. An extract resolves ids in any
     * case: then the caller vouches only that all revisions of an id are in one extract. A record with a revision above 1 is a
     * {@linkplain Gap#REVISION_NOT_RESOLVED gap} and a blocker, unless an extract resolves it: an earlier version can count too.
     */
    NONE,
    /**
     * Duplicates and revisions are resolved by id, among the records of one summary. The summary keeps a 128-bit hash of
     * each id, and {@link io.github.alliancestats.stats.Summary#plus} refuses summaries with an id in common, so all revisions of an id must be in one
     * part. The hashes are computed when they are first needed, to add, write or compare summaries. Until then the
     * ids stay in memory, but not the records.
     */
    BY_ID
}
