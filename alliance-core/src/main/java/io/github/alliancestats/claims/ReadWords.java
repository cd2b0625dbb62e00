package io.github.alliancestats.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The read words of a text, each with its role. Quantities with a figure add them. */
final class ReadWords {

    /** By the place of a word's first character. The first role stays. */
    private final Map<Integer, Words.Role> roles = new HashMap<>();

    void add(List<Words> all) {
        for (Words words : all) {
            for (int i = words.from(); i < words.to(); i++) {
                roles.putIfAbsent(words.passage().at(i).start(), words.role());
            }
        }
    }

    Words.@Nullable Role role(Token token) {
        return roles.get(token.start());
    }
}
