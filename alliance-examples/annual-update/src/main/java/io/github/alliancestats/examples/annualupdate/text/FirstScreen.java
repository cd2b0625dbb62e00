package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.SectionHeadline;
import io.github.alliancestats.examples.annualupdate.update.Update;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The update on one screen: a headline for each section that has data, the quality of the data, and commands to try. */
public final class FirstScreen {

    private static final int WIDTH = 100;
    private static final String RECORDED = "--full shows what is recorded.";

    private final Update update;
    private final Page page = new Page(WIDTH);
    private final List<SectionHeadline> headlines = new ArrayList<>();
    private final List<String> withoutHeadline = new ArrayList<>();

    private FirstScreen(Update update) {
        this.update = update;
        update.sections().stream().filter(Section::canHaveHeadline).forEach(this::add);
    }

    private void add(Section section) {
        Optional<SectionHeadline> headline = SectionHeadline.of(section, update);
        headline.ifPresentOrElse(headlines::add, () -> withoutHeadline.add(section.title()));
    }

    /** {@return the screen, with a line feed after each line} */
    public static String of(Update update) {
        FirstScreen screen = new FirstScreen(update);
        screen.page.underlined(update.title());
        screen.page.blank();
        screen.headlines();
        screen.notSupplied();
        screen.page.blank();
        screen.page.line(quality(update));
        screen.page.blank();
        screen.askNext();
        return screen.page.toString();
    }

    /** {@return one line on the quality of the data} */
    public static String quality(Update update) {
        return AccountText.inOneLine(update);
    }

    private void headlines() {
        String year = update.now().period().toString();
        if (headlines.isEmpty()) {
            page.line("No section has a headline for " + year + ". " + RECORDED);
            return;
        }
        page.line("In " + year + ", with last year (" + update.before().period() + ") in brackets:");
        page.blank();
        headlines.forEach(headline -> page.line("  • " + headline.text() + (headline.complete() ? "" : "*")));
        if (!headlines.stream().allMatch(SectionHeadline::complete)) {
            page.note("* Not every record has this figure. --full shows how many do.");
        }
        if (!withoutHeadline.isEmpty()) {
            page.note("No headline for " + year + ": " + String.join(", ", withoutHeadline) + ". " + RECORDED);
        }
    }

    private void notSupplied() {
        if (!update.notSupplied().isEmpty()) {
            page.note("Not supplied: " + String.join(", ", update.notSupplied()) + ".");
        }
    }

    private void askNext() {
        page.line("Ask next (add to your command):");
        String measure = headlines.isEmpty() ? "ID" : headlines.get(0).measure().id();
        Map<String, String> options = new LinkedHashMap<>();
        options.put("--full", "every figure and table, each excluded record, each rejected row");
        options.put("--explain " + measure, "the records behind one figure");
        options.put("--revisions-since DATE", "changes since a date, with their reasons");
        options.put("--release DIR", "the files for publication, with small counts of people suppressed");
        options.put("--help", "all options");
        int width = options.keySet().stream().mapToInt(String::length).max().orElse(0);
        options.forEach(
                (option, meaning) -> page.line("  " + option + " ".repeat(width - option.length()) + "  " + meaning));
    }
}
