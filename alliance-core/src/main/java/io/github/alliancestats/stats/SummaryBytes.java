package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.measure.Dimension;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The canonical bytes of a summary: four letters, the version of the form, the fingerprint of the query, the
 * content in one order, and a checksum. The bytes of a sealed summary have letters of their own and end in an
 * authentication code over everything before it. Equal summaries give equal bytes; bytes in any other form are
 * refused.
 */
final class SummaryBytes {

    static final int VERSION = 1;

    private static final byte[] LETTERS = "ALST".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEALED = "ALSS".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = LETTERS.length + 1 + Fingerprint.BYTES;
    private static final int CHECKSUM = Integer.BYTES;

    private SummaryBytes() {}

    static byte[] write(Summary summary) {
        Optional<SharingKey> key = summary.query().sharingKey();
        ByteSink out = new ByteSink();
        out.raw(key.isPresent() ? SEALED : LETTERS);
        out.raw(new byte[] {VERSION});
        out.raw(summary.query().fingerprint());
        summary.counts().write(out);
        summary.context().supply().write(out);
        summary.cell().write(out);
        summary.tables().forEach(table -> table.write(out));
        summary.ids().write(out);
        out.checksum();
        key.ifPresent(secret -> out.raw(secret.authenticationCode(out.toBytes())));
        return out.toBytes();
    }

    static Summary read(byte[] bytes, StatsQuery query) {
        boolean sealed = Arrays.equals(SEALED, Arrays.copyOf(bytes, SEALED.length));
        byte[] content = sealed ? Arrays.copyOf(bytes, Math.max(0, bytes.length - SharingKey.CODE_BYTES)) : bytes;
        requireWhole(content, sealed ? SEALED : LETTERS);
        requireSameSeal(sealed, query);
        query.sharingKey().ifPresent(key -> requireAuthentic(content, bytes, key));
        byte[] fingerprint = query.fingerprint();
        if (!Arrays.equals(content, LETTERS.length + 1, HEADER, fingerprint, 0, fingerprint.length)) {
            throw ByteSource.refused(
                    "it is the summary of another query; StatsQuery.description() lists what both queries must have equal");
        }
        return readBody(bytes, content.length - CHECKSUM, query);
    }

    private static void requireWhole(byte[] bytes, byte[] letters) {
        if (bytes.length < HEADER + CHECKSUM || !Arrays.equals(letters, Arrays.copyOf(bytes, letters.length))) {
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

    private static void requireSameSeal(boolean sealed, StatsQuery query) {
        if (sealed && query.seal().isEmpty()) {
            throw new IllegalArgumentException(
                    "the summary is sealed, and this query has no key: read it with query.sealedUnder(key).readSummary(..)");
        }
        if (!sealed && query.seal().isPresent()) {
            throw new IllegalArgumentException("the summary is not sealed, so anyone could have written it:"
                    + " this query reads only summaries that were sealed under its key");
        }
    }

    private static void requireAuthentic(byte[] content, byte[] bytes, SharingKey key) {
        byte[] code = Arrays.copyOfRange(bytes, content.length, bytes.length);
        if (!MessageDigest.isEqual(code, key.authenticationCode(content))) {
            throw ByteSource.refused(
                    "its authentication code is wrong: it was altered, or sealed under another key than "
                            + key.fingerprint());
        }
    }

    /** Reads a summary. Its bytes are in canonical form if they are those that the summary writes. */
    private static Summary readBody(byte[] bytes, int end, StatsQuery query) {
        try {
            ByteSource in = new ByteSource(bytes, HEADER, end);
            Counts counts = Counts.read(in);
            Supply supply = Supply.read(in);
            Cell cell = Cell.read(in, query.measures());
            List<Table<?>> tables = new ArrayList<>();
            for (Dimension<?> dimension : query.dimensions()) {
                tables.add(Table.read(in, dimension, query.measures(), query.period()));
            }
            Ids ids = Ids.read(in);
            in.end();
            Summary summary = Summary.whole(query, supply, cell, tables, counts, ids);
            if (!Arrays.equals(bytes, write(summary))) {
                throw ByteSource.notCanonical();
            }
            return summary;
        } catch (ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException("not a summary: a value is out of bounds", e);
        }
    }
}
