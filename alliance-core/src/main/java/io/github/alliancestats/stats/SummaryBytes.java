package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The canonical bytes of a summary: four letters, the version of the form, the fingerprint of the
 * question, what the summary holds in one order, and a checksum over all of it. Equal summaries give equal
 * bytes; what is read and would be written otherwise is refused.
 */
final class SummaryBytes {

    static final int VERSION = 1;

    private static final byte[] LETTERS = "ALST".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = LETTERS.length + 1 + Fingerprint.BYTES;
    private static final int CHECKSUM = Integer.BYTES;

    private SummaryBytes() {}

    static byte[] write(Summary summary) {
        ByteSink out = new ByteSink();
        out.raw(LETTERS);
        out.raw(new byte[] {VERSION});
        out.raw(summary.query().fingerprint());
        writeBody(summary, out);
        out.checksum();
        return out.toBytes();
    }

    private static void writeBody(Summary summary, ByteSink out) {
        summary.counts().write(out);
        summary.context().extent().write(out);
        summary.cell().write(out);
        summary.tables().forEach(table -> table.write(out));
        writeIds(summary.ids().hashes(), out);
    }

    private static void writeIds(Set<IdHash> ids, ByteSink out) {
        out.count(ids.size());
        for (IdHash id : new TreeSet<>(ids)) {
            out.bits(id.high());
            out.bits(id.low());
        }
    }

    static Summary read(byte[] bytes, StatsQuery query) {
        requireWhole(bytes);
        byte[] fingerprint = query.fingerprint();
        if (!Arrays.equals(bytes, LETTERS.length + 1, HEADER, fingerprint, 0, fingerprint.length)) {
            throw ByteSource.refused(
                    "it answers another question than this; the question's description() says what both must agree on");
        }
        int end = bytes.length - CHECKSUM;
        return readBody(new ByteSource(bytes, HEADER, end), query);
    }

    private static void requireWhole(byte[] bytes) {
        if (bytes.length < HEADER + CHECKSUM || !Arrays.equals(LETTERS, Arrays.copyOf(bytes, LETTERS.length))) {
            throw ByteSource.refused("it does not begin as one");
        }
        if (bytes[LETTERS.length] != VERSION) {
            throw ByteSource.refused(
                    "it has version " + bytes[LETTERS.length] + " of the form, and only " + VERSION + " is known here");
        }
        int end = bytes.length - CHECKSUM;
        if (ByteSink.checksum(bytes, end) != ByteBuffer.wrap(bytes).getInt(end)) {
            throw ByteSource.refused("its checksum is wrong: it was cut short or altered");
        }
    }

    private static Summary readBody(ByteSource in, StatsQuery query) {
        try {
            Counts counts = in.rewritten(Counts::read, Counts::write);
            Extent extent = in.rewritten(source -> Extent.read(source, query.period()), Extent::write);
            Cell cell = Cell.read(in, query.measures());
            List<Table<?>> tables = new ArrayList<>();
            for (Dimension<?> dimension : query.dimensions()) {
                tables.add(Table.read(in, dimension, query));
            }
            Set<IdHash> ids = in.rewritten(SummaryBytes::readIds, SummaryBytes::writeIds);
            in.end();
            return Summary.whole(query, extent, cell, tables, counts, new Ids(ids), Evidence.NONE);
        } catch (ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException("not a summary: a value is out of bounds", e);
        }
    }

    private static Set<IdHash> readIds(ByteSource in) {
        int number = in.elements(2 * Long.BYTES);
        Set<IdHash> ids = new TreeSet<>();
        for (int i = 0; i < number; i++) {
            ids.add(new IdHash(in.bits(), in.bits()));
        }
        return ids;
    }
}
