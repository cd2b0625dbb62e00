package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.SeizedDrug.Identification;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the codes in a column stand for.
 *
 * @param <T> the type of what they stand for
 */
public final class Codes<T> {

    /** The forms of a drug; an empty cell says that it is not known. */
    public static final Codes<Preparation> PREPARATIONS =
            of(Preparation.values()).without(Preparation.UNSPECIFIED);

    /** The units of a quantity. */
    public static final Codes<QuantityUnit> UNITS = new Codes<>(units());

    /** How sure it is what a drug is. */
    public static final Codes<Identification> IDENTITIES = of(Identification.values());

    /** The bases of a valuation. */
    public static final Codes<ValuationBasis> BASES = of(ValuationBasis.values());

    /** The legal means by which property is held or forfeited. */
    public static final Codes<Instrument> INSTRUMENTS = new Codes<>(instruments());

    /** Yes and no. */
    static final Codes<Boolean> YES_OR_NO = new Codes<>(yesOrNo());

    private final Map<String, T> values;

    private Codes(Map<String, T> values) {
        this.values = values;
    }

    /** By the names of the values in lower case, with hyphens. */
    public static <T extends Enum<T>> Codes<T> of(T[] all) {
        Map<String, T> values = new LinkedHashMap<>();
        for (T value : all) {
            values.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return new Codes<>(values);
    }

    /** By the words in which the library itself tells them, in lower case. */
    public static <T> Codes<T> inWords(T[] all) {
        Map<String, T> values = new LinkedHashMap<>();
        for (T value : all) {
            values.put(value.toString().toLowerCase(Locale.ROOT).replace(' ', '-'), value);
        }
        return new Codes<>(values);
    }

    /** The same without a value, for which an empty cell stands or which the column can't have. */
    public Codes<T> without(T value) {
        Map<String, T> others = new LinkedHashMap<>(values);
        others.values().remove(value);
        return new Codes<>(others);
    }

    private static Map<String, Boolean> yesOrNo() {
        Map<String, Boolean> values = new LinkedHashMap<>();
        values.put("yes", true);
        values.put("no", false);
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

    private static Map<String, Instrument> instruments() {
        Map<String, Instrument> values = new LinkedHashMap<>();
        values.put("cash-detention", Instrument.CASH_DETENTION);
        values.put("account-freezing", Instrument.ACCOUNT_FREEZING_ORDER);
        values.put("restraint", Instrument.RESTRAINT_ORDER);
        values.put("listed-asset", Instrument.LISTED_ASSET_SEIZURE);
        values.put("cryptoasset", Instrument.CRYPTOASSET_HOLDING);
        values.put("unexplained-wealth", Instrument.UNEXPLAINED_WEALTH_ORDER);
        values.put("property-freezing", Instrument.PROPERTY_FREEZING_ORDER);
        values.put("evidence", Instrument.EVIDENCE);
        values.put("forfeiture-notice", Instrument.FORFEITURE_NOTICE);
        values.put("forfeiture-order", Instrument.FORFEITURE_ORDER);
        values.put("account-forfeiture-notice", Instrument.ACCOUNT_FORFEITURE_NOTICE);
        values.put("account-forfeiture-order", Instrument.ACCOUNT_FORFEITURE_ORDER);
        values.put("listed-asset-forfeiture-order", Instrument.LISTED_ASSET_FORFEITURE_ORDER);
        values.put("cryptoasset-forfeiture-order", Instrument.CRYPTOASSET_FORFEITURE_ORDER);
        values.put("civil-recovery", Instrument.CIVIL_RECOVERY_ORDER);
        values.put("confiscation-order", Instrument.CONFISCATION_ORDER);
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
