package io.github.alliancestats.examples.hostileinput.ways;

import io.github.alliancestats.examples.hostileinput.input.Asked;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.stats.StatsQuery;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Canonical bytes with another body, under the header of the question and with the checksum that fits. */
final class ForgedBytes {

    private static final int CHECKSUM = Integer.BYTES;

    /** The letters, the version and the fingerprint of the question. */
    private static final int HEADER = 4 + 1 + 32;

    private ForgedBytes() {}

    /** What stands between header and checksum. */
    static byte[] body(byte[] whole) {
        return Arrays.copyOfRange(whole, HEADER, whole.length - CHECKSUM);
    }

    /** Returns a body under the header of genuine bytes, with the checksum that fits. */
    static byte[] of(byte[] body, byte[] genuine) {
        byte[] forged = Arrays.copyOf(genuine, HEADER + body.length + CHECKSUM);
        System.arraycopy(body, 0, forged, HEADER, body.length);
        CRC32C checksum = new CRC32C();
        checksum.update(forged, 0, HEADER + body.length);
        ByteBuffer.wrap(forged).putInt(HEADER + body.length, (int) checksum.getValue());
        return forged;
    }

    /** Reads a body as an answer, and what is read as all that it tells. */
    static void read(byte[] body, byte[] genuine, StatsQuery question) {
        byte[] forged = of(body, genuine);
        Contract.unlessRefused(() -> question.readSummary(forged)).ifPresent(answer -> {
            Contract.require(Arrays.equals(answer.toBytes(), forged), "what is read is written as it was");
            Contract.require(answer.equals(question.readSummary(answer.toBytes())), "and is read again as equal");
            Asked.readAll(answer);
            Contract.unlessRefused(() -> answer.plus(question.empty()).equals(answer));
            Contract.unlessRefused(() -> answer.plus(answer));
        });
    }
}
