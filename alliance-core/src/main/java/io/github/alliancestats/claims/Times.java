package io.github.alliancestats.claims;

import io.github.alliancestats.record.ReportingPeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds which of the two periods of a comparison each quantity of a passage is of. */
final class Times {

    private static final Set<String> BEGINNING =
            Set.of(",", ";", ":", "(", "“", "\"", "and", "but", "while", "whereas");

    private final Passage passage;
    private final List<Said> all;
    private final Answer answer;

    Times(Passage passage, List<Said> all, Answer answer) {
        this.passage = passage;
        this.all = all;
        this.answer = answer;
    }

    /** The words that say that a quantity is of the earlier period: "in 2022", "this time last year". */
    Optional<Words> before(int index) {
        Said said = all.get(index);
        int behind = TimeBefore.behindThing(passage, said);
        if (isNow(passage, behind)) {
            return Optional.empty();
        }
        boolean afterAChange = passage.text(said.from() - 1).equals("to")
                && Direction.of(passage.text(said.from() - 2)).isPresent();
        return at(passage, behind).or(() -> afterAChange ? Optional.empty() : inFront(passage, said.from()));
    }

    /** The last such words that begin a clause before a token, or those of the lead-in. */
    private Optional<Words> inFront(Passage clause, int limit) {
        for (int at = limit - 1; at >= 0; at--) {
            boolean begins = at == 0 || BEGINNING.contains(clause.text(at - 1));
            Optional<Words> found = begins ? at(clause, at) : Optional.empty();
            if (found.isPresent() || (begins && isNow(clause, at))) {
                return found;
            }
        }
        return clause.leadIn().flatMap(lead -> inFront(lead, lead.size()));
    }

    private boolean isNow(Passage clause, int at) {
        return TimeWords.at(clause, at, answer.now().period(), answer.published())
                .isPresent();
    }

    private Optional<Words> at(Passage clause, int at) {
        Optional<ReportingPeriod> before =
                answer.change().map(change -> change.before().period());
        return before.flatMap(period -> TimeWords.at(clause, at, period, answer.published()))
                .or(() -> TimeBefore.relative(clause, at))
                .map(to -> new Words(clause, at, to));
    }

    /** The passage without the words that say that a quantity is of the earlier period. */
    Passage ofNow() {
        List<Words> before = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).isProportion())
                .mapToObj(this::before)
                .flatMap(Optional::stream)
                .filter(words -> words.passage().equals(passage))
                .toList();
        return before.isEmpty() ? passage : passage.without(before);
    }
}
