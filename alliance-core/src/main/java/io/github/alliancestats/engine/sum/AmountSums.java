package io.github.alliancestats.engine.sum;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sums of a measure: one for each currency and basis that occurred, in order. Immutable. */
public final class AmountSums {

    public static final AmountSums NONE = new AmountSums(new AmountSum[0]);

    private final AmountSum[] inOrder; // mostly one

    private AmountSums(AmountSum[] inOrder) {
        this.inOrder = inOrder;
    }

    public static AmountSums of(AmountSum only) {
        return new AmountSums(new AmountSum[] {only});
    }

    /** With one more sum, added to the one in the same currency and on the same basis if there is one. */
    public AmountSums with(AmountSum more) {
        int at = find(more.apart());
        if (at >= 0) {
            AmountSum[] sums = inOrder.clone();
            sums[at] = sums[at].plus(more);
            return new AmountSums(sums);
        }
        int before = -at - 1;
        AmountSum[] sums = Arrays.copyOf(inOrder, inOrder.length + 1);
        System.arraycopy(inOrder, before, sums, before + 1, inOrder.length - before);
        sums[before] = more;
        return new AmountSums(sums);
    }

    public AmountSums plus(AmountSums other) {
        if (isEmpty()) {
            return other;
        }
        AmountSums sum = this;
        for (AmountSum more : other.inOrder) {
            sum = sum.with(more);
        }
        return sum;
    }

    public boolean isEmpty() {
        return inOrder.length == 0;
    }

    /** Returns the place of a sum, or the place for a new one in the form of a binary search. */
    private int find(CurrencyBasis apart) {
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

    public AmountSum in(CurrencyBasis apart) {
        int at = find(apart);
        return at < 0 ? AmountSum.nothing(apart) : inOrder[at];
    }

    public List<AmountSum> inOrder() {
        return List.of(inOrder);
    }

    public void write(ByteSink out) {
        out.count(inOrder.length);
        for (AmountSum sum : inOrder) {
            sum.write(out);
        }
    }

    /** Reads at least one. */
    public static AmountSums read(ByteSource in) {
        AmountSum[] inOrder = new AmountSum[in.someElements(6)];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = AmountSum.read(in);
            ByteSource.requireOrder(i == 0 ? null : inOrder[i - 1].apart(), inOrder[i].apart());
        }
        return new AmountSums(inOrder);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AmountSums that && Arrays.equals(inOrder, that.inOrder);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(inOrder);
    }
}
