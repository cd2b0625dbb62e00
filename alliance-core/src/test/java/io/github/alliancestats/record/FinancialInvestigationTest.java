package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.record.FinancialInvestigation.Purpose;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancialInvestigationTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

    private static FinancialInvestigation.Builder funds() {
        return FinancialInvestigation.builder().id("cumbria", "1");
    }

    private static FinancialInvestigation.Builder criminal() {
        return funds().purpose(Purpose.MONEY_LAUNDERING);
    }

    private static boolean isOpenAtEndOf(LocalDate day, FinancialInvestigation investigation) {
        return Asked.isInStock(investigation, InvestigationMeasures.OPEN, day, LONDON);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-30, false",
        "2024-05-01, true",
        "2024-05-09, true",
        "2024-05-10, false", // closed that day
        "2024-05-11, false",
    })
    void open_fromTheDayItWasOpened_withoutTheDayItWasClosed(LocalDate day, boolean open) {
        FinancialInvestigation investigation =
                criminal().opened(MAY_1).closed(LocalDate.of(2024, 5, 10)).build();

        assertThat(isOpenAtEndOf(day, investigation)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-05-01, false",
        "2024-04-01, 2024-05-02, true",
        "2024-05-03, 2024-05-04, true",
        "2024-05-10, 2024-06-01, true", // its closing falls in it
        "2024-05-11, 2024-06-01, false",
    })
    void investigation_isIncludedWheneverItWasOpenOrClosed(LocalDate start, LocalDate end, boolean included) {
        FinancialInvestigation investigation =
                funds().opened(MAY_1).closed(LocalDate.of(2024, 5, 10)).build();

        assertThat(Asked.isIncluded(investigation, start, end, LONDON)).isEqualTo(included);
    }

    @Test
    void neverClosed_isOpen() {
        assertThat(isOpenAtEndOf(
                        LocalDate.of(2099, 1, 1), criminal().opened(MAY_1).build()))
                .isTrue();
        assertThat(isOpenAtEndOf(LocalDate.of(2099, 1, 1), criminal().build()))
                .as("opened at an unknown date")
                .isFalse();
        assertThat(Asked.isEverIncluded(criminal().build(), LONDON)).isFalse();
    }

    @Test
    void closedOnTheDayItWasOpened_isFine_andNeverAStock() {
        FinancialInvestigation investigation =
                criminal().opened(MAY_1).closed(MAY_1).build();

        assertThat(isOpenAtEndOf(MAY_1, investigation)).isFalse();
        assertThat(Asked.isIncluded(investigation, MAY_1, MAY_1.plusDays(1), LONDON))
                .isTrue();
    }

    /** A day and an instant can be one day apart in another zone; that is no reason to refuse. */
    @Test
    void closedAtAnInstantThatIsTheDayBeforeElsewhere_isFine() {
        assertThat(funds().opened(MAY_1)
                        .closed(EventDate.at(Instant.parse("2024-04-30T23:30:00Z")))
                        .build()
                        .closed())
                .isPresent();
    }

    @Test
    void unknownAmount_isNotZero() {
        assertThat(funds().build().amount()).isEmpty();
        assertThat(funds().amount(pounds("0")).build().amount()).contains(pounds("0"));
    }

    @Test
    void equality_isOfAllItTells() {
        FinancialInvestigation one = funds().opened(MAY_1).amount(pounds("30")).build();

        assertThat(funds().opened(MAY_1).amount(pounds("30.00")).build())
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(funds().opened(MAY_1)
                        .amount(pounds("30"))
                        .instrument(Instrument.ACCOUNT_FREEZING_ORDER)
                        .build())
                .isNotEqualTo(one);
        assertThat(one).hasToString("financial investigation cumbria/1, opened 2024-05-01, GBP 30");
        assertThat(funds().closed(MAY_1).build())
                .hasToString("financial investigation cumbria/1, opened at an unknown date, closed 2024-05-01,"
                        + " amount not known");
    }

    /** Opened at half past midnight in London, and closed on the day that it was in Greenwich. */
    @Test
    void closedOnTheDayBeforeInTheZone_isIncludedOnBothDays_andNeverOpen() {
        FinancialInvestigation funds = FinancialInvestigation.builder()
                .id("cumbria", "1")
                .opened(EventDate.at(Instant.parse("2024-03-31T23:30:00Z")))
                .closed(LocalDate.of(2024, 3, 31))
                .build();

        assertThat(Asked.isIncluded(funds, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1), LONDON))
                .isTrue();
        assertThat(Asked.isIncluded(funds, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 1), LONDON))
                .isTrue();
        assertThat(Asked.isIncluded(funds, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1), LONDON))
                .isFalse();
        assertThat(isOpenAtEndOf(LocalDate.of(2024, 3, 31), funds)).isFalse();
        assertThat(isOpenAtEndOf(LocalDate.of(2024, 4, 1), funds)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CONFISCATION, true",
        "MONEY_LAUNDERING, true",
        "OTHER_OFFENCE, true",
        "DETAINED_CASH, false",
        "FROZEN_FUNDS, false",
        "CIVIL_RECOVERY, false",
    })
    void investigation_isCriminal_unlessItsPurposeIsCivil(Purpose purpose, boolean criminal) {
        assertThat(funds().purpose(purpose).build().criminal()).contains(criminal);
        assertThat(funds().build().criminal())
                .as("of a purpose that is not stated")
                .isEmpty();
    }

    @Test
    void seizedCash_isAPartOfTheAmount() {
        assertThat(funds().amount(pounds("30")).seizedCash(pounds("30")).build().seizedCash())
                .contains(pounds("30"));
        assertThat(funds().seizedCash(pounds("31")).build().seizedCash())
                .as("of an unknown amount")
                .contains(pounds("31"));
    }
}
