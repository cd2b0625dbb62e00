package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Totals where the application's javamoney.properties makes Moneta round amounts to five digits. */
class TotalsHostileMoneyTest {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final CurrencyUnit EUROS = Monetary.getCurrency("EUR");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    /** 300 digits before the point and 64 after it. */
    private static final BigDecimal LONG =
            new BigDecimal("123456789".repeat(33) + "123." + "987654321".repeat(7) + "7");

    @BeforeAll
    static void moneyIsHostileHere() throws ReflectiveOperationException {
        Object money = Class.forName("org.javamoney.moneta.Money")
                .getMethod("of", BigDecimal.class, CurrencyUnit.class)
                .invoke(null, new BigDecimal("1234567.89"), POUNDS);

        assertThat(number((MonetaryAmount) money))
                .isEqualByComparingTo("1234600")
                .isNotEqualByComparingTo("1234567.89");
        assertThat(LONG.precision()).isEqualTo(364);
        assertThat(LONG.scale()).isEqualTo(64);
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private static CashSeizure cash(String id, BigDecimal amount, CurrencyUnit currency) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(DAY)
                .amount(amount, currency)
                .build();
    }

    @Test
    void everydayTotal_isExact() {
        List<AllianceRecord> seizures = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            seizures.add(cash("C" + i, new BigDecimal("1234567.89"), POUNDS));
        }
        Figure<MonetaryAmount> total =
                YEAR.reportingIn(POUNDS).summarize(seizures).figure(CashMeasures.SEIZED);

        assertThat(number(total.known())).isEqualByComparingTo("3703703.67");
        assertThat(total.text()).isEqualTo("£3,703,703.67");
        assertThat(total.claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("more than £3.7m");
    }

    @Test
    void totalOf300DigitsAndScale64_isExact() {
        List<AllianceRecord> seizures = List.of(cash("1", LONG, POUNDS), cash("2", LONG, POUNDS));

        assertThat(number(YEAR.reportingIn(POUNDS)
                        .summarize(seizures)
                        .figure(CashMeasures.SEIZED)
                        .known()))
                .isEqualByComparingTo(LONG.add(LONG));
        assertThat(number(YEAR.summarize(seizures)
                        .figures(CashMeasures.SEIZED)
                        .get(0)
                        .known()))
                .isEqualByComparingTo(LONG.add(LONG));
    }

    @Test
    void totalConvertedByRates_isExact() {
        BigDecimal rate = new BigDecimal("0.8571428571428571428571");
        ExchangeRates rates = ExchangeRates.into(POUNDS).rate(EUROS, DAY, rate).build();
        List<AllianceRecord> seizures = List.of(cash("1", LONG, EUROS), cash("2", new BigDecimal("0.01"), POUNDS));

        assertThat(number(YEAR.reportingIn(rates)
                        .summarize(seizures)
                        .figure(CashMeasures.SEIZED)
                        .known()))
                .isEqualByComparingTo(LONG.multiply(rate).add(new BigDecimal("0.01")));
    }

    @Test
    void totalThroughPlus_isExact() {
        StatsQuery question = YEAR.reportingIn(POUNDS);

        assertThat(number(question.summarize(List.of(cash("1", LONG, POUNDS)))
                        .plus(question.summarize(List.of(cash("2", new BigDecimal("0.07"), POUNDS))))
                        .figure(CashMeasures.SEIZED)
                        .known()))
                .isEqualByComparingTo(LONG.add(new BigDecimal("0.07")));
    }

    @Test
    void valuation_isExact() {
        MonetaryValuation valuation = MonetaryValuation.of(ValuationBasis.STREET, LONG, POUNDS);
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(DAY)
                .drug(SeizedDrug.builder()
                        .drug(Drug.COCAINE)
                        .valuation(valuation)
                        .build())
                .build();
        Figure<MonetaryAmount> value = YEAR.reportingIn(POUNDS)
                .valuedAt(ValuationBasis.STREET)
                .summarize(List.of(seizure))
                .figure(DrugMeasures.VALUE);

        assertThat(number(valuation.low())).isEqualByComparingTo(LONG);
        assertThat(number(value.known())).isEqualByComparingTo(LONG);
        assertThat(number(value.high())).isEqualByComparingTo(LONG);
    }

    @Test
    void differenceOfTwoYears_isExact() {
        CashSeizure before = CashSeizure.builder()
                .id("cumbria", "2")
                .seized(DAY.minusYears(1))
                .amount(new BigDecimal("0.03"), POUNDS)
                .build();

        assertThat(number(YEAR.reportingIn(POUNDS)
                        .compareWith(ReportingPeriod.ofYear(2023), List.of(cash("1", LONG, POUNDS), before))
                        .change(CashMeasures.SEIZED)
                        .difference()
                        .orElseThrow()))
                .isEqualByComparingTo(LONG.subtract(new BigDecimal("0.03")));
    }
}
