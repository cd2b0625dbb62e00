package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.examples.hostileinput.input.Absurd;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** Exchange rates and provisions of a drug law, and their effect on amounts and drugs. */
public final class RatesAndProvisions {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 14);

    private RatesAndProvisions() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Absurd values = new Absurd(data);
        if (data.consumeBoolean()) {
            rates(values, data);
        } else {
            law(values, data);
        }
    }

    private static void rates(Absurd values, FuzzedDataProvider data) {
        ExchangeRates.Builder builder = ExchangeRates.into(POUNDS);
        int number = data.consumeInt(1, 5);
        for (int i = 0; i < number; i++) {
            Contract.unlessRefused(() -> builder.rate(values.currency(), values.day(), values.day(), values.number()));
        }
        ExchangeRates rates = builder.build();
        rates.rates()
                .forEach(rate -> Contract.require(
                        rates.rate(Monetary.getCurrency(rate.currency()), rate.to())
                                .equals(Optional.of(rate.rate())),
                        "a rate is found on its last day"));
        StatsQuery question = StatsQuery.of(ReportingPeriod.ofYear(2023)).reportingIn(rates);
        Contract.unlessRefused(() -> cash(values))
                .ifPresent(cash ->
                        question.readSummary(question.summarize(List.of(cash)).toBytes()));
    }

    private static CashSeizure cash(Absurd values) {
        return CashSeizure.builder()
                .id("f", "c")
                .seized(DAY)
                .amount(values.number(), values.currency())
                .build();
    }

    private static void law(Absurd values, FuzzedDataProvider data) {
        Contract.unlessRefused(() -> new DrugLaw.Provision(
                        values.drug(), values.day(), data.pickValue(DrugClass.values()), values.text(), true))
                .flatMap(provision ->
                        Contract.unlessRefused(() -> DrugLaw.misuseOfDrugsAct().with(provision)))
                .ifPresent(law -> law.provisions()
                        .forEach(provision -> law.classOf(provision.drug(), Preparation.UNSPECIFIED, values.day())));
    }
}
