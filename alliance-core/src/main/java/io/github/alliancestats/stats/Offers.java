package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Line;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.stats.Coverage.Gap;
import io.github.alliancestats.stats.Rates.Rate;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The money on offer for the parts of one item. Of it a question takes what is on the basis that it asks for, or each
 * basis by itself; in the reporting currency at the rate of the record's first date, or each currency by itself; and of
 * joint work the share.
 */
final class Offers {

    private final Entry entry;
    private final Rates rates;
    private final Line line = new Line(); // of the drug at hand
    private @Nullable Item item;
    private @Nullable ValuationBasis basis;
    private Gap unknown = Gap.NO_AMOUNT;

    // of the part at hand
    private boolean open;
    private boolean offered;
    private boolean taken;
    private Gap gap = Gap.OTHER_BASIS;

    Offers(Entry entry, Rates rates) {
        this.entry = entry;
        this.rates = rates;
    }

    /** Begins an item, with the basis that is asked for, if any, and the reason to give where nothing is on offer. */
    void open(Item next, @Nullable ValuationBasis asked, Gap ifNothing) {
        open = false;
        item = next;
        basis = asked;
        unknown = ifNothing;
    }

    /** Begins a part of the item. */
    void part() {
        closePart();
        entry.part();
        open = true;
        offered = false;
        taken = false;
        gap = Gap.OTHER_BASIS;
    }

    void offer(Worth worth) {
        offerOwn(worth.currency(), worth.basis(), worth.own(shown()));
    }

    /** Offers each valuation of a drug. */
    void offer(SeizedDrug drug) {
        Held.LINE.accept(drug, line);
        if (!line.all) {
            for (MonetaryValuation valuation : drug.valuations()) {
                offer(valuation.currency(), valuation.basis(), Held.RANGE.apply(valuation));
            }
        } else if (line.currency != null) {
            offer(line.currency, Held.basis(line), ExactRange.of(line.low, line.value, line.high, line.typical));
        }
    }

    /** Offers an amount that is all of it the force's own, unless the work was joint. */
    void offer(CurrencyUnit currency, @Nullable ValuationBasis on, ExactRange whole) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        offerOwn(currency, on, shown().joint() == null ? whole : shown().shareOf(whole, decimals));
    }

    /** Offers an amount that is all of it the force's own. */
    void offer(ExactMoney own) {
        Rate rate = own.micros() == Micros.NONE ? null : rates.of(own.currency(), shown().firstDay());
        long micros = rate == null ? Micros.NONE : Micros.times(own.micros(), rate.micros());
        if (micros == Micros.NONE) {
            offerOwn(own.currency(), null, own.range());
        } else {
            offered = true;
            taken = true;
            entry.amount(rates.into(own.currency()), null, micros, micros, micros, true);
        }
    }

    private void offerOwn(CurrencyUnit currency, @Nullable ValuationBasis on, ExactRange amount) {
        offered = true;
        if (basis != null && basis != on) {
            return;
        }
        Rate rate = rates.of(currency, shown().firstDay());
        if (rate == null) {
            gap = Gap.NO_RATE;
        } else {
            taken = true;
            take(rates.into(currency), on, amount, rate);
        }
    }

    private void take(CurrencyUnit currency, @Nullable ValuationBasis on, ExactRange amount, Rate rate) {
        long low = Micros.times(amount.lowMicros(), rate.micros());
        long value = Micros.times(amount.valueMicros(), rate.micros());
        long high = Micros.times(amount.highMicros(), rate.micros());
        if (low == Micros.NONE || value == Micros.NONE || high == Micros.NONE) {
            entry.amount(currency, on, amount.times(rate.number()));
        } else {
            entry.amount(currency, on, low, value, high, amount.isTypical());
        }
    }

    private Item shown() {
        if (item == null) {
            throw new IllegalStateException("an item must be opened before money is on offer");
        }
        return item;
    }

    void close() {
        closePart();
        entry.close();
    }

    private void closePart() {
        if (open && !taken) {
            entry.missing(offered ? gap : unknown);
        }
        open = false;
    }
}
