package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.disclosure.ControlledTable;
import io.github.alliancestats.disclosure.DisclosureControl;
import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.disclosure.PublishedTable;
import io.github.alliancestats.disclosure.StatisticalTable;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.update.Line;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Table;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Decides what may be told of counts of people and of what points at sources, in all tables of an update at once, for
 * both years: a total that is hidden in one place is hidden in every other, and a table whose rows would give it away is
 * withheld. The year before is judged as its own release judges it, or the two releases together would tell more.
 */
final class PeopleGuard {

    static final String RULE = "Counts of people below 5 are hidden, and with them as many others as it takes so that"
            + " none can be worked out. So are money and terms of fewer than 5 people. Zeros are shown.";

    private static final DisclosureControl CONTROL = DisclosureControl.standard();

    private static final String PART = "part";
    private static final String REST = "rest";
    private static final String NONE = "none";

    private record Key(Table<?> table, Measure<?> measure) {}

    private record Total(Measure<?> measure, ReportingPeriod period) {}

    private final Map<Key, PublishedTable> tables = new HashMap<>();
    private final Set<Total> hidden = new HashSet<>();
    private final ReportingPeriod year;

    private PeopleGuard(ReportingPeriod year) {
        this.year = year;
    }

    /**
     * Judges all that is published.
     *
     * @param tables the tables that are, by every dimension
     */
    static PeopleGuard of(Update update, List<Table<?>> tables) {
        PeopleGuard guard = new PeopleGuard(update.now().period());
        List<Section> sections = update.sections();
        guard.judge(update.now(), sections, tables, Line::measures, Line.OfRate::now);
        guard.judge(update.before(), sections, tables, Line::measuresBefore, Line.OfRate::before);
        return guard;
    }

    private void judge(
            Summary answer,
            List<Section> sections,
            List<Table<?>> broken,
            Function<Line, Stream<Measure<?>>> measures,
            Function<Line.OfRate, Rate> rate) {
        List<Line> lines =
                sections.stream().flatMap(section -> section.lines().stream()).toList();
        lines.stream().flatMap(measures).map(answer::figure).forEach(this::judge);
        for (Line line : lines) {
            if (line instanceof Line.OfRate of) {
                judgePart(answer, rate.apply(of).part(), rate.apply(of).whole());
            }
        }
        judgeGroups(answer, lines.stream().flatMap(measures).toList());
        lines.stream().flatMap(measures).map(answer::figure).forEach(figure -> judgeAmount(answer, figure));
        for (Table<?> table : broken) {
            table.measures().stream()
                    .filter(measure -> isOfPeople(measure) && !measure.tellsOfSources())
                    .forEach(measure -> judge(answer.by(table.dimension()), table, measure));
        }
    }

    /** Groups with so many members jailed, or a principal, are some of those with any. */
    private void judgeGroups(Summary answer, List<Measure<?>> measures) {
        measures.stream()
                .filter(measure -> measure.id().startsWith("groups.") && measure.countsPeople())
                .filter(measure -> !measure.equals(GroupMeasures.WITH_MEMBER_JAILED))
                .forEach(part -> judgePart(answer, part, GroupMeasures.WITH_MEMBER_JAILED));
    }

    /** Hides money and terms of a few people. */
    private void judgeAmount(Summary answer, Figure<?> figure) {
        if (countOfPeople(figure.measure()).isPresent()
                && figure.number().signum() > 0
                && isSmall(Math.max(1, withAmount(answer, figure.measure())))) {
            hide(figure);
        }
    }

    /** Returns the least number of people with a known amount: each sentence without a length may be another person's. */
    private static long withAmount(Summary answer, Measure<?> measure) {
        Figure<?> figure = answer.figure(measure);
        long without = withoutLength(figure).mapToLong(Long::longValue).sum();
        long known = figure.completeness().known();
        return countOfPeople(measure)
                .filter(answer.query().measures()::contains)
                .map(count -> answer.figure(count).number().longValueExact() - without)
                .map(people -> Math.max(0, Math.min(people, known)))
                .orElse(known);
    }

