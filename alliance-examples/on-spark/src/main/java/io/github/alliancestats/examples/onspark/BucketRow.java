package io.github.alliancestats.examples.onspark;

/**
 * A row of the source, with the number of its bucket. All rows of one id are in one bucket.
 *
 * @param bucket the number of the bucket, which depends only on force, kind and id
 * @param row the row
 */
record BucketRow(int bucket, SourceRow row) {}
