package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.Rate;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Reads what a percentage, a fraction or a multiple is of: the change of a figure, or a part of one. */
final class ShareReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Subject> OF_MONEY =
            Set.of(Subject.CASH, Subject.MONEY, Subject.DRUG_VALUE, Subject.FUNDS, Subject.ORDERS);
    private static final Set<String> BETWEEN = Set.of("by", "a", "an", "of", "about", "nearly", "almost", "the");

    /** What may stand between "in" and what rose: "a rise in the total number of arrests". */
    private static final Set<String> NUMBER_OF = Set.of("the", "total", "number", "of");

    /** What tells of a change without its direction. */
    private static final Set<String> CHANGED =
            Set.of("went", "shot", "show", "shows", "soared", "surged", "leapt", "plunged", "plummeted");

    private static final Set<String> MAKES = Set.of("make", "makes", "made", "making");

    /** How far behind a percentage its direction may stand, as in "a 24% overall increase". */
    private static final int FAR = 3;

    /**
     * What was read.
     *
     * @param figure the figure; of a change the later one, of a share the part
     * @param findings what is wrong
     */
    record Read(Figure<?> figure, List<Finding> findings) {}

    private final Passage passage;
    private final List<Said> all;
    private final int index;
    private final Said said;
    private final Scope scope;
    private final Summary part;
    private final Optional<Comparison> change;
    private final Names names;

    ShareReader(
            Passage passage,
            List<Said> all,
            int index,
            Scope scope,
            Summary part,
            Optional<Comparison> change,
            Names names) {
        this.passage = passage;
        this.all = all;
        this.index = index;
        this.said = all.get(index);
        this.scope = scope;
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

    private Optional<Direction> direction() {
        int at = said.from() - 1;
        while (at >= 0 && BETWEEN.contains(passage.text(at))) {
            at--;
        }
        Optional<Direction> direction = isMadeUp(at) ? Optional.empty() : Direction.of(passage.text(at));
        for (int behind = said.to(); direction.isEmpty() && behind < said.to() + FAR; behind++) {
            direction = isFromAnotherShare(behind) ? Optional.empty() : Direction.of(passage.text(behind));
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
        return named().or(this::subjectOfChange)
                .flatMap(this::changeOf)
                .map(change -> new Read(change.now(), ChangeJudge.findings(said, direction, change)));
    }

    private Optional<Named> named() {
        return names.before(passage, said.from()).map(Named::byName);
    }

    private Optional<Named> subjectOfChange() {
        int from = index == 0 ? 0 : all.get(index - 1).to();
        int to = index + 1 == all.size() ? passage.size() : all.get(index + 1).from();
        int stop = said.from();
        return subjectIn(to)
                .or(() -> Subject.phrases().last(passage, from, stop))
                .or(() -> Subject.phrases().first(passage, said.to(), to))
                .filter(this::isWhole)
                .flatMap(this::measureOf);
    }

    /** "Arrests rose"; not "gun crime rose", "the charge rate rose". */
    private boolean isWhole(Phrases.Found<Subject> subject) {
        return Binder.ends(passage, subject.to(), passage.size())
                || subject.to() == said.from()
                || Direction.of(passage.text(subject.to())).isPresent()
                || passage.text(subject.to()).endsWith("ly")
                || CHANGED.contains(passage.text(subject.to()));
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
        int subject = at + 1;
        while (NUMBER_OF.contains(passage.text(subject))) {
            subject++;
        }
        return Subject.at(passage, subject, to);
    }

    private Optional<Named> measureOf(Phrases.Found<Subject> subject) {
        Unit unit = OF_MONEY.contains(subject.meaning()) ? Unit.MONEY : Unit.COUNT;
        Optional<Deed> deed = Binder.deedOf(passage, subject, unit);
        return Named.of(unit, subject.meaning(), deed, Optional.empty()).filter(Named::fits);
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
                .filter(figure -> !(figure.value() instanceof MonetaryAmount)
                        || query.rates().isPresent())
                .filter(figure -> figure.basis().isEmpty() || query.basis().isPresent())
                .isPresent();
    }

    /** "Cash forfeited: a third of cash seized", a rate, or a drug's part of all drugs. */
    private Optional<Read> share() {
        Optional<Measure<?>> whole = names.at(passage, said.to() + 1);
        if (whole.isPresent() && named().isPresent()) {
            return share(figure(part, named().get().measure()), figure(part, whole.get()));
        }
        Optional<Rate> rate = rate();
        if (rate.isPresent()) {
            return share(
                    figure(part, rate.get().part()), figure(part, rate.get().whole()));
        }
        return ofADrug();
    }

    private static Optional<Figure<?>> figure(Summary of, Measure<?> measure) {
        return Answer.figure(of, measure, "").filter(Figure::hasValue);
    }

    /** "Half of all drug seizures", "one in six drug seizures". */
    private boolean isOfWhatFollows() {
        return passage.text(said.to()).equals("of")
                || (said.unit() == Unit.FRACTION
                        && Binder.thing(passage, said.to(), passage.size()).isPresent());
    }

    /** "Half of all drug seizures were of cannabis". */
    private Optional<Read> ofADrug() {
        Optional<Phrases.Found<Subject>> whole =
                isOfWhatFollows() ? Subject.phrases().first(passage, said.to(), passage.size()) : Optional.empty();
        Optional<Named> named = whole.flatMap(this::measureOf);
        Optional<Summary> row =
                DrugKey.all().first(passage, 0, passage.size()).flatMap(key -> scope.row(key.meaning()));
        return named.isPresent() && row.isPresent()
                ? share(
                        figure(row.get(), named.get().measure()),
                        figure(part, named.get().measure()))
                : Optional.empty();
    }

    private Optional<Read> share(Optional<Figure<?>> one, Optional<Figure<?>> all) {
        if (one.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        Figure<?> figure = one.get();
        Figure<?> whole = all.get();
        String both = Answer.told(figure) + ", of " + Answer.told(whole);
        if (!figure.measure().dateBasis().equals(whole.measure().dateBasis())) {
            String sentence =
                    "they are not of one cohort, by " + figure.measure().dateBasis() + " and by "
                            + whole.measure().dateBasis() + ": " + both;
            return Optional.of(new Read(figure, List.of(Finding.fault(Reason.UNLIKE, sentence))));
        }
        if (whole.number().signum() == 0) {
            return Optional.of(new Read(figure, List.of(Finding.fault(Reason.ZERO_BASE, "of nothing: " + both))));
        }
        BigDecimal percent = figure.number().multiply(HUNDRED).divide(whole.number(), MathContext.DECIMAL128);
        return Optional.of(new Read(
                figure,
                Truth.of(percent).holds(said)
                        ? List.of()
                        : List.of(Finding.fault(Reason.AMOUNT, "it is not true of " + both))));
    }

    private Optional<Rate> rate() {
        if (passage.has("charge rate")) {
            return Optional.of(Rate.CHARGE_RATE);
        }
        if (!isOfWhatFollows()) {
            return Optional.empty();
        }
        Optional<Subject> whole =
                Subject.phrases().first(passage, said.to(), passage.size()).map(Phrases.Found::meaning);
        Optional<Deed> deed = Binder.lastDeed(passage, said.to());
        if (is(Subject.PEOPLE, Deed.CHARGED, whole, deed) && passage.has("arrested")) {
            return Optional.of(Rate.CHARGE_RATE);
        }
        if (is(Subject.DRUG_SEIZURES, Deed.CONFIRMED, whole, deed)) {
            return Optional.of(Rate.CONFIRMED);
        }
        return is(Subject.REPORTS, Deed.FOLLOWED_UP, whole, deed) ? Optional.of(Rate.FOLLOWED_UP) : Optional.empty();
    }

    private static boolean is(Subject subject, Deed done, Optional<Subject> whole, Optional<Deed> deed) {
        return whole.equals(Optional.of(subject)) && deed.equals(Optional.of(done));
    }
}
