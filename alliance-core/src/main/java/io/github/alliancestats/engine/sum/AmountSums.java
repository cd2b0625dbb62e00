package io.github.alliancestats.engine.sum;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums of a measure: one for each currency and basis that occurred. Immutable.
 *
 * @param inOrder the sums in the order of their currency and basis, mostly one
 */
public record AmountSums(List<AmountSum> inOrder) implements Tally.WrittenList {

    public static final AmountSums NONE = new AmountSums(List.of());

    public static AmountSums of(AmountSum only) {
        return new AmountSums(List.of(only));
    }

    /** With one more sum, added to the one in the same currency and on the same basis if there is one. */
    public AmountSums with(AmountSum more) {
        if (isEmpty()) {
            return of(more);
        }
        List<AmountSum> sums = new ArrayList<>(inOrder);
        int at = find(more.apart());
        if (at >= 0) {
            AmountSum sum = sums.remove(at).plus(more);
            sums.addAll(at, sum.equals(AmountSum.nothing(sum.apart())) ? List.of() : List.of(sum));
        } else {
            sums.add(-at - 1, more);
        }
        return new AmountSums(List.copyOf(sums));
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

    @Override
    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** Returns the place of a sum, or the place for a new one in the form of a binary search. */
    private int find(CurrencyBasis apart) {
        for (int at = 0; at < inOrder.size(); at++) {
            int order = inOrder.get(at).apart().compareTo(apart);
            if (order >= 0) {
                return order == 0 ? at : -at - 1;
            }
        }
        return -inOrder.size() - 1;
    }

    public AmountSum in(CurrencyBasis apart) {
        int at = find(apart);
        return at < 0 ? AmountSum.nothing(apart) : inOrder.get(at);
    }

    @Override
    public void write(ByteSink out) {
        out.elements(inOrder, sum -> sum.write(out));
    }

    /** Reads sums in their order. Repeated ones are refused at once, since it would take long to add many. */
    public static AmountSums read(ByteSource in) {
        List<AmountSum> inOrder = new ArrayList<>();
        for (int left = in.elements(6); left > 0; left--) {
            AmountSum sum = AmountSum.read(in);
            if (!inOrder.isEmpty() && inOrder.get(inOrder.size() - 1).apart().compareTo(sum.apart()) >= 0) {
                throw ByteSource.notCanonical();
            }
            inOrder.add(sum);
        }
        return new AmountSums(List.copyOf(inOrder));
    }
}
