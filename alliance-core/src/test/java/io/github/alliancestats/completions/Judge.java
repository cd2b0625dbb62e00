package io.github.alliancestats.completions;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.completions.Counted.Topic;
import io.github.alliancestats.completions.Counts.Result;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Claim;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.RecordIntake;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the figures of a world with all of its completions. */
public final class Judge {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(Records.GBP)
            .valuedAt(ValuationBasis.STREET);
    private static final Dimension<String> AREA = Dimension.AREA.with("A", "B");
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    private final World world;
    private final long seed;
    private final Counts counts;
    private final List<Counted> measures;

    /** The numbers of all completions. */
    private static final class Truth {

        private final List<Long> answers = new ArrayList<>();
        private final Set<Long> distinct = new HashSet<>();
        private boolean isOpen;
        private boolean isPerhapsOpen;
        private long low = Long.MAX_VALUE;
        private long high = Long.MIN_VALUE;

        void add(long answer) {
            answers.add(answer);
            distinct.add(answer);
            low = Math.min(low, answer);
            high = Math.max(high, answer);
        }

        boolean isCertain() {
            return low == high && !isOpen;
        }
    }

    private Judge(World world, long seed, Counts counts) {
        this.world = world;
        this.seed = seed;
        this.counts = counts;
        this.measures = Counted.of(world.topic());
    }

    /** Compares each figure, and adds the results to counts. */
    public static void compare(World world, long seed, Counts counts) {
        new Judge(world, seed, counts).compare();
    }

    private void compare() {
        Map<Cell, Summary> rows = new LinkedHashMap<>();
        Map<Cell, Comparison> changes = new LinkedHashMap<>();
        ask(rows, changes);
        Map<Cell, Map<Counted, Truth>> truths = new LinkedHashMap<>();
        rows.keySet().forEach(cell -> {
            Map<Counted, Truth> of = new LinkedHashMap<>();
            measures.forEach(counted -> of.put(counted, new Truth()));
            truths.put(cell, of);
        });
        world.forEach(all -> truths.forEach((cell, of) -> {
            boolean isPerhapsOpen = world.isPerhapsOpen(cell, all);
            of.forEach((counted, truth) -> {
                truth.add(counted.rule().count(all, cell));
                truth.isOpen |= world.isOpen(counted, cell, all);
                truth.isPerhapsOpen |= isPerhapsOpen;
            });
        }));
        truths.forEach((cell, of) -> of.forEach((counted, truth) -> {
            compare(counted, cell, truth, rows.get(cell).figure(counted.measure()));
            Comparison comparison = changes.get(cell);
            if (comparison != null) {
                Truth before = truths.get(yearBefore(cell)).get(counted);
                compare(counted, cell, truth, before, comparison.change(counted.measure()));
            }
        }));
    }

    private static Cell yearBefore(Cell cell) {
        return new Cell(
                cell.first().minusYears(1),
                cell.last().minusYears(1),
                cell.area(),
                cell.force(),
                cell.drugClass(),
                cell.under());
    }

    /** Asks the library. */
    private void ask(Map<Cell, Summary> rows, Map<Cell, Comparison> changes) {
        RecordIntake<DataExtract> intake = DataExtract.writer();
        if (world.coverage() != null) {
            intake.covers(world.coverage());
        }
        world.records().forEach(intake::add);
        world.rejections().forEach(intake::reject);
        DataExtract extract = intake.finish();
        StatsQuery query = YEAR.alsoMeasuring(measures.stream()
                .map(Counted::measure)
                .filter(measure -> !YEAR.measures().contains(measure))
                .toArray(Measure[]::new));
        query = world.isAsAt() ? query.asAt(World.AS_AT) : query;
        query = query.groupedBy(AREA, Dimension.MONTH);
        query = world.topic() == Topic.DRUGS ? query.alsoGroupedBy(Dimension.DRUG_CLASS) : query;
        boolean isOfTwo = world.features().contains(Feature.JOINT);
        query = isOfTwo ? query.alsoGroupedBy(Dimension.FORCE) : query;
        Cell now = Cell.year(2023);

        Comparison total = query.compareWith(ReportingPeriod.ofYear(2022), extract);
        add(now, total, rows, changes);
        for (String area : List.of("A", "B")) {
            add(now.ofArea(area), total.by(AREA).get(area), rows, changes);
        }
        for (int month : MONTHS) {
            YearMonth key = YearMonth.of(2023, month);
            rows.put(Cell.month(key), total.now().by(Dimension.MONTH).get(key));
        }
        if (world.topic() == Topic.DRUGS) {
            for (DrugClass key : List.of(DrugClass.A, DrugClass.B, DrugClass.C)) {
                Cell cell = now.ofClass(key.name());
                rows.put(cell, total.now().by(Dimension.DRUG_CLASS).get(key));
                rows.put(
                        yearBefore(cell),
                        total.before().by(Dimension.DRUG_CLASS).get(key));
            }
        }
        if (isOfTwo) {
            total.now().by(Dimension.FORCE).rows().forEach((force, row) -> rows.put(now.ofForce(force.value()), row));
        }
        StatsQuery within = query.within(Records.OPERATIONS, OperationId.of("OP-ALLIANCE"));
        add(now.ofUmbrella(), within.compareWith(ReportingPeriod.ofYear(2022), extract), rows, changes);
        rows.put(
                now.ofUmbrella(),
                within.summarize(extract)); // a comparison also compares how many records carry the key
        rows.put(
                yearBefore(now.ofUmbrella()),
                within.forPeriod(ReportingPeriod.ofYear(2022)).summarize(extract));
    }

