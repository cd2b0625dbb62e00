package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.release.Manifest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a manifest that was kept: read, written again, and held against the genuine one. */
public final class ManifestText {

    private static final Manifest GENUINE = Manifest.of(KnownYear.summary(), KnownYear.extract());

    private ManifestText() {}

    /** A genuine manifest. */
    public static List<byte[]> seeds() {
        return List.of(GENUINE.toText().getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Contract.unlessRefused(() -> Manifest.parse(text)).ifPresent(manifest -> {
            Contract.require(Manifest.parse(manifest.toText()).equals(manifest), "what is written is read as equal");
            Contract.require(
                    manifest.differencesFrom(GENUINE).isEmpty() == manifest.equals(GENUINE), "differences are told");
        });
    }
}