    /** Returns the numbers of sentences beside the sum of terms. The words of the figure show them. */
    private static Stream<Long> withoutLength(Figure<?> terms) {
        Map<Gap, Long> gaps = terms.completeness().gaps();
        return Stream.of(Gap.LIFE_SENTENCE, Gap.NO_LENGTH).map(gap -> gaps.getOrDefault(gap, 0L));
    }

    private void judge(Figure<?> figure) {
        if (figure.measure().countsPeople() && isSmall(figure.number().longValueExact())) {
            hide(figure);
        }
    }

    /** What is told of a part and of its whole tells the rest. */
    private void judgePart(Summary answer, Measure<?> part, Measure<?> whole) {
        Figure<?> some = answer.figure(part);
        Figure<?> all = answer.figure(whole);
        if (!part.countsPeople() || !whole.countsPeople() || some.number().compareTo(all.number()) > 0) {
            return;
        }
        long rest = all.number().subtract(some.number()).longValueExact();
        PublishedTable told = CONTROL.apply(StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                        .title(whole.name())
                        .rows(List.of(PART, REST))
                        .cell(PART, some.number().longValueExact())
                        .cell(REST, rest)
                        .cell(StatisticalTable.TOTAL, all.number().longValueExact())
                        .build())
                .publishDespiteAudit();
        if (!isTold(told, PART) || isSmall(rest)) {
            hide(some);
        }
        if (!isTold(told, StatisticalTable.TOTAL)) {
            hide(all);
        }
    }

    private void judge(Breakdown<?> answer, Table<?> table, Measure<?> measure) {
        ControlledTable controlled = CONTROL.apply(statistical(answer, measure));
        if (!controlled.safe()) {
            return;
        }
        PublishedTable published = controlled.publish();
        Figure<?> total = answer.total().figure(measure);
        if (total.state().known() && !isTold(published, StatisticalTable.TOTAL)) {
            hide(total);
        }
        if (total.period().equals(year)) {
            tables.put(new Key(table, measure), published);
        }
    }

    private static StatisticalTable statistical(Breakdown<?> answer, Measure<?> measure) {
        StatisticalTable.Builder table =
                table(answer, kind(answer, measure), measure.name(), row -> number(row, measure));
        Optional<Measure<Long>> people = countOfPeople(measure);
        if (people.isEmpty()) {
            return table.build();
        }
        if (answer.total().query().measures().contains(people.get())) {
            table.followingCount(statistical(answer, people.get()));
        }
        return table.followingCount(table(
                                answer,
                                StatisticalTable.Kind.PEOPLE,
                                people.get().name(),
                                row -> Optional.of(BigDecimal.valueOf(withAmount(row, measure))))
                        .build())
                .build();
    }

    private static StatisticalTable.Kind kind(Breakdown<?> answer, Measure<?> measure) {
        if (measure.countsPeople()) {
            return StatisticalTable.Kind.PEOPLE;
        }
        return answer.total().figure(measure).known() instanceof MonetaryAmount
                ? StatisticalTable.Kind.MONEY
                : StatisticalTable.Kind.MEASURED;
    }

    /** Makes a table whose labels differ from the keys, because a key may have the label of a total. */
    private static StatisticalTable.Builder table(
            Breakdown<?> answer,
            StatisticalTable.Kind kind,
            String title,
            Function<Summary, Optional<BigDecimal>> number) {
        List<String> labels = new ArrayList<>();
        answer.rows().keySet().forEach(key -> labels.add(label(key.toString())));
        labels.add(NONE);
        StatisticalTable.Builder table =
                StatisticalTable.builder(kind).title(title).rows(labels);
        answer.rows().forEach((key, row) -> add(label(key.toString()), number.apply(row), table));
        add(NONE, number.apply(answer.notStated()), table);
        add(StatisticalTable.TOTAL, number.apply(answer.total()), table);
        return table;
    }

    private static String label(String key) {
        return "of " + key;
    }

    private static Optional<BigDecimal> number(Summary row, Measure<?> measure) {
        Figure<?> figure = row.figure(measure);
        return Plain.isShown(figure) ? Optional.of(figure.number()) : Optional.empty();
    }