    private static void add(Cell cell, Comparison comparison, Map<Cell, Summary> rows, Map<Cell, Comparison> changes) {
        rows.put(cell, comparison.now());
        rows.put(yearBefore(cell), comparison.before());
        changes.put(cell, comparison);
    }

    private void compare(Counted counted, Cell cell, Truth truth, Figure<?> figure) {
        add(Result.FIGURES, counted);
        add(truth.isCertain() ? Result.CERTAIN : Result.UNCERTAIN, counted);
        boolean isComplete = figure.state() == FigureState.COMPLETE;
        if (isComplete) {
            BigDecimal number = counted.inPlainUnit(figure.number());
            if (!truth.isCertain() || number.compareTo(BigDecimal.valueOf(truth.low)) != 0) {
                fault(Result.FALSE_STATE, counted, cell, truth, figure.toString());
            }
        } else if (truth.isCertain() && !truth.isPerhapsOpen) {
            fault(Result.OVER_CAUTIOUS, counted, cell, truth, figure.toString());
        }
        boolean isTrue = requireTrue(counted, cell, truth, figure.text(), false);
        for (Wording wording : Wording.values()) {
            Optional<Claim> claim = figure.claim(wording);
            isTrue = isTrue
                    && (claim.isEmpty()
                            || requireTrue(counted, cell, truth, claim.get().text(), wording == Wording.ROUNDED));
        }
        boolean isUnbounded = truth.isOpen || truth.isPerhapsOpen;
        isTrue = compareRange(counted, cell, truth, figure, isTrue);
        for (Saying.Fair fair : isUnbounded ? List.<Saying.Fair>of() : fair(truth)) {
            isTrue = compare(counted, cell, truth, figure, fair, isTrue);
        }
    }

    /**
     * Compares the range of a figure with the numbers of all completions.
     *
     * @param isTrue whether the figure is true so far, so that a false range is its first fault
     */
    private boolean compareRange(Counted counted, Cell cell, Truth truth, Figure<?> figure, boolean isTrue) {
        Optional<BigDecimal> low = figure.range().lowest().map(counted::inPlainUnit);
        Optional<BigDecimal> high = figure.range().highest().map(counted::inPlainUnit);
        boolean isIn = low.filter(least -> least.compareTo(BigDecimal.valueOf(truth.low)) > 0)
                        .isEmpty()
                && high.filter(most -> most.compareTo(BigDecimal.valueOf(truth.high)) < 0)
                        .isEmpty();
        String words = figure.range() + " of " + figure;
        if (!isIn && isTrue && figure.state() != FigureState.COMPLETE) { // else the state is false
            fault(Result.FALSE_RANGE, counted, cell, truth, words);
        }
        boolean isOpen = truth.isOpen || truth.isPerhapsOpen || world.lacksRows() || truth.high >= Draft.LARGE;
        boolean isLowest = low.filter(least -> least.compareTo(BigDecimal.valueOf(truth.low)) == 0)
                .isPresent();
        boolean isHighest = high.map(most -> most.compareTo(BigDecimal.valueOf(truth.high)) == 0)
                .orElse(isOpen);
        boolean isBound = figure.state() != FigureState.NOT_SUPPLIED
                && Collections.disjoint(world.features(), Set.of(Feature.REJECTED, Feature.CONTRADICTED));
        if (isBound) { // documented: the others have no least number, or no range
            add(Result.RANGES, counted);
        }
        if (isBound && !(isLowest && isHighest)) {
            fault(Result.WIDE_RANGE, counted, cell, truth, words);
        }
        return isTrue && isIn;
    }

