package io.github.alliancestats.claims;

import java.util.Optional;
import java.util.Set;

/** Drugs that are named together: "£11.2m of cocaine and heroin" is of no one drug, nor is "class A and B drugs". */
final class DrugList {

    private static final Set<String> JOINING = Set.of(",", "and", "or", "&");

    /** Behind a drug of which the next quantity is told. */
    private static final Set<String> WORTH = Set.of("worth", "valued", "with");

    private DrugList() {}

    /** Whether a drug is named together with another between two tokens. */
    static boolean has(Passage passage, Phrases.Found<DrugKey> drug, int left, int right) {
        return isBeforeAnother(passage, drug, right) || isBehindAnother(passage, drug, left);
    }

    private static boolean isBeforeAnother(Passage passage, Phrases.Found<DrugKey> drug, int right) {
        int next = drug.to();
        while (JOINING.contains(passage.text(next))) {
            next++;
        }
        return next > drug.to() && (isClass(passage, drug, next) || isDrug(passage, next, right));
    }

    /** "Class A and B drugs"; not "class A drugs and a firearm". */
    private static boolean isClass(Passage passage, Phrases.Found<DrugKey> drug, int next) {
        return drug.meaning().drugClass() != null
                && !isWordDrugs(passage, drug.to() - 1)
                && passage.text(next).matches("[abc]")
                && (isWordDrugs(passage, next + 1) || JOINING.contains(passage.text(next + 1)));
    }

    private static boolean isWordDrugs(Passage passage, int at) {
        return Phrases.stem(passage.text(at)).equals("drug");
    }

    private static boolean isDrug(Passage passage, int at, int right) {
        return DrugKey.all()
                .at(passage, at, right)
                .filter(found -> !WORTH.contains(passage.text(found.to())))
                .isPresent();
    }

    private static boolean isBehindAnother(Passage passage, Phrases.Found<DrugKey> drug, int left) {
        int end = drug.from();
        while (JOINING.contains(passage.text(end - 1))) {
            end--;
        }
        Optional<Phrases.Found<DrugKey>> before =
                end < drug.from() ? DrugKey.all().last(passage, left, end) : Optional.empty();
        return before.isPresent() && before.get().to() == end;
    }
}
