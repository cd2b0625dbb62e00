package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.DryYield;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.PriceList;
import io.github.alliancestats.examples.hostileinput.input.Absurd;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** Lists of prices, of exchange rates and of what the law says, and what they make of quantities and amounts. */
public final class PriceAndRateLists {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 14);

    private PriceAndRateLists() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Absurd values = new Absurd(data);
        switch (data.consumeInt(0, 2)) {
            case 0 -> prices(values, data);
            case 1 -> rates(values, data);
            default -> law(values, data);
        }
    }

    private static void prices(Absurd values, FuzzedDataProvider data) {
        PriceList.Builder builder = PriceList.builder();
        int number = data.consumeInt(1, 5);
        for (int i = 0; i < number; i++) {
            Contract.unlessRefused(
                    () -> builder.price(data.pickValue(Drug.standard()), values.quantity(), worth(values)));
        }
        PriceList list = builder.build();
        list.prices().forEach(price -> Contract.require(!price.toString().isBlank(), "a price prints"));
        PriceList again = PriceList.builder().prices(list.prices()).build();
        Contract.require(again.equals(list), "a list is what its prices are");
        list.prices().forEach(price -> value(list, price, values));
    }

    private static MonetaryValuation worth(Absurd values) {
        return MonetaryValuation.builder()
                .basis(ValuationBasis.STREET)
                .range(values.number(), values.number(), POUNDS)
                .priceDate(values.day())
                .source("list")
                .build();
    }

    private static void value(PriceList list, PriceList.Price price, Absurd values) {
        LocalDate day = values.day();
        Contract.unlessRefused(() -> list.value(price.drug(), values.quantity(), ValuationBasis.STREET, day))
                .flatMap(value -> value)
                .ifPresent(value -> Contract.require(!value.toString().isBlank(), "a value prints"));
        Contract.unlessRefused(() -> DryYield.ofWetWeight(values.number(), values.text()))
                .ifPresent(yield -> Contract.unlessRefused(
                        () -> list.value(price.drug(), values.quantity(), yield, ValuationBasis.STREET, day)));
        Contract.unlessRefused(() -> DryYield.perPlant(values.quantity(), values.text()))
                .ifPresent(yield -> Contract.unlessRefused(
                        () -> list.value(price.drug(), values.quantity(), yield, ValuationBasis.STREET, day)));
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
        StatsQuery question = StatsQuery.of(ReportingPeriod.ofYear(2023)).reportingIn(POUNDS, rates);
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
