package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The remainder of property is less if another disposal took a part of it, on a day that is not covered. */
class RemaindersTest {

    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 1, 1);
    private static final LocalDate TAKEN = LocalDate.of(2022, 2, 10);
    private static final LocalDate PART = LocalDate.of(2022, 6, 15);
    private static final LocalDate LAST = LocalDate.of(2023, 2, 10);
    private static final Set<Fact> PROPERTY = Fact.of(RecoverableProperty.class);
    private static final Map<Gap, Long> MAY_BE_LESS = Map.of(Gap.REMAINDER_MAY_BE_LESS, 1L);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(GBP)
            .groupedBy(Dimension.AREA.with("A", "B"), Dimension.MONTH);

    /** Cash of £98. Before the remainder £10 left it. */
    private static CashSeizure cash(String id, Stage part, MoneyEvent last) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .area("A")
                .operation("OP-ALLIANCE")
                .seized(TAKEN)
                .amount(pounds("98"))
                .then(part, PART, pounds("10"))
                .event(last)
                .build();
    }

    private static CashSeizure released() {
        return cash("1", Stage.FORFEITED, remainder(Stage.RELEASED, EventDate.on(LAST)));
    }

    private static MoneyEvent remainder(Stage stage, EventDate date) {
        return MoneyEvent.of(stage, date).remainder();
    }

    private static ReportingPeriod days(String first, String last) {
        return ReportingPeriod.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** All facts of property are covered, except one on some days. */
    private static Coverage without(Fact fact, ReportingPeriod hole) {
        Set<Fact> others = EnumSet.copyOf(PROPERTY);
        others.remove(fact);
        return Coverage.of(CUMBRIA, ReportingPeriod.ofEndExclusive(START, END), others)
                .plus(Coverage.of(CUMBRIA, ReportingPeriod.ofEndExclusive(START, hole.start()), fact))
                .plus(Coverage.of(CUMBRIA, ReportingPeriod.ofEndExclusive(hole.endExclusive(), END), fact))
                .withOpening(START);
    }

    private static final Coverage WINTER = without(Fact.CASH_FORFEITED, days("2022-12-01", "2023-01-31"));

    private static Summary summary(StatsQuery query, Coverage coverage, RecoverableProperty... property) {
        return query.summarize(DataExtract.of(List.of(property)).covering(coverage));
    }

    private static void assertAtMost88(Figure<?> figure) {
        assertThat(figure.text()).isEqualTo("at most £88");
        assertThat(figure.completeness().gaps()).isEqualTo(MAY_BE_LESS);
        assertThat(figure.range().lowest()).hasValue(BigDecimal.ZERO);
        assertThat(figure.range().highest().orElseThrow()).isEqualByComparingTo("88");
        assertThat(figure.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CASH_FORFEITED | 2022-12-01 | 2023-01-31 | at most £88
            CASH_FORFEITED | 2022-03-01 | 2022-03-31 | at most £88
            CASH_FORFEITED | 2022-02-10 | 2022-02-10 | at most £88
            CASH_FORFEITED | 2023-02-10 | 2023-02-10 | at most £88
            CASH_DISPOSED_OF | 2022-12-01 | 2023-01-31 | at most £88
            CASH_RELEASED | 2022-12-01 | 2022-12-31 | at most £88
            CASH_RELEASED | 2023-01-01 | 2023-01-31 | £88 in the known part
            CASH_FORFEITED | 2022-02-09 | 2022-02-09 | £88
            CASH_FORFEITED | 2023-02-11 | 2023-03-31 | £88
            CASH_DETAINED | 2022-12-01 | 2023-01-31 | £88
            ASSETS_FORFEITED | 2022-12-01 | 2023-01-31 | £88
            """)
    void remainder_isAtMostItsAmount_ifADisposalBeforeItIsNotCovered(
            Fact fact, LocalDate first, LocalDate last, String text) {
        Summary summary = summary(YEAR, without(fact, ReportingPeriod.ofDays(first, last)), released());

        assertThat(summary.figure(CashMeasures.RELEASED).text()).isEqualTo(text);
    }

    @Test
    void gap_isOfTheAmountInItsPeriodAndRows_notOfOtherFigures() {
        Summary summary = summary(YEAR, WINTER, released());

        assertAtMost88(summary.figure(CashMeasures.RELEASED));
        assertAtMost88(summary.by(Dimension.AREA).get("A").figure(CashMeasures.RELEASED));
        assertAtMost88(summary.by(Dimension.MONTH).get(YearMonth.of(2023, 2)).figure(CashMeasures.RELEASED));
        assertAtMost88(summary(YEAR.within(OPERATIONS, OperationId.of("OP-ALLIANCE")), carrying(WINTER), released())
                .figure(CashMeasures.RELEASED));
        for (Summary other : List.of(
                summary.by(Dimension.AREA).get("B"),
                summary.by(Dimension.MONTH).get(YearMonth.of(2023, 1)),
                summary(YEAR.forPeriod(ReportingPeriod.ofYear(2022)), WINTER, released()))) {
            assertThat(other.figure(CashMeasures.RELEASED).text()).isEqualTo("£0");
        }
        assertThat(summary.figure(MoneyMeasures.times(Stage.RELEASED)).text()).isEqualTo("1");
    }

    private static Coverage carrying(Coverage coverage) {
        return coverage.carrying(Key.OPERATION);
    }

    @ParameterizedTest
    @EnumSource
    void remainder_ofEachStageOfDisposal_isAtMostItsAmount(Stage stage) {
        if (stage.disposal()) {
            CashSeizure property = cash("1", Stage.FORFEITED, remainder(stage, EventDate.on(LAST)));

            Measure<?> amount = MoneyMeasures.amount(stage);
            String of = stage == Stage.FORFEITED ? "£88 in the known part" : "at most £88";
            assertThat(summary(YEAR, WINTER, property).figure(amount).text()).isEqualTo(of);
        }
    }

    @ParameterizedTest
    @EnumSource
    void remainder_ofEachKindOfAsset_isAtMostItsAmount(AssetKind kind) {
        if (kind != AssetKind.CASH) {
            Asset asset = Asset.builder(kind)
                    .id("cumbria", kind.name().toLowerCase(Locale.ROOT))
                    .taken(kind == AssetKind.ACCOUNT ? Stage.FROZEN : Stage.SEIZED, TAKEN)
                    .amount(pounds("98"))
                    .then(Stage.TO_VICTIMS, PART, pounds("10"))
                    .thenRemainder(Stage.RELEASED, LAST)
                    .build();
            Coverage hole = without(Fact.ASSETS_DISPOSED_OF, days("2022-12-01", "2023-01-31"));

            assertAtMost88(summary(YEAR, hole, asset).figure(MoneyMeasures.amount(Stage.RELEASED)));
            assertThat(summary(YEAR, WINTER, asset)
                            .figure(MoneyMeasures.amount(Stage.RELEASED))
                            .text())
                    .isEqualTo("£88");
        }
    }

    /** Other cash of £5 was released in the period. */
    @ParameterizedTest
    @CsvSource({"2022-12-31, £5", "2023-01-01, at most £93", "2023-12-31, at most £93", "2024-01-01, £5"})
    void gap_isOfTheDayOfTheRemainder(LocalDate day, String text) {
        CashSeizure five = CashSeizure.builder()
                .id("cumbria", "2")
                .seized(LocalDate.of(2023, 3, 1))
                .amount(pounds("5"))
                .thenAll(Stage.RELEASED, LocalDate.of(2023, 3, 2))
                .build();
        CashSeizure last = cash("1", Stage.FORFEITED, remainder(Stage.RELEASED, EventDate.on(day)));
        Coverage hole = without(Fact.CASH_FORFEITED, days("2022-07-01", "2022-07-31"));

        assertThat(summary(YEAR, hole, last, five).figure(CashMeasures.RELEASED).text())
                .isEqualTo(text);
    }

    @Test
    void remainder_thatIsZeroOrContradictory_hasNoSuchGap() {
        CashSeizure nothing = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(TAKEN)
                .amount(pounds("98"))
                .then(Stage.DESTROYED, PART, pounds("98"))
                .thenRemainder(Stage.RELEASED, LAST)
                .build();
        CashSeizure twice = CashSeizure.builder()
                .id("cumbria", "2")
                .seized(TAKEN)
                .amount(pounds("98"))
                .thenAll(Stage.DESTROYED, PART)
                .thenRemainder(Stage.RELEASED, LAST)
                .build();

        assertThat(summary(YEAR, WINTER, nothing).figure(CashMeasures.RELEASED).text())
                .isEqualTo("£0");
        assertThat(summary(YEAR, WINTER, twice)
                        .figure(CashMeasures.RELEASED)
                        .completeness()
                        .gaps())
                .isEqualTo(Map.of(Gap.CONTRADICTORY, 1L));
    }

    @Test
    void cohort_hasTheGap_ifTheRemainderIsInTime() {
        StatsQuery query = YEAR.forPeriod(ReportingPeriod.ofYear(2022));
        Measure<?> late = MoneyMeasures.cohort(Stage.RELEASED, LAST);
        Measure<?> early = MoneyMeasures.cohort(Stage.RELEASED, LAST.minusDays(1));
        Summary summary = summary(query.alsoMeasuring(late, early), WINTER, released());

        assertAtMost88(summary.figure(late));
        assertThat(summary.by(Dimension.AREA).get("B").figure(late).text()).isEqualTo("£0");
        assertThat(summary.figure(early).text()).isEqualTo("£0");
    }

    @Test
    void amount_thatIsStatedOrOfAll_isComplete() {
        for (MoneyEvent last : List.of(
                MoneyEvent.of(Stage.RELEASED, LAST, pounds("88")),
                remainder(Stage.RELEASED, EventDate.on(LAST)).amount(pounds("88")))) {
            assertThat(summary(YEAR, WINTER, cash("1", Stage.FORFEITED, last))
                            .figure(CashMeasures.RELEASED)
                            .text())
                    .isEqualTo("£88");
        }
        CashSeizure all = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(TAKEN)
                .amount(pounds("88"))
                .thenAll(Stage.RELEASED, LAST)
                .build();
        assertThat(summary(YEAR, WINTER, all).figure(CashMeasures.RELEASED).text())
                .isEqualTo("£88");
    }

    @Test
    void fact_thatIsNotDeclared_isAHole_unlessTheForceSuppliesIt() {
        Set<Fact> some = EnumSet.of(Fact.CASH_SEIZED, Fact.CASH_RELEASED, Fact.CASH_DISPOSED_OF);
        Coverage coverage = Coverage.of(CUMBRIA, ReportingPeriod.ofEndExclusive(START, END), some);
        CashSeizure written = cash("1", Stage.WRITTEN_OFF, remainder(Stage.RELEASED, EventDate.on(LAST)));

        assertAtMost88(summary(YEAR, coverage, written).figure(CashMeasures.RELEASED));
        assertThat(summary(YEAR, coverage, released())
                        .figure(CashMeasures.RELEASED)
                        .text())
                .isEqualTo("£88");
        assertThat(summary(YEAR, Coverage.none(), written)
                        .figure(CashMeasures.RELEASED)
                        .text())
                .isEqualTo("£88");
    }

    @Test
    void opening_isOfAllThatWasOpen_sinceTheTaking() {
        Coverage opened = Coverage.of(CUMBRIA, days("2022-07-01", "2024-12-31"), PROPERTY);

        assertAtMost88(summary(YEAR, opened, released()).figure(CashMeasures.RELEASED));
        assertThat(summary(YEAR, opened.withOpening(LocalDate.of(2022, 7, 1)), released())
                        .figure(CashMeasures.RELEASED)
                        .text())
                .isEqualTo("£88");
    }

    @Test
    void inexactDate_isOfItsPossibleDays() {
        CashSeizure month = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(TAKEN)
                .amount(pounds("88"))
                .event(remainder(Stage.RELEASED, EventDate.within(days("2023-02-01", "2023-02-28"))))
                .build();
        Coverage hole = without(Fact.CASH_FORFEITED, days("2023-02-20", "2023-02-20"));

        assertAtMost88(summary(YEAR, hole, month).figure(CashMeasures.RELEASED));
    }

    @Test
    void unknownDate_isNotAfterTheRecording() {
        CashSeizure undated = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(TAKEN)
                .recordedAt(Instant.parse("2023-06-15T12:00:00Z"))
                .amount(pounds("88"))
                .event(remainder(Stage.RELEASED, EventDate.unknown()))
                .build();
        StatsQuery years = YEAR.forPeriod(days("2022-01-01", "2023-12-31"));

        assertAtMost88(summary(years, WINTER, undated).figure(CashMeasures.RELEASED));
    }

    /** Its day is not over then, so another disposal of this day was perhaps not recorded yet. */
    @Test
    void remainder_onTheDayOfTheAsAtInstant_isNotAtLeastItsAmount() {
        CashSeizure recorded = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(TAKEN)
                .amount(pounds("88"))
                .event(remainder(Stage.RELEASED, EventDate.on(LAST)))
                .recordedAt(Instant.parse("2023-02-10T10:00:00Z"))
                .build();
        Coverage all = Coverage.of(CUMBRIA, ReportingPeriod.ofEndExclusive(START, END), PROPERTY)
                .withOpening(START);

        Figure<?> noon = summary(YEAR.asAt(Instant.parse("2023-02-10T12:00:00Z")), all, recorded)
                .figure(CashMeasures.RELEASED);
        assertThat(noon.completeness().gaps()).isEqualTo(MAY_BE_LESS);
        assertThat(noon.text()).isEqualTo("£88 in the known part");

        Figure<?> nextDay = summary(YEAR.asAt(Instant.parse("2023-02-11T12:00:00Z")), all, recorded)
                .figure(CashMeasures.RELEASED);
        assertThat(nextDay.completeness().gaps()).isEmpty();
        assertThat(nextDay.text()).isEqualTo("at least £88");
    }

    @Test
    void amounts_inTwoCurrencies_areOneGap() {
        CashSeizure both = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(TAKEN)
                .amount(pounds("88"))
                .amount(BigDecimal.TEN, EUR)
                .thenRemainder(Stage.RELEASED, LAST)
                .build();

        assertThat(summary(AllianceStats.forPeriod(YEAR.period()), WINTER, both).figures(CashMeasures.RELEASED))
                .hasSize(2)
                .allMatch(figure -> figure.completeness()
                        .gaps()
                        .getOrDefault(Gap.REMAINDER_MAY_BE_LESS, 0L)
                        .equals(1L));
    }

    /** Parts with the days before and after the hole have the gap, until a third part covers the hole. */
    @Test
    void parts_haveTheGapOfTheWhole() {
        Coverage hole = Coverage.of(CUMBRIA, days("2022-12-01", "2023-01-31"), Fact.CASH_FORFEITED);
        CashSeizure other = cash("2", Stage.FORFEITED, remainder(Stage.RELEASED, EventDate.on(LAST)));
        Summary one = summary(YEAR, WINTER, released());
        Summary two = summary(YEAR, WINTER, other);
        Summary both = one.plus(two);

        assertThat(both).isEqualTo(summary(YEAR, WINTER, other, released()));
        assertThat(both.figure(CashMeasures.RELEASED).text()).isEqualTo("at most £176");
        assertThat(both.figure(CashMeasures.RELEASED).completeness().gaps())
                .isEqualTo(Map.of(Gap.REMAINDER_MAY_BE_LESS, 2L));
        assertThat(YEAR.readSummary(both.toBytes())).isEqualTo(both);
        Summary covered = both.plus(summary(YEAR, hole));
        assertThat(covered.figure(CashMeasures.RELEASED).text()).isEqualTo("£176");
        assertThat(covered).isEqualTo(summary(YEAR, WINTER.plus(hole), released(), other));
    }

    @Test
    void listExtractIndexAndAccumulator_giveTheSame() {
        DataExtract extract = DataExtract.of(List.of(released())).covering(WINTER);
        List<Summary> all = new ArrayList<>();
        RecordIntake<Summary> accumulator = YEAR.accumulator();
        accumulator.covers(WINTER);
        accumulator.add(released());
        all.add(accumulator.finish());
        all.add(YEAR.index(extract).summarize(YEAR.period()));
        all.add(YEAR.withDeduplication(Deduplication.NONE).summarize(extract));

        assertThat(all).allSatisfy(each -> assertAtMost88(each.figure(CashMeasures.RELEASED)));
        assertThat(all.subList(0, 2)).containsOnly(YEAR.summarize(extract));
    }

    @Test
    void explanation_isOfTheSameFigure() {
        DataExtract extract = DataExtract.of(List.of(released())).covering(WINTER);

        assertThat(YEAR.explain(YEAR.summarize(extract).figure(CashMeasures.RELEASED), extract)
                        .contributions())
                .extracting(each -> each.value().toString())
                .containsExactly("GBP 88.00");
    }
}
