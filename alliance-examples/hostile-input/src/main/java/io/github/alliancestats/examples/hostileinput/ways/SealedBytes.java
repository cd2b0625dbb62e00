package io.github.alliancestats.examples.hostileinput.ways;

import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.stats.SharingKey;
import io.github.alliancestats.stats.StatsQuery;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The bytes of a sealed summary, as someone without the key may alter them: none but the genuine ones are read. */
public final class SealedBytes {

    private static final SharingKey KEY =
            SharingKey.of("a secret of at least 32 bytes length".getBytes(StandardCharsets.UTF_8));
    private static final StatsQuery QUERY = KnownYear.QUERY.sealedUnder(KEY);
    private static final byte[] GENUINE = KnownYear.summary().sealedUnder(KEY).toBytes();

    /** The authentication code at the end. */
    private static final int CODE = 32;

    private static final byte[] CONTENT = Arrays.copyOf(GENUINE, GENUINE.length - CODE);

    private SealedBytes() {}

    /** The body of a genuine summary. */
    public static List<byte[]> seeds() {
        return List.of(ForgedBytes.body(CONTENT));
    }

    public static void fuzzerTestOneInput(byte[] body) {
        byte[] content = ForgedBytes.of(body, CONTENT);
        byte[] forged = Arrays.copyOf(content, content.length + CODE);
        System.arraycopy(GENUINE, CONTENT.length, forged, content.length, CODE);
        Contract.unlessRefused(() -> QUERY.readSummary(forged))
                .ifPresent(read -> Contract.require(Arrays.equals(forged, GENUINE), "only genuine bytes are read"));
    }
}
