package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Explanation;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of a year and the year before, and the return for the financial year that ended in it.
 *
 * @param inquiry the query
 * @param extract the records of both years
 * @param comparison the comparison of both years
 * @param homeOffice drug seizures in the Home Office's layout, from a separate query of the same records; empty if no
 *     drug seizures were supplied
 */
public record Update(
        Inquiry inquiry, DataExtract extract, Comparison comparison, Optional<HomeOfficeReturn> homeOffice) {

    /** Creates an update from all records. */
    public static Update of(Inquiry inquiry) {
        return of(inquiry, inquiry.extract());
    }

    /** Creates an update from only the given records. */
    public static Update of(Inquiry inquiry, DataExtract extract) {
        ReportingPeriod before = inquiry.question().period().yearBefore();
        Measure<?>[] askedBefore = inquiry.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(Line::measuresBefore)
                .toArray(Measure<?>[]::new);
        Optional<HomeOfficeReturn> homeOffice = Optional.of(
                        inquiry.homeOfficeQuestion().summarize(extract))
                .filter(drugs -> drugs.isSupplied(DrugMeasures.SEIZURES))
                .map(HomeOfficeReturn::new);
        return new Update(
                inquiry,
                extract,
                inquiry.question().alsoMeasuring(askedBefore).compareWith(before, extract),
                homeOffice);
    }

    public Summary now() {
        return comparison.now();
    }

    public Summary before() {
        return comparison.before();
    }

    /** {@return the parts of the records in a figure of this year} */
    public Explanation<?> explainNow(Measure<?> measure) {
        return now().query().explain(now().figure(measure), extract);
    }

    /** {@return the parts of the records in a figure of the year before} */
    public Explanation<?> explainBefore(Measure<?> measure) {
        return before().query().explain(before().figure(measure), extract);
    }

    /** {@return the sections, without the lines and tables whose records were not supplied} */
    public List<Section> sections() {
        return inquiry.sections().stream()
                .map(section -> section.of(this::isSupplied))
                .filter(section -> !section.isEmpty())
                .toList();
    }

    /** Returns whether a fact that a measure needs was supplied in either year. */
    private boolean isSupplied(Measure<?> measure) {
        return now().isSupplied(measure) || before().isSupplied(measure);
    }

    /** {@return the kinds of record that were not supplied, by their names} */
    public List<String> notSupplied() {
        return KindNames.notSuppliedTo(now(), extract);
    }

    /** {@return a sentence for each reason why a section or a headline is missing} */
    public List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        if (!notSupplied().isEmpty()) {
            sentences.add("Not supplied: " + String.join(", ", notSupplied()) + ".");
        }
        for (List<Headline> year : List.of(Headline.ofThisYear(now()), Headline.ofLastYear(before()))) {
            String names = year.stream()
                    .map(Headline::figure)
                    .filter(figure -> figure.state() != FigureState.NOT_SUPPLIED && !hasRecords(figure))
                    .map(figure -> figure.measure().name())
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                sentences.add("No record in " + year.get(0).figure().period() + ", so no headline: " + names + ".");
            }
        }
        return sentences;
    }

    /** {@return the headlines of the year} */
    public List<Headline> headlinesNow() {
        return told(Headline.ofThisYear(now()));
    }

    /** {@return the headlines of the year before} */
    public List<Headline> headlinesBefore() {
        return told(Headline.ofLastYear(before()));
    }

    private List<Headline> told(List<Headline> headlines) {
        return headlines.stream()
                .filter(headline ->
                        headline.figure().state() != FigureState.NOT_SUPPLIED && hasRecords(headline.figure()))
                .toList();
    }

    /** Returns whether a figure has records, or its supply is declared, so that zero is a fact. */
    private static boolean hasRecords(Figure<?> figure) {
        return figure.completeness().seen() > 0 || figure.completeness().declared();
    }

    public String title() {
        return inquiry.title("update for " + now().period());
    }

    /** {@return the title of the return, with the umbrella if the return does not cover the whole force} */
    public String titleOfReturn() {
        return "Drug seizures in " + inquiry.choices().financialYear() + ", "
                + inquiry.umbrella()
                        .map(operation -> "within Operation " + operation.name() + ", not of the whole force")
                        .orElse("whatever their operation");
    }
}
