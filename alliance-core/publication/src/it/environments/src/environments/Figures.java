package environments;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Claim;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Revision;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every figure in words, with its claims, its change, its rows and its reasons. */
final class Figures {

    private static final Population PEOPLE = new Population(498_888, LocalDate.of(2024, 6, 30), "mid-year estimate");

    private final Summary now;
    private final Years years;
    private final Consumer<String> out;

    private Figures(Years years, Consumer<String> out) {
        this.years = years;
        this.now = years.comparison.now();
        this.out = out;
    }

    static void tell(Years years, Consumer<String> out) {
        Figures figures = new Figures(years, out);
        out.accept(years.question.toString());
        years.records.forEach(record -> out.accept(record.toString()));
        out.accept(figures.now.toString());
        figures.now.exclusions().forEach(left -> out.accept(left.toString()));
        figures.now.query().measures().forEach(figures::measure);
        figures.rates();
        figures.growth();
        Years.DIMENSIONS.forEach(figures::rows);
        figures.months();
        figures.reasons();
        figures.earlier();
    }

    private <V> void measure(Measure<V> measure) {
        Figure<V> figure = now.figure(measure);
        Change<V> change = years.comparison.change(measure);
        out.accept(measure + ": " + figure);
        out.accept("  " + change);
        if (figure.number().signum() != 0) {
            out.accept("  " + claims(figure).stream().map(Claim::text).collect(Collectors.joining("; ")));
            out.accept("  mean " + figure.meanInWords() + ", per thousand " + figure.perThousand(PEOPLE));
            out.accept("  " + change.differenceInWords());
        }
    }

    private static List<Claim> claims(Figure<?> figure) {
        return List.of(
                        Optional.of(figure.claim(Wording.EXACT).orElseThrow()),
                        Optional.of(figure.claim(Wording.ROUNDED).orElseThrow()),
                        Optional.of(
                                figure.claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow()),
                        figure.claim(Wording.OVER),
                        figure.claim(Wording.ABOUT),
                        figure.claim(Wording.NEARLY),
                        figure.claim(Wording.UP_TO))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private void rates() {
        for (Rate rate : List.of(Rate.CONFIRMED, Rate.FOLLOWED_UP)) {
            out.accept(rate.name() + ": " + now.rate(rate).map(ratio -> ratio + ", " + ratio.percent(2) + "%"));
        }
    }

    /** Rows by their key, each with the figures that are not zero. */
    private <K extends Comparable<? super K>> void rows(Dimension<K> dimension) {
        now.by(dimension).rows().forEach((key, row) -> row(dimension + " " + key, row));
        row(dimension + " none", now.by(dimension).notStated());
    }

    private void row(String name, Summary row) {
        String figures = row.query().measures().stream()
                .map(row::figure)
                .filter(figure -> figure.number().signum() != 0)
                .map(figure -> figure.measure() + " " + figure.text())
                .collect(Collectors.joining(", "));
        if (!figures.isEmpty()) {
            out.accept(name + ": " + figures);
        }
    }

    private void months() {
        for (int month : new int[] {1, 3, 4, 6, 7, 12}) {
            ReportingPeriod period = ReportingPeriod.ofMonth(YearMonth.of(2024, month));
            Summary answer = years.question.forPeriod(period).summarize(years.records);
            out.accept(period + ": " + answer);
            row(period.toString(), answer);
        }
        Summary twelve = years.question
                .forPeriod(ReportingPeriod.ofTwelveMonthsTo(LocalDate.of(2024, 6, 30)))
                .summarize(years.records);
        row(twelve.period().toString(), twelve);
    }

    /** Two months whose records begin on the first day of one in London, and on the last day of another elsewhere. */
    private void growth() {
        Comparison months = years.question
                .forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, 4)))
                .compareWith(ReportingPeriod.ofMonth(YearMonth.of(2023, 7)), years.records);
        out.accept(months.toString());
        for (Measure<?> measure : Measure.standard()) {
            Change<?> change = months.change(measure);
            if (change.now().number().signum() != 0 && change.before().number().signum() != 0) {
                out.accept(
                        change + "; " + change.growth() + "; " + change.claim().map(Claim::text));
            }
        }
    }

    private void reasons() {
        for (Measure<?> measure : List.of(DrugMeasures.VALUE, CashMeasures.SEIZED, PeopleMeasures.CUSTODY)) {
            now.query()
                    .explain(now.figure(measure), years.extract)
                    .contributions()
                    .forEach(part -> out.accept(part.toString()));
        }
    }

    /** The figures known in the last second of June in London, and those known a second later. */
    private void earlier() {
        Instant then = Instant.parse("2025-06-30T22:59:59Z");
        out.accept(years.question.asAt(then).summarize(years.records).toString());
        Revision<?> revised = years.question
                .revisions(then, then.plusSeconds(1), years.extract)
                .of(CashMeasures.SEIZED);
        out.accept(revised.toString());
        revised.reasons().forEach((reason, by) -> out.accept("  " + reason));
        revised.records().forEach(record -> out.accept("  " + record));
    }
}
