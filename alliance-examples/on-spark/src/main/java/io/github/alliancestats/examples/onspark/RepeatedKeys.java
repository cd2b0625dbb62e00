package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.util.sketch.BloomFilter;
import org.apache.spark.util.sketch.IncompatibleMergeException;
import org.jspecify.annotations.Nullable;

/**
 * The keys that more than one row has, as a Bloom filter of their hashes. Its size does not depend on their number. It
 * contains each such key, and perhaps others.
 *
 * <p>It travels as bytes, and each process reads them once.
 */
final class RepeatedKeys implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BITS_OF_A_KEY = 10; // 1 % of other keys are found, until there are more keys

    private static final int DEPTH = 5; // of the tree of additions, so that the driver gets few filters

    private final byte[] bytes;
    private final long hashes;
    private transient @Nullable BloomFilter filter;

    private RepeatedKeys(BloomFilter filter, long hashes) {
        this.bytes = bytes(filter);
        this.filter = filter;
        this.hashes = hashes;
    }

    /**
     * Reads the keys of a source, and no other column. Their hashes are exchanged, so that equal ones meet.
     *
     * @param partitions the number of partitions of the exchange
     * @param filterBytes the size of the filter. If it is too small, more rows travel
     */
    static RepeatedKeys find(Dataset<Row> rows, int partitions, int filterBytes) {
        return hashes(rows, partitions)
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(part -> List.of(among(part, filterBytes)).iterator())
                .treeReduce(RepeatedKeys::plus, DEPTH);
    }

    static Dataset<Row> hashes(Dataset<Row> rows, int partitions) {
        return rows.select(Key.hash().as("hash")).where(col("hash").isNotNull()).repartition(partitions, col("hash"));
    }

    /** Finds the repeated ones among hashes. The same hash is in no other partition. */
    private static RepeatedKeys among(Iterator<InternalRow> rows, int filterBytes) {
        long[] hashes = sorted(rows);
        long bits = Byte.SIZE * (long) filterBytes;
        BloomFilter filter = BloomFilter.create(bits / BITS_OF_A_KEY, bits);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                filter.putLong(hashes[i]);
            }
        }
        return new RepeatedKeys(filter, Arrays.stream(hashes).sum());
    }

    private static long[] sorted(Iterator<InternalRow> rows) {
        long[] hashes = new long[1 << 10];
        int size = 0;
        while (rows.hasNext()) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            hashes[size++] = rows.next().getLong(0);
        }
        Arrays.sort(hashes, 0, size);
        return Arrays.copyOf(hashes, size);
    }

    private RepeatedKeys plus(RepeatedKeys other) {
        try {
            return new RepeatedKeys(read(bytes).mergeInPlace(other.filter()), hashes + other.hashes);
        } catch (IncompatibleMergeException e) {
            throw new IllegalStateException("filters of one job must be of one size", e);
        }
    }

    /** Returns whether more than one row has a key with this hash. It can be wrong only if it returns true. */
    boolean mayContain(long hash) {
        return filter().mightContainLong(hash);
    }

    /** {@return the sum of the hashes of all rows, which must not change before the next read} */
    long hashes() {
        return hashes;
    }

    /** {@return the number of bytes that each executor and the driver receive} */
    int size() {
        return bytes.length;
    }

    private synchronized BloomFilter filter() {
        BloomFilter known = filter;
        if (known == null) {
            known = read(bytes);
            filter = known;
        }
        return known;
    }

    private static byte[] bytes(BloomFilter filter) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            filter.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BloomFilter read(byte[] bytes) {
        try {
            return BloomFilter.readFrom(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
