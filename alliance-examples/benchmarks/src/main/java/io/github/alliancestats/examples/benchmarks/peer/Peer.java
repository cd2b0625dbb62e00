package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.question.Totals;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One way to answer the question, its records at hand.
 *
 * @param <A> the type of its answer
 * @param question what is measured
 * @param toTotals makes its answer comparable, which is not measured
 * @param end what is to be done when it is no longer asked
 */
public record Peer<A>(Supplier<A> question, Function<A, Totals> toTotals, Runnable end) implements AutoCloseable {

    static <A> Peer<A> of(Supplier<A> question, Function<A, Totals> toTotals) {
        return new Peer<>(question, toTotals, () -> {});
    }

    /** {@return the answer} */
    public A ask() {
        return question.get();
    }

    /** {@return the totals of the answer} */
    public Totals totals() {
        return toTotals.apply(ask());
    }

    @Override
    public void close() {
        end.run();
    }
}
