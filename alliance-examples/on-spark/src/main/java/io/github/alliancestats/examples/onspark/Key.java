package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;

/** The key of a record: force, kind and id. Only its hash is compared between partitions. */
final class Key {

    private static final int BUCKETS = 1 << 14; // more than partitions, few enough for the driver

    private Key() {}

    /**
     * Returns the hash of the key. Equal keys have equal hashes. A row without a complete key has none, because no record
     * can be made of it.
     */
    static Column hash() {
        Column isComplete = col("force")
                .isNotNull()
                .and(col("kind").isNotNull())
                .and(col("id").isNotNull());
        return when(isComplete, xxhash64(col("force"), col("kind"), col("id")));
    }

    /** Returns the bucket of a hash. All rows of a record are in one bucket. */
    static int bucket(long hash) {
        return Math.floorMod(hash, BUCKETS);
    }
}
