package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A section of the update: its lines and its tables, each in the order in which they were added. */
public final class Section {

    private final String id;
    private final String title;
    private final List<Line> lines = new ArrayList<>();
    private final List<Table<?>> tables = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<HeadlineFigure<?>> headline = List.of();

    Section(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Sets the figures of the headline. They must be among the lines. */
    Section headline(List<HeadlineFigure<?>> figures) {
        headline = figures;
        return this;
    }

    Section figures(Measure<?>... measures) {
        return figures(List.of(measures));
    }

    Section figures(List<? extends Measure<?>> measures) {
        measures.forEach(measure -> lines.add(same(measure)));
        return this;
    }

    private static <V> Line same(Measure<V> measure) {
        return new Line.OfFigure<>(measure, measure);
    }

    /** A figure whose rule has a day of its year in it. */
    <V> Section figure(Measure<V> now, Measure<V> before) {
        lines.add(new Line.OfFigure<>(now, before));
        return this;
    }

    Section rate(Rate rate) {
        return rate(rate, rate);
    }

    /** A rate whose rule has a day of its year in it. */
    Section rate(Rate now, Rate before) {
        lines.add(new Line.OfRate(now, before));
        return this;
    }

    Section mean(String name, Measure<?> measure) {
        lines.add(new Line.OfMean(name, measure));
        return this;
    }

    Section medianAndLargest(String what, Measure<?> measure) {
        lines.add(new Line.OfMedianAndLargest(what, measure));
        return this;
    }

    Section table(Table<?> table) {
        tables.add(table);
        return this;
    }

    /** Adds a sentence on how to read the section. */
    Section note(String sentence) {
        notes.add(sentence);
        return this;
    }

    /** Returns this section with only the supplied lines and tables, or empty if it has lines and none was supplied. */
    Section of(Predicate<Measure<?>> supplied) {
        Section told = new Section(id, title).headline(headline);
        lines.stream().filter(line -> line.isOf(supplied)).forEach(told.lines::add);
        if (told.lines.isEmpty() && !lines.isEmpty()) {
            return told;
        }
        tables.stream()
                .map(table -> table.of(supplied))
                .filter(table -> !table.panels().isEmpty())
                .forEach(told.tables::add);
        told.notes.addAll(notes);
        return told;
    }

    /** Returns whether it has neither a line nor a table. */
    boolean isEmpty() {
        return lines.isEmpty() && tables.isEmpty();
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** {@return the figures of the headline; empty if the section only breaks down figures of other sections} */
    List<HeadlineFigure<?>> headline() {
        return headline;
    }

    /** {@return whether the section has figures of its own to make a headline of} */
    public boolean canHaveHeadline() {
        return !headline.isEmpty();
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Table<?>> tables() {
        return tables;
    }

    public List<String> notes() {
        return notes;
    }
}
