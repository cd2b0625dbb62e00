package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.examples.hostileinput.input.Absurd;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** Quantities, amounts, dates, periods, sentences and ids: the small values of which records and questions are made. */
public final class NumbersAsText {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");

    private NumbersAsText() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Absurd values = new Absurd(data);
        switch (data.consumeInt(0, 6)) {
            case 0 -> quantity(values, data);
            case 1 -> amount(values);
            case 2 -> period(values);
            case 3 -> sentence(values);
            case 4 -> share(values);
            case 5 -> ratio(values);
            default -> id(values);
        }
    }

    private static void quantity(Absurd values, FuzzedDataProvider data) {
        String text = data.consumeString(40).repeat(data.consumeInt(1, 20_000));
        Contract.unlessRefused(() -> Quantity.grams(text)).ifPresent(NumbersAsText::read);
        Contract.unlessRefused(() -> Quantity.kilograms(values.number().toString()))
                .ifPresent(NumbersAsText::read);
        Contract.unlessRefused(() -> Quantity.of(values.number(), values.oneOf(QuantityUnit.values())))
                .ifPresent(NumbersAsText::read);
    }

    private static void read(Quantity quantity) {
        quantity.inBaseUnit();
        Contract.require(!quantity.toString().isBlank(), "a quantity prints");
        Contract.require(
                Quantity.of(quantity.number(), quantity.unit()).equals(quantity), "a quantity is what its number says");
    }

    private static void amount(Absurd values) {
        Contract.unlessRefusedOrUntimely(() -> MonetaryValuation.range(
                        ValuationBasis.STREET, values.number(), values.number(), values.number(), POUNDS))
                .ifPresent(NumbersAsText::read);
        Contract.unlessRefusedOrUntimely(() -> MonetaryValuation.of(ValuationBasis.STREET, values.number(), POUNDS))
                .ifPresent(NumbersAsText::read);
    }

    private static void read(MonetaryValuation valuation) {
        valuation.low();
        valuation.typical();
        valuation.high();
        Contract.require(!valuation.toString().isBlank(), "a valuation prints");
    }

    private static void period(Absurd values) {
        Contract.unlessRefused(() -> ReportingPeriod.ofEndExclusive(values.day(), values.day()))
                .ifPresent(NumbersAsText::read);
        Contract.unlessRefused(() -> ReportingPeriod.ofYear(values.small())).ifPresent(NumbersAsText::read);
        Contract.unlessRefused(() -> ReportingPeriod.ofFinancialYearEnding(values.small()))
                .ifPresent(NumbersAsText::read);
        Contract.unlessRefused(() -> ReportingPeriod.ofTwelveMonthsTo(values.day()))
                .ifPresent(NumbersAsText::read);
        Contract.unlessRefused(() -> ReportingPeriod.ofMonth(YearMonth.from(values.day())))
                .ifPresent(NumbersAsText::read);
        Contract.unlessRefused(values::date)
                .ifPresent(date -> Contract.require(!date.toString().isBlank(), "a date prints"));
    }

    private static void read(ReportingPeriod period) {
        Contract.unlessRefused(period::yearBefore);
        Contract.require(!period.toString().isBlank(), "a period prints");
        Contract.require(period.contains(period.lastDay()), "a period has its last day");
    }

    private static void sentence(Absurd values) {
        Contract.unlessRefused(values::sentence).ifPresent(NumbersAsText::read);
    }

    private static void read(Sentence sentence) {
        sentence.includes(Sentence.SentenceKind.LIFE);
        sentence.custodial();
        Contract.require(!sentence.toString().isBlank(), "a sentence prints");
        Contract.require(sentence.concurrentWith().equals(sentence), "a sentence alone is itself");
    }

    private static void share(Absurd values) {
        Contract.unlessRefused(values::share)
                .ifPresent(share -> Contract.unlessRefused(() -> share.of(values.number(), values.small())));
    }

    private static void ratio(Absurd values) {
        BigDecimal denominator = values.number();
        if (denominator.signum() != 0) {
            Contract.unlessRefused(() -> Ratio.of(values.number(), denominator)).ifPresent(ratio -> {
                Contract.require(!ratio.toString().isBlank(), "a ratio prints");
                Contract.unlessRefused(() -> ratio.percent(values.small()));
            });
        }
        Contract.unlessRefused(() -> new Population(values.whole(), values.day(), values.text()));
    }

    private static void id(Absurd values) {
        for (Object made : List.of(
                Contract.unlessRefused(values::recordId),
                Contract.unlessRefused(() -> OperationId.of(values.text())),
                Contract.unlessRefused(() -> ForceId.of(values.text())),
                Contract.unlessRefused(values::drug))) {
            Contract.require(!made.toString().isBlank(), "an id prints");
        }
    }
}