    private static void add(String label, Optional<BigDecimal> number, StatisticalTable.Builder table) {
        number.ifPresentOrElse(
                known -> table.cell(label, StatisticalTable.NUMBER, known),
                () -> table.missing(label, StatisticalTable.NUMBER));
    }

    private static boolean isTold(PublishedTable table, String row) {
        return table.number(row, StatisticalTable.NUMBER).isPresent();
    }

    private void hide(Figure<?> figure) {
        hidden.add(new Total(figure.measure(), figure.period()));
    }

    static boolean isGuarded(Measure<?> measure) {
        return isOfPeople(measure) || measure.tellsOfSources();
    }

    private static boolean isOfPeople(Measure<?> measure) {
        return measure.countsPeople() || countOfPeople(measure).isPresent();
    }

    private static Optional<Measure<Long>> countOfPeople(Measure<?> measure) {
        return measure.followedCount().filter(Measure::countsPeople);
    }

    /** A cell of a table of the year: its number if it may be told, else why not. */
    Cell cell(Table<?> table, Measure<?> measure, Table.Row row) {
        if (isWithheld(table, measure)) {
            return Cells.marker(Marker.CONFIDENTIAL);
        }
        PublishedTable told = published(table, measure).orElseThrow();
        String label = row.isTotal() ? StatisticalTable.TOTAL : row.key().isEmpty() ? NONE : label(row.key());
        Optional<BigDecimal> number = told.number(label, StatisticalTable.NUMBER);
        return number.map(shown -> Cells.of(row.summary().figure(measure)))
                .orElseGet(() -> Cells.marker(
                        told.markers(label, StatisticalTable.NUMBER).get(0)));
    }

    /** Whether a table is withheld whole: of sources, or nobody can say that it is safe, or it tells a hidden total. */
    boolean isWithheld(Table<?> table, Measure<?> measure) {
        return isGuarded(measure)
                && published(table, measure)
                        .map(told -> isHidden(measure, year) && isTold(told, StatisticalTable.TOTAL))
                        .orElse(true);
    }

    private Optional<PublishedTable> published(Table<?> table, Measure<?> measure) {
        return Optional.ofNullable(tables.get(new Key(table, measure)));
    }

    /** Whether a figure of a year must not be told by itself. */
    boolean hides(Figure<?> figure) {
        return isHidden(figure.measure(), figure.period()) || isAmountOfFew(figure);
    }

    /** Returns whether the words of a figure are suppressed. They count the sentences beside its terms. */
    boolean hidesWords(Figure<?> figure) {
        return hides(figure) || withoutLength(figure).anyMatch(PeopleGuard::isSmall);
    }

    /** Returns whether a total is hidden; money and terms are hidden wherever their people are. */
    private boolean isHidden(Measure<?> measure, ReportingPeriod period) {
        return hidden.contains(new Total(measure, period))
                || countOfPeople(measure)
                        .filter(people -> hidden.contains(new Total(people, period)))
                        .isPresent();
    }

    private static boolean isAmountOfFew(Figure<?> figure) {
        Completeness completeness = figure.completeness();
        return countOfPeople(figure.measure()).isPresent()
                && (isSmall(completeness.known()) || isSmall(completeness.seen()));
    }

    /** Returns whether the number of known records may be shown, which for people and their orders counts people. */
    static boolean tellsHowManyAreKnown(Figure<?> figure) {
        Completeness completeness = figure.completeness();
        LongStream counts = LongStream.concat(
                LongStream.of(completeness.seen(), completeness.known(), completeness.partial(), completeness.none()),
                completeness.gaps().values().stream().mapToLong(Long::longValue));
        return !figure.measure().countsPeople()
                && !figure.measure().tellsOfSources()
                && (!isOfPeople(figure.measure()) || counts.noneMatch(PeopleGuard::isSmall));
    }

    private static boolean isSmall(long count) {
        return !CONTROL.apply(StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                        .title(PART)
                        .rows(List.of(PART))
                        .cell(PART, count)
                        .build())
                .hidden()
                .isEmpty();
    }
}
