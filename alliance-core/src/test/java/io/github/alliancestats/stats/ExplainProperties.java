package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.exact.Terms;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.records.Records;
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
import org.assertj.core.data.Offset;

/** Every figure, of the whole and of every row, is what its records add to it. */
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class ExplainProperties {

    /** A question with one currency and one basis, so that every measure is one figure, and records. */
    record Asked(StatsQuery question, List<AllianceRecord> records) {
        Summary answer() {
            return question.summarize(records);
        }

        /** The same with fewer rows. */
        Summary narrow() {
            return question.groupedBy(Dimension.DRUG, Dimension.ROLE).summarize(records);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return asked(Identity.EVIDENCE);
    }

    @Provide
    Arbitrary<Asked> askedWithoutEvidence() {
        return Arbitraries.of(Identity.UNIQUE, Identity.TRACKED).flatMap(ExplainProperties::asked);
    }

    private static Arbitrary<Asked> asked(Identity identity) {
        return Combinators.combine(Records.questions(identity), Records.rates(), Records.records(identity))
                .as((question, rates, records) -> {
                    StatsQuery inPounds = question.rates().isPresent() ? question : question.reportingIn(GBP, rates);
                    StatsQuery onOneBasis =
                            question.basis().isPresent() ? inPounds : inPounds.valuedAt(ValuationBasis.STREET);
                    return new Asked(onOneBasis, records);
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
                assertAdds(name + ", " + measure, part.explain(measure), part.figure(measure));
                BigDecimal exact = BigDecimal.ZERO;
                for (Contribution<BigDecimal> gain : Explainer.gains(measure, part)) {
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
            assertThat(ids.add(List.of(contribution.kind(), contribution.id())))
                    .as("%s once", contribution.id())
                    .isTrue();
        }
        Offset<BigDecimal> lost = lost(figure.value(), ids.size() + 1);
        assertThat(explanation.figure()).isEqualTo(figure);
        assertThat(value).as("value of %s", name).isCloseTo(number(figure.value()), lost);
        assertThat(low).as("low of %s", name).isCloseTo(number(figure.low()), lost);
        assertThat(high).as("high of %s", name).isCloseTo(number(figure.high()), lost);
        assertThat(explanation.contributions()).extracting(Contribution::id).isSorted();
    }

    /**
     * Distinct events and names apart, which the record first in order adds, each record adds what it would alone.
     */
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
                Optional<? extends Contribution<?>> found = part.explain(measure).contributions().stream()
                        .filter(contribution -> contribution.id().equals(picked.id())
                                && contribution.kind().equals(picked.kind()))
                        .findFirst();
                Summary own = alone.get(name);
                boolean belongs = own != null && own.figure(measure).coverage().seen() > 0;

                assertThat(found.isPresent())
                        .as("%s under %s of %s", picked, measure, name)
                        .isEqualTo(belongs);
                if (own != null && found.isPresent()) {
                    boolean shared = picked.joint().isPresent() && Countings.isOfEvents(measure);
                    assertAddsAsAlone(found.get(), own.figure(measure), shared || Countings.isOfNames(measure));
                }
            }
        });
    }

    /** What others told before adds nothing once more: of several charges under one reference perhaps some. */
    private static void assertAddsAsAlone(Contribution<?> found, Figure<?> alone, boolean distinct) {
        if (distinct) {
            BigDecimal most = BigDecimal.valueOf(alone.coverage().seen());
            assertThat(number(found.value())).isBetween(BigDecimal.ZERO, most);
        } else {
            Offset<BigDecimal> lost = lost(alone.value(), 1);
            assertThat(number(found.low())).isCloseTo(number(alone.low()), lost);
            assertThat(number(found.high())).isCloseTo(number(alone.high()), lost);
        }
        assertThat(found.gap().stream().toList())
                .isEqualTo(alone.coverage().gaps().keySet().stream().toList());
    }

    /** What is under no figure of the whole was not included, and no record that was not is under any. */
    @Property
    void records_thatAreNotIncluded_areUnderNoFigure(@ForAll("asked") Asked asked) {
        Set<List<Object>> included = new HashSet<>();
        new Oracle(asked.question(), asked.records())
                .included.forEach(record -> included.add(List.of(record.kind(), record.id())));

        parts(asked.narrow())
                .values()
                .forEach(part -> asked.question()
                        .measures()
                        .forEach(measure -> assertThat(part.explain(measure).contributions())
                                .allMatch(contribution ->
                                        included.contains(List.of(contribution.kind(), contribution.id())))));
    }

    @Property
    void gaps_areThoseOfTheCoverage(@ForAll("asked") Asked asked) {
        parts(asked.narrow()).forEach((name, part) -> {
            for (Measure<?> measure : asked.question().measures()) {
                Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
                List<? extends Contribution<?>> all = part.explain(measure).contributions();
                all.forEach(contribution -> contribution.gap().ifPresent(gap -> gaps.merge(gap, 1L, Long::sum)));
                Coverage coverage = part.figure(measure).coverage();

                if (Countings.isOfNames(measure)) { // of which a record may lack several names
                    assertThat(gaps.keySet()).isEqualTo(coverage.gaps().keySet());
                } else {
                    assertThat(gaps).as("%s of %s", measure, name).isEqualTo(coverage.gaps());
                }
                if (Countings.isSum(measure)) {
                    assertThat(all).hasSize((int) coverage.seen());
                }
            }
        });
    }

    @Property
    void leftOut_isWhatTheAnswerExcludes_forTheWholeAndForRows(@ForAll("asked") Asked asked) {
        Summary answer = asked.narrow();

        parts(answer)
                .values()
                .forEach(part -> assertThat(part.explain(CashMeasures.SEIZED).leftOut())
                        .isEqualTo(answer.exclusions().list()));
    }

    @Tag("long")
    @Property
    void explanation_doesNotDependOnTheOrderOfRecords(@ForAll("asked") Asked asked, @ForAll long order) {
        Summary other = asked.question().summarize(Records.shuffled(asked.records(), order));

        for (Measure<?> measure : asked.question().measures()) {
            assertThat(other.explain(measure).contributions())
                    .isEqualTo(asked.answer().explain(measure).contributions());
        }
    }

    @Property
    void explanation_ofASum_isThatOfAllItsRecords(@ForAll("asked") Asked asked, @ForAll long split) {
        List<List<AllianceRecord>> parts = Records.split(asked.records(), split);
        StatsQuery question = asked.question();
        Summary sum = question.summarize(parts.get(0))
                .plus(question.summarize(parts.get(1)))
                .plus(question.summarize(parts.get(2)));

        for (Measure<?> measure : asked.question().measures()) {
            assertThat(sum.explain(measure).contributions())
                    .isEqualTo(asked.answer().explain(measure).contributions());
        }
    }

    @Property
    void withoutEvidence_isRefused_forTheWholeAndForRows(@ForAll("askedWithoutEvidence") Asked asked) {
        parts(asked.narrow())
                .values()
                .forEach(part -> assertThatThrownBy(() -> part.explain(CashMeasures.SEIZED))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(asked.question().identity().toString())
                        .hasMessageContaining("identifiedBy(Identity.EVIDENCE)"));
        assertThat(asked.answer().evidence().records(asked.question())).isEmpty();
        assertThatThrownBy(() -> asked.answer().digest()).isInstanceOf(IllegalStateException.class);
    }
}
