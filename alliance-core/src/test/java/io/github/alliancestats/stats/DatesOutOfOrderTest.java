package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A date before the date that it follows is an issue of a record that is kept. The event does not count. It is a gap on its
 * own day and on the day of the other event, and of each stock that depends on it.
 */
class DatesOutOfOrderTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);
    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    private static final LocalDate MAY_2 = LocalDate.of(2024, 5, 2);
    private static final Sentence CUSTODY = Sentence.custody(Period.ofYears(3));
    private static final DetentionClock CLOCK = DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES);

    /**
     * A record with dates out of order.
     *
     * @param issue the field and the value of its issue
     * @param figures pairs of a measure and the words of its figure
     */
    private record Slip(AllianceRecord record, String issue, List<Object> figures) {
        @Override
        public String toString() {
            return record.kind() + ": " + issue;
        }
    }

    private static Slip slip(AllianceRecord record, String issue, Object... figures) {
        return new Slip(record, issue, List.of(figures));
    }

    static List<Slip> slips() {
        List<Slip> slips = new ArrayList<>(courtCases());
        slips.add(slip(
                Warrant.builder()
                        .id("cumbria", "1")
                        .obtained(MAY_2)
                        .executed(MAY_1)
                        .power(Warrant.Power.DRUGS)
                        .build(),
                "executed 2024-05-01 (obtained 2024-05-02)",
                ActivityMeasures.WARRANTS_OBTAINED,
                "1",
                ActivityMeasures.WARRANTS_EXECUTED,
                "not known",
                ActivityMeasures.DRUG_WARRANTS_EXECUTED,
                "not known"));
        slips.add(slip(
                DrugSeizure.builder()
                        .id("cumbria", "1")
                        .seized(MAY_2)
                        .drug(SeizedDrug.builder()
                                .drug(Drug.HEROIN)
                                .quantity(Quantity.grams("5"))
                                .destroyed(EventDate.on(MAY_1)))
                        .build(),
                "destroyed 2024-05-01 (seized 2024-05-02)",
                DrugMeasures.MASS,
                "5 g",
                DrugMeasures.quantityDestroyed(UnitKind.MASS),
                "not known",
                DrugMeasures.quantityHeld(UnitKind.MASS),
                "not known",
                DrugMeasures.quantityDestroyed(UnitKind.PLANTS),
                "0 plants"));
        slips.add(slip(
                FinancialInvestigation.builder()
                        .id("cumbria", "1")
                        .opened(MAY_2)
                        .closed(MAY_1)
                        .amount(pounds("70"))
                        .purpose(FinancialInvestigation.Purpose.MONEY_LAUNDERING)
                        .build(),
                "closed 2024-05-01 (opened 2024-05-02)",
                InvestigationMeasures.OPENED,
                "1",
                InvestigationMeasures.OPEN,
                "not known",
                InvestigationMeasures.FUNDS_UNDER_INVESTIGATION,
                "not known"));
        slips.add(slip(
                CrimeGroup.builder()
                        .id("cumbria", "1")
                        .crimeGroup("G1")
                        .opened(MAY_2)
                        .archived(MAY_1)
                        .build(),
                "archived 2024-05-01 (opened 2024-05-02)",
                GroupMeasures.ARCHIVED,
                "not known",
                GroupMeasures.OPEN,
                "not known"));
        slips.add(slip(
                CrimeGroup.builder()
                        .id("cumbria", "1")
                        .crimeGroup("G1")
                        .opened(MAY_2)
                        .archived(MAY_2)
                        .dismantled(MAY_1, "all in prison")
                        .build(),
                "dismantled 2024-05-01 (opened 2024-05-02)",
                GroupMeasures.ARCHIVED,
                "1",
                GroupMeasures.DISMANTLED,
                "not known",
                GroupMeasures.OPEN,
                "0"));
        slips.add(slip(
                PublicReport.builder()
                        .id("cumbria", "1")
                        .received(MAY_2)
                        .followedUp(MAY_1)
                        .build(),
                "followedUp 2024-05-01 (received 2024-05-02)",
                CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP, // by the day of receipt
                "1"));
        slips.add(slip(
                CashSeizure.builder()
                        .id("cumbria", "1")
                        .amount(pounds("30"))
                        .seized(MAY_2)
                        .forfeitureSought(EventDate.on(MAY_1))
                        .build(),
                "forfeitureSought 2024-05-01 (seized 2024-05-02)",
                CashMeasures.SEIZED,
                "£30",
                CashMeasures.HELD,
                "£30",
                CashMeasures.seizuresOutOfTime(CLOCK),
                "not known",
                CashMeasures.outOfTime(CLOCK),
                "not known"));
        return slips;
    }

    private static Proceedings.Builder proceedings() {
        return Proceedings.builder().id("cumbria", "1").person("P1");
    }

    private static List<Slip> courtCases() {
        return List.of(
                slip(
                        proceedings().charged(MAY_2).convicted(MAY_1).build(),
                        "convicted 2024-05-01 (charged 2024-05-02)",
                        PeopleMeasures.CHARGES,
                        "1",
                        PeopleMeasures.CONVICTIONS,
                        "not known",
                        PeopleMeasures.AWAITING_SENTENCE,
                        "not known"),
                slip(
                        proceedings().charged(MAY_2).sentenced(MAY_1, CUSTODY).build(),
                        "sentenced 2024-05-01 (charged 2024-05-02)",
                        PeopleMeasures.JAILED,
                        "not known",
                        PeopleMeasures.CUSTODY,
                        "not known",
                        GroupMeasures.WITH_MEMBER_JAILED,
                        "0"),
                slip(
                        proceedings()
                                .convicted(MAY_2)
                                .sentenced(MAY_1, Sentence.community())
                                .build(),
                        "sentenced 2024-05-01 (convicted 2024-05-02)",
                        PeopleMeasures.CONVICTIONS,
                        "1",
                        PeopleMeasures.JAILED,
                        "0",
                        PeopleMeasures.AWAITING_SENTENCE,
                        "not known"),
                slip(
                        proceedings()
                                .arrested(MAY_1)
                                .arrested(MAY_2)
                                .concluded(MAY_1, Proceedings.Conclusion.NO_FURTHER_ACTION)
                                .build(),
                        "concluded 2024-05-01 (an event of 2024-05-02)",
                        PeopleMeasures.ARRESTS,
                        "2",
                        PeopleMeasures.AWAITING_CHARGE,
                        "not known"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void eventOutOfOrder_isAnIssueOfAKeptRecord_andAGap(Slip slip) {
        List<RecordIssue> issues = slip.record().issues();
        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.OUT_OF_ORDER))
                .satisfies(issue ->
                        assertThat(issue.record()).contains(slip.record().id()))
                .satisfies(
                        issue -> assertThat(issue.field() + " " + issue.value()).isEqualTo(slip.issue()));
        assertThat(DataExtract.of(List.of(slip.record())).issues()).startsWith(issues.toArray(RecordIssue[]::new));

        for (int i = 0; i < slip.figures().size(); i += 2) {
            Measure<?> measure = (Measure<?>) slip.figures().get(i);
            Figure<?> figure = YEAR.measuring(measure)
                    .summarize(
                            Given.declared(List.of(slip.record()), slip.record().getClass()))
                    .figure(measure);
            assertThat(figure.text()).as(measure.id()).isEqualTo(slip.figures().get(i + 1));
            assertThat(figure.completeness().gaps().containsKey(Gap.CONTRADICTORY))
                    .as(measure.id())
                    .isEqualTo(figure.text().equals("not known"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2022, 0", "2023, not known", "2024, 0", "2025, not known", "2026, not known", "2027, 0"})
    void eventOutOfOrder_isAGapOnItsDay_andFromTheEventBeforeItUntilTheRecording(int year, String executed) {
        Warrant warrant = Warrant.builder()
                .id("cumbria", "1")
                .obtained(LocalDate.of(2025, 5, 2))
                .executed(LocalDate.of(2023, 5, 1))
                .recordedAt(Instant.parse("2026-03-01T12:00:00Z"))
                .build();

        assertThat(YEAR.forPeriod(ReportingPeriod.ofYear(year))
                        .summarize(Given.declared(List.of(warrant), Warrant.class))
                        .figure(ActivityMeasures.WARRANTS_EXECUTED)
                        .text())
                .isEqualTo(executed);
    }

    @Test
    void recordWithDatesInOrder_hasNoIssue_evenInOtherZones() {
        Warrant warrant = Warrant.builder()
                .id("cumbria", "1")
                .obtained(EventDate.at(Instant.parse("2024-05-01T23:30:00Z"))) // 2 May in London
                .executed(MAY_1)
                .build();

        assertThat(warrant.issues()).isEmpty();
    }

    /** In some zone it was seized and forfeited on one day. So the second forfeiture is of too much, and on no later day. */
    @ParameterizedTest
    @CsvSource({"6, £0", "7, £100 in the known part", "11, £0"})
    void forfeitureOfTooMuch_onTheDayOfSeizureInAnotherZone_isOnThatDay(int month, String forfeited) {
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(EventDate.at(Instant.parse("2024-06-30T23:30:00Z"))) // 1 July in London
                .amount(pounds("100"))
                .then(Stage.FORFEITED, LocalDate.of(2024, 6, 30), pounds("100"))
                .then(Stage.FORFEITED, LocalDate.of(2024, 6, 30), pounds("50"))
                .build();

        assertThat(YEAR.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, month)))
                        .summarize(Given.complete(List.of(cash)))
                        .figure(CashMeasures.FORFEITED)
                        .text())
                .isEqualTo(forfeited);
    }
}
