package io.github.alliancestats.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the quantities of a passage, with the words before and behind them that change what they mean. */
final class Scanner {

    private static final Set<String> RANGING = Set.of("ranged ranging range ranges anywhere".split(" "));

    private static final Set<Subject> ORDERS = Set.of(Subject.ORDERS, Subject.ANCILLARY_ORDERS);

    private final Passage passage;
    private final List<Said> found = new ArrayList<>();

    private Scanner(Passage passage) {
        this.passage = passage;
    }

    static List<Said> quantities(Passage passage) {
        Scanner scanner = new Scanner(passage);
        for (int i = 0; i < passage.size(); ) {
            i = scanner.next(i);
        }
        return scanner.found;
    }

    /** Reads what begins at a token, and gives the token that comes next. */
    private int next(int start) {
        Optional<Said> quantity = Proportions.at(passage, start).or(() -> Amounts.at(passage, start));
        if (quantity.isEmpty()) {
            return start + 1;
        }
        Said said = range(quantity.get());
        if (said.wording() == Qualifier.EXACTLY) {
            found.add(said);
            return said.to();
        }
        Phrases.Found<Qualifier> before = isUnderOrders(said)
                ? new Phrases.Found<>(Qualifier.PLAIN, said.from(), said.from())
                : Qualifier.before(passage, withoutTotal(said.from()));
        Said worded = behind(said.worded(before.meaning(), before.from(), said.to()));
        found.add(worded);
        return worded.to();
    }

    /** "Under 19 confiscation orders" is not less than 19. */
    private boolean isUnderOrders(Said said) {
        return said.unit() == Said.Unit.COUNT
                && passage.text(said.from() - 1).equals("under")
                && (passage.stem(said.to()).equals("order")
                        || Subject.at(passage, said.to(), passage.size())
                                .filter(thing -> ORDERS.contains(thing.meaning()))
                                .isPresent());
    }

    /** What stands before "a total of 12" is said of the 12. */
    private int withoutTotal(int start) {
        return passage.hasAt(start - 3, List.of("a", "total", "of")) ? start - 3 : start;
    }

    /** What behind a number changes its meaning: "or more", "-plus", "+". */
    private Said behind(Said said) {
        int to = said.to();
        if (said.wording() != Qualifier.PLAIN) {
            return said;
        }
        if (passage.hasAt(to, List.of("or", "more"))) {
            return said.worded(Qualifier.AT_LEAST, said.from(), to + 2);
        }
        if (passage.text(to).equals("+")) {
            return said.worded(Qualifier.MORE_THAN, said.from(), to + 1);
        }
        return passage.hasAt(to, List.of("-", "plus")) ? said.worded(Qualifier.MORE_THAN, said.from(), to + 2) : said;
    }

    /** "Up from 30 to 65", "rose £2.8m to £4.3m": two numbers, not a range. */
    private boolean isOfAChange(Said said) {
        return Earlier.is(passage, said.from())
                || Direction.at(passage, said.from() - 1).isPresent();
    }

    /** "Went from 30 to 65"; "ranging from 10 to 12" is a range. */
    private boolean isFrom(Said low) {
        return passage.text(low.from() - 1).equals("from") && !RANGING.contains(passage.text(low.from() - 2));
    }

    /** From one number to another: "£11.2m to £12.3m", "between 10 and 12". */
    private Said range(Said low) {
        boolean between = passage.text(low.from() - 1).equals("between");
        boolean joined = passage.text(low.to()).equals("to")
                || passage.text(low.to()).equals("–")
                || (between && passage.text(low.to()).equals("and"));
        if (!joined || isOfAChange(low) || isFrom(low)) {
            return low;
        }
        int behind = low.to() + 1;
        return Amounts.at(passage, behind)
                .or(() -> Proportions.fraction(passage, behind))
                .filter(upper -> upper.unit() == low.unit()
                        && upper.currency().equals(low.currency())
                        && upper.low().compareTo(low.low()) > 0)
                .map(low::upTo)
                .orElse(low);
    }
}
