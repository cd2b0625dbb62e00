package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.RecoverableProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/**
 * One item of property of an incident, as reported.
 *
 * @param id its own id
 * @param incident the id of its incident
 * @param date the day of the incident
 * @param agency the id of the agency that reported it
 * @param seized whether it was seized; else it was recovered
 * @param type what it is
 * @param number the number in the column of values
 * @param recovered the day on which it was recovered
 */
record PropertyRow(
        String id,
        String incident,
        LocalDate date,
        String agency,
        boolean seized,
        PropertyType type,
        Optional<BigDecimal> number,
        Optional<LocalDate> recovered) {

    /** Stands in the column of values where something has a value that nobody knows. */
    private static final BigDecimal UNKNOWN = BigDecimal.ONE;

    boolean hasUnknownValue() {
        return number.isPresent() && number.get().compareTo(UNKNOWN) == 0;
    }

    /** What is known of the value, in dollars. */
    private Optional<MonetaryAmount> value() {
        return hasUnknownValue()
                ? Optional.empty()
                : number.map(known -> Monetary.getDefaultAmountFactory()
                        .setCurrency(Question.DOLLAR)
                        .setNumber(known)
                        .create());
    }

    /**
     * The item as a record of what the police took, on the day of the incident; empty if it is cash of an unknown
     * amount, of which the library has no record. Recovered property was stolen and came back, for which the library
     * has no stage: its records are asked about apart from those of property that was seized.
     */
    Optional<RecoverableProperty> toRecord() {
        if (type.kind() == AssetKind.CASH) {
            return value().map(amount -> CashSeizure.builder()
                    .id(agency, id)
                    .seized(date)
                    .amount(amount)
                    .build());
        }
        Asset.Builder asset = Asset.builder(type.kind()).id(agency, id).taken(Stage.SEIZED, date);
        value().ifPresent(asset::amount);
        return Optional.of(asset.build());
    }
}
