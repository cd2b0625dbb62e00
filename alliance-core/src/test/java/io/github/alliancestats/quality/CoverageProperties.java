package io.github.alliancestats.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Declarations against a plain set of covered days for each force and fact. */
class CoverageProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 20);
    private static final int DAYS = 40;
    private static final List<ForceId> FORCES = List.of(ForceId.of("cumbria"), ForceId.of("kent"));
    private static final List<Fact> FACTS = List.of(Fact.ARRESTED, Fact.CHARGED);

    /** A step that builds coverage: days and perhaps an opening of one force and one fact, or of both facts. */
    private record Step(int force, int facts, int from, int length, int opening) {

        Coverage declared() {
            ReportingPeriod days = ReportingPeriod.ofEndExclusive(day(from), day(from + length));
            Coverage declared = Coverage.of(FORCES.get(force), days, some());
            return opening < 0 ? declared : declared.withOpening(day(opening));
        }

        Set<Fact> some() {
            return facts == 2 ? Set.copyOf(FACTS) : Set.of(FACTS.get(facts));
        }
    }

    /** The days and openings of one force and fact. */
    private static final class Model {
        private final Set<Integer> days = new TreeSet<>();
        private final Set<Integer> openings = new TreeSet<>();

        boolean coversAll(int from, int end) {
            return IntStream.range(from, end).allMatch(days::contains);
        }

        boolean coversAny(int from, int end) {
            return IntStream.range(from, end).anyMatch(days::contains);
        }

        boolean covers(int day) {
            return days.contains(day) || openings.stream().anyMatch(opening -> opening > day);
        }

        boolean coversStateOf(int day) {
            return openings.stream().anyMatch(opening -> opening <= day && coversAll(opening, day + 1));
        }
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2),
                        days,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(-DAYS, DAYS - 1))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Coverage coverage(List<Step> steps) {
        return steps.stream().map(Step::declared).reduce(Coverage.none(), Coverage::plus);
    }

    private static Map<List<Object>, Model> model(List<Step> steps, int end) {
        Map<List<Object>, Model> all = new HashMap<>();
        for (Step step : steps) {
            for (Fact fact : step.some()) {
                Model model = all.computeIfAbsent(List.of(FORCES.get(step.force()), fact), key -> new Model());
                IntStream.range(step.from(), Math.min(end, step.from() + step.length()))
                        .forEach(model.days::add);
                if (step.opening() >= 0) {
                    model.openings.add(step.opening());
                }
            }
        }
        return all;
    }

    private static void assertIs(Coverage coverage, Map<List<Object>, Model> models) {
        assertThat(coverage.declarations()).hasSize(models.size());
        models.forEach((key, model) -> {
            Coverage.Declaration declared = coverage.declaration((ForceId) key.get(0), (Fact) key.get(1))
                    .orElseThrow();
            for (int from = -2; from < DAYS + 14; from++) {
                assertThat(declared.covers(day(from))).isEqualTo(model.covers(from));
                assertThat(declared.coversStateOf(day(from))).isEqualTo(model.coversStateOf(from));
                for (int end = from + 1; end < from + 6; end++) {
                    ReportingPeriod period = ReportingPeriod.ofEndExclusive(day(from), day(end));
                    assertThat(declared.coversAny(period)).isEqualTo(model.coversAny(from, end));
                    assertThat(declared.coversAll(period)).isEqualTo(model.coversAll(from, end));
                }
            }
        });
    }

    @Property(tries = 150)
    void declarations_coverTheirDaysAndOpenings(@ForAll("steps") List<Step> steps) {
        assertIs(coverage(steps), model(steps, Integer.MAX_VALUE));
    }

    @Property(tries = 150)
    void plus_dependsOnNoOrder(@ForAll("steps") List<Step> steps, @ForAll("steps") List<Step> more) {
        Coverage one = coverage(steps);
        Coverage other = coverage(more);
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more);

        assertThat(one.plus(other)).isEqualTo(other.plus(one)).isEqualTo(coverage(all));
        assertThat(one.plus(one)).isEqualTo(one);
        assertThat(one.plus(Coverage.none())).isEqualTo(one);
        assertIs(one.plus(other), model(all, Integer.MAX_VALUE));
    }

    @Property(tries = 150)
    void before_keepsEarlierDays_andAllOpeningsAndFacts(@ForAll("steps") List<Step> steps) {
        for (int end : List.of(-1, 0, 7, DAYS / 2, DAYS + 20)) {
            assertIs(coverage(steps).before(day(end)), model(steps, end));
        }
    }

    @Property(tries = 50)
    void only_keepsTheDeclarationsOfItsForces(@ForAll("steps") List<Step> steps) {
        for (ForceId force : FORCES) {
            Coverage only = coverage(steps).only(Set.of(force));
            List<Step> own = steps.stream()
                    .filter(step -> FORCES.get(step.force()).equals(force))
                    .toList();

            assertThat(only).isEqualTo(coverage(own));
            assertThat(only.forces()).isEqualTo(own.isEmpty() ? Set.of() : Set.of(force));
        }
    }

    /** A figure of arrests, which no record shows. */
    @Property(tries = 100)
    void zero_isKnown_ifEachForceThatDeclaresCoversEachDay(@ForAll("steps") List<Step> steps) {
        Map<List<Object>, Model> models = model(steps, Integer.MAX_VALUE);
        Set<ForceId> forces = coverage(steps).forces();
        DataExtract extract = DataExtract.of(List.<Proceedings>of()).covering(coverage(steps));
        for (int from : List.of(0, 5, 11, 30)) {
            int start = from;
            Summary summary = AllianceStats.forPeriod(ReportingPeriod.ofEndExclusive(day(from), day(from + 4)))
                    .forForces(Set.of(FORCES.get(0), FORCES.get(1)))
                    .measuring(PeopleMeasures.ARRESTS)
                    .summarize(extract);
            Figure<Long> arrests = summary.figure(PeopleMeasures.ARRESTS);
            List<Model> declared = FORCES.stream()
                    .filter(force -> models.containsKey(List.of(force, Fact.ARRESTED)))
                    .map(force -> models.get(List.of(force, Fact.ARRESTED)))
                    .toList();

            assertThat(arrests.completeness().declared()).isEqualTo(declared.size() == FORCES.size());
            assertThat(arrests.value().isPresent())
                    .isEqualTo(declared.size() == FORCES.size()
                            && declared.stream().allMatch(model -> model.coversAll(start, start + 4)));
            assertThat(arrests.state() == FigureState.NOT_SUPPLIED)
                    .isEqualTo(declared.stream().noneMatch(model -> model.coversAny(start, start + 4)));
            assertThat(summary.issues().stream()
                            .filter(issue -> issue.code() == Issue.Code.FORCE_NOT_SUPPLIED)
                            .mapToLong(Issue::count)
                            .sum())
                    .isEqualTo(FORCES.size() - forces.size());
        }
    }
}
