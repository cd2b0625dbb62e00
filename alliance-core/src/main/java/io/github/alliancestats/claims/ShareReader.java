package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Reads what a percentage, a fraction or a multiple is of: the change of a figure, or a part of one. */
final class ShareReader {

    private static final Set<Subject> OF_MONEY =
            Set.of(Subject.CASH, Subject.MONEY, Subject.DRUG_VALUE, Subject.FUNDS, Subject.ORDERS);
    private static final Set<String> BETWEEN = Set.of("by a an of about nearly almost the".split(" "));

    /** What may stand between "in" and what rose: "a rise in the total number of arrests". */
    private static final Set<String> NUMBER_OF = Set.of("the total number of".split(" "));

    private static final Set<String> MAKES = Set.of("make makes made making".split(" "));

    /** How far behind a percentage its direction may stand, as in "a 24% overall increase". */
    private static final int FAR = 3;

    /** The figure, of a change the later one, of a share the part; and what is wrong. */
    record Read(Figure<?> figure, List<Finding> findings) {}

    private final Passage passage;
    private final List<Said> all;
    private final int index;
    private final Said said;
    private final Summary part;
    private final Optional<Comparison> change;
    private final Names names;

    ShareReader(Passage passage, List<Said> all, int index, Summary part, Optional<Comparison> change, Names names) {
        this.passage = passage;
        this.all = all;
        this.index = index;
        this.said = all.get(index);
        this.part = part;
        this.change = change;
        this.names = names;
    }

    Optional<Read> read() {
        if (passage.text(said.from() - 1).equals("but")) { // "all but one in 18" is of the others
            return Optional.empty();
        }
        if (said.unit() == Unit.MULTIPLE) {
            return change(Direction.UP);
        }
        Optional<Direction> direction = direction();
        return direction.isPresent() ? change(direction.get()) : share();
    }

    /** Returns the direction of a change, from the word before the number or from one of the words after it. */
    private Optional<Direction> direction() {
        int at = said.from() - 1;
        while (at >= 0 && BETWEEN.contains(passage.text(at))) {
            at--;
        }
        Optional<Direction> direction = isMadeUp(at) ? Optional.empty() : Direction.of(passage.text(at));
        for (int behind = said.to(); behind < said.to() + FAR && direction.isEmpty(); behind++) {
            if (!isFromAnotherShare(behind)) {
                direction = Direction.of(passage.text(behind));
            }
        }
        return direction;
    }

    /** "A rate of 40%, up from 30%" is no rise of 40%. */
    private boolean isFromAnotherShare(int at) {
        return passage.text(at - 1).equals(",")
                && passage.text(at + 1).equals("from")
                && Amounts.at(passage, at + 2)
                        .filter(other -> other.unit() == Unit.SHARE)
                        .isPresent();
    }

    /** "Cocaine made up 72%" is a share. */
    private boolean isMadeUp(int at) {
        return passage.text(at).equals("up") && MAKES.contains(passage.text(at - 1));
    }

    private Optional<Read> change(Direction direction) {
        Optional<Named> named = named().or(this::subjectOfChange);
        return named.flatMap(this::changeOf)
                .map(change -> new Read(change.now(), Judge.findings(said, direction, change)));
    }

    private Optional<Named> named() {
        return names.before(passage, said.from()).map(Named::byName);
    }

    private Optional<Named> subjectOfChange() {
        int from = index == 0 ? 0 : all.get(index - 1).to();
        int to = index + 1 == all.size() ? passage.size() : all.get(index + 1).from();
        return subjectIn(to)
                .or(() -> Subject.PHRASES.last(passage, from, said.from()))
                .or(() -> Subject.PHRASES.first(passage, said.to(), to))
                .filter(subject -> !isRate(subject))
                .flatMap(this::measureOf);
    }

    /** "A 60% rise in warrants", "a rise of 60% in the number of warrants", whatever is told before. */
    private Optional<Phrases.Found<Subject>> subjectIn(int to) {
        int at = said.to();
        int far = Math.min(at + FAR, to);
        while (at < far && passage.at(at).isWord() && !passage.text(at).equals("in")) {
            at++;
        }
        if (!passage.text(at).equals("in")) {
            return Optional.empty();
        }
        return Subject.at(passage, passage.past(NUMBER_OF, at + 1), to);
    }

    /** Returns whether a rate is named after a subject, as in "the charge rate". */
    private boolean isRate(Phrases.Found<Subject> subject) {
        return passage.stem(subject.to()).equals("rate");
    }

    private Optional<Named> measureOf(Phrases.Found<Subject> subject) {
        Unit unit = OF_MONEY.contains(subject.meaning()) ? Unit.MONEY : Unit.COUNT;
        return Named.of(unit, subject.meaning(), ActionFinder.of(passage, subject, unit), Optional.empty())
                .filter(Named::fits);
    }

    private Optional<Change<?>> changeOf(Named named) {
        Measure<?> measure = Answer.asked(part, named.measure());
        if (change.isEmpty()) {
            return Optional.empty();
        }
        Comparison both = change.get();
        boolean one = isOneFigure(both.now(), measure) && isOneFigure(both.before(), measure);
        return one ? Optional.of(both.change(measure)) : Optional.empty();
    }

    /** Whether the question makes a measure one figure, in whatever currencies and on whatever bases the data are. */
    private static boolean isOneFigure(Summary of, Measure<?> measure) {
        StatsQuery query = of.query();
        return Answer.figure(of, measure, "")
                .filter(figure -> (query.rates().isPresent() || !(figure.known() instanceof MonetaryAmount))
                        && (query.basis().isPresent() || figure.basis().isEmpty()))
                .isPresent();
    }

    /** "Cash forfeited: a third of cash seized", "the charge rate was 40%". */
    private Optional<Read> share() {
        if (passage.has("charge rate")) {
            return share(Rate.CHARGE_RATE.part(), Rate.CHARGE_RATE.whole());
        }
        Optional<Measure<?>> whole = names.at(passage, said.to() + 1);
        Optional<Named> part = named();
        return whole.isPresent() && part.isPresent() ? share(part.get().measure(), whole.get()) : Optional.empty();
    }

    private Optional<Read> share(Measure<?> ofPart, Measure<?> ofWhole) {
        Optional<Figure<?>> one = known(ofPart);
        Optional<Figure<?>> all = known(ofWhole);
        return one.isPresent() && all.isPresent() ? Optional.of(share(one.get(), all.get())) : Optional.empty();
    }

    private Optional<Figure<?>> known(Measure<?> measure) {
        return Answer.figure(part, measure, "").filter(figure -> figure.state().known());
    }

    private Read share(Figure<?> figure, Figure<?> whole) {
        List<Finding> findings = new ArrayList<>();
        String both = Answer.told(figure) + ", of " + Answer.told(whole);
        if (!figure.measure().dateBasis().equals(whole.measure().dateBasis())) {
            String sentence =
                    "they are not of one cohort, by " + figure.measure().dateBasis() + " and by "
                            + whole.measure().dateBasis() + ": " + both;
            findings.add(Finding.fault(Reason.NOT_COMPARABLE, sentence));
            return new Read(figure, findings);
        }
        Answer.noteIfPartial(figure, findings);
        Answer.noteIfPartial(whole, findings);
        if (whole.number().signum() == 0) {
            findings.add(Finding.fault(Reason.ZERO_BASE, "of nothing: " + both));
        } else if (!Truth.ofShare(figure.number(), whole.number()).holds(said)) {
            findings.add(Finding.fault(Reason.AMOUNT, "it is not true of " + both));
        }
        return new Read(figure, findings);
    }
}
