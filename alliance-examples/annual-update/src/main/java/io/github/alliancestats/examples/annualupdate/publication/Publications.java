package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.publication.Publication.Statement;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Table;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.release.Manifest;
import io.github.alliancestats.stats.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the publication of an update: what must not be told is taken out here, before any format is written. */
public final class Publications {

    /** What figures by operation, unit, group or partner would tell is for the force. */
    private static final Set<Dimension<?>> FOR_THE_FORCE =
            Set.of(Dimension.OPERATION, Dimension.UNIT, Dimension.GROUP, Dimension.PARTNER);

    private Publications() {}

    /**
     * The publication of an update.
     *
     * @param update the update
     */
    public static Publication of(Update update) {
        List<Section> sections = update.sections();
        PeopleGuard guard = PeopleGuard.of(
                update, sections.stream().flatMap(Publications::published).toList());
        List<PublicTable> tables = new ArrayList<>();
        for (Section section : sections) {
            tables.addAll(FigureTables.of(section, update, guard));
            published(section).forEach(table -> tables.addAll(BrokenDown.of(section, table, update, guard)));
        }
        return new Publication(
                update.title(), about(update), statements(update, guard), tables, notes(sections), manifest(update));
    }

    private static Stream<Table<?>> published(Section section) {
        return section.tables().stream().filter(table -> !FOR_THE_FORCE.contains(table.dimension()));
    }

    private static List<String> about(Update update) {
        List<String> about = new ArrayList<>();
        if (update.inquiry().exports().illustrative()) {
            about.add("The data are illustrative and invented. Nothing in them happened.");
        }
        about.add("Figures for " + update.now().period() + ", compared with "
                + update.before().period() + ".");
        about.add("They are " + update.now().query().status() + ", made by version "
                + update.now().query().rules() + " of the rules of counting.");
        about.addAll(update.leftOut());
        return about;
    }

    private static List<Statement> statements(Update update, PeopleGuard guard) {
        return Stream.concat(update.headlinesNow().stream(), update.headlinesBefore().stream())
                .flatMap(headline -> statement(headline.text(), headline.figure(), guard).stream())
                .toList();
    }

    /** A statement on a figure; empty if the tables hide the figure. */
    static Optional<Statement> statement(String text, Figure<?> figure, PeopleGuard guard) {
        if (guard.hidesWords(figure)) {
            return Optional.empty();
        }
        String known = PeopleGuard.tellsHowManyAreKnown(figure) ? ", " + figure.completeness() : "";
        return Optional.of(new Statement(figure.period() + ": " + text, Words.rule(figure) + known));
    }

    private static List<String> notes(List<Section> sections) {
        Stream<String> rules = Stream.of(
                PeopleGuard.RULE,
                "Figures by operation and by unit are not published.",
                "Tables show whole pounds, and percentages to one decimal. The CSV file has amounts to the penny.",
                "A seizure of several drugs counts once under each of them and once in the total.");
        return Stream.concat(rules, sections.stream().flatMap(section -> section.notes().stream()))
                .distinct()
                .toList();
    }

    /** The public form names the figures of the statements alone. */
    private static Manifest manifest(Update update) {
        return Manifest.forPublication(
                update.now(), DrugMeasures.VALUE, CashMeasures.SEIZED, InvestigationMeasures.FUNDS_UNDER_INVESTIGATION);
    }
}
