package io.github.alliancestats.examples.hostileinput.ways;

import io.github.alliancestats.examples.hostileinput.input.Contract;
import java.util.List;

/** Canonical bytes of an answer: what is read must write the same bytes again. */
public final class SummaryBytes {

    private static final byte[] GENUINE = KnownYear.summary().toBytes();

    private SummaryBytes() {}

    /** The body of a genuine answer. */
    public static List<byte[]> seeds() {
        return List.of(
                ForgedBytes.body(GENUINE),
                ForgedBytes.body(KnownYear.QUERY.empty().toBytes()));
    }

    public static void fuzzerTestOneInput(byte[] body) {
        Contract.unlessRefused(() -> KnownYear.QUERY.readSummary(body)); // without header and checksum
        ForgedBytes.read(body, GENUINE, KnownYear.QUERY);
    }
}
