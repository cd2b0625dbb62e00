package io.github.alliancestats.examples.hostileinput.ways;

import io.github.alliancestats.stats.SharingKey;
import io.github.alliancestats.stats.StatsQuery;
import java.util.List;

/** Canonical bytes of an answer that was sealed under a key, as another force sends them. */
public final class SealedBytes {

    private static final SharingKey KEY = SharingKey.of(new byte[32]);
    private static final StatsQuery QUESTION = KnownYear.SHORT.sealedUnder(KEY);
    private static final byte[] GENUINE =
            KnownYear.answer(KnownYear.SHORT).sealedUnder(KEY).toBytes();

    private SealedBytes() {}

    /** The body of a genuine answer. */
    public static List<byte[]> seeds() {
        return List.of(ForgedBytes.body(GENUINE));
    }

    public static void fuzzerTestOneInput(byte[] body) {
        ForgedBytes.read(body, GENUINE, QUESTION);
    }
}
