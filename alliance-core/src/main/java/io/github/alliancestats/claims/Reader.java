package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Outcome;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.ReportingPeriod;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Gives the verdicts on one passage. */
final class Reader {

    private static final List<String> CAUSES = List.of(
            "as a result of",
            "thanks to",
            "because of",
            "due to",
            "led to",
            "resulted in",
            "caused by",
            "as a direct result of");

    private static final String OF_THE_TIME_BEFORE = "it is said of another time";

    /** How many words may stand between a quantity and its year. */
    private static final int NEAR = 5;

    private final String text;
    private final Passage passage;
    private final Answer answer;
    private final Names names;
    private final Speakers speakers;
    private final boolean ofEarlier; // held against the earlier of two answers
    private final List<Said> all;
    private @Nullable Scope scope; // found when it is first asked for
    private final List<Verdict> verdicts = new ArrayList<>();

    /** What the whole passage shows, found once. */
    private final Map<Said.Unit, Optional<String>> otherThings = new EnumMap<>(Said.Unit.class);

    private final Map<ReportingPeriod, Optional<String>> days = new HashMap<>();

    private Reader(String text, Passage passage, Answer answer, Names names, Speakers speakers, boolean ofEarlier) {
        this.text = text;
        this.ofEarlier = ofEarlier;
        this.passage = passage;
        this.answer = answer;
        this.names = names;
        this.speakers = speakers;
        this.all = Scanner.quantities(passage).stream()
                .filter(said -> !names.cover(passage, said.number()))
                .toList();
    }

    static Reader of(String text, Passage passage, Answer answer, Names names, Speakers speakers) {
        return new Reader(text, passage, answer, names, speakers, false);
    }

    private Scope scope() {
        if (scope == null) {
            scope = Scope.of(passage, text, answer.now());
        }
        return scope;
    }

    List<Verdict> verdicts() {
        for (int i = 0; i < all.size(); i++) {
            verdicts.add(all.get(i).isProportion() ? share(i) : amount(i));
        }
        Parts.of(passage, all, this::measure).ifPresent(parts -> verdicts.add(list(parts)));
        VagueWords.in(passage).forEach(vague -> verdicts.add(vague(vague)));
        Amounts.unreadable(passage).forEach(at -> verdicts.add(unreadable(at)));
        verdicts.sort(Comparator.comparingInt(Verdict::start));
        return verdicts;
    }

    private Verdict amount(int index) {
        Said said = all.get(index);
        if (isDifference(said)) {
            return notBound(said, "it says by how much something changed, not how much it is");
        }
        Optional<Named> named = named(index);
        if (named.isEmpty()) {
            return AmountJudge.isUnscaled(said)
                    ? verdict(said, Outcome.FALSE, Finding.fault(Reason.UNIT_MISSING, "no m, bn or k stands behind it"))
                    : notBound(said, Unnamed.why(passage, said));
        }
        Optional<String> other = byName(index).isPresent() ? Optional.empty() : ofOtherThings(said.unit());
        if (other.isPresent()) {
            return notBound(said, other.get());
        }
        if (!ofEarlier && Earlier.is(passage, said.from()) && !isOfNow(index)) {
            return ofTheTimeBefore(index, named.get());
        }
        return scope().answer().isEmpty() ? outOfScope(said, named.get()) : amount(said, named.get());
    }

    /** What figures are compared with is held against the earlier answer, if no year behind it is another. */
    private Verdict ofTheTimeBefore(int index, Named named) {
        Said said = all.get(index);
        return answer.change()
                .map(Comparison::before)
                .filter(before -> TimeBefore.isOf(before.period(), passage, said))
                .filter(before ->
                        yearBehind(index).map(year -> isIn(year, before)).orElse(true))
                .map(before -> new Answer(before, Optional.empty(), answer.published()))
                .map(before -> new Reader(text, passage, before, names, speakers, true))
                .filter(reader -> reader.scope().answer().isPresent())
                .map(reader -> reader.amount(said, named))
                .orElseGet(() -> notBound(said, OF_THE_TIME_BEFORE));
    }

