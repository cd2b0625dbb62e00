package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.internal.exact.Terms;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.records.InexactDates;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Explainer.Gain;
import io.github.alliancestats.stats.Explanation.Contribution;
import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.assertj.core.data.Offset;

/** Every figure, of the whole and of every row, is what its records add to it. */
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class ExplainProperties {

    /** A query with one currency and one basis, so that every measure is one figure, and records. */
    record Asked(StatsQuery question, List<AllianceRecord> records, DataExtract extract) {
        Summary answer() {
            return question.summarize(records);
        }

        /** The same with fewer rows. */
        Summary narrow() {
            return question.groupedBy(Dimension.DRUG, Dimension.ROLE).summarize(records);
        }

        /** Explains a figure of the whole or of a row. */
        <V> Explanation<V> explained(Summary part, Measure<V> measure) {
            return part.query().explain(part.figure(measure), extract);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.frequencyOf(Tuple.of(4, asked(Deduplication.BY_ID)), Tuple.of(1, asked(Deduplication.NONE)));
    }

    private static Arbitrary<Asked> asked(Deduplication deduplication) {
        return Combinators.combine(Records.questions(deduplication), Records.rates(), Records.records(deduplication))
                .as((question, rates, records) -> {
                    StatsQuery inPounds = question.rates().isPresent() ? question : question.reportingIn(rates);
                    StatsQuery onOneBasis =
                            question.basis().isPresent() ? inPounds : inPounds.valuedAt(ValuationBasis.STREET);
                    List<AllianceRecord> some = InexactDates.ofSome(records);
                    return new Asked(onOneBasis, some, DataExtract.of(some));
                });
    }

    /** The whole and each row, by name. */
    static Map<String, Summary> parts(Summary answer) {
        Map<String, Summary> parts = new LinkedHashMap<>();
        parts.put("all", answer);
        answer.query().dimensions().forEach(dimension -> rows(answer.by(dimension), parts));
        return parts;
    }

    private static <K extends Comparable<? super K>> void rows(Breakdown<K> breakdown, Map<String, Summary> parts) {
        breakdown.rows().forEach((key, row) -> parts.put(breakdown.dimension() + ": " + key, row));
        parts.put(breakdown.dimension() + ", none", breakdown.notStated());
    }

    static BigDecimal number(Object value) {
        if (value instanceof MonetaryAmount money) {
            return Facts.exact(money);
        }
        if (value instanceof Period term) {
            return Terms.number(term);
        }
        return value instanceof Quantity quantity ? quantity.inBaseUnit() : new BigDecimal(value.toString());
    }

    /** Nothing, but for terms: years, months and whole days can't say every part of a sum, to which a day may be lost. */
    static Offset<BigDecimal> lost(Object value, int parts) {
        return within(value instanceof Period ? BigDecimal.valueOf(parts) : BigDecimal.ZERO);
    }

    @Tag("long")
    @Property
    void contributions_addToEveryFigureExactly(@ForAll("asked") Asked asked) {
        parts(asked.answer()).forEach((name, part) -> {
            for (Measure<?> measure : asked.question().measures()) {
                assertAdds(name + ", " + measure, asked.explained(part, measure), part.figure(measure));
                BigDecimal exact = BigDecimal.ZERO;
                for (Gain gain : Explainer.gains(part.figure(measure), asked.extract())) {
                    exact = exact.add(gain.value());
                }
                assertThat(exact)
                        .as("%s, %s", name, measure)
                        .isEqualByComparingTo(part.figure(measure).number());
            }
        });
    }

    private static void assertAdds(String name, Explanation<?> explanation, Figure<?> figure) {
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        Set<List<Object>> ids = new HashSet<>();
        for (Contribution<?> contribution : explanation.contributions()) {
            value = value.add(number(contribution.value()));
            low = low.add(number(contribution.low()));
            high = high.add(number(contribution.high()));
            Gap gap = contribution.gap().orElse(null);
            boolean isOfMoreThanTheRecord = gap == Gap.CONFLICTING
                    || gap == Gap.KEY_NOT_STATED // as a second drug
                    || gap == Gap.JOINT_RECORDS_DIFFER
                    || gap == Gap.TERMS_MAY_OVERLAP;
            assertThat(ids.add(List.of(contribution.kind(), contribution.id())) || isOfMoreThanTheRecord)
                    .as("%s once in %s: %s", contribution.id(), name, explanation.contributions())
                    .isTrue();
        }
        Offset<BigDecimal> lost = lost(figure.known(), ids.size() + 1);
        assertThat(explanation.figure()).isEqualTo(figure);
        assertThat(value).as("value of %s", name).isCloseTo(number(figure.known()), lost);
        assertThat(low).as("low of %s", name).isCloseTo(number(figure.low()), lost);
        assertThat(high).as("high of %s", name).isCloseTo(number(figure.high()), lost);
        assertThat(explanation.contributions()).extracting(Contribution::id).isSorted();
    }

    /** Each record adds its own figure, except for distinct events and names. The first record adds those. */
    @Tag("long")
    @Property
    void record_isFoundUnderEachFigureItBelongsTo_andNoOther(@ForAll("asked") Asked asked, @ForAll long pick) {
        Oracle oracle = new Oracle(asked.question(), asked.records());
        if (oracle.included.isEmpty()) {
            assertThat(asked.answer().included()).isZero();
            return;
        }
        AllianceRecord picked = oracle.included.get(new Random(pick).nextInt(oracle.included.size()));
        Map<String, Summary> alone = parts(asked.question().summarize(List.of(picked)));

        parts(asked.answer()).forEach((name, part) -> {
            for (Measure<?> measure : asked.question().measures()) {
                Optional<? extends Contribution<?>> found = asked.explained(part, measure).contributions().stream()
                        .filter(contribution -> contribution.id().equals(picked.id())
                                && contribution.kind().equals(picked.kind())
                                && !contribution.gap().equals(Optional.of(Gap.KEY_NOT_STATED)))
                        .findFirst();
                Summary own = alone.get(name);
                boolean isPerhapsInOtherUnit = own != null // and no other record shows that any was supplied
                        && own.figure(measure).state() == FigureState.NOT_SUPPLIED
                        && found.flatMap(Contribution::gap).equals(Optional.of(Gap.OTHER_UNIT));
                if (isPerhapsInOtherUnit) {
                    continue;
                }
                boolean belongs = own != null && seenInRow(own.figure(measure)) > 0;
                boolean isPerhapsElsewhere = own == null // and perhaps belongs to the row
                        ? found.flatMap(Contribution::gap).equals(Optional.of(Gap.RECORDED_ELSEWHERE))
                        : isRecordedElsewhere(own.figure(measure));

                if (!isPerhapsElsewhere || (own != null && found.isPresent())) {
                    assertThat(found.isPresent())
                            .as("%s under %s of %s", picked, measure, name)
                            .isEqualTo(belongs);
                }
                if (own != null && found.isPresent()) {
                    boolean shared = picked.joint().isPresent() && Countings.isOfEvents(measure);
                    assertAddsAsAlone(found.get(), own.figure(measure), shared || Countings.isOfNames(measure));
                }
            }
        });
    }

    /** Returns the records of the row, without those of other rows that perhaps belong to it. */
    static long seenInRow(Figure<?> figure) {
        Completeness completeness = figure.completeness();
        return completeness.seen()
                - completeness.gaps().getOrDefault(Gap.KEY_NOT_STATED, 0L)
                - completeness.gaps().getOrDefault(Gap.JOINT_RECORDS_DIFFER, 0L);
    }

    /** Such a record is not a gap if another record states the same joint event. */
    private static boolean isRecordedElsewhere(Figure<?> figure) {
        Completeness completeness = figure.completeness();
        return completeness.seen() > 0
                && completeness.gaps().getOrDefault(Gap.RECORDED_ELSEWHERE, 0L) == completeness.seen();
    }

    /** An event or name that an earlier record gave adds zero. A record of several can add only some of them. */
    private static void assertAddsAsAlone(Contribution<?> found, Figure<?> alone, boolean distinct) {
        if (distinct) {
            BigDecimal most = BigDecimal.valueOf(alone.completeness().seen());
            assertThat(number(found.value())).isBetween(BigDecimal.ZERO, most);
        } else {
            Offset<BigDecimal> lost = lost(alone.known(), 1);
            assertThat(number(found.low())).isCloseTo(number(alone.low()), lost);
            assertThat(number(found.high())).isCloseTo(number(alone.high()), lost);
        }
        assertThat(found.gap().stream().toList())
                .isEqualTo(alone.completeness().gaps().keySet().stream()
                        .filter(gap -> gap != Gap.KEY_NOT_STATED) // of a second drug
                        .toList());
    }

    @Property
    void records_thatAreNeitherIncludedNorMissed_areUnderNoFigure(@ForAll("asked") Asked asked) {
        Set<List<Object>> included = new HashSet<>();
        Oracle oracle = new Oracle(asked.question(), asked.records());
        oracle.included.forEach(record -> included.add(List.of(record.kind(), record.id())));
        oracle.perhaps.forEach(record -> included.add(List.of(record.kind(), record.id())));
        oracle.missed.forEach(each ->
                each.versions().forEach(record -> included.add(List.of(record.kind(), record.id()))));
        asked.records().stream() // perhaps missed
                .filter(record -> record.dates().stream().anyMatch(date -> !date.exact()))
                .forEach(record -> included.add(List.of(record.kind(), record.id())));

        parts(asked.narrow())
                .values()
                .forEach(part -> asked.question()
                        .measures()
                        .forEach(measure -> assertThat(
                                        asked.explained(part, measure).contributions())
                                .allMatch(contribution ->
                                        included.contains(List.of(contribution.kind(), contribution.id())))));
    }

    @Property
    void gaps_areThoseOfTheFigure(@ForAll("asked") Asked asked) {
        parts(asked.narrow()).forEach((name, part) -> {
            for (Measure<?> measure : asked.question().measures()) {
                Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
                List<? extends Contribution<?>> all =
                        asked.explained(part, measure).contributions();
                all.forEach(contribution -> contribution.gap().ifPresent(gap -> gaps.merge(gap, 1L, Long::sum)));
                Completeness completeness = part.figure(measure).completeness();

                if (completeness.state() == FigureState.NOT_SUPPLIED) {
                    assertThat(gaps.keySet()).as("%s of %s", measure, name).isSubsetOf(Gap.OTHER_UNIT);
                    continue;
                }
                if (Countings.isOfNames(measure)) { // a record may lack several names
                    assertThat(gaps.keySet()).isEqualTo(completeness.gaps().keySet());
                } else {
                    assertThat(gaps).as("%s of %s", measure, name).isEqualTo(completeness.gaps());
                }
                if (Countings.isSum(measure)) {
                    assertThat(all).hasSize((int) completeness.seen());
                }
            }
        });
    }

    @Property
    void explanation_ofTheWholeOrARow_hasTheExclusionsOfTheSummary(@ForAll("asked") Asked asked) {
        Summary answer = asked.narrow();

        parts(answer)
                .values()
                .forEach(part -> assertThat(
                                asked.explained(part, CashMeasures.SEIZED).leftOut())
                        .isEqualTo(answer.exclusions()));
    }

    @Tag("long")
    @Property
    void explanation_doesNotDependOnTheOrderOfRecords(@ForAll("asked") Asked asked, @ForAll long order) {
        List<AllianceRecord> shuffled = Records.shuffled(asked.records(), order);
        Asked other = new Asked(asked.question(), shuffled, DataExtract.of(shuffled));

        assertExplainsAlike(other.answer(), other.extract(), asked);
    }

    private static void assertExplainsAlike(Summary summary, DataExtract extract, Asked asked) {
        Summary answer = asked.answer();
        for (Measure<?> measure : asked.question().measures()) {
            assertThat(asked.question()
                            .explain(summary.figure(measure), extract)
                            .contributions())
                    .isEqualTo(asked.explained(answer, measure).contributions());
        }
    }

    /** The revisions of an id can be in several of the extracts that are added. */
    @Property
    void explanation_ofAddedExtracts_equalsThatOfAllRecords(@ForAll("asked") Asked asked, @ForAll long split) {
        DataExtract sum = Records.split(asked.records(), split).stream()
                .map(DataExtract::of)
                .reduce(DataExtract.of(List.of()), DataExtract::plus);

        assertExplainsAlike(asked.question().summarize(sum), sum, asked);
    }

    @Property
    void explanation_ofASum_equalsThatOfAllRecords(@ForAll("asked") Asked asked, @ForAll long split) {
        Summary sum = Records.splitById(asked.records(), split).stream()
                .map(asked.question()::summarize)
                .reduce(asked.question().empty(), Summary::plus);

        assertExplainsAlike(sum, asked.extract(), asked);
    }

    /** The extract can lack the only event of a fact, which the figure knows. */
    private static boolean lacksFacts(Figure<?> figure) {
        return !figure.completeness().notSupplied().isEmpty();
    }

    @Property
    void explanation_byAnExtractThatLacksARecord_isRefusedIfTheFigureDiffers(
            @ForAll("asked") Asked asked, @ForAll long pick) {
        List<AllianceRecord> included = new Oracle(asked.question(), asked.records()).included;
        if (included.isEmpty()) {
            return;
        }
        RecordKey picked = RecordKey.of(included.get(new Random(pick).nextInt(included.size())));
        DataExtract others =
                asked.extract().where(record -> !RecordKey.of(record).equals(picked));
        Summary answer = asked.answer();
        Summary without = asked.question().summarize(others);

        for (Measure<?> measure : asked.question().measures()) {
            Figure<?> figure = answer.figure(measure);
            Figure<?> other = without.figure(measure);
            Runnable explain = () -> asked.question().explain(figure, others);
            Explanation<?> byAll = asked.explained(answer, measure);
            boolean isAgreed = differing(other) < differing(figure); // without the record, but not to the figure
            boolean supplies =
                    other.state() == FigureState.NOT_SUPPLIED || elsewhere(other) > elsewhere(figure) || isAgreed;
            if (supplies && !has(byAll, picked)) { // the figure knows the fact, or the force that counts
                assertThat(asked.question().explain(figure, others))
                        .extracting(Explanation::contributions)
                        .isEqualTo(byAll.contributions());
            } else if (!other.knownRange().equals(figure.knownRange())
                    || seenWithoutDiffering(other) != seenWithoutDiffering(figure)) {
                assertThatThrownBy(explain::run, "%s", measure)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(figure.text())
                        .hasMessageContaining(supplies || lacksFacts(other) ? "of the extract" : other.text());
            } else if (!isAgreed) {
                assertThatCode(explain::run).as("%s", measure).doesNotThrowAnyException();
            }
        }
    }

    private static long differing(Figure<?> figure) {
        return figure.completeness().gaps().getOrDefault(Gap.JOINT_RECORDS_DIFFER, 0L);
    }

    private static long seenWithoutDiffering(Figure<?> figure) {
        return figure.completeness().seen() - differing(figure);
    }

    private static long elsewhere(Figure<?> figure) {
        return figure.completeness().gaps().getOrDefault(Gap.RECORDED_ELSEWHERE, 0L);
    }

    private static boolean has(Explanation<?> explanation, RecordKey record) {
        return explanation.contributions().stream()
                .anyMatch(part -> part.kind().equals(record.kind()) && part.id().equals(record.id()));
    }
}
