package io.github.alliancestats.examples.benchmarks.workload;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.function.MonetaryFunctions;

/**
 * Money of one type, and what is done with it.
 *
 * @param <N> the type
 */
public interface MoneyType<N> {

    /** Decimals whose currency stands beside them. */
    MoneyType<BigDecimal> DECIMAL = new MoneyType<>() {
        @Override
        public BigDecimal ofMinor(long minor, Currency currency) {
            return BigDecimal.valueOf(minor, 2);
        }

        @Override
        public BinaryOperator<BigDecimal> sum() {
            return BigDecimal::add;
        }

        @Override
        public BigDecimal inPounds(BigDecimal amount, Currency currency) {
            return currency == Currency.GBP ? amount : amount.multiply(currency.rate());
        }

        @Override
        public BigDecimal number(BigDecimal amount) {
            return amount;
        }
    };

    /** Moneta's {@link Money}. */
    MoneyType<MonetaryAmount> MONEY = new MoneyType<>() {
        @Override
        public MonetaryAmount ofMinor(long minor, Currency currency) {
            return Money.ofMinor(currency.unit(), minor);
        }

        @Override
        public BinaryOperator<MonetaryAmount> sum() {
            return MonetaryFunctions.sum();
        }

        @Override
        public MonetaryAmount inPounds(MonetaryAmount amount, Currency currency) {
            return currency == Currency.GBP
                    ? amount
                    : Money.of(number(amount).multiply(currency.rate()), Currency.GBP.unit());
        }

        @Override
        public BigDecimal number(MonetaryAmount amount) {
            return amount.getNumber().numberValueExact(BigDecimal.class);
        }
    };

    /** {@return so many pence or cents} */
    N ofMinor(long minor, Currency currency);

    /** {@return what adds two amounts of one currency} */
    BinaryOperator<N> sum();

    /** {@return the amount in pounds, exactly} */
    N inPounds(N amount, Currency currency);

    /** {@return the amount as a number of whole units} */
    BigDecimal number(N amount);
}
