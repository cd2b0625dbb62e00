package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a measure adds up to: a sum for each currency and basis that occurred, in order. Immutable. */
final class ApartSums {

    static final ApartSums NONE = new ApartSums(new ApartSum[0]);

    private final ApartSum[] inOrder; // mostly one

    private ApartSums(ApartSum[] inOrder) {
        this.inOrder = inOrder;
    }

    static ApartSums of(ApartSum only) {
        return new ApartSums(new ApartSum[] {only});
    }

    /** With one more sum, added to the one in the same currency and on the same basis if there is one. */
    ApartSums with(ApartSum more) {
        int at = find(more.apart());
        if (at >= 0) {
            ApartSum[] sums = inOrder.clone();
            sums[at] = sums[at].plus(more);
            return new ApartSums(sums);
        }
        int before = -at - 1;
        ApartSum[] sums = Arrays.copyOf(inOrder, inOrder.length + 1);
        System.arraycopy(inOrder, before, sums, before + 1, inOrder.length - before);
        sums[before] = more;
        return new ApartSums(sums);
    }

    ApartSums plus(ApartSums other) {
        if (isEmpty()) {
            return other;
        }
        ApartSums sum = this;
        for (ApartSum more : other.inOrder) {
            sum = sum.with(more);
        }
        return sum;
    }

    boolean isEmpty() {
        return inOrder.length == 0;
    }

    /** The place of the sum in a currency and on a basis, or where it would stand, as a binary search tells it. */
    private int find(Apart apart) {
        int at = 0;
        while (at < inOrder.length) {
            int order = inOrder[at].apart().compareTo(apart);
            if (order >= 0) {
                return order == 0 ? at : -at - 1;
            }
            at++;
        }
        return -at - 1;
    }

    ApartSum in(Apart apart) {
        int at = find(apart);
        return at < 0 ? ApartSum.nothing(apart) : inOrder[at];
    }

    List<ApartSum> inOrder() {
        return List.of(inOrder);
    }

    void write(ByteSink out) {
        out.count(inOrder.length);
        for (ApartSum sum : inOrder) {
            sum.write(out);
        }
    }

    /** Reads at least one. */
    static ApartSums read(ByteSource in) {
        ApartSum[] inOrder = new ApartSum[in.someElements(6)];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = ApartSum.read(in);
            ByteSource.requireOrder(i == 0 ? null : inOrder[i - 1].apart(), inOrder[i].apart());
        }
        return new ApartSums(inOrder);
    }

    /** A number that equal sums share, and that most others don't. */
    long sketch() {
        return isEmpty() ? 0 : inOrder[0].total().valueMicros() + inOrder[0].full();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApartSums that && Arrays.equals(inOrder, that.inOrder);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(inOrder);
    }
}
