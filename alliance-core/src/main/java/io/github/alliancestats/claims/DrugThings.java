package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Things of one drug that are counted: "300 tablets of ecstasy", "300 ecstasy tablets" and, of what was counted before,
 * "nine drug seizures, including eight of heroin".
 *
 * @param subject what is counted
 * @param drug the drug
 */
record DrugThings(Subject subject, DrugKey drug) {

    private static final Set<Subject> OF_A_DRUG = EnumSet.of(
            Subject.DRUG_SEIZURES, Subject.SEIZURES, Subject.PLANTS, Subject.DOSES, Subject.WRAPS, Subject.CANISTERS);

    /** What leads from the number to its drug where the things were named before: "eight of which were of heroin". */
    private static final Set<String> OF_WHICH = Set.of("of them these which were was involved involving".split(" "));

    /** What is counted by a number that begins at a token, between the token behind it and another. */
    static Optional<DrugThings> at(Passage passage, int number, int from, int end) {
        return drugBehind(passage, from, end)
                .or(() -> drugInFront(passage, from, end))
                .or(() -> ofThingsBefore(passage, number, from, end));
    }

    private static Optional<DrugThings> drugBehind(Passage passage, int from, int end) {
        return Binder.thing(passage, from, end)
                .filter(thing -> passage.text(thing.to()).equals("of"))
                .flatMap(thing -> things(thing, DrugKey.PHRASES.at(passage, thing.to() + 1, end)));
    }

    private static Optional<DrugThings> drugInFront(Passage passage, int from, int end) {
        Optional<Phrases.Found<DrugKey>> drug = DrugKey.PHRASES.at(passage, from, end);
        return drug.flatMap(found -> Binder.thing(passage, found.to(), end)).flatMap(thing -> things(thing, drug));
    }

    private static Optional<DrugThings> ofThingsBefore(Passage passage, int number, int from, int end) {
        int at = passage.past(OF_WHICH, from);
        Optional<Phrases.Found<DrugKey>> drug = at > from ? DrugKey.PHRASES.at(passage, at, end) : Optional.empty();
        return Subject.PHRASES
                .last(passage, 0, number)
                .filter(thing -> areCountedUpTo(passage, thing.to(), number))
                .flatMap(thing -> things(thing, drug));
    }

    /** Whether all that is counted between two tokens is of a drug too; not "1,300 tablets, 140kg of cocaine and 3". */
    private static boolean areCountedUpTo(Passage passage, int from, int number) {
        return IntStream.range(from, number)
                .allMatch(i -> Amounts.at(passage, i)
                        .filter(said -> said.unit() != Unit.COUNT || !OF_WHICH.contains(passage.text(said.to())))
                        .isEmpty());
    }

    private static Optional<DrugThings> things(Phrases.Found<Subject> thing, Optional<Phrases.Found<DrugKey>> drug) {
        Subject subject = thing.meaning() == Subject.SEIZURES ? Subject.DRUG_SEIZURES : thing.meaning();
        return OF_A_DRUG.contains(subject)
                ? drug.map(found -> new DrugThings(subject, found.meaning()))
                : Optional.empty();
    }
}