    /** Returns the wordings of all that is possible, also of more rows than the completions have. */
    private List<Saying.Fair> fair(Truth truth) {
        if (truth.low == truth.high) {
            return Saying.fair(truth.low, truth.high);
        }
        if (!Collections.disjoint(world.features(), Set.of(Feature.REJECTED, Feature.CONTRADICTED))) {
            return List.of(); // documented: such a figure has no least number
        }
        return Saying.fair(truth.low, world.lacksRows() ? Draft.LARGE : truth.high);
    }

    /** Compares a wording. A figure counts once if any of its words are false. */
    private boolean compare(
            Counted counted, Cell cell, Truth truth, Figure<?> figure, Saying.Fair fair, boolean isTrue) {
        Optional<Claim> claim =
                fair.step() == 0 ? figure.claim(fair.wording()) : figure.claim(fair.wording(), fair.step());
        boolean isLeast = fair.wording() == Wording.EXACT || fair.wording() == Wording.MORE_THAN;
        add(isLeast ? Result.FAIR_LEAST : Result.FAIR_MOST, counted);
        boolean isWorded =
                claim.filter(said -> !said.text().endsWith("in the known part")).isPresent();
        if (!isWorded) {
            fault(
                    isLeast ? Result.LEAST_NOT_SAID : Result.MOST_NOT_SAID,
                    counted,
                    cell,
                    truth,
                    fair + " of " + figure.range() + " " + figure);
        }
        return isTrue
                && (claim.isEmpty()
                        || requireTrue(counted, cell, truth, claim.get().text(), false));
    }

    private boolean requireTrue(Counted counted, Cell cell, Truth truth, String words, boolean isRounded) {
        for (long answer : truth.distinct) {
            if (!Saying.isTrue(words, isRounded, answer)) {
                fault(Result.FALSE_WORDS, counted, cell, truth, words + ", but perhaps " + answer);
                return false;
            }
        }
        return true;
    }

    private void compare(Counted counted, Cell cell, Truth now, Truth before, Change<?> change) {
        Optional<Ratio> growth = change.growth();
        Set<List<Long>> pairs = new LinkedHashSet<>();
        for (int i = 0; i < now.answers.size(); i++) {
            pairs.add(List.of(now.answers.get(i), before.answers.get(i)));
        }
        for (List<Long> pair : pairs) {
            long late = pair.get(0);
            long early = pair.get(1);
            boolean isTrue = growth.isEmpty() || isGrowth(growth.get(), late, early);
            if (change.claim().isPresent()) {
                isTrue &= Saying.isTrueOfChange(change.claim().get().text(), late, early);
            }
            if (change.difference().isPresent()) {
                BigDecimal difference = counted.inPlainUnit(
                        change.now().number().subtract(change.before().number()));
                isTrue &= difference.compareTo(BigDecimal.valueOf(late - early)) == 0;
            }
            if (!isTrue) {
                fault(Result.FALSE_CHANGE, counted, cell, now, change + ", but perhaps " + late + " after " + early);
                break;
            }
        }
        boolean isKnown = now.isCertain() && before.isCertain() && !now.isPerhapsOpen && !before.isPerhapsOpen;
        if (isKnown && before.low != 0 && world.coverage() != null && !cell.under()) {
            add(Result.CERTAIN_GROWTH, counted);
            if (growth.isEmpty()) {
                fault(Result.GROWTH_NOT_SAID, counted, cell, now, change.toString());
            }
        }
    }

    private static boolean isGrowth(Ratio growth, long now, long before) {
        return before != 0 && growth.equals(Ratio.of(BigDecimal.valueOf(now - before), BigDecimal.valueOf(before)));
    }

    private void add(Result result, Counted counted) {
        counts.add(result, counted.id(), world.features());
    }

    private void fault(Result result, Counted counted, Cell cell, Truth truth, String words) {
        add(result, counted);
        switch (result) {
            case FALSE_STATE, FALSE_WORDS, FALSE_RANGE, FALSE_CHANGE -> counts.blame(world.features());
            case FIGURES,
                    UNCERTAIN,
                    CERTAIN,
                    OVER_CAUTIOUS,
                    FAIR_LEAST,
                    LEAST_NOT_SAID,
                    FAIR_MOST,
                    MOST_NOT_SAID,
                    RANGES,
                    WIDE_RANGE,
                    CERTAIN_GROWTH,
                    GROWTH_NOT_SAID -> {}
        }
        String range = truth.low + " to " + truth.high + (truth.isOpen ? ", open" : "");
        counts.addExample(
                result,
                world.features().toString(),
                counted.id(),
                "seed " + seed + ", " + cell + "\n  library " + words + "\n  true " + range + "\n  " + world);
    }
}
