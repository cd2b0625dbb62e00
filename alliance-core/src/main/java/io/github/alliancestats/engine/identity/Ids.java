package io.github.alliancestats.engine.identity;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of the ids of the records that a summary has seen, in order. They are computed when summaries are first
 * added, written or compared, and until then the ids are kept, but not the records. Thread-safe.
 */
public final class Ids {

    public static final Ids NONE = new Ids(List.of(), new long[0]);

    private List<SuppliedIds> supplied; // that are not hashed yet
    private long[] hashes; // two numbers of each of the others

    private Ids(List<SuppliedIds> supplied, long[] hashes) {
        this.supplied = supplied;
        this.hashes = hashes;
    }

    Ids(SuppliedIds supplied) {
        this(List.of(supplied), NONE.hashes);
    }

    static long[] inOrder(Stream<IdHash> ids) {
        List<IdHash> sorted = ids.sorted().distinct().toList();
        long[] hashes = new long[2 * sorted.size()];
        int used = 0;
        for (IdHash id : sorted) {
            hashes[used++] = id.high();
            hashes[used++] = id.low();
        }
        return hashes;
    }

    private synchronized long[] hashes() {
        for (SuppliedIds some : supplied) {
            hashes = merged(hashes, some.hashes());
        }
        supplied = List.of();
        return hashes;
    }

    public int size() {
        return hashes().length / 2;
    }

    /** Returns the ids of both, each once. */
    public Ids plus(Ids other) {
        Ids one = copy();
        Ids two = other.copy();
        List<SuppliedIds> both = new ArrayList<>(one.supplied);
        both.addAll(two.supplied);
        return new Ids(both, merged(one.hashes, two.hashes));
    }

    private synchronized Ids copy() {
        return new Ids(supplied, hashes);
    }

    private static long[] merged(long[] one, long[] two) {
        if (one.length == 0 || two.length == 0) {
            return one.length == 0 ? two : one;
        }
        long[] all = new long[one.length + two.length];
        int used = 0;
        int inOne = 0;
        int inTwo = 0;
        while (inOne < one.length || inTwo < two.length) {
            int order = order(one, inOne, two, inTwo);
            System.arraycopy(order <= 0 ? one : two, order <= 0 ? inOne : inTwo, all, used, 2);
            used += 2;
            inOne += order <= 0 ? 2 : 0;
            inTwo += order >= 0 ? 2 : 0;
        }
        return used == all.length ? all : Arrays.copyOf(all, used);
    }

    /** Compares two hashes. One that is behind the end comes last. */
    private static int order(long[] one, int inOne, long[] two, int inTwo) {
        if (inOne == one.length || inTwo == two.length) {
            return inOne == one.length ? 1 : -1;
        }
        int byHigh = Long.compareUnsigned(one[inOne], two[inTwo]);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(one[inOne + 1], two[inTwo + 1]);
    }

    /** Returns the hashes of the hashes. */
    public Ids sealed(UnaryOperator<IdHash> hash) {
        return new Ids(List.of(), inOrder(all().stream().map(hash)));
    }

    private List<IdHash> all() {
        List<IdHash> all = new ArrayList<>();
        long[] own = hashes();
        for (int i = 0; i < own.length; i += 2) {
            all.add(new IdHash(own[i], own[i + 1]));
        }
        return all;
    }

    public void write(ByteSink out) {
        out.count(size());
        for (long half : hashes()) {
            out.bits(half);
        }
    }

    /** Reads ids in any order. */
    public static Ids read(ByteSource in) {
        List<IdHash> ids = in.elements(2 * Long.BYTES, new ArrayList<>(), each -> new IdHash(each.bits(), each.bits()));
        return new Ids(List.of(), inOrder(ids.stream()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ids that && Arrays.equals(hashes(), that.hashes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes());
    }
}
