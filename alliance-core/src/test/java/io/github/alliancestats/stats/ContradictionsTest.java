package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A register of forfeitures with the slips of a published one: 52 of its 23,106 rows were forfeited before they were
 * seized. More was forfeited than was booked in 7 rows, and 7 have no day of forfeiture. No row is lost. The contradictory
 * part of a record does not count.
 */
class ContradictionsTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(GBP)
            .measuring(
                    CashMeasures.SEIZED,
                    CashMeasures.FORFEITED,
                    CashMeasures.HELD,
                    MoneyMeasures.times(Stage.FORFEITED),
                    MoneyMeasures.amountAsRecorded(Stage.FORFEITED),
                    MoneyMeasures.cohort(Stage.FORFEITED, LocalDate.of(2023, 12, 31)),
                    MoneyMeasures.cohortHeld(LocalDate.of(2023, 12, 31)),
                    OrderMeasures.PAID,
                    OrderMeasures.OUTSTANDING,
                    OrderMeasures.paidAsRecorded());

    private static LocalDate day(String day) {
        return LocalDate.parse("2023-" + day);
    }

    private static CashSeizure.Builder cash(String id, String amount) {
        return CashSeizure.builder().id("cumbria", id).seized(day("05-01")).amount(new BigDecimal(amount), GBP);
    }

    private static AllianceRecord forfeited(String id, String seized, String date, String forfeited) {
        return cash(id, seized)
                .then(Stage.FORFEITED, day(date), pounds(forfeited))
                .build();
    }

    private static ConfiscationOrder order(String id, String ordered, String date, String paid) {
        return ConfiscationOrder.builder()
                .id("cumbria", id)
                .made(day("05-01"))
                .obligor(Obligor.of("P-" + id, pounds(ordered)).paid(day(date), pounds(paid)))
                .build();
    }

    private static final List<AllianceRecord> REGISTER = List.of(
            forfeited("right", "1000", "06-01", "900"),
            forfeited("before-seizure", "500", "04-01", "500"),
            forfeited("interest-not-booked", "20000", "07-01", "20100.37"),
            forfeited("more-than-booked", "300", "08-01", "3000"),
            order("paid", "800", "06-01", "100"),
            order("overpaid-by-interest", "400", "06-01", "412.50"),
            order("paid-before-it-was-made", "70", "04-01", "70"),
            cash("undated-forfeiture", "40")
                    .recordedAt(Instant.parse("2023-12-01T12:00:00Z"))
                    .event(MoneyEvent.of(Stage.FORFEITED, EventDate.unknown()).amount(pounds("40")))
                    .build());

    private final Summary summary = YEAR.summarize(Given.complete(REGISTER));

    private static String known(Summary summary, Measure<MonetaryAmount> measure) {
        return summary.figure(measure).number().toPlainString();
    }

    @Nested
    class TheRegister {

        @Test
        void everyRow_isIncluded() {
            assertThat(summary.included()).isEqualTo(REGISTER.size());
        }

        @Test
        void flowsAsRecorded_equalTheRawSums() {
            assertThat(summary.figure(MoneyMeasures.amountAsRecorded(Stage.FORFEITED))
                            .value())
                    .contains(pounds("24540.37"));
            assertThat(summary.figure(OrderMeasures.paidAsRecorded()).value()).contains(pounds("582.50"));
        }

        @Test
        void standardFlows_differByTheMarkedEvents() {
            assertThat(known(summary, CashMeasures.FORFEITED)).isEqualTo("21240");
            assertThat(known(summary, OrderMeasures.PAID)).isEqualTo("500");
            assertThat(DataExtract.of(REGISTER).issues())
                    .extracting(RecordIssue::toString)
                    .containsExactlyInAnyOrder(
                            "cumbria/before-seizure: forfeited 2023-04-01, GBP 500 is before the property was taken",
                            "cumbria/interest-not-booked: forfeited 2023-07-01, GBP 100.37 is more than was held",
                            "cumbria/more-than-booked: forfeited 2023-08-01, GBP 2700 is more than was held",
                            "cumbria/overpaid-by-interest: paid 2023-06-01, GBP 12.5 is more than was ordered",
                            "cumbria/paid-before-it-was-made: paid 2023-04-01, GBP 70 is before the order was made");
        }

        @Test
        void equalSlipsOfOneRecord_areTwoIssues_andACopyAddsNone() {
            AllianceRecord twice = cash("twice", "100")
                    .then(Stage.FORFEITED, day("04-01"), pounds("10"))
                    .then(Stage.FORFEITED, day("04-01"), pounds("10"))
                    .build();

            assertThat(DataExtract.of(List.of(twice, twice)).issues()).hasSize(2);
        }

        @Test
        void issue_countsTheRecords() {
            assertThat(summary.issues())
                    .filteredOn(issue -> issue.code() == Issue.Code.CONTRADICTORY_RECORDS)
                    .extracting(Issue::count)
                    .containsExactly(5L);
        }

        @Test
        void cleanRecords_haveNoIssue() {
            Summary clean = YEAR.summarize(List.of(REGISTER.get(0), REGISTER.get(4)));

            assertThat(clean.issues()).extracting(Issue::code).containsExactly(Issue.Code.COVERAGE_NOT_DECLARED);
        }
    }

    @Nested
    class Figures {

        @Test
        void flow_isOfTheKnownPart_withAGap() {
            assertThat(summary.figure(CashMeasures.FORFEITED).text()).isEqualTo("£21,240 in the known part");
            assertThat(summary.figure(CashMeasures.FORFEITED).completeness().gaps())
                    .isEqualTo(Map.of(Gap.CONTRADICTORY, 3L));
            assertThat(summary.figure(OrderMeasures.PAID).completeness().gaps())
                    .isEqualTo(Map.of(Gap.CONTRADICTORY, 2L));
        }

        @Test
        void excess_doesNotCountAsAnEvent() {
            assertThat(summary.figure(MoneyMeasures.times(Stage.FORFEITED)).known())
                    .isEqualTo(4);
            assertThat(summary.figure(MoneyMeasures.times(Stage.FORFEITED))
                            .completeness()
                            .gaps())
                    .isEqualTo(Map.of(Gap.CONTRADICTORY, 1L));
        }

        @Test
        void excessInTwoCurrencies_doesNotCountAsAnEvent() {
            AllianceRecord both = cash("two", "100")
                    .amount(BigDecimal.TEN, EUR)
                    .then(Stage.FORFEITED, day("06-01"), pounds("150"))
                    .then(Stage.FORFEITED, day("06-01"), Records.money("20", EUR))
                    .build();

            assertThat(YEAR.summarize(Given.complete(List.of(both)))
                            .figure(MoneyMeasures.times(Stage.FORFEITED))
                            .value())
                    .contains(1L);
        }

        /** The evening before in London was the day of the seizure further east. */
        @Test
        void excessOfTheEveningBefore_doesNotCountAsAnEvent() {
            AllianceRecord evening = cash("evening", "100")
                    .event(MoneyEvent.of(Stage.FORFEITED, EventDate.at(Instant.parse("2023-04-30T22:30:00Z")))
                            .amount(pounds("150")))
                    .build();

            assertThat(YEAR.summarize(Given.complete(List.of(evening)))
                            .figure(MoneyMeasures.times(Stage.FORFEITED))
                            .value())
                    .contains(1L);
        }

        @Test
        void seizures_areNotInDoubt() {
            assertThat(summary.figure(CashMeasures.SEIZED).value()).contains(pounds("21840"));
        }

        @Test
        void holding_isInDoubt_whereItsEndContradictsTheRecord() {
            assertThat(known(summary, CashMeasures.HELD)).isEqualTo("600");
            assertThat(summary.figure(CashMeasures.HELD).completeness().gaps())
                    .as("two forfeitures of more than was held are perhaps of less")
                    .isEqualTo(Map.of(Gap.CONTRADICTORY, 3L));
            assertThat(summary.figure(OrderMeasures.OUTSTANDING).completeness().gaps())
                    .as("a payment of more than was owed is perhaps of less")
                    .isEqualTo(Map.of(Gap.CONTRADICTORY, 2L));
        }

        @Test
        void holding_isZero_whereTheRemainderLeftBeforeMoreThanWasHeld() {
            AllianceRecord excess = cash("excess", "100")
                    .thenRemainder(Stage.RELEASED, day("06-01"))
                    .then(Stage.FORFEITED, day("06-01"), pounds("150"))
                    .build();

            assertThat(YEAR.summarize(Given.complete(List.of(excess)))
                            .figure(CashMeasures.HELD)
                            .text())
                    .isEqualTo("£0");
        }

        @Test
        void holding_isInDoubt_whereInterestContradictsTheRecord() {
            AllianceRecord early = cash("interest", "100")
                    .then(Stage.INTEREST, day("04-01"), pounds("5"))
                    .build();

            assertThat(YEAR.summarize(Given.complete(List.of(early)))
                            .figure(CashMeasures.HELD)
                            .text())
                    .isEqualTo("£100 in the known part");
        }

        @Test
        void cashOutOfTime_isInDoubt_whereMoreLeftThanWasHeld() {
            Measure<MonetaryAmount> outOfTime =
                    CashMeasures.outOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
            AllianceRecord excess = cash("excess", "100")
                    .then(Stage.RELEASED, day("06-01"), pounds("150"))
                    .build();

            Figure<MonetaryAmount> left = YEAR.measuring(outOfTime)
                    .summarize(Given.complete(List.of(excess)))
                    .figure(outOfTime);

            assertThat(left.value()).as("£0 would say that it was all released").isEmpty();
            assertThat(left.completeness().gaps()).isEqualTo(Map.of(Gap.CONTRADICTORY, 1L));
        }

        @Test
        void cohort_hasTheSameGaps() {
            Measure<MonetaryAmount> cohort = MoneyMeasures.cohort(Stage.FORFEITED, LocalDate.of(2023, 12, 31));
            Measure<MonetaryAmount> held = MoneyMeasures.cohortHeld(LocalDate.of(2023, 12, 31));

            assertThat(known(summary, cohort)).isEqualTo("21240");
            assertThat(summary.figure(cohort).completeness().gaps()).isEqualTo(Map.of(Gap.CONTRADICTORY, 3L));
            assertThat(known(summary, held)).isEqualTo("600");
            assertThat(summary.figure(held).completeness().gaps()).isEqualTo(Map.of(Gap.CONTRADICTORY, 3L));
        }

        @Test
        void knownParts_balance() {
            BigDecimal seized = summary.figure(CashMeasures.SEIZED).number();
            BigDecimal gone = summary.figure(CashMeasures.FORFEITED).number();

            assertThat(seized.subtract(gone))
                    .isEqualByComparingTo(summary.figure(CashMeasures.HELD).number());
        }

        @Test
        void eventBeforeTheTaking_isAGapOnItsDate_andOnTheDayOfTheTaking() {
            List<AllianceRecord> dated = REGISTER.subList(0, 7);
            Summary later = YEAR.forPeriod(ReportingPeriod.ofEndExclusive(day("05-01"), day("05-02")))
                    .summarize(Given.complete(dated));
            Summary earlier = YEAR.forPeriod(ReportingPeriod.ofEndExclusive(day("04-01"), day("05-01")))
                    .summarize(Given.complete(dated));

            assertThat(earlier.figure(CashMeasures.FORFEITED).state()).isEqualTo(FigureState.UNKNOWN);
            assertThat(earlier.figure(CashMeasures.SEIZED).value()).contains(pounds("0"));
            assertThat(later.figure(CashMeasures.FORFEITED).state()).isEqualTo(FigureState.UNKNOWN);
            assertThat(later.figure(MoneyMeasures.amountAsRecorded(Stage.FORFEITED))
                            .value())
                    .contains(pounds("0"));
        }
    }

    @Test
    void revision_thatCorrectsTheDate_closesTheGap() {
        AllianceRecord corrected = cash("before-seizure", "500")
                .revision(2)
                .then(Stage.FORFEITED, day("06-01"), pounds("500"))
                .build();

        Figure<MonetaryAmount> forfeited = YEAR.summarize(Given.complete(List.of(REGISTER.get(1), corrected)))
                .figure(CashMeasures.FORFEITED);

        assertThat(forfeited.value()).isEqualTo(Optional.of(pounds("500")));
        assertThat(DataExtract.of(List.of(REGISTER.get(1), corrected)).issues()).isEmpty();
    }
}
