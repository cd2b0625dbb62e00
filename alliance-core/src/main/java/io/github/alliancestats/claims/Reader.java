package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Outcome;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Gives the verdicts on one passage. */
final class Reader {

    private static final Finding NO_ACTION = Finding.note(Reason.NOTE, "no action is named");
    private static final String OF_THE_TIME_BEFORE = "it is said of another time";

    private final String text;
    private final Passage passage;
    private final Answer answer;
    private final Names names;
    private final List<Phrases.Found<Optional<Measure<?>>>> vague;
    private final List<Said> all;
    private final Scope scope;
    private final Times times;

    /** A sentence about words for another period than that of the figures. */
    private final Optional<String> otherDays;

    private final List<Verdict> verdicts = new ArrayList<>();

    Reader(String text, Passage passage, Answer answer, Names names) {
        this.text = text;
        this.passage = passage;
        this.answer = answer;
        this.names = names;
        this.vague = VagueWords.in(passage);
        this.all = Scanner.quantities(passage).stream()
                .filter(said -> !names.cover(passage, said.number())
                        && vague.stream().noneMatch(word -> word.covers(said.number())))
                .toList();
        this.scope = Scope.of(passage, text, answer.now());
        this.times = new Times(passage, all, answer);
        this.otherDays = TimeWords.ofOther(answer.now().period(), times.ofNow())
                .map(words -> "the text speaks of \"" + words + "\", the figures of "
                        + answer.now().period());
    }

    List<Verdict> verdicts() {
        for (int i = 0; i < all.size(); i++) {
            verdicts.add(all.get(i).isProportion() ? share(i) : amount(i));
        }
        vague.forEach(word -> verdicts.add(vague(word)));
        Amounts.unreadable(passage).forEach(at -> verdicts.add(unreadable(at)));
        verdicts.sort(Comparator.comparingInt(Verdict::start));
        return verdicts;
    }

    private Verdict amount(int index) {
        Said said = all.get(index);
        if (isDifference(said)) {
            return notBound(said, "it says by how much something changed, not how much it is");
        }
        if (isOfTheTimeBefore(index)) {
            return notBound(said, OF_THE_TIME_BEFORE);
        }
        Optional<Named> named = byName(index).or(() -> Binder.name(passage, all, index));
        if (named.isEmpty()) {
            return notBound(said, "no words say which figure it is");
        }
        if (scope.answer().isEmpty()) {
            String operation = scope.operation().orElse("");
            return notBound(said, Finding.fault(Reason.SCOPE, "the answer has no figures of Operation " + operation));
        }
        return amount(said, named.get());
    }

    private boolean isOfTheTimeBefore(int index) {
        return Earlier.is(passage, all.get(index).from()) || times.before(index).isPresent();
    }

    /** Holds a quantity against the figure that is named, if there is one. */
    private Verdict amount(Said said, Named named) {
        Optional<Summary> part =
                named.drug().map(drug -> drug.row(answer.now(), scope.id())).orElse(scope.answer());
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
            return notBound(said, "the answer has no one figure of it in its unit");
        }
        if (!figure.get().state().known()) {
            return notBound(said, measure.name() + " is " + figure.get().text());
        }
        List<Finding> findings = Judge.findings(said, named, figure.get());
        if (named.lacksAction()) {
            findings.add(NO_ACTION);
        }
        return judged(said, figure.get(), findings);
    }

    private String notGrouped(DrugKey drug) {
        String within = scope.operation().isPresent() ? " and Dimension.OPERATION at once" : "";
        return answer.now().whole()
                ? "the answer is not grouped by " + drug.dimensions() + within + ", as " + drug.name() + " needs"
                : "a row has no rows of its own, as " + drug.name() + " needs";
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
        boolean holds = !Verdict.has(findings, Reason.AMOUNT);
        otherDays.ifPresent(sentence -> findings.add(Finding.fault(Reason.NOT_COMPARABLE, sentence)));
        boolean isNotComparable = Verdict.has(findings, Reason.NOT_COMPARABLE);
        boolean fault = findings.stream().anyMatch(Finding::fault);
        Outcome outcome =
                isNotComparable ? Outcome.NOT_COMPARABLE : fault ? Outcome.NUMBER_DIFFERS : Outcome.NUMBER_MATCHES;
        return verdict(said.from(), said.to(), outcome, holds, figure, findings);
    }

    /** A quantity that stands directly behind a name and its colon, and is said of nothing else. */
    private Optional<Named> byName(int index) {
        Said said = all.get(index);
        return names.endingAt(passage, said.from())
                .filter(measure -> said.unit() != Unit.COUNT || !isOfADrug(said))
                .map(Named::byName);
    }

    /** "Drug seizures: eight of cannabis". */
    private boolean isOfADrug(Said said) {
        return DrugThings.at(passage, said.from(), said.to(), passage.size()).isPresent();
    }

    private static boolean isOf(Said said, Figure<?> figure) {
        Object value = figure.known();
        if (value instanceof Quantity quantity) {
            boolean measured = quantity.kind() == UnitKind.MASS || quantity.kind() == UnitKind.VOLUME;
            return measured ? said.unit() == Unit.MASS || said.unit() == Unit.VOLUME : said.unit() == Unit.COUNT;
        }
        return (value instanceof MonetaryAmount && said.unit() == Unit.MONEY)
                || (value instanceof Period && said.unit() == Unit.TERM)
                || (value instanceof Long && said.unit() == Unit.COUNT);
    }

    private Verdict share(int index) {
        Said said = all.get(index);
        if (isOfTheTimeBefore(index)) {
            return notBound(said, OF_THE_TIME_BEFORE);
        }
        boolean whole = scope.operation().isEmpty();
        return scope.answer()
                .flatMap(of -> new ShareReader(
                                passage, all, index, of, whole ? answer.change() : Optional.empty(), names)
                        .read())
                .map(share -> judged(said, share.figure(), share.findings()))
                .orElseGet(() -> notBound(
                        said,
                        "no words say what it is a part or a change of"
                                + (answer.change().isEmpty()
                                        ? ", or it is of a change and there is no earlier answer"
                                        : "")));
    }

    private Verdict vague(Phrases.Found<Optional<Measure<?>>> word) {
        Optional<Figure<?>> figure = word.meaning()
                .map(measure -> Answer.asked(answer.now(), measure))
                .flatMap(measure -> Answer.figure(scope.answer().orElse(answer.now()), measure, ""));
        String told = figure.map(f -> "a word without a number: " + Answer.told(f))
                .orElse("a word without a number, of no figure of the answer");
        return verdict(
                word.from(),
                word.to(),
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
        return notBound(said, Finding.note(Reason.NOT_BOUND, why));
    }

    private Verdict notBound(Said said, Finding finding) {
        return verdict(said.from(), said.to(), Outcome.NOT_BOUND, false, null, List.of(finding));
    }

    private Verdict verdict(
            int from, int to, Outcome outcome, boolean holds, @Nullable Figure<?> figure, List<Finding> findings) {
        int start = passage.at(from).start();
        String words = text.substring(start, passage.at(to - 1).end());
        return new Verdict(words, start, outcome, holds, figure, findings);
    }
}
