package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.measure.GroupMeasures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what the words around a quantity name. Words between two quantities belong to the first up to a comma, a
 * bracket or a word like "and" or "from", and to the second from there on. What is not named in one of these ways is
 * not bound.
 */
final class Binder {

    private static final Set<String> BREAKS =
            Set.of((", ; : ( ) – — and while as with which including included alongside plus from after during "
                            + "but when where")
                    .split(" "));
    private static final Set<String> HARMLESS =
            Set.of("suspected separate individual different successful illegal total the those all".split(" "));
    private static final Set<String> AUXILIARIES =
            Set.of("was were is are has have had been being who that".split(" "));

    /** Deeds by which money is told, whatever it is called. */
    static final Map<Deed, Subject> SAYS_IT_ALL =
            Map.of(Deed.INVESTIGATED, Subject.FUNDS, Deed.TO_VICTIMS, Subject.MONEY, Deed.TO_PAY, Subject.ORDERS);

    private static final List<String> PAID_BACK =
            List.of("pay back", "paid back", "repay", "repaid", "confiscation", "proceeds of crime");
    private static final Set<String> HOLD = Set.of("held hold holds holding".split(" "));
    private static final Set<String> HOLDERS =
            Set.of("police officer officers force forces constabulary we".split(" "));

    /** The greatest number of words between the police and "hold". */
    private static final int FAR = 4;

    private static final Set<String> TOGETHER = Set.of("total combined altogether collectively totalling".split(" "));

    private static final Set<String> OF_A_GROUP = Set.of("with", "had", "have");

    /** No group that is told of has more. */
    private static final BigDecimal MOST_MEMBERS = BigDecimal.valueOf(1_000);

    private final Passage passage;
    private final Said said;
    private final int left;
    private final int right;
    private final Optional<Said> next;
    private final ActionFinder deeds;

    private Binder(Passage passage, List<Said> all, int index) {
        this.passage = passage;
        this.said = all.get(index);
        this.left = index == 0 ? 0 : all.get(index - 1).to();
        this.next = index + 1 == all.size() ? Optional.empty() : Optional.of(all.get(index + 1));
        this.right = next.map(Said::from).orElse(passage.size());
        boolean isMoneyNext = next.filter(other -> other.unit() == Unit.MONEY).isPresent();
        this.deeds = new ActionFinder(passage, said, left, right, isMoneyNext);
    }

    /** What one of the quantities of a passage is of. */
    static Optional<Named> name(Passage passage, List<Said> all, int index) {
        return new Binder(passage, all, index).name();
    }

    private Optional<Named> name() {
        if (isEndOfARange()) {
            return Optional.empty();
        }
        if (said.unit() == Unit.COUNT) {
            return counted();
        }
        if (said.unit() == Unit.TERM) {
            return custody();
        }
        return said.isProportion() ? Optional.empty() : measured();
    }

    /** The thing behind the number; what was done alone, as in "26 people arrested and 4 charged", is said of people. */
    private Optional<Named> counted() {
        if (said.place().compareTo(BigDecimal.ONE) < 0) { // a unit is omitted, as in "140kg and 3.5 of heroin"
            return Optional.empty();
        }
        Optional<DrugThings> ofADrug = DrugThings.at(passage, said.from(), said.to(), right);
        if (ofADrug.isPresent()) {
            return named(ofADrug.get().subject(), Optional.of(ofADrug.get().drug()));
        }
        Optional<Phrases.Found<Subject>> thing =
                thing(passage, said.to(), right).or(this::groupsWithMembers);
        if (thing.filter(this::isOfItsMembers).isPresent()) {
            return Optional.empty();
        }
        return thing.map(Phrases.Found::meaning)
                .or(() -> goesOn() ? Optional.of(Subject.PEOPLE) : Optional.empty())
                .flatMap(subject -> named(subject, Optional.empty()));
    }

    /** "Groups" alone may be any; with a member jailed they are of criminals. */
    private Optional<Phrases.Found<Subject>> groupsWithMembers() {
        int to = said.to() + 1;
        boolean groups = passage.text(said.to()).equals("groups") && OF_A_GROUP.contains(passage.text(to));
        return Deed.PHRASES
                .first(passage, to, passage.size())
                .filter(found -> groups && found.meaning() == Deed.MEMBER_JAILED)
                .map(found -> new Phrases.Found<>(Subject.GROUPS, said.to(), to));
    }

    /** "Four gang members jailed" are people. */
    private boolean isOfItsMembers(Phrases.Found<Subject> thing) {
        return thing.meaning() == Subject.GROUPS && passage.stem(thing.to()).equals("member");
    }

    private boolean goesOn() {
        return left > 0
                && !passage.text(said.from() - 1).equals("of")
                && isDeed(passage, passage.past(AUXILIARIES, said.to()), right);
    }

    /**
     * What begins at a token, with nothing before it that would make it another thing: warrants, not cyber warrants.
     */
    static Optional<Phrases.Found<Subject>> thing(Passage passage, int from, int end) {
        int at = from;
        while (HARMLESS.contains(passage.text(at))
                && Subject.at(passage, at, end).isEmpty()) {
            at++;
        }
        return Subject.at(passage, at, end);
    }

    /** "Members jailed" is one only of the groups whose they are: of "four gang members jailed" it makes persons. */
    private static boolean isDeed(Passage passage, int at, int end) {
        return Deed.PHRASES
                .at(passage, at, end)
                .filter(found -> found.meaning() != Deed.MEMBER_JAILED)
                .isPresent();
    }

