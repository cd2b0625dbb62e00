package io.github.alliancestats.examples.onspark;

/**
 * A row of the source, with its bucket.
 *
 * @param bucket the number of the bucket, which depends only on force, kind and id, so all rows of an id are in one
 * @param row the row
 */
record BucketRow(int bucket, SourceRow row) {}
