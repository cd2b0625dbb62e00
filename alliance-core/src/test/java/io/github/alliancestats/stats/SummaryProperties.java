package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.records.Records;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The laws of answers, over records that collide, lack values and sit on the edges of days. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class SummaryProperties {

    /** A question, and records that its identity allows. */
    record Asked(StatsQuery question, List<AllianceRecord> records) {
        Summary answer() {
            return question.summarize(records);
        }

        Summary answer(List<AllianceRecord> part) {
            return question.summarize(part);
        }

        /** Three parts as the identity allows: any with unique ids or evidence, else by id. */
        List<List<AllianceRecord>> parts(long seed) {
            return question.identity() == Identity.TRACKED
                    ? Records.splitById(records, seed)
                    : Records.split(records, seed);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(Identity.class).flatMap(SummaryProperties::asked);
    }

    @Provide
    Arbitrary<Asked> askedWithEvidence() {
        return asked(Identity.EVIDENCE);
    }

    @Provide
    Arbitrary<Asked> askedTracked() {
        return asked(Identity.TRACKED);
    }

    private static Arbitrary<Asked> asked(Identity identity) {
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
    void plus_isAssociative_evenWhereEvidenceOverlaps(
            @ForAll("askedWithEvidence") Asked asked, @ForAll("askedWithEvidence") Asked more, @ForAll long split) {
        List<List<AllianceRecord>> parts = asked.parts(split);
        Summary a = asked.answer(parts.get(0));
        Summary b = asked.answer(asked.records());
        Summary c = asked.answer(more.records());

        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(Facts.all(a.plus(b).plus(c))).isEqualTo(Facts.all(a.plus(b.plus(c))));
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
    void plus_ofTrackedAnswersThatSawOneId_isRefused(@ForAll("askedTracked") Asked asked, @ForAll long split) {
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
                    .hasMessageContaining("ids in common, " + common.size() + " of them")
                    .hasMessageContaining("EVIDENCE");
        }
    }

    @Property
    void plus_ofEvidenceThatOverlaps_countsNothingTwice(@ForAll("askedWithEvidence") Asked asked) {
        Summary once = asked.answer();
        Summary twice = once.plus(once);

        List<AllianceRecord> doubled = new ArrayList<>(asked.records());
        doubled.addAll(asked.records());

        assertThat(twice).isEqualTo(asked.answer(doubled));
        assertThat(twice.included()).isEqualTo(once.included());
        assertThat(Facts.figures(twice)).isEqualTo(Facts.figures(once));
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

        assertThat(question.summarize(records.iterator())).isEqualTo(answer);
        assertThat(question.summarize(records.stream())).isEqualTo(answer);
        assertThat(records.stream().collect(question.toSummary())).isEqualTo(answer);
        assertThat(records.parallelStream().collect(question.toSummary())).isEqualTo(answer);
        assertThat(Facts.all(question.summarize(records.parallelStream()))).isEqualTo(Facts.all(answer));
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
        assertThat(answer.included() + answer.exclusions().count() + answer.outside())
                .isEqualTo(answer.seen());
        assertThat(answer.included()).isEqualTo(oracle.included.size());
        assertThat(answer.outside()).isEqualTo(oracle.outside);
        assertThat(answer.exclusions().counts()).isEqualTo(oracle.excluded);
    }

    @Property
    void inclusion_neverDependsOnWhatIsMeasured(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        Summary narrow = asked.question().measuring(Measure.CASH_SEIZURES).summarize(asked.records());

        assertThat(narrow.included()).isEqualTo(answer.included());
        assertThat(narrow.exclusions()).isEqualTo(answer.exclusions());
        assertThat(narrow.figure(Measure.CASH_SEIZURES).value())
                .isEqualTo(answer.figure(Measure.CASH_SEIZURES).value());
    }

    @Property
    void coverage_accountsForEveryRecordThatAMeasureSaw(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        List<Summary> all = new ArrayList<>(List.of(answer));
        for (Dimension<?> dimension : asked.question().dimensions()) {
            all.addAll(answer.by(dimension).rows().values());
            all.add(answer.by(dimension).none());
        }
        for (Summary summary : all) {
            for (Measure<?> measure : asked.question().measures()) {
                for (Figure<?> figure : summary.figures(measure)) {
                    assertAccounted(figure.coverage());
                }
            }
            long seizures = summary.figure(Measure.DRUG_SEIZURES).value();
            long records = summary.figure(Measure.DRUG_MASS).coverage().seen();
            assertThat(records).as("joint work is seen record by record").isGreaterThanOrEqualTo(seizures);
            summary.figures(Measure.DRUG_VALUE)
                    .forEach(figure -> assertThat(figure.coverage().seen()).isEqualTo(records));
        }
    }

    private static void assertAccounted(Coverage coverage) {
        long gaps = coverage.gaps().values().stream().mapToLong(Long::longValue).sum();
        assertThat(coverage.seen()).isEqualTo(coverage.full() + coverage.partial() + coverage.none());
        assertThat(coverage.seen()).isEqualTo(coverage.full() + gaps);
        assertThat(coverage.none()).isNotNegative();
        assertThat(coverage.gaps().values()).allMatch(count -> count > 0);
        assertThat(coverage.known()).isEqualTo(coverage.full() + coverage.partial());
        assertThat(coverage.isComplete()).isEqualTo(gaps == 0);
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
        assertThat(standsIn(answer.by(Dimension.FORCE))).isEqualTo(answer.included());
    }

    private static long standsIn(Breakdown<?> breakdown) {
        return breakdown.none().included()
                + breakdown.rows().values().stream()
                        .mapToLong(Summary::included)
                        .sum();
    }

    @Property
    void rowsByMonth_equalTheAnswersAboutThoseMonths(@ForAll("asked") Asked asked) {
        Breakdown<YearMonth> months = asked.answer().by(Dimension.MONTH);

        assertThat(months.rows()).hasSize(12);
        assertThat(months.none().included()).isZero();
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
        ReportingPeriod days = ReportingPeriod.of(
                YearMonth.of(2024, 2).atDay(29), YearMonth.of(2024, 4).atDay(2));
        StatsQuery question = asked.question().forPeriod(days);
        Breakdown<YearMonth> months = question.summarize(asked.records()).by(Dimension.MONTH);

        assertThat(months.rows().keySet())
                .containsExactly(YearMonth.of(2024, 2), YearMonth.of(2024, 3), YearMonth.of(2024, 4));
        months.rows().forEach((month, row) -> {
            ReportingPeriod whole = ReportingPeriod.ofMonth(month);
            ReportingPeriod common = ReportingPeriod.of(
                    whole.start().isAfter(days.start()) ? whole.start() : days.start(),
                    whole.endExclusive().isBefore(days.endExclusive()) ? whole.endExclusive() : days.endExclusive());
            assertThat(Facts.figures(row))
                    .isEqualTo(Facts.figures(question.forPeriod(common).summarize(asked.records())));
        });
    }

    @Property
    void totalOfSeizures_isNoMoreThanTheSumOfItsRows(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        long total = answer.figure(Measure.DRUG_SEIZURES).value();

        for (Dimension<?> dimension : List.of(Dimension.DRUG, Dimension.DRUG_FAMILY, Dimension.DRUG_CLASS)) {
            assertThat(sumOfRows(answer.by(dimension))).isGreaterThanOrEqualTo(total);
            assertThat(answer.by(dimension).rows().values())
                    .allMatch(row -> row.figure(Measure.DRUG_SEIZURES).value() <= total);
        }
    }

    private static long sumOfRows(Breakdown<?> breakdown) {
        return breakdown.rows().values().stream()
                .mapToLong(row -> row.figure(Measure.DRUG_SEIZURES).value())
                .sum();
    }

    // Against plain loops

    @Property
    void counts_equalPlainLoops(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        Oracle oracle = new Oracle(asked.question(), asked.records());

        assertThat(answer.figure(Measure.DRUG_SEIZURES).value()).isEqualTo(oracle.count(DrugSeizure.class::isInstance));
        assertThat(answer.figure(Measure.CASH_SEIZURES).value()).isEqualTo(oracle.count(CashSeizure.class::isInstance));
        assertThat(answer.figure(Measure.INVESTIGATIONS_OPENED).value()).isEqualTo(oracle.count(oracle::isOpened));
        assertThat(answer.figure(Measure.INVESTIGATIONS_OPEN).value()).isEqualTo(oracle.count(oracle::isOpenAtEnd));
    }

    @Property
    void seizuresByDrugClassAndOperation_equalPlainLoops(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        Oracle oracle = new Oracle(asked.question(), asked.records());

        assertThat(seizures(answer.by(Dimension.DRUG))).isEqualTo(oracle.seizuresBy((drug, r) -> drug.drug()));
        assertThat(seizures(answer.by(Dimension.DRUG_FAMILY)))
                .isEqualTo(oracle.seizuresBy((drug, r) -> drug.drug().family()));
        assertThat(seizures(answer.by(Dimension.DRUG_CLASS))).isEqualTo(oracle.seizuresBy(Oracle::classOf));
        assertThat(included(answer.by(Dimension.OPERATION))).isEqualTo(oracle.recordsBy(oracle::operationsOf));
        assertThat(answer.by(Dimension.OPERATION).none().included())
                .isEqualTo(oracle.included.stream()
                        .filter(record -> oracle.operationsOf(record).isEmpty())
                        .count());
        assertThat(included(answer.by(Dimension.AREA))).isEqualTo(oracle.recordsBy(AllianceRecord::areas));
    }

    private static <K extends Comparable<? super K>> Map<K, Long> seizures(Breakdown<K> breakdown) {
        Map<K, Long> counts = new TreeMap<>();
        breakdown.rows().forEach((key, row) -> {
            long count = row.figure(Measure.DRUG_SEIZURES).value();
            assertThat(count).isPositive();
            counts.put(key, count);
        });
        return counts;
    }

    private static <K extends Comparable<? super K>> Map<K, Long> included(Breakdown<K> breakdown) {
        Map<K, Long> counts = new TreeMap<>();
        breakdown.rows().forEach((key, row) -> counts.put(key, row.included()));
        return counts;
    }

    @Property
    void money_equalsPlainLoops_sideBySideOrInOneCurrencyAndBasis(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        Oracle oracle = new Oracle(asked.question(), asked.records());

        assertSums(answer, Measure.DRUG_VALUE, oracle.drugValues(drug -> true));
        assertSums(answer, Measure.CASH_SEIZED, oracle.cash());
        assertSums(answer, Measure.FUNDS_OPENED, oracle.funds(oracle::isOpened));
        assertSums(answer, Measure.FUNDS_UNDER_INVESTIGATION, oracle.funds(oracle::isOpenAtEnd));
    }

    @Property
    void valueOfARowByDrug_isThatOfTheDrugAlone(@ForAll("asked") Asked asked) {
        Breakdown<Drug> drugs = asked.answer().by(Dimension.DRUG);
        Oracle oracle = new Oracle(asked.question(), asked.records());

        drugs.rows()
                .forEach((drug, row) -> assertSums(
                        row,
                        Measure.DRUG_VALUE,
                        oracle.drugValues(seized -> seized.drug().equals(drug))));
    }

    private static void assertSums(Summary answer, Measure<MonetaryAmount> measure, Oracle.Sums expected) {
        Set<String> keys = new TreeSet<>();
        for (Figure<MonetaryAmount> figure : answer.figures(measure)) {
            String key = figure.low().getCurrency().getCurrencyCode() + " "
                    + figure.basis().map(Object::toString).orElse("null");
            keys.add(key);
            Oracle.Sum sum = expected.byKey.getOrDefault(key, new Oracle.Sum());
            assertThat(Facts.exact(figure.low())).isEqualByComparingTo(sum.low);
            assertThat(Facts.exact(figure.high())).isEqualByComparingTo(sum.high);
            assertThat(figure.typical().isPresent()).isEqualTo(sum.typical || sum.low.compareTo(sum.high) == 0);
            assertThat(Facts.exact(figure.value())).isEqualByComparingTo(sum.value);
            assertThat(figure.coverage().seen()).isEqualTo(expected.seen);
            assertThat(figure.coverage().full()).isEqualTo(sum.full);
            assertThat(figure.coverage().partial()).isEqualTo(sum.partial);
            expected.gaps.forEach(
                    (gap, count) -> assertThat(figure.coverage().gaps()).containsEntry(gap, count));
        }
        boolean oneFigure = answer.query().rates().isPresent()
                && (!measure.equals(Measure.DRUG_VALUE)
                        || answer.query().basis().isPresent());
        if (oneFigure) {
            assertThat(keys).hasSize(1).containsAll(expected.byKey.keySet());
            assertThat(answer.figures(measure)).containsExactly(answer.figure(measure));
        } else {
            assertThat(keys).isEqualTo(expected.byKey.keySet());
        }
    }

    @Property
    void mass_equalsPlainLoops(@ForAll("asked") Asked asked) {
        Figure<Quantity> mass = asked.answer().figure(Measure.DRUG_MASS);
        Oracle.Sums expected = new Oracle(asked.question(), asked.records()).mass();
        Oracle.Sum sum = expected.byKey.getOrDefault("g", new Oracle.Sum());

        assertThat(mass.value().inBaseUnit()).isEqualByComparingTo(sum.low);
        assertThat(mass.coverage().seen()).isEqualTo(expected.seen);
        assertThat(mass.coverage().full()).isEqualTo(sum.full);
        assertThat(mass.coverage().partial()).isEqualTo(sum.partial);
        assertThat(mass.coverage().gaps()).isEqualTo(expected.gaps);
    }

    @Property(tries = 20)
    void question_isLeftAsItIs(@ForAll("asked") Asked asked) {
        String before = asked.question().toString();

        asked.answer();
        asked.question()
                .forPeriod(ReportingPeriod.ofYear(1999))
                .identifiedBy(Identity.UNIQUE)
                .groupedBy()
                .measuring();

        assertThat(asked.question()).hasToString(before);
        assertThat(asked.question()).isNotEqualTo(AllianceStats.forPeriod(ReportingPeriod.ofYear(1999)));
    }
}
