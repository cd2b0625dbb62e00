package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class CashSeizureTest {

    private static CashSeizure.Builder cash() {
        return CashSeizure.builder().id("cumbria", "1");
    }

    @Test
    void cashThatNobodyCounted_isASeizureOfAnUnknownAmount() {
        CashSeizure seizure =
                cash().notCounted().seized(LocalDate.of(2024, 1, 1)).build();

        assertThat(seizure.amounts()).isEmpty();
        assertThat(seizure.counted()).isFalse();
        assertThat(Asked.isHeld(seizure, LocalDate.of(2030, 1, 1), ZoneOffset.UTC))
                .isTrue();
        assertThat(seizure).hasToString("cash seizure cumbria/1, seized 2024-01-01, amount not known");
    }

    /** The two can be on two days. */
    @Test
    void takingOfAMonth_canBeFollowedByAnotherOfTheMonth() {
        EventDate may = EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2024, 5)));

        assertThat(cash().amount(pounds("30"))
                        .seized(may)
                        .event(MoneyEvent.of(Stage.SEIZED, may).all())
                        .build()
                        .issues())
                .isEmpty();
    }

    @Test
    void takingRepeatedAsAnEvent_isContradictory() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThat(cash().amount(pounds("30"))
                        .seized(day)
                        .thenAll(Stage.SEIZED, day)
                        .build()
                        .issues())
                .extracting(RecordIssue::code)
                .containsExactly(RecordIssue.IssueCode.TAKEN_TWICE);
        assertThat(cash().amount(pounds("30"))
                        .seized(day)
                        .thenAll(Stage.SEIZED, day.plusDays(1)) // seized anew
                        .build()
                        .events())
                .hasSize(1);
    }

    @Test
    void zero_isAFact() {
        assertThat(cash().amount(pounds("0")).build().amounts()).containsExactly(pounds("0"));
    }

    @Test
    void thirtyPounds_areThirtyPounds_howeverTheyCome() {
        CashSeizure thirty = cash().amount(pounds("30")).build();

        assertThat(thirty)
                .isEqualTo(cash().amount(pounds("30.00")).build())
                .hasSameHashCodeAs(cash().amount(pounds("30.00")).build())
                .isEqualTo(cash().amount(new BigDecimal("3E+1"), GBP).build())
                .isEqualTo(cash().amount(anyImplementation("30.00")).build())
                .isNotEqualTo(cash().amount(money("30", EUR)).build());
    }

    /** Another implementation of an amount than the default one, if the classpath has several. */
    private static MonetaryAmount anyImplementation(String number) {
        return Monetary.getAmountTypes().stream()
                .filter(type -> type != Monetary.getDefaultAmountType())
                .findFirst()
                .map(type -> (MonetaryAmount) Monetary.getAmountFactory(type)
                        .setCurrency(GBP)
                        .setNumber(new BigDecimal(number))
                        .create())
                .orElseThrow();
    }

    @Test
    void amounts_keepTheirOrderAndTheirCurrency() {
        assertThat(cash().amount(money("20", EUR)).amount(pounds("30")).build().amounts())
                .containsExactly(money("20", EUR), pounds("30"));
    }

    @Test
    void toString_isTheIdTheDateAndTheAmounts() {
        assertThat(cash().seized(LocalDate.of(2024, 1, 1))
                        .amount(pounds("30.50"))
                        .build())
                .hasToString("cash seizure cumbria/1, seized 2024-01-01, [GBP 30.5]");
    }

    @Test
    void whatHappensToIt_canBeTwoThousandThings() {
        CashSeizure.Builder most = cash().seized(LocalDate.of(2024, 1, 1)).amount(pounds("100000"));
        for (int i = 0; i < 2_000; i++) {
            most.then(Stage.RELEASED, LocalDate.of(2024, 1, 2).plusDays(i % 300), pounds("1"));
        }

        assertThat(most.build().events()).hasSize(2_000);
    }

    @Test
    void amounts_canBeAThousand() {
        CashSeizure.Builder most = cash().seized(LocalDate.of(2024, 1, 1));
        for (int i = 0; i < 1_000; i++) {
            most.amount(pounds("1"));
        }

        assertThat(most.build().amounts()).hasSize(1_000);
    }
}
