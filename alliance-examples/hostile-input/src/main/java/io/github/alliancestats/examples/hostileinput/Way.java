package io.github.alliancestats.examples.hostileinput;

import io.github.alliancestats.examples.hostileinput.ways.CsvFolder;
import io.github.alliancestats.examples.hostileinput.ways.DisclosureTables;
import io.github.alliancestats.examples.hostileinput.ways.DraftedText;
import io.github.alliancestats.examples.hostileinput.ways.ManifestText;
import io.github.alliancestats.examples.hostileinput.ways.NumbersAsText;
import io.github.alliancestats.examples.hostileinput.ways.OperationTrees;
import io.github.alliancestats.examples.hostileinput.ways.PriceAndRateLists;
import io.github.alliancestats.examples.hostileinput.ways.RecordBuilders;
import io.github.alliancestats.examples.hostileinput.ways.SealedBytes;
import io.github.alliancestats.examples.hostileinput.ways.SummaryBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A way in, and what the fuzzer starts from there. */
enum Way {
    SUMMARY_BYTES(SummaryBytes.class, SummaryBytes::seeds),
    SEALED_BYTES(SealedBytes.class, SealedBytes::seeds),
    MANIFEST_TEXT(ManifestText.class, ManifestText::seeds),
    DRAFTED_TEXT(DraftedText.class, DraftedText::seeds),
    CSV_FOLDER(CsvFolder.class, CsvFolder::seeds),
    PRICE_AND_RATE_LISTS(PriceAndRateLists.class, Way::anything),
    RECORD_BUILDERS(RecordBuilders.class, Way::anything),
    NUMBERS_AS_TEXT(NumbersAsText.class, Way::anything),
    OPERATION_TREES(OperationTrees.class, Way::anything),
    DISCLOSURE_TABLES(DisclosureTables.class, Way::anything);

    private static final int SEEDS = 40;
    private static final int BYTES = 800;

    private final Class<?> target;
    private final Supplier<List<byte[]>> seeds;

    Way(Class<?> target, Supplier<List<byte[]>> seeds) {
        this.target = target;
        this.seeds = seeds;
    }

    Class<?> target() {
        return target;
    }

    List<byte[]> seeds() {
        return seeds.get();
    }

    /** Bytes at random, the same each time: whatever chooses values by them chooses many. */
    private static List<byte[]> anything() {
        Random random = new Random(1);
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < SEEDS; i++) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            seeds.add(bytes);
        }
        return seeds;
    }

    /** {@return the name of its class} */
    @Override
    public String toString() {
        return target.getSimpleName();
    }
}
