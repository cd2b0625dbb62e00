package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.stats.Measure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the words around a quantity name. Words between two quantities belong to the first up to a comma, a
 * bracket or a word like "and" or "from", and to the second from there on. What is not named in one of these ways is
 * not bound.
 */
final class Binder {

    private static final Set<String> BREAKS = Set.of(
            ",",
            ";",
            ":",
            "(",
            ")",
            "–",
            "—",
            "and",
            "while",
            "as",
            "with",
            "which",
            "including",
            "included",
            "alongside",
            "plus",
            "from",
            "after",
            "during",
            "but",
            "when",
            "where");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "worth", "for", "to", "at", "on", "by");
    private static final Set<String> LEADING_TO_A_THING = Set.of("of", "in");
    private static final Set<String> HARMLESS = Set.of(
            "suspected",
            "separate",
            "individual",
            "different",
            "successful",
            "illegal",
            "total",
            "the",
            "those",
            "all");
    private static final Set<String> AUXILIARIES =
            Set.of("was", "were", "is", "are", "has", "have", "had", "been", "being", "who", "that");
    private static final Set<String> ADVERBS = Set.of(
            "last",
            "this",
            "next",
            "yesterday",
            "today",
            "so",
            "also",
            "already",
            "over",
            "across",
            "within",
            "throughout",
            "under",
            "through",
            "between",
            "since",
            "against",
            "per",
            "off",
            "out",
            "up",
            "down",
            "every",
            "rose",
            "fell",
            "saw",
            "or",
            "than",
            "alone",
            "together",
            "because",
            "due",
            "thanks",
            "led",
            "they",
            "we",
            "he",
            "made");
    private static final Set<Deed> STAGES = EnumSet.range(Deed.SEIZED, Deed.DESTROYED);

    /** What befalls people, and no group of them. */
    private static final Set<Deed> OF_PEOPLE_ALONE = EnumSet.of(Deed.JAILED, Deed.SENTENCED);

    /** Deeds by which money is told, whatever it is called. */
    private static final Map<Deed, Subject> SAYS_IT_ALL =
            Map.of(Deed.INVESTIGATED, Subject.FUNDS, Deed.TO_VICTIMS, Subject.MONEY, Deed.TO_PAY, Subject.ORDERS);

    private static final Set<Deed> TO_PAY = EnumSet.of(Deed.TO_PAY);
    private static final List<String> PAID_BACK =
            List.of("pay back", "paid back", "repay", "repaid", "confiscation", "proceeds of crime");
    private static final List<String> NOT_CONFISCATED =
            List.of("fine", "fines", "surcharge", "surcharges", "compensation", "cost", "costs", "damages");

    private static final Set<String> TOGETHER = Set.of("total", "combined", "altogether", "collectively", "totalling");

    private static final Set<String> OF_A_GROUP = Set.of("with", "had", "have");

    /** No group that is told of has more. */
    private static final BigDecimal MOST_MEMBERS = BigDecimal.valueOf(1_000);

    private static final List<String> FARMS = List.of("farm", "farms", "factory", "factories", "grow", "grows");

    private final Passage passage;
    private final Said said;
    private final int left;
    private final int right;
    private final Optional<Said> next;

    private Binder(Passage passage, List<Said> all, int index) {
        this.passage = passage;
        this.said = all.get(index);
        this.left = index == 0 ? 0 : all.get(index - 1).to();
        this.next = index + 1 == all.size() ? Optional.empty() : Optional.of(all.get(index + 1));
        this.right = next.map(Said::from).orElse(passage.size());
    }

    /** What one of the quantities of a passage is of. */
    static Optional<Named> name(Passage passage, List<Said> all, int index) {
        Binder binder = new Binder(passage, all, index);
        return binder.name();
    }

    /** What is said to have been done with a subject that stands in a passage. */
    static Optional<Deed> deedOf(Passage passage, Phrases.Found<Subject> subject, Unit unit) {
        Set<Deed> rivals = rivals(unit, subject.meaning());
        return first(rivals, passage, subject.from(), subject.to())
                .or(() -> last(rivals, passage, 0, subject.from()))
                .or(() -> first(rivals, passage, subject.to(), passage.size()));
    }

    /** The deed that is said last, from a token on. */
    static Optional<Deed> lastDeed(Passage passage, int from) {
        return last(EnumSet.allOf(Deed.class), passage, from, passage.size());
    }

    private Optional<Named> name() {
        if (isEndOfARange()) {
            return Optional.empty();
        }
        return switch (said.unit()) {
            case COUNT -> counted();
            case TERM -> custody();
            case MONEY, MASS, VOLUME -> measured();
            case SHARE, FRACTION, MULTIPLE -> Optional.empty();
        };
    }

    /** The thing behind the number; what was done alone, as in "26 people arrested and 4 charged", is said of people. */
    private Optional<Named> counted() {
        if (said.decimals() > 0 && !said.scaled()) { // of a unit that is left out, as in "140kg and 3.5 of heroin"
            return Optional.empty();
        }
        Optional<DrugThings> ofADrug = DrugThings.at(passage, said.from(), said.to(), right);
        if (ofADrug.isPresent()) {
            return ofADrug.filter(things -> !isOneOfSeveral(things.drug()) && !isOfAFarm(things.subject()))
                    .flatMap(things ->
                            named(things.subject(), Optional.of(things.drug().meaning())));
        }
        Optional<Phrases.Found<Subject>> thing =
                thing(passage, said.to(), right).or(this::groupsWithMembers);
        if (thing.filter(this::isQualified).isPresent()) {
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
        Optional<Phrases.Found<Deed>> jailed = Deed.phrases()
                .first(passage, to, passage.size())
                .filter(found -> groups && found.meaning() == Deed.MEMBER_JAILED);
        return jailed.map(found -> new Phrases.Found<>(Subject.GROUPS, said.to(), to));
    }

    private boolean isOneOfSeveral(Phrases.Found<DrugKey> drug) {
        return DrugList.has(passage, drug, left, right);
    }

    /** "15 farms with more than 200 plants" are not all farms, and plants of a farm not those of drug seizures. */
    private boolean isQualified(Phrases.Found<Subject> thing) {
        String next = passage.text(thing.to());
        boolean withANumber =
                (next.equals("with") || next.equals("containing")) && right < passage.size() && right == thing.to() + 1;
        return (withANumber && !isOfMembersJailed(thing.meaning())) || isOfAFarm(thing.meaning());
    }

    private boolean isOfMembersJailed(Subject thing) {
        return thing == Subject.GROUPS
                && next.flatMap(members -> Deed.phrases().at(passage, members.to(), passage.size()))
                        .filter(found -> found.meaning() == Deed.MEMBER_JAILED)
                        .isPresent();
    }

    private boolean isOfAFarm(Subject thing) {
        return thing == Subject.PLANTS && FARMS.stream().anyMatch(passage::has);
    }

    private boolean goesOn() {
        return left > 0
                && !passage.text(said.from() - 1).equals("of")
                && isDeed(passage, withoutAuxiliary(passage, said.to()), right);
    }

    /**
     * What begins at a token, with nothing before or behind it that would make it another thing: warrants, not cyber
     * warrants; criminals, not criminal enterprises.
     */
    static Optional<Phrases.Found<Subject>> thing(Passage passage, int from, int end) {
        int at = from;
        while (HARMLESS.contains(passage.text(at))
                && Subject.at(passage, at, end).isEmpty()) {
            at++;
        }
        return Subject.at(passage, at, end).filter(found -> ends(passage, found.to(), end));
    }

    /** Whether what stands before a token is told in full: nothing behind it makes it another thing. */
    static boolean ends(Passage passage, int at, int end) {
        String next = passage.text(at);
        return at >= end
                || (!passage.at(at).isWord() && !next.equals("'"))
                || BREAKS.contains(next)
                || PREPOSITIONS.contains(next)
                || AUXILIARIES.contains(next)
                || ADVERBS.contains(next)
                || (next.endsWith("ing") && !next.equals("laundering"))
                || next.endsWith("ed")
                || isDeed(passage, at, end);
    }

    /** "Members jailed" is one only of the groups whose they are: of "four gang members jailed" it makes persons. */
    private static boolean isDeed(Passage passage, int at, int end) {
        return Deed.phrases()
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
        boolean alone = LEADING_TO_A_THING.contains(word)
                || HARMLESS.contains(word)
                || AUXILIARIES.contains(word)
                || word.equals("made");
        return Subject.at(passage, at, end)
                .map(Phrases.Found::to)
                .or(() -> DrugKey.all().at(passage, at, end).map(Phrases.Found::to))
                .or(() -> Deed.phrases().at(passage, at, end).map(Phrases.Found::to))
                .orElse(alone ? at + 1 : at);
    }

    private static int withoutAuxiliary(Passage passage, int at) {
        int to = at;
        while (AUXILIARIES.contains(passage.text(to))) {
            to++;
        }
        return to;
    }

    private Optional<Named> named(Subject subject, Optional<DrugKey> drug) {
        Optional<Named> named = Named.of(Unit.COUNT, subject, deed(rivals(Unit.COUNT, subject), cut()), drug);
        return subject == Subject.GROUPS ? named.flatMap(this::ofMembers) : named;
    }

    /** "With at least two members jailed" is another measure than with one, and "with two members jailed" is none. */
    private Optional<Named> ofMembers(Named named) {
        Optional<Said> members = next.filter(n -> named.deed().equals(Optional.of(Deed.MEMBER_JAILED))
                && Phrases.stem(passage.text(n.to())).equals("member"));
        if (members.filter(n -> n.low().compareTo(BigDecimal.ONE) != 0).isEmpty()) {
            return Optional.of(named);
        }
        return members.filter(n -> n.wording() == Wording.AT_LEAST && isNumberOfMembers(n.low()))
                .map(n -> Named.byName(Measure.groupsWithAtLeastJailed(n.low().intValueExact())));
    }

    private static boolean isNumberOfMembers(BigDecimal number) {
        return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST_MEMBERS) <= 0;
    }

    /** Years of custody are one total only where they are said to be. */
    private Optional<Named> custody() {
        boolean together = passage.tokens().stream().anyMatch(token -> TOGETHER.contains(token.text()))
                || passage.has("between them");
        return together ? Named.of(Unit.TERM, Subject.CUSTODY, Optional.empty(), Optional.empty()) : Optional.empty();
    }

    /** "£115-£130 million", "65-48": one end of a range, or a score. */
    private boolean isEndOfARange() {
        return isJoined(said.to(), said.to() + 1) || isJoined(said.number() - 1, said.number() - 2);
    }

    private boolean isJoined(int dash, int other) {
        boolean number = other >= 0
                && other < passage.size()
                && (passage.at(other).isNumber() || passage.text(other).equals("£"));
        return number && passage.text(dash).equals("-");
    }

    /** "A £4.5m fraud" is of a fraud, "£80 a gram" of a gram; "£4.3m in cash" and "£4.3m cash" are of cash. */
    private boolean isOfAnotherThing() {
        int at = said.to();
        while (HARMLESS.contains(passage.text(at))) {
            at++;
        }
        int start = at;
        int to = Subject.at(passage, start, right)
                .map(Phrases.Found::to)
                .or(() -> DrugKey.all().at(passage, start, right).map(Phrases.Found::to))
                .orElse(start);
        return !ends(passage, to, right);
    }

    private Optional<Named> measured() {
        if (isOfAnotherThing()) {
            return Optional.empty();
        }
        int cut = cut();
        Optional<Phrases.Found<DrugKey>> found = nearest(DrugKey.all(), cut).or(this::drugWithAStreetValue);
        if (found.filter(this::isOneOfSeveral).isPresent()) {
            return Optional.empty();
        }
        Optional<DrugKey> drug = found.map(Phrases.Found::meaning);
        boolean held = Holding.isOf(passage, said);
        Optional<Deed> deed = held ? Optional.of(Deed.HELD) : deed(isToPay() ? STAGES : without(Deed.TO_PAY), cut);
        boolean toPay = isOrderedBefore() || deed.equals(Optional.of(Deed.TO_PAY));
        if ((toPay && !isOfConfiscation()) || (!held && Holding.isOfSomethingElse(passage, left, said, right, deed))) {
            return Optional.empty();
        }
        Optional<Subject> subject = deed.filter(d -> said.unit() == Unit.MONEY)
                .map(SAYS_IT_ALL::get)
                .or(() -> drug.map(key -> Subject.DRUGS))
                .or(() -> nearest(Subject.phrases(), cut).map(Phrases.Found::meaning));
        return subject.flatMap(named -> Named.of(said.unit(), named, deed, drug));
    }

    /** Whether this amount is ordered to be paid, and not one before it, or what leads to a list of them. */
    private boolean isToPay() {
        return isOrderedBefore()
                || first(TO_PAY, passage, said.to(), right).isPresent()
                || passage.leadIn()
                        .flatMap(lead -> last(TO_PAY, lead, 0, lead.size()))
                        .isPresent();
    }

    private boolean isOrderedBefore() {
        return last(TO_PAY, passage, left, said.from()).isPresent();
    }

    private static Set<Deed> without(Deed deed) {
        Set<Deed> others = EnumSet.copyOf(STAGES);
        others.remove(deed);
        return others;
    }

    /** What is ordered to be paid, and not paid back, may be a fine or costs as well. */
    private boolean isOfConfiscation() {
        return PAID_BACK.stream().anyMatch(passage::has)
                && NOT_CONFISCATED.stream().noneMatch(passage::has);
    }

    /** "Cannabis with a street value of £1m" is of the cannabis. */
    private Optional<Phrases.Found<DrugKey>> drugWithAStreetValue() {
        int stop = said.from();
        boolean streetValue = passage.indexOf("street value", left, stop) >= 0;
        return streetValue ? DrugKey.all().last(passage, 0, stop) : Optional.empty();
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
        int stop = said.from();
        return phrases.first(passage, said.to(), cut).or(() -> phrases.last(passage, lastBreak(), stop));
    }

    private int lastBreak() {
        int stop = said.from();
        Optional<Phrases.Found<Subject>> subject = Subject.phrases().last(passage, left, stop);
        for (int at = stop - 1; at >= left; at--) {
            int here = at;
            boolean inASubject = subject.filter(found -> found.from() <= here && here < found.to())
                    .isPresent();
            if (BREAKS.contains(passage.text(at)) && !inASubject) {
                return at + 1;
            }
        }
        return left;
    }

    /** The deeds that might be said of a subject: one of them is meant, rightly or not. */
    private static Set<Deed> rivals(Unit unit, Subject subject) {
        Set<Deed> rivals = EnumSet.noneOf(Deed.class);
        Vocabulary.rows(unit, subject).forEach(row -> rivals.addAll(row.deeds()));
        if (subject == Subject.GROUPS) {
            rivals.addAll(OF_PEOPLE_ALONE);
        }
        if (unit != Unit.COUNT || rivals.contains(Deed.SEIZED)) {
            rivals.addAll(STAGES);
        }
        return rivals;
    }

    /**
     * The nearest of such deeds: behind the quantity, before it, in what leads to it, and further behind. What stands
     * before the thing itself, as in "seized cash", is meant only if the quantity's own words have no other.
     */
    private Optional<Deed> deed(Set<Deed> rivals, int cut) {
        int thing = behindAnAdjective();
        return first(rivals, passage, thing, cut)
                .or(() -> last(rivals, passage, 0, said.from()))
                .or(() -> passage.leadIn().flatMap(lead -> last(rivals, lead, 0, lead.size())))
                .or(() -> first(rivals, passage, cut, right))
                .or(() -> first(rivals, passage, said.to(), thing))
                .or(() -> first(isMoneyNext() ? ofSeveral(rivals) : rivals, passage, right, end()));
    }

    /** Of "£4m of seized cash" the place of the cash; directly behind the quantity if no such word stands there. */
    private int behindAnAdjective() {
        int at = said.to();
        Optional<Integer> thing = LEADING_TO_A_THING.contains(passage.text(at))
                ? Deed.phrases().at(passage, at + 1, right).map(Phrases.Found::to)
                : Optional.empty();
        return thing.filter(to -> Subject.at(passage, to, right).isPresent()).orElse(at);
    }

    private boolean isMoneyNext() {
        return next.filter(other -> other.unit() == Unit.MONEY).isPresent();
    }

    /** Behind another amount stands what is said of all, as "were seized"; not by what that amount of its own is told. */
    private static Set<Deed> ofSeveral(Set<Deed> rivals) {
        Set<Deed> all = EnumSet.noneOf(Deed.class);
        all.addAll(rivals);
        all.removeAll(SAYS_IT_ALL.keySet());
        return all;
    }

    /** What stands behind "of which" is said of a part. */
    private int end() {
        int ofWhich = passage.indexOf("of which", said.to(), passage.size());
        return ofWhich < 0 ? passage.size() : ofWhich;
    }

    private static Optional<Deed> first(Set<Deed> rivals, Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<Deed> deed = at(rivals, passage, at, passage.size());
            if (deed.isPresent()) {
                return deed;
            }
        }
        return Optional.empty();
    }

    private static Optional<Deed> last(Set<Deed> rivals, Passage passage, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            Optional<Deed> deed = at(rivals, passage, at, to);
            if (deed.isPresent()) {
                return deed;
            }
        }
        return Optional.empty();
    }

    private static Optional<Deed> at(Set<Deed> rivals, Passage passage, int at, int to) {
        return Deed.phrases().at(passage, at, to).map(Phrases.Found::meaning).filter(rivals::contains);
    }
}
