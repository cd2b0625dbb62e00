package io.github.alliancestats.record;

import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.internal.Interner;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a seized drug in words of which there are few: drugs of which the same is said have it in common.
 *
 * @param preparation the form in which it was found
 * @param identification how sure it is what it is
 * @param weighing how its weight was taken
 * @param moisture whether it was weighed wet or dry
 * @param held whether the force is said to hold it, or to have held it
 * @param unit the unit of the quantity that is held in numbers, or null if none is
 * @param basis the basis of the valuation that is held in numbers, or null if none is
 * @param typical whether its value is typical
 * @param currency its currency, or null
 */
record Particulars(
        Preparation preparation,
        Identification identification,
        Weighing weighing,
        Moisture moisture,
        boolean held,
        @Nullable QuantityUnit unit,
        @Nullable ValuationBasis basis,
        boolean typical,
        @Nullable CurrencyUnit currency) {

    /**
     * CurrencyBasis by the currency itself, so that no drug gets another caller's implementation of it. A few thousand callers'
     * currencies at most stay reachable.
     */
    private static final Interner<Particulars> SHARED =
            new Interner<>((one, other) -> one.currency == other.currency && one.equals(other));

    Particulars shared() {
        return SHARED.of(this);
    }

    private @Nullable String currencyCode() {
        return currency == null ? null : currency.getCurrencyCode();
    }

    /** Currencies are the same when their codes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Particulars that
                && preparation == that.preparation
                && identification == that.identification
                && weighing == that.weighing
                && moisture == that.moisture
                && held == that.held
                && unit == that.unit
                && basis == that.basis
                && typical == that.typical
                && Objects.equals(currencyCode(), that.currencyCode());
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                preparation.name(),
                identification.name(),
                weighing.name(),
                moisture.name(),
                held,
                unit == null ? null : unit.name(),
                basis == null ? null : basis.name(),
                typical,
                currencyCode());
    }
}
