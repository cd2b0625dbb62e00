package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.stats.Measure;
import java.util.Optional;
import java.util.Set;

/** Why no words name the figure of a quantity, as far as it can be told. */
final class Unnamed {

    /** Persons of whom no figure is told apart from all people. */
    private static final Set<String> PERSONS = Set.of(
            "men",
            "man",
            "women",
            "woman",
            "male",
            "female",
            "boy",
            "girl",
            "child",
            "children",
            "adult",
            "teenager",
            "youth",
            "juvenile",
            "member");

    private static final Set<String> JAILED = Set.of("jailed", "imprisoned", "sentenced", "locked", "prison");

    private Unnamed() {}

    static String why(Passage passage, Said said) {
        return persons(passage, said).or(() -> jailedGroups(passage, said)).orElse("no words say which figure it is");
    }

    /** "Four men", "seven vulnerable children". */
    private static Optional<String> persons(Passage passage, Said said) {
        for (int i = said.to(); said.unit() == Unit.COUNT && i < said.to() + 2; i++) {
            if (PERSONS.contains(passage.text(i)) || PERSONS.contains(Phrases.stem(passage.text(i)))) {
                return Optional.of("figures are of people, and none of \"" + passage.text(i) + "\" alone");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> jailedGroups(Passage passage, Said said) {
        boolean groups = said.unit() == Unit.COUNT
                && Subject.at(passage, said.to(), passage.size())
                        .filter(found -> found.meaning() == Subject.GROUPS)
                        .isPresent();
        boolean jailed = passage.tokens().stream().anyMatch(token -> JAILED.contains(token.text()));
        return groups && jailed
                ? Optional.of("a group with a member jailed is no group jailed; figures tell of \"groups with a member"
                        + " jailed\", of \"groups with at least 2 members jailed\" and, by its name, of \""
                        + Measure.GROUPS_WITH_PRINCIPAL_JAILED.name() + "\"")
                : Optional.empty();
    }
}
