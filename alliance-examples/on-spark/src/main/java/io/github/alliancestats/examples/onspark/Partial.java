package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The result of some rows: their summary in the library's own bytes, and the rows that do not make a record. By its other
 * numbers the driver checks that all rows were counted once. It crosses between processes only as bytes, so Spark's
 * serializers cannot change a figure.
 */
final class Partial {

    private final byte[] summary;
    private final List<RejectedRow> rejected;
    private final SortedSet<Integer> buckets;
    private final long travelled;
    private final long hashes;

    /**
     * Creates a result.
     *
     * @param summary the bytes of the summary
     * @param rejected the rows that do not make a record
     * @param buckets the buckets of the rows whose ids were resolved
     * @param travelled the number of these rows
     * @param hashes the sum of the hashes of all rows that were read at the source
     */
    Partial(byte[] summary, List<RejectedRow> rejected, SortedSet<Integer> buckets, long travelled, long hashes) {
        this.summary = summary;
        this.rejected = rejected;
        this.buckets = buckets;
        this.travelled = travelled;
        this.hashes = hashes;
    }

    /** Returns the result of rows that stay where they are, because no other row has their ids. */
    static Partial inPlace(Summary summary, List<RejectedRow> rejected, long hashes) {
        return new Partial(summary.toBytes(), rejected, new TreeSet<>(), 0, hashes);
    }

    /** Reads the bytes, which the library refuses if they are of another query. */
    Summary summary(StatsQuery question) {
        return question.readSummary(summary);
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    SortedSet<Integer> buckets() {
        return buckets;
    }

    long travelled() {
        return travelled;
    }

    long hashes() {
        return hashes;
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, summary);
            out.writeInt(rejected.size());
            for (RejectedRow row : rejected) {
                out.writeLong(row.row());
                write(out, row.key().getBytes(StandardCharsets.UTF_8));
                write(out, row.reason().getBytes(StandardCharsets.UTF_8));
            }
            out.writeInt(buckets.size());
            for (int bucket : buckets) {
                out.writeInt(bucket);
            }
            out.writeLong(travelled);
            out.writeLong(hashes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Partial read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte[] summary = readBytes(in);
            List<RejectedRow> rejected = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                rejected.add(new RejectedRow(in.readLong(), readText(in), readText(in)));
            }
            SortedSet<Integer> buckets = new TreeSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                buckets.add(in.readInt());
            }
            return new Partial(summary, rejected, buckets, in.readLong(), in.readLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }
}
