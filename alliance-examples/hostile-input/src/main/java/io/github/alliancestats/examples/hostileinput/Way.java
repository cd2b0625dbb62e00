package io.github.alliancestats.examples.hostileinput;

import io.github.alliancestats.examples.hostileinput.ways.CsvFolder;
import io.github.alliancestats.examples.hostileinput.ways.DisclosureTables;
import io.github.alliancestats.examples.hostileinput.ways.ManifestText;
import io.github.alliancestats.examples.hostileinput.ways.NumbersAsText;
import io.github.alliancestats.examples.hostileinput.ways.OperationTrees;
import io.github.alliancestats.examples.hostileinput.ways.RatesAndProvisions;
import io.github.alliancestats.examples.hostileinput.ways.RecordBuilders;
import io.github.alliancestats.examples.hostileinput.ways.SealedBytes;
import io.github.alliancestats.examples.hostileinput.ways.SummaryBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A way in.
 *
 * @param target the class that the fuzzer calls
 * @param seeds makes the inputs from which it starts
 */
record Way(Class<?> target, Supplier<List<byte[]>> seeds) {

    static final List<Way> ALL = List.of(
            new Way(SummaryBytes.class, SummaryBytes::seeds),
            new Way(SealedBytes.class, SealedBytes::seeds),
            new Way(ManifestText.class, ManifestText::seeds),
            new Way(CsvFolder.class, CsvFolder::seeds),
            new Way(RatesAndProvisions.class, Way::anything),
            new Way(RecordBuilders.class, Way::anything),
            new Way(NumbersAsText.class, Way::anything),
            new Way(OperationTrees.class, Way::anything),
            new Way(DisclosureTables.class, Way::anything));

    private static final int SEEDS = 40;
    private static final int BYTES = 800;

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
