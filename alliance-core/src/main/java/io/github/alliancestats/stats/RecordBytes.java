package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.SeizedDrug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.money.MonetaryAmount;

/** Every field of a record as bytes, for a digest: equal records give equal bytes, unlike ones unlike. */
final class RecordBytes {

    private final ByteSink out = new ByteSink();

    private RecordBytes() {}

    static byte[] of(AllianceRecord record) {
        RecordBytes bytes = new RecordBytes();
        bytes.shared(record);
        bytes.own(record);
        return bytes.out.toBytes();
    }

    private void shared(AllianceRecord record) {
        text(record.force().value());
        text(record.id().value());
        out.count(record.revision());
        optional(record.recordedAt());
        text(record.isWithdrawn());
        optional(record.duplicateOf().map(id -> id.force().value()));
        optional(record.duplicateOf().map(id -> id.value()));
        optional(record.joint().map(joint -> joint.reference()));
        optional(record.joint().map(joint -> joint.share()));
        optional(record.joint().map(joint -> joint.role().name()));
        all(record.operations(), this::text);
        all(record.groups(), this::text);
        all(record.units(), this::text);
        all(record.areas(), this::text);
        all(record.partners(), this::text);
    }

    private void own(AllianceRecord record) {
        if (record instanceof DrugSeizure seizure) {
            text("drugs");
            optional(seizure.seized());
            all(seizure.drugs(), this::drug);
        } else if (record instanceof CashSeizure seizure) {
            text("cash");
            optional(seizure.seized());
            all(seizure.amounts(), this::money);
        } else if (record instanceof FinancialInvestigation funds) {
            text("funds");
            optional(funds.opened());
            optional(funds.closed());
            all(funds.amount().stream().toList(), this::money);
            optional(funds.instrument().map(Enum::name));
        } else {
            throw new IllegalStateException("a kind of record has no bytes: " + record.getClass());
        }
    }

    private void drug(SeizedDrug drug) {
        text(drug.drug().id());
        text(drug.drug().name());
        text(drug.drug().family().name());
        text(drug.preparation().name());
        text(drug.identification().name());
        all(drug.quantity().stream().toList(), this::quantity);
        all(drug.valuations(), this::valuation);
    }

    private void quantity(Quantity quantity) {
        text(quantity.unit().name());
        text(quantity.number().toPlainString());
    }

    private void valuation(MonetaryValuation valuation) {
        text(valuation.basis().name());
        money(valuation.low());
        all(valuation.typical().stream().toList(), this::money);
        money(valuation.high());
        optional(valuation.priceDate());
        optional(valuation.region());
        optional(valuation.source());
    }

    private void money(MonetaryAmount amount) {
        text(amount.getCurrency().getCurrencyCode());
        text(amount.getNumber()
                .numberValueExact(BigDecimal.class)
                .stripTrailingZeros()
                .toPlainString());
    }

    private void optional(Optional<?> value) {
        all(value.stream().toList(), this::text);
    }

    private <T> void all(List<T> values, Consumer<? super T> write) {
        out.count(values.size());
        values.forEach(write);
    }

    private void text(Object value) {
        out.text(value.toString());
    }
}
