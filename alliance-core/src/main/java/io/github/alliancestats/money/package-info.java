/**
 * What things are worth and in which money: {@link io.github.alliancestats.money.MonetaryValuation}
 * with its {@link io.github.alliancestats.money.ValuationBasis}, the caller's
 * {@link io.github.alliancestats.money.ExchangeRates}, and the legal
 * {@link io.github.alliancestats.money.Instrument} under which funds are held.
 *
 * <p>Amounts come in as any {@link javax.money.MonetaryAmount}, are held exactly and go out as a
 * {@code MonetaryAmount} that keeps every digit. Looking up a currency and making an amount need an
 * implementation of {@code javax.money} at run time; the library brings one.
 */
@NullMarked
package io.github.alliancestats.money;

import org.jspecify.annotations.NullMarked;