    /** The place behind what a quantity is of and what was done, from a token on: "in suspected cash was seized". */
    static int behindThing(Passage passage, int from, int end) {
        int at = from;
        for (int to = behindOne(passage, at, end); to > at; to = behindOne(passage, at, end)) {
            at = to;
        }
        return at;
    }

    private static int behindOne(Passage passage, int at, int end) {
        String word = passage.text(at);
        boolean alone = ActionFinder.LEADING_TO_A_THING.contains(word)
                || HARMLESS.contains(word)
                || AUXILIARIES.contains(word)
                || word.equals("made");
        for (Phrases<?> phrases : List.of(Subject.PHRASES, DrugKey.PHRASES, Deed.PHRASES)) {
            Optional<Integer> to = phrases.at(passage, at, end).map(Phrases.Found::to);
            if (to.isPresent()) {
                return to.get();
            }
        }
        return alone ? at + 1 : at;
    }

    private Optional<Named> named(Subject subject, Optional<DrugKey> drug) {
        Optional<Named> named = Named.of(Unit.COUNT, subject, deeds.ofThings(subject, cut()), drug);
        return subject == Subject.GROUPS ? named.flatMap(this::ofMembers) : named;
    }

    /** "With at least two members jailed" is another measure than with one, and "with two members jailed" is none. */
    private Optional<Named> ofMembers(Named named) {
        Optional<Said> members = next.filter(n -> named.deed().equals(Optional.of(Deed.MEMBER_JAILED))
                && passage.stem(n.to()).equals("member")
                && n.low().compareTo(BigDecimal.ONE) != 0);
        if (members.isEmpty()) {
            return Optional.of(named);
        }
        return members.filter(n -> n.wording() == Qualifier.AT_LEAST && isNumberOfMembers(n.low()))
                .map(n -> Named.byName(GroupMeasures.withAtLeastJailed(n.low().intValueExact())));
    }

    private static boolean isNumberOfMembers(BigDecimal number) {
        return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST_MEMBERS) <= 0;
    }

    /** Years of custody are one total only where they are said to be. */
    private Optional<Named> custody() {
        boolean isTotal = passage.has("between them") || passage.hasAny(TOGETHER);
        return isTotal ? Named.of(Unit.TERM, Subject.CUSTODY, Optional.empty(), Optional.empty()) : Optional.empty();
    }

    /** "£115-£130 million", "65-48": one end of a range, or a score. */
    private boolean isEndOfARange() {
        return isJoined(said.to(), said.to() + 1) || isJoined(said.number() - 1, said.number() - 2);
    }

    private boolean isJoined(int dash, int other) {
        boolean number = passage.at(other).isNumber() || passage.text(other).equals("£");
        return number && passage.text(dash).equals("-");
    }

    private Optional<Named> measured() {
        int cut = cut();
        Optional<Phrases.Found<DrugKey>> found = nearest(DrugKey.PHRASES, cut).or(this::drugWithAStreetValue);
        Optional<Deed> deed = isHeldByPolice() ? Optional.of(Deed.HELD) : deeds.ofAmount(cut);
        boolean toPay = deeds.isOrderedBefore() || deed.equals(Optional.of(Deed.TO_PAY));
        if (toPay && PAID_BACK.stream().noneMatch(passage::has)) { // a fine or costs may be meant
            return Optional.empty();
        }
        Optional<Subject> byDeed = said.unit() == Unit.MONEY ? deed.map(SAYS_IT_ALL::get) : Optional.empty();
        return byDeed.or(() -> found.map(drug -> Subject.DRUGS))
                .or(() -> nearest(Subject.PHRASES, cut).map(Phrases.Found::meaning))
                .flatMap(subject -> Named.of(said.unit(), subject, deed, found.map(Phrases.Found::meaning)));
    }

    /** "The force is still holding £5.2m in cash". */
    private boolean isHeldByPolice() {
        int hold = said.from() - 1;
        return HOLD.contains(passage.text(hold))
                && IntStream.range(hold - FAR, hold).anyMatch(i -> HOLDERS.contains(passage.text(i)));
    }

    /** "Cannabis with a street value of £1m" is of the cannabis. */
    private Optional<Phrases.Found<DrugKey>> drugWithAStreetValue() {
        int stop = said.from();
        boolean streetValue = passage.indexOf("street value", left, stop) >= 0;
        return streetValue ? DrugKey.PHRASES.last(passage, 0, stop) : Optional.empty();
    }

    /** Where the words behind the quantity stop to be its own. */
    private int cut() {
        int at = said.to();
        while (at < right && !BREAKS.contains(passage.text(at))) {
            at = Subject.at(passage, at, right).map(Phrases.Found::to).orElse(at + 1);
        }
        return at;
    }

    /** A phrase behind the quantity, else the last before it that no break parts from it. */
    private <T> Optional<Phrases.Found<T>> nearest(Phrases<T> phrases, int cut) {
        return phrases.first(passage, said.to(), cut).or(() -> phrases.last(passage, lastBreak(), said.from()));
    }

    private int lastBreak() {
        int stop = said.from();
        Optional<Phrases.Found<Subject>> subject = Subject.PHRASES.last(passage, left, stop);
        for (int at = stop - 1; at >= left; at--) {
            int here = at;
            boolean inASubject = subject.filter(found -> found.covers(here)).isPresent();
            if (BREAKS.contains(passage.text(at)) && !inASubject) {
                return at + 1;
            }
        }
        return left;
    }
}
