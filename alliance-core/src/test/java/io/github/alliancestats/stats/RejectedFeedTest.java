package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejected rows of a feed, and those outside any. An unread row can be of any kind, unless its feed limits it. */
class RejectedFeedTest {

    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final ForceId KENT = ForceId.of("kent");
    private static final Rejection UNREAD = Rejection.of("7", "unreadable");
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(GBP)
            .groupedBy(Dimension.FORCE);
    private static final Coverage COVERED =
            Given.covering(Fact.of(CashSeizure.class)).plus(Given.covering(Fact.of(Proceedings.class)));

    private static Summary summary(boolean isDeclared, Consumer<RecordIntake<DataExtract>> rejecting) {
        RecordIntake<DataExtract> intake = DataExtract.writer();
        intake.covers(isDeclared ? COVERED : Coverage.none());
        intake.add(Given.cash("1", "2023-01-05", "100"));
        intake.add(Proceedings.builder()
                .id("cumbria", "2")
                .arrested(LocalDate.of(2023, 5, 1))
                .build());
        intake.add(CashSeizure.builder()
                .id("kent", "3")
                .seized(LocalDate.of(2023, 5, 1))
                .amount(BigDecimal.valueOf(50), GBP)
                .build());
        rejecting.accept(intake);
        Summary summary = YEAR.summarize(intake.finish());
        assertThat(YEAR.readSummary(summary.toBytes())).isEqualTo(summary);
        return summary;
    }

    private static FigureState state(Summary summary, Measure<?> measure) {
        return summary.figure(measure).state();
    }

    private static FigureState state(Summary summary, Measure<?> measure, ForceId force) {
        return summary.by(Dimension.FORCE).get(force).figure(measure).state();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rejectionOutsideAnyFeed_isAGapOfEveryFigure(boolean isDeclared) {
        Summary summary = summary(isDeclared, intake -> intake.reject(UNREAD));

        assertThat(state(summary, CashMeasures.SEIZED)).isEqualTo(FigureState.PARTIAL);
        assertThat(state(summary, PeopleMeasures.ARRESTS)).isEqualTo(FigureState.PARTIAL);
        assertThat(state(summary, CashMeasures.SEIZED, KENT)).isEqualTo(FigureState.PARTIAL);
        assertThat(summary.figure(CashMeasures.SEIZED).completeness()).hasToString("known for 2 of 3 (rejected: 1)");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rejectionOutsideAnyFeed_ofAForce_isAGapOfItsFigures(boolean isDeclared) {
        Summary summary = summary(isDeclared, intake -> intake.reject(UNREAD.concerning(CUMBRIA)));

        assertThat(state(summary, PeopleMeasures.ARRESTS)).isEqualTo(FigureState.PARTIAL);
        assertThat(state(summary, CashMeasures.SEIZED, CUMBRIA)).isEqualTo(FigureState.PARTIAL);
        assertThat(state(summary, CashMeasures.SEIZED, KENT)).isEqualTo(FigureState.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rejectionOfAFeed_isAGapOfItsFacts(boolean isDeclared) {
        Summary summary = summary(
                isDeclared,
                intake -> intake.feed("cash.csv", Fact.of(CashSeizure.class)).reject(UNREAD));

        assertThat(state(summary, CashMeasures.SEIZED)).isEqualTo(FigureState.PARTIAL);
        assertThat(state(summary, CashMeasures.SEIZED, KENT)).isEqualTo(FigureState.PARTIAL);
        assertThat(state(summary, PeopleMeasures.ARRESTS, CUMBRIA)).isEqualTo(FigureState.COMPLETE);
    }

    @Test
    void rowIds_areUniqueInTheirFeed() {
        RecordIntake<DataExtract> intake = DataExtract.writer();
        intake.feed("cash.csv", Fact.of(CashSeizure.class)).reject(UNREAD);
        intake.feed("cases.csv", Fact.of(Proceedings.class)).reject(UNREAD);
        intake.feed("cases.csv", Fact.of(Proceedings.class)).reject(UNREAD);

        assertThat(intake.finish().rejections())
                .extracting(Rejection::toString)
                .containsExactly("row cash.csv 7: unreadable", "row cases.csv 7: unreadable");
    }

    @Test
    void feed_hasFacts_andItsRejectionsHaveNoOthers() {
        RecordIntake<DataExtract> intake = DataExtract.writer();

        assertThatThrownBy(() -> intake.feed("cash.csv", Set.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("feed cash.csv must have a fact");
        assertThatThrownBy(() -> intake.feed("cash.csv", Fact.of(CashSeizure.class))
                        .reject(UNREAD.concerning(CUMBRIA, Set.of(Fact.ARRESTED))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the rejection of cash.csv 7 must have facts of its feed, but has [");
    }
}
