package io.github.alliancestats.records;

import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;

/** A caller's own currency unit, of any code. JavaMoney knows it only if it knows the code. */
public record OwnCurrency(String code) implements CurrencyUnit {

    @Override
    public String getCurrencyCode() {
        return code;
    }

    @Override
    public int getNumericCode() {
        return -1;
    }

    @Override
    public int getDefaultFractionDigits() {
        return 2;
    }

    @Override
    public CurrencyContext getContext() {
        return CurrencyContextBuilder.of("test").build();
    }

    @Override
    public int compareTo(CurrencyUnit other) {
        return code.compareTo(other.getCurrencyCode());
    }
}
