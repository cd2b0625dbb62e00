package io.github.alliancestats.record;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.MonetaryValuation;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of a record as bytes, for its digest. */
final class Fields {

    private final ByteSink out = new ByteSink();

    byte[] sha256() {
        return out.sha256();
    }

    void id(RecordId id) {
        text(id.force().value());
        text(id.value());
    }

    void number(long number) {
        out.count(number);
    }

    void text(Object value) {
        out.text(value.toString());
    }

    void money(ExactMoney amount) {
        text(amount.currency().getCurrencyCode());
        text(amount.number().toPlainString());
    }

    void valuation(MonetaryValuation valuation) {
        text(valuation.basis().name());
        money(ExactMoney.of(valuation.low()));
        all(valuation.typical().map(ExactMoney::of).stream().toList(), this::money);
        money(ExactMoney.of(valuation.high()));
        optional(valuation.source());
    }

    void quantity(Quantity quantity) {
        text(quantity.unit().name());
        text(quantity.number().toPlainString());
    }

    void numbers(Map<? extends Enum<?>, Long> numbers) {
        number(numbers.size());
        for (Map.Entry<? extends Enum<?>, Long> each : numbers.entrySet()) {
            text(each.getKey().name());
            number(each.getValue());
        }
    }

    void optional(Optional<?> value) {
        texts(value.stream().toList());
    }

    void texts(Collection<?> values) {
        all(values, this::text);
    }

    <T> void all(Collection<T> values, Consumer<? super T> write) {
        number(values.size());
        values.forEach(write);
    }
}
