package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.SeizedDrug.Identification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the codes in a column stand for.
 *
 * @param <T> the type of what they stand for
 */
final class Codes<T> {

    /** The forms of a drug. */
    static final Codes<Preparation> PREPARATIONS = new Codes<>(preparations());

    /** The units of a quantity. */
    static final Codes<QuantityUnit> UNITS = new Codes<>(units());

    /** How sure it is what a drug is. */
    static final Codes<Identification> IDENTITIES = new Codes<>(identities());

    /** The bases of a valuation. */
    static final Codes<ValuationBasis> BASES = new Codes<>(byCode(ValuationBasis.values()));

    /** The legal means by which funds are held. */
    static final Codes<Instrument> INSTRUMENTS = new Codes<>(instruments());

    private final Map<String, T> values;

    private Codes(Map<String, T> values) {
        this.values = values;
    }

    /** By the words in which the library itself tells them. */
    private static <T extends Enum<T>> Map<String, T> byCode(T[] all) {
        Map<String, T> values = new LinkedHashMap<>();
        for (T value : all) {
            values.put(value.toString(), value);
        }
        return values;
    }

    private static Map<String, Preparation> preparations() {
        Map<String, Preparation> values = byCode(Preparation.values());
        values.remove(Preparation.UNSPECIFIED.toString()); // an empty cell says so
        return values;
    }

    private static Map<String, QuantityUnit> units() {
        Map<String, QuantityUnit> values = new LinkedHashMap<>();
        values.put("mg", QuantityUnit.MILLIGRAM);
        values.put("g", QuantityUnit.GRAM);
        values.put("kg", QuantityUnit.KILOGRAM);
        values.put("oz", QuantityUnit.OUNCE);
        values.put("lb", QuantityUnit.POUND);
        values.put("ml", QuantityUnit.MILLILITRE);
        values.put("l", QuantityUnit.LITRE);
        values.put("tablet", QuantityUnit.TABLET);
        values.put("dose", QuantityUnit.DOSE);
        values.put("plant", QuantityUnit.PLANT);
        values.put("wrap", QuantityUnit.WRAP);
        values.put("canister", QuantityUnit.CANISTER);
        values.put("item", QuantityUnit.ITEM);
        values.put("unknown", QuantityUnit.UNKNOWN);
        return values;
    }

    private static Map<String, Identification> identities() {
        Map<String, Identification> values = new LinkedHashMap<>();
        values.put("suspected", Identification.SUSPECTED);
        values.put("confirmed", Identification.CONFIRMED);
        return values;
    }

    private static Map<String, Instrument> instruments() {
        Map<String, Instrument> values = new LinkedHashMap<>();
        values.put("cash-detention", Instrument.CASH_DETENTION);
        values.put("account-freezing", Instrument.ACCOUNT_FREEZING_ORDER);
        values.put("restraint", Instrument.RESTRAINT_ORDER);
        values.put("listed-asset", Instrument.LISTED_ASSET_SEIZURE);
        values.put("cryptoasset", Instrument.CRYPTOASSET_HOLDING);
        return values;
    }

    Optional<T> find(String code) {
        return Optional.ofNullable(values.get(code));
    }

    /** What a message says was expected. */
    String expected() {
        return "one of " + String.join(", ", values.keySet());
    }
}
