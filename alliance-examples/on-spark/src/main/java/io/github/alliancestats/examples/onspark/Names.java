package io.github.alliancestats.examples.onspark;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Strings that many rows share, such as names of forces and drugs, each made once. Not thread-safe. */
final class Names {

    private static final int MOST = 10_000; // a column that is not of names must not fill the memory

    private final Map<UTF8String, String> known = new HashMap<>();

    String of(UTF8String name) {
        String string = known.get(name);
        if (string == null) {
            string = name.toString();
            if (known.size() < MOST) {
                known.put(name.copy(), string);
            }
        }
        return string;
    }
}