    /** "30 arrests last year, compared with 65 arrests this year". */
    private boolean isOfNow(int index) {
        boolean thisYear = passage.indexOf("this year", all.get(index).to(), endBehind(index)) >= 0;
        return thisYear
                || yearBehind(index)
                        .filter(year -> isIn(year, answer.now()))
                        .filter(year -> answer.change()
                                .filter(change -> isIn(year, change.before()))
                                .isEmpty())
                        .isPresent();
    }

    private Optional<Integer> yearBehind(int index) {
        return IntStream.range(all.get(index).to(), endBehind(index))
                .filter(i -> passage.at(i).isYear())
                .mapToObj(i -> Integer.valueOf(passage.text(i)))
                .findFirst();
    }

    /** Where the words directly behind a quantity end. */
    private int endBehind(int index) {
        int next = index + 1 == all.size() ? passage.size() : all.get(index + 1).from();
        return Math.min(next, all.get(index).to() + NEAR);
    }

    private static boolean isIn(int year, Summary answer) {
        ReportingPeriod period = answer.period();
        return period.start().getYear() <= year && year <= period.lastDay().getYear();
    }

    /** Holds a quantity against the figure that is named, if there is one. */
    private Verdict amount(Said said, Named named) {
        Optional<Summary> part =
                named.drug().isEmpty() ? scope().answer() : named.drug().flatMap(scope()::row);
        if (part.isEmpty()) {
            return notBound(said, named.drug().map(this::notGrouped).orElseThrow());
        }
        Measure<?> measure = Answer.asked(answer.now(), named.measure());
        if (!answer.now().query().measures().contains(measure)) {
            return notBound(said, "the question does not ask for " + measure.name());
        }
        if (!answer.now().isSupplied(measure)) {
            return notBound(said, measure.name() + ": not supplied");
        }
        Optional<Figure<?>> figure =
                Answer.figure(part.get(), measure, said.currency()).filter(f -> isOf(said, f));
        if (figure.isEmpty()) {
            return severalFigures(said, part.get().figures(measure));
        }
        if (!figure.get().hasValue()) {
            return notBound(said, measure.name() + " is not known");
        }
        Named asked = new Named(measure, named.deed(), named.fits(), named.drug());
        List<Finding> findings = new ArrayList<>(AmountJudge.findings(said, asked, part.get(), answer, figure.get()));
        return judged(said, figure.get(), findings);
    }

    private String notGrouped(DrugKey drug) {
        String within = scope().operation().isPresent() ? " and Dimension.OPERATION at once" : "";
        return answer.now().whole()
                ? "the answer is not grouped by " + drug.dimensions() + within + ", as " + drug.name() + " needs"
                : "a row has no rows of its own, as " + drug.name() + " needs";
    }

    /** An answer that is not asked on one valuation basis or in one currency has a figure for each, which never add. */
    private Verdict severalFigures(Said said, List<? extends Figure<?>> figures) {
        List<? extends Figure<?>> like =
                figures.stream().filter(figure -> isOf(said, figure)).toList();
        BigDecimal sum = like.stream().map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean ofOne = like.stream().anyMatch(figure -> Answer.truth(figure).holds(said));
        if (like.size() > 1 && !ofOne && Truth.of(sum).holds(said)) {
            String all = like.stream().map(Answer::told).collect(Collectors.joining(" and "));
            Finding finding = Finding.fault(Reason.SUM_ACROSS, "it is the sum of figures that never add, " + all);
            return verdict(said, Outcome.FALSE, finding);
        }
        return notBound(said, "the answer has no one figure of it in its unit");
    }

    private Optional<String> ofOtherThings(Said.Unit unit) {
        return otherThings.computeIfAbsent(unit, any -> OtherThings.shown(passage, unit));
    }

