package io.github.alliancestats.record;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.record.common.RecordId;
import java.util.Collection;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** The fields of a record as bytes, for its digest. */
final class Fields {

    private final ByteSink out = new ByteSink();

    byte[] sha256() {
        return out.sha256();
    }

    void number(long number) {
        out.count(number);
    }

    /**
     * Writes values in turn: the name of a constant, and other values in words. A collection is written as its size and its
     * values, and an optional value as a collection.
     */
    void add(Object... values) {
        for (Object value : values) {
            if (value instanceof Optional<?> optional) {
                add(optional.stream().toList());
            } else if (value instanceof Collection<?> several) {
                number(several.size());
                for (Object each : several) {
                    add(each);
                }
            } else if (value instanceof Enum<?> constant) {
                out.text(constant.name());
            } else if (value instanceof RecordId id) {
                add(id.force().value(), id.value());
            } else if (value instanceof ExactMoney amount) {
                add(amount.code(), amount.number().toPlainString());
            } else if (value instanceof Quantity quantity) {
                add(quantity.unit(), quantity.number().toPlainString());
            } else if (value instanceof MonetaryValuation valuation) {
                add(valuation.basis(), valuation.low(), valuation.typical(), valuation.high(), valuation.source());
            } else if (value instanceof MonetaryAmount amount) {
                add(ExactMoney.of(amount));
            } else if (value instanceof SeizedDrug drug) {
                drug.write(this);
            } else if (value instanceof Obligor obligor) {
                obligor.write(this);
            } else if (value instanceof Sentence sentence) {
                sentence.write(this);
            } else if (value instanceof Proceedings.Offences offences) {
                add(offences.date());
                number(offences.number());
            } else if (value instanceof AncillaryOrder order) {
                add(order.date(), order.kind());
            } else {
                out.text(value.toString());
            }
        }
    }

    /** Returns a quantity in the form in which the records of all forces of a joint event state it alike. */
    static Optional<String> inBaseUnit(Optional<Quantity> quantity) {
        return quantity.map(found -> found.kind() + " " + found.inBaseUnit());
    }
}
