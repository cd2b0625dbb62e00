package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A whole and what is listed as its parts. Parts behind "including" may leave a rest, which is noted; parts behind
 * "made up of" may not. Neither may be more than the whole.
 *
 * @param whole what they are parts of
 * @param parts the parts
 * @param from the first token of the list
 * @param finding what does not add up, if anything
 * @param words the words that make a list of it
 */
record Parts(Said whole, List<Said> parts, int from, Optional<Finding> finding, List<Words> words) {

    private static final Set<String> INCLUDING = Set.of("including", "included", "includes", "include");
    private static final List<List<String>> MADE_UP = Stream.of(
                    "made up of",
                    "consisting of",
                    "consists of",
                    "comprising",
                    "comprised",
                    "comprises",
                    "broken down into")
            .map(words -> List.of(words.split(" ")))
            .toList();
    private static final String THAT_IS_ALL = "and that is all";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * The list of a passage, if it has one and the whole stands before it. It ends where another figure is named, as in
     * "65 arrests, including 9 in Barrow, and 48 warrants".
     */
    static Optional<Parts> of(Passage passage, List<Said> all, Function<Said, Optional<Measure<?>>> measure) {
        for (int i = 0; i < passage.size(); i++) {
            boolean including = INCLUDING.contains(passage.text(i));
            if (including || isMadeUp(passage, i)) {
                int at = i;
                Optional<Said> whole = last(all, at);
                Optional<Measure<?>> of = whole.flatMap(measure);
                List<Said> parts = all.stream()
                        .filter(said ->
                                said.from() > at && whole.filter(said::isLike).isPresent())
                        .takeWhile(said -> isOf(of, measure.apply(said)))
                        .toList();
                if (!parts.isEmpty()) {
                    return Optional.of(parts(passage, whole.orElseThrow(), parts, at, including));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Optional<Measure<?>> whole, Optional<Measure<?>> part) {
        return whole.isEmpty() || part.isEmpty() || whole.equals(part);
    }

    private static boolean isMadeUp(Passage passage, int at) {
        return MADE_UP.stream().anyMatch(words -> passage.hasAt(at, words));
    }

    /** "Including", "made up of" and "and that is all". */
    private static List<Words> words(Passage passage, int at, boolean including) {
        int length = MADE_UP.stream()
                .filter(words -> passage.hasAt(at, words))
                .mapToInt(List::size)
                .findFirst()
                .orElse(1);
        Words leading = new Words(Words.Role.LIST, passage, at, at + length);
        int all = including ? -1 : passage.indexOf(THAT_IS_ALL, at, passage.size());
        return all < 0 ? List.of(leading) : List.of(leading, new Words(Words.Role.LIST, passage, all, all + 4));
    }

    private static Optional<Said> last(List<Said> all, int limit) {
        return all.stream()
                .filter(said -> said.to() <= limit && !said.isProportion())
                .reduce((a, b) -> b);
    }

    private static Parts parts(Passage passage, Said whole, List<Said> parts, int from, boolean including) {
        BigDecimal sum = parts.stream().map(Parts::supplied).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = parts.stream()
                .map(Said::place)
                .reduce(whole.place(), BigDecimal::add)
                .multiply(HALF);
        BigDecimal rest = whole.low().subtract(sum);
        boolean atLeast = whole.wording() == Qualifier.MORE_THAN || whole.wording() == Qualifier.AT_LEAST;
        Optional<Finding> finding = Optional.empty();
        String sums = "the parts give " + whole.words(sum) + " of " + whole.words(whole.low());
        if (rest.compareTo(slack) > 0) {
            finding = Optional.of(new Finding(Reason.PARTS, !including, "a partial list: " + sums));
        } else if (rest.negate().compareTo(slack) > 0 && !atLeast) {
            finding = Optional.of(Finding.fault(Reason.PARTS, "more than the whole: " + sums));
        }
        return new Parts(whole, parts, from, finding, words(passage, from, including));
    }

    /** The token behind the list. */
    int to() {
        return parts.get(parts.size() - 1).to();
    }

    /** A part that lacks its m is taken as millions here, so that the list is judged by what it means. */
    private static BigDecimal supplied(Said part) {
        return AmountJudge.isUnscaled(part) ? part.low().multiply(MILLION) : part.low();
    }
}
