package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records kept with an answer, and which part of each a summary shows: all of it for the whole, the
 * part under one key for a row.
 */
final class Evidence {

    static final Evidence NONE = of(new Register());

    private final Register register;
    private final Function<Item, Optional<Item>> shown;

    private Evidence(Register register, Function<Item, Optional<Item>> shown) {
        this.register = register;
        this.shown = shown;
    }

    static Evidence of(Register register) {
        return new Evidence(register, Optional::of);
    }

    Evidence showing(Function<Item, Optional<Item>> part) {
        return new Evidence(register, part);
    }

    Register register() {
        return register;
    }

    /** What is included, in order of id, and of kind where two kinds have one id. */
    List<Item> items(StatsQuery query) {
        List<Item> items = new ArrayList<>();
        admit(new Gates(query, item -> shown.apply(item).ifPresent(items::add)), query);
        items.sort(Comparator.comparing((Item item) -> item.record().id())
                .thenComparing(item -> item.record().kind()));
        return items;
    }

    /** Shows each record that stands in an item of its own. */
    private Gates admit(Gates gates, StatsQuery query) {
        Scope scope = new Scope(query);
        register.resolve(record -> gates.admit(new Item(query, scope).show(record)), gates.excluded());
        return gates;
    }

    /** The SHA-256 of the question, the kinds of record supplied, and every record included, whatever their order. */
    byte[] digest(StatsQuery query, Extent extent) {
        List<byte[]> hashes = new ArrayList<>();
        items(query)
                .forEach(
                        item -> hashes.add(HexFormat.of().parseHex(item.record().digest())));
        hashes.sort(Arrays::compareUnsigned);
        ByteSink all = new ByteSink();
        all.raw(query.fingerprint());
        all.count(extent.supplied());
        all.count(hashes.size());
        hashes.forEach(all::raw);
        return all.sha256();
    }

    /** All that counts nowhere. */
    List<Exclusion> excluded(StatsQuery query) {
        return admit(new Gates(query, item -> {}), query).excluded().build().list();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence that && register.equals(that.register);
    }

    @Override
    public int hashCode() {
        return register.hashCode();
    }
}
