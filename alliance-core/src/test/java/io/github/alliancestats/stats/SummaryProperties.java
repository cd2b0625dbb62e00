package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of answers, over records that collide, lack values and sit on the edges of days. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class SummaryProperties {

    /** A query, and records that its deduplication allows. */
    record Asked(StatsQuery question, List<AllianceRecord> records) {
        Summary answer() {
            return question.summarize(records);
        }

        Summary answer(List<AllianceRecord> part) {
            return question.summarize(part);
        }

        /** The answer by other dimensions. */
        Summary by(Dimension<?>... dimensions) {
            return question.groupedBy(dimensions).summarize(records);
        }

        /** Three parts as the deduplication allows: any of distinct ids, else by id. */
        List<List<AllianceRecord>> parts(long seed) {
            return question.deduplication() == Deduplication.BY_ID
                    ? Records.splitById(records, seed)
                    : Records.split(records, seed);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(Deduplication.class).flatMap(SummaryProperties::asked);
    }

    @Provide
    Arbitrary<Asked> askedById() {
        return asked(Deduplication.BY_ID);
    }

    private static Arbitrary<Asked> asked(Deduplication identity) {
        return Combinators.combine(Records.questions(identity), Records.records(identity))
                .as(Asked::new);
    }

    // Merging

    @Property
    void plus_ofAnyLawfulSplitInAnyOrder_equalsSummarizingTogether(
            @ForAll("asked") Asked asked, @ForAll long split, @ForAll long order) {
        List<List<AllianceRecord>> parts = asked.parts(split);
        Summary a = asked.answer(Records.shuffled(parts.get(0), order));
        Summary b = asked.answer(Records.shuffled(parts.get(1), order));
        Summary c = asked.answer(parts.get(2));

        Summary together = asked.answer();

        assertThat(a.plus(b).plus(c)).isEqualTo(together).hasSameHashCodeAs(together);
        assertThat(a.plus(b.plus(c))).isEqualTo(together);
        assertThat(Facts.all(c.plus(a).plus(b))).isEqualTo(Facts.all(together));
        assertThat(Summary.sum(List.of(c, a, b))).isEqualTo(together);
        assertThat(Summary.sum(List.of(a, asked.answer(List.of()), b, c, asked.answer(List.of()))))
                .isEqualTo(together);
    }

    /** Each part declares other days. */
    @Property(tries = 300)
    void plus_ofPartsDeclaredSeparately_equalsSummarizingTogether(@ForAll("asked") Asked asked, @ForAll long split) {
        List<List<AllianceRecord>> parts = asked.parts(split);
        DataExtract first = DataExtract.of(parts.get(0)).covering(covered("2000-01-01", "2024-02-01"));
        DataExtract second = DataExtract.of(parts.get(1)).covering(covered("2024-02-01", "2024-09-01"));
        DataExtract third = DataExtract.of(parts.get(2)).covering(covered("2024-10-01", "2030-01-01"));

        StatsQuery query = asked.question();

        assertThat(query.summarize(first).plus(query.summarize(second)).plus(query.summarize(third)))
                .isEqualTo(query.summarize(first.plus(second).plus(third)));
    }

    private static Coverage covered(String start, String end) {
        ReportingPeriod days = ReportingPeriod.ofEndExclusive(LocalDate.parse(start), LocalDate.parse(end));
        return Coverage.of(ForceId.of("cumbria"), days, EnumSet.allOf(Fact.class))
                .plus(Coverage.of(ForceId.of("lancashire"), days, EnumSet.allOf(Fact.class)));
    }

    @Property
    void plus_isCommutative(@ForAll("asked") Asked asked, @ForAll long split) {
        List<List<AllianceRecord>> parts = asked.parts(split);
        Summary a = asked.answer(parts.get(0));
        Summary b = asked.answer(parts.get(1));

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(Facts.all(a.plus(b))).isEqualTo(Facts.all(b.plus(a)));
    }

    @Property
    void plusOfExtracts_isAssociative_alsoIfTheyOverlap(
            @ForAll("askedById") Asked asked, @ForAll("askedById") Asked more, @ForAll long split) {
        StatsQuery query = asked.question();
        DataExtract a = DataExtract.of(Records.split(asked.records(), split).get(0));
        DataExtract b = DataExtract.of(asked.records());
        DataExtract c = DataExtract.of(more.records());
        Summary left = query.summarize(a.plus(b).plus(c));
        Summary right = query.summarize(a.plus(b.plus(c)));

        assertThat(left).isEqualTo(right).isEqualTo(query.summarize(c.plus(b).plus(a)));
        assertThat(Facts.all(left)).isEqualTo(Facts.all(right));
    }

    @Property
    void empty_isTheIdentityOfPlus(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        Summary empty = asked.question().empty();

        assertThat(answer.plus(empty)).isEqualTo(answer);
        assertThat(empty.plus(answer)).isEqualTo(answer);
        assertThat(Facts.all(empty.plus(answer))).isEqualTo(Facts.all(answer));
        assertThat(asked.answer(List.of())).isEqualTo(empty);
    }

    @Property
    void plus_leavesBothSidesAsTheyWere(@ForAll("asked") Asked asked, @ForAll long split) {
        List<List<AllianceRecord>> parts = asked.parts(split);
        Summary a = asked.answer(parts.get(0));
        Summary b = asked.answer(parts.get(1));
        List<String> before = Facts.all(a);

        a.plus(b);
        b.plus(a);

        assertThat(Facts.all(a)).isEqualTo(before);
        assertThat(a).isEqualTo(asked.answer(parts.get(0)));
    }

    @Property
    void plus_ofSummariesWithAnIdInCommon_isRefused(@ForAll("askedById") Asked asked, @ForAll long split) {
        List<List<AllianceRecord>> parts = Records.split(asked.records(), split);
        Summary a = asked.answer(parts.get(0));
        Summary b = asked.answer(parts.get(1));
        Set<List<Object>> common = ids(parts.get(0));
        common.retainAll(ids(parts.get(1)));

        if (common.isEmpty()) {
            assertThat(a.plus(b).seen()).isEqualTo(a.seen() + b.seen());
        } else {
            assertThatThrownBy(() -> a.plus(b))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(common.size() + (common.size() == 1 ? " id" : " ids") + " in common.")
                    .hasMessageContaining("DataExtract.plus");
        }
    }

    @Property
    void plusOfExtracts_whateverTheSplit_equalsSummarizingTogether(
            @ForAll("asked") Asked asked, @ForAll long split, @ForAll long order) {
        List<List<AllianceRecord>> parts = Records.split(asked.records(), split);
        DataExtract a = DataExtract.of(Records.shuffled(parts.get(0), order));
        DataExtract b = DataExtract.of(Records.shuffled(parts.get(1), order));
        DataExtract c = DataExtract.of(parts.get(2));

        assertSameSummary(asked, a.plus(b).plus(c), asked.records());
        assertSameSummary(asked, c.plus(a.plus(b)), asked.records());
    }

    @Property
    void plusOfExtracts_withOverlap_equalsSummarizingTheListOfBoth(
            @ForAll("askedById") Asked asked, @ForAll("askedById") Asked more, @ForAll long split) {
        List<AllianceRecord> overlapping = new ArrayList<>(more.records());
        overlapping.addAll(Records.split(asked.records(), split).get(0));
        List<AllianceRecord> all = new ArrayList<>(asked.records());
        all.addAll(overlapping);
        DataExtract one = DataExtract.of(asked.records());
        DataExtract other = DataExtract.of(overlapping);

        assertSameSummary(asked, one.plus(other), all);
        assertSameSummary(asked, other.plus(one), all);
    }

    private static void assertSameSummary(Asked asked, DataExtract extract, List<AllianceRecord> records) {
        Summary summary = asked.question().summarize(extract);
        Summary expected = asked.answer(records);

        assertThat(extract.size()).isEqualTo(records.size());
        assertThat(Facts.figures(summary)).isEqualTo(Facts.figures(expected));
        assertThat(summary).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(summary.toBytes()).isEqualTo(expected.toBytes());
    }

    /** An extract keeps decoded records for the zone, rates and basis of its latest query. */
    @Property
    void oneExtract_servesDifferentQueriesInTurn(
            @ForAll("askedById") Asked asked, @ForAll("askedById") Asked other, @ForAll("askedById") Asked third) {
        DataExtract extract = DataExtract.of(asked.records());
        for (StatsQuery question : List.of(asked.question(), other.question(), third.question(), asked.question())) {
            assertSameSummary(new Asked(question, asked.records()), extract, asked.records());
        }
    }

    @Property
    void compareWith_ofAnExtract_equalsThatOfTheList(@ForAll("asked") Asked asked) {
        ReportingPeriod before = ReportingPeriod.ofMonth(YearMonth.of(2024, 3));
        Comparison ofList = asked.question().compareWith(before, asked.records());
        Comparison ofExtract = asked.question().compareWith(before, DataExtract.of(asked.records()));

        assertThat(ofExtract.now().toBytes()).isEqualTo(ofList.now().toBytes());
        assertThat(ofExtract.before().toBytes()).isEqualTo(ofList.before().toBytes());
    }

    @Property
    void plusOfAnExtractWithItself_countsNoRecordTwice(@ForAll("askedById") Asked asked) {
        DataExtract extract = DataExtract.of(asked.records());
        List<AllianceRecord> doubled = new ArrayList<>(asked.records());
        doubled.addAll(asked.records());
        Summary once = asked.answer();
        Summary twice = asked.question().summarize(extract.plus(extract));

        assertThat(twice).isEqualTo(asked.answer(doubled));
        assertThat(twice.included()).isEqualTo(once.included());
        assertThat(Facts.figures(twice)).isEqualTo(Facts.figures(once));
    }

    @Property
    void where_equalsTheSummaryOfTheFilteredList(@ForAll("asked") Asked asked) {
        Predicate<AllianceRecord> inCumbria = record -> record.force().equals(ForceId.of("cumbria"));
        Predicate<AllianceRecord> first = record -> record.revision() == 1;
        DataExtract extract = DataExtract.of(asked.records());
        for (Predicate<AllianceRecord> condition : List.of(inCumbria, inCumbria.negate(), first)) {
            List<AllianceRecord> filtered =
                    asked.records().stream().filter(condition).toList();

            assertSameSummary(asked, extract.where(condition), filtered);
        }
        assertSameSummary(asked, extract.where(inCumbria).plus(extract.where(inCumbria.negate())), asked.records());
    }

    private static Set<List<Object>> ids(List<AllianceRecord> records) {
        Set<List<Object>> ids = new HashSet<>();
        records.forEach(record -> ids.add(List.of(record.kind(), record.id())));
        return ids;
    }

    // One pass, any order, any way in

    @Property
    void summarize_doesNotDependOnTheOrderOfRecords(@ForAll("asked") Asked asked, @ForAll long order) {
        Summary other = asked.answer(Records.shuffled(asked.records(), order));

        assertThat(other).isEqualTo(asked.answer());
        assertThat(Facts.all(other)).isEqualTo(Facts.all(asked.answer()));
    }

    @Property
    void everyWayIn_givesTheSameAnswer(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        List<AllianceRecord> records = asked.records();
        StatsQuery question = asked.question();

        assertThat(records.stream().collect(question.collector())).isEqualTo(answer);
        assertThat(records.parallelStream().collect(question.collector())).isEqualTo(answer);
        assertThat(Facts.all(records.parallelStream().collect(question.collector())))
                .isEqualTo(Facts.all(answer));
        assertThat(question.summarize(DataExtract.of(records))).isEqualTo(answer);
    }

    @Property
    void compareWith_inOnePass_equalsTwoAnswersCompared(@ForAll("asked") Asked asked) {
        ReportingPeriod before = ReportingPeriod.ofMonth(YearMonth.of(2024, 3));
        int[] iterations = {0};
        Iterable<AllianceRecord> once = () -> {
            iterations[0]++;
            Iterator<AllianceRecord> iterator = asked.records().iterator();
            return iterator;
        };

        Comparison comparison = asked.question().compareWith(before, once);

        assertThat(iterations[0]).isEqualTo(1);
        assertThat(comparison.now()).isEqualTo(asked.answer());
        assertThat(comparison.before())
                .isEqualTo(asked.question().forPeriod(before).summarize(asked.records()));
    }

    // The account

    @Property
    void seen_isIncludedPlusExcludedPlusOutside(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        Oracle oracle = new Oracle(asked.question(), asked.records());

        assertThat(answer.seen()).isEqualTo(asked.records().size());
        assertThat(answer.included() + answer.excluded() + answer.outside()).isEqualTo(answer.seen());
        assertThat(answer.included()).isEqualTo(oracle.included.size());
        assertThat(answer.outside()).isEqualTo(oracle.outside);
        assertThat(Given.excluded(answer)).isEqualTo(oracle.excluded);
    }

    @Property
    void inclusion_neverDependsOnWhatIsMeasured(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        Summary narrow = asked.question().measuring(CashMeasures.SEIZURES).summarize(asked.records());

        assertThat(narrow.included()).isEqualTo(answer.included());
        assertThat(narrow.exclusions()).isEqualTo(answer.exclusions());
        assertThat(narrow.figure(CashMeasures.SEIZURES).known())
                .isEqualTo(answer.figure(CashMeasures.SEIZURES).known());
    }

    @Property
    void coverage_accountsForEveryRecordThatAMeasureSaw(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        List<Summary> all = new ArrayList<>(List.of(answer));
        for (Dimension<?> dimension : asked.question().dimensions()) {
            all.addAll(answer.by(dimension).rows().values());
            all.add(answer.by(dimension).notStated());
        }
        for (Summary summary : all) {
            for (Measure<?> measure : asked.question().measures()) {
                for (Figure<?> figure : summary.figures(measure)) {
                    assertAccounted(figure);
                }
            }
            long seizures = summary.figure(DrugMeasures.SEIZURES).known();
            long records = ExplainProperties.seenInRow(summary.figure(DrugMeasures.MASS));
            assertThat(records).as("joint work is seen record by record").isGreaterThanOrEqualTo(seizures);
            summary.figures(DrugMeasures.VALUE)
                    .forEach(figure ->
                            assertThat(ExplainProperties.seenInRow(figure)).isEqualTo(records));
        }
    }

    private static void assertAccounted(Figure<?> figure) {
        Completeness completeness = figure.completeness();
        long gaps =
                completeness.gaps().values().stream().mapToLong(Long::longValue).sum();
        assertThat(completeness.seen()).isEqualTo(completeness.full() + completeness.partial() + completeness.none());
        assertThat(completeness.seen()).isEqualTo(completeness.full() + gaps);
        assertThat(completeness.none()).isNotNegative();
        assertThat(completeness.gaps().values()).allMatch(count -> count > 0);
        assertThat(completeness.known()).isEqualTo(completeness.full() + completeness.partial());
        boolean isKnown = completeness.gaps().keySet().stream()
                .allMatch(gap -> Set.of(Gap.OTHER_UNIT, Gap.APART, Gap.LIFE_SENTENCE, Gap.NO_LENGTH)
                        .contains(gap));
        boolean isUnweighed = figure.id().endsWith(".mass")
                && completeness.known() == 0
                && completeness.gaps().containsKey(Gap.OTHER_UNIT);
        isKnown &= !isUnweighed;
        if (completeness.state() == FigureState.NOT_SUPPLIED || completeness.state() == FigureState.NOT_APPLICABLE) {
            assertThat(completeness.seen()).isZero();
        } else {
            assertThat(completeness.state() == FigureState.COMPLETE)
                    .isEqualTo(isKnown
                            && completeness.notSupplied().isEmpty()
                            && completeness.notCarried().isEmpty());
            assertThat(completeness.state().known()).isEqualTo(isKnown || completeness.known() > 0);
        }
    }

    /** Data are of those forces of which something dated is told, not those over which a state lasts. */
    @Property
    void summary_namesTheForcesOfDatedFacts(@ForAll("asked") Asked asked) {
        Oracle oracle = new Oracle(asked.question(), asked.records());
        Set<ForceId> forces = new HashSet<>();
        for (AllianceRecord record : oracle.included) {
            for (EventDate date : record.dates()) {
                if (oracle.inPeriod(date)) {
                    forces.add(record.force());
                }
            }
        }
        assertThat(asked.answer().forcesWithData()).isEqualTo(forces);
    }

    // Breakdowns

    @Property
    void breakdowns_accountForEveryIncludedRecord(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        for (AllianceRecord record : new Oracle(asked.question(), asked.records()).included) {
            Summary alone = asked.question().summarize(List.of(record));
            for (Dimension<?> dimension : asked.question().dimensions()) {
                assertThat(standsIn(alone.by(dimension)))
                        .as("%s by %s", record, dimension)
                        .isPositive();
            }
        }
        for (Dimension<?> dimension : asked.question().dimensions()) {
            assertThat(standsIn(answer.by(dimension))).isGreaterThanOrEqualTo(answer.included());
        }
        assertThat(standsIn(asked.by(Dimension.FORCE).by(Dimension.FORCE))).isEqualTo(answer.included());
    }

    private static long standsIn(Breakdown<?> breakdown) {
        return breakdown.notStated().included()
                + breakdown.rows().values().stream()
                        .mapToLong(Summary::included)
                        .sum();
    }

    @Property
    void rowsByMonth_equalTheAnswersAboutThoseMonths(@ForAll("asked") Asked asked) {
        Breakdown<YearMonth> months = asked.answer().by(Dimension.MONTH);

        assertThat(months.rows()).hasSize(12);
        assertThat(months.notStated().included()).isZero();
        months.rows().forEach((month, row) -> {
            Summary asIf =
                    asked.question().forPeriod(ReportingPeriod.ofMonth(month)).summarize(asked.records());
            assertThat(Facts.figures(row)).isEqualTo(Facts.figures(asIf));
            assertThat(row.included()).isEqualTo(asIf.included());
            assertThat(row.period()).isEqualTo(asIf.period());
        });
    }

    @Property
    void rowsByMonth_ofAPeriodThatCutsMonths_speakForTheDaysInBoth(@ForAll("asked") Asked asked) {
        ReportingPeriod days = ReportingPeriod.ofEndExclusive(
                YearMonth.of(2024, 2).atDay(29), YearMonth.of(2024, 4).atDay(2));
        StatsQuery question = asked.question().forPeriod(days);
        Breakdown<YearMonth> months = question.summarize(asked.records()).by(Dimension.MONTH);

        assertThat(months.rows().keySet())
                .containsExactly(YearMonth.of(2024, 2), YearMonth.of(2024, 3), YearMonth.of(2024, 4));
        months.rows().forEach((month, row) -> {
            ReportingPeriod whole = ReportingPeriod.ofMonth(month);
            ReportingPeriod common = ReportingPeriod.ofEndExclusive(
                    whole.start().isAfter(days.start()) ? whole.start() : days.start(),
                    whole.endExclusive().isBefore(days.endExclusive()) ? whole.endExclusive() : days.endExclusive());
            assertThat(Facts.figures(row))
                    .isEqualTo(Facts.figures(question.forPeriod(common).summarize(asked.records())));
        });
    }

    @Property
    void totalOfSeizures_isNoMoreThanTheSumOfItsRows(@ForAll("asked") Asked asked) {
        Summary answer = asked.by(Dimension.DRUG, Dimension.DRUG_FAMILY, Dimension.DRUG_CLASS);
        long total = answer.figure(DrugMeasures.SEIZURES).known();

        for (Dimension<?> dimension : List.of(Dimension.DRUG, Dimension.DRUG_FAMILY, Dimension.DRUG_CLASS)) {
            assertThat(sumOfRows(answer.by(dimension))).isGreaterThanOrEqualTo(total);
            assertThat(answer.by(dimension).rows().values())
                    .allMatch(row -> row.figure(DrugMeasures.SEIZURES).known() <= total);
        }
    }

    private static long sumOfRows(Breakdown<?> breakdown) {
        return breakdown.rows().values().stream()
                .mapToLong(row -> row.figure(DrugMeasures.SEIZURES).known())
                .sum();
    }

    // Against plain loops

    /** Every standard measure and some with a parameter, over records of every kind. */
    @Property(tries = 300)
    void everyFigure_equalsPlainLoops(@ForAll("asked") Asked asked) {
        new Expected(new Oracle(asked.question(), asked.records())).assertFigures(asked.answer());
    }

    /** The same of a month, at whose start and end other things are open and held. */
    @Property
    void everyFigureOfAMonth_equalsPlainLoops(
            @ForAll("asked") Asked asked, @ForAll @IntRange(min = 1, max = 12) int n) {
        StatsQuery question = asked.question().forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, n)));

        new Expected(new Oracle(question, asked.records())).assertFigures(question.summarize(asked.records()));
    }

    @Property
    void seizuresByDrugFamilyAndClass_equalPlainLoops(@ForAll("asked") Asked asked) {
        Summary answer = asked.by(Dimension.DRUG, Dimension.DRUG_FAMILY, Dimension.DRUG_CLASS);
        Oracle oracle = new Oracle(asked.question(), asked.records());

        assertThat(seizures(answer.by(Dimension.DRUG))).isEqualTo(oracle.seizuresBy((drug, r) -> drug.drug()));
        assertThat(seizures(answer.by(Dimension.DRUG_FAMILY)))
                .isEqualTo(oracle.seizuresBy((drug, r) -> drug.drug().family()));
        assertThat(seizures(answer.by(Dimension.DRUG_CLASS))).isEqualTo(oracle.seizuresBy(Oracle::classOf));
    }

    private static <K extends Comparable<? super K>> Map<K, Long> seizures(Breakdown<K> breakdown) {
        Map<K, Long> counts = new TreeMap<>();
        breakdown.rows().forEach((key, row) -> {
            long count = row.figure(DrugMeasures.SEIZURES).known();
            if (count > 0) { // else held from before, or no drug after all
                counts.put(key, count);
            }
        });
        return counts;
    }

    @Property
    void recordsByKey_equalPlainLoops(@ForAll("asked") Asked asked) {
        Oracle oracle = new Oracle(asked.question(), asked.records());
        assertKeys(asked, oracle, Dimension.OPERATION, oracle::operationsOf);
        assertKeys(asked, oracle, Dimension.AREA, AllianceRecord::areas);
        assertKeys(asked, oracle, Dimension.UNIT, AllianceRecord::units);
        assertKeys(asked, oracle, Dimension.GROUP, record -> oracle.resolve(record.groups()));
        assertKeys(asked, oracle, Dimension.PARTNER, record -> oracle.resolve(record.partners()));
        assertKeys(asked, oracle, Dimension.FORCE, record -> List.of(record.force()));
        assertKeys(
                asked,
                oracle,
                Dimension.ASSET_KIND,
                record -> record instanceof RecoverableProperty property ? List.of(property.asset()) : List.of());
        assertKeys(
                asked,
                oracle,
                Dimension.ASSESSMENT,
                record -> record instanceof Disruption disruption ? List.of(disruption.assessment()) : List.of());
        assertKeys(
                asked,
                oracle,
                Dimension.CHANNEL,
                record -> record instanceof PublicReport report
                        ? report.channel().stream().toList()
                        : List.of());
    }

    private static <K extends Comparable<? super K>> void assertKeys(
            Asked asked, Oracle oracle, Dimension<K> dimension, Function<AllianceRecord, Collection<K>> keys) {
        Breakdown<K> breakdown = asked.by(dimension).by(dimension);
        Map<K, Long> counts = new TreeMap<>();
        breakdown.rows().forEach((key, row) -> counts.put(key, row.included()));

        Map<K, Long> expected = oracle.recordsBy(keys);
        oracle.missed.forEach(each ->
                each.versions().forEach(record -> keys.apply(record).forEach(key -> expected.putIfAbsent(key, 0L))));
        oracle.perhaps.forEach(record -> keys.apply(record).forEach(key -> expected.putIfAbsent(key, 0L)));

        assertThat(counts).as("by %s", dimension).isEqualTo(expected);
        assertThat(breakdown.notStated().included())
                .as("no %s", dimension)
                .isEqualTo(oracle.included.stream()
                        .filter(record -> keys.apply(record).isEmpty())
                        .count());
    }

    @Property
    void valueOfARowByDrug_isThatOfTheDrugAlone(@ForAll("asked") Asked asked) {
        Breakdown<Drug> drugs = asked.by(Dimension.DRUG).by(Dimension.DRUG);
        Expected expected = new Expected(new Oracle(asked.question(), asked.records()));

        drugs.rows().forEach((drug, row) -> {
            boolean isDisputed = row.figures(DrugMeasures.VALUE).stream()
                    .anyMatch(figure -> figure.completeness().gaps().containsKey(Gap.JOINT_RECORDS_DIFFER));
            if (!isDisputed) {
                Expected.assertMoney(
                        row,
                        DrugMeasures.VALUE,
                        expected.drugValues(seized -> seized.drug().equals(drug)));
            }
        });
    }

    /** That the laws speak of something: every measure sees, and every dimension has rows, in what is made here. */
    @Example
    void everyMeasureAndDimension_occurs() {
        StatsQuery question = AllianceStats.forPeriod(Records.YEAR)
                .withOperations(Records.OPERATIONS)
                .reportingIn(Records.RATES)
                .valuedAt(ValuationBasis.STREET)
                .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]))
                .groupedBy(Records.DIMENSIONS.toArray(new Dimension<?>[0]));
        List<AllianceRecord> records = new ArrayList<>();
        for (long seed = 0; seed < 6_000; seed++) {
            records.add(Records.content(seed).with(RecordId.of(seed % 3 == 0 ? "kent" : "cumbria", "R" + seed), 1));
        }
        Summary answer = question.summarize(records);

        assertThat(records.stream().map(AllianceRecord::kind).distinct()).hasSize(16);
        for (Measure<?> measure : question.measures()) {
            assertThat(answer.figure(measure).number()).as("%s", measure).isPositive();
        }
        for (Dimension<?> dimension : question.dimensions()) {
            assertThat(answer.by(dimension).rows()).as("%s", dimension).hasSizeGreaterThan(1);
        }
        new Expected(new Oracle(question, records)).assertFigures(answer);
    }

    @Property(tries = 20)
    void question_isLeftAsItIs(@ForAll("asked") Asked asked) {
        String before = asked.question().toString();

        asked.answer();
        asked.question()
                .forPeriod(ReportingPeriod.ofYear(1999))
                .withDeduplication(Deduplication.NONE)
                .groupedBy()
                .measuring();

        assertThat(asked.question()).hasToString(before);
        assertThat(asked.question()).isNotEqualTo(AllianceStats.forPeriod(ReportingPeriod.ofYear(1999)));
    }
}
