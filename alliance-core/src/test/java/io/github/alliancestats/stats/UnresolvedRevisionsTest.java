package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A revision in a query without deduplication: an earlier version of its id counts too, or was never supplied. */
class UnresolvedRevisionsTest {

    private static final ReportingPeriod YEARS =
            ReportingPeriod.ofDays(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));
    private static final StatsQuery QUERY = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(GBP)
            .withDeduplication(Deduplication.NONE)
            .groupedBy(Dimension.FORCE);
    private static final AllianceRecord CASH = Given.cash("1", "2023-01-05", "100");
    private static final List<AllianceRecord> RECORDS = List.of(
            CASH,
            Draft.changed(Given.cash("1", "2023-01-05", "150"), draft -> draft.revision = 2),
            Draft.changed(CASH, draft -> draft.id = RecordId.of("kent", "1")),
            Given.cash("2", "2022-01-05", "70"),
            Given.seizure("3", "2023-01-05", Drug.COCAINE));
    private static final Coverage COVERED = Stream.of(CashSeizure.class, DrugSeizure.class)
            .flatMap(kind ->
                    Stream.of("cumbria", "kent").map(force -> Coverage.of(ForceId.of(force), YEARS, Fact.of(kind))))
            .reduce(Coverage.none(), Coverage::plus);

    private static Summary summary(StatsQuery query, List<AllianceRecord> records, boolean isDeclared) {
        RecordIntake<Summary> intake = query.accumulator();
        intake.covers(isDeclared ? COVERED : Coverage.none());
        records.forEach(intake::add);
        return intake.finish();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void figure_thatARevisionCanTouch_isNotCompleteInEitherDirection(boolean isDeclared) {
        Summary summary = summary(QUERY, RECORDS, isDeclared);
        Figure<?> cash = summary.figure(CashMeasures.SEIZED);

        assertThat(cash.state()).isEqualTo(FigureState.PARTIAL);
        assertThat(cash.text()).isEqualTo("£350 in the known part");
        assertThat(cash.completeness().gaps()).isEqualTo(Map.of(Gap.REVISION_NOT_RESOLVED, 1L));
        assertThat(cash.claim(Wording.MORE_THAN)).isEmpty();
        assertThat(summary.figure(CashMeasures.SEIZURES).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void figure_ofAnotherForceFactOrTime_staysComplete(boolean isDeclared) {
        Summary summary = summary(QUERY, RECORDS, isDeclared);
        Breakdown<ForceId> forces = summary.by(Dimension.FORCE);

        assertThat(forces.get(ForceId.of("cumbria")).figure(CashMeasures.SEIZED).value())
                .isEmpty();
        assertThat(forces.get(ForceId.of("kent")).figure(CashMeasures.SEIZED).text())
                .isEqualTo("£100");
        assertThat(summary.figure(DrugMeasures.SEIZURES).state()).isEqualTo(FigureState.COMPLETE);
        assertThat(summary(QUERY.forPeriod(ReportingPeriod.ofYear(2022)), RECORDS, isDeclared)
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo("£70");
    }

    /** A withdrawn revision, and one whose day is not known, which can be on any day. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void figure_revisionThatDoesNotCount_isNotComplete(boolean isDeclared) {
        AllianceRecord withdrawn = Draft.changed(CASH, draft -> {
            draft.revision = 2;
            draft.withdrawn = true;
        });
        AllianceRecord undated = Draft.changed(CASH, draft -> {
            draft.revision = 2;
            draft.date = EventDate.unknown();
        });

        for (AllianceRecord revision : List.of(withdrawn, undated)) {
            Figure<?> cash = summary(QUERY, List.of(CASH, revision), isDeclared).figure(CashMeasures.SEIZED);

            assertThat(cash.value()).isEmpty();
            assertThat(cash.completeness().gaps()).containsKey(Gap.REVISION_NOT_RESOLVED);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void issue_isABlocker_andTheFirst(boolean isDeclared) {
        Issue issue = summary(QUERY, RECORDS, isDeclared).issues().get(0);

        assertThat(issue.code()).isEqualTo(Issue.Code.REVISIONS_NOT_RESOLVED);
        assertThat(issue.severity()).isEqualTo(Severity.BLOCKER);
        assertThat(issue.count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sumAndBytes_keepTheGap(boolean isDeclared) {
        Summary whole = summary(QUERY, RECORDS, isDeclared);
        Summary sum = summary(QUERY, RECORDS.subList(0, 1), isDeclared)
                .plus(summary(QUERY, RECORDS.subList(1, RECORDS.size()), isDeclared));

        assertThat(sum).isEqualTo(whole);
        assertThat(QUERY.readSummary(whole.toBytes())).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void extract_resolvesRevisions_soFiguresAreComplete(boolean isDeclared) {
        DataExtract extract = DataExtract.of(RECORDS).covering(isDeclared ? COVERED : Coverage.none());
        Summary summary = QUERY.summarize(extract);

        assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("£250");
        assertThat(summary.issues()).extracting(Issue::code).doesNotContain(Issue.Code.REVISIONS_NOT_RESOLVED);
    }
}