    private Optional<String> unlikeDays(ReportingPeriod period) {
        return ofEarlier
                ? Optional.empty()
                : days.computeIfAbsent(period, any -> Span.unlike(passage, period, answer.published()));
    }

    /** "Rose by £2m", "a fall of 12", "up £2m". */
    private boolean isDifference(Said said) {
        int at = said.from() - 1;
        boolean by = passage.text(at).equals("by") || passage.text(at).equals("of");
        return by
                ? Direction.of(passage.text(at - 1)).isPresent()
                : Direction.at(passage, at).isPresent();
    }

    private Verdict judged(Said said, Figure<?> figure, List<Finding> findings) {
        boolean holds = findings.stream().noneMatch(finding -> finding.reason() == Reason.AMOUNT);
        unlikeDays(figure.period()).ifPresent(sentence -> findings.add(Finding.fault(Reason.UNLIKE, sentence)));
        if (CAUSES.stream().anyMatch(passage::has)) {
            findings.add(Finding.note(Reason.CAUSE, "counts do not show a cause"));
        }
        boolean unlike = findings.stream().anyMatch(f -> f.reason() == Reason.UNLIKE);
        boolean fault = findings.stream().anyMatch(Finding::fault);
        Outcome outcome = unlike ? Outcome.UNLIKE : fault ? Outcome.FALSE : Outcome.TRUE;
        return verdict(said.from(), said.to(), outcome, holds, figure, findings);
    }

    private Optional<Measure<?>> measure(Said said) {
        return named(all.indexOf(said)).map(Named::measure);
    }

    private Optional<Named> named(int index) {
        return byName(index).or(() -> Binder.name(passage, all, index)).or(() -> asBefore(index));
    }

