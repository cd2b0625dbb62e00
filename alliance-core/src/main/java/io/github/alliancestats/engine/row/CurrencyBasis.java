package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.ValuationBasis;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryException;
import org.jspecify.annotations.Nullable;

/**
 * The currency and the valuation basis of a sum, each if it has one. Sums of different ones do not add. Currencies with
 * one code are equal.
 */
@SuppressWarnings("EnumOrdinal") // golden bytes show a change of order
public record CurrencyBasis(
        String code,
        @Nullable CurrencyUnit currency,
        @Nullable ValuationBasis basis) implements Comparable<CurrencyBasis> {

    private static final ValuationBasis[] BASES = ValuationBasis.values();
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** For measures that have neither. */
    public static final CurrencyBasis NOTHING = new CurrencyBasis("", null, null);

    public static CurrencyBasis of(CurrencyUnit currency, @Nullable ValuationBasis basis) {
        return new CurrencyBasis(currency.getCurrencyCode(), currency, basis);
    }

    public void write(ByteSink out) {
        if (currency == null) {
            out.count(0);
        } else {
            out.count(1 + place());
            out.named(code, CurrencyBasis::requireReadable);
        }
    }

    private static void requireReadable(String code) {
        if (find(code).isEmpty()) {
            throw new IllegalStateException("a summary with amounts in currency \"" + code
                    + "\" can't be written, because readSummary reads only codes of three capital letters that JavaMoney"
                    + " knows. Register the currency with JavaMoney, or ask with reportingIn(rates)");
        }
    }

    public static CurrencyBasis read(ByteSource in) {
        long form = in.count();
        if (form >= 2 + BASES.length) {
            throw ByteSource.notCanonical();
        }
        if (form == 0) {
            return NOTHING;
        }
        CurrencyBasis currency = in.named(CurrencyBasis::ofCode);
        return form == 1 ? currency : new CurrencyBasis(currency.code, currency.currency, BASES[(int) form - 2]);
    }

    private static CurrencyBasis ofCode(String code) {
        CurrencyUnit currency =
                find(code).orElseThrow(() -> ByteSource.refused("it holds a currency that JavaMoney does not know"));
        return new CurrencyBasis(code, currency, null);
    }

    private static Optional<CurrencyUnit> find(String code) {
        if (!CODE.matcher(code).matches()) { // JavaMoney takes what it looks up for a pattern
            return Optional.empty();
        }
        try {
            return Optional.of(Monetary.getCurrency(code));
        } catch (MonetaryException e) {
            if (Monetary.getCurrencyProviderNames().isEmpty()) {
                throw ExactMoney.noImplementation(e);
            }
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(CurrencyBasis other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : Integer.compare(place(), other.place());
    }

    /** Returns the place of the basis among all. None comes first. */
    private int place() {
        return basis == null ? 0 : 1 + basis.ordinal();
    }

    /** {@return the words after a kind of number, as in " in GBP on street basis"} */
    @Override
    public String toString() {
        return (code.isEmpty() ? "" : " in " + code) + (basis == null ? "" : " on " + basis + " basis");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CurrencyBasis that && code.equals(that.code) && basis == that.basis;
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + Objects.hashCode(basis);
    }
}
