package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and days of disposals that a source does not state, and the figures of 2023. */
class UnsaidMoneyTest {

    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 5);
    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

    private static CashSeizure.Builder cash(String pounds) {
        return CashSeizure.builder().id("cumbria", "1").seized(JANUARY).amount(pounds(pounds));
    }

    private static CashSeizure.Builder notCounted() {
        return CashSeizure.builder().id("cumbria", "1").seized(JANUARY).notCounted();
    }

    private static Figure<MonetaryAmount> figure(
            Measure<MonetaryAmount> measure, RecoverableProperty property, LocalDate lastDay, boolean isDeclared) {
        ReportingPeriod period = ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 1, 1), lastDay.plusDays(1));
        DataExtract extract = isDeclared
                ? Given.declared(List.of(property), CashSeizure.class, Asset.class)
                : DataExtract.of(List.of(property));
        return AllianceStats.forPeriod(period)
                .reportingIn(GBP)
                .measuring(measure)
                .summarize(extract)
                .figure(measure);
    }

    /** Returns the declared figure by a day in words. Without a declaration, no other value is known. */
    private static String text(Measure<MonetaryAmount> measure, RecoverableProperty property, LocalDate lastDay) {
        Figure<MonetaryAmount> declared = figure(measure, property, lastDay, true);
        figure(measure, property, lastDay, false)
                .value()
                .ifPresent(value -> assertThat(declared.value()).contains(value));
        return declared.text();
    }

    private static Map<Gap, Long> gaps(Measure<MonetaryAmount> measure, RecoverableProperty property) {
        return figure(measure, property, APRIL, true).completeness().gaps();
    }

    /** A release of £50,000 without an amount is not a release of £50,000. */
    @Nested
    class AbsentAmount {

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void release_ofAnUnknownAmount_isAGapOfItsSumAndOfTheBalance(boolean isEvent) {
            CashSeizure released = isEvent
                    ? cash("50000").event(MoneyEvent.of(Stage.RELEASED, MARCH)).build()
                    : cash("50000").then(Stage.RELEASED, MARCH, null).build();

            assertThat(text(CashMeasures.RELEASED, released, APRIL)).isEqualTo("not known");
            assertThat(gaps(CashMeasures.RELEASED, released)).isEqualTo(Map.of(Gap.NO_AMOUNT, 1L));
            assertThat(text(CashMeasures.HELD, released, FEBRUARY)).isEqualTo("£50,000");
            assertThat(text(CashMeasures.HELD, released, MARCH)).isEqualTo("not known");
            assertThat(gaps(CashMeasures.HELD, released)).isEqualTo(Map.of(Gap.NO_AMOUNT, 1L));
            assertThat(text(CashMeasures.FORFEITED, released, APRIL)).isEqualTo("£0");
        }

        @Test
        void detention_ofAnUnknownAmount_isAGapOfItsSum_andHeldIsKnown() {
            CashSeizure detained = cash("500").then(Stage.DETAINED, MARCH).build();

            assertThat(text(MoneyMeasures.amount(Stage.DETAINED), detained, APRIL))
                    .isEqualTo("not known");
            assertThat(text(CashMeasures.HELD, detained, APRIL)).isEqualTo("£500");
        }

        @Test
        void disposal_ofAnUnknownAmountAfterAllIsGone_contradictsTheRecord() {
            CashSeizure late = cash("500")
                    .then(Stage.FORFEITED, FEBRUARY, pounds("500"))
                    .then(Stage.RELEASED, MARCH)
                    .build();

            assertThat(late.issues()).extracting(RecordIssue::code).containsExactly(IssueCode.AFTER_END);
            assertThat(text(CashMeasures.FORFEITED, late, APRIL)).isEqualTo("£500");
            assertThat(gaps(CashMeasures.RELEASED, late)).isEqualTo(Map.of(Gap.CONTRADICTORY, 1L));
        }

        @Test
        void cohort_isNotKnownEither() {
            CashSeizure released = cash("500").then(Stage.RELEASED, MARCH).build();

            assertThat(text(MoneyMeasures.cohort(Stage.RELEASED, APRIL), released, APRIL))
                    .isEqualTo("not known");
        }
    }

    @Nested
    class AbsentDay {

        @Test
        void event_withoutADay_happenedOnAnUnknownDay() {
            CashSeizure forfeited = cash("500").then(Stage.FORFEITED, null).build();

            assertThat(forfeited.events()).containsExactly(MoneyEvent.of(Stage.FORFEITED, EventDate.unknown()));
            assertThat(text(CashMeasures.FORFEITED, forfeited, APRIL)).isEqualTo("not known");
            assertThat(text(CashMeasures.HELD, forfeited, APRIL)).isEqualTo("not known");
        }

        @Test
        void amount_withoutADay_isKept() {
            CashSeizure forfeited =
                    cash("500").then(Stage.FORFEITED, null, pounds("20")).build();

            assertThat(forfeited.events())
                    .containsExactly(
                            MoneyEvent.of(Stage.FORFEITED, EventDate.unknown()).amount(pounds("20")));
            assertThat(text(CashMeasures.FORFEITED, forfeited, APRIL)).isEqualTo("not known");
        }
    }

    @Nested
    class Remainder {

        @Test
        void releaseAfterTheRemainder_isContradictory_andTheRemainderIsAllThatWasLeft() {
            CashSeizure late = cash("500")
                    .thenRemainder(Stage.FORFEITED, FEBRUARY)
                    .then(Stage.RELEASED, MARCH, pounds("200"))
                    .build();

            assertThat(late.issues()).extracting(RecordIssue::code).containsExactly(IssueCode.MORE_THAN_HELD);
            assertThat(text(CashMeasures.FORFEITED, late, APRIL)).isEqualTo("£500");
            assertThat(text(CashMeasures.RELEASED, late, APRIL)).isEqualTo("not known");
            assertThat(gaps(CashMeasures.RELEASED, late)).isEqualTo(Map.of(Gap.CONTRADICTORY, 1L));
        }

        @Test
        void remainder_isWhatEarlierDisposalsLeft_withTheInterestByThen() {
            CashSeizure forfeited = cash("500")
                    .amount(money("20", EUR))
                    .thenRemainder(Stage.FORFEITED, MARCH)
                    .then(Stage.RELEASED, FEBRUARY, pounds("200"))
                    .then(Stage.INTEREST, FEBRUARY, pounds("3"))
                    .then(Stage.INTEREST, APRIL, pounds("1"))
                    .build();

            assertThat(forfeited.issues()).isEmpty();
            assertThat(forfeited.events())
                    .filteredOn(MoneyEvent::takesRemainder)
                    .extracting(MoneyEvent::toString)
                    .containsExactly("forfeited 2023-03-01, EUR 20", "forfeited 2023-03-01, GBP 303");
        }

        @Test
        void remainder_afterADisposalOfUnknownAmount_isNotKnown_andNoneIsHeld() {
            assertNotKnown(cash("500").then(Stage.RELEASED, FEBRUARY), Gap.NO_AMOUNT);
        }

        @Test
        void remainder_besideADisposalOnAnUnknownDay_isNotKnown_andNoneIsHeld() {
            assertNotKnown(cash("500").then(Stage.RELEASED, null, pounds("200")), Gap.NO_AMOUNT);
        }

        @Test
        void remainder_afterAContradictedDisposal_isNotKnown_andNoneIsHeld() {
            assertNotKnown(cash("500").then(Stage.RELEASED, JANUARY.minusDays(9), pounds("200")), Gap.NO_AMOUNT);
            assertNotKnown(cash("500").then(Stage.RELEASED, FEBRUARY, pounds("600")), Gap.NO_AMOUNT);
        }

        @Test
        void remainder_ofCashThatWasNotCounted_isNotKnown_andNoneIsHeld() {
            assertNotKnown(notCounted().then(Stage.RELEASED, FEBRUARY, pounds("600")), Gap.NO_AMOUNT);
        }

        private void assertNotKnown(CashSeizure.Builder builder, Gap gap) {
            CashSeizure forfeited =
                    builder.thenRemainder(Stage.FORFEITED, MARCH).build();

            assertThat(text(CashMeasures.FORFEITED, forfeited, APRIL)).isEqualTo("not known");
            assertThat(gaps(CashMeasures.FORFEITED, forfeited)).isEqualTo(Map.of(gap, 1L));
            assertThat(figure(CashMeasures.HELD, forfeited, APRIL, true).value())
                    .contains(pounds("0"));
        }

        @Test
        void disposalAfterARemainderOfUnknownAmount_isContradictory() {
            CashSeizure late = notCounted()
                    .thenRemainder(Stage.FORFEITED, FEBRUARY)
                    .then(Stage.RELEASED, MARCH, pounds("200"))
                    .build();

            assertThat(late.issues()).extracting(RecordIssue::code).containsExactly(IssueCode.AFTER_END);
            assertThat(gaps(CashMeasures.RELEASED, late)).isEqualTo(Map.of(Gap.CONTRADICTORY, 1L));
            assertThat(notCounted().events(late.events()).build()).isEqualTo(late);
        }

        @Test
        void remainder_ofADetention_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cash("500").thenRemainder(Stage.DETAINED, MARCH))
                    .withMessage("an event of the remainder must be a disposal, but was detained");
        }
    }

    @Nested
    class All {

        @Test
        void all_isTheWholeItem() {
            CashSeizure released = cash("500").thenAll(Stage.RELEASED, MARCH).build();

            assertThat(text(CashMeasures.RELEASED, released, APRIL)).isEqualTo("£500");
            assertThat(figure(CashMeasures.HELD, released, APRIL, true).value()).contains(pounds("0"));
        }

        @Test
        void all_afterAPartWasReleased_isTooMuchByThatPart() {
            CashSeizure forfeited = cash("500")
                    .then(Stage.RELEASED, FEBRUARY, pounds("100"))
                    .thenAll(Stage.FORFEITED, MARCH)
                    .build();

            assertThat(forfeited.issues())
                    .extracting(RecordIssue::toString)
                    .containsExactly("cumbria/1: forfeited 2023-03-01, GBP 100 is more than was held");
            assertThat(gaps(CashMeasures.FORFEITED, forfeited)).isEqualTo(Map.of(Gap.CONTRADICTORY, 1L));
        }

        @Test
        void all_ofAnAssetThatWasNotValued_leavesNothing() {
            Asset destroyed = Asset.builder(AssetKind.VEHICLE)
                    .id("cumbria", "1")
                    .taken(Stage.SEIZED, JANUARY)
                    .thenAll(Stage.DESTROYED, MARCH)
                    .build();

            assertThat(destroyed.events())
                    .containsExactly(MoneyEvent.of(Stage.DESTROYED, MARCH).all());
            assertThat(destroyed.events().get(0)).hasToString("destroyed 2023-03-01, all");
            assertThat(destroyed.events().get(0).leavesNothing()).isTrue();
            assertThat(figure(MoneyMeasures.HELD, destroyed, FEBRUARY, true).text())
                    .isEqualTo("not known");
            assertThat(figure(MoneyMeasures.HELD, destroyed, APRIL, true).value())
                    .contains(pounds("0"));
        }

        @Test
        void all_ofInterest_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cash("500").thenAll(Stage.INTEREST, MARCH))
                    .withMessage("an event of all must deprive or dispose, but was interest");
        }
    }

    /** £1,000 of it was forfeited. That it was all of it was not stated. */
    @Test
    void cashNotCounted_isHeldAfterASumWasForfeited() {
        CashSeizure forfeited =
                notCounted().then(Stage.FORFEITED, MARCH, pounds("1000")).build();

        assertThat(text(CashMeasures.FORFEITED, forfeited, APRIL)).isEqualTo("£1,000");
        assertThat(text(CashMeasures.HELD, forfeited, APRIL)).isEqualTo("not known");
        assertThat(gaps(CashMeasures.HELD, forfeited)).isEqualTo(Map.of(Gap.NO_AMOUNT, 1L));
    }
}
