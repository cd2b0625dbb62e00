package io.github.alliancestats.engine.sum;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that count once. Those that a pass found are numbers in a list until they are needed in order, since most figures
 * need only how many they are. Until then they keep the list. Thread-safe while none are added.
 */
public final class Names implements Tally.WrittenList {

    public static final Names NONE = new Names(Collections.emptySortedSet());

    private @Nullable IntSet numbers; // until they are needed in order
    private List<String> all = List.of(); // by number
    private SortedSet<String> sorted;

    /** Creates names that own the set. */
    public Names(SortedSet<String> sorted) {
        this.sorted = sorted;
    }

    /** Creates names of numbers to which none are added any more. */
    Names(IntSet numbers, List<String> all) {
        this(Collections.emptySortedSet());
        this.numbers = numbers;
        this.all = all;
    }

    public synchronized int size() {
        return numbers == null ? sorted.size() : numbers.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    public synchronized SortedSet<String> inOrder() {
        if (numbers != null) {
            SortedSet<String> found = new TreeSet<>();
            numbers.forEach(name -> found.add(all.get(name)));
            sorted = found;
            numbers = null;
            all = List.of();
        }
        return sorted;
    }

    /** Returns names that can be added to, with these and others. */
    Names with(Names others) {
        if (others.isEmpty()) {
            return this;
        }
        Names both = isEmpty() ? new Names(new TreeSet<>()) : this;
        both.inOrder().addAll(others.inOrder());
        return both;
    }

    @Override
    public void write(ByteSink out) {
        out.elements(inOrder(), out::text);
    }

    /** Reads names. A list without any is not written. */
    static Names read(ByteSource in) {
        Names names = new Names(in.elements(1, new TreeSet<>(), ByteSource::text));
        if (names.isEmpty()) {
            throw ByteSource.notCanonical();
        }
        return names;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Names that && size() == that.size() && inOrder().equals(that.inOrder());
    }

    @Override
    public int hashCode() {
        return inOrder().hashCode();
    }
}
