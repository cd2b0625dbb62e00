package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.QuantityUnit;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;

/** What the codes of the property store stand for. */
final class Codes {

    static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");

    private static final Map<String, Drug> DRUGS = Map.of(
            "COC", Drug.COCAINE,
            "CRK", Drug.CRACK_COCAINE,
            "HER", Drug.HEROIN,
            "CANH", Drug.CANNABIS_HERBAL,
            "CANP", Drug.CANNABIS_PLANT,
            "MDMA", Drug.MDMA,
            "KET", Drug.KETAMINE,
            "AMP", Drug.AMPHETAMINE);

    private static final Map<String, QuantityUnit> UNITS = Map.of(
            "G", QuantityUnit.GRAM,
            "KG", QuantityUnit.KILOGRAM,
            "PLT", QuantityUnit.PLANT,
            "TAB", QuantityUnit.TABLET);

    /** Taken once: Moneta goes through all of them whenever it is asked for one. */
    private static final Map<String, CurrencyUnit> CURRENCIES = Monetary.getCurrencies().stream()
            .collect(Collectors.toMap(CurrencyUnit::getCurrencyCode, Function.identity(), (one, same) -> one));

    private Codes() {}

    static Drug drug(@Nullable String code) {
        return known(DRUGS, code, "a line of drugs must have the code of a drug");
    }

    static QuantityUnit unit(@Nullable String code) {
        return known(UNITS, code, "a quantity must have the code of a unit");
    }

    static CurrencyUnit currency(@Nullable String code) {
        return known(CURRENCIES, code, "money must have the code of a currency");
    }

    private static <T> T known(Map<String, T> codes, @Nullable String code, String demand) {
        T found = code == null ? null : codes.get(code);
        if (found == null) {
            throw new IllegalArgumentException(demand + ", but has " + (code == null ? "none" : "\"" + code + "\""));
        }
        return found;
    }
}
