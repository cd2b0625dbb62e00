package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds the action of a quantity, such as "seized" or "arrested". */
final class ActionFinder {

    private static final Set<Deed> STAGES = EnumSet.range(Deed.SEIZED, Deed.DESTROYED);
    private static final Set<Deed> OF_COURTS = EnumSet.of(Deed.CONVICTED, Deed.JAILED, Deed.SENTENCED);
    private static final Set<Deed> TO_PAY = EnumSet.of(Deed.TO_PAY);
    static final Set<String> LEADING_TO_A_THING = Set.of("of", "in");

    private final Passage passage;
    private final Said said;
    private final int left;
    private final int right;
    private final boolean isMoneyNext;

    /**
     * @param said the quantity
     * @param left the token behind the quantity before it
     * @param right the first token of the quantity behind it
     * @param isMoneyNext whether the quantity behind it is one of money
     */
    ActionFinder(Passage passage, Said said, int left, int right, boolean isMoneyNext) {
        this.passage = passage;
        this.said = said;
        this.left = left;
        this.right = right;
        this.isMoneyNext = isMoneyNext;
    }

    /** The action of a subject of a passage. */
    static Optional<Deed> of(Passage passage, Phrases.Found<Subject> subject, Unit unit) {
        Set<Deed> rivals = rivals(unit, subject.meaning());
        return first(rivals, passage, subject.from(), subject.to())
                .or(() -> last(rivals, passage, 0, subject.from()))
                .or(() -> first(rivals, passage, subject.to(), passage.size()));
    }

    /** The last action of some kinds between two tokens. */
    static Optional<Deed> last(Set<Deed> rivals, Passage passage, int from, int to) {
        Optional<Deed> last = Optional.empty();
        for (int at = to - 1; at >= from && last.isEmpty(); at--) {
            last = at(rivals, passage, at, to);
        }
        return last;
    }

    /** The action of a count, whose own words end before a token. */
    Optional<Deed> ofThings(Subject subject, int cut) {
        return deed(rivals(Unit.COUNT, subject), cut);
    }

    /** The action of an amount, whose own words end before a token. */
    Optional<Deed> ofAmount(int cut) {
        Set<Deed> rivals = EnumSet.copyOf(STAGES);
        if (!isToPay()) {
            rivals.remove(Deed.TO_PAY);
        }
        return deed(rivals, cut);
    }

    /** True if this amount, or its list, is ordered to be paid. An order of an earlier amount does not count. */
    private boolean isToPay() {
        return isOrderedBefore()
                || first(TO_PAY, passage, said.to(), right).isPresent()
                || inLeadIn(TO_PAY).isPresent();
    }

    private Optional<Deed> inLeadIn(Set<Deed> rivals) {
        return passage.leadIn().flatMap(lead -> last(rivals, lead, 0, lead.size()));
    }

    boolean isOrderedBefore() {
        return last(TO_PAY, passage, left, said.from()).isPresent();
    }

    /** The actions that a text may claim of a subject, rightly or not. */
    private static Set<Deed> rivals(Unit unit, Subject subject) {
        Set<Deed> rivals = EnumSet.noneOf(Deed.class);
        for (Vocabulary.Row row : Vocabulary.rows(unit, subject)) {
            rivals.addAll(row.deeds());
        }
        if (subject == Subject.PEOPLE || subject == Subject.GROUPS) {
            rivals.addAll(OF_COURTS);
        }
        if (unit != Unit.COUNT || rivals.contains(Deed.SEIZED)) {
            rivals.addAll(STAGES);
        }
        return rivals;
    }

    /**
     * The nearest of such actions: behind the quantity, before it, in its lead-in, and further behind. An adjective, as
     * in "seized cash", counts only if the quantity's own words have no other action.
     */
    private Optional<Deed> deed(Set<Deed> rivals, int cut) {
        int thing = behindAnAdjective();
        return first(rivals, passage, thing, cut)
                .or(() -> last(rivals, passage, 0, said.from()))
                .or(() -> inLeadIn(rivals))
                .or(() -> first(rivals, passage, cut, right))
                .or(() -> first(rivals, passage, said.to(), thing))
                .or(() -> first(isMoneyNext ? ofSeveral(rivals) : rivals, passage, right, end()));
    }

    /** The place of the cash in "£4m of seized cash"; directly behind the quantity if there is no such adjective. */
    private int behindAnAdjective() {
        int at = said.to();
        Optional<Integer> thing = LEADING_TO_A_THING.contains(passage.text(at))
                ? Deed.PHRASES.at(passage, at + 1, right).map(Phrases.Found::to)
                : Optional.empty();
        return thing.filter(to -> Subject.at(passage, to, right).isPresent()).orElse(at);
    }

    /** The actions that may apply to several amounts at once, as "were seized" does. */
    private static Set<Deed> ofSeveral(Set<Deed> rivals) {
        Set<Deed> all = EnumSet.copyOf(rivals);
        all.removeAll(Binder.SAYS_IT_ALL.keySet());
        return all;
    }

    /** Words behind "of which" are about a part. */
    private int end() {
        int ofWhich = passage.indexOf("of which", said.to(), passage.size());
        return ofWhich < 0 ? passage.size() : ofWhich;
    }

    private static Optional<Deed> first(Set<Deed> rivals, Passage passage, int from, int to) {
        Optional<Deed> first = Optional.empty();
        for (int at = from; at < to && first.isEmpty(); at++) {
            first = at(rivals, passage, at, passage.size());
        }
        return first;
    }

    private static Optional<Deed> at(Set<Deed> rivals, Passage passage, int at, int to) {
        return Deed.PHRASES.at(passage, at, to).map(Phrases.Found::meaning).filter(rivals::contains);
    }
}
