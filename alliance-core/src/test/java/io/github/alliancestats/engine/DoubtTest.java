package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.engine.row.GivenRows;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days and facts of a doubt decide which figures it can change. */
class DoubtTest {

    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final ForceId KENT = ForceId.of("kent");
    private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
    private static final long SEIZED = RecordFacts.bit(Fact.CASH_SEIZED);
    private static final long FORFEITED = RecordFacts.bit(Fact.CASH_FORFEITED);
    private static final long ARRESTED = RecordFacts.bit(Fact.ARRESTED);

    private static Doubt days(String first, String last, long facts) {
        return new Doubt(CUMBRIA, Days.of(LocalDate.parse(first)), Days.of(LocalDate.parse(last)), facts, Gap.REJECTED);
    }

    private static Doubt outside(Fact fact, String first, String last) {
        return Doubt.outside(CUMBRIA, fact, ReportingPeriod.ofDays(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @Test
    void rejectedRow_isInDoubtOnItsDay_orOnAnyDayAndOfAnyForce() {
        Doubt dated = Doubt.row(CUMBRIA, Optional.of(LocalDate.of(2023, 5, 1)), SEIZED);
        Doubt open = Doubt.row(null, Optional.empty(), SEIZED);

        assertThat(dated).isEqualTo(days("2023-05-01", "2023-05-01", SEIZED));
        assertThat(open.first()).isEqualTo(Days.of(LocalDate.of(1, 1, 1)));
        assertThat(open.last()).isEqualTo(Days.of(LocalDate.of(9999, 12, 31)));
        assertThat(dated.isOf(Set.of(CUMBRIA))).isTrue();
        assertThat(dated.isOf(Set.of(KENT))).isFalse();
        assertThat(open.isOf(Set.of(KENT))).isTrue();
    }

    @Test
    void record_isInDoubtOnItsDays_withItsFacts() {
        assertThat(Doubt.ofDates(GivenRows.of(Given.cash("1", "2023-05-01", "5")), Gap.REJECTED))
                .isEqualTo(days("2023-05-01", "2023-05-01", SEIZED));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-12-31, false",
        "2022-01-01, 2023-01-01, true",
        "2023-12-31, 2024-12-31, true",
        "2024-01-01, 2024-12-31, false",
    })
    void doubt_changesAFigureOfThePeriod_ifADayIsInIt(String first, String last, boolean changes) {
        assertThat(days(first, last, SEIZED | ARRESTED).canChange(FactNeeds.any(SEIZED), Y2023, Optional.empty()))
                .isEqualTo(changes ? SEIZED : 0);
    }

    @Test
    void doubtBeforeThePeriod_changesAFigureThatHasAnOpening() {
        FactNeeds fromOpening = FactNeeds.any(SEIZED).fromOpening();

        assertThat(days("2022-01-01", "2022-01-02", SEIZED).canChange(fromOpening, Y2023, Optional.empty()))
                .isEqualTo(SEIZED);
        assertThat(days("2024-01-01", "2024-01-02", SEIZED).canChange(fromOpening, Y2023, Optional.empty()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, true", "2023-07-01, false", "2020-01-01, true"})
    void doubt_changesAStock_ifItIsNotAfterItsDay(String first, boolean changes) {
        assertThat(days(first, "2023-12-31", SEIZED | ARRESTED)
                        .canChange(FactNeeds.any(SEIZED), Y2023, Optional.of(LocalDate.of(2023, 6, 30))))
                .isEqualTo(changes ? SEIZED : 0);
    }

    /** Property that is taken after the period is not followed; that it was forfeited then counts. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, true, true",
        "2024-01-01, false, true",
        "2024-03-31, false, true",
        "2024-04-01, false, false"
    })
    void doubtAfterThePeriod_changesOnlyFollowedFacts(String first, boolean isTaken, boolean isForfeited) {
        FactNeeds followed = FactNeeds.any(FORFEITED).raisedBy(SEIZED).followedFor(Period.ofMonths(3));

        assertThat(days(first, "2024-12-31", SEIZED | FORFEITED).canChange(followed, Y2023, Optional.empty()))
                .isEqualTo((isTaken ? SEIZED : 0) | (isForfeited ? FORFEITED : 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-12-31, false",
        "2022-12-31, 2022-12-31, true",
        "2022-12-31, 2023-01-01, false", // perhaps within them
        "2024-01-01, 2024-01-02, true",
    })
    void event_isOutOfCoverage_ifNoDayIsDeclared(String first, String last, boolean isOutOfCoverage) {
        Coverage coverage = Coverage.of(CUMBRIA, Y2023, Fact.CASH_SEIZED);

        assertThat(outside(Fact.CASH_SEIZED, first, last).isOutside(coverage)).isEqualTo(isOutOfCoverage);
    }

    @Test
    void eventOfAnUndeclaredFact_orAGap_isNotOutOfCoverage() {
        Coverage coverage = Coverage.of(CUMBRIA, Y2023, Fact.CASH_SEIZED);

        assertThat(outside(Fact.ARRESTED, "2020-01-01", "2020-01-01").isOutside(coverage))
                .isFalse();
        assertThat(days("2020-01-01", "2020-01-01", SEIZED).isOutside(coverage)).isFalse();
        assertThat(Doubt.row(null, Optional.empty(), SEIZED).isOutside(coverage))
                .isFalse();
    }

    private static byte[] bytes(Doubt doubt) {
        ByteSink out = new ByteSink();
        doubt.write(out);
        return out.toBytes();
    }

    private static Doubt read(byte[] bytes) {
        return Doubt.read(new ByteSource(bytes, 0, bytes.length));
    }

    @Test
    void doubts_areReadBackEqual_andAreInOneOrder() {
        List<Doubt> inOrder = List.of(
                Doubt.row(null, Optional.empty(), SEIZED),
                Doubt.row(null, Optional.of(LocalDate.of(2023, 5, 1)), SEIZED),
                days("2023-01-01", "2023-05-02", SEIZED),
                days("2023-01-02", "2023-05-01", SEIZED),
                outside(Fact.CASH_SEIZED, "2023-01-02", "2023-05-02"),
                days("2023-01-02", "2023-05-02", SEIZED),
                days("2023-01-02", "2023-05-02", SEIZED | FORFEITED),
                days("2023-01-02", "2023-05-03", SEIZED),
                Doubt.row(KENT, Optional.empty(), 0));
        List<Doubt> sorted = new ArrayList<>(inOrder);
        Collections.reverse(sorted);
        Collections.sort(sorted);

        assertThat(sorted).isEqualTo(inOrder);
        assertThat(inOrder).allSatisfy(doubt -> assertThat(read(bytes(doubt))).isEqualTo(doubt));
    }

    /** The first date is day 0, and the last is day 3,652,058. */
    @ParameterizedTest
    @CsvSource({"0, 3652058, true", "3652058, 0, true", "3652059, 0, false", "0, 3652059, false", "1, 3652058, false"})
    void bytesOfADayThatNoDateHas_areRefused(long first, long days, boolean isRead) {
        byte[] bytes = bytes(first, days, 0);

        if (isRead) {
            assertThat(bytes(read(bytes))).isEqualTo(bytes);
        } else {
            assertThatThrownBy(() -> read(bytes)).hasMessageContaining("a day that no date has");
        }
    }

    @Test
    void bytesOfAGapThatThereIsNot_areRefused() {
        int gaps = Gap.values().length;
        byte[] last = bytes(1, 1, gaps);

        assertThat(bytes(read(last))).isEqualTo(last);
        assertThatThrownBy(() -> read(bytes(1, 1, gaps + 1))).hasMessageContaining("canonical");
    }

    private static byte[] bytes(long first, long days, long gap) {
        ByteSink out = new ByteSink();
        out.text("kent");
        out.count(first);
        out.count(days);
        out.count(SEIZED);
        out.count(gap);
        return out.toBytes();
    }
}
