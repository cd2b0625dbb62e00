package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words such as "numerous", and negations of what is counted, with the measure that each of them describes. */
final class VagueWords {

    /** False for negations, which are vague words only before what is counted. */
    private static final Phrases<Boolean> VAGUE = new Phrases<Boolean>()
            .add(true, "numerous | many | several | countless | multiple | a number of | a series of")
            .add(true, "a string of | a host of | scores of | dozens of | hundreds of | thousands of")
            .add(true, "vast amount of | vast quantity of | huge amount of | large amount of")
            .add(true, "significant amount of | substantial amount of | huge quantity of | large quantity of")
            .add(true, "lots of | a lot of | vast amounts of | vast sum of | huge sum of | large sum of")
            .add(true, "a couple of dozen | a couple of hundred | a couple of thousand | a couple of million")
            .add(true, "a few dozen | a few hundred | a few thousand | a few million | several dozen")
            .add(true, "several hundred | several thousand | several million")
            .add(false, "no | zero | not a single | not one | not one single | no single");

    private static final Set<String> BEHIND = Set.of(
            "was were is are have has had been being in of and at from by to off on across during over after with for who that whom but"
                    .split(" "));

    private VagueWords() {}

    /** Finds the vague words of a passage, each with the measure that it describes, if that is known. */
    static List<Phrases.Found<Optional<Measure<?>>>> in(Passage passage) {
        List<Phrases.Found<Optional<Measure<?>>>> all = new ArrayList<>();
        for (int i = 0; i < passage.size(); ) {
            Optional<Phrases.Found<Boolean>> word = VAGUE.at(passage, i, passage.size());
            int from = i;
            i = word.map(Phrases.Found::to).orElse(i + 1);
            if (word.isPresent()) {
                Optional<Measure<?>> measure = measure(passage, i);
                if (word.get().meaning() || measure.isPresent()) {
                    all.add(new Phrases.Found<>(measure, from, i));
                }
            }
        }
        return all;
    }

    private static Optional<Measure<?>> measure(Passage passage, int from) {
        return Binder.thing(passage, from, passage.size())
                .filter(subject -> isWhole(passage, subject.to()))
                .flatMap(subject -> measure(passage, subject));
    }

    /** "Numerous criminals were jailed"; not "numerous criminal enterprises". */
    private static boolean isWhole(Passage passage, int to) {
        return !passage.at(to).isWord()
                || BEHIND.contains(passage.text(to))
                || Deed.PHRASES.at(passage, to, passage.size()).isPresent();
    }

    private static Optional<Measure<?>> measure(Passage passage, Phrases.Found<Subject> subject) {
        for (Unit unit : List.of(Unit.COUNT, Unit.MONEY)) {
            Optional<Deed> done = ActionFinder.of(passage, subject, unit);
            Optional<Named> named = Named.of(unit, subject.meaning(), done, Optional.empty());
            if (named.isPresent()) {
                return named.filter(Named::fits).map(Named::measure);
            }
        }
        return Optional.empty();
    }
}
