package io.github.alliancestats.examples.hostileinput.ways;

import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.stats.SharingKey;
import io.github.alliancestats.stats.StatsQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The bytes of a sealed summary, as someone without the key may alter them: none but the genuine ones are read. */
public final class SealedBytes {

    private static final SharingKey KEY = SharingKey.of(secret());
    private static final StatsQuery QUERY = KnownYear.QUERY.sealedUnder(KEY);
    private static final byte[] GENUINE = KnownYear.summary().sealedUnder(KEY).toBytes();

    /** The authentication code at the end. */
    private static final int CODE = 32;

    private static final byte[] CONTENT = Arrays.copyOf(GENUINE, GENUINE.length - CODE);

    private SealedBytes() {}

    /** The same in each run, so that an input found by the fuzzer can be run again. */
    private static byte[] secret() {
        byte[] secret = new byte[32];
        new Random(7).nextBytes(secret);
        return secret;
    }

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
