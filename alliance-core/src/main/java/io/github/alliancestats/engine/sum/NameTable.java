package io.github.alliancestats.engine.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for names that count once, so that sums keep numbers. Not thread-safe. */
public final class NameTable {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    public int number(String name) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = names.size();
            names.add(name);
            numbers.put(name, known);
        }
        return known;
    }

    public String name(int number) {
        return names.get(number);
    }
}
