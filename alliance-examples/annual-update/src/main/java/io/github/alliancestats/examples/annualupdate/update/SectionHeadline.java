package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.measure.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The headline of a section, with last year's figures beside it.
 *
 * @param text the headline
 * @param measure the measure of its first figure
 * @param complete whether each figure is known for every record, in both years
 */
public record SectionHeadline(String text, Measure<?> measure, boolean complete) {

    /** More than two numbers in a row are hard to match with last year's. */
    private static final int MOST_FIGURES = 2;

    /** The end of the words of many partial figures. A line has it once, at its start. */
    private static final String IN_THE_KNOWN_PART = " in the known part";

    /** {@return the headline, empty if no record of the year counts towards any figure of it} */
    public static Optional<SectionHeadline> of(Section section, Update update) {
        List<HeadlineFigure<?>> figures = section.headline().stream()
                .filter(figure -> figure.hasData(update.now()))
                .limit(MOST_FIGURES)
                .toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        boolean complete = figures.stream()
                .allMatch(figure -> figure.isComplete(update.now()) && figure.isComplete(update.before()));
        String text = now(figures, update) + " (last year: " + before(figures, update) + ")";
        String known = text.replace(IN_THE_KNOWN_PART, "");
        String line = known.equals(text) ? text : "In the known part: " + known;
        return Optional.of(new SectionHeadline(
                line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1),
                figures.get(0).measure(),
                complete));
    }

    private static String now(List<HeadlineFigure<?>> figures, Update update) {
        StringBuilder text = new StringBuilder();
        for (HeadlineFigure<?> figure : figures) {
            String phrase = figure.now(update.now());
            text.append(text.isEmpty() || phrase.startsWith(" ") ? "" : ", ").append(phrase);
        }
        return text.toString().strip();
    }

    private static String before(List<HeadlineFigure<?>> figures, Update update) {
        if (figures.stream().noneMatch(figure -> figure.hasData(update.before()))) {
            return "no records";
        }
        String numbers =
                figures.stream().map(figure -> figure.before(update.before())).collect(Collectors.joining(", "));
        long notComparable = figures.stream()
                .filter(figure -> !update.comparison()
                        .change(figure.measure())
                        .comparabilityIssues()
                        .isEmpty())
                .count();
        if (notComparable == 0) {
            return numbers;
        }
        return numbers + (notComparable == figures.size() ? "; not comparable" : "; not all comparable");
    }
}
