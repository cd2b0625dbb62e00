package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/**
 * What is asked. A question does not travel: each process makes it of the same code, and the fingerprint in the bytes
 * of every answer is held against the driver's own question, so that an executor with other code is refused.
 */
final class Question {

    private static final OperationId UMBRELLA = OperationId.of("alliance");
    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final CurrencyUnit EUROS = Monetary.getCurrency("EUR");

    private static final StatsQuery YEAR_2023 = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .within(operations(), UMBRELLA)
            .reportingIn(rates())
            .valuedAt(ValuationBasis.STREET)
            .measuring(
                    DrugMeasures.SEIZURES,
                    DrugMeasures.VALUE,
                    DrugMeasures.MASS,
                    CashMeasures.SEIZURES,
                    CashMeasures.SEIZED)
            .groupedBy(Dimension.DRUG, Dimension.OPERATION, Dimension.FORCE, Dimension.MONTH)
            .withDeduplication(Deduplication.NONE); // an extract of each partition resolves ids

    private Question() {}

    /** {@return the question, which is one for as long as the process lives} */
    static StatsQuery year2023() {
        return YEAR_2023;
    }

    private static Operations operations() {
        return Operations.of(
                Operation.of("alliance", "Alliance"),
                Operation.of("marrowfell", "Marrowfell", "alliance"),
                Operation.of("stonebeck", "Stonebeck", "alliance"),
                Operation.of("stonebeck-two", "Stonebeck Two", "stonebeck"),
                Operation.of("saltern", "Saltern"));
    }

    /** Rates of the months, as invented as the data. */
    private static ExchangeRates rates() {
        ExchangeRates.Builder rates = ExchangeRates.into(POUNDS);
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2023, month, 1);
            LocalDate last = YearMonth.from(first).atEndOfMonth();
            rates.rate(EUROS, first, last, new BigDecimal("0.86").add(BigDecimal.valueOf(month, 4)));
        }
        return rates.build();
    }
}
