package io.github.alliancestats.engine.decode;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.internal.DrugAmounts;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.common.EventDate;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Decodes drug seizures: a row for each drug seized, and rows for drugs held and destroyed. */
final class DrugDecoder {

    private DrugDecoder() {}

    static void decode(DrugSeizure seizure, RecordRows rows) {
        rows.firstDate();
        DrugAmounts amounts = rows.drugAmounts();
        for (int i = 0; i < rows.partCount(); i++) {
            SeizedDrug drug = rows.drug(i);
            if (!rows.hasOneDate()) {
                rows.date(drug.destroyed());
            }
            RecordValues.DRUG_AMOUNTS.accept(drug, amounts);
            decode(seizure, drug, i, amounts, rows);
        }
    }

    private static void decode(DrugSeizure seizure, SeizedDrug drug, int i, DrugAmounts amounts, RecordRows rows) {
        quantity(FactCode.DRUG_SEIZED, drug, i, amounts, rows);
        valuations(drug, amounts, rows);
        rows.eventOfFirstDate();
        if (drug.held()) {
            Optional<EventDate> destroyed = drug.destroyed();
            DaySpan days = destroyed.isPresent() ? rows.daysOfLater(destroyed.get()) : DaySpan.NEVER;
            boolean isTooEarly = destroyed.isPresent() && rows.isTooEarly(destroyed.get(), seizure.seized());
            DaySpan end = isTooEarly ? DaySpan.NEVER : days;
            rows.lasts(rows.firstDays(), end);
            quantity(FactCode.DRUG_HELD, drug, i, amounts, rows);
            rows.flag(RowFlag.CONTRADICTORY, isTooEarly);
            rows.state(rows.firstDays(), end);
            if (destroyed.isPresent()) {
                quantity(FactCode.DRUG_DESTROYED, drug, i, amounts, rows);
                rows.event(days, isTooEarly, rows.firstDays());
            }
        }
    }

    /** Begins a row with the quantity of the drug at a place. */
    private static void quantity(FactCode code, SeizedDrug drug, int place, DrugAmounts amounts, RecordRows rows) {
        @Nullable
        Quantity other = amounts.unit == DrugAmounts.NONE && !amounts.all
                ? drug.quantity().orElse(null)
                : null;
        UnitKind kind = other != null
                ? other.kind()
                : amounts.unit == DrugAmounts.NONE
                        ? UnitKind.UNKNOWN
                        : RecordValues.unit(amounts).kind();
        rows.begin(code, kind, null);
        rows.flag(RowFlag.CONTROLLED, drug.controlled());
        rows.flag(RowFlag.CONFIRMED, drug.identification() == Identification.CONFIRMED);
        rows.line(place);
        if (kind == UnitKind.UNKNOWN) {
            rows.missingNumber(Gap.NO_QUANTITY);
            return;
        }
        long micros = other == null && rows.joint() == null ? RecordValues.micros(amounts) : Micros.NONE;
        if (micros == Micros.NONE) {
            rows.number(rows.shareOf(drug.quantity().orElseThrow().inBaseUnit(), 0));
        } else {
            rows.number(micros);
        }
    }

    private static void valuations(SeizedDrug drug, DrugAmounts amounts, RecordRows rows) {
        rows.money(Gap.NO_VALUATION);
        if (!amounts.all) {
            for (MonetaryValuation valuation : drug.valuations()) {
                rows.offer(valuation.currency(), valuation.basis(), RecordValues.RANGE.apply(valuation));
            }
        } else if (amounts.currency != null) {
            offer(amounts.currency, amounts, rows);
        }
        rows.endMoney();
    }

    private static void offer(CurrencyUnit currency, DrugAmounts amounts, RecordRows rows) {
        if (rows.joint() == null) {
            rows.offerOwn(
                    currency, RecordValues.basis(amounts), amounts.low, amounts.value, amounts.high, amounts.typical);
        } else {
            rows.offer(
                    currency,
                    RecordValues.basis(amounts),
                    ExactRange.of(amounts.low, amounts.value, amounts.high, amounts.typical));
        }
    }
}
