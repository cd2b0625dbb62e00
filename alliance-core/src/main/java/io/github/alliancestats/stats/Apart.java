package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.ValuationBasis;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryException;
import org.jspecify.annotations.Nullable;

/**
 * What keeps two sums of one measure apart: the currency and the valuation basis, each where the measure
 * has one. Currencies are the same when their codes are.
 */
record Apart(
        String code,
        @Nullable CurrencyUnit currency,
        @Nullable ValuationBasis basis) implements Comparable<Apart> {

    private static final ValuationBasis[] BASES = ValuationBasis.values();
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** For measures that have neither. */
    static final Apart NOTHING = new Apart("", null, null);

    static Apart of(CurrencyUnit currency, @Nullable ValuationBasis basis) {
        return new Apart(currency.getCurrencyCode(), currency, basis);
    }

    void write(ByteSink out) {
        out.text(code);
        out.count(basis == null ? 0 : 1);
        if (basis != null) {
            out.constant(basis);
        }
    }

    static Apart read(ByteSource in) {
        Apart currency = in.named(Apart::ofCode);
        return in.flag() ? new Apart(currency.code, currency.currency, in.constant(BASES)) : currency;
    }

    private static Apart ofCode(String code) {
        return code.isEmpty() ? NOTHING : new Apart(code, currency(code), null);
    }

    private static CurrencyUnit currency(String code) {
        if (!CODE.matcher(code).matches()) { // what is looked up is taken for a pattern
            throw ByteSource.refused("it holds an unknown currency");
        }
        try {
            return Monetary.getCurrency(code);
        } catch (MonetaryException e) {
            if (Monetary.getCurrencyProviderNames().isEmpty()) {
                throw ExactMoney.noImplementation(e);
            }
            throw new IllegalArgumentException("not a summary: it holds an unknown currency", e);
        }
    }

    @Override
    public int compareTo(Apart other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : compare(basis, other.basis);
    }

    /** None comes first. */
    private static int compare(@Nullable ValuationBasis one, @Nullable ValuationBasis other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        return one.compareTo(other);
    }

    /** {@return as it stands behind the kind of number: " in GBP on street basis"} */
    @Override
    public String toString() {
        return (code.isEmpty() ? "" : " in " + code) + (basis == null ? "" : " on " + basis + " basis");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Apart that && code.equals(that.code) && basis == that.basis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, basis);
    }
}
