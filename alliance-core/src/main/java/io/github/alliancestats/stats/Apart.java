package io.github.alliancestats.stats;

import io.github.alliancestats.money.ValuationBasis;
import java.util.Comparator;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What keeps two sums of one measure apart: the currency and the valuation basis, each where the measure
 * has one. Currencies are the same when their codes are.
 */
record Apart(
        String code,
        @Nullable CurrencyUnit currency,
        @Nullable ValuationBasis basis) implements Comparable<Apart> {

    /** For measures that have neither. */
    static final Apart NOTHING = new Apart("", null, null);

    private static final Comparator<Apart> ORDER = Comparator.comparing(Apart::code)
            .thenComparing(Apart::basis, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Apart of(CurrencyUnit currency, @Nullable ValuationBasis basis) {
        return new Apart(currency.getCurrencyCode(), currency, basis);
    }

    @Override
    public int compareTo(Apart other) {
        return ORDER.compare(this, other);
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
