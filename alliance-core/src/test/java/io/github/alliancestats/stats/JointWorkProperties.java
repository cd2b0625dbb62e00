package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * Events, people and terms of joint work count for the force that recorded them, whichever other forces are among the
 * records. {@code LedgerProperties} has the law of money, which each force counts by its share.
 */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class JointWorkProperties {

    private static final int FORCES = 3;

    private static final StatsQuery QUERY = AllianceStats.forPeriod(Records.YEAR)
            .withOperations(Records.OPERATIONS)
            .reportingIn(Records.GBP)
            .valuedAt(ValuationBasis.STREET)
            .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]));

    /** Dated records. An undated one of the force that recorded the event is a gap beside those of the others. */
    @Provide
    Arbitrary<List<AllianceRecord>> records() {
        return Records.distinct()
                .map(records -> records.stream()
                        .filter(record -> record.date().isPresent())
                        .toList());
    }

    /** Forces that took part, without the first, which recorded the events. */
    @Provide
    Arbitrary<Set<Integer>> others() {
        return Arbitraries.integers().between(2, FORCES).set();
    }

    @Property
    void withTheForceThatRecordedIt_eachCountIsOfTheWhole(
            @ForAll("records") List<AllianceRecord> records, @ForAll("others") Set<Integer> others) {
        List<AllianceRecord> some = new ArrayList<>(recordsOf(1, records));
        others.forEach(force -> some.addAll(recordsOf(force, records)));
        Summary summary = QUERY.summarize(some);
        Summary whole = QUERY.summarize(alone(records));

        for (Measure<?> measure : countedByRole()) {
            assertThat(summary.figure(measure).text())
                    .as("%s", measure)
                    .isEqualTo(whole.figure(measure).text());
            assertThat(summary.figure(measure).completeness())
                    .as("%s", measure)
                    .isEqualTo(whole.figure(measure).completeness());
        }
    }

    @Property
    void withTheForceThatRecordedIt_eachMeanIsOfTheWhole(
            @ForAll("records") List<AllianceRecord> records, @ForAll("others") Set<Integer> others) {
        List<AllianceRecord> some = new ArrayList<>(recordsOf(1, records));
        others.forEach(force -> some.addAll(recordsOf(force, records)));
        Summary summary = QUERY.summarize(some);
        Summary whole = QUERY.summarize(alone(records));

        for (Measure<?> measure : QUERY.measures()) {
            if (Countings.isSum(measure)) {
                assertThat(summary.figure(measure).mean())
                        .as("%s", measure)
                        .isEqualTo(whole.figure(measure).mean());
                assertThat(summary.figure(measure).eventsInMean())
                        .as("%s", measure)
                        .isEqualTo(whole.figure(measure).eventsInMean());
            }
        }
    }

    @Property
    void withoutIt_eachCountIsAGap(
            @ForAll("records") List<AllianceRecord> records, @ForAll("others") Set<Integer> others) {
        List<AllianceRecord> some = new ArrayList<>();
        others.forEach(force -> some.addAll(recordsOf(force, records)));
        Summary summary = QUERY.summarize(some);
        Summary whole = QUERY.summarize(alone(records));

        for (Measure<?> measure : countedByRole()) {
            Figure<?> figure = summary.figure(measure);
            assertThat(figure.number()).as("%s", measure).isZero();
            if (!others.isEmpty() && whole.figure(measure).number().signum() > 0) {
                assertThat(figure.completeness().gaps()).as("%s", measure).containsOnlyKeys(Gap.RECORDED_ELSEWHERE);
            }
        }
    }

    /** All counts, and sums of terms. Money and quantities are shared, and each force has its own partners. */
    private static List<Measure<?>> countedByRole() {
        return QUERY.measures().stream()
                .filter(measure -> !measure.id().startsWith("partners."))
                .filter(measure -> !isShared(QUERY.empty().figure(measure).known()))
                .toList();
    }

    private static boolean isShared(Object value) {
        return value instanceof MonetaryAmount || value instanceof Quantity;
    }

    private static List<AllianceRecord> recordsOf(int force, List<AllianceRecord> records) {
        return records.stream()
                .map(record -> Draft.changed(record, draft -> {
                    draft.id = idOf(force, record);
                    draft.joint = new JointWork(
                            record.kind() + record.id(),
                            Share.equal(force, FORCES),
                            force == 1 ? Role.RECORDED : Role.PARTICIPATED);
                }))
                .toList();
    }

    private static List<AllianceRecord> alone(List<AllianceRecord> records) {
        return records.stream()
                .map(record -> Draft.changed(record, draft -> {
                    draft.id = idOf(1, record);
                    draft.joint = null;
                }))
                .toList();
    }

    private static RecordId idOf(int force, AllianceRecord record) {
        return RecordId.of("force-" + force, record.force() + "-" + record.id().value());
    }
}
