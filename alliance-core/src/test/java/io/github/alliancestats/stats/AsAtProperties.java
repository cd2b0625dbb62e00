package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.records.RevisionStream;
import io.github.alliancestats.stats.Revision.RevisedRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import org.assertj.core.data.Offset;

/** What was known at an instant is what the records taken down by then say; and why it changed since. */
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class AsAtProperties {

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(Records.YEAR)
            .withOperations(Records.OPERATIONS)
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .withAliases(Records.ALIASES)
            .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]))
            .groupedBy(Dimension.DRUG_CLASS, Dimension.OPERATION, Dimension.MONTH);

    private static final StatsQuery BY_CLASS = QUESTION.groupedBy(Dimension.DRUG_CLASS);

    private static List<AllianceRecord> recordedBy(Instant instant, List<AllianceRecord> records) {
        List<AllianceRecord> known = new ArrayList<>();
        for (AllianceRecord record : records) {
            if (record.recordedAt().isPresent() && record.recordedAt().get().compareTo(instant) <= 0) {
                known.add(record);
            }
        }
        return known;
    }

    /** A record with a later first date was recorded later. */
    private static List<AllianceRecord> perhapsRecordedBy(Instant instant, List<AllianceRecord> records) {
        ZoneId london = ZoneId.of("Europe/London");
        LocalDate last = instant.atZone(london).toLocalDate();
        return records.stream()
                .filter(record -> record.recordedAt().isEmpty()
                        && record.date()
                                .filter(date -> date.firstDayIn(london).isAfter(last))
                                .isEmpty())
                .toList();
    }

    /** Every figure and row of records with a recording instant, and the account but for those put aside. */
    private static void assertAsKnown(Summary asAt, Instant instant, List<AllianceRecord> records) {
        List<AllianceRecord> known = recordedBy(instant, records);
        Summary recomputed = QUESTION.withDeduplication(asAt.query().deduplication())
                .groupedBy(asAt.query().dimensions().toArray(new Dimension<?>[0]))
                .summarize(known);
        Summary stated = asAt.query()
                .summarize(records.stream()
                        .filter(record -> record.recordedAt().isPresent())
                        .toList());
        List<String> facts = Facts.all(stated);
        List<String> expected = Facts.all(recomputed);
        assertThat(facts.remove(stated.toString())).isTrue();
        assertThat(expected.remove(recomputed.toString())).isTrue();

        assertThat(facts).isEqualTo(expected);
        assertThat(stated.included()).isEqualTo(recomputed.included());
        assertThat(stated.exclusions()).isEqualTo(recomputed.exclusions());
        assertThat(stated.outside()).isEqualTo(recomputed.outside() + stated.seen() - known.size());
        assertThat(asAt.seen()).isEqualTo(records.size());
        assertThat(asAt.outside(OutOfScope.NOT_RECORDED_BY_THEN))
                .isEqualTo(records.size()
                        - known.size()
                        - perhapsRecordedBy(instant, records).size());
        assertThat(asAt.seen()).isEqualTo(asAt.included() + asAt.excluded() + asAt.outside());
    }

    /** Against plain loops that share no code with the library. */
    private static void assertAsThePlainLoopsSay(Summary asAt, Instant instant, List<AllianceRecord> records) {
        List<AllianceRecord> unknown = perhapsRecordedBy(instant, records);
        Oracle oracle = new Oracle(asAt.query(), recordedBy(instant, records), unknown);

        assertThat(asAt.included()).isEqualTo(oracle.included.size());
        assertThat(Given.excluded(asAt)).isEqualTo(oracle.excluded);
        new Expected(oracle).assertFigures(asAt);
    }

    @Tag("long")
    @Example
    void fiveThousandRevisions_replayedToFiftyInstants_sayWhatWasKnownThen() {
        List<AllianceRecord> records = RevisionStream.of(20_240_331, 5_000, 1_600);
        DataExtract extract = DataExtract.of(records);
        Set<ExclusionReason> reasons = EnumSet.noneOf(ExclusionReason.class);
        Random random = new Random(50);
        for (int i = 0; i < 50; i++) {
            Instant instant = RevisionStream.instant(records, random);
            Summary asAt = BY_CLASS.asAt(instant).summarize(Records.shuffled(records, i));

            assertAsKnown(asAt, instant, records);
            assertAsThePlainLoopsSay(asAt, instant, records);
            assertThat(BY_CLASS.asAt(instant).summarize(extract)).isEqualTo(asAt);
            reasons.addAll(Given.excluded(asAt).keySet());
        }
        assertThat(reasons)
                .as("what the stream has in it")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ExclusionReason.BY_CALLER)));
    }

    @Tag("long")
    @Example
    void fiveThousandRevisions_reasonsAddToEveryDifference() {
        List<AllianceRecord> records = RevisionStream.of(20_240_331, 5_000, 1_600);
        Set<Revision.RevisionReason> reasons = EnumSet.noneOf(Revision.RevisionReason.class);
        Random random = new Random(51);
        for (int i = 0; i < 10; i++) {
            Instant one = RevisionStream.instant(records, random);
            Instant other = RevisionStream.instant(records, random);
            Instant earlier = one.isBefore(other) ? one : other;
            Instant later = one.isBefore(other) ? other : one;
            Revisions revisions =
                    QUESTION.groupedBy().revisions(earlier, later, DataExtract.of(Records.shuffled(records, i)));

            assertThat(revisions.before())
                    .isEqualTo(QUESTION.groupedBy().asAt(earlier).summarize(records));
            assertThat(revisions.after())
                    .isEqualTo(QUESTION.groupedBy().asAt(later).summarize(records));
            assertReasonsAdd(revisions, reasons);
        }
        assertThat(reasons).containsExactlyInAnyOrder(Revision.RevisionReason.values());
    }

    @Tag("long")
    @Property
    void anyStreamInAnyOrder_asAtAnyInstant_isWhatWasKnownThen(@ForAll long seed, @ForAll Deduplication identity) {
        boolean unique = identity == Deduplication.NONE;
        List<AllianceRecord> records = unique ? distinct(seed) : RevisionStream.of(seed, 40, 12);
        Instant instant = RevisionStream.instant(records, new Random(seed));

        Summary asAt = QUESTION.withDeduplication(identity).asAt(instant).summarize(Records.shuffled(records, seed));

        assertAsKnown(asAt, instant, records);
        assertThat(asAt.query().summarize(DataExtract.of(records)).toBytes()).isEqualTo(asAt.toBytes());
        assertAsThePlainLoopsSay(asAt, instant, records);
    }

    /** An undated seizure before an event on 31 December, and an undated order of £0. */
    @Example
    void undatedRecordsNearTheStart_haveTheSameGaps() {
        anyStreamInAnyOrder_asAtAnyInstant_isWhatWasKnownThen(-1183571186781372609L, Deduplication.BY_ID);
        anyStreamInAnyOrder_asAtAnyInstant_isWhatWasKnownThen(4298433264906955611L, Deduplication.NONE);
    }

    @Example
    void recordWithoutARecordingInstant_wasPerhapsKnown_onItsOwnDay() {
        StatsQuery question = QUESTION.asAt(Instant.parse("2024-06-01T00:00:00Z"));
        List<AllianceRecord> records = List.of(
                Given.seizure("that day", "2024-06-01", Drug.COCAINE),
                Given.seizure("next day", "2024-06-02", Drug.COCAINE));

        Summary summary = question.summarize(DataExtract.of(records));

        assertThat(summary).isEqualTo(question.summarize(records));
        assertThat(summary.outside(OutOfScope.NOT_RECORDED_BY_THEN)).isOne();
        assertThat(summary.figure(DrugMeasures.SEIZURES).completeness().gaps())
                .isEqualTo(Map.of(Gap.RECORDING_UNKNOWN, 1L));
    }

    @Example
    void recordOutOfScope_isNotAGap_alsoIfPerhapsKnown() {
        StatsQuery question = AllianceStats.forPeriod(Records.YEAR)
                .within(Records.OPERATIONS, Records.ALLIANCE)
                .asAt(Instant.parse("2024-06-01T00:00:00Z"));
        List<AllianceRecord> records =
                List.of(seizure("within", Records.ALLIANCE), seizure("outside", OperationId.of("OP-MILLE")));

        Summary summary = question.summarize(DataExtract.of(records));

        assertThat(summary).isEqualTo(question.summarize(records));
        assertThat(summary.figure(DrugMeasures.SEIZURES).completeness().gaps())
                .isEqualTo(Map.of(Gap.RECORDING_UNKNOWN, 1L));
    }

    private static AllianceRecord seizure(String id, OperationId operation) {
        return Draft.changed(Given.seizure(id, "2024-03-06", Drug.COCAINE), draft -> draft.operations.add(operation));
    }

    private static List<AllianceRecord> distinct(long seed) {
        Set<RecordId> ids = new HashSet<>();
        return RevisionStream.of(seed, 40, 40).stream()
                .filter(record -> ids.add(record.id()))
                .toList();
    }

    @Property
    void asAt_mergesFromAnyLawfulSplit(@ForAll long seed) {
        List<AllianceRecord> records = RevisionStream.of(seed, 40, 12);
        StatsQuery question = QUESTION.asAt(RevisionStream.instant(records, new Random(seed)));

        assertThat(sum(question, Records.splitById(records, seed))).isEqualTo(question.summarize(records));
        assertThat(question.summarize(sum(Records.split(records, seed)))).isEqualTo(question.summarize(records));
    }

    private static DataExtract sum(List<List<AllianceRecord>> parts) {
        return parts.stream().map(DataExtract::of).reduce(DataExtract.of(List.of()), DataExtract::plus);
    }

    private static Summary sum(StatsQuery question, List<List<AllianceRecord>> parts) {
        return parts.stream().map(part -> question.summarize(part)).reduce(question.empty(), Summary::plus);
    }

    @Tag("long")
    @Property
    void revisions_addForEveryMeasure_recordByRecordAndReasonByReason(@ForAll long seed) {
        List<AllianceRecord> records = RevisionStream.of(seed, 40, 12);
        Random random = new Random(seed);
        Set<Instant> instants = new TreeSet<>(Set.of(RevisionStream.FIRST, RevisionStream.LAST));
        instants.add(RevisionStream.instant(records, random));
        instants.add(RevisionStream.instant(records, random));
        List<Instant> inOrder = List.copyOf(instants);
        DataExtract extract = DataExtract.of(Records.shuffled(records, seed));
        for (int i = 1; i < inOrder.size(); i++) {
            Revisions revisions = QUESTION.revisions(inOrder.get(i - 1), inOrder.get(i), extract);

            assertReasonsAdd(revisions, EnumSet.noneOf(Revision.RevisionReason.class));
            assertDifferencesAreThoseOfTheRecordsAlone(revisions, records);
        }
    }

    private static void assertReasonsAdd(Revisions revisions, Set<Revision.RevisionReason> seen) {
        for (Measure<?> measure : revisions.after().query().measures()) {
            assertReasonsAdd(revisions.of(measure), measure, seen);
        }
    }

    private static <V> void assertReasonsAdd(
            Revision<V> revision, Measure<?> measure, Set<Revision.RevisionReason> seen) {
        BigDecimal difference = ExplainProperties.number(revision.after().known())
                .subtract(ExplainProperties.number(revision.before().known()));
        Map<Revision.RevisionReason, BigDecimal> byReason = new EnumMap<>(Revision.RevisionReason.class);
        revision.records().forEach(revised -> {
            BigDecimal own = ExplainProperties.number(revised.difference());
            if (!measure.equals(PeopleMeasures.CUSTODY)) { // of which a part of a day may be lost
                assertThat(own).as("%s changed %s", revised, measure).isNotEqualByComparingTo(BigDecimal.ZERO);
            }
            byReason.merge(revised.reason(), own, BigDecimal::add);
        });
        seen.addAll(byReason.keySet());

        Offset<BigDecimal> lost =
                ExplainProperties.lost(revision.difference(), revision.records().size() + 3);
        assertThat(ExplainProperties.number(revision.difference())).isCloseTo(difference, lost);
        assertThat(sum(revision.reasons().values())).as("%s", measure).isCloseTo(difference, lost);
        assertThat(revision.reasons().keySet()).isEqualTo(byReason.keySet());
        revision.reasons()
                .forEach((reason, sum) ->
                        assertThat(ExplainProperties.number(sum)).isCloseTo(byReason.get(reason), lost));
        assertThat(revision.records()).extracting(RevisedRecord::id).isSorted();
        assertThat(revision.records())
                .extracting(revised -> revised.kind() + revised.id())
                .doesNotHaveDuplicates();
    }

    private static BigDecimal sum(Iterable<?> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object value : values) {
            sum = sum.add(ExplainProperties.number(value));
        }
        return sum;
    }

    /** Joint work apart, whose event one of several records adds; ranges apart, which add end by end. */
    private static void assertDifferencesAreThoseOfTheRecordsAlone(Revisions revisions, List<AllianceRecord> records) {
        for (Measure<?> measure : List.of(CashMeasures.SEIZED, DrugMeasures.MASS, InvestigationMeasures.FUNDS_OPENED)) {
            for (RevisedRecord<?> revised : revisions.of(measure).records()) {
                List<AllianceRecord> own = records.stream()
                        .filter(record -> record.id().equals(revised.id())
                                && record.kind().equals(revised.kind()))
                        .toList();
                BigDecimal after = ExplainProperties.number(
                        revisions.after().query().summarize(own).figure(measure).known());
                BigDecimal before = ExplainProperties.number(revisions
                        .before()
                        .query()
                        .summarize(own)
                        .figure(measure)
                        .known());

                assertThat(ExplainProperties.number(revised.difference())).isEqualByComparingTo(after.subtract(before));
            }
        }
    }

    @Property
    void recordThatIsNoJointWork_isRevisedByAnotherRecord_onlyWhereBothNameTheSame(@ForAll long seed) {
        List<AllianceRecord> records = RevisionStream.of(seed, 40, 12);
        Set<RecordId> joint = new HashSet<>();
        records.stream().filter(record -> record.joint().isPresent()).forEach(record -> joint.add(record.id()));
        Revisions revisions = QUESTION.revisions(
                RevisionStream.instant(records, new Random(seed)), RevisionStream.LAST, DataExtract.of(records));

        for (Measure<?> measure : QUESTION.measures()) {
            assertThat(revisions.of(measure).records())
                    .filteredOn(revised -> revised.reason() == Revision.RevisionReason.ANOTHER_RECORD)
                    .allMatch(revised -> Countings.isOfNames(measure) || joint.contains(revised.id()));
        }
    }
}
