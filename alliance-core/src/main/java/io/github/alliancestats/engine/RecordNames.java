package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.IntList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The names that a record gives to all rules which find them in the same way. Not thread-safe. */
final class RecordNames {

    private final Function<RecordRows, ? extends Collection<Optional<String>>> finder;
    private final ToIntFunction<String> numbers; // the number of each name
    private final IntList found = new IntList();
    private @Nullable RecordRows rows;
    private long serial; // of the record among those that the rows have shown
    private int missing;

    RecordNames(Function<RecordRows, ? extends Collection<Optional<String>>> finder, ToIntFunction<String> numbers) {
        this.finder = finder;
        this.numbers = numbers;
    }

    /** Finds the names of the record that is shown, unless they are known: several rules and keys need them. */
    void find(RecordRows shown) {
        if (rows == shown && serial == shown.serial()) {
            return;
        }
        rows = shown;
        serial = shown.serial();
        found.clear();
        missing = 0;
        for (Optional<String> name : finder.apply(shown)) {
            if (name.isPresent()) {
                found.add(numbers.applyAsInt(name.get()));
            } else {
                missing++;
            }
        }
    }

    /** Returns the numbers of the names that were found. */
    IntList found() {
        return found;
    }

    /** Returns how many names the record does not state. */
    int missing() {
        return missing;
    }
}
