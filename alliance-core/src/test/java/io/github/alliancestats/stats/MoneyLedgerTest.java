package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Cash and other property, stage by stage: no pound is counted at two of them as if it were two. */
class MoneyLedgerTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static BigDecimal number(Summary summary, Measure<?> measure) {
        return summary.figure(measure).number();
    }

    private static BigDecimal answer(StatsQuery question, Measure<?> measure, AllianceRecord... records) {
        return number(question.measuring(measure).summarize(Given.complete(List.of(records))), measure);
    }

    private static CashSeizure.Builder cash(String id, String seized, String pounds) {
        return CashSeizure.builder().id("cumbria", id).seized(day(seized)).amount(pounds(pounds));
    }

    /** Invented numbers: every way that cash can go, and interest. */
    @Nested
    class OneLedger {

        private final CashSeizure seizure = cash("1", "2024-02-01", "50000.00")
                .then(Stage.INTEREST, day("2024-06-30"), pounds("412.37"))
                .then(Stage.RELEASED, day("2024-02-09"), pounds("12000"))
                .then(Stage.APPLIED_TO_ORDER, day("2024-09-01"), pounds("8000"))
                .then(Stage.TO_VICTIMS, day("2024-09-02"), pounds("3000"))
                .then(Stage.FORFEITED, day("2024-10-03"), pounds("20260.45"))
                .then(Stage.WRITTEN_OFF, day("2024-02-05"), pounds("500"))
                .build();

        private final Summary answer = YEAR.summarize(Given.complete(List.of(seizure)));

        @Test
        void held_isWhatCameInAndDidNotGoOut() {
            assertThat(answer.figure(CashMeasures.HELD).text()).isEqualTo("£6,651.92");
        }

        @Test
        void forfeitedReturnedAndHeld_areNotAllOfIt() {
            BigDecimal naive = number(answer, CashMeasures.FORFEITED)
                    .add(number(answer, CashMeasures.RELEASED))
                    .add(number(answer, CashMeasures.HELD));

            assertThat(naive).isEqualByComparingTo("38912.37");
            assertThat(in(answer)).isEqualByComparingTo("50412.37").isNotEqualByComparingTo(naive);
            assertThat(out(answer).add(number(answer, MoneyMeasures.HELD))).isEqualByComparingTo(in(answer));
        }

        /** A month has flows of its own, and what it holds at its end is what the next one starts with. */
        @Test
        void ledger_balancesInEveryMonth_andTheMonthsFollowOneAnother() {
            Breakdown<YearMonth> months = YEAR.groupedBy(Dimension.MONTH)
                    .summarize(Given.complete(List.of(seizure)))
                    .by(Dimension.MONTH);
            BigDecimal held = BigDecimal.ZERO;
            for (Summary month : months.rows().values()) {
                BigDecimal atStart = number(month, MoneyMeasures.HELD_AT_START);
                BigDecimal atEnd = number(month, MoneyMeasures.HELD);

                assertThat(atStart).isEqualByComparingTo(held);
                assertThat(atStart.add(in(month)))
                        .isEqualByComparingTo(out(month).add(atEnd));
                held = atEnd;
            }
            assertThat(held).isEqualByComparingTo("6651.92");
        }

        /** Three forces' shares of every entry lose no penny, and each force's own ledger balances. */
        @Test
        void ledgerOfJointWork_balancesForEachForce_andForAll() {
            List<AllianceRecord> records = List.of(share("cumbria", 1), share("lancashire", 2), share("merseyside", 3));
            Summary all = YEAR.groupedBy(Dimension.FORCE).summarize(Given.complete(records));

            assertThat(all.figure(CashMeasures.HELD).text()).isEqualTo("£6,651.92");
            assertThat(all.figure(CashMeasures.SEIZURES).known()).isEqualTo(1);
            assertThat(all.figure(MoneyMeasures.times(Stage.FORFEITED)).known()).isEqualTo(1);
            for (Summary own : all.by(Dimension.FORCE).rows().values()) {
                assertThat(out(own).add(number(own, MoneyMeasures.HELD))).isEqualByComparingTo(in(own));
            }
        }

        /** In UTC, one penny is released before the rest is forfeited, but in London a day after. */
        @Test
        void shareThatIsHeld_missesNoPenny_evenIfNothingIsHeldForADay() {
            CashSeizure joint = cash("2", "2024-04-01", "100.01")
                    .joint("NW-8", Share.equal(1, 2), Role.RECORDED)
                    .event(at(Stage.RELEASED, "2024-05-01T23:30:00Z", "0.01"))
                    .event(at(Stage.FORFEITED, "2024-05-01T10:00:00Z", "100.01"))
                    .then(Stage.INTEREST, day("2024-05-03"), pounds("5.01"))
                    .build();
            Summary own = YEAR.summarize(Given.complete(List.of(joint)));

            assertThat(joint.issues()).isEmpty();
            assertThat(number(own, MoneyMeasures.HELD)).isEqualByComparingTo("2.50");
            assertThat(out(own).add(number(own, MoneyMeasures.HELD))).isEqualByComparingTo(in(own));
        }

        private static MoneyEvent at(Stage stage, String instant, String pounds) {
            return MoneyEvent.of(stage, EventDate.at(Instant.parse(instant))).amount(pounds(pounds));
        }

        private CashSeizure share(String force, int place) {
            CashSeizure.Builder own = CashSeizure.builder()
                    .id(force, "1")
                    .seized(day("2024-02-01"))
                    .amount(pounds("50000.00"))
                    .joint("NW-7", Share.equal(place, 3), place == 1 ? Role.RECORDED : Role.PARTICIPATED);
            return own.events(seizure.events()).build();
        }

        private static BigDecimal in(Summary summary) {
            return number(summary, MoneyMeasures.amount(Stage.SEIZED))
                    .add(number(summary, MoneyMeasures.amount(Stage.INTEREST)));
        }

        private static BigDecimal out(Summary summary) {
            BigDecimal out = BigDecimal.ZERO;
            for (Stage stage : Stage.values()) {
                out = stage.disposal() ? out.add(number(summary, MoneyMeasures.amount(stage))) : out;
            }
            return out;
        }
    }

    /** What is forfeited in a year was mostly seized before, so forfeited over seized is no rate of anything. */
    @Nested
    class Conversion {

        private final List<AllianceRecord> records = List.of(
                cash("old", "2023-05-01", "700000")
                        .thenRemainder(Stage.FORFEITED, day("2024-03-01"))
                        .build(),
                cash("new", "2024-01-01", "1000000")
                        .then(Stage.FORFEITED, day("2024-12-31"), pounds("200000"))
                        .then(Stage.FORFEITED, day("2025-07-01"), pounds("500000"))
                        .build());

        @ParameterizedTest
        @CsvSource({"2024-12-30, 0", "2024-12-31, 20", "2025-06-30, 20", "2025-07-01, 70", "2025-12-31, 70"})
        void shareForfeited_isOfOneCohort_byADay(LocalDate by, BigDecimal percent) {
            Rate rate = Rate.forfeitedBy(by);
            Summary answer = YEAR.measuring(rate.part(), rate.whole()).summarize(Given.complete(records));
            Summary flows = YEAR.summarize(Given.complete(records));
            Ratio naive = Ratio.of(number(flows, CashMeasures.FORFEITED), number(flows, CashMeasures.SEIZED));

            assertThat(naive.percent(0)).isEqualByComparingTo("90");
            assertThat(answer.rate(rate).orElseThrow().percent(0)).isEqualByComparingTo(percent);
            assertThat(answer.rate(rate)).isNotEqualTo(naive);
        }

        @ParameterizedTest
        @CsvSource({"2024-12-30, 1000000", "2024-12-31, 800000", "2025-07-01, 300000"})
        void restOfTheCohort_isStillHeld(LocalDate by, BigDecimal pounds) {
            Measure<?> held = MoneyMeasures.cohortHeld(by);

            assertThat(number(YEAR.measuring(held).summarize(Given.complete(records)), held))
                    .isEqualByComparingTo(pounds);
        }

        /** Interest is forfeited too: over what was taken alone the share would pass one. */
        @Test
        void shareForfeited_ofCashThatEarnedInterest_isNoMoreThanOne() {
            Rate rate = Rate.forfeitedBy(day("2024-12-31"));
            Summary answer = YEAR.alsoMeasuring(rate.part(), rate.whole())
                    .summarize(Given.complete(List.of(cash("1", "2024-01-01", "100")
                            .then(Stage.INTEREST, day("2024-06-01"), pounds("5"))
                            .thenRemainder(Stage.FORFEITED, day("2024-07-01"))
                            .build())));
            Ratio naive = Ratio.of(number(answer, rate.part()), number(answer, MoneyMeasures.TAKEN));

            assertThat(naive).isEqualTo(Ratio.of(new BigDecimal(21), new BigDecimal(20)));
            assertThat(answer.rate(rate)).contains(Ratio.of(BigDecimal.ONE, BigDecimal.ONE));
        }

        @Test
        void rateOfUnlikeDates_isRefused() {
            assertThatThrownBy(() -> new Rate("conversion", CashMeasures.FORFEITED, CashMeasures.SEIZED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("one cohort")
                    .hasMessageContaining("cash.forfeited")
                    .hasMessageContaining("cash.seized");
        }

        @Test
        void rateWhoseMeasuresWereNotAskedFor_isRefused() {
            assertThatThrownBy(() -> YEAR.summarize(Given.complete(records)).rate(Rate.forfeitedBy(day("2024-12-31"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("money.cohort.forfeited.by-2024-12-31");
        }

        @Test
        void rateOfNothing_isEmpty() {
            Rate rate = Rate.forfeitedBy(day("2024-12-31"));

            assertThat(YEAR.measuring(rate.part(), rate.whole()).empty().rate(rate))
                    .isEmpty();
        }
    }

    @Nested
    class Denial {

        private final CashSeizure seized = cash("1", "2023-12-30", "100")
                .thenAll(Stage.DETAINED, day("2024-01-02"))
                .thenAll(Stage.DETAINED, day("2024-07-01"))
                .build();
        private final Asset frozen = Asset.builder(AssetKind.ACCOUNT)
                .id("cumbria", "2")
                .taken(Stage.FROZEN, day("2024-02-01"))
                .amount(pounds("1000"))
                .build();
        private final Asset restrained = Asset.builder(AssetKind.REAL_PROPERTY)
                .id("cumbria", "3")
                .taken(Stage.RESTRAINED, day("2024-03-01"))
                .amount(pounds("10000"))
                .thenAll(Stage.FROZEN, day("2024-04-01"))
                .build();

        private BigDecimal denied(Stage... stages) {
            return answer(YEAR, MoneyMeasures.denied(stages), seized, frozen, restrained);
        }

        @Test
        void everyProperty_isCountedOnce_byTheFirstOfTheStages() {
            assertThat(denied(Stage.DETAINED)).as("once, though it was twice").isEqualByComparingTo("100");
            assertThat(denied(Stage.SEIZED, Stage.DETAINED))
                    .as("seized the year before")
                    .isEqualByComparingTo("0");
            assertThat(denied(Stage.DETAINED, Stage.FROZEN)).isEqualByComparingTo("11100");
            assertThat(denied(Stage.FROZEN, Stage.RESTRAINED)).isEqualByComparingTo("11000");
        }

        @Test
        void stagesAddedUp_wouldCountSomeTwice() {
            Summary flows = YEAR.summarize(Given.complete(List.of(seized, frozen, restrained)));
            BigDecimal naive = number(flows, MoneyMeasures.amount(Stage.FROZEN))
                    .add(number(flows, MoneyMeasures.amount(Stage.RESTRAINED)));

            assertThat(naive).isEqualByComparingTo("21000");
            assertThat(denied(Stage.FROZEN, Stage.RESTRAINED)).isNotEqualByComparingTo(naive);
        }

        @Test
        void taken_isEachPropertyOnce_ofWhateverKind() {
            Summary answer =
                    YEAR.groupedBy(Dimension.ASSET_KIND).summarize(Given.complete(List.of(seized, frozen, restrained)));

            assertThat(number(answer, MoneyMeasures.TAKEN)).isEqualByComparingTo("11000");
            assertThat(answer.by(Dimension.ASSET_KIND).rows())
                    .containsOnlyKeys(AssetKind.CASH, AssetKind.ACCOUNT, AssetKind.REAL_PROPERTY);
            assertThat(number(answer.by(Dimension.ASSET_KIND).get(AssetKind.ACCOUNT), MoneyMeasures.TAKEN))
                    .isEqualByComparingTo("1000");
            assertThat(number(answer.by(Dimension.ASSET_KIND).get(AssetKind.CASH), MoneyMeasures.HELD))
                    .isEqualByComparingTo("100");
        }

        @ParameterizedTest
        @EnumSource(Stage.class)
        void denialWithAStageThatIsNone_isRefused(Stage stage) {
            if (stage.deprivation()) {
                assertThat(MoneyMeasures.denied(Stage.SEIZED, stage).name()).contains(stage.toString());
            } else {
                assertThatThrownBy(() -> MoneyMeasures.denied(Stage.SEIZED, stage))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("denial")
                        .hasMessageContaining(stage.toString());
            }
        }

        @Test
        void denial_isOneMeasure_inWhateverOrderItsStagesAreNamed() {
            assertThat(MoneyMeasures.denied(Stage.FROZEN, Stage.SEIZED, Stage.FROZEN))
                    .isEqualTo(MoneyMeasures.denied(Stage.SEIZED, Stage.FROZEN));
            assertThatThrownBy(MoneyMeasures::denied)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at least one");
        }
    }

    /** Two orders of detention hold the same cash: it is detained once, by two orders. */
    @Test
    void orderThatRenewsAnother_addsNoAmount_andOneThatGoesBeyondItAddsTheDifference() {
        CashSeizure renewed = cash("1", "2024-01-01", "10000")
                .then(Stage.DETAINED, day("2024-01-03"), pounds("8000"))
                .then(Stage.DETAINED, day("2024-07-01"), pounds("10000"))
                .thenAll(Stage.DETAINED, day("2024-12-20"))
                .build();
        Summary answer = YEAR.summarize(Given.complete(List.of(renewed)));
        BigDecimal naive = new BigDecimal("28000");

        assertThat(answer.figure(MoneyMeasures.amount(Stage.DETAINED)).number())
                .isEqualByComparingTo("10000")
                .isNotEqualByComparingTo(naive);
        assertThat(answer.figure(MoneyMeasures.times(Stage.DETAINED)).known()).isEqualTo(3);
        assertThat(answer.figure(CashMeasures.SEIZED).number()).isEqualByComparingTo("10000");
    }

    @Test
    void forfeituresOfOneDay_areOneEvent_atWhateverTime() {
        CashSeizure forfeited = cash("1", "2024-01-01", "10000")
                .event(MoneyEvent.of(Stage.FORFEITED, EventDate.at(Instant.parse("2024-05-01T09:00:00Z")))
                        .amount(pounds("10")))
                .event(MoneyEvent.of(Stage.FORFEITED, EventDate.at(Instant.parse("2024-05-01T15:00:00Z")))
                        .amount(pounds("20")))
                .build();

        assertThat(YEAR.summarize(Given.complete(List.of(forfeited)))
                        .figure(MoneyMeasures.times(Stage.FORFEITED))
                        .known())
                .isEqualTo(1);
    }

    @Test
    void cashSeizedAnew_isNoMoreCash() {
        CashSeizure anew = cash("1", "2024-01-01", "10000")
                .thenAll(Stage.SEIZED, day("2024-05-01"))
                .build();
        Summary answer = YEAR.summarize(Given.complete(List.of(anew)));

        assertThat(answer.figure(CashMeasures.SEIZED).number()).isEqualByComparingTo("10000");
        assertThat(answer.figure(MoneyMeasures.times(Stage.SEIZED)).known()).isEqualTo(2);
        assertThat(answer.figure(CashMeasures.HELD).number()).isEqualByComparingTo("10000");
    }

    @Nested
    class LegalMeans {

        private final List<AllianceRecord> records = List.of(
                forfeited("1", "10", Set.of(Instrument.FORFEITURE_NOTICE)),
                forfeited("2", "200", Set.of(Instrument.FORFEITURE_ORDER)),
                forfeited("3", "3000", Set.of()));

        private static CashSeizure forfeited(String id, String pounds, Set<Instrument> by) {
            MoneyEvent event = MoneyEvent.of(Stage.FORFEITED, day("2024-05-01")).remainder();
            for (Instrument means : by) {
                event = event.under(means);
            }
            return cash(id, "2024-01-01", pounds).event(event).build();
        }

        @Test
        void theTakingItself_hasItsMeansToo() {
            List<AllianceRecord> seized = List.of(
                    cash("1", "2024-01-01", "10")
                            .takenUnder(Instrument.EVIDENCE)
                            .build(),
                    cash("2", "2024-01-01", "200")
                            .takenUnder(Instrument.CASH_DETENTION)
                            .build(),
                    cash("3", "2024-01-01", "3000").build());
            Measure<MonetaryAmount> proceedsOfCrime = MoneyMeasures.amount(Stage.SEIZED, Instrument.CASH_DETENTION);
            Summary answer = YEAR.alsoMeasuring(proceedsOfCrime).summarize(Given.complete(seized));

            assertThat(answer.figure(proceedsOfCrime).text()).isEqualTo("at least £200");
            assertThat(answer.figure(proceedsOfCrime).completeness()).hasToString("known for 1 of 2 (not stated: 1)");
            assertThat(answer.figure(CashMeasures.SEIZED).text()).isEqualTo("£3,210");
        }

        @Test
        void noticesAndCourtForfeitures_differ_andAnUnknownInstrumentIsAGapOfBoth() {
            assertThat(forfeited(Instrument.FORFEITURE_NOTICE)).isEqualByComparingTo("10");
            assertThat(forfeited(Instrument.FORFEITURE_ORDER)).isEqualByComparingTo("200");
            assertThat(forfeited(Instrument.FORFEITURE_ORDER, Instrument.FORFEITURE_NOTICE))
                    .isEqualByComparingTo("210");
            assertThat(number(YEAR.summarize(Given.complete(records)), MoneyMeasures.amount(Stage.FORFEITED)))
                    .isEqualByComparingTo("3210");
        }

        private BigDecimal forfeited(Instrument... means) {
            Measure<?> amount = MoneyMeasures.amount(Stage.FORFEITED, means);
            Measure<?> times = MoneyMeasures.times(Stage.FORFEITED, means);
            Summary answer = YEAR.measuring(amount, times).summarize(Given.complete(records));

            assertThat(number(answer, times)).isEqualByComparingTo(String.valueOf(means.length));
            for (Measure<?> measure : List.of(amount, times)) {
                assertThat(answer.figure(measure).state()).isEqualTo(FigureState.PARTIAL);
                assertThat(answer.figure(measure).completeness().gaps()).isEqualTo(Map.of(Gap.NOT_STATED, 1L));
            }
            return number(answer, amount);
        }

        /** It was seized in the year, which is no reason to count there what became of it after. */
        @Test
        void forfeitureOfAnotherYear_isNotOfThisOne() {
            List<AllianceRecord> later = List.of(cash("1", "2024-11-01", "10")
                    .event(MoneyEvent.of(Stage.FORFEITED, day("2025-02-01"))
                            .remainder()
                            .under(Instrument.FORFEITURE_NOTICE))
                    .build());
            Measure<MonetaryAmount> amount = MoneyMeasures.amount(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE);
            Measure<Long> times = MoneyMeasures.times(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE);
            StatsQuery question = YEAR.measuring(amount, times, CashMeasures.FORFEITED);

            assertThat(question.summarize(Given.complete(later)).figure(amount).text())
                    .isEqualTo("£0");
            assertThat(question.summarize(Given.complete(later)).figure(times).known())
                    .isZero();
            assertThat(question.summarize(Given.complete(later))
                            .figure(CashMeasures.FORFEITED)
                            .text())
                    .isEqualTo("£0");
            assertThat(question.forPeriod(ReportingPeriod.ofYear(2025))
                            .summarize(Given.complete(later))
                            .figure(amount)
                            .text())
                    .isEqualTo("£10");
        }

        @Test
        void noMeans_areRefused() {
            assertThatThrownBy(() -> MoneyMeasures.amount(Stage.FORFEITED, new Instrument[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at least one");
            assertThatThrownBy(() -> MoneyMeasures.times(Stage.FORFEITED, new Instrument[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at least one");
        }

        @Test
        void means_makeOneMeasure_inWhateverOrder() {
            assertThat(MoneyMeasures.amount(Stage.FORFEITED, Instrument.FORFEITURE_ORDER, Instrument.FORFEITURE_NOTICE))
                    .isEqualTo(MoneyMeasures.amount(
                            Stage.FORFEITED, Instrument.FORFEITURE_NOTICE, Instrument.FORFEITURE_ORDER));
        }
    }

    @Nested
    class Unknown {

        private final Asset watch = Asset.builder(AssetKind.LISTED_ASSET)
                .id("cumbria", "1")
                .taken(Stage.SEIZED, day("2024-02-01"))
                .build();

        @Test
        void valueThatIsNotKnown_isAGap_notZero() {
            Summary answer = YEAR.summarize(Given.complete(List.of(watch, Given.cash("2", "2024-02-01", "50"))));
            for (Measure<?> measure :
                    List.of(MoneyMeasures.TAKEN, MoneyMeasures.HELD, MoneyMeasures.amount(Stage.SEIZED))) {
                assertThat(answer.figure(measure).text()).isEqualTo("at least £50");
                assertThat(answer.figure(measure).completeness()).hasToString("known for 1 of 2 (amount not known: 1)");
                assertThat(answer.figure(measure).mean().orElseThrow().decimal(0))
                        .isEqualByComparingTo("50");
            }
            assertThat(answer.figure(MoneyMeasures.times(Stage.SEIZED)).known()).isEqualTo(2);
            assertThat(answer.figure(CashMeasures.SEIZED).value().isPresent())
                    .as("a watch is no cash")
                    .isTrue();
        }

        @Test
        void interestOnAnUnknownValue_isNotAllThatIsHeld() {
            Asset account = Asset.builder(AssetKind.ACCOUNT)
                    .id("cumbria", "1")
                    .taken(Stage.FROZEN, day("2024-02-01"))
                    .then(Stage.INTEREST, day("2024-03-01"), pounds("7"))
                    .build();
            Summary answer = YEAR.summarize(Given.complete(List.of(account)));

            assertThat(answer.figure(MoneyMeasures.HELD).text()).isEqualTo("not known");
            assertThat(answer.figure(MoneyMeasures.amount(Stage.INTEREST)).text())
                    .isEqualTo("£7");
        }

        @Test
        void currencyWithoutARate_isAGapOfWhatIsHeld_asOfWhatWasSeized() {
            CashSeizure both =
                    cash("1", "2024-02-01", "1000").amount(money("500", EUR)).build();
            Summary answer = YEAR.summarize(Given.complete(List.of(both)));
            for (Measure<?> measure :
                    List.of(CashMeasures.SEIZED, CashMeasures.HELD, MoneyMeasures.TAKEN, MoneyMeasures.HELD)) {
                assertThat(answer.figure(measure).number()).isEqualByComparingTo("1000");
                assertThat(answer.figure(measure).completeness())
                        .hasToString("known for 1 of 1, 1 of them in part (no exchange rate: 1)");
            }
        }

        @Test
        void currencyOfWhichNothingIsLeft_isNoGap() {
            CashSeizure poundsLeft = cash("1", "2024-02-01", "1000")
                    .amount(money("500", EUR))
                    .then(Stage.RELEASED, day("2024-02-03"), money("500", EUR))
                    .build();
            Figure<?> held = YEAR.summarize(Given.complete(List.of(poundsLeft))).figure(CashMeasures.HELD);

            assertThat(held.text()).isEqualTo("£1,000");
            assertThat(held.value().isPresent()).isTrue();
        }

        @Test
        void currencyOfWhichThereWasNothing_isNoGapOfWhatIsHeld() {
            CashSeizure pounds =
                    cash("1", "2024-02-01", "1000").amount(money("0", EUR)).build();
            Summary answer = YEAR.summarize(Given.complete(List.of(pounds)));

            assertThat(answer.figure(CashMeasures.HELD).value().isPresent()).isTrue();
            assertThat(answer.figure(CashMeasures.SEIZED).value().isPresent())
                    .as("that it was seized is told")
                    .isFalse();
        }

        @Test
        void heldInTwoCurrencies_standsSideBySide_orIsConvertedAtTheDayOfSeizure() {
            CashSeizure both = cash("1", "2024-02-01", "1000")
                    .amount(money("500", EUR))
                    .then(Stage.RELEASED, day("2024-03-03"), money("100", EUR))
                    .build();
            StatsQuery unconverted = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));
            ExchangeRates rates = ExchangeRates.into(GBP)
                    .rate(EUR, day("2024-02-01"), new BigDecimal("0.85"))
                    .rate(EUR, day("2024-03-03"), new BigDecimal("0.50"))
                    .build();

            assertThat(unconverted.summarize(Given.complete(List.of(both))).figures(CashMeasures.HELD))
                    .extracting(Figure::text)
                    .containsExactly("€400", "£1,000");
            assertThat(unconverted
                            .reportingIn(rates)
                            .summarize(Given.complete(List.of(both)))
                            .figure(CashMeasures.HELD)
                            .text())
                    .isEqualTo("£1,340");
        }
    }

    @Nested
    class Held {

        private final CashSeizure seizure = cash("1", "2024-02-01", "100")
                .thenRemainder(Stage.RELEASED, day("2024-06-30"))
                .build();

        @ParameterizedTest
        @CsvSource({
            "2024-01-31, 0",
            "2024-02-01, 100",
            "2024-06-29, 100",
            "2024-06-30, 0",
            "2024-07-01, 0",
        })
        void cash_isHeldFromTheDayOfSeizure_untilTheDayItGoes(LocalDate lastDay, BigDecimal pounds) {
            StatsQuery until = YEAR.forPeriod(ReportingPeriod.ofDays(day("2024-01-01"), lastDay));

            assertThat(answer(until, CashMeasures.HELD, seizure)).isEqualByComparingTo(pounds);
            assertThat(answer(
                            YEAR.forPeriod(ReportingPeriod.ofEndExclusive(lastDay.plusDays(1), day("2025-01-01"))),
                            MoneyMeasures.HELD_AT_START,
                            seizure))
                    .as("at the start of the next period")
                    .isEqualByComparingTo(pounds);
        }

        @Test
        void cashSeizedBefore_isHeldInALaterPeriod_andNotSeizedInIt() {
            Summary later = YEAR.summarize(Given.complete(List.of(Given.cash("1", "2019-01-01", "77"))));

            assertThat(later.figure(CashMeasures.HELD).text()).isEqualTo("£77");
            assertThat(later.figure(CashMeasures.SEIZED).text()).isEqualTo("£0");
            assertThat(later.figure(CashMeasures.SEIZURES).known()).isZero();
        }
    }

    @Nested
    class OutOfTime {

        private final DetentionClock clock = DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES);

        /** Six months an order, two years in all: POCA 2002 s295(2). */
        @ParameterizedTest
        @CsvSource({
            "2024-07-09, 0", // the last day of the first order
            "2024-07-10, 1",
        })
        void order_runsForSixMonths(LocalDate lastDay, long outOfTime) {
            CashSeizure detained = cash("1", "2024-01-08", "100")
                    .jurisdiction(Jurisdiction.ENGLAND_AND_WALES)
                    .thenAll(Stage.DETAINED, day("2024-01-10"))
                    .build();

            assertThat(outOfTime(clock, lastDay, detained)).isEqualTo(outOfTime);
        }

        @Test
        void cashOfAnotherPart_isNotThisClocks() {
            CashSeizure scottish = cash("1", "2024-01-08", "100")
                    .jurisdiction(Jurisdiction.SCOTLAND)
                    .build();

            assertThat(outOfTime(clock, day("2024-12-31"), scottish)).isZero();
            assertThat(outOfTime(DetentionClock.of(Jurisdiction.SCOTLAND), day("2024-12-31"), scottish))
                    .isEqualTo(1);
        }

        @Test
        void clockWithOtherHolidays_makesAnotherMeasure() {
            DetentionClock other = clock.withHolidays(Set.of(day("2026-04-08")));

            assertThat(CashMeasures.outOfTime(other)).isNotEqualTo(CashMeasures.outOfTime(clock));
            assertThat(CashMeasures.outOfTime(clock))
                    .isEqualTo(CashMeasures.outOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES)));
        }

        /** The amount held is not known after interest. After a release, it is not known either whether any is held. */
        @ParameterizedTest
        @CsvSource({"RELEASED, contradictory", "INTEREST, amount not known"})
        void cashThatWasNotCounted_hasNoKnownAmountOutOfTime(Stage later, String gap) {
            CashSeizure uncounted = CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(day("2024-01-08"))
                    .notCounted()
                    .then(later, day("2024-02-01"), pounds("30"))
                    .build();
            Measure<MonetaryAmount> amount = CashMeasures.outOfTime(clock);
            Completeness completeness = YEAR.measuring(amount)
                    .summarize(Given.complete(List.of(uncounted)))
                    .figure(amount)
                    .completeness();

            assertThat(completeness).hasToString("known for 0 of 1 (" + gap + ": 1)");
        }

        /** The first day of the clock ends twelve hours later there than in London. */
        @Test
        void firstDayOfTheClock_countsInEveryZone() {
            ZoneId zone = ZoneId.of("Etc/GMT+12");
            CashSeizure cash = CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(EventDate.at(Instant.parse("2003-01-01T00:00:00Z")))
                    .amount(pounds("7"))
                    .build();
            Measure<Long> seizures = CashMeasures.seizuresOutOfTime(clock);
            StatsQuery query = YEAR.inZone(zone)
                    .forPeriod(ReportingPeriod.ofEndExclusive(day("2002-12-31"), day("2003-01-03")))
                    .measuring(seizures);

            assertThat(clock.isOutOfTime(cash, day("2003-01-02"), zone)).isTrue();
            assertThat(query.summarize(Given.complete(List.of(cash)))
                            .figure(seizures)
                            .known())
                    .isEqualTo(1);
        }

        private long outOfTime(DetentionClock by, LocalDate lastDay, CashSeizure cash) {
            Measure<Long> seizures = CashMeasures.seizuresOutOfTime(by);
            return YEAR.forPeriod(ReportingPeriod.ofDays(day("2024-01-01"), lastDay))
                    .measuring(seizures)
                    .summarize(Given.complete(List.of(cash)))
                    .figure(seizures)
                    .known();
        }
    }

    @Test
    void times_areEvents_andTwoCurrenciesAtOnceAreOne() {
        CashSeizure both = cash("1", "2024-02-01", "1000")
                .amount(money("500", EUR))
                .thenAll(Stage.DETAINED, day("2024-02-03"))
                .thenAll(Stage.DETAINED, day("2024-08-02"))
                .build();
        Summary answer = YEAR.summarize(Given.complete(List.of(both)));

        assertThat(answer.figure(MoneyMeasures.times(Stage.DETAINED)).known()).isEqualTo(2);
        assertThat(answer.figure(MoneyMeasures.times(Stage.SEIZED)).known()).isEqualTo(1);
        assertThat(answer.figure(CashMeasures.SEIZURES).known()).isEqualTo(1);
    }

    @Test
    void largestAndMedianSeizure_areThoseOfTheRecords() {
        List<AllianceRecord> records = List.of(
                Given.cash("1", "2024-01-01", "10"),
                Given.cash("2", "2024-01-01", "30"),
                Given.cash("3", "2024-01-01", "200000"),
                Given.cash("4", "2024-01-01", "40"));
        Explanation<?> explanation = YEAR.explain(
                YEAR.summarize(Given.complete(records)).figure(CashMeasures.SEIZED), DataExtract.of(records));
        Ratio naive = explanation.figure().mean().orElseThrow(); // of a few large ones the mean says little

        assertThat(explanation.median().orElseThrow()).isEqualByComparingTo("35");
        assertThat(naive.decimal(0)).isEqualByComparingTo("50020");
        assertThat(explanation.largest().orElseThrow().id()).isEqualTo(RecordId.of("cumbria", "3"));
        assertThat(explanation.largest().orElseThrow().value()).isEqualTo(pounds("200000"));
    }

    @Test
    void everyStage_isAMeasureOfMoney_andOneOfTimes() {
        for (Stage stage : EnumSet.allOf(Stage.class)) {
            assertThat(Measure.standard()).contains(MoneyMeasures.amount(stage), MoneyMeasures.times(stage));
        }
        assertThat(MoneyMeasures.amount(Stage.FORFEITED).dateBasis()).isEqualTo("day on which it was forfeited");
        assertThat(MoneyMeasures.amount(Stage.TO_VICTIMS).dateBasis()).isEqualTo("day on which it was paid to victims");
    }
}
