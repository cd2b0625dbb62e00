package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues that depend on what a query counts: days after the period, and the last known day of the law. */
class QueryIssuesTest {

    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(Y2023).reportingIn(GBP);

    private static Optional<Issue> issue(Summary summary, Code code) {
        return summary.issues().stream().filter(issue -> issue.code() == code).findFirst();
    }

    @Nested
    class ChargeAfterThePeriod {

        private final StatsQuery query = YEAR.measuring(PeopleMeasures.arrestedAndCharged(Period.ofDays(90)));
        private final Coverage covered = Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED, Fact.CHARGED);

        private Summary summary(StatsQuery asked, String charged) {
            AllianceRecord record = Proceedings.builder()
                    .id("cumbria", "1")
                    .person("P")
                    .arrested(LocalDate.of(2023, 12, 1))
                    .charged(LocalDate.parse(charged))
                    .build();
            return asked.summarize(DataExtract.of(List.of(record)).covering(covered));
        }

        @Test
        void dayThatIsNotCovered_isNamed() {
            Summary summary = summary(query, "2024-02-10");

            assertThat(summary.figure(query.measures().get(0)).atLeast()).isFalse();
            assertThat(issue(summary, Code.FOLLOWED_OUTSIDE_COVERAGE)).hasValueSatisfying(issue -> {
                assertThat(issue.severity()).isEqualTo(Severity.WARNING);
                assertThat(issue.count()).isEqualTo(1);
                assertThat(issue.sentence()).endsWith(": cumbria charged");
            });
            assertThat(issue(summary, Code.OUTSIDE_COVERAGE)).isEmpty();
        }

        @Test
        void dayThatNoFigureNeeds_hasNoIssue() {
            assertThat(summary(query, "2024-04-10").issues()).isEmpty();
            assertThat(summary(YEAR.measuring(PeopleMeasures.ARRESTS), "2024-02-10")
                            .issues())
                    .isEmpty();
        }

        @Test
        void chargesNotCoveredSoFar_areNeededUntilADay() {
            Summary summary = summary(query, "2023-12-05");

            assertThat(summary.figure(query.measures().get(0)).completeness())
                    .hasToString("known for 1 of 1, not supplied in full: charged, needed until 2024-03-30");
        }
    }

    @Nested
    class LastKnownDay {

        private final StatsQuery byClass = AllianceStats.forPeriod(ReportingPeriod.ofYear(2026))
                .measuring(DrugMeasures.SEIZURES)
                .groupedBy(Dimension.MONTH.by(Dimension.DRUG_CLASS));
        private final List<AllianceRecord> drugs = List.of(Given.seizure("1", "2026-05-01", Drug.HEROIN));
        private final ReportingPeriod y2029 = ReportingPeriod.ofYear(2029);

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void drugsByClassOfALaterPeriod_areAWarning(boolean isDeclared) {
            Summary summary = byClass.summarize(isDeclared ? Given.complete(drugs) : DataExtract.of(drugs));

            assertThat(issue(summary, Code.LAW_NOT_KNOWN)).hasValueSatisfying(issue -> {
                assertThat(issue.severity()).isEqualTo(Severity.WARNING);
                assertThat(issue.sentence()).contains("2026-11-27").contains("StatsQuery.withDrugLaw");
            });
            assertThat(byClass.compareWith(ReportingPeriod.ofYear(2025), drugs).issues())
                    .extracting(Issue::code)
                    .containsOnlyOnce(Code.LAW_NOT_KNOWN);
        }

        @Test
        void drugsByClassOfKnownDays_haveNoIssue() {
            DrugLaw covered = DrugLaw.misuseOfDrugsAct().coveringThrough(LocalDate.of(2026, 12, 31));

            assertThat(List.of(
                            byClass.forPeriod(ReportingPeriod.ofYear(2025)),
                            byClass.groupedBy(Dimension.DRUG),
                            byClass.withDrugLaw(covered)))
                    .allSatisfy(query -> assertThat(issue(query.summarize(drugs), Code.LAW_NOT_KNOWN))
                            .isEmpty());
        }

        @Test
        void limitsOfDetentionInALaterPeriod_areAWarning() {
            DetentionClock clock = DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES);
            StatsQuery later = AllianceStats.forPeriod(y2029).reportingIn(GBP);

            assertThat(issue(later.measuring(CashMeasures.outOfTime(clock)).summarize(List.of()), Code.LAW_NOT_KNOWN))
                    .hasValueSatisfying(issue -> assertThat(issue.sentence())
                            .contains("2028-12-31")
                            .contains("DetentionClock.coveringThrough"));
            assertThat(issue(
                            later.measuring(CashMeasures.outOfTime(clock.coveringThrough(y2029.lastDay())))
                                    .summarize(List.of()),
                            Code.LAW_NOT_KNOWN))
                    .isEmpty();
            assertThat(issue(later.summarize(List.of()), Code.LAW_NOT_KNOWN)).isEmpty();
        }
    }

    @Test
    void month_hasNoIssueOfLaterDays() {
        Summary year = AllianceStats.forPeriod(ReportingPeriod.ofYear(2026))
                .groupedBy(Dimension.MONTH, Dimension.DRUG_CLASS)
                .summarize(List.of());
        Breakdown<YearMonth> months = year.by(Dimension.MONTH);

        assertThat(issue(months.get(YearMonth.of(2026, 10)), Code.LAW_NOT_KNOWN))
                .isEmpty();
        assertThat(issue(months.get(YearMonth.of(2026, 12)), Code.LAW_NOT_KNOWN))
                .isPresent();
    }
}