    /** In "65 arrests, compared with 30" the 30 are arrests too. */
    private Optional<Named> asBefore(int index) {
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> !all.get(i).isProportion())
                .boxed()
                .findFirst()
                .filter(i ->
                        all.get(i).isLike(all.get(index)) && Earlier.isOfThingsOf(all.get(i), passage, all.get(index)))
                .flatMap(this::named);
    }

    /** A quantity that stands directly behind a name and its colon, and is said of nothing else. */
    private Optional<Named> byName(int index) {
        Said said = all.get(index);
        return names.endingAt(passage, said.from())
                .filter(measure -> said.unit() != Said.Unit.COUNT
                        || (Binder.ends(passage, said.to(), passage.size()) && !isOfADrug(said))
                        || names.has(measure, passage.text(said.to())))
                .map(Named::byName);
    }

    /** "Drug seizures: eight of cannabis". */
    private boolean isOfADrug(Said said) {
        return DrugThings.at(passage, said.from(), said.to(), passage.size()).isPresent();
    }

    private static boolean isOf(Said said, Figure<?> figure) {
        Object value = figure.value();
        return switch (said.unit()) {
            case MONEY -> value instanceof MonetaryAmount;
            case TERM -> value instanceof Period;
            case COUNT -> value instanceof Long || (value instanceof Quantity quantity && isOfThings(quantity));
            case MASS, VOLUME -> value instanceof Quantity quantity && !isOfThings(quantity);
            case SHARE, FRACTION, MULTIPLE -> false;
        };
    }

    private static boolean isOfThings(Quantity quantity) {
        return switch (quantity.kind()) {
            case MASS, VOLUME -> false;
            default -> true;
        };
    }

    /** An operation of which the answer has no figures: the whole's is not its own. */
    private Verdict outOfScope(Said said, Named named) {
        String operation = "Operation " + scope().operation().orElse("");
        Optional<Figure<?>> whole = Answer.figure(answer.now(), named.measure(), said.currency())
                .filter(f -> isOf(said, f) && f.hasValue() && Answer.truth(f).holds(said));
        String sentence = whole.map(f -> "it is true of " + f.scope() + ", not of " + operation + ": " + Answer.told(f))
                .orElse("the answer has no figures of " + operation);
        Outcome outcome = whole.isPresent() ? Outcome.FALSE : Outcome.NOT_BOUND;
        return verdict(
                said.from(),
                said.to(),
                outcome,
                false,
                whole.orElse(null),
                List.of(Finding.fault(Reason.SCOPE, sentence)));
    }

    private Verdict share(int index) {
        Said said = all.get(index);
        if (Earlier.is(passage, said.from())) {
            return notBound(said, OF_THE_TIME_BEFORE);
        }
        boolean whole = scope().operation().isEmpty();
        Optional<String> other =
                names.before(passage, said.from()).isPresent() ? Optional.empty() : ofOtherThings(said.unit());
        if (other.isPresent()) {
            return notBound(said, other.get());
        }
        return scope().answer()
                .map(of -> new ShareReader(
                        passage, all, index, scope(), of, whole ? answer.change() : Optional.empty(), names))
                .flatMap(ShareReader::read)
                .map(read -> judged(said, read.figure(), new ArrayList<>(read.findings())))
                .orElseGet(() -> notBound(
                        said,
                        "no words say what it is a part or a change of"
                                + (answer.change().isEmpty()
                                        ? ", or it is of a change and there is no earlier answer"
                                        : "")));
    }

    /** A list that does not add up is false; one that does is true only if each of its numbers is true of a figure. */
    private Verdict list(Parts parts) {
        List<Finding> findings = new ArrayList<>(parts.finding().stream().toList());
        if (findings.stream().anyMatch(Finding::fault)) {
            return verdict(parts.from(), parts.to(), Outcome.FALSE, false, null, findings);
        }
        Optional<Figure<?>> whole = trueFigure(parts.whole());
        if (whole.isPresent()
                && parts.parts().stream().allMatch(part -> trueFigure(part).isPresent())) {
            return verdict(parts.from(), parts.to(), Outcome.TRUE, true, whole.get(), findings);
        }
        findings.add(Finding.note(Reason.NOT_BOUND, "not all of its numbers are known to be true of a figure"));
        return verdict(parts.from(), parts.to(), Outcome.NOT_BOUND, false, null, findings);
    }

    /** The figure of which a quantity was found to be true. */
    private Optional<Figure<?>> trueFigure(Said said) {
        int start = passage.at(said.from()).start();
        return verdicts.stream()
                .filter(verdict -> verdict.start() == start && verdict.outcome() == Outcome.TRUE)
                .findFirst()
                .flatMap(Verdict::figure);
    }

    private Verdict vague(VagueWords.Found vague) {
        Optional<Figure<?>> figure = vague.measure()
                .map(measure -> Answer.asked(answer.now(), measure))
                .flatMap(measure -> Answer.figure(scope().answer().orElse(answer.now()), measure, ""));
        String told = figure.map(f -> "a word without a number: " + Answer.told(f))
                .orElse("a word without a number, of no figure of the answer");
        return verdict(
                vague.from(),
                vague.to(),
                Outcome.VAGUE,
                false,
                figure.orElse(null),
                List.of(Finding.note(Reason.VAGUE, told)));
    }

    private Verdict unreadable(int at) {
        Finding finding = Finding.note(Reason.NOT_BOUND, "it is written in no known way");
        return verdict(at, at + 2, Outcome.NOT_BOUND, false, null, List.of(finding));
    }

    private Verdict notBound(Said said, String why) {
        return verdict(said, Outcome.NOT_BOUND, Finding.note(Reason.NOT_BOUND, why));
    }

    private Verdict verdict(Said said, Outcome outcome, Finding finding) {
        return verdict(said.from(), said.to(), outcome, false, null, List.of(finding));
    }

    private Verdict verdict(
            int from, int to, Outcome outcome, boolean holds, @Nullable Figure<?> figure, List<Finding> findings) {
        int start = passage.at(from).start();
        String words = text.substring(start, passage.at(to - 1).end());
        return new Verdict(words, start, speakers.at(start), outcome, holds, figure, findings);
    }
}
