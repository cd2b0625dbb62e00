package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a measure adds up to: a sum for each currency and basis that occurred, in order. Immutable. */
final class Amounts {

    static final Amounts NONE = new Amounts(new Amount[0]);

    private final Amount[] inOrder; // mostly one

    private Amounts(Amount[] inOrder) {
        this.inOrder = inOrder;
    }

    static Amounts of(Amount only) {
        return new Amounts(new Amount[] {only});
    }

    /** With one more amount, added to the one in the same currency and on the same basis if there is one. */
    Amounts with(Amount more) {
        int at = find(more.apart());
        if (at >= 0) {
            Amount[] sums = inOrder.clone();
            sums[at] = sums[at].plus(more);
            return new Amounts(sums);
        }
        int before = -at - 1;
        Amount[] sums = Arrays.copyOf(inOrder, inOrder.length + 1);
        System.arraycopy(inOrder, before, sums, before + 1, inOrder.length - before);
        sums[before] = more;
        return new Amounts(sums);
    }

    Amounts plus(Amounts other) {
        if (isEmpty()) {
            return other;
        }
        Amounts sum = this;
        for (Amount more : other.inOrder) {
            sum = sum.with(more);
        }
        return sum;
    }

    boolean isEmpty() {
        return inOrder.length == 0;
    }

    /** The place of the amount in a currency and on a basis, or where it would stand, as a binary search tells it. */
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

    Amount in(Apart apart) {
        int at = find(apart);
        return at < 0 ? Amount.nothing(apart) : inOrder[at];
    }

    List<Amount> inOrder() {
        return List.of(inOrder);
    }

    void write(ByteSink out) {
        out.count(inOrder.length);
        for (Amount amount : inOrder) {
            amount.write(out);
        }
    }

    /** Reads at least one. */
    static Amounts read(ByteSource in) {
        Amount[] inOrder = new Amount[in.someElements(6)];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = Amount.read(in);
            ByteSource.requireOrder(i == 0 ? null : inOrder[i - 1].apart(), inOrder[i].apart());
        }
        return new Amounts(inOrder);
    }

    /** A number that equal amounts share, and that most others don't. */
    long sketch() {
        return isEmpty() ? 0 : inOrder[0].total().valueMicros() + inOrder[0].full();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amounts that && Arrays.equals(inOrder, that.inOrder);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(inOrder);
    }
}
